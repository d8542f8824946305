//! Taking updates: kept in the database before Telegram is told that they arrived, handled in order per person and
//! chat.
//!
//! A crash loses no press and no message: what was kept and not handled is handled at the next start.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::Bot;
use super::guard::{Ended, guard};
use super::pace::Pace;
use super::schema::{self, Lane};
use super::typing::while_typing;
use crate::store::{StoreError, StoredUpdate};
use crate::telegram::TelegramError;
use crate::telegram::types::Update;

/// Updates that are handled at the same time, and lanes that may be open beside them: who is slowed takes no place.
const AT_ONCE: usize = 64;
const LANES: usize = 2_048;
/// Updates that wait in memory; beyond it the next poll waits, and Telegram keeps the rest.
const QUEUE: usize = 500;
/// An empty answer within less than this came from a server that does not wait.
const SHORTEST_POLL: Duration = Duration::from_millis(200);
/// Pauses after a failed poll: they double up to the last.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Refused so often in a row, the token is wrong for good.
const MOST_REFUSALS: u32 = 5;

/// Why no more updates can be taken.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    #[error("Telegram refuses the bot's token: check TELOXIDE_TOKEN")]
    BadToken,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes updates by long polling and hands them to the bot.
pub struct Intake {
    bot: Bot,
}

#[derive(Deserialize)]
struct Head {
    update_id: i64,
}

impl Intake {
    pub fn new(bot: Bot) -> Self {
        Self { bot }
    }

    /// Runs until it is told to stop; what is being handled then is ended first.
    pub async fn run(self, stop: CancellationToken) -> Result<(), IntakeError> {
        let (queue, updates) = mpsc::channel(QUEUE);
        let left = self.bot.store().list_unhandled().await?;
        let dispatcher = tokio::spawn(dispatch(self.bot.clone(), updates));
        for update in left {
            if queue.send(update).await.is_err() {
                break;
            }
        }
        let polled = self.poll(queue, &stop).await;
        if let Err(error) = dispatcher.await {
            tracing::error!(%error, "the dispatcher ended badly");
        }
        polled
    }

    async fn poll(
        &self,
        queue: mpsc::Sender<StoredUpdate>,
        stop: &CancellationToken,
    ) -> Result<(), IntakeError> {
        let mut offset = None;
        let mut pause = FIRST_PAUSE;
        let mut refusals = 0;
        loop {
            let asked_at = tokio::time::Instant::now();
            let polled = tokio::select! {
                polled = self.bot.telegram.get_updates(offset) => polled,
                () = stop.cancelled() => return Ok(()),
            };
            match polled {
                Ok(batch) => {
                    (pause, refusals) = (FIRST_PAUSE, 0);
                    let batch: Vec<StoredUpdate> = batch.iter().filter_map(|raw| stored(raw.get())).collect();
                    let next = batch.iter().map(|update| update.id + 1).max();
                    if batch.is_empty() {
                        // A server that does not hold polls open is not asked without a breath.
                        if asked_at.elapsed() < SHORTEST_POLL {
                            tokio::time::sleep(SHORTEST_POLL).await;
                        }
                        continue;
                    }
                    // On the disk first; only then does the next poll tell Telegram that they arrived.
                    match self.bot.store().receive(batch).await {
                        Ok(fresh) => {
                            for update in fresh {
                                if queue.send(update).await.is_err() {
                                    return Ok(());
                                }
                            }
                            offset = next;
                        }
                        Err(error) => {
                            tracing::error!(%error, "updates could not be kept; Telegram is asked again");
                            tokio::time::sleep(FIRST_PAUSE).await;
                        }
                    }
                }
                Err(error) => {
                    refusals = if error == TelegramError::Unauthorized { refusals + 1 } else { 0 };
                    if refusals >= MOST_REFUSALS {
                        return Err(IntakeError::BadToken);
                    }
                    report(&error, pause);
                    let wait = if let TelegramError::Flood(wait) = error { wait } else { pause };
                    tokio::select! {
                        () = tokio::time::sleep(wait) => {}
                        () = stop.cancelled() => return Ok(()),
                    }
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
            }
        }
    }
}

fn report(error: &TelegramError, pause: Duration) {
    // Said once for each stretch of trouble; the repetitions are for those who look closely.
    if pause > FIRST_PAUSE {
        tracing::debug!(%error, "no updates");
    } else if let TelegramError::Conflict(_) = error {
        tracing::error!(%error, "another program takes this bot's updates: stop it, or give this one its own token");
    } else {
        tracing::warn!(%error, "no updates; trying again");
    }
}

fn stored(body: &str) -> Option<StoredUpdate> {
    let head: Head = serde_json::from_str(body).ok()?;
    Some(StoredUpdate { id: head.update_id, body: body.to_owned() })
}

/// Handles updates: those of one person in one chat in order, all others beside each other.
async fn dispatch(bot: Bot, mut updates: mpsc::Receiver<StoredUpdate>) {
    let mut lanes = Lanes::new(bot);
    let mut is_open = true;
    while is_open || !lanes.running.is_empty() {
        tokio::select! {
            update = updates.recv(), if is_open && lanes.running.len() < LANES => match update {
                Some(stored) => lanes.accept(stored).await,
                None => is_open = false,
            },
            Some(done) = lanes.running.join_next() => {
                let Ok(lane) = done else { continue };
                // When the program stops, what has not begun stays in the inbox for the next start.
                let next = lanes.waiting.get_mut(&lane).and_then(VecDeque::pop_front).filter(|_| is_open);
                match next {
                    Some((id, update)) => lanes.start(lane, id, update),
                    None => { lanes.waiting.remove(&lane); }
                }
            }
        }
    }
}

/// The updates on their way, by lane.
struct Lanes {
    bot: Bot,
    waiting: HashMap<Lane, VecDeque<(i64, Update)>>,
    running: JoinSet<Lane>,
    pace: Arc<Pace>,
    places: Arc<Semaphore>,
}

impl Lanes {
    fn new(bot: Bot) -> Self {
        let places = Arc::new(Semaphore::new(AT_ONCE));
        Self { bot, waiting: HashMap::new(), running: JoinSet::new(), pace: Arc::default(), places }
    }

    async fn accept(&mut self, stored: StoredUpdate) {
        let update: Update = match serde_json::from_str(&stored.body) {
            Ok(update) => update,
            Err(error) => {
                // Only where it went wrong: the update itself may hold a key.
                tracing::warn!(
                    update.id = stored.id,
                    line = error.line(),
                    column = error.column(),
                    "an update cannot be read"
                );
                return mark_handled(&self.bot, stored.id).await;
            }
        };
        let lane = schema::lane_of(&update);
        match self.waiting.get_mut(&lane) {
            Some(queue) => queue.push_back((stored.id, update)),
            None => {
                self.waiting.insert(lane, VecDeque::new());
                self.start(lane, stored.id, update);
            }
        }
    }

    fn start(&mut self, lane: Lane, id: i64, update: Update) {
        let (bot, pace, places) = (self.bot.clone(), Arc::clone(&self.pace), Arc::clone(&self.places));
        self.running.spawn(async move {
            pace.take(lane.person).await;
            // The semaphore is never closed.
            let _place = places.acquire().await;
            let work = guard(schema::handle(&bot, &update));
            let ended = while_typing(&bot, schema::place_of(&update), work).await;
            if ended != Ended::Well {
                tracing::error!(update.id = id, ?ended, "a handler did not end well");
                // Its own guard: telling must not fail the rest.
                guard(schema::apologise(&bot, &update)).await;
            }
            mark_handled(&bot, id).await;
            lane
        });
    }
}

async fn mark_handled(bot: &Bot, id: i64) {
    if let Err(error) = bot.store().mark_handled(id).await {
        tracing::error!(update.id = id, %error, "an update is handled again at the next start");
    }
}
