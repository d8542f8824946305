//! Many keys with many orders, and panels that answer about any id: what the poller is measured against.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{Form, State};
use axum::routing::post;
use orderdesk::clock::Clock;
use orderdesk::desk::Panels;
use orderdesk::domain::ids::{AccountId, ChatId, UserId};
use orderdesk::domain::money::Balance;
use orderdesk::domain::time::Time;
use orderdesk::panel::{Panel, PanelSettings};
use orderdesk::store::{MasterKey, Store};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;
use tokio::sync::watch;

/// The bench is built of this file alone.
const PATIENCE: Duration = Duration::from_secs(60);

const START: Time = Time(1_790_000_000_000);

/// A panel on which every order is in progress.
#[derive(Clone)]
pub struct Anybody(Arc<Answers>);

struct Answers {
    /// How many requests have come.
    came: watch::Sender<usize>,
    /// The key and the number of ids of each request, in order.
    requests: Mutex<Vec<(String, usize)>>,
    is_open: watch::Sender<bool>,
    url: String,
}

impl Anybody {
    /// Starts a panel that answers at once.
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let (came, is_open) = (watch::Sender::new(0), watch::Sender::new(true));
        let panel = Self(Arc::new(Answers { came, requests: Mutex::default(), is_open, url }));
        let router = axum::Router::new().route("/", post(answer)).with_state(panel.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        panel
    }

    /// From now on requests wait until it opens again.
    pub fn close(&self) {
        self.0.is_open.send_replace(false);
    }

    pub fn open(&self) {
        self.0.is_open.send_replace(true);
    }

    /// Waits until a request has come, answered or not.
    pub async fn is_asked(&self) {
        let mut came = self.0.came.subscribe();
        let asked = tokio::time::timeout(PATIENCE, came.wait_for(|count| *count > 0)).await;
        asked.expect("a request in time").expect("the sender lives as long as the panel");
    }

    /// The keys' names and how many ids were asked about, in the order in which the requests came.
    pub fn requests(&self) -> Vec<(String, usize)> {
        self.0.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn answer(State(panel): State<Anybody>, Form(form): Form<HashMap<String, String>>) -> String {
    let field = |name: &str| form.get(name).cloned().unwrap_or_default();
    let ids = field("orders");
    let ids: Vec<&str> = ids.split(',').filter(|id| !id.is_empty()).collect();
    let count = ids.len().max(1);
    panel.0.requests.lock().unwrap_or_else(PoisonError::into_inner).push((field("key"), count));
    panel.0.came.send_modify(|came| *came += 1);
    // The sender lives as long as the panel.
    let _ = panel.0.is_open.subscribe().wait_for(|is_open| *is_open).await;
    const ONE: &str =
        r#"{"charge":"0.27","start_count":"3572","status":"In progress","remains":"157","currency":"USD"}"#;
    if ids.is_empty() {
        return ONE.to_owned();
    }
    let all: Vec<String> = ids.iter().map(|id| format!("\"{id}\":{ONE}")).collect();
    format!("{{{}}}", all.join(","))
}

/// A store with accounts and orders, and the panels to ask.
pub struct Crowd {
    pub store: Store,
    pub clock: Clock,
    pub panels: Panels,
    url: String,
    _dir: TempDir,
}

impl Crowd {
    /// An empty store that knows these panels by their names.
    pub async fn of(panels: &[(&str, &Anybody)]) -> Self {
        let dir = TempDir::new().expect("a directory");
        let clock = Clock::manual(START);
        let url = format!("sqlite:{}", dir.path().join("crowd.db").display());
        let master = MasterKey::generate().expect("a key");
        let store = Store::open(&url, &master, clock.clone()).await.expect("a store");
        let build = |(name, panel): &(&str, &Anybody)| {
            let url = panel.0.url.clone();
            let settings = PanelSettings {
                name: (*name).to_owned(),
                url: url.parse().expect("a URL"),
                timeout: Duration::from_secs(60),
                connect_timeout: Duration::from_secs(10),
                requests_per_second: 100_000,
                at_once: 2,
            };
            (Panel::new(settings).expect("a panel"), url)
        };
        let panels = Panels::new(panels.iter().map(build).collect());
        Self { store, clock, panels, url, _dir: dir }
    }

    /// Adds an account whose key is called `key` and whose orders become due one after the other over `spread`.
    pub async fn add(
        &self,
        panel: &str,
        key: &str,
        orders: u32,
        due_in: Duration,
        spread: Duration,
    ) -> AccountId {
        let mut db = SqliteConnection::connect(&self.url).await.expect("the database");
        let known: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM accounts").fetch_one(&mut db).await.expect("a count");
        let chat = ChatId(known + 1);
        self.store.meet_chat(chat, None).await.expect("a chat");
        let balance = Balance { amount: "100".parse().expect("money"), currency: Some("USD".into()) };
        let person = UserId(chat.0);
        let kept = self.store.keep_key(chat, panel, &key.to_owned().into(), person, &balance).await;
        let account = kept.expect("an account");
        let now = self.clock.now().after(due_in).0;
        sqlx::query(
            r#"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?1)
             INSERT INTO orders (account_id, chat_id, person_id, state, draft, link_norm, price, panel_order_id, status,
                status_text, charge, start_count, remains, currency, created_at, queued_at, settled_at, poll_at)
             SELECT ?2, ?3, ?3, 'placed', '{"service_row":1,"service":"1448","service_name":"Instagram Followers",'
                || '"order_type":"Default","link":"https://instagram.com/p/A","details":{"type":"quantity","quantity":1000},'
                || '"price":"0.9"}', 'instagram.com/p/a', '0.9', CAST(?2 * 1000000 + i AS TEXT), 'in_progress',
                'In progress', '0.27', 3572, 157, 'USD', ?4, ?4, ?4, ?4 + i * ?5 / ?1 FROM n"#,
        )
        .bind(orders)
        .bind(account.0)
        .bind(chat.0)
        .bind(now)
        .bind(i64::try_from(spread.as_millis()).expect("a time"))
        .execute(&mut db)
        .await
        .expect("orders");
        account
    }
}
