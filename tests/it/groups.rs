//! Groups: who may what, whose question it is, and that nothing else is read there.

use orderdesk::{
    domain::{
        ids::{ChatId, UserId},
        money::Balance,
    },
    sandbox::telegram::{Fault, FaultBody, FaultKind, LocalTelegram, MemberRole},
};

use crate::support::{KEY, LINK, PATIENCE, Person, World, no_order};

pub const GROUP: i64 = -1_001_700_000_001;

/// Anna, an admin, and Ben, a member, in a group that has a key.
pub async fn group_of(world: &World, is_forum: bool) -> (Person, Person) {
    let (anna, ben) = (world.person(7), world.person_of(9, "Ben", "en"));
    let members = [(anna.id, MemberRole::Owner), (ben.id, MemberRole::Member)];
    world.telegram.add_group(GROUP, "Shop", is_forum, &members);
    world.store().meet_chat(ChatId(GROUP), None).await.expect("the chat");
    let amount = "100".parse().expect("an amount");
    let balance = Balance { amount, currency: Some("USD".to_owned()) };
    let key = KEY.to_owned().into();
    world.store().keep_key(ChatId(GROUP), "local", &key, UserId(anna.id), &balance).await.expect("the key");
    (anna.in_group(GROUP, None), ben.in_group(GROUP, None))
}

#[tokio::test]
async fn everybody_looks_and_only_admins_order() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    ben.say("/services@orderdesk_bot");
    ben.reads("Choose a category").await;
    ben.tap("Instagram").await;
    ben.reads("1 service").await;
    ben.tap("Instagram Followers").await;
    ben.reads("0.90 USD per 1000").await;
    let answer = ben.tap_answer("Order").await;
    assert!(answer.alert && answer.text.contains("Only admins"), "{answer:?}");
    ben.say(&format!("/order 1448 {LINK} 100"));
    ben.reads("Only admins may do this here").await;
    no_order(&world);

    world.order(&anna, LINK).await;
    assert_eq!(world.panel.count("add"), 1);
}

#[tokio::test]
async fn a_question_is_asked_of_one_person_and_answered_by_a_reply() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    anna.say("/order 1448");
    let prompt = anna.reads_all(&["Anna", "link as a reply"]).await;
    assert!(prompt.force_reply, "{prompt:?}");
    let asked = world.telegram.requests().into_iter().rfind(|r| r.params.to_string().contains("force_reply"));
    let asked = asked.expect("the prompt").params;
    assert_eq!(asked["reply_markup"]["selective"], true, "{asked}");
    assert!(asked["reply_parameters"]["message_id"].is_i64(), "{asked}");

    // Somebody else's answer is talk, and so is what does not answer.
    ben.reply(LINK).await;
    anna.say(LINK);
    anna.reply("no link").await;
    anna.reads("link").await;
    anna.reply(LINK).await;
    anna.reads("quantity as a reply").await;
    anna.reply("100").await;
    anna.reads("Check your order").await;

    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert, "{answer:?}");
    no_order(&world);
    anna.tap("Confirm").await;
    world.panel_id(1).await;
}

#[tokio::test]
async fn another_persons_question_and_draft_are_not_touched() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    anna.say("/order 1448");
    anna.reads("Send the link").await;
    anna.reply(LINK).await;
    anna.reads("quantity as a reply").await;
    for button in ["Cancel", "1000"] {
        let answer = ben.tap_answer(button).await;
        assert!(answer.alert && answer.text.contains("Somebody else"), "{button}: {answer:?}");
    }
    anna.tap("1000").await;
    anna.reads("Check your order").await;
    for button in ["Confirm", "Cancel"] {
        let answer = ben.tap_answer(button).await;
        assert!(answer.alert && answer.text.contains("Somebody else"), "{button}: {answer:?}");
    }
    no_order(&world);
    anna.tap("Confirm").await;
    world.panel_id(1).await;
}

#[tokio::test]
async fn two_people_and_two_topics_have_their_own_dialogues() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, true).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    let (left, right) = (world.telegram.add_topic(GROUP, "Left"), world.telegram.add_topic(GROUP, "Right"));
    let anna_left = anna.in_group(GROUP, Some(left));
    let anna_right = anna.in_group(GROUP, Some(right));
    let ben_left = ben.in_group(GROUP, Some(left));
    for (person, thread) in [(&anna_left, left), (&anna_right, right), (&ben_left, left)] {
        person.say("/order 1448");
        let prompt = person.reads("link as a reply").await;
        assert_eq!(prompt.thread, Some(thread));
    }
    anna_left.say("/cancel");
    anna_left.reads("Left. Nothing was ordered").await;
    ben_left.reply(LINK).await;
    ben_left.reads_all(&["Ben", "quantity as a reply"]).await;
    anna_right.reply(LINK).await;
    let question = anna_right.reads_all(&["Anna", "quantity as a reply"]).await;
    assert_eq!(question.thread, Some(right));
    anna_right.reply("100").await;
    anna_right.reads("Check your order").await;
    anna_right.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna_right.reads(&id.to_string()).await;
    world.moves(id, "Completed", 0);
    let push = anna_right.reads("→ Completed").await;
    assert_eq!(push.thread, Some(right));
}

#[tokio::test]
async fn a_right_that_is_lost_is_lost_at_the_next_press() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    world.summary(&ben, LINK).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Member);
    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert && answer.text.contains("Only admins"), "{answer:?}");
    world.telegram.leave(GROUP, ben.id);
    let (message, data) = ben.data_of("Confirm").await;
    let answer = ben.forge(message, &data).await;
    assert!(answer.alert && answer.text.contains("Only members"), "{answer:?}");
    no_order(&world);
    world.order(&anna, LINK).await;
}

#[tokio::test]
async fn where_telegram_does_not_tell_a_right_is_asked_again_after_a_minute() {
    let world = World::start().await;
    let (_, ben) = group_of(&world, false).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    world.summary(&ben, LINK).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Member);
    world.pass(61);
    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert && answer.text.contains("Only admins"), "{answer:?}");
    no_order(&world);
}

#[tokio::test]
async fn a_right_that_telegram_does_not_tell_is_no_right() {
    let world = World::start().await;
    let (anna, _) = group_of(&world, false).await;
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("getChatMember".to_owned()), times: Some(1), kind });
    anna.say(&format!("/order 1448 {LINK} 100"));
    anna.reads("Telegram did not tell me").await;
    world.summary(&anna, LINK).await;
}

#[tokio::test]
async fn an_anonymous_admin_orders_and_is_named_nowhere() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    world.telegram.set_role(GROUP, anna.id, MemberRole::AnonymousAdministrator);
    let anna = anna.anonymous();
    anna.say("/order 1448");
    anna.reads_all(&["An anonymous admin", "link as a reply"]).await;
    anna.reply(LINK).await;
    anna.reads("quantity as a reply").await;
    // The press comes in her own name, and is still the anonymous admin's.
    anna.tap("1000").await;
    anna.reads("Check your order").await;
    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert, "{answer:?}");
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    assert!(!anna.transcript().contains("Anna"), "{}", anna.transcript());
}

#[tokio::test]
async fn only_commands_replies_and_buttons_are_read() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    anna.say("instagram followers");
    anna.say("/balance@another_bot");
    anna.say("/dance");
    ben.say("23501");
    anna.say("/help@orderdesk_bot");
    let help = anna.reads("I bring your panel into this chat").await;
    ben.reply_to(help.id, "thanks");
    let forged = ben.forge(help.id, "1:zz").await;
    assert!(forged.alert && forged.text.contains("does nothing"), "{forged:?}");
    assert_eq!(anna.visible().len(), 1, "{}", anna.transcript());
    anna.say("/dance@orderdesk_bot");
    anna.reads("I do not know /dance").await;
}

/// The token in the newest button of a group that opens the private chat.
pub async fn token(world: &World, admin: &Person) -> String {
    let find = |_: &LocalTelegram| {
        let visible = admin.visible();
        let mut buttons = visible.iter().rev().flat_map(|message| message.buttons.iter().flatten());
        buttons
            .find_map(|button| button.url.clone()?.split_once("?start=").map(|(_, token)| token.to_owned()))
    };
    world.telegram.wait_for(PATIENCE, find).await.expect("a link with a token")
}

/// A group without a key, in which the bot is an admin.
pub async fn bare_group(world: &World) -> (Person, Person) {
    let (anna, ben) = (world.person(7), world.person_of(9, "Ben", "en"));
    let members = [(anna.id, MemberRole::Owner), (ben.id, MemberRole::Member)];
    world.telegram.add_group(GROUP, "Shop", false, &members);
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    (anna, ben)
}

#[tokio::test]
async fn a_key_comes_by_a_link_that_serves_one_admin_once() {
    let world = World::start().await;
    let (anna, ben) = bare_group(&world).await;
    let (in_group, ben_in_group) = (anna.in_group(GROUP, None), ben.in_group(GROUP, None));
    ben_in_group.say("/key");
    ben_in_group.reads("Only admins").await;
    ben_in_group.say("/services");
    ben_in_group.reads("An admin sends /key").await;
    in_group.say("/key");
    in_group.reads("never written into a group").await;
    let token = token(&world, &in_group).await;

    ben.say(&format!("/start {token}"));
    ben.reads("only the admin who asked").await;
    anna.say(&format!("/start {token}"));
    anna.reads("Send the API key of your group").await;
    let said = anna.say(KEY);
    anna.reads("The group has its key").await;
    assert!(world.telegram.message(anna.id, said).is_some_and(|message| message.deleted));
    in_group.reads_all(&["Key set by Anna", "****wxyz"]).await;
    assert!(!in_group.transcript().contains(&KEY[..8]), "{}", in_group.transcript());

    anna.say(&format!("/start {token}"));
    anna.reads("was used or is too old").await;
    ben_in_group.say("/services");
    ben_in_group.reads("Choose a category").await;
    in_group.say("/audit");
    in_group.reads_all(&["Anna", "set the key"]).await;
}

#[tokio::test]
async fn a_group_that_cannot_be_told_of_its_key_at_once_is_told_later_and_once() {
    let mut world = World::start().await;
    let (anna, _) = bare_group(&world).await;
    let in_group = anna.in_group(GROUP, None);
    in_group.say("/key");
    in_group.reads("never written into a group").await;
    let token = token(&world, &in_group).await;
    anna.say(&format!("/start {token}"));
    anna.reads("Send the API key of your group").await;
    world.telegram.set_bot_role(GROUP, MemberRole::Restricted);
    anna.say(KEY);
    anna.reads("The group has its key").await;
    anna.is_answered().await;
    world.restart().await;
    assert!(!in_group.sees("Key set"), "{}", in_group.transcript());
    world.telegram.set_bot_role(GROUP, MemberRole::Member);
    in_group.reads_all(&["Key set by Anna", "****wxyz"]).await;
    in_group.say("/audit");
    let record = in_group.reads("set the key").await;
    assert_eq!(record.text.matches("set the key").count(), 1, "{}", record.text);
}

#[tokio::test]
async fn a_link_grows_old_and_a_right_lost_meanwhile_is_lost() {
    let world = World::start().await;
    let (anna, _) = bare_group(&world).await;
    let in_group = anna.in_group(GROUP, None);
    in_group.say("/key");
    in_group.reads("never written into a group").await;
    let old = token(&world, &in_group).await;
    world.pass(601);
    anna.say(&format!("/start {old}"));
    anna.reads("was used or is too old").await;

    in_group.say("/key");
    in_group.reads("never written into a group").await;
    let new = token(&world, &in_group).await;
    assert_ne!(old, new);
    anna.say(&format!("/start {new}"));
    anna.reads("Send the API key of your group").await;
    world.telegram.set_role(GROUP, anna.id, MemberRole::Member);
    anna.say(KEY);
    anna.reads("Only admins of the group").await;
    assert_eq!(world.panel.count("balance"), 0);
}

#[tokio::test]
async fn the_key_of_the_private_chat_can_be_taken_over() {
    let world = World::start().await;
    let (anna, _) = bare_group(&world).await;
    world.enter_key(&anna).await;
    let in_group = anna.in_group(GROUP, None);
    in_group.say("/key@orderdesk_bot");
    in_group.reads("never written into a group").await;
    let token = token(&world, &in_group).await;
    anna.say(&format!("/start {token}"));
    anna.reads("Send the API key of your group").await;
    anna.tap_containing("Use my key").await;
    anna.reads("The group has its key").await;
    in_group.reads_all(&["Key set by Anna", "****wxyz"]).await;
}

#[tokio::test]
async fn a_key_typed_into_a_group_is_deleted_and_not_used() {
    let world = World::start().await;
    let (anna, ben) = bare_group(&world).await;
    let (in_group, ben) = (anna.in_group(GROUP, None), ben.in_group(GROUP, None));
    for (person, text) in
        [(&in_group, format!("/key {KEY}")), (&ben, KEY.to_owned()), (&ben, format!("/search {KEY}"))]
    {
        let said = person.say(&text);
        person.reads("I deleted the message").await;
        assert!(world.telegram.message(GROUP, said).is_some_and(|message| message.deleted), "{text}");
    }
    world.telegram.set_bot_role(GROUP, MemberRole::Member);
    in_group.say(&format!("/key {KEY}"));
    in_group.reads("I may not delete the message here").await;
    assert_eq!(world.panel.count("balance"), 0);
}

/// Sets the limit of one order to less than the order of every test costs; the group's screen is open.
async fn limit_orders(anna: &Person) {
    anna.tap("Order limit").await;
    anna.reads("the amount as a reply").await;
    anna.reply("0,05").await;
    anna.reads_all(&["Limit of one order", "0.05"]).await;
}

#[tokio::test]
async fn an_order_above_the_limit_waits_for_somebody_else() {
    let mut world = World::start().await;
    let (anna, ben) = group_of(&world, true).await;
    let topic = world.telegram.add_topic(GROUP, "Orders");
    let (anna, ben) = (anna.in_group(GROUP, Some(topic)), ben.in_group(GROUP, Some(topic)));
    anna.say("/settings");
    anna.reads("Settings").await;
    anna.tap("Group").await;
    anna.reads("admins only").await;
    anna.tap("Everyone").await;
    anna.reads("everyone in this group").await;
    let answer = ben.tap_answer("Admins only").await;
    assert!(answer.alert, "{answer:?}");
    limit_orders(&anna).await;

    world.summary(&ben, LINK).await;
    ben.tap("Confirm").await;
    let card = anna.reads_all(&["Approval needed", "Ben"]).await;
    assert_eq!(card.thread, Some(topic));
    ben.look_away();
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    world.pass(61);
    let answer = ben.tap_answer("Approve").await;
    assert!(answer.alert && answer.text.contains("somebody else"), "{answer:?}");
    world.telegram.set_role(GROUP, ben.id, MemberRole::Member);
    world.restart().await;
    world.pass(61);
    let answer = ben.tap_answer("Approve").await;
    assert!(answer.alert && answer.text.contains("Only admins"), "{answer:?}");
    no_order(&world);

    let (message, data) = anna.data_of("Approve").await;
    anna.tap("Approve").await;
    let id = world.panel_id(1).await;
    for _ in 0..2 {
        anna.forge(message, &data).await;
    }
    world.moves(id, "Completed", 0);
    let push = ben.reads("→ Completed").await;
    assert_eq!(push.thread, Some(topic));
    assert_eq!(world.panel.count("add"), 1);
    anna.say("/audit");
    anna.reads_all(&["Ben", "asked for approval"]).await;
    anna.reads_all(&["Anna", "approved", "ordered Instagram Followers"]).await;
}

#[tokio::test]
async fn a_day_has_its_limit_and_a_declined_order_is_not_ordered() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    for (button, amount) in [("Daily limit", "0.10")] {
        anna.say("/settings");
        anna.reads("Settings").await;
        anna.tap("Group").await;
        anna.tap("Everyone").await;
        anna.reads("everyone in this group").await;
        anna.tap(button).await;
        anna.reads("the amount as a reply").await;
        anna.reply(amount).await;
        anna.reads(amount).await;
    }
    world.order(&ben, LINK).await;
    world.summary(&ben, "https://instagram.com/p/BBB222").await;
    ben.tap("Confirm").await;
    anna.reads("Approval needed").await;
    anna.tap("Decline").await;
    anna.reads("declined: Instagram Followers").await;
    let (message, data) = (anna.visible().last().expect("a message").id, "1:gr:a:2");
    anna.forge(message, data).await;
    anna.reads("This was decided already").await;
    assert_eq!(world.panel.count("add"), 1);
}

#[tokio::test]
async fn a_named_person_orders_until_they_leave() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    ben.say("/help@orderdesk_bot");
    ben.reads("I bring your panel into this chat").await;
    anna.say("/settings");
    anna.reads("Settings").await;
    anna.tap("Group").await;
    anna.tap("Named people").await;
    anna.reads("admins and named people").await;
    world.pass(1);
    ben.say(&format!("/order 1448 {LINK} 100"));
    ben.reads("whom an admin named").await;
    anna.tap("Name people").await;
    anna.reads("Tap a name").await;
    anna.tap("Ben").await;
    anna.reads("Tap a name").await;
    world.summary(&ben, LINK).await;
    world.telegram.leave(GROUP, ben.id);
    world.telegram.join(GROUP, ben.id);
    let answer = ben.tap_answer("Confirm").await;
    assert!(answer.alert, "{answer:?}");
    no_order(&world);
}

#[tokio::test]
async fn who_asked_does_not_approve_as_an_anonymous_admin_either() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    world.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    anna.say("/settings");
    anna.reads("Settings").await;
    anna.tap("Group").await;
    anna.tap("Everyone").await;
    anna.reads("everyone in this group").await;
    limit_orders(&anna).await;
    world.summary(&ben, LINK).await;
    ben.tap("Confirm").await;
    anna.reads("Approval needed").await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::AnonymousAdministrator);
    let answer = ben.tap_answer("Approve").await;
    assert!(answer.alert && answer.text.contains("somebody else"), "{answer:?}");
    no_order(&world);
}
