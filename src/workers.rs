//! The workers: they carry out what people wrote down, and tell what came of it.
//!
//! Each is a `tick` that does what is due and says when to come back, driven by one shared loop. They never see an update.

pub mod announcer;
pub mod archivist;
pub mod housekeeper;
pub mod notifier;
pub mod poller;
pub mod submitter;
pub mod syncer;
pub mod watcher;

use std::future::Future;
use std::time::Duration;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::meter::Pulse;
use crate::store::StoreError;

/// When a worker that has nothing to do looks again, whether or not it was woken: a lost wake-up costs time, not truth.
const IDLE: Duration = Duration::from_secs(30);
/// After the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// What one tick came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Something was done, and there may be more.
    Busy,
    /// Nothing was due; the next thing is, after this time.
    Idle(Option<Duration>),
}

/// Runs a worker until it is told to stop. A tick is never cut off: what it has begun, it ends.
pub async fn run<F, Fut>(
    name: &'static str,
    wake: &Notify,
    stop: &CancellationToken,
    pulse: &Pulse,
    mut tick: F,
) where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<Tick, StoreError>>,
{
    while !stop.is_cancelled() {
        // Asked for before the work is looked for: what comes in between wakes it.
        let woken = wake.notified();
        pulse.beat(name);
        let wait = match tick().await {
            Ok(Tick::Busy) => continue,
            Ok(Tick::Idle(wait)) => wait.unwrap_or(IDLE).min(IDLE),
            Err(error) => {
                tracing::error!(worker = name, %error, "a tick failed and is tried again: is the disk full or the database locked?");
                AFTER_FAILURE
            }
        };
        tokio::select! {
            () = woken => {}
            () = tokio::time::sleep(wait) => {}
            () = stop.cancelled() => {}
        }
    }
    tracing::debug!(worker = name, "stopped");
}
