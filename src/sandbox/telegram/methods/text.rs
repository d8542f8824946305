//! Reads the text of a message with its markup and holds it against the limits.
//!
//! It does not send it.

use serde_json::Value;

use super::super::entities::{Entity, Formatted, units};
use super::super::html;
use super::super::markup::Markup;
use super::super::params::Params;
use super::super::refusal::Refusal;
use super::super::state::{Content, State};
use super::super::wire;

/// UTF-16 units of a text after parsing.
const MAX_TEXT: usize = 4096;
/// UTF-16 units of a caption after parsing.
const MAX_CAPTION: usize = 1024;

/// Reads the `text` of a request.
pub(super) fn text(state: &State, params: &Params) -> Result<Formatted, Refusal> {
    let mode = params.text("parse_mode");
    let entities = params.json("entities")?;
    checked_text(read(state, params.text("text").unwrap_or_default(), mode, entities.as_ref())?)
}

/// Reads the `caption` of a request; none is an empty one.
pub(super) fn caption(state: &State, params: &Params) -> Result<Formatted, Refusal> {
    let mode = params.text("parse_mode");
    let entities = params.json("caption_entities")?;
    checked_caption(read(state, params.text("caption").unwrap_or_default(), mode, entities.as_ref())?)
}

/// Reads the caption that stands in a medium of a request.
pub(super) fn caption_of(state: &State, media: &Value) -> Result<Formatted, Refusal> {
    let field = |name: &str| media.get(name).and_then(Value::as_str);
    let text = field("caption").unwrap_or_default();
    checked_caption(read(state, text, field("parse_mode"), media.get("caption_entities"))?)
}

fn checked_caption(caption: Formatted) -> Result<Formatted, Refusal> {
    if units(&caption.text) > MAX_CAPTION {
        return Err(Refusal::bad("message caption is too long"));
    }
    Ok(caption)
}

/// Reads the `reply_markup` of a request.
pub(super) fn markup(params: &Params) -> Result<Option<Markup>, Refusal> {
    match params.json("reply_markup")? {
        Some(value) => Markup::read(&value),
        None => Ok(None),
    }
}

/// Reads the message that an inline result would post.
pub(in super::super) fn inline_content(
    state: &State,
    result: &Value,
) -> Result<(Content, Option<Markup>), Refusal> {
    let content = result.get("input_message_content").unwrap_or(&Value::Null);
    let field = |name: &str| content.get(name).and_then(Value::as_str);
    let text = field("message_text").unwrap_or_default();
    let text = checked_text(read(state, text, field("parse_mode"), content.get("entities"))?)?;
    let markup = result.get("reply_markup").map(Markup::read).transpose()?.flatten();
    Ok((Content::Text(text), markup))
}

fn checked_text(text: Formatted) -> Result<Formatted, Refusal> {
    match units(&text.text) {
        0 => Err(Refusal::bad("message text is empty")),
        1..=MAX_TEXT => Ok(text),
        _ => Err(Refusal::bad("message is too long")),
    }
}

/// Parses a text; with a parse mode, entities are ignored, as on the real server.
fn read(
    state: &State,
    source: &str,
    mode: Option<&str>,
    entities: Option<&Value>,
) -> Result<Formatted, Refusal> {
    let mut parsed = match mode.unwrap_or_default().to_ascii_lowercase().as_str() {
        "" => Formatted { text: source.to_owned(), entities: given(source, entities)? },
        "html" => html::parse(source).map_err(|why| Refusal::bad(format!("can't parse entities: {why}")))?,
        _ => return Err(Refusal::bad("unsupported parse_mode")),
    };
    parsed.entities.retain_mut(|entity| resolve(state, entity));
    Ok(parsed.finished())
}

fn given(source: &str, entities: Option<&Value>) -> Result<Vec<Entity>, Refusal> {
    let wrong = || Refusal::bad("can't parse entities: an entity lies outside of the text");
    let end = units(source);
    let mut read = Vec::new();
    for value in entities.and_then(Value::as_array).into_iter().flatten() {
        let number =
            |name: &str| value.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        let (offset, length) = number("offset").zip(number("length")).ok_or_else(wrong)?;
        if offset.saturating_add(length) > end {
            return Err(wrong());
        }
        let mut detail = value.as_object().cloned().unwrap_or_default();
        detail.retain(|name, _| !matches!(name.as_str(), "type" | "offset" | "length"));
        let kind = value.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
        read.push(Entity { kind, offset, length, detail });
    }
    Ok(read)
}

/// Completes a mention by id; one of an unknown person is dropped, as Telegram does.
fn resolve(state: &State, entity: &mut Entity) -> bool {
    if entity.kind != "text_mention" {
        return true;
    }
    let id = entity.detail.get("user").and_then(|user| user.get("id")).and_then(Value::as_i64);
    let Some(id) = id.filter(|id| state.people.contains_key(id)) else {
        return false;
    };
    entity.detail.insert("user".to_owned(), wire::user(state, id));
    true
}
