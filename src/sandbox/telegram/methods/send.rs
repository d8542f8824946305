//! Sends messages, files and chat actions.
//!
//! It does not change what was sent (see `edit`).

use serde_json::Value;

use super::super::params::Params;
use super::super::refusal::{Refusal, Reply};
use super::super::state::{Chat, Content, Message, Sender, State};
use super::super::views::Event;
use super::super::wire;
use super::{DONE, target, text};

/// The actions that a chat can show.
const ACTIONS: &[&str] = &[
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

/// Answers `sendMessage`.
pub(super) fn message(state: &mut State, params: &Params) -> Reply {
    let chat = target::writable(state, params)?.id;
    let mut message = Message::new(Sender::Bot, Content::Text(text::text(state, params)?));
    message.preview = params.json("link_preview_options")?;
    deliver(state, params, chat, message)
}

/// Answers `sendDocument` and `sendPhoto`.
pub(super) fn file(state: &mut State, params: &Params, is_photo: bool) -> Reply {
    let chat = target::writable(state, params)?.id;
    let caption = text::caption(state, params)?;
    let field = if is_photo { "photo" } else { "document" };
    let file_id = match params.file(field) {
        Some(upload) => state.files.keep(upload, is_photo)?,
        None => {
            let id = params.text(field).unwrap_or_default();
            let known = state.files.find(id).filter(|file| file.is_photo == is_photo);
            let wrong = || Refusal::bad("wrong file identifier/HTTP URL specified");
            known.map(|file| file.id.clone()).ok_or_else(wrong)?
        }
    };
    deliver(state, params, chat, Message::new(Sender::Bot, Content::File { file_id, is_photo, caption }))
}

/// Answers `sendChatAction`.
pub(super) fn chat_action(state: &mut State, params: &Params) -> Reply {
    let chat = target::writable(state, params)?;
    let chat_id = chat.id;
    thread(chat, params)?;
    let action = params.text("action").unwrap_or_default();
    if !ACTIONS.contains(&action) {
        return Err(Refusal::bad("wrong parameter action in request"));
    }
    state.emit(Event::Action { chat_id, action: action.to_owned() });
    Ok(DONE)
}

/// Puts the message into its chat: everything that all kinds of messages have in common.
fn deliver(state: &mut State, params: &Params, chat_id: i64, mut message: Message) -> Reply {
    message.markup = text::markup(params)?;
    message.silent = params.flag("disable_notification")?;
    let gone = || Refusal::bad("chat not found");
    let chat = state.chats.get(&chat_id).ok_or_else(gone)?;
    message.reply_to = reply_to(chat, params)?;
    let replied = message.reply_to.and_then(|id| chat.find(id));
    message.thread = thread(chat, params)?.or(replied.and_then(|replied| replied.thread));
    target::pace(state, chat_id)?;
    let id = state.post(chat_id, message).ok_or_else(gone)?;
    let chat = state.chats.get(&chat_id).ok_or_else(gone)?;
    let sent = chat.find(id).ok_or_else(gone)?;
    Ok(wire::message(state, chat, sent))
}

fn thread(chat: &Chat, params: &Params) -> Result<Option<i32>, Refusal> {
    let thread = params.number::<i32>("message_thread_id")?;
    match thread {
        Some(id) if !chat.topics.contains_key(&id) => Err(Refusal::bad("message thread not found")),
        _ => Ok(thread),
    }
}

fn reply_to(chat: &Chat, params: &Params) -> Result<Option<i32>, Refusal> {
    let Some(reply) = params.json("reply_parameters")? else {
        return Ok(None);
    };
    let elsewhere = match reply.get("chat_id") {
        Some(Value::String(id)) => id.parse() != Ok(chat.id),
        Some(id) => id.as_i64() != Some(chat.id),
        None => false,
    };
    let id = reply.get("message_id").and_then(Value::as_i64).and_then(|id| i32::try_from(id).ok());
    let found = id.filter(|id| !elsewhere && chat.find(*id).is_some());
    let may_miss = reply.get("allow_sending_without_reply").is_some_and(|flag| flag == true);
    match found {
        None if !may_miss => Err(Refusal::bad("message to be replied not found")),
        found => Ok(found),
    }
}
