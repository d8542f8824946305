//! Reminders of orders of unknown fate: one an order, written with the note that it was written.
//!
//! It does not say whether such an order was placed: only a person does.

use std::time::Duration;

use super::journal::{Tx, get};
use super::orders::order_ref;
use super::{Store, StoreError, outbox};
use crate::domain::ids::{ChatId, OrderRow};
use crate::domain::notification::Notification;
use crate::domain::time::Time;

/// Long enough to look into the panel's list, short enough that the balance still tells something.
const REMIND_AFTER: Duration = Duration::from_secs(3_600);

/// Takes what waits for its delivery about an order that a person has decided about.
pub(super) async fn discard(tx: &mut Tx, row: OrderRow, chat: ChatId, now: Time) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE outbox SET discarded_at = ? WHERE chat_id = ? AND delivered_at IS NULL AND discarded_at IS NULL
         AND json_extract(news, '$.news') = 'order_unknown' AND json_extract(news, '$.order.row') = ?",
    )
    .bind(now.0)
    .bind(chat.0)
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

impl Store {
    /// Reminds of orders that have been unknown for an hour; how many there were. A chat that blocked the bot is
    /// reminded when it returns.
    pub async fn remind_of_unknown(&self, limit: usize) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let due: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM orders o WHERE state = 'unknown' AND reminded_at IS NULL AND settled_at <= ?
             AND EXISTS (SELECT 1 FROM chats c WHERE c.chat_id = o.chat_id AND c.blocked_at IS NULL)
             ORDER BY settled_at LIMIT ?",
        )
        .bind(now.before(REMIND_AFTER).0)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .fetch_all(&self.reader)
        .await?;
        for row in &due {
            self.remind(OrderRow(*row), now).await?;
        }
        if !due.is_empty() {
            self.wakes.notifier.notify_one();
        }
        Ok(due.len())
    }

    /// Once for each order, unless somebody decided meanwhile.
    async fn remind(&self, row: OrderRow, now: Time) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE orders SET reminded_at = ? WHERE id = ? AND state = 'unknown' AND reminded_at IS NULL",
        )
        .bind(now.0)
        .bind(row.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() != 1 {
            return Ok(());
        }
        let order = get(&mut tx, row).await?;
        let news = Notification::OrderUnknown {
            order: order_ref(&mut tx, &order).await?,
            balance_at: order.balance_read_at(),
            after_restart: order.fault.is_none(),
            fault: order.fault,
            balance_before: order.balance_before,
            balance_after: order.balance_after,
            is_reminder: true,
        };
        outbox::push(&mut tx, order.place, &news, now).await?;
        Ok(tx.commit().await?)
    }

    /// When the next reminder is due.
    pub async fn next_due_reminder(&self) -> Result<Option<Time>, StoreError> {
        let oldest: Option<i64> = sqlx::query_scalar(
            "SELECT MIN(settled_at) FROM orders o WHERE state = 'unknown' AND reminded_at IS NULL
             AND EXISTS (SELECT 1 FROM chats c WHERE c.chat_id = o.chat_id AND c.blocked_at IS NULL)",
        )
        .fetch_one(&self.reader)
        .await?;
        Ok(oldest.map(|at| Time(at).after(REMIND_AFTER)))
    }
}
