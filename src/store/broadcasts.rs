//! Broadcasts of the operator: put into the outbox bit by bit, so that news of orders never waits behind them.

use sqlx::Row;

use super::outbox::push;
use super::{Store, StoreError};
use crate::domain::ids::{ChatId, Place, UserId};
use crate::domain::notification::Notification;

/// As much of a broadcast waits in the outbox at the same time: about two seconds of Telegram's limit.
const AT_ONCE: i64 = 60;

/// How far a broadcast is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BroadcastState {
    /// Shown to the operator, not confirmed.
    Draft,
    Sending,
    Stopped,
    Done,
}

impl BroadcastState {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "draft" => Self::Draft,
            "sending" => Self::Sending,
            "stopped" => Self::Stopped,
            "done" => Self::Done,
            _ => return None,
        })
    }
}

/// A broadcast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broadcast {
    pub id: i64,
    pub text: String,
    pub state: BroadcastState,
    /// Chats that had their turn.
    pub told: u64,
}

/// What feeding the outbox came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fed {
    /// No broadcast is on its way.
    Nothing,
    /// There is more to put into the outbox, or to wait for.
    More,
}

impl Store {
    /// Keeps a broadcast that nobody gets before it is confirmed.
    pub async fn create_broadcast(&self, person: UserId, text: &str) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar(
            "INSERT INTO broadcasts (text, person_id, state, created_at) VALUES (?, ?, 'draft', ?) RETURNING id",
        )
        .bind(text)
        .bind(person.0)
        .bind(self.clock.now().0)
        .fetch_one(&self.writer)
        .await?)
    }

    /// Confirms a broadcast: once, for however many presses.
    pub async fn confirm_broadcast(&self, id: i64) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE broadcasts SET state = 'sending', confirmed_at = ? WHERE id = ? AND state = 'draft'",
        )
        .bind(self.clock.now().0)
        .bind(id)
        .execute(&self.writer)
        .await?;
        self.wakes.announcer.notify_one();
        Ok(())
    }

    /// Throws a broadcast away, or ends it where it stands: what waits of it is not delivered.
    pub async fn stop_broadcast(&self, id: i64) -> Result<(), StoreError> {
        let now = self.clock.now().0;
        let mut tx = self.write().await?;
        sqlx::query("UPDATE broadcasts SET state = 'stopped', ended_at = ? WHERE id = ? AND state IN ('draft', 'sending')")
            .bind(now)
            .bind(id)
            .execute(&mut *tx)
            .await?;
        let waiting = sqlx::query(
            "UPDATE outbox SET discarded_at = ? WHERE broadcast_id = ? AND delivered_at IS NULL AND discarded_at IS NULL
             AND EXISTS (SELECT 1 FROM broadcasts WHERE id = broadcast_id AND state = 'stopped')",
        )
        .bind(now)
        .bind(id)
        .execute(&mut *tx)
        .await?
        .rows_affected();
        sqlx::query("UPDATE broadcasts SET chats = MAX(0, chats - ?) WHERE id = ? AND state = 'stopped'")
            .bind(i64::try_from(waiting).unwrap_or(i64::MAX))
            .bind(id)
            .execute(&mut *tx)
            .await?;
        Ok(tx.commit().await?)
    }

    pub async fn find_broadcast(&self, id: i64) -> Result<Option<Broadcast>, StoreError> {
        let row = sqlx::query(
            "SELECT text, state, chats - (SELECT COUNT(*) FROM outbox WHERE broadcast_id = broadcasts.id
               AND delivered_at IS NULL AND discarded_at IS NULL) AS told FROM broadcasts WHERE id = ?",
        )
        .bind(id)
        .fetch_optional(&self.reader)
        .await?;
        row.map(|row| {
            Ok(Broadcast {
                id,
                text: row.try_get("text")?,
                state: BroadcastState::from_name(row.try_get("state")?)
                    .ok_or(StoreError::Corrupt("broadcast"))?,
                told: u64::try_from(row.try_get::<i64, _>("told")?).unwrap_or(0),
            })
        })
        .transpose()
    }

    /// Puts the next part of the broadcast that is on its way into the outbox. Where it stands is written in the same
    /// transaction: a crash neither leaves a chat out nor tells one twice.
    pub async fn feed_broadcast(&self) -> Result<Fed, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let row = sqlx::query(
            "SELECT id, text, after_chat FROM broadcasts WHERE state = 'sending' ORDER BY id LIMIT 1",
        )
        .fetch_optional(&mut *tx)
        .await?;
        let Some(row) = row else { return Ok(Fed::Nothing) };
        let id: i64 = row.try_get("id")?;
        let after: Option<i64> = row.try_get("after_chat")?;
        let waiting: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM outbox WHERE broadcast_id = ? AND delivered_at IS NULL AND discarded_at IS NULL",
        )
        .bind(id)
        .fetch_one(&mut *tx)
        .await?;
        if waiting >= AT_ONCE {
            return Ok(Fed::More);
        }
        let chats: Vec<i64> = sqlx::query_scalar(
            "SELECT chat_id FROM chats WHERE blocked_at IS NULL AND chat_id > ? ORDER BY chat_id LIMIT ?",
        )
        .bind(after.unwrap_or(i64::MIN))
        .bind(AT_ONCE - waiting)
        .fetch_all(&mut *tx)
        .await?;
        let Some(last) = chats.last() else {
            if waiting > 0 {
                return Ok(Fed::More);
            }
            sqlx::query("UPDATE broadcasts SET state = 'done', ended_at = ? WHERE id = ?")
                .bind(now.0)
                .bind(id)
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
            return Ok(Fed::More);
        };
        let news = Notification::Announcement { text: row.try_get("text")? };
        for chat in &chats {
            push(&mut tx, Place::chat(ChatId(*chat)), &news, now).await?;
            sqlx::query("UPDATE outbox SET broadcast_id = ? WHERE id = last_insert_rowid()")
                .bind(id)
                .execute(&mut *tx)
                .await?;
        }
        sqlx::query("UPDATE broadcasts SET after_chat = ?, chats = chats + ? WHERE id = ?")
            .bind(last)
            .bind(i64::try_from(chats.len()).unwrap_or(i64::MAX))
            .bind(id)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(Fed::More)
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{TestStore, open};
    use super::*;

    async fn with_chats(count: i64) -> TestStore {
        let test = open().await;
        for chat in 1..=count {
            test.store.meet_chat(ChatId(chat), None).await.unwrap();
        }
        test
    }

    async fn deliver_all(test: &TestStore) -> usize {
        let mut delivered = 0;
        for chat in test.store.due_chats(1_000).await.unwrap() {
            for news in test.store.list_waiting_news(chat, 10).await.unwrap() {
                test.store.mark_delivered(&[news.id]).await.unwrap();
                delivered += 1;
            }
        }
        delivered
    }

    #[tokio::test]
    async fn a_broadcast_reaches_every_chat_once_and_never_fills_the_outbox() {
        let test = with_chats(150).await;
        test.store.mark_blocked(ChatId(20)).await.unwrap();
        let id = test.store.create_broadcast(UserId(1), "hello").await.unwrap();
        assert_eq!(test.store.feed_broadcast().await.unwrap(), Fed::Nothing);
        test.store.confirm_broadcast(id).await.unwrap();
        test.store.confirm_broadcast(id).await.unwrap();
        let mut delivered = 0;
        while test.store.feed_broadcast().await.unwrap() == Fed::More {
            // Feeding again before anything was delivered adds nothing.
            test.store.feed_broadcast().await.unwrap();
            assert!(test.store.outbox_depth().await.unwrap().0 <= 60);
            delivered += deliver_all(&test).await;
        }
        assert_eq!(delivered, 149);
        let done = test.store.find_broadcast(id).await.unwrap().unwrap();
        assert_eq!((done.state, done.told), (BroadcastState::Done, 149));
    }

    #[tokio::test]
    async fn a_stopped_broadcast_delivers_nothing_more() {
        let test = with_chats(100).await;
        let id = test.store.create_broadcast(UserId(1), "hello").await.unwrap();
        test.store.confirm_broadcast(id).await.unwrap();
        test.store.feed_broadcast().await.unwrap();
        test.store.stop_broadcast(id).await.unwrap();
        assert_eq!(test.store.feed_broadcast().await.unwrap(), Fed::Nothing);
        assert_eq!(deliver_all(&test).await, 0);
        let stopped = test.store.find_broadcast(id).await.unwrap().unwrap();
        assert_eq!((stopped.state, stopped.told), (BroadcastState::Stopped, 0));
        test.store.confirm_broadcast(id).await.unwrap();
        assert_eq!(test.store.feed_broadcast().await.unwrap(), Fed::Nothing);
    }
}
