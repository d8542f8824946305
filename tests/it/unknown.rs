//! An order of which nobody knows whether it was placed: the three ways out.

use orderdesk::sandbox::panel::{
    PanelFault,
    PanelFaultKind::{Cut, Status},
    Times, When,
};

use orderdesk::sandbox::telegram::MessageView;

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

#[tokio::test]
async fn nobody_who_decides_is_reminded_and_who_does_not_is_once_also_over_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    lost(&world, &anna).await;
    anna.tap("Not placed").await;
    anna.reads("you pay twice").await;
    anna.tap("Not placed").await;
    anna.reads("Closed as not placed").await;
    lost(&world, &anna).await;
    world.pass(3_000);
    world.restart().await;
    anna.is_answered().await;
    assert!(!anna.sees("An hour ago"), "{}", anna.transcript());
    world.pass(660);
    let told = anna.reads_all(&["An hour ago I asked", "probably placed"]).await;
    assert!(!told.silent);
    assert_eq!(told.buttons.iter().flatten().count(), 3);
    world.restart().await;
    for _ in 0..3 {
        world.pass(3_600);
        anna.is_answered().await;
    }
    // News may wait behind answers: all of it has to be out before it is counted.
    let is_told = || async { world.store().outbox_depth().await.expect("a read").0 == 0 };
    world.eventually("all news is out", is_told).await;
    let reminders = anna.visible().into_iter().filter(|message| message.text.contains("An hour ago")).count();
    assert_eq!(reminders, 1, "{}", anna.transcript());
    assert_eq!(world.panel.count("add"), 2);
}

#[tokio::test]
async fn an_id_of_another_chat_with_the_same_key_or_of_another_service_is_refused() {
    let world = World::start().await;
    let anna = world.anna().await;
    let bert = world.person_of(8, "Bert", "en");
    world.enter_key(&bert).await;
    let of_bert = world.order(&bert, OTHER_LINK).await;
    let id = lost(&world, &anna).await;
    anna.tap("It was placed").await;
    anna.reads("Send the order id").await;
    anna.say(&of_bert.to_string());
    anna.reads("the order of another chat").await;
    let body = format!("{{\"status\":\"Pending\",\"charge\":\"0.09\",\"service\":77,\"order\":{id}}}");
    world
        .panel
        .inject(once("status", Status { code: 200, body, content_type: "application/json".to_owned() }));
    anna.say(&id.to_string());
    anna.reads("does not fit").await;
    let body = "{\"status\":\"Pending\",\"charge\":\"99.5\"}".to_owned();
    world
        .panel
        .inject(once("status", Status { code: 200, body, content_type: "application/json".to_owned() }));
    anna.say(&id.to_string());
    anna.reads("does not fit").await;
    anna.say(&id.to_string());
    anna.reads("I watch it from now on").await;
    assert_eq!(world.panel.count("add"), 2);
}

#[tokio::test]
async fn the_balance_that_is_known_is_shown_though_the_other_is_not() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    world.panel.inject(once("add", Cut(When::AfterActing)));
    world.panel.inject(PanelFault {
        action: Some("balance".to_owned()),
        times: Times::Forever,
        kind: Status { code: 503, body: String::new(), content_type: "text/html".to_owned() },
    });
    anna.tap("Confirm").await;
    anna.reads_all(&["Was this order placed?", "Balance before 100 USD; now not known"]).await;
    world.panel.clear_faults();
    anna.tap("Check again").await;
    anna.reads_all(&["Still not certain", "Balance before 100 USD, now 99.91 USD", "probably placed"]).await;
}

#[tokio::test]
async fn an_unknown_order_is_told_in_a_message_of_its_own_with_a_sound() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.panel.inject(once("add", Cut(When::AfterActing)));
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    // The message under which it was confirmed says it, too, but an edit rings for nobody.
    world
        .eventually("the message of its own", || async {
            let told = |message: &MessageView| message.text.contains("Was this order placed?");
            let visible = anna.visible();
            visible.iter().filter(|message| told(message)).count() == 2
                && visible.last().is_some_and(|message| told(message) && !message.silent)
        })
        .await;
}
