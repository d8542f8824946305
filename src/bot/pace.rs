//! The pace of one person: who hammers is slowed, and nobody else. It loses nothing: what waits stays in order.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// In the long run a person is answered so often.
const EVERY: Duration = Duration::from_millis(400);
/// So many updates at once are nobody's hammering: quick taps, an album, a pasted text in parts.
const BURST: u32 = 25;
/// Above so many known people those that are at rest are forgotten.
const KEEP_PEOPLE: usize = 4_096;

/// When each person's allowance is whole again.
#[derive(Default)]
pub struct Pace(Mutex<HashMap<i64, Instant>>);

impl Pace {
    /// Waits for the person's turn; without hammering there is no wait.
    pub async fn take(&self, person: i64) {
        let wait = self.wait_of(person, Instant::now());
        if !wait.is_zero() {
            tracing::debug!(person.id = person, wait_ms = wait.as_millis(), "a person hammers and is slowed");
            tokio::time::sleep(wait).await;
        }
    }

    fn wait_of(&self, person: i64, now: Instant) -> Duration {
        let mut people = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if people.len() > KEEP_PEOPLE {
            people.retain(|_, whole_at| *whole_at > now);
        }
        let whole_at = people.entry(person).or_insert(now);
        *whole_at = (*whole_at).max(now) + EVERY;
        whole_at.duration_since(now).saturating_sub(EVERY * BURST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn who_hammers_is_slowed_and_others_are_not() {
        let pace = Pace::default();
        let start = Instant::now();
        for _ in 0..BURST {
            pace.take(1).await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        for _ in 0..10 {
            pace.take(1).await;
        }
        assert!(start.elapsed() >= EVERY * 9, "{:?}", start.elapsed());
        let before = Instant::now();
        pace.take(2).await;
        assert_eq!(before.elapsed(), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn who_rests_has_the_whole_allowance_again() {
        let pace = Pace::default();
        for _ in 0..BURST {
            pace.take(1).await;
        }
        tokio::time::sleep(EVERY * BURST).await;
        let start = Instant::now();
        for _ in 0..BURST {
            pace.take(1).await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }
}
