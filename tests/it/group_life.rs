//! What befalls a group: it moves, loses a topic, mutes the bot, takes its record out.

use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::money::Balance;
use orderdesk::domain::time::Time;
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole};
use orderdesk::store::Group;
use serde_json::json;

use crate::groups::{GROUP, group_of, token};
use crate::support::{KEY, LINK, World, no_order};

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
async fn a_group_whose_supergroup_has_a_key_already_becomes_one_with_it() {
    let world = World::start().await;
    let anna = world.person(7);
    let (small, large) = (-4_001, -1_000_000_004_001);
    world.telegram.add_group(small, "Shop", false, &[(anna.id, MemberRole::Owner)]);
    for chat in [ChatId(small), ChatId(large)] {
        let store = world.store();
        store.meet_chat(chat, None).await.expect("the chat");
        let amount = "100".parse().expect("an amount");
        let balance = Balance { amount, currency: Some("USD".to_owned()) };
        let key = KEY.to_owned().into();
        store.keep_key(chat, "local", &key, UserId(anna.id), &balance).await.expect("the key");
        world.clock.advance(std::time::Duration::from_secs(1));
    }
    let limit = Group { order_limit: "50".parse().ok(), ..Group::default() };
    world.store().set_group(ChatId(large), &limit, UserId(anna.id), "limit").await.expect("the limit");
    let in_small = anna.in_group(small, None);
    let first = world.order(&in_small, LINK).await;

    assert_eq!(world.telegram.migrate(small), large);
    let in_large = anna.in_group(large, None);
    world.moves(first, "Completed", 0);
    in_large.reads("→ Completed").await;
    in_large.tap("Refill").await;
    in_large.reads("The panel took the refill request").await;
    world.order(&in_large, "https://instagram.com/p/BBB222").await;
    in_large.say("/orders");
    in_large.reads("2 orders").await;
    in_large.say("/settings");
    in_large.reads("Settings").await;
    in_large.tap("Group").await;
    in_large.reads_all(&["Limit of one order", "50"]).await;
    in_large.say("/audit");
    in_large.reads_all(&["ordered Instagram Followers", "asked for a refill"]).await;
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

#[tokio::test]
async fn posts_of_channels_and_what_is_forwarded_from_a_linked_one_are_nobodys() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    let group = json!({ "id": GROUP, "type": "supergroup", "title": "Shop" });
    let channel = json!({ "id": -1_001_700_000_099_i64, "type": "channel", "title": "News" });
    let order = format!("/order 1448 {LINK} 100");
    for (number, text) in [(7_001, order.as_str()), (7_002, "/balance@orderdesk_bot"), (7_003, KEY)] {
        // Telegram itself forwards a post of the linked channel into its discussion group.
        let forwarded = json!({ "message_id": number, "date": 1, "chat": group, "text": text,
            "from": { "id": 777_000, "is_bot": false, "first_name": "Telegram" },
            "sender_chat": channel, "is_automatic_forward": true });
        world.telegram.hand_update("message", forwarded).expect("the bot asks for messages");
        // Somebody writes in the name of a channel.
        let in_its_name = json!({ "message_id": number + 100, "date": 1, "chat": group, "text": text,
            "from": { "id": 136_817_688, "is_bot": true, "first_name": "Channel", "username": "Channel_Bot" },
            "sender_chat": channel });
        world.telegram.hand_update("message", in_its_name).expect("the bot asks for messages");
        // A message of a channel of which the bot is a member; posts as such it does not ask for.
        let posted =
            json!({ "message_id": number, "date": 1, "chat": channel, "sender_chat": channel, "text": text });
        assert_eq!(world.telegram.hand_update("channel_post", posted.clone()), None);
        world.telegram.hand_update("message", posted).expect("the bot asks for messages");
    }
    // Brought into the channel as its admin, it says nothing there.
    let member = |status: &str| json!({ "status": status, "user": { "id": world.telegram.bot_id(), "is_bot": true, "first_name": "B" } });
    let brought = json!({ "chat": channel, "from": { "id": 7, "first_name": "Anna" }, "date": 1,
        "old_chat_member": member("left"), "new_chat_member": member("administrator") });
    world.telegram.hand_update("my_chat_member", brought).expect("the bot asks for it");
    anna.is_answered().await;
    assert_eq!(anna.visible().len(), 1, "{}", anna.transcript());
    let methods = ["sendMessage", "deleteMessage"].map(|method| {
        let requests = world.telegram.requests().into_iter();
        requests.filter(|request| request.method == method).count()
    });
    assert_eq!(methods, [1, 0]);
    assert_eq!(world.panel.count("balance"), 0);
    assert!(world.store().find_chat(ChatId(-1_001_700_000_099)).await.expect("a read").is_none());
    no_order(&world);
}

#[tokio::test]
async fn an_anonymous_admin_who_exports_is_told_what_to_do() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    world.order(&anna, LINK).await;
    world.telegram.set_role(GROUP, anna.id, MemberRole::AnonymousAdministrator);
    world.pass(61);
    let anna = anna.anonymous();
    anna.say("/export");
    anna.reads("an anonymous admin has no private chat with me").await;
    let sent = world.telegram.requests().iter().any(|request| request.method == "sendDocument");
    assert!(!sent);
}

#[tokio::test]
async fn each_change_of_a_groups_settings_stands_in_its_record_once() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    anna.say("/settings");
    let screen = anna.reads("Settings").await.id;
    let presses = [
        "1:pu:final",
        "1:pu:final",
        "1:sg:qs:1320:420",
        "1:sg:qm:silent",
        "1:sg:zs:Asia/Tashkent",
        "1:sg:as:5",
        "1:sg:ps:6",
        "1:sg:ds:7",
        "1:sg:do",
        "1:gr:b:everyone",
        "1:gr:b:everyone",
        "1:sl:ru",
        "1:sl:ru",
    ];
    for data in presses {
        let answer = anna.forge(screen, data).await;
        assert!(!answer.alert, "{data}: {answer:?}");
    }
    let all = Time(0)..Time(i64::MAX);
    let told = || async {
        let (record, _) =
            world.store().list_audit(ChatId(GROUP), all.clone(), 0, 99).await.expect("the record");
        record.into_iter().rev().map(|entry| (entry.name, entry.detail)).collect::<Vec<_>>()
    };
    world
        .eventually("the last one is written", || async {
            told().await.iter().any(|(_, it)| it == "language: ru")
        })
        .await;
    let expected = [
        "push: final",
        "quiet hours: 22:00-07:00",
        "quiet mode: silent",
        "time zone: Asia/Tashkent",
        "balance alert: 5",
        "stuck after: 6 h",
        "daily digest: 07:00",
        "daily digest: -",
        "everyone",
        "language: ru",
    ];
    assert_eq!(told().await, expected.map(|detail| ("Anna".to_owned(), detail.to_owned())));
}
