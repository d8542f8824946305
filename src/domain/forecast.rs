//! How long a balance lasts at the pace of the last days. A guess for people: nothing is decided by it.

use std::time::Duration;

use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::money::Money;
use super::status::Status;

/// So far back spending counts.
pub const WINDOW: Duration = Duration::from_secs(14 * 24 * 3_600);
/// A shorter past tells no pace.
const LEAST_PAST: Duration = Duration::from_secs(24 * 3_600);

/// What an order cost, as far as its state tells: what was not delivered is usually paid back.
pub fn spent(price: Money, status: Option<Status>, quantity: u64, remains: Option<i64>) -> Money {
    match status {
        Some(Status::Canceled | Status::Refunded) => Money::ZERO,
        Some(Status::Partial) => {
            let remains = remains.and_then(|remains| u64::try_from(remains).ok()).unwrap_or(0);
            delivered_price(price, quantity, quantity.saturating_sub(remains)).unwrap_or(price)
        }
        _ => price,
    }
}

/// The part of a price that falls to what was delivered.
pub fn delivered_price(price: Money, quantity: u64, delivered: u64) -> Option<Money> {
    if quantity == 0 || delivered > quantity {
        return None;
    }
    price.0.checked_mul(Decimal::from(delivered))?.checked_div(Decimal::from(quantity)).map(Money)
}

/// Whether a panel's charge differs from what rate and delivery give, by more than its own rounding.
pub fn differs(charge: Money, expected: Money) -> bool {
    let last_place = Decimal::new(1, charge.0.normalize().scale().clamp(2, 28));
    (charge.0 - expected.0).abs() > last_place
}

/// What an account spent, and over how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spending {
    pub total: Money,
    /// Since the first order, at most [`WINDOW`].
    pub over: Duration,
}

/// How long a balance lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Forecast {
    pub per_day: Money,
    /// Tenths of a day.
    pub tenths: u64,
}

/// The forecast at this pace; `None` where there is none.
pub fn forecast(balance: Money, spending: &Spending) -> Option<Forecast> {
    if spending.over < LEAST_PAST || spending.total <= Money::ZERO || balance < Money::ZERO {
        return None;
    }
    let days = Decimal::from(spending.over.as_secs()).checked_div(Decimal::from(86_400))?;
    let pace = spending.total.0.checked_div(days)?;
    let tenths = balance.0.checked_div(pace)?.checked_mul(Decimal::TEN)?;
    let tenths = tenths.round_dp_with_strategy(0, RoundingStrategy::ToZero).to_u64()?;
    Some(Forecast { per_day: Money(readable(pace)), tenths })
}

/// Two digits after the point, or the first two that tell something.
fn readable(amount: Decimal) -> Decimal {
    let cents = amount.round_dp(2);
    if cents >= Decimal::new(10, 2) { cents } else { amount.round_sf(2).unwrap_or(cents) }
}

/// Amounts to offer for an alert: round ones below what is there now, the greatest last.
pub fn quick_amounts(balance: Option<Money>) -> Vec<Money> {
    let round: Vec<Decimal> =
        (0..9).flat_map(|power| [1i64, 2, 5].map(|n| Decimal::from(n * 10i64.pow(power)))).collect();
    let below = round.iter().filter(|amount| balance.is_some_and(|balance| **amount < balance.0)).count();
    let last = below.clamp(4, round.len());
    round.get(last - 4..last).unwrap_or_default().iter().copied().map(Money).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    fn days(n: u64) -> Duration {
        Duration::from_secs(n * 86_400)
    }

    #[test]
    fn a_balance_lasts_as_long_as_the_pace_of_the_last_days_says() {
        let spending = Spending { total: money("35"), over: days(14) };
        let told = forecast(money("6"), &spending).unwrap();
        assert_eq!((told.per_day, told.tenths), (money("2.5"), 24));
        assert_eq!(forecast(money("0"), &spending).unwrap().tenths, 0);
    }

    #[test]
    fn without_a_past_there_is_no_forecast() {
        assert_eq!(
            forecast(money("6"), &Spending { total: money("3"), over: Duration::from_secs(60) }),
            None
        );
        assert_eq!(forecast(money("6"), &Spending { total: Money::ZERO, over: days(14) }), None);
    }

    #[test]
    fn a_small_pace_keeps_the_digits_that_tell_something() {
        let spending = Spending { total: money("0.0126"), over: days(10) };
        assert_eq!(forecast(money("1"), &spending).unwrap().per_day, money("0.0013"));
    }

    #[test]
    fn what_was_not_delivered_was_not_spent() {
        let of = |status, remains| spent(money("0.90"), Some(status), 1_000, remains).to_text();
        assert_eq!(of(Status::Completed, Some(0)), "0.9");
        assert_eq!(of(Status::Partial, Some(400)), "0.54");
        assert_eq!(of(Status::Partial, None), "0.9");
        assert_eq!(of(Status::Canceled, Some(400)), "0");
    }

    #[test]
    fn a_charge_differs_by_more_than_its_rounding() {
        assert!(!differs(money("0.54"), money("0.5401")));
        assert!(!differs(money("0.54012"), money("0.540118")));
        assert!(differs(money("0.90"), money("0.54")));
    }

    #[test]
    fn round_amounts_below_the_balance_are_offered() {
        let offered = |balance: Option<&str>| -> Vec<String> {
            quick_amounts(balance.map(money)).into_iter().map(Money::to_text).collect()
        };
        assert_eq!(offered(Some("100")), ["5", "10", "20", "50"]);
        assert_eq!(offered(Some("0.3")), ["1", "2", "5", "10"]);
        assert_eq!(offered(None), ["1", "2", "5", "10"]);
    }
}
