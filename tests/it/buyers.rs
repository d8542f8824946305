//! Who may order in a group: people named by a reply, by a mention, or in the list of those met.

use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::role::BuyerPolicy;
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole, Person as Known};
use orderdesk::store::Group;
use serde_json::json;

use crate::groups::{GROUP, group_of};
use crate::support::{LINK, Person, World, no_order};

async fn let_named_people_order(world: &World) {
    let group = Group { buyers: BuyerPolicy::Named, ..Group::default() };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "buyers").await.expect("the policy");
}

async fn is_named(world: &World, person: i64) -> bool {
    let member = world.store().find_member(ChatId(GROUP), UserId(person)).await.expect("a read");
    member.is_some_and(|member| member.is_buyer)
}

fn give_username(world: &World, id: i64, name: &str, username: Option<&str>) {
    let (first_name, username) = (name.to_owned(), username.map(str::to_owned));
    world.telegram.add_person(Known { id, first_name, username, language_code: Some("en".into()) });
}

/// Ben says something that the bot, which reads commands and replies only, does not hear.
fn talks(ben: &Person) -> i32 {
    ben.say("what does it cost?")
}

#[tokio::test]
async fn an_answer_with_the_command_names_its_author_and_takes_that_back() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, true).await;
    let topic = world.telegram.add_topic(GROUP, "Talk");
    let (anna, ben) = (anna.in_group(GROUP, Some(topic)), ben.in_group(GROUP, Some(topic)));
    let_named_people_order(&world).await;
    let said = talks(&ben);
    anna.reply_to(said, "/buyers");
    let list = anna.reads("✅ Ben is named.").await;
    assert_eq!(list.thread, Some(topic));
    world.summary(&ben, LINK).await;

    // In a topic, a command that answers nothing comes as an answer to the message that opened it.
    anna.say("/buyers");
    anna.reads("Tap a name").await;
    assert!(is_named(&world, ben.id).await && !is_named(&world, anna.id).await);

    anna.reply_to(said, "/buyers@orderdesk_bot");
    anna.reads("Ben is named no more").await;
    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert && answer.text.contains("whom an admin named"), "{answer:?}");
    no_order(&world);
    anna.say("/audit");
    anna.reads_all(&["Anna", "settings: Named people: + Ben", "settings: Named people: - Ben"]).await;
}

#[tokio::test]
async fn mentions_name_whom_telegram_still_calls_so_and_who_is_there() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    give_username(&world, ben.id, "Ben", Some("ben_b"));
    anna.say("/buyers @ben_b");
    anna.reads_all(&["I have not met @ben_b here", "Names count only after Named people is chosen"]).await;
    ben.say("/help@orderdesk_bot");
    ben.reads("I bring your panel into this chat").await;
    // A username is written in any case, beside others and the bot's own.
    anna.say("/buyers@orderdesk_bot @BEN_B @nobody_here @orderdesk_bot");
    anna.reads_all(&["✅ Ben is named.", "I have not met @nobody_here here"]).await;
    assert!(is_named(&world, ben.id).await);
    anna.say("/buyers @ben_b");
    anna.reads("✅ Ben is named.").await;
    assert!(is_named(&world, ben.id).await, "a mention takes nothing back");

    // The username has wandered to somebody else since.
    world.store().toggle_buyer(ChatId(GROUP), UserId(ben.id), UserId(7)).await.expect("taken back");
    give_username(&world, ben.id, "Ben", None);
    anna.say("/buyers @ben_b");
    anna.reads("I have not met @ben_b here").await;
    assert!(!is_named(&world, ben.id).await);

    // Without a username a client mentions somebody by their id.
    let text = "/buyers Ben";
    let group = json!({ "id": GROUP, "type": "supergroup", "title": "Shop" });
    let user = json!({ "id": ben.id, "is_bot": false, "first_name": "Ben" });
    let mentions = json!([{ "type": "bot_command", "offset": 0, "length": 7 },
        { "type": "text_mention", "offset": 8, "length": 3, "user": user }]);
    let from = json!({ "id": 7, "is_bot": false, "first_name": "Anna" });
    let message = json!({ "message_id": 7_001, "date": 1, "chat": group, "from": from, "text": text, "entities": mentions });
    anna.look_away();
    world.telegram.hand_update("message", message).expect("the bot asks for messages");
    anna.reads("✅ Ben is named.").await;
    assert!(is_named(&world, ben.id).await);
}

#[tokio::test]
async fn nobody_is_named_who_is_no_person_or_not_there_or_not_told_of() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    let said = talks(&ben);
    world.telegram.set_role(GROUP, ben.id, MemberRole::Left);
    anna.reply_to(said, "/buyers");
    anna.reads("Ben is not in this group").await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Member);
    // Anna's right was asked a moment ago: the next question is about Ben.
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("getChatMember".to_owned()), times: Some(1), kind });
    anna.reply_to(said, "/buyers");
    anna.reads("Telegram did not tell me whether Ben is in this group").await;
    assert!(!is_named(&world, ben.id).await);
    // An admin in the group's name is nobody in particular.
    let dan = world.person_of(11, "Dan", "en").in_group(GROUP, None).anonymous();
    world.telegram.set_role(GROUP, dan.id, MemberRole::AnonymousAdministrator);
    let said = dan.say("hello");
    anna.reply_to(said, "/buyers");
    anna.reads("Only people are named").await;
    // Who may not change the settings names nobody.
    let said = talks(&anna);
    ben.reply_to(said, "/buyers");
    ben.reads("Only admins may do this here").await;
    assert!(!is_named(&world, anna.id).await);
}

#[tokio::test]
async fn the_settings_ask_for_a_mention_and_lead_to_the_policy() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    give_username(&world, ben.id, "Ben", Some("ben_b"));
    ben.say("/help@orderdesk_bot");
    ben.reads("I bring your panel into this chat").await;
    anna.say("/buyers");
    anna.reads_all(&["Tap a name", "/buyers with a mention"]).await;
    anna.tap("By mention").await;
    let prompt = anna.reads_all(&["Anna", "send the mention as a reply"]).await;
    assert!(prompt.force_reply, "{prompt:?}");
    anna.reply("Ben").await;
    anna.reads("I see no mention").await;
    anna.reply("@ben_b").await;
    anna.reads("✅ Ben is named.").await;
    anna.tap("Named people").await;
    anna.reads("admins and named people").await;
    world.summary(&ben, LINK).await;
    // The list shows who is named; a tap takes it back.
    anna.say("/buyers");
    anna.reads("Tap a name").await;
    anna.tap("Ben").await;
    anna.reads("Tap a name").await;
    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert, "{answer:?}");
    no_order(&world);
}

#[tokio::test]
async fn in_private_there_is_nobody_to_name() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/buyers");
    anna.reads("Menu").await;
    let groups_admins =
        world.telegram.commands(orderdesk::sandbox::telegram::CommandScope::AllChatAdministrators, "");
    assert!(groups_admins.iter().any(|(name, _)| name == "buyers"), "{groups_admins:?}");
    for scope in [
        orderdesk::sandbox::telegram::CommandScope::AllPrivateChats,
        orderdesk::sandbox::telegram::CommandScope::AllGroupChats,
    ] {
        assert!(world.telegram.commands(scope, "").iter().all(|(name, _)| name != "buyers"));
    }
}
