//! Rotation of the master key: everything sealed is sealed anew in one transaction.
//!
//! So there is no half-rotated database: it opens with the old key until the commit, and with the new one after it.
//! A bot that runs meanwhile is handed the new key through the database, sealed under the key that it holds.

use std::sync::{Arc, PoisonError};

use sqlx::{Row, SqliteConnection};

use super::{HANDOVER, MasterKey, Store, StoreError, VAULT_CHECK, Vault, VaultError, connect_writer};

/// Rows that are sealed anew at a time; it bounds the memory, not the transaction.
const BATCH: i64 = 500;

/// Every column that holds sealed bytes, and what each row's bytes are bound to.
const SEALED: [Sealed; 2] = [
    Sealed { table: "accounts", id: "id", column: "sealed_key", bound_to: "account" },
    Sealed { table: "inbox", id: "update_id", column: "sealed_body", bound_to: "update" },
];

struct Sealed {
    table: &'static str,
    id: &'static str,
    column: &'static str,
    bound_to: &'static str,
}

/// What a rotation came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rotation {
    /// Everything is sealed under the new key. What the old key did not open was left as it was.
    Done { sealed: u64, unreadable: u64 },
    /// The database was sealed under the new key before.
    Already,
}

/// Seals everything under another master key. Stopped at any moment, it has done all or nothing.
///
/// `is_running` says that a bot holds the database open under the old key: the new one is left for it,
/// until it takes it or [`end_handover`] takes it back.
pub async fn rotate_key(
    url: &str,
    old: &MasterKey,
    new: &MasterKey,
    is_running: bool,
) -> Result<Rotation, StoreError> {
    let writer = connect_writer(url, false).await?;
    let (old, fresh) = (Vault::new(old), Vault::new(new));
    let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
    let proof = find_fact(&mut tx, VAULT_CHECK).await?;
    if proof.as_deref().is_some_and(|proof| fresh.verify(proof).is_ok()) {
        drop(tx);
        writer.close().await;
        return Ok(Rotation::Already);
    }
    if let Some(proof) = proof {
        old.verify(&proof)?;
    }
    let (mut sealed, mut unreadable) = (0, 0);
    for column in &SEALED {
        seal_anew(&mut tx, column, &old, &fresh, (&mut sealed, &mut unreadable)).await?;
    }
    set_fact(&mut tx, VAULT_CHECK, &fresh.proof()?).await?;
    if is_running {
        set_fact(&mut tx, HANDOVER, &old.hand_over(new)?).await?;
    }
    tx.commit().await?;
    // What was sealed under the old key must not stay behind in the log.
    empty_log(&writer).await;
    writer.close().await;
    Ok(Rotation::Done { sealed, unreadable })
}

async fn seal_anew(
    tx: &mut SqliteConnection,
    Sealed { table, id, column, bound_to }: &Sealed,
    old: &Vault,
    fresh: &Vault,
    (sealed, unreadable): (&mut u64, &mut u64),
) -> Result<(), StoreError> {
    let mut last = i64::MIN;
    loop {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT {id} AS id, {column} AS sealed FROM {table} WHERE {id} > ? AND LENGTH({column}) > 0 ORDER BY {id} LIMIT ?"
        ));
        let rows = sqlx::query(sql).bind(last).bind(BATCH).fetch_all(&mut *tx).await?;
        let Some(end) = rows.last() else { return Ok(()) };
        last = end.try_get("id")?;
        for row in &rows {
            let row_id: i64 = row.try_get("id")?;
            let Ok(bytes) = old.seal_anew(fresh, &format!("{bound_to}:{row_id}"), row.try_get("sealed")?)
            else {
                *unreadable += 1;
                continue;
            };
            let sql = sqlx::AssertSqlSafe(format!("UPDATE {table} SET {column} = ? WHERE {id} = ?"));
            sqlx::query(sql).bind(bytes).bind(row_id).execute(&mut *tx).await?;
            *sealed += 1;
        }
    }
}

/// Takes back a new key that no running bot has taken; true if it still lay there.
pub async fn end_handover(url: &str) -> Result<bool, StoreError> {
    let writer = connect_writer(url, false).await?;
    let done = sqlx::query("DELETE FROM facts WHERE name = ?").bind(HANDOVER).execute(&writer).await?;
    empty_log(&writer).await;
    writer.close().await;
    Ok(done.rows_affected() == 1)
}

/// Whether a new key still waits for the running bot.
pub async fn is_handover_open(url: &str) -> Result<bool, StoreError> {
    let writer = connect_writer(url, false).await?;
    let mut connection = writer.acquire().await?;
    let open = find_fact(&mut connection, HANDOVER).await?.is_some();
    drop(connection);
    writer.close().await;
    Ok(open)
}

/// Moves the log into the file and empties it. A reader may be in the way; then the next one does it.
pub(super) async fn empty_log(writer: &sqlx::SqlitePool) {
    if let Err(error) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(writer).await {
        tracing::debug!(%error, "the log was not emptied");
    }
}

async fn find_fact(tx: &mut SqliteConnection, name: &str) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar("SELECT value FROM facts WHERE name = ?").bind(name).fetch_optional(tx).await?)
}

async fn set_fact(tx: &mut SqliteConnection, name: &str, value: &str) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
        .bind(name)
        .bind(value)
        .execute(tx)
        .await?;
    Ok(())
}

/// The vault in use, and the proof by which it is known that the database is sealed under it.
pub(super) struct InUse {
    pub vault: Vault,
    pub proof: String,
}

impl Store {
    pub(super) fn in_use(&self) -> Arc<InUse> {
        Arc::clone(&self.vault.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The vault for what is sealed inside this write: always that of the database, also right after a rotation.
    pub(super) async fn vault_in(&self, tx: &mut SqliteConnection) -> Result<Arc<InUse>, StoreError> {
        let held = self.in_use();
        let proof = find_fact(tx, VAULT_CHECK).await?;
        if proof.as_deref() == Some(held.proof.as_str()) {
            return Ok(held);
        }
        let (Some(proof), Some(handed)) = (proof, find_fact(tx, HANDOVER).await?) else {
            return Err(VaultError::KeyChanged.into());
        };
        let vault = held.vault.take_over(&handed).map_err(|_| VaultError::KeyChanged)?;
        vault.verify(&proof).map_err(|_| VaultError::KeyChanged)?;
        let next = Arc::new(InUse { vault, proof });
        *self.vault.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&next);
        tracing::info!("the master key was rotated; going on under the new one, which the next start needs");
        Ok(next)
    }

    /// Goes on under a new master key, if the database was sealed under one since; true if it was.
    pub async fn follow_rotation(&self) -> Result<bool, StoreError> {
        let proof = self.find_fact(VAULT_CHECK).await?;
        let is_handed = self.find_fact(HANDOVER).await?.is_some();
        if !is_handed && proof.as_deref() == Some(self.in_use().proof.as_str()) {
            return Ok(false);
        }
        let mut tx = self.write().await?;
        self.vault_in(&mut tx).await?;
        // Taken: nobody else needs it, and under the old key it would lie open.
        sqlx::query("DELETE FROM facts WHERE name = ?").bind(HANDOVER).execute(&mut *tx).await?;
        tx.commit().await?;
        empty_log(&self.writer).await;
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use secrecy::{ExposeSecret, SecretString};

    use super::super::testing::{TestStore, open};
    use super::super::{KeyUse, StoredUpdate};
    use super::*;
    use crate::clock::Clock;
    use crate::domain::ids::{AccountId, ChatId, UserId};
    use crate::domain::money::Balance;
    use crate::domain::time::Time;

    fn url(test: &TestStore) -> String {
        format!("sqlite:{}", test.dir.path().join("test.db").display())
    }

    async fn keep(store: &Store, chat: i64, key: &str) -> AccountId {
        store.meet_chat(ChatId(chat), None).await.unwrap();
        let balance = Balance { amount: "1".parse().unwrap(), currency: None };
        store.keep_key(ChatId(chat), "p", &SecretString::from(key), UserId(chat), &balance).await.unwrap()
    }

    async fn key_of(store: &Store, id: AccountId) -> String {
        match store.open_key(id).await.unwrap() {
            KeyUse::Ready(key) => key.expose_secret().to_owned(),
            other => panic!("{other:?}"),
        }
    }

    /// A store with 3 keys and an update that waits, closed.
    async fn sealed() -> (TestStore, Vec<AccountId>) {
        let test = open().await;
        let mut ids = vec![];
        for chat in 1..=3 {
            ids.push(keep(&test.store, chat, &format!("key-of-chat-{chat}")).await);
        }
        let update = StoredUpdate { id: 7, body: r#"{"text":"a-pasted-key"}"#.into() };
        test.store.receive(vec![update]).await.unwrap();
        (test, ids)
    }

    #[tokio::test]
    async fn everything_sealed_opens_under_the_new_key_and_the_old_one_is_refused() {
        let (test, ids) = sealed().await;
        test.store.close().await;
        let new = MasterKey::generate().unwrap();
        let done = rotate_key(&url(&test), &test.master, &new, false).await.unwrap();
        assert_eq!(done, Rotation::Done { sealed: 4, unreadable: 0 });
        let refused = Store::open(&url(&test), &test.master, test.clock.clone()).await;
        assert!(matches!(refused, Err(StoreError::Vault(VaultError::WrongMasterKey))));
        let store = Store::open(&url(&test), &new, Clock::manual(Time(0))).await.unwrap();
        for (chat, id) in (1..).zip(&ids) {
            assert_eq!(key_of(&store, *id).await, format!("key-of-chat-{chat}"));
        }
        assert_eq!(store.list_unhandled().await.unwrap()[0].body, r#"{"text":"a-pasted-key"}"#);
    }

    #[tokio::test]
    async fn a_rotation_that_is_run_again_finds_that_it_is_done() {
        let (test, _) = sealed().await;
        test.store.close().await;
        let new = MasterKey::generate().unwrap();
        rotate_key(&url(&test), &test.master, &new, false).await.unwrap();
        let again = rotate_key(&url(&test), &test.master, &new, false).await.unwrap();
        assert_eq!(again, Rotation::Already);
        let (stranger, other) = (MasterKey::generate().unwrap(), MasterKey::generate().unwrap());
        let wrong = rotate_key(&url(&test), &stranger, &other, false).await;
        assert!(matches!(wrong, Err(StoreError::Vault(VaultError::WrongMasterKey))));
    }

    #[tokio::test]
    async fn a_bot_that_runs_goes_on_reading_and_sealing_after_a_rotation() {
        let (test, ids) = sealed().await;
        let new = MasterKey::generate().unwrap();
        rotate_key(&url(&test), &test.master, &new, true).await.unwrap();
        assert!(is_handover_open(&url(&test)).await.unwrap());
        // A write first: it must not be sealed under the key that is gone.
        let late = keep(&test.store, 9, "key-after-it").await;
        assert_eq!(key_of(&test.store, ids[0]).await, "key-of-chat-1");
        assert!(test.store.follow_rotation().await.unwrap());
        assert!(!is_handover_open(&url(&test)).await.unwrap());
        test.store.close().await;
        let store = Store::open(&url(&test), &new, Clock::manual(Time(0))).await.unwrap();
        assert_eq!(key_of(&store, late).await, "key-after-it");
        assert_eq!(store.list_unhandled().await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_read_right_after_a_rotation_follows_it() {
        let (test, ids) = sealed().await;
        let new = MasterKey::generate().unwrap();
        rotate_key(&url(&test), &test.master, &new, true).await.unwrap();
        assert_eq!(key_of(&test.store, ids[2]).await, "key-of-chat-3");
        assert_eq!(test.store.list_unhandled().await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_bot_that_was_not_handed_the_new_key_seals_nothing() {
        let (test, ids) = sealed().await;
        let new = MasterKey::generate().unwrap();
        rotate_key(&url(&test), &test.master, &new, true).await.unwrap();
        assert!(end_handover(&url(&test)).await.unwrap());
        let update = StoredUpdate { id: 8, body: "{}".into() };
        let refused = test.store.receive(vec![update]).await;
        assert!(matches!(refused, Err(StoreError::Vault(VaultError::KeyChanged))));
        let unread = test.store.open_key(ids[0]).await;
        assert!(matches!(unread, Err(StoreError::Vault(VaultError::KeyChanged))));
    }

    #[tokio::test]
    async fn a_rotation_that_is_cut_off_has_done_nothing() {
        let (test, ids) = sealed().await;
        let new = MasterKey::generate().unwrap();
        // The last step fails: what was sealed anew before it goes back with it.
        sqlx::raw_sql("CREATE TRIGGER cut BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'cut off'); END")
            .execute(&test.store.writer)
            .await
            .unwrap();
        assert!(rotate_key(&url(&test), &test.master, &new, false).await.is_err());
        assert_eq!(key_of(&test.store, ids[1]).await, "key-of-chat-2");
        sqlx::raw_sql("DROP TRIGGER cut").execute(&test.store.writer).await.unwrap();
        let done = rotate_key(&url(&test), &test.master, &new, true).await.unwrap();
        assert!(matches!(done, Rotation::Done { sealed: 4, .. }));
    }

    #[tokio::test]
    async fn every_sealed_column_is_rotated() {
        let test = open().await;
        let found: Vec<(String, String)> = sqlx::query_as(
            "SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c
             WHERE t.schema = 'main' AND c.name LIKE 'sealed%' ORDER BY 1",
        )
        .fetch_all(&test.store.reader)
        .await
        .unwrap();
        let known = SEALED.map(|sealed| (sealed.table.to_owned(), sealed.column.to_owned()));
        assert_eq!(found, known);
    }
}
