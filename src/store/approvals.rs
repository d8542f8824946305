//! What is above a group's limit: it waits for a manager's word, which is given once and carried out with it.
//!
//! It does not know prices of today: whoever approves has compared them before.

use std::time::Duration;

use sqlx::Row;

use super::row::{find_money, json, to_json};
use super::{Store, StoreError, audit, journal, mass, outbox};
use crate::domain::approval::{Approval, BrokenLimit, Held, Word};
use crate::domain::audit::Act;
use crate::domain::draft::Draft;
use crate::domain::ids::{AccountId, ChatId, OrderRow, Place, UserId};
use crate::domain::money::Money;
use crate::domain::notification::{Notification, Person};
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// The time over which one person's orders are summed.
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// A draft above a limit, for a manager's word.
#[derive(Debug, Clone, Copy)]
pub struct NewApproval<'a> {
    pub held: Held,
    pub place: Place,
    /// Of the person who asks.
    pub name: &'a str,
    pub broken: BrokenLimit,
    /// In which they read that it waits.
    pub message: i32,
}

/// What became of a manager's press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It stands, by this press.
    Made,
    /// It was meant for what a card showed before: nothing is decided.
    Outdated,
    /// Somebody decided before, or the draft is gone.
    TooLate,
}

/// Where what is held back stands: the column of `approvals`, its table, and its orders.
struct Where {
    column: &'static str,
    table: &'static str,
    orders: &'static str,
    row: i64,
}

fn find_where(held: Held) -> Where {
    match held {
        Held::Order(row) => Where { column: "order_id", table: "orders", orders: "id", row: row.0 },
        Held::Mass(row) => Where { column: "mass_id", table: "masses", orders: "mass_id", row: row.0 },
    }
}

/// How many orders are held back, what they cost, and in which currency.
struct Sum {
    orders: u64,
    price: Money,
    currency: Option<String>,
    /// Of a single order.
    service_name: String,
}

impl Sum {
    /// As the record keeps it.
    fn detail(&self, held: Held) -> String {
        match held {
            Held::Order(_) => self.price.to_text(),
            Held::Mass(_) => format!("list of {}: {}", self.orders, self.price.to_text()),
        }
    }
}

async fn sum(connection: &mut sqlx::SqliteConnection, held: Held) -> Result<Sum, StoreError> {
    let at = find_where(held);
    let sql = sqlx::AssertSqlSafe(format!(
        "SELECT price, currency, json_extract(draft, '$.service_name') AS service_name FROM orders WHERE {} = ?",
        at.orders
    ));
    let rows = sqlx::query(sql).bind(at.row).fetch_all(connection).await?;
    let mut sum = Sum { orders: 0, price: Money::ZERO, currency: None, service_name: String::new() };
    for row in &rows {
        sum.orders += 1;
        sum.price = sum.price.plus(super::row::money(row.try_get("price")?)?);
        sum.currency = row.try_get("currency")?;
        if matches!(held, Held::Order(_)) {
            sum.service_name = row.try_get::<Option<String>, _>("service_name")?.unwrap_or_default();
        }
    }
    Ok(sum)
}

impl Store {
    /// What a person has ordered in a chat within 24 hours, refused orders left out.
    pub async fn sum_of_day(&self, chat: ChatId, person: UserId) -> Result<Money, StoreError> {
        let now = self.clock.now().0;
        let since = now.saturating_sub(i64::try_from(DAY.as_millis()).unwrap_or(i64::MAX));
        let prices: Vec<String> = sqlx::query_scalar(
            "SELECT price FROM orders WHERE account_id IN (SELECT id FROM accounts WHERE chat_id = ?1)
             AND chat_id = ?1 AND person_id = ?2 AND queued_at > ?3 AND state NOT IN ('draft', 'discarded', 'refused')",
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
        let (now, chat, at) = (self.clock.now(), new.place.chat, find_where(new.held));
        let mut tx = self.write().await?;
        let sql = sqlx::AssertSqlSafe(format!(
            "INSERT INTO approvals ({column}, state, asked_at, message_id, name, broken)
             SELECT id, 'waiting', ?3, ?4, ?5, ?6 FROM {table} WHERE id = ?1 AND chat_id = ?2 AND state = 'draft'
             ON CONFLICT ({column}) DO NOTHING",
            column = at.column,
            table = at.table,
        ));
        let asked = sqlx::query(sql)
            .bind(at.row)
            .bind(chat.0)
            .bind(now.0)
            .bind(new.message)
            .bind(new.name)
            .bind(to_json(&new.broken)?)
            .execute(&mut *tx)
            .await?;
        if asked.rows_affected() != 1 {
            return Ok(false);
        }
        let sql = sqlx::AssertSqlSafe(format!("SELECT person_id FROM {} WHERE id = ?", at.table));
        let person: i64 = sqlx::query_scalar(sql).bind(at.row).fetch_one(&mut *tx).await?;
        let detail = sum(&mut tx, new.held).await?.detail(new.held);
        audit::record(&mut tx, chat, UserId(person), Act::Asked, &detail, now).await?;
        outbox::push(&mut tx, new.place, &Notification::ApprovalAsked { held: new.held }, now).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(true)
    }

    /// Who made a draft of this chat, or what became of it, and whether it is one still.
    pub async fn find_asker(&self, held: Held, chat: ChatId) -> Result<Option<(UserId, bool)>, StoreError> {
        let at = find_where(held);
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT person_id, state = 'draft' FROM {} WHERE id = ? AND chat_id = ?",
            at.table
        ));
        let found: Option<(i64, bool)> =
            sqlx::query_as(sql).bind(at.row).bind(chat.0).fetch_optional(&self.reader).await?;
        Ok(found.map(|(person, is_draft)| (UserId(person), is_draft)))
    }

    /// A request of this chat as it stands.
    pub async fn find_approval(&self, held: Held, chat: ChatId) -> Result<Option<Approval>, StoreError> {
        let at = find_where(held);
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT a.state = 'waiting' AND s.state = 'draft' AS is_open, a.name, a.broken, a.round, a.was,
                s.account_id, s.person_id, s.created_at
             FROM approvals a JOIN {} s ON s.id = a.{} WHERE s.id = ? AND s.chat_id = ?",
            at.table, at.column
        ));
        // One snapshot: what is shown beside a round is what that round shows.
        let mut tx = self.reader.begin().await?;
        let Some(row) = sqlx::query(sql).bind(at.row).bind(chat.0).fetch_optional(&mut *tx).await? else {
            return Ok(None);
        };
        let sum = sum(&mut tx, held).await?;
        let broken: Option<String> = row.try_get("broken")?;
        Ok(Some(Approval {
            held,
            account: AccountId(row.try_get("account_id")?),
            person: UserId(row.try_get("person_id")?),
            name: row.try_get("name")?,
            broken: broken.map(|broken| json(&broken)).transpose()?,
            round: row.try_get("round")?,
            was: find_money(&row, "was")?,
            orders: sum.orders,
            price: sum.price,
            currency: sum.currency,
            priced_at: Time(row.try_get("created_at")?),
            is_open: row.try_get("is_open")?,
        }))
    }

    /// Begins another round: the drafts have the prices of today, and no word for the round before counts any more.
    /// False: another press began it, somebody decided, or it was taken back.
    pub async fn renew_approval(
        &self,
        approval: &Approval,
        chat: ChatId,
        drafts: &[(OrderRow, Draft)],
    ) -> Result<bool, StoreError> {
        let (now, at) = (self.clock.now(), find_where(approval.held));
        let mut tx = self.write().await?;
        let sql = sqlx::AssertSqlSafe(format!(
            "UPDATE approvals SET round = round + 1, was = ?1 WHERE {} = ?2 AND state = 'waiting' AND round = ?3
             AND EXISTS (SELECT 1 FROM {} s WHERE s.id = ?2 AND s.chat_id = ?4 AND s.state = 'draft')",
            at.column, at.table
        ));
        let begun = sqlx::query(sql)
            .bind((!drafts.is_empty()).then(|| approval.price.to_text()))
            .bind(at.row)
            .bind(approval.round)
            .bind(chat.0)
            .execute(&mut *tx)
            .await?;
        if begun.rows_affected() != 1 {
            return Ok(false);
        }
        for (row, draft) in drafts {
            sqlx::query("UPDATE orders SET draft = ?, price = ? WHERE id = ? AND state = 'draft'")
                .bind(to_json(draft)?)
                .bind(draft.price.to_text())
                .bind(row.0)
                .execute(&mut *tx)
                .await?;
        }
        // The lines of a list are as young as the list: what is old and unfinished is tidied away.
        for sql in [
            format!("UPDATE {} SET created_at = ? WHERE id = ?", at.table),
            format!("UPDATE orders SET created_at = ? WHERE {} = ? AND state = 'draft'", at.orders),
        ] {
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(now.0).bind(at.row).execute(&mut *tx).await?;
        }
        tx.commit().await?;
        Ok(true)
    }

    /// A manager approves what a round showed: in one transaction it is decided, ordered, and told. `message`: the one
    /// that shows how far a list is.
    pub async fn approve(
        &self,
        held: Held,
        chat: ChatId,
        by: &Person,
        round: u32,
        message: Option<i32>,
    ) -> Result<Decision, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        if !decide(&mut tx, held, chat, by, Some(round), now).await? {
            drop(tx);
            let found = self.find_approval(held, chat).await?;
            let is_outdated = found.is_some_and(|found| found.is_open && found.round != round);
            return Ok(if is_outdated { Decision::Outdated } else { Decision::TooLate });
        }
        match held {
            Held::Order(row) => journal::queue(&mut tx, row, now).await?,
            Held::Mass(row) => mass::queue(&mut tx, row, message, now).await?,
        }
        tx.commit().await?;
        self.wakes.submitter.notify_one();
        self.wakes.notifier.notify_one();
        Ok(Decision::Made)
    }

    /// A manager declines: nothing of it is ordered.
    pub async fn decline(&self, held: Held, chat: ChatId, by: &Person) -> Result<Decision, StoreError> {
        let (now, at) = (self.clock.now(), find_where(held));
        let mut tx = self.write().await?;
        if !decide(&mut tx, held, chat, by, None, now).await? {
            return Ok(Decision::TooLate);
        }
        if let Held::Mass(row) = held {
            sqlx::query("UPDATE masses SET state = 'discarded' WHERE id = ? AND state = 'draft'")
                .bind(row.0)
                .execute(&mut *tx)
                .await?;
        }
        let sql = sqlx::AssertSqlSafe(format!(
            "UPDATE orders SET state = 'discarded' WHERE {} = ? AND state = 'draft'",
            at.orders
        ));
        sqlx::query(sql).bind(at.row).execute(&mut *tx).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(Decision::Made)
    }
}

/// Writes a manager's word down, once, with the record and what the person who asked is told. Approved is a round; what
/// is declined is declined in each.
///
/// False: it is decided, gone, shown anew since, or the decider's own.
async fn decide(
    tx: &mut Tx,
    held: Held,
    chat: ChatId,
    by: &Person,
    approved: Option<u32>,
    now: Time,
) -> Result<bool, StoreError> {
    let at = find_where(held);
    let sql = sqlx::AssertSqlSafe(format!(
        "UPDATE approvals SET state = ?1, decided_by = ?2, decided_at = ?3
         WHERE {} = ?4 AND state = 'waiting' AND (?5 IS NULL OR round = ?5) AND EXISTS (SELECT 1 FROM {} s
         WHERE s.id = ?4 AND s.chat_id = ?6 AND s.state = 'draft' AND s.person_id <> ?2) RETURNING message_id",
        at.column, at.table
    ));
    let decided = sqlx::query(sql)
        .bind(if approved.is_some() { "approved" } else { "declined" })
        .bind(by.id.0)
        .bind(now.0)
        .bind(at.row)
        .bind(approved)
        .bind(chat.0)
        .fetch_optional(&mut **tx)
        .await?;
    let Some(decided) = decided else { return Ok(false) };
    let sum = sum(tx, held).await?;
    let act = if approved.is_some() { Act::Approved } else { Act::Declined };
    audit::record(tx, chat, by.id, act, &sum.detail(held), now).await?;
    if let Some(message) = decided.try_get("message_id")? {
        let word = Word {
            held,
            message,
            service_name: sum.service_name,
            by: by.clone(),
            is_approved: approved.is_some(),
            orders: sum.orders,
            price: Some(sum.price),
            currency: sum.currency,
        };
        outbox::push(tx, Place::chat(chat), &Notification::ApprovalDecided(word), now).await?;
    }
    Ok(true)
}
