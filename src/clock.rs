//! The clock: the only place that asks what time it is. Timers belong to tokio.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use crate::domain::time::Time;

/// Tells the time; tests set it by hand.
#[derive(Debug, Clone, Default)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that moves only when [`advance`](Self::advance) is called.
    pub fn manual(start: Time) -> Self {
        Self(Some(Arc::new(AtomicI64::new(start.0))))
    }

    pub fn now(&self) -> Time {
        match &self.0 {
            Some(manual) => Time(manual.load(Ordering::SeqCst)),
            #[allow(clippy::disallowed_methods, reason = "the one place that reads the system clock")]
            None => Time(chrono::Utc::now().timestamp_millis()),
        }
    }

    /// Moves a manual clock on; the machine's clock moves by itself.
    pub fn advance(&self, by: Duration) {
        if let Some(manual) = &self.0 {
            manual.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Ordering::SeqCst);
        }
    }
}
