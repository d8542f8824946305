//! From the catalogue to a placed order, and that one press is one order.

use crate::support::{LINK, World};

#[tokio::test]
async fn an_order_goes_from_the_catalogue_to_its_end_and_a_refill() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/services");
    anna.reads("Choose a category").await;
    anna.tap("Instagram").await;
    anna.reads("1 service").await;
    anna.tap("Instagram Followers").await;
    anna.reads_all(&["0.90 USD per 1000", "50 – 10,000", "Refill: yes"]).await;
    anna.tap("Order").await;
    anna.reads("Send the link").await;
    anna.say(LINK);
    anna.reads("How many?").await;
    anna.tap("1000").await;
    anna.reads_all(&["Check your order", LINK, "Price: 0.90 USD", "after it 99.10 USD"]).await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    let card = anna.reads(&id.to_string()).await;
    assert_eq!(world.panel.count("add"), 1);
    assert_eq!(world.panel.orders()[0].quantity, 1000);

    world.moves(id, "In progress", 400);
    let step = anna.reads_all(&["In progress", "remains: 400"]).await;
    assert!(step.silent || step.id == card.id, "{}", anna.transcript());
    world.moves(id, "Completed", 0);
    let push = world.telegram.wait_for(crate::support::PATIENCE, |_| {
        anna.visible().into_iter().find(|message| {
            message.id > card.id && message.text.contains("Completed") && message.text.contains("→")
        })
    });
    let push = push.await.unwrap_or_else(|| panic!("no push:\n{}", anna.transcript()));
    assert!(!push.silent);
    anna.tap("Refill").await;
    anna.reads("The panel took the refill request").await;
    world.pass(3_600);
    anna.reads_all(&["Refill", "completed"]).await;
    assert_eq!((world.panel.count("add"), world.panel.count("refill")), (1, 1));
}

#[tokio::test]
async fn an_order_is_canceled_after_a_question_and_its_end_is_pushed() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    anna.tap("Cancel order").await;
    anna.reads("Cancel 1 order?").await;
    assert_eq!(world.panel.count("cancel"), 0);
    anna.tap("Cancel order").await;
    anna.reads("The panel took the cancel request").await;
    world.pass(60);
    let push = anna.reads_all(&["Canceled", &id.to_string(), "→ Canceled"]).await;
    assert!(!push.silent);
    assert_eq!((world.panel.count("cancel"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn confirm_pressed_twice_at_once_is_one_order() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let (message, data) = anna.data_of("Confirm").await;
    for _ in 0..3 {
        world.telegram.press_forged(7, 7, message, &data);
    }
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    anna.is_answered().await;
    world.all_is_sent().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn an_update_delivered_twice_is_one_order() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    let update = world.telegram.last_update_id().expect("the press is an update");
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    world.telegram.redeliver(update);
    anna.is_answered().await;
    world.all_is_sent().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn a_press_that_comes_again_under_a_new_update_id_is_one_order() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    world.telegram.duplicate_last_update().expect("the press is an update");
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    anna.is_answered().await;
    world.all_is_sent().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn an_old_confirm_pressed_after_a_restart_shows_the_order_and_orders_nothing() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let (message, data) = anna.data_of("Confirm").await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    world.restart().await;
    world.telegram.press_forged(7, 7, message, &data);
    anna.is_answered().await;
    world.all_is_sent().await;
    assert!(anna.sees(&id.to_string()), "{}", anna.transcript());
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn a_discarded_draft_can_not_be_confirmed() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let (message, data) = anna.data_of("Confirm").await;
    anna.tap("Cancel").await;
    anna.reads("Canceled. Nothing was ordered.").await;
    world.telegram.press_forged(7, 7, message, &data);
    anna.is_answered().await;
    assert_eq!(world.panel.count("add"), 0);
}

#[tokio::test]
async fn wrong_answers_are_told_what_is_right_and_the_question_stays() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1448");
    anna.reads("Send the link").await;
    anna.say("not a link");
    anna.reads("This is no link").await;
    anna.say(LINK);
    anna.reads("How many?").await;
    anna.say("many");
    anna.reads("This is no whole number").await;
    anna.say("49");
    anna.reads("the least is 50").await;
    anna.say("10001");
    anna.reads("the most is 10,000").await;
    anna.say("٥٠");
    anna.reads_all(&["Check your order", "Quantity: 50"]).await;
    assert_eq!(world.panel.count("add"), 0);
}

#[tokio::test]
async fn a_second_order_on_the_same_link_is_warned_of() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    anna.say(&format!("/order 1448 {LINK} 100"));
    anna.reads_all(&["An order still runs on this link", &id.to_string()]).await;
}

#[tokio::test]
async fn comments_are_counted_and_sent_one_a_line() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1452 https://facebook.com/p/1");
    anna.reads("Send the comments").await;
    anna.say("too few");
    anna.reads("the least is 10").await;
    let comments: Vec<String> = (1..=10).map(|n| format!("Comment <{n}> & 🎉")).collect();
    anna.say(&comments.join("\n"));
    anna.reads_all(&["Check your order", "10 comments", "0.08 USD", "Comment <1> & 🎉"]).await;
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    let sent = world.panel.requests().into_iter().find(|request| request.action == "add").expect("an add");
    let lines: Vec<&str> = sent.params["comments"].lines().collect();
    assert_eq!(lines, comments);
}

#[tokio::test]
async fn an_order_of_a_service_that_is_not_there_says_so_and_words_are_a_search() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say(&format!("/order 77777777 {LINK} 100"));
    anna.reads_all(&["no service 77777777", "/order 1448"]).await;
    anna.say("/order instagram likes");
    anna.reads_all(&["Found for", "instagram likes"]).await;
    assert_eq!(world.panel.count("add"), 0);
}
