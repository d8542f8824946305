//! Messages that show an order's card, and which of them are out of date.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::{Store, StoreError};
use crate::domain::ids::{ChatId, OrderRow};

/// A message that shows an order's card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownCard {
    pub chat: ChatId,
    pub message: i32,
    pub order: OrderRow,
    /// Another one whenever a person had the message show something, be it the same card.
    drawing: i64,
}

fn shown_card(row: &SqliteRow) -> Result<ShownCard, StoreError> {
    Ok(ShownCard {
        chat: ChatId(row.try_get("chat_id")?),
        message: row.try_get("message_id")?,
        order: OrderRow(row.try_get("order_id")?),
        drawing: row.try_get("drawing")?,
    })
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
            "INSERT INTO cards (chat_id, message_id, order_id, shown_at, drawing) VALUES (?, ?, ?, ?, random())
             ON CONFLICT (chat_id, message_id) DO UPDATE SET order_id = excluded.order_id, shown_at = excluded.shown_at,
                drawing = excluded.drawing, dirty_at = NULL",
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

    /// Cards to draw anew: of each chat the one that is out of date for longest.
    pub async fn list_dirty_cards(&self, limit: u32) -> Result<Vec<ShownCard>, StoreError> {
        // SQLite takes the other columns from the row that holds the least.
        let rows = sqlx::query(
            "SELECT chat_id, message_id, order_id, drawing, MIN(dirty_at) AS since FROM cards WHERE dirty_at IS NOT NULL
             GROUP BY chat_id ORDER BY since LIMIT ?",
        )
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(shown_card).collect()
    }

    /// Takes the mark off before the card is drawn: a change meanwhile marks it again.
    pub async fn claim_card(&self, card: ShownCard) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE cards SET dirty_at = NULL WHERE chat_id = ? AND message_id = ? AND drawing = ? AND dirty_at IS NOT NULL",
        )
        .bind(card.chat.0)
        .bind(card.message)
        .bind(card.drawing)
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Whether a message still shows this card, and no person had it show anything since.
    pub async fn is_shown(&self, card: ShownCard) -> Result<bool, StoreError> {
        let shown: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM cards WHERE chat_id = ? AND message_id = ? AND drawing = ?")
                .bind(card.chat.0)
                .bind(card.message)
                .bind(card.drawing)
                .fetch_optional(&self.reader)
                .await?;
        Ok(shown.is_some())
    }

    /// Marks a card again whose drawing failed for now.
    pub async fn return_card(&self, card: ShownCard) -> Result<(), StoreError> {
        sqlx::query("UPDATE cards SET dirty_at = ? WHERE chat_id = ? AND message_id = ? AND drawing = ?")
            .bind(self.clock.now().0)
            .bind(card.chat.0)
            .bind(card.message)
            .bind(card.drawing)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// The newest message in a chat that shows an order's card.
    pub async fn find_card(&self, chat: ChatId, order: OrderRow) -> Result<Option<ShownCard>, StoreError> {
        let row = sqlx::query(
            "SELECT chat_id, message_id, order_id, drawing FROM cards WHERE chat_id = ? AND order_id = ?
             ORDER BY message_id DESC LIMIT 1",
        )
        .bind(chat.0)
        .bind(order.0)
        .fetch_optional(&self.reader)
        .await?;
        row.as_ref().map(shown_card).transpose()
    }
}
