//! Housekeeping: what nobody needs any more goes, a little at a time, so that the database stays small.
//!
//! It touches nothing that still runs: no order without an end, no news that waits, no update that is not handled.

use std::time::Duration;

use super::erase::erase;
use super::rotate::empty_log;
use super::{Store, StoreError};
use crate::domain::ids::ChatId;

/// Rows that go in one transaction: others want to write too.
const BATCH: u32 = 500;
/// Free pages that are given back to the file system at a time, 4 KiB each.
const PAGES: u32 = 2_000;

/// How long what has ended is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// Drafts, dialogues, and the words behind buttons.
    pub unfinished: Duration,
    /// News that was delivered or discarded.
    pub news: Duration,
    /// Orders, refills and cancels after their end; their cards.
    pub orders: Duration,
    /// Everything of a chat that blocked or removed the bot.
    pub left_chats: Duration,
}

/// What a chat has here, for the question before it is forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Holdings {
    pub keys: u64,
    pub orders: u64,
    /// Placed orders that have not ended: they go on at the panel, and nobody is told of them.
    pub running: u64,
    /// Orders of which nobody knows whether they were placed.
    pub unknown: u64,
}

/// Whether a chat was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forgotten {
    Done,
    /// Something of it is being sent right now; its answer must find its row.
    Busy,
}

impl Store {
    /// Removes some of what has been kept long enough; returns how many rows went. Zero: nothing is left to remove.
    pub async fn tidy(&self, keep: &Keep) -> Result<u64, StoreError> {
        let now = self.clock.now().0;
        let before = |keep: Duration| now.saturating_sub(i64::try_from(keep.as_millis()).unwrap_or(i64::MAX));
        let (unfinished, news, orders) = (before(keep.unfinished), before(keep.news), before(keep.orders));
        let ended = "state = 'refused' OR panel_refill_id IS NULL OR final_at IS NOT NULL";
        let mut gone = self.prune_inbox().await?;
        for (table, key, condition) in [
            ("orders", "id", format!("state IN ('draft', 'discarded') AND created_at < {unfinished}")),
            ("dialogues", "rowid", format!("updated_at < {unfinished}")),
            ("notes", "id", format!("created_at < {unfinished}")),
            (
                "outbox",
                "id",
                format!("(delivered_at IS NOT NULL OR discarded_at IS NOT NULL) AND created_at < {news}"),
            ),
            (
                "cards",
                "rowid",
                format!("shown_at < {news} AND order_id IN (SELECT id FROM orders WHERE final_at < {news})"),
            ),
            // Nobody can order it, and no favourite shows it.
            ("services", "id", format!("gone_at < {news} AND id NOT IN (SELECT service FROM favourites)")),
            // Looked at again for three days after its end; then it rests.
            ("orders", "id", format!("final_at < {orders} AND poll_at IS NULL")),
            // Placed elsewhere, and nobody watches it any more.
            (
                "orders",
                "id",
                format!(
                    "watched_at < {orders} AND poll_at IS NULL AND id NOT IN (SELECT order_id FROM subscriptions)"
                ),
            ),
            // A list goes with the last of its orders.
            (
                "masses",
                "id",
                format!(
                    "created_at < {unfinished} AND state <> 'running' AND id NOT IN (SELECT mass_id FROM orders WHERE mass_id IS NOT NULL)"
                ),
            ),
            (
                "requests",
                "id",
                format!(
                    "created_at < {orders} AND state IN ('accepted', 'refused') AND poll_at IS NULL AND ({ended})"
                ),
            ),
        ] {
            gone += self.erase_some(table, key, &condition).await?;
        }
        gone += self.forget_left_chats(before(keep.left_chats)).await?;
        Ok(gone)
    }

    async fn erase_some(&self, table: &str, key: &str, condition: &str) -> Result<u64, StoreError> {
        // Looked for outside the write: most of the time there is nothing.
        let sql = sqlx::AssertSqlSafe(format!("SELECT {key} FROM {table} WHERE {condition} LIMIT {BATCH}"));
        let ids: Vec<i64> = sqlx::query_scalar(sql).fetch_all(&self.reader).await?;
        if ids.is_empty() {
            return Ok(0);
        }
        let ids: Vec<String> = ids.iter().map(i64::to_string).collect();
        // The condition once more: in between a row may have been taken up again.
        let condition = format!("{key} IN ({}) AND {condition}", ids.join(","));
        let mut tx = self.write().await?;
        let gone = erase(&mut tx, table, &condition).await?;
        tx.commit().await?;
        Ok(gone)
    }

    async fn forget_left_chats(&self, left_before: i64) -> Result<u64, StoreError> {
        let left: Vec<i64> =
            sqlx::query_scalar("SELECT chat_id FROM chats WHERE blocked_at < ? ORDER BY blocked_at LIMIT 20")
                .bind(left_before)
                .fetch_all(&self.reader)
                .await?;
        let mut gone = 0;
        for chat in left {
            gone += u64::from(self.forget(ChatId(chat), Some(left_before)).await? == Forgotten::Done);
        }
        Ok(gone)
    }

    /// What a chat has here.
    pub async fn find_holdings(&self, chat: ChatId) -> Result<Holdings, StoreError> {
        let count = async |sql: &'static str| -> Result<u64, StoreError> {
            let count: i64 = sqlx::query_scalar(sql).bind(chat.0).fetch_one(&self.reader).await?;
            Ok(u64::try_from(count).unwrap_or_default())
        };
        Ok(Holdings {
            keys: count("SELECT COUNT(*) FROM accounts WHERE chat_id = ? AND sealed_key IS NOT NULL").await?,
            orders: count(
                "SELECT COUNT(*) FROM orders WHERE chat_id = ? AND state NOT IN ('draft', 'discarded')",
            )
            .await?,
            running: count(
                "SELECT COUNT(*) FROM orders WHERE chat_id = ? AND state = 'placed' AND final_at IS NULL",
            )
            .await?,
            unknown: count("SELECT COUNT(*) FROM orders WHERE chat_id = ? AND state = 'unknown'").await?,
        })
    }

    /// Erases everything of a chat: its keys, orders, settings. The panel keeps what it has.
    pub async fn forget_chat(&self, chat: ChatId) -> Result<Forgotten, StoreError> {
        self.forget(chat, None).await
    }

    /// `left_before`: only if the chat had left by then, and has not come back.
    async fn forget(&self, chat: ChatId, left_before: Option<i64>) -> Result<Forgotten, StoreError> {
        let mut tx = self.write().await?;
        let at_work: i64 = sqlx::query_scalar(
            "SELECT (SELECT COUNT(*) FROM orders WHERE state IN ('queued', 'submitting')
                     AND (chat_id = ?1 OR account_id IN (SELECT id FROM accounts WHERE chat_id = ?1)))
                  + (SELECT COUNT(*) FROM requests WHERE state IN ('queued', 'submitting')
                     AND (chat_id = ?1 OR account_id IN (SELECT id FROM accounts WHERE chat_id = ?1)))
                  + (SELECT COUNT(*) FROM chats WHERE chat_id = ?1 AND ?2 IS NOT NULL AND COALESCE(blocked_at >= ?2, 1))",
        )
        .bind(chat.0)
        .bind(left_before)
        .fetch_one(&mut *tx)
        .await?;
        if at_work > 0 {
            return Ok(Forgotten::Busy);
        }
        erase(&mut tx, "chats", &format!("chat_id = {}", chat.0)).await?;
        tx.commit().await?;
        tracing::info!(chat.id = chat.0, "a chat was forgotten");
        // The key must not stay behind in the log.
        empty_log(&self.writer).await;
        Ok(Forgotten::Done)
    }

    /// Gives free pages back to the file system, some at a time.
    pub async fn shrink(&self) -> Result<(), StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("PRAGMA incremental_vacuum({PAGES})"));
        sqlx::query(sql).execute(&self.writer).await?;
        Ok(())
    }
}

#[cfg(test)]
#[path = "housekeeping_tests.rs"]
mod tests;
