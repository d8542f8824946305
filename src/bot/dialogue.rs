//! What a person can be asked, and what is known so far.

use serde::{Deserialize, Serialize};

use crate::domain::field::Field;
use crate::domain::form::Form;
use crate::domain::ids::{AccountId, OrderRow, Place, ServiceRow, TemplateRow, UserId};
use crate::domain::time::Time;
use crate::view::press::LimitKind;
use crate::view::settings::Typed;

/// The state of a dialogue; it survives a restart. Every question has the message that asks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "asks", rename_all = "snake_case")]
pub enum Dialogue {
    /// The access data (API key) for a panel.
    Key { panel: String, question: Option<i32> },
    /// The fields of an order, one after the other; which one is open follows from the form.
    ///
    /// The other names are those of an older version, which had a state for each question.
    #[serde(alias = "link", alias = "quantity", alias = "comments")]
    Order {
        account: AccountId,
        service: ServiceRow,
        #[serde(flatten)]
        form: Form,
        /// What is asked, for those who do not know the service.
        #[serde(default)]
        field: Option<Field>,
        question: Option<i32>,
    },
    /// The name of a template: a new one, made of an order, or one that has a name already.
    TemplateName { order: Option<OrderRow>, template: Option<TemplateRow>, question: Option<i32> },
    /// The lines of a list of orders, as a text or a file.
    Mass { question: Option<i32> },
    /// The panel's id of an order whose fate is unknown.
    PanelId { order: OrderRow, question: Option<i32> },
    /// What a setting should be.
    Setting { what: Typed, question: Option<i32> },
    /// In private: the access data of a group, until it has taken too long. The panel is open while several are offered.
    GroupKey { group: Place, admin: UserId, panel: Option<String>, until: Time, question: Option<i32> },
    /// The amount of a group's limit.
    Limit { kind: LimitKind, question: Option<i32> },
    /// Somebody who may order in a group, by a mention.
    Buyers { question: Option<i32> },
}

impl Dialogue {
    /// The message that asks; its buttons are taken away once it is answered.
    pub fn question(&self) -> Option<i32> {
        match self {
            Self::Key { question, .. }
            | Self::Order { question, .. }
            | Self::TemplateName { question, .. }
            | Self::Mass { question }
            | Self::PanelId { question, .. }
            | Self::Setting { question, .. }
            | Self::GroupKey { question, .. }
            | Self::Limit { question, .. }
            | Self::Buyers { question } => *question,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::Details;
    use crate::domain::order_type::OrderType;

    #[test]
    fn an_order_survives_the_database_at_every_question() {
        let form = Form {
            link: Some("https://x.com/a".into()),
            details: Details::of_quantity(5),
            ..Form::default()
        };
        for form in [Form::default(), form.clone(), form.in_runs(true)] {
            let state = Dialogue::Order {
                account: AccountId(1),
                service: ServiceRow(2),
                form,
                field: Some(Field::Runs),
                question: Some(3),
            };
            let kept = serde_json::to_string(&state).unwrap();
            assert_eq!(serde_json::from_str::<Dialogue>(&kept).unwrap(), state, "{kept}");
        }
    }

    #[test]
    fn the_questions_of_an_older_version_are_still_open() {
        for (kept, order_type, asks) in [
            (r#"{"asks":"link","account":1,"service":2,"question":3}"#, OrderType::Default, Field::Link),
            (
                r#"{"asks":"quantity","account":1,"service":2,"link":"https://x.com/a","question":3}"#,
                OrderType::Default,
                Field::Quantity,
            ),
            (
                r#"{"asks":"comments","account":1,"service":2,"link":"https://x.com/a","question":null}"#,
                OrderType::CustomComments,
                Field::Comments,
            ),
        ] {
            let Dialogue::Order { form, .. } = serde_json::from_str(kept).unwrap() else { panic!("{kept}") };
            assert_eq!(form.next(&order_type).unwrap().field, asks, "{kept}");
        }
    }
}
