//! Messages that show an order's card, and which of them are out of date.

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::ids::{ChatId, OrderRow};

/// A card whose order changed since it was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DirtyCard {
    pub chat: ChatId,
    pub message: i32,
    pub order: OrderRow,
}

/// Marks the cards of an order as out of date, inside the transaction of the change.
pub(super) async fn mark_dirty(
    tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    order: OrderRow,
    now: crate::domain::time::Time,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE cards SET dirty_at = ? WHERE order_id = ?")
        .bind(now.0)
        .bind(order.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Older cards of one order in one chat than this many are left as they are.
const CARDS_PER_ORDER: i64 = 3;

impl Store {
    /// Notes what a message shows now: an order's card, or something else.
    pub async fn set_card(
        &self,
        chat: ChatId,
        message: i32,
        order: Option<OrderRow>,
    ) -> Result<(), StoreError> {
        let Some(order) = order else {
            let known: Option<i64> =
                sqlx::query_scalar("SELECT 1 FROM cards WHERE chat_id = ? AND message_id = ?")
                    .bind(chat.0)
                    .bind(message)
                    .fetch_optional(&self.reader)
                    .await?;
            if known.is_some() {
                sqlx::query("DELETE FROM cards WHERE chat_id = ? AND message_id = ?")
                    .bind(chat.0)
                    .bind(message)
                    .execute(&self.writer)
                    .await?;
            }
            return Ok(());
        };
        let mut tx = self.write().await?;
        sqlx::query(
            "INSERT INTO cards (chat_id, message_id, order_id, shown_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (chat_id, message_id) DO UPDATE SET order_id = excluded.order_id, shown_at = excluded.shown_at, dirty_at = NULL",
        )
        .bind(chat.0)
        .bind(message)
        .bind(order.0)
        .bind(self.clock.now().0)
        .execute(&mut *tx)
        .await?;
        sqlx::query(
            "DELETE FROM cards WHERE chat_id = ?1 AND order_id = ?2 AND message_id NOT IN
             (SELECT message_id FROM cards WHERE chat_id = ?1 AND order_id = ?2 ORDER BY message_id DESC LIMIT ?3)",
        )
        .bind(chat.0)
        .bind(order.0)
        .bind(CARDS_PER_ORDER)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// Cards to draw anew, longest out of date first.
    pub async fn list_dirty_cards(&self, limit: u32) -> Result<Vec<DirtyCard>, StoreError> {
        let rows = sqlx::query(
            "SELECT chat_id, message_id, order_id FROM cards WHERE dirty_at IS NOT NULL ORDER BY dirty_at LIMIT ?",
        )
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(DirtyCard {
                    chat: ChatId(row.try_get("chat_id")?),
                    message: row.try_get("message_id")?,
                    order: OrderRow(row.try_get("order_id")?),
                })
            })
            .collect()
    }

    /// Takes the mark off before the card is drawn: a change meanwhile marks it again.
    pub async fn claim_card(&self, card: DirtyCard) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE cards SET dirty_at = NULL WHERE chat_id = ? AND message_id = ? AND order_id = ? AND dirty_at IS NOT NULL",
        )
        .bind(card.chat.0)
        .bind(card.message)
        .bind(card.order.0)
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Marks a card again whose drawing failed for now.
    pub async fn return_card(&self, card: DirtyCard) -> Result<(), StoreError> {
        sqlx::query("UPDATE cards SET dirty_at = ? WHERE chat_id = ? AND message_id = ? AND order_id = ?")
            .bind(self.clock.now().0)
            .bind(card.chat.0)
            .bind(card.message)
            .bind(card.order.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// The newest message in a chat that shows an order's card.
    pub async fn find_card(&self, chat: ChatId, order: OrderRow) -> Result<Option<i32>, StoreError> {
        Ok(sqlx::query_scalar("SELECT MAX(message_id) FROM cards WHERE chat_id = ? AND order_id = ?")
            .bind(chat.0)
            .bind(order.0)
            .fetch_one(&self.reader)
            .await?)
    }
}
