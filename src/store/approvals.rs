//! Drafts above a limit: they wait for a manager's word, and are decided once.

use std::time::Duration;

use sqlx::Row;

use super::{Store, StoreError, audit, outbox};
use crate::domain::audit::Act;
use crate::domain::ids::{ChatId, OrderRow, Place, UserId};
use crate::domain::money::Money;
use crate::domain::notification::{Notification, Person};
use crate::domain::order::OrderState;

/// The time over which one person's orders are summed.
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// A draft above a limit, for a manager's word.
#[derive(Debug, Clone, Copy)]
pub struct NewApproval<'a> {
    pub order: OrderRow,
    pub place: Place,
    /// Of the person who asks.
    pub name: &'a str,
    pub limit: Money,
    /// In which they read that it waits.
    pub message: i32,
}

/// What became of a manager's press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It stands: by this press, or approved by an earlier one that was cut off.
    Made,
    /// Somebody decided before, or the draft is gone.
    TooLate,
}

impl Store {
    /// What a person has ordered in a chat within 24 hours, refused orders left out.
    pub async fn sum_of_day(&self, chat: ChatId, person: UserId) -> Result<Money, StoreError> {
        let now = self.clock.now().0;
        let since = now.saturating_sub(i64::try_from(DAY.as_millis()).unwrap_or(i64::MAX));
        let prices: Vec<String> = sqlx::query_scalar(
            "SELECT price FROM orders WHERE chat_id = ? AND person_id = ? AND queued_at > ?
             AND state NOT IN ('draft', 'discarded', 'refused')",
        )
        .bind(chat.0)
        .bind(person.0)
        .bind(since)
        .fetch_all(&self.reader)
        .await?;
        let mut sum = Money::ZERO.0;
        for price in prices {
            sum = sum.checked_add(super::row::money(&price)?.0).ok_or(StoreError::Corrupt("sum"))?;
        }
        Ok(Money(sum))
    }

    /// Asks for a manager's word about a draft: once, with the message that the group's managers get. False: it was
    /// asked before, or is no draft any more.
    pub async fn ask_approval(&self, new: &NewApproval<'_>) -> Result<bool, StoreError> {
        let (now, chat) = (self.clock.now(), new.place.chat);
        let mut tx = self.write().await?;
        let asked = sqlx::query(
            "INSERT INTO approvals (order_id, state, asked_at, message_id)
             SELECT id, 'waiting', ?3, ?4 FROM orders WHERE id = ?1 AND chat_id = ?2 AND state = 'draft'
             ON CONFLICT (order_id) DO NOTHING",
        )
        .bind(new.order.0)
        .bind(chat.0)
        .bind(now.0)
        .bind(new.message)
        .execute(&mut *tx)
        .await?;
        if asked.rows_affected() != 1 {
            return Ok(false);
        }
        let order = sqlx::query("SELECT person_id, price FROM orders WHERE id = ?")
            .bind(new.order.0)
            .fetch_one(&mut *tx)
            .await?;
        let (person, price): (i64, String) = (order.try_get("person_id")?, order.try_get("price")?);
        audit::record(&mut tx, chat, UserId(person), Act::Asked, &price, now).await?;
        let news =
            Notification::ApprovalAsked { order: new.order, name: new.name.to_owned(), limit: new.limit };
        outbox::push(&mut tx, new.place, &news, now).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(true)
    }

    /// Whether a manager approved a draft.
    pub async fn is_approved(&self, row: OrderRow) -> Result<bool, StoreError> {
        let state: Option<String> = sqlx::query_scalar("SELECT state FROM approvals WHERE order_id = ?")
            .bind(row.0)
            .fetch_optional(&self.reader)
            .await?;
        Ok(state.as_deref() == Some("approved"))
    }

    /// Decides about a draft: one press counts, and never that of the person who asked, who is told.
    pub async fn decide(
        &self,
        row: OrderRow,
        chat: ChatId,
        by: &Person,
        is_approved: bool,
    ) -> Result<Decision, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let state = if is_approved { "approved" } else { "declined" };
        let decided = sqlx::query(
            "UPDATE approvals SET state = ?1, decided_by = ?2, decided_at = ?3
             WHERE order_id = ?4 AND state = 'waiting' AND EXISTS (SELECT 1 FROM orders o
             WHERE o.id = ?4 AND o.chat_id = ?5 AND o.state = 'draft' AND o.person_id <> ?2)
             RETURNING message_id, (SELECT price FROM orders WHERE id = ?4) AS price,
                (SELECT json_extract(draft, '$.service_name') FROM orders WHERE id = ?4) AS service_name",
        )
        .bind(state)
        .bind(by.id.0)
        .bind(now.0)
        .bind(row.0)
        .bind(chat.0)
        .fetch_optional(&mut *tx)
        .await?;
        let Some(decided) = decided else {
            drop(tx);
            // A crash between the word and the order: the next press carries it out.
            let is_cut_off = is_approved
                && self.is_approved(row).await?
                && self
                    .find_order(row, chat)
                    .await?
                    .is_some_and(|order| order.state == OrderState::Draft && order.person != by.id);
            return Ok(if is_cut_off { Decision::Made } else { Decision::TooLate });
        };
        if !is_approved {
            sqlx::query("UPDATE orders SET state = 'discarded' WHERE id = ? AND state = 'draft'")
                .bind(row.0)
                .execute(&mut *tx)
                .await?;
        }
        let act = if is_approved { Act::Approved } else { Act::Declined };
        audit::record(&mut tx, chat, by.id, act, decided.try_get("price")?, now).await?;
        if let Some(message) = decided.try_get("message_id")? {
            let service_name = decided.try_get("service_name")?;
            let by = by.clone();
            let news = Notification::ApprovalDecided { order: row, message, service_name, by, is_approved };
            outbox::push(&mut tx, Place::chat(chat), &news, now).await?;
        }
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(Decision::Made)
    }
}
