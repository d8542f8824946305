//! A change and its news are one transaction, and refills go the ways of orders.

use super::journal_tests::{CHAT, INTERVAL, draft, news, placed, report, with_account};
use super::testing::TestStore;
use super::*;
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, OrderRow, PanelOrderId, PanelRefillId, Place, RequestRow, UserId};
use crate::domain::notification::{Notification, PushMode};
use crate::domain::order::OrderState;
use crate::domain::refill::{RefillReport, RefillStatus, RequestKind};
use crate::domain::status::Status;

/// From now on no news can be written.
async fn is_full(test: &TestStore) {
    let sql = "CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END";
    sqlx::raw_sql(sql).execute(&test.store.writer).await.unwrap();
}

async fn has_room(test: &TestStore) {
    sqlx::raw_sql("DROP TRIGGER full").execute(&test.store.writer).await.unwrap();
}

/// A request for a refill of an order, that is being sent.
async fn sent(test: &TestStore, account: AccountId, order: OrderRow, id: &str) -> RequestRow {
    let ask = Ask {
        kind: RequestKind::Refill,
        account,
        place: Place::chat(CHAT),
        person: UserId(5),
        order: Some(order),
        panel_id: PanelOrderId::new(id),
        is_automatic: false,
    };
    let AskOutcome::Queued(row) = test.store.ask(&[ask]).await.unwrap()[0] else { panic!() };
    assert_eq!(test.store.start_requests(&[row]).await.unwrap(), [row]);
    row
}

/// A refill that the panel took.
async fn accepted(test: &TestStore, account: AccountId, order: OrderRow, id: &str) -> RequestRow {
    let row = sent(test, account, order, id).await;
    let outcome = RequestOutcome::Accepted { refill: Some(PanelRefillId::new("77")) };
    test.store.settle_requests(&[(row, outcome)]).await.unwrap();
    row
}

fn refill(status: RefillStatus) -> Option<RefillReport> {
    Some(RefillReport { status, status_text: status.name().into() })
}

#[tokio::test]
async fn a_change_of_state_that_cannot_be_told_is_not_written_and_is_told_once_later() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    let look = || {
        let seen = vec![(row, report(Status::Completed, 0))];
        test.store.record_reports(account, seen, INTERVAL, test.clock.now())
    };
    is_full(&test).await;
    assert!(look().await.is_err());
    assert_eq!(test.store.find_order(row, CHAT).await.unwrap().unwrap().report, None);
    has_room(&test).await;
    assert_eq!(look().await.unwrap(), 1);
    assert!(matches!(
        &news(&test).await[..],
        [Notification::OrderPlaced { .. }, Notification::OrderMoved { now, .. }] if now.status == Status::Completed
    ));
}

#[tokio::test]
async fn the_end_of_an_order_that_cannot_be_told_is_not_written() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, None).await.unwrap();
    let settled = Settled::Refused { fault: Fault::Unavailable };
    is_full(&test).await;
    assert!(test.store.settle(row, &settled).await.is_err());
    assert_eq!(test.store.find_order(row, CHAT).await.unwrap().unwrap().state, OrderState::Submitting);
    has_room(&test).await;
    assert!(test.store.settle(row, &settled).await.unwrap());
    assert!(matches!(&news(&test).await[..], [Notification::OrderRefused { .. }]));
}

#[tokio::test]
async fn the_end_of_a_request_and_a_refill_that_cannot_be_told_are_not_written() {
    let (test, account) = with_account().await;
    let order = placed(&test, account, "1").await;
    let row = sent(&test, account, order, "1").await;
    let outcome = vec![(row, RequestOutcome::Accepted { refill: Some(PanelRefillId::new("77")) })];
    let request = async || test.store.find_request(RequestKind::Refill, order).await.unwrap().unwrap();
    is_full(&test).await;
    assert!(test.store.settle_requests(&outcome).await.is_err());
    assert_eq!(request().await.refill_id, None);
    has_room(&test).await;
    test.store.settle_requests(&outcome).await.unwrap();
    let look = || test.store.record_refills(vec![(row, refill(RefillStatus::Completed))], INTERVAL);
    is_full(&test).await;
    assert!(look().await.is_err());
    assert_eq!(request().await.status, None);
    has_room(&test).await;
    assert_eq!(look().await.unwrap(), 1);
    assert!(matches!(
        &news(&test).await[..],
        [
            Notification::OrderPlaced { .. },
            Notification::RequestAccepted { .. },
            Notification::RefillMoved { .. }
        ]
    ));
}

#[tokio::test]
async fn refills_of_a_blocked_chat_and_of_a_refused_key_rest() {
    let (test, account) = with_account().await;
    let order = placed(&test, account, "1").await;
    accepted(&test, account, order, "1").await;
    let due = async || test.store.due_accounts("p", Due::Refills).await.unwrap();
    assert_eq!(due().await, [account]);
    test.store.mark_blocked(CHAT).await.unwrap();
    assert_eq!(due().await, []);
    test.store.meet_chat(CHAT, None).await.unwrap();
    assert_eq!(due().await, [account]);
    let set_at = test.store.get_account(account).await.unwrap().key_set_at;
    test.store.mark_key_refused(account, set_at, &Fault::WrongKey { text: String::new() }).await.unwrap();
    assert_eq!(due().await, []);
}

#[tokio::test]
async fn a_refill_that_stands_still_is_looked_at_less_and_less() {
    let (test, account) = with_account().await;
    let order = placed(&test, account, "1").await;
    let row = accepted(&test, account, order, "1").await;
    // Only the refill is looked at.
    let ended = vec![(order, report(Status::Completed, 0))];
    test.store.record_reports(account, ended, INTERVAL, test.clock.now()).await.unwrap();
    let mut waits = vec![];
    for _ in 0..6 {
        let seen = vec![(row, refill(RefillStatus::InProgress))];
        test.store.record_refills(seen, INTERVAL).await.unwrap();
        let due = test.store.next_due_look("p").await.unwrap().unwrap();
        waits.push(due.since(test.clock.now()).as_secs());
        test.clock.advance(due.since(test.clock.now()));
    }
    // The first goes to the account's next beat.
    assert!((52..113).contains(&waits.remove(0)));
    assert_eq!(waits, [60, 60, 120, 240, 480]);
}

#[tokio::test]
async fn a_muted_order_and_a_quiet_chat_are_not_told_of_a_refills_steps() {
    let (test, account) = with_account().await;
    let order = placed(&test, account, "1").await;
    let row = accepted(&test, account, order, "1").await;
    let told = async || news(&test).await.len() - 2;
    let look = async |status| {
        test.store.record_refills(vec![(row, refill(status))], INTERVAL).await.unwrap();
    };
    test.store.set_muted(order, CHAT, true).await.unwrap();
    look(RefillStatus::InProgress).await;
    assert_eq!(told().await, 0, "muted");
    test.store.set_muted(order, CHAT, false).await.unwrap();
    test.store.change_setting(CHAT, UserId(5), Setting::Push(PushMode::Final)).await.unwrap();
    look(RefillStatus::Pending).await;
    assert_eq!(told().await, 0, "a step");
    look(RefillStatus::Completed).await;
    assert_eq!(told().await, 1, "the end");
}
