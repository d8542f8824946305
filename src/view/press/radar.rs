//! The presses about refills of many orders, and about those asked for by themselves.

use super::number;
use crate::domain::ids::OrderRow;

/// One press about refills. Days: 0 ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RadarPress {
    /// Which orders may be refilled.
    All,
    AllYes,
    /// How an order is refilled by itself.
    Automatic {
        order: OrderRow,
    },
    SetAutomatic {
        order: OrderRow,
        days: u8,
    },
}

impl RadarPress {
    pub fn encode(&self) -> String {
        match self {
            Self::All => "a".to_owned(),
            Self::AllYes => "y".to_owned(),
            Self::Automatic { order } => format!("o:{order}"),
            Self::SetAutomatic { order, days } => format!("s:{order}:{days}"),
        }
    }

    pub fn read(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["a"] => Self::All,
            ["y"] => Self::AllYes,
            ["o", order] => Self::Automatic { order: OrderRow(number(order)?) },
            ["s", order, days] => Self::SetAutomatic { order: OrderRow(number(order)?), days: number(days)? },
            _ => return None,
        })
    }

    /// Every press, for the tests of all callback data.
    #[cfg(test)]
    pub fn every(row: i64) -> Vec<Self> {
        let order = OrderRow(row);
        vec![Self::All, Self::AllYes, Self::Automatic { order }, Self::SetAutomatic { order, days: 255 }]
    }
}
