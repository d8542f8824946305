//! What a chat's own orders of a service have shown: how they ended and how long they took.

use std::time::Duration;

use rust_decimal::Decimal;

use super::money::Money;
use super::order_type::Pricing;
use super::status::Status;

/// Fewer orders than this say nothing.
pub const LEAST: usize = 3;

/// One order that has ended, of those of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    pub status: Status,
    /// From the panel's receipt to the end.
    pub took: Duration,
}

/// What the last order of a service cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastOrder {
    pub price: Money,
    pub quantity: u64,
}

/// What the orders of one service have shown, from three finished ones on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    pub finished: u64,
    /// Shares in whole percent.
    pub completed: u64,
    pub partial: u64,
    pub canceled: u64,
    /// Of the completed ones, if there are three.
    pub times: Option<Times>,
}

/// How long orders took: half of them less than the median, and half of them within the spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub median: Duration,
    pub from: Duration,
    pub to: Duration,
}

/// Sums up the orders that have ended; `None` where they are too few to say anything.
pub fn sum_up(ended: &[Ended]) -> Option<Record> {
    if ended.len() < LEAST {
        return None;
    }
    let share = |is: &dyn Fn(Status) -> bool| {
        let count = ended.iter().filter(|order| is(order.status)).count();
        // Rounded to the nearest whole.
        ((count * 200 + ended.len()) / (ended.len() * 2)) as u64
    };
    let mut took: Vec<Duration> =
        ended.iter().filter(|order| order.status == Status::Completed).map(|order| order.took).collect();
    took.sort_unstable();
    Some(Record {
        finished: ended.len() as u64,
        completed: share(&|status| status == Status::Completed),
        partial: share(&|status| status == Status::Partial),
        canceled: share(&|status| matches!(status, Status::Canceled | Status::Refunded)),
        times: times(&took),
    })
}

fn times(sorted: &[Duration]) -> Option<Times> {
    if sorted.len() < LEAST {
        return None;
    }
    let last = sorted.len() - 1;
    let at = |quarters: usize| sorted.get(last * quarters / 4).copied();
    let middle = (*sorted.get(last / 2)?, *sorted.get(sorted.len() / 2)?);
    Some(Times { median: (middle.0 + middle.1) / 2, from: at(1)?, to: sorted.get(last - last / 4).copied()? })
}

/// By how much a rate has changed since the last order, in whole percent; `None` where it has not.
pub fn price_change(pricing: Pricing, rate: Decimal, last: LastOrder) -> Option<i64> {
    let before = match pricing {
        Pricing::PerPackage => last.price.0,
        Pricing::PerThousand => {
            last.price.0.checked_mul(Decimal::ONE_THOUSAND)?.checked_div(Decimal::from(last.quantity))?
        }
    };
    let percent: i64 = percent(before, rate)?.round().try_into().ok()?;
    (percent != 0).then_some(percent)
}

/// By how many percent a price moved; one from nothing has no percent.
pub fn percent(was: Decimal, now: Decimal) -> Option<Decimal> {
    now.checked_sub(was)?.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(was)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(status: Status, minutes: u64) -> Ended {
        Ended { status, took: Duration::from_secs(minutes * 60) }
    }

    #[test]
    fn two_orders_say_nothing_and_three_do() {
        let mut orders = vec![ended(Status::Completed, 10), ended(Status::Completed, 30)];
        assert_eq!(sum_up(&orders), None);
        orders.push(ended(Status::Completed, 20));
        let record = sum_up(&orders).unwrap();
        assert_eq!((record.finished, record.completed, record.partial, record.canceled), (3, 100, 0, 0));
        let minutes = |duration: Duration| duration.as_secs() / 60;
        let times = record.times.unwrap();
        assert_eq!((minutes(times.median), minutes(times.from), minutes(times.to)), (20, 10, 30));
    }

    #[test]
    fn the_times_are_those_of_completed_orders_only() {
        let orders = [
            ended(Status::Completed, 10),
            ended(Status::Completed, 20),
            ended(Status::Partial, 900),
            ended(Status::Canceled, 900),
            ended(Status::Refunded, 900),
            ended(Status::Completed, 40),
            ended(Status::Completed, 30),
        ];
        let record = sum_up(&orders).unwrap();
        assert_eq!((record.completed, record.partial, record.canceled), (57, 14, 29));
        assert_eq!(record.times.unwrap().median, Duration::from_secs(25 * 60));
        let canceled = [ended(Status::Canceled, 1); 3];
        assert_eq!(sum_up(&canceled).unwrap().times, None);
    }

    #[test]
    fn a_price_change_is_told_in_whole_percent() {
        let last = |price: &str, quantity| LastOrder { price: price.parse().unwrap(), quantity };
        let change = |rate: &str, last| price_change(Pricing::PerThousand, rate.parse().unwrap(), last);
        assert_eq!(change("1.18", last("0.2", 200)), Some(18));
        assert_eq!(change("0.90", last("0.2", 200)), Some(-10));
        assert_eq!(change("1.001", last("0.2", 200)), None);
        assert_eq!(change("1", last("0", 200)), None);
        assert_eq!(change("1", last("1", 0)), None);
        assert_eq!(price_change(Pricing::PerPackage, "3".parse().unwrap(), last("2", 1)), Some(50));
    }
}
