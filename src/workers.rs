//! The workers: they carry out what people wrote down, and tell what came of it.
//!
//! Each is a `tick` that does what is due and says when to come back, driven by one shared loop. They never see an update.

pub mod announcer;
pub mod archivist;
pub mod digester;
pub mod housekeeper;
pub mod notifier;
pub mod poller;
pub mod submitter;
pub mod syncer;
pub mod watcher;

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::meter::{self, Pulse};
use crate::store::StoreError;

/// When a worker that has nothing to do looks again, whether or not it was woken: a lost wake-up costs time, not truth.
const IDLE: Duration = Duration::from_secs(30);
/// After the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(2);
/// After a panic; it doubles while tick after tick panics.
const AFTER_PANIC: Duration = Duration::from_secs(1);
const LONGEST_AFTER_PANIC: Duration = Duration::from_secs(60);

/// What one tick came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Something was done, and there may be more.
    Busy,
    /// Nothing was due; the next thing is, after this time.
    Idle(Option<Duration>),
}

/// Runs a worker until it is told to stop. A tick is never cut off: what it has begun, it ends. One that panics costs a
/// pause, not the worker.
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
    meter::task_runs(name);
    let mut pause = AFTER_PANIC;
    while !stop.is_cancelled() {
        // Asked for before the work is looked for: what comes in between wakes it.
        let woken = wake.notified();
        pulse.beat(name);
        let Ok(ticked) = AssertUnwindSafe(async { tick().await }).catch_unwind().await else {
            pulse.fell(name);
            fell(name);
            // No wake-up shortens it: what made it panic is probably still there.
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = stop.cancelled() => {}
            }
            pause = (pause * 2).min(LONGEST_AFTER_PANIC);
            continue;
        };
        pulse.stands(name);
        pause = AFTER_PANIC;
        let wait = match ticked {
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

/// Runs a piece of a worker's work that goes beside its loop. Nothing if it panicked; that is logged and followed by a
/// pause, so that what panics at every try does not spin.
async fn caught<T>(name: &'static str, work: impl Future<Output = T>) -> Option<T> {
    let done = AssertUnwindSafe(work).catch_unwind().await.ok();
    if done.is_none() {
        fell(name);
        tokio::time::sleep(AFTER_FAILURE).await;
    }
    done
}

fn fell(name: &'static str) {
    meter::task_fell(name);
    tracing::error!(
        worker = name,
        "it panicked and goes on after a pause; this is a defect: please report it with the line before this one"
    );
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_tick_that_panics_costs_a_growing_pause_and_not_the_worker() {
        let (wake, stop, pulse) = (Notify::new(), CancellationToken::new(), Pulse::default());
        let (ticks, began_at) = (AtomicU32::new(0), tokio::time::Instant::now());
        run("unlucky", &wake, &stop, &pulse, || {
            // A wake-up does not shorten the pause.
            wake.notify_one();
            let tick = ticks.fetch_add(1, Ordering::Relaxed);
            assert_eq!(pulse.fallen(), if tick > 0 { vec!["unlucky"] } else { vec![] });
            if tick == 3 {
                stop.cancel();
            }
            async move { if tick < 3 { panic!("on purpose") } else { Ok(Tick::Busy) } }
        })
        .await;
        assert_eq!(ticks.into_inner(), 4);
        assert_eq!(began_at.elapsed(), AFTER_PANIC * (1 + 2 + 4));
        assert!(pulse.fallen().is_empty(), "it stands again");
    }

    #[tokio::test(start_paused = true)]
    async fn work_beside_the_loop_that_panics_does_not_spin() {
        let began_at = tokio::time::Instant::now();
        assert_eq!(caught("unlucky", async { 7 }).await, Some(7));
        assert_eq!(caught("unlucky", async { panic!("on purpose") }).await, None::<u32>);
        assert_eq!(began_at.elapsed(), AFTER_FAILURE);
    }
}
