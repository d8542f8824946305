//! What a chat ordered and spent over a span of time: sums, shares and the bars of a picture. It reads no clock.

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

use super::money::Money;
use super::order::OrderState;
use super::status::Status;

/// How far back statistics look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Span {
    Week,
    #[default]
    Month,
    Quarter,
    Year,
    All,
}

impl Span {
    pub const ALL: [Self; 5] = [Self::Week, Self::Month, Self::Quarter, Self::Year, Self::All];

    /// The first day that counts; `None` where all days do.
    pub fn first_day(self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Week => today.checked_sub_days(Days::new(6)),
            Self::Month => today.checked_sub_days(Days::new(29)),
            // Thirteen whole weeks, the last of them ends today.
            Self::Quarter => today.checked_sub_days(Days::new(90)),
            Self::Year => first_of_month(today).checked_sub_months(Months::new(11)),
            Self::All => None,
        }
    }

    fn step(self) -> Step {
        match self {
            Self::Week | Self::Month => Step::Day,
            Self::Quarter => Step::Week,
            Self::Year | Self::All => Step::Month,
        }
    }
}

/// How much time one bar stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Day,
    Week,
    Month,
    Year,
}

impl Step {
    fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Day => day.succ_opt(),
            Self::Week => day.checked_add_days(Days::new(7)),
            Self::Month => day.checked_add_months(Months::new(1)),
            Self::Year => day.checked_add_months(Months::new(12)),
        }
    }
}

/// How an order ended, as far as it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    Completed,
    Partial,
    Canceled,
    Running,
    /// Failed at the panel, or nobody knows whether it was placed.
    Trouble,
}

impl Outcome {
    pub const ALL: [Self; 5] = [Self::Completed, Self::Partial, Self::Canceled, Self::Running, Self::Trouble];

    /// What an order counts as; nothing where nothing was ordered.
    pub fn of(state: OrderState, status: Option<Status>) -> Option<Self> {
        match state {
            OrderState::Draft | OrderState::Discarded | OrderState::Refused => None,
            OrderState::Unknown => Some(Self::Trouble),
            OrderState::Queued | OrderState::Submitting => Some(Self::Running),
            OrderState::Placed => Some(match status {
                Some(Status::Completed) => Self::Completed,
                Some(Status::Partial | Status::Expired | Status::Stopped) => Self::Partial,
                Some(Status::Canceled | Status::Refunded) => Self::Canceled,
                Some(Status::Failed) => Self::Trouble,
                _ => Self::Running,
            }),
        }
    }
}

/// What an order has cost so far: nothing once it was canceled, the delivered share where it is partial.
///
/// It follows from price and remains, because what panels call `charge` is not the price everywhere.
pub fn spent(price: Money, quantity: u64, status: Option<Status>, remains: Option<i64>) -> Money {
    match status {
        Some(Status::Canceled | Status::Refunded) => Money::ZERO,
        Some(Status::Partial) => {
            let quantity = Decimal::from(quantity.max(1));
            let remains = Decimal::from(remains.unwrap_or(0)).clamp(Decimal::ZERO, quantity);
            let share = price.0.checked_mul(quantity - remains).and_then(|part| part.checked_div(quantity));
            Money(share.map_or(price.0, |share| share.round_dp(6)))
        }
        _ => price,
    }
}

/// One order, as much as statistics need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day on which it was confirmed, by the chat's clocks.
    pub day: NaiveDate,
    pub currency: Option<String>,
    pub spent: Money,
    pub outcome: Outcome,
    pub service: String,
    pub category: Option<String>,
}

/// One bar of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bucket {
    pub from: NaiveDate,
    pub orders: u64,
    pub spent: Money,
}

/// What one service or category has of the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub name: String,
    pub orders: u64,
    pub spent: Money,
}

/// Orders and spend of one currency over a span; the other currencies' sums stand beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats {
    pub span: Span,
    pub step: Step,
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub currency: Option<String>,
    pub orders: u64,
    pub spent: Money,
    pub outcomes: Vec<(Outcome, u64)>,
    pub buckets: Vec<Bucket>,
    /// Dearest first.
    pub services: Vec<Share>,
    pub categories: Vec<Share>,
    pub others: Vec<(Option<String>, u64, Money)>,
}

/// More bars than this cannot be told apart on a phone.
const MOST_BARS: usize = 36;

impl Stats {
    /// Counts what falls into the span that ends today; nothing where there was no order.
    pub fn new(span: Span, today: NaiveDate, entries: &[Entry]) -> Option<Self> {
        let first = span.first_day(today);
        let within: Vec<&Entry> =
            entries.iter().filter(|entry| first.is_none_or(|first| entry.day >= first)).collect();
        let mut currencies = sums(within.iter().map(|entry| (entry.currency.clone(), entry.spent)));
        // The currency of most orders is the one that is drawn.
        currencies.sort_by_key(|(_, orders, _)| std::cmp::Reverse(*orders));
        let (currency, orders, spent) = currencies.first()?.clone();
        let drawn: Vec<&Entry> = within.into_iter().filter(|entry| entry.currency == currency).collect();
        let earliest = drawn.iter().map(|entry| entry.day).min()?;
        let from = first.unwrap_or_else(|| first_of_month(earliest));
        let (step, buckets) = buckets(span.step(), from, today, &drawn);
        let outcomes = Outcome::ALL
            .map(|outcome| (outcome, count(drawn.iter().filter(|entry| entry.outcome == outcome).count())));
        Some(Self {
            span,
            step,
            from,
            to: today,
            currency,
            orders,
            spent,
            outcomes: outcomes.into_iter().filter(|(_, orders)| *orders > 0).collect(),
            buckets,
            services: shares(drawn.iter().map(|entry| (entry.service.clone(), entry.spent))),
            categories: shares(drawn.iter().filter_map(|entry| Some((entry.category.clone()?, entry.spent)))),
            others: currencies.split_off(1),
        })
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Adds up by name, in the order of first appearance.
fn sums<K: PartialEq>(parts: impl Iterator<Item = (K, Money)>) -> Vec<(K, u64, Money)> {
    let mut sums: Vec<(K, u64, Money)> = vec![];
    for (name, spent) in parts {
        match sums.iter_mut().find(|(known, ..)| *known == name) {
            Some((_, orders, sum)) => (*orders, *sum) = (*orders + 1, sum.plus(spent)),
            None => sums.push((name, 1, spent)),
        }
    }
    sums
}

fn shares(parts: impl Iterator<Item = (String, Money)>) -> Vec<Share> {
    let mut shares: Vec<Share> =
        sums(parts).into_iter().map(|(name, orders, spent)| Share { name, orders, spent }).collect();
    shares.sort_by(|a, b| b.spent.cmp(&a.spent).then(b.orders.cmp(&a.orders)));
    shares
}

/// Every bar from the first day to the last, also those without an order.
fn buckets(step: Step, from: NaiveDate, to: NaiveDate, entries: &[&Entry]) -> (Step, Vec<Bucket>) {
    let mut starts = vec![];
    let mut day = Some(from);
    while let Some(start) = day.filter(|start| *start <= to) {
        starts.push(start);
        day = step.next(start);
    }
    if starts.len() > MOST_BARS && step != Step::Year {
        let from = from.with_ordinal(1).unwrap_or(from);
        return buckets(Step::Year, from, to, entries);
    }
    let mut buckets: Vec<Bucket> =
        starts.into_iter().map(|from| Bucket { from, orders: 0, spent: Money::ZERO }).collect();
    for entry in entries {
        if let Some(bucket) = buckets.iter_mut().rev().find(|bucket| bucket.from <= entry.day) {
            bucket.orders += 1;
            bucket.spent = bucket.spent.plus(entry.spent);
        }
    }
    (step, buckets)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    fn entry(on: &str, spent: &str, currency: &str, service: &str) -> Entry {
        Entry {
            day: day(on),
            currency: Some(currency.to_owned()),
            spent: money(spent),
            outcome: Outcome::Completed,
            service: service.to_owned(),
            category: Some("Instagram".to_owned()),
        }
    }

    #[test]
    fn a_week_has_seven_bars_and_only_its_own_days() {
        let entries = [
            entry("2026-11-25", "0.10", "USD", "Likes"),
            entry("2026-11-19", "0.20", "USD", "Followers"),
            entry("2026-11-18", "9", "USD", "Likes"),
        ];
        let stats = Stats::new(Span::Week, day("2026-11-25"), &entries).unwrap();
        assert_eq!((stats.buckets.len(), stats.orders, stats.spent), (7, 2, money("0.30")));
        assert_eq!((stats.buckets[0].spent, stats.buckets[6].spent), (money("0.20"), money("0.10")));
        assert_eq!(stats.services[0].name, "Followers");
        assert_eq!(stats.categories, [Share { name: "Instagram".into(), orders: 2, spent: money("0.30") }]);
    }

    #[test]
    fn every_span_has_bars_that_a_phone_can_show() {
        let old = [entry("2009-02-03", "1", "USD", "Likes"), entry("2026-11-25", "1", "USD", "Likes")];
        for (span, bars) in
            [(Span::Week, 7), (Span::Month, 30), (Span::Quarter, 13), (Span::Year, 12), (Span::All, 18)]
        {
            let stats = Stats::new(span, day("2026-11-25"), &old).unwrap();
            assert_eq!(stats.buckets.len(), bars, "{span:?}");
        }
    }

    #[test]
    fn the_currency_of_most_orders_is_drawn_and_the_others_are_told() {
        let entries = [
            entry("2026-11-25", "100", "RUB", "Likes"),
            entry("2026-11-25", "1", "USD", "Likes"),
            entry("2026-11-24", "2", "USD", "Likes"),
        ];
        let stats = Stats::new(Span::Month, day("2026-11-25"), &entries).unwrap();
        assert_eq!((stats.currency.as_deref(), stats.spent), (Some("USD"), money("3")));
        assert_eq!(stats.others, [(Some("RUB".to_owned()), 1, money("100"))]);
    }

    #[test]
    fn nothing_ordered_is_no_picture() {
        assert_eq!(Stats::new(Span::All, day("2026-11-25"), &[]), None);
    }

    #[test]
    fn what_was_paid_back_was_not_spent() {
        let cost = |status, remains| spent(money("0.90"), 1000, status, remains);
        assert_eq!(cost(Some(Status::Completed), Some(0)), money("0.90"));
        assert_eq!(cost(Some(Status::Canceled), Some(1000)), Money::ZERO);
        assert_eq!(cost(Some(Status::Partial), Some(250)), money("0.675"));
        assert_eq!(cost(Some(Status::Partial), Some(-5)), money("0.90"));
        assert_eq!(cost(None, None), money("0.90"));
    }

    #[test]
    fn what_was_never_ordered_does_not_count() {
        assert_eq!(Outcome::of(OrderState::Refused, None), None);
        assert_eq!(Outcome::of(OrderState::Unknown, None), Some(Outcome::Trouble));
        assert_eq!(Outcome::of(OrderState::Placed, None), Some(Outcome::Running));
    }

    proptest! {
        #[test]
        fn bars_and_shares_add_up_to_the_whole(amounts in prop::collection::vec((0u64..800, 0i64..1_000_000), 1..60)) {
            let today = day("2026-11-25");
            let entries: Vec<Entry> = amounts
                .iter()
                .map(|(back, cents)| {
                    let mut entry = entry("2026-11-25", "0", "USD", &format!("s{}", cents % 7));
                    entry.day = today - Days::new(*back);
                    entry.spent = Money(Decimal::new(*cents, 2));
                    entry
                })
                .collect();
            for span in Span::ALL {
                let Some(stats) = Stats::new(span, today, &entries) else { continue };
                let sum = |parts: Vec<Money>| parts.into_iter().fold(Money::ZERO, Money::plus);
                prop_assert_eq!(sum(stats.buckets.iter().map(|b| b.spent).collect()), stats.spent);
                prop_assert_eq!(sum(stats.services.iter().map(|s| s.spent).collect()), stats.spent);
                prop_assert_eq!(stats.outcomes.iter().map(|(_, n)| n).sum::<u64>(), stats.orders);
                prop_assert!(stats.buckets.len() <= MOST_BARS);
            }
        }
    }
}
