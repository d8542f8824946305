//! The refills of orders that have ended: which may be asked for, when after a refusal, and those asked for by themselves.

use std::time::Duration;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::asking::{Ask, ask_in};
use super::orders::{ORDER, order, order_ref};
use super::outlook::push_to_subscribers;
use super::row::json;
use super::{Store, StoreError, cards};
use crate::domain::audit::Act;
use crate::domain::fault::Fault;
use crate::domain::guarantee::{Automatic, AutomaticEnd, Radar, Rest, rest};
use crate::domain::ids::{AccountId, ChatId, OrderRow, UserId};
use crate::domain::notification::Notification;
use crate::domain::order::Order;
use crate::domain::refill::{RefillStatus, RequestKind};
use crate::domain::time::Time;

/// Orders that are looked through for those that may be refilled.
const MOST_CANDIDATES: u32 = 500;
/// Refusals in a row that end what is asked by itself.
const MOST_REFUSALS: u8 = 3;

/// What becomes of a refill that is due to be asked for by itself.
enum Verdict {
    Ask,
    Later(Time),
    End(AutomaticEnd),
}

/// What became of a refill.
#[derive(Debug, Clone, PartialEq, Eq)]
enum RefillEnd {
    /// The panel said no to what was asked for then: it rests.
    Refused(Time, Rest),
    /// The answer was lost: it may have been taken.
    Unknown,
    Other,
}

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

impl Store {
    /// What is known of an order's refills.
    pub async fn find_radar(&self, order: &Order) -> Result<Radar, StoreError> {
        let row = sqlx::query("SELECT every, next_at FROM automatic_refills WHERE order_id = ?")
            .bind(order.row.0)
            .fetch_optional(&self.reader)
            .await?;
        let automatic = match row {
            Some(row) => Some(Automatic {
                every: Duration::from_secs(row.try_get::<i64, _>("every")?.unsigned_abs()),
                next_at: Time(row.try_get("next_at")?),
            }),
            None => None,
        };
        let last = self.list_refill_ends(order.row, 1).await?;
        Ok(Radar {
            guarantee: self.find_guarantee(order).await?,
            is_unknown: last.first() == Some(&RefillEnd::Unknown),
            rest: lasting(last, self.clock.now()),
            automatic,
        })
    }

    /// The rest after the last refill of an order, if the panel refused it and the rest is not over.
    pub async fn find_rest(&self, order: OrderRow) -> Result<Option<Rest>, StoreError> {
        Ok(lasting(self.list_refill_ends(order, 1).await?, self.clock.now()))
    }

    /// What became of the last refills of an order, newest first.
    async fn list_refill_ends(&self, order: OrderRow, limit: u8) -> Result<Vec<RefillEnd>, StoreError> {
        let rows = sqlx::query(
            "SELECT state, fault, status, created_at, COALESCE(final_at, settled_at, created_at) AS at
             FROM requests WHERE order_id = ? AND kind = 'refill' ORDER BY id DESC LIMIT ?",
        )
        .bind(order.0)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(refill_end).collect()
    }

    /// The orders of a chat for which a refill may be asked, newest first.
    pub async fn list_refillable(&self, chat: ChatId, limit: usize) -> Result<Vec<Order>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{ORDER} WHERE o.chat_id = ? AND o.state = 'placed' AND o.final_at IS NOT NULL AND o.panel_order_id IS NOT NULL
             ORDER BY o.id DESC LIMIT ?"
        ));
        let rows = sqlx::query(sql).bind(chat.0).bind(MOST_CANDIDATES).fetch_all(&self.reader).await?;
        let now = self.clock.now();
        let mut found = vec![];
        for row in rows {
            let order = order(&row)?;
            if !order.is_delivered() {
                continue;
            }
            let (flag, promised) = self.promises(&order).await?;
            let lasts = match promised {
                Some(promised) => promised.lasts(order.final_at, now),
                None => flag == Some(true),
            };
            let is_unknown = self.list_refill_ends(order.row, 1).await?.first() == Some(&RefillEnd::Unknown);
            if lasts && !is_unknown && self.find_offers(&order).await?.refill {
                found.push(order);
            }
            if found.len() == limit {
                break;
            }
        }
        Ok(found)
    }

    /// Has refills of an order asked for by themselves, or ends it. False: its guarantee does not last, or the
    /// answer to its last refill was lost.
    pub async fn set_automatic(
        &self,
        order: &Order,
        person: UserId,
        every: Option<Duration>,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let radar = self.find_radar(order).await?;
        let lasts = radar.guarantee.is_some_and(|it| it.lasts(order.final_at, now));
        if every.is_some() && (!lasts || !order.is_delivered() || radar.is_unknown) {
            return Ok(false);
        }
        let mut tx = self.write().await?;
        let (act, is_changed) = match every {
            Some(every) => (Act::AutomaticOn, begin(&mut tx, order.row, person, every, now).await?),
            None => (Act::AutomaticOff, end(&mut tx, order.row).await?),
        };
        if is_changed {
            let id = order.panel_id.as_ref().map_or("", |id| id.as_str());
            super::audit::record(&mut tx, order.place.chat, person, act, id, now).await?;
        }
        tx.commit().await?;
        self.wakes.watcher.notify_one();
        Ok(true)
    }

    /// Asks for the refills that are due by themselves, each once an interval. Returns how many were due.
    pub async fn ask_automatic(&self) -> Result<usize, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{ORDER} WHERE o.id IN (SELECT order_id FROM automatic_refills WHERE next_at <= ? LIMIT 200)"
        ));
        let rows = sqlx::query(sql).bind(self.clock.now().0).fetch_all(&self.reader).await?;
        for row in &rows {
            self.ask_one_automatic(&order(row)?).await?;
        }
        Ok(rows.len())
    }

    pub(super) async fn ask_one_automatic(&self, order: &Order) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        // Nobody writes beside this transaction: what was turned off meanwhile is not due any more.
        let due: Option<(i64, i64, i64)> = sqlx::query_as(
            "SELECT person_id, every, begun_at FROM automatic_refills WHERE order_id = ? AND next_at <= ?",
        )
        .bind(order.row.0)
        .bind(now.0)
        .fetch_optional(&mut *tx)
        .await?;
        let Some((person, every, begun_at)) = due else { return Ok(()) };
        let next = now.after(Duration::from_secs(every.unsigned_abs()));
        match (self.judge_automatic(order, Time(begun_at), next, now).await?, &order.panel_id) {
            (Verdict::Ask, Some(id)) => {
                postpone(&mut tx, order.row, next).await?;
                let ask = Ask {
                    kind: RequestKind::Refill,
                    account: order.account,
                    place: order.place,
                    person: UserId(person),
                    order: Some(order.row),
                    panel_id: id.clone(),
                    is_automatic: true,
                };
                // One that is under way leaves it for the next time.
                ask_in(&mut tx, &ask, None, now).await?;
            }
            (Verdict::Later(at), Some(_)) => postpone(&mut tx, order.row, at).await?,
            (Verdict::End(why), _) => end_automatic(&mut tx, order.row, why, now).await?,
            (_, None) => end_automatic(&mut tx, order.row, AutomaticEnd::NotDelivered, now).await?,
        }
        tx.commit().await?;
        self.wakes.submitter.notify_one();
        self.wakes.notifier.notify_one();
        Ok(())
    }

    async fn judge_automatic(
        &self,
        order: &Order,
        begun_at: Time,
        next: Time,
        now: Time,
    ) -> Result<Verdict, StoreError> {
        let account = self.get_account(order.account).await?;
        let lasts = self.find_guarantee(order).await?.is_some_and(|it| it.lasts(order.final_at, now));
        let ends = self.list_refill_ends(order.row, MOST_REFUSALS).await?;
        let refusals =
            ends.iter().filter(|end| matches!(end, RefillEnd::Refused(at, _) if *at >= begun_at)).count();
        let blocked: Option<i64> = sqlx::query_scalar("SELECT blocked_at FROM chats WHERE chat_id = ?")
            .bind(order.place.chat.0)
            .fetch_one(&self.reader)
            .await?;
        let over = [
            // Whatever else holds: what may have been taken is not asked for again.
            (ends.first() == Some(&RefillEnd::Unknown), AutomaticEnd::Unknown),
            (!order.is_delivered(), AutomaticEnd::NotDelivered),
            (!account.has_key, AutomaticEnd::KeyRemoved),
            (!lasts, AutomaticEnd::Over),
            (refusals == usize::from(MOST_REFUSALS), AutomaticEnd::Refused),
        ];
        if let Some((_, why)) = over.into_iter().find(|(is_so, _)| *is_so) {
            return Ok(Verdict::End(why));
        }
        Ok(match lasting(ends, now) {
            _ if account.refused_at.is_some() || blocked.is_some() => Verdict::Later(next),
            Some(rest) => Verdict::Later(rest.until),
            None => Verdict::Ask,
        })
    }
}

fn refill_end(row: &SqliteRow) -> Result<RefillEnd, StoreError> {
    let fault: Option<Fault> =
        row.try_get::<Option<String>, _>("fault")?.map(|fault| json(&fault)).transpose()?;
    let status = row.try_get::<Option<String>, _>("status")?.and_then(|name| RefillStatus::from_name(&name));
    let state: String = row.try_get("state")?;
    let is_refused =
        state == "refused" && matches!(fault, Some(Fault::NotEligible { .. } | Fault::Refused { .. }));
    if is_refused || status == Some(RefillStatus::Rejected) {
        let words = fault.as_ref().and_then(Fault::panel_words).map(str::to_owned);
        let until = Time(row.try_get("at")?).after(rest(words.as_deref().unwrap_or_default()));
        return Ok(RefillEnd::Refused(Time(row.try_get("created_at")?), Rest { until, words }));
    }
    Ok(if state == "unknown" { RefillEnd::Unknown } else { RefillEnd::Other })
}

/// The rest after the newest refill, if that was refused and the rest is not over.
fn lasting(newest_first: Vec<RefillEnd>, now: Time) -> Option<Rest> {
    match newest_first.into_iter().next() {
        Some(RefillEnd::Refused(_, rest)) if rest.until > now => Some(rest),
        _ => None,
    }
}

/// False: it was so already.
async fn begin(
    tx: &mut Tx,
    order: OrderRow,
    person: UserId,
    every: Duration,
    now: Time,
) -> Result<bool, StoreError> {
    let begun = sqlx::query(
        "INSERT INTO automatic_refills (order_id, person_id, every, begun_at, next_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (order_id) DO UPDATE SET person_id = excluded.person_id, every = excluded.every,
         begun_at = excluded.begun_at, next_at = excluded.next_at WHERE every <> excluded.every",
    )
    .bind(order.0)
    .bind(person.0)
    .bind(i64::try_from(every.as_secs()).unwrap_or(i64::MAX))
    .bind(now.0)
    .bind(now.after(every).0)
    .execute(&mut **tx)
    .await?;
    Ok(begun.rows_affected() == 1)
}

async fn postpone(tx: &mut Tx, order: OrderRow, at: Time) -> Result<(), StoreError> {
    sqlx::query("UPDATE automatic_refills SET next_at = ? WHERE order_id = ?")
        .bind(at.0)
        .bind(order.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// False: there was none.
pub(super) async fn end(tx: &mut Tx, order: OrderRow) -> Result<bool, StoreError> {
    let ended = sqlx::query("DELETE FROM automatic_refills WHERE order_id = ?")
        .bind(order.0)
        .execute(&mut **tx)
        .await?;
    Ok(ended.rows_affected() == 1)
}

/// Ends what is asked for by itself, if it is, and tells who follows the order.
pub(super) async fn end_automatic(
    tx: &mut Tx,
    row: OrderRow,
    why: AutomaticEnd,
    now: Time,
) -> Result<(), StoreError> {
    if !end(tx, row).await? {
        return Ok(());
    }
    let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE o.id = ?"));
    let found = order(&sqlx::query(sql).bind(row.0).fetch_one(&mut **tx).await?)?;
    let news = Notification::AutomaticEnded { order: order_ref(tx, &found).await?, why };
    push_to_subscribers(tx, row, &news, now).await?;
    cards::mark_dirty(tx, row, now).await
}

/// Ends what is asked for by itself with a key that is removed.
pub(super) async fn end_automatic_of(tx: &mut Tx, account: AccountId, now: Time) -> Result<(), StoreError> {
    let rows: Vec<i64> = sqlx::query_scalar(
        "SELECT a.order_id FROM automatic_refills a JOIN orders o ON o.id = a.order_id WHERE o.account_id = ?",
    )
    .bind(account.0)
    .fetch_all(&mut **tx)
    .await?;
    for row in rows {
        end_automatic(tx, OrderRow(row), AutomaticEnd::KeyRemoved, now).await?;
    }
    Ok(())
}
