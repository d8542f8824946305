//! Deletes messages.
//!
//! It does not forget them: a view still shows that they were there.

use serde_json::Value;

use super::super::params::Params;
use super::super::refusal::{Refusal, Reply};
use super::super::state::{Chat, Sender, State};
use super::super::views::Event;
use super::{DONE, target};

/// Messages that one request may delete.
const MAX_AT_ONCE: usize = 100;
/// Seconds after which a message can no longer be deleted (the Bot API: 48 hours).
const DELETABLE_SECONDS: i64 = 48 * 60 * 60;

/// Answers `deleteMessage`.
pub(super) fn one(state: &mut State, params: &Params) -> Reply {
    let chat = target::reachable(state, params)?;
    let chat_id = chat.id;
    let id = params.number::<i32>("message_id")?.unwrap_or_default();
    may_delete(state, chat, id)?;
    remove(state, chat_id, id);
    Ok(DONE)
}

/// Answers `deleteMessages`; those that cannot be found are skipped.
pub(super) fn many(state: &mut State, params: &Params) -> Reply {
    let chat_id = target::reachable(state, params)?.id;
    let ids = params.json("message_ids")?.unwrap_or_default();
    let numbers = ids.as_array().into_iter().flatten().filter_map(Value::as_i64);
    let ids: Vec<i32> = numbers.filter_map(|id| i32::try_from(id).ok()).collect();
    if ids.len() > MAX_AT_ONCE {
        return Err(Refusal::bad("too many message identifiers specified"));
    }
    for id in ids {
        let chat = target::reachable(state, params)?;
        if chat.find(id).is_none() {
            continue;
        }
        may_delete(state, chat, id)?;
        remove(state, chat_id, id);
    }
    Ok(DONE)
}

/// Own messages always; others' in a private chat, or where the bot is an administrator.
fn may_delete(state: &State, chat: &Chat, id: i32) -> Result<(), Refusal> {
    let message = chat.find(id).ok_or_else(|| Refusal::bad("message to delete not found"))?;
    let is_old = state.clock.unix() - message.date > DELETABLE_SECONDS;
    let may = message.sender == Sender::Bot || !chat.is_group() || chat.role(state.bot.id).is_admin();
    if may && !is_old { Ok(()) } else { Err(Refusal::bad("message can't be deleted")) }
}

fn remove(state: &mut State, chat_id: i64, id: i32) {
    if let Some(message) = state.chats.get_mut(&chat_id).and_then(|chat| chat.find_mut(id)) {
        message.deleted = true;
    }
    state.emit(Event::Deleted { chat_id, message_id: id });
}
