//! The presses of groups: their settings, the approval of an order, the key that is taken over.

use super::number;
use crate::domain::approval::Held;
use crate::domain::ids::{MassRow, OrderRow, UserId};
use crate::domain::role::BuyerPolicy;

/// Which limit is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitKind {
    /// Of one order.
    Order,
    /// Of one person in 24 hours.
    Day,
}

/// One press of a button of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupPress {
    Settings,
    Buyers(BuyerPolicy),
    People,
    /// Names a person as one who may order, or takes that back.
    Name {
        person: UserId,
    },
    /// Asks for a mention of somebody to name.
    AskPeople,
    /// Asks for the amount of a limit.
    Limit(LimitKind),
    NoLimit(LimitKind),
    /// Pushes go to the topic of this message, or again to that of each order.
    PushHere {
        here: bool,
    },
    /// What this round of the request shows.
    Approve {
        held: Held,
        round: u32,
    },
    Decline {
        held: Held,
    },
    Audit {
        page: u32,
    },
    /// In private: takes the key of the private chat for the group.
    TakeKey,
    /// In private: chooses the panel of the group's key.
    KeyPanel {
        index: u8,
    },
}

impl GroupPress {
    pub fn encode(&self) -> String {
        match *self {
            Self::Settings => "s".to_owned(),
            Self::Buyers(policy) => format!("b:{}", policy.name()),
            Self::People => "p".to_owned(),
            Self::Name { person } => format!("n:{person}"),
            Self::AskPeople => "pa".to_owned(),
            Self::Limit(LimitKind::Order) => "lo".to_owned(),
            Self::Limit(LimitKind::Day) => "ld".to_owned(),
            Self::NoLimit(LimitKind::Order) => "xo".to_owned(),
            Self::NoLimit(LimitKind::Day) => "xd".to_owned(),
            Self::PushHere { here: true } => "th".to_owned(),
            Self::PushHere { here: false } => "to".to_owned(),
            Self::Approve { held, round: 0 } => format!("a{}", encode_held(held)),
            Self::Approve { held, round } => format!("a{}:{round}", encode_held(held)),
            Self::Decline { held } => format!("d{}", encode_held(held)),
            Self::Audit { page } => format!("r:{page}"),
            Self::TakeKey => "kt".to_owned(),
            Self::KeyPanel { index } => format!("kp:{index}"),
        }
    }

    pub fn read(parts: &[&str]) -> Option<Self> {
        Some(match *parts {
            ["s"] => Self::Settings,
            ["p"] => Self::People,
            ["pa"] => Self::AskPeople,
            ["lo"] => Self::Limit(LimitKind::Order),
            ["ld"] => Self::Limit(LimitKind::Day),
            ["xo"] => Self::NoLimit(LimitKind::Order),
            ["xd"] => Self::NoLimit(LimitKind::Day),
            ["th"] => Self::PushHere { here: true },
            ["to"] => Self::PushHere { here: false },
            ["kt"] => Self::TakeKey,
            ["b", policy] => Self::Buyers(BuyerPolicy::from_name(policy)?),
            ["n", person] => Self::Name { person: UserId(person.parse().ok()?) },
            [verb @ ("a" | "al"), row] => Self::Approve { held: read_held(verb, row)?, round: 0 },
            [verb @ ("a" | "al"), row, round] => {
                Self::Approve { held: read_held(verb, row)?, round: number(round)? }
            }
            [verb @ ("d" | "dl"), row] => Self::Decline { held: read_held(verb, row)? },
            ["r", page] => Self::Audit { page: page.parse().ok()? },
            ["kp", index] => Self::KeyPanel { index: index.parse().ok()? },
            _ => return None,
        })
    }

    /// What is approved or declined.
    pub fn held(&self) -> Option<Held> {
        match self {
            Self::Approve { held, .. } | Self::Decline { held } => Some(*held),
            _ => None,
        }
    }
}

fn encode_held(held: Held) -> String {
    match held {
        Held::Order(row) => format!(":{row}"),
        Held::Mass(row) => format!("l:{row}"),
    }
}

fn read_held(verb: &str, row: &str) -> Option<Held> {
    Some(match verb.ends_with('l') {
        true => Held::Mass(MassRow(number(row)?)),
        false => Held::Order(OrderRow(number(row)?)),
    })
}

#[cfg(test)]
pub(super) fn every_press(row: i64, page: u32, index: u8, here: bool) -> Vec<GroupPress> {
    let (order, list) = (Held::Order(OrderRow(row)), Held::Mass(MassRow(row)));
    let mut presses = vec![
        GroupPress::Settings,
        GroupPress::People,
        GroupPress::AskPeople,
        GroupPress::Name { person: UserId(row) },
        GroupPress::PushHere { here },
        GroupPress::Approve { held: order, round: 0 },
        GroupPress::Approve { held: order, round: page },
        GroupPress::Approve { held: list, round: 0 },
        GroupPress::Approve { held: list, round: page },
        GroupPress::Decline { held: order },
        GroupPress::Decline { held: list },
        GroupPress::Audit { page },
        GroupPress::TakeKey,
        GroupPress::KeyPanel { index },
    ];
    presses.extend(BuyerPolicy::ALL.map(GroupPress::Buyers));
    for kind in [LimitKind::Order, LimitKind::Day] {
        presses.extend([GroupPress::Limit(kind), GroupPress::NoLimit(kind)]);
    }
    presses
}
