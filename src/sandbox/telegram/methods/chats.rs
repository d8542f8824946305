//! Tells the bot about chats and members, and lets it leave.
//!
//! It does not change anyone else's place (see `groups`).

use serde_json::Value;

use super::super::params::Params;
use super::super::refusal::{Refusal, Reply};
use super::super::state::{Chat, State};
use super::super::views::{Event, MemberRole};
use super::super::wire;
use super::{DONE, target};

/// Answers `getChat`; a blocked person is still known, one who never wrote is not.
pub(super) fn chat(state: &mut State, params: &Params) -> Reply {
    let chat = visible(state, params)?;
    Ok(wire::full_chat(state, chat))
}

/// Answers `getChatMember`.
pub(super) fn member(state: &mut State, params: &Params) -> Reply {
    let chat = visible(state, params)?;
    let id = params.number::<i64>("user_id")?.unwrap_or_default();
    if id != state.bot.id && !state.people.contains_key(&id) {
        return Err(Refusal::bad("user not found"));
    }
    let role = match chat.is_group() {
        true => chat.role(id),
        false if id == chat.id || id == state.bot.id => MemberRole::Member,
        false => return Err(Refusal::bad("user not found")),
    };
    Ok(wire::member(state, id, role))
}

/// Answers `getChatMemberCount`.
pub(super) fn member_count(state: &mut State, params: &Params) -> Reply {
    let chat = visible(state, params)?;
    let present = chat.members.values().filter(|role| role.is_present()).count();
    Ok(Value::from(if chat.is_group() { present } else { 2 }))
}

/// Answers `getChatAdministrators`.
pub(super) fn administrators(state: &mut State, params: &Params) -> Reply {
    let chat = visible(state, params)?;
    if !chat.is_group() {
        return Err(Refusal::bad("there are no administrators in the private chat"));
    }
    let admins = chat.members.iter().filter(|(_, role)| role.is_admin());
    Ok(admins.map(|(id, role)| wire::member(state, *id, *role)).collect())
}

/// Answers `leaveChat`.
pub(super) fn leave(state: &mut State, params: &Params) -> Reply {
    let chat = target::reachable(state, params)?;
    if !chat.is_group() {
        return Err(Refusal::bad("chat member status can't be changed in private chats"));
    }
    let (chat_id, bot) = (chat.id, state.bot.id);
    let was = chat.role(bot);
    let update = wire::member_updated(state, chat, bot, bot, was, MemberRole::Left);
    if let Some(chat) = state.chats.get_mut(&chat_id) {
        chat.members.insert(bot, MemberRole::Left);
    }
    state.updates.push("my_chat_member", update);
    state.emit(Event::Changed { chat_id: Some(chat_id) });
    Ok(DONE)
}

/// Finds a chat that the bot may ask about.
fn visible<'a>(state: &'a State, params: &Params) -> Result<&'a Chat, Refusal> {
    let chat = target::known(state, params)?;
    if chat.is_group() {
        return target::reachable(state, params);
    }
    if chat.started { Ok(chat) } else { Err(Refusal::bad("chat not found")) }
}
