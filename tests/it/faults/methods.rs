//! Every other method of the Bot API that the bot uses, under every fault: the person gets what they asked for.

use std::time::Duration;

use futures::future::join_all;
use orderdesk::sandbox::telegram::{FaultKind, LocalTelegram, MessageView};

use super::telegram::{fast, meets, slow};
use crate::groups::group_of;
use crate::support::{LINK, PATIENCE, Person, World, no_order};

/// Waits for a message with this file.
async fn gets(world: &World, person: &Person, name: &str) {
    let has = |message: &MessageView| message.document.as_ref().is_some_and(|file| file.name == name);
    let found = world.telegram.wait_for(PATIENCE, |_| person.visible().iter().any(has).then_some(())).await;
    assert!(found.is_some(), "no {name} came:\n{}", person.transcript());
}

async fn a_private_chat_under(kind: FaultKind) {
    let world = World::start().await;
    let anna = world.anna().await;
    meets(&world, "editMessageReplyMarkup", &kind);
    anna.say("/order 1448");
    anna.reads("Send the link").await;
    anna.say(LINK);
    anna.reads("How many?").await;
    anna.tap("500").await;
    anna.reads_all(&["Check your order", "Quantity: 500"]).await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;

    meets(&world, "sendPhoto", &kind);
    anna.say("/stats");
    anna.reads_all(&["Statistics", "30 days"]).await;
    meets(&world, "editMessageMedia", &kind);
    anna.tap("7 days").await;
    anna.reads_all(&["Statistics", "7 days"]).await;
    meets(&world, "sendDocument", &kind);
    anna.say("/export");
    gets(&world, &anna, "orders.csv").await;

    anna.say("/mass");
    anna.reads("one a line").await;
    anna.look_away();
    meets(&world, "sendChatAction", &kind);
    meets(&world, "getFile", &kind);
    let lines = format!("1448,{LINK},50\n");
    world.telegram.hand_document(anna.id, anna.id, "orders.csv", lines.as_bytes());
    anna.reads("1 line can be ordered").await;

    meets(&world, "answerInlineQuery", &kind);
    let query = world.telegram.ask_inline(anna.id, "instagram");
    let answered = world.telegram.wait_for(PATIENCE, |telegram| telegram.inline_results(&query)).await;
    assert!(answered.is_some_and(|results| !results.is_empty()), "{kind:?}");
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1), "{kind:?}");
}

#[tokio::test]
async fn a_person_gets_files_pictures_and_answers_under_every_fault_of_telegram() {
    join_all(fast().into_iter().map(a_private_chat_under)).await;
}

async fn a_group_under(kind: FaultKind) {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    meets(&world, "getChatMember", &kind);
    ben.say(&format!("/order 1448 {LINK} 100"));
    let refused = world.telegram.wait_for(PATIENCE, |_| {
        ["Telegram did not tell me", "Only admins"].iter().any(|words| ben.sees(words)).then_some(())
    });
    assert!(refused.await.is_some(), "{kind:?}: {}", ben.transcript());
    no_order(&world);
    world.order(&anna, LINK).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1), "{kind:?}");
}

#[tokio::test]
async fn nobody_has_a_right_that_telegram_did_not_tell_under_any_fault() {
    join_all(fast().into_iter().map(a_group_under)).await;
}

/// Longer than the bot waits for Telegram, with a second try.
const LATE: Duration = Duration::from_secs(60);

/// How often a person has got a file.
fn copies(person: &Person, name: &str) -> usize {
    let files = person.visible().into_iter().filter_map(|message| message.document);
    files.filter(|file| file.name == name).count()
}

/// A file that is asked for, and one that comes as news.
async fn a_late_file(method: &'static str, name: &str, kind: FaultKind) {
    let world = World::start().await;
    let anna = world.anna().await;
    if name.starts_with("orders-") {
        anna.say(&format!("/mass 1448 | {LINK} | 50"));
        anna.reads("1 line can be ordered").await;
        meets(&world, method, &kind);
        anna.tap("Confirm").await;
    } else {
        world.order(&anna, LINK).await;
        meets(&world, method, &kind);
        anna.say(if method == "sendPhoto" { "/stats" } else { "/export" });
    }
    // Where Telegram had it already and did not say so, it comes twice; better than not at all.
    let expected = if matches!(kind, FaultKind::HangBefore(_)) { 1 } else { 2 };
    let came = |_: &LocalTelegram| (copies(&anna, name) == expected).then_some(());
    let time = async {
        loop {
            tokio::time::sleep(Duration::from_millis(200)).await;
            world.pass(1);
        }
    };
    let came = tokio::select! { came = world.telegram.wait_for(LATE, came) => came, () = time => None };
    assert!(came.is_some(), "{name}, {kind:?}: {}", anna.transcript());
    anna.is_answered().await;
    world.all_is_sent().await;
    assert_eq!(copies(&anna, name), expected, "{name}, {kind:?}: {}", anna.transcript());
    assert!(!anna.sees("Something broke"), "{}", anna.transcript());
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1), "{name}, {kind:?}");
}

#[tokio::test]
async fn a_file_comes_though_telegram_does_not_answer_in_time_and_nothing_is_ordered_twice() {
    let files =
        [("sendPhoto", "statistics.png"), ("sendDocument", "orders.csv"), ("sendDocument", "orders-1.csv")];
    let all = files
        .into_iter()
        .flat_map(|(method, name)| slow().into_iter().map(move |kind| a_late_file(method, name, kind)));
    join_all(all).await;
}

/// Does what makes the bot call a method, and waits for what the person should read in the end.
async fn late(method: &'static str, kind: FaultKind) {
    let world = World::start().await;
    let anna = world.anna().await;
    let words = match method {
        "editMessageReplyMarkup" => {
            anna.say("/order 1448");
            anna.reads("Send the link").await;
            meets(&world, method, &kind);
            anna.say(LINK);
            "How many?"
        }
        "answerCallbackQuery" => {
            world.summary(&anna, LINK).await;
            meets(&world, method, &kind);
            anna.tap("Confirm").await;
            "23501"
        }
        _ => {
            anna.say("/mass");
            anna.reads("one a line").await;
            anna.look_away();
            meets(&world, method, &kind);
            let lines = format!("1448,{LINK},50\n");
            world.telegram.hand_document(anna.id, anna.id, "orders.csv", lines.as_bytes());
            "1 line can be ordered"
        }
    };
    let read = world.telegram.wait_for(LATE, |_| anna.sees(words).then_some(())).await;
    assert!(read.is_some(), "{method}, {kind:?}: {}", anna.transcript());
    world.all_is_sent().await;
    let ordered = usize::from(method == "answerCallbackQuery");
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (ordered, ordered), "{method}");
}

/// An inline query is not among them: after so long Telegram takes no answer to it any more.
#[tokio::test]
async fn a_person_gets_an_answer_though_telegram_does_not_answer_in_time() {
    let methods = ["editMessageReplyMarkup", "answerCallbackQuery", "sendChatAction", "getFile"];
    let all = methods.into_iter().flat_map(|method| slow().into_iter().map(move |kind| late(method, kind)));
    join_all(all).await;
}
