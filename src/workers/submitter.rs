//! The submitter sends confirmed orders, refills and cancels: each at most once.

use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Tick;
use crate::desk::Panels;
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, PanelOrderId, RequestRow};
use crate::domain::money::Money;
use crate::domain::order::NOT_SENT_PATIENCE;
use crate::domain::refill::RequestKind;
use crate::domain::time::Time;
use crate::meter;
use crate::panel::{Panel, PanelError, Turn};
use crate::store::{Account, KeyUse, QueuedOrder, QueuedRequest, RequestOutcome, Settled, Store, StoreError};

const NAME: &str = "submitter";
/// Accounts that are served at the same time; the panel's own limits come on top.
const ACCOUNTS_AT_ONCE: u32 = 16;
/// Ids in one refill or cancel request.
const IDS_AT_ONCE: u32 = 100;
/// A balance this young is good evidence of what was there before an `add`.
const BALANCE_IS_FRESH: Duration = Duration::from_secs(30);
/// Reading the balance is evidence, not a condition: an order does not wait long for it.
const BALANCE_WITHIN: Duration = Duration::from_secs(5);
/// Pause before an order whose connection was never made is tried again.
const RETRY_PAUSE: Duration = Duration::from_secs(5);
/// Reminders that are written in one go.
const REMINDERS_AT_ONCE: usize = 100;
/// Above so many keys those that nobody uses now are forgotten, and with them the time of their last `add`.
const KEEP_KEYS: usize = 10_000;
/// Pause after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// Sends what was confirmed.
#[derive(Clone)]
pub struct Submitter {
    store: Store,
    panels: Panels,
    /// One lock for each key, by a hash that lives in memory only: two chats may share a key.
    keys: Arc<Mutex<HashMap<u64, KeyTurn>>>,
    at_work: Arc<Mutex<HashSet<Work>>>,
    stopping: CancellationToken,
    tasks: TaskTracker,
}

/// One key's turn to `add`, with the time of its last one.
type KeyTurn = Arc<tokio::sync::Mutex<Option<Time>>>;

/// One account's orders, or its requests of one kind.
type Work = (AccountId, Option<RequestKind>);

/// Gives an account free again, also when its work panicked.
struct AtWork {
    at_work: Arc<Mutex<HashSet<Work>>>,
    work: Work,
    store: Store,
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.at_work.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.work);
        self.store.wakes().submitter.notify_one();
    }
}

impl Submitter {
    pub fn new(store: Store, panels: Panels) -> Self {
        let (stopping, tasks) = (CancellationToken::new(), TaskTracker::new());
        Self { store, panels, keys: Arc::default(), at_work: Arc::default(), stopping, tasks }
    }

    /// After a start: what a crash left half-sent becomes unknown, and its chats are told.
    pub async fn recover(&self) -> Result<(), StoreError> {
        let orders = self.recover_orders().await?;
        let requests = self.store.recover_requests().await?;
        if orders + requests > 0 {
            tracing::warn!(orders, requests, "what was being sent when the program ended is unknown now");
        }
        Ok(())
    }

    /// Begins to send everything that is due. A slow panel holds nobody else up: each account goes its own way.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        for order in self.store.due_orders(ACCOUNTS_AT_ONCE).await? {
            let this = self.clone();
            let row = order.row;
            self.begin((order.account, None), async move {
                match super::caught(NAME, this.submit_order(order)).await {
                    Some(done) => done,
                    // It may have been sent: as after a crash.
                    None => this.store.recover_order(row, None).await.map(drop),
                }
            });
        }
        for (account, kind, batch) in self.store.due_requests(IDS_AT_ONCE).await? {
            let this = self.clone();
            self.begin((account, Some(kind)), async move {
                let done = super::caught(NAME, this.submit_requests(account, kind, batch)).await;
                done.unwrap_or(Ok(()))
            });
        }
        if self.store.remind_of_unknown(REMINDERS_AT_ONCE).await? == REMINDERS_AT_ONCE {
            return Ok(Tick::Busy);
        }
        let now = self.store.clock().now();
        let (submission, reminder) =
            (self.store.next_due_submission().await?, self.store.next_due_reminder().await?);
        let due = submission.into_iter().chain(reminder).min();
        // What is due and not begun waits for another of its account; the end of that one wakes this worker.
        Ok(Tick::Idle(due.map(|at| at.since(now)).filter(|wait| !wait.is_zero())))
    }

    /// Runs one account's work beside the others', unless that account is at work already.
    fn begin(&self, work: Work, task: impl Future<Output = Result<(), StoreError>> + Send + 'static) {
        if !self.at_work.lock().unwrap_or_else(PoisonError::into_inner).insert(work) {
            return;
        }
        let (at_work, store) = (Arc::clone(&self.at_work), self.store.clone());
        self.tasks.spawn(async move {
            let _done = AtWork { at_work, work, store };
            if let Err(error) = task.await {
                tracing::error!(account.id = work.0.0, %error, "a submission could not be written down");
                tokio::time::sleep(AFTER_FAILURE).await;
            }
        });
    }

    /// From now on nothing more is sent: what waits for its key's or its panel's turn stays in the queue.
    pub fn stop(&self) {
        self.stopping.cancel();
    }

    /// Waits until everything that was begun has ended; what has not begun stays in the queue.
    pub async fn finish(&self) {
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// Reads the balances first, all at once: no `add` of ours may come between the cut-off one and its evidence.
    async fn recover_orders(&self) -> Result<usize, StoreError> {
        let cut_off = self.store.list_submitting().await?;
        let accounts: HashSet<AccountId> = cut_off.iter().map(|(_, account)| *account).collect();
        let reads =
            accounts.into_iter().map(|account| async move { (account, self.balance_of(account).await) });
        let balances: HashMap<_, _> = futures::future::join_all(reads).await.into_iter().collect();
        for (row, account) in &cut_off {
            self.store.recover_order(*row, balances.get(account).copied().flatten()).await?;
        }
        Ok(cut_off.len())
    }

    /// An account's balance as evidence; nothing if it cannot be had at once.
    async fn balance_of(&self, account: AccountId) -> Option<Money> {
        let account = self.store.get_account(account).await.ok()?;
        let (panel, key) = self.access(&account).await.ok()?.ok()?;
        self.balance_now(&account, &panel, &key).await
    }

    async fn submit_order(&self, queued: QueuedOrder) -> Result<(), StoreError> {
        let account = self.store.get_account(queued.account).await?;
        let (panel, key) = match self.access(&account).await? {
            Ok(access) => access,
            Err(fault) => return self.store.refuse_unsent(queued.row, &fault).await.map(drop),
        };
        let lock = self.lock_of(&account.panel, &key);
        // Adds of one key go one after the other, so that the balance tells something.
        let mut last_add = lock.lock().await;
        // Read again: while this order waited, the one before it may have been charged, or its key refused.
        let account = self.store.get_account(queued.account).await?;
        match self.access(&account).await? {
            Ok((_, now)) if now.expose_secret() == key.expose_secret() => {}
            // Another key meanwhile: this order waits for that one's turn.
            Ok(_) => return Ok(()),
            Err(fault) => return self.store.refuse_unsent(queued.row, &fault).await.map(drop),
        }
        let before = match self.balance_before(&account, &panel, &key, *last_add).await {
            Ok(balance) => balance,
            Err(error) if error.nothing_was_sent() => return self.not_sent(&queued).await,
            Err(error) => match error.fault() {
                fault @ Fault::WrongKey { .. } => {
                    self.refuse_key(&account, &fault).await;
                    return self.store.refuse_unsent(queued.row, &fault).await.map(drop);
                }
                _ => account.balance,
            },
        };
        let Some(turn) = self.turn_of(&panel).await else { return Ok(()) };
        let Ok(turn) = turn else { return self.not_sent(&queued).await };
        let Some(order) = self.store.start_submitting(queued.row, before).await? else { return Ok(()) };
        // The one call of `add`. Never repeat it: an answer that was lost may have ordered.
        let answer = panel.add(turn, &key, &order.draft).await;
        *last_add = Some(self.store.clock().now());
        let settled = match answer {
            Ok(added) => Settled::Placed { id: added.order, charge: added.charge },
            Err(error) if error.nothing_was_sent() => return self.not_sent(&queued).await,
            Err(error) => {
                tracing::warn!(
                    order.id = queued.row.0,
                    panel = account.panel,
                    fault = error.name(),
                    "an order was not placed; its chat is told"
                );
                self.after_failed_add(&account, &panel, &key, error).await
            }
        };
        self.settle(&queued, &settled).await;
        Ok(())
    }

    /// The panel's turn to write, before anything counts as being sent. None once the program stops: what waits for its
    /// turn has not been sent, and stays in the queue.
    async fn turn_of(&self, panel: &Panel) -> Option<Result<Turn, PanelError>> {
        tokio::select! {
            biased;
            () = self.stopping.cancelled() => None,
            turn = panel.turn_to_write() => Some(turn),
        }
    }

    /// Writes down how `add` ended, again and again until it is written: only this task knows the panel's id.
    async fn settle(&self, queued: &QueuedOrder, settled: &Settled) {
        while let Err(error) = self.store.settle(queued.row, settled).await {
            tracing::error!(order.id = queued.row.0, settled = settled.name(), %error, "the end of an order is not written down yet: is the disk full?");
            tokio::time::sleep(AFTER_FAILURE).await;
        }
        meter::order_settled(settled.name());
    }

    /// The first refused key stops all use of it. If that cannot be written, the next call finds out again.
    async fn refuse_key(&self, account: &Account, fault: &Fault) {
        if let Err(error) = self.store.mark_key_refused(account.id, account.key_set_at, fault).await {
            tracing::error!(account.id = account.id.0, %error, "a refused key was not marked");
        }
    }

    async fn after_failed_add(
        &self,
        account: &Account,
        panel: &Panel,
        key: &SecretString,
        error: PanelError,
    ) -> Settled {
        let fault = error.fault();
        if error.outcome_is_unknown() {
            let balance_after = self.balance_now(account, panel, key).await;
            return Settled::Unknown { fault, balance_after };
        }
        if matches!(fault, Fault::WrongKey { .. }) {
            self.refuse_key(account, &fault).await;
        }
        Settled::Refused { fault }
    }

    /// No connection was made: nothing was sent. It is tried for two minutes, then refused.
    async fn not_sent(&self, queued: &QueuedOrder) -> Result<(), StoreError> {
        // Counted from the first try: an order of a long list may have waited longer than that for its turn.
        if queued.tried_at.is_none_or(|since| self.is_patient(since)) {
            self.store.return_to_queue(queued.row, RETRY_PAUSE).await.map(drop)
        } else {
            self.store.return_to_queue(queued.row, Duration::ZERO).await?;
            self.store.refuse_unsent(queued.row, &Fault::Unreachable).await.map(drop)
        }
    }

    fn is_patient(&self, since: Time) -> bool {
        self.store.clock().now().since(since) + RETRY_PAUSE <= NOT_SENT_PATIENCE
    }

    /// What the account had before the call: a fresh figure from after the last `add` if there is one, else asked for.
    async fn balance_before(
        &self,
        account: &Account,
        panel: &Panel,
        key: &SecretString,
        last_add: Option<Time>,
    ) -> Result<Option<Money>, PanelError> {
        let now = self.store.clock().now();
        if let (Some(balance), Some(at)) = (account.balance, account.balance_at)
            && now.since(at) <= BALANCE_IS_FRESH
            && last_add.is_none_or(|added| at > added)
        {
            return Ok(Some(balance));
        }
        panel.balance_once(key, BALANCE_WITHIN).await.map(|balance| Some(balance.amount))
    }

    /// What the account has after a lost answer; nothing if the panel does not say.
    async fn balance_now(&self, account: &Account, panel: &Panel, key: &SecretString) -> Option<Money> {
        let balance = match panel.balance_once(key, BALANCE_WITHIN).await {
            Ok(balance) => balance,
            Err(error) => {
                let fault = error.fault();
                if matches!(fault, Fault::WrongKey { .. }) {
                    self.refuse_key(account, &fault).await;
                }
                return None;
            }
        };
        if let Err(error) = self.store.record_balance(account.id, &balance).await {
            tracing::error!(%error, "a balance was not recorded");
        }
        Some(balance.amount)
    }

    async fn submit_requests(
        &self,
        account: AccountId,
        kind: RequestKind,
        batch: Vec<QueuedRequest>,
    ) -> Result<(), StoreError> {
        let account = self.store.get_account(account).await?;
        let rows: Vec<RequestRow> = batch.iter().map(|request| request.row).collect();
        let (panel, key) = match self.access(&account).await? {
            Ok(access) => access,
            Err(fault) => {
                return self.settle_all(&rows, |_| RequestOutcome::Refused { fault: fault.clone() }).await;
            }
        };
        let Some(turn) = self.turn_of(&panel).await else { return Ok(()) };
        let Ok(turn) = turn else { return self.requests_not_sent(&batch).await };
        let started = self.store.start_requests(&rows).await?;
        let batch: Vec<QueuedRequest> =
            batch.into_iter().filter(|request| started.contains(&request.row)).collect();
        if batch.is_empty() {
            return Ok(());
        }
        let ids: Vec<PanelOrderId> = batch.iter().map(|request| request.panel_id.clone()).collect();
        // The one call. Never repeat it: an answer that was lost may have been a yes.
        let Some(answer) = super::caught(NAME, call(&panel, turn, &key, kind, &ids)).await else {
            return self.settle_all(&started, |_| RequestOutcome::Unknown).await;
        };
        match answer {
            Ok(mut answers) => {
                let outcomes: Vec<_> = batch
                    .iter()
                    .map(|request| {
                        (request.row, answers.remove(&request.panel_id).unwrap_or(RequestOutcome::Unknown))
                    })
                    .collect();
                self.settle_requests(&outcomes).await
            }
            Err(error) if error.nothing_was_sent() => self.requests_not_sent(&batch).await,
            Err(error) => {
                tracing::warn!(
                    kind = kind.name(),
                    panel = account.panel,
                    fault = error.name(),
                    "a refill or cancel request failed; its chat is told"
                );
                let fault = error.fault();
                if matches!(fault, Fault::WrongKey { .. }) {
                    self.refuse_key(&account, &fault).await;
                }
                let is_unknown = error.outcome_is_unknown();
                let outcome =
                    if is_unknown { RequestOutcome::Unknown } else { RequestOutcome::Refused { fault } };
                self.settle_all(&started, |_| outcome.clone()).await
            }
        }
    }

    async fn requests_not_sent(&self, batch: &[QueuedRequest]) -> Result<(), StoreError> {
        let (patient, late): (Vec<_>, Vec<_>) =
            batch.iter().partition(|request| request.tried_at.is_none_or(|since| self.is_patient(since)));
        let rows =
            |requests: &[&QueuedRequest]| requests.iter().map(|request| request.row).collect::<Vec<_>>();
        self.store.return_requests(&rows(&patient), RETRY_PAUSE).await?;
        self.settle_all(&rows(&late), |_| RequestOutcome::Refused { fault: Fault::Unreachable }).await
    }

    async fn settle_all(
        &self,
        rows: &[RequestRow],
        outcome: impl Fn(RequestRow) -> RequestOutcome,
    ) -> Result<(), StoreError> {
        let outcomes: Vec<_> = rows.iter().map(|row| (*row, outcome(*row))).collect();
        self.settle_requests(&outcomes).await
    }

    /// Like [`settle`](Self::settle): again and again until it is written.
    async fn settle_requests(&self, outcomes: &[(RequestRow, RequestOutcome)]) -> Result<(), StoreError> {
        while let Err(error) = self.store.settle_requests(outcomes).await {
            tracing::error!(requests = outcomes.len(), %error, "the end of requests is not written down yet");
            tokio::time::sleep(AFTER_FAILURE).await;
        }
        Ok(())
    }

    /// The panel and the key, or why there is none.
    async fn access(&self, account: &Account) -> Result<Result<(Panel, SecretString), Fault>, StoreError> {
        let Some(panel) = self.panels.find(&account.panel) else { return Ok(Err(Fault::Unreachable)) };
        Ok(match self.store.open_key(account.id).await? {
            KeyUse::Ready(key) => Ok((panel.clone(), key)),
            KeyUse::Missing | KeyUse::Refused => Err(Fault::WrongKey { text: String::new() }),
        })
    }

    fn lock_of(&self, panel: &str, key: &SecretString) -> KeyTurn {
        let mut hasher = DefaultHasher::new();
        (panel, key.expose_secret()).hash(&mut hasher);
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() > KEEP_KEYS {
            keys.retain(|_, lock| Arc::strong_count(lock) > 1);
        }
        Arc::clone(keys.entry(hasher.finish()).or_default())
    }
}

/// Sends one refill or cancel request for all ids and sorts the answers.
async fn call(
    panel: &Panel,
    turn: Turn,
    key: &SecretString,
    kind: RequestKind,
    ids: &[PanelOrderId],
) -> Result<HashMap<PanelOrderId, RequestOutcome>, PanelError> {
    let sort = |error: PanelError| {
        if error.outcome_is_unknown() {
            RequestOutcome::Unknown
        } else {
            RequestOutcome::Refused { fault: error.fault() }
        }
    };
    match (kind, ids) {
        (RequestKind::Refill, [id]) => {
            let refill = panel.refill(turn, key, id).await?;
            Ok([(id.clone(), RequestOutcome::Accepted { refill: Some(refill) })].into())
        }
        (RequestKind::Refill, ids) => Ok(panel
            .refills(turn, key, ids)
            .await?
            .into_iter()
            .map(|(id, answer)| {
                (id, answer.map_or_else(sort, |refill| RequestOutcome::Accepted { refill: Some(refill) }))
            })
            .collect()),
        (RequestKind::Cancel, ids) => Ok(panel
            .cancel(turn, key, ids)
            .await?
            .into_iter()
            .map(|(id, answer)| {
                (id, answer.map_or_else(sort, |()| RequestOutcome::Accepted { refill: None }))
            })
            .collect()),
    }
}
