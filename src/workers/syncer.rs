//! The syncer keeps the catalogues that people look at fresh, so that nobody waits for one.

use std::time::Duration;

use super::Tick;
use crate::desk::{Desk, DeskError};
use crate::store::StoreError;

/// A catalogue that nobody looked at for so long is read again when somebody does.
const IN_USE: Duration = Duration::from_secs(3_600);
/// After a failed attempt the same account is left alone for so long.
const PAUSE: Duration = Duration::from_secs(60);

/// Refreshes catalogues that are in use or were never read.
#[derive(Clone)]
pub struct Syncer {
    desk: Desk,
    ttl: Duration,
}

impl Syncer {
    pub fn new(desk: Desk, ttl: Duration) -> Self {
        Self { desk, ttl }
    }

    /// Refreshes what is older than it should be, one account after the other: the panel has other work too.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        let store = self.desk.store();
        let now = store.clock().now();
        let in_use = self.desk.touched_within(IN_USE);
        let mut next = None;
        for account in store.list_active_accounts().await? {
            if account.catalog_at.is_some() && !in_use.contains(&account.id) {
                continue;
            }
            let due_at = account.catalog_at.map_or(now, |at| at.after(self.ttl));
            let due_at = account.catalog_tried_at.map_or(due_at, |at| due_at.max(at.after(PAUSE)));
            if due_at > now {
                let wait = due_at.since(now);
                next = Some(next.map_or(wait, |known: Duration| known.min(wait)));
                continue;
            }
            match self.desk.refresh_catalog(account.id, account.catalog_at).await {
                Ok(_) => {}
                Err(DeskError::Store(error)) => return Err(error),
                Err(error) => {
                    tracing::info!(account.id = account.id.0, %error, "a catalogue was not refreshed")
                }
            }
        }
        Ok(Tick::Idle(next))
    }
}
