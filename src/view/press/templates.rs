//! Presses of templates: saving an order as one, using, renaming, deleting.

use crate::domain::ids::{OrderRow, TemplateRow};

use super::number;

/// A press on a template or on the way to one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TemplatePress {
    /// Asks under which name an order is kept.
    Save {
        order: OrderRow,
    },
    List {
        page: u32,
    },
    /// A template with what can be done with it.
    Card {
        template: TemplateRow,
    },
    /// Orders by it: asks for the link.
    Use {
        template: TemplateRow,
    },
    Rename {
        template: TemplateRow,
    },
    Delete {
        template: TemplateRow,
    },
    DeleteYes {
        template: TemplateRow,
    },
}

impl TemplatePress {
    pub(super) fn encode(self) -> String {
        match self {
            Self::Save { order } => format!("s:{order}"),
            Self::List { page } => format!("l:{page}"),
            Self::Card { template } => format!("c:{template}"),
            Self::Use { template } => format!("u:{template}"),
            Self::Rename { template } => format!("r:{template}"),
            Self::Delete { template } => format!("d:{template}"),
            Self::DeleteYes { template } => format!("y:{template}"),
        }
    }

    pub(super) fn read(parts: &[&str]) -> Option<Self> {
        let [code, argument] = *parts else { return None };
        if code == "l" {
            return Some(Self::List { page: number(argument)? });
        }
        let row = number(argument)?;
        let (order, template) = (OrderRow(row), TemplateRow(row));
        Some(match code {
            "s" => Self::Save { order },
            "c" => Self::Card { template },
            "u" => Self::Use { template },
            "r" => Self::Rename { template },
            "d" => Self::Delete { template },
            "y" => Self::DeleteYes { template },
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
        fn every_press_survives_its_callback_data(row in any::<i64>(), page in any::<u32>()) {
            let (order, template) = (OrderRow(row), TemplateRow(row));
            for press in [
                TemplatePress::Save { order },
                TemplatePress::List { page },
                TemplatePress::Card { template },
                TemplatePress::Use { template },
                TemplatePress::Rename { template },
                TemplatePress::Delete { template },
                TemplatePress::DeleteYes { template },
            ] {
                let data = Press::Template(press).encode();
                prop_assert!(data.len() <= MAX_BYTES && data.is_ascii());
                prop_assert_eq!(Press::parse(&data), Ok(Press::Template(press)));
            }
        }
    }
}
