//! What a person can be asked, and what is known so far.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{AccountId, OrderRow, Place, ServiceRow, UserId};
use crate::domain::time::Time;
use crate::view::press::LimitKind;
use crate::view::settings::Typed;

/// The state of a dialogue; it survives a restart. Every question has the message that asks it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "asks", rename_all = "snake_case")]
pub enum Dialogue {
    /// The access data (API key) for a panel.
    Key { panel: String, question: Option<i32> },
    /// The link of an order.
    Link { account: AccountId, service: ServiceRow, question: Option<i32> },
    /// The quantity of an order.
    Quantity { account: AccountId, service: ServiceRow, link: String, question: Option<i32> },
    /// The comments of an order, one a line.
    Comments { account: AccountId, service: ServiceRow, link: String, question: Option<i32> },
    /// The panel's id of an order whose fate is unknown.
    PanelId { order: OrderRow, question: Option<i32> },
    /// What a setting should be.
    Setting { what: Typed, question: Option<i32> },
    /// In private: the access data of a group, until it has taken too long. The panel is open while several are offered.
    GroupKey { group: Place, admin: UserId, panel: Option<String>, until: Time, question: Option<i32> },
    /// The amount of a group's limit.
    Limit { kind: LimitKind, question: Option<i32> },
}

impl Dialogue {
    /// The message that asks; its buttons are taken away once it is answered.
    pub fn question(&self) -> Option<i32> {
        match self {
            Self::Key { question, .. }
            | Self::Link { question, .. }
            | Self::Quantity { question, .. }
            | Self::Comments { question, .. }
            | Self::PanelId { question, .. }
            | Self::Setting { question, .. }
            | Self::GroupKey { question, .. }
            | Self::Limit { question, .. } => *question,
        }
    }
}
