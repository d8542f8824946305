//! Sets and tells what the bot says of itself: menus, names, descriptions.
//!
//! It does not choose what a person sees of it (see `Profile::first_menu`).

use serde_json::{Value, json};

use super::super::params::Params;
use super::super::profile::CommandScope;
use super::super::refusal::{Refusal, Reply};
use super::super::state::State;
use super::super::views::Event;
use super::DONE;

/// Commands in one menu.
const MAX_COMMANDS: usize = 100;

/// Carries out a method of the profile by its official name.
pub(super) fn call(state: &mut State, name: &str, params: &Params) -> Reply {
    match name {
        "setMyCommands" => set_commands(state, params),
        "getMyCommands" => get_commands(state, params),
        "deleteMyCommands" => delete_commands(state, params),
        "setMyName" => set_text(state, params, "name", 64),
        "getMyName" => get_text(state, params, "name"),
        "setMyDescription" => set_text(state, params, "description", 512),
        "getMyDescription" => get_text(state, params, "description"),
        "setMyShortDescription" => set_text(state, params, "short_description", 120),
        "getMyShortDescription" => get_text(state, params, "short_description"),
        _ => Err(Refusal::not_found()),
    }
}

fn set_commands(state: &mut State, params: &Params) -> Reply {
    let (scope, language) = menu_key(state, params)?;
    let commands = params.json("commands")?.unwrap_or_default();
    let mut menu = Vec::new();
    for command in commands.as_array().into_iter().flatten() {
        menu.push(read_command(command)?);
    }
    if menu.len() > MAX_COMMANDS {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    state.profile.set_menu(scope, &language, menu);
    state.emit(Event::Changed { chat_id: None });
    Ok(DONE)
}

fn read_command(command: &Value) -> Result<(String, String), Refusal> {
    let field = |name: &str| command.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (name, description) = (field("command"), field("description"));
    let name = name.strip_prefix('/').unwrap_or(&name).to_owned();
    let fits = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !(1..=32).contains(&name.len()) || !fits {
        return Err(Refusal::bad("BOT_COMMAND_INVALID"));
    }
    if !(1..=256).contains(&description.chars().count()) {
        return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    Ok((name, description))
}

fn get_commands(state: &mut State, params: &Params) -> Reply {
    let (scope, language) = menu_key(state, params)?;
    let menu = state.profile.menu(scope, &language).into_iter();
    Ok(menu.map(|(command, description)| json!({ "command": command, "description": description })).collect())
}

fn delete_commands(state: &mut State, params: &Params) -> Reply {
    let (scope, language) = menu_key(state, params)?;
    state.profile.set_menu(scope, &language, Vec::new());
    state.emit(Event::Changed { chat_id: None });
    Ok(DONE)
}

fn set_text(state: &mut State, params: &Params, field: &'static str, most: usize) -> Reply {
    let language = language(params)?;
    let text = params.text(field).unwrap_or_default();
    if text.chars().count() > most {
        return Err(Refusal::bad(format!("bot {} is too long", field.replace('_', " "))));
    }
    state.profile.set_text(field, &language, text);
    state.emit(Event::Changed { chat_id: None });
    Ok(DONE)
}

fn get_text(state: &mut State, params: &Params, field: &'static str) -> Reply {
    let text = state.profile.text(field, &language(params)?);
    let text = if text.is_empty() && field == "name" { state.bot.name.clone() } else { text };
    Ok(json!({ field: text }))
}

/// Reads the language: two letters or none at all, nothing else.
fn language(params: &Params) -> Result<String, Refusal> {
    let code = params.text("language_code").unwrap_or_default();
    let fits = code.is_empty() || (code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()));
    if fits { Ok(code.to_owned()) } else { Err(Refusal::bad("invalid language code specified")) }
}

fn menu_key(state: &State, params: &Params) -> Result<(CommandScope, String), Refusal> {
    let scope = params.json("scope")?.unwrap_or_default();
    let kind = scope.get("type").and_then(Value::as_str).unwrap_or("default");
    let chat = || {
        let id = scope.get("chat_id");
        let id = id.and_then(|id| id.as_i64().or_else(|| id.as_str().and_then(|id| id.parse().ok())));
        id.filter(|id| state.chats.contains_key(id)).ok_or_else(|| Refusal::bad("chat not found"))
    };
    let user = || scope.get("user_id").and_then(Value::as_i64).unwrap_or_default();
    let scope = match kind {
        "all_private_chats" => CommandScope::AllPrivateChats,
        "all_group_chats" => CommandScope::AllGroupChats,
        "all_chat_administrators" => CommandScope::AllChatAdministrators,
        "chat" => CommandScope::Chat(chat()?),
        "chat_administrators" => CommandScope::ChatAdministrators(chat()?),
        "chat_member" => CommandScope::ChatMember(chat()?, user()),
        _ => CommandScope::Default,
    };
    Ok((scope, language(params)?))
}
