//! The digester tells each chat once a day what changed in its catalogue. Comparing is the store's, words are the view's.
//!
//! It reads a catalogue only where nobody read it lately, and only for chats that use services of it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Tick;
use crate::desk::{Desk, DeskError};
use crate::domain::ids::ChatId;
use crate::domain::time::Time;
use crate::store::{Account, StoreError};

/// A catalogue that was read within this time tells enough: it is not read for the digest.
const FRESH: Duration = Duration::from_secs(3_600);
/// After a panel failed, the digests of its chats wait for so long.
const REST: Duration = Duration::from_secs(600);
/// A digest that waited so long for its panel tells what is known.
const PATIENCE: Duration = Duration::from_secs(2 * 3_600);
/// Digests of one turn: with the slowest panel it ends within minutes.
const AT_ONCE: usize = 10;
/// Chats that are thought of at once.
const IN_SIGHT: u32 = 4_096;

/// Tells what changed in catalogues.
#[derive(Clone)]
pub struct Digester {
    desk: Desk,
    /// Panels that failed, and until when they are left alone.
    resting: Arc<Mutex<HashMap<String, Time>>>,
    /// Chats whose digest waits for a panel.
    put_off: Arc<Mutex<HashMap<ChatId, Time>>>,
}

impl Digester {
    pub fn new(desk: Desk) -> Self {
        Self { desk, resting: Arc::default(), put_off: Arc::default() }
    }

    pub async fn tick(&self) -> Result<Tick, StoreError> {
        let store = self.desk.store();
        if store.schedule_digests(IN_SIGHT).await? == IN_SIGHT as usize {
            return Ok(Tick::Busy);
        }
        let now = store.clock().now();
        let mut due = store.due_digests(IN_SIGHT).await?;
        let waits = {
            let mut put_off = self.put_off.lock().unwrap_or_else(PoisonError::into_inner);
            put_off.retain(|_, until| *until > now);
            due.retain(|(chat, _)| !put_off.contains_key(chat));
            put_off.values().min().copied()
        };
        if due.is_empty() {
            let next = store.next_due_digest().await?.into_iter().chain(waits).min();
            return Ok(Tick::Idle(next.map(|at| at.since(now)).filter(|wait| !wait.is_zero())));
        }
        let mut panels: HashMap<String, Vec<Account>> = HashMap::new();
        let mut chats = vec![];
        for (chat, at) in due.into_iter().take(AT_ONCE) {
            let accounts = store.list_accounts_in_use(chat).await?;
            for account in accounts.iter().filter(|account| !is_fresh(account, now)) {
                panels.entry(account.panel.clone()).or_default().push(account.clone());
            }
            chats.push((chat, at, accounts));
        }
        // A slow panel delays the digests of no other.
        let reads = panels.iter().map(|(panel, accounts)| self.read(panel, accounts));
        for read in futures::future::join_all(reads).await {
            read?;
        }
        for (chat, at, accounts) in chats {
            match self.waits_until(&accounts).filter(|_| now.since(at) < PATIENCE) {
                Some(until) => {
                    self.put_off.lock().unwrap_or_else(PoisonError::into_inner).insert(chat, until);
                }
                None => {
                    store.tell_digest(chat, at).await?;
                }
            }
        }
        Ok(Tick::Busy)
    }

    /// Reads the catalogues of accounts at one panel, one after the other, until it fails.
    async fn read(&self, panel: &str, accounts: &[Account]) -> Result<(), StoreError> {
        for account in accounts {
            let now = self.desk.store().clock().now();
            if self.rest_of(panel).is_some_and(|until| until > now) {
                return Ok(());
            }
            match self.desk.refresh_catalog(account.id, account.catalog_at).await {
                Ok(_) => {}
                Err(DeskError::Store(error)) => return Err(error),
                Err(DeskError::Panel(fault)) => {
                    tracing::info!(panel, ?fault, "digests wait for a catalogue");
                    let until = now.after(REST);
                    self.resting
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(panel.to_owned(), until);
                }
                // Nothing can be read with this key: what is known is told.
                Err(error) => tracing::info!(account.id = account.id.0, %error, "a catalogue was not read"),
            }
        }
        Ok(())
    }

    fn rest_of(&self, panel: &str) -> Option<Time> {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner).get(panel).copied()
    }

    /// Until when the digest of these accounts waits, if one of their panels rests.
    fn waits_until(&self, accounts: &[Account]) -> Option<Time> {
        let now = self.desk.store().clock().now();
        let stale = accounts.iter().filter(|account| !is_fresh(account, now));
        stale.filter_map(|account| self.rest_of(&account.panel)).filter(|until| *until > now).max()
    }
}

fn is_fresh(account: &Account, now: Time) -> bool {
    account.catalog_at.is_some_and(|at| now.since(at) < FRESH)
}
