//! What an account's own orders tell of a service: when it was last ordered, how its orders ended, what it refused.

use std::collections::HashSet;
use std::time::Duration;

use sqlx::Row;

use super::orders::{ORDER, order};
use super::row::{json, money};
use super::{Store, StoreError};
use crate::domain::draft::Draft;
use crate::domain::history::{Ended, LastOrder};
use crate::domain::ids::{AccountId, MassRow, OrderRow, ServiceId, ServiceRow};
use crate::domain::link::normalise_link;
use crate::domain::order::Order;
use crate::domain::status::Status;

/// Orders that are looked at for a service: older ones tell of another time.
const MOST_ENDED: i64 = 200;

/// The drafts of a list (`?1`) that speak for a second look; what was ordered since `?2` is read once for all of them.
const DOUBTED: &str = "SELECT d.id FROM orders d LEFT JOIN services s ON s.id = json_extract(d.draft, '$.service_row')
    WHERE d.mass_id = ?1 AND d.state = 'draft' AND (
        EXISTS (SELECT 1 FROM orders o WHERE o.account_id = d.account_id AND o.link_norm = d.link_norm
            AND o.final_at IS NULL AND o.state IN ('queued', 'submitting', 'placed', 'unknown'))
        OR (d.link_norm, json_extract(d.draft, '$.service'), json_extract(d.draft, '$.details')) IN (
            SELECT link_norm, json_extract(draft, '$.service'), json_extract(draft, '$.details') FROM orders
            WHERE account_id = (SELECT account_id FROM masses WHERE id = ?1) AND queued_at >= ?2 AND state <> 'refused')
        OR json_extract(d.draft, '$.details.quantity') % s.step <> 0)";

/// The orders of an account since a time that are for the same service and link.
const REPEATED: &str = "o.account_id = ? AND json_extract(o.draft, '$.service') = ? AND o.queued_at >= ?
    AND o.link_norm = ? AND o.state <> 'refused' ORDER BY o.id DESC LIMIT 20";

type Tx = sqlx::Transaction<'static, sqlx::Sqlite>;

/// Remembers that a service takes multiples of a number only.
pub(super) async fn learn_step(tx: &mut Tx, service: ServiceRow, step: u64) -> Result<(), StoreError> {
    sqlx::query("UPDATE services SET step = ? WHERE id = ?")
        .bind(i64::try_from(step).unwrap_or(i64::MAX))
        .bind(service.0)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

impl Store {
    /// The number of which a service's quantities must be multiples, if a refusal has taught one.
    pub async fn find_step(&self, service: ServiceRow) -> Result<Option<u64>, StoreError> {
        let step: Option<i64> = sqlx::query_scalar("SELECT step FROM services WHERE id = ?")
            .bind(service.0)
            .fetch_optional(&self.reader)
            .await?
            .flatten();
        Ok(step.and_then(|step| u64::try_from(step).ok()))
    }

    /// The services that were ordered last, the newest first.
    pub async fn list_recent_services(
        &self,
        account: AccountId,
        limit: u32,
    ) -> Result<Vec<ServiceId>, StoreError> {
        let ids: Vec<String> = sqlx::query_scalar(
            "SELECT json_extract(draft, '$.service') AS service FROM orders
             WHERE account_id = ? AND queued_at IS NOT NULL AND json_extract(draft, '$.service') IS NOT NULL
             GROUP BY service ORDER BY MAX(id) DESC LIMIT ?",
        )
        .bind(account.0)
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        Ok(ids.into_iter().map(ServiceId::new).collect())
    }

    /// How the newest orders of a service ended that have ended.
    pub async fn list_ended(
        &self,
        account: AccountId,
        service: &ServiceId,
    ) -> Result<Vec<Ended>, StoreError> {
        let rows = sqlx::query(
            "SELECT status, settled_at, final_at FROM orders
             WHERE account_id = ? AND json_extract(draft, '$.service') = ? AND queued_at IS NOT NULL
               AND state = 'placed' AND final_at IS NOT NULL AND status IS NOT NULL ORDER BY id DESC LIMIT ?",
        )
        .bind(account.0)
        .bind(service.as_str())
        .bind(MOST_ENDED)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let (from, to): (i64, i64) = (row.try_get("settled_at")?, row.try_get("final_at")?);
                let took = u64::try_from(to.saturating_sub(from)).unwrap_or(0);
                let status =
                    Status::from_name(row.try_get("status")?).ok_or(StoreError::Corrupt("status"))?;
                Ok(Ended { status, took: Duration::from_millis(took) })
            })
            .collect()
    }

    /// What the last order of a service that was placed cost.
    pub async fn find_last_order(
        &self,
        account: AccountId,
        service: &ServiceId,
    ) -> Result<Option<LastOrder>, StoreError> {
        let row = sqlx::query(
            "SELECT draft, price FROM orders WHERE account_id = ? AND json_extract(draft, '$.service') = ?
               AND queued_at IS NOT NULL AND state = 'placed' ORDER BY id DESC LIMIT 1",
        )
        .bind(account.0)
        .bind(service.as_str())
        .fetch_optional(&self.reader)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let draft: Draft = json(row.try_get("draft")?)?;
        Ok(Some(LastOrder { price: money(row.try_get("price")?)?, quantity: draft.details.quantity() }))
    }

    /// The drafts of a list on whose link an order runs, that were ordered just so within a time, or that do not keep
    /// the step of their service.
    pub async fn list_doubted(
        &self,
        list: MassRow,
        within: Duration,
    ) -> Result<HashSet<OrderRow>, StoreError> {
        let rows: Vec<i64> =
            sqlx::query_scalar(DOUBTED).bind(list.0).bind(self.since(within)).fetch_all(&self.reader).await?;
        Ok(rows.into_iter().map(OrderRow).collect())
    }

    fn since(&self, within: Duration) -> i64 {
        self.clock.now().0.saturating_sub(i64::try_from(within.as_millis()).unwrap_or(i64::MAX))
    }

    /// The newest order that was confirmed within a time and is just the same as a draft.
    pub async fn find_repeated(
        &self,
        account: AccountId,
        draft: &Draft,
        within: Duration,
    ) -> Result<Option<Order>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{ORDER} WHERE {REPEATED}"));
        let rows = sqlx::query(sql)
            .bind(account.0)
            .bind(draft.service.as_str())
            .bind(self.since(within))
            .bind(normalise_link(&draft.link))
            .fetch_all(&self.reader)
            .await?;
        let orders = rows.iter().map(order).collect::<Result<Vec<_>, _>>()?;
        Ok(orders.into_iter().find(|order| order.draft.details == draft.details))
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{open, plan};
    use super::*;

    /// Else the preview of a list would become slower with every order that its account ever placed.
    #[tokio::test]
    async fn what_was_ordered_lately_is_found_by_its_index() {
        let test = open().await;
        let lately = "USING INDEX orders_confirmed (account_id=? AND queued_at>?)";
        for (sql, values) in [(DOUBTED.to_owned(), 2), (format!("{ORDER} WHERE {REPEATED}"), 4)] {
            let plan = plan(&test.store, sql, values).await;
            assert!(plan.contains(lately), "{plan}");
            assert!(!plan.contains("SCAN o") && !plan.contains("orders_service"), "{plan}");
        }
    }
}
