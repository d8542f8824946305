//! Short texts that buttons refer to by number: a search's words, a typed command's ids.

use super::{Store, StoreError};
use crate::domain::ids::ChatId;

impl Store {
    pub async fn create_note(&self, chat: ChatId, body: &str) -> Result<i64, StoreError> {
        Ok(sqlx::query_scalar("INSERT INTO notes (chat_id, body, created_at) VALUES (?, ?, ?) RETURNING id")
            .bind(chat.0)
            .bind(body)
            .bind(self.clock.now().0)
            .fetch_one(&self.writer)
            .await?)
    }

    /// A note of this chat; another chat's is not found.
    pub async fn find_note(&self, chat: ChatId, id: i64) -> Result<Option<String>, StoreError> {
        Ok(sqlx::query_scalar("SELECT body FROM notes WHERE chat_id = ? AND id = ?")
            .bind(chat.0)
            .bind(id)
            .fetch_optional(&self.reader)
            .await?)
    }
}
