//! The announcer puts broadcasts into the outbox, a little at a time. Delivering them is the notifier's.

use std::time::Duration;

use super::Tick;
use crate::store::{Fed, Store, StoreError};

/// While a broadcast is on its way, it is looked after so often.
const PACE: Duration = Duration::from_secs(1);

/// Feeds the outbox with broadcasts.
#[derive(Clone)]
pub struct Announcer {
    store: Store,
}

impl Announcer {
    pub fn new(store: Store) -> Self {
        Self { store }
    }

    pub async fn tick(&self) -> Result<Tick, StoreError> {
        Ok(Tick::Idle(match self.store.feed_broadcast().await? {
            Fed::Nothing => None,
            Fed::More => Some(PACE),
        }))
    }
}
