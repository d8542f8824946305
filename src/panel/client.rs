//! The operations of one panel: what may be repeated is, what may not is not. It keeps no key and no result.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use secrecy::{ExposeSecret, SecretString};
use tokio::time::Instant;
use url::Url;

use crate::domain::draft::Draft;
use crate::domain::ids::{PanelOrderId, PanelRefillId};
use crate::domain::money::Balance;
use crate::domain::refill::RefillReport;
use crate::domain::status::OrderReport;

use super::add::{Added, decode_add, decode_balance};
use super::answer::Answer;
use super::catalogue::{Catalogue, decode_services};
use super::error::{PanelBuildError, PanelError};
use super::limits::{Limits, Turn};
use super::orders::{ById, decode_cancel, decode_status, decode_statuses};
use super::refills::{decode_refill, decode_refill_status, decode_refill_statuses, decode_refills};
use super::refused::RefusedKeys;
use super::request::{Action, MAX_IDS, Request};
use super::text::error_words;
use super::transport::Transport;
use crate::meter;

/// Repetitions of a read beside the first try.
const REPEATS: usize = 2;
/// Longest that a read waits between two tries, also where the panel asks for more.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Where a panel is and how it is to be treated.
#[derive(Clone)]
pub struct PanelSettings {
    pub name: String,
    pub url: Url,
    /// One whole request, from the connection to the last byte.
    pub timeout: Duration,
    pub connect_timeout: Duration,
    pub requests_per_second: u32,
    pub at_once: usize,
}

/// One panel, over all keys; a clone is the same panel with the same limits.
#[derive(Clone)]
pub struct Panel(Arc<Inner>);

struct Inner {
    name: String,
    transport: Transport,
    limits: Limits,
    refused: RefusedKeys,
    health: Mutex<Health>,
}

/// How a panel has answered lately, over all keys, for the operator.
#[derive(Debug, Clone, Default)]
pub struct Health {
    /// The last answer that was the panel's own, a refusal included.
    pub answered_at: Option<Instant>,
    /// The last fault of the panel itself, without any key.
    pub failed_at: Option<Instant>,
    pub fault: Option<PanelError>,
    /// Faults since the last answer.
    pub failures: u32,
}

impl fmt::Debug for Panel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Panel").field("name", &self.0.name).finish_non_exhaustive()
    }
}

impl Panel {
    /// Sets a panel up; nothing is sent. Plain http is refused but on loopback.
    pub fn new(settings: PanelSettings) -> Result<Self, PanelBuildError> {
        let transport = Transport::new(&settings)?;
        let limits = Limits::new(settings.requests_per_second, settings.at_once);
        let (name, refused, health) = (settings.name, RefusedKeys::default(), Mutex::default());
        Ok(Self(Arc::new(Inner { name, transport, limits, refused, health })))
    }

    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// How the panel has answered lately.
    pub fn health(&self) -> Health {
        self.0.health.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The balance; tried again where that helps.
    pub async fn balance(&self, key: &SecretString) -> Result<Balance, PanelError> {
        self.read(key, Request::balance(), decode_balance).await
    }

    /// The balance in one try that ends after `within`, its turn included: evidence around an `add`.
    pub async fn balance_once(&self, key: &SecretString, within: Duration) -> Result<Balance, PanelError> {
        let request = Request::balance();
        let attempt = self.read_once(key, &request, decode_balance);
        let balance = tokio::time::timeout(within, attempt).await;
        balance.unwrap_or_else(|_| self.note(Action::Balance, Err(PanelError::TimedOut)))
    }

    /// The balance of a key that somebody enters just now: asked also where the panel refused that key before.
    pub async fn try_key(&self, key: &SecretString) -> Result<Balance, PanelError> {
        let request = Request::balance();
        let attempt = || async {
            let turn = self.turn_to_read(&request).await?;
            self.attempt(turn, key, &request, async |answer| answer.decode(decode_balance)).await
        };
        let balance = repeated(attempt).await?;
        self.0.refused.forget(key);
        Ok(balance)
    }

    /// All services that the key may order.
    pub async fn services(&self, key: &SecretString) -> Result<Catalogue, PanelError> {
        let request = Request::services();
        // Megabytes of JSON are decoded where they hold nobody up.
        let decode = async |answer: Answer| {
            let decoding = tokio::task::spawn_blocking(move || {
                answer.decode_body(|body| decode_services(body, &answer))
            });
            decoding.await.unwrap_or_else(|_| Err(PanelError::not_understood("it could not be decoded")))
        };
        let attempt = || async {
            let turn = self.turn_to_read(&request).await?;
            self.within(turn, key, &request, decode).await
        };
        repeated(attempt).await
    }

    /// Waits until a write may be sent within the panel's limits. Until then nothing counts as being sent.
    pub async fn turn_to_write(&self) -> Result<Turn, PanelError> {
        self.0.limits.turn_to_write().await
    }

    /// Places an order. Sent once, whatever happens: never repeat this call unless nothing was sent.
    pub async fn add(&self, turn: Turn, key: &SecretString, draft: &Draft) -> Result<Added, PanelError> {
        if !draft.order_type.may_order() {
            return Err(PanelError::Unsupported { text: draft.order_type.name().to_owned() });
        }
        self.write(turn, key, Request::add(draft), decode_add).await
    }

    pub async fn status(&self, key: &SecretString, order: &PanelOrderId) -> Result<OrderReport, PanelError> {
        self.read(key, Request::status(order), |node, answer| decode_status(node, answer, order)).await
    }

    /// The status of many orders, a hundred in a request. An order that is missing in the result is not known
    /// now, which is not "not found".
    pub async fn statuses(
        &self,
        key: &SecretString,
        orders: &[PanelOrderId],
    ) -> Result<ById<PanelOrderId, OrderReport>, PanelError> {
        let mut reports = HashMap::with_capacity(orders.len());
        for chunk in orders.chunks(MAX_IDS) {
            let request = Request::statuses(chunk);
            let part = self.read(key, request, |node, answer| decode_statuses(node, answer, chunk)).await?;
            reports.extend(clean_rows(part, key));
        }
        Ok(reports)
    }

    /// Asks for a refill. Sent once, never repeated.
    pub async fn refill(
        &self,
        turn: Turn,
        key: &SecretString,
        order: &PanelOrderId,
    ) -> Result<PanelRefillId, PanelError> {
        self.write(turn, key, Request::refill(order), decode_refill).await
    }

    /// Asks for refills of up to a hundred orders in one request. Sent once, never repeated; of an order that is
    /// missing in the result nobody knows whether the panel took the request.
    pub async fn refills(
        &self,
        turn: Turn,
        key: &SecretString,
        orders: &[PanelOrderId],
    ) -> Result<ById<PanelOrderId, PanelRefillId>, PanelError> {
        if orders.is_empty() {
            return Ok(HashMap::new());
        }
        refuse_too_many(orders)?;
        let request = Request::refills(orders);
        let decode = |node: &_, answer: &_| decode_refills(node, answer, orders);
        let rows = self.write(turn, key, request, decode).await?;
        Ok(clean_rows(rows, key).collect())
    }

    pub async fn refill_status(
        &self,
        key: &SecretString,
        refill: &PanelRefillId,
    ) -> Result<RefillReport, PanelError> {
        let request = Request::refill_status(refill);
        self.read(key, request, |node, answer| decode_refill_status(node, answer, refill)).await
    }

    /// The state of many refills. A panel that refuses to say it for many is asked for one after the other; one
    /// that is missing in the result is not known now.
    pub async fn refill_statuses(
        &self,
        key: &SecretString,
        refills: &[PanelRefillId],
    ) -> Result<ById<PanelRefillId, RefillReport>, PanelError> {
        let mut reports = HashMap::with_capacity(refills.len());
        for chunk in refills.chunks(MAX_IDS) {
            let part = match chunk {
                [_] => self.refill_statuses_singly(key, chunk).await?,
                _ => {
                    let request = Request::refill_statuses(chunk);
                    let decode = |node: &_, answer: &_| decode_refill_statuses(node, answer, chunk);
                    match self.read(key, request, decode).await {
                        Err(error) if refuses_many(&error) => self.refill_statuses_singly(key, chunk).await?,
                        batch => batch?,
                    }
                }
            };
            reports.extend(clean_rows(part, key));
        }
        Ok(reports)
    }

    /// One request a refill; where the panel fails on the way, what is known by then is the result.
    async fn refill_statuses_singly(
        &self,
        key: &SecretString,
        refills: &[PanelRefillId],
    ) -> Result<ById<PanelRefillId, RefillReport>, PanelError> {
        let mut reports = HashMap::with_capacity(refills.len());
        for refill in refills {
            match self.refill_status(key, refill).await {
                Err(error @ PanelError::WrongKey { .. }) => return Err(error),
                Err(error) if error.is_transient() && reports.is_empty() => return Err(error),
                Err(error) if error.is_transient() => break,
                report => reports.insert(refill.clone(), report),
            };
        }
        Ok(reports)
    }

    /// Asks to cancel up to a hundred orders in one request. Sent once, never repeated; of an order that is
    /// missing in the result nobody knows whether the panel took the request.
    pub async fn cancel(
        &self,
        turn: Turn,
        key: &SecretString,
        orders: &[PanelOrderId],
    ) -> Result<ById<PanelOrderId, ()>, PanelError> {
        if orders.is_empty() {
            return Ok(HashMap::new());
        }
        refuse_too_many(orders)?;
        let request = Request::cancel(orders);
        let decode = |node: &_, answer: &_| decode_cancel(node, answer, orders);
        let rows = self.write(turn, key, request, decode).await?;
        Ok(clean_rows(rows, key).collect())
    }

    async fn read<T>(
        &self,
        key: &SecretString,
        request: Request,
        decode: impl Fn(&super::wire::Node, &Answer) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        repeated(|| self.read_once(key, &request, &decode)).await
    }

    /// One try of a read, its turn included.
    async fn read_once<T>(
        &self,
        key: &SecretString,
        request: &Request,
        decode: impl Fn(&super::wire::Node, &Answer) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        let turn = self.turn_to_read(request).await?;
        self.within(turn, key, request, async |answer| answer.decode(&decode)).await
    }

    /// A read's turn within the panel's limits; that there was none counts as one try.
    async fn turn_to_read(&self, request: &Request) -> Result<Turn, PanelError> {
        let turn = self.0.limits.turn_to_read().await;
        turn.or_else(|error| self.note(request.action, Err(error)))
    }

    async fn write<T>(
        &self,
        turn: Turn,
        key: &SecretString,
        request: Request,
        decode: impl FnOnce(&super::wire::Node, &Answer) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        self.within(turn, key, &request, async |answer| answer.decode(decode)).await
    }

    /// One try, unless the panel refused the key while this waited for its turn: some panels block an address after a
    /// few refusals.
    async fn within<T>(
        &self,
        turn: Turn,
        key: &SecretString,
        request: &Request,
        decode: impl AsyncFnOnce(Answer) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        match self.0.refused.find(key) {
            Some(refused) => Err(refused),
            None => self.attempt(turn, key, request, decode).await,
        }
    }

    /// One try. Its turn ends after a refusal of the key is noted: the next one of that key must not start before.
    async fn attempt<T>(
        &self,
        turn: Turn,
        key: &SecretString,
        request: &Request,
        decode: impl AsyncFnOnce(Answer) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        let result = match self.exchange(key, request).await {
            Ok(answer) => decode(answer).await,
            Err(error) => Err(error),
        };
        let result = self.note(request.action, result.map_err(|error| without_key(error, key)));
        self.0.refused.note(key, &result);
        drop(turn);
        result
    }

    /// Counts how one try ended, and remembers the panel's own faults.
    fn note<T>(&self, action: Action, result: Result<T, PanelError>) -> Result<T, PanelError> {
        let outcome = result.as_ref().map_or_else(PanelError::name, |_| "ok");
        meter::panel_asked(&self.0.name, action.name(), outcome);
        let mut health = self.0.health.lock().unwrap_or_else(PoisonError::into_inner);
        match &result {
            Err(error) if error.is_the_panels() => {
                health.failed_at = Some(Instant::now());
                health.fault = Some(error.clone());
                health.failures = health.failures.saturating_add(1);
            }
            _ => (health.answered_at, health.failures) = (Some(Instant::now()), 0),
        }
        result
    }

    /// One exchange; a pause that the panel asks for holds for everybody.
    async fn exchange(&self, key: &SecretString, request: &Request) -> Result<Answer, PanelError> {
        let sent_at = Instant::now();
        let answer = self.0.transport.exchange(request, key).await;
        meter::panel_took(&self.0.name, request.action.name(), sent_at.elapsed());
        let mut answer = answer?;
        if let Some(wait) = answer.retry_after {
            // A server that restarts says it too (503), and a result may carry it idly.
            let wait = if matches!(answer.status, 429 | 503) { self.0.limits.close_for(wait) } else { wait };
            answer.retry_after = Some(wait);
        }
        Ok(answer)
    }
}

/// Tries a read again, a little later each time, as long as that may help.
async fn repeated<T, F>(attempt: impl FnMut() -> F) -> Result<T, PanelError>
where
    F: Future<Output = Result<T, PanelError>>,
{
    let backoff = ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(300))
        .with_max_delay(Duration::from_secs(3))
        .with_max_times(REPEATS)
        .with_jitter();
    attempt
        .retry(backoff)
        .when(PanelError::may_repeat_now)
        .adjust(|error, wait| match (wait, error.retry_after()) {
            (Some(wait), Some(asked)) if asked <= LONGEST_WAIT => Some(wait.max(asked)),
            (_, Some(_)) => None,
            (wait, None) => wait,
        })
        .await
}

/// Whether an error to a question about many refills says that the panel answers about one only.
fn refuses_many(error: &PanelError) -> bool {
    matches!(
        error,
        PanelError::Unsupported { .. }
            | PanelError::Refused { .. }
            | PanelError::UnknownId { .. }
            | PanelError::NotUnderstood { .. }
    )
}

fn refuse_too_many(orders: &[PanelOrderId]) -> Result<(), PanelError> {
    if orders.len() > MAX_IDS {
        return Err(PanelError::Refused { text: format!("more than {MAX_IDS} orders in one request") });
    }
    Ok(())
}

/// The error with its words cleaned and the key taken out, wherever the panel echoed it.
fn without_key(error: PanelError, key: &SecretString) -> PanelError {
    error.map_text(|text| error_words(text, key.expose_secret()))
}

fn clean_rows<K, T>(
    rows: ById<K, T>,
    key: &SecretString,
) -> impl Iterator<Item = (K, Result<T, PanelError>)> {
    rows.into_iter().map(|(id, row)| (id, row.map_err(|error| without_key(error, key))))
}
