//! Changes messages that the bot sent.
//!
//! It does not send new ones (see `send`).

use serde_json::Value;

use super::super::markup::Markup;
use super::super::params::Params;
use super::super::refusal::{Refusal, Reply};
use super::super::state::{Content, Message, Sender, State};
use super::super::views::Event;
use super::super::wire;
use super::{target, text};

/// Telegram's one sentence for an edit that would change nothing.
const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the \
                            same as a current content and reply markup of the message";

/// Answers `editMessageText`.
pub(super) fn text(state: &mut State, params: &Params) -> Reply {
    let (chat, old) = editable(state, params)?;
    if !matches!(old.content, Content::Text(_)) {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    let content = Content::Text(text::text(state, params)?);
    let preview = params.json("link_preview_options")?;
    let markup = text::markup(params)?;
    apply(state, chat, &old, Message { content, preview, markup, ..old.clone() })
}

/// Answers `editMessageCaption`.
pub(super) fn caption(state: &mut State, params: &Params) -> Reply {
    let (chat, old) = editable(state, params)?;
    let Content::File { file_id, is_photo, .. } = old.content.clone() else {
        return Err(Refusal::bad("there is no caption in the message to edit"));
    };
    let content = Content::File { file_id, is_photo, caption: text::caption(state, params)? };
    let markup = text::markup(params)?;
    apply(state, chat, &old, Message { content, markup, ..old.clone() })
}

/// Answers `editMessageMedia`: a photo in place of another photo, uploaded with the request or known by its id.
pub(super) fn media(state: &mut State, params: &Params) -> Reply {
    let (chat, old) = editable(state, params)?;
    if !matches!(old.content, Content::File { is_photo: true, .. }) {
        return Err(Refusal::bad("there is no media in the message to edit"));
    }
    let media = params.json("media")?.unwrap_or_default();
    let named = |name: &str| media.get(name).and_then(Value::as_str).unwrap_or_default();
    if named("type") != "photo" {
        return Err(Refusal::bad("wrong type of the media: this server replaces photos by photos only"));
    }
    let file_id = match named("media").strip_prefix("attach://") {
        Some(field) => {
            let missing = || Refusal::bad("wrong file identifier/HTTP URL specified");
            let upload = params.file(field).ok_or_else(missing)?.clone();
            state.files.keep(&upload, true)?
        }
        None => named("media").to_owned(),
    };
    let caption = text::caption_of(state, &media)?;
    let markup = text::markup(params)?;
    let content = Content::File { file_id, is_photo: true, caption };
    apply(state, chat, &old, Message { content, markup, ..old.clone() })
}

/// Answers `editMessageReplyMarkup`.
pub(super) fn markup(state: &mut State, params: &Params) -> Reply {
    let (chat, old) = editable(state, params)?;
    let markup = text::markup(params)?;
    apply(state, chat, &old, Message { markup, ..old.clone() })
}

/// Finds the message to edit, if it is one that the bot may edit.
fn editable(state: &State, params: &Params) -> Result<(i64, Message), Refusal> {
    if let Some(id) = params.text("inline_message_id") {
        return posted_inline(state, id).ok_or_else(|| Refusal::bad("MESSAGE_ID_INVALID"));
    }
    let chat = target::writable(state, params)?;
    let id = params.number::<i32>("message_id")?;
    let id = id.ok_or_else(|| Refusal::bad("message identifier is not specified"))?;
    let message = chat.find(id).ok_or_else(|| Refusal::bad("message to edit not found"))?;
    let is_service = matches!(message.content, Content::Service { .. });
    // The Bot API: only messages without a markup or with an inline keyboard can be edited.
    let is_fixed = message.markup.as_ref().is_some_and(|markup| !matches!(markup, Markup::Inline(_)));
    if message.sender != Sender::Bot || is_service || is_fixed {
        return Err(Refusal::bad("message can't be edited"));
    }
    Ok((chat.id, message.clone()))
}

/// Finds a message that a person posted from the bot's inline results.
fn posted_inline(state: &State, id: &str) -> Option<(i64, Message)> {
    let (chat_id, message_id) = wire::parse_inline_message_id(id)?;
    let message = state.chats.get(&chat_id)?.find(message_id)?;
    message.via_bot.then(|| (chat_id, message.clone()))
}

fn apply(state: &mut State, chat_id: i64, old: &Message, new: Message) -> Reply {
    target::pace(state, chat_id)?;
    if *old == new {
        return Err(Refusal::bad(NOT_MODIFIED));
    }
    let now = state.clock.unix();
    let id = new.id;
    if let Some(place) = state.chats.get_mut(&chat_id).and_then(|chat| chat.find_mut(id)) {
        *place = Message { edited_at: Some(now), edited: old.edited + 1, ..new };
    }
    state.emit(Event::Edited { chat_id, message_id: id });
    let chat = state.chats.get(&chat_id);
    let shown = chat
        .filter(|_| !old.via_bot)
        .and_then(|chat| chat.find(id).map(|message| wire::message(state, chat, message)));
    Ok(shown.unwrap_or(Value::Bool(true)))
}
