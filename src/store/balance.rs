//! Balances: what was read last, the alert when one falls, and what an account spent.

use std::time::Duration;

use sqlx::Row;

use super::row::{find_money, find_time, money};
use super::{Account, Store, StoreError, outbox};
use crate::domain::forecast::{Spending, WINDOW, forecast, spent};
use crate::domain::ids::{AccountId, ChatId, Place};
use crate::domain::money::{Balance, Money};
use crate::domain::notification::Notification;
use crate::domain::status::Status;
use crate::domain::time::Time;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

impl Store {
    /// Keeps a balance that was read, and tells the chat in the same transaction if it fell below its alert.
    pub async fn record_balance(&self, id: AccountId, balance: &Balance) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        sqlx::query(
            "UPDATE accounts SET balance = ?, currency = COALESCE(?, currency), balance_at = ? WHERE id = ?",
        )
        .bind(balance.amount.to_text())
        .bind(balance.currency.as_deref())
        .bind(now.0)
        .bind(id.0)
        .execute(&mut *tx)
        .await?;
        let has_news = judge(&mut tx, id, balance, now).await?;
        tx.commit().await?;
        if has_news {
            self.wakes.notifier.notify_one();
        }
        Ok(())
    }

    /// What an account spent on placed orders lately; `None` where it placed none.
    pub async fn find_spending(&self, id: AccountId) -> Result<Option<Spending>, StoreError> {
        let mut connection = self.reader.acquire().await?;
        spending(&mut connection, id, self.clock.now()).await
    }

    /// Accounts with an alert whose balance was neither read nor tried for `interval`, the longest first.
    pub async fn due_balances(&self, interval: Duration) -> Result<Vec<Account>, StoreError> {
        let before =
            self.clock.now().0.saturating_sub(i64::try_from(interval.as_millis()).unwrap_or(i64::MAX));
        let ids: Vec<i64> = sqlx::query_scalar(
            "SELECT a.id FROM accounts a JOIN chats c ON c.chat_id = a.chat_id
             WHERE a.alert_below IS NOT NULL AND a.sealed_key IS NOT NULL AND a.refused_at IS NULL
             AND c.blocked_at IS NULL AND MAX(COALESCE(a.balance_at, 0), COALESCE(a.watched_at, 0)) <= ?
             ORDER BY MAX(COALESCE(a.balance_at, 0), COALESCE(a.watched_at, 0))",
        )
        .bind(before)
        .fetch_all(&self.reader)
        .await?;
        self.get_accounts(ids).await
    }

    /// When the next balance is due to be read for its alert.
    pub async fn next_due_balance(&self, interval: Duration) -> Result<Option<Time>, StoreError> {
        let last: Option<i64> = sqlx::query_scalar(
            "SELECT MIN(MAX(COALESCE(a.balance_at, 0), COALESCE(a.watched_at, 0))) FROM accounts a
             JOIN chats c ON c.chat_id = a.chat_id WHERE a.alert_below IS NOT NULL AND a.sealed_key IS NOT NULL
             AND a.refused_at IS NULL AND c.blocked_at IS NULL",
        )
        .fetch_one(&self.reader)
        .await?;
        Ok(last.map(|at| Time(at).after(interval)))
    }

    /// Notes that a balance is about to be read for its alert, whatever comes of it.
    pub async fn mark_watched(&self, id: AccountId) -> Result<(), StoreError> {
        sqlx::query("UPDATE accounts SET watched_at = ? WHERE id = ?")
            .bind(self.clock.now().0)
            .bind(id.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}

/// Compares a balance with its alert: one fall below is told once, and a rise makes it ready for the next.
pub(super) async fn judge(
    tx: &mut Tx,
    id: AccountId,
    balance: &Balance,
    now: Time,
) -> Result<bool, StoreError> {
    let row =
        sqlx::query("SELECT chat_id, panel, currency, alert_below, alerted_at FROM accounts WHERE id = ?")
            .bind(id.0)
            .fetch_one(&mut **tx)
            .await?;
    let Some(below) = find_money(&row, "alert_below")? else { return Ok(false) };
    let was_told = find_time(&row, "alerted_at")?.is_some();
    let is_below = balance.amount < below;
    if is_below == was_told {
        return Ok(false);
    }
    sqlx::query("UPDATE accounts SET alerted_at = ? WHERE id = ?")
        .bind(is_below.then_some(now.0))
        .bind(id.0)
        .execute(&mut **tx)
        .await?;
    if !is_below {
        return Ok(false);
    }
    let spending = spending(tx, id, now).await?;
    let news = Notification::BalanceLow {
        panel: row.try_get("panel")?,
        balance: Balance { amount: balance.amount, currency: row.try_get("currency")? },
        below,
        forecast: spending.and_then(|spending| forecast(balance.amount, &spending)),
    };
    outbox::push(tx, Place::chat(ChatId(row.try_get("chat_id")?)), &news, now).await?;
    Ok(true)
}

async fn spending(
    connection: &mut sqlx::SqliteConnection,
    id: AccountId,
    now: Time,
) -> Result<Option<Spending>, StoreError> {
    let since = now.0.saturating_sub(i64::try_from(WINDOW.as_millis()).unwrap_or(i64::MAX));
    let first: Option<i64> =
        sqlx::query_scalar("SELECT MIN(settled_at) FROM orders WHERE account_id = ? AND state = 'placed'")
            .bind(id.0)
            .fetch_one(&mut *connection)
            .await?;
    let Some(first) = first else { return Ok(None) };
    let rows = sqlx::query(
        "SELECT price, status, remains, json_extract(draft, '$.details.quantity') AS quantity FROM orders
         WHERE account_id = ? AND state = 'placed' AND settled_at >= ?",
    )
    .bind(id.0)
    .bind(since)
    .fetch_all(&mut *connection)
    .await?;
    let mut total = Money::ZERO.0;
    for row in &rows {
        let status = row.try_get::<Option<String>, _>("status")?.and_then(|name| Status::from_name(&name));
        let quantity =
            row.try_get::<Option<i64>, _>("quantity")?.and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
        let price = money(row.try_get("price")?)?;
        total = total.saturating_add(spent(price, status, quantity, row.try_get("remains")?).0);
    }
    Ok(Some(Spending { total: Money(total), over: now.since(Time(first)).min(WINDOW) }))
}
