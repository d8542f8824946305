//! What Telegram did not take and what a crash cut off: it is done once more, and nothing of it twice.

use std::time::Duration;

use orderdesk::sandbox::panel::PanelFaultKind::Slow;
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, LocalTelegram};
use sqlx::{Connection, SqliteConnection};

use crate::groups::{GROUP, bare_group, token};
use crate::support::{KEY, LINK, PATIENCE, World, once};

/// An answer is tried so often at once; then its update is handled again a little later.
const TRIES: usize = 3;

/// From now on Telegram carries nothing of this out.
fn fails(world: &World, method: &str) {
    let kind = FaultKind::Status { code: 502, body: FaultBody::Html };
    world.telegram.inject(Fault { method: Some(method.to_owned()), times: None, kind });
}

/// Waits until Telegram did not take so many answers, then it takes them again.
async fn returns_after(world: &World, method: &str, answers: usize) {
    let tried = |telegram: &LocalTelegram| {
        let requests = telegram.requests().into_iter();
        let failed = requests.filter(|request| request.method == method && request.status == 502).count();
        (failed >= answers * TRIES).then_some(())
    };
    assert!(world.telegram.wait_for(PATIENCE, tried).await.is_some(), "{method} was not tried so often");
    world.telegram.clear_faults();
}

async fn database(world: &World) -> SqliteConnection {
    let url = format!("sqlite:{}", world.database().display());
    SqliteConnection::connect(&url).await.expect("opens")
}

async fn run(database: &mut SqliteConnection, sql: &'static str) {
    sqlx::raw_sql(sql).execute(database).await.expect("it runs");
}

#[tokio::test]
async fn an_answer_that_telegram_did_not_take_is_given_when_it_returns() {
    let world = World::start().await;
    let anna = world.anna().await;
    fails(&world, "sendMessage");
    anna.say("/balance");
    returns_after(&world, "sendMessage", 1).await;
    anna.reads("100 USD").await;
}

#[tokio::test]
async fn a_confirmation_whose_answer_telegram_did_not_take_is_one_order() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    fails(&world, "sendMessage");
    fails(&world, "editMessageText");
    let (message, data) = anna.data_of("Confirm").await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    // A double tap: the order goes on without its screen, and the second press has nothing but its answer.
    let press = world.telegram.press_forged(7, 7, message, &data);
    // Handled again, and each time the button stops spinning first.
    let again = |telegram: &LocalTelegram| {
        let requests = telegram.requests();
        let of_press = requests.iter().filter(|it| it.params["callback_query_id"] == press.as_str());
        (of_press.count() >= 2).then_some(())
    };
    assert!(world.telegram.wait_for(PATIENCE, again).await.is_some(), "it was handled once");
    world.telegram.clear_faults();
    world.pass(60);
    anna.reads(&id.to_string()).await;
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn an_update_that_cannot_be_kept_is_taken_again_when_the_disk_can() {
    let world = World::start().await;
    let anna = world.anna().await;
    let mut database = database(&world).await;
    run(
        &mut database,
        "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    )
    .await;
    anna.say("/balance");
    // Longer than the pause before the next poll, which would confirm it.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(world.telegram.pending_updates(), 1, "Telegram was told that it arrived");
    run(&mut database, "DROP TRIGGER full").await;
    anna.reads("100 USD").await;
}

#[tokio::test]
async fn what_was_kept_and_not_handled_when_the_program_ended_is_handled_at_the_next_start() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let mut database = database(&world).await;
    // To the database it was never handled, as after a kill in the middle of it.
    run(
        &mut database,
        "CREATE TRIGGER cut BEFORE UPDATE OF handled_at ON inbox BEGIN SELECT RAISE(ABORT, 'cut off'); END",
    )
    .await;
    anna.say("/balance");
    anna.reads("100 USD").await;
    world.stop_bot().await;
    run(&mut database, "DROP TRIGGER cut").await;
    anna.look_away();
    world.start_bot().await;
    anna.reads("100 USD").await;
}

#[tokio::test]
async fn a_setting_that_was_typed_is_shown_though_the_answer_was_cut_off() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/settings");
    anna.reads("Settings").await;
    anna.tap("Quiet hours").await;
    anna.reads("news comes at any hour").await;
    anna.tap("Other hours").await;
    anna.reads("Send when they begin and end").await;
    fails(&world, "sendMessage");
    anna.say("14-16");
    returns_after(&world, "sendMessage", 1).await;
    anna.reads("Every day").await;
}

#[tokio::test]
async fn a_name_and_a_list_that_were_typed_are_taken_though_the_answer_was_cut_off() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    anna.tap("Save as template").await;
    anna.reads("Send a name").await;
    fails(&world, "sendMessage");
    anna.say("Daily");
    returns_after(&world, "sendMessage", 1).await;
    anna.reads("Saved as Daily").await;
    anna.say("/mass");
    anna.reads("one a line").await;
    fails(&world, "sendMessage");
    anna.say(&format!("1448 | {LINK} | 100"));
    returns_after(&world, "sendMessage", 2).await;
    anna.reads("1 line can be ordered").await;
}

/// What waits for a confirmation: single orders, and lists.
async fn drafts(database: &mut SqliteConnection) -> (i64, i64) {
    let drafts = "SELECT (SELECT COUNT(*) FROM orders WHERE state = 'draft' AND mass_id IS NULL),
        (SELECT COUNT(*) FROM masses WHERE state = 'draft')";
    sqlx::query_as(drafts).fetch_one(database).await.expect("a read")
}

#[tokio::test]
async fn an_order_and_a_list_whose_answer_was_cut_off_are_one_draft_each() {
    for (said, read, made) in [
        (format!("/order 1448 {LINK} 100"), "Check your order", (1, 0)),
        (format!("/mass 1448 | {LINK} | 100"), "1 line can be ordered", (0, 1)),
    ] {
        let world = World::start().await;
        let anna = world.anna().await;
        fails(&world, "sendMessage");
        anna.say(&said);
        returns_after(&world, "sendMessage", 2).await;
        anna.reads(read).await;
        anna.is_answered().await;
        assert_eq!(drafts(&mut database(&world).await).await, made, "one update, one draft");
    }
}

#[tokio::test]
async fn a_changed_price_is_shown_though_the_answer_was_cut_off_and_leaves_one_draft() {
    let world = World::start().await;
    let anna = world.anna().await;
    let mut database = database(&world).await;
    world.summary(&anna, LINK).await;
    let single = anna.data_of("Confirm").await;
    anna.look_away();
    anna.say(&format!("/mass 1448 | {LINK} | 100"));
    anna.reads("1 line can be ordered").await;
    let list = anna.data_of("Confirm").await;
    crate::browsing::becomes_dearer(&world, &anna).await;
    for (answers, (message, data)) in [(2, single), (4, list)] {
        anna.look_away();
        fails(&world, "editMessageText");
        world.telegram.press(7, 7, message, &data).expect("the message is still there");
        returns_after(&world, "editMessageText", answers).await;
        anna.reads("Nothing was ordered yet").await;
        anna.is_answered().await;
    }
    assert_eq!(drafts(&mut database).await, (1, 1), "one press, one draft");
    assert_eq!(world.panel.count("add"), 0);
}

#[tokio::test]
async fn a_group_gets_its_key_and_is_told_though_telegram_did_not_take_the_first_word_of_it() {
    let world = World::start().await;
    let (anna, _) = bare_group(&world).await;
    let in_group = anna.in_group(GROUP, None);
    in_group.say("/key");
    in_group.reads("never written into a group").await;
    let token = token(&world, &in_group).await;
    fails(&world, "sendMessage");
    anna.say(&format!("/start {token}"));
    returns_after(&world, "sendMessage", 1).await;
    anna.reads("Send the API key of your group").await;
    world.panel.inject(once("balance", Slow(Duration::from_millis(700))));
    anna.say(KEY);
    anna.reads("Checking").await;
    fails(&world, "sendMessage");
    anna.reads("The group has its key").await;
    // The group is told by the outbox, which tries again later.
    let tried = |telegram: &LocalTelegram| {
        let requests = telegram.requests().into_iter();
        let failed =
            requests.filter(|request| request.method == "sendMessage" && request.status == 502).count();
        (failed > TRIES).then_some(())
    };
    assert!(world.telegram.wait_for(PATIENCE, tried).await.is_some(), "the group was not told");
    world.telegram.clear_faults();
    world.in_time("the group is told", || async { in_group.sees("Key set by Anna") }).await;
    in_group.reads_all(&["Key set by Anna", "****wxyz"]).await;
    in_group.say("/audit");
    let record = in_group.reads_all(&["Anna", "set the key"]).await;
    assert_eq!(record.text.matches("set the key").count(), 1, "{}", record.text);
}
