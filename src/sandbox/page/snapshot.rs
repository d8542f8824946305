//! Owns what the page shows, as JSON: the cast, a chat, the panel.
//! It does not say when the page is told.

use serde_json::{Value, json};

use super::Desk;
use crate::sandbox::{
    cast::{ANNA, BOT_TOKEN, GOOD_KEY, GROUP, LANGUAGES, PHONES, POOR_KEY},
    telegram::{ButtonView, FileView, MemberRole, MessageView},
};

/// How much of a chat is shown.
const MOST_MESSAGES: usize = 120;
/// How many orders are listed.
const MOST_ORDERS: usize = 60;

impl Desk {
    /// What does not change while the sandbox runs, and Anna's language at this moment.
    pub(super) fn hello(&self) -> Value {
        let people = self.telegram.people();
        let language =
            people.into_iter().find(|person| person.id == ANNA).and_then(|anna| anna.language_code);
        json!({
            "run": self.run,
            "bot": {
                "username": self.telegram.bot_username(),
                "id": BOT_TOKEN.split(':').next().and_then(|id| id.parse::<i64>().ok()),
            },
            "phones": PHONES,
            "topics": self.telegram.topics(GROUP),
            "anonymous": self.is_anonymous(ANNA),
            "languages": LANGUAGES,
            "language": language,
            "key": GOOD_KEY,
            "poor_key": POOR_KEY,
        })
    }

    /// Whether a person writes in the name of the group.
    pub(super) fn is_anonymous(&self, person: i64) -> bool {
        self.telegram.members(GROUP).contains(&(person, MemberRole::AnonymousAdministrator))
    }

    pub(super) fn chat(&self, chat: i64) -> Value {
        let messages = self.telegram.messages(chat);
        let skipped = messages.len().saturating_sub(MOST_MESSAGES);
        let shown = messages.iter().skip(skipped).filter(|message| !message.deleted);
        json!({ "chat": chat, "messages": shown.map(message).collect::<Vec<_>>() })
    }

    pub(super) async fn panel_state(&self) -> Value {
        let orders = self.panel.orders();
        let switches = self.switches();
        json!({
            "speed": self.panel.speed(),
            "balance": self.panel.balance(GOOD_KEY).unwrap_or_default().normalize().to_string(),
            "down": self.panel.is_down().await,
            "revoked": self.panel.is_revoked(GOOD_KEY),
            "slow": switches.slow,
            "html": switches.html,
            "floods": switches.floods,
            "order_count": orders.len(),
            "orders": orders.iter().rev().take(MOST_ORDERS).collect::<Vec<_>>(),
        })
    }
}

fn message(message: &MessageView) -> Value {
    json!({
        "id": message.id,
        "bot": message.from_bot,
        "from": message.sender_id.unwrap_or(0),
        "name": message.sender_name,
        "text": message.text,
        "entities": message.entities,
        "buttons": message.buttons.iter().map(|row| row.iter().map(button).collect()).collect::<Vec<Value>>(),
        "force_reply": message.force_reply,
        "date": message.date,
        "edited": message.edited > 0,
        "silent": message.silent,
        "reply_to": message.reply_to,
        "thread": message.thread,
        "reaction": message.reaction,
        "file": message.document.as_ref().map(file),
        "service": message.service.as_deref().map(|name| name.replace('_', " ")),
    })
}

fn button(button: &ButtonView) -> Value {
    json!({
        "text": button.text,
        "data": button.callback_data,
        "url": button.url,
        "copy": button.copy_text,
        "inline": button.switch_inline_query,
    })
}

fn file(file: &FileView) -> Value {
    json!({ "name": file.name, "image": file.is_photo, "size": file.bytes.len() })
}
