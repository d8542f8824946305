//! A chat with keys at two panels: what is asked about an order goes where the order is.

use orderdesk::sandbox::panel::{LocalPanel, PanelOptions};

use crate::support::{KEY, LINK, Person, World};
use crate::watching::elsewhere;

const SECOND_KEY: &str = "boris-0f1e2d3c4b5a69788796a5b4c3dqrst";

/// Anna has a key at each of two panels that give the same ids; the second one is in use.
async fn two_panels() -> (World, LocalPanel, Person) {
    let second =
        LocalPanel::start(PanelOptions::for_tests(SECOND_KEY, "50.00")).await.expect("the panel starts");
    let mut world = World::start().await;
    world.stop_bot().await;
    let url = second.url();
    world.set(|settings| {
        let added = format!("second={url}").parse().expect("a panel");
        settings.panels.push(added);
    });
    world.start_bot().await;
    let anna = world.person(7);
    for (panel, key) in [("local", KEY), ("second", SECOND_KEY)] {
        anna.say("/key");
        if panel == "second" {
            anna.reads("****wxyz").await;
            anna.tap("Replace").await;
        }
        anna.reads("Which panel").await;
        anna.tap(panel).await;
        anna.reads_all(&["Enter your access data", panel]).await;
        anna.say(key);
        anna.reads_all(&["The key works", panel]).await;
    }
    (world, second, anna)
}

async fn ordered_at(panel: &LocalPanel, anna: &Person, link: &str) -> u64 {
    let before = panel.orders().len();
    anna.say(&format!("/order 1448 {link} 100"));
    anna.reads_all(&["Check your order", link]).await;
    anna.tap("Confirm").await;
    anna.reads_all(&["Pending", link]).await;
    let orders = panel.orders();
    assert_eq!(orders.len(), before + 1);
    orders.last().expect("an order").id
}

async fn uses(anna: &Person, panel: &str, tail: &str) {
    anna.say("/key");
    anna.reads("Since:").await;
    anna.tap(&format!("Use {panel}")).await;
    anna.reads_all(&[&format!("Panel: {panel}"), tail]).await;
}

#[tokio::test]
async fn a_chat_changes_its_panel_without_entering_the_key_again() {
    let (world, second, anna) = two_panels().await;
    anna.say("/balance");
    anna.reads_all(&["50", "second"]).await;
    uses(&anna, "local", "wxyz").await;
    anna.say("/balance");
    anna.reads_all(&["100", "local"]).await;
    ordered_at(&world.panel, &anna, LINK).await;
    uses(&anna, "second", "qrst").await;
    ordered_at(&second, &anna, "https://instagram.com/p/BBB222").await;
    assert_eq!((world.panel.count("add"), second.count("add")), (1, 1));
    anna.say("/audit");
    anna.reads_all(&["second ****qrst", "local ****wxyz"]).await;
}

#[tokio::test]
async fn a_request_goes_to_the_panel_of_its_order() {
    let (world, second, anna) = two_panels().await;
    let there = ordered_at(&second, &anna, LINK).await;
    uses(&anna, "local", "wxyz").await;
    second.set_status(there, "Completed", 0);
    anna.say(&format!("/refill {there}"));
    anna.reads("The panel took the refill request").await;
    assert_eq!((world.panel.count("refill"), second.count("refill")), (0, 1));

    anna.say(&format!("/orders {there}"));
    anna.reads_all(&["Completed", LINK]).await;
    anna.tap("Order again").await;
    anna.reads("Check your order").await;
    anna.tap("Confirm").await;
    anna.reads_all(&["Pending", LINK]).await;
    assert_eq!((world.panel.count("add"), second.count("add")), (0, 2));

    let again = second.orders().last().expect("an order").id;
    anna.say(&format!("/cancel {again}"));
    anna.reads("Cancel 1 order?").await;
    anna.tap("Cancel order").await;
    anna.reads("The panel took the cancel request").await;
    assert_eq!((world.panel.count("cancel"), second.count("cancel")), (0, 1));
}

#[tokio::test]
async fn an_id_is_looked_up_at_every_panel() {
    let (world, second, anna) = two_panels().await;
    let ours = ordered_at(&second, &anna, LINK).await;
    // Both panels give the same ids: the first one of the other panel is ours at this one.
    let orders = elsewhere(&world, 2).await;
    assert_eq!(orders[0], ours);
    let elsewhere = orders[1];
    anna.say(&format!("/status {elsewhere}"));
    anna.reads_all(&["Pending", &elsewhere.to_string(), "Panel: local"]).await;
    anna.say(&format!("/status {ours} {elsewhere} 999999"));
    anna.reads_all(&[
        &format!("{ours} Pending · remains: 100 · second"),
        &format!("{elsewhere} Pending · remains: 100 · local"),
        "999999 not known",
    ])
    .await;

    anna.say(&elsewhere.to_string());
    anna.reads_all(&["Pending", "Panel: local"]).await;
    anna.say(&format!("/watch {elsewhere}"));
    anna.reads("Watching").await;
    world.moves(elsewhere, "Completed", 0);
    anna.reads_all(&["→ Completed", &elsewhere.to_string()]).await;
    anna.say(&format!("/unwatch {elsewhere}"));
    anna.reads(&elsewhere.to_string()).await;

    // One panel that is down hides nothing of the other.
    world.panel.set_down(true).await.expect("it goes down");
    anna.say(&format!("/status {ours} {elsewhere}"));
    anna.reads_all(&[&format!("{ours} Pending · remains: 100 · second"), "could not be looked up"]).await;
}

#[tokio::test]
async fn a_key_beside_the_command_is_not_used_before_its_panel_is_said() {
    let (world, second, anna) = two_panels().await;
    let asked = || world.panel.count("balance") + second.count("balance");
    let before = asked();
    let said = anna.say("/key carl-99f1b2c3d4e5f60718293a4b5c6d7e8f");
    anna.reads_all(&["Which panel"]).await;
    assert!(world.telegram.message(7, said).is_some_and(|message| message.deleted));
    assert_eq!(asked(), before);
}

/// An order of each panel under the same id: ours at the second one, and one placed elsewhere at the first.
async fn one_id_at_two_panels(world: &World, second: &LocalPanel, anna: &Person) -> u64 {
    let id = ordered_at(second, anna, LINK).await;
    assert_eq!(elsewhere(world, 1).await, [id]);
    id
}

#[tokio::test]
async fn a_refill_of_an_id_at_two_panels_asks_which_one_and_goes_there_alone() {
    let (world, second, anna) = two_panels().await;
    let id = one_id_at_two_panels(&world, &second, &anna).await;
    for panel in [&world.panel, &second] {
        panel.set_status(id, "Completed", 0);
    }
    for (panel, expected) in [("local", (1, 0)), ("second", (1, 1))] {
        anna.say(&format!("/refill {id}"));
        anna.reads_all(&["At several panels", "· local", "· second", "Which panel do you mean?"]).await;
        let (message, data) = anna.data_of(panel).await;
        anna.tap(panel).await;
        anna.reads_all(&["Refill", &id.to_string(), panel]).await;
        // The same press again asks for nothing more.
        world.telegram.press_forged(anna.id, anna.id, message, &data);
        let is_asked = || async { (world.panel.count("refill"), second.count("refill")) == expected };
        world.eventually("the refill is asked for where it was meant", is_asked).await;
        anna.is_answered().await;
        assert!(is_asked().await);
    }
}

#[tokio::test]
async fn a_cancel_of_an_id_at_two_panels_asks_which_one_and_goes_there_alone() {
    let (world, second, anna) = two_panels().await;
    let id = one_id_at_two_panels(&world, &second, &anna).await;
    anna.say(&format!("/cancel {id}"));
    anna.reads("At several panels").await;
    anna.tap("local").await;
    let question = anna.reads_all(&["Cancel 1 order?", &id.to_string(), "local"]).await;
    // The order of the same id at the other panel is not the one that is named.
    assert!(!question.text.contains("Instagram Followers"), "{}", question.text);
    anna.tap("Cancel order").await;
    anna.reads("The panel took the cancel request").await;
    assert_eq!((world.panel.count("cancel"), second.count("cancel")), (1, 0));
}

#[tokio::test]
async fn a_panel_that_does_not_answer_may_be_the_one_that_is_meant() {
    let (world, second, anna) = two_panels().await;
    let id = ordered_at(&second, &anna, LINK).await;
    second.set_status(id, "Completed", 0);
    world.panel.set_down(true).await.expect("it goes down");
    anna.say(&format!("/refill {id}"));
    anna.reads_all(&["At several panels", "could not be looked up · local", "· second"]).await;
    anna.tap("second").await;
    anna.reads("The panel took the refill request").await;
    assert_eq!((world.panel.count("refill"), second.count("refill")), (0, 1));
}

#[tokio::test]
async fn a_look_and_a_watch_of_an_id_at_two_panels_ask_which_one() {
    let (world, second, anna) = two_panels().await;
    let id = one_id_at_two_panels(&world, &second, &anna).await;
    world.panel.set_status(id, "In progress", 40);
    anna.say(&format!("/status {id}"));
    anna.reads_all(&["At several panels", "In progress · remains: 40 · local", "Pending"]).await;
    anna.tap("second").await;
    anna.reads_all(&["Pending", LINK]).await;
    anna.say(&id.to_string());
    anna.reads("At several panels").await;
    anna.tap("local").await;
    anna.reads_all(&["In progress", "Panel: local"]).await;

    anna.say(&format!("/watch {id}"));
    anna.reads("At several panels").await;
    anna.tap("local").await;
    anna.reads("Watching 1 order").await;
    anna.say(&format!("/unwatch {id}"));
    anna.reads_all(&["At several panels", "Which panel"]).await;
    anna.tap("local").await;
    anna.reads_all(&["Watched no more", &id.to_string()]).await;
    second.set_status(id, "Completed", 0);
    world.pass(3_600);
    anna.reads_all(&["→ Completed", &id.to_string()]).await;
}

#[tokio::test]
async fn one_search_finds_at_all_panels_the_cheapest_side_by_side_first() {
    let (world, second, anna) = two_panels().await;
    for (rate, cheaper, dearer) in [("0.50", "second", "local"), ("2.00", "local", "second")] {
        assert!(second.set_rate(1448, rate.parse().expect("a rate")));
        world.pass(660);
        anna.look_away();
        anna.say("/search 1448");
        let found = anna.reads("Found for").await;
        let names: Vec<_> = found.buttons.iter().take(2).map(|row| row[0].text.clone()).collect();
        assert!(names[0].contains(cheaper) && names[1].contains(dearer), "{rate}: {names:?}");
    }
}

#[tokio::test]
async fn a_link_to_a_service_that_two_panels_have_offers_both() {
    let (_world, _second, anna) = two_panels().await;
    anna.say("/start svc_1448");
    let offers = anna.reads_all(&["Found for", "2 services"]).await;
    let names: Vec<_> = offers.buttons.iter().take(2).map(|row| row[0].text.clone()).collect();
    assert!(names.iter().any(|name| name.contains("local")), "{names:?}");
    assert!(names.iter().any(|name| name.contains("second")), "{names:?}");
    anna.tap_containing("local").await;
    anna.reads("0.90 USD per 1000").await;
}
