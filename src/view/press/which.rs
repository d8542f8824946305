//! The presses that say which panel is meant, where an id exists at several panels of a chat.

use super::number;
use crate::domain::ids::AccountId;

/// What is done with ids once it is clear where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum About {
    Status,
    Refill,
    Cancel,
    Watch,
    Unwatch,
}

impl About {
    pub const ALL: [Self; 5] = [Self::Status, Self::Refill, Self::Cancel, Self::Watch, Self::Unwatch];

    fn code(self) -> &'static str {
        match self {
            Self::Status => "s",
            Self::Refill => "r",
            Self::Cancel => "c",
            Self::Watch => "w",
            Self::Unwatch => "u",
        }
    }
}

/// The panel of this account is meant; the ids are kept under the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WhichPress {
    pub about: About,
    pub note: i64,
    pub account: AccountId,
}

impl WhichPress {
    pub fn encode(&self) -> String {
        format!("{}:{}:{}", self.about.code(), self.note, self.account.0)
    }

    pub fn read(parts: &[&str]) -> Option<Self> {
        let [code, note, account] = *parts else { return None };
        let about = About::ALL.into_iter().find(|about| about.code() == code)?;
        Some(Self { about, note: number(note)?, account: AccountId(number(account)?) })
    }

    /// Every press, for the tests of all callback data.
    #[cfg(test)]
    pub fn every(row: i64) -> Vec<Self> {
        let press = |about| Self { about, note: row, account: AccountId(row) };
        About::ALL.map(press).to_vec()
    }
}
