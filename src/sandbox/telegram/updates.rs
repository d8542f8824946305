//! Keeps the updates until the bot confirms them, and hands them to whoever polls.
//!
//! It does not make updates (see `people` and `groups`) nor post them to a webhook (see `webhook`).

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::watch;
use tokio::time::Instant;

use super::Shared;
use super::params::Params;
use super::refusal::{Refusal, Reply};
use super::state::keep_last;
use super::webhook::Webhook;

/// Updates that wait; beyond that the oldest are lost, as they are after a day in Telegram.
const MAX_PENDING: usize = 10_000;
/// Updates that can be delivered again.
const MAX_HISTORY: usize = 500;
/// The longest poll that Telegram grants.
const MAX_TIMEOUT_SECONDS: u64 = 50;
/// Kinds that come only to those who ask for them (the Bot API's `getUpdates`).
const ON_REQUEST: &[&str] = &["chat_member", "message_reaction", "message_reaction_count"];

/// One update.
#[derive(Clone)]
pub(super) struct Update {
    pub(super) id: i64,
    kind: &'static str,
    content: Value,
    /// Delivered once more although the bot confirmed it long ago.
    again: bool,
}

impl Update {
    /// Writes the update as it is delivered.
    pub(super) fn body(&self) -> Value {
        let mut body = Map::new();
        body.insert("update_id".to_owned(), self.id.into());
        body.insert(self.kind.to_owned(), self.content.clone());
        Value::Object(body)
    }
}

/// The updates and who gets them.
pub(super) struct Updates {
    pub(super) webhook: Option<Webhook>,
    queue: VecDeque<Update>,
    history: VecDeque<Update>,
    next_id: i64,
    /// The kinds that the bot asked for; none means the usual ones.
    allowed: Vec<String>,
    generation: u64,
    wake: watch::Sender<u64>,
}

impl Updates {
    /// Starts with nothing to deliver.
    pub(super) fn new() -> Updates {
        Updates {
            webhook: None,
            queue: VecDeque::new(),
            history: VecDeque::new(),
            next_id: 100_000_001,
            allowed: Vec::new(),
            generation: 0,
            wake: watch::Sender::new(0),
        }
    }

    /// Wakes all who wait for updates, to look again.
    pub(super) fn wake(&self) {
        self.wake.send_modify(|count| *count += 1);
    }

    /// Gives what changes whenever there may be something new.
    pub(super) fn subscribe(&self) -> watch::Receiver<u64> {
        self.wake.subscribe()
    }

    /// Queues an update if the bot wants its kind, and gives its id.
    pub(super) fn push(&mut self, kind: &'static str, content: Value) -> Option<i64> {
        let wanted = match self.allowed.is_empty() {
            true => !ON_REQUEST.contains(&kind),
            false => self.allowed.iter().any(|allowed| allowed == kind),
        };
        if !wanted {
            return None;
        }
        let id = self.next_id;
        self.next_id += 1;
        let update = Update { id, kind, content, again: false };
        self.history.push_back(update.clone());
        keep_last(&mut self.history, MAX_HISTORY);
        self.queue.push_back(update);
        keep_last(&mut self.queue, MAX_PENDING);
        self.wake();
        Some(id)
    }

    /// Queues an old update again under its own id; `false` where it is forgotten.
    pub(super) fn redeliver(&mut self, id: i64) -> bool {
        let Some(update) = self.history.iter().find(|update| update.id == id).cloned() else {
            return false;
        };
        self.queue.retain(|waiting| waiting.id != id);
        self.queue.push_front(Update { again: true, ..update });
        self.wake();
        true
    }

    /// Queues the last update again under a new id.
    pub(super) fn duplicate_last(&mut self) -> Option<i64> {
        let last = self.history.back().cloned()?;
        let id = self.next_id;
        self.next_id += 1;
        self.queue.push_back(Update { id, ..last.clone() });
        self.history.push_back(Update { id, ..last });
        self.wake();
        Some(id)
    }

    /// Gives the id of the newest update.
    pub(super) fn last_id(&self) -> Option<i64> {
        self.history.back().map(|update| update.id)
    }

    /// Counts the updates that the bot has not confirmed.
    pub(super) fn pending(&self) -> usize {
        self.queue.len()
    }

    /// Forgets what waits.
    pub(super) fn drop_pending(&mut self) {
        self.queue.clear();
    }

    /// Changes the kinds that the bot wants; what waits already is still delivered.
    pub(super) fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = kinds;
    }

    /// Lists the kinds that the bot asked for.
    pub(super) fn allowed(&self) -> &[String] {
        &self.allowed
    }

    /// Gives the oldest update that waits.
    pub(super) fn first(&self) -> Option<&Update> {
        self.queue.front()
    }

    /// Forgets one update that was delivered.
    pub(super) fn confirm(&mut self, id: i64) {
        self.queue.retain(|update| update.id != id);
    }

    /// Makes every poll before this one end, and gives the number by which the new one knows that it is still the last.
    pub(super) fn begin_poll(&mut self) -> u64 {
        self.generation += 1;
        self.wake();
        self.generation
    }

    fn confirm_before(&mut self, offset: i64) {
        if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            keep_last(&mut self.queue, keep);
        } else {
            self.queue.retain(|update| update.id >= offset || update.again);
        }
    }

    fn batch(&mut self, limit: usize) -> Vec<Value> {
        let batch = self.queue.iter_mut().take(limit).map(|update| {
            update.again = false;
            update.body()
        });
        batch.collect()
    }
}

/// What one `getUpdates` asks for.
struct Ask {
    offset: i64,
    limit: usize,
    timeout: Duration,
}

/// Answers `getUpdates`: at once where something waits, else as soon as something comes or the time is over.
pub(super) async fn poll(shared: &Shared, params: &Params) -> Reply {
    let seconds = params.number::<u64>("timeout")?.unwrap_or(0).min(MAX_TIMEOUT_SECONDS);
    let ask = Ask {
        offset: params.number("offset")?.unwrap_or(0),
        limit: params.number::<usize>("limit")?.unwrap_or(100).clamp(1, 100),
        timeout: Duration::from_secs(seconds),
    };
    let (mut wake, generation) = begin(shared, params, &ask)?;
    let deadline = Instant::now() + ask.timeout;
    loop {
        wake.borrow_and_update();
        if let Some(batch) = look(shared, generation, &ask)? {
            return Ok(batch);
        }
        tokio::select! {
            changed = wake.changed() => if changed.is_err() { break },
            () = tokio::time::sleep_until(deadline) => break,
            () = shared.stopped.cancelled() => break,
        }
    }
    Ok(Value::Array(Vec::new()))
}

fn begin(shared: &Shared, params: &Params, ask: &Ask) -> Result<(watch::Receiver<u64>, u64), Refusal> {
    let kinds = kinds(params)?;
    let mut state = shared.state();
    if state.updates.webhook.is_some() {
        return Err(Refusal::conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        ));
    }
    if let Some(kinds) = kinds {
        state.updates.allow(kinds);
    }
    state.updates.confirm_before(ask.offset);
    let wake = state.updates.subscribe();
    Ok((wake, state.updates.begin_poll()))
}

fn look(shared: &Shared, generation: u64, ask: &Ask) -> Result<Option<Value>, Refusal> {
    let mut state = shared.state();
    if state.updates.webhook.is_some() {
        return Err(Refusal::conflict("terminated by setWebhook request"));
    }
    if state.updates.generation != generation {
        return Err(Refusal::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is running",
        ));
    }
    let batch = state.updates.batch(ask.limit);
    Ok((!batch.is_empty()).then_some(Value::Array(batch)))
}

/// Reads `allowed_updates`; none where it was not given, which leaves things as they are.
pub(super) fn kinds(params: &Params) -> Result<Option<Vec<String>>, Refusal> {
    let list = params.json("allowed_updates")?;
    let names = |list: &Value| {
        list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    Ok(list.as_ref().map(names))
}
