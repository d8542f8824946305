//! Owns inline mode on the page: words behind the bot's name, what the bot offers for them, and choosing.
//! It does not make the offers; the bot does.

use std::time::Duration;

use axum::{
    Json,
    extract::{Path, Query, State},
    http::StatusCode,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Desk,
    acts::{Refusal, no_phone, refusal},
};
use crate::sandbox::cast::find_phone;

/// A phone that waits longer than this shows nothing.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Debug, Deserialize)]
pub(super) struct Words {
    words: String,
}

/// Asks the bot and returns what it offers; nothing, if it does not answer in time.
pub(super) async fn ask(
    State(desk): State<Desk>,
    Path(phone): Path<String>,
    Query(asked): Query<Words>,
) -> Result<Json<Value>, Refusal> {
    let phone = find_phone(&phone).ok_or_else(no_phone)?;
    let query = desk.telegram.ask_inline(phone.viewer, &asked.words);
    let results = desk.telegram.wait_for(PATIENCE, |telegram| telegram.inline_results(&query)).await;
    Ok(Json(json!({ "query": query, "results": results.unwrap_or_default() })))
}

#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    phone: String,
    query: String,
    result: String,
}

/// Posts what the person chose.
pub(super) async fn choose(
    State(desk): State<Desk>,
    Json(choice): Json<Choice>,
) -> Result<StatusCode, Refusal> {
    let phone = find_phone(&choice.phone).ok_or_else(no_phone)?;
    match desk.telegram.choose_inline(phone.viewer, phone.chat, &choice.query, &choice.result) {
        0 => Err(refusal(StatusCode::CONFLICT, "This cannot be posted here.")),
        _ => Ok(StatusCode::NO_CONTENT),
    }
}
