//! What speaks for an order's end, and orders that are stuck: found once, told in the same transaction.

use std::time::Duration;

use sqlx::Row;

use super::orders::{ORDER, order, order_ref};
use super::row::{json, place};
use super::{Store, StoreError, cards, outbox};
use crate::domain::draft::Draft;
use crate::domain::estimate::{Outlook, Stuck, average_minutes};
use crate::domain::ids::{ChatId, OrderRow};
use crate::domain::notification::{Notification, PushMode};
use crate::domain::order::Order;
use crate::domain::time::Time;

/// Shorter patience does not exist: an index narrows the search by it.
const LEAST_PATIENCE: Duration = Duration::from_secs(3_600);
/// The end of time, for an order of which nothing is known that it could be later than.
const NEVER: i64 = i64::MAX;

impl Store {
    /// The chat's own past with the order's service, the panel's average, and the chat's patience.
    pub async fn find_outlook(&self, order: &Order) -> Result<Outlook, StoreError> {
        let radar = self.find_radar(order).await?;
        if !order.is_running() {
            return Ok(Outlook { radar, ..Outlook::default() });
        }
        let chat = order.place.chat;
        let average: Option<Option<String>> =
            sqlx::query_scalar("SELECT average_time FROM services WHERE id = ?")
                .bind(order.draft.service_row.0)
                .fetch_optional(&self.reader)
                .await?;
        Ok(Outlook {
            times: self.list_times(chat, order.draft.service_row).await?,
            average: average.flatten().as_deref().and_then(average_minutes),
            radar,
            patience: self.find_chat(chat).await?.and_then(|chat| chat.patience),
        })
    }

    /// Judges new orders by the past: from when on each takes longer than nine in ten did. Returns how many it judged.
    pub async fn judge_lateness(&self, limit: u32) -> Result<usize, StoreError> {
        let rows = sqlx::query(
            "SELECT id, chat_id, draft, settled_at FROM orders WHERE late_at IS NULL AND state = 'placed'
             AND final_at IS NULL AND stuck_at IS NULL LIMIT ?",
        )
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        for row in &rows {
            let draft: Draft = json(row.try_get("draft")?)?;
            let times = self.list_times(ChatId(row.try_get("chat_id")?), draft.service_row).await?;
            let placed_at: Option<i64> = row.try_get("settled_at")?;
            let late_at =
                placed_at.zip(times.nine_in_ten()).map_or(NEVER, |(at, most)| Time(at).after(most).0);
            sqlx::query("UPDATE orders SET late_at = ? WHERE id = ?")
                .bind(late_at)
                .bind(row.try_get::<i64, _>("id")?)
                .execute(&self.writer)
                .await?;
        }
        Ok(rows.len())
    }

    /// Tells of orders that are stuck, each once. Only a look counts: while nobody looked, nothing stood still.
    pub async fn tell_stuck(&self) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let still_since = now.0.saturating_sub(i64::try_from(LEAST_PATIENCE.as_millis()).unwrap_or(i64::MAX));
        let rows = sqlx::query(
            "SELECT o.id, c.patience > 0 AND o.checked_at - COALESCE(o.moved_at, o.settled_at) >= c.patience * 1000 AS is_still
             FROM orders o JOIN chats c ON c.chat_id = o.chat_id
             WHERE o.state = 'placed' AND o.final_at IS NULL AND o.stuck_at IS NULL AND o.poll_at IS NOT NULL AND (
                (COALESCE(o.moved_at, o.settled_at) <= ?1 AND c.patience > 0
                 AND o.checked_at - COALESCE(o.moved_at, o.settled_at) >= c.patience * 1000)
                OR (o.late_at <= ?2 AND o.checked_at > o.late_at)) LIMIT 200",
        )
        .bind(still_since)
        .bind(now.0)
        .fetch_all(&self.reader)
        .await?;
        let mut told = 0;
        for row in &rows {
            let why = if row.try_get("is_still")? { Stuck::NothingMoved } else { Stuck::LongerThanMost };
            told += usize::from(self.tell_one_stuck(OrderRow(row.try_get("id")?), why, now).await?);
        }
        if told > 0 {
            self.wakes.notifier.notify_one();
        }
        Ok(told)
    }

    async fn tell_one_stuck(&self, row: OrderRow, why: Stuck, now: Time) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE orders SET stuck_at = ? WHERE id = ? AND stuck_at IS NULL AND final_at IS NULL",
        )
        .bind(now.0)
        .bind(row.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE o.id = ?"));
        let found = order(&sqlx::query(sql).bind(row.0).fetch_one(&mut *tx).await?)?;
        let since = match why {
            Stuck::NothingMoved => found.moved_at.or(found.settled_at),
            Stuck::LongerThanMost => found.settled_at,
        };
        let secs = since.map_or(0, |since| now.since(since).as_secs());
        let news = Notification::OrderStuck { order: order_ref(&mut tx, &found).await?, why, secs };
        push_to_subscribers(&mut tx, row, &news, now).await?;
        cards::mark_dirty(&mut tx, row, now).await?;
        tx.commit().await?;
        Ok(true)
    }
}

/// Puts news of an order into the outbox for each subscriber who wants it.
pub(super) async fn push_to_subscribers(
    tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    order: OrderRow,
    news: &Notification,
    now: Time,
) -> Result<(), StoreError> {
    let rows = sqlx::query(
        "SELECT s.chat_id, s.topic_id, s.muted_at, c.push_mode FROM subscriptions s
         JOIN chats c ON c.chat_id = s.chat_id WHERE s.order_id = ?",
    )
    .bind(order.0)
    .fetch_all(&mut **tx)
    .await?;
    for row in &rows {
        let mode = PushMode::from_name(row.try_get("push_mode")?).unwrap_or_default();
        if news.is_wanted(mode, row.try_get::<Option<i64>, _>("muted_at")?.is_some()) {
            outbox::push(tx, place(row)?, news, now).await?;
        }
    }
    Ok(())
}
