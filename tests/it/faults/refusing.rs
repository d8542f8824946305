//! A Telegram that refuses connections for a while: what a person did before is answered, news arrives, one press is one
//! order.

use std::time::Duration;

use orderdesk::sandbox::panel::PanelFaultKind::Slow;

use crate::support::door::Door;
use crate::support::{LINK, Person, World, once};

/// So long the panel needs, and Telegram is away before it has answered.
const BUSY: Duration = Duration::from_millis(600);
/// Longer than an answer is tried at once.
const AWAY: Duration = Duration::from_millis(2_500);

/// Anna, whose bot reaches Telegram through a door.
async fn behind_a_door() -> (World, Door, Person) {
    let mut world = World::start().await;
    let door = Door::to(&world.telegram.url()).await;
    world.stop_bot().await;
    let url = door.url().parse().expect("a URL");
    world.set(|settings| settings.api_url = url);
    world.start_bot().await;
    let anna = world.anna().await;
    (world, door, anna)
}

/// The panel is asked this, and Telegram is away until long after its answer.
async fn goes_away(world: &World, door: &Door, action: &str, before: usize) {
    world.panel_sees(action, |panel| panel.count(action) > before).await;
    door.close().await;
    tokio::time::sleep(BUSY + AWAY).await;
    door.open().await;
}

#[tokio::test]
async fn an_answer_an_order_and_news_come_though_telegram_refused_connections() {
    let (world, door, anna) = behind_a_door().await;
    world.pass(60);
    let before = world.panel.count("balance");
    world.panel.inject(once("balance", Slow(BUSY)));
    anna.say("/balance");
    goes_away(&world, &door, "balance", before).await;
    anna.reads("100 USD").await;

    world.summary(&anna, LINK).await;
    world.panel.inject(once("add", Slow(BUSY)));
    anna.tap("Confirm").await;
    goes_away(&world, &door, "add", 0).await;
    world.pass(60);
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;

    anna.is_answered().await;
    door.close().await;
    world.moves(id, "Completed", 0);
    tokio::time::sleep(AWAY).await;
    door.open().await;
    let time = async {
        loop {
            tokio::time::sleep(Duration::from_millis(200)).await;
            world.pass(1);
        }
    };
    tokio::select! { _ = anna.reads("→ Completed") => {}, () = time => {} }
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}
