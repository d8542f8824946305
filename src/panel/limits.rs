//! How often and how many at once one panel is asked, and the pause that it asked for. It sends nothing.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until, timeout};

use super::error::PanelError;

/// Longest pause that a panel may impose: a mistyped `Retry-After` must not close it for days.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// Longest wait of a read for its turn; after that the person hears "too many requests".
const LONGEST_TURN: Duration = Duration::from_secs(30);
const WINDOW: Duration = Duration::from_secs(1);

/// The limits of one panel, over all keys.
///
/// No window of a second holds more starts than allowed: an allowance that refills (as rate limiting crates keep it) lets
/// nearly twice as many through in its first second, and sleeps on a clock that tests cannot turn.
#[derive(Debug)]
pub struct Limits {
    at_once: Arc<Semaphore>,
    starts: Mutex<Starts>,
}

#[derive(Debug)]
struct Starts {
    /// The latest starts, oldest first, also those that still lie ahead.
    latest: VecDeque<Instant>,
    most: usize,
    closed_until: Option<Instant>,
}

/// The right to have one request in flight; it ends when dropped.
#[derive(Debug)]
pub struct Turn {
    _permit: OwnedSemaphorePermit,
}

impl Limits {
    pub fn new(requests_per_second: u32, at_once: usize) -> Self {
        let most = usize::try_from(requests_per_second).unwrap_or(usize::MAX).max(1);
        let starts = Starts { latest: VecDeque::new(), most, closed_until: None };
        Self { at_once: Arc::new(Semaphore::new(at_once.max(1))), starts: Mutex::new(starts) }
    }

    /// Waits for a read's turn, within bounds.
    pub async fn turn_to_read(&self) -> Result<Turn, PanelError> {
        let refused = || PanelError::RateLimited { retry_after: self.pause() };
        // What is closed for longer than a read would wait is refused at once.
        if self.pause().is_some_and(|pause| pause >= LONGEST_TURN) {
            return Err(refused());
        }
        timeout(LONGEST_TURN, self.turn()).await.map_err(|_| refused())?
    }

    /// Waits for a write's turn as long as it takes: a confirmed order is not thrown away for being many.
    pub async fn turn_to_write(&self) -> Result<Turn, PanelError> {
        self.turn().await
    }

    async fn turn(&self) -> Result<Turn, PanelError> {
        // The semaphore is never closed; without a permit nothing was sent.
        let permit = Arc::clone(&self.at_once).acquire_owned().await.map_err(|_| PanelError::NotSent)?;
        loop {
            let start = self.reserve();
            sleep_until(start).await;
            // The panel may have asked for a pause while this request waited.
            if self.pause().is_none() {
                return Ok(Turn { _permit: permit });
            }
        }
    }

    fn reserve(&self) -> Instant {
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let mut start = Instant::now();
        if let Some(until) = starts.closed_until {
            start = start.max(until);
        }
        if starts.latest.len() >= starts.most
            && let Some(oldest) = starts.latest.pop_front()
        {
            start = start.max(oldest + WINDOW);
        }
        starts.latest.push_back(start);
        start
    }

    /// Lets nothing start for `wait`, because the panel said so; returns how long it is really closed.
    pub fn close_for(&self, wait: Duration) -> Duration {
        let wait = wait.min(LONGEST_PAUSE);
        let until = Instant::now() + wait;
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        starts.closed_until = Some(starts.closed_until.map_or(until, |old| old.max(until)));
        wait
    }

    /// How long the panel is still closed.
    fn pause(&self) -> Option<Duration> {
        let starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let pause = starts.closed_until?.saturating_duration_since(Instant::now());
        (!pause.is_zero()).then_some(pause)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn no_second_holds_more_starts_than_allowed() {
        let limits = Arc::new(Limits::new(2, 100));
        let begin = Instant::now();
        let tasks: Vec<_> = (0..9)
            .map(|_| {
                let limits = Arc::clone(&limits);
                tokio::spawn(async move {
                    let turn = limits.turn_to_write().await.unwrap();
                    drop(turn);
                    begin.elapsed()
                })
            })
            .collect();
        let mut starts = vec![];
        for task in tasks {
            starts.push(task.await.unwrap());
        }
        starts.sort();
        assert!(starts.windows(3).all(|three| three[2] - three[0] >= WINDOW), "{starts:?}");
        assert_eq!(starts.last().unwrap().as_secs(), 4);
    }

    #[tokio::test(start_paused = true)]
    async fn never_more_than_allowed_are_in_flight() {
        let limits = Arc::new(Limits::new(1_000, 2));
        let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let tasks: Vec<_> = (0..20)
            .map(|_| {
                let (limits, now, most) = (Arc::clone(&limits), Arc::clone(&now), Arc::clone(&most));
                tokio::spawn(async move {
                    let _turn = limits.turn_to_read().await.unwrap();
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    now.fetch_sub(1, Ordering::SeqCst);
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_holds_back_those_that_already_wait() {
        let limits = Limits::new(1, 10);
        let begin = Instant::now();
        drop(limits.turn_to_write().await.unwrap());
        let (turn, ()) = tokio::join!(limits.turn_to_write(), async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            assert_eq!(limits.close_for(Duration::from_secs(3_600)), LONGEST_PAUSE);
        });
        assert!(turn.is_ok() && begin.elapsed() >= LONGEST_PAUSE);
    }

    #[tokio::test(start_paused = true)]
    async fn a_read_gives_up_where_a_write_waits() {
        let limits = Limits::new(10, 1);
        let held = limits.turn_to_write().await.unwrap();
        assert!(matches!(limits.turn_to_read().await, Err(PanelError::RateLimited { .. })));
        drop(held);
        limits.close_for(Duration::from_secs(45));
        let refused = limits.turn_to_read().await.unwrap_err();
        assert!(refused.retry_after().unwrap() > Duration::from_secs(40));
        assert!(limits.turn_to_write().await.is_ok());
    }
}
