//! What a chat's finished orders tell of a service: how long they took.

use std::time::Duration;

use sqlx::Row;

use super::{Store, StoreError};
use crate::domain::estimate::Times;
use crate::domain::ids::{ChatId, ServiceRow};
use crate::domain::time::Time;

/// The newest so many count: a service of last year is another service.
const NEWEST: i64 = 50;

impl Store {
    /// How long this chat's completed orders of a service took, from the panel's receipt to the end.
    pub async fn list_times(&self, chat: ChatId, service: ServiceRow) -> Result<Times, StoreError> {
        // The expression is that of the index `orders_finished`.
        let rows = sqlx::query(
            "SELECT settled_at, final_at FROM orders
             WHERE chat_id = ? AND json_extract(draft, '$.service_row') = ? AND status = 'completed'
             AND final_at IS NOT NULL AND settled_at IS NOT NULL ORDER BY final_at DESC LIMIT ?",
        )
        .bind(chat.0)
        .bind(service.0)
        .bind(NEWEST)
        .fetch_all(&self.reader)
        .await?;
        let times: Vec<Duration> = rows
            .iter()
            .map(|row| Ok(Time(row.try_get("final_at")?).since(Time(row.try_get("settled_at")?))))
            .collect::<Result<_, StoreError>>()?;
        Ok(Times::new(times))
    }
}
