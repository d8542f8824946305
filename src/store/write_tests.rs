//! What the database holds when a state cannot be written, when it comes twice, and what is looked at first.

use std::time::Duration;

use super::journal_tests::{CHAT, draft, placed, with_account};
use super::testing::TestStore;
use super::*;
use crate::domain::fault::Fault;
use crate::domain::ids::PanelOrderId;
use crate::domain::order::OrderState;
use crate::domain::status::{OrderReport, Status};

const INTERVAL: Duration = Duration::from_secs(60);

async fn run(test: &TestStore, sql: &'static str) {
    sqlx::raw_sql(sql).execute(&test.store.writer).await.unwrap();
}

async fn told(test: &TestStore) -> usize {
    test.store.list_waiting_news(CHAT, 100).await.unwrap().len()
}

fn report(status: Status) -> Seen {
    Seen::Report(OrderReport {
        status,
        status_text: status.name().into(),
        charge: None,
        start_count: None,
        remains: Some(5),
        currency: None,
        service: None,
    })
}

#[tokio::test]
async fn an_order_ends_once_and_only_from_the_state_that_is_named() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    let again = Settled::Placed { id: PanelOrderId::new("2"), charge: None };
    assert!(!test.store.settle(row, &again).await.unwrap());
    assert!(!test.store.refuse_unsent(row, &Fault::Unreachable).await.unwrap());
    assert!(!test.store.recover_order(row, None).await.unwrap());
    let waits = draft(&test, account).await;
    test.store.confirm_draft(waits, CHAT).await.unwrap();
    assert!(!test.store.settle(waits, &again).await.unwrap(), "it was never sent");
    let order = test.store.find_order(row, CHAT).await.unwrap().unwrap();
    assert_eq!((order.state, order.panel_id), (OrderState::Placed, Some(PanelOrderId::new("1"))));
    assert_eq!(told(&test).await, 1);
}

#[tokio::test]
async fn what_cannot_be_recorded_is_not_told() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    test.store.start_submitting(row, None).await.unwrap();
    run(
        &test,
        "CREATE TRIGGER full BEFORE UPDATE ON orders WHEN NEW.state = 'placed'
         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    )
    .await;
    let settled = Settled::Placed { id: PanelOrderId::new("1"), charge: None };
    test.store.settle(row, &settled).await.unwrap_err();
    assert_eq!(told(&test).await, 0);
    run(&test, "DROP TRIGGER full").await;
    assert!(test.store.settle(row, &settled).await.unwrap());
    assert_eq!(told(&test).await, 1);
}

#[tokio::test]
async fn a_change_that_cannot_be_written_is_not_pushed_and_a_push_that_cannot_be_written_is_no_change() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "1").await;
    let look = || {
        test.store.record_reports(account, vec![(row, report(Status::Completed))], INTERVAL, test.clock.now())
    };
    for trigger in [
        "CREATE TRIGGER full BEFORE UPDATE ON orders WHEN NEW.status IS NOT NULL
         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
        "CREATE TRIGGER full BEFORE INSERT ON outbox
         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    ] {
        run(&test, trigger).await;
        look().await.unwrap_err();
        run(&test, "DROP TRIGGER full").await;
        let order = test.store.find_order(row, CHAT).await.unwrap().unwrap();
        assert_eq!((order.report, told(&test).await), (None, 1));
    }
    assert_eq!(look().await.unwrap(), 1);
    assert_eq!(told(&test).await, 2);
}

#[tokio::test]
async fn of_many_due_orders_the_soonest_due_are_looked_at_first() {
    let (test, account) = with_account().await;
    let mut rows = vec![];
    for id in ["1", "2", "3"] {
        rows.push(placed(&test, account, id).await);
        test.clock.advance(Duration::from_secs(1));
    }
    // The oldest order has just been looked at: it is the last that is due.
    let seen = vec![(rows[0], report(Status::InProgress))];
    test.store.record_reports(account, seen, INTERVAL, test.clock.now()).await.unwrap();
    test.clock.advance(Duration::from_secs(600));
    let due = test.store.due_orders_of(account, 2).await.unwrap();
    let due: Vec<_> = due.into_iter().map(|(row, _)| row).collect();
    assert_eq!(due, [rows[1], rows[2]]);
}
