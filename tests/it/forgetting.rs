//! `/forget`: what is erased, what is not, and that it asks first.

use orderdesk::sandbox::panel::{PanelFaultKind::Hang, When};

use crate::support::{KEY, LINK, World, once};

#[tokio::test]
async fn a_chat_that_asks_to_be_forgotten_begins_anew() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    let ben = world.person_of(8, "Ben", "en");
    world.enter_key(&ben).await;
    anna.say("/forget");
    anna.reads_all(&["Erase everything of this chat?", "1 order still runs"]).await;
    anna.tap("Back").await;
    anna.reads("Settings").await;
    anna.say("/forget");
    anna.reads("Erase everything").await;
    anna.tap("Erase everything").await;
    anna.reads("Everything of this chat is erased").await;
    anna.say("/balance");
    anna.reads("There is no API key yet").await;
    anna.say(KEY);
    anna.reads("The key works").await;
    anna.say("/orders");
    anna.reads("No orders yet").await;
    ben.say("/balance");
    ben.reads("99.91 USD").await;
    world.restart().await;
    ben.say("/balance");
    ben.reads("99.91 USD").await;
}

#[tokio::test]
async fn an_order_on_its_way_is_not_forgotten() {
    let world = World::start_with(&["--panel-timeout", "2s"]).await;
    let anna = world.anna().await;
    world.panel.inject(once("add", Hang(When::AfterActing)));
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    world.panel_sees("the add", |panel| panel.count("add") == 1).await;
    anna.say("/forget");
    anna.reads("Erase everything").await;
    anna.tap("Erase everything").await;
    anna.reads("Nothing was erased").await;
    anna.reads("Was this order placed?").await;
    anna.say("/forget");
    anna.reads("1 order nobody knows").await;
    anna.tap("Erase everything").await;
    anna.reads("Everything of this chat is erased").await;
    assert_eq!(world.panel.count("add"), 1);
}
