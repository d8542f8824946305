//! What changed in a catalogue since a chat was last told: the content of its digest, before any language.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::history::percent;
use super::ids::{CategoryRow, OrderRow, ServiceRow};
use super::order_type::Pricing;

/// A price that moved by less is not told: many panels follow a currency. It is told once it adds up.
const LEAST_PERCENT: Decimal = Decimal::ONE;

/// What a service offers, as far as a change of it is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub rate: Decimal,
    pub min: u64,
    pub max: u64,
    /// `None` where the panel did not say.
    pub refill: Option<bool>,
    pub is_sold: bool,
}

/// A service that the chat uses, as it was told last and as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub service: ServiceRow,
    pub name: String,
    pub pricing: Pricing,
    pub currency: Option<String>,
    pub was: Offer,
    pub now: Offer,
    /// The chat's newest order of it: **Order again** repeats that.
    pub last_order: Option<OrderRow>,
}

/// One thing that changed about a service.
/// In the order of their weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    Vanished,
    Returned,
    /// It cost nothing before.
    Priced,
    /// By so many whole percent.
    Price {
        percent: i64,
    },
    Limits,
    RefillLost,
    RefillGained,
}

impl Change {
    /// What there is to tell, the weightiest first; nothing where it only went to and fro.
    pub fn list(&self) -> Vec<Changed> {
        let (was, now) = (&self.was, &self.now);
        if was.is_sold && !now.is_sold {
            return vec![Changed::Vanished];
        }
        if !now.is_sold {
            return vec![];
        }
        let returned = (!was.is_sold).then_some(Changed::Returned);
        let is_priced = was.rate.is_zero() && !now.rate.is_zero();
        let price = match move_told(was.rate, now.rate) {
            Some(percent) => Some(Changed::Price { percent }),
            None => is_priced.then_some(Changed::Priced),
        };
        let is_counted = self.pricing == Pricing::PerThousand;
        let limits = (is_counted && (was.min, was.max) != (now.min, now.max)).then_some(Changed::Limits);
        let refill = match (was.refill, now.refill) {
            (Some(true), Some(false)) => Some(Changed::RefillLost),
            (Some(false), Some(true)) => Some(Changed::RefillGained),
            _ => None,
        };
        [returned, price, refill, limits].into_iter().flatten().collect()
    }
}

/// By how many whole percent a price moved, if it is worth telling.
fn move_told(was: Decimal, now: Decimal) -> Option<i64> {
    let percent = percent(was, now)?;
    (percent.abs() >= LEAST_PERCENT).then(|| percent.round().try_into().ok()).flatten()
}

/// New services of a category that the chat uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomers {
    pub category: CategoryRow,
    pub name: String,
    pub count: u64,
}

/// What a chat is told once a day, if there is something to tell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Digest {
    pub changes: Vec<Change>,
    /// Further services that changed; they are counted and not named.
    pub more: u64,
    pub new: Vec<Newcomers>,
}

impl Digest {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.new.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(rate: &str) -> Offer {
        Offer { rate: rate.parse().unwrap(), min: 50, max: 10_000, refill: Some(true), is_sold: true }
    }

    fn change(was: Offer, now: Offer) -> Vec<Changed> {
        let (service, last_order) = (ServiceRow(1), None);
        let (name, currency, pricing) = (String::new(), None, Pricing::PerThousand);
        Change { service, name, pricing, currency, was, now, last_order }.list()
    }

    #[test]
    fn each_change_is_told_and_the_weightiest_first() {
        let now = Offer { min: 100, refill: Some(false), ..offer("1.18") };
        let told = change(offer("1"), now);
        assert_eq!(told, [Changed::Price { percent: 18 }, Changed::RefillLost, Changed::Limits]);
        let without = Offer { refill: Some(false), ..offer("1") };
        assert_eq!(change(without, offer("0.8")), [Changed::Price { percent: -20 }, Changed::RefillGained]);
    }

    #[test]
    fn of_a_service_that_is_gone_only_that_is_told() {
        let gone = Offer { is_sold: false, ..offer("2") };
        assert_eq!(change(offer("1"), gone.clone()), [Changed::Vanished]);
        assert_eq!(change(gone.clone(), offer("3")), [Changed::Returned, Changed::Price { percent: 50 }]);
        assert_eq!(change(gone.clone(), gone), []);
    }

    #[test]
    fn what_went_to_and_fro_or_hardly_moved_is_not_told() {
        assert_eq!(change(offer("1"), offer("1")), []);
        assert_eq!(change(offer("1"), offer("1.009")), []);
        assert_eq!(change(offer("1"), offer("1.01")), [Changed::Price { percent: 1 }]);
        assert_eq!(change(offer("0"), offer("1")), [Changed::Priced]);
        assert_eq!(change(offer("0"), offer("0")), []);
        // What the panel does not say is not lost.
        assert_eq!(change(offer("1"), Offer { refill: None, ..offer("1") }), []);
    }
}
