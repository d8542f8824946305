//! Owns what becomes of a refill as virtual time passes.
//! It does not decide who may ask for one.

use std::time::Duration;

use super::order::OrderId;

/// A refill as the panel keeps it.
#[derive(Debug, Clone)]
pub(super) struct Refill {
    pub key: String,
    pub order: OrderId,
    pub asked_at: Duration,
    /// One refill in five is rejected, always the same ones.
    pub rejected: bool,
}

impl Refill {
    pub fn new(seed: u64, id: u64, key: &str, order: OrderId, asked_at: Duration) -> Self {
        let mut rng = fastrand::Rng::with_seed(seed ^ id.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        Self { key: key.to_owned(), order, asked_at, rejected: rng.u8(..5) == 0 }
    }

    /// The status at this time on the panel's clock.
    pub fn status_at(&self, now: Duration) -> &'static str {
        match now.saturating_sub(self.asked_at).as_secs() {
            0..20 => "Pending",
            20..90 => "In progress",
            _ if self.rejected => "Rejected",
            _ => "Completed",
        }
    }

    pub fn is_open_at(&self, now: Duration) -> bool {
        matches!(self.status_at(now), "Pending" | "In progress")
    }
}
