//! Telegram's side under every fault: a person gets the answer, news arrives, and nothing is ordered twice.

use std::time::Duration;

use futures::future::join_all;
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, Spoiled};

use crate::support::{KEY, LINK, Person, World};

/// What is over at once; a person need not do anything about it.
fn fast() -> Vec<FaultKind> {
    let json = |code, words: &str| FaultKind::Status { code, body: FaultBody::Json(words.to_owned()) };
    vec![
        FaultKind::CutBefore,
        FaultKind::CutAfter,
        json(500, "Internal Server Error"),
        FaultKind::Status { code: 502, body: FaultBody::Html },
        FaultKind::TooManyRequests { retry_after: 1 },
        json(429, "Too Many Requests"),
        FaultKind::Redirect("http://127.0.0.1:9/".to_owned()),
        FaultKind::Spoiled(Spoiled::Truncated),
        FaultKind::Spoiled(Spoiled::Noise),
        FaultKind::Spoiled(Spoiled::Endless),
        FaultKind::Spoiled(Spoiled::Gzip),
    ]
}

/// What lasts longer than the bot waits.
fn slow() -> Vec<FaultKind> {
    let long = Duration::from_secs(20);
    vec![
        FaultKind::HangBefore(long),
        FaultKind::HangAfter(long),
        FaultKind::Spoiled(Spoiled::Drip(Duration::from_secs(1))),
    ]
}

fn meets(world: &World, method: &str, kind: &FaultKind) {
    world.telegram.inject(Fault { method: Some(method.to_owned()), times: Some(1), kind: kind.clone() });
}

async fn a_conversation_under(kind: FaultKind) {
    let world = World::start().await;
    let anna = world.person(7);
    meets(&world, "sendMessage", &kind);
    anna.say("/key");
    anna.reads("Enter your access data").await;
    meets(&world, "deleteMessage", &kind);
    let typed = anna.say(KEY);
    anna.reads("The key works").await;
    let is_deleted = || async { world.telegram.messages(7).iter().any(|m| m.id == typed && m.deleted) };
    world.eventually("the message with the key is deleted", is_deleted).await;
    meets(&world, "getUpdates", &kind);
    anna.say("/balance");
    anna.reads("100 USD").await;
    meets(&world, "answerCallbackQuery", &kind);
    meets(&world, "editMessageText", &kind);
    anna.tap("Menu").await;
    anna.reads("Search: send words").await;
    world.summary(&anna, LINK).await;
    meets(&world, "editMessageText", &kind);
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    meets(&world, "sendMessage", &kind);
    arrives(&world, &anna, id).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1), "{kind:?}");
}

/// The order ends, and the news arrives, however long Telegram does not take it.
async fn arrives(world: &World, anna: &Person, id: u64) {
    anna.look_away();
    world.moves(id, "Completed", 0);
    let time = async {
        loop {
            tokio::time::sleep(Duration::from_millis(200)).await;
            world.pass(1);
        }
    };
    tokio::select! { _ = anna.reads("→ Completed") => {}, () = time => {} }
}

#[tokio::test]
async fn a_conversation_goes_on_under_every_fault_of_telegram() {
    join_all(fast().into_iter().map(a_conversation_under)).await;
}

async fn news_under(kind: FaultKind) {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    meets(&world, "sendMessage", &kind);
    let begun = tokio::time::Instant::now();
    let came = async { arrives(&world, &anna, id).await };
    tokio::time::timeout(Duration::from_secs(40), came).await.expect("the news arrives");
    assert!(begun.elapsed() < Duration::from_secs(40), "{kind:?}");
    assert_eq!(world.panel.count("add"), 1, "{kind:?}");
}

#[tokio::test]
async fn news_arrives_though_telegram_does_not_answer_in_time() {
    join_all(slow().into_iter().map(news_under)).await;
}

async fn a_start_under(kind: FaultKind) {
    let mut world = World::start().await;
    let anna = world.anna().await;
    world.stop_bot().await;
    for method in ["getMe", "deleteWebhook", "getUpdates", "setMyCommands", "setMyDescription"] {
        meets(&world, method, &kind);
    }
    anna.say("/balance");
    world.start_bot().await;
    anna.reads("100 USD").await;
}

#[tokio::test]
async fn the_bot_starts_under_every_fault_of_telegram() {
    join_all(fast().into_iter().map(a_start_under)).await;
}
