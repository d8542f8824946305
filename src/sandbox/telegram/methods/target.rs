//! Finds the chat of a request and says whether the bot may act there.
//!
//! It does not act.

use super::super::params::Params;
use super::super::refusal::Refusal;
use super::super::state::{Chat, State};
use super::super::views::MemberRole;

/// Finds the chat that `chat_id` names.
pub(super) fn known<'a>(state: &'a State, params: &Params) -> Result<&'a Chat, Refusal> {
    let id = params.text("chat_id").ok_or_else(|| Refusal::bad("chat_id is empty"))?;
    let id: Option<i64> = id.trim().parse().ok();
    id.and_then(|id| state.chats.get(&id)).ok_or_else(|| Refusal::bad("chat not found"))
}

/// Finds the chat that `chat_id` names if the bot may act in it.
pub(super) fn reachable<'a>(state: &'a State, params: &Params) -> Result<&'a Chat, Refusal> {
    let chat = known(state, params)?;
    if !chat.is_group() {
        return match (chat.started, chat.blocked) {
            (false, _) => Err(Refusal::forbidden("bot can't initiate conversation with a user")),
            (_, true) => Err(Refusal::forbidden("bot was blocked by the user")),
            _ => Ok(chat),
        };
    }
    if let Some(to) = chat.migrated_to {
        return Err(Refusal::migrated(to));
    }
    let kind = match chat.kind {
        super::super::state::ChatKind::Supergroup => "supergroup",
        _ => "group",
    };
    match chat.role(state.bot.id) {
        MemberRole::Kicked => Err(Refusal::forbidden(format!("bot was kicked from the {kind} chat"))),
        MemberRole::Left => Err(Refusal::forbidden(format!("bot is not a member of the {kind} chat"))),
        _ => Ok(chat),
    }
}

/// Finds the chat that `chat_id` names if the bot may write in it.
pub(super) fn writable<'a>(state: &'a State, params: &Params) -> Result<&'a Chat, Refusal> {
    let chat = reachable(state, params)?;
    if chat.role(state.bot.id) == MemberRole::Restricted {
        return Err(Refusal::bad("not enough rights to send text messages to the chat"));
    }
    Ok(chat)
}

/// Takes one message or edit out of what Telegram allows.
pub(super) fn pace(state: &mut State, chat_id: i64) -> Result<(), Refusal> {
    let is_group = state.chats.get(&chat_id).is_some_and(Chat::is_group);
    let now = state.clock.elapsed();
    state.limiter.take(chat_id, is_group, now).map_err(Refusal::too_many)
}
