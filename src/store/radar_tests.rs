//! Refills that are asked for by themselves: once an interval, and never what may have been taken.

use std::time::Duration;

use sqlx::Row;

use super::journal_tests::{CHAT, placed, with_account};
use super::requests::RequestOutcome;
use super::settings::Setting;
use super::testing::TestStore;
use super::tracking::Seen;
use super::watching::{WatchOutcome, Watcher};
use crate::domain::audit::Act;
use crate::domain::fault::Fault;
use crate::domain::guarantee::AutomaticEnd;
use crate::domain::ids::{AccountId, OrderRow, PanelOrderId, PanelRefillId, Place, RequestRow, UserId};
use crate::domain::money::Balance;
use crate::domain::notification::{Notification, PushMode};
use crate::domain::order::Order;
use crate::domain::refill::{RefillReport, RefillStatus};
use crate::domain::status::{OrderReport, Status};
use crate::domain::time::Time;

const DAY: Duration = Duration::from_secs(86_400);
const LOOKS: Duration = Duration::from_secs(60);

/// A completed order with a guarantee of 30 days, refilled by itself every day.
async fn automatic() -> (TestStore, AccountId, OrderRow) {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    promise(&test, row, "Instagram Followers R30").await;
    ends(&test, account, row, Status::Completed).await;
    let order = find(&test, row).await;
    assert!(test.store.set_automatic(&order, UserId(5), Some(DAY)).await.unwrap());
    sqlx::query("DELETE FROM outbox").execute(&test.store.writer).await.unwrap();
    (test, account, row)
}

async fn promise(test: &TestStore, row: OrderRow, name: &str) {
    sqlx::query("UPDATE orders SET draft = json_set(draft, '$.service_name', ?) WHERE id = ?")
        .bind(name)
        .bind(row.0)
        .execute(&test.store.writer)
        .await
        .unwrap();
}

fn report(status: Status) -> OrderReport {
    OrderReport {
        status,
        status_text: status.name().into(),
        charge: None,
        start_count: None,
        remains: Some(0),
        currency: None,
        service: None,
    }
}

async fn ends(test: &TestStore, account: AccountId, row: OrderRow, status: Status) {
    let seen = vec![(row, Seen::Report(report(status)))];
    test.store.record_reports(account, seen, LOOKS, test.clock.now()).await.unwrap();
}

async fn find(test: &TestStore, row: OrderRow) -> Order {
    test.store.find_order(row, CHAT).await.unwrap().unwrap()
}

/// The ends of automatic refills that the chat is told of.
async fn told(test: &TestStore) -> Vec<AutomaticEnd> {
    let waiting = test.store.list_waiting_news(CHAT, 100).await.unwrap();
    let ends = waiting.into_iter().filter_map(|waiting| match waiting.news {
        Notification::AutomaticEnded { why, .. } => Some(why),
        _ => None,
    });
    ends.collect()
}

/// The refills that wait to be sent, after so many days.
async fn due_after(test: &TestStore, days: u32) -> Vec<RequestRow> {
    test.clock.advance(DAY * days);
    test.store.ask_automatic().await.unwrap();
    let due = test.store.due_requests(100).await.unwrap();
    due.into_iter().flat_map(|(_, _, requests)| requests).map(|request| request.row).collect()
}

async fn answered(test: &TestStore, row: RequestRow, outcome: RequestOutcome) {
    assert_eq!(test.store.start_requests(&[row]).await.unwrap(), [row]);
    test.store.settle_requests(&[(row, outcome)]).await.unwrap();
}

#[tokio::test]
async fn a_lost_answer_ends_it_and_is_told_whatever_the_chat_wants_to_hear() {
    let (test, _, row) = automatic().await;
    test.store.change_setting(CHAT, UserId(5), Setting::Push(PushMode::Nothing)).await.unwrap();
    let due = due_after(&test, 1).await;
    answered(&test, due[0], RequestOutcome::Unknown).await;
    assert_eq!(told(&test).await, [AutomaticEnd::Unknown]);
    assert!(due_after(&test, 3).await.is_empty(), "what may have been taken is not asked for again");
    let order = find(&test, row).await;
    assert!(!test.store.set_automatic(&order, UserId(5), Some(DAY)).await.unwrap());
    assert!(test.store.find_radar(&order).await.unwrap().is_unknown);
    assert!(test.store.list_refillable(CHAT, 10).await.unwrap().is_empty(), "nor with all others");
}

#[tokio::test]
async fn what_a_crash_cut_off_ends_it() {
    let (test, _, _) = automatic().await;
    let due = due_after(&test, 1).await;
    test.store.start_requests(&due).await.unwrap();
    assert_eq!(test.store.recover_requests().await.unwrap(), 1);
    assert_eq!(told(&test).await, [AutomaticEnd::Unknown]);
    assert!(due_after(&test, 2).await.is_empty());
}

#[tokio::test]
async fn a_refill_whose_answer_an_earlier_version_lost_is_not_asked_for_again() {
    let (test, _, row) = automatic().await;
    let due = due_after(&test, 1).await;
    answered(&test, due[0], RequestOutcome::Unknown).await;
    // As that version left it: still on.
    sqlx::query("INSERT INTO automatic_refills (order_id, person_id, every, begun_at, next_at) VALUES (?, 5, 86400, 0, 0)")
        .bind(row.0)
        .execute(&test.store.writer)
        .await
        .unwrap();
    assert!(due_after(&test, 1).await.is_empty());
    assert_eq!(told(&test).await, [AutomaticEnd::Unknown, AutomaticEnd::Unknown]);
    assert!(test.store.find_radar(&find(&test, row).await).await.unwrap().automatic.is_none());
}

#[tokio::test]
async fn a_removed_key_ends_it_and_a_new_one_does_not_begin_it_again() {
    let (test, account, _) = automatic().await;
    test.store.remove_key(account).await.unwrap();
    assert_eq!(told(&test).await, [AutomaticEnd::KeyRemoved]);
    let balance = Balance { amount: "1".parse().unwrap(), currency: None };
    let key = "fedcba9876543210".to_owned().into();
    assert_eq!(test.store.keep_key(CHAT, "p", &key, UserId(5), &balance).await.unwrap(), account);
    assert!(due_after(&test, 2).await.is_empty());
}

#[tokio::test]
async fn an_order_that_is_watched_no_more_is_not_refilled_by_itself_either() {
    for is_unwatched in [false, true] {
        let (test, account) = with_account().await;
        let watcher = Watcher { account, place: Place::chat(CHAT), person: UserId(5) };
        let id = PanelOrderId::new("555");
        let found = [(id.clone(), report(Status::Completed))];
        let watched = test.store.watch_orders(watcher, &found).await.unwrap();
        let [WatchOutcome::Begun(row)] = watched[..] else { panic!("{watched:?}") };
        promise(&test, row, "Instagram Followers R30").await;
        let order = find(&test, row).await;
        assert!(test.store.set_automatic(&order, UserId(5), Some(DAY)).await.unwrap());
        if is_unwatched {
            test.store.unwatch_orders(account, CHAT, &[id]).await.unwrap();
        }
        assert_eq!(due_after(&test, 1).await.len(), usize::from(!is_unwatched), "{is_unwatched}");
    }
}

#[tokio::test]
async fn three_refusals_since_it_began_end_it_and_are_told() {
    let (test, _, _) = automatic().await;
    let refused =
        || RequestOutcome::Refused { fault: Fault::NotEligible { text: "Try again in 1 hour".into() } };
    for round in 1..=3 {
        assert_eq!(told(&test).await, []);
        let due = due_after(&test, 1).await;
        assert_eq!(due.len(), 1, "round {round}");
        answered(&test, due[0], refused()).await;
    }
    assert!(due_after(&test, 1).await.is_empty());
    assert_eq!(told(&test).await, [AutomaticEnd::Refused]);
}

#[tokio::test]
async fn a_guarantee_that_is_over_and_an_order_that_was_not_delivered_after_all_end_it() {
    let (test, _, _) = automatic().await;
    assert!(due_after(&test, 31).await.is_empty());
    assert_eq!(told(&test).await, [AutomaticEnd::Over]);
    let (test, account, row) = automatic().await;
    ends(&test, account, row, Status::Canceled).await;
    assert!(due_after(&test, 1).await.is_empty());
    assert_eq!(told(&test).await, [AutomaticEnd::NotDelivered]);
}

#[tokio::test]
async fn what_is_turned_off_while_it_is_due_is_not_asked_for() {
    let (test, _, row) = automatic().await;
    test.clock.advance(DAY);
    let order = find(&test, row).await;
    test.store.set_automatic(&order, UserId(5), None).await.unwrap();
    test.store.ask_one_automatic(&order).await.unwrap();
    assert!(test.store.due_requests(100).await.unwrap().is_empty());
}

#[tokio::test]
async fn turning_on_and_off_is_recorded_when_it_changes_something() {
    let (test, _, row) = automatic().await;
    let order = find(&test, row).await;
    for every in [Some(DAY), Some(DAY * 3), None, None] {
        test.store.set_automatic(&order, UserId(5), every).await.unwrap();
    }
    let (entries, _) = test.store.list_audit(CHAT, Time(0)..Time(i64::MAX), 0, 9).await.unwrap();
    let acts: Vec<_> =
        entries.into_iter().map(|entry| entry.act).filter(|act| *act != Act::Ordered).collect();
    assert_eq!(acts, [Act::AutomaticOff, Act::AutomaticOn, Act::AutomaticOn]);
}

#[tokio::test]
async fn a_refusal_of_what_was_asked_by_itself_is_silent_and_a_mute_hides_it() {
    let (test, _, _) = automatic().await;
    let fault = Fault::NotEligible { text: String::new() };
    let due = due_after(&test, 1).await;
    answered(&test, due[0], RequestOutcome::Refused { fault: fault.clone() }).await;
    let loud: Vec<bool> = sqlx::query("SELECT is_loud FROM outbox")
        .fetch_all(&test.store.reader)
        .await
        .unwrap()
        .iter()
        .map(|row| row.get(0))
        .collect();
    assert_eq!(loud, [false]);
    sqlx::query("UPDATE subscriptions SET muted_at = 1").execute(&test.store.writer).await.unwrap();
    let due = due_after(&test, 2).await;
    answered(&test, due[0], RequestOutcome::Refused { fault }).await;
    assert_eq!(test.store.list_waiting_news(CHAT, 9).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_corrected_end_is_judged_anew_for_its_reminder() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    promise(&test, row, "Instagram Followers R30").await;
    ends(&test, account, row, Status::Canceled).await;
    assert_eq!(test.store.judge_guarantees(9).await.unwrap(), 1);
    test.clock.advance(DAY);
    ends(&test, account, row, Status::Completed).await;
    assert_eq!(test.store.judge_guarantees(9).await.unwrap(), 1, "it is another end");
    test.clock.advance(DAY * 28);
    test.store.tell_ending_guarantees().await.unwrap();
    let news = test.store.list_waiting_news(CHAT, 9).await.unwrap();
    assert!(news.iter().any(|it| matches!(it.news, Notification::GuaranteeEnding { .. })), "{news:?}");
}

#[tokio::test]
async fn a_reminder_waits_for_the_refill_that_is_under_way() {
    let (test, _, row) = automatic().await;
    test.store.judge_guarantees(9).await.unwrap();
    let order = find(&test, row).await;
    test.store.set_automatic(&order, UserId(5), Some(DAY * 28)).await.unwrap();
    let due = due_after(&test, 28).await;
    answered(&test, due[0], RequestOutcome::Accepted { refill: Some(PanelRefillId::new("7")) }).await;
    let is_told = || async {
        test.store.tell_ending_guarantees().await.unwrap();
        let news = test.store.list_waiting_news(CHAT, 9).await.unwrap();
        news.into_iter().filter(|it| matches!(it.news, Notification::GuaranteeEnding { .. })).count()
    };
    assert_eq!(is_told().await, 0);
    let done = RefillReport { status: RefillStatus::Completed, status_text: "Completed".into() };
    test.store.record_refills(vec![(due[0], Some(done))], LOOKS).await.unwrap();
    test.clock.advance(Duration::from_secs(3_600));
    assert_eq!((is_told().await, is_told().await), (1, 1), "once, as soon as there is something to ask for");
}
