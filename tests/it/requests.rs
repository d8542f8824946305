//! Refills and cancels that are typed, and what is read of them.

use orderdesk::sandbox::panel::PanelFaultKind::{Cut, Status};
use orderdesk::sandbox::panel::When;

use crate::support::{LINK, Person, World, once};

async fn two_completed(world: &World, anna: &Person) -> (u64, u64) {
    let first = world.order(anna, LINK).await;
    let second = world.order(anna, "https://instagram.com/p/BBB222").await;
    world.panel.set_status(first, "Completed", 0);
    world.moves(second, "Completed", 0);
    anna.reads_all(&["→ Completed", &second.to_string()]).await;
    (first, second)
}

fn refill_reads(world: &World) -> Vec<String> {
    let requests = world.panel.requests().into_iter();
    let reads = requests.filter(|request| request.action == "refill_status");
    reads.map(|request| format!("{:?}", request.params)).collect()
}

#[tokio::test]
async fn reading_refills_never_asks_for_new_ones() {
    let world = World::start().await;
    let anna = world.anna().await;
    let (first, second) = two_completed(&world, &anna).await;
    anna.say(&format!("/refill {first}, {second}"));
    anna.reads("being asked for").await;
    anna.reads("The panel took the refill request").await;
    world.pass(30);
    world.panel_sees("a read", |panel| panel.count("refill_status") > 0).await;
    world.pass(600);
    anna.reads("Refill 1: completed").await;
    anna.say("/refills");
    anna.reads_all(&["Refills", &first.to_string(), &second.to_string()]).await;
    assert_eq!((world.panel.count("refill"), world.panel.orders().len()), (1, 2));
    assert!(refill_reads(&world)[0].contains("refills"), "{:?}", refill_reads(&world));
    // Both have ended: they are not read again.
    world.pass(3_600);
    world.looks_are_done().await;
    let read = refill_reads(&world).len();
    for _ in 0..3 {
        world.pass(3_600);
        world.looks_are_done().await;
    }
    assert_eq!(refill_reads(&world).len(), read, "{:?}", refill_reads(&world));
}

#[tokio::test]
async fn a_panel_that_reads_one_refill_at_a_time_is_asked_so() {
    let world = World::start().await;
    let anna = world.anna().await;
    let (first, second) = two_completed(&world, &anna).await;
    anna.say(&format!("/refill {first} {second}"));
    anna.reads("The panel took the refill request").await;
    let body = "{\"error\":\"Incorrect request\"}".to_owned();
    world
        .panel
        .inject(once("refill_status", Status { code: 200, body, content_type: "application/json".into() }));
    world.pass(600);
    anna.reads("Refill 1: completed").await;
    assert_eq!(world.panel.count("refill"), 1);
    assert!(
        refill_reads(&world).iter().any(|read| read.contains("\"refill\":")),
        "{:?}",
        refill_reads(&world)
    );
}

#[tokio::test]
async fn a_refill_whose_answer_is_lost_is_unknown_and_never_repeated() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    world.panel.inject(once("refill", Cut(When::AfterActing)));
    anna.say(&format!("/refill {id}"));
    anna.reads("Was the refill taken?").await;
    world.pass(3_600);
    anna.is_answered().await;
    assert_eq!(world.panel.count("refill"), 1);
}

#[tokio::test]
async fn a_refill_that_makes_no_sense_is_explained_without_asking_the_panel() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    anna.say(&format!("/refill {id}"));
    anna.reads("after the order has ended").await;
    anna.say("/refill <b>");
    anna.reads("“<b>” is no order id").await;
    anna.say("/refill");
    anna.reads("Write one or more order ids").await;
    assert_eq!(world.panel.count("refill"), 0);
}

#[tokio::test]
async fn an_order_that_ended_since_the_last_look_is_looked_at_before_its_refill_is_turned_down() {
    let world = World::start().await;
    let anna = world.anna().await;
    let first = world.order(&anna, LINK).await;
    let second = world.order(&anna, "https://instagram.com/p/BBB222").await;
    world.panel.set_status(first, "Completed", 0);
    anna.say(&format!("/refill {first} {second}"));
    anna.reads_all(&["being asked for", "after the order has ended"]).await;
    anna.reads("The panel took the refill request").await;
    assert_eq!(world.panel.count("refill"), 1);
}

#[tokio::test]
async fn typed_ids_are_canceled_together_after_one_question() {
    let world = World::start().await;
    let anna = world.anna().await;
    let first = world.order(&anna, LINK).await;
    let second = world.order(&anna, "https://instagram.com/p/BBB222").await;
    anna.say(&format!("/cancel {first} {second} 777"));
    anna.reads("Cancel 3 orders?").await;
    assert_eq!(world.panel.count("cancel"), 0);
    let (message, data) = anna.data_of("Cancel order").await;
    anna.tap("Cancel order").await;
    anna.reads("being asked for").await;
    anna.reads("The panel took the cancel request").await;
    anna.reads("Canceling was refused").await;
    world.telegram.press_forged(7, 7, message, &data);
    anna.is_answered().await;
    world.pass(60);
    anna.reads("Canceled").await;
    let cancels: Vec<_> =
        world.panel.requests().into_iter().filter(|request| request.action == "cancel").collect();
    assert!(cancels[0].params["orders"].contains(&format!("{first},{second},777")), "{cancels:?}");
}

#[tokio::test]
async fn cancel_without_ids_leaves_the_question() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1448");
    anna.reads("Send the link").await;
    anna.say("/cancel");
    anna.reads("Left. Nothing was ordered").await;
    anna.say("/cancel");
    anna.reads("There is nothing to leave").await;
}
