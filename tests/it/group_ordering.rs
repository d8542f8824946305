//! Ordering in a group beyond typed answers: files as answers, and cards that inline mode posted.

use orderdesk::sandbox::telegram::MemberRole;

use crate::groups::{GROUP, group_of};
use crate::support::{KEY, LINK, PATIENCE, Person, World, no_order};

#[tokio::test]
async fn a_list_comes_as_a_file_from_the_person_who_was_asked_in_their_topic() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, true).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    let topic = world.telegram.add_topic(GROUP, "Shop");
    let (anna, ben) = (anna.in_group(GROUP, Some(topic)), ben.in_group(GROUP, Some(topic)));
    anna.say("/order 1452 https://facebook.com/p/1");
    let prompt = anna.reads_all(&["Anna", "send the comments"]).await;
    let comments: Vec<String> = (1..=20).map(|n| format!("Comment {n}")).collect();
    // Somebody else's file is no answer, and neither is one that answers nothing.
    ben.reply_with_file(prompt.id, "a.txt", &comments.join("\n"));
    anna.send_file("a.txt", &comments.join("\n"), "");
    anna.reply_with_file(prompt.id, "a.txt", "only one");
    anna.reads("the least is 10").await;
    let again = anna.reads_all(&["Anna", "send the comments"]).await;
    anna.reply_with_file(again.id, "a.txt", &comments.join("\r\n"));
    let summary = anna.reads_all(&["Check your order", "20 comments"]).await;
    assert_eq!(summary.thread, Some(topic));
    no_order(&world);
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    let sent = world.panel.requests().into_iter().find(|request| request.action == "add").expect("an add");
    assert_eq!(sent.params["comments"], comments.join("\n"));
}

#[tokio::test]
async fn a_list_of_orders_comes_as_a_file_and_only_from_those_who_may() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    let lines = "1448 | https://instagram.com/anna | 50\n1448 | https://instagram.com/ben | 60";
    anna.say("/mass");
    let prompt = anna.reads_all(&["Anna", "reply to this message"]).await;
    ben.reply_with_file(prompt.id, "orders.csv", lines);
    anna.reply_with_file(prompt.id, "orders.csv", lines);
    anna.reads("2 lines can be ordered").await;
    anna.tap("Cancel").await;
    anna.reads("Nothing was ordered").await;

    anna.send_file("orders.csv", lines, "/mass@orderdesk_bot");
    anna.reads("2 lines can be ordered").await;
    ben.send_file("orders.csv", lines, "/mass@orderdesk_bot");
    ben.reads("Only admins may do this here").await;
    // A file with another command is talk.
    anna.send_file("orders.csv", lines, "/menu");
    anna.is_answered().await;
    assert!(!anna.sees("Main menu"), "{}", anna.transcript());
    no_order(&world);
}

#[tokio::test]
async fn a_key_beside_a_file_in_a_group_is_deleted_and_not_used() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    anna.send_file("a.txt", "nice", KEY);
    anna.reads("key").await;
    let shown =
        |message: &orderdesk::sandbox::telegram::MessageView| message.text.contains(KEY) && !message.deleted;
    assert!(!world.telegram.messages(GROUP).iter().any(shown));
}

/// Posts the card of a service into the group, as a person does with the bot's inline mode.
async fn post_card(world: &World, person: &Person, words: &str) {
    let query = world.telegram.ask_inline(person.id, words);
    let answered = world.telegram.wait_for(PATIENCE, |telegram| telegram.inline_results(&query)).await;
    let results = answered.expect("an answer");
    let id = results[0]["id"].as_str().expect("a result").to_owned();
    person.look_away();
    assert!(world.telegram.choose_inline(person.id, GROUP, &query, &id) > 0);
}

#[tokio::test]
async fn a_card_posted_into_a_group_is_ordered_there_with_its_key_by_those_who_may() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    // Ben has a key of his own, by which he finds services; in the group he may only look.
    world.enter_key(&world.person_of(9, "Ben", "en")).await;
    post_card(&world, &ben, "1448").await;
    let offer =
        ben.reads_all(&["Instagram Followers", "0.90 USD per 1000", "with the key of this group"]).await;
    let answer = ben.tap_answer("Order here").await;
    assert!(answer.alert && answer.text.contains("Only admins"), "{answer:?}");
    no_order(&world);

    anna.look_away();
    anna.tap("Order here").await;
    anna.reads_all(&["Anna", "link as a reply"]).await;
    // The question is Anna's from now on.
    let (message, data) = anna.data_of("Cancel").await;
    assert_eq!(message, offer.id);
    let answer = ben.forge(message, &data).await;
    assert!(answer.alert && answer.text.contains("Somebody else"), "{answer:?}");
    anna.reply(LINK).await;
    anna.reads("quantity as a reply").await;
    anna.reply("100").await;
    anna.reads("Check your order").await;
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    let order = world.store().list_orders(
        orderdesk::domain::ids::ChatId(GROUP),
        orderdesk::domain::order::OrderFilter::All,
        0,
        1,
    );
    assert_eq!(order.await.expect("a read").total, 1);
}

#[tokio::test]
async fn a_card_is_not_offered_where_it_cannot_be_ordered() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    let private = world.person_of(7, "Anna", "en");
    world.enter_key(&private).await;
    // A type that nobody documents.
    post_card(&world, &anna, "1255").await;
    anna.is_answered().await;
    assert!(!anna.sees("Order here"), "{}", anna.transcript());
    // Words that only look like a card are talk.
    anna.say("https://t.me/orderdesk_bot?start=svc_1448");
    anna.is_answered().await;
    assert!(!anna.sees("Order here"), "{}", anna.transcript());
    // In the private chat a posted card is the service's card.
    let query = world.telegram.ask_inline(private.id, "1448");
    let answered = world.telegram.wait_for(PATIENCE, |telegram| telegram.inline_results(&query)).await;
    let id = answered.expect("an answer")[0]["id"].as_str().expect("a result").to_owned();
    private.look_away();
    world.telegram.choose_inline(private.id, private.id, &query, &id);
    private.reads("0.90 USD per 1000").await;
    private.tap("Order").await;
    private.reads("Send the link").await;
}
