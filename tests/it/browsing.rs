//! Categories, services, searches, favourites, and a catalogue that cannot be read anew.

use orderdesk::sandbox::panel::{PanelFault, PanelFaultKind::Raw, Times};

use crate::support::{Person, World};

#[tokio::test]
async fn a_search_forgives_typos_and_finds_ids() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search instagrm folowers");
    let found = anna.reads("Found for “instagrm folowers”").await;
    assert!(format!("{:?}", found.buttons).contains("Instagram Followers"), "{:?}", found.buttons);
    anna.say("/search 1452");
    let found = anna.reads("Found for “1452”").await;
    assert!(found.buttons[0][0].text.contains("Facebook Comments"), "{:?}", found.buttons);
    anna.say("/search qqqqzzzz");
    anna.reads("Nothing found for “qqqqzzzz”").await;
    anna.say("/search");
    anna.reads("Write words or a service's id").await;
    anna.say("telegram members");
    anna.reads("Found for “telegram members”").await;
}

#[tokio::test]
async fn a_name_with_markup_in_it_is_shown_as_it_is() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search <tiktok> & \"shares\"");
    anna.reads("Found for “<tiktok> & \"shares\"”").await;
    anna.tap_containing("Likes & Shar").await;
    // Panels write markup into names; what is a tag is taken for one, what is none is text.
    let card = anna.reads_all(&["Likes & Shares", "A < B && C > D, \"quoted\""]).await;
    assert!(!card.text.contains("<b>"), "{}", card.text);
}

#[tokio::test]
async fn emoji_and_right_to_left_names_render_in_lists_cards_and_summaries() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search متابعين انستقرام");
    anna.reads("متابعين").await;
    anna.tap_containing("متابعين").await;
    anna.reads("متابعين انستقرام عرب حقيقيين").await;
    anna.tap("Order").await;
    anna.reads("Send the link").await;
    anna.say("https://instagram.com/اسم_عربي");
    anna.reads_all(&["How many?", "اسم_عربي"]).await;
    anna.say("/search watch hours youtube");
    anna.reads("Found for").await;
    anna.tap_containing("🔥🔥 YouTube Views").await;
    anna.reads("🔥🔥 YouTube Views 👨‍👩‍👧‍👦 [4000 Watch Hours] 🔥🔥").await;
}

#[tokio::test]
async fn a_type_that_nobody_knows_is_shown_and_not_sold() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search twitch raid");
    anna.reads("Found for").await;
    anna.tap_containing("Twitch Livestream Raid").await;
    let card = anna.reads_all(&["Livestream Raid", "cannot be placed here"]).await;
    assert!(!card.buttons.iter().flatten().any(|button| button.text.contains("Order")), "{:?}", card.buttons);
}

#[tokio::test]
async fn a_favourite_is_found_before_what_fits_as_well() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search instagram");
    let found = anna.reads("Found for").await;
    let second = found.buttons[1][0].text.clone();
    assert!(!found.buttons[0][0].text.contains(&second), "{found:?}");
    anna.tap(&second).await;
    anna.reads("Quantity:").await;
    anna.tap("☆ Favourite").await;
    anna.look_away();
    anna.say("/search instagram");
    let found = anna.reads("Found for").await;
    assert!(found.buttons[0][0].text.contains(&second), "{second}: {:?}", found.buttons);
}

#[tokio::test]
async fn a_favourite_is_listed_until_it_is_none() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search 1448");
    anna.reads("Found for").await;
    anna.tap_containing("1448").await;
    anna.reads("0.90 USD per 1000").await;
    anna.tap("☆ Favourite").await;
    anna.reads("0.90 USD per 1000").await;
    anna.tap("⭐ Favourite").await;
    anna.reads("0.90 USD per 1000").await;
    anna.tap("☆ Favourite").await;
    anna.reads("0.90 USD per 1000").await;
    anna.say("/services");
    anna.reads("Choose a category").await;
    anna.tap("Favourites (1)").await;
    anna.reads_all(&["Favourites", "1 service"]).await;
}

#[tokio::test]
async fn pages_turn_forth_and_back() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/services");
    let first = anna.reads("Choose a category").await;
    anna.tap("›").await;
    let second = anna.reads("Choose a category").await;
    assert_ne!(first.buttons, second.buttons);
    anna.tap("‹").await;
    assert_eq!(anna.reads("Choose a category").await.buttons, first.buttons);
}

#[tokio::test]
async fn an_old_catalogue_is_served_marked_while_the_panel_is_down() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/services");
    let fresh = anna.reads("Choose a category").await;
    assert!(!fresh.text.contains("as of"), "{}", fresh.text);
    world.panel.set_down(true).await.expect("the panel goes down");
    world.pass(660);
    anna.say("/services");
    let stale = anna.reads("Choose a category").await;
    assert!(stale.text.contains("the panel does not answer now"), "{}", stale.text);
    world.panel.set_down(false).await.expect("the panel returns");
    world.pass(660);
    anna.say("/services");
    let fresh = anna.reads("Choose a category").await;
    assert!(!fresh.text.contains("as of"), "{}", fresh.text);
}

#[tokio::test]
async fn an_empty_or_broken_catalogue_never_replaces_a_good_one() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    anna.say("/services");
    let good = anna.reads("Choose a category").await;
    for body in ["[]", "{}", "null", "<html>"] {
        world.panel.clear_faults();
        let body = body.as_bytes().to_vec();
        let kind = Raw { status: 200, content_type: "application/json".into(), body, headers: vec![] };
        let action = Some("services".to_owned());
        world.panel.inject(PanelFault { action, times: Times::Forever, kind });
        let asked = world.panel.count("services");
        world.pass(660);
        world.panel_sees("a request", |panel| panel.count("services") > asked).await;
        anna.say("/services");
        assert_eq!(anna.reads("Choose a category").await.buttons, good.buttons);
    }
    world.restart().await;
    anna.say("/services");
    assert_eq!(anna.reads("Choose a category").await.buttons, good.buttons);
}

/// The panel sells nothing but followers any more, at twice their price, and the bot knows it.
pub async fn becomes_dearer(world: &World, anna: &Person) {
    let dearer = r#"[{"service":1448,"name":"Instagram Followers","type":"Default","category":"Instagram","rate":"1.80","min":"50","max":"10000","refill":true,"cancel":true}]"#;
    let body = dearer.as_bytes().to_vec();
    let kind = Raw { status: 200, content_type: "application/json".into(), body, headers: vec![] };
    world.panel.inject(PanelFault { action: Some("services".into()), times: Times::Forever, kind });
    let asked = world.panel.count("services");
    world.pass(660);
    world.panel_sees("a request", |panel| panel.count("services") > asked).await;
    anna.say("/services");
    anna.reads("1 service").await;
}

#[tokio::test]
async fn a_service_whose_price_changed_is_confirmed_anew() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, crate::support::LINK).await;
    let (message, data) = anna.data_of("Confirm").await;
    becomes_dearer(&world, &anna).await;
    anna.look_away();
    world.telegram.press(7, 7, message, &data).expect("the summary is still there");
    anna.reads_all(&["The price has changed", "0.09 USD before, 0.18 USD now"]).await;
    assert_eq!(world.panel.count("add"), 0);
}
