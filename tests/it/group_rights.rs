//! Every action of a group, every role, and the ways in which a press can come: the table of `tests/README.md`, walked.

use futures::future::join_all;
use orderdesk::{
    domain::{
        draft::Details,
        ids::{ChatId, MassRow, OrderRow, ServiceId, UserId},
        money::Balance,
        role::{Action, BuyerPolicy},
    },
    sandbox::telegram::MemberRole,
    store::{Group, MassState},
};

use crate::support::{KEY, LINK, Person, World};

const GROUP: i64 = -1_001_700_000_001;
const OTHER: i64 = -1_001_700_000_002;
/// A message that Telegram no longer shows to the bot.
const OLD: i32 = 9_999;

/// Each action by its presses. Order 1 is placed; what is numbered 9 is not there.
const PRESSES: &[(Action, &[&str])] = &[
    (
        Action::Browse,
        &[
            "1:m",
            "1:ss:0",
            "1:ca:1:0",
            "1:sv:1",
            "1:fs:0",
            "1:os:a:0",
            "1:cd:1",
            "1:rf:1",
            "1:rs:0",
            "1:ba",
            "1:tp:l:0",
            "1:tp:c:1",
            "1:he:h",
            "1:sp:t:a",
            "1:dg:n:1:0",
            "1:le",
            "1:-",
        ],
    ),
    (Action::Follow, &["1:fa:1", "1:mu:1", "1:um:1"]),
    (
        Action::Order,
        &[
            "1:or:1",
            "1:qu:100",
            "1:og:n:quantity:100",
            "1:og:d:1",
            "1:og:a:1",
            "1:co:1",
            "1:di:1",
            "1:ag:1",
            "1:tp:u:1",
            "1:tp:s:1",
            "1:tp:r:1",
            "1:tp:d:1",
            "1:tp:y:1",
        ],
    ),
    (Action::Order, &["1:ch:1", "1:wp:1", "1:np:1", "1:ny:1", "1:ma:c:1", "1:ma:d:1", "1:ma:s:1"]),
    (Action::Refill, &["1:re:1", "1:rd:a", "1:rd:y", "1:rd:o:1", "1:rd:s:1:7"]),
    (Action::Cancel, &["1:cq:1", "1:cy:1", "1:ct:1"]),
    (Action::Approve, &["1:gr:a:1", "1:gr:d:1", "1:gr:al:1", "1:gr:dl:1"]),
    (
        Action::Settings,
        &[
            "1:st",
            "1:pu:all",
            "1:la:0",
            "1:sl:ru",
            "1:gr:s",
            "1:gr:b:everyone",
            "1:gr:p",
            "1:gr:pa",
            "1:gr:n:9",
            "1:gr:lo",
            "1:gr:ld",
            "1:gr:xo",
            "1:gr:xd",
            "1:gr:th",
            "1:gr:to",
        ],
    ),
    (
        Action::Settings,
        &[
            "1:sg:q",
            "1:sg:qs:60:120",
            "1:sg:qo",
            "1:sg:qm:silent",
            "1:sg:z",
            "1:sg:zs:Asia/Tashkent",
            "1:sg:a",
            "1:sg:as:5",
            "1:sg:ao",
            "1:sg:p",
            "1:sg:ps:0",
            "1:sg:d",
            "1:sg:ds:3",
            "1:sg:do",
        ],
    ),
    (Action::Key, &["1:k", "1:ke", "1:kp:0", "1:ku:1", "1:kr", "1:ky", "1:fy", "1:gr:kt", "1:gr:kp:0"]),
    (Action::Audit, &["1:gr:r:0", "1:sp:e:a"]),
];

/// Each action by what is typed.
const COMMANDS: &[(Action, &[&str])] = &[
    (
        Action::Order,
        &["/order 1448 https://instagram.com/p/AAA111 100", "/mass 1448 | https://a.example/1 | 100"],
    ),
    (Action::Follow, &["/watch 1", "/unwatch 1"]),
    (Action::Refill, &["/refill 1"]),
    (Action::Cancel, &["/cancel 1"]),
    (Action::Settings, &["/settings", "/language", "/buyers"]),
    (Action::Key, &["/key", "/forget"]),
    (Action::Audit, &["/audit", "/export"]),
];

/// A group with a key in which Anna is the owner, and the bot hears of everybody's rights.
async fn group(world: &World, id: i64) -> Person {
    let anna = world.person_of(7, "Anna", "en").in_group(id, None);
    world.telegram.add_group(id, "Shop", false, &[(anna.id, MemberRole::Owner)]);
    world.telegram.set_bot_role(id, MemberRole::Administrator);
    world.store().meet_chat(ChatId(id), None).await.expect("the chat");
    let amount = "100".parse().expect("an amount");
    let balance = Balance { amount, currency: Some("USD".to_owned()) };
    let key = KEY.to_owned().into();
    world.store().keep_key(ChatId(id), "local", &key, UserId(7), &balance).await.expect("the key");
    anna
}

/// The same with an order of Anna's, and its card.
async fn group_with_order(world: &World) -> (Person, i32) {
    let anna = group(world, GROUP).await;
    world.order(&anna, LINK).await;
    let card = anna.visible().last().expect("the card").id;
    (anna, card)
}

async fn let_order(world: &World, buyers: BuyerPolicy) {
    let group = Group { buyers, ..Group::default() };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "buyers").await.expect("the policy");
}

/// Somebody else for each row of the table: nobody presses so much that they are slowed.
fn crowd(world: &World, role: MemberRole, count: usize, from: i64) -> Vec<Person> {
    let ids = (from..).take(count);
    ids.map(|id| {
        let person = world.person_of(id, "Ben", "en").in_group(GROUP, None);
        world.telegram.set_role(GROUP, id, role);
        person
    })
    .collect()
}

/// Each of a crowd sends the presses of one row, and sees each refused with a notice that has to be dismissed.
async fn all_refused(crowd: &[Person], message: i32, rows: &[&[&str]], words: &str) {
    let refused = crowd.iter().zip(rows).map(|(person, presses)| async move {
        for data in *presses {
            let answer = person.forge(message, data).await;
            assert!(answer.alert && answer.text.contains(words), "{data}: {answer:?}");
        }
    });
    join_all(refused).await;
}

fn rows(is_in: impl Fn(Action) -> bool) -> Vec<&'static [&'static str]> {
    PRESSES.iter().filter(|(action, _)| is_in(*action)).map(|(_, presses)| *presses).collect()
}

/// Said here once more: a table that is read from the program would agree with whatever it says.
fn is_managers(action: Action) -> bool {
    matches!(action, Action::Cancel | Action::Approve | Action::Settings | Action::Key | Action::Audit)
}

fn is_more_than_looking(action: Action) -> bool {
    action != Action::Browse
}

/// Nothing that was refused left a trace: one order, no request, the key and the settings as they were.
async fn is_untouched(world: &World) {
    let counts = ["add", "refill", "cancel"].map(|action| world.panel.count(action));
    assert_eq!(counts, [1, 0, 0]);
    let (store, chat) = (world.store(), ChatId(GROUP));
    let group = store.get_group(chat).await.expect("the group");
    assert_eq!((group.order_limit, group.day_limit, group.push_topic), (None, None, None));
    let known = store.find_chat(chat).await.expect("a read").expect("the chat");
    assert_eq!((known.chosen_lang, known.quiet, known.zone, known.digest_hour), (None, None, None, Some(10)));
    assert!(
        store.find_account(chat).await.expect("a read").is_some_and(|account| account.alert_below.is_none())
    );
    let order = store.find_order(OrderRow(1), chat).await.expect("a read");
    assert!(!order.expect("the order").is_muted);
}

#[tokio::test]
async fn who_only_looks_is_refused_all_else_on_new_and_old_messages() {
    let world = World::start().await;
    let (_, card) = group_with_order(&world).await;
    for (message, from) in [(card, 100), (OLD, 200)] {
        let rows = rows(is_more_than_looking);
        let viewers = crowd(&world, MemberRole::Member, rows.len(), from);
        all_refused(&viewers, message, &rows, "Only admins").await;
    }
    is_untouched(&world).await;
}

#[tokio::test]
async fn a_buyer_is_refused_what_managers_do_on_new_and_old_messages() {
    let world = World::start().await;
    let (_, card) = group_with_order(&world).await;
    let_order(&world, BuyerPolicy::Everyone).await;
    for (message, from) in [(card, 100), (OLD, 200)] {
        let rows = rows(is_managers);
        let buyers = crowd(&world, MemberRole::Member, rows.len(), from);
        all_refused(&buyers, message, &rows, "Only admins").await;
    }
    is_untouched(&world).await;
}

#[tokio::test]
async fn who_is_demoted_is_refused_all_but_looking_at_the_next_press() {
    let world = World::start().await;
    let (_, card) = group_with_order(&world).await;
    // Admins, whose rights the bot has asked.
    let admins = rows(is_more_than_looking);
    let demoted = crowd(&world, MemberRole::Administrator, admins.len(), 100);
    for person in &demoted {
        assert!(!person.forge(card, "1:-").await.alert);
        world.telegram.set_role(GROUP, person.id, MemberRole::Member);
    }
    all_refused(&demoted, card, &admins, "Only admins").await;
    // Named people, whose names are taken back.
    let_order(&world, BuyerPolicy::Named).await;
    let buyers = rows(|action| is_more_than_looking(action) && !is_managers(action));
    let named = crowd(&world, MemberRole::Member, buyers.len(), 200);
    for person in &named {
        assert!(!person.forge(card, "1:-").await.alert);
        for _ in 0..2 {
            let toggled = world.store().toggle_buyer(ChatId(GROUP), UserId(person.id), UserId(7)).await;
            toggled.expect("named and taken back");
        }
    }
    all_refused(&named, card, &buyers, "whom an admin named").await;
    let_order(&world, BuyerPolicy::Admins).await;
    is_untouched(&world).await;
}

#[tokio::test]
async fn who_left_is_refused_even_to_look() {
    let world = World::start().await;
    let (_, card) = group_with_order(&world).await;
    let_order(&world, BuyerPolicy::Everyone).await;
    let rows = rows(|_| true);
    for (role, from) in [(MemberRole::Member, 100), (MemberRole::Administrator, 200)] {
        let gone = crowd(&world, role, rows.len(), from);
        for person in &gone {
            assert!(!person.forge(card, "1:-").await.alert);
            world.telegram.leave(GROUP, person.id);
        }
        all_refused(&gone, card, &rows, "Only members").await;
    }
    let_order(&world, BuyerPolicy::Admins).await;
    is_untouched(&world).await;
}

/// Somebody types the commands of these actions one after the other, and each is refused.
///
/// A group takes twenty messages a minute: each role has a world of its own.
async fn commands_are_refused(person: &Person, is_in: impl Fn(Action) -> bool, words: &str) {
    let commands = COMMANDS.iter().filter(|(action, _)| is_in(*action)).flat_map(|(_, commands)| *commands);
    for text in commands {
        person.say(text);
        person.reads(words).await;
    }
}

#[tokio::test]
async fn a_command_is_refused_to_who_only_looks() {
    let world = World::start().await;
    group_with_order(&world).await;
    let viewer = crowd(&world, MemberRole::Member, 1, 100);
    commands_are_refused(&viewer[0], |_| true, "Only admins may do this here").await;
    is_untouched(&world).await;
}

#[tokio::test]
async fn a_managers_command_is_refused_to_a_buyer_and_every_command_to_who_was_demoted() {
    let world = World::start().await;
    group_with_order(&world).await;
    let_order(&world, BuyerPolicy::Everyone).await;
    let buyer = crowd(&world, MemberRole::Member, 1, 100);
    commands_are_refused(&buyer[0], is_managers, "Only admins may do this here").await;
    let_order(&world, BuyerPolicy::Admins).await;
    let demoted = crowd(&world, MemberRole::Administrator, 1, 200);
    demoted[0].say("/orders");
    demoted[0].reads("1 order").await;
    world.telegram.set_role(GROUP, demoted[0].id, MemberRole::Member);
    commands_are_refused(&demoted[0], |action| !is_managers(action), "Only admins may do this here").await;
    is_untouched(&world).await;
}

#[tokio::test]
async fn a_command_is_refused_to_who_left() {
    let world = World::start().await;
    group_with_order(&world).await;
    let_order(&world, BuyerPolicy::Everyone).await;
    let gone = crowd(&world, MemberRole::Administrator, 1, 100);
    gone[0].say("/orders");
    gone[0].reads("1 order").await;
    world.telegram.leave(GROUP, gone[0].id);
    // Who is gone can write no more; what they wrote before may come after.
    for (number, text) in (8_000..).zip(COMMANDS.iter().flat_map(|(_, commands)| *commands)) {
        gone[0].look_away();
        let group = serde_json::json!({ "id": GROUP, "type": "supergroup", "title": "Shop" });
        let from = serde_json::json!({ "id": gone[0].id, "is_bot": false, "first_name": "Ben" });
        let late =
            serde_json::json!({ "message_id": number, "date": 1, "chat": group, "from": from, "text": text });
        world.telegram.hand_update("message", late).expect("the bot asks for messages");
        gone[0].reads("Only members of this group").await;
    }
    let_order(&world, BuyerPolicy::Admins).await;
    is_untouched(&world).await;
}

#[tokio::test]
async fn from_another_chat_nothing_of_this_one_is_seen_or_touched() {
    let world = World::start().await;
    let (anna, card) = group_with_order(&world).await;
    // Rows of every kind that a button may carry: a template, a list, typed ids, words of a search.
    let store = world.store();
    let account = store.find_account(ChatId(GROUP)).await.expect("a read").expect("the account");
    let details = Details::of_quantity(100);
    store.save_template(account.id, "Secret", &ServiceId::new("1448"), &details).await.expect("a template");
    anna.say("/mass 1448 | https://instagram.com/p/SECRET1 | 100");
    anna.reads("1 line can be ordered").await;
    anna.say("/cancel 1");
    anna.reads("Cancel 1 order?").await;

    let elsewhere = group(&world, OTHER).await;
    let rows = rows(|_| true);
    let about_order_1 = ["cd", "rf", "mu", "um", "co", "di", "ag", "ch", "wp", "np", "ny", "re", "cq", "cy"];
    let admins: Vec<Person> = (300..).take(rows.len()).map(|id| world.person_of(id, "Dan", "en")).collect();
    let tried = admins.iter().zip(&rows).map(|(dan, presses)| {
        let (dan, world) = (dan.in_group(OTHER, None), &world);
        world.telegram.set_role(OTHER, dan.id, MemberRole::Administrator);
        async move {
            // What is OTHER's own to change is left out: its settings, its key.
            for data in presses.iter().filter(|data| data.ends_with(":1") || data.contains(":1:")) {
                let answer = dan.forge(OLD, data).await;
                let code = data.trim_start_matches("1:").trim_end_matches(":1");
                let is_refused = answer.alert && answer.text.contains("no such order");
                assert!(is_refused || !about_order_1.contains(&code), "{data}: {answer:?}");
            }
        }
    });
    join_all(tried).await;
    elsewhere.is_answered().await;
    for words in ["AAA111", "SECRET1", "Secret", "23501"] {
        assert!(!elsewhere.sees(words), "{words}: {}", elsewhere.transcript());
    }
    is_untouched(&world).await;
    // All of it is still there for its own chat.
    assert!(!anna.forge(card, "1:cd:1").await.alert);
    let list = store.find_mass(MassRow(1), ChatId(GROUP)).await.expect("a read");
    assert_eq!(list.map(|list| list.state), Some(MassState::Draft));
    assert_eq!(store.list_templates(account.id).await.expect("a read").len(), 1);
    assert_eq!(
        store.find_account(ChatId(OTHER)).await.expect("a read").map(|it| it.chat),
        Some(ChatId(OTHER))
    );
}

#[tokio::test]
async fn forged_data_of_every_action_does_nothing() {
    let world = World::start().await;
    let (_, card) = group_with_order(&world).await;
    let rows = rows(|_| true);
    let misspelt = crowd(&world, MemberRole::Administrator, rows.len(), 100);
    let absent = crowd(&world, MemberRole::Administrator, rows.len(), 200);
    let tried = misspelt.iter().zip(&absent).zip(&rows).map(|((one, other), presses)| async move {
        for data in *presses {
            for forged in [format!("{data}:x"), format!("x{data}")] {
                let answer = one.forge(card, &forged).await;
                assert!(answer.alert && answer.text.contains("does nothing"), "{forged}: {answer:?}");
            }
            let answer = one.forge(card, &format!("9{}", &data[1..])).await;
            assert!(answer.alert && answer.text.contains("version"), "{data}: {answer:?}");
            // Other spellings of the same numbers.
            for forged in
                ["01", "+1"].into_iter().filter_map(|one| Some(format!("{}:{one}", data.strip_suffix(":1")?)))
            {
                let answer = one.forge(card, &forged).await;
                assert!(answer.alert && answer.text.contains("does nothing"), "{forged}: {answer:?}");
            }
            // A row that is not there, in the right spelling.
            if let Some(head) = data.strip_suffix(":1") {
                other.forge(OLD, &format!("{head}:9999")).await;
            }
        }
    });
    join_all(tried).await;
    is_untouched(&world).await;
}

/// Anna's group in which named people order; Ben is named, Vera is not, Dan is an admin.
async fn group_of_roles(world: &World) -> [Person; 4] {
    let anna = group(world, GROUP).await;
    let_order(world, BuyerPolicy::Named).await;
    let people = [(8, "Vera"), (9, "Ben"), (11, "Dan")];
    let [vera, ben, dan] = people.map(|(id, name)| world.person_of(id, name, "en").in_group(GROUP, None));
    for (person, role) in
        [(&vera, MemberRole::Member), (&ben, MemberRole::Member), (&dan, MemberRole::Administrator)]
    {
        world.telegram.set_role(GROUP, person.id, role);
        let met = world.store().meet_member(ChatId(GROUP), UserId(person.id), "Somebody", None).await;
        met.expect("a member");
    }
    world.store().toggle_buyer(ChatId(GROUP), UserId(ben.id), UserId(7)).await.expect("Ben is named");
    [anna, vera, ben, dan]
}

#[tokio::test]
async fn everybody_looks_on_new_and_old_messages() {
    let world = World::start().await;
    let [anna, vera, ben, dan] = group_of_roles(&world).await;
    for person in [&vera, &ben, &dan, &anna] {
        assert!(!person.forge(OLD, "1:os:a:0").await.alert);
        let list = person.reads("No orders yet").await;
        assert!(!person.forge(list.id, "1:ss:0").await.alert);
        person.reads("Choose a category").await;
        person.say("/balance");
        person.reads("100").await;
    }
}

/// Orders, follows and refills, by presses on messages that Telegram no longer shows, about an order of Anna's.
async fn orders_follows_and_refills(world: &World, anna: &Person, person: &Person) {
    let id = world.order(anna, "https://instagram.com/p/BBB222").await;
    world.order(person, LINK).await;
    assert_eq!(world.panel.count("add"), 2);
    for (press, button) in [("1:mu:1", "Unmute"), ("1:um:1", "Mute")] {
        assert!(!person.forge(OLD, press).await.alert);
        person.data_of(button).await;
    }
    world.moves(id, "Completed", 0);
    person.reads_all(&["→ Completed", &id.to_string()]).await;
    assert!(!person.forge(OLD, "1:re:1").await.alert);
    person.reads("The panel took the refill request").await;
    assert_eq!(world.panel.count("refill"), 1);
}

#[tokio::test]
async fn a_buyer_orders_follows_and_refills() {
    let world = World::start().await;
    let [anna, _, ben, _] = group_of_roles(&world).await;
    orders_follows_and_refills(&world, &anna, &ben).await;
}

#[tokio::test]
async fn a_manager_orders_follows_refills_and_cancels() {
    let world = World::start().await;
    let [anna, _, _, dan] = group_of_roles(&world).await;
    orders_follows_and_refills(&world, &anna, &dan).await;
    assert!(!dan.forge(OLD, "1:cq:2").await.alert);
    dan.reads("Cancel 1 order?").await;
    dan.tap("Cancel order").await;
    dan.reads("The panel took the cancel request").await;
    assert_eq!(world.panel.count("cancel"), 1);
}

#[tokio::test]
async fn a_manager_approves_sets_up_reads_the_record_and_removes_the_key() {
    let world = World::start().await;
    let [anna, _, ben, dan] = group_of_roles(&world).await;
    let group = Group { buyers: BuyerPolicy::Named, order_limit: "0.05".parse().ok(), ..Group::default() };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "limit").await.expect("the limit");
    world.summary(&ben, LINK).await;
    ben.tap("Confirm").await;
    dan.reads("Approval needed").await;
    assert!(!dan.forge(OLD, "1:gr:a:1").await.alert);
    world.panel_id(1).await;
    assert!(!dan.forge(OLD, "1:pu:final").await.alert);
    dan.reads("Only the end").await;
    assert!(!dan.forge(OLD, "1:gr:b:everyone").await.alert);
    dan.reads("everyone in this group").await;
    assert!(!dan.forge(OLD, "1:gr:r:0").await.alert);
    dan.reads_all(&["Who did what", "approved"]).await;
    assert!(!anna.forge(OLD, "1:k").await.alert);
    anna.reads("****wxyz").await;
    assert!(!dan.forge(OLD, "1:ky").await.alert);
    dan.reads("The key is removed").await;
    assert!(world.store().find_account(ChatId(GROUP)).await.expect("a read").is_none());
}
