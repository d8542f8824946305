//! Carries out the methods of the Bot API, one file a subject.
//!
//! It does not read HTTP; `getUpdates`, which waits, is in `updates`.

mod answers;
mod chats;
mod delete;
mod edit;
mod profile;
mod send;
mod target;
mod text;

use serde_json::Value;

pub(super) use text::inline_content;

use super::params::Params;
use super::refusal::{Refusal, Reply};
use super::state::State;
use super::{webhook, wire};

/// Carries out a method by its official name.
pub(super) fn call(state: &mut State, name: &str, params: &Params) -> Reply {
    match name {
        "getMe" => Ok(wire::me(state)),
        "setWebhook" => webhook::set(state, params),
        "deleteWebhook" => webhook::delete(state, params),
        "getWebhookInfo" => Ok(webhook::info(state)),
        "sendMessage" => send::message(state, params),
        "sendDocument" => send::file(state, params, false),
        "sendPhoto" => send::file(state, params, true),
        "sendChatAction" => send::chat_action(state, params),
        "editMessageText" => edit::text(state, params),
        "editMessageCaption" => edit::caption(state, params),
        "editMessageMedia" => edit::media(state, params),
        "editMessageReplyMarkup" => edit::markup(state, params),
        "deleteMessage" => delete::one(state, params),
        "deleteMessages" => delete::many(state, params),
        "setMessageReaction" => answers::reaction(state, params),
        "answerCallbackQuery" => answers::callback(state, params),
        "answerInlineQuery" => answers::inline(state, params),
        "getChat" => chats::chat(state, params),
        "getChatMember" => chats::member(state, params),
        "getChatMemberCount" => chats::member_count(state, params),
        "getChatAdministrators" => chats::administrators(state, params),
        "leaveChat" => chats::leave(state, params),
        "getFile" => state.files.get_file(params.text("file_id").unwrap_or_default()),
        _ => profile::call(state, name, params),
    }
}

/// The answer of methods that have nothing to tell.
const DONE: Value = Value::Bool(true);

/// Refuses a callback or inline query that nobody waits for any more, in Telegram's one sentence for all cases.
fn stale_query() -> Refusal {
    Refusal::bad("query is too old and response timeout expired or query ID is invalid")
}
