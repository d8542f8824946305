//! The outbox: news on its way to chats, written with the change that makes it true.

use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::{json, place, to_json};
use super::{Chat, Store, StoreError};
use crate::domain::ids::{ChatId, Place};
use crate::domain::notification::Notification;
use crate::domain::time::Time;
use crate::domain::zone::Zone;

/// News that waits for its delivery.
#[derive(Debug, Clone, PartialEq)]
pub struct WaitingNews {
    pub id: i64,
    pub place: Place,
    pub news: Notification,
    pub is_loud: bool,
    /// Quiet hours may hold it back.
    pub may_wait: bool,
    pub attempts: u32,
    pub created_at: Time,
}

/// Puts news for one place into the outbox, inside the transaction of the change.
pub(super) async fn push(
    tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    place: Place,
    news: &Notification,
    now: Time,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO outbox (chat_id, topic_id, news, is_loud, may_wait, created_at, due_at)
         SELECT ?1, ?2, ?3, ?4, ?6, ?5, ?5 WHERE EXISTS (SELECT 1 FROM chats WHERE chat_id = ?1 AND blocked_at IS NULL)",
    )
    .bind(place.chat.0)
    .bind(place.topic.map(|topic| topic.0))
    .bind(to_json(news)?)
    .bind(news.is_loud())
    .bind(now.0)
    .bind(news.may_wait())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

fn waiting_news(row: &SqliteRow) -> Result<WaitingNews, StoreError> {
    Ok(WaitingNews {
        id: row.try_get("id")?,
        place: place(row)?,
        news: json(row.try_get("news")?)?,
        is_loud: row.try_get("is_loud")?,
        may_wait: row.try_get("may_wait")?,
        attempts: row.try_get("attempts")?,
        created_at: Time(row.try_get("created_at")?),
    })
}

const WAITING: &str = "delivered_at IS NULL AND discarded_at IS NULL";

/// Each chat's oldest waiting news, and when the chat may be written to: in quiet hours that hold news back, at their
/// end, or with the first news that may not wait. The hold lies on the chat: news keeps its order, whatever comes.
fn heads() -> String {
    format!(
        "SELECT h.head, o.chat_id, MAX(o.due_at, CASE WHEN EXISTS (
            SELECT 1 FROM outbox WHERE chat_id = h.chat_id AND {WAITING} AND may_wait = 0
         ) THEN 0 ELSE COALESCE(c.held_until, 0) END) AS ready_at
         FROM (SELECT chat_id, MIN(id) AS head FROM outbox WHERE {WAITING} GROUP BY chat_id) h
         JOIN outbox o ON o.id = h.head JOIN chats c ON c.chat_id = h.chat_id"
    )
}

impl Store {
    /// Chats whose oldest waiting news is due: later news never overtakes it.
    pub async fn due_chats(&self, limit: u32) -> Result<Vec<ChatId>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT chat_id FROM ({}) WHERE ready_at <= ? ORDER BY head LIMIT ?",
            heads()
        ));
        let chats: Vec<i64> =
            sqlx::query_scalar(sql).bind(self.clock.now().0).bind(limit).fetch_all(&self.reader).await?;
        Ok(chats.into_iter().map(ChatId).collect())
    }

    /// When the next chat's oldest waiting news is due, of those that are not due yet.
    pub async fn next_due_news(&self) -> Result<Option<Time>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("SELECT MIN(ready_at) FROM ({}) WHERE ready_at > ?", heads()));
        let due: Option<i64> =
            sqlx::query_scalar(sql).bind(self.clock.now().0).fetch_one(&self.reader).await?;
        Ok(due.map(Time))
    }

    /// A chat's waiting news, oldest first.
    pub async fn list_waiting_news(&self, chat: ChatId, limit: u32) -> Result<Vec<WaitingNews>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT * FROM outbox WHERE chat_id = ? AND {WAITING} ORDER BY id LIMIT ?"
        ));
        let rows = sqlx::query(sql).bind(chat.0).bind(limit).fetch_all(&self.reader).await?;
        let mut waiting = Vec::with_capacity(rows.len());
        let mut unreadable = vec![];
        for row in &rows {
            match waiting_news(row) {
                Ok(news) => waiting.push(news),
                Err(error) => {
                    // One row of another version must not hold a chat's news up for ever.
                    tracing::error!(chat.id = chat.0, %error, "news cannot be read and is discarded");
                    unreadable.push(row.try_get("id")?);
                }
            }
        }
        if !unreadable.is_empty() {
            self.mark_discarded(&unreadable).await?;
        }
        Ok(waiting)
    }

    /// Of a chat in quiet hours that hold news back: the last news that may not wait. What came before it comes with it.
    pub async fn last_urgent_news(&self, chat: ChatId) -> Result<Option<i64>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT MAX(id) FROM outbox WHERE chat_id = ? AND {WAITING} AND may_wait = 0"
        ));
        Ok(sqlx::query_scalar(sql).bind(chat.0).fetch_one(&self.reader).await?)
    }

    /// Lets a chat's news that may wait rest until then; no news is touched. Hours that were changed meanwhile hold
    /// nothing: they are judged anew.
    pub async fn hold_news(&self, chat: &Chat, until: Time) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE chats SET held_until = ? WHERE chat_id = ? AND quiet_from IS ? AND quiet_to IS ?
             AND quiet_mode = ? AND time_zone IS ?",
        )
        .bind(until.0)
        .bind(chat.id.0)
        .bind(chat.quiet.map(|hours| hours.from))
        .bind(chat.quiet.map(|hours| hours.to))
        .bind(chat.quiet_mode.name())
        .bind(chat.zone.map(Zone::name))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Notes that Telegram took the message with this news.
    pub async fn mark_delivered(&self, ids: &[i64]) -> Result<(), StoreError> {
        self.mark_news(
            "UPDATE outbox SET delivered_at = ?1 WHERE id IN (SELECT value FROM json_each(?2))",
            ids,
        )
        .await
    }

    /// Gives news up: Telegram will never take it.
    pub async fn mark_discarded(&self, ids: &[i64]) -> Result<(), StoreError> {
        self.mark_news(
            "UPDATE outbox SET discarded_at = ?1 WHERE id IN (SELECT value FROM json_each(?2))",
            ids,
        )
        .await
    }

    async fn mark_news(&self, sql: &'static str, ids: &[i64]) -> Result<(), StoreError> {
        sqlx::query(sql).bind(self.clock.now().0).bind(to_json(&ids)?).execute(&self.writer).await?;
        Ok(())
    }

    /// Puts a chat's news off. A snooze (Telegram's own `retry_after`) costs no attempt.
    pub async fn put_off_news(
        &self,
        chat: ChatId,
        wait: Duration,
        is_failure: bool,
    ) -> Result<(), StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "UPDATE outbox SET due_at = ?, attempts = attempts + ? WHERE chat_id = ? AND {WAITING}"
        ));
        sqlx::query(sql)
            .bind(self.clock.now().after(wait).0)
            .bind(i64::from(is_failure))
            .bind(chat.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// How many news wait, and since when the oldest does.
    pub async fn outbox_depth(&self) -> Result<(u64, Option<Time>), StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT COUNT(*) AS n, MIN(created_at) AS oldest FROM outbox WHERE {WAITING}"
        ));
        let row = sqlx::query(sql).fetch_one(&self.reader).await?;
        Ok((u64::try_from(row.try_get::<i64, _>("n")?).unwrap_or(0), super::row::find_time(&row, "oldest")?))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{TestStore, open};
    use super::*;

    async fn news(test: &TestStore, chat: i64, tail: &str) {
        test.store.meet_chat(ChatId(chat), None).await.unwrap();
        let mut tx = test.store.write().await.unwrap();
        let news = Notification::KeyRefused { panel: "p".into(), key_tail: tail.into(), text: String::new() };
        push(&mut tx, Place::chat(ChatId(chat)), &news, test.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
    }

    #[tokio::test]
    async fn news_waits_in_order_until_it_is_delivered() {
        let test = open().await;
        news(&test, 1, "a").await;
        news(&test, 1, "b").await;
        let waiting = test.store.list_waiting_news(ChatId(1), 10).await.unwrap();
        assert_eq!(waiting.len(), 2);
        test.store.mark_delivered(&[waiting[0].id]).await.unwrap();
        let rest = test.store.list_waiting_news(ChatId(1), 10).await.unwrap();
        assert_eq!(rest[0].id, waiting[1].id);
    }

    #[tokio::test]
    async fn a_chat_that_is_put_off_holds_no_other_up() {
        let test = open().await;
        news(&test, 1, "a").await;
        news(&test, 2, "b").await;
        test.store.put_off_news(ChatId(1), Duration::from_secs(5), false).await.unwrap();
        assert_eq!(test.store.due_chats(10).await.unwrap(), [ChatId(2)]);
        // News that comes later does not overtake what waits.
        news(&test, 1, "c").await;
        assert_eq!(test.store.due_chats(10).await.unwrap(), [ChatId(2)]);
        test.clock.advance(Duration::from_secs(5));
        assert_eq!(test.store.due_chats(10).await.unwrap(), [ChatId(1), ChatId(2)]);
    }

    #[tokio::test]
    async fn a_blocked_chat_gets_no_news() {
        let test = open().await;
        news(&test, 1, "a").await;
        test.store.mark_blocked(ChatId(1)).await.unwrap();
        let mut tx = test.store.write().await.unwrap();
        let news =
            Notification::KeyRefused { panel: "p".into(), key_tail: String::new(), text: String::new() };
        push(&mut tx, Place::chat(ChatId(1)), &news, test.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(test.store.outbox_depth().await.unwrap().0, 0);
    }
}
