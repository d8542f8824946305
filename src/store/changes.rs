//! The watch over catalogues: what changed of the services that a chat uses, told once a day.
//!
//! A catalogue that is saved keeps how a changed service was before. Once a day that is held against how it is: so what
//! went to and fro is never told, and nothing is compared but what changed.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;
use std::time::Duration;

use rust_decimal::Decimal;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::{find_time, find_zone};
use super::{Account, Store, StoreError, outbox};
use crate::domain::changes::{Change, Digest, Newcomers, Offer};
use crate::domain::ids::{AccountId, CategoryRow, ChatId, OrderRow, Place, ServiceRow};
use crate::domain::notification::Notification;
use crate::domain::order_type::OrderType;
use crate::domain::service::PanelService;
use crate::domain::time::Time;
use crate::domain::zone::Zone;

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// A service that was ordered within this time is used.
const LATELY: Duration = Duration::from_secs(30 * 24 * 3_600);
/// Of an account with very many orders the newest so many tell what it uses.
const NEWEST_ORDERS: i64 = 2_000;
/// Services that a digest names; further ones are counted.
const NAMED: usize = 20;
/// Categories with new services that a digest names.
const CATEGORIES: i64 = 6;
/// A digest that is so late (the program did not run) waits for its next hour: nobody chose this one.
const TOO_LATE: Duration = Duration::from_secs(6 * 3_600);
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// A service is new for so long.
pub const NEW_FOR: Duration = Duration::from_secs(7 * 24 * 3_600);

/// Ids of an account's favourites, of its templates' services, and of what it ordered lately.
const USED: &str =
    "SELECT s.service_id AS id FROM favourites f JOIN services s ON s.id = f.service WHERE f.account_id = ?1
    UNION SELECT service_id FROM templates WHERE account_id = ?1
    UNION SELECT json_extract(draft, '$.service') FROM (SELECT draft FROM orders WHERE account_id = ?1
        AND state = 'placed' AND settled_at >= ?2 AND watched_at IS NULL ORDER BY settled_at DESC LIMIT ?3)";

/// Whether what is told of a service changed.
pub(super) fn differs(one: &PanelService, other: &PanelService) -> bool {
    (one.rate, one.min, one.max, one.refill) != (other.rate, other.min, other.max, other.refill)
}

/// Keeps how a service is before it changes, unless it changed before and that was not told yet.
pub(super) async fn keep_before(
    tx: &mut Tx,
    account: AccountId,
    service: &str,
    now: Time,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO changes (service, account_id, rate, min, max, refill, is_sold, at)
         SELECT id, account_id, rate, min, max, refill, gone_at IS NULL, ?3 FROM services
         WHERE account_id = ?1 AND service_id = ?2 ON CONFLICT (service) DO NOTHING",
    )
    .bind(account.0)
    .bind(service)
    .bind(now.0)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Another key may have other prices: what it is shown first is compared with nothing.
pub(super) async fn begin_anew(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM changes WHERE account_id = ?").bind(account.0).execute(&mut **tx).await?;
    sqlx::query("UPDATE services SET added_at = NULL WHERE account_id = ? AND added_at IS NOT NULL")
        .bind(account.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

impl Store {
    /// The ids of the services that an account uses: whose changes are told.
    pub(super) async fn list_used(&self, account: AccountId) -> Result<HashSet<String>, StoreError> {
        let mut connection = self.reader.acquire().await?;
        list_used(&mut connection, account, self.clock.now()).await
    }

    /// Reckons when the next digest of chats is due that have none yet; how many there were.
    pub async fn schedule_digests(&self, limit: u32) -> Result<usize, StoreError> {
        let now = self.clock.now();
        let rows = sqlx::query(
            "SELECT chat_id, digest_hour, time_zone, digested_at FROM chats
             WHERE digest_at IS NULL AND digest_hour IS NOT NULL AND blocked_at IS NULL LIMIT ?",
        )
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        for row in &rows {
            let hour: u16 = row.try_get("digest_hour")?;
            let at =
                next_digest(find_zone(row)?.unwrap_or_default(), hour, find_time(row, "digested_at")?, now);
            // Of a chat that chose otherwise meanwhile nothing is written.
            sqlx::query(
                "UPDATE chats SET digest_at = ? WHERE chat_id = ? AND digest_at IS NULL AND digest_hour = ?
                 AND time_zone IS ?",
            )
            .bind(at.0)
            .bind(row.try_get::<i64, _>("chat_id")?)
            .bind(hour)
            .bind(row.try_get::<Option<String>, _>("time_zone")?)
            .execute(&self.writer)
            .await?;
        }
        Ok(rows.len())
    }

    /// Chats whose digest is due, and since when; the longest first.
    pub async fn due_digests(&self, limit: u32) -> Result<Vec<(ChatId, Time)>, StoreError> {
        let rows = sqlx::query(
            "SELECT chat_id, digest_at FROM chats WHERE digest_at <= ? AND blocked_at IS NULL ORDER BY digest_at LIMIT ?",
        )
        .bind(self.clock.now().0)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| Ok((ChatId(row.try_get("chat_id")?), Time(row.try_get("digest_at")?))))
            .collect()
    }

    /// When the next digest is due, of those that are not due yet.
    pub async fn next_due_digest(&self) -> Result<Option<Time>, StoreError> {
        let due: Option<i64> =
            sqlx::query_scalar("SELECT MIN(digest_at) FROM chats WHERE digest_at > ? AND blocked_at IS NULL")
                .bind(self.clock.now().0)
                .fetch_one(&self.reader)
                .await?;
        Ok(due.map(Time))
    }

    /// A chat's accounts that use services: their catalogues are worth reading for its digest.
    pub async fn list_accounts_in_use(&self, chat: ChatId) -> Result<Vec<Account>, StoreError> {
        let ids: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM accounts a WHERE chat_id = ? AND sealed_key IS NOT NULL AND refused_at IS NULL AND (
                EXISTS (SELECT 1 FROM favourites f WHERE f.account_id = a.id)
                OR EXISTS (SELECT 1 FROM templates t WHERE t.account_id = a.id)
                OR EXISTS (SELECT 1 FROM orders o WHERE o.account_id = a.id AND o.state = 'placed'
                    AND o.settled_at >= ? AND o.watched_at IS NULL))",
        )
        .bind(chat.0)
        .bind(self.clock.now().before(LATELY).0)
        .fetch_all(&self.reader)
        .await?;
        self.get_accounts(ids).await
    }

    /// Tells a chat what changed, if anything did, and sets its next digest: one transaction, so it is told once.
    ///
    /// `due` is when it was due, as [`due_digests`](Self::due_digests) said; a digest that was told meanwhile is not told.
    pub async fn tell_digest(&self, chat: ChatId, due: Time) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = self.write().await?;
        let row = sqlx::query(
            "SELECT digest_hour, time_zone, digested_at FROM chats
             WHERE chat_id = ? AND digest_at = ? AND digest_hour IS NOT NULL",
        )
        .bind(chat.0)
        .bind(due.0)
        .fetch_optional(&mut *tx)
        .await?;
        let Some(row) = row else { return Ok(false) };
        let told = find_time(&row, "digested_at")?;
        let is_late = now.since(due) > TOO_LATE;
        let until = if is_late { told } else { Some(now) };
        let next = next_digest(find_zone(&row)?.unwrap_or_default(), row.try_get("digest_hour")?, until, now);
        sqlx::query("UPDATE chats SET digest_at = ?, digested_at = ? WHERE chat_id = ?")
            .bind(next.0)
            .bind(until.map(|at| at.0))
            .bind(chat.0)
            .execute(&mut *tx)
            .await?;
        let mut has_news = false;
        if !is_late {
            let digest = gather(&mut tx, chat, told.unwrap_or(due.before(DAY)), now).await?;
            has_news = !digest.is_empty();
            if has_news {
                outbox::push(&mut tx, Place::chat(chat), &Notification::Digest { digest }, now).await?;
            }
        }
        tx.commit().await?;
        if has_news {
            self.wakes.notifier.notify_one();
        }
        Ok(has_news)
    }

    /// The services of a category that are new, the newest first.
    pub async fn list_new_services(&self, category: CategoryRow) -> Result<Vec<ServiceRow>, StoreError> {
        let rows: Vec<i64> = sqlx::query_scalar(
            "SELECT id FROM services WHERE category_id = ? AND added_at > ? AND gone_at IS NULL
             ORDER BY added_at DESC, position",
        )
        .bind(category.0)
        .bind(self.clock.now().before(NEW_FOR).0)
        .fetch_all(&self.reader)
        .await?;
        Ok(rows.into_iter().map(ServiceRow).collect())
    }

    /// The account of a chat in whose catalogue a category stands.
    pub async fn find_account_of_category(
        &self,
        category: CategoryRow,
        chat: ChatId,
    ) -> Result<Option<Account>, StoreError> {
        let id: Option<i64> = sqlx::query_scalar(
            "SELECT a.id FROM accounts a JOIN categories c ON c.account_id = a.id
             WHERE c.id = ? AND a.chat_id = ? AND a.sealed_key IS NOT NULL",
        )
        .bind(category.0)
        .bind(chat.0)
        .fetch_optional(&self.reader)
        .await?;
        match id {
            Some(id) => Ok(Some(self.get_account(AccountId(id)).await?)),
            None => Ok(None),
        }
    }
}

/// The next moment of the hour, on another day than the one on which changes were told last.
fn next_digest(zone: Zone, hour: u16, told: Option<Time>, now: Time) -> Time {
    let day = |at: Time| zone.local(at).date();
    let next = zone.next(hour * 60, now);
    // Where the clocks go back, an hour comes twice; a chosen hour may lie ahead on the same day.
    if told.is_some_and(|told| day(told) == day(next)) { zone.next(hour * 60, next) } else { next }
}

async fn list_used(
    connection: &mut sqlx::SqliteConnection,
    account: AccountId,
    now: Time,
) -> Result<HashSet<String>, StoreError> {
    let ids: Vec<Option<String>> = sqlx::query_scalar(USED)
        .bind(account.0)
        .bind(now.before(LATELY).0)
        .bind(NEWEST_ORDERS)
        .fetch_all(connection)
        .await?;
    Ok(ids.into_iter().flatten().collect())
}

/// What is to be told, which counts as told from now on.
async fn gather(tx: &mut Tx, chat: ChatId, since: Time, now: Time) -> Result<Digest, StoreError> {
    let rows = sqlx::query(
        "SELECT c.service, c.account_id, c.rate AS was_rate, c.min AS was_min, c.max AS was_max,
            c.refill AS was_refill, c.is_sold AS was_sold, s.service_id, s.name, s.order_type, s.rate, s.min, s.max,
            s.refill, s.gone_at IS NULL AS is_sold, a.currency,
            (SELECT MAX(o.id) FROM orders o WHERE o.account_id = s.account_id AND o.queued_at IS NOT NULL
             AND json_extract(o.draft, '$.service') = s.service_id AND o.state = 'placed') AS last_order
         FROM changes c JOIN services s ON s.id = c.service JOIN accounts a ON a.id = c.account_id
         WHERE a.chat_id = ? AND a.sealed_key IS NOT NULL ORDER BY s.position",
    )
    .bind(chat.0)
    .fetch_all(&mut **tx)
    .await?;
    let accounts: Vec<i64> =
        sqlx::query_scalar("SELECT id FROM accounts WHERE chat_id = ? AND sealed_key IS NOT NULL")
            .bind(chat.0)
            .fetch_all(&mut **tx)
            .await?;
    let mut used = HashMap::new();
    for account in &accounts {
        used.insert(*account, list_used(tx, AccountId(*account), now).await?);
    }
    let mut changes = vec![];
    for row in &rows {
        let id: String = row.try_get("service_id")?;
        let is_used = used.get(&row.try_get::<i64, _>("account_id")?).is_some_and(|used| used.contains(&id));
        let change = change(row)?;
        let is_told = is_used && !change.list().is_empty();
        // What moved too little to be told adds up.
        if is_told || !is_used || change.was == change.now {
            sqlx::query("DELETE FROM changes WHERE service = ?")
                .bind(change.service.0)
                .execute(&mut **tx)
                .await?;
        }
        if is_told {
            changes.push(change);
        }
    }
    changes.sort_by_key(|change| change.list().into_iter().min());
    let more = u64::try_from(changes.len().saturating_sub(NAMED)).unwrap_or(u64::MAX);
    changes.truncate(NAMED);
    let mut new = vec![];
    for (account, used) in &used {
        new.extend(newcomers(tx, *account, used, since).await?);
    }
    new.sort_by_key(|new| (std::cmp::Reverse(new.count), new.category));
    Ok(Digest { changes, more, new })
}

/// New services in the categories of the services that an account uses.
async fn newcomers(
    tx: &mut Tx,
    account: i64,
    used: &HashSet<String>,
    since: Time,
) -> Result<Vec<Newcomers>, StoreError> {
    let rows = sqlx::query(
        "SELECT c.id, c.name, COUNT(*) AS count FROM services s JOIN categories c ON c.id = s.category_id
         WHERE s.account_id = ?1 AND s.added_at > ?2 AND s.gone_at IS NULL AND s.category_id IN
            (SELECT category_id FROM services WHERE account_id = ?1 AND service_id IN (SELECT value FROM json_each(?3)))
         GROUP BY c.id ORDER BY count DESC LIMIT ?4",
    )
    .bind(account)
    .bind(since.0)
    .bind(super::row::to_json(used)?)
    .bind(CATEGORIES)
    .fetch_all(&mut **tx)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Newcomers {
                category: CategoryRow(row.try_get("id")?),
                name: row.try_get("name")?,
                count: u64::try_from(row.try_get::<i64, _>("count")?).unwrap_or(0),
            })
        })
        .collect()
}

fn change(row: &SqliteRow) -> Result<Change, StoreError> {
    let order_type = OrderType::parse(row.try_get("order_type")?);
    Ok(Change {
        service: ServiceRow(row.try_get("service")?),
        name: row.try_get("name")?,
        pricing: order_type.pricing(),
        currency: row.try_get("currency")?,
        was: offer(row, ["was_rate", "was_min", "was_max", "was_refill", "was_sold"])?,
        now: offer(row, ["rate", "min", "max", "refill", "is_sold"])?,
        last_order: row.try_get::<Option<i64>, _>("last_order")?.map(OrderRow),
    })
}

fn offer(row: &SqliteRow, [rate, min, max, refill, is_sold]: [&str; 5]) -> Result<Offer, StoreError> {
    let number = |column| -> Result<u64, StoreError> {
        u64::try_from(row.try_get::<i64, _>(column)?).map_err(|_| StoreError::Corrupt("limit"))
    };
    Ok(Offer {
        rate: Decimal::from_str(row.try_get(rate)?).map_err(|_| StoreError::Corrupt("rate"))?,
        min: number(min)?,
        max: number(max)?,
        refill: row.try_get(refill)?,
        is_sold: row.try_get(is_sold)?,
    })
}
