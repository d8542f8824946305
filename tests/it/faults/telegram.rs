//! Telegram's side under every fault: a person gets the answer, news arrives, and nothing is ordered twice.

use std::time::Duration;

use futures::future::join_all;
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, Spoiled};
use sqlx::{Connection, SqliteConnection};

use crate::support::{KEY, LINK, Person, World};

/// What is over at once; a person need not do anything about it.
pub fn fast() -> Vec<FaultKind> {
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
        FaultKind::Slow(Duration::from_secs(2)),
    ]
}

/// What lasts longer than the bot waits.
pub fn slow() -> Vec<FaultKind> {
    let long = Duration::from_secs(20);
    vec![
        FaultKind::HangBefore(long),
        FaultKind::HangAfter(long),
        FaultKind::Spoiled(Spoiled::Drip(Duration::from_secs(1))),
    ]
}

pub fn meets(world: &World, method: &str, kind: &FaultKind) {
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
    arrives(&world, &anna, id).await;
    assert_eq!(world.panel.count("add"), 1, "{kind:?}");
}

#[tokio::test]
async fn news_arrives_though_telegram_does_not_answer_in_time() {
    join_all(slow().into_iter().map(news_under)).await;
}

/// So that the next start sets menus and descriptions anew.
async fn forget_the_profile(world: &World) {
    let url = format!("sqlite:{}", world.database().display());
    let mut database = SqliteConnection::connect(&url).await.expect("opens");
    // On a busy machine a program that has just ended may still close its files.
    sqlx::raw_sql("PRAGMA busy_timeout = 60000; DELETE FROM facts WHERE name = 'profile'")
        .execute(&mut database)
        .await
        .expect("forgotten");
    // What is only dropped closes some time later, beside the next start.
    database.close().await.expect("closed");
}

/// A start that is still setting menus would meet the faults of the next one.
async fn ends_when_it_is_set_up(world: &mut World) {
    let store = world.store().clone();
    let is_noted = || async { store.find_fact("profile").await.expect("a read").is_some() };
    world.eventually("the profile is noted", is_noted).await;
    world.stop_bot().await;
}

async fn a_start_under(kind: FaultKind) {
    let mut world = World::start().await;
    let anna = world.anna().await;
    ends_when_it_is_set_up(&mut world).await;
    for method in ["getMe", "deleteWebhook", "getUpdates"].into_iter().chain(PROFILE) {
        meets(&world, method, &kind);
    }
    forget_the_profile(&world).await;
    let before = world.telegram.requests().last().map_or(0, |request| request.seq);
    anna.say("/balance");
    world.start_bot().await;
    anna.reads("100 USD").await;
    is_introduced(&world, before).await;
}

const PROFILE: [&str; 3] = ["setMyCommands", "setMyDescription", "setMyShortDescription"];

/// Waits until menus and descriptions are set.
async fn is_introduced(world: &World, before: u64) {
    let is_told = || async {
        let told = world.telegram.requests().into_iter().filter(|request| request.seq > before);
        let told: Vec<_> = told.filter(|it| it.status == 200).map(|it| it.method).collect();
        PROFILE.iter().all(|method| told.iter().any(|it| it == method))
    };
    // Three faults in a row are followed by pauses of 2, 10 and 60 seconds.
    let patience = Duration::from_secs(180);
    world.eventually_within(patience, "menus and descriptions are set", is_told).await;
}

#[tokio::test]
async fn menus_and_descriptions_are_set_though_telegram_does_not_answer_in_time_at_the_start() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    ends_when_it_is_set_up(&mut world).await;
    meets(&world, "setMyShortDescription", &FaultKind::HangBefore(Duration::from_secs(20)));
    forget_the_profile(&world).await;
    let before = world.telegram.requests().last().map_or(0, |request| request.seq);
    world.start_bot().await;
    is_introduced(&world, before).await;
    anna.is_answered().await;
}

#[tokio::test]
async fn the_bot_starts_under_every_fault_of_telegram() {
    join_all(fast().into_iter().map(a_start_under)).await;
}
