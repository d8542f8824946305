//! Accounts: a chat's seat at a panel, its sealed key, its balance.

use secrecy::{ExposeSecret, SecretString};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::{find_money, find_time};
use super::{Store, StoreError, VaultError, radar};
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, ChatId, ServiceRow, UserId};
use crate::domain::money::{Balance, Money};
use crate::domain::notification::Notification;
use crate::domain::time::Time;

/// A chat's seat at a panel. The key itself stays sealed; [`Store::open_key`] opens it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    pub chat: ChatId,
    pub panel: String,
    pub has_key: bool,
    pub key_tail: String,
    pub key_set_at: Option<Time>,
    pub refused_at: Option<Time>,
    pub balance: Option<Money>,
    pub currency: Option<String>,
    pub balance_at: Option<Time>,
    /// The chat is told when the balance falls below this.
    pub alert_below: Option<Money>,
    pub catalog_at: Option<Time>,
    pub catalog_tried_at: Option<Time>,
}

/// Whether an account's key may be used.
#[derive(Debug)]
pub enum KeyUse {
    Ready(SecretString),
    /// Removed, or never entered.
    Missing,
    /// The panel refused it: one panel blocks the address after five tries, so it is not tried again.
    Refused,
}

/// The account that a chat uses stands first.
const LAST: &str = "COALESCE(chosen_at, key_set_at) DESC, id DESC";

const COLUMNS: &str = "id, chat_id, panel, sealed_key IS NOT NULL AS has_key, key_tail, key_set_at, refused_at, balance, currency, balance_at, alert_below, catalog_at, catalog_tried_at";

fn account(row: &SqliteRow) -> Result<Account, StoreError> {
    Ok(Account {
        id: AccountId(row.try_get("id")?),
        chat: ChatId(row.try_get("chat_id")?),
        panel: row.try_get("panel")?,
        has_key: row.try_get("has_key")?,
        key_tail: row.try_get("key_tail")?,
        key_set_at: find_time(row, "key_set_at")?,
        refused_at: find_time(row, "refused_at")?,
        balance: find_money(row, "balance")?,
        currency: row.try_get("currency")?,
        balance_at: find_time(row, "balance_at")?,
        alert_below: find_money(row, "alert_below")?,
        catalog_at: find_time(row, "catalog_at")?,
        catalog_tried_at: find_time(row, "catalog_tried_at")?,
    })
}

/// The last four characters of a key, for people to recognise it; nothing of a key that is too short to hide the rest.
fn tail(key: &SecretString) -> String {
    let characters: Vec<char> = key.expose_secret().chars().collect();
    if characters.len() < 12 { String::new() } else { characters[characters.len() - 4..].iter().collect() }
}

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

impl Store {
    /// The account that a chat uses: the one whose key was set, or which was chosen, last.
    pub async fn find_account(&self, chat: ChatId) -> Result<Option<Account>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM accounts WHERE chat_id = ? AND sealed_key IS NOT NULL ORDER BY {LAST} LIMIT 1"
        ));
        let row = sqlx::query(sql).bind(chat.0).fetch_optional(&self.reader).await?;
        row.as_ref().map(account).transpose()
    }

    /// Lets a chat use another of its accounts from now on. `None`: it is no account of this chat with a key in use.
    pub async fn choose_account(&self, chat: ChatId, id: AccountId) -> Result<Option<Account>, StoreError> {
        // One more than the last: a clock that stands still must not leave two that are the last.
        let done = sqlx::query(
            "UPDATE accounts SET chosen_at = MAX(?, 1 + (SELECT MAX(COALESCE(chosen_at, key_set_at)) FROM accounts WHERE chat_id = ?))
             WHERE id = ? AND chat_id = ? AND sealed_key IS NOT NULL AND refused_at IS NULL",
        )
        .bind(self.clock.now().0)
        .bind(chat.0)
        .bind(id.0)
        .bind(chat.0)
        .execute(&self.writer)
        .await?
        .rows_affected();
        Ok(if done == 1 { Some(self.get_account(id).await?) } else { None })
    }

    /// All accounts of a chat whose keys may be used, the one that it uses first.
    pub async fn list_accounts(&self, chat: ChatId) -> Result<Vec<Account>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM accounts WHERE chat_id = ? AND sealed_key IS NOT NULL AND refused_at IS NULL
             ORDER BY {LAST}"
        ));
        sqlx::query(sql).bind(chat.0).fetch_all(&self.reader).await?.iter().map(account).collect()
    }

    /// The account of this chat in whose catalogue a service stands, if its key may be used.
    pub async fn find_account_of_service(
        &self,
        service: ServiceRow,
        chat: ChatId,
    ) -> Result<Option<Account>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM accounts WHERE id = (SELECT account_id FROM services WHERE id = ?)
             AND chat_id = ? AND sealed_key IS NOT NULL AND refused_at IS NULL"
        ));
        let row = sqlx::query(sql).bind(service.0).bind(chat.0).fetch_optional(&self.reader).await?;
        row.as_ref().map(account).transpose()
    }

    pub async fn get_account(&self, id: AccountId) -> Result<Account, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM accounts WHERE id = ?"));
        account(&sqlx::query(sql).bind(id.0).fetch_one(&self.reader).await?)
    }

    pub(super) async fn get_accounts(&self, ids: Vec<i64>) -> Result<Vec<Account>, StoreError> {
        let mut accounts = Vec::with_capacity(ids.len());
        for id in ids {
            accounts.push(self.get_account(AccountId(id)).await?);
        }
        Ok(accounts)
    }

    /// All accounts whose keys are in use, for the workers.
    pub async fn list_active_accounts(&self) -> Result<Vec<Account>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT {COLUMNS} FROM accounts WHERE sealed_key IS NOT NULL AND refused_at IS NULL
             AND chat_id IN (SELECT chat_id FROM chats WHERE blocked_at IS NULL)"
        ));
        sqlx::query(sql).fetch_all(&self.reader).await?.iter().map(account).collect()
    }

    /// Keeps a key that the panel accepted, with the balance that proved it. It replaces the chat's key at that panel,
    /// and the catalogue is read anew: another key may have other prices.
    pub async fn keep_key(
        &self,
        chat: ChatId,
        panel: &str,
        key: &SecretString,
        by: UserId,
        balance: &Balance,
    ) -> Result<AccountId, StoreError> {
        let now = self.clock.now().0;
        let mut tx = self.write().await?;
        let id: i64 = sqlx::query_scalar(
            "INSERT INTO accounts (chat_id, panel, created_at) VALUES (?, ?, ?)
             ON CONFLICT (chat_id, panel) DO UPDATE SET panel = excluded.panel RETURNING id",
        )
        .bind(chat.0)
        .bind(panel)
        .bind(now)
        .fetch_one(&mut *tx)
        .await?;
        let id = AccountId(id);
        let sealed = self.vault_in(&mut tx).await?.vault.seal(id, key)?;
        sqlx::query(
            "UPDATE accounts SET sealed_key = ?, key_tail = ?, key_set_at = ?, key_set_by = ?, chosen_at = NULL, refused_at = NULL,
             balance = ?, currency = ?, balance_at = ?, catalog_at = NULL, catalog_tried_at = NULL WHERE id = ?",
        )
        .bind(sealed)
        .bind(tail(key))
        .bind(now)
        .bind(by.0)
        .bind(balance.amount.to_text())
        .bind(balance.currency.as_deref())
        .bind(now)
        .bind(id.0)
        .execute(&mut *tx)
        .await?;
        super::balance::judge(&mut tx, id, balance, self.clock.now()).await?;
        tx.commit().await?;
        self.wakes.syncer.notify_one();
        self.wakes.poller.notify_one();
        self.wakes.digester.notify_one();
        Ok(id)
    }

    /// Erases a key. Orders stay, and are not polled until the chat has a key again.
    pub async fn remove_key(&self, id: AccountId) -> Result<(), StoreError> {
        let mut tx = self.write().await?;
        sqlx::query("UPDATE accounts SET sealed_key = NULL, key_tail = '', refused_at = NULL WHERE id = ?")
            .bind(id.0)
            .execute(&mut *tx)
            .await?;
        radar::end_automatic_of(&mut tx, id, self.clock.now()).await?;
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(())
    }

    /// Opens an account's key, if it may be used.
    pub async fn open_key(&self, id: AccountId) -> Result<KeyUse, StoreError> {
        match self.try_open_key(id).await {
            // Sealed under another master key since: once more, under that one.
            Err(StoreError::Vault(VaultError::Unreadable)) => {
                self.follow_rotation().await?;
                self.try_open_key(id).await
            }
            done => done,
        }
    }

    async fn try_open_key(&self, id: AccountId) -> Result<KeyUse, StoreError> {
        let row = sqlx::query("SELECT sealed_key, refused_at FROM accounts WHERE id = ?")
            .bind(id.0)
            .fetch_one(&self.reader)
            .await?;
        let sealed: Option<Vec<u8>> = row.try_get("sealed_key")?;
        if row.try_get::<Option<i64>, _>("refused_at")?.is_some() {
            return Ok(KeyUse::Refused);
        }
        match sealed {
            Some(sealed) => Ok(KeyUse::Ready(self.in_use().vault.open(id, &sealed)?)),
            None => Ok(KeyUse::Missing),
        }
    }

    /// Stops all use of a refused key and tells its chats, once. Several may have the same key, and some panels block an
    /// address after a few refusals: it is used for none of them any more. `key_set_at` guards a key that was replaced meanwhile.
    pub async fn mark_key_refused(
        &self,
        id: AccountId,
        key_set_at: Option<Time>,
        fault: &Fault,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let is_in_use = "SELECT EXISTS (SELECT 1 FROM accounts WHERE id = ? AND refused_at IS NULL
            AND sealed_key IS NOT NULL AND key_set_at IS ?)";
        let is_in_use: bool = sqlx::query_scalar(is_in_use)
            .bind(id.0)
            .bind(key_set_at.map(|at| at.0))
            .fetch_one(&mut *tx)
            .await?;
        if !is_in_use {
            return Ok(false);
        }
        for id in self.list_with_key_of(&mut tx, id).await? {
            refuse(&mut tx, id, fault, now).await?;
        }
        tx.commit().await?;
        self.wakes.notifier.notify_one();
        Ok(true)
    }

    /// The accounts at the same panel that have the same key, this one among them.
    async fn list_with_key_of(&self, tx: &mut Tx, id: AccountId) -> Result<Vec<AccountId>, StoreError> {
        let rows = sqlx::query(
            "SELECT b.id, b.sealed_key FROM accounts a JOIN accounts b ON b.panel = a.panel AND b.key_tail = a.key_tail
             WHERE a.id = ? AND b.sealed_key IS NOT NULL AND b.refused_at IS NULL",
        )
        .bind(id.0)
        .fetch_all(&mut **tx)
        .await?;
        let sealing = self.vault_in(tx).await?;
        let mut keys = Vec::with_capacity(rows.len());
        for row in &rows {
            let other = AccountId(row.try_get("id")?);
            let sealed: Vec<u8> = row.try_get("sealed_key")?;
            // One that cannot be opened cannot be used either.
            if let Ok(key) = sealing.vault.open(other, &sealed) {
                keys.push((other, key));
            }
        }
        let own = keys.iter().find(|(other, _)| *other == id).map(|(_, key)| key.clone());
        let is_same =
            |key: &SecretString| own.as_ref().is_some_and(|own| own.expose_secret() == key.expose_secret());
        let others = keys.iter().filter(|(other, key)| *other != id && is_same(key)).map(|(other, _)| *other);
        Ok(std::iter::once(id).chain(others).collect())
    }
}

/// Marks one account's key as refused, with the news for its chat.
async fn refuse(tx: &mut Tx, id: AccountId, fault: &Fault, now: Time) -> Result<(), StoreError> {
    let row =
        sqlx::query("UPDATE accounts SET refused_at = ? WHERE id = ? RETURNING chat_id, panel, key_tail")
            .bind(now.0)
            .bind(id.0)
            .fetch_one(&mut **tx)
            .await?;
    let news = Notification::KeyRefused {
        panel: row.try_get("panel")?,
        key_tail: row.try_get("key_tail")?,
        text: fault.panel_words().unwrap_or_default().to_owned(),
    };
    let chat = ChatId(row.try_get("chat_id")?);
    super::outbox::push(tx, crate::domain::ids::Place::chat(chat), &news, now).await
}

#[cfg(test)]
mod tests {
    use super::super::testing::{TestStore, open};
    use super::*;
    use crate::domain::order_type::OrderType;

    async fn with_key() -> (TestStore, AccountId) {
        let test = open().await;
        test.store.meet_chat(ChatId(5), None).await.unwrap();
        let balance = Balance { amount: "100.84292".parse().unwrap(), currency: Some("USD".into()) };
        let key = SecretString::from("0123456789abcdef");
        let id = test.store.keep_key(ChatId(5), "p", &key, UserId(5), &balance).await.unwrap();
        (test, id)
    }

    #[tokio::test]
    async fn a_key_is_kept_sealed_and_shows_four_characters() {
        let (test, id) = with_key().await;
        let account = test.store.get_account(id).await.unwrap();
        assert_eq!(account.key_tail, "cdef");
        assert!(
            matches!(test.store.open_key(id).await.unwrap(), KeyUse::Ready(key) if key.expose_secret() == "0123456789abcdef")
        );
        let sealed: Vec<u8> = sqlx::query_scalar("SELECT sealed_key FROM accounts")
            .fetch_one(&test.store.reader)
            .await
            .unwrap();
        assert!(!sealed.windows(8).any(|bytes| bytes == b"01234567"));
    }

    #[tokio::test]
    async fn a_refused_key_is_used_no_more_and_its_chat_is_told_once() {
        let (test, id) = with_key().await;
        let set_at = test.store.get_account(id).await.unwrap().key_set_at;
        let fault = Fault::WrongKey { text: "Invalid API key".into() };
        assert!(test.store.mark_key_refused(id, set_at, &fault).await.unwrap());
        assert!(!test.store.mark_key_refused(id, set_at, &fault).await.unwrap());
        assert!(matches!(test.store.open_key(id).await.unwrap(), KeyUse::Refused));
        assert_eq!(test.store.list_waiting_news(ChatId(5), 10).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_refused_key_is_used_for_no_chat_that_has_it_and_each_is_told_once() {
        let (test, id) = with_key().await;
        let balance = Balance { amount: "1".parse().unwrap(), currency: None };
        let keep = async |chat: i64, panel: &str, key: &str| {
            test.store.meet_chat(ChatId(chat), None).await.unwrap();
            let key = SecretString::from(key);
            test.store.keep_key(ChatId(chat), panel, &key, UserId(chat), &balance).await.unwrap()
        };
        let same = keep(6, "p", "0123456789abcdef").await;
        // Another key that ends alike, and the same letters at another panel.
        let others = [keep(7, "p", "fedcba987654cdef").await, keep(8, "q", "0123456789abcdef").await];
        let set_at = test.store.get_account(id).await.unwrap().key_set_at;
        let fault = Fault::WrongKey { text: String::new() };
        assert!(test.store.mark_key_refused(id, set_at, &fault).await.unwrap());
        assert!(matches!(test.store.open_key(same).await.unwrap(), KeyUse::Refused));
        assert!(!test.store.mark_key_refused(same, set_at, &fault).await.unwrap());
        for other in others {
            assert!(matches!(test.store.open_key(other).await.unwrap(), KeyUse::Ready(_)));
        }
        for (chat, told) in [(5, 1), (6, 1), (7, 0), (8, 0)] {
            assert_eq!(test.store.list_waiting_news(ChatId(chat), 10).await.unwrap().len(), told, "{chat}");
        }
    }

    #[tokio::test]
    async fn a_service_is_ordered_with_the_key_of_its_own_chat_only() {
        let (test, id) = with_key().await;
        test.store.meet_chat(ChatId(6), None).await.unwrap();
        let set_at = test.store.get_account(id).await.unwrap().key_set_at;
        let service = crate::domain::draft::testing::service(OrderType::Default, "1", 1, 100);
        assert!(test.store.save_catalog(id, &[service], set_at).await.unwrap());
        let row: i64 =
            sqlx::query_scalar("SELECT id FROM services").fetch_one(&test.store.reader).await.unwrap();
        let of = async |chat| {
            let found = test.store.find_account_of_service(ServiceRow(row), ChatId(chat)).await.unwrap();
            found.map(|account| account.id)
        };
        assert_eq!((of(5).await, of(6).await), (Some(id), None));
    }

    #[tokio::test]
    async fn a_new_key_is_not_refused_for_the_old_ones_answer() {
        let (test, id) = with_key().await;
        let fault = Fault::WrongKey { text: String::new() };
        assert!(!test.store.mark_key_refused(id, Some(Time(1)), &fault).await.unwrap());
        assert!(matches!(test.store.open_key(id).await.unwrap(), KeyUse::Ready(_)));
    }

    #[tokio::test]
    async fn a_short_key_shows_nothing_of_itself() {
        assert_eq!(tail(&SecretString::from("short")), "");
    }
}
