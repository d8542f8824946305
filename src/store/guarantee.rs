//! Refill guarantees that are about to end: found once, told once, in one transaction.

use std::time::Duration;

use super::orders::{ORDER, order, order_ref};
use super::outlook::push_to_subscribers;
use super::{Store, StoreError};
use crate::domain::guarantee::{self, Guarantee};
use crate::domain::ids::OrderRow;
use crate::domain::notification::Notification;
use crate::domain::order::Order;
use crate::domain::time::Time;

/// The end of time, for an order that nobody is reminded of.
const NEVER: i64 = i64::MAX;
/// When a reminder is tried again that made no sense because a refill was under way, or rested.
const ONCE_MORE: Duration = Duration::from_secs(3_600);

impl Store {
    /// What the panel promises for an order: by the name under which it was ordered, then by the service's description.
    pub async fn find_guarantee(&self, order: &Order) -> Result<Option<Guarantee>, StoreError> {
        Ok(self.promises(order).await?.1)
    }

    /// The service's flag, and what its words say.
    pub(super) async fn promises(
        &self,
        order: &Order,
    ) -> Result<(Option<bool>, Option<Guarantee>), StoreError> {
        let service: Option<(Option<bool>, Option<String>)> =
            sqlx::query_as("SELECT refill, description FROM services WHERE id = ?")
                .bind(order.draft.service_row.0)
                .fetch_optional(&self.reader)
                .await?;
        let (refill, description) = service.unwrap_or_default();
        let promised = match refill {
            Some(false) => Some(Guarantee::No),
            _ => guarantee::read(&order.draft.service_name, description.as_deref()),
        };
        Ok((refill, promised))
    }

    /// Judges orders that ended: when each chat is reminded. Returns how many it judged.
    pub async fn judge_guarantees(&self, limit: u32) -> Result<usize, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{ORDER} WHERE o.guarantee_at IS NULL AND o.state = 'placed' AND o.final_at IS NOT NULL LIMIT ?"
        ));
        let rows = sqlx::query(sql).bind(limit).fetch_all(&self.reader).await?;
        let now = self.clock.now();
        for row in &rows {
            let found = order(row)?;
            let promised = if found.is_delivered() { self.find_guarantee(&found).await? } else { None };
            let at = promised.zip(found.final_at).and_then(|(promised, ended)| {
                // What has ended already is not worth a reminder.
                promised.reminder(ended).filter(|_| promised.ends(ended).is_some_and(|ends| ends > now))
            });
            sqlx::query("UPDATE orders SET guarantee_at = ? WHERE id = ?")
                .bind(at.map_or(NEVER, |at| at.0))
                .bind(found.row.0)
                .execute(&self.writer)
                .await?;
        }
        Ok(rows.len())
    }

    /// Reminds chats of guarantees that are about to end, each once.
    pub async fn tell_ending_guarantees(&self) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let rows: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM orders WHERE state = 'placed' AND final_at IS NOT NULL AND guarantee_at <= ? LIMIT 200",
        )
        .bind(now.0)
        .fetch_all(&self.reader)
        .await?;
        for row in &rows {
            self.tell_one_ending(OrderRow(*row), now).await?;
        }
        if !rows.is_empty() {
            self.wakes.notifier.notify_one();
        }
        Ok(rows.len())
    }

    async fn tell_one_ending(&self, row: OrderRow, now: Time) -> Result<(), StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE o.id = ?"));
        let found = order(&sqlx::query(sql).bind(row.0).fetch_one(&self.reader).await?)?;
        let promised = self.find_guarantee(&found).await?;
        let offers = self.find_offers(&found).await?;
        let mut tx = self.write().await?;
        // A bot that was away for long may find the end past; and while a refill is under way there is nothing to ask for.
        let ends_at = promised.zip(found.final_at).and_then(|(promised, ended)| promised.ends(ended));
        let ends_at = ends_at.filter(|ends| *ends > now && found.is_delivered());
        let next = if ends_at.is_some() && !offers.refill { now.after(ONCE_MORE).0 } else { NEVER };
        let done = sqlx::query("UPDATE orders SET guarantee_at = ? WHERE id = ? AND guarantee_at <= ?")
            .bind(next)
            .bind(row.0)
            .bind(now.0)
            .execute(&mut *tx)
            .await?;
        if let Some(ends_at) = ends_at.filter(|_| next == NEVER && done.rows_affected() == 1) {
            let news = Notification::GuaranteeEnding { order: order_ref(&mut tx, &found).await?, ends_at };
            push_to_subscribers(&mut tx, row, &news, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}
