//! A local Bot API server that is strict where Telegram is strict: the phones of the sandbox and the integration tests
//! stand on it.
//!
//! It does not know the bot: both speak HTTP, and a person's side is played through [`LocalTelegram`]. Only HTML is
//! understood as a parse mode, and only articles as inline results.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use orderdesk::sandbox::telegram::{LocalTelegram, Options, Person};
//! use std::time::Duration;
//!
//! let telegram = LocalTelegram::start(Options::default()).await?;
//! // … start the bot with `telegram.url()` as its server and `Options::default().token` as its token …
//! telegram.add_person(Person { id: 7, first_name: "Anna".into(), username: None, language_code: None });
//! telegram.say(7, 7, "/start");
//! let welcome = telegram.wait_for(Duration::from_secs(5), |t| t.messages(7).into_iter().find(|m| m.from_bot)).await;
//! if let Some(welcome) = welcome {
//!     let _query = telegram.press_label(7, 7, welcome.id, "English");
//! }
//! # Ok(())
//! # }
//! ```

mod entities;
mod faults;
mod files;
mod groups;
mod html;
mod limits;
mod looking;
mod markup;
mod methods;
mod net;
mod params;
mod people;
mod profile;
mod refusal;
mod schema;
mod state;
mod tables;
#[cfg(test)]
mod tests;
mod updates;
mod views;
mod webhook;
mod wire;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::broadcast;
use tokio_util::sync::{CancellationToken, DropGuard};

pub use entities::Entity;
pub use faults::{Fault, FaultBody, FaultKind, Spoiled};
pub use limits::Limits;
pub use people::{PressError, SayOptions};
pub use profile::CommandScope;
pub use views::{Answer, ButtonView, Event, FileView, MemberRole, MessageView, Person, RequestLog};

use state::State;

/// Events that a slow listener may lag behind before it misses some.
const EVENT_BACKLOG: usize = 4_096;
/// How long the server waits for a webhook's connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where it listens; port 0 is any free one.
    pub addr: SocketAddr,
    /// The only token that it takes; the digits before the colon are the bot's user id.
    pub token: String,
    /// The bot's name behind the `@`, without it.
    pub bot_username: String,
    /// The bot's name as everyone sees it.
    pub bot_name: String,
    /// Privacy mode is off: the bot is sent all that is written in its groups.
    pub reads_all: bool,
    /// Inline mode is on.
    pub has_inline: bool,
    /// How strictly the sending limits are kept.
    pub limits: Limits,
}

impl Default for Options {
    /// A server on a free port of this machine, with a token that is no secret.
    fn default() -> Options {
        Options {
            addr: SocketAddr::from(([127, 0, 0, 1], 0)),
            token: "7000000001:LOCAL-sandbox-token-that-is-no-secret".to_owned(),
            bot_username: "orderdesk_bot".to_owned(),
            bot_name: "Orderdesk".to_owned(),
            reads_all: false,
            has_inline: true,
            limits: Limits::default(),
        }
    }
}

/// What the server's tasks and all handles share.
struct Shared {
    state: Mutex<State>,
    stopped: CancellationToken,
}

impl Shared {
    /// Locks the state for a moment. A panic elsewhere does not make it unreadable.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A handle of a running local Bot API server; the server stops with its last handle.
#[derive(Clone)]
pub struct LocalTelegram {
    shared: Arc<Shared>,
    events: broadcast::Sender<Event>,
    addr: SocketAddr,
    _guard: Arc<DropGuard>,
}

impl LocalTelegram {
    /// Starts a server, which listens when this returns.
    pub async fn start(options: Options) -> std::io::Result<LocalTelegram> {
        let listener = tokio::net::TcpListener::bind(options.addr).await?;
        let addr = listener.local_addr()?;
        let client = reqwest::Client::builder()
            .no_proxy()
            .connect_timeout(CONNECT_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(std::io::Error::other)?;
        let events = broadcast::Sender::new(EVENT_BACKLOG);
        let state = State::new(&options, unix_now(), events.clone());
        let stopped = CancellationToken::new();
        let shared = Arc::new(Shared { state: Mutex::new(state), stopped: stopped.clone() });
        tokio::spawn(net::serve(listener, Arc::clone(&shared)));
        let courier = Arc::clone(&shared);
        tokio::spawn(async move { webhook::deliver(&courier, client).await });
        Ok(LocalTelegram { shared, events, addr, _guard: Arc::new(stopped.drop_guard()) })
    }

    /// Gives the address of the server, for the bot's API URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Stops the server: polls end, and new connections are refused.
    pub fn stop(&self) {
        self.shared.stopped.cancel();
    }

    /// Listens to everything that happens from now on.
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    /// Asks again after every event until there is an answer; `None` when the time is over.
    pub async fn wait_for<T>(
        &self,
        timeout: Duration,
        mut predicate: impl FnMut(&LocalTelegram) -> Option<T>,
    ) -> Option<T> {
        let mut events = self.events();
        let deadline = tokio::time::Instant::now() + timeout;
        loop {
            if let Some(found) = predicate(self) {
                return Some(found);
            }
            match tokio::time::timeout_at(deadline, events.recv()).await {
                Ok(Ok(_) | Err(broadcast::error::RecvError::Lagged(_))) => {}
                Ok(Err(broadcast::error::RecvError::Closed)) | Err(_) => return predicate(self),
            }
        }
    }

    /// Moves the server's clock forward, so that queries grow old and limits forget, without waiting.
    pub fn advance_clock(&self, by: Duration) {
        self.state().clock.advance(by);
    }

    /// Changes the sending limits; what was sent before is forgotten.
    pub fn set_limits(&self, limits: Limits) {
        self.state().limiter.set(limits);
    }

    /// Puts a fault in the way of the next requests.
    pub fn inject(&self, fault: Fault) {
        self.state().faults.add(fault);
    }

    /// Forgets the faults that still wait.
    pub fn clear_faults(&self) {
        self.state().faults.clear();
    }

    /// Delivers an update of a kind that nobody here plays, such as a channel's post; `None` where the bot does not
    /// ask for that kind.
    pub fn hand_update(&self, kind: &'static str, content: serde_json::Value) -> Option<i64> {
        self.state().updates.push(kind, content)
    }

    /// Delivers an update again under its own id; `false` where it is forgotten.
    pub fn redeliver(&self, update_id: i64) -> bool {
        self.state().updates.redeliver(update_id)
    }

    /// Delivers the last update again under a new id, which is given back.
    pub fn duplicate_last_update(&self) -> Option<i64> {
        self.state().updates.duplicate_last()
    }

    /// Gives the id of the newest update.
    pub fn last_update_id(&self) -> Option<i64> {
        self.state().updates.last_id()
    }

    /// Counts the updates that the bot has not confirmed.
    pub fn pending_updates(&self) -> usize {
        self.state().updates.pending()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

/// Reads the wall clock, which only dates messages.
///
/// The server plays the world outside, whose clock is not the bot's: it must not follow the clock that a test gives the bot.
#[expect(clippy::disallowed_methods, reason = "the outside has a clock of its own")]
fn unix_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
