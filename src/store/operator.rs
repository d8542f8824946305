//! What the operator looks at and decides: counts of everything, sizes, maintenance, the webhook's secret.
//!
//! No text, link or key of a person is read here.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use sqlx::Row;

use super::row::{find_time, json, money, to_json};
use super::{Account, Chat, Store, StoreError};
use crate::domain::ids::{AccountId, ChatId, OrderRow};
use crate::domain::money::Money;
use crate::domain::time::Time;

/// How much of everything there is now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    pub queued: u64,
    pub submitting: u64,
    pub unknown: u64,
    /// Placed, and still looked at.
    pub followed: u64,
    /// Refills and cancels that are on their way.
    pub requests: u64,
    pub updates_waiting: u64,
    pub news_waiting: u64,
    pub oldest_news: Option<Time>,
    pub chats: u64,
    pub blocked_chats: u64,
    pub database_bytes: u64,
    pub free_bytes: u64,
}

/// What a panel's keys amount to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelCounts {
    pub panel: String,
    pub keys: u64,
    pub refused_keys: u64,
    /// The newest catalogue of any key.
    pub catalog_at: Option<Time>,
}

/// A webhook as it was registered.
#[derive(Serialize, Deserialize)]
struct Registered {
    url: String,
    bot: i64,
    sealed_secret: Vec<u8>,
    /// Telegram was told, too.
    is_told: bool,
}

/// An order that waits for a person's decision, as much of it as the operator may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownOrder {
    pub row: OrderRow,
    pub chat: ChatId,
    pub panel: String,
    pub price: Money,
    pub currency: Option<String>,
    pub since: Option<Time>,
}

/// A chat with its accounts and how much it has of everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatState {
    pub chat: Chat,
    pub created_at: Time,
    pub accounts: Vec<Account>,
    pub orders: u64,
    pub unknown: u64,
    pub news: u64,
}

const WEBHOOK: &str = "webhook";
const MAINTENANCE: &str = "maintenance";

impl Store {
    /// Counts by indexes only, so that it may be asked every few seconds.
    pub async fn count_everything(&self) -> Result<Counts, StoreError> {
        let row = sqlx::query(
            "SELECT
               (SELECT COUNT(*) FROM orders WHERE state IN ('queued', 'submitting') AND state = 'queued') AS queued,
               (SELECT COUNT(*) FROM orders WHERE state IN ('queued', 'submitting') AND state = 'submitting') AS submitting,
               (SELECT COUNT(*) FROM orders WHERE state = 'unknown') AS unknown,
               (SELECT COUNT(*) FROM orders WHERE poll_at IS NOT NULL) AS followed,
               (SELECT COUNT(*) FROM requests WHERE state IN ('queued', 'submitting')) AS requests,
               (SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL) AS updates,
               (SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL AND discarded_at IS NULL) AS news,
               (SELECT MIN(created_at) FROM outbox WHERE delivered_at IS NULL AND discarded_at IS NULL) AS oldest,
               (SELECT COUNT(*) FROM chats WHERE blocked_at IS NULL) AS chats,
               (SELECT COUNT(*) FROM chats WHERE blocked_at IS NOT NULL) AS blocked,
               (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()) AS bytes,
               (SELECT freelist_count FROM pragma_freelist_count()) * (SELECT page_size FROM pragma_page_size()) AS free",
        )
        .fetch_one(&self.reader)
        .await?;
        let count =
            |column: &str| Ok::<_, StoreError>(u64::try_from(row.try_get::<i64, _>(column)?).unwrap_or(0));
        Ok(Counts {
            queued: count("queued")?,
            submitting: count("submitting")?,
            unknown: count("unknown")?,
            followed: count("followed")?,
            requests: count("requests")?,
            updates_waiting: count("updates")?,
            news_waiting: count("news")?,
            oldest_news: find_time(&row, "oldest")?,
            chats: count("chats")?,
            blocked_chats: count("blocked")?,
            database_bytes: count("bytes")?,
            free_bytes: count("free")?,
        })
    }

    /// Keys and catalogues by panel.
    pub async fn count_by_panel(&self) -> Result<Vec<PanelCounts>, StoreError> {
        let rows = sqlx::query(
            "SELECT panel, COUNT(*) FILTER (WHERE refused_at IS NULL) AS keys,
               COUNT(*) FILTER (WHERE refused_at IS NOT NULL) AS refused, MAX(catalog_at) AS catalog_at
             FROM accounts WHERE sealed_key IS NOT NULL GROUP BY panel ORDER BY panel",
        )
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let count = |column: &str| {
                    Ok::<_, StoreError>(u64::try_from(row.try_get::<i64, _>(column)?).unwrap_or(0))
                };
                Ok(PanelCounts {
                    panel: row.try_get("panel")?,
                    keys: count("keys")?,
                    refused_keys: count("refused")?,
                    catalog_at: find_time(row, "catalog_at")?,
                })
            })
            .collect()
    }

    /// What people are told while orders are not taken; nothing: they are.
    pub async fn find_maintenance(&self) -> Result<Option<String>, StoreError> {
        Ok(self.find_fact(MAINTENANCE).await?.filter(|text| !text.is_empty()))
    }

    /// Takes orders no more, and tells why; or takes them again. It holds over restarts.
    pub async fn set_maintenance(&self, text: Option<&str>) -> Result<(), StoreError> {
        self.set_fact(MAINTENANCE, text.unwrap_or_default()).await
    }

    /// Orders that wait for a person's decision, newest first.
    pub async fn list_unknown_orders(&self, limit: u32, skip: u32) -> Result<Vec<UnknownOrder>, StoreError> {
        let rows = sqlx::query(
            "SELECT o.id, o.chat_id, a.panel, o.price, o.currency, o.settled_at FROM orders o
             JOIN accounts a ON a.id = o.account_id WHERE o.state = 'unknown' ORDER BY o.id DESC LIMIT ? OFFSET ?",
        )
        .bind(limit)
        .bind(skip)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                Ok(UnknownOrder {
                    row: OrderRow(row.try_get("id")?),
                    chat: ChatId(row.try_get("chat_id")?),
                    panel: row.try_get("panel")?,
                    price: money(row.try_get("price")?)?,
                    currency: row.try_get("currency")?,
                    since: find_time(row, "settled_at")?,
                })
            })
            .collect()
    }

    /// Everything about a chat that is no text, no link and no key.
    pub async fn find_chat_state(&self, id: ChatId) -> Result<Option<ChatState>, StoreError> {
        let Some(chat) = self.find_chat(id).await? else { return Ok(None) };
        let row = sqlx::query(
            "SELECT (SELECT created_at FROM chats WHERE chat_id = ?1) AS created_at,
               (SELECT COUNT(*) FROM orders WHERE chat_id = ?1 AND state NOT IN ('draft', 'discarded')) AS orders,
               (SELECT COUNT(*) FROM orders WHERE chat_id = ?1 AND state = 'unknown') AS unknown,
               (SELECT COUNT(*) FROM outbox WHERE chat_id = ?1 AND delivered_at IS NULL AND discarded_at IS NULL) AS news",
        )
        .bind(id.0)
        .fetch_one(&self.reader)
        .await?;
        let accounts: Vec<i64> =
            sqlx::query_scalar("SELECT id FROM accounts WHERE chat_id = ? ORDER BY panel")
                .bind(id.0)
                .fetch_all(&self.reader)
                .await?;
        let mut found = Vec::with_capacity(accounts.len());
        for account in accounts {
            found.push(self.get_account(AccountId(account)).await?);
        }
        let count =
            |column: &str| Ok::<_, StoreError>(u64::try_from(row.try_get::<i64, _>(column)?).unwrap_or(0));
        Ok(Some(ChatState {
            chat,
            created_at: Time(row.try_get("created_at")?),
            accounts: found,
            orders: count("orders")?,
            unknown: count("unknown")?,
            news: count("news")?,
        }))
    }

    /// Whether the database answers a read and takes a write.
    pub async fn is_alive(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").fetch_one(&self.reader).await?;
        // A write that changes nothing still needs the writer.
        let tx = self.write().await?;
        Ok(tx.rollback().await?)
    }

    /// The secret of the webhook that was registered for this bot at this address; nothing if there is none, or if
    /// it was sealed under another master key. With it comes whether Telegram was told.
    pub async fn find_webhook_secret(
        &self,
        url: &str,
        bot: i64,
    ) -> Result<Option<(SecretString, bool)>, StoreError> {
        let Some(text) = self.find_fact(WEBHOOK).await? else { return Ok(None) };
        let Ok(known) = json::<Registered>(&text) else { return Ok(None) };
        if known.url != url || known.bot != bot {
            return Ok(None);
        }
        let secret = self.in_use().vault.open_named(WEBHOOK, &known.sealed_secret).ok();
        Ok(secret.map(|secret| (secret, known.is_told)))
    }

    /// Keeps the secret of a webhook: before Telegram is told, and again when it was.
    pub async fn keep_webhook_secret(
        &self,
        url: &str,
        bot: i64,
        secret: &SecretString,
        is_told: bool,
    ) -> Result<(), StoreError> {
        let sealed_secret = self.in_use().vault.seal_named(WEBHOOK, secret)?;
        self.set_fact(WEBHOOK, &to_json(&Registered { url: url.to_owned(), bot, sealed_secret, is_told })?)
            .await
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::super::testing::open;
    use super::*;

    #[tokio::test]
    async fn everything_is_counted() {
        let test = open().await;
        test.store.meet_chat(ChatId(5), None).await.unwrap();
        test.store.meet_chat(ChatId(6), None).await.unwrap();
        test.store.mark_blocked(ChatId(6)).await.unwrap();
        let counts = test.store.count_everything().await.unwrap();
        assert_eq!((counts.chats, counts.blocked_chats, counts.unknown), (1, 1, 0));
        assert!(counts.database_bytes > 0);
        test.store.is_alive().await.unwrap();
    }

    /// A count that reads every order would make the metrics slower with every year.
    #[tokio::test]
    async fn orders_are_counted_by_indexes() {
        let test = open().await;
        for condition in [
            "state IN ('queued', 'submitting') AND state = 'queued'",
            "state = 'unknown'",
            "poll_at IS NOT NULL",
        ] {
            let sql = sqlx::AssertSqlSafe(format!(
                "EXPLAIN QUERY PLAN SELECT COUNT(*) FROM orders WHERE {condition}"
            ));
            let plan = sqlx::query(sql).fetch_one(&test.store.reader).await.unwrap();
            let plan: String = plan.get("detail");
            assert!(plan.contains("INDEX orders_"), "{condition}: {plan}");
        }
    }

    #[tokio::test]
    async fn a_webhooks_secret_is_kept_sealed_and_for_its_address_only() {
        let test = open().await;
        let secret = SecretString::from("0123456789abcdef-webhook");
        test.store.keep_webhook_secret("https://a.example/x", 1, &secret, false).await.unwrap();
        let (found, is_told) =
            test.store.find_webhook_secret("https://a.example/x", 1).await.unwrap().unwrap();
        assert_eq!((found.expose_secret(), is_told), (secret.expose_secret(), false));
        assert!(test.store.find_webhook_secret("https://b.example/x", 1).await.unwrap().is_none());
        assert!(test.store.find_webhook_secret("https://a.example/x", 2).await.unwrap().is_none());
        let kept = test.store.find_fact(WEBHOOK).await.unwrap().unwrap();
        assert!(!kept.contains("0123456789abcdef"));
    }
}
