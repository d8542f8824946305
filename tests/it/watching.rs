//! Orders that were placed elsewhere: watched, told of, and handled like those placed here.

use crate::support::{KEY, LINK, World};

/// Orders that were placed without the bot, as on the panel's own site.
pub async fn elsewhere(world: &World, count: usize) -> Vec<u64> {
    let site = reqwest::Client::builder().no_proxy().build().expect("a client");
    for n in 0..count {
        let link = format!("{LINK}{n}");
        let form =
            [("key", KEY), ("action", "add"), ("service", "1448"), ("link", &link), ("quantity", "100")];
        site.post(world.panel.url()).form(&form).send().await.expect("the panel answers");
    }
    world.panel.orders().iter().map(|order| order.id).collect()
}

fn ids(orders: &[u64], separator: &str) -> String {
    orders.iter().map(u64::to_string).collect::<Vec<_>>().join(separator)
}

#[tokio::test]
async fn a_watched_order_is_checked_first_then_listed_and_told_of() {
    let world = World::start().await;
    let anna = world.anna().await;
    let orders = elsewhere(&world, 2).await;
    anna.say(&format!("/watch {}, 99999999", ids(&orders, ", ")));
    anna.reads_all(&["Watching 2 orders", &orders[0].to_string(), "99999999 not known to the panel"]).await;
    world.moves(orders[0], "Completed", 0);
    let push = anna.reads_all(&["Completed", "Placed elsewhere", &orders[0].to_string()]).await;
    assert!(!push.silent && !anna.transcript().contains("Order again"), "{}", anna.transcript());
    anna.say("/orders");
    anna.reads("2 orders").await;
    anna.tap_containing(&orders[1].to_string()).await;
    anna.reads_all(&["Placed elsewhere, watched here"]).await;
    anna.tap("Refresh").await;
    assert_eq!(world.panel.count("add"), orders.len());
}

#[tokio::test]
async fn a_refill_and_a_cancel_work_on_a_watched_order() {
    let world = World::start().await;
    let anna = world.anna().await;
    let orders = elsewhere(&world, 2).await;
    anna.say(&format!("/watch {}", ids(&orders, " ")));
    anna.reads("Watching 2 orders").await;
    anna.say(&format!("/cancel {}", orders[0]));
    anna.reads("Cancel 1 order?").await;
    anna.tap("Cancel order").await;
    anna.reads("The panel took the cancel request").await;
    world.moves(orders[1], "Completed", 0);
    anna.reads("Completed").await;
    anna.say(&format!("/refill {}", orders[1]));
    anna.reads("The panel took the refill request").await;
    assert_eq!((world.panel.count("cancel"), world.panel.count("refill")), (1, 1));
}

#[tokio::test]
async fn an_order_that_is_watched_no_more_is_told_of_no_more() {
    let world = World::start().await;
    let anna = world.anna().await;
    let orders = elsewhere(&world, 1).await;
    anna.say(&format!("/watch {}", orders[0]));
    anna.reads("Watching 1 order").await;
    anna.say(&format!("/unwatch {}", orders[0]));
    anna.reads("is not watched any more").await;
    world.moves(orders[0], "Completed", 0);
    world.pass(3_600);
    anna.is_answered().await;
    assert!(!anna.sees("Completed"), "{}", anna.transcript());
}

#[tokio::test]
async fn an_order_placed_here_is_only_subscribed() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    anna.say(&format!("/watch {id}"));
    anna.reads("placed here").await;
    anna.say("/orders");
    anna.reads("1 order").await;
}

#[tokio::test]
async fn a_hundred_are_watched_with_one_question_to_the_panel_and_more_are_too_many() {
    let world = World::start().await;
    let anna = world.anna().await;
    let orders = elsewhere(&world, 101).await;
    let before = world.panel.count("status");
    anna.say(&format!("/watch {}", ids(&orders[..100], ",")));
    anna.reads("Watching 100 orders").await;
    assert_eq!(world.panel.count("status"), before + 1);
    anna.say(&format!("/watch {}", ids(&orders, " ")));
    anna.reads("too many ids").await;
}

#[tokio::test]
async fn an_order_that_is_only_watched_was_not_spent_on() {
    let world = World::start().await;
    let anna = world.anna().await;
    let orders = elsewhere(&world, 1).await;
    anna.say(&format!("/watch {}", orders[0]));
    anna.reads(&orders[0].to_string()).await;
    anna.say("/stats");
    anna.reads("No orders in this time").await;
}
