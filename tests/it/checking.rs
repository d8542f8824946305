//! What is looked at before an order is paid: the link, orders on it, quantity steps, what earlier orders have shown.

use orderdesk::sandbox::panel::PanelFaultKind;

use crate::support::{LINK, World, once};

#[tokio::test]
async fn a_link_that_does_not_fit_is_doubted_and_may_be_ordered_all_the_same() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1448 https://tiktok.com/@anna/video/7 100");
    anna.reads_all(&["Does this link fit?", "for Instagram, and the link is one of TikTok"]).await;
    anna.say("/order 1448 https://instagram.com/p/AAA111 100");
    anna.reads("seems to be for a profile, and the link is that of a post").await;
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    anna.say("/order 1448 https://instagram.com/anna 100");
    let summary = anna.reads("Check your order").await;
    assert!(!summary.text.contains("Does this link fit?"), "{}", summary.text);
}

#[tokio::test]
async fn just_the_same_order_minutes_later_is_told_and_what_runs_with_its_state() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "In progress", 40);
    anna.reads("In progress").await;
    world.pass(120);
    // Another spelling of the same link.
    anna.say("/order 1448 https://www.instagram.com/anna/p/AAA111/?igsh=x 100");
    anna.reads_all(&["You ordered just the same", "min ago", "An order still runs on this link"]).await;
    anna.say(&format!("/order 1448 {LINK} 200"));
    let summary = anna.reads_all(&["An order still runs on this link", &id.to_string(), "In progress"]).await;
    assert!(!summary.text.contains("just the same"), "{}", summary.text);
    // A quarter of an hour later it is no mistake any more.
    world.pass(900);
    anna.look_away();
    anna.say(&format!("/order 1448 {LINK} 100"));
    let summary = anna.reads_all(&["Check your order", "An order still runs on this link"]).await;
    assert!(!summary.text.contains("just the same"), "{}", summary.text);
}

#[tokio::test]
async fn a_quantity_step_is_learnt_from_a_refusal_and_told_the_next_time() {
    let world = World::start().await;
    let anna = world.anna().await;
    let body = r#"{"error":"neworder.error.increment (multiple of 100)"}"#.to_owned();
    let refusal = PanelFaultKind::Status { code: 200, body, content_type: "application/json".into() };
    world.panel.inject(once("add", refusal));
    anna.say(&format!("/order 1448 {LINK} 250"));
    anna.reads("Check your order").await;
    anna.tap("Confirm").await;
    anna.reads("multiple of 100").await;
    anna.say(&format!("/order 1448 {LINK} 250"));
    anna.reads_all(&["takes multiples of 100 only", "200 or 300"]).await;
    anna.say(&format!("/order 1448 {LINK} 300"));
    let summary = anna.reads_all(&["Check your order", "Quantity: 300"]).await;
    assert!(!summary.text.contains("multiples"), "{}", summary.text);
}

#[tokio::test]
async fn a_service_card_tells_how_this_chats_orders_of_it_ended() {
    let world = World::start().await;
    let anna = world.anna().await;
    for (at, status) in ["Completed", "Completed", "Completed", "Partial"].iter().enumerate() {
        let id = world.order(&anna, &format!("{LINK}{at}")).await;
        world.moves(id, status, 0);
        anna.reads_all(&[status, &id.to_string()]).await;
    }
    anna.say("/search 1448");
    anna.reads("1448").await;
    anna.tap("Instagram Followers").await;
    anna.reads_all(&["Your last 4 orders here", "completed 75%", "partial 25%", "They took 60 s"]).await;
}
