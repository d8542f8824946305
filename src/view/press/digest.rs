//! The presses below a digest. What they do belongs to the feature.

use super::number;
use crate::domain::ids::CategoryRow;

/// A press below what changed in a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DigestPress {
    /// Lists the new services of a category.
    New { category: CategoryRow, page: u32 },
}

impl DigestPress {
    /// Its part of the callback data, after the code of the digest.
    pub fn encode(&self) -> String {
        match self {
            Self::New { category, page } => format!("n:{category}:{page}"),
        }
    }

    /// The reverse of [`encode`](Self::encode); the caller checks that it is.
    pub fn read(parts: &[&str]) -> Option<Self> {
        match *parts {
            ["n", category, page] => {
                Some(Self::New { category: CategoryRow(number(category)?), page: number(page)? })
            }
            _ => None,
        }
    }
}

#[cfg(test)]
pub(super) fn every(row: i64, page: u32) -> Vec<DigestPress> {
    vec![DigestPress::New { category: CategoryRow(row), page }]
}
