//! The inbox: updates that Telegram handed over, kept until they are handled.
//!
//! An update is confirmed to Telegram only after it is here, so a crash loses none. Bodies are sealed: people paste keys.

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::ids::MassRow;

/// Twice as long as Telegram keeps an update.
const KEEP_HANDLED_MS: i64 = 48 * 3_600_000;

/// An update as Telegram sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredUpdate {
    pub id: i64,
    pub body: String,
}

impl Store {
    /// Keeps a batch in one transaction; an update that is here already is not kept again.
    ///
    /// Returns those that are new.
    pub async fn receive(&self, updates: Vec<StoredUpdate>) -> Result<Vec<StoredUpdate>, StoreError> {
        let now = self.clock.now().0;
        let mut tx = self.write().await?;
        let sealing = self.vault_in(&mut tx).await?;
        let mut fresh = Vec::with_capacity(updates.len());
        for update in updates {
            let done = sqlx::query(
                "INSERT INTO inbox (update_id, sealed_body, received_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            )
            .bind(update.id)
            .bind(sealing.vault.seal_update(update.id, &update.body)?)
            .bind(now)
            .execute(&mut *tx)
            .await?;
            if done.rows_affected() == 1 {
                fresh.push(update);
            }
        }
        tx.commit().await?;
        Ok(fresh)
    }

    /// Notes that an update was handled. Its id is kept for a while: after a crash Telegram may hand it over again.
    pub async fn mark_handled(&self, id: i64) -> Result<(), StoreError> {
        sqlx::query("UPDATE inbox SET handled_at = ?, sealed_body = X'' WHERE update_id = ?")
            .bind(self.clock.now().0)
            .bind(id)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Whether the update that is being handled has moved its dialogue on before: then its answer was shown, and only
    /// that it was handled could not be noted any more.
    pub async fn is_done(&self) -> Result<bool, StoreError> {
        let Some(id) = self.update_id() else { return Ok(false) };
        let done: Option<Option<i64>> = sqlx::query_scalar("SELECT done_at FROM inbox WHERE update_id = ?")
            .bind(id)
            .fetch_optional(&self.reader)
            .await?;
        Ok(done.flatten().is_some())
    }

    /// Notes in a transaction that the update which is being handled is done; true if it was before.
    pub(super) async fn mark_done(
        &self,
        tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    ) -> Result<bool, StoreError> {
        let Some(id) = self.update_id() else { return Ok(false) };
        let was: Option<Option<i64>> = sqlx::query_scalar("SELECT done_at FROM inbox WHERE update_id = ?")
            .bind(id)
            .fetch_optional(&mut **tx)
            .await?;
        sqlx::query("UPDATE inbox SET done_at = ? WHERE update_id = ? AND done_at IS NULL")
            .bind(self.clock.now().0)
            .bind(id)
            .execute(&mut **tx)
            .await?;
        Ok(was.flatten().is_some())
    }

    /// Whether the update which is being handled has made a draft already.
    pub async fn has_made_a_draft(&self) -> Result<bool, StoreError> {
        let Some(update) = self.update_id() else { return Ok(false) };
        let sql = "SELECT EXISTS (SELECT 1 FROM orders WHERE update_id = ?)";
        Ok(sqlx::query_scalar(sql).bind(update).fetch_one(&self.reader).await?)
    }

    /// The list that the update which is being handled has made already.
    pub async fn find_mass_of_update(&self) -> Result<Option<MassRow>, StoreError> {
        let Some(update) = self.update_id() else { return Ok(None) };
        let made: Option<i64> = sqlx::query_scalar("SELECT id FROM masses WHERE update_id = ?")
            .bind(update)
            .fetch_optional(&self.reader)
            .await?;
        Ok(made.map(MassRow))
    }

    /// Forgets updates that were handled long ago; Telegram keeps an unconfirmed one for a day.
    pub async fn prune_inbox(&self) -> Result<u64, StoreError> {
        let before = self.clock.now().0 - KEEP_HANDLED_MS;
        let done =
            sqlx::query("DELETE FROM inbox WHERE handled_at < ?").bind(before).execute(&self.writer).await?;
        Ok(done.rows_affected())
    }

    /// What a crash left behind, in order.
    pub async fn list_unhandled(&self) -> Result<Vec<StoredUpdate>, StoreError> {
        self.follow_rotation().await?;
        let rows = sqlx::query(
            "SELECT update_id, sealed_body FROM inbox WHERE handled_at IS NULL ORDER BY update_id",
        )
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let id = row.try_get("update_id")?;
                let sealed: Vec<u8> = row.try_get("sealed_body")?;
                Ok(StoredUpdate { id, body: self.in_use().vault.open_update(id, &sealed)? })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::open;
    use super::*;

    #[tokio::test]
    async fn an_update_delivered_twice_is_received_once_and_stays_until_handled() {
        let test = open().await;
        let update = StoredUpdate { id: 7, body: "{}".into() };
        assert_eq!(test.store.receive(vec![update.clone()]).await.unwrap().len(), 1);
        assert_eq!(test.store.receive(vec![update.clone()]).await.unwrap().len(), 0);
        assert_eq!(test.store.list_unhandled().await.unwrap(), [update]);
        test.store.mark_handled(7).await.unwrap();
        assert!(test.store.list_unhandled().await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_key_that_was_pasted_is_nowhere_in_the_files() {
        let test = open().await;
        let update = StoredUpdate { id: 7, body: r#"{"text":"0123456789abcdef-secret"}"#.into() };
        test.store.receive(vec![update.clone()]).await.unwrap();
        assert_eq!(test.store.list_unhandled().await.unwrap(), [update]);
        for file in std::fs::read_dir(test.dir.path()).unwrap() {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            assert!(!bytes.windows(16).any(|window| window == b"0123456789abcdef"));
        }
    }

    #[tokio::test]
    async fn a_handled_update_that_comes_again_is_not_handled_again() {
        let test = open().await;
        let update = StoredUpdate { id: 7, body: "{}".into() };
        test.store.receive(vec![update.clone()]).await.unwrap();
        test.store.mark_handled(7).await.unwrap();
        assert!(test.store.receive(vec![update]).await.unwrap().is_empty());
        assert_eq!(test.store.prune_inbox().await.unwrap(), 0);
        test.clock.advance(std::time::Duration::from_secs(49 * 3600));
        assert_eq!(test.store.prune_inbox().await.unwrap(), 1);
    }
}
