//! The record of who did what. Orders and requests write it by triggers, with the change; it decides nothing.

use std::ops::Range;

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::audit::{Act, AuditEntry};
use crate::domain::ids::{ChatId, UserId};
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// Writes one line, inside the transaction of the change.
pub(super) async fn record(
    tx: &mut Tx,
    chat: ChatId,
    person: UserId,
    act: Act,
    detail: &str,
    now: Time,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO audit (chat_id, person_id, act, detail, at) VALUES (?, ?, ?, ?, ?)")
        .bind(chat.0)
        .bind(person.0)
        .bind(act.name())
        .bind(detail)
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

impl Store {
    /// Writes one line of the record.
    pub async fn record_act(
        &self,
        chat: ChatId,
        person: UserId,
        act: Act,
        detail: &str,
    ) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        record(&mut tx, chat, person, act, detail, self.clock.now()).await?;
        tx.commit().await?;
        Ok(())
    }

    /// A chat's record within a time, newest first, with how many lines there are in all.
    ///
    /// An anonymous admin has no name in it.
    pub async fn list_audit(
        &self,
        chat: ChatId,
        within: Range<Time>,
        offset: u64,
        limit: u64,
    ) -> Result<(Vec<AuditEntry>, u64), StoreError> {
        let total: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM audit WHERE chat_id = ? AND at >= ? AND at < ?")
                .bind(chat.0)
                .bind(within.start.0)
                .bind(within.end.0)
                .fetch_one(&self.reader)
                .await?;
        let rows = sqlx::query(
            "SELECT a.person_id, a.act, a.detail, a.at, COALESCE(NULLIF(a.name, ''), m.name, '') AS name
             FROM audit a LEFT JOIN members m ON m.chat_id = a.chat_id AND m.person_id = a.person_id
             WHERE a.chat_id = ? AND a.at >= ? AND a.at < ? ORDER BY a.id DESC LIMIT ? OFFSET ?",
        )
        .bind(chat.0)
        .bind(within.start.0)
        .bind(within.end.0)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .bind(i64::try_from(offset).unwrap_or(i64::MAX))
        .fetch_all(&self.reader)
        .await?;
        let entries = rows.iter().map(|row| {
            Ok(AuditEntry {
                person: UserId(row.try_get("person_id")?),
                name: row.try_get("name")?,
                act: Act::from_name(row.try_get("act")?).ok_or(StoreError::Corrupt("act"))?,
                detail: row.try_get("detail")?,
                at: Time(row.try_get("at")?),
            })
        });
        Ok((entries.collect::<Result<_, StoreError>>()?, u64::try_from(total).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::open;

    #[tokio::test]
    async fn every_act_has_its_place_in_the_record_and_a_range_is_kept() {
        let test = open().await;
        let chat = ChatId(-5);
        test.store.meet_chat(chat, None).await.unwrap();
        test.store.meet_member(chat, UserId(9), "Ben", None).await.unwrap();
        for act in Act::ALL {
            test.store.record_act(chat, UserId(9), act, "x").await.unwrap();
        }
        test.store.record_act(chat, UserId::ANONYMOUS, Act::KeySet, "****wxyz").await.unwrap();
        let now = test.clock.now();
        let all = Time(0)..now.after(std::time::Duration::from_millis(1));
        let (entries, total) = test.store.list_audit(chat, all, 0, 3).await.unwrap();
        assert_eq!((entries.len(), total), (3, 12));
        assert_eq!((entries[0].name.as_str(), entries[1].name.as_str()), ("", "Ben"));
        assert_eq!(test.store.list_audit(chat, Time(0)..now, 0, 9).await.unwrap().1, 0);
        let other = test.store.list_audit(ChatId(-6), Time(0)..Time(i64::MAX), 0, 9).await.unwrap();
        assert_eq!(other.1, 0);
    }
}
