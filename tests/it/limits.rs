//! Telegram's limits are kept before Telegram has to say so.

use crate::support::{LINK, PATIENCE, World};

#[tokio::test]
async fn forty_pushes_over_ten_chats_break_no_limit() {
    let world = World::start_limited().await;
    let people: Vec<_> = (1..=10).map(|id| world.person(id)).collect();
    for person in &people {
        world.enter_key(person).await;
        world.summary(person, LINK).await;
        world.confirm_many(person, 4).await;
    }
    world.panel_id(40).await;
    for person in &people {
        let sees_all = |_: &_| (person.transcript().matches("Order placed").count() >= 4).then_some(());
        assert!(world.telegram.wait_for(PATIENCE, sees_all).await.is_some(), "{}", person.transcript());
    }
    for order in world.panel.orders() {
        world.panel.set_status(order.id, "Completed", 0);
    }
    world.pass(60);
    for person in &people {
        let sees_all = |_: &_| (person.transcript().matches("→ Completed").count() >= 4).then_some(());
        assert!(world.telegram.wait_for(PATIENCE, sees_all).await.is_some(), "{}", person.transcript());
    }
    assert_eq!(world.telegram.limit_hits(), 0);
}
