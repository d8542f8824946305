//! Groups: who may what, whose question it is, and that nothing else is read there.

use orderdesk::{
    domain::{
        ids::{ChatId, UserId},
        money::Balance,
    },
    sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole},
};

use crate::support::{KEY, LINK, Person, World, no_order};

const GROUP: i64 = -1_001_700_000_001;

/// Anna, an admin, and Ben, a member, in a group that has a key.
async fn group_of(world: &World, is_forum: bool) -> (Person, Person) {
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
    anna.reads("Choose or send the quantity").await;
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
    anna.reads_all(&["an anonymous admin", "link as a reply"]).await;
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
