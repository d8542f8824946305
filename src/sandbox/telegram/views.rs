//! The shapes in which a test or the page sees what happened: messages, answers, requests, events.
//!
//! It does not hold the truth (see `state`): a view is a copy of one moment.

use axum::body::Bytes;
use serde::Serialize;
use serde_json::Value;

/// A person who may use the bot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The user id, which is the id of the private chat too.
    pub id: i64,
    /// The name that everyone sees.
    pub first_name: String,
    /// The name behind the `@`, without it.
    pub username: Option<String>,
    /// The language of the person's client.
    pub language_code: Option<String>,
}

/// What someone is in a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MemberRole {
    /// The creator.
    Owner,
    /// An administrator under the own name.
    Administrator,
    /// An administrator who writes in the name of the group.
    AnonymousAdministrator,
    /// A member without special rights.
    Member,
    /// Someone who is in the group and may not write.
    Restricted,
    /// Someone who left or was never there.
    Left,
    /// Someone who was thrown out.
    Kicked,
}

impl MemberRole {
    /// Tells whether such a one is in the group.
    pub fn is_present(self) -> bool {
        !matches!(self, MemberRole::Left | MemberRole::Kicked)
    }

    /// Tells whether such a one has an administrator's rights.
    pub fn is_admin(self) -> bool {
        matches!(self, MemberRole::Owner | MemberRole::Administrator | MemberRole::AnonymousAdministrator)
    }
}

/// A message as a phone shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MessageView {
    /// The message's id in its chat.
    pub id: i32,
    /// Whether the bot wrote it.
    pub from_bot: bool,
    /// The writer's user id; none for the group itself.
    pub sender_id: Option<i64>,
    /// The writer's name.
    pub sender_name: String,
    /// The text or caption without markup.
    pub text: String,
    /// The text or caption as HTML that a browser may show.
    pub html: String,
    /// The entities of the text or caption.
    pub entities: Vec<super::Entity>,
    /// The buttons below it, row by row.
    pub buttons: Vec<Vec<ButtonView>>,
    /// The keyboard that it put in place of the person's own, row by row.
    pub keyboard: Vec<Vec<String>>,
    /// Whether the client opens a reply to it.
    pub force_reply: bool,
    /// When it was sent (Unix seconds).
    pub date: i64,
    /// How often it was edited.
    pub edited: u32,
    /// Whether it came without a sound.
    pub silent: bool,
    /// The message that it answers.
    pub reply_to: Option<i32>,
    /// The topic that it belongs to.
    pub thread: Option<i32>,
    /// The file that it carries.
    pub document: Option<FileView>,
    /// The bot's reaction to it.
    pub reaction: Option<String>,
    /// What Telegram itself says in it ("joined the group"), in the words of the message field.
    pub service: Option<String>,
    /// Whether it was deleted.
    pub deleted: bool,
}

/// A button as a phone shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ButtonView {
    /// The words on it.
    pub text: String,
    /// What it sends to the bot.
    pub callback_data: Option<String>,
    /// What it opens.
    pub url: Option<String>,
    /// What it puts into the clipboard.
    pub copy_text: Option<String>,
    /// The inline query that it begins.
    pub switch_inline_query: Option<String>,
}

/// A file in a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileView {
    /// The name that it was sent under.
    pub name: String,
    /// Whether it is shown as a picture.
    pub is_photo: bool,
    /// The id under which it can be downloaded.
    pub file_id: String,
    /// What is in it; empty when it was forgotten because newer files needed the room.
    #[serde(skip)]
    pub bytes: Bytes,
}

/// The bot's answer to a callback query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The query that it answers.
    pub query_id: String,
    /// Who pressed.
    pub user_id: i64,
    /// What the person reads; empty when the answer only stops the waiting.
    pub text: String,
    /// Whether it must be dismissed.
    pub alert: bool,
    /// The address that it opens.
    pub url: Option<String>,
}

/// One request of the bot and what came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RequestLog {
    /// Counts the requests from 1.
    pub seq: u64,
    /// Milliseconds since the server started.
    pub at_ms: u64,
    /// The method's official name, or what was asked for instead of one.
    pub method: String,
    /// The parameters; files by name and size.
    pub params: Value,
    /// The HTTP status; 0 where the connection was broken on purpose.
    pub status: u16,
    /// Why it was refused.
    pub error: Option<String>,
}

/// Something that changed what a phone or the page shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event {
    /// The bot sent a message.
    Sent { chat_id: i64, message_id: i32 },
    /// The bot changed a message.
    Edited { chat_id: i64, message_id: i32 },
    /// A message is gone.
    Deleted { chat_id: i64, message_id: i32 },
    /// The bot answered a callback query.
    Answered { query_id: String, user_id: i64, text: String, alert: bool },
    /// The bot answered an inline query.
    InlineAnswered { query_id: String },
    /// The bot is typing, or whatever else it says it does.
    Action { chat_id: i64, action: String },
    /// A person or Telegram itself wrote a message.
    Said { chat_id: i64, message_id: i32 },
    /// A person pressed a button.
    Pressed { chat_id: i64, message_id: i32, query_id: String },
    /// A chat, its members or the bot's profile changed.
    Changed { chat_id: Option<i64> },
    /// A request of the bot was answered.
    Request(RequestLog),
}
