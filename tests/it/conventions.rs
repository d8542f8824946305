//! How a bot behaves that people like to use: signs of life, colours, a pace that nobody else has to bear.

use std::time::Duration;

use orderdesk::sandbox::{
    panel::PanelFaultKind::Slow,
    telegram::{Fault, FaultBody, FaultKind},
};

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
