//! How long it takes from an update to the request that answers it: through the tree, the database and the screen,
//! out of our HTTP client and into a server on this machine.

// Clippy's leave for tests does not reach benches.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::Uri;
use axum::{Json, Router};
use criterion::{Criterion, criterion_group, criterion_main};
use orderdesk::bot::Bot;
use orderdesk::clock::Clock;
use orderdesk::desk::{Desk, Panels};
use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::money::Balance;
use orderdesk::domain::time::Time;
use orderdesk::l10n::Locales;
use orderdesk::panel::{Panel, PanelSettings};
use orderdesk::store::{MasterKey, Store};
use orderdesk::telegram::types::{Me, Update};
use orderdesk::telegram::{Api, Telegram};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

const CHAT: i64 = 5;

/// Answers like Telegram, and says when a message arrived.
async fn answer(State(arrived): State<UnboundedSender<Instant>>, uri: Uri) -> Json<Value> {
    let now = Instant::now();
    if !uri.path().to_lowercase().ends_with("/sendmessage") {
        return Json(
            json!({ "ok": true, "result": { "id": 1, "username": "bench_bot", "first_name": "Bench" } }),
        );
    }
    arrived.send(now).unwrap();
    let chat = json!({ "id": CHAT, "type": "private" });
    Json(json!({ "ok": true, "result": { "message_id": 2, "date": 1, "chat": chat, "text": "x" } }))
}

async fn desk(url: &str) -> Desk {
    let clock = Clock::manual(Time(1_700_000_000_000));
    let store = Store::open(url, &MasterKey::generate().unwrap(), clock).await.unwrap();
    store.meet_chat(ChatId(CHAT), None).await.unwrap();
    let balance = Balance { amount: "100".parse().unwrap(), currency: Some("USD".into()) };
    let key = "0123456789abcdef".to_owned().into();
    let id = store.keep_key(ChatId(CHAT), "p", &key, UserId(CHAT), &balance).await.unwrap();
    store.record_balance(id, &balance).await.unwrap();
    // The balance is fresh, and the clock stands still: nothing listens there, and nothing is asked.
    let panel = Panel::new(PanelSettings {
        name: "p".into(),
        url: "http://127.0.0.1:9/api/v2".parse().unwrap(),
        timeout: Duration::from_secs(1),
        connect_timeout: Duration::from_secs(1),
        requests_per_second: 2,
        at_once: 2,
    });
    Desk::new(store, Panels::new(vec![(panel.unwrap(), "p".into())]), Duration::from_secs(600))
}

fn menu() -> Update {
    let person = json!({ "id": CHAT, "is_bot": false, "first_name": "Anna", "language_code": "en" });
    let chat = json!({ "id": CHAT, "type": "private", "first_name": "Anna" });
    let message = json!({ "message_id": 1, "date": 1, "from": person, "chat": chat, "text": "/menu" });
    serde_json::from_value(json!({ "update_id": 1, "message": message })).unwrap()
}

fn from_update_to_request(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("bench.db").display());
    let locales = Arc::new(Locales::new().unwrap());
    let (arrived, mut arrivals) = unbounded_channel();
    let (desk, server) = runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server: url::Url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let router = Router::new().fallback(answer).with_state(arrived);
        tokio::spawn(async move { axum::serve(listener, router).await });
        (desk(&url).await, server)
    });
    let (update, token) = (menu(), "1:bench".to_owned().into());
    let mut group = criterion.benchmark_group("update");
    group.sample_size(20).bench_function("/menu to the request that answers it", |bencher| {
        bencher.iter_custom(|times| {
            runtime.block_on(async {
                let mut sum = Duration::ZERO;
                for _ in 0..times {
                    // A client of its own each time, or Telegram's limits would be measured; connected beforehand.
                    let telegram = Telegram::new(Api::new(&server, &token).unwrap());
                    let me: Me = telegram.get_me().await.unwrap();
                    let bot = Bot::new(desk.clone(), telegram, Arc::clone(&locales), me);
                    let start = Instant::now();
                    bot.handle(&update).await;
                    sum += arrivals.recv().await.unwrap() - start;
                }
                sum
            })
        });
    });
}

criterion_group!(benches, from_update_to_request);
criterion_main!(benches);
