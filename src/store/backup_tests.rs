//! Copies of a database in use, and what becomes of an old state that is put back.

use secrecy::ExposeSecret;

use super::super::journal_tests::{CHAT, draft, placed, with_account};
use super::super::testing::TestStore;
use super::super::{KeyUse, StoredUpdate};
use super::*;
use crate::domain::order::OrderState;

fn url(test: &TestStore) -> String {
    format!("sqlite:{}", test.dir.path().join("test.db").display())
}

async fn reopen(test: &TestStore) -> Store {
    Store::open(&url(test), &test.master, test.clock.clone()).await.unwrap()
}

const NOW: Time = Time(1_700_000_100_000);

#[tokio::test]
async fn a_backup_of_a_database_in_use_is_one_whole_file_for_its_owner() {
    let (test, account) = with_account().await;
    placed(&test, account, "23501").await;
    let to = test.dir.path().join("copy.db");
    test.store.back_up(&to).await.unwrap();
    let mut copy = open_copy(&to).await.unwrap();
    check_whole(&mut copy, &to).await.unwrap();
    let id: String =
        sqlx::query_scalar("SELECT panel_order_id FROM orders").fetch_one(&mut copy).await.unwrap();
    assert_eq!(id, "23501");
    copy.close().await.unwrap();
    let names = std::fs::read_dir(test.dir.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = names.filter(|name| name.to_string_lossy().contains(".tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&to).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test]
async fn a_backup_is_never_overwritten() {
    let (test, _) = with_account().await;
    let to = test.dir.path().join("copy.db");
    std::fs::write(&to, "precious").unwrap();
    assert!(matches!(back_up(&url(&test), &to).await, Err(BackupError::Exists(_))));
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "precious");
    let nowhere = test.dir.path().join("no/such/folder/copy.db");
    assert!(matches!(back_up(&url(&test), &nowhere).await, Err(BackupError::File { .. })));
}

#[tokio::test]
async fn no_master_key_on_its_way_is_in_a_backup() {
    let (test, _) = with_account().await;
    let new = MasterKey::generate().unwrap();
    super::super::rotate_key(&url(&test), &test.master, &new, true).await.unwrap();
    let handed = test.store.find_fact(HANDOVER).await.unwrap().unwrap();
    let to = test.dir.path().join("copy.db");
    back_up(&url(&test), &to).await.unwrap();
    let bytes = std::fs::read(&to).unwrap();
    assert!(!bytes.windows(handed.len()).any(|window| window == handed.as_bytes()));
}

#[tokio::test]
async fn what_was_backed_up_is_there_again_and_what_it_replaced_is_kept() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "23501").await;
    let to = test.dir.path().join("copy.db");
    test.store.back_up(&to).await.unwrap();
    placed(&test, account, "later").await;
    test.store.close().await;
    let restored = restore(&url(&test), &to, &test.master, NOW).await.unwrap();
    let store = reopen(&test).await;
    assert_eq!(store.find_order(row, CHAT).await.unwrap().unwrap().state, OrderState::Placed);
    assert!(
        matches!(store.open_key(account).await.unwrap(), KeyUse::Ready(key) if key.expose_secret() == "0123456789abcdef")
    );
    let mut replaced = open_copy(&restored.replaced.unwrap()).await.unwrap();
    let ids: Vec<String> = sqlx::query_scalar("SELECT panel_order_id FROM orders ORDER BY id")
        .fetch_all(&mut replaced)
        .await
        .unwrap();
    assert_eq!(ids, ["23501", "later"]);
}

#[tokio::test]
async fn an_order_that_was_waiting_in_the_backup_is_not_sent_again() {
    let (test, account) = with_account().await;
    let waiting = draft(&test, account).await;
    test.store.confirm_draft(waiting, CHAT).await.unwrap();
    let unconfirmed = draft(&test, account).await;
    test.store.receive(vec![StoredUpdate { id: 1, body: "{}".into() }]).await.unwrap();
    let to = test.dir.path().join("copy.db");
    test.store.back_up(&to).await.unwrap();
    test.store.close().await;
    let restored = restore(&url(&test), &to, &test.master, NOW).await.unwrap();
    assert_eq!(restored.unsure, 1);
    let store = reopen(&test).await;
    assert!(store.due_orders(10).await.unwrap().is_empty());
    store.recover_submitting().await.unwrap();
    let state = async |row| store.find_order(row, CHAT).await.unwrap().unwrap().state;
    assert_eq!(state(waiting).await, OrderState::Unknown);
    assert_eq!(state(unconfirmed).await, OrderState::Discarded);
    assert!(store.list_unhandled().await.unwrap().is_empty());
    assert_eq!(store.list_waiting_news(CHAT, 10).await.unwrap().len(), 1);
    let test = TestStore { store, ..test };
    assert!(draft(&test, account).await.0 > ROW_GAP, "a button of the undone life would meet a new order");
}

#[tokio::test]
async fn a_backup_that_does_not_fit_is_refused_and_the_database_stays() {
    let (test, account) = with_account().await;
    let row = placed(&test, account, "23501").await;
    let folder = test.dir.path();
    let good = folder.join("good.db");
    test.store.back_up(&good).await.unwrap();
    test.store.close().await;
    let refused = async |name: &str, sql: Option<&'static str>| {
        let path = folder.join(name);
        if let Some(sql) = sql {
            std::fs::copy(&good, &path).unwrap();
            let mut copy = open_copy(&path).await.unwrap();
            sqlx::raw_sql(sql).execute(&mut copy).await.unwrap();
            copy.close().await.unwrap();
        }
        restore(&url(&test), &path, &test.master, NOW).await.unwrap_err()
    };
    assert!(matches!(refused("missing.db", None).await, BackupError::Missing(_)));
    std::fs::write(folder.join("garbage.db"), [7u8; 8192]).unwrap();
    assert!(matches!(refused("garbage.db", None).await, BackupError::NotOurs(_)));
    let newer = "UPDATE _sqlx_migrations SET version = 9000 WHERE version = 1";
    assert!(matches!(refused("newer.db", Some(newer)).await, BackupError::Newer { found: 9000, .. }));
    let changed = "UPDATE _sqlx_migrations SET checksum = X'00' WHERE version = 1";
    assert!(matches!(refused("changed.db", Some(changed)).await, BackupError::NotOurs(_)));
    assert!(matches!(refused("other.db", Some("DROP TABLE facts")).await, BackupError::NotOurs(_)));
    let orphan = "PRAGMA foreign_keys = OFF; DELETE FROM accounts";
    assert!(matches!(refused("orphan.db", Some(orphan)).await, BackupError::Damaged { .. }));
    let mut bytes = std::fs::read(&good).unwrap();
    let half = bytes.len() / 2;
    bytes.truncate(half);
    std::fs::write(folder.join("half.db"), bytes).unwrap();
    let half = refused("half.db", None).await;
    assert!(matches!(half, BackupError::NotOurs(_) | BackupError::Damaged { .. }), "{half}");
    let stranger = MasterKey::generate().unwrap();
    let other_key = restore(&url(&test), &good, &stranger, NOW).await.unwrap_err();
    assert!(matches!(other_key, BackupError::OtherKey(_)), "{other_key}");
    let store = reopen(&test).await;
    assert!(store.find_order(row, CHAT).await.unwrap().is_some(), "the database was touched");
}

#[tokio::test]
async fn a_damaged_database_is_replaced_and_kept() {
    let (test, account) = with_account().await;
    placed(&test, account, "23501").await;
    let to = test.dir.path().join("copy.db");
    test.store.back_up(&to).await.unwrap();
    test.store.close().await;
    std::fs::write(test.dir.path().join("test.db"), [7u8; 8192]).unwrap();
    std::fs::write(test.dir.path().join("test.db-wal"), "a log of it").unwrap();
    let restored = restore(&url(&test), &to, &test.master, NOW).await.unwrap();
    assert_eq!(std::fs::read(restored.replaced.unwrap()).unwrap(), [7u8; 8192]);
    assert!(reopen(&test).await.find_account(CHAT).await.unwrap().is_some());
}

#[cfg(unix)]
#[tokio::test]
async fn what_an_administrator_puts_back_belongs_to_the_owner_of_the_folder() {
    use std::os::unix::fs::{MetadataExt, chown};
    let (test, _) = with_account().await;
    let backup = test.dir.path().join("copy.db");
    test.store.back_up(&backup).await.unwrap();
    let folder = test.dir.path().join("state");
    std::fs::create_dir(&folder).unwrap();
    // Only an administrator can try it.
    if chown(&folder, Some(65_534), Some(65_534)).is_err() {
        return;
    }
    let url = format!("sqlite:{}", folder.join("a.db").display());
    let lock = super::super::DatabaseLock::take(&url).unwrap().unwrap();
    restore(&url, &backup, &test.master, NOW).await.unwrap();
    drop(lock);
    for name in ["a.db", "a.db.lock"] {
        let about = std::fs::metadata(folder.join(name)).unwrap();
        assert_eq!((about.uid(), about.gid(), about.mode() & 0o777), (65_534, 65_534, 0o600), "{name}");
    }
}
