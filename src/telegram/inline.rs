//! Answers to inline queries.

use serde_json::{Value, json};

use super::error::TelegramError;
use super::methods::{Telegram, keyboard, without_colours, without_nulls};
use crate::view::inline::InlineResult;

/// Seconds that Telegram may answer the same words itself: orders and prices change.
const CACHE_SECONDS: u32 = 0;

impl Telegram {
    /// Answers an inline query with results for this person only; `hint` is shown above them and opens the private
    /// chat. A query that is too old is nobody's loss: the person typed on.
    pub async fn answer_inline(
        &self,
        query: &str,
        results: &[InlineResult],
        next_offset: Option<&str>,
        hint: Option<&str>,
    ) -> Result<(), TelegramError> {
        let results: Vec<Value> = results.iter().map(article).collect();
        let params = without_nulls(json!({
            "inline_query_id": query,
            "results": results,
            "cache_time": CACHE_SECONDS,
            "is_personal": true,
            "next_offset": next_offset.unwrap_or_default(),
            "button": hint.map(|text| json!({ "text": text, "start_parameter": "key" })),
        }));
        match self.api.call::<bool>("answerInlineQuery", &params).await {
            Ok(_) | Err(TelegramError::QueryTooOld) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn article(result: &InlineResult) -> Value {
    // Plain buttons: a refusal of colours would cost the whole answer.
    let markup = without_colours(without_nulls(json!({ "reply_markup": keyboard(&result.screen) })));
    without_nulls(json!({
        "type": "article",
        "id": result.id,
        "title": result.title,
        "description": result.description,
        "input_message_content": {
            "message_text": result.screen.html,
            "parse_mode": "HTML",
            "link_preview_options": { "is_disabled": true },
        },
        "reply_markup": markup.get("reply_markup"),
    }))
}
