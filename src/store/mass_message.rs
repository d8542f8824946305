//! The message that shows how far a list of orders is, and when it has to be drawn anew. It moves no order.

use super::{Store, StoreError};
use crate::domain::ids::{ChatId, MassRow};

/// A message that shows progress is drawn anew no more often than this.
const REDRAW_MILLIS: i64 = 3_000;

impl Store {
    /// Notes which message shows how far a list is.
    pub async fn set_mass_message(&self, row: MassRow, message: Option<i32>) -> Result<(), StoreError> {
        sqlx::query("UPDATE masses SET message_id = ? WHERE id = ?")
            .bind(message)
            .bind(row.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Whether a message shows a list still.
    pub async fn shows_mass(&self, row: MassRow, message: i32) -> Result<bool, StoreError> {
        let shown: Option<i64> = sqlx::query_scalar("SELECT 1 FROM masses WHERE id = ? AND message_id = ?")
            .bind(row.0)
            .bind(message)
            .fetch_optional(&self.reader)
            .await?;
        Ok(shown.is_some())
    }

    /// A message shows something else from now on: no list is drawn over it.
    pub async fn release_mass_message(&self, chat: ChatId, message: i32) -> Result<(), StoreError> {
        let list: Option<i64> =
            sqlx::query_scalar("SELECT id FROM masses WHERE chat_id = ? AND message_id = ?")
                .bind(chat.0)
                .bind(message)
                .fetch_optional(&self.reader)
                .await?;
        match list {
            Some(list) => self.set_mass_message(MassRow(list), None).await,
            None => Ok(()),
        }
    }

    /// Lists whose message is out of date and may be drawn anew: the chat, the list, the message.
    pub async fn list_dirty_masses(&self, limit: u32) -> Result<Vec<(ChatId, MassRow, i32)>, StoreError> {
        let rows: Vec<(i64, i64, i32)> = sqlx::query_as(
            "SELECT chat_id, id, message_id FROM masses WHERE dirty_at IS NOT NULL AND message_id IS NOT NULL
             AND ((state = 'done' AND shown_at <= done_at) OR shown_at IS NULL OR shown_at <= ?) ORDER BY dirty_at LIMIT ?",
        )
        .bind(self.clock.now().0 - REDRAW_MILLIS)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        Ok(rows.into_iter().map(|(chat, row, message)| (ChatId(chat), MassRow(row), message)).collect())
    }

    /// Takes the mark off before the message is drawn: a change meanwhile marks it again.
    pub async fn claim_mass(&self, row: MassRow) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE masses SET dirty_at = NULL, shown_at = ? WHERE id = ? AND dirty_at IS NOT NULL",
        )
        .bind(self.clock.now().0)
        .bind(row.0)
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// The message was not drawn: it is out of date still.
    pub async fn return_mass(&self, row: MassRow) -> Result<(), StoreError> {
        sqlx::query("UPDATE masses SET dirty_at = ? WHERE id = ?")
            .bind(self.clock.now().0)
            .bind(row.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
