//! Orders above a group's limit: what is held back, which limit it breaks, and the request as managers see it.
//!
//! Who may decide is not known here: that is the table of rights.

use serde::{Deserialize, Serialize};

use super::ids::{AccountId, MassRow, OrderRow, UserId};
use super::money::Money;
use super::notification::Person;
use super::time::Time;

/// What waits for a manager's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Held {
    Order(OrderRow),
    /// A list of orders: it goes as a whole or not at all.
    Mass(MassRow),
}

/// A line of a list, from one, and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub number: u64,
    pub price: Money,
}

/// The limit of a group that is passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum BrokenLimit {
    /// One order costs more than an order may; in a list it is this line.
    Order { limit: Money, line: Option<Line> },
    /// All together, with what the person ordered in 24 hours, cost more than a person may order.
    Day { limit: Money, spent: Money },
}

impl BrokenLimit {
    /// The limit of one order that is passed first, of orders with their number in a list.
    pub fn of_order(limit: Option<Money>, orders: &[(Option<u64>, Money)]) -> Option<Self> {
        let limit = limit?;
        let (number, price) = orders.iter().copied().find(|(_, price)| *price > limit)?;
        Some(Self::Order { limit, line: number.map(|number| Line { number, price }) })
    }

    /// The limit of a person's day, if these orders pass it.
    pub fn of_day(limit: Money, spent: Money, orders: &[(Option<u64>, Money)]) -> Option<Self> {
        let sum = orders.iter().fold(spent, |sum, (_, price)| sum.plus(*price));
        (sum > limit).then_some(Self::Day { limit, spent })
    }
}

/// A request for a manager's word as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    pub held: Held,
    pub account: AccountId,
    /// Who asked.
    pub person: UserId,
    pub name: String,
    /// `None`: asked by an earlier version, which kept no limit.
    pub broken: Option<BrokenLimit>,
    /// How often it was shown anew. A word counts for what was shown when it was given.
    pub round: u32,
    /// The price that was shown before, if it has changed since.
    pub was: Option<Money>,
    /// How many orders, and what they cost.
    pub orders: u64,
    pub price: Money,
    pub currency: Option<String>,
    /// Since when the price stands.
    pub priced_at: Time,
    /// Nobody has decided, and it was not taken back.
    pub is_open: bool,
}

/// A manager's word, as the person who asked is told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    #[serde(flatten)]
    pub held: Held,
    /// In which they read that it waits.
    pub message: i32,
    /// Empty for a list.
    #[serde(default)]
    pub service_name: String,
    pub by: Person,
    pub is_approved: bool,
    /// How many orders a list has.
    #[serde(default)]
    pub orders: u64,
    #[serde(default)]
    pub price: Option<Money>,
    #[serde(default)]
    pub currency: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn a_limit_is_passed_by_what_is_above_it_only() {
        let lines = [(Some(1), money("0.10")), (Some(2), money("0.11")), (Some(3), money("0.12"))];
        let line = Some(Line { number: 2, price: money("0.11") });
        let limit = money("0.10");
        assert_eq!(BrokenLimit::of_order(Some(limit), &lines), Some(BrokenLimit::Order { limit, line }));
        assert_eq!(BrokenLimit::of_order(Some(money("0.12")), &lines), None);
        assert_eq!(BrokenLimit::of_order(None, &lines), None);
        let (limit, spent) = (money("0.40"), money("0.07"));
        assert_eq!(BrokenLimit::of_day(limit, spent, &lines), None);
        let spent = money("0.0700001");
        assert_eq!(BrokenLimit::of_day(limit, spent, &lines), Some(BrokenLimit::Day { limit, spent }));
    }
}
