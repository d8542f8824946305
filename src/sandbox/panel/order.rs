//! Owns what becomes of an order as virtual time passes: its plan, its progress, what it costs in the end.
//! It does not own balances and never looks at a clock.

use std::time::Duration;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

pub(super) type OrderId = u64;

pub(super) const PENDING: &str = "Pending";
pub(super) const PROCESSING: &str = "Processing";
pub(super) const IN_PROGRESS: &str = "In progress";
pub(super) const COMPLETED: &str = "Completed";
pub(super) const PARTIAL: &str = "Partial";
pub(super) const CANCELED: &str = "Canceled";
pub(super) const FAILED: &str = "Failed";

/// A charge has as many decimals as the reference page shows.
const CHARGE_DECIMALS: u32 = 5;
/// How long the panel thinks about an accepted request to cancel.
pub(super) const CANCEL_DELAY: Duration = Duration::from_secs(20);

/// How an order ends, decided when it is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Complete,
    /// Stops when this many percent are delivered.
    Partial(u64),
    Cancel,
    Fail,
    /// Stays in progress at about a third.
    Stuck,
}

/// Everything about the life of an order that is known beforehand.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    ending: Ending,
    processing_at: Duration,
    in_progress_at: Duration,
    ends_at: Duration,
    start_count: u64,
}

impl Plan {
    /// Plans an order so that the same panel, id and link always give the same life.
    ///
    /// A link that contains `partial`, `cancel`, `fail` or `stuck` decides the ending; otherwise 17 of 20 orders
    /// complete, two become partial and one is canceled.
    pub fn new(seed: u64, id: OrderId, link: &str, at_least: Duration) -> Self {
        let mut rng = fastrand::Rng::with_seed(seed ^ id.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let percent = rng.u64(40..90);
        let drawn = match rng.u8(..20) {
            0 => Ending::Cancel,
            1 | 2 => Ending::Partial(percent),
            _ => Ending::Complete,
        };
        let link = link.to_lowercase();
        let ending = [
            ("partial", Ending::Partial(percent)),
            ("cancel", Ending::Cancel),
            ("fail", Ending::Fail),
            ("stuck", Ending::Stuck),
        ]
        .into_iter()
        .find_map(|(word, ending)| link.contains(word).then_some(ending))
        .unwrap_or(drawn);
        let processing_at = Duration::from_secs(rng.u64(10..25));
        let in_progress_at = processing_at + Duration::from_secs(rng.u64(8..20));
        let usual_end = in_progress_at + Duration::from_secs(rng.u64(110..170));
        Self {
            ending,
            processing_at,
            in_progress_at,
            ends_at: usual_end.max(in_progress_at.saturating_add(at_least)),
            start_count: rng.u64(40..12_000),
        }
    }

    /// How an order of this quantity stands at this age.
    pub fn progress(&self, quantity: u64, age: Duration) -> Progress {
        if age < self.processing_at {
            return Progress { status: PENDING.into(), start_count: None, remains: quantity };
        }
        if age < self.in_progress_at {
            return Progress { status: PROCESSING.into(), start_count: None, remains: quantity };
        }
        let goal = match self.ending {
            Ending::Complete => quantity,
            Ending::Partial(percent) => quantity.saturating_mul(percent) / 100,
            Ending::Fail | Ending::Stuck => quantity / 3,
            Ending::Cancel => 0,
        };
        let running = self.ends_at.saturating_sub(self.in_progress_at);
        let ran = age.saturating_sub(self.in_progress_at).min(running);
        let delivered = share(goal, ran, running);
        let ended = age >= self.ends_at;
        let status = match self.ending {
            Ending::Cancel => CANCELED,
            Ending::Complete if ended => COMPLETED,
            Ending::Partial(_) if ended => PARTIAL,
            Ending::Fail if ended => FAILED,
            _ => IN_PROGRESS,
        };
        Progress { status: status.into(), start_count: Some(self.start_count), remains: quantity - delivered }
    }
}

/// `part / whole` of the goal, rounded down and never more than it.
fn share(goal: u64, part: Duration, whole: Duration) -> u64 {
    let (part, whole) = (part.as_millis(), whole.as_millis().max(1));
    u64::try_from(u128::from(goal).saturating_mul(part) / whole).unwrap_or(goal).min(goal)
}

/// How an order stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Progress {
    pub status: String,
    pub start_count: Option<u64>,
    pub remains: u64,
}

impl Progress {
    /// Whether the panel itself will not move the order again.
    pub fn is_final(&self) -> bool {
        matches!(self.status.as_str(), COMPLETED | PARTIAL | CANCELED | FAILED)
    }
}

/// An order as the panel keeps it.
#[derive(Debug, Clone)]
pub(super) struct Order {
    pub id: OrderId,
    pub key: String,
    pub offer_id: u32,
    pub offer_name: String,
    pub link: String,
    pub quantity: u64,
    /// What was charged when it was placed.
    pub price: Decimal,
    /// What is charged now, after refunds.
    pub charge: Decimal,
    pub placed_at: Duration,
    pub plan: Plan,
    pub cancel_at: Option<Duration>,
    /// A state that was set by hand and stays.
    pub fixed: Option<Progress>,
    /// How it stood when the books were last brought up to date.
    pub seen: Progress,
}

impl Order {
    /// How the order stands at this time on the panel's clock.
    pub fn progress_at(&self, now: Duration) -> Progress {
        if let Some(fixed) = &self.fixed {
            return fixed.clone();
        }
        let planned = |at: Duration| self.plan.progress(self.quantity, at.saturating_sub(self.placed_at));
        match self.cancel_at {
            Some(cancel_at) if now >= cancel_at => stop_there(planned(cancel_at), self.quantity),
            _ => planned(now),
        }
    }

    /// What an order in this state costs: nothing when canceled, the delivered share when partial.
    pub fn charge_for(&self, progress: &Progress) -> Decimal {
        match progress.status.as_str() {
            CANCELED | "Refunded" => Decimal::ZERO,
            PARTIAL => {
                let delivered = Decimal::from(self.quantity.saturating_sub(progress.remains));
                let exact = self.price.saturating_mul(delivered) / Decimal::from(self.quantity.max(1));
                exact
                    .round_dp_with_strategy(CHARGE_DECIMALS, RoundingStrategy::MidpointAwayFromZero)
                    .normalize()
            }
            _ => self.price,
        }
    }

    /// Whether a request to cancel still comes early enough: four fifths are not delivered yet.
    pub fn may_be_canceled(&self) -> bool {
        let delivered = self.quantity.saturating_sub(self.seen.remains);
        self.cancel_at.is_none()
            && !self.seen.is_final()
            && (self.quantity <= 1 || delivered.saturating_mul(5) < self.quantity.saturating_mul(4))
    }
}

/// A canceled order keeps what it got; one that already ended stays as it ended.
fn stop_there(progress: Progress, quantity: u64) -> Progress {
    if progress.is_final() {
        return progress;
    }
    let status = if progress.remains < quantity { PARTIAL } else { CANCELED };
    Progress { status: status.into(), ..progress }
}

/// An order as the page and the tests see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OrderView {
    pub id: u64,
    pub key_tail: String,
    pub service: u32,
    pub name: String,
    pub link: String,
    pub quantity: u64,
    pub charge: Decimal,
    pub status: String,
    pub start_count: Option<u64>,
    pub remains: u64,
}

impl From<&Order> for OrderView {
    fn from(order: &Order) -> Self {
        Self {
            id: order.id,
            key_tail: super::key_tail(&order.key),
            service: order.offer_id,
            name: order.offer_name.clone(),
            link: order.link.clone(),
            quantity: order.quantity,
            charge: order.charge,
            status: order.seen.status.clone(),
            start_count: order.seen.start_count,
            remains: order.seen.remains,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn most_orders_complete_within_about_three_minutes() {
        let completed = (23_501..23_701)
            .filter(|id| {
                let plan = Plan::new(7, *id, "https://instagram.com/p/1", Duration::ZERO);
                plan.progress(1_000, seconds(215)).status == COMPLETED
            })
            .count();
        assert!((150..195).contains(&completed), "{completed}");
    }

    #[test]
    fn remains_only_falls_and_the_start_count_comes_with_progress() {
        let plan = Plan::new(7, 23_501, "https://instagram.com/complete", Duration::ZERO);
        let mut last = u64::MAX;
        for second in 0..240 {
            let progress = plan.progress(1_000, seconds(second));
            assert!(progress.remains <= last);
            assert_eq!(progress.start_count.is_none(), [PENDING, PROCESSING].contains(&&*progress.status));
            last = progress.remains;
        }
    }

    #[test]
    fn a_word_in_the_link_decides_the_ending() {
        for (word, status) in
            [("partial", PARTIAL), ("Cancel", CANCELED), ("fail", FAILED), ("stuck", IN_PROGRESS)]
        {
            let plan = Plan::new(7, 23_501, &format!("https://t.me/{word}"), Duration::ZERO);
            assert_eq!(plan.progress(1_000, seconds(100_000)).status, status);
        }
    }

    #[test]
    fn a_drip_feed_takes_as_long_as_its_runs() {
        let plan = Plan::new(7, 23_501, "stuck", seconds(3_600));
        assert!(plan.ends_at >= seconds(3_600));
    }
}
