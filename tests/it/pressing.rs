//! Buttons: answered once and first, and never believed.

use crate::support::{LINK, Person, World, is_to};

/// What the bot asks of Telegram whether or not anybody presses.
const BACKGROUND: [&str; 6] =
    ["getUpdates", "getMe", "setMyCommands", "setMyDescription", "setMyShortDescription", "sendChatAction"];

/// Taps, reads, and sees that the press was answered first of all and once.
async fn is_answered_first(world: &World, person: &Person, button: &str, reads: &str) {
    let before = world.telegram.requests().last().map_or(0, |request| request.seq);
    let query = person.tap(button).await;
    person.reads(reads).await;
    let requests = world.telegram.requests().into_iter();
    let asked: Vec<_> = requests
        .filter(|request| request.seq > before && !BACKGROUND.contains(&request.method.as_str()))
        .collect();
    assert_eq!(asked[0].method, "answerCallbackQuery", "{button}: {asked:#?}");
    let answers = asked.iter().filter(|request| request.method == "answerCallbackQuery").count();
    assert_eq!(answers, 1, "{button}: {asked:#?}");
    assert!(world.telegram.answer_to(&query).is_some());
}

#[tokio::test]
async fn every_press_is_answered_once_and_first() {
    let world = World::start().await;
    let anna = world.anna().await;
    for (button, reads) in [
        ("Services", "Choose a category"),
        ("Instagram", "1 service"),
        ("Instagram Followers", "0.90 USD per 1000"),
        ("Order", "Send the link"),
        ("Cancel", "Left. Nothing was ordered"),
        ("Menu", "Menu"),
        ("Balance", "Balance"),
        ("Menu", "Menu"),
        ("Settings", "What I tell you of your orders"),
        ("Nothing", "Nothing: look yourself"),
        ("Menu", "Menu"),
        ("Help", "I bring your panel into this chat"),
        ("Menu", "Menu"),
        ("Orders", "No orders yet"),
    ] {
        is_answered_first(&world, &anna, button, reads).await;
    }
    let refused: Vec<_> = world.telegram.requests().into_iter().filter(|r| r.error.is_some()).collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[tokio::test]
async fn a_forged_and_an_outdated_button_are_refused_kindly_with_a_menu() {
    let world = World::start().await;
    let anna = world.anna().await;
    let message = anna.visible().last().expect("a message").id;
    for (data, words) in [
        ("drop table", "does nothing"),
        ("1:xx:1", "does nothing"),
        ("1:co:99999999999999999999", "does nothing"),
        ("", "does nothing"),
        ("0:m", "older version"),
        ("2:m", "older version"),
    ] {
        anna.look_away();
        let query = world.telegram.press_forged(7, 7, message, data);
        anna.reads("Menu").await;
        let answer = world.telegram.answer_to(&query).expect("an answer");
        assert!(answer.text.contains(words), "{data}: {}", answer.text);
    }
}

#[tokio::test]
async fn a_press_on_a_message_that_is_gone_is_answered_with_a_new_one() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.look_away();
    world.telegram.press_forged(7, 7, 9_999, "1:m");
    anna.reads("Menu").await;
}

#[tokio::test]
async fn another_chats_order_can_neither_be_seen_nor_touched() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    world.summary(&anna, LINK).await;
    let ben = world.person_of(9, "Ben", "en");
    world.enter_key(&ben).await;
    let message = ben.visible().last().expect("a message").id;
    let before = world.telegram.requests().last().map_or(0, |request| request.seq);
    let codes = ["cd", "rf", "re", "cq", "cy", "ag", "mu", "um", "ch", "wp", "np", "ny", "co", "di"];
    // Order 1 is completed, order 2 a draft.
    let placed = codes.iter().map(|code| format!("1:{code}:1"));
    let drafted = ["cd", "co", "di"].iter().map(|code| format!("1:{code}:2"));
    for presses in placed.chain(drafted).collect::<Vec<_>>().chunks(6) {
        for data in presses {
            world.telegram.press_forged(9, 9, message, data);
        }
        ben.is_answered().await;
    }
    let requests = world.telegram.requests().into_iter().filter(|request| request.seq > before);
    let to_ben: Vec<_> = requests.filter(|request| is_to(request, 9)).collect();
    assert!(to_ben.len() >= 17, "{to_ben:#?}");
    let told = format!("{to_ben:?}");
    assert!(!told.contains(&id.to_string()) && !told.contains(LINK), "{told}");
    assert_eq!((world.panel.count("refill"), world.panel.count("cancel")), (0, 0));
    assert_eq!(world.panel.count("add"), 1);
    anna.tap("Confirm").await;
    world.panel_id(2).await;
}
