//! The guard around every handler: a panic or an endless wait harms one update, not the program.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;

/// Longer than the slowest answer that a person waits for: a panel's time-outs with their retries.
const DEADLINE: Duration = Duration::from_secs(120);

/// How a guarded handler ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Well,
    /// Telegram took no answer, for a reason that passes: the update is to be handled again.
    Unanswered,
    Panicked,
    TooLate,
}

impl Ended {
    pub fn name(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::Unanswered => "unanswered",
            Self::Panicked => "panicked",
            Self::TooLate => "too_late",
        }
    }
}

/// Runs a handler to its end, its panic, or its deadline.
pub async fn guard(work: impl Future<Output = Ended>) -> Ended {
    match tokio::time::timeout(DEADLINE, AssertUnwindSafe(work).catch_unwind()).await {
        Ok(Ok(ended)) => ended,
        Ok(Err(_)) => Ended::Panicked,
        Err(_) => Ended::TooLate,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_stays_inside() {
        assert_eq!(guard(async { panic!("on purpose") }).await, Ended::Panicked);
        assert_eq!(guard(async { Ended::Unanswered }).await, Ended::Unanswered);
    }

    #[tokio::test(start_paused = true)]
    async fn an_endless_wait_ends() {
        assert_eq!(guard(std::future::pending()).await, Ended::TooLate);
    }
}
