//! An order of which nobody knows whether it was placed: the three ways out.

use orderdesk::sandbox::panel::{PanelFaultKind::Cut, When};

use crate::support::{LINK, Person, World, once};

const OTHER_LINK: &str = "https://instagram.com/p/BBB222";

/// An order that was placed and whose answer was lost.
async fn lost(world: &World, anna: &Person) -> u64 {
    let before = world.panel.orders().len();
    world.panel.inject(once("add", Cut(When::AfterActing)));
    world.summary(anna, LINK).await;
    anna.tap("Confirm").await;
    anna.reads("Was this order placed?").await;
    world.panel_id(before + 1).await
}

#[tokio::test]
async fn check_again_reads_the_balance_as_often_as_wanted_and_orders_nothing() {
    let world = World::start().await;
    let anna = world.anna().await;
    lost(&world, &anna).await;
    for _ in 0..2 {
        world.pass(60);
        let balances = world.panel.count("balance");
        anna.tap("Check again").await;
        world.panel_sees("the balance", |panel| panel.count("balance") > balances).await;
        anna.is_answered().await;
        assert!(anna.sees("Still not certain"), "{}", anna.transcript());
    }
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn it_was_placed_takes_only_the_id_that_fits_and_watches_it() {
    let world = World::start().await;
    let anna = world.anna().await;
    let other = world.order(&anna, OTHER_LINK).await;
    let id = lost(&world, &anna).await;
    anna.tap("It was placed").await;
    anna.reads("Send the order id").await;
    anna.say("what is an id?");
    anna.reads("is no order id").await;
    anna.say("99999999");
    anna.reads("does not know an order 99999999").await;
    anna.say(&other.to_string());
    anna.reads("is another order of this chat").await;
    anna.say(&id.to_string());
    anna.reads("I watch it from now on").await;
    world.looks_are_done().await;
    world.moves(id, "Completed", 0);
    anna.reads_all(&["Completed", &id.to_string()]).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (2, 2));
}

#[tokio::test]
async fn not_placed_asks_first_and_closes_the_order() {
    let world = World::start().await;
    let anna = world.anna().await;
    lost(&world, &anna).await;
    let (message, check) = anna.data_of("Check again").await;
    anna.tap("Not placed").await;
    anna.reads("you pay twice").await;
    anna.tap("Not placed").await;
    anna.reads("Closed as not placed").await;
    world.telegram.press_forged(7, 7, message, &check);
    anna.reads("Refused").await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}
