//! The database that a fresh start makes: its schema is a reviewed snapshot, and its rules are on.

// Clippy's leave for tests does not reach the support around them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use orderdesk::{
    clock::Clock,
    domain::time::Time,
    store::{MasterKey, Store},
};
use sqlx::{Connection, Row, SqliteConnection};
use tempfile::TempDir;

/// A fresh database that the program has opened and closed again.
async fn fresh() -> (TempDir, SqliteConnection) {
    let dir = TempDir::new().expect("a directory");
    let url = format!("sqlite:{}", dir.path().join("orderdesk.db").display());
    let master = MasterKey::generate().expect("a key");
    let store = Store::open(&url, &master, Clock::manual(Time(0))).await.expect("a database");
    store.close().await;
    let connection = SqliteConnection::connect(&url).await.expect("a connection");
    (dir, connection)
}

/// Every table and index of ours as SQLite keeps it, without comments and runs of spaces.
async fn schema(connection: &mut SqliteConnection) -> String {
    let rows = sqlx::query(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx_%'
         ORDER BY type DESC, name",
    )
    .fetch_all(connection)
    .await
    .expect("the schema");
    let plain = |sql: String| {
        let lines = sql.lines().map(|line| line.split("--").next().unwrap_or_default().trim_end());
        let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
        format!("{};\n", lines.join("\n"))
    };
    rows.iter().map(|row| plain(row.get("sql"))).collect()
}

#[tokio::test]
async fn a_fresh_database_is_the_reviewed_schema() {
    let (_dir, mut connection) = fresh().await;
    let schema = schema(&mut connection).await;
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/schema.sql");
    let reviewed = std::fs::read_to_string(file).unwrap_or_default();
    if schema != reviewed {
        let found = std::env::temp_dir().join("orderdesk-schema.sql");
        std::fs::write(&found, &schema).expect("the schema is written");
        panic!("the schema is not that of tests/data/schema.sql; if it should be, copy {}", found.display());
    }
}

#[tokio::test]
async fn every_table_is_strict() {
    let (_dir, mut connection) = fresh().await;
    let loose: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
         AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx_%'",
    )
    .fetch_all(&mut connection)
    .await
    .expect("the tables");
    assert!(loose.is_empty(), "{loose:?}");
}

#[tokio::test]
async fn every_foreign_key_leads_to_a_key_and_is_sound() {
    let (_dir, mut connection) = fresh().await;
    let broken = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut connection).await;
    assert!(broken.expect("every reference leads to a unique key").is_empty());
    let verdict: String =
        sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut connection).await.expect("a verdict");
    assert_eq!(verdict, "ok");
}

#[tokio::test]
async fn an_order_cannot_be_placed_without_an_id_nor_belong_to_nobody() {
    let (_dir, mut connection) = fresh().await;
    sqlx::raw_sql(
        "INSERT INTO chats (chat_id, created_at) VALUES (7, 0);
         INSERT INTO accounts (id, chat_id, panel, created_at) VALUES (1, 7, 'p', 0);",
    )
    .execute(&mut connection)
    .await
    .expect("a chat and its account");
    for (account, state, panel_id, queued_at, is_right) in [
        (1, "placed", Some("23501"), Some(1), true),
        (1, "placed", None, Some(1), false),
        (1, "unknown", Some("23501"), Some(1), false),
        (1, "queued", None, None, false),
        (1, "lost", None, Some(1), false),
        (9, "draft", None, None, false),
    ] {
        let written = sqlx::query(
            "INSERT INTO orders (account_id, chat_id, person_id, state, draft, link_norm, price, panel_order_id, queued_at, created_at)
             VALUES (?, 7, 7, ?, '{}', 'l', '1', ?, ?, 0)",
        )
        .bind(account)
        .bind(state)
        .bind(panel_id)
        .bind(queued_at)
        .execute(&mut connection)
        .await;
        assert_eq!(written.is_ok(), is_right, "{account} {state} {panel_id:?}: {written:?}");
    }
}
