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
