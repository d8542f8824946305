//! For how long a service is refilled, read from what the panel writes in its name and description.
//!
//! Panels write it as they like; the panel itself decides. What is not plainly said counts as not said.

mod read;
mod rest;
mod words;

use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use self::read::read;
pub use self::rest::rest;
use super::time::Time;

const DAY: Duration = Duration::from_secs(24 * 3_600);

/// What a panel promises about refills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guarantee {
    No,
    Days(u64),
    Lifetime,
}

impl Guarantee {
    /// When it ends for an order that ended at `from`; `None`: never, or there is none.
    pub fn ends(self, from: Time) -> Option<Time> {
        match self {
            Self::Days(days) => Some(from.after(DAY * u32::try_from(days).unwrap_or(u32::MAX))),
            Self::No | Self::Lifetime => None,
        }
    }

    /// Whether a refill may still be asked for, of an order that ended at `from`.
    pub fn lasts(self, from: Option<Time>, now: Time) -> bool {
        match self {
            Self::No => false,
            Self::Lifetime => true,
            Self::Days(_) => from.and_then(|from| self.ends(from)).is_some_and(|ends| ends > now),
        }
    }

    /// When a person is reminded: two days before the end, of a short one when a quarter is left.
    pub fn reminder(self, from: Time) -> Option<Time> {
        let Self::Days(days) = self else { return None };
        let before = (DAY * 2).min(DAY * u32::try_from(days).ok()? / 4);
        Some(from.after(DAY * u32::try_from(days).ok()? - before))
    }
}

/// What is known of an order's refills beside the order itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Radar {
    /// What the panel promises, as far as it says.
    pub guarantee: Option<Guarantee>,
    /// The panel refused a refill lately.
    pub rest: Option<Rest>,
    /// The answer to the last refill was lost: it may have been taken.
    pub is_unknown: bool,
    pub automatic: Option<Automatic>,
}

/// After a refusal: when asking again makes sense, and the panel's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    pub until: Time,
    pub words: Option<String>,
}

/// A refill that is asked for by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Automatic {
    pub every: Duration,
    pub next_at: Time,
}

/// Why refills are no longer asked for by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AutomaticEnd {
    /// The answer to one was lost: it may have been taken, and nothing of unknown fate is sent again.
    Unknown,
    /// The panel refused several in a row.
    Refused,
    /// The guarantee is over.
    Over,
    /// The key was removed.
    KeyRemoved,
    /// The order was corrected: nothing of it was delivered.
    NotDelivered,
}

impl AutomaticEnd {
    pub const ALL: [Self; 5] =
        [Self::Unknown, Self::Refused, Self::Over, Self::KeyRemoved, Self::NotDelivered];
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Guarantee::{Days, Lifetime, No};
    use super::*;

    #[test]
    fn guarantees_are_read_as_panels_write_them() {
        let rows =
            include_str!("../../tests/data/guarantees.tsv").lines().filter(|row| !row.starts_with('#'));
        let mut misread = vec![];
        for row in rows {
            let (said, name) = row.split_once('\t').expect("two columns");
            let said = match said {
                "no" => Some(No),
                "life" => Some(Lifetime),
                "-" => None,
                days => Some(Days(days.parse().expect("days"))),
            };
            if read(name, None) != said {
                misread.push(format!("{name}: {:?} instead of {said:?}", read(name, None)));
            }
        }
        assert!(misread.is_empty(), "{misread:#?}");
    }

    #[test]
    fn the_description_speaks_where_the_name_does_not() {
        let description = "Start: 0-1 hour\nSpeed: 5000 per day\nRefill: 30 days";
        assert_eq!(read("Followers", Some(description)), Some(Days(30)));
        assert_eq!(read("Followers [No refill]", Some(description)), Some(No));
        assert_eq!(read("Followers", Some("Start: 30 days")), None);
    }

    #[test]
    fn a_reminder_comes_before_the_end() {
        let at = |days: u64| Time(i64::try_from(days).unwrap() * 86_400_000);
        assert_eq!(Days(30).ends(Time(0)), Some(at(30)));
        assert_eq!(Days(30).reminder(Time(0)), Some(at(28)));
        assert_eq!(Days(4).reminder(Time(0)), Some(at(3)));
        assert_eq!((Lifetime.ends(Time(0)), No.reminder(Time(0))), (None, None));
    }

    #[test]
    fn a_refusal_says_when_to_ask_again() {
        let hours = |words| rest(words).as_secs() / 3_600;
        assert_eq!(hours("Refill is possible once in 48 hours"), 48);
        assert_eq!(hours("You can refill after 3 days"), 72);
        assert_eq!(hours("Повторите через 12 часов"), 12);
        assert_eq!(hours("Try again in 1h"), 1);
        assert_eq!(
            [hours(""), hours("Not eligible"), hours("Guarantee was 365 days"), hours("0 hours")],
            [24; 4]
        );
    }

    #[test]
    fn a_guarantee_lasts_to_its_end() {
        let day = |days: u64| Time(i64::try_from(days).unwrap() * 86_400_000);
        assert!(Days(30).lasts(Some(Time(0)), day(29)) && !Days(30).lasts(Some(Time(0)), day(30)));
        assert!(
            Lifetime.lasts(None, day(9_999))
                && !No.lasts(Some(Time(0)), Time(0))
                && !Days(3).lasts(None, Time(0))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,60}") {
            let _ = (read(&text, Some(&text)), rest(&text));
        }
    }
}
