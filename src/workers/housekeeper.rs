//! The housekeeper: removes what was kept long enough, forgets chats that left, and follows a rotated master key.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Tick;
use crate::domain::time::Time;
use crate::store::{Keep, Store, StoreError};

/// Between two rounds; what is due a little later hurts nobody.
const ROUND: Duration = Duration::from_secs(3_600);
/// How often it is asked whether the master key was rotated: a new key on its way should not lie there for long.
const LOOK: Duration = Duration::from_secs(5);

/// Keeps the database small.
#[derive(Clone)]
pub struct Housekeeper {
    store: Store,
    keep: Keep,
    last_round: Arc<Mutex<Option<Time>>>,
}

impl Housekeeper {
    pub fn new(store: Store, keep: Keep) -> Self {
        Self { store, keep, last_round: Arc::default() }
    }

    /// Removes some of what is due; busy until nothing is left of it, then idle for the rest of the hour.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        self.store.follow_rotation().await?;
        let now = self.store.clock().now();
        let last = *self.last_round.lock().unwrap_or_else(PoisonError::into_inner);
        if last.is_some_and(|last| now.since(last) < ROUND) {
            return Ok(Tick::Idle(Some(LOOK)));
        }
        let gone = self.store.tidy(&self.keep).await?;
        if gone > 0 {
            tracing::debug!(rows = gone, "removed what was kept long enough");
            return Ok(Tick::Busy);
        }
        self.store.shrink().await?;
        *self.last_round.lock().unwrap_or_else(PoisonError::into_inner) = Some(now);
        Ok(Tick::Idle(Some(LOOK)))
    }
}
