//! Orders above a group's limit: whose word it takes, and whose right it still has to be.

use orderdesk::domain::audit::Act;
use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::role::BuyerPolicy;
use orderdesk::domain::time::Time;
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole};
use orderdesk::store::Group;

use crate::groups::{GROUP, group_of};
use crate::support::{LINK, Person, World, no_order};

/// Lets these people order up to less than the order of every test costs.
async fn limit(world: &World, buyers: BuyerPolicy) {
    let order_limit = "0.05".parse().ok();
    let group = Group { buyers, order_limit, ..Group::default() };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "limit").await.expect("the limit");
}

/// Ben asks for an order above the limit, and Anna sees his request.
async fn asks(world: &World, ben: &Person, anna: &Person) {
    world.summary(ben, LINK).await;
    anna.look_away();
    ben.tap("Confirm").await;
    anna.reads_all(&["Approval needed", "Ben"]).await;
}

/// Anna's press is refused with one sentence; the request stays as it is.
async fn is_refused(anna: &Person, words: &str) {
    let answer = anna.tap_answer("Approve").await;
    assert!(answer.alert && answer.text.contains(words), "{answer:?}");
    assert!(anna.sees("Approval needed"), "{}", anna.transcript());
}

#[tokio::test]
async fn who_may_no_longer_order_gets_no_approval_until_they_may_again() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limit(&world, BuyerPolicy::Everyone).await;
    asks(&world, &ben, &anna).await;

    // Everyone may order, then only admins may.
    limit(&world, BuyerPolicy::Admins).await;
    is_refused(&anna, "may no longer order here").await;
    // Named people may, and Ben is none.
    limit(&world, BuyerPolicy::Named).await;
    is_refused(&anna, "may no longer order here").await;
    // Everyone may again, but Ben has left; the bot, no admin here, is not told of it.
    limit(&world, BuyerPolicy::Everyone).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Left);
    is_refused(&anna, "may no longer order here").await;
    no_order(&world);

    world.telegram.join(GROUP, ben.id);
    anna.tap("Approve").await;
    world.panel_id(1).await;
}

#[tokio::test]
async fn a_demoted_admin_gets_no_approval_and_a_right_that_is_not_told_is_none() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limit(&world, BuyerPolicy::Everyone).await;
    asks(&world, &ben, &anna).await;
    limit(&world, BuyerPolicy::Admins).await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Administrator);
    world.pass(61);

    // Anna's own right was asked a moment ago: the next question is about Ben.
    let answer = anna.tap_answer("Cancel").await;
    assert!(answer.alert, "{answer:?}");
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("getChatMember".to_owned()), times: Some(1), kind });
    is_refused(&anna, "whether the person who asked may still order").await;
    world.telegram.set_role(GROUP, ben.id, MemberRole::Member);
    is_refused(&anna, "may no longer order here").await;
    no_order(&world);

    anna.tap("Decline").await;
    anna.reads("declined: Instagram Followers").await;
    assert_eq!(world.panel.count("add"), 0);
}

#[tokio::test]
async fn two_admins_who_approve_in_the_same_second_make_one_order() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    let dan = world.person_of(11, "Dan", "en").in_group(GROUP, None);
    world.telegram.set_role(GROUP, dan.id, MemberRole::Administrator);
    limit(&world, BuyerPolicy::Everyone).await;
    asks(&world, &ben, &anna).await;
    let (message, data) = anna.data_of("Approve").await;
    for _ in 0..5 {
        for admin in [&anna, &dan] {
            world.telegram.press_forged(admin.id, GROUP, message, &data);
        }
    }
    world.panel_id(1).await;
    anna.is_answered().await;
    dan.is_answered().await;
    assert_eq!(world.panel.count("add"), 1);
    let all = Time(0)..Time(i64::MAX);
    let (record, _) = world.store().list_audit(ChatId(GROUP), all, 0, 99).await.expect("the record");
    let approved = record.iter().filter(|entry| entry.act == Act::Approved).count();
    assert_eq!(approved, 1, "{record:?}");
}

#[tokio::test]
async fn who_asked_reads_in_their_own_message_what_was_decided_and_by_whom() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limit(&world, BuyerPolicy::Everyone).await;
    for (press, said, adds) in
        [("Approve", "approved: Instagram Followers", 1), ("Decline", "declined: Instagram Followers", 1)]
    {
        asks(&world, &ben, &anna).await;
        let waits = ben.reads("waits for an admin").await.id;
        ben.look_away();
        // The first edit fails, and is made good.
        if press == "Approve" {
            let kind =
                FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
            world.telegram.inject(Fault { method: Some("editMessageText".to_owned()), times: Some(1), kind });
        }
        anna.tap(press).await;
        let told = || world.telegram.message(GROUP, waits).expect("the message");
        let is_told = || async { told().text.contains("Anna") && told().text.contains(said) };
        world.in_time(said, is_told).await;
        let told = told();
        assert!(!told.buttons.iter().flatten().any(|button| button.text.contains("Cancel")), "{told:?}");
        if press == "Approve" {
            world.panel_id(1).await;
            ben.reads("23501").await;
        }
        assert_eq!(world.panel.count("add"), adds);
    }
}

#[tokio::test]
async fn a_request_reaches_the_managers_once_though_telegram_fails_and_the_program_restarts() {
    let mut world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limit(&world, BuyerPolicy::Everyone).await;
    world.summary(&ben, LINK).await;
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: None, kind });
    ben.tap("Confirm").await;
    ben.reads("waits for an admin").await;
    world.restart().await;
    assert!(!anna.sees("Approval needed"), "{}", anna.transcript());
    world.telegram.clear_faults();
    world.in_time("the managers are told", || async { anna.sees("Approval needed") }).await;
    anna.reads_all(&["Approval needed", "Ben", "0.09 USD"]).await;
    anna.tap("Approve").await;
    world.panel_id(1).await;
    let asked = anna.visible().iter().filter(|message| message.text.contains("Approval needed")).count();
    assert!(asked <= 1, "{}", anna.transcript());
}

#[tokio::test]
async fn a_request_that_was_taken_back_before_it_was_told_is_not_told() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    limit(&world, BuyerPolicy::Everyone).await;
    world.summary(&ben, LINK).await;
    let kind = FaultKind::Status { code: 500, body: FaultBody::Json("Internal Server Error".to_owned()) };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: None, kind });
    ben.tap("Confirm").await;
    ben.reads("waits for an admin").await;
    ben.tap("Cancel").await;
    ben.reads("Nothing was ordered").await;
    world.telegram.clear_faults();
    ben.is_answered().await;
    world
        .in_time("nothing waits", || async { world.store().outbox_depth().await.expect("a read").0 == 0 })
        .await;
    assert!(!anna.sees("Approval needed"), "{}", anna.transcript());
    no_order(&world);
}

/// Lines of 50 followers, which cost 0.045 each.
fn list(from: usize, count: usize) -> String {
    let lines = (from..from + count).map(|n| format!("1448 | https://instagram.com/p/LIST{n} | 50"));
    format!("/mass {}", lines.collect::<Vec<_>>().join("\n"))
}

#[tokio::test]
async fn a_buyers_list_goes_within_the_limits_and_else_not_at_all_with_the_reason() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    let group = Group {
        buyers: BuyerPolicy::Everyone,
        order_limit: "0.10".parse().ok(),
        day_limit: "0.15".parse().ok(),
        ..Group::default()
    };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "limits").await.expect("the limits");
    ben.say(&format!("{}\n1448 | https://instagram.com/p/DEAR | 200", list(1, 1)));
    ben.reads("2 lines can be ordered").await;
    ben.tap("Confirm").await;
    ben.reads_all(&["Line 2 costs 0.18 USD", "one order may cost 0.10 USD"]).await;
    ben.say(&list(1, 4));
    ben.reads("4 lines can be ordered").await;
    ben.tap("Confirm").await;
    ben.reads_all(&["The list costs 0.18 USD", "may order for 0.15 USD"]).await;
    no_order(&world);

    ben.say(&list(1, 2));
    ben.reads("2 lines can be ordered").await;
    ben.tap("Confirm").await;
    world.panel_sees("the list", |panel| panel.count("add") == 2).await;
    ben.say(&list(3, 2));
    ben.reads("2 lines can be ordered").await;
    ben.tap("Confirm").await;
    ben.reads_all(&["The list costs 0.09 USD", "ordered for 0.09 USD in 24 hours"]).await;
    // Limits do not bind an admin.
    anna.say(&list(5, 4));
    anna.reads("4 lines can be ordered").await;
    anna.tap("Confirm").await;
    world.panel_sees("the list", |panel| panel.count("add") == 6).await;
}
