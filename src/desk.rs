//! The desk: the rules that need both the panel and the database, on behalf of a chat that waits for an answer.
//!
//! It never orders, refills or cancels: that is written down in the store and carried out by the workers.

mod approvals;
pub mod catalog;
mod keys;
mod lookup;
mod mass;
mod ordering;
pub mod search;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub use catalog::{Catalog, CatalogView};
pub use keys::{KeyEntry, is_key_shaped};
pub use lookup::{FoundOrder, IdCheck, Looked};
pub use mass::MassConfirmed;
pub use ordering::{Confirmed, Prepared};

use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, ChatId};
use crate::domain::money::Balance;
use crate::domain::time::Time;
use crate::panel::{Panel, PanelError};
use crate::store::{Account, KeyUse, Store, StoreError};

/// Why the desk could not answer.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The chat has not entered a key.
    #[error("the chat has no key")]
    NoKey,
    /// The panel refused the chat's key before; it is not tried again.
    #[error("the chat's key was refused")]
    KeyRefused,
    /// The operator's list has no panel of this name any more.
    #[error("the panel {0} is not in ORDERDESK_PANELS")]
    NoPanel(String),
    /// The operator takes no orders just now, and says why.
    #[error("orders are not taken: maintenance")]
    Closed(String),
    /// The panel did not do what was asked.
    #[error("the panel failed: {0:?}")]
    Panel(Fault),
}

/// The panels of the operator's list, in its order.
#[derive(Clone)]
pub struct Panels(Arc<Vec<(Panel, String)>>);

impl Panels {
    /// Panels with the address that people may see.
    pub fn new(panels: Vec<(Panel, String)>) -> Self {
        Self(Arc::new(panels))
    }

    pub fn find(&self, name: &str) -> Option<&Panel> {
        self.0.iter().map(|(panel, _)| panel).find(|panel| panel.name() == name)
    }

    /// Names and addresses.
    pub fn list(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(panel, url)| (panel.name(), url.as_str()))
    }
}

/// How a panel has answered lately, for the operator; times are how long ago.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelHealth {
    pub name: String,
    pub answered: Option<Duration>,
    pub failed: Option<Duration>,
    /// The panel's last own fault, without any key.
    pub fault: Option<String>,
    /// Faults since its last answer.
    pub failures: u32,
}

/// Reads panels for chats, and keeps what it read.
#[derive(Clone)]
pub struct Desk {
    store: Store,
    panels: Panels,
    catalogs: moka::future::Cache<AccountId, Arc<Catalog>>,
    catalog_ttl: Duration,
    /// Accounts whose catalogue somebody looked at, and when.
    touched: Arc<Mutex<HashMap<AccountId, Time>>>,
    /// One refresh of a catalogue at a time.
    refreshing: moka::future::Cache<AccountId, Arc<tokio::sync::Mutex<()>>>,
}

/// Services that are kept in memory over all accounts: about a kilobyte each.
const KEEP_SERVICES: u64 = 60_000;

/// A balance this young is shown without asking again.
const BALANCE_IS_FRESH: Duration = Duration::from_secs(5);

impl Desk {
    pub fn new(store: Store, panels: Panels, catalog_ttl: Duration) -> Self {
        let catalogs = moka::future::Cache::builder()
            .weigher(|_, catalog: &Arc<Catalog>| u32::try_from(catalog.len()).unwrap_or(u32::MAX).max(1))
            .max_capacity(KEEP_SERVICES)
            .build();
        let refreshing = moka::future::Cache::builder().max_capacity(10_000).build();
        Self { store, panels, catalogs, catalog_ttl, touched: Arc::default(), refreshing }
    }

    /// The same desk, for the handling of one update (see [`Store::handling`]).
    pub fn handling(&self, update: i64) -> Self {
        Self { store: self.store.handling(update), ..self.clone() }
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    pub fn panels(&self) -> &Panels {
        &self.panels
    }

    /// How each panel of the operator's list has answered lately.
    pub fn panel_health(&self) -> Vec<PanelHealth> {
        let ago = |at: Option<tokio::time::Instant>| at.map(|at| at.elapsed());
        let health = |panel: &Panel| {
            let health = panel.health();
            PanelHealth {
                name: panel.name().to_owned(),
                answered: ago(health.answered_at),
                failed: ago(health.failed_at),
                fault: health.fault.map(|fault| fault.to_string()),
                failures: health.failures,
            }
        };
        self.panels.0.iter().map(|(panel, _)| health(panel)).collect()
    }

    /// Whether orders are taken; what was confirmed before goes on either way.
    pub async fn refuse_if_closed(&self) -> Result<(), DeskError> {
        match self.store.find_maintenance().await? {
            Some(text) => Err(DeskError::Closed(text)),
            None => Ok(()),
        }
    }

    /// The chat's account, whether or not its key is accepted.
    pub async fn account(&self, chat: ChatId) -> Result<Account, DeskError> {
        self.store.find_account(chat).await?.ok_or(DeskError::NoKey)
    }

    /// The panel and the key of an account, if the key may be used.
    pub(crate) async fn access(
        &self,
        account: &Account,
    ) -> Result<(Panel, secrecy::SecretString), DeskError> {
        let panel =
            self.panels.find(&account.panel).ok_or_else(|| DeskError::NoPanel(account.panel.clone()))?;
        match self.store.open_key(account.id).await? {
            KeyUse::Ready(key) => Ok((panel.clone(), key)),
            KeyUse::Missing => Err(DeskError::NoKey),
            KeyUse::Refused => Err(DeskError::KeyRefused),
        }
    }

    /// Asks for the balance and keeps it.
    pub async fn balance(&self, account: &Account) -> Result<Balance, DeskError> {
        let now = self.store.clock().now();
        if let (Some(amount), Some(at)) = (account.balance, account.balance_at)
            && now.since(at) < BALANCE_IS_FRESH
            && account.refused_at.is_none()
        {
            return Ok(Balance { amount, currency: account.currency.clone() });
        }
        let (panel, key) = self.access(account).await?;
        match panel.balance(&key).await {
            Ok(balance) => {
                self.store.record_balance(account.id, &balance).await?;
                Ok(balance)
            }
            Err(error) => Err(self.panel_failed(account, error).await),
        }
    }

    /// Turns a panel's error into the desk's; the first refused key stops all use of that key.
    pub(crate) async fn panel_failed(&self, account: &Account, error: PanelError) -> DeskError {
        tracing::info!(
            account.id = account.id.0,
            panel = account.panel,
            fault = error.name(),
            "a panel did not answer a person's question"
        );
        let fault = error.fault();
        if matches!(fault, Fault::WrongKey { .. }) {
            if let Err(error) = self.store.mark_key_refused(account.id, account.key_set_at, &fault).await {
                return error.into();
            }
            return DeskError::KeyRefused;
        }
        DeskError::Panel(fault)
    }

    /// Notes that somebody looks at an account's catalogue, so that it is kept fresh.
    fn touch(&self, account: AccountId) {
        let now = self.store.clock().now();
        self.touched.lock().unwrap_or_else(PoisonError::into_inner).insert(account, now);
    }

    /// Accounts whose catalogue was looked at within `window`; older ones are forgotten.
    pub fn touched_within(&self, window: Duration) -> Vec<AccountId> {
        let now = self.store.clock().now();
        let mut touched = self.touched.lock().unwrap_or_else(PoisonError::into_inner);
        touched.retain(|_, at| now.since(*at) <= window);
        touched.keys().copied().collect()
    }
}
