//! The world that a test starts: both servers, a clock that stands still, a database of its own, the bot.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use orderdesk::{
    app::{App, AppError},
    clock::Clock,
    config::{Cli, Settings},
    domain::{
        ids::{ChatId, OrderRow},
        time::Time,
    },
    sandbox::{
        panel::{LocalPanel, PanelFault, PanelFaultKind, PanelOptions},
        telegram::{Limits, LocalTelegram, Options, Person as Known, RequestLog},
    },
    store::{NewDraft, Store},
};
use tempfile::TempDir;
use tokio::{sync::broadcast::error::RecvError, task::JoinHandle};
use tokio_util::sync::CancellationToken;

use super::{PATIENCE, Person};

pub const KEY: &str = "anna-7f3c9e21b8d4a650f1e2d3c4b5a6wxyz";
pub const LINK: &str = "https://instagram.com/p/AAA111";
/// 2026-09-21; any time does.
const START: Time = Time(1_790_000_000_000);

/// Everything around a running bot.
pub struct World {
    pub telegram: LocalTelegram,
    pub panel: LocalPanel,
    pub clock: Clock,
    settings: Settings,
    running: Option<Running>,
    dir: TempDir,
}

struct Running {
    store: Store,
    stop: CancellationToken,
    http: Option<SocketAddr>,
    joined: JoinHandle<Result<(), AppError>>,
}

impl World {
    /// A running bot whose panel has one key with 100 dollars.
    pub async fn start() -> Self {
        Self::start_with(&[]).await
    }

    /// The same with further settings, as on the command line.
    pub async fn start_with(flags: &[&str]) -> Self {
        let mut world = Self::build(flags, false).await;
        world.start_bot().await;
        world
    }

    /// The same, at a Telegram that keeps its limits.
    pub async fn start_limited() -> Self {
        let mut world = Self::build(&[], true).await;
        world.start_bot().await;
        world
    }

    async fn build(flags: &[&str], limited: bool) -> Self {
        let limits = Limits { enabled: limited, ..Limits::default() };
        let options = Options { limits, ..Options::default() };
        let token = options.token.clone();
        let telegram = LocalTelegram::start(options).await.expect("the local Telegram starts");
        // With this seed the first refill is not rejected.
        let panel = PanelOptions { seed: 2, ..PanelOptions::for_tests(KEY, "100.00") };
        let panel = LocalPanel::start(panel).await.expect("the panel starts");
        let dir = TempDir::new().expect("a directory");
        let database = format!("sqlite:{}", dir.path().join("orderdesk.db").display());
        let panels = format!("local={}", panel.url());
        let mut line: Vec<&str> = vec!["orderdesk", "--token", &token];
        let api_url = telegram.url();
        line.extend(["--api-url", &api_url, "--panels", &panels, "--database-url", &database]);
        line.extend(["--poll-interval", "100ms"]);
        if !flags.contains(&"--panel-rps") {
            line.extend(["--panel-rps", "1000"]);
        }
        if !flags.contains(&"--panel-timeout") {
            line.extend(["--panel-timeout", "5s"]);
        }
        line.extend(flags);
        let settings = Cli::try_parse_from(line).expect("settings").settings;
        Self { telegram, panel, clock: Clock::manual(START), settings, running: None, dir }
    }

    pub async fn start_bot(&mut self) {
        let stop = CancellationToken::new();
        let app = App::start(&self.settings, self.clock.clone(), stop.clone()).await.expect("the bot starts");
        let (store, http) = (app.store.clone(), app.http_addr());
        self.running = Some(Running { store, stop, http, joined: tokio::spawn(app.join()) });
    }

    /// Changes the settings for the next start.
    pub fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
    }

    /// What the bot's web server answers: the code and the text.
    pub async fn get(&self, path: &str) -> (u16, String) {
        let addr = self.running.as_ref().and_then(|running| running.http).expect("the web server runs");
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let answer = client.get(format!("http://{addr}{path}")).send().await.expect("an answer");
        (answer.status().as_u16(), answer.text().await.expect("a text"))
    }

    /// Ends the bot as a SIGTERM does and waits for its end.
    pub async fn stop_bot(&mut self) {
        let running = self.running.take().expect("the bot runs");
        running.stop.cancel();
        running.joined.await.expect("the bot does not panic").expect("the bot ends well");
    }

    /// The database's file; the master key lies beside it.
    pub fn database(&self) -> PathBuf {
        self.settings.database_url.path()
    }

    /// What keeps the bot from starting.
    pub async fn start_fails(&self) -> AppError {
        let started = App::start(&self.settings, self.clock.clone(), CancellationToken::new()).await;
        started.err().expect("the bot must not start")
    }

    /// Everything that the bot left on the disk, by file name.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let entries = std::fs::read_dir(self.dir.path()).expect("the directory");
        entries
            .map(|entry| {
                let path = entry.expect("an entry").path();
                (path.display().to_string(), std::fs::read(path).expect("a file"))
            })
            .collect()
    }

    /// Ends the bot and starts it again on the same database.
    pub async fn restart(&mut self) {
        self.stop_bot().await;
        self.start_bot().await;
    }

    pub fn store(&self) -> &Store {
        &self.running.as_ref().expect("the bot runs").store
    }

    /// Lets time pass for the panel and for the bot, whose workers look up at once.
    pub fn pass(&self, seconds: u64) {
        let by = Duration::from_secs(seconds);
        self.panel.advance(by);
        self.clock.advance(by);
        if let Some(running) = &self.running {
            running.store.wakes().time_passed();
        }
    }

    /// Waits until the panel has seen what is asked for.
    pub async fn panel_sees(&self, what: &str, is_seen: impl Fn(&LocalPanel) -> bool) {
        let mut events = self.panel.events();
        let wait = async {
            while !is_seen(&self.panel) {
                if let Err(RecvError::Closed) = events.recv().await {
                    break;
                }
            }
        };
        if tokio::time::timeout(PATIENCE, wait).await.is_err() {
            panic!("the panel never saw {what}: {:#?}", self.panel.requests());
        }
    }

    /// Somebody whose Telegram speaks English.
    pub fn person(&self, id: i64) -> Person {
        self.person_of(id, "Anna", "en")
    }

    pub fn person_of(&self, id: i64, name: &str, language: &str) -> Person {
        let language_code = Some(language.to_owned());
        self.telegram.add_person(Known { id, first_name: name.into(), username: None, language_code });
        Person::new(self.telegram.clone(), id)
    }

    /// Anna, who has entered her key.
    pub async fn anna(&self) -> Person {
        let anna = self.person(7);
        self.enter_key(&anna).await;
        anna
    }

    pub async fn enter_key(&self, person: &Person) {
        person.say("/key");
        person.reads("Enter your access data").await;
        person.say(KEY);
        person.reads("The key works").await;
    }

    /// Goes by the one-line command up to the summary of 100 followers, which cost 0.09.
    pub async fn summary(&self, person: &Person, link: &str) {
        person.say(&format!("/order 1448 {link} 100"));
        person.reads("Check your order").await;
    }

    /// Orders 100 followers, and gives the id that the panel gave.
    pub async fn order(&self, person: &Person, link: &str) -> u64 {
        self.summary(person, link).await;
        person.tap("Confirm").await;
        let id = self.panel_id(self.panel.orders().len() + 1).await;
        person.reads(&id.to_string()).await;
        id
    }

    /// Confirms `count` more orders like the one whose summary a person reads, as fast as the bot takes them.
    pub async fn confirm_many(&self, person: &Person, count: usize) {
        let store = self.store();
        let (_, data) = person.data_of("Confirm").await;
        let row = data.rsplit(':').next().and_then(|row| row.parse().ok()).expect("the order's row");
        let chat = ChatId(person.id);
        let order = store.find_order(OrderRow(row), chat).await.expect("a read").expect("the draft");
        let (account, place, person, currency) = (order.account, order.place, order.person, order.currency);
        for _ in 0..count {
            let (draft, currency) = (order.draft.clone(), currency.clone());
            let new = NewDraft { account, place, person, draft, currency };
            let row = store.create_draft(&new).await.expect("a draft");
            store.confirm_draft(row, chat).await.expect("a confirmation");
        }
    }

    /// Looks again and again until this is so; for what the bot does without a word.
    pub async fn eventually<F: Future<Output = bool>>(&self, what: &str, is_so: impl Fn() -> F) {
        self.eventually_within(PATIENCE, what, is_so).await;
    }

    /// The same for a test in which so much happens at once that a busy machine takes longer.
    pub async fn eventually_within<F: Future<Output = bool>>(
        &self,
        patience: Duration,
        what: &str,
        is_so: impl Fn() -> F,
    ) {
        let wait = async {
            while !is_so().await {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        assert!(tokio::time::timeout(patience, wait).await.is_ok(), "it never came to this: {what}");
    }

    /// Waits until no order waits to be sent or is on its way.
    pub async fn all_is_sent(&self) {
        let is_sent = || async {
            let counts = self.store().count_everything().await.expect("a read");
            counts.queued + counts.submitting == 0
        };
        self.eventually("every order is sent", is_sent).await;
    }

    /// Lets minute after minute pass until this is so: for what is tried again later, whenever it was put off.
    pub async fn in_time<F: Future<Output = bool>>(&self, what: &str, is_so: impl Fn() -> F) {
        let passes = || {
            self.pass(60);
            is_so()
        };
        self.eventually(what, passes).await;
    }

    /// The id of the panel's newest order, once it has so many.
    pub async fn panel_id(&self, orders: usize) -> u64 {
        self.panel_sees("the order", |panel| panel.orders().len() >= orders).await;
        self.panel.orders().last().expect("there is an order").id
    }

    /// Waits until every look that is due now has been written down.
    pub async fn looks_are_done(&self) {
        let now = self.clock.now();
        let is_done = || async move {
            let due = self.store().next_due_look("local").await.expect("a read");
            due.is_none_or(|at| at > now)
        };
        self.eventually("no look is due", is_done).await;
    }

    /// The panel says this of an order, and the bot has had the time to see it.
    pub fn moves(&self, order: u64, status: &str, remains: u64) {
        assert!(self.panel.set_status(order, status, remains), "the panel has no order {order}");
        self.pass(60);
    }
}

/// A fault that meets the next request with this action.
pub fn once(action: &str, kind: PanelFaultKind) -> PanelFault {
    PanelFault::once(action, kind)
}

/// Asserts that the panel was never asked to order.
pub fn no_order(world: &World) {
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (0, 0));
}

/// Whether a request of the bot was about this chat.
pub fn is_to(request: &RequestLog, chat: i64) -> bool {
    let named = &request.params["chat_id"];
    named == chat || named.as_str().is_some_and(|text| text.parse() == Ok(chat))
}
