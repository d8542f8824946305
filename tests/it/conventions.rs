//! How a bot behaves that people like to use: signs of life, colours, a pace that nobody else has to bear.

use std::time::Duration;

use orderdesk::sandbox::{
    panel::{
        PanelFaultKind::{Hang, Slow},
        When,
    },
    telegram::{Fault, FaultBody, FaultKind, LocalTelegram, RequestLog},
};

use crate::groups::group_of;
use crate::support::{LINK, PATIENCE, World, once};

#[tokio::test]
async fn an_answer_that_takes_long_shows_typing_first() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.panel.inject(once("balance", Slow(Duration::from_millis(1_500))));
    world.pass(60);
    anna.say("/balance");
    anna.reads("100 USD").await;
    let requests = world.telegram.requests();
    let typed = requests.iter().rposition(|request| request.method == "sendChatAction").expect("a sign");
    let sent = requests.iter().rposition(|request| request.method == "sendMessage").expect("an answer");
    assert!(typed < sent, "{requests:#?}");
}

#[tokio::test]
async fn buttons_that_matter_have_their_colour_and_a_server_without_colours_gets_none() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let styles = |world: &World| -> Vec<String> {
        let requests = world.telegram.requests();
        let sent = requests.iter().rfind(|request| request.params.to_string().contains("Confirm"));
        let text = sent.expect("a summary").params.to_string();
        text.split("\"style\":\"")
            .skip(1)
            .map(|part| part.split('"').next().unwrap_or("").to_owned())
            .collect()
    };
    assert_eq!(styles(&world), ["success"]);
    let refusal = FaultBody::Json("Bad Request: BUTTON_STYLE_INVALID".to_owned());
    let kind = FaultKind::Status { code: 400, body: refusal };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: Some(1), kind });
    world.summary(&anna, LINK).await;
    assert!(styles(&world).is_empty());
    world.summary(&anna, LINK).await;
    assert!(styles(&world).is_empty());
    let refused = world.telegram.requests().into_iter().filter(|request| request.status == 400).count();
    assert_eq!(refused, 1);
}

#[tokio::test]
async fn who_hammers_is_slowed_and_another_is_answered_at_once() {
    let world = World::start().await;
    let (anna, ben) = (world.person(7), world.person(8));
    for _ in 0..30 {
        anna.say("/nothing");
    }
    ben.say("/help");
    ben.reads("I bring your panel into this chat").await;
    let answered = |world: &World| anna_answers(world);
    assert!(answered(&world) < 30, "{}", answered(&world));
    let all = world.telegram.wait_for(PATIENCE * 3, |_| (answered(&world) == 30).then_some(())).await;
    assert!(all.is_some(), "{}", answered(&world));
}

fn anna_answers(world: &World) -> usize {
    world.telegram.messages(7).into_iter().filter(|message| message.from_bot).count()
}

/// What the bot asked of Telegram by this method, in order.
fn asked(world: &World, method: &str) -> Vec<RequestLog> {
    world.telegram.requests().into_iter().filter(|request| request.method == method).collect()
}

#[tokio::test]
async fn a_screen_that_would_not_change_is_no_fault_and_comes_only_once() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/menu");
    let menu = anna.reads("Menu").await;
    anna.tap("Settings").await;
    anna.reads("What I tell you of your orders").await;
    let messages = anna.visible().len();
    let (_, data) = anna.data_of("Every change").await;
    let answer = anna.forge(menu.id, &data).await;
    assert_eq!(answer.text, "");
    anna.forge(menu.id, "1:st").await;
    anna.is_answered().await;
    let edits = asked(&world, "editMessageText");
    assert!(edits.iter().any(|edit| edit.error.as_deref().is_some_and(|why| why.contains("not modified"))));
    // The answer to /help is one more; nothing was sent in the place of the screen that stood there already.
    assert_eq!(anna.visible().len(), messages + 1, "{}", anna.transcript());
}

#[tokio::test]
async fn a_message_that_is_deleted_or_too_old_to_be_edited_is_sent_anew() {
    let world = World::start().await;
    let anna = world.anna().await;
    for why in [
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: MESSAGE_ID_INVALID",
    ] {
        anna.say("/menu");
        let menu = anna.reads("Menu").await;
        let kind = FaultKind::Status { code: 400, body: FaultBody::Json(why.to_owned()) };
        world.telegram.inject(Fault { method: Some("editMessageText".to_owned()), times: Some(1), kind });
        anna.tap("Balance").await;
        let balance = anna.reads("100 USD").await;
        assert!(balance.id > menu.id, "{why}: {}", anna.transcript());
    }
}

#[tokio::test]
async fn an_answered_question_loses_its_buttons() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1448");
    let link = anna.reads("Send the link").await;
    anna.say(LINK);
    let quantity = anna.reads("How many?").await;
    anna.say("100");
    anna.reads("Check your order").await;
    anna.is_answered().await;
    for question in [link, quantity] {
        let now = world.telegram.message(anna.id, question.id).expect("it stands there");
        assert!(now.buttons.is_empty(), "{now:#?}");
    }
    // A command leaves the question; its buttons go too.
    anna.say("/key");
    anna.tap("Replace").await;
    let asked = anna.reads("Enter your access data").await;
    anna.say("/balance");
    anna.reads("100 USD").await;
    let now = world.telegram.message(anna.id, asked.id).expect("it stands there");
    assert!(now.buttons.is_empty(), "{now:#?}");
}

#[tokio::test]
async fn no_message_loads_a_preview_of_a_link() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    anna.say("/order 1448");
    anna.reply(LINK).await;
    anna.reads("quantity as a reply").await;
    anna.reply("100").await;
    anna.reads("Check your order").await;
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    let texts = asked(&world, "sendMessage").into_iter().chain(asked(&world, "editMessageText"));
    for request in texts {
        assert_eq!(request.params["link_preview_options"]["is_disabled"], true, "{request:#?}");
    }
}

#[tokio::test]
async fn an_orders_id_and_link_are_copied_by_a_tap_and_by_a_button() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await.to_string();
    anna.say(&format!("/orders {id}"));
    let card = anna.reads_all(&[LINK, &id]).await;
    assert!(card.html.contains(&format!("<code>{id}</code>")), "{}", card.html);
    assert!(card.html.contains(&format!("<code>{LINK}</code>")), "{}", card.html);
    let copied: Vec<_> =
        card.buttons.iter().flatten().filter_map(|button| button.copy_text.clone()).collect();
    assert_eq!(copied, [id, LINK.to_owned()]);
}

#[tokio::test]
async fn a_pasted_list_gets_a_reaction_before_the_panel_is_asked() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/mass");
    anna.reads("one a line").await;
    let pasted = anna.say(&format!("1448 | {LINK} | 50\n1448 | nothing | 50"));
    anna.reads("1 line can be ordered").await;
    let reaction = |message| world.telegram.message(anna.id, message).and_then(|message| message.reaction);
    assert_eq!(reaction(pasted).as_deref(), Some("✍"));
    let many = anna.say(&format!("/mass {}", "1448 x\n".repeat(500)));
    anna.reads("500 lines cannot").await;
    assert_eq!(reaction(many).as_deref(), Some("✍"));
    // Telegram may not take it: the list is read all the same.
    let refusal = FaultBody::Json("Bad Request: REACTION_INVALID".to_owned());
    let kind = FaultKind::Status { code: 400, body: refusal };
    world.telegram.inject(Fault { method: Some("setMessageReaction".to_owned()), times: Some(1), kind });
    anna.say(&format!("/mass 1448 | {LINK} | 60"));
    anna.reads("1 line can be ordered").await;
}

#[tokio::test]
async fn a_long_answer_is_split_between_its_lines() {
    let world = World::start().await;
    let anna = world.anna().await;
    let ids: Vec<String> = (0..100).map(|n| format!("{}{n:03}", "9".repeat(40))).collect();
    anna.say(&format!("/status {}", ids[..60].join(" ")));
    anna.reads(&ids[59]).await;
    let told: Vec<_> =
        anna.visible().into_iter().filter(|message| message.text.contains(&"9".repeat(40))).collect();
    assert!(told.len() > 1, "{}", anna.transcript());
    assert!(told.iter().all(|message| message.text.encode_utf16().count() <= 4_096));
    for id in &ids[..60] {
        assert_eq!(told.iter().filter(|message| message.text.contains(id)).count(), 1, "{id}");
    }
}

#[tokio::test]
async fn buttons_below_a_file_have_colours_too_and_lose_them_where_the_server_takes_none() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.panel.inject(once("add", Hang(When::BeforeActing)));
    let lines: Vec<String> = (0..3).map(|n| format!("1448 | {LINK}{n} | 50")).collect();
    anna.say(&format!("/mass {}", lines.join("\n")));
    anna.reads("3 lines can be ordered").await;
    anna.tap("Confirm").await;
    anna.reads("Placing your orders").await;
    let refusal = FaultBody::Json("Bad Request: BUTTON_STYLE_INVALID".to_owned());
    let kind = FaultKind::Status { code: 400, body: refusal };
    world.telegram.inject(Fault { method: Some("sendDocument".to_owned()), times: Some(1), kind });
    anna.tap("Outcome as a file").await;
    let find = |_: &LocalTelegram| anna.visible().into_iter().find(|message| message.document.is_some());
    assert!(world.telegram.wait_for(PATIENCE, find).await.is_some(), "{}", anna.transcript());
    let sent = asked(&world, "sendDocument");
    let styles: Vec<bool> =
        sent.iter().map(|request| request.params.to_string().contains("danger")).collect();
    assert_eq!(styles, [true, false], "{sent:#?}");
}
