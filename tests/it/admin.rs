//! What the operator sees and decides, and that nobody else does.

use crate::support::{KEY, LINK, World};

const OPERATOR: i64 = 99;

async fn world() -> World {
    World::start_with(&["--admins", "99,98"]).await
}

#[tokio::test]
async fn the_operator_sees_how_all_is_and_nobody_else_does() {
    let world = world().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    let operator = world.person(OPERATOR);
    operator.say("/admin");
    operator.reads_all(&["Operator", "All is well", "1 watched"]).await;
    let (message, data) = operator.data_of("Panels").await;
    operator.tap("Panels").await;
    operator.reads_all(&["local", "keys 1", "Answered"]).await;
    operator.tap("Operator").await;
    operator.tap("Unknown orders").await;
    operator.reads("No order waits").await;

    anna.say("/admin");
    anna.reads("I do not know").await;
    anna.look_away();
    world.telegram.press_forged(anna.id, anna.id, message, &data);
    anna.is_answered().await;
    assert!(!anna.sees("Answered") && !anna.sees("watched"), "{}", anna.transcript());
}

#[tokio::test]
async fn a_chats_state_shows_no_key() {
    let world = world().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    let operator = world.person(OPERATOR);
    operator.say(&format!("/admin chat {}", anna.id));
    let card = operator.reads_all(&["Chat 7", "Language English", "Orders: 1", "has a key"]).await;
    assert!(!card.html.contains(&KEY[KEY.len() - 4..]) && !card.html.contains("instagram"), "{}", card.html);
    operator.say("/admin chat 12345");
    operator.reads("I know no chat").await;
    operator.say("/admin chat x");
    operator.reads("I know no chat").await;
}

#[tokio::test]
async fn in_maintenance_no_order_is_taken_and_what_was_confirmed_goes_on() {
    let mut world = world().await;
    let anna = world.anna().await;
    let placed = world.order(&anna, LINK).await;
    world.summary(&anna, "https://instagram.com/p/BBB222").await;
    let operator = world.person(OPERATOR);
    operator.say("/admin maintenance Back at <noon>.");
    operator.reads_all(&["Orders are not taken", "Back at <noon>."]).await;
    // A summary that was shown before is not confirmed now.
    anna.tap("Confirm").await;
    anna.reads_all(&["I take no orders just now", "Back at <noon>."]).await;
    world.restart().await;
    anna.say(&format!("/order 1448 {LINK} 100"));
    anna.reads("I take no orders just now").await;
    anna.say("/order 1448");
    anna.reads("I take no orders just now").await;
    world.moves(placed, "Completed", 0);
    anna.reads("→ Completed").await;
    assert_eq!(world.panel.count("add"), 1);
    operator.say("/admin");
    operator.reads("Orders are not taken").await;
    operator.tap("Maintenance").await;
    operator.tap("Take orders again").await;
    operator.reads("Orders are taken").await;
    world.order(&anna, "https://instagram.com/p/CCC333").await;
}

#[tokio::test]
async fn a_broadcast_is_shown_first_and_reaches_every_chat_once() {
    let mut world = world().await;
    let anna = world.anna().await;
    let boris = world.person_of(8, "Boris", "en");
    boris.is_answered().await;
    let operator = world.person(OPERATOR);
    operator.say("/admin broadcast We move to <b>a new</b> panel");
    operator.reads_all(&["Nobody has it yet", "Chats that will get it: 3", "<b>a new</b>"]).await;
    anna.is_answered().await;
    assert!(!anna.sees("a new"), "{}", anna.transcript());
    let (message, data) = operator.data_of("Send").await;
    operator.tap("Send").await;
    anna.reads_all(&["News from the operator", "<b>a new</b> panel"]).await;
    boris.reads("News from the operator").await;
    // The same press again, and a restart: nobody gets it twice.
    world.telegram.press_forged(operator.id, operator.id, message, &data);
    world.restart().await;
    anna.is_answered().await;
    let told =
        anna.visible().into_iter().filter(|message| message.text.contains("News from the operator")).count();
    assert_eq!(told, 1, "{}", anna.transcript());
}

#[tokio::test]
async fn a_broadcast_that_was_thrown_away_reaches_nobody() {
    let world = world().await;
    let anna = world.anna().await;
    let operator = world.person(OPERATOR);
    operator.say("/admin broadcast Never mind");
    operator.reads("Nobody has it yet").await;
    operator.tap("Discard").await;
    operator.reads("Stopped. Chats that had it by then: 0").await;
    anna.is_answered().await;
    assert!(!anna.sees("Never mind"));
}
