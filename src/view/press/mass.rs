//! The presses under a list of orders.

use super::number;
use crate::domain::ids::MassRow;

/// One press under a list of orders. Pages count from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MassPress {
    /// A page of the lines.
    Page {
        mass: MassRow,
        page: u32,
    },
    Confirm {
        mass: MassRow,
    },
    Discard {
        mass: MassRow,
    },
    /// How far it is.
    Progress {
        mass: MassRow,
    },
    Stop {
        mass: MassRow,
    },
    /// The outcome of each line as a file.
    File {
        mass: MassRow,
    },
}

impl MassPress {
    /// The list that it is about.
    pub fn mass(&self) -> MassRow {
        match self {
            Self::Page { mass, .. }
            | Self::Confirm { mass }
            | Self::Discard { mass }
            | Self::Progress { mass }
            | Self::Stop { mass }
            | Self::File { mass } => *mass,
        }
    }

    /// Whether it is for whoever wrote the list.
    pub fn is_of_its_draft(&self) -> bool {
        matches!(self, Self::Confirm { .. } | Self::Discard { .. })
    }

    pub fn encode(&self) -> String {
        match self {
            Self::Page { mass, page } => format!("p:{mass}:{page}"),
            Self::Confirm { mass } => format!("c:{mass}"),
            Self::Discard { mass } => format!("d:{mass}"),
            Self::Progress { mass } => format!("g:{mass}"),
            Self::Stop { mass } => format!("s:{mass}"),
            Self::File { mass } => format!("f:{mass}"),
        }
    }

    pub fn read(parts: &[&str]) -> Option<Self> {
        let mass = MassRow(number(parts.get(1)?)?);
        Some(match *parts {
            ["p", _, page] => Self::Page { mass, page: number(page)? },
            ["c", _] => Self::Confirm { mass },
            ["d", _] => Self::Discard { mass },
            ["g", _] => Self::Progress { mass },
            ["s", _] => Self::Stop { mass },
            ["f", _] => Self::File { mass },
            _ => return None,
        })
    }

    /// Every press, for the tests of all callback data.
    #[cfg(test)]
    pub fn every(row: i64, page: u32) -> Vec<Self> {
        let mass = MassRow(row);
        vec![
            Self::Page { mass, page },
            Self::Confirm { mass },
            Self::Discard { mass },
            Self::Progress { mass },
            Self::Stop { mass },
            Self::File { mass },
        ]
    }
}
