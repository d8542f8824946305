//! Orders above a group's limit: whose word it takes, and whose right it still has to be.

use orderdesk::domain::audit::Act;
use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::role::BuyerPolicy;
use orderdesk::domain::time::Time;
use orderdesk::sandbox::panel::{PanelFault, PanelFaultKind, Times};
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, MemberRole};
use orderdesk::store::Group;

use crate::groups::{GROUP, group_of};
use crate::support::{LINK, Person, World, no_order};

/// Lets these people order up to less than the order of every test costs.
pub async fn limit(world: &World, buyers: BuyerPolicy) {
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

/// A group in which everyone may order up to a limit, and Anna has Ben's request above it.
async fn asked(world: &World) -> (Person, Person) {
    let (anna, ben) = group_of(world, false).await;
    limit(world, BuyerPolicy::Everyone).await;
    asks(world, &ben, &anna).await;
    (anna, ben)
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
    let (anna, ben) = asked(&world).await;

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
    let (anna, ben) = asked(&world).await;
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

/// The catalogue has another rate for the service from now on, and the bot knows it.
pub async fn now_costs(world: &World, anyone: &Person, rate: &str) {
    costs(world, rate);
    let asked = world.panel.count("services");
    world.pass(660);
    world.panel_sees("a request", |panel| panel.count("services") > asked).await;
    anyone.look_away();
    anyone.say("/services");
    anyone.reads("1 service").await;
}

/// The panel's price from now on; nobody has looked at it yet.
fn costs(world: &World, rate: &str) {
    let services = format!(
        r#"[{{"service":1448,"name":"Instagram Followers","type":"Default","category":"Instagram","rate":"{rate}","min":"50","max":"10000","refill":true,"cancel":true}}]"#
    );
    let body = services.into_bytes();
    let kind =
        PanelFaultKind::Raw { status: 200, content_type: "application/json".into(), body, headers: vec![] };
    world.panel.clear_faults();
    world.panel.inject(PanelFault { action: Some("services".into()), times: Times::Forever, kind });
}

#[tokio::test]
async fn a_price_that_changed_since_the_request_is_approved_anew_or_not_at_all() {
    let world = World::start().await;
    let (anna, ben) = asked(&world).await;
    let waits = ben.reads("waits for an admin").await.id;
    let (message, data) = anna.data_of("Approve").await;
    now_costs(&world, &ben, "1.80").await;

    // The press that was meant for the old price, twice: the card asks anew.
    anna.forge(message, &data).await;
    let new = ["The price has changed", "0.09 USD before, 0.18 USD now", "Approval needed", "Ben"];
    anna.reads_all(&new).await;
    anna.forge(message, &data).await;
    anna.is_answered().await;
    assert!(anna.sees("0.09 USD before, 0.18 USD now"), "{}", anna.transcript());
    no_order(&world);
    let told = || world.telegram.message(GROUP, waits).expect("the message").text;
    assert!(told().contains("waits for an admin"), "{}", told());
    // Who asked does not confirm it past the admins either, though no limit is left: they know the old price only.
    let free = Group { buyers: BuyerPolicy::Everyone, ..Group::default() };
    world.store().set_group(ChatId(GROUP), &free, UserId(7), "no limit").await.expect("no limit");
    ben.forge(waits, "1:co:1").await;
    ben.is_answered().await;
    no_order(&world);

    // The card's own button is for the price that it shows, and no longer for the next one.
    let (_, data) = anna.data_of("Approve").await;
    now_costs(&world, &ben, "3.60").await;
    anna.forge(message, &data).await;
    anna.reads_all(&["0.18 USD before, 0.36 USD now", "Approval needed"]).await;
    no_order(&world);
    assert!(!told().contains("approved"), "{}", told());

    let (_, data) = anna.data_of("Approve").await;
    anna.forge(message, &data).await;
    world.panel_id(1).await;
    world
        .in_time("who asked is told", || async { told().contains("approved") && told().contains("0.36 USD") })
        .await;
    assert_eq!(world.panel.count("add"), 1);
}

#[tokio::test]
async fn a_price_that_nobody_looked_at_since_the_request_is_read_before_it_is_approved() {
    let world = World::start().await;
    let (anna, _) = asked(&world).await;
    let (message, data) = anna.data_of("Approve").await;
    costs(&world, "1.80");
    // So long that the bot leaves the catalogue of a chat alone in which nobody orders.
    world.pass(6 * 3_600);
    anna.forge(message, &data).await;
    anna.reads_all(&["0.09 USD before, 0.18 USD now", "Approval needed"]).await;
    no_order(&world);
}

#[tokio::test]
async fn a_request_outlives_a_time_without_orders() {
    let world = World::start().await;
    let (anna, _) = asked(&world).await;
    let (message, data) = anna.data_of("Approve").await;
    world.store().set_maintenance(Some("Back at noon.")).await.expect("closed");
    anna.forge(message, &data).await;
    anna.reads("Back at noon.").await;
    no_order(&world);
    world.store().set_maintenance(None).await.expect("open");
    assert!(anna.sees("Approval needed"), "{}", anna.transcript());
    anna.forge(message, &data).await;
    world.panel_id(1).await;
}

#[tokio::test]
async fn a_subscription_without_an_end_is_above_every_limit() {
    let world = World::start().await;
    let (anna, ben) = group_of(&world, false).await;
    let group =
        Group { buyers: BuyerPolicy::Everyone, order_limit: "1000000".parse().ok(), ..Group::default() };
    world.store().set_group(ChatId(GROUP), &group, UserId(7), "limit").await.expect("the limit");
    ben.say("/order 1204");
    for (asked, answer) in [("Which account", "anna"), ("at least", "20"), ("at most", "30")] {
        let question = ben.reads(asked).await.id;
        ben.reply_to(question, answer);
    }
    for asked in ["How many new posts", "that are there already"] {
        ben.reads(asked).await;
        ben.tap("Skip").await;
    }
    ben.reads("after a post").await;
    ben.tap("30").await;
    ben.reads("Until which day?").await;
    ben.tap("Skip").await;
    ben.reads_all(&["Check your order", "for each post"]).await;
    ben.tap("Confirm").await;
    anna.reads_all(&["Approval needed", "Ben"]).await;
    no_order(&world);
}

#[tokio::test]
async fn a_request_of_yesterday_is_shown_to_the_manager_once_more_and_not_to_who_asked() {
    let world = World::start().await;
    let (anna, ben) = asked(&world).await;
    let waits = ben.reads("waits for an admin").await.id;
    world.pass(25 * 3_600);
    anna.tap("Approve").await;
    anna.reads_all(&["more than a day old", "Approval needed", "0.09 USD"]).await;
    no_order(&world);
    let told = || world.telegram.message(GROUP, waits).expect("the message").text;
    assert!(told().contains("waits for an admin"), "{}", told());
    anna.tap("Approve").await;
    world.panel_id(1).await;
    world.in_time("who asked is told", || async { told().contains("approved") }).await;
}

#[tokio::test]
async fn who_approves_too_late_sees_the_order_and_not_that_it_is_gone() {
    let world = World::start().await;
    let (anna, _) = asked(&world).await;
    let (message, data) = anna.data_of("Approve").await;
    anna.tap("Approve").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    anna.forge(message, &data).await;
    anna.is_answered().await;
    let card = world.telegram.message(GROUP, message).expect("the card").text;
    assert!(card.contains(&id.to_string()), "{card}");
    assert_eq!(world.panel.count("add"), 1);
}
