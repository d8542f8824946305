//! Reading columns into domain values, and parameters out of them.

use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::StoreError;
use crate::domain::ids::{ChatId, Place, TopicId};
use crate::domain::money::Money;
use crate::domain::time::Time;
use crate::domain::zone::Zone;

/// The zone that a chat chose; `None`: it chose none, or one that is not known any more.
pub fn find_zone(row: &SqliteRow) -> Result<Option<Zone>, StoreError> {
    Ok(row.try_get::<Option<String>, _>("time_zone")?.and_then(|name| Zone::from_name(&name)))
}

/// Decimal text to money.
pub fn money(text: &str) -> Result<Money, StoreError> {
    Money::from_str(text).map_err(|_| StoreError::Corrupt("money"))
}

/// Decimal text, or NULL, to money.
pub fn find_money(row: &SqliteRow, column: &str) -> Result<Option<Money>, StoreError> {
    row.try_get::<Option<String>, _>(column)?.map(|text| money(&text)).transpose()
}

pub fn find_time(row: &SqliteRow, column: &str) -> Result<Option<Time>, StoreError> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(Time))
}

/// `chat_id` and `topic_id` of a row.
pub fn place(row: &SqliteRow) -> Result<Place, StoreError> {
    Ok(Place {
        chat: ChatId(row.try_get("chat_id")?),
        topic: row.try_get::<Option<i64>, _>("topic_id")?.map(TopicId),
    })
}

/// JSON text to a value.
pub fn json<T: DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|_| StoreError::Corrupt("json"))
}

/// A value to JSON text.
pub fn to_json<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Corrupt("json"))
}
