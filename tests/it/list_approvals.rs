//! Lists of orders above a group's limit: they wait as a whole for one word, and then go the way of every list.

use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::role::BuyerPolicy;
use orderdesk::sandbox::panel::{PanelFaultKind::Hang, When};
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole};
use orderdesk::store::Group;

use crate::approvals::now_costs;
use crate::groups::{GROUP, group_of};
use crate::mass::{ordered, outcome};
use crate::support::{Person, World, no_order, once};

/// Lines of 50 followers, which cost 0.045 each.
fn list(from: usize, count: usize) -> String {
    let lines = (from..from + count).map(|n| format!("1448 | https://instagram.com/p/LIST{n} | 50"));
    format!("/mass {}", lines.collect::<Vec<_>>().join("\n"))
}

/// One order may cost 0.10, one person's day 0.15.
async fn limits(world: &World, buyers: BuyerPolicy) {
    let group = Group {
        buyers,
        order_limit: "0.10".parse().ok(),
        day_limit: "0.15".parse().ok(),
        ..Group::default()
    };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "limits").await.expect("the limits");
}

/// Ben confirms a list.
async fn confirms(ben: &Person, list: &str, lines: usize) {
    ben.say(list);
    ben.reads(&format!("{lines} lines can be ordered")).await;
    ben.tap("Confirm").await;
}

/// Ben confirms a list of so many lines, which is above his day; Anna sees his request. The message that tells Ben.
async fn asks(ben: &Person, anna: &Person, lines: usize) -> i32 {
    ben.say(&list(1, lines));
    ben.reads(&format!("{lines} lines can be ordered")).await;
    anna.look_away();
    ben.tap("Confirm").await;
    let waits = ben.reads("The list is above the limit and waits for an admin").await;
    anna.reads_all(&["Approval needed", "Ben", &format!("{lines} orders")]).await;
    waits.id
}

fn text(world: &World, message: i32) -> String {
    world.telegram.message(GROUP, message).expect("the message").text
}

#[tokio::test]
async fn a_list_above_a_limit_waits_as_a_whole_and_within_them_goes() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, true).await;
    let topic = world.telegram.add_topic(GROUP, "Orders");
    let (anna, ben) = (anna.in_group(GROUP, Some(topic)), ben.in_group(GROUP, Some(topic)));
    limits(&world, BuyerPolicy::Everyone).await;
    // One line is too dear.
    let dear = format!("{}\n1448 | https://instagram.com/p/DEAR | 200", list(1, 1));
    anna.look_away();
    confirms(&ben, &dear, 2).await;
    let card = anna
        .reads_all(&[
            "Approval needed",
            "Ben",
            "a list of orders",
            "2 orders",
            "0.225 USD",
            "0.10 USD",
            "Line 2 costs 0.18 USD",
        ])
        .await;
    assert!(card.thread == Some(topic) && !card.silent, "{card:?}");
    let waits = ben.reads("waits for an admin").await;
    no_order(&world);
    // A manager reads the lines first.
    anna.tap("Lines as a file").await;
    let file = outcome(&world, &anna).await.document.expect("a file");
    let lines = String::from_utf8(file.bytes.to_vec()).expect("a text");
    assert!(lines.contains("https://instagram.com/p/DEAR,200,0.18,USD,draft"), "{lines}");
    anna.tap("Approve").await;
    world.panel_sees("the list", |panel| panel.count("add") == 2).await;
    let end = anna.reads("2 placed").await;
    assert_eq!(end.thread, Some(topic));
    let told = || async { text(&world, waits.id).contains("Anna approved: 2 orders") };
    world.in_time("who asked is told", told).await;
    assert!(text(&world, waits.id).contains("0.225 USD"), "{}", text(&world, waits.id));

    // What was approved counts for the day: what would have been within it is not any more.
    anna.look_away();
    confirms(&ben, &list(10, 2), 2).await;
    anna.reads_all(&["2 orders", "0.09 USD", "0.15 USD", "Ordered in the 24 hours before: 0.225 USD"]).await;
    assert_eq!(world.panel.count("add"), 2);
    // Limits do not bind an admin.
    confirms(&anna, &list(20, 4), 4).await;
    world.panel_sees("the list", |panel| panel.count("add") == 6).await;
    // A day later the limit is free again.
    world.pass(25 * 3_600);
    confirms(&ben, &list(30, 3), 3).await;
    world.panel_sees("the list", |panel| panel.count("add") == 9).await;
    anna.say("/audit");
    anna.reads_all(&["Ben", "asked for approval of 2 orders, 0.225", "Anna", "approved 2 orders, 0.225"])
        .await;
}

#[tokio::test]
async fn two_admins_who_approve_a_list_in_the_same_second_order_each_line_once() {
    let world = World::start_with(&["--panel-rps", "100", "--panel-timeout", "60s"]).await;
    let (anna, ben) = group_of(&world, false).await;
    let dan = world.person_of(11, "Dan", "en").in_group(GROUP, None);
    world.telegram.set_role(GROUP, dan.id, MemberRole::Administrator);
    limits(&world, BuyerPolicy::Everyone).await;
    let waits = asks(&ben, &anna, 10).await;
    let (message, data) = anna.data_of("Approve").await;
    let (_, declines) = anna.data_of("Decline").await;
    for _ in 0..5 {
        for admin in [&anna, &dan] {
            world.telegram.press_forged(admin.id, GROUP, message, &data);
        }
    }
    world.panel_sees("the list", |panel| panel.orders().len() == 10).await;
    outcome(&world, &anna).await;
    // The old card, and the list's own Confirm, order and decline nothing.
    for data in [&data, &declines] {
        dan.forge(message, data).await;
    }
    ben.forge(waits, "1:ma:c:1").await;
    ben.is_answered().await;
    dan.is_answered().await;
    world.in_time("it shows its end", || async { text(&world, message).contains("10 placed") }).await;
    assert_eq!((world.panel.count("add"), ordered(&world)), (10, 10));
}

#[tokio::test]
async fn a_list_is_approved_by_nobody_who_asked_and_only_while_they_may_order() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    limits(&world, BuyerPolicy::Everyone).await;
    asks(&ben, &anna, 4).await;
    let (message, data) = anna.data_of("Approve").await;
    let refused = |answer: &orderdesk::sandbox::telegram::Answer, words: &str| {
        assert!(answer.alert && answer.text.contains(words), "{words}: {answer:?}");
    };
    refused(&ben.forge(message, &data).await, "Only admins");
    for role in [MemberRole::Administrator, MemberRole::AnonymousAdministrator] {
        world.telegram.set_role(GROUP, ben.id, role);
        refused(&ben.forge(message, &data).await, "somebody else");
    }
    // Who asked has left, may no longer order, or Telegram does not say so.
    world.telegram.set_role(GROUP, ben.id, MemberRole::Left);
    refused(&anna.forge(message, &data).await, "may no longer order here");
    world.telegram.join(GROUP, ben.id);
    limits(&world, BuyerPolicy::Admins).await;
    refused(&anna.forge(message, &data).await, "may no longer order here");
    limits(&world, BuyerPolicy::Everyone).await;
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("getChatMember".to_owned()), times: Some(1), kind });
    refused(&anna.forge(message, &data).await, "whether the person who asked may still order");
    // Rows that are not there, and other spellings.
    for (forged, words) in
        [("1:gr:al:9", "no such order"), ("1:gr:al:1:0", "does nothing"), ("1:gr:a:1:01", "does nothing")]
    {
        refused(&anna.forge(message, forged).await, words);
    }
    no_order(&world);
    assert!(text(&world, message).contains("Approval needed"), "{}", text(&world, message));
    anna.forge(message, &data).await;
    world.panel_sees("the list", |panel| panel.count("add") == 4).await;
}

#[tokio::test]
async fn a_list_that_is_declined_or_taken_back_orders_nothing() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limits(&world, BuyerPolicy::Everyone).await;
    let waits = asks(&ben, &anna, 4).await;
    let (message, data) = anna.data_of("Approve").await;
    anna.tap("Decline").await;
    anna.reads("Anna declined: 4 orders. Nothing was ordered").await;
    let told = || async { text(&world, waits).contains("Anna declined: 4 orders. Nothing was ordered") };
    world.in_time("who asked is told", told).await;
    anna.forge(message, &data).await;
    anna.reads("This was decided already").await;

    asks(&ben, &anna, 5).await;
    let (message, data) = anna.data_of("Approve").await;
    ben.tap("Cancel").await;
    ben.reads("Nothing was ordered").await;
    anna.forge(message, &data).await;
    anna.reads("This was decided already").await;
    no_order(&world);
    // What was declined, or taken back, does not count for the day.
    confirms(&ben, &list(1, 3), 3).await;
    world.panel_sees("the list", |panel| panel.count("add") == 3).await;
}

#[tokio::test]
async fn a_list_is_asked_for_approved_and_sent_over_restarts() {
    let mut world = World::start_with(&["--panel-rps", "100", "--panel-timeout", "60s"]).await;
    let (anna, ben) = group_of(&world, false).await;
    limits(&world, BuyerPolicy::Everyone).await;
    ben.say(&list(1, 60));
    ben.reads("60 lines can be ordered").await;
    // The managers cannot be told at once.
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: None, kind });
    anna.look_away();
    ben.tap("Confirm").await;
    let waits = ben.reads("waits for an admin").await.id;
    world.restart().await;
    world.telegram.clear_faults();
    world.in_time("the managers are told", || async { anna.sees("Approval needed") }).await;
    anna.reads_all(&["Approval needed", "Ben", "60 orders"]).await;
    let (message, data) = anna.data_of("Approve").await;
    world.restart().await;
    anna.tap("Approve").await;
    for orders in [5, 30] {
        world.panel_sees("some orders", |panel| panel.orders().len() >= orders).await;
        world.restart().await;
        anna.forge(message, &data).await;
    }
    world.panel_sees("all orders", |panel| panel.orders().len() == 60).await;
    world
        .in_time("who asked is told", || async { text(&world, waits).contains("approved: 60 orders") })
        .await;
    outcome(&world, &anna).await;
    assert_eq!((world.panel.count("add"), ordered(&world)), (60, 60));
}

#[tokio::test]
async fn an_approved_list_is_stopped_like_every_other_and_stays_so() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limits(&world, BuyerPolicy::Everyone).await;
    asks(&ben, &anna, 40).await;
    let (message, data) = anna.data_of("Approve").await;
    world.panel.inject(once("add", Hang(When::BeforeActing)));
    anna.tap("Approve").await;
    anna.reads("Placing your orders").await;
    world.panel_sees("an order", |panel| panel.count("add") == 1).await;
    anna.tap("Stop").await;
    anna.reads_all(&["Stopped", "1 unknown", "39 not sent"]).await;
    let adds = world.panel.count("add");
    anna.forge(message, &data).await;
    world.pass(600);
    anna.is_answered().await;
    assert_eq!(world.panel.count("add"), adds);
}

#[tokio::test]
async fn a_list_whose_prices_changed_is_approved_anew_or_not_at_all() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limits(&world, BuyerPolicy::Everyone).await;
    let waits = asks(&ben, &anna, 4).await;
    let dan = world.person_of(11, "Dan", "en").in_group(GROUP, None);
    world.telegram.set_role(GROUP, dan.id, MemberRole::Administrator);
    let (message, data) = anna.data_of("Approve").await;
    now_costs(&world, &ben, "1.80").await;
    // Two admins at once press what the card showed before: neither has seen the price of now.
    anna.look_away();
    for admin in [&anna, &dan, &anna, &dan] {
        world.telegram.press_forged(admin.id, GROUP, message, &data);
    }
    anna.reads_all(&["The price has changed", "0.18 USD before, 0.36 USD now", "4 orders", "Ben"]).await;
    dan.is_answered().await;
    no_order(&world);
    // Who asked may not confirm it past the managers, though no limit is left.
    let free = Group { buyers: BuyerPolicy::Everyone, ..Group::default() };
    world.store().set_group(ChatId(GROUP), &free, UserId(7), "no limit").await.expect("no limit");
    ben.forge(waits, "1:ma:c:1").await;
    ben.is_answered().await;
    no_order(&world);
    assert!(text(&world, waits).contains("waits for an admin"), "{}", text(&world, waits));
    let (_, data) = anna.data_of("Approve").await;
    anna.forge(message, &data).await;
    world.panel_sees("the list", |panel| panel.count("add") == 4).await;
    let told = || async {
        text(&world, waits).contains("approved: 4 orders") && text(&world, waits).contains("0.36 USD")
    };
    world.in_time("who asked is told", told).await;
}
