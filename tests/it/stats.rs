//! Statistics as a picture and in words, exports as tables.

use crate::support::{LINK, Person, World};

/// The file of the newest message that carries one.
fn file(person: &Person, name: &str) -> Option<(i32, Vec<u8>)> {
    let messages = person.visible();
    messages.into_iter().rev().find_map(|message| {
        let file = message.document.filter(|file| file.name == name)?;
        Some((message.id, file.bytes.to_vec()))
    })
}

#[tokio::test]
async fn the_picture_of_a_span_is_replaced_in_place_and_said_in_words() {
    let world = World::start().await;
    let anna = world.anna().await;
    let first = world.order(&anna, LINK).await;
    world.order(&anna, "https://instagram.com/p/BBB222").await;
    world.moves(first, "Completed", 0);
    anna.reads("→ Completed").await;
    anna.say("/stats");
    anna.reads_all(&["Statistics", "30 days", "0.18 USD", "2 orders", "Completed: 1 (50%)"]).await;
    let (message, month) = file(&anna, "statistics.png").expect("a picture");
    assert!(month.starts_with(b"\x89PNG"));
    anna.tap("7 days").await;
    anna.reads_all(&["Statistics", "7 days", "0.18 USD"]).await;
    let (same, week) = file(&anna, "statistics.png").expect("a picture");
    assert!(same == message && week != month);
    anna.tap("In words").await;
    anna.reads_all(&["Over time", "By category", "Instagram", "By service", "Instagram Followers"]).await;
}

#[tokio::test]
async fn a_chat_without_orders_has_nothing_to_draw_and_nothing_to_export() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/stats");
    anna.reads("No orders in this time").await;
    anna.say("/export");
    anna.reads_all(&["Export", "No orders in this time"]).await;
}

#[tokio::test]
async fn an_export_has_every_order_exactly_and_cannot_be_passed_on() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    anna.tap("Refill").await;
    anna.reads("The panel took the refill request").await;
    anna.say("/export");
    anna.reads_all(&["1 order", "Everything"]).await;
    anna.reads("1 refill or cancel request").await;
    let (_, orders) = file(&anna, "orders.csv").expect("a table of orders");
    let orders = String::from_utf8(orders).expect("text");
    assert!(orders.starts_with("\u{feff}order,date,service,"), "{orders}");
    let row = orders.lines().nth(1).expect("a row");
    assert!(row.starts_with(&format!("{id},2026-09-")), "{row}");
    assert!(
        row.contains(&format!(",1448,Instagram Followers,Default,{LINK},100,0.09,USD,placed,Completed,")),
        "{row}"
    );
    let (_, requests) = file(&anna, "requests.csv").expect("a table of requests");
    assert!(String::from_utf8(requests).expect("text").contains(&format!(",refill,{id},accepted,")));
    let sent = world.telegram.requests();
    let documents: Vec<_> = sent.iter().filter(|request| request.method == "sendDocument").collect();
    assert_eq!(documents.len(), 2);
    assert!(documents.iter().all(|request| request.params["protect_content"] == "true"), "{documents:#?}");
}

#[tokio::test]
async fn an_export_of_a_span_leaves_older_orders_out() {
    let world = World::start().await;
    let anna = world.anna().await;
    let old = world.order(&anna, LINK).await;
    world.moves(old, "Completed", 0);
    world.pass(40 * 86_400);
    let new = world.order(&anna, "https://instagram.com/p/BBB222").await;
    anna.say("/export");
    anna.reads("2 orders").await;
    anna.tap("30 days").await;
    anna.reads_all(&["1 order", "30 days"]).await;
    let (_, orders) = file(&anna, "orders.csv").expect("a table");
    let orders = String::from_utf8(orders).expect("text");
    assert!(orders.contains(&format!("\n{new},")) && !orders.contains(&format!("\n{old},")), "{orders}");
}
