//! What a restart must not forget.

use std::time::Duration;

use orderdesk::sandbox::panel::{PanelFaultKind::Hang, When};
use orderdesk::sandbox::telegram::LocalTelegram;

use crate::support::{LINK, World, once};

#[tokio::test]
async fn a_dialogue_goes_on_after_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1448");
    anna.reads("Send the link").await;
    world.restart().await;
    anna.say(LINK);
    anna.reads("How many?").await;
    world.restart().await;
    anna.tap("500").await;
    anna.reads_all(&["Check your order", "Quantity: 500"]).await;
    world.restart().await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    assert_eq!(world.panel.count("add"), 1);
}

#[tokio::test]
async fn what_was_said_while_the_bot_was_away_is_answered() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    world.stop_bot().await;
    anna.say("/balance");
    world.start_bot().await;
    anna.reads("100 USD").await;
}

#[tokio::test]
async fn a_change_while_the_bot_was_away_is_pushed_once() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.stop_bot().await;
    anna.look_away();
    world.moves(id, "Completed", 0);
    world.start_bot().await;
    anna.reads_all(&["Completed", "→ Completed"]).await;
    world.restart().await;
    anna.is_answered().await;
    let pushes = anna.visible().into_iter().filter(|message| message.text.contains("→ Completed")).count();
    assert_eq!(pushes, 1, "{}", anna.transcript());
}

#[tokio::test]
async fn an_order_that_was_being_sent_when_the_bot_ended_is_unknown_and_told_at_the_next_start() {
    // Longer than a bot that ends waits for what is in flight.
    let mut world = World::start_with(&["--panel-timeout", "60s"]).await;
    let anna = world.anna().await;
    world.panel.inject(once("add", Hang(When::AfterActing)));
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    world.panel_sees("the add", |panel| panel.count("add") == 1).await;
    world.stop_bot().await;
    anna.look_away();
    world.start_bot().await;
    let told = anna.reads_all(&["Was this order placed?", "I was interrupted while it was being sent"]).await;
    assert!(told.text.contains("Balance before 100 USD, now 99.91 USD"), "{}", told.text);
    world.pass(3_600);
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn a_confirmed_order_that_was_not_sent_yet_is_sent_once_after_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    world.panel.set_down(true).await.expect("the panel goes down");
    anna.tap("Confirm").await;
    anna.reads("Placing the order").await;
    world.restart().await;
    world.panel.set_down(false).await.expect("the panel returns");
    // A try that was under way may have met the panel down once more. After two minutes the order would be given up.
    for _ in 0..11 {
        world.pass(10);
        let is_placed = |_: &LocalTelegram| (!world.panel.orders().is_empty()).then_some(());
        if world.telegram.wait_for(Duration::from_secs(2), is_placed).await.is_some() {
            break;
        }
    }
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn a_refill_that_was_being_asked_for_when_the_bot_ended_is_unknown_and_not_repeated() {
    let mut world = World::start_with(&["--panel-timeout", "60s"]).await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    world.panel.inject(once("refill", Hang(When::AfterActing)));
    anna.say(&format!("/refill {id}"));
    world.panel_sees("the refill", |panel| panel.count("refill") == 1).await;
    world.stop_bot().await;
    anna.look_away();
    world.start_bot().await;
    anna.reads("Was the refill taken?").await;
    world.pass(3_600);
    anna.is_answered().await;
    assert_eq!(world.panel.count("refill"), 1);
}
