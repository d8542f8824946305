//! Refill and cancel requests: journalled before the call, sent at most once, refills followed to their end.

use std::collections::HashMap;
use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::orders::{ORDER, order, order_ref};
use super::row::{find_time, json, place, to_json};
use super::tracking::DUE_REFILLS;
use super::{Store, StoreError, cards, outbox, radar};
use crate::domain::fault::Fault;
use crate::domain::guarantee::AutomaticEnd;
use crate::domain::ids::{AccountId, ChatId, OrderRow, PanelOrderId, PanelRefillId, RequestRow};
use crate::domain::notification::{Notification, OrderRef, PushMode};
use crate::domain::order::{next_look, on_the_beat};
use crate::domain::refill::{RefillReport, RefillStatus, RequestKind, RequestState};
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// A refill or cancel that a person sees in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRequest {
    pub row: RequestRow,
    pub kind: RequestKind,
    pub order: Option<OrderRow>,
    pub panel_id: PanelOrderId,
    pub state: RequestState,
    pub refill_id: Option<PanelRefillId>,
    pub status: Option<RefillStatus>,
    pub status_text: Option<String>,
    pub fault: Option<Fault>,
    pub created_at: Time,
    pub checked_at: Option<Time>,
}

/// Requests of one account and kind that wait to be sent together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueuedRequest {
    pub row: RequestRow,
    pub panel_id: PanelOrderId,
    /// When no connection could be made for it the first time.
    pub tried_at: Option<Time>,
}

/// How a request's call ended.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestOutcome {
    /// A cancel was taken, or a refill with its id.
    Accepted {
        refill: Option<PanelRefillId>,
    },
    Refused {
        fault: Fault,
    },
    Unknown,
}

fn open_request(row: &SqliteRow) -> Result<OpenRequest, StoreError> {
    Ok(OpenRequest {
        row: RequestRow(row.try_get("id")?),
        kind: RequestKind::from_name(row.try_get("kind")?).ok_or(StoreError::Corrupt("kind"))?,
        order: row.try_get::<Option<i64>, _>("order_id")?.map(OrderRow),
        panel_id: PanelOrderId::new(row.try_get::<String, _>("panel_order_id")?),
        state: RequestState::from_name(row.try_get("state")?).ok_or(StoreError::Corrupt("state"))?,
        refill_id: row.try_get::<Option<String>, _>("panel_refill_id")?.map(PanelRefillId::new),
        status: row.try_get::<Option<String>, _>("status")?.and_then(|name| RefillStatus::from_name(&name)),
        status_text: row.try_get("status_text")?,
        fault: row.try_get::<Option<String>, _>("fault")?.map(|text| json(&text)).transpose()?,
        created_at: Time(row.try_get("created_at")?),
        checked_at: find_time(row, "checked_at")?,
    })
}

impl Store {
    /// A chat's refills, newest first, and how many there are.
    pub async fn list_refills(
        &self,
        chat: ChatId,
        offset: u64,
        limit: u64,
    ) -> Result<(Vec<OpenRequest>, u64), StoreError> {
        let total: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM requests WHERE chat_id = ? AND kind = 'refill'")
                .bind(chat.0)
                .fetch_one(&self.reader)
                .await?;
        let rows = sqlx::query(
            "SELECT * FROM requests WHERE chat_id = ? AND kind = 'refill' ORDER BY id DESC LIMIT ? OFFSET ?",
        )
        .bind(chat.0)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .bind(i64::try_from(offset).unwrap_or(i64::MAX))
        .fetch_all(&self.reader)
        .await?;
        let requests = rows.iter().map(open_request).collect::<Result<_, _>>()?;
        Ok((requests, u64::try_from(total).unwrap_or(0)))
    }

    /// The newest request of a kind about one of our orders.
    pub async fn find_request(
        &self,
        kind: RequestKind,
        order: OrderRow,
    ) -> Result<Option<OpenRequest>, StoreError> {
        let row =
            sqlx::query("SELECT * FROM requests WHERE order_id = ? AND kind = ? ORDER BY id DESC LIMIT 1")
                .bind(order.0)
                .bind(kind.name())
                .fetch_optional(&self.reader)
                .await?;
        row.as_ref().map(open_request).transpose()
    }

    /// Requests that are due, by account and kind; up to `limit` of each go in one call.
    pub async fn due_requests(
        &self,
        limit: u32,
    ) -> Result<Vec<(AccountId, RequestKind, Vec<QueuedRequest>)>, StoreError> {
        let now = self.clock.now().0;
        let rows = sqlx::query(
            "SELECT id, account_id, kind, panel_order_id, tried_at FROM requests r WHERE state = 'queued' AND due_at <= ?
             AND NOT EXISTS (SELECT 1 FROM requests s WHERE s.account_id = r.account_id AND s.kind = r.kind AND s.state = 'submitting')
             ORDER BY id",
        )
        .bind(now)
        .fetch_all(&self.reader)
        .await?;
        let mut groups: Vec<(AccountId, RequestKind, Vec<QueuedRequest>)> = vec![];
        for row in &rows {
            let account = AccountId(row.try_get("account_id")?);
            let kind = RequestKind::from_name(row.try_get("kind")?).ok_or(StoreError::Corrupt("kind"))?;
            let request = QueuedRequest {
                row: RequestRow(row.try_get("id")?),
                panel_id: PanelOrderId::new(row.try_get::<String, _>("panel_order_id")?),
                tried_at: find_time(row, "tried_at")?,
            };
            match groups.iter_mut().find(|(a, k, _)| (*a, *k) == (account, kind)) {
                Some((_, _, group)) if group.len() < limit as usize => group.push(request),
                Some(_) => {}
                None => groups.push((account, kind, vec![request])),
            }
        }
        Ok(groups)
    }

    /// Writes down that requests are about to be sent; only those returned may be.
    pub async fn start_requests(&self, rows: &[RequestRow]) -> Result<Vec<RequestRow>, StoreError> {
        let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
        let started: Vec<i64> = sqlx::query_scalar(
            "UPDATE requests SET state = 'submitting', submitting_at = ?
             WHERE id IN (SELECT value FROM json_each(?)) AND state = 'queued' RETURNING id",
        )
        .bind(self.clock.now().0)
        .bind(to_json(&ids)?)
        .fetch_all(&self.writer)
        .await?;
        Ok(started.into_iter().map(RequestRow).collect())
    }

    /// Puts requests back whose connection was never made: for certain nothing was sent.
    pub async fn return_requests(&self, rows: &[RequestRow], wait: Duration) -> Result<(), StoreError> {
        let ids: Vec<i64> = rows.iter().map(|row| row.0).collect();
        let now = self.clock.now();
        sqlx::query(
            "UPDATE requests SET state = 'queued', due_at = ?, tried_at = COALESCE(tried_at, ?)
             WHERE id IN (SELECT value FROM json_each(?)) AND state IN ('queued', 'submitting')",
        )
        .bind(now.after(wait).0)
        .bind(now.0)
        .bind(to_json(&ids)?)
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Writes down how requests ended, with their news, in one transaction.
    pub async fn settle_requests(&self, outcomes: &[(RequestRow, RequestOutcome)]) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        for (row, outcome) in outcomes {
            settle_one(&mut tx, *row, outcome, now).await?;
        }
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        self.wakes.poller.notify_one();
        Ok(())
    }

    /// After a crash: what was being sent may have arrived. It becomes unknown, and its chat is told.
    pub async fn recover_requests(&self) -> Result<usize, StoreError> {
        let rows: Vec<i64> = sqlx::query_scalar("SELECT id FROM requests WHERE state = 'submitting'")
            .fetch_all(&self.writer)
            .await?;
        let outcomes: Vec<_> = rows.iter().map(|row| (RequestRow(*row), RequestOutcome::Unknown)).collect();
        self.settle_requests(&outcomes).await?;
        Ok(outcomes.len())
    }

    /// An account's due refills, soonest due first.
    pub async fn due_refills_of(
        &self,
        account: AccountId,
        limit: u32,
    ) -> Result<Vec<(RequestRow, PanelRefillId)>, StoreError> {
        let due = self.due_ids(DUE_REFILLS, account, limit).await?;
        Ok(due.into_iter().map(|(row, id)| (RequestRow(row), PanelRefillId::new(id))).collect())
    }

    /// Writes down what a look at refills saw; `None` is "not known now".
    pub async fn record_refills(
        &self,
        seen: Vec<(RequestRow, Option<RefillReport>)>,
        interval: Duration,
    ) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let mut moved = 0;
        for (row, report) in seen {
            moved += usize::from(record_refill(&mut tx, row, report, interval, now).await?);
        }
        tx.commit().await?;
        if moved > 0 {
            self.wakes.notifier.notify_one();
        }
        Ok(moved)
    }

    /// The kinds of requests that were accepted or are under way, for a list of orders.
    pub async fn find_open_requests(
        &self,
        order: OrderRow,
    ) -> Result<HashMap<RequestKind, OpenRequest>, StoreError> {
        let mut open = HashMap::new();
        for kind in [RequestKind::Refill, RequestKind::Cancel] {
            if let Some(request) = self.find_request(kind, order).await? {
                open.insert(kind, request);
            }
        }
        Ok(open)
    }
}

async fn reference(tx: &mut Tx, order_row: Option<OrderRow>) -> Result<Option<OrderRef>, StoreError> {
    let Some(row) = order_row else { return Ok(None) };
    let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE o.id = ?"));
    let found = order(&sqlx::query(sql).bind(row.0).fetch_one(&mut **tx).await?)?;
    Ok(Some(order_ref(tx, &found).await?))
}

async fn settle_one(
    tx: &mut Tx,
    row: RequestRow,
    outcome: &RequestOutcome,
    now: Time,
) -> Result<(), StoreError> {
    let (state, fault, refill) = match outcome {
        RequestOutcome::Accepted { refill } => ("accepted", None, refill.as_ref()),
        RequestOutcome::Refused { fault } => ("refused", Some(to_json(fault)?), None),
        RequestOutcome::Unknown => ("unknown", None, None),
    };
    let found = sqlx::query(
        "UPDATE requests SET state = ?1, fault = ?2, panel_refill_id = ?3, settled_at = ?4,
            poll_at = CASE WHEN ?3 IS NULL THEN NULL ELSE ?4 END, final_at = CASE WHEN ?1 = 'refused' THEN ?4 END
         WHERE id = ?5 AND state IN ('queued', 'submitting') RETURNING *",
    )
    .bind(state)
    .bind(fault)
    .bind(refill.map(PanelRefillId::as_str))
    .bind(now.0)
    .bind(row.0)
    .fetch_optional(&mut **tx)
    .await?;
    let Some(found) = found else { return Ok(()) };
    let request = open_request(&found)?;
    let order = reference(tx, request.order).await?;
    let (request_row, kind, panel_id) = (request.row, request.kind, request.panel_id);
    let is_automatic = found.try_get("is_automatic")?;
    let news = match outcome {
        RequestOutcome::Accepted { .. } => {
            Notification::RequestAccepted { request: request_row, kind, order, panel_id, is_automatic }
        }
        RequestOutcome::Refused { fault } => {
            let fault = fault.clone();
            Notification::RequestRefused { request: request_row, kind, order, panel_id, fault, is_automatic }
        }
        RequestOutcome::Unknown => {
            Notification::RequestUnknown { request: request_row, kind, order, panel_id }
        }
    };
    if !is_automatic || is_wanted(tx, &news, row).await? {
        outbox::push(tx, place(&found)?, &news, now).await?;
    }
    if let Some(order) = request.order {
        if (kind, state) == (RequestKind::Refill, "unknown") {
            radar::end_automatic(tx, order, AutomaticEnd::Unknown, now).await?;
        }
        cards::mark_dirty(tx, order, now).await?;
        if kind == RequestKind::Cancel {
            // A cancel that was taken shows in the order's status: look soon.
            sqlx::query("UPDATE orders SET poll_at = ?, still = 0 WHERE id = ? AND poll_at IS NOT NULL")
                .bind(now.0)
                .bind(order.0)
                .execute(&mut **tx)
                .await?;
        }
    }
    Ok(())
}

/// Whether the chat of a request wants to be told, by its mode and its mute of the order.
async fn is_wanted(tx: &mut Tx, news: &Notification, row: RequestRow) -> Result<bool, StoreError> {
    let (mode, muted_at): (String, Option<i64>) = sqlx::query_as(
        "SELECT c.push_mode, s.muted_at FROM requests r JOIN chats c ON c.chat_id = r.chat_id
         LEFT JOIN subscriptions s ON s.order_id = r.order_id AND s.chat_id = r.chat_id WHERE r.id = ?",
    )
    .bind(row.0)
    .fetch_one(&mut **tx)
    .await?;
    Ok(news.is_wanted(PushMode::from_name(&mode).unwrap_or_default(), muted_at.is_some()))
}

async fn record_refill(
    tx: &mut Tx,
    row: RequestRow,
    report: Option<RefillReport>,
    interval: Duration,
    now: Time,
) -> Result<bool, StoreError> {
    let sql = "SELECT r.*, s.muted_at, c.push_mode FROM requests r JOIN chats c ON c.chat_id = r.chat_id
        LEFT JOIN subscriptions s ON s.order_id = r.order_id AND s.chat_id = r.chat_id
        WHERE r.id = ? AND r.state = 'accepted'";
    let Some(found) = sqlx::query(sql).bind(row.0).fetch_optional(&mut **tx).await? else { return Ok(false) };
    let before = open_request(&found)?;
    let still: i64 = found.try_get("still")?;
    let is_moved = report.as_ref().is_some_and(|report| before.status != Some(report.status));
    let still = if is_moved { 0 } else { still + 1 };
    let is_final = report.as_ref().or(None).is_some_and(|report| report.status.is_final());
    let account = AccountId(found.try_get("account_id")?);
    let wait = next_look(interval, u32::try_from(still).unwrap_or(u32::MAX));
    let poll_at = (!is_final).then(|| on_the_beat(account, now.after(wait), interval).0);
    sqlx::query(
        "UPDATE requests SET status = COALESCE(?, status), status_text = COALESCE(?, status_text), still = ?, checked_at = ?,
            poll_at = ?, final_at = ? WHERE id = ?",
    )
    .bind(report.as_ref().map(|report| report.status.name()))
    .bind(report.as_ref().map(|report| report.status_text.as_str()))
    .bind(still)
    .bind(now.0)
    .bind(poll_at)
    .bind(is_final.then_some(now.0))
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    let (Some(report), Some(refill_id)) = (report.filter(|_| is_moved), before.refill_id) else {
        return Ok(false);
    };
    // "Requested" was pushed already; that it waits tells nothing new.
    if before.status.is_none() && report.status == RefillStatus::Pending {
        return Ok(true);
    }
    let news = Notification::RefillMoved {
        request: row,
        order: reference(tx, before.order).await?,
        panel_id: before.panel_id,
        refill_id,
        now: report.status,
        now_text: report.status_text,
    };
    let mode = PushMode::from_name(found.try_get("push_mode")?).unwrap_or_default();
    if news.is_wanted(mode, found.try_get::<Option<i64>, _>("muted_at")?.is_some()) {
        outbox::push(tx, place(&found)?, &news, now).await?;
    }
    if let Some(order) = before.order {
        cards::mark_dirty(tx, order, now).await?;
    }
    Ok(true)
}
