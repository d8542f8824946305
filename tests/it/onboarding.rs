//! From the first word to the menu.

use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind};

use crate::support::{KEY, World, no_order};

#[tokio::test]
async fn a_stranger_is_welcomed_enters_a_key_and_gets_the_menu() {
    let world = World::start().await;
    let anna = world.person(7);
    anna.say("/start");
    let welcome = anna.reads("Enter your access data").await;
    let labels: Vec<_> = welcome.buttons.iter().flatten().map(|button| button.text.as_str()).collect();
    assert!(labels.iter().any(|label| label.contains("English")), "{labels:?}");
    assert!(labels.iter().any(|label| label.contains("Other languages")), "{labels:?}");

    let wrong = anna.say("wrong-0123456789abcdef0123456789abcdef");
    anna.reads("does not accept this key").await;
    assert!(world.telegram.message(7, wrong).is_some_and(|message| message.deleted));

    let right = anna.say(KEY);
    anna.reads_all(&["The key works", "100"]).await;
    assert!(world.telegram.message(7, right).is_some_and(|message| message.deleted));
    let tail = &KEY[KEY.len() - 4..];
    assert!(anna.sees(tail) && !anna.sees(&KEY[..8]), "{}", anna.transcript());
    let sent = format!("{:?}", world.telegram.requests());
    assert!(!sent.contains(KEY), "the key went back to Telegram");

    anna.say("/menu");
    let menu = anna.reads("Menu").await;
    let labels = format!("{:?}", menu.buttons);
    for word in ["Services", "Orders", "Balance", "Settings", "Help"] {
        assert!(labels.contains(word), "{word} is missing in {labels}");
    }
    no_order(&world);
}

#[tokio::test]
async fn a_text_that_is_no_key_is_explained_and_reaches_no_panel() {
    let world = World::start().await;
    let anna = world.person(7);
    anna.say("/key");
    anna.reads("Enter your access data").await;
    anna.say("this is no key at all");
    anna.reads("does not look like an API key").await;
    assert_eq!(world.panel.count("balance"), 0);
}

#[tokio::test]
async fn a_key_is_shown_by_its_end_only_and_can_be_removed() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/key");
    let shown = anna.reads("wxyz").await;
    assert!(!shown.text.contains(&KEY[..8]), "{}", shown.text);
    anna.tap("Remove").await;
    anna.reads("Remove the key").await;
    anna.tap("Remove the key").await;
    anna.reads("The key is removed").await;
    anna.say("/balance");
    anna.reads("There is no API key yet").await;
}

#[tokio::test]
async fn a_key_stands_in_no_file_in_plain_text() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    anna.is_answered().await;
    for is_running in [true, false] {
        if !is_running {
            world.stop_bot().await;
        }
        for (file, bytes) in world.files() {
            let is_plain = bytes.windows(KEY.len()).any(|window| window == KEY.as_bytes());
            assert!(!is_plain, "the key stands in {file} (running: {is_running})");
        }
    }
}

#[tokio::test]
async fn a_message_with_a_key_that_cannot_be_deleted_is_told_of() {
    let world = World::start().await;
    let description = "Bad Request: message can't be deleted".to_owned();
    let kind = FaultKind::Status { code: 400, body: FaultBody::Json(description) };
    world.telegram.inject(Fault { method: Some("deleteMessage".to_owned()), times: Some(1), kind });
    let anna = world.anna().await;
    anna.reads("Please delete it yourself").await;
}

#[tokio::test]
async fn a_key_that_cannot_be_checked_is_not_kept() {
    let world = World::start().await;
    let anna = world.person(7);
    anna.say("/key");
    anna.reads("Enter your access data").await;
    world.panel.set_down(true).await.expect("the panel goes down");
    anna.say(KEY);
    anna.reads("The key could not be checked").await;
    world.panel.set_down(false).await.expect("the panel returns");
    anna.say(KEY);
    anna.reads("The key works").await;
}
