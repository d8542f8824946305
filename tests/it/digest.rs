//! The watch over the catalogue: what changed is told once a day, at the chosen hour, and leads on.

use orderdesk::sandbox::panel::PanelFaultKind::Raw;
use orderdesk::sandbox::panel::{PanelFault, Times};

use crate::support::{LINK, Person, World};

/// From the beginning of the world, 14:13:20 in UTC, until ten o'clock of the next day.
const UNTIL_TEN: u64 = 71_200;
const DAY: u64 = 86_400;

const PLAIN: &str = r#"{"service":1448,"name":"Instagram Followers","type":"Default","category":"Instagram","rate":"0.90","min":"50","max":"10000","refill":true,"cancel":true}"#;
const DEARER: &str = r#"{"service":1448,"name":"Instagram Followers","type":"Default","category":"Instagram","rate":"1.062","min":"100","max":"10000","refill":false,"cancel":true}"#;
const UNUSED: &str = r#"{"service":1452,"name":"Facebook Comments","type":"Default","category":"Facebook","rate":"8","min":"10","max":"1500"}"#;
const UNUSED_DEARER: &str = r#"{"service":1452,"name":"Facebook Comments","type":"Default","category":"Facebook","rate":"16","min":"10","max":"1500"}"#;

fn new(id: u32, category: &str) -> String {
    format!(
        r#"{{"service":{id},"name":"{category} Views {id}","type":"Default","category":"{category}","rate":"0.1","min":"10","max":"1500"}}"#
    )
}

/// From now on the panel lists these services.
fn sells(world: &World, services: &[&str]) {
    world.panel.clear_faults();
    let body = format!("[{}]", services.join(",")).into_bytes();
    let kind = Raw { status: 200, content_type: "application/json".into(), body, headers: vec![] };
    world.panel.inject(PanelFault { action: Some("services".into()), times: Times::Forever, kind });
}

fn digests(anna: &Person) -> usize {
    anna.visible().iter().filter(|message| message.text.contains("What changed at your panel")).count()
}

/// Anna, who has ordered Instagram Followers of a panel that sells two services.
async fn anna(world: &World) -> Person {
    sells(world, &[PLAIN, UNUSED]);
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    anna.look_away();
    anna
}

/// Waits until no digest is due.
async fn is_done(world: &World) {
    world
        .eventually("the digest was judged", || async {
            world.store().due_digests(10).await.expect("a read").is_empty()
                && world.store().next_due_digest().await.expect("a read").is_some()
        })
        .await;
}

#[tokio::test]
async fn what_changed_of_used_services_is_told_once_and_leads_on() {
    let mut world = World::start().await;
    let anna = anna(&world).await;
    is_done(&world).await;
    let new = [new(1, "Instagram"), new(2, "Instagram"), new(3, "TikTok")];
    sells(&world, &[DEARER, UNUSED_DEARER, &new[0], &new[1], &new[2]]);
    let asked = world.panel.count("services");
    world.pass(UNTIL_TEN);
    let told = anna
        .reads_all(&[
            "What changed at your panel",
            "+18%: 0.90 USD → 1.062 USD",
            "No longer with refill",
            "Quantity 100 – 10,000, was 50 – 10,000",
            "2 new services in Instagram",
        ])
        .await;
    assert!(told.silent, "a digest makes no sound");
    assert!(!told.text.contains("Facebook") && !told.text.contains("TikTok"), "{}", told.text);
    assert_eq!(world.panel.count("services"), asked + 1, "read once, and for nothing else");
    world.restart().await;
    world.pass(60);
    anna.is_answered().await;
    assert_eq!(digests(&anna), 1, "{}", anna.transcript());
    // The next day there is nothing to tell.
    world.pass(DAY);
    is_done(&world).await;
    anna.is_answered().await;
    assert_eq!(digests(&anna), 1, "{}", anna.transcript());
}

#[tokio::test]
async fn a_digest_leads_to_the_service_to_what_is_new_and_to_the_same_order_again() {
    let world = World::start().await;
    let anna = anna(&world).await;
    is_done(&world).await;
    let (one, two) = (new(1, "Instagram"), new(2, "Instagram"));
    sells(&world, &[DEARER, UNUSED, &one, &two]);
    world.pass(UNTIL_TEN);
    let told = anna.reads("What changed at your panel").await;
    let press = async |label: &str| {
        anna.look_away();
        world.telegram.press_label(7, 7, told.id, label).unwrap_or_else(|error| panic!("{label}: {error}"));
    };
    press("🆕 Instagram").await;
    anna.reads_all(&["New in Instagram", "2 services"]).await;
    world.panel.clear_faults();
    sells(&world, &[PLAIN, UNUSED, &one, &two]);
    world.pass(DAY);
    let told = anna.reads_all(&["What changed", "−15%", "Now with refill"]).await;
    anna.look_away();
    world.telegram.press_label(7, 7, told.id, "Instagram Followers").expect("the service's button");
    anna.reads_all(&["Instagram Followers", "0.90 USD per 1000"]).await;
    sells(&world, &[DEARER, UNUSED, &one, &two]);
    world.pass(DAY);
    let told = anna.reads_all(&["What changed", "+18%"]).await;
    anna.look_away();
    world.telegram.press_label(7, 7, told.id, "Order again").expect("the button");
    anna.reads_all(&["Check your order", "+18% since your last order"]).await;
}

#[tokio::test]
async fn a_digest_in_quiet_hours_comes_once_when_they_end_though_the_program_restarts_in_them() {
    let mut world = World::start().await;
    let anna = anna(&world).await;
    anna.say("/settings");
    anna.reads("Daily digest: at 10:00").await;
    anna.tap("Quiet hours").await;
    anna.reads("news comes at any hour").await;
    anna.tap("Other hours").await;
    anna.reads("Send when they begin").await;
    anna.say("9-11");
    anna.reads("Every day").await;
    is_done(&world).await;
    sells(&world, &[DEARER, UNUSED]);
    world.pass(UNTIL_TEN + 60);
    is_done(&world).await;
    world
        .eventually("the digest is held, and what the order did", || async {
            let waiting = world.store().outbox_depth().await.expect("a read").0;
            waiting > 0 && world.store().due_chats(10).await.expect("a read").is_empty()
        })
        .await;
    world.restart().await;
    world.pass(600);
    anna.is_answered().await;
    assert_eq!(digests(&anna), 0, "{}", anna.transcript());
    world.pass(3_600);
    anna.reads("What changed at your panel").await;
    world.restart().await;
    world.pass(60);
    anna.is_answered().await;
    assert_eq!(digests(&anna), 1, "{}", anna.transcript());
}

#[tokio::test]
async fn the_hour_is_chosen_and_off_is_off() {
    let world = World::start().await;
    let anna = anna(&world).await;
    anna.say("/settings");
    anna.reads("Daily digest: at 10:00").await;
    anna.tap("Daily digest").await;
    anna.reads("Once a day, at 10:00").await;
    anna.tap("21:00").await;
    anna.reads("Once a day, at 21:00").await;
    anna.tap("Back").await;
    anna.reads("Daily digest: at 21:00").await;
    is_done(&world).await;
    sells(&world, &[DEARER, UNUSED]);
    // 20:53, then 21:03.
    world.pass(24_000);
    anna.is_answered().await;
    assert_eq!(digests(&anna), 0, "{}", anna.transcript());
    world.pass(600);
    anna.reads("What changed at your panel").await;
    // Later on the same day there is no second one, whatever is chosen.
    sells(&world, &[PLAIN, UNUSED]);
    anna.say("/settings");
    anna.reads("Daily digest: at 21:00").await;
    anna.tap("Daily digest").await;
    anna.reads("Once a day, at 21:00").await;
    anna.tap("23:00").await;
    anna.reads("Once a day, at 23:00").await;
    is_done(&world).await;
    world.pass(7_200);
    is_done(&world).await;
    anna.is_answered().await;
    assert_eq!(digests(&anna), 1, "{}", anna.transcript());
    anna.say("/settings");
    anna.reads("Daily digest: at 23:00").await;
    anna.tap("Daily digest").await;
    anna.reads("Once a day").await;
    anna.tap("Turn off").await;
    anna.reads("I do not tell you what changes").await;
    world.pass(DAY);
    anna.is_answered().await;
    assert_eq!(digests(&anna), 1, "{}", anna.transcript());
}

#[tokio::test]
async fn a_digest_waits_for_a_panel_that_is_down() {
    let world = World::start().await;
    let anna = anna(&world).await;
    is_done(&world).await;
    sells(&world, &[DEARER, UNUSED]);
    world.panel.set_down(true).await.expect("the panel goes down");
    world.pass(UNTIL_TEN);
    world
        .eventually("the catalogue was asked for", || async {
            let account =
                world.store().find_account(orderdesk::domain::ids::ChatId(7)).await.expect("a read");
            account.is_some_and(|account| account.catalog_tried_at == Some(world.clock.now()))
        })
        .await;
    anna.is_answered().await;
    assert_eq!(digests(&anna), 0, "{}", anna.transcript());
    world.panel.set_down(false).await.expect("the panel is back");
    world.pass(660);
    anna.reads_all(&["What changed at your panel", "+18%"]).await;
}

#[tokio::test]
async fn what_went_to_and_fro_is_not_told_and_what_vanished_is() {
    let world = World::start().await;
    let anna = anna(&world).await;
    anna.say("/services");
    anna.reads("2 services").await;
    is_done(&world).await;
    for catalogue in [[DEARER, UNUSED], [PLAIN, UNUSED]] {
        sells(&world, &catalogue);
        world.pass(700);
        let asked = world.panel.count("services");
        anna.say("/services");
        anna.reads("2 services").await;
        world.panel_sees("a look", |panel| panel.count("services") >= asked).await;
    }
    world.pass(UNTIL_TEN - 1_400);
    is_done(&world).await;
    anna.is_answered().await;
    assert_eq!(digests(&anna), 0, "{}", anna.transcript());
    sells(&world, &[UNUSED]);
    world.pass(DAY);
    anna.reads_all(&["What changed at your panel", "Instagram Followers", "No longer sold"]).await;
}
