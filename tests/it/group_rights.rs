//! Every action of a group, every role, and the ways in which a press can come: the table of `tests/README.md`, walked.

use orderdesk::{
    domain::{
        ids::{ChatId, UserId},
        money::Balance,
    },
    sandbox::telegram::MemberRole,
};

use crate::support::{KEY, LINK, Person, World};

const GROUP: i64 = -1_001_700_000_001;
const OTHER: i64 = -1_001_700_000_002;
/// A message that Telegram no longer shows to the bot.
const OLD: i32 = 9_999;

/// What a buyer may and a viewer may not, by press. Order 1 is placed.
const BUYERS: &[&str] = &[
    "1:fa:1", "1:mu:1", "1:um:1", "1:or:1", "1:qu:100", "1:co:1", "1:di:1", "1:ag:1", "1:ch:1", "1:wp:1",
    "1:np:1", "1:ny:1", "1:re:1",
];
/// What only a manager may.
const MANAGERS: &[&str] = &[
    "1:cq:1",
    "1:cy:1",
    "1:ct:1",
    "1:gr:a:1",
    "1:gr:d:1",
    "1:st",
    "1:pu:all",
    "1:la:0",
    "1:sl:ru",
    "1:gr:s",
    "1:gr:b:everyone",
    "1:gr:p",
    "1:gr:n:9",
    "1:gr:lo",
    "1:gr:xd",
    "1:gr:th",
    "1:k",
    "1:ke",
    "1:kr",
    "1:ky",
    "1:gr:r:0",
];

async fn group(world: &World, id: i64, members: &[(i64, MemberRole)]) {
    world.telegram.add_group(id, "Shop", false, members);
    world.telegram.set_bot_role(id, MemberRole::Administrator);
    world.store().meet_chat(ChatId(id), None).await.expect("the chat");
    let amount = "100".parse().expect("an amount");
    let balance = Balance { amount, currency: Some("USD".to_owned()) };
    let key = KEY.to_owned().into();
    world.store().keep_key(ChatId(id), "local", &key, UserId(7), &balance).await.expect("the key");
}

/// Sends presses and sees each of them refused with a notice that has to be dismissed.
async fn all_refused(person: &Person, message: i32, presses: &[&str], words: &str) {
    for data in presses {
        let answer = person.forge(message, data).await;
        assert!(answer.alert && answer.text.contains(words), "{data}: {answer:?}");
    }
}

/// Nothing that was refused left a trace: one order, no request, the key and the settings as they were.
async fn is_untouched(world: &World) {
    let counts = ["add", "refill", "cancel"].map(|action| world.panel.count(action));
    assert_eq!(counts, [1, 0, 0]);
    let store = world.store();
    let group = store.get_group(ChatId(GROUP)).await.expect("the group");
    assert_eq!((group.order_limit, group.day_limit, group.push_topic), (None, None, None));
    assert!(store.find_account(ChatId(GROUP)).await.expect("a read").is_some());
}

#[tokio::test]
async fn every_action_is_refused_to_every_role_that_may_not_however_the_press_comes() {
    let world = World::start().await;
    let people = [(7, "Anna"), (9, "Ben"), (10, "Cleo"), (11, "Dan"), (12, "Eve")];
    let [anna, ben, cleo, dan, eve] =
        people.map(|(id, name)| world.person_of(id, name, "en").in_group(GROUP, None));
    let members: Vec<_> = [(7, MemberRole::Owner), (11, MemberRole::Administrator)]
        .into_iter()
        .chain([9, 10, 12].map(|id| (id, MemberRole::Member)))
        .collect();
    group(&world, GROUP, &members).await;
    world.order(&anna, LINK).await;
    let card = anna.visible().last().expect("the card").id;

    // Viewers: in the right chat, on an old message.
    all_refused(&ben, card, BUYERS, "Only admins").await;
    all_refused(&cleo, OLD, MANAGERS, "Only admins").await;
    // After demotion, and after leaving.
    world.telegram.set_role(GROUP, dan.id, MemberRole::Member);
    all_refused(&dan, card, MANAGERS, "Only admins").await;
    world.telegram.leave(GROUP, eve.id);
    all_refused(&eve, card, &["1:m", "1:cd:1", "1:re:1", "1:cq:1"], "Only members").await;
    is_untouched(&world).await;

    // Forged data, and what is not of this chat.
    all_refused(&anna, card, &["", "1:zz", "2:m", "1:gr:zz", "1:gr:b:nobody"], "").await;
    all_refused(&anna, card, &["1:cd:99", "1:re:99", "1:cy:99", "1:gr:a:99"], "no such order").await;
    group(&world, OTHER, &[(7, MemberRole::Owner)]).await;
    let elsewhere = anna.in_group(OTHER, None);
    let of_order_1: Vec<_> =
        BUYERS.iter().chain(MANAGERS).copied().filter(|data| is_about_order_1(data)).collect();
    all_refused(&elsewhere, OLD, &of_order_1, "no such order").await;
    is_untouched(&world).await;
}

fn is_about_order_1(data: &str) -> bool {
    let code = data.trim_start_matches("1:").trim_end_matches(":1");
    data.ends_with(":1") && !matches!(code, "fa" | "or" | "ct")
}

#[tokio::test]
async fn a_buyer_may_what_buyers_may_and_nothing_of_managers() {
    let world = World::start().await;
    let [anna, ben] =
        [(7, "Anna"), (9, "Ben")].map(|(id, name)| world.person_of(id, name, "en").in_group(GROUP, None));
    group(&world, GROUP, &[(7, MemberRole::Owner), (9, MemberRole::Member)]).await;
    world.order(&anna, LINK).await;
    let card = anna.visible().last().expect("the card").id;
    // A viewer looks.
    assert!(!ben.forge(card, "1:-").await.alert);
    assert!(!anna.forge(card, "1:gr:b:everyone").await.alert);
    anna.reads("everyone").await;
    // A buyer orders and follows.
    for data in ["1:mu:1", "1:or:1", "1:le"] {
        let answer = ben.forge(OLD, data).await;
        assert!(!answer.alert, "{data}: {answer:?}");
    }
    all_refused(&ben, card, MANAGERS, "Only admins").await;
    // A manager does everything.
    for data in ["1:st", "1:gr:s", "1:gr:r:0", "1:k", "1:cq:1"] {
        let answer = anna.forge(card, data).await;
        assert!(!answer.alert, "{data}: {answer:?}");
    }
    is_untouched(&world).await;
}
