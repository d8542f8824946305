//! What befalls a group: it moves, loses a topic, mutes the bot, takes its record out.

use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole};

use crate::groups::{GROUP, group_of, token};
use crate::support::{KEY, LINK, World};

#[tokio::test]
async fn a_group_that_moves_keeps_everything() {
    let world = World::start().await;
    let anna = world.person(7);
    let small = -4_001;
    world.telegram.add_group(small, "Shop", false, &[(anna.id, MemberRole::Owner)]);
    world.telegram.kick(small);
    world.telegram.invite_bot(small, anna.id);
    let in_small = anna.in_group(small, None);
    in_small.reads("Next, an admin sends /key").await;
    in_small.say("/key");
    in_small.reads("never written into a group").await;
    let token = token(&world, &in_small).await;
    anna.say(&format!("/start {token}"));
    anna.reads("Send the API key of your group").await;
    anna.say(KEY);
    anna.reads("The group has its key").await;
    let id = world.order(&in_small, LINK).await;

    let new = world.telegram.migrate(small);
    let in_new = anna.in_group(new, None);
    world.moves(id, "Completed", 0);
    in_new.reads("→ Completed").await;
    in_new.say("/orders");
    in_new.reads("1 order").await;
    in_new.say("/audit");
    in_new.reads_all(&["set the key", "ordered Instagram Followers"]).await;
}

#[tokio::test]
async fn news_of_a_deleted_topic_comes_to_general_and_the_group_is_told_once() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, true).await;
    let topic = world.telegram.add_topic(GROUP, "Orders");
    let in_topic = anna.in_group(GROUP, Some(topic));
    let first = world.order(&in_topic, LINK).await;
    let second = world.order(&in_topic, "https://instagram.com/p/BBB222").await;
    let description = "Bad Request: message thread not found".to_owned();
    let kind = FaultKind::Status { code: 400, body: FaultBody::Json(description) };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: Some(1), kind });
    anna.look_away();
    world.moves(first, "Completed", 0);
    let push = anna.reads("→ Completed").await;
    assert_eq!(push.thread, None);
    anna.reads("A topic to which I pushed news is gone").await;
    anna.look_away();
    world.moves(second, "Completed", 0);
    let push = anna.reads("→ Completed").await;
    assert_eq!(push.thread, None);
    let told = anna.visible().iter().filter(|message| message.text.contains("is gone or closed")).count();
    assert_eq!(told, 1);
}

#[tokio::test]
async fn a_group_that_mutes_the_bot_loses_no_news() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    let id = world.order(&anna, LINK).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Restricted);
    anna.say("/balance");
    let sends = || {
        let requests = world.telegram.requests();
        requests.iter().filter(|request| request.method.eq_ignore_ascii_case("sendMessage")).count()
    };
    let before = sends();
    world.moves(id, "Completed", 0);
    world.eventually("the push is tried", || async { sends() > before }).await;
    assert!(!anna.sees("→ Completed"), "{}", anna.transcript());
    world.telegram.set_bot_role(GROUP, MemberRole::Member);
    anna.reads("→ Completed").await;
}

#[tokio::test]
async fn the_record_goes_with_the_export_to_the_admin_in_private() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    let private = world.person(7);
    private.say("/help");
    private.reads("I bring your panel into this chat").await;
    world.order(&anna, LINK).await;
    ben.say("/export");
    ben.reads("Only admins may do this here").await;
    anna.say("/export");
    anna.reads("I sent it to you in private").await;
    let files = private.visible().into_iter().filter_map(|message| message.document);
    let record = files.filter(|file| file.name == "record.csv").last().expect("the record");
    let text = String::from_utf8(record.bytes.to_vec()).expect("a text");
    let lines: Vec<_> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "date,person,name,act,detail");
    assert!(lines[1].contains(",7,Anna,ordered,Instagram Followers"), "{text}");
    assert!(anna.visible().iter().all(|message| message.document.is_none()));
}
