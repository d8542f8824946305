//! Lists of orders: drafts that become queued with one press, and what became of each line.
//!
//! Their orders are rows of the journal like all others; only what belongs to the list as a whole stands here.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::journal::DRAFT_LIFE;
use super::orders::{ORDER, order};
use super::row::{find_time, json, place, to_json};
use super::{Confirmation, Store, StoreError, outbox};
use crate::domain::draft::Draft;
use crate::domain::ids::{AccountId, ChatId, MassRow, Place, UserId};
use crate::domain::link::normalise_link;
use crate::domain::mass::{LineProblem, MassProgress};
use crate::domain::notification::Notification;
use crate::domain::order::{Order, OrderState};
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// After so many lost answers a list stops by itself: each of them is for a person to decide.
const MOST_LOST: i64 = 5;
/// Orders of unknown fate of one list that get a message of their own.
const MOST_TOLD: i64 = 20;

/// A list that is about to be shown for confirmation.
#[derive(Debug, Clone)]
pub struct NewMass {
    pub account: AccountId,
    pub place: Place,
    pub person: UserId,
    pub currency: Option<String>,
    /// Each line as it was sent, with its order or what is wrong with it.
    pub lines: Vec<(String, Result<Draft, LineProblem>)>,
}

/// Where a list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MassState {
    Draft,
    Discarded,
    /// Confirmed; some of its orders have no outcome yet.
    Running,
    Done,
}

/// How many orders of a list are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MassCounts {
    /// Drafts, or queued, or being sent.
    pub waiting: u64,
    pub placed: u64,
    /// Of the placed ones, those that have ended.
    pub ended: u64,
    pub refused: u64,
    pub unknown: u64,
    /// Never sent: the list was stopped or thrown away.
    pub not_sent: u64,
}

/// A list of orders as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mass {
    pub row: MassRow,
    pub account: AccountId,
    pub place: Place,
    pub person: UserId,
    pub state: MassState,
    pub created_at: Time,
    pub stopped_at: Option<Time>,
    pub message: Option<i32>,
    pub counts: MassCounts,
}

impl Mass {
    /// How far it is, as its message shows it.
    pub fn progress(&self) -> MassProgress {
        let counts = self.counts;
        MassProgress {
            mass: self.row,
            waiting: counts.waiting,
            placed: counts.placed,
            ended: counts.ended,
            refused: counts.refused,
            unknown: counts.unknown,
            not_sent: counts.not_sent,
            is_stopped: self.stopped_at.is_some(),
            is_done: self.state == MassState::Done,
        }
    }
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredLine {
    /// From one.
    pub number: u64,
    pub source: String,
    pub outcome: Result<Order, LineProblem>,
}

fn mass(row: &SqliteRow) -> Result<Mass, StoreError> {
    let count = |column| -> Result<u64, StoreError> {
        Ok(u64::try_from(row.try_get::<i64, _>(column)?).unwrap_or(0))
    };
    Ok(Mass {
        row: MassRow(row.try_get("id")?),
        account: AccountId(row.try_get("account_id")?),
        place: place(row)?,
        person: UserId(row.try_get("person_id")?),
        state: match row.try_get("state")? {
            "draft" => MassState::Draft,
            "discarded" => MassState::Discarded,
            "running" => MassState::Running,
            "done" => MassState::Done,
            _ => return Err(StoreError::Corrupt("state")),
        },
        created_at: Time(row.try_get("created_at")?),
        stopped_at: find_time(row, "stopped_at")?,
        message: row.try_get("message_id")?,
        counts: MassCounts {
            waiting: count("waiting")?,
            placed: count("placed")?,
            ended: count("ended")?,
            refused: count("refused")?,
            unknown: count("unknown")?,
            not_sent: count("not_sent")?,
        },
    })
}

const MASS: &str = "SELECT m.*, COALESCE(SUM(o.state IN ('draft', 'queued', 'submitting')), 0) AS waiting,
    COALESCE(SUM(o.state = 'placed'), 0) AS placed,
    COALESCE(SUM(o.state = 'placed' AND o.final_at IS NOT NULL), 0) AS ended, COALESCE(SUM(o.state = 'refused'), 0) AS refused,
    COALESCE(SUM(o.state = 'unknown'), 0) AS unknown, COALESCE(SUM(o.state = 'discarded'), 0) AS not_sent
    FROM masses m LEFT JOIN orders o ON o.mass_id = m.id";

impl Store {
    /// Writes down what is shown for confirmation: a draft for each line that can be ordered.
    ///
    /// An update that is handled again finds the list that it made: two previews, but one list.
    pub async fn create_mass(&self, new: &NewMass) -> Result<MassRow, StoreError> {
        if let Some(made) = self.find_mass_of_update().await? {
            return Ok(made);
        }
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let id: i64 = sqlx::query_scalar(
            "INSERT INTO masses (account_id, chat_id, topic_id, person_id, state, created_at, update_id)
             VALUES (?, ?, ?, ?, 'draft', ?, ?) RETURNING id",
        )
        .bind(new.account.0)
        .bind(new.place.chat.0)
        .bind(new.place.topic.map(|topic| topic.0))
        .bind(new.person.0)
        .bind(now.0)
        .bind(self.update_id())
        .fetch_one(&mut *tx)
        .await?;
        for (number, (source, outcome)) in (1i64..).zip(&new.lines) {
            let order = match outcome {
                Ok(draft) => Some(create_line(&mut tx, new, id, draft, now).await?),
                Err(_) => None,
            };
            sqlx::query(
                "INSERT INTO mass_lines (mass_id, line, source, problem, order_id) VALUES (?, ?, ?, ?, ?)",
            )
            .bind(id)
            .bind(number)
            .bind(source)
            .bind(outcome.as_ref().err().map(to_json).transpose()?)
            .bind(order)
            .execute(&mut *tx)
            .await?;
        }
        tx.commit().await?;
        Ok(MassRow(id))
    }

    /// A list of this chat; another chat's is not found, whoever asks.
    pub async fn find_mass(&self, row: MassRow, chat: ChatId) -> Result<Option<Mass>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{MASS} WHERE m.id = ? AND m.chat_id = ? GROUP BY m.id"));
        let found = sqlx::query(sql).bind(row.0).bind(chat.0).fetch_optional(&self.reader).await?;
        found.as_ref().map(mass).transpose()
    }

    /// A list's lines in their order.
    pub async fn list_mass_lines(
        &self,
        row: MassRow,
        offset: u64,
        limit: u64,
    ) -> Result<Vec<StoredLine>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT t.*, l.line, l.source, l.problem FROM mass_lines l
             LEFT JOIN ({ORDER} WHERE o.mass_id = ?1) t ON t.id = l.order_id
             WHERE l.mass_id = ?1 ORDER BY l.line LIMIT ?2 OFFSET ?3"
        ));
        let rows = sqlx::query(sql)
            .bind(row.0)
            .bind(i64::try_from(limit).unwrap_or(i64::MAX))
            .bind(i64::try_from(offset).unwrap_or(i64::MAX))
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| {
                let problem: Option<String> = row.try_get("problem")?;
                Ok(StoredLine {
                    number: u64::try_from(row.try_get::<i64, _>("line")?).unwrap_or(0),
                    source: row.try_get("source")?,
                    outcome: match problem {
                        Some(problem) => Err(json(&problem)?),
                        None => Ok(order(row)?),
                    },
                })
            })
            .collect()
    }

    /// Confirms all orders of a list in one transaction: once, for however many presses, updates and people.
    pub async fn confirm_mass(
        &self,
        row: MassRow,
        chat: ChatId,
        message: Option<i32>,
    ) -> Result<Confirmation, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let found: Option<(String, i64)> =
            sqlx::query_as("SELECT state, created_at FROM masses WHERE id = ? AND chat_id = ?")
                .bind(row.0)
                .bind(chat.0)
                .fetch_optional(&mut *tx)
                .await?;
        match found {
            None => return Ok(Confirmation::NotFound),
            Some((state, _)) if state == "discarded" => {
                return Ok(Confirmation::Already(OrderState::Discarded));
            }
            Some((state, _)) if state != "draft" => return Ok(Confirmation::Already(OrderState::Queued)),
            Some((_, created_at)) if now.since(Time(created_at)) > DRAFT_LIFE => {
                return Ok(Confirmation::Expired);
            }
            Some(_) => {}
        }
        queue(&mut tx, row, message, now).await?;
        tx.commit().await?;
        self.wakes.submitter.notify_one();
        Ok(Confirmation::Queued)
    }

    /// Throws a list away that nobody confirmed; false if it is no draft any more.
    pub async fn discard_mass(&self, row: MassRow, chat: ChatId) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        let done = sqlx::query(
            "UPDATE masses SET state = 'discarded' WHERE id = ? AND chat_id = ? AND state = 'draft'",
        )
        .bind(row.0)
        .bind(chat.0)
        .execute(&mut *tx)
        .await?;
        if done.rows_affected() != 1 {
            return Ok(false);
        }
        sqlx::query("UPDATE orders SET state = 'discarded' WHERE mass_id = ? AND state = 'draft'")
            .bind(row.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Stops a list: what waits is not sent any more. What is being sent now ends as it ends.
    pub async fn stop_mass(&self, row: MassRow, chat: ChatId) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let is_here: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM masses WHERE id = ? AND chat_id = ? AND state = 'running'")
                .bind(row.0)
                .bind(chat.0)
                .fetch_optional(&mut *tx)
                .await?;
        if is_here.is_none() {
            return Ok(false);
        }
        stop(&mut tx, row, now).await?;
        finish(&mut tx, row, now).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(true)
    }
}

async fn create_line(
    tx: &mut Tx,
    new: &NewMass,
    mass: i64,
    draft: &Draft,
    now: Time,
) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "INSERT INTO orders (account_id, chat_id, topic_id, person_id, state, draft, link_norm, price, currency, mass_id, created_at)
         VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?) RETURNING id",
    )
    .bind(new.account.0)
    .bind(new.place.chat.0)
    .bind(new.place.topic.map(|topic| topic.0))
    .bind(new.person.0)
    .bind(to_json(draft)?)
    .bind(normalise_link(&draft.link))
    .bind(draft.price.to_text())
    .bind(new.currency.as_deref())
    .bind(mass)
    .bind(now.0)
    .fetch_one(&mut **tx)
    .await?)
}

/// A list that is a draft runs from now on: each of its orders will be sent. `message` shows how far it is.
///
/// Called inside the transaction that has found it to be a draft.
pub(super) async fn queue(
    tx: &mut Tx,
    row: MassRow,
    message: Option<i32>,
    now: Time,
) -> Result<(), StoreError> {
    let begun = sqlx::query(
        "UPDATE masses SET state = 'running', confirmed_at = ?1, message_id = ?2, shown_at = ?1 WHERE id = ?3 AND state = 'draft'",
    )
    .bind(now.0)
    .bind(message)
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    if begun.rows_affected() != 1 {
        return Err(StoreError::Corrupt("a draft that is none"));
    }
    sqlx::query(
        "UPDATE orders SET state = 'queued', queued_at = ?1, due_at = ?1 WHERE mass_id = ?2 AND state = 'draft'",
    )
    .bind(now.0)
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "INSERT INTO subscriptions (order_id, chat_id, topic_id, created_at)
         SELECT id, chat_id, topic_id, ? FROM orders WHERE mass_id = ? AND state = 'queued'",
    )
    .bind(now.0)
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    finish(tx, row, now).await
}

/// Orders that were never sent leave the queue; their subscriptions go with them.
async fn stop(tx: &mut Tx, row: MassRow, now: Time) -> Result<(), StoreError> {
    sqlx::query("UPDATE masses SET stopped_at = COALESCE(stopped_at, ?) WHERE id = ?")
        .bind(now.0)
        .bind(row.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query("DELETE FROM subscriptions WHERE order_id IN (SELECT id FROM orders WHERE mass_id = ? AND state = 'queued')")
        .bind(row.0)
        .execute(&mut **tx)
        .await?;
    sqlx::query(
        "UPDATE orders SET state = 'discarded', due_at = NULL WHERE mass_id = ? AND state = 'queued'",
    )
    .bind(row.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Marks a list's message, and ends the list with its news once every order has its outcome.
async fn finish(tx: &mut Tx, row: MassRow, now: Time) -> Result<(), StoreError> {
    sqlx::query("UPDATE masses SET dirty_at = ? WHERE id = ?")
        .bind(now.0)
        .bind(row.0)
        .execute(&mut **tx)
        .await?;
    let done = sqlx::query(
        "UPDATE masses SET state = 'done', done_at = ?1 WHERE id = ?2 AND state = 'running'
         AND NOT EXISTS (SELECT 1 FROM orders WHERE mass_id = ?2 AND state IN ('queued', 'submitting'))
         RETURNING chat_id, topic_id",
    )
    .bind(now.0)
    .bind(row.0)
    .fetch_optional(&mut **tx)
    .await?;
    if let Some(done) = done {
        outbox::push(tx, place(&done)?, &Notification::MassDone { mass: row }, now).await?;
    }
    Ok(())
}

/// Whether an order that has just become unknown gets a message of its own: the first ones do. The list's own message
/// counts them all and leads to them.
pub(super) async fn tells_of_unknown(tx: &mut Tx, row: MassRow) -> Result<bool, StoreError> {
    let unknown: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM orders WHERE mass_id = ? AND state = 'unknown'")
            .bind(row.0)
            .fetch_one(&mut **tx)
            .await?;
    Ok(unknown <= MOST_TOLD)
}

/// Marks the messages of lists whose orders moved, inside the transaction of the change.
pub(super) async fn mark_dirty(tx: &mut Tx, lists: &[MassRow], now: Time) -> Result<(), StoreError> {
    sqlx::query("UPDATE masses SET dirty_at = ? WHERE id IN (SELECT value FROM json_each(?))")
        .bind(now.0)
        .bind(to_json(&lists)?)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// An order of a list has its outcome.
///
/// Called inside the transaction of the change. A list whose answers are lost again and again stops.
pub(super) async fn line_settled(tx: &mut Tx, row: MassRow, now: Time) -> Result<(), StoreError> {
    // Not counted: what was being sent when the program ended, which says nothing of the panel.
    let lost: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM orders WHERE mass_id = ? AND state = 'unknown' AND fault IS NOT NULL",
    )
    .bind(row.0)
    .fetch_one(&mut **tx)
    .await?;
    if lost >= MOST_LOST {
        stop(tx, row, now).await?;
    }
    finish(tx, row, now).await
}
