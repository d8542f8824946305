//! The refills of orders that have ended: which may be asked for, when after a refusal, and those asked for by themselves.

use std::time::Duration;

use sqlx::Row;

use super::orders::{ORDER, order};
use super::requests::{Ask, ask_in};
use super::row::json;
use super::{Store, StoreError};
use crate::domain::audit::Act;
use crate::domain::fault::Fault;
use crate::domain::guarantee::{Automatic, Radar, Rest, rest};
use crate::domain::ids::{ChatId, OrderRow, UserId};
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
    End,
}

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
        Ok(Radar {
            guarantee: self.find_guarantee(order).await?,
            rest: self.find_rest(order.row).await?,
            automatic,
        })
    }

    /// The rest after the last refill of an order, if the panel refused it and the rest is not over.
    pub async fn find_rest(&self, order: OrderRow) -> Result<Option<Rest>, StoreError> {
        Ok(lasting(self.list_refusals(order, 1).await?, self.clock.now()))
    }

    /// The last refills of an order, newest first: the rest of each that the panel refused, `None` for another.
    async fn list_refusals(&self, order: OrderRow, limit: u8) -> Result<Vec<Option<Rest>>, StoreError> {
        let rows = sqlx::query(
            "SELECT state, fault, status, COALESCE(final_at, settled_at, created_at) AS at
             FROM requests WHERE order_id = ? AND kind = 'refill' ORDER BY id DESC LIMIT ?",
        )
        .bind(order.0)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        let mut refusals = Vec::with_capacity(rows.len());
        for row in rows {
            let fault: Option<Fault> =
                row.try_get::<Option<String>, _>("fault")?.map(|fault| json(&fault)).transpose()?;
            let status =
                row.try_get::<Option<String>, _>("status")?.and_then(|name| RefillStatus::from_name(&name));
            let is_refused = row.try_get::<String, _>("state")? == "refused"
                && matches!(fault, Some(Fault::NotEligible { .. } | Fault::Refused { .. }));
            let words = fault.as_ref().and_then(Fault::panel_words).map(str::to_owned);
            let at = Time(row.try_get("at")?);
            refusals.push(
                (is_refused || status == Some(RefillStatus::Rejected))
                    .then(|| Rest { until: at.after(rest(words.as_deref().unwrap_or_default())), words }),
            );
        }
        Ok(refusals)
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
            if lasts && self.find_offers(&order).await?.refill {
                found.push(order);
            }
            if found.len() == limit {
                break;
            }
        }
        Ok(found)
    }

    /// Has refills of an order asked for by themselves, or ends it. False: its guarantee does not last.
    pub async fn set_automatic(
        &self,
        order: &Order,
        person: UserId,
        every: Option<Duration>,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let lasts = self.find_guarantee(order).await?.is_some_and(|it| it.lasts(order.final_at, now));
        if every.is_some() && !(lasts && order.is_delivered()) {
            return Ok(false);
        }
        let mut tx = self.write().await?;
        match every {
            Some(every) => {
                sqlx::query(
                    "INSERT INTO automatic_refills (order_id, person_id, every, begun_at, next_at) VALUES (?, ?, ?, ?, ?)
                     ON CONFLICT (order_id) DO UPDATE SET person_id = excluded.person_id, every = excluded.every,
                     begun_at = excluded.begun_at, next_at = excluded.next_at",
                )
                .bind(order.row.0)
                .bind(person.0)
                .bind(i64::try_from(every.as_secs()).unwrap_or(i64::MAX))
                .bind(now.0)
                .bind(now.after(every).0)
                .execute(&mut *tx)
                .await?;
            }
            None => end(&mut tx, order.row).await?,
        }
        let id = order.panel_id.as_ref().map_or("", |id| id.as_str());
        super::audit::record(&mut tx, order.place.chat, person, Act::Settings, id, now).await?;
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

    async fn ask_one_automatic(&self, order: &Order) -> Result<(), StoreError> {
        let now = self.clock.now();
        let row = sqlx::query("SELECT person_id, every FROM automatic_refills WHERE order_id = ?")
            .bind(order.row.0)
            .fetch_one(&self.reader)
            .await?;
        let every = Duration::from_secs(row.try_get::<i64, _>("every")?.unsigned_abs());
        let verdict = self.judge_automatic(order, now.after(every), now).await?;
        let mut tx = self.write().await?;
        match (verdict, &order.panel_id) {
            (Verdict::Ask, Some(id)) => {
                postpone(&mut tx, order.row, now.after(every)).await?;
                let ask = Ask {
                    kind: RequestKind::Refill,
                    account: order.account,
                    place: order.place,
                    person: UserId(row.try_get("person_id")?),
                    order: Some(order.row),
                    panel_id: id.clone(),
                };
                // One that is under way, or of unknown fate, leaves it for the next time.
                ask_in(&mut tx, &ask, None, now).await?;
            }
            (Verdict::Later(at), Some(_)) => postpone(&mut tx, order.row, at).await?,
            (Verdict::End, _) | (_, None) => end(&mut tx, order.row).await?,
        }
        tx.commit().await?;
        self.wakes.submitter.notify_one();
        Ok(())
    }

    async fn judge_automatic(&self, order: &Order, next: Time, now: Time) -> Result<Verdict, StoreError> {
        let account = self.get_account(order.account).await?;
        let lasts = self.find_guarantee(order).await?.is_some_and(|it| it.lasts(order.final_at, now));
        let refusals = self.list_refusals(order.row, MOST_REFUSALS).await?;
        let is_refused = refusals.len() == usize::from(MOST_REFUSALS) && refusals.iter().all(Option::is_some);
        let is_over = !lasts || !order.is_delivered() || !account.has_key || is_refused;
        let blocked: Option<i64> = sqlx::query_scalar("SELECT blocked_at FROM chats WHERE chat_id = ?")
            .bind(order.place.chat.0)
            .fetch_one(&self.reader)
            .await?;
        Ok(match lasting(refusals, now) {
            _ if is_over => Verdict::End,
            _ if account.refused_at.is_some() || blocked.is_some() => Verdict::Later(next),
            Some(rest) => Verdict::Later(rest.until),
            None => Verdict::Ask,
        })
    }
}

/// The rest after the newest refill, if that was refused and the rest is not over.
fn lasting(newest_first: Vec<Option<Rest>>, now: Time) -> Option<Rest> {
    newest_first.into_iter().next().flatten().filter(|rest| rest.until > now)
}

async fn postpone(tx: &mut sqlx::SqliteConnection, order: OrderRow, at: Time) -> Result<(), StoreError> {
    sqlx::query("UPDATE automatic_refills SET next_at = ? WHERE order_id = ?")
        .bind(at.0)
        .bind(order.0)
        .execute(tx)
        .await?;
    Ok(())
}

async fn end(tx: &mut sqlx::SqliteConnection, order: OrderRow) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM automatic_refills WHERE order_id = ?").bind(order.0).execute(tx).await?;
    Ok(())
}
