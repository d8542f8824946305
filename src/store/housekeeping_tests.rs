//! What is removed and what must stay; a chat that is forgotten leaves nothing.

use std::collections::BTreeSet;

use super::super::journal_tests::{CHAT, draft, placed, with_account};
use super::super::testing::TestStore;
use super::super::{Seen, StoredUpdate};
use super::*;
use crate::domain::ids::{Place, UserId};
use crate::domain::notification::Notification;
use crate::domain::order::OrderState;
use crate::domain::status::{OrderReport, Status};

const DAY: Duration = Duration::from_secs(24 * 3_600);
const KEEP: Keep = Keep {
    unfinished: DAY.saturating_mul(7),
    news: DAY.saturating_mul(30),
    orders: DAY.saturating_mul(400),
    left_chats: DAY.saturating_mul(30),
};

async fn count(test: &TestStore, table: &str) -> i64 {
    let sql = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    sqlx::query_scalar(sql).fetch_one(&test.store.reader).await.unwrap()
}

async fn tidy(test: &TestStore) {
    while test.store.tidy(&KEEP).await.unwrap() > 0 {}
}

/// A chat that has something of everything.
async fn full() -> TestStore {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "23501").await;
    test.store.set_card(CHAT, 1, Some(row)).await.unwrap();
    draft(&test, account).await;
    test.store.create_note(CHAT, "words").await.unwrap();
    test.store.set_dialogue(Place::chat(CHAT), UserId(5), &"state").await.unwrap();
    test.store.receive(vec![StoredUpdate { id: 1, body: "{}".into() }]).await.unwrap();
    test
}

async fn end(test: &TestStore) {
    let order = test.store.find_order(crate::domain::ids::OrderRow(1), CHAT).await.unwrap().unwrap();
    let report = OrderReport {
        status: Status::Completed,
        status_text: "Completed".into(),
        charge: None,
        start_count: None,
        remains: Some(0),
        currency: None,
        service: None,
    };
    for _ in 0..6 {
        let seen = vec![(order.row, Seen::Report(report.clone()))];
        let asked_at = test.store.clock().now();
        test.store.record_reports(order.account, seen, Duration::from_secs(60), asked_at).await.unwrap();
        test.clock.advance(DAY.saturating_mul(4));
    }
}

#[tokio::test]
async fn what_was_left_unfinished_goes_and_what_runs_stays() {
    let test = full().await;
    test.store.mark_handled(1).await.unwrap();
    test.clock.advance(DAY.saturating_mul(6));
    tidy(&test).await;
    assert_eq!((count(&test, "orders").await, count(&test, "notes").await), (2, 1));
    test.clock.advance(DAY.saturating_mul(2));
    tidy(&test).await;
    for (table, left) in
        [("orders", 1), ("notes", 0), ("dialogues", 0), ("cards", 1), ("outbox", 1), ("inbox", 0)]
    {
        assert_eq!(count(&test, table).await, left, "{table}");
    }
    test.clock.advance(DAY.saturating_mul(500));
    tidy(&test).await;
    assert_eq!(count(&test, "orders").await, 1, "an order that has not ended stays");
    assert_eq!(count(&test, "outbox").await, 1, "news that waits stays");
}

#[tokio::test]
async fn an_update_that_is_not_handled_stays_for_ever() {
    let test = full().await;
    test.clock.advance(DAY.saturating_mul(500));
    tidy(&test).await;
    assert_eq!(test.store.list_unhandled().await.unwrap().len(), 1);
}

#[tokio::test]
async fn delivered_news_and_ended_orders_go_after_their_time() {
    let test = full().await;
    end(&test).await;
    let ids: Vec<i64> =
        test.store.list_waiting_news(CHAT, 100).await.unwrap().iter().map(|news| news.id).collect();
    assert!(!ids.is_empty());
    test.store.mark_delivered(&ids).await.unwrap();
    test.clock.advance(DAY.saturating_mul(31));
    tidy(&test).await;
    assert_eq!(
        (count(&test, "outbox").await, count(&test, "cards").await, count(&test, "orders").await),
        (0, 0, 1)
    );
    test.clock.advance(DAY.saturating_mul(400));
    tidy(&test).await;
    assert_eq!((count(&test, "orders").await, count(&test, "subscriptions").await), (0, 0));
    assert_eq!(count(&test, "accounts").await, 1, "the key stays");
}

#[tokio::test]
async fn a_chat_that_left_is_forgotten_after_its_time_and_one_that_returned_is_not() {
    for returns in [false, true] {
        let test = full().await;
        test.store.mark_blocked(CHAT).await.unwrap();
        test.clock.advance(DAY.saturating_mul(29));
        tidy(&test).await;
        assert_eq!(count(&test, "chats").await, 1);
        if returns {
            test.store.meet_chat(CHAT, None).await.unwrap();
        }
        test.clock.advance(DAY.saturating_mul(2));
        tidy(&test).await;
        assert_eq!(count(&test, "chats").await, i64::from(returns));
        assert_eq!(count(&test, "accounts").await, i64::from(returns));
    }
}

#[tokio::test]
async fn a_forgotten_chat_leaves_nothing_not_even_in_the_files() {
    let test = full().await;
    let sealed: Vec<u8> =
        sqlx::query_scalar("SELECT sealed_key FROM accounts").fetch_one(&test.store.reader).await.unwrap();
    test.store.mark_handled(1).await.unwrap();
    assert_eq!(test.store.forget_chat(CHAT).await.unwrap(), Forgotten::Done);
    for table in ["chats", "accounts", "orders", "subscriptions", "cards", "outbox", "notes", "dialogues"] {
        assert_eq!(count(&test, table).await, 0, "{table}");
    }
    for file in std::fs::read_dir(test.dir.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(sealed.len()).any(|window| window == sealed));
    }
}

#[tokio::test]
async fn a_chat_whose_order_is_being_sent_is_not_forgotten_now() {
    let (test, account) = with_account().await;
    let row = draft(&test, account).await;
    test.store.confirm_draft(row, CHAT).await.unwrap();
    assert_eq!(test.store.forget_chat(CHAT).await.unwrap(), Forgotten::Busy);
    test.store.start_submitting(row, None).await.unwrap();
    assert_eq!(test.store.forget_chat(CHAT).await.unwrap(), Forgotten::Busy);
    test.store.recover_submitting().await.unwrap();
    assert_eq!(
        test.store.find_holdings(CHAT).await.unwrap(),
        Holdings { keys: 1, orders: 1, running: 0, unknown: 1 }
    );
    assert_eq!(test.store.find_order(row, CHAT).await.unwrap().unwrap().state, OrderState::Unknown);
    assert_eq!(test.store.forget_chat(CHAT).await.unwrap(), Forgotten::Done);
}

#[tokio::test]
async fn another_chat_keeps_what_is_its_own() {
    let test = full().await;
    test.store.meet_chat(ChatId(6), None).await.unwrap();
    test.store.create_note(ChatId(6), "other words").await.unwrap();
    let mut tx = test.store.write().await.unwrap();
    let news = Notification::KeyRefused { panel: "p".into(), key_tail: String::new(), text: String::new() };
    super::super::outbox::push(&mut tx, Place::chat(ChatId(6)), &news, test.store.clock().now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    test.store.forget_chat(CHAT).await.unwrap();
    assert_eq!(
        (count(&test, "chats").await, count(&test, "notes").await, count(&test, "outbox").await),
        (1, 1, 1)
    );
}

/// What a chat has must hang on it, or it would stay when the chat is forgotten.
#[tokio::test]
async fn every_table_that_names_a_chat_refers_to_it() {
    let (test, _) = with_account().await;
    let named: Vec<String> = sqlx::query_scalar(
        "SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'chat_id' AND t.name <> 'chats'",
    )
    .fetch_all(&test.store.reader)
    .await
    .unwrap();
    let mut reached = BTreeSet::from(["chats".to_owned()]);
    let references: Vec<(String, String)> = sqlx::query_as(
        "SELECT m.name, f.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' AND f.on_delete <> 'SET NULL'",
    )
    .fetch_all(&test.store.reader)
    .await
    .unwrap();
    for _ in 0..8 {
        for (child, parent) in &references {
            if reached.contains(parent) {
                reached.insert(child.clone());
            }
        }
    }
    assert!(named.len() > 5);
    for table in named {
        assert!(reached.contains(&table), "{table} would outlive a forgotten chat");
    }
}

/// What a day leaves behind, as SQL: so many orders that end, and what comes with them.
fn a_day(now: i64, orders: u32) -> String {
    let draft = r#"{"service_row":1,"service":"1448","service_name":"Instagram Followers","order_type":"Default","link":"https://instagram.com/p/AAA111","details":{"type":"quantity","quantity":200},"price":"0.18"}"#;
    let news = r#"{"news":"order_placed","order":{"row":4,"panel_id":"23501","service_name":"Instagram Followers","quantity":200,"price":"0.18","currency":"USD","may_refill":true}}"#;
    let each = format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {orders}), f (j) AS (VALUES (1), (2), (3), (4), (5))"
    );
    format!(
        "BEGIN;
         INSERT INTO orders (account_id, chat_id, person_id, state, draft, link_norm, price, panel_order_id, status, status_text, charge, created_at, queued_at, settled_at, final_at)
             {each} SELECT 1, 5, 5, 'placed', '{draft}', 'instagram.com/p/AAA111', '0.18', {now} + i, 'completed', 'Completed', '0.18', {now}, {now}, {now}, {now} FROM n;
         INSERT INTO subscriptions (order_id, chat_id, created_at) SELECT id, 5, {now} FROM orders WHERE created_at = {now};
         INSERT INTO cards (chat_id, message_id, order_id, shown_at) SELECT 5, id, id, {now} FROM orders WHERE created_at = {now};
         INSERT INTO orders (account_id, chat_id, person_id, state, draft, link_norm, price, created_at)
             {each} SELECT 1, 5, 5, 'draft', '{draft}', 'x', '0.18', {now} FROM n;
         INSERT INTO outbox (chat_id, news, is_loud, created_at, due_at, delivered_at)
             {each} SELECT 5, '{news}', 0, {now}, {now}, {now} FROM n, f;
         INSERT INTO notes (chat_id, body, created_at) {each} SELECT 5, 'instagram followers', {now} FROM n, f;
         INSERT INTO inbox (update_id, sealed_body, received_at, handled_at) {each} SELECT {now} + i * 10 + j, X'', {now}, {now} FROM n, f;
         COMMIT;"
    )
}

/// Days with so many orders; the size of the file in bytes after each 100 days, and at the end.
async fn live(days: u32, orders: u32, keep: &Keep) -> Vec<i64> {
    let (test, _) = with_account().await;
    let mut sizes = vec![];
    for day in 1..=days {
        let sql = sqlx::AssertSqlSafe(a_day(test.store.clock().now().0, orders));
        sqlx::raw_sql(sql).execute(&test.store.writer).await.unwrap();
        test.clock.advance(DAY);
        while test.store.tidy(keep).await.unwrap() > 0 {}
        test.store.shrink().await.unwrap();
        if day % 100 == 0 || day == days {
            let size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
            sizes.push(sqlx::query_scalar(size).fetch_one(&test.store.reader).await.unwrap());
        }
    }
    sizes
}

#[tokio::test]
async fn in_a_year_the_database_grows_to_its_size_and_no_further() {
    let keep = Keep { orders: DAY.saturating_mul(60), ..KEEP };
    let sizes = live(365, 5, &keep).await;
    let (first, last) = (sizes[0], sizes[sizes.len() - 1]);
    assert!(last <= first + first / 10, "{sizes:?}");
}

/// `cargo test --lib a_year_of_a_busy_bot -- --ignored --nocapture`
#[tokio::test]
#[ignore = "minutes; it prints the figures of the README"]
async fn a_year_of_a_busy_bot_has_this_size() {
    for keep in [KEEP, Keep { orders: DAY.saturating_mul(60), ..KEEP }] {
        let kept = keep.orders.as_secs() / DAY.as_secs();
        println!("orders kept {kept} days, 100 a day: bytes {:?}", live(365, 100, &keep).await);
    }
}
