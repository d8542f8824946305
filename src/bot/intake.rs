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
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use super::Bot;
use super::guard::{Ended, guard};
use super::pace::Pace;
use super::schema::{self, Lane};
use super::typing::while_typing;
use crate::meter::{self, Pulse};
use crate::store::{Store, StoreError, StoredUpdate};
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
/// Without a conflict for so long, the other program is gone; the next one is said again.
const CONFLICT_ENDS: Duration = Duration::from_secs(600);
/// A delivered update waits at most so long for its place in the queue: Telegram waits a minute for the answer.
const INLET_PATIENCE: Duration = Duration::from_secs(10);
/// Pauses before an update to which Telegram took no answer is handled again: within about five minutes it is given up.
const PAUSES_SECS: [u64; 8] = [2, 5, 10, 20, 40, 60, 60, 60];
/// The heartbeat of long polling.
pub const POLLING: &str = "polling";

/// Why no more updates can be taken.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    #[error("Telegram refuses the bot's token: check TELOXIDE_TOKEN")]
    BadToken,
    /// Whoever watches over the program (systemd, a container's engine) starts it again.
    #[error("the handling of updates ended by a defect of the program; start it again and report it")]
    Fell,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Takes updates and hands them to the bot.
pub struct Intake {
    bot: Bot,
    pulse: Pulse,
    queue: mpsc::Sender<StoredUpdate>,
    updates: mpsc::Receiver<StoredUpdate>,
    /// What a crash left behind; it goes first.
    left: Vec<StoredUpdate>,
    is_open: CancellationToken,
}

/// Where updates are put that Telegram delivers by itself (webhooks).
#[derive(Clone)]
pub struct Inlet {
    store: Store,
    /// Weak: the dispatcher ends when the intake does, whoever still holds an inlet.
    queue: mpsc::WeakSender<StoredUpdate>,
    is_open: CancellationToken,
}

/// What became of an update that was put into the inlet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// On the disk, now or before.
    Kept,
    /// The bot ends, is too busy, or the database failed: to be delivered again.
    Later,
    Unreadable,
}

impl Inlet {
    /// Keeps an update and hands it to the bot. Place is taken in the queue first: what is on the disk is handled.
    pub async fn take(&self, body: &str) -> Taken {
        let Some(update) = stored(body) else { return Taken::Unreadable };
        let Some(queue) = self.queue.upgrade() else { return Taken::Later };
        let place = async {
            self.is_open.cancelled().await;
            queue.reserve().await
        };
        let Ok(Ok(place)) = tokio::time::timeout(INLET_PATIENCE, place).await else { return Taken::Later };
        match self.store.receive(vec![update]).await {
            Ok(fresh) => {
                if let Some(update) = fresh.into_iter().next() {
                    place.send(update);
                }
                Taken::Kept
            }
            Err(error) => {
                tracing::error!(%error, "an update could not be kept: Telegram delivers it again");
                Taken::Later
            }
        }
    }
}

#[derive(Deserialize)]
struct Head {
    update_id: i64,
}

impl Intake {
    /// Reads what a crash left behind; nothing may be put into the database's inbox by others from then on.
    pub async fn new(bot: Bot, pulse: Pulse) -> Result<Self, IntakeError> {
        let (queue, updates) = mpsc::channel(QUEUE);
        let left = bot.store().list_unhandled().await?;
        Ok(Self { bot, pulse, queue, updates, left, is_open: CancellationToken::new() })
    }

    /// Where delivered updates are put while [`run_delivered`](Self::run_delivered) runs.
    pub fn inlet(&self) -> Inlet {
        let (store, queue) = (self.bot.store().clone(), self.queue.downgrade());
        Inlet { store, queue, is_open: self.is_open.clone() }
    }

    /// Takes updates by long polling until it is told to stop; what is being handled then is ended first.
    pub async fn run_polling(self, stop: CancellationToken) -> Result<(), IntakeError> {
        let (bot, pulse) = (self.bot.clone(), self.pulse.clone());
        self.run(|queue| async move { poll(&bot, &pulse, queue, &stop).await }).await
    }

    /// The same for updates that Telegram delivers: they come through the inlet.
    pub async fn run_delivered(self, stop: CancellationToken) -> Result<(), IntakeError> {
        self.run(|queue| async move {
            stop.cancelled().await;
            drop(queue);
            Ok(())
        })
        .await
    }

    async fn run<F, Fut>(self, take: F) -> Result<(), IntakeError>
    where
        F: FnOnce(mpsc::Sender<StoredUpdate>) -> Fut,
        Fut: Future<Output = Result<(), IntakeError>>,
    {
        let dispatcher = tokio::spawn(dispatch(self.bot, self.updates));
        for update in self.left {
            if self.queue.send(update).await.is_err() {
                break;
            }
        }
        self.is_open.cancel();
        let taken = take(self.queue).await;
        if let Err(error) = dispatcher.await {
            tracing::error!(%error, "the dispatcher ended badly");
            return taken.and(Err(IntakeError::Fell));
        }
        taken
    }
}

/// Asks Telegram again and again, whatever the network does.
async fn poll(
    bot: &Bot,
    pulse: &Pulse,
    queue: mpsc::Sender<StoredUpdate>,
    stop: &CancellationToken,
) -> Result<(), IntakeError> {
    let mut offset = None;
    let mut trouble = Trouble::default();
    // Telegram was met just now. The first poll says nothing for most of a minute where nobody writes.
    pulse.beat(POLLING);
    loop {
        let asked_at = Instant::now();
        let polled = tokio::select! {
            polled = bot.telegram.get_updates(offset) => polled,
            () = stop.cancelled() => return Ok(()),
        };
        let wait = match polled {
            Ok(batch) => {
                pulse.beat(POLLING);
                trouble.is_over();
                let batch: Vec<StoredUpdate> = batch.iter().filter_map(|raw| stored(raw.get())).collect();
                let next = batch.iter().map(|update| update.id + 1).max();
                if batch.is_empty() {
                    // A server that does not hold polls open is not asked without a breath.
                    if asked_at.elapsed() < SHORTEST_POLL { SHORTEST_POLL } else { Duration::ZERO }
                } else {
                    // On the disk first; only then does the next poll tell Telegram that they arrived.
                    match bot.store().receive(batch).await {
                        Ok(fresh) => {
                            for update in fresh {
                                if queue.send(update).await.is_err() {
                                    return Ok(());
                                }
                            }
                            offset = next;
                            Duration::ZERO
                        }
                        Err(error) => {
                            tracing::error!(%error, "updates could not be kept; Telegram is asked again");
                            FIRST_PAUSE
                        }
                    }
                }
            }
            Err(error) => trouble.came(&error)?,
        };
        if !wait.is_zero() {
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = stop.cancelled() => return Ok(()),
            }
        }
    }
}

/// A stretch of failed polls: how long to wait, and what was said about it already.
struct Trouble {
    pause: Duration,
    refusals: u32,
    /// Two programs take turns at succeeding: one good poll does not end a conflict.
    conflict_at: Option<Instant>,
}

impl Default for Trouble {
    fn default() -> Self {
        Self { pause: FIRST_PAUSE, refusals: 0, conflict_at: None }
    }
}

impl Trouble {
    fn is_over(&mut self) {
        (self.pause, self.refusals) = (FIRST_PAUSE, 0);
    }

    /// Says what has to be said of a failed poll, and how long to wait before the next.
    fn came(&mut self, error: &TelegramError) -> Result<Duration, IntakeError> {
        self.refusals = if *error == TelegramError::Unauthorized { self.refusals + 1 } else { 0 };
        if self.refusals >= MOST_REFUSALS {
            return Err(IntakeError::BadToken);
        }
        self.report(error);
        let wait = if let TelegramError::Flood(wait) = error { *wait } else { self.pause };
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
        Ok(wait)
    }

    fn report(&mut self, error: &TelegramError) {
        match self.news_of(error) {
            Say::Conflict => {
                tracing::error!(%error, "another program takes this bot's updates: stop it, or give this one its own token");
            }
            Say::Down => {
                tracing::warn!(%error, "no updates: is the network up? Telegram is asked again until it answers");
            }
            Say::Known => tracing::debug!(%error, "no updates"),
        }
    }

    /// Said once for each stretch of trouble; the repetitions are for those who look closely.
    fn news_of(&mut self, error: &TelegramError) -> Say {
        if let TelegramError::Conflict(_) = error {
            let is_known = self.conflict_at.is_some_and(|at| at.elapsed() < CONFLICT_ENDS);
            self.conflict_at = Some(Instant::now());
            return if is_known { Say::Known } else { Say::Conflict };
        }
        if self.pause == FIRST_PAUSE { Say::Down } else { Say::Known }
    }
}

/// What the operator should read about a failed poll.
#[derive(Debug, PartialEq, Eq)]
enum Say {
    Conflict,
    Down,
    /// It was said before.
    Known,
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
                None => {
                    is_open = false;
                    lanes.closing.cancel();
                }
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
    /// The program stops: what waits to be handled again stays in the inbox for the next start.
    closing: CancellationToken,
}

impl Lanes {
    fn new(bot: Bot) -> Self {
        let places = Arc::new(Semaphore::new(AT_ONCE));
        let (waiting, running, closing) = (HashMap::new(), JoinSet::new(), CancellationToken::new());
        Self { bot, waiting, running, pace: Arc::default(), places, closing }
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
        meter::update_taken(update.kind());
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
        let closing = self.closing.clone();
        self.running.spawn(async move {
            pace.take(lane.person).await;
            let span = tracing::info_span!("update", update.id = id, kind = update.kind());
            let work = async {
                if handle_one(&bot, &update, &places, &closing).await {
                    mark_handled(&bot, id).await;
                }
            };
            work.instrument(span).await;
            lane
        });
    }
}

/// Handles one update to its end, as often as it takes until Telegram takes the answer: again as after a crash, so that
/// nothing is made twice. False: the program stops before that, and it is handled at the next start.
async fn handle_one(bot: &Bot, update: &Update, places: &Semaphore, closing: &CancellationToken) -> bool {
    for pause in PAUSES_SECS {
        if handle_once(bot, update, places).await != Ended::Unanswered {
            return true;
        }
        // No place is held meanwhile: one chat that cannot be written to holds no other up.
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(pause)) => {}
            () = closing.cancelled() => return false,
        }
    }
    if handle_once(bot, update, places).await == Ended::Unanswered {
        tracing::error!("an update was given up: Telegram took no answer for minutes");
    }
    true
}

async fn handle_once(bot: &Bot, update: &Update, places: &Semaphore) -> Ended {
    // The semaphore is never closed.
    let _place = places.acquire().await;
    let began_at = Instant::now();
    let work = guard(schema::handle(bot, update));
    let ended = while_typing(bot, schema::place_of(update), work).await;
    let took = began_at.elapsed();
    meter::update_handled(update.kind(), ended.name(), took);
    let elapsed_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    match ended {
        Ended::Well => tracing::debug!(elapsed_ms, "handled"),
        Ended::Unanswered => {}
        Ended::Panicked | Ended::TooLate => {
            tracing::error!(
                ?ended,
                elapsed_ms,
                "a handler did not end well: this is a defect, please report it"
            );
            // Its own guard: telling must not fail the rest.
            let apology = async {
                schema::apologise(bot, update).await;
                Ended::Well
            };
            guard(apology).await;
        }
    }
    ended
}

async fn mark_handled(bot: &Bot, id: i64) {
    if let Err(error) = bot.store().mark_handled(id).await {
        tracing::error!(update.id = id, %error, "an update is handled again at the next start");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_second_program_is_said_once_though_both_have_good_polls_between() {
        let conflict = TelegramError::Conflict("terminated by other getUpdates request".into());
        let mut trouble = Trouble::default();
        assert_eq!(trouble.news_of(&conflict), Say::Conflict);
        for _ in 0..100 {
            trouble.is_over();
            tokio::time::advance(Duration::from_secs(60)).await;
            assert_eq!(trouble.news_of(&conflict), Say::Known);
        }
        tokio::time::advance(CONFLICT_ENDS).await;
        assert_eq!(trouble.news_of(&conflict), Say::Conflict);
    }

    #[test]
    fn a_network_that_is_down_is_said_once_and_asked_ever_more_slowly() {
        let down = TelegramError::Unreachable("no connection".into());
        let mut trouble = Trouble::default();
        assert_eq!(trouble.news_of(&down), Say::Down);
        let waits: Vec<_> = (0..9).filter_map(|_| trouble.came(&down).ok()).collect();
        assert_eq!((waits.first(), waits.last()), (Some(&FIRST_PAUSE), Some(&LONGEST_PAUSE)));
        assert_eq!(trouble.news_of(&down), Say::Known);
        trouble.is_over();
        assert_eq!(trouble.news_of(&down), Say::Down);
    }

    #[test]
    fn a_wrong_token_ends_the_program_after_a_few_tries() {
        let mut trouble = Trouble::default();
        let ended = (0..MOST_REFUSALS).map(|_| trouble.came(&TelegramError::Unauthorized)).last();
        assert!(matches!(ended, Some(Err(IntakeError::BadToken))));
    }
}
