//! The watcher sees what no change tells: a balance that fell below its chat's alert, an order that stands still,
//! a refill guarantee that ends soon, a refill that is asked for by itself.
//!
//! It reads and compares; what is told is written by the store, once, in the transaction that finds it.

use std::time::Duration;

use super::Tick;
use crate::desk::{Desk, DeskError};
use crate::store::StoreError;

/// A balance with an alert is read this often at most, beside what is read anyway.
const BALANCE_INTERVAL: Duration = Duration::from_secs(600);

/// Orders that are judged in one go.
const AT_ONCE: u32 = 200;

/// Looks after what stands still.
#[derive(Clone)]
pub struct Watcher {
    desk: Desk,
}

impl Watcher {
    pub fn new(desk: Desk) -> Self {
        Self { desk }
    }

    pub async fn tick(&self) -> Result<Tick, StoreError> {
        self.watch_balances().await?;
        let store = self.desk.store();
        if store.judge_lateness(AT_ONCE).await? == AT_ONCE as usize {
            return Ok(Tick::Busy);
        }
        if store.judge_guarantees(AT_ONCE).await? == AT_ONCE as usize {
            return Ok(Tick::Busy);
        }
        store.tell_stuck().await?;
        store.tell_ending_guarantees().await?;
        store.ask_automatic().await?;
        let now = store.clock().now();
        let due = store.next_due_balance(BALANCE_INTERVAL).await?;
        Ok(Tick::Idle(due.map(|at| at.since(now)).filter(|wait| !wait.is_zero())))
    }

    /// Reads balances that nobody read for a while, one after the other: panels have other work too.
    async fn watch_balances(&self) -> Result<(), StoreError> {
        let store = self.desk.store();
        for account in store.due_balances(BALANCE_INTERVAL).await? {
            // Noted first: a panel that fails is not asked again at once.
            store.mark_watched(account.id).await?;
            match self.desk.balance(&account).await {
                Ok(_) => {}
                Err(DeskError::Store(error)) => return Err(error),
                Err(error) => tracing::info!(account.id = account.id.0, %error, "a balance was not read"),
            }
        }
        Ok(())
    }
}
