//! A chat's orders as statistics and exports read them: by the day on which they were confirmed.

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::row::{find_time, json};
use super::{Store, StoreError, orders};
use crate::domain::draft::Draft;
use crate::domain::ids::{ChatId, PanelOrderId, PanelRefillId, UserId};
use crate::domain::order::{Order, OrderState};
use crate::domain::refill::{PastRequest, RequestKind, RequestState};
use crate::domain::stats::{Entry, Outcome, spent};
use crate::domain::status::Status;
use crate::domain::time::Time;
use crate::domain::zone::Zone;

impl Store {
    /// What a chat ordered since `from`, oldest first; the day of each is by the clocks of `zone`.
    pub async fn list_entries(
        &self,
        chat: ChatId,
        from: Option<Time>,
        zone: Zone,
    ) -> Result<Vec<Entry>, StoreError> {
        let rows = sqlx::query(
            "SELECT o.queued_at, o.currency, o.price, o.state, o.status, o.remains, o.draft, c.name AS category
             FROM orders o
             LEFT JOIN services s ON s.id = json_extract(o.draft, '$.service_row')
             LEFT JOIN categories c ON c.id = s.category_id
             WHERE o.chat_id = ? AND o.state NOT IN ('draft', 'discarded', 'refused') AND o.watched_at IS NULL
             AND o.queued_at >= ? ORDER BY o.id",
        )
        .bind(chat.0)
        .bind(from.map_or(0, |from| from.0))
        .fetch_all(&self.reader)
        .await?;
        rows.iter().filter_map(|row| entry(row, zone).transpose()).collect()
    }

    /// A chat's confirmed orders since `from`, oldest first, with all that is known of them.
    pub async fn list_history(&self, chat: ChatId, from: Option<Time>) -> Result<Vec<Order>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{} WHERE o.chat_id = ? AND o.state NOT IN ('draft', 'discarded') AND o.queued_at >= ? ORDER BY o.id",
            orders::ORDER
        ));
        let rows = sqlx::query(sql).bind(chat.0).bind(from.map_or(0, |from| from.0));
        rows.fetch_all(&self.reader).await?.iter().map(orders::order).collect()
    }

    /// A chat's refill and cancel requests since `from`, oldest first.
    pub async fn list_requests(
        &self,
        chat: ChatId,
        from: Option<Time>,
    ) -> Result<Vec<PastRequest>, StoreError> {
        let rows = sqlx::query("SELECT * FROM requests WHERE chat_id = ? AND created_at >= ? ORDER BY id")
            .bind(chat.0)
            .bind(from.map_or(0, |from| from.0));
        rows.fetch_all(&self.reader).await?.iter().map(past_request).collect()
    }
}

fn past_request(row: &SqliteRow) -> Result<PastRequest, StoreError> {
    Ok(PastRequest {
        kind: RequestKind::from_name(row.try_get("kind")?).ok_or(StoreError::Corrupt("kind"))?,
        panel_id: PanelOrderId::new(row.try_get::<String, _>("panel_order_id")?),
        person: UserId(row.try_get("person_id")?),
        state: RequestState::from_name(row.try_get("state")?).ok_or(StoreError::Corrupt("state"))?,
        refill_id: row.try_get::<Option<String>, _>("panel_refill_id")?.map(PanelRefillId::new),
        status_text: row.try_get("status_text")?,
        created_at: Time(row.try_get("created_at")?),
        final_at: find_time(row, "final_at")?,
    })
}

fn entry(row: &SqliteRow, zone: Zone) -> Result<Option<Entry>, StoreError> {
    let state = OrderState::from_name(row.try_get("state")?).ok_or(StoreError::Corrupt("state"))?;
    let status = row.try_get::<Option<String>, _>("status")?;
    let status = status.as_deref().and_then(Status::from_name);
    let Some(outcome) = Outcome::of(state, status) else { return Ok(None) };
    let draft: Draft = json(row.try_get("draft")?)?;
    let quantity = draft.details.quantity();
    Ok(Some(Entry {
        day: zone.local(Time(row.try_get("queued_at")?)).date(),
        currency: row.try_get("currency")?,
        spent: spent(super::row::money(row.try_get("price")?)?, quantity, status, row.try_get("remains")?),
        outcome,
        service: draft.service_name,
        category: row.try_get::<Option<String>, _>("category")?.filter(|name| !name.is_empty()),
    }))
}
