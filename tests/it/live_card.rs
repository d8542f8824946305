//! The card of a running order: how far, how fast, until when, and stuck told once.

use crate::support::{LINK, Person, World};

fn link(n: usize) -> String {
    format!("https://instagram.com/p/LIVE{n}")
}

fn pushes(anna: &Person, words: &str) -> usize {
    anna.visible().iter().filter(|message| message.text.contains(words)).count()
}

/// Orders, lets time pass, and has the panel complete it.
async fn finished(world: &World, anna: &Person, n: usize, secs: u64) {
    let id = world.order(anna, &link(n)).await;
    anna.look_away();
    world.panel.set_status(id, "Completed", 0);
    world.pass(secs);
    anna.reads_all(&["→ Completed", &id.to_string()]).await;
}

#[tokio::test]
async fn a_card_shows_how_far_and_how_fast_an_order_has_come() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "In progress", 80);
    anna.reads_all(&["In progress", "▰▰▱▱▱▱▱▱▱▱ 20%"]).await;
    world.panel.set_status(id, "In progress", 30);
    world.pass(1_800);
    anna.reads_all(&["▰▰▰▰▰▰▰▱▱▱ 70%", "140 an hour"]).await;
}

#[tokio::test]
async fn from_three_finished_orders_on_the_end_is_judged_by_them() {
    let world = World::start().await;
    let anna = world.anna().await;
    for (n, secs) in [1_200, 3_600, 2_400].into_iter().enumerate() {
        finished(&world, &anna, n, secs).await;
    }
    let id = world.order(&anna, LINK).await;
    world.moves(id, "In progress", 90);
    anna.reads_all(&["In progress", "by 3 earlier orders of yours"]).await;
}

#[tokio::test]
async fn an_order_that_stands_still_is_told_of_once_and_across_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "In progress", 60);
    anna.reads("→ In progress").await;
    anna.say("/settings");
    anna.reads("nothing moved for 24 h").await;
    anna.tap("Stuck orders").await;
    anna.reads("Stuck orders").await;
    anna.tap("3 h").await;
    anna.reads("has moved for 3 h").await;
    anna.look_away();
    for _ in 0..4 {
        // The panel says the same at every look.
        world.panel.set_status(id, "In progress", 60);
        world.pass(3_600);
        world
            .eventually("the order was looked at", || async {
                let due = world.store().next_due_look("local").await.expect("a read");
                due.is_none_or(|due| due > world.clock.now())
            })
            .await;
    }
    world.pass(30);
    let told = anna.reads_all(&["Stuck? Order", "Nothing has moved for"]).await;
    assert!(!told.silent);
    assert!(anna.sees("Ask the panel's support"), "{}", anna.transcript());
    world.restart().await;
    for _ in 0..3 {
        world.panel.set_status(id, "In progress", 60);
        world.pass(3_600);
        anna.is_answered().await;
    }
    assert_eq!(pushes(&anna, "Stuck? Order"), 1, "{}", anna.transcript());
}

#[tokio::test]
async fn a_partial_orders_charge_is_held_against_rate_and_delivery() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Partial", 40);
    anna.reads_all(&["Partial", "The rate times what was delivered gives 0.054 USD"]).await;
}
