//! The database that a fresh start makes: its schema is a reviewed snapshot, and its rules are on.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends with the reason")]

use std::collections::BTreeMap;
use std::path::Path;

use orderdesk::{
    clock::Clock,
    domain::{
        approval::Held,
        ids::{AccountId, ChatId, MassRow, OrderRow},
        order::OrderState,
        time::Time,
    },
    store::{KeyUse, MasterKey, Store},
};
use secrecy::{ExposeSecret, SecretString};
use sqlx::migrate::Migrator;
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

/// Under which the rows of `tests/data/migrations` are sealed: 32 bytes 07.
const MASTER: &str = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";

/// The columns and the contents of each table of ours, as SQL writes them.
type Contents = BTreeMap<String, (Vec<String>, Vec<String>)>;

/// Reads the tables, of each only the columns that it had before, where it was there before.
async fn contents(connection: &mut SqliteConnection, before: Option<&Contents>) -> Contents {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx_%'",
    )
    .fetch_all(&mut *connection)
    .await
    .expect("the tables");
    let mut contents = BTreeMap::new();
    for table in tables {
        let columns = match before.and_then(|before| before.get(&table)) {
            Some((columns, _)) => columns.clone(),
            None => sqlx::query_scalar("SELECT name FROM pragma_table_info(?)")
                .bind(&table)
                .fetch_all(&mut *connection)
                .await
                .expect("the columns"),
        };
        let values = columns.iter().map(|column| format!("quote({column})")).collect::<Vec<_>>();
        let sql = format!("SELECT {} FROM {table} ORDER BY 1", values.join(" || ', ' || "));
        let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *connection).await;
        let rows = rows.unwrap_or_else(|error| panic!("a column of {table} is gone: {error}"));
        contents.insert(table, (columns, rows));
    }
    contents
}

/// A database of the newest version whose data came the way of all migrations, each with its own data added.
async fn grown(dir: &Path) -> String {
    let url = format!("sqlite:{}", dir.join("grown.db").display());
    let mut connection = SqliteConnection::connect(&format!("{url}?mode=rwc")).await.expect("a connection");
    sqlx::raw_sql("PRAGMA foreign_keys = ON").execute(&mut connection).await.expect("references are held");
    let all: Vec<_> = sqlx::migrate!().iter().cloned().collect();
    let mut before = Contents::new();
    for upto in 1..=all.len() {
        let version = all[upto - 1].version;
        Migrator::with_migrations(all[..upto].to_vec()).run(&mut connection).await.expect("it migrates");
        let mut now = contents(&mut connection, Some(&before)).await;
        for (table, rows) in &before {
            assert_eq!(
                now.remove(table).as_ref(),
                Some(rows),
                "migration {version} changed the rows of {table}"
            );
        }
        let file =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/migrations/{version:04}.sql"));
        if let Ok(sql) = std::fs::read_to_string(&file) {
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut connection).await.expect("the data fits");
        }
        let broken = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut connection).await;
        assert!(broken.expect("a check").is_empty(), "migration {version} broke a reference");
        before = contents(&mut connection, None).await;
    }
    connection.close().await.expect("closed");
    url
}

/// Versions are numbered by several hands: a program that has 20 and not 19 may have run before.
#[tokio::test]
async fn a_migration_that_was_left_out_is_made_up_for() {
    let dir = TempDir::new().expect("a directory");
    let url = format!("sqlite:{}", dir.path().join("gap.db").display());
    let mut connection = SqliteConnection::connect(&format!("{url}?mode=rwc")).await.expect("a connection");
    let others = sqlx::migrate!().iter().filter(|it| it.version != 19).cloned().collect();
    Migrator::with_migrations(others).run(&mut connection).await.expect("it migrates");
    connection.close().await.expect("closed");
    let master = MasterKey::generate().expect("a key");
    Store::open(&url, &master, Clock::manual(Time(0))).await.expect("it opens").close().await;
    let mut connection = SqliteConnection::connect(&url).await.expect("a connection");
    let reviewed = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/schema.sql");
    let reviewed = std::fs::read_to_string(reviewed).expect("the schema");
    // Columns that were added stand in the order in which they came.
    assert!(schema(&mut connection).await == reviewed, "19 was not made up for");
}

#[tokio::test]
async fn data_of_every_version_comes_through_all_later_migrations_and_is_read() {
    let dir = TempDir::new().expect("a directory");
    let url = grown(dir.path()).await;
    let master = MasterKey::parse(&SecretString::from(MASTER)).expect("a key");
    let store = Store::open(&url, &master, Clock::manual(Time(1_700_000_600_000))).await.expect("it opens");
    assert_eq!(store.check_integrity().await.expect("a verdict"), "ok");
    let chat = store.find_chat(ChatId(5)).await.expect("a read").expect("the chat");
    assert_eq!((chat.lang().code(), chat.blocked_at), ("ru", None));
    let zone = chat.zone.map(|zone| zone.name());
    assert_eq!((zone.as_deref(), chat.patience.map(|it| it.as_secs())), (Some("Asia/Tashkent"), Some(3600)));
    let key = store.open_key(AccountId(1)).await.expect("a read");
    assert!(matches!(key, KeyUse::Ready(key) if key.expose_secret() == "0123456789abcdef"));
    use OrderState::{Draft, Placed, Queued, Refused, Submitting, Unknown};
    for (row, state) in (1..).zip([Draft, Queued, Submitting, Placed, Placed, Refused, Unknown]) {
        let order =
            store.find_order(OrderRow(row), ChatId(5)).await.expect("it is read").expect("it is there");
        assert_eq!(order.state, state, "order {row}");
        assert!(!order.draft.link.is_empty());
    }
    assert_eq!(
        store.due_orders(10).await.expect("a read").len(),
        0,
        "the key is busy with what is being sent"
    );
    assert_eq!(store.list_waiting_news(ChatId(5), 10).await.expect("a read").len(), 3, "no news was lost");
    assert_eq!(store.list_unhandled().await.expect("a read")[0].body, r#"{"update_id":7}"#);
    use OrderState::{Draft as Shown, Placed as Watched, Queued as Listed};
    for (row, state) in [(9, Shown), (10, Listed), (11, Watched)] {
        let order =
            store.find_order(OrderRow(row), ChatId(5)).await.expect("it is read").expect("it is there");
        assert_eq!(order.state, state, "order {row}");
    }
    let group = store.get_group(ChatId(-1001)).await.expect("a read");
    assert_eq!(group.push_topic.map(|topic| topic.0), Some(77));
    assert_eq!(store.list_templates(AccountId(1)).await.expect("a read").len(), 1);
    for (held, round) in [(Held::Order(OrderRow(1)), 0), (Held::Mass(MassRow(21)), 1)] {
        let asked = store.find_approval(held, ChatId(5)).await.expect("it is read").expect("it is there");
        assert_eq!((asked.is_open, asked.round), (true, round), "{held:?}");
    }
    assert_eq!(store.recover_submitting().await.expect("a write"), 1);
    store.forget_chat(ChatId(6)).await.expect("what hangs on a chat goes with it");
    store.close().await;
}
