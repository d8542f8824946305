//! Presses of the order dialogue and of its summary, beyond the first ones: choices, skipping, drip-feed.

use crate::domain::field::Field;
use crate::domain::ids::{OrderRow, SearchRow, ServiceRow};

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
    /// The card of a service that fits the link of a search.
    CardFor { service: ServiceRow, search: SearchRow },
    /// Starts the order dialogue with the link of a search.
    StartFor { service: ServiceRow, search: SearchRow },
}

impl OrderingPress {
    pub(super) fn encode(self) -> String {
        match self {
            Self::Choose { field, n } => format!("n:{}:{n}", field.name()),
            Self::Skip { field } => format!("s:{}", field.name()),
            Self::DripFeed { order } => format!("d:{order}"),
            Self::AtOnce { order } => format!("a:{order}"),
            Self::CardFor { service, search } => format!("c:{service}:{search}"),
            Self::StartFor { service, search } => format!("l:{service}:{search}"),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["n", field, n] => Self::Choose { field: Field::from_name(field)?, n: number(n)? },
            ["s", field] => Self::Skip { field: Field::from_name(field)? },
            ["d", order] => Self::DripFeed { order: OrderRow(number(order)?) },
            ["a", order] => Self::AtOnce { order: OrderRow(number(order)?) },
            ["c", service, search] => {
                Self::CardFor { service: ServiceRow(number(service)?), search: SearchRow(number(search)?) }
            }
            ["l", service, search] => {
                Self::StartFor { service: ServiceRow(number(service)?), search: SearchRow(number(search)?) }
            }
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
                OrderingPress::CardFor { service: ServiceRow(row), search: SearchRow(row) },
                OrderingPress::StartFor { service: ServiceRow(row), search: SearchRow(row) },
            ] {
                let data = Press::Ordering(press).encode();
                prop_assert!(data.len() <= MAX_BYTES && data.is_ascii());
                prop_assert_eq!(Press::parse(&data), Ok(Press::Ordering(press)));
            }
        }
    }
}
