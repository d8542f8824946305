//! Rights in groups: asked of Telegram, kept for a minute, and nothing where Telegram does not say.

use std::time::Duration;

use orderdesk::sandbox::telegram::{Fault, FaultKind, MemberRole};

use crate::groups::{GROUP, bare_group, group_of, token};
use crate::support::{KEY, LINK, World, no_order};

/// How often Telegram was asked what somebody is.
fn asked(world: &World) -> usize {
    world.telegram.requests().iter().filter(|request| request.method == "getChatMember").count()
}

#[tokio::test]
async fn a_right_is_asked_of_telegram_once_a_minute() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    for _ in 0..3 {
        world.summary(&anna, LINK).await;
    }
    assert_eq!(asked(&world), 1);
    world.pass(60);
    world.summary(&anna, LINK).await;
    assert_eq!(asked(&world), 2);
}

#[tokio::test]
async fn a_right_that_telegram_tells_too_late_is_no_right() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    let kind = FaultKind::Slow(Duration::from_secs(8));
    world.telegram.inject(Fault { method: Some("getChatMember".to_owned()), times: Some(1), kind });
    anna.say(&format!("/order 1448 {LINK} 100"));
    anna.reads("Telegram did not tell me").await;
    no_order(&world);
    world.summary(&anna, LINK).await;
}

#[tokio::test]
async fn a_link_for_the_key_serves_no_other_admin() {
    let world = World::start().await;
    let (anna, ben) = bare_group(&world).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    let in_group = anna.in_group(GROUP, None);
    in_group.say("/key");
    in_group.reads("never written into a group").await;
    let token = token(&world, &in_group).await;
    ben.say(&format!("/start {token}"));
    ben.reads("only the admin who asked").await;
    ben.say(KEY);
    ben.is_answered().await;
    assert!(!in_group.sees("Key set by"), "{}", in_group.transcript());
    // It was not used up: it still serves who asked.
    anna.say(&format!("/start {token}"));
    anna.reads("Send the API key of your group").await;
}
