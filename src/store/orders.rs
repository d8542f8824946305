//! Orders as people see them: drafts, lists, cards. What sends them is `journal`, what follows them `tracking`.

use std::sync::atomic::Ordering;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::{find_money, find_time, json, place, to_json};
use super::{Store, StoreError};
use crate::domain::draft::Draft;
use crate::domain::ids::{AccountId, ChatId, MassRow, OrderRow, PanelOrderId, Place, UserId};
use crate::domain::link::normalise_link;
use crate::domain::notification::OrderRef;
use crate::domain::order::{Order, OrderFilter, OrderState};
use crate::domain::status::{OrderReport, Status};
use crate::domain::time::Time;

/// An order that is about to be shown for confirmation.
#[derive(Debug, Clone)]
pub struct NewDraft {
    pub account: AccountId,
    pub place: Place,
    pub person: UserId,
    pub draft: Draft,
    pub currency: Option<String>,
}

/// One page of a chat's orders, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderPage {
    pub orders: Vec<Order>,
    pub total: u64,
}

/// Everything an [`Order`] is read from; the mute is that of the chat that placed it.
pub(super) const ORDER: &str = "SELECT o.*, s.muted_at FROM orders o
    LEFT JOIN subscriptions s ON s.order_id = o.id AND s.chat_id = o.chat_id";

/// Not an order placed elsewhere that nobody watches any more.
pub(super) const KEPT: &str = "(o.watched_at IS NULL OR EXISTS
    (SELECT 1 FROM subscriptions w WHERE w.order_id = o.id AND w.chat_id = o.chat_id))";

const FINAL: &str = "('completed', 'partial', 'canceled', 'refunded', 'expired', 'stopped')";

pub(super) fn report(row: &SqliteRow) -> Result<Option<OrderReport>, StoreError> {
    let Some(status) = row.try_get::<Option<String>, _>("status")? else { return Ok(None) };
    Ok(Some(OrderReport {
        status: Status::from_name(&status).ok_or(StoreError::Corrupt("status"))?,
        status_text: row.try_get::<Option<String>, _>("status_text")?.unwrap_or_default(),
        charge: find_money(row, "charge")?,
        start_count: row.try_get("start_count")?,
        remains: row.try_get("remains")?,
        currency: row.try_get("currency")?,
        service: None,
    }))
}

pub(super) fn order(row: &SqliteRow) -> Result<Order, StoreError> {
    Ok(Order {
        row: OrderRow(row.try_get("id")?),
        account: AccountId(row.try_get("account_id")?),
        place: place(row)?,
        person: UserId(row.try_get("person_id")?),
        state: OrderState::from_name(row.try_get("state")?).ok_or(StoreError::Corrupt("state"))?,
        draft: json(row.try_get("draft")?)?,
        currency: row.try_get("currency")?,
        panel_id: row.try_get::<Option<String>, _>("panel_order_id")?.map(PanelOrderId::new),
        fault: row.try_get::<Option<String>, _>("fault")?.map(|text| json(&text)).transpose()?,
        balance_before: find_money(row, "balance_before")?,
        balance_after: find_money(row, "balance_after")?,
        report: report(row)?,
        created_at: Time(row.try_get("created_at")?),
        queued_at: find_time(row, "queued_at")?,
        settled_at: find_time(row, "settled_at")?,
        checked_at: find_time(row, "checked_at")?,
        final_at: find_time(row, "final_at")?,
        started_at: find_time(row, "started_at")?,
        moved_at: find_time(row, "moved_at")?,
        is_muted: row.try_get::<Option<i64>, _>("muted_at")?.is_some(),
        mass: row.try_get::<Option<i64>, _>("mass_id")?.map(MassRow),
        watched_at: find_time(row, "watched_at")?,
    })
}

/// What a push says of an order. Whether the service has refill is read from the catalogue's row.
pub(super) async fn order_ref(
    tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    order: &Order,
) -> Result<OrderRef, StoreError> {
    let refill: Option<bool> = sqlx::query_scalar("SELECT COALESCE(refill, 1) FROM services WHERE id = ?")
        .bind(order.draft.service_row.0)
        .fetch_optional(&mut **tx)
        .await?;
    Ok(order_ref_with(order, refill.unwrap_or(true)))
}

pub(super) fn order_ref_with(order: &Order, may_refill: bool) -> OrderRef {
    OrderRef {
        row: order.row,
        panel_id: order.panel_id.clone(),
        service_name: order.draft.service_name.clone(),
        quantity: order.draft.details.quantity(),
        price: order.draft.price,
        currency: order.currency.clone(),
        may_refill,
        is_elsewhere: order.is_elsewhere(),
        mass: order.mass,
    }
}

impl Store {
    /// Writes down what is shown for confirmation; the button carries the row, so it can be confirmed once.
    ///
    /// An update that is handled again after a crash finds its draft: two summaries, but one order. What waits for a
    /// manager's word stays as they were shown it.
    pub async fn create_draft(&self, new: &NewDraft) -> Result<OrderRow, StoreError> {
        let part = self.handling.as_ref().map(|handling| handling.drafts.fetch_add(1, Ordering::Relaxed));
        let id: i64 = sqlx::query_scalar(
            "INSERT INTO orders (account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, created_at,
                update_id, update_part)
             VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?)
             ON CONFLICT (update_id, update_part) WHERE update_id IS NOT NULL DO UPDATE SET
                (draft, price, currency) = (SELECT iif(is_free, excluded.draft, draft), iif(is_free, excluded.price, price),
                    iif(is_free, excluded.currency, currency)
                    FROM (SELECT state = 'draft' AND NOT EXISTS
                        (SELECT 1 FROM approvals WHERE order_id = orders.id) AS is_free))
             RETURNING id",
        )
        .bind(new.account.0)
        .bind(new.place.chat.0)
        .bind(new.place.topic.map(|topic| topic.0))
        .bind(new.person.0)
        .bind(to_json(&new.draft)?)
        .bind(normalise_link(&new.draft.link))
        .bind(new.draft.price.to_text())
        .bind(new.currency.as_deref())
        .bind(self.clock.now().0)
        .bind(self.update_id())
        .bind(part)
        .fetch_one(&self.writer)
        .await?;
        Ok(OrderRow(id))
    }

    /// Throws a draft away; false if it is no draft any more.
    pub async fn discard_draft(&self, row: OrderRow, chat: ChatId) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE orders SET state = 'discarded' WHERE id = ? AND chat_id = ? AND state = 'draft'",
        )
        .bind(row.0)
        .bind(chat.0)
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// An order of this chat; another chat's order is not found, whoever asks.
    pub async fn find_order(&self, row: OrderRow, chat: ChatId) -> Result<Option<Order>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE o.id = ? AND o.chat_id = ? AND {KEPT}"));
        let found = sqlx::query(sql).bind(row.0).bind(chat.0).fetch_optional(&self.reader).await?;
        found.as_ref().map(order).transpose()
    }

    /// This account's orders with a panel's id, newest first: two of ours may share one.
    pub async fn list_by_panel_id(
        &self,
        account: AccountId,
        id: &PanelOrderId,
    ) -> Result<Vec<Order>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{ORDER} WHERE o.account_id = ? AND o.panel_order_id = ? AND {KEPT} ORDER BY o.watched_at IS NOT NULL, o.id DESC"
        ));
        sqlx::query(sql)
            .bind(account.0)
            .bind(id.as_str())
            .fetch_all(&self.reader)
            .await?
            .iter()
            .map(order)
            .collect()
    }

    /// Whether an order of another account at the same panel has this id.
    pub async fn is_panel_id_elsewhere(
        &self,
        panel: &str,
        not_of: AccountId,
        id: &PanelOrderId,
    ) -> Result<bool, StoreError> {
        Ok(sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM accounts a JOIN orders o ON o.account_id = a.id
             WHERE a.panel = ? AND a.id <> ? AND o.panel_order_id = ? AND o.watched_at IS NULL)",
        )
        .bind(panel)
        .bind(not_of.0)
        .bind(id.as_str())
        .fetch_one(&self.reader)
        .await?)
    }

    /// Orders of this account on the same link (normalised) that may still run.
    pub async fn list_running_on_link(
        &self,
        account: AccountId,
        link: &str,
    ) -> Result<Vec<Order>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{ORDER} WHERE o.account_id = ? AND o.link_norm = ? AND o.final_at IS NULL
             AND o.state IN ('queued', 'submitting', 'placed', 'unknown') ORDER BY o.id DESC LIMIT 5"
        ));
        sqlx::query(sql)
            .bind(account.0)
            .bind(normalise_link(link))
            .fetch_all(&self.reader)
            .await?
            .iter()
            .map(order)
            .collect()
    }

    /// A chat's orders, newest first.
    pub async fn list_orders(
        &self,
        chat: ChatId,
        filter: OrderFilter,
        offset: u64,
        limit: u64,
    ) -> Result<OrderPage, StoreError> {
        let condition = match filter {
            OrderFilter::All => "1".to_owned(),
            OrderFilter::Running => format!(
                "(o.state IN ('queued', 'submitting', 'unknown') OR (o.state = 'placed' AND (o.status IS NULL OR o.status NOT IN {FINAL})))"
            ),
            OrderFilter::Done => format!("o.state = 'placed' AND o.status IN {FINAL}"),
            OrderFilter::Trouble => {
                "(o.state IN ('unknown', 'refused') OR o.status IN ('failed', 'partial', 'canceled', 'refunded'))".to_owned()
            }
        };
        let shown =
            format!("o.chat_id = ? AND o.state NOT IN ('draft', 'discarded') AND {KEPT} AND {condition}");
        let total: i64 =
            sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM orders o WHERE {shown}")))
                .bind(chat.0)
                .fetch_one(&self.reader)
                .await?;
        let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE {shown} ORDER BY o.id DESC LIMIT ? OFFSET ?"));
        let orders = sqlx::query(sql)
            .bind(chat.0)
            .bind(i64::try_from(limit).unwrap_or(i64::MAX))
            .bind(i64::try_from(offset).unwrap_or(i64::MAX))
            .fetch_all(&self.reader)
            .await?
            .iter()
            .map(order)
            .collect::<Result<_, _>>()?;
        Ok(OrderPage { orders, total: u64::try_from(total).unwrap_or(0) })
    }

    /// How many of a chat's orders may still run, and how many of them wait for a person.
    pub async fn count_running(&self, chat: ChatId) -> Result<(u64, u64), StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT COUNT(*) AS running, COALESCE(SUM(state = 'unknown'), 0) AS unknown FROM orders o
             WHERE chat_id = ? AND {KEPT} AND (state IN ('queued', 'submitting', 'unknown')
               OR (state = 'placed' AND (status IS NULL OR status NOT IN {FINAL})))"
        ));
        let row = sqlx::query(sql).bind(chat.0).fetch_one(&self.reader).await?;
        let count = |column| -> Result<u64, StoreError> {
            Ok(u64::try_from(row.try_get::<i64, _>(column)?).unwrap_or(0))
        };
        Ok((count("running")?, count("unknown")?))
    }

    /// Mutes or unmutes an order's pushes in a chat.
    pub async fn set_muted(&self, row: OrderRow, chat: ChatId, muted: bool) -> Result<(), StoreError> {
        let now = self.clock.now().0;
        sqlx::query("UPDATE subscriptions SET muted_at = ? WHERE order_id = ? AND chat_id = ?")
            .bind(muted.then_some(now))
            .bind(row.0)
            .bind(chat.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}
