//! The poller looks at orders and refills that are due, up to 100 ids of one key in a request.
//!
//! Each panel goes its own way: one that is slow or rests delays no other. It asks; what a look changes is the store's.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::future::join_all;
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::Tick;
use crate::desk::Panels;
use crate::domain::fault::Fault;
use crate::domain::ids::AccountId;
use crate::domain::time::Time;
use crate::panel::{Panel, PanelError};
use crate::store::{Account, Due, KeyUse, Seen, Store, StoreError};

/// Ids in one request: panels cut off silently above it.
const IDS_AT_ONCE: u32 = 100;
/// Accounts of one panel in one round, and so the most looks in memory: 800 orders and 800 refills a panel.
const ACCOUNTS_AT_ONCE: usize = 8;
/// First pause of a panel that fails; it doubles.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// Pause of a panel's rounds after the database failed.
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// Between two ticks at least, whatever is due.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);

struct Rest {
    until: Time,
    pause: Duration,
}

/// What is known of the panels' rounds.
#[derive(Default)]
struct Rounds {
    /// Panels that fail rest as a whole and return by themselves.
    resting: HashMap<String, Rest>,
    /// Panels whose round is on its way.
    at_work: HashSet<String>,
    /// When an account that is still due had its last turn, counted in turns: the others of its panel come first.
    turns: HashMap<(AccountId, Due), u64>,
    turn: u64,
}

/// Follows orders and refills to their end.
#[derive(Clone)]
pub struct Poller {
    store: Store,
    panels: Panels,
    interval: Duration,
    rounds: Arc<Mutex<Rounds>>,
    stopping: CancellationToken,
    tasks: TaskTracker,
}

/// Gives a panel free again, also when its round panicked.
struct AtWork {
    rounds: Arc<Mutex<Rounds>>,
    panel: String,
    store: Store,
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.rounds.lock().unwrap_or_else(PoisonError::into_inner).at_work.remove(&self.panel);
        self.store.wakes().poller.notify_one();
    }
}

impl Poller {
    pub fn new(store: Store, panels: Panels, interval: Duration) -> Self {
        let (stopping, tasks) = (CancellationToken::new(), TaskTracker::new());
        Self { store, panels, interval, rounds: Arc::default(), stopping, tasks }
    }

    /// Begins a round of each panel that has something due.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        let now = self.store.clock().now();
        let mut next: Option<Duration> = None;
        for (panel, _) in self.panels.list() {
            let wait = match self.rest_of(panel, now) {
                Some(wait) => Some(wait),
                None if self.rounds().at_work.contains(panel) => None,
                None => {
                    let round = self.choose(panel).await?;
                    if round.is_empty() {
                        let due = self.store.next_due_look(panel).await?;
                        due.map(|at| at.since(now).max(SHORTEST_WAIT))
                    } else {
                        self.begin(panel, round);
                        None
                    }
                }
            };
            next = next.into_iter().chain(wait).min();
        }
        Ok(Tick::Idle(next))
    }

    /// Drops what is on its way: looks are reads, and what is not written down is looked at again.
    pub async fn finish(&self) {
        self.stopping.cancel();
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// The accounts whose turn it is. Of those that are due, who was looked at longest ago comes first.
    async fn choose(&self, panel: &str) -> Result<Vec<(AccountId, Due)>, StoreError> {
        let mut round = vec![];
        for kind in [Due::Orders, Due::Refills] {
            let mut due = self.store.due_accounts(panel, kind).await?;
            let mut rounds = self.rounds();
            // The sort is stable: of two with the same last turn, the longer due comes first.
            due.sort_by_key(|account| rounds.turns.get(&(*account, kind)).copied());
            let is_behind = due.len() > ACCOUNTS_AT_ONCE;
            for account in due.into_iter().take(ACCOUNTS_AT_ONCE) {
                rounds.turn += 1;
                let turn = rounds.turn;
                rounds.turns.insert((account, kind), turn);
                round.push((account, kind));
            }
            if !is_behind {
                // Everybody has had a turn: the count begins anew, and the map stays small.
                rounds.turns.retain(|(account, of), _| *of != kind || round.contains(&(*account, kind)));
            }
        }
        Ok(round)
    }

    fn begin(&self, panel: &str, round: Vec<(AccountId, Due)>) {
        let panel = panel.to_owned();
        self.rounds().at_work.insert(panel.clone());
        let done = AtWork { rounds: Arc::clone(&self.rounds), panel, store: self.store.clone() };
        let this = self.clone();
        self.tasks.spawn(async move {
            let done = done;
            let looks = join_all(round.into_iter().map(|(account, due)| this.look(account, due)));
            let looked = tokio::select! {
                looked = super::caught("poller", looks) => looked.unwrap_or_default(),
                () = this.stopping.cancelled() => return,
            };
            for error in looked.into_iter().filter_map(Result::err) {
                tracing::error!(panel = done.panel, %error, "looks could not be read or written down");
                tokio::select! {
                    () = tokio::time::sleep(AFTER_FAILURE) => {}
                    () = this.stopping.cancelled() => {}
                }
            }
        });
    }

    /// Looks at what is due of one account, in one request.
    async fn look(&self, account: AccountId, due: Due) -> Result<(), StoreError> {
        let Some((account, panel, key)) = self.access(account).await? else { return Ok(()) };
        let looked = match due {
            Due::Orders => self.look_at_orders(&account, &panel, &key).await?,
            Due::Refills => self.look_at_refills(&account, &panel, &key).await?,
        };
        match looked {
            Ok(()) => {
                self.rounds().resting.remove(&account.panel);
                Ok(())
            }
            Err(error) => self.failed(&account, error).await,
        }
    }

    async fn look_at_orders(
        &self,
        account: &Account,
        panel: &Panel,
        key: &SecretString,
    ) -> Result<Result<(), PanelError>, StoreError> {
        let due = self.store.due_orders_of(account.id, IDS_AT_ONCE).await?;
        let ids: Vec<_> = due.iter().map(|(_, id)| id.clone()).collect();
        let asked_at = self.store.clock().now();
        let answers = match ids.as_slice() {
            [] => return Ok(Ok(())),
            [id] => of_one(id, panel.status(key, id).await),
            ids => of_many(panel.statuses(key, ids).await),
        };
        let answers = match answers {
            Ok(answers) => answers,
            Err(error) => return Ok(Err(error)),
        };
        let seen = due
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
        Ok(Ok(()))
    }

    async fn look_at_refills(
        &self,
        account: &Account,
        panel: &Panel,
        key: &SecretString,
    ) -> Result<Result<(), PanelError>, StoreError> {
        let due = self.store.due_refills_of(account.id, IDS_AT_ONCE).await?;
        let ids: Vec<_> = due.iter().map(|(_, id)| id.clone()).collect();
        let answers = match ids.as_slice() {
            [] => return Ok(Ok(())),
            [id] => of_one(id, panel.refill_status(key, id).await),
            ids => of_many(panel.refill_statuses(key, ids).await),
        };
        let answers = match answers {
            Ok(answers) => answers,
            Err(error) => return Ok(Err(error)),
        };
        let seen = due
            .into_iter()
            .map(|(row, id)| (row, answers.get(&id).and_then(|answer| answer.as_ref().ok()).cloned()))
            .collect();
        self.store.record_refills(seen, self.interval).await?;
        Ok(Ok(()))
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
        tracing::warn!(
            account.id = account.id.0,
            panel = account.panel,
            fault = error.name(),
            "orders could not be looked at; the panel is asked again later"
        );
        let fault = error.fault();
        if matches!(fault, Fault::WrongKey { .. }) {
            return self.store.mark_key_refused(account.id, account.key_set_at, &fault).await.map(drop);
        }
        let now = self.store.clock().now();
        let mut rounds = self.rounds();
        let rest =
            rounds.resting.entry(account.panel.clone()).or_insert(Rest { until: now, pause: FIRST_PAUSE });
        // Several accounts that fail in one round are one failure of the panel.
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

    fn rounds(&self) -> std::sync::MutexGuard<'_, Rounds> {
        self.rounds.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long a panel that failed still rests.
    fn rest_of(&self, panel: &str, now: Time) -> Option<Duration> {
        let wait = self.rounds().resting.get(panel)?.until.since(now);
        (!wait.is_zero()).then_some(wait)
    }
}

/// The answer about one id. An error of the panel is one of the whole request.
fn of_one<K: Clone + Eq + Hash, T>(id: &K, answer: Result<T, PanelError>) -> Answers<K, T> {
    match answer {
        Err(error) if is_about_panel(&error) => Err(error),
        answer => Ok([(id.clone(), answer)].into()),
    }
}

/// The answers about many ids. An odd answer tells nothing of any of them.
fn of_many<K, T>(answers: Answers<K, T>) -> Answers<K, T> {
    match answers {
        Err(error) if !is_about_panel(&error) => Ok(HashMap::new()),
        answers => answers,
    }
}

type Answers<K, T> = Result<HashMap<K, Result<T, PanelError>>, PanelError>;

/// Whether an error says something of the panel or the key, and not of one id: then the panel rests as a whole.
/// Anything else moves the row on at its own pace, so that one odd id never holds a panel up.
fn is_about_panel(error: &PanelError) -> bool {
    error.is_transient() || matches!(error.fault(), Fault::WrongKey { .. })
}

#[cfg(test)]
mod tests {
    use secrecy::SecretString;

    use super::*;
    use crate::domain::ids::{ChatId, UserId};
    use crate::domain::money::{Balance, Money};
    use crate::store::testing::open;

    #[tokio::test]
    async fn a_panel_that_fails_rests_as_a_whole_longer_each_time_and_returns() {
        let test = open().await;
        test.store.meet_chat(ChatId(7), None).await.unwrap();
        let balance = Balance { amount: Money::ZERO, currency: None };
        let key = SecretString::from("a-key-that-is-long-enough");
        let id = test.store.keep_key(ChatId(7), "p", &key, UserId(7), &balance).await.unwrap();
        let account = test.store.get_account(id).await.unwrap();
        let poller = Poller::new(test.store.clone(), Panels::new(vec![]), Duration::from_secs(60));
        let mut least = FIRST_PAUSE;
        for _ in 0..8 {
            poller.failed(&account, PanelError::Broken).await.unwrap();
            let rest = poller.rest_of("p", test.clock.now()).expect("it rests");
            assert!(rest >= least && rest <= least.mul_f64(1.2), "{rest:?} for {least:?}");
            // Another account that fails in the same round is the same failure.
            poller.failed(&account, PanelError::TimedOut).await.unwrap();
            assert_eq!(poller.rest_of("p", test.clock.now()), Some(rest));
            assert_eq!(poller.rest_of("another", test.clock.now()), None);
            test.clock.advance(rest);
            assert_eq!(poller.rest_of("p", test.clock.now()), None, "it returns by itself");
            least = (least * 2).min(LONGEST_PAUSE);
        }
        let asked = Duration::from_secs(900);
        poller.failed(&account, PanelError::RateLimited { retry_after: Some(asked) }).await.unwrap();
        assert!(poller.rest_of("p", test.clock.now()).is_some_and(|rest| rest >= asked));
    }
}
