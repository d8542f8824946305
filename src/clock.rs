//! The clock: the only place that asks what time it is. Timers belong to tokio.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use crate::domain::time::Time;

/// Tells the time; tests set it by hand.
#[derive(Debug, Clone, Default)]
pub struct Clock(Source);

#[derive(Debug, Clone, Default)]
enum Source {
    #[default]
    Machine,
    /// Set by hand, in milliseconds.
    Manual(Arc<AtomicI64>),
    /// So many milliseconds behind the machine.
    Behind(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Source::Machine)
    }

    /// A clock that moves only when [`advance`](Self::advance) is called.
    pub fn manual(start: Time) -> Self {
        Self(Source::Manual(Arc::new(AtomicI64::new(start.0))))
    }

    /// A clock that goes as the machine's does, behind it until [`advance`](Self::advance) has caught up.
    pub fn behind(by: Duration) -> Self {
        Self(Source::Behind(Arc::new(AtomicI64::new(millis(by)))))
    }

    pub fn now(&self) -> Time {
        match &self.0 {
            Source::Manual(manual) => Time(manual.load(Ordering::SeqCst)),
            Source::Machine => machine(),
            Source::Behind(by) => Time(machine().0.saturating_sub(by.load(Ordering::SeqCst))),
        }
    }

    /// Moves a clock on that is not the machine's; that one moves by itself.
    pub fn advance(&self, by: Duration) {
        match &self.0 {
            Source::Manual(manual) => manual.fetch_add(millis(by), Ordering::SeqCst),
            Source::Behind(behind) => behind.fetch_sub(millis(by), Ordering::SeqCst),
            Source::Machine => return,
        };
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads the system clock")]
fn machine() -> Time {
    Time(chrono::Utc::now().timestamp_millis())
}

fn millis(by: Duration) -> i64 {
    i64::try_from(by.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_behind_catches_up_and_goes_on_with_the_machines() {
        let day = Duration::from_secs(86_400);
        let (machine, behind) = (Clock::system(), Clock::behind(day * 3));
        behind.advance(day);
        assert!(behind.now().after(day * 2) >= machine.now());
        behind.advance(day * 2);
        assert!(machine.now().since(behind.now()) < day);
    }
}
