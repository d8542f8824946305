//! What a chat orders often, one press away: templates, favourites, the services ordered last, the same again.

use crate::support::{LINK, World};

const OTHER: &str = "https://instagram.com/p/BBB222";

#[tokio::test]
async fn order_without_arguments_is_the_catalogue_until_something_was_ordered() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order");
    anna.reads("Choose a category").await;
    world.order(&anna, LINK).await;
    anna.say("/order");
    anna.reads("Ordered last").await;
    anna.tap_containing("Instagram Followers").await;
    anna.reads("Send the link").await;
}

#[tokio::test]
async fn a_favourite_stands_on_the_first_screen_and_not_twice() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    anna.say("/search 1448");
    anna.reads("1448").await;
    anna.tap("Instagram Followers").await;
    anna.reads("Quantity: 50").await;
    anna.tap("Favourite").await;
    anna.say("/order");
    let screen = anna.reads("Favourites").await;
    assert!(!screen.text.contains("Ordered last"), "{}", screen.text);
    anna.tap_containing("Instagram Followers").await;
    anna.reads("Send the link").await;
}

#[tokio::test]
async fn a_template_is_saved_used_renamed_and_deleted() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    anna.tap("Save as template").await;
    anna.reads("Send a name").await;
    anna.say(&"x".repeat(41));
    anna.reads("This is no name").await;
    anna.say("Daily");
    anna.reads("Saved as Daily").await;

    anna.say("/order");
    anna.reads("I only ask for the link").await;
    anna.tap("Daily").await;
    anna.reads("Send the link").await;
    anna.say(OTHER);
    anna.reads_all(&["Check your order", OTHER, "Quantity: 100", "0.09 USD"]).await;
    anna.tap("Confirm").await;
    let id = world.panel_id(2).await;
    anna.reads(&id.to_string()).await;

    anna.say("/order");
    anna.reads("I only ask for the link").await;
    anna.tap("Templates").await;
    anna.reads("Press a template").await;
    anna.tap("Daily").await;
    anna.reads("show the price of today").await;
    anna.tap("Rename").await;
    anna.reads("Send a name").await;
    anna.say("Weekly");
    anna.reads("Saved as Weekly").await;
    anna.tap("Details").await;
    anna.reads("Weekly").await;
    anna.tap("Delete").await;
    anna.reads("Delete the template").await;
    anna.tap("Delete").await;
    anna.reads("No templates yet").await;
}

#[tokio::test]
async fn a_template_saved_from_a_summary_leaves_the_draft_to_be_confirmed() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let (message, data) = anna.data_of("Confirm").await;
    anna.tap("Save as template").await;
    anna.reads("Send a name").await;
    anna.say("Daily");
    anna.reads("Saved as Daily").await;
    world.telegram.press_forged(anna.id, anna.id, message, &data);
    world.panel_id(1).await;
}

#[tokio::test]
async fn another_chats_template_is_not_there() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    anna.tap("Save as template").await;
    anna.reads("Send a name").await;
    anna.say("Daily");
    anna.reads("Saved as Daily").await;
    let (_, data) = anna.data_of("Details").await;
    let bob = world.person(8);
    world.enter_key(&bob).await;
    bob.say("/menu");
    let menu = bob.reads("Menu").await;
    world.telegram.press_forged(bob.id, bob.id, menu.id, &data);
    bob.reads("not there any more").await;
}

#[tokio::test]
async fn a_template_of_a_subscription_asks_for_the_account_and_keeps_no_day() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1204");
    for (asked, answer) in [
        ("Which account", "@anna"),
        ("at least", "20"),
        ("at most", "30"),
        ("How many new posts", "5"),
        ("that are there already", "1"),
    ] {
        anna.reads(asked).await;
        anna.say(answer);
    }
    anna.reads("after a post").await;
    anna.tap("30").await;
    anna.reads("Until which day?").await;
    anna.say("31.12.2026");
    anna.reads_all(&["Check your order", "31/12/2026"]).await;
    anna.tap("Save as template").await;
    anna.reads("Send a name").await;
    anna.say("Posts");
    anna.reads("Saved as Posts").await;
    anna.look_away();
    anna.say("/order");
    anna.reads("I only ask for the link").await;
    anna.tap("Posts").await;
    anna.reads("Which account").await;
    anna.say("@bert");
    let summary = anna.reads_all(&["Check your order", "bert"]).await;
    // A day that was chosen once is over one day.
    assert!(!summary.text.contains("anna") && !summary.text.contains("31/12/2026"), "{}", summary.text);
}

#[tokio::test]
async fn the_same_again_has_the_same_fields() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say(&format!("/order 1225 {LINK} 50"));
    anna.reads("Which answer of the poll?").await;
    anna.say("3");
    anna.reads("Check your order").await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    anna.tap("Order again").await;
    anna.reads_all(&["Check your order", "Answer: 3", "Quantity: 50"]).await;
    anna.tap("Confirm").await;
    world.panel_id(2).await;
    let adds: Vec<_> = world.panel.requests().into_iter().filter(|request| request.action == "add").collect();
    assert_eq!(adds[0].params, adds[1].params);
}
