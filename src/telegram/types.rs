//! The parts of Telegram's updates that the bot reads. Everything else in them is ignored, so that a newer
//! Bot API never makes an update unreadable.

use serde::Deserialize;

use crate::domain::role::Standing;

/// One update; kinds that the bot does not ask for decode to nothing.
#[derive(Debug, Clone, Deserialize)]
pub struct Update {
    pub update_id: i64,
    pub message: Option<Message>,
    pub callback_query: Option<CallbackQuery>,
    pub inline_query: Option<InlineQuery>,
    pub my_chat_member: Option<MemberUpdate>,
    pub chat_member: Option<MemberUpdate>,
}

impl Update {
    /// What kind of update it is, for logs and metrics.
    pub fn kind(&self) -> &'static str {
        if self.message.is_some() {
            "message"
        } else if self.callback_query.is_some() {
            "callback_query"
        } else if self.my_chat_member.is_some() {
            "my_chat_member"
        } else if self.chat_member.is_some() {
            "chat_member"
        } else {
            "other"
        }
    }
}

/// The kinds of updates that are asked for: by polling and by webhooks alike.
pub const ALLOWED_UPDATES: [&str; 5] =
    ["message", "callback_query", "inline_query", "my_chat_member", "chat_member"];

#[derive(Debug, Clone, Deserialize)]
pub struct Message {
    pub message_id: i32,
    pub message_thread_id: Option<i64>,
    #[serde(default)]
    pub is_topic_message: bool,
    pub from: Option<User>,
    pub sender_chat: Option<Chat>,
    pub chat: Chat,
    pub text: Option<String>,
    #[serde(default)]
    pub entities: Vec<Entity>,
    pub document: Option<Document>,
    /// The text beside a file.
    pub caption: Option<String>,
    pub reply_to_message: Option<Box<RepliedMessage>>,
    /// The bot whose inline mode made it.
    pub via_bot: Option<User>,
    pub reply_markup: Option<Markup>,
    pub migrate_to_chat_id: Option<i64>,
    pub left_chat_member: Option<User>,
    #[serde(default)]
    pub new_chat_members: Vec<User>,
    /// A post of the linked channel, forwarded by Telegram itself.
    #[serde(default)]
    pub is_automatic_forward: bool,
}

impl Message {
    /// Whether an admin wrote it in the name of the group.
    pub fn is_of_anonymous_admin(&self) -> bool {
        self.sender_chat.as_ref().is_some_and(|sender| sender.id == self.chat.id)
    }
}

/// The buttons under a message, as far as they open an address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Markup {
    #[serde(default)]
    inline_keyboard: Vec<Vec<Button>>,
}

#[derive(Debug, Clone, Deserialize)]
struct Button {
    url: Option<String>,
}

impl Markup {
    /// The addresses that its buttons open.
    pub fn urls(&self) -> impl Iterator<Item = &str> {
        self.inline_keyboard.iter().flatten().filter_map(|button| button.url.as_deref())
    }
}

/// A file that a person sent; its bytes are asked for apart.
#[derive(Debug, Clone, Deserialize)]
pub struct Document {
    pub file_id: String,
    pub file_name: Option<String>,
    /// As Telegram says it; what comes is counted all the same.
    pub file_size: Option<u64>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct RepliedMessage {
    pub message_id: i32,
    pub from: Option<User>,
    /// Set where no person speaks in their own name.
    pub sender_chat: Option<Chat>,
}

/// A part of a text that means something; offset and length count UTF-16 units.
#[derive(Debug, Clone, Deserialize)]
pub struct Entity {
    #[serde(rename = "type")]
    pub kind: String,
    pub offset: usize,
    pub length: usize,
    /// Of a `text_mention`: somebody who has no username.
    pub user: Option<User>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct User {
    pub id: i64,
    #[serde(default)]
    pub is_bot: bool,
    #[serde(default)]
    pub first_name: String,
    pub username: Option<String>,
    pub language_code: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Chat {
    pub id: i64,
    #[serde(rename = "type")]
    pub kind: ChatKind,
    pub title: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChatKind {
    Private,
    Group,
    Supergroup,
    Channel,
    #[serde(other)]
    Other,
}

/// Words that somebody types after the bot's name, in any chat.
#[derive(Debug, Clone, Deserialize)]
pub struct InlineQuery {
    pub id: String,
    pub from: User,
    pub query: String,
    /// What the last answer gave for the next page; empty for the first.
    pub offset: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct CallbackQuery {
    pub id: String,
    pub from: User,
    /// Missing for inline messages and very old ones.
    pub message: Option<PressedMessage>,
    pub data: Option<String>,
}

/// The message under a pressed button; `date` is 0 where Telegram no longer shows it to bots.
#[derive(Debug, Clone, Deserialize)]
pub struct PressedMessage {
    pub message_id: i32,
    pub message_thread_id: Option<i64>,
    #[serde(default)]
    pub is_topic_message: bool,
    pub chat: Chat,
    #[serde(default)]
    pub date: i64,
}

#[derive(Debug, Clone, Deserialize)]
pub struct MemberUpdate {
    pub chat: Chat,
    /// Who made the change.
    pub from: Option<User>,
    pub old_chat_member: Option<Member>,
    pub new_chat_member: Member,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Member {
    pub status: String,
    pub user: Option<User>,
    /// Whether an admin writes in the name of the group.
    #[serde(default)]
    pub is_anonymous: bool,
    /// Of somebody restricted: whether they are still in the group.
    pub is_member: Option<bool>,
}

impl Member {
    pub fn standing(&self) -> Standing {
        match self.status.as_str() {
            "creator" | "administrator" => Standing::Admin { is_anonymous: self.is_anonymous },
            "member" => Standing::Member,
            "restricted" if self.is_member == Some(true) => Standing::Member,
            _ => Standing::Outside,
        }
    }
}

/// The bot itself.
#[derive(Debug, Clone, Deserialize)]
pub struct Me {
    pub id: i64,
    pub username: String,
    #[serde(default)]
    pub first_name: String,
    /// With privacy mode off the bot reads every message of its groups.
    #[serde(default)]
    pub can_read_all_group_messages: bool,
    #[serde(default)]
    pub supports_inline_queries: bool,
}

/// Where Telegram delivers updates now, and how that goes.
#[derive(Debug, Clone, Deserialize)]
pub struct WebhookInfo {
    /// Empty: nowhere, they are polled.
    pub url: String,
    pub pending_update_count: u64,
    pub last_error_message: Option<String>,
    #[serde(default)]
    pub allowed_updates: Vec<String>,
}
