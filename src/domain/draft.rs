//! An order before it is confirmed: its fields, what is wrong with them, its price.

use serde::{Deserialize, Serialize};

use super::ids::{ServiceId, ServiceRow};
use super::money::Money;
use super::order_type::OrderType;
use super::service::PanelService;

/// Most comments that one order takes; a Telegram message holds fewer.
const MAX_COMMENTS: usize = 10_000;

/// What an order needs beside its link, by type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Details {
    /// Default: so many pieces.
    Quantity { quantity: u64 },
    /// Package: the service says how many.
    Package,
    /// Custom Comments: one a line, none empty; their number is the quantity.
    Comments { comments: Vec<String> },
}

impl Details {
    /// How many pieces are ordered; a package counts as one.
    pub fn quantity(&self) -> u64 {
        match self {
            Self::Quantity { quantity } => *quantity,
            Self::Package => 1,
            Self::Comments { comments } => u64::try_from(comments.len()).unwrap_or(u64::MAX),
        }
    }
}

/// A complete order, as the person is shown it and as it is sent: exactly this, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub service_row: ServiceRow,
    pub service: ServiceId,
    pub service_name: String,
    pub order_type: OrderType,
    pub link: String,
    pub details: Details,
    pub price: Money,
}

/// Why an answer in the order dialogue was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftError {
    NotSold {
        order_type: String,
    },
    BadLink,
    NotANumber,
    BelowMin {
        min: u64,
    },
    AboveMax {
        max: u64,
    },
    NoComments,
    /// The price has more digits than money can have: nobody orders that.
    PriceTooLarge,
}

/// Checks a quantity against the service's limits.
pub fn check_quantity(service: &PanelService, quantity: u64) -> Result<u64, DraftError> {
    if quantity < service.min.max(1) {
        Err(DraftError::BelowMin { min: service.min.max(1) })
    } else if quantity > service.max {
        Err(DraftError::AboveMax { max: service.max })
    } else {
        Ok(quantity)
    }
}

/// Reads comments, one a line: trimmed, empty lines left out (some panels count an empty line as a paid comment).
pub fn parse_comments(service: &PanelService, text: &str) -> Result<Vec<String>, DraftError> {
    let comments: Vec<String> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if comments.is_empty() {
        return Err(DraftError::NoComments);
    }
    if comments.len() > MAX_COMMENTS {
        return Err(DraftError::AboveMax { max: service.max });
    }
    check_quantity(service, u64::try_from(comments.len()).unwrap_or(u64::MAX))?;
    Ok(comments)
}

impl Draft {
    /// What stands in the place of a draft where an order was placed elsewhere and is only watched: nothing is known of
    /// what was ordered, and no panel takes an order like it.
    pub fn elsewhere() -> Self {
        Self {
            service_row: ServiceRow(0),
            service: ServiceId::new(""),
            service_name: String::new(),
            order_type: OrderType::Unknown(String::new()),
            link: String::new(),
            details: Details::Package,
            price: Money::ZERO,
        }
    }

    /// Puts an order together and prices it, or says what is wrong.
    pub fn new(
        row: ServiceRow,
        service: &PanelService,
        link: String,
        details: Details,
    ) -> Result<Self, DraftError> {
        if !service.order_type.may_order() {
            return Err(DraftError::NotSold { order_type: service.order_type.name().to_owned() });
        }
        if !matches!(details, Details::Package) {
            check_quantity(service, details.quantity())?;
        }
        let price = service.price(details.quantity()).ok_or(DraftError::PriceTooLarge)?;
        Ok(Self {
            service_row: row,
            service: service.id.clone(),
            service_name: service.name.clone(),
            order_type: service.order_type.clone(),
            link,
            details,
            price,
        })
    }
}

/// Quantities to offer as buttons: the least, round numbers between, the most.
pub fn quick_quantities(min: u64, max: u64) -> Vec<u64> {
    let min = min.max(1);
    let round = [100, 500, 1_000, 5_000, 10_000, 50_000, 100_000];
    let mut quantities = vec![min];
    let between: Vec<u64> = round.into_iter().filter(|n| *n > min && *n < max).collect();
    // 1000 is always among them if it fits; the others fill up to four.
    let start = between.iter().position(|n| *n == 1_000).map_or(0, |at| at.saturating_sub(1));
    quantities.extend(between.iter().skip(start).take(4));
    if max > min {
        quantities.push(max);
    }
    quantities
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;

    fn service(order_type: OrderType, rate: &str, min: u64, max: u64) -> PanelService {
        PanelService {
            id: ServiceId::new("1"),
            name: "A".into(),
            order_type,
            category: "C".into(),
            rate: Decimal::from_str_exact(rate).unwrap(),
            min,
            max,
            refill: None,
            cancel: None,
            dripfeed: None,
            average_time: None,
            description: None,
        }
    }

    fn price(service: &PanelService, details: Details) -> Result<String, DraftError> {
        Draft::new(ServiceRow(1), service, "https://x.com/a".into(), details).map(|d| d.price.to_text())
    }

    #[test]
    fn each_type_has_its_price() {
        let default = service(OrderType::Default, "0.90", 50, 10_000);
        assert_eq!(price(&default, Details::Quantity { quantity: 200 }).unwrap(), "0.18");
        let package = service(OrderType::Package, "4.5", 1, 1);
        assert_eq!(price(&package, Details::Package).unwrap(), "4.5");
        let comments = service(OrderType::CustomComments, "8", 2, 10);
        assert_eq!(price(&comments, Details::Comments { comments: vec!["a".into(); 3] }).unwrap(), "0.024");
    }

    #[test]
    fn limits_are_checked_again_when_the_draft_is_made() {
        let default = service(OrderType::Default, "1", 50, 100);
        assert_eq!(
            price(&default, Details::Quantity { quantity: 49 }),
            Err(DraftError::BelowMin { min: 50 })
        );
        assert_eq!(
            price(&default, Details::Quantity { quantity: 101 }),
            Err(DraftError::AboveMax { max: 100 })
        );
    }

    #[test]
    fn a_type_that_is_not_sold_is_refused() {
        let poll = service(OrderType::Poll, "1", 1, 100);
        assert!(matches!(price(&poll, Details::Quantity { quantity: 5 }), Err(DraftError::NotSold { .. })));
    }

    #[test]
    fn empty_lines_are_no_comments() {
        let comments = service(OrderType::CustomComments, "8", 1, 10);
        assert_eq!(parse_comments(&comments, " nice \n\n wow\n").unwrap(), ["nice", "wow"]);
        assert_eq!(parse_comments(&comments, " \n"), Err(DraftError::NoComments));
    }

    #[test]
    fn quick_quantities_run_from_least_to_most() {
        assert_eq!(quick_quantities(50, 10_000), [50, 500, 1_000, 5_000, 10_000]);
        assert_eq!(quick_quantities(10, 20), [10, 20]);
        assert_eq!(quick_quantities(1, 1), [1]);
        assert_eq!(quick_quantities(0, 1_000_000), [1, 500, 1_000, 5_000, 10_000, 1_000_000]);
    }
}
