//! Presses of the order dialogue and of its summary, beyond the first ones: choices, skipping, drip-feed.

use crate::domain::field::Field;
use crate::domain::ids::OrderRow;

use super::number;

/// A press that answers a question of the order dialogue or changes the draft that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OrderingPress {
    /// Answers the question for this field, if it is the one that is open.
    Choose { field: Field, n: u64 },
    /// Passes over the question for this field.
    Skip { field: Field },
    /// Asks for the runs of a draft.
    DripFeed { order: OrderRow },
    /// Takes the runs of a draft away.
    AtOnce { order: OrderRow },
}

impl OrderingPress {
    pub(super) fn encode(self) -> String {
        match self {
            Self::Choose { field, n } => format!("n:{}:{n}", field.name()),
            Self::Skip { field } => format!("s:{}", field.name()),
            Self::DripFeed { order } => format!("d:{order}"),
            Self::AtOnce { order } => format!("a:{order}"),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["n", field, n] => Self::Choose { field: Field::from_name(field)?, n: number(n)? },
            ["s", field] => Self::Skip { field: Field::from_name(field)? },
            ["d", order] => Self::DripFeed { order: OrderRow(number(order)?) },
            ["a", order] => Self::AtOnce { order: OrderRow(number(order)?) },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{MAX_BYTES, Press};
    use super::*;

    proptest! {
        #[test]
        fn every_press_survives_its_callback_data(at in 0..Field::ALL.len(), n in any::<u64>(), row in any::<i64>()) {
            let (field, order) = (Field::ALL[at], OrderRow(row));
            for press in [
                OrderingPress::Choose { field, n },
                OrderingPress::Skip { field },
                OrderingPress::DripFeed { order },
                OrderingPress::AtOnce { order },
            ] {
                let data = Press::Ordering(press).encode();
                prop_assert!(data.len() <= MAX_BYTES && data.is_ascii());
                prop_assert_eq!(Press::parse(&data), Ok(Press::Ordering(press)));
            }
        }
    }
}
