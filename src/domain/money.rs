//! Money: exact decimals, never floating point.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An amount of money in the panel's currency, exact to the last digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(#[serde(with = "rust_decimal::serde::str")] pub Decimal);

impl Money {
    pub const ZERO: Money = Money(Decimal::ZERO);

    /// The exact decimal without trailing zeros, as it is kept in the database.
    pub fn to_text(self) -> String {
        self.0.normalize().to_string()
    }

    /// `self + other`, or the greatest amount where 28 digits do not suffice: nobody spends that.
    pub fn plus(self, other: Money) -> Money {
        Money(self.0.checked_add(other.0).unwrap_or(Decimal::MAX))
    }

    /// `self - other`; `None` only where 28 digits do not suffice.
    pub fn minus(self, other: Money) -> Option<Money> {
        self.0.checked_sub(other.0).map(Money)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl FromStr for Money {
    type Err = rust_decimal::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Decimal::from_str_exact(text).map(Money)
    }
}

/// What an account has at its panel.
///
/// The currency is the panel's own word and may be missing: it is never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    pub amount: Money,
    pub currency: Option<String>,
}

/// The price of `quantity` pieces at `rate` per 1000.
pub fn price_per_thousand(rate: Decimal, quantity: u64) -> Option<Money> {
    // Multiplied by an exact 0.001 and not divided: a division could round at the 28th digit.
    rate.checked_mul(Decimal::from(quantity))?.checked_mul(Decimal::new(1, 3)).map(Money)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_price_is_exact_to_the_last_digit() {
        let rate = Decimal::from_str("0.08011655652").unwrap();
        assert_eq!(price_per_thousand(rate, 7).unwrap().to_text(), "0.00056081589564");
        assert_eq!(price_per_thousand(Decimal::from_str("0.90").unwrap(), 200).unwrap().to_text(), "0.18");
    }

    #[test]
    fn a_price_beyond_28_digits_is_refused_not_wrapped() {
        assert_eq!(price_per_thousand(Decimal::MAX, u64::MAX), None);
    }

    proptest! {
        #[test]
        fn money_survives_its_text(units in any::<i64>(), scale in 0u32..18) {
            let money = Money(Decimal::new(units, scale));
            prop_assert_eq!(money.to_text().parse::<Money>().unwrap(), money);
        }

        #[test]
        fn a_thousand_pieces_cost_the_rate(units in 0i64..1_000_000_000, scale in 0u32..8) {
            let rate = Decimal::new(units, scale);
            prop_assert_eq!(price_per_thousand(rate, 1000).unwrap(), Money(rate));
        }
    }
}
