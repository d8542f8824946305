//! A service of a panel's catalogue.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::ids::ServiceId;
use super::money::{Money, price_per_thousand};
use super::order_type::{OrderType, Pricing};

/// One row of a panel's `services`, decoded and cleaned (entities decoded, control characters taken out).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelService {
    pub id: ServiceId,
    pub name: String,
    pub order_type: OrderType,
    /// Empty where the panel gave none.
    pub category: String,
    /// Per 1000 pieces, or per package for the Package types.
    pub rate: Decimal,
    pub min: u64,
    pub max: u64,
    /// `None` where the panel did not say.
    pub refill: Option<bool>,
    pub cancel: Option<bool>,
    pub dripfeed: Option<bool>,
    /// The panel's own words (minutes as a number, or a text).
    pub average_time: Option<String>,
    pub description: Option<String>,
}

impl PanelService {
    /// The exact price of an order of `quantity` pieces; `None` where it has more than 28 digits.
    pub fn price(&self, quantity: u64) -> Option<Money> {
        match self.order_type.pricing() {
            Pricing::PerThousand => price_per_thousand(self.rate, quantity),
            Pricing::PerPackage => Some(Money(self.rate)),
        }
    }

    /// Whether an order may be delivered in runs: only where the panel says so.
    pub fn has_drip_feed(&self) -> bool {
        self.dripfeed == Some(true) && self.order_type == OrderType::Default
    }
}

#[cfg(test)]
mod tests {
    use super::super::draft::testing::service;
    use super::*;

    #[test]
    fn only_a_default_service_of_which_the_panel_says_so_is_delivered_in_runs() {
        for (order_type, dripfeed, has) in [
            (OrderType::Default, Some(true), true),
            (OrderType::Default, Some(false), false),
            (OrderType::Default, None, false),
            (OrderType::Package, Some(true), false),
            (OrderType::CustomComments, Some(true), false),
        ] {
            let service = PanelService { dripfeed, ..service(order_type, "1", 1, 100) };
            assert_eq!(service.has_drip_feed(), has, "{:?} {dripfeed:?}", service.order_type);
        }
    }
}
