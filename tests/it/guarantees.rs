//! The refill guarantee on the card, and the reminder before it ends.

use crate::support::{LINK, World};

#[tokio::test]
async fn a_guarantee_is_shown_and_recalled_once_before_it_ends_across_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    anna.say(&format!("/status {id}"));
    anna.reads("Guarantee: 30 days").await;
    world.pass(27 * 86_400);
    anna.is_answered().await;
    assert!(!anna.sees("The guarantee ends soon"), "{}", anna.transcript());
    world.pass(86_400 + 3_600);
    anna.reads("The guarantee ends soon").await;
    world.restart().await;
    world.pass(3_600);
    anna.is_answered().await;
    let told =
        anna.visible().iter().filter(|message| message.text.contains("The guarantee ends soon")).count();
    assert_eq!(told, 1, "{}", anna.transcript());
}
