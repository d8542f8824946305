//! The poller looks at orders and refills that are due, up to 100 ids of one key in a request.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::future::join_all;
use secrecy::SecretString;

use super::Tick;
use crate::desk::Panels;
use crate::domain::fault::Fault;
use crate::domain::ids::AccountId;
use crate::domain::time::Time;
use crate::panel::{Panel, PanelError};
use crate::store::{Account, DueOrders, DueRefills, KeyUse, Seen, Store, StoreError};

/// Ids in one request: panels cut off silently above it.
const IDS_AT_ONCE: u32 = 100;
const ACCOUNTS_AT_ONCE: u32 = 8;
/// First pause of a panel that fails; it doubles.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// Between two ticks at least, whatever is due.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);

struct Rest {
    until: Time,
    pause: Duration,
}

/// Follows orders and refills to their end.
#[derive(Clone)]
pub struct Poller {
    store: Store,
    panels: Panels,
    interval: Duration,
    /// Panels that fail rest as a whole and return by themselves.
    resting: Arc<Mutex<HashMap<String, Rest>>>,
}

impl Poller {
    pub fn new(store: Store, panels: Panels, interval: Duration) -> Self {
        Self { store, panels, interval, resting: Arc::default() }
    }

    /// Looks at everything that is due.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        let awake: Vec<&str> =
            self.panels.list().map(|(name, _)| name).filter(|name| !self.is_resting(name)).collect();
        let orders = self.store.due_polls(&awake, ACCOUNTS_AT_ONCE, IDS_AT_ONCE).await?;
        let refills = self.store.due_refills(&awake, IDS_AT_ONCE).await?;
        let orders = join_all(orders.into_iter().map(|due| self.look_at_orders(due)));
        let refills = join_all(refills.into_iter().map(|due| self.look_at_refills(due)));
        let (orders, refills) = tokio::join!(orders, refills);
        let looked = orders.into_iter().chain(refills).collect::<Result<Vec<bool>, _>>()?;
        if looked.iter().any(|looked| *looked) {
            return Ok(Tick::Busy);
        }
        let now = self.store.clock().now();
        let awake: Vec<&str> =
            self.panels.list().map(|(name, _)| name).filter(|name| !self.is_resting(name)).collect();
        let due = self.store.next_due_poll(&awake).await?.map(|at| at.since(now).max(SHORTEST_WAIT));
        Ok(Tick::Idle(due.into_iter().chain(self.shortest_rest(now)).min()))
    }

    async fn look_at_orders(&self, due: DueOrders) -> Result<bool, StoreError> {
        let Some((account, panel, key)) = self.access(due.account).await? else { return Ok(false) };
        let ids: Vec<_> = due.orders.iter().map(|(_, id)| id.clone()).collect();
        let asked_at = self.store.clock().now();
        let answers = match ids.as_slice() {
            [id] => match panel.status(&key, id).await {
                Err(error) if is_about_panel(&error) => Err(error),
                answer => Ok([(id.clone(), answer)].into()),
            },
            ids => panel.statuses(&key, ids).await,
        };
        let answers: HashMap<_, _> = match answers {
            Ok(answers) => answers,
            Err(error) if is_about_panel(&error) => {
                return self.failed(&account, error).await.map(|()| false);
            }
            Err(_) => HashMap::new(),
        };
        self.recovered(&account.panel);
        let seen = due
            .orders
            .into_iter()
            .map(|(row, id)| {
                let seen = match answers.get(&id) {
                    Some(Ok(report)) => Seen::Report(report.clone()),
                    Some(Err(error)) if matches!(error.fault(), Fault::UnknownId { .. }) => Seen::Stranger,
                    Some(Err(_)) | None => Seen::Nothing,
                };
                (row, seen)
            })
            .collect();
        self.store.record_reports(account.id, seen, self.interval, asked_at).await?;
        Ok(true)
    }

    async fn look_at_refills(&self, due: DueRefills) -> Result<bool, StoreError> {
        let Some((account, panel, key)) = self.access(due.account).await? else { return Ok(false) };
        let ids: Vec<_> = due.refills.iter().map(|(_, id)| id.clone()).collect();
        let answers = match ids.as_slice() {
            [id] => match panel.refill_status(&key, id).await {
                Err(error) if is_about_panel(&error) => Err(error),
                answer => Ok([(id.clone(), answer)].into()),
            },
            ids => panel.refill_statuses(&key, ids).await,
        };
        let answers: HashMap<_, _> = match answers {
            Ok(answers) => answers,
            Err(error) if is_about_panel(&error) => {
                return self.failed(&account, error).await.map(|()| false);
            }
            Err(_) => HashMap::new(),
        };
        self.recovered(&account.panel);
        let seen = due
            .refills
            .into_iter()
            .map(|(row, id)| (row, answers.get(&id).and_then(|answer| answer.as_ref().ok()).cloned()))
            .collect();
        self.store.record_refills(seen, self.interval).await?;
        Ok(true)
    }

    /// The account with its panel and key, unless the key may not be used.
    async fn access(&self, id: AccountId) -> Result<Option<(Account, Panel, SecretString)>, StoreError> {
        let account = self.store.get_account(id).await?;
        let Some(panel) = self.panels.find(&account.panel).cloned() else { return Ok(None) };
        match self.store.open_key(id).await? {
            KeyUse::Ready(key) => Ok(Some((account, panel, key))),
            KeyUse::Missing | KeyUse::Refused => Ok(None),
        }
    }

    async fn failed(&self, account: &Account, error: PanelError) -> Result<(), StoreError> {
        tracing::warn!(account.id = account.id.0, panel = account.panel, %error, "a look failed");
        let fault = error.fault();
        if matches!(fault, Fault::WrongKey { .. }) {
            return self.store.mark_key_refused(account.id, account.key_set_at, &fault).await.map(drop);
        }
        let now = self.store.clock().now();
        let mut resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        let rest = resting.entry(account.panel.clone()).or_insert(Rest { until: now, pause: FIRST_PAUSE });
        // Several accounts that fail in one tick are one failure of the panel.
        if rest.until > now {
            return Ok(());
        }
        let pause = error.retry_after().map_or(rest.pause, |asked| asked.max(rest.pause));
        // A little chance, so that many bots do not come back in the same second.
        let jitter = pause.mul_f64(fastrand::f64() * 0.2);
        rest.until = now.after(pause + jitter);
        rest.pause = (rest.pause * 2).min(LONGEST_PAUSE);
        Ok(())
    }

    fn recovered(&self, panel: &str) {
        self.resting.lock().unwrap_or_else(PoisonError::into_inner).remove(panel);
    }

    fn is_resting(&self, panel: &str) -> bool {
        let now = self.store.clock().now();
        let resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        resting.get(panel).is_some_and(|rest| rest.until > now)
    }

    /// When the first resting panel is asked again.
    fn shortest_rest(&self, now: Time) -> Option<Duration> {
        let resting = self.resting.lock().unwrap_or_else(PoisonError::into_inner);
        resting.values().map(|rest| rest.until.since(now)).filter(|wait| !wait.is_zero()).min()
    }
}

/// Whether an error says something of the panel or the key, and not of one id: then the panel rests as a whole.
/// Anything else moves the row on at its own pace, so that one odd id never holds a panel up.
fn is_about_panel(error: &PanelError) -> bool {
    error.is_transient() || matches!(error.fault(), Fault::WrongKey { .. })
}
