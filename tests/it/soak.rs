//! A soak: very many chats, orders, and a panel and a Telegram that fail now and then. The long form takes nine minutes:
//! `cargo test --test it soak -- --ignored --nocapture`
//!
//! The bot is a process of its own, so that its memory and file handles are its own. They are read where an operator reads
//! them, in `/metrics`. Every second of it is a minute at the panel.

use std::cell::Cell;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use orderdesk::sandbox::{
    panel::{LocalPanel, PanelFaultKind, PanelOptions, When},
    telegram::{Fault, FaultBody, FaultKind, Limits, LocalTelegram, Options, Person as Known},
};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::support::{KEY, PATIENCE, Person, once};

const FIRST: i64 = 1_000;

struct Plan {
    chats: i64,
    /// Chats that order; the others ask and read.
    buyers: i64,
    /// Questions in a second. Telegram takes 30 messages; news and cards need some of them.
    a_second: i64,
    /// Seconds after everybody was there once.
    goes_on: i64,
    /// Questions in a second from then on: who comes again costs a second request, for the screen before.
    then: i64,
    /// Seconds between two faults.
    fault_every: i64,
}

#[derive(Debug, Clone, Copy)]
struct Sample {
    memory: u64,
    files: u64,
    database: u64,
    outbox: u64,
    updates: u64,
    /// Updates that ever came.
    taken: u64,
    /// Orders that are on their way to the panel.
    sending: u64,
}

struct Soak {
    plan: Plan,
    telegram: LocalTelegram,
    panel: LocalPanel,
    http: String,
    bot: Child,
    dir: TempDir,
    client: reqwest::Client,
    said: Cell<u64>,
    pressed: Cell<u64>,
}

impl Soak {
    async fn start(plan: Plan) -> Self {
        let limits = Limits { enabled: true, ..Limits::default() };
        let options = Options { limits, ..Options::default() };
        let token = options.token.clone();
        let telegram = LocalTelegram::start(options).await.expect("the local Telegram starts");
        let panel = PanelOptions::for_tests(KEY, "1000000.00");
        let panel = LocalPanel::start(panel).await.expect("the panel starts");
        let dir = TempDir::new().expect("a directory");
        let http = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let http = http.expect("a free port").to_string();
        let bot = Command::new(env!("CARGO_BIN_EXE_orderdesk"))
            .env_clear()
            .env("TELOXIDE_TOKEN", token)
            .env("TELOXIDE_API_URL", telegram.url())
            .env("ORDERDESK_PANELS", format!("local={}", panel.url()))
            .env("DATABASE_URL", format!("sqlite:{}", dir.path().join("orderdesk.db").display()))
            .env("ORDERDESK_HTTP_ADDR", &http)
            .args(["--panel-rps", "20", "--panel-timeout", "2s", "--poll-interval", "5s", "--log", "error"])
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()
            .expect("the bot starts");
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let soak =
            Self { plan, telegram, panel, http, bot, dir, client, said: Cell::new(0), pressed: Cell::new(0) };
        let up = async {
            while !soak.get("/readyz").await.is_some_and(|(is_well, _)| is_well) {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        if tokio::time::timeout(PATIENCE, up).await.is_err() {
            panic!("the bot is not ready: {:?}", soak.get("/readyz").await);
        }
        soak.fill().await;
        soak
    }

    /// Everybody is known at Telegram, and who buys has entered the key.
    async fn fill(&self) {
        for id in FIRST..FIRST + self.plan.chats {
            let language_code = Some("en".to_owned());
            self.telegram.add_person(Known { id, first_name: "Anna".into(), username: None, language_code });
        }
        for id in FIRST..FIRST + self.plan.buyers {
            let buyer = Person::new(self.telegram.clone(), id);
            buyer.say("/key");
            buyer.reads("Enter your access data").await;
            buyer.say(KEY);
            buyer.reads("The key works").await;
            self.said.set(self.said.get() + 2);
        }
    }

    async fn get(&self, path: &str) -> Option<(bool, String)> {
        let answer = self.client.get(format!("http://{}{path}", self.http)).send().await.ok()?;
        Some((answer.status().is_success(), answer.text().await.ok()?))
    }

    async fn sample(&self) -> Sample {
        let (_, metrics) = self.get("/metrics").await.expect("the metrics");
        let value = |name: &str| {
            let line = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            line.and_then(|value| value.parse::<u64>().ok()).unwrap_or_else(|| panic!("{name} is not told"))
        };
        Sample {
            memory: value("process_resident_memory_bytes"),
            files: value("process_open_fds"),
            database: value("orderdesk_database_bytes"),
            outbox: value("orderdesk_outbox_waiting"),
            updates: value("orderdesk_updates_waiting"),
            taken: metrics
                .lines()
                .filter(|line| line.starts_with("orderdesk_updates_total{"))
                .filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok())
                .sum(),
            sending: value(r#"orderdesk_orders{state="queued"}"#)
                + value(r#"orderdesk_orders{state="submitting"}"#),
        }
    }

    /// Something fails, now here, now there.
    fn fail(&self, round: i64) {
        let panel = |action: &str, kind| self.panel.inject(once(action, kind));
        match round % 4 {
            0 => panel("status", PanelFaultKind::Hang(When::BeforeActing)),
            1 => panel("add", PanelFaultKind::Cut(When::AfterActing)),
            2 => panel("balance", PanelFaultKind::Cut(When::BeforeActing)),
            _ => self.telegram.inject(Fault {
                method: Some("sendMessage".to_owned()),
                times: Some(2),
                kind: FaultKind::Status { code: 502, body: FaultBody::Html },
            }),
        }
    }

    fn say(&self, chat: i64, text: &str) {
        self.telegram.say(chat, chat, text);
        self.said.set(self.said.get() + 1);
    }

    /// The load of one second: some ask, and every other second somebody orders.
    fn second(&self, at: i64) {
        let everybody = self.plan.chats / self.plan.a_second + 1;
        let asks = if at <= everybody { self.plan.a_second } else { self.plan.then };
        for number in 0..asks {
            let chat = FIRST + (at * self.plan.a_second + number) % self.plan.chats;
            self.say(chat, if chat % 2 == 0 { "/help" } else { "/menu" });
        }
        let buyer = FIRST + (at / 2) % self.plan.buyers;
        if at % 2 == 0 {
            self.say(buyer, &format!("/order 1448 https://instagram.com/p/S{at} 100"));
        } else if let Some((message, data)) = self.confirm_button(buyer) {
            // A press of a button that is gone by now harms nobody.
            let is_there = self.telegram.press(buyer, buyer, message, &data).is_ok();
            self.pressed.set(self.pressed.get() + u64::from(is_there));
        }
        self.panel.advance(Duration::from_secs(60));
        if at % self.plan.fault_every == 0 {
            self.fail(at / self.plan.fault_every);
        }
    }

    fn confirm_button(&self, chat: i64) -> Option<(i32, String)> {
        let last = self.telegram.last_from_bot(chat)?;
        let button = last.buttons.into_iter().flatten().find(|button| button.text.contains("Confirm"))?;
        Some((last.id, button.callback_data?))
    }

    /// The whole load, second by second; what was measured once everybody was there, until the end.
    async fn run(&self, every: i64) -> Vec<Sample> {
        let warm = self.plan.chats / self.plan.a_second + 1;
        let mut ticks = tokio::time::interval(Duration::from_secs(1));
        let mut samples = vec![];
        for at in 0..=warm + self.plan.goes_on {
            ticks.tick().await;
            if at % every == 0 {
                let sample = self.sample().await;
                println!("{at:>4} s: {sample:?}, {} orders", self.panel.orders().len());
                if at >= warm {
                    samples.push(sample);
                }
            }
            self.second(at);
        }
        samples
    }

    /// Everything that was said is answered, and all news has been delivered.
    async fn comes_to_rest(&self) {
        let rest = async {
            loop {
                let sample = self.sample().await;
                // What was said last may still be on its way to the bot.
                let has_all = sample.taken == self.said.get() + self.pressed.get();
                if has_all && (sample.outbox, sample.updates, sample.sending) == (0, 0, 0) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(120), rest).await.expect("nothing piles up");
    }

    /// What the metrics tell is what happened, in as many series as there would be with a single chat.
    async fn metrics_are_right(&self) {
        let (_, text) = self.get("/metrics").await.expect("the metrics");
        let sum = |name: &str, label: &str| -> f64 {
            let lines = text.lines().filter(|line| line.split(['{', ' ']).next() == Some(name));
            let values = lines.filter(|line| line.contains(label)).filter_map(|line| line.rsplit(' ').next());
            values.map(|value| value.parse::<f64>().expect("a number")).sum()
        };
        let settled = |state: &str| sum("orderdesk_orders_settled_total", &format!("state=\"{state}\""));
        for (what, told, is_so) in [
            ("messages", sum("orderdesk_updates_total", "kind=\"message\""), self.said.get() as f64),
            ("presses", sum("orderdesk_updates_total", "kind=\"callback_query\""), self.pressed.get() as f64),
            (
                "handled updates",
                sum("orderdesk_update_duration_seconds_count", ""),
                sum("orderdesk_updates_total", ""),
            ),
            ("adds", sum("orderdesk_panel_requests_total", "action=\"add\""), self.panel.count("add") as f64),
            (
                "adds with their time",
                sum("orderdesk_panel_request_duration_seconds_count", "action=\"add\""),
                self.panel.count("add") as f64,
            ),
            ("orders", settled("placed") + settled("unknown"), self.panel.orders().len() as f64),
            ("unknown orders", sum("orderdesk_orders", "state=\"unknown\""), settled("unknown")),
            ("floods", sum("orderdesk_telegram_floods_total", ""), 0.0),
            ("panics", sum("orderdesk_task_panics_total", ""), 0.0),
            ("chats", sum("orderdesk_chats", ""), self.plan.chats as f64),
            ("keys", sum("orderdesk_keys", "state=\"active\""), self.plan.buyers as f64),
            ("waiting news", sum("orderdesk_outbox_waiting", ""), 0.0),
            ("its age", sum("orderdesk_outbox_oldest_seconds", ""), 0.0),
            ("build", sum("orderdesk_build_info", env!("CARGO_PKG_VERSION")), 1.0),
        ] {
            assert!((told - is_so).abs() < 0.5, "{what}: {told} are told, {is_so} are right\n{text}");
        }
        assert!(settled("unknown") > 0.0, "the faults met no order");
        assert!(text.contains("outcome=\"broken\"") || text.contains("outcome=\"timed_out\""), "{text}");
        let age = sum("orderdesk_catalog_age_seconds", "panel=\"local\"");
        assert!((0.0..120.0).contains(&age), "the catalogue is {age} s old");
        let series = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count();
        assert!(series < 500, "{series} series:\n{text}");
    }

    /// Ends the bot as an operator does, and leaves what it wrote.
    async fn end(mut self) -> (TempDir, usize) {
        let began_at = Instant::now();
        let id = self.bot.id().expect("it runs").to_string();
        Command::new("kill").args(["-TERM", &id]).status().await.expect("it is told to end");
        let ended = self.bot.wait().await.expect("it ends");
        assert!(ended.success() && began_at.elapsed() < Duration::from_secs(10), "{ended}");
        assert_eq!(self.telegram.limit_hits(), 0, "Telegram had to say that it is too much");
        (self.dir, self.panel.orders().len())
    }
}

async fn count(database: &Path, what: &str) -> usize {
    let url = format!("sqlite:{}", database.display());
    let mut connection = SqliteConnection::connect(&url).await.expect("it opens");
    let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {what}"));
    let count: i64 = sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("a count");
    usize::try_from(count).expect("a count")
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_chats_and_faults_leave_no_handle_open_and_no_row_behind() {
    let plan = Plan { chats: 300, buyers: 5, a_second: 25, goes_on: 6, then: 8, fault_every: 2 };
    let soak = Soak::start(plan).await;
    let samples = soak.run(1).await;
    soak.comes_to_rest().await;
    let (first, last) = (samples.first().expect("a sample"), soak.sample().await);
    // Connections to the panel and to Telegram come and go; what leaks grows with each of five hundred updates.
    assert!(last.files <= first.files + 20, "handles grow: {first:?} {last:?}");
    soak.metrics_are_right().await;
    let (dir, orders) = soak.end().await;
    let database = dir.path().join("orderdesk.db");
    assert!(orders > 3, "it was no load: {orders} orders");
    assert_eq!(
        count(&database, "orders WHERE panel_order_id IS NOT NULL OR state = 'unknown'").await,
        orders
    );
    assert_eq!(count(&database, "inbox WHERE handled_at IS NULL").await, 0);
    assert_eq!(count(&database, "outbox WHERE delivered_at IS NULL AND discarded_at IS NULL").await, 0);
    assert_eq!(count(&database, "chats").await, 300);
    for (table, most) in [("dialogues", 300), ("cards", 2 * orders), ("orders", 20), ("notes", 0)] {
        let rows = count(&database, table).await;
        assert!(rows <= most, "{rows} rows of {table}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "it takes nine minutes; see the head of this file"]
async fn ten_thousand_chats_and_faults_leave_memory_handles_and_database_flat() {
    let plan = Plan { chats: 10_000, buyers: 40, a_second: 24, goes_on: 100, then: 10, fault_every: 20 };
    let soak = Soak::start(plan).await;
    let samples = soak.run(20).await;
    soak.comes_to_rest().await;
    let (first, last) = (*samples.first().expect("a sample"), soak.sample().await);
    println!("warm: {first:?}\nend:  {last:?}");
    assert!(last.memory < first.memory + first.memory / 8, "memory grows: {first:?} {last:?}");
    assert!(last.files <= first.files + 20, "handles grow: {first:?} {last:?}");
    // An update leaves its id for two days, an order its row for years: hundreds of bytes each.
    assert!(last.database < first.database + first.database / 2, "the database grows: {first:?} {last:?}");
    soak.end().await;
}
