//! Catalogues: a panel's services per account, with row ids that stay.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;

use rust_decimal::Decimal;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::find_time;
use super::{Store, StoreError, changes};
use crate::domain::ids::{AccountId, CategoryRow, ServiceId, ServiceRow};
use crate::domain::order_type::OrderType;
use crate::domain::service::PanelService;
use crate::domain::time::Time;

/// A service with our row of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceEntry {
    pub row: ServiceRow,
    pub category: CategoryRow,
    pub service: PanelService,
}

/// A category that has services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryEntry {
    pub row: CategoryRow,
    pub name: String,
}

/// All that is on sale for one account, in the panel's order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StoredCatalog {
    pub fetched_at: Option<Time>,
    pub categories: Vec<CategoryEntry>,
    pub services: Vec<ServiceEntry>,
}

fn entry(row: &SqliteRow, names: &HashMap<i64, &str>) -> Result<ServiceEntry, StoreError> {
    let category: i64 = row.try_get("category_id")?;
    let number = |column| -> Result<u64, StoreError> {
        u64::try_from(row.try_get::<i64, _>(column)?).map_err(|_| StoreError::Corrupt("limit"))
    };
    Ok(ServiceEntry {
        row: ServiceRow(row.try_get("id")?),
        category: CategoryRow(category),
        service: PanelService {
            id: ServiceId::new(row.try_get::<String, _>("service_id")?),
            name: row.try_get("name")?,
            order_type: OrderType::parse(row.try_get("order_type")?),
            category: names.get(&category).copied().unwrap_or_default().to_owned(),
            rate: Decimal::from_str(row.try_get("rate")?).map_err(|_| StoreError::Corrupt("rate"))?,
            min: number("min")?,
            max: number("max")?,
            refill: row.try_get("refill")?,
            cancel: row.try_get("cancel")?,
            dripfeed: row.try_get("dripfeed")?,
            average_time: row.try_get("average_time")?,
            description: row.try_get("description")?,
        },
    })
}

/// A limit as SQLite keeps it; nobody orders beyond 63 bits.
fn limit(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl Store {
    /// Reads an account's whole catalogue.
    pub async fn load_catalog(&self, account: AccountId) -> Result<StoredCatalog, StoreError> {
        let mut tx = self.reader.begin().await?;
        let head = sqlx::query("SELECT catalog_at FROM accounts WHERE id = ?")
            .bind(account.0)
            .fetch_one(&mut *tx)
            .await?;
        let categories = sqlx::query(
            "SELECT id, name FROM categories c WHERE account_id = ?
             AND EXISTS (SELECT 1 FROM services s WHERE s.category_id = c.id AND s.gone_at IS NULL)
             ORDER BY position, id",
        )
        .bind(account.0)
        .fetch_all(&mut *tx)
        .await?;
        let rows =
            sqlx::query("SELECT * FROM services WHERE account_id = ? AND gone_at IS NULL ORDER BY position")
                .bind(account.0)
                .fetch_all(&mut *tx)
                .await?;
        let categories: Vec<CategoryEntry> = categories
            .iter()
            .map(|row| Ok(CategoryEntry { row: CategoryRow(row.try_get("id")?), name: row.try_get("name")? }))
            .collect::<Result<_, StoreError>>()?;
        let names: HashMap<i64, &str> = categories.iter().map(|c| (c.row.0, c.name.as_str())).collect();
        let services = rows.iter().map(|row| entry(row, &names)).collect::<Result<_, _>>()?;
        Ok(StoredCatalog { fetched_at: find_time(&head, "catalog_at")?, categories, services })
    }

    /// Notes that the catalogue was asked for, whatever came of it.
    pub async fn mark_catalog_tried(&self, account: AccountId) -> Result<(), StoreError> {
        sqlx::query("UPDATE accounts SET catalog_tried_at = ? WHERE id = ?")
            .bind(self.clock.now().0)
            .bind(account.0)
            .execute(&self.writer)
            .await?;
        Ok(())
    }

    /// Replaces an account's catalogue by a good answer; an empty one is refused, so that it never replaces a good one.
    ///
    /// Rows that did not change are not written. What is no longer listed is kept, marked as gone: orders and
    /// favourites still name it.
    ///
    /// `key_set_at` is that of the key it was asked with: prices of a key that was replaced meanwhile are not taken.
    pub async fn save_catalog(
        &self,
        account: AccountId,
        services: &[PanelService],
        key_set_at: Option<Time>,
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let known = self.load_catalog(account).await?;
        if services.is_empty() && !known.services.is_empty() {
            return Ok(false);
        }
        let used = self.list_used(account).await?;
        // The first catalogue of a key is compared with nothing.
        let is_compared = known.fetched_at.is_some();
        let mut tx = self.write().await?;
        let key: Option<i64> = sqlx::query_scalar("SELECT key_set_at FROM accounts WHERE id = ?")
            .bind(account.0)
            .fetch_one(&mut *tx)
            .await?;
        if key != key_set_at.map(|at| at.0) {
            return Ok(false);
        }
        if !is_compared {
            changes::begin_anew(&mut tx, account).await?;
        }
        let mut category_rows: HashMap<&str, i64> = HashMap::new();
        for service in services {
            if category_rows.contains_key(service.category.as_str()) {
                continue;
            }
            let position = limit(category_rows.len() as u64);
            let row: i64 = sqlx::query_scalar(
                "INSERT INTO categories (account_id, name, position) VALUES (?, ?, ?)
                 ON CONFLICT (account_id, name) DO UPDATE SET position = excluded.position RETURNING id",
            )
            .bind(account.0)
            .bind(&service.category)
            .bind(position)
            .fetch_one(&mut *tx)
            .await?;
            category_rows.insert(&service.category, row);
        }
        let before: HashMap<&str, (usize, &PanelService)> = known
            .services
            .iter()
            .enumerate()
            .map(|(at, e)| (e.service.id.as_str(), (at, &e.service)))
            .collect();
        let mut listed = HashSet::new();
        for (at, service) in services.iter().enumerate() {
            let is_first = listed.insert(service.id.as_str());
            if !is_first || before.get(service.id.as_str()) == Some(&(at, service)) {
                continue;
            }
            let category = category_rows
                .get(service.category.as_str())
                .copied()
                .ok_or(StoreError::Corrupt("category"))?;
            let known = before.get(service.id.as_str()).map(|(_, known)| *known);
            if is_compared
                && used.contains(service.id.as_str())
                && known.is_none_or(|known| changes::differs(known, service))
            {
                changes::keep_before(&mut tx, account, service.id.as_str(), now).await?;
            }
            let place = (category, at);
            save_service(&mut tx, account, place, service, is_compared.then_some(now)).await?;
        }
        for gone in known.services.iter().filter(|e| !listed.contains(e.service.id.as_str())) {
            if is_compared && used.contains(gone.service.id.as_str()) {
                changes::keep_before(&mut tx, account, gone.service.id.as_str(), now).await?;
            }
            sqlx::query("UPDATE services SET gone_at = ? WHERE id = ?")
                .bind(now.0)
                .bind(gone.row.0)
                .execute(&mut *tx)
                .await?;
        }
        sqlx::query("UPDATE accounts SET catalog_at = ?1, catalog_tried_at = ?1 WHERE id = ?2")
            .bind(now.0)
            .bind(account.0)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Marks a service as a favourite, or takes the mark away; returns whether it is one now.
    pub async fn toggle_favourite(
        &self,
        account: AccountId,
        service: ServiceRow,
    ) -> Result<bool, StoreError> {
        let mut tx = self.write().await?;
        // Handled again after a crash: the press has had its effect, and a second one would undo it.
        if self.mark_done(&mut tx).await? {
            let known: Option<i64> =
                sqlx::query_scalar("SELECT 1 FROM favourites WHERE account_id = ? AND service = ?")
                    .bind(account.0)
                    .bind(service.0)
                    .fetch_optional(&mut *tx)
                    .await?;
            return Ok(known.is_some());
        }
        let removed = sqlx::query("DELETE FROM favourites WHERE account_id = ? AND service = ?")
            .bind(account.0)
            .bind(service.0)
            .execute(&mut *tx)
            .await?
            .rows_affected();
        if removed == 0 {
            sqlx::query("INSERT INTO favourites (account_id, service, created_at) VALUES (?, ?, ?)")
                .bind(account.0)
                .bind(service.0)
                .bind(self.clock.now().0)
                .execute(&mut *tx)
                .await?;
        }
        tx.commit().await?;
        Ok(removed == 0)
    }

    /// An account's favourites, newest first.
    pub async fn list_favourites(&self, account: AccountId) -> Result<Vec<ServiceRow>, StoreError> {
        let rows: Vec<i64> = sqlx::query_scalar(
            "SELECT service FROM favourites WHERE account_id = ? ORDER BY created_at DESC, service",
        )
        .bind(account.0)
        .fetch_all(&self.reader)
        .await?;
        Ok(rows.into_iter().map(ServiceRow).collect())
    }
}

async fn save_service(
    tx: &mut sqlx::Transaction<'static, sqlx::Sqlite>,
    account: AccountId,
    (category, at): (i64, usize),
    service: &PanelService,
    added_at: Option<Time>,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO services (account_id, service_id, category_id, position, name, order_type, rate, min, max,
            refill, cancel, dripfeed, average_time, description, added_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (account_id, service_id) DO UPDATE SET category_id = excluded.category_id,
            position = excluded.position, name = excluded.name, order_type = excluded.order_type,
            rate = excluded.rate, min = excluded.min, max = excluded.max, refill = excluded.refill,
            cancel = excluded.cancel, dripfeed = excluded.dripfeed, average_time = excluded.average_time,
            description = excluded.description, gone_at = NULL",
    )
    .bind(account.0)
    .bind(service.id.as_str())
    .bind(category)
    .bind(limit(at as u64))
    .bind(&service.name)
    .bind(service.order_type.name())
    .bind(service.rate.to_string())
    .bind(limit(service.min))
    .bind(limit(service.max))
    .bind(service.refill)
    .bind(service.cancel)
    .bind(service.dripfeed)
    .bind(service.average_time.as_deref())
    .bind(service.description.as_deref())
    .bind(added_at.map(|at| at.0))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::testing::open;
    use super::*;
    use crate::domain::ids::{ChatId, UserId};
    use crate::domain::money::{Balance, Money};

    fn service(id: &str, name: &str, category: &str) -> PanelService {
        PanelService {
            id: ServiceId::new(id),
            name: name.into(),
            order_type: OrderType::Default,
            category: category.into(),
            rate: Decimal::new(90, 2),
            min: 50,
            max: 10_000,
            refill: Some(true),
            cancel: None,
            dripfeed: None,
            average_time: None,
            description: None,
        }
    }

    async fn account(store: &Store) -> AccountId {
        store.meet_chat(ChatId(5), None).await.unwrap();
        let balance = Balance { amount: Money::ZERO, currency: None };
        store
            .keep_key(ChatId(5), "p", &"0123456789abcdef".to_owned().into(), UserId(5), &balance)
            .await
            .unwrap()
    }

    #[tokio::test]
    async fn rows_keep_their_ids_when_the_catalogue_changes() {
        let test = open().await;
        let id = account(&test.store).await;
        test.store
            .save_catalog(id, &[service("1", "A", "X"), service("2", "B", "Y")], Some(test.clock.now()))
            .await
            .unwrap();
        let first = test.store.load_catalog(id).await.unwrap();
        test.store
            .save_catalog(id, &[service("2", "B2", "X"), service("3", "C", "Z")], Some(test.clock.now()))
            .await
            .unwrap();
        let second = test.store.load_catalog(id).await.unwrap();
        assert_eq!(second.services[0].row, first.services[1].row);
        assert_eq!(second.services[0].service.name, "B2");
        assert_eq!(second.categories.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["X", "Z"]);
        // What went comes back under its old row.
        test.store.save_catalog(id, &[service("1", "A", "X")], Some(test.clock.now())).await.unwrap();
        assert_eq!(test.store.load_catalog(id).await.unwrap().services[0].row, first.services[0].row);
    }

    #[tokio::test]
    async fn an_empty_catalogue_never_replaces_a_good_one() {
        let test = open().await;
        let id = account(&test.store).await;
        test.store.save_catalog(id, &[service("1", "A", "X")], Some(test.clock.now())).await.unwrap();
        assert!(!test.store.save_catalog(id, &[], Some(test.clock.now())).await.unwrap());
        assert_eq!(test.store.load_catalog(id).await.unwrap().services.len(), 1);
    }

    #[tokio::test]
    async fn a_service_listed_twice_is_one() {
        let test = open().await;
        let id = account(&test.store).await;
        test.store
            .save_catalog(id, &[service("1", "A", "X"), service("1", "B", "X")], Some(test.clock.now()))
            .await
            .unwrap();
        assert_eq!(test.store.load_catalog(id).await.unwrap().services.len(), 1);
    }

    #[tokio::test]
    async fn a_favourite_is_toggled() {
        let test = open().await;
        let id = account(&test.store).await;
        test.store.save_catalog(id, &[service("1", "A", "X")], Some(test.clock.now())).await.unwrap();
        let row = test.store.load_catalog(id).await.unwrap().services[0].row;
        assert!(test.store.toggle_favourite(id, row).await.unwrap());
        assert_eq!(test.store.list_favourites(id).await.unwrap(), [row]);
        assert!(!test.store.toggle_favourite(id, row).await.unwrap());
        assert!(test.store.list_favourites(id).await.unwrap().is_empty());
    }
}
