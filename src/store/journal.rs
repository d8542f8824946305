//! The journal of `add`: from a confirmation to `placed`, `refused` or `unknown`.
//!
//! Every move names the state that it leaves and looks at the row count, so that each happens once, whoever asks.

use std::time::Duration;

use sqlx::Row;

use super::orders::{ORDER, order, order_ref};
use super::row::{find_time, to_json};
use super::{Store, StoreError, cards, habits, mass, outbox, reminders};
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, ChatId, OrderRow, PanelOrderId};
use crate::domain::money::Money;
use crate::domain::notification::Notification;
use crate::domain::order::{Order, OrderState};
use crate::domain::status::OrderReport;
use crate::domain::step::learn_step;
use crate::domain::time::Time;

pub(super) type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// A draft that nobody confirmed for so long is shown again before it is ordered: prices change.
pub const DRAFT_LIFE: Duration = Duration::from_secs(24 * 3_600);

/// What became of a press of **Confirm**.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Confirmation {
    /// This press, and only this one, ordered it.
    Queued,
    /// It had been confirmed, discarded or expired before.
    Already(OrderState),
    /// The draft is too old: it must be shown again.
    Expired,
    /// No such draft in this chat.
    NotFound,
}

/// A confirmed order that waits to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueuedOrder {
    pub row: OrderRow,
    pub account: AccountId,
    pub chat: ChatId,
    /// When no connection could be made for it the first time.
    pub tried_at: Option<Time>,
}

/// How the call of `add` ended.
#[derive(Debug, Clone, PartialEq)]
pub enum Settled {
    Placed { id: PanelOrderId, charge: Option<Money> },
    Refused { fault: Fault },
    Unknown { fault: Fault, balance_after: Option<Money> },
}

impl Settled {
    /// The state that it leads to, for logs and metrics: the rest may hold what people wrote.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Placed { .. } => "placed",
            Self::Refused { .. } => "refused",
            Self::Unknown { .. } => "unknown",
        }
    }
}

pub(super) async fn get(tx: &mut Tx, row: OrderRow) -> Result<Order, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE o.id = ?"));
    order(&sqlx::query(sql).bind(row.0).fetch_one(&mut **tx).await?)
}

/// A draft becomes an order that will be sent, followed by the chat and topic in which it was made.
///
/// Called inside the transaction that has found it to be a draft.
pub(super) async fn queue(tx: &mut Tx, row: OrderRow, now: Time) -> Result<(), StoreError> {
    let queued = sqlx::query(
        "UPDATE orders SET state = 'queued', queued_at = ?1, due_at = ?1 WHERE id = ?2 AND state = 'draft'",
    )
    .bind(now.0)
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    if queued.rows_affected() != 1 {
        return Err(StoreError::Corrupt("a draft that is none"));
    }
    sqlx::query(
        "INSERT INTO subscriptions (order_id, chat_id, topic_id, created_at)
         SELECT id, chat_id, topic_id, ? FROM orders WHERE id = ?",
    )
    .bind(now.0)
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

impl Store {
    /// Turns a draft into a confirmed order: once, for however many presses, updates and people.
    pub async fn confirm_draft(&self, row: OrderRow, chat: ChatId) -> Result<Confirmation, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let found = sqlx::query("SELECT state, created_at FROM orders WHERE id = ? AND chat_id = ?")
            .bind(row.0)
            .bind(chat.0)
            .fetch_optional(&mut *tx)
            .await?;
        let Some(found) = found else { return Ok(Confirmation::NotFound) };
        let state = OrderState::from_name(found.try_get("state")?).ok_or(StoreError::Corrupt("state"))?;
        if state != OrderState::Draft {
            return Ok(Confirmation::Already(state));
        }
        if now.since(Time(found.try_get("created_at")?)) > DRAFT_LIFE {
            return Ok(Confirmation::Expired);
        }
        queue(&mut tx, row, now).await?;
        tx.commit().await?;
        self.wakes.submitter.notify_one();
        Ok(Confirmation::Queued)
    }

    /// Confirmed orders that are due, the first of each account only: adds of one key go one after the other. What is
    /// ordered singly goes before what waits in a list.
    pub async fn due_orders(&self, limit: u32) -> Result<Vec<QueuedOrder>, StoreError> {
        let rows = sqlx::query(
            "SELECT o.id, o.account_id, o.chat_id, o.tried_at
             FROM (SELECT DISTINCT account_id FROM orders WHERE state = 'queued') a
             JOIN orders o ON o.id = (SELECT f.id FROM orders f WHERE f.account_id = a.account_id AND f.state = 'queued'
                ORDER BY f.mass_id IS NOT NULL, f.id LIMIT 1)
             WHERE o.due_at <= ?
             AND NOT EXISTS (SELECT 1 FROM orders s WHERE s.account_id = o.account_id AND s.state = 'submitting')
             ORDER BY o.id LIMIT ?",
        )
        .bind(self.clock.now().0)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(QueuedOrder {
                    row: OrderRow(row.try_get("id")?),
                    account: AccountId(row.try_get("account_id")?),
                    chat: ChatId(row.try_get("chat_id")?),
                    tried_at: find_time(row, "tried_at")?,
                })
            })
            .collect()
    }

    /// When the next confirmed order or request is due, of those that are not due yet.
    pub async fn next_due_submission(&self) -> Result<Option<Time>, StoreError> {
        let due: Option<i64> = sqlx::query_scalar(
            "SELECT MIN(due_at) FROM (SELECT due_at FROM orders WHERE state = 'queued'
             UNION ALL SELECT due_at FROM requests WHERE state = 'queued') WHERE due_at > ?",
        )
        .bind(self.clock.now().0)
        .fetch_one(&self.reader)
        .await?;
        Ok(due.map(Time))
    }

    /// Writes down that an order is about to be sent. `None`: somebody else moved it; nothing may be sent.
    pub async fn start_submitting(
        &self,
        row: OrderRow,
        balance_before: Option<Money>,
    ) -> Result<Option<Order>, StoreError> {
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE orders SET state = 'submitting', submitting_at = ?, balance_before = COALESCE(?, balance_before)
             WHERE id = ? AND state = 'queued'",
        )
        .bind(self.clock.now().0)
        .bind(balance_before.map(Money::to_text))
        .bind(row.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() != 1 {
            return Ok(None);
        }
        let started = get(&mut tx, row).await?;
        tx.commit().await?;
        Ok(Some(started))
    }

    /// Puts an order back whose connection was never made: for certain nothing was sent.
    pub async fn return_to_queue(&self, row: OrderRow, wait: Duration) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let done = sqlx::query(
            "UPDATE orders SET state = 'queued', due_at = ?, tried_at = COALESCE(tried_at, ?) WHERE id = ? AND state IN ('queued', 'submitting')",
        )
            .bind(now.after(wait).0)
            .bind(now.0)
            .bind(row.0)
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Refuses an order that was never sent (no key, panel not reachable), with its news.
    pub async fn refuse_unsent(&self, row: OrderRow, fault: &Fault) -> Result<bool, StoreError> {
        self.settle_from("queued", row, &Settled::Refused { fault: fault.clone() }, false).await
    }

    /// Writes down how `add` ended, with its news, in one transaction. The panel's id is on the disk before anybody is told.
    pub async fn settle(&self, row: OrderRow, settled: &Settled) -> Result<bool, StoreError> {
        self.settle_from("submitting", row, settled, false).await
    }

    async fn settle_from(
        &self,
        from: &'static str,
        row: OrderRow,
        settled: &Settled,
        after_restart: bool,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let moved = match settled {
            Settled::Placed { id, charge } => {
                sqlx::query(
                    "UPDATE orders SET state = 'placed', panel_order_id = ?1, charge = ?2, settled_at = ?4, poll_at = ?4, fault = NULL
                     WHERE id = ?3 AND state = ?5",
                )
                .bind(id.as_str())
                .bind(charge.map(Money::to_text))
                .bind(row.0)
                .bind(now.0)
                .bind(from)
                .execute(&mut *tx)
                .await?
            }
            Settled::Refused { fault } => {
                sqlx::query("UPDATE orders SET state = 'refused', fault = ?1, settled_at = ?2, final_at = ?2 WHERE id = ?3 AND state = ?4")
                    .bind(to_json(fault)?)
                    .bind(now.0)
                    .bind(row.0)
                    .bind(from)
                    .execute(&mut *tx)
                    .await?
            }
            Settled::Unknown { fault, balance_after } => {
                sqlx::query(
                    "UPDATE orders SET state = 'unknown', fault = ?, balance_after = ?, settled_at = ? WHERE id = ? AND state = ?",
                )
                // A crash leaves no fault behind: nobody was there to see one.
                .bind(if after_restart { None } else { Some(to_json(fault)?) })
                .bind(balance_after.map(Money::to_text))
                .bind(now.0)
                .bind(row.0)
                .bind(from)
                .execute(&mut *tx)
                .await?
            }
        };
        if moved.rows_affected() != 1 {
            return Ok(false);
        }
        let settled_order = get(&mut tx, row).await?;
        if let Settled::Refused { fault } = settled
            && let Some(step) = fault.panel_words().and_then(learn_step)
        {
            habits::learn_step(&mut tx, settled_order.draft.service_row, step).await?;
        }
        // The lines of a list are told of by its own message; what only a person can decide is told at once.
        let is_told = match (settled_order.mass, settled) {
            (None, _) => true,
            (Some(list), Settled::Unknown { .. }) => mass::tells_of_unknown(&mut tx, list).await?,
            (Some(_), _) => false,
        };
        if is_told {
            let news = news_of(&mut tx, &settled_order, settled, after_restart).await?;
            outbox::push(&mut tx, settled_order.place, &news, now).await?;
        }
        if let Some(list) = settled_order.mass {
            mass::line_settled(&mut tx, list, now).await?;
        }
        cards::mark_dirty(&mut tx, row, now).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        self.wakes.poller.notify_one();
        Ok(true)
    }

    /// Orders that a crash left while they were being sent.
    pub async fn list_submitting(&self) -> Result<Vec<(OrderRow, AccountId)>, StoreError> {
        let rows = sqlx::query("SELECT id, account_id FROM orders WHERE state = 'submitting' ORDER BY id")
            .fetch_all(&self.writer)
            .await?;
        rows.iter()
            .map(|row| Ok((OrderRow(row.try_get("id")?), AccountId(row.try_get("account_id")?))))
            .collect()
    }

    /// All orders that a crash cut off become unknown, where no panel can be asked for a balance.
    pub async fn recover_submitting(&self) -> Result<usize, StoreError> {
        let cut_off = self.list_submitting().await?;
        for (row, _) in &cut_off {
            self.recover_order(*row, None).await?;
        }
        Ok(cut_off.len())
    }

    /// After a crash: what was being sent may have arrived. It becomes unknown, and its chat is told.
    pub async fn recover_order(
        &self,
        row: OrderRow,
        balance_after: Option<Money>,
    ) -> Result<bool, StoreError> {
        let settled = Settled::Unknown { fault: Fault::Unavailable, balance_after };
        self.settle_from("submitting", row, &settled, true).await
    }

    /// Notes the balance as it is now beside an unknown order: evidence for the person who decides.
    pub async fn record_evidence(&self, row: OrderRow, balance: Money) -> Result<(), StoreError> {
        sqlx::query("UPDATE orders SET balance_after = ?, checked_at = ? WHERE id = ? AND state = 'unknown'")
            .bind(balance.to_text())
            .bind(self.clock.now().0)
            .bind(row.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// A person found the order at the panel, and `status` agreed: unknown becomes placed, once.
    pub async fn resolve_placed(
        &self,
        row: OrderRow,
        chat: ChatId,
        id: &PanelOrderId,
        report: &OrderReport,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE orders SET state = 'placed', panel_order_id = ?1, fault = NULL, settled_at = ?2, poll_at = ?2
             WHERE id = ?3 AND chat_id = ?4 AND state = 'unknown'
             AND NOT EXISTS (SELECT 1 FROM orders t WHERE t.account_id = orders.account_id AND t.panel_order_id = ?1
             AND t.watched_at IS NULL)",
        )
        .bind(id.as_str())
        .bind(now.0)
        .bind(row.0)
        .bind(chat.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() != 1 {
            return Ok(false);
        }
        reminders::discard(&mut tx, row, chat, now).await?;
        cards::mark_dirty(&mut tx, row, now).await?;
        if let Some(list) = get(&mut tx, row).await?.mass {
            mass::line_settled(&mut tx, list, now).await?;
        }
        tx.commit().await?;
        // The report itself goes the way of every report, so that its end is pushed and looked at again. The poller
        // takes its own first look at once: only it knows the interval.
        let account = self.get_order_account(row).await?;
        let seen = vec![(row, super::Seen::Report(report.clone()))];
        self.record_reports(account, seen, Duration::ZERO, now).await?;
        self.wakes.poller.notify_one();
        Ok(true)
    }

    async fn get_order_account(&self, row: OrderRow) -> Result<AccountId, StoreError> {
        let id: i64 = sqlx::query_scalar("SELECT account_id FROM orders WHERE id = ?")
            .bind(row.0)
            .fetch_one(&self.reader)
            .await?;
        Ok(AccountId(id))
    }

    /// A person says that it was not placed: unknown becomes refused, once.
    pub async fn resolve_not_placed(&self, row: OrderRow, chat: ChatId) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE orders SET state = 'refused', settled_at = ?1, final_at = ?1 WHERE id = ?2 AND chat_id = ?3 AND state = 'unknown'",
        )
        .bind(now.0)
        .bind(row.0)
        .bind(chat.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() != 1 {
            return Ok(false);
        }
        reminders::discard(&mut tx, row, chat, now).await?;
        cards::mark_dirty(&mut tx, row, now).await?;
        if let Some(list) = get(&mut tx, row).await?.mass {
            mass::line_settled(&mut tx, list, now).await?;
        }
        tx.commit().await?;
        Ok(true)
    }
}

async fn news_of(
    tx: &mut Tx,
    order: &Order,
    settled: &Settled,
    after_restart: bool,
) -> Result<Notification, StoreError> {
    let reference = order_ref(tx, order).await?;
    Ok(match settled {
        Settled::Placed { .. } => Notification::OrderPlaced { order: reference },
        Settled::Refused { fault } => Notification::OrderRefused { order: reference, fault: fault.clone() },
        Settled::Unknown { fault, balance_after } => Notification::OrderUnknown {
            order: reference,
            fault: (!after_restart).then(|| fault.clone()),
            balance_before: order.balance_before,
            balance_after: *balance_after,
            balance_at: order.balance_read_at(),
            after_restart,
            is_reminder: false,
        },
    })
}
