//! Tracking: which orders and refills are due for a look, and what a look changes.
//!
//! A change of state, its pushes and the marks on its cards are one transaction.

use std::collections::HashMap;
use std::time::Duration;

use serde::Serialize;
use sqlx::Row;

use super::orders::{KEPT, ORDER, order, order_ref_with};
use super::row::{place, to_json};
use super::{Store, StoreError};
use crate::domain::ids::{AccountId, MassRow, OrderRow, PanelOrderId, Place};
use crate::domain::notification::{Notification, PushMode};
use crate::domain::order::{Order, next_final_look, next_look, on_the_beat};
use crate::domain::status::{OrderReport, Status};
use crate::domain::time::Time;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Due {
    Orders,
    Refills,
}

/// Accounts whose looks may be made: with a key that is not refused, of a chat that may be written to.
const USABLE: &str = "FROM accounts a JOIN chats c ON c.chat_id = a.chat_id
    WHERE a.sealed_key IS NOT NULL AND a.refused_at IS NULL AND c.blocked_at IS NULL";

impl Due {
    /// When the first look of account `a` is due.
    fn first(self) -> &'static str {
        match self {
            Self::Orders => {
                "SELECT MIN(o.poll_at) FROM orders o WHERE o.account_id = a.id AND o.poll_at IS NOT NULL"
            }
            Self::Refills => {
                "SELECT MIN(r.poll_at) FROM requests r WHERE r.account_id = a.id AND r.poll_at IS NOT NULL"
            }
        }
    }
}

fn due_accounts_sql(due: Due) -> String {
    format!(
        "SELECT * FROM (SELECT a.id, ({}) AS first {USABLE} AND a.panel = ?) WHERE first <= ? ORDER BY first, id",
        due.first()
    )
}

const DUE_ORDERS: &str =
    "SELECT id, panel_order_id FROM orders WHERE account_id = ? AND poll_at <= ? ORDER BY poll_at LIMIT ?";
pub(super) const DUE_REFILLS: &str =
    "SELECT id, panel_refill_id FROM requests WHERE account_id = ? AND poll_at <= ? ORDER BY poll_at LIMIT ?";

/// What one look at an order saw.
#[derive(Debug, Clone, PartialEq)]
pub enum Seen {
    Report(OrderReport),
    /// The answer did not name the order, or named it without a state: not known now.
    Nothing,
    /// The panel says that it does not know the id.
    Stranger,
}

/// After so many looks in a row at which the panel did not know an id, it is asked no more.
const STRANGER_LOOKS: i64 = 5;

/// A subscriber of an order, as far as a push needs it.
struct Subscriber {
    place: Place,
    mode: PushMode,
    is_muted: bool,
}

/// One row of the bulk update.
#[derive(Serialize)]
struct Update {
    id: i64,
    status: Option<&'static str>,
    status_text: Option<String>,
    charge: Option<String>,
    start_count: Option<i64>,
    remains: Option<i64>,
    currency: Option<String>,
    still: i64,
    strangers: i64,
    poll_at: Option<i64>,
    final_at: Option<i64>,
    is_changed: bool,
    is_started: bool,
}

#[derive(Serialize)]
struct NewNews {
    chat: i64,
    topic: Option<i64>,
    news: String,
    is_loud: bool,
    may_wait: bool,
}

struct Tracked {
    order: Order,
    still: i64,
    strangers: i64,
    may_refill: bool,
}

impl Store {
    /// Accounts at a panel with looks that are due and keys that may be used, the longest due first.
    ///
    /// Every account is asked for its own first look by an index: one with many orders costs no more than one with few.
    pub async fn due_accounts(&self, panel: &str, due: Due) -> Result<Vec<AccountId>, StoreError> {
        let accounts: Vec<(i64, i64)> = sqlx::query_as(sqlx::AssertSqlSafe(due_accounts_sql(due)))
            .bind(panel)
            .bind(self.clock.now().0)
            .fetch_all(&self.reader)
            .await?;
        Ok(accounts.into_iter().map(|(account, _)| AccountId(account)).collect())
    }

    /// An account's due orders, soonest due first.
    pub async fn due_orders_of(
        &self,
        account: AccountId,
        limit: u32,
    ) -> Result<Vec<(OrderRow, PanelOrderId)>, StoreError> {
        let due = self.due_ids(DUE_ORDERS, account, limit).await?;
        Ok(due.into_iter().map(|(row, id)| (OrderRow(row), PanelOrderId::new(id))).collect())
    }

    /// Rows of an account that are due with their ids at the panel, soonest due first.
    pub(super) async fn due_ids(
        &self,
        sql: &'static str,
        account: AccountId,
        limit: u32,
    ) -> Result<Vec<(i64, String)>, StoreError> {
        let now = self.clock.now().0;
        Ok(sqlx::query_as(sql).bind(account.0).bind(now).bind(limit).fetch_all(&self.reader).await?)
    }

    /// When the next look of a usable account at a panel is due.
    pub async fn next_due_look(&self, panel: &str) -> Result<Option<Time>, StoreError> {
        let mut next: Option<i64> = None;
        for due in [Due::Orders, Due::Refills] {
            let sql = sqlx::AssertSqlSafe(format!(
                "SELECT MIN(first) FROM (SELECT ({}) AS first {USABLE} AND a.panel = ?)",
                due.first()
            ));
            let found: Option<i64> = sqlx::query_scalar(sql).bind(panel).fetch_one(&self.reader).await?;
            next = next.into_iter().chain(found).min();
        }
        Ok(next.map(Time))
    }

    /// Writes down what a look saw: states, next looks, pushes and marks on cards, in one transaction.
    ///
    /// An answer to a question asked before the last recorded look is older news and is dropped.
    /// Returns how many orders changed their state.
    pub async fn record_reports(
        &self,
        account: AccountId,
        seen: Vec<(OrderRow, Seen)>,
        interval: Duration,
        asked_at: Time,
    ) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let ids: Vec<i64> = seen.iter().map(|(row, _)| row.0).collect();
        let ids = to_json(&ids)?;
        let tracked = load_tracked(&mut tx, account, &ids).await?;
        let subscribers = load_subscribers(&mut tx, &ids).await?;
        let mut updates = Vec::with_capacity(seen.len());
        let mut news: Vec<NewNews> = vec![];
        let mut moved = 0;
        let mut lists: Vec<MassRow> = vec![];
        for (row, seen) in &seen {
            let Some(before) = tracked.get(&row.0) else { continue };
            if before.order.checked_at.is_some_and(|checked_at| checked_at > asked_at) {
                continue;
            }
            let (update, pushed) = look(before, seen, interval, now);
            updates.push(update);
            let Some(pushed) = pushed else { continue };
            moved += 1;
            lists.extend(before.order.mass);
            if before.order.mass.is_some() && !pushed.is_loud() {
                // Steps on the way of a list's orders are shown by its own message.
                continue;
            }
            for subscriber in subscribers.get(&row.0).into_iter().flatten() {
                if pushed.is_wanted(subscriber.mode, subscriber.is_muted) {
                    news.push(NewNews {
                        chat: subscriber.place.chat.0,
                        topic: subscriber.place.topic.map(|topic| topic.0),
                        news: to_json(&pushed)?,
                        is_loud: pushed.is_loud(),
                        may_wait: pushed.may_wait(),
                    });
                }
            }
        }
        write_updates(&mut tx, &updates, &news, now).await?;
        if !lists.is_empty() {
            super::mass::mark_dirty(&mut tx, &lists, now).await?;
        }
        tx.commit().await?;
        if moved > 0 || updates.iter().any(|update| update.is_changed) {
            self.wakes.notifier.notify_one();
        }
        Ok(moved)
    }

    /// Makes an order due at once: a person looks at it.
    pub async fn poll_now(&self, row: OrderRow) -> Result<(), StoreError> {
        sqlx::query("UPDATE orders SET poll_at = ?, still = 0 WHERE id = ? AND poll_at IS NOT NULL")
            .bind(self.clock.now().0)
            .bind(row.0)
            .execute(&self.writer)
            .await?;
        self.wakes.poller.notify_one();
        Ok(())
    }
}

/// What a look makes of an order: its new row, and the news if its state changed.
fn look(before: &Tracked, seen: &Seen, interval: Duration, now: Time) -> (Update, Option<Notification>) {
    let order = &before.order;
    let reference = || order_ref_with(order, before.may_refill);
    let wait = |still: i64| {
        let at = now.after(next_look(interval, u32::try_from(still).unwrap_or(u32::MAX)));
        on_the_beat(order.account, at, interval)
    };
    let mut update = Update {
        id: order.row.0,
        status: None,
        status_text: None,
        charge: None,
        start_count: None,
        remains: None,
        currency: None,
        still: before.still + 1,
        strangers: 0,
        poll_at: match order.final_at {
            // An ended order keeps its few later looks, whatever the panel forgets.
            Some(final_at) => next_final_look(final_at, now).map(|at| at.0),
            None => Some(wait(before.still + 1).0),
        },
        final_at: order.final_at.map(|at| at.0),
        is_changed: false,
        is_started: false,
    };
    let report = match seen {
        Seen::Report(report) => report,
        Seen::Nothing => {
            update.strangers = before.strangers;
            return (update, None);
        }
        Seen::Stranger => {
            update.strangers = before.strangers + 1;
            if update.strangers < STRANGER_LOOKS || order.final_at.is_some() {
                return (update, None);
            }
            update.poll_at = None;
            return (
                update,
                (before.strangers + 1 == STRANGER_LOOKS)
                    .then(|| Notification::OrderLost { order: reference() }),
            );
        }
    };
    let was = order.report.as_ref();
    let is_new_state = was.is_none_or(|was| {
        was.status != report.status
            || (report.status == Status::Other && was.status_text != report.status_text)
    });
    update.is_changed = is_new_state
        || was.is_some_and(|was| {
            (report.remains.is_some() && was.remains != report.remains)
                || (report.start_count.is_some() && was.start_count != report.start_count)
                || (report.charge.is_some() && was.charge != report.charge)
        });
    let quantity = i64::try_from(order.draft.details.quantity()).unwrap_or(i64::MAX);
    update.is_started = report.status == Status::InProgress
        || report.remains.is_some_and(|remains| remains < quantity && !report.status.is_final());
    update.status = Some(report.status.name());
    update.status_text = Some(report.status_text.clone());
    update.charge = report.charge.map(|charge| charge.to_text());
    update.start_count = report.start_count;
    update.remains = report.remains;
    update.currency = report.currency.clone();
    update.still = if update.is_changed { 0 } else { before.still + 1 };
    if report.status.is_final() {
        // A correction starts the later looks anew: the panel is still at work on this order.
        let final_at = if is_new_state { now } else { order.final_at.unwrap_or(now) };
        update.final_at = Some(final_at.0);
        update.poll_at = next_final_look(final_at, now).map(|at| at.0);
    } else {
        update.final_at = None;
        update.poll_at = Some(wait(update.still).0);
    }
    let news = is_new_state.then(|| Notification::OrderMoved {
        order: reference(),
        was: was.map(|was| was.status),
        was_text: was.map(|was| was.status_text.clone()),
        now: report.clone(),
        is_correction: order.final_at.is_some(),
    });
    // The first look of an order that waits at the panel tells nothing that "placed" did not tell.
    let news = news.filter(|_| was.is_some() || report.status != Status::Pending);
    (update, news)
}

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

async fn load_tracked(
    tx: &mut Tx,
    account: AccountId,
    ids: &str,
) -> Result<HashMap<i64, Tracked>, StoreError> {
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT t.*, COALESCE((SELECT refill FROM services v WHERE v.id = json_extract(t.draft, '$.service_row')), 1) AS may_refill
         FROM ({ORDER} WHERE {KEPT}) t WHERE t.id IN (SELECT value FROM json_each(?)) AND t.account_id = ? AND t.state = 'placed'"
    ));
    let rows = sqlx::query(sql).bind(ids).bind(account.0).fetch_all(&mut **tx).await?;
    rows.iter()
        .map(|row| {
            let tracked = Tracked {
                order: order(row)?,
                still: row.try_get("still")?,
                strangers: row.try_get("strangers")?,
                may_refill: row.try_get("may_refill")?,
            };
            Ok((tracked.order.row.0, tracked))
        })
        .collect()
}

async fn load_subscribers(tx: &mut Tx, ids: &str) -> Result<HashMap<i64, Vec<Subscriber>>, StoreError> {
    let rows = sqlx::query(
        "SELECT s.order_id, s.chat_id, s.topic_id, s.muted_at, c.push_mode FROM subscriptions s
         JOIN chats c ON c.chat_id = s.chat_id
         WHERE s.order_id IN (SELECT value FROM json_each(?)) AND c.blocked_at IS NULL",
    )
    .bind(ids)
    .fetch_all(&mut **tx)
    .await?;
    let mut subscribers: HashMap<i64, Vec<Subscriber>> = HashMap::new();
    for row in &rows {
        subscribers.entry(row.try_get("order_id")?).or_default().push(Subscriber {
            place: place(row)?,
            mode: PushMode::from_name(row.try_get("push_mode")?).unwrap_or_default(),
            is_muted: row.try_get::<Option<i64>, _>("muted_at")?.is_some(),
        });
    }
    Ok(subscribers)
}

/// Three statements for any number of orders: the transaction is on the hot path of a big account.
async fn write_updates(
    tx: &mut Tx,
    updates: &[Update],
    news: &[NewNews],
    now: Time,
) -> Result<(), StoreError> {
    let rows = to_json(&updates)?;
    sqlx::query(
        "UPDATE orders SET
            status = COALESCE(u.value ->> 'status', status), status_text = COALESCE(u.value ->> 'status_text', status_text),
            charge = COALESCE(u.value ->> 'charge', charge), start_count = COALESCE(u.value ->> 'start_count', start_count),
            remains = COALESCE(u.value ->> 'remains', remains), currency = COALESCE(u.value ->> 'currency', currency),
            still = u.value ->> 'still', strangers = u.value ->> 'strangers', poll_at = u.value ->> 'poll_at',
            guarantee_at = CASE WHEN final_at IS u.value ->> 'final_at' THEN guarantee_at END,
            final_at = u.value ->> 'final_at', checked_at = ?2,
            moved_at = CASE WHEN u.value ->> 'is_changed' THEN ?2 ELSE moved_at END,
            started_at = CASE WHEN u.value ->> 'is_started' THEN COALESCE(started_at, ?2) ELSE started_at END
         FROM json_each(?1) u WHERE orders.id = u.value ->> 'id'",
    )
    .bind(&rows)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "UPDATE cards SET dirty_at = ?2 WHERE order_id IN
         (SELECT u.value ->> 'id' FROM json_each(?1) u WHERE u.value ->> 'is_changed')",
    )
    .bind(&rows)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    if !news.is_empty() {
        sqlx::query(
            "INSERT INTO outbox (chat_id, topic_id, news, is_loud, may_wait, created_at, due_at)
             SELECT n.value ->> 'chat', n.value ->> 'topic', n.value ->> 'news', n.value ->> 'is_loud', n.value ->> 'may_wait', ?2, ?2
             FROM json_each(?1) n",
        )
        .bind(to_json(&news)?)
        .bind(now.0)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{open, plan};
    use super::*;

    #[tokio::test]
    async fn due_looks_are_found_by_their_index() {
        let test = open().await;
        for (sql, values, index) in [
            (due_accounts_sql(Due::Orders), 2, "SEARCH o USING COVERING INDEX orders_poll (account_id=?"),
            (due_accounts_sql(Due::Refills), 2, "SEARCH r USING COVERING INDEX requests_poll (account_id=?"),
            (DUE_ORDERS.to_owned(), 3, "SEARCH orders USING INDEX orders_poll (account_id=? AND poll_at<?)"),
            (
                DUE_REFILLS.to_owned(),
                3,
                "SEARCH requests USING INDEX requests_poll (account_id=? AND poll_at<?)",
            ),
        ] {
            let plan = plan(&test.store, sql, values).await;
            assert!(plan.contains(index), "{plan}");
            assert!(!plan.contains("SCAN orders") && !plan.contains("SCAN requests"), "{plan}");
            assert!(!plan.contains("SCAN o\n") && !plan.contains("SCAN r\n"), "{plan}");
        }
    }
}
