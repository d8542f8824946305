//! The gate: the Bot API's methods that the bot uses, each inside Telegram's limits.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::future::BoxFuture;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::api::{Api, read};
use super::error::TelegramError;
use super::limits::{Limits, Urgency};
use super::types::{ALLOWED_UPDATES, Me, Member, WebhookInfo};
use crate::domain::ids::{ChatId, Place, UserId};
use crate::view::commands::Audience;
use crate::view::{ButtonKind, ButtonStyle, Screen};

/// An answer waits at most so long for Telegram's own `retry_after`, over all its tries.
const PATIENCE: Duration = Duration::from_secs(60);
const TRIES: u32 = 3;
/// What fails sooner than this is tried again after a moment; a time-out of its own length is not.
const FAILS_FAST: Duration = Duration::from_secs(5);
/// Pause before the second try; before the third it is twice as long.
const PAUSE: Duration = Duration::from_millis(400);
/// How long Telegram holds a poll open when nothing happens.
const POLL_SECONDS: u64 = 50;

/// What an edit came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edited {
    /// The message shows the screen now (or did already).
    Done,
    /// The message is not there any more: send anew.
    Gone,
    /// A person had the message show something else while the edit waited: nothing was sent.
    Overtaken,
}

/// Says whether an edit that has waited for its turn is still wanted.
pub type IsWanted<'a> = &'a (dyn Fn() -> BoxFuture<'a, bool> + Send + Sync);

/// What an edit takes care of: one message's edits go one after the other.
struct EditOf<'a> {
    message: i32,
    is_wanted: Option<IsWanted<'a>>,
}

type OneMessage = Arc<tokio::sync::Mutex<()>>;

/// Above so many messages those that nobody edits now are forgotten.
const KEEP_MESSAGES: usize = 256;

/// Where a list of commands is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommandScope {
    /// Every chat of a kind, for people of a language (two letters; `None`: all others).
    All(Audience, Option<&'static str>),
    /// One chat that chose its language: Telegram has no code for some.
    One(Audience, ChatId),
}

/// A command and what the menu says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    pub name: String,
    pub description: String,
}

#[derive(Deserialize)]
pub(super) struct Sent {
    pub message_id: i32,
}

/// The one way out to Telegram; clones share the limits.
#[derive(Clone)]
pub struct Telegram {
    pub(super) api: Arc<Api>,
    limits: Arc<Limits>,
    /// The messages that are being edited: two edits on their way could land the other way round.
    edited: Arc<Mutex<HashMap<(ChatId, i32), OneMessage>>>,
    /// The server does not take the colours of buttons: an older one of the operator's own.
    is_colourless: Arc<AtomicBool>,
}

impl Telegram {
    pub fn new(api: Api) -> Self {
        Self {
            api: Arc::new(api),
            limits: Arc::default(),
            edited: Arc::default(),
            is_colourless: Arc::default(),
        }
    }

    pub async fn get_me(&self) -> Result<Me, TelegramError> {
        self.api.call("getMe", &json!({})).await
    }

    /// Waits for updates from `offset` on; everything below it is confirmed by this call.
    ///
    /// Each comes as its own JSON text, so that it can be kept as it is.
    pub async fn get_updates(
        &self,
        offset: Option<i64>,
    ) -> Result<Vec<Box<serde_json::value::RawValue>>, TelegramError> {
        let params = json!({ "offset": offset, "timeout": POLL_SECONDS, "limit": 100, "allowed_updates": ALLOWED_UPDATES });
        let params = without_nulls(params);
        let body = self.api.call_raw("getUpdates", &params, Duration::from_secs(POLL_SECONDS + 20)).await?;
        read(&body)
    }

    /// Takes a webhook away, so that polling may begin; updates that wait stay.
    pub async fn delete_webhook(&self) -> Result<(), TelegramError> {
        self.api.call::<bool>("deleteWebhook", &json!({ "drop_pending_updates": false })).await.map(drop)
    }

    /// Lets Telegram deliver updates to an address, with a secret by which it is known. Updates that wait stay.
    pub async fn set_webhook(&self, url: &str, secret: &SecretString) -> Result<(), TelegramError> {
        let params = json!({
            "url": url,
            "secret_token": secret.expose_secret(),
            "allowed_updates": ALLOWED_UPDATES,
            "drop_pending_updates": false,
        });
        self.api.call::<bool>("setWebhook", &params).await.map(drop)
    }

    pub async fn webhook_info(&self) -> Result<WebhookInfo, TelegramError> {
        self.api.call("getWebhookInfo", &json!({})).await
    }

    /// Sends a screen as a new message and returns its id.
    pub async fn send(
        &self,
        place: Place,
        screen: &Screen,
        urgency: Urgency,
        is_silent: bool,
    ) -> Result<i32, TelegramError> {
        let params = without_nulls(json!({
            "chat_id": place.chat.0,
            "message_thread_id": place.topic.map(|topic| topic.0),
            "text": screen.html,
            "parse_mode": "HTML",
            "link_preview_options": { "is_disabled": true },
            "disable_notification": is_silent.then_some(true),
            "reply_markup": keyboard(screen),
        }));
        let sent: Sent = self.call_limited(place.chat, urgency, "sendMessage", &params).await?;
        Ok(sent.message_id)
    }

    /// Asks one person of a group for a reply: with privacy mode on, the bot sees no other answer.
    ///
    /// `selective`: the reply field opens only for who is mentioned in the text, or wrote the message `to`.
    pub async fn ask_reply(
        &self,
        place: Place,
        html: &str,
        to: Option<i32>,
        placeholder: &str,
    ) -> Result<i32, TelegramError> {
        let params = without_nulls(json!({
            "chat_id": place.chat.0,
            "message_thread_id": place.topic.map(|topic| topic.0),
            "text": html,
            "parse_mode": "HTML",
            "link_preview_options": { "is_disabled": true },
            "reply_parameters": to.map(|id| json!({ "message_id": id, "allow_sending_without_reply": true })),
            "reply_markup": {
                "force_reply": true,
                "selective": true,
                "input_field_placeholder": placeholder.chars().take(64).collect::<String>(),
            },
        }));
        let sent: Sent = self.call_limited(place.chat, Urgency::Answer, "sendMessage", &params).await?;
        Ok(sent.message_id)
    }

    /// What somebody is in a group.
    pub async fn get_member(&self, chat: ChatId, person: UserId) -> Result<Member, TelegramError> {
        let params = json!({ "chat_id": chat.0, "user_id": person.0 });
        self.api.call("getChatMember", &params).await
    }

    /// Makes a message show a screen; an unchanged one is success.
    pub async fn edit(
        &self,
        chat: ChatId,
        message: i32,
        screen: &Screen,
        urgency: Urgency,
    ) -> Result<Edited, TelegramError> {
        self.edit_of(chat, EditOf { message, is_wanted: None }, screen, urgency).await
    }

    /// The same, unless it is not wanted any more when its turn has come. A later edit of the message lands later.
    pub async fn edit_while<'a>(
        &self,
        chat: ChatId,
        message: i32,
        screen: &Screen,
        urgency: Urgency,
        is_wanted: IsWanted<'a>,
    ) -> Result<Edited, TelegramError> {
        self.edit_of(chat, EditOf { message, is_wanted: Some(is_wanted) }, screen, urgency).await
    }

    async fn edit_of(
        &self,
        chat: ChatId,
        edit: EditOf<'_>,
        screen: &Screen,
        urgency: Urgency,
    ) -> Result<Edited, TelegramError> {
        let message = edit.message;
        let params = without_nulls(json!({
            "chat_id": chat.0,
            "message_id": message,
            "text": screen.html,
            "parse_mode": "HTML",
            "link_preview_options": { "is_disabled": true },
            "reply_markup": keyboard(screen),
        }));
        let method = "editMessageText";
        let (edit, api) = (&edit, &self.api);
        let call = |params: Value| async move {
            // Only now, after the wait for a turn: whoever waits holds no later edit of this message up.
            let _alone = self.one_message(chat, edit.message).lock_owned().await;
            match edit.is_wanted {
                Some(is_wanted) if !is_wanted().await => Ok(None),
                _ => api.call::<Value>(method, &params).await.map(Some),
            }
        };
        match self.in_colours(chat, urgency, method, &params, call).await {
            Ok(None) => Ok(Edited::Overtaken),
            Ok(Some(value)) => edited(Ok(value)),
            Err(error) => edited(Err(error)),
        }
    }

    /// How long a push to a chat would have to wait for its turn now.
    pub fn wait_of_push(&self, chat: ChatId) -> Duration {
        self.limits.wait_of_push(chat)
    }

    /// Takes a message's buttons away.
    pub async fn remove_keyboard(&self, chat: ChatId, message: i32) -> Result<Edited, TelegramError> {
        let params = json!({ "chat_id": chat.0, "message_id": message });
        edited(self.call_limited::<Value>(chat, Urgency::Answer, "editMessageReplyMarkup", &params).await)
    }

    /// Answers a callback query: once, before anything else is done about it.
    pub async fn answer(&self, query: &str, text: Option<&str>, is_alert: bool) -> Result<(), TelegramError> {
        let text = text.map(|text| text.chars().take(200).collect::<String>());
        let params = without_nulls(
            json!({ "callback_query_id": query, "text": text, "show_alert": is_alert.then_some(true) }),
        );
        match self.call_patiently::<bool>("answerCallbackQuery", &params).await {
            Ok(_) | Err(TelegramError::QueryTooOld) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Deletes a message; false if the bot may not. One that is gone already is deleted.
    pub async fn delete(&self, chat: ChatId, message: i32) -> Result<bool, TelegramError> {
        let params = json!({ "chat_id": chat.0, "message_id": message });
        match self.call_patiently::<bool>("deleteMessage", &params).await {
            Ok(done) => Ok(done),
            // Deleted already: by a try whose answer was lost, or by somebody else.
            Err(TelegramError::MessageGone(why)) if why.contains("not found") => Ok(true),
            Err(TelegramError::MessageGone(_) | TelegramError::BadRequest(_) | TelegramError::Gone(_)) => {
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    /// Answers a message with an emoji of those that Telegram allows; it matters to nobody if it fails.
    pub async fn react(&self, chat: ChatId, message: i32, emoji: &str) {
        let reaction = json!([{ "type": "emoji", "emoji": emoji }]);
        let params = json!({ "chat_id": chat.0, "message_id": message, "reaction": reaction });
        if let Err(error) = self.api.call::<bool>("setMessageReaction", &params).await {
            tracing::debug!(%error, "a message has no reaction");
        }
    }

    /// Shows that the bot is at work; it matters to nobody if it fails.
    pub async fn typing(&self, place: Place) {
        let params = without_nulls(
            json!({ "chat_id": place.chat.0, "message_thread_id": place.topic.map(|topic| topic.0), "action": "typing" }),
        );
        if let Err(error) = self.api.call::<bool>("sendChatAction", &params).await {
            tracing::debug!(%error, "typing was not shown");
        }
    }

    pub async fn set_commands(
        &self,
        scope: &CommandScope,
        commands: &[Command],
    ) -> Result<(), TelegramError> {
        let (scope, lang) = match scope {
            CommandScope::All(Audience::Private, lang) => (json!({ "type": "all_private_chats" }), *lang),
            CommandScope::All(Audience::Group, lang) => (json!({ "type": "all_group_chats" }), *lang),
            CommandScope::All(Audience::Managers, lang) => {
                (json!({ "type": "all_chat_administrators" }), *lang)
            }
            CommandScope::One(Audience::Managers, chat) => {
                (json!({ "type": "chat_administrators", "chat_id": chat.0 }), None)
            }
            CommandScope::One(_, chat) => (json!({ "type": "chat", "chat_id": chat.0 }), None),
        };
        let list: Vec<Value> =
            commands.iter().map(|c| json!({ "command": c.name, "description": c.description })).collect();
        let params = without_nulls(json!({ "commands": list, "scope": scope, "language_code": lang }));
        self.call_patiently::<bool>("setMyCommands", &params).await.map(drop)
    }

    /// Sets what people read before they press Start, for a language (`None`: all others).
    pub async fn set_descriptions(
        &self,
        lang: Option<&str>,
        long: &str,
        short: &str,
    ) -> Result<(), TelegramError> {
        let params = without_nulls(json!({ "description": long, "language_code": lang }));
        self.call_patiently::<bool>("setMyDescription", &params).await?;
        let params = without_nulls(json!({ "short_description": short, "language_code": lang }));
        self.call_patiently::<bool>("setMyShortDescription", &params).await.map(drop)
    }

    /// Calls a method outside the limits for messages. A fault that passes by itself is waited for, for a moment.
    ///
    /// Each of these methods may be carried out twice: the second time changes nothing.
    async fn call_patiently<T: serde::de::DeserializeOwned>(
        &self,
        method: &str,
        params: &Value,
    ) -> Result<T, TelegramError> {
        let begun = Instant::now();
        for attempt in 1.. {
            let wait = match self.api.call(method, params).await {
                Err(TelegramError::Flood(wait)) if wait <= FAILS_FAST && attempt < TRIES => wait,
                Err(TelegramError::Unreachable(_)) if may_repeat(begun, attempt) => PAUSE * attempt,
                other => return other,
            };
            tokio::time::sleep(wait).await;
        }
        Err(TelegramError::Unreachable("no tries left".to_owned()))
    }

    /// Sends inside the limits, without the colours of buttons where the server does not take them.
    pub(super) async fn call_limited<T: serde::de::DeserializeOwned>(
        &self,
        chat: ChatId,
        urgency: Urgency,
        method: &str,
        params: &Value,
    ) -> Result<T, TelegramError> {
        let call = |params: Value| async move { self.api.call(method, &params).await };
        self.in_colours(chat, urgency, method, params, call).await
    }

    /// Calls inside the limits, with coloured buttons where the server takes them.
    pub(super) async fn in_colours<T, F: Future<Output = Result<T, TelegramError>>>(
        &self,
        chat: ChatId,
        urgency: Urgency,
        method: &str,
        params: &Value,
        call: impl Fn(Value) -> F,
    ) -> Result<T, TelegramError> {
        if !self.is_colourless.load(Ordering::Relaxed) {
            match self.limited(chat, urgency, method, || call(params.clone())).await {
                // A refusal: nothing was sent. From now on every button is plain.
                Err(error) if is_about_colours(&error, params) => {
                    self.is_colourless.store(true, Ordering::Relaxed);
                }
                other => return other,
            }
        }
        let plain = without_colours(params.clone());
        self.limited(chat, urgency, method, || call(plain.clone())).await
    }

    /// Calls inside the limits. An answer waits for a short `retry_after`; a push is given back to its queue.
    ///
    /// An answer that meets a fault is tried again: a person who sees it twice knows more than one who sees nothing.
    async fn limited<T, F: Future<Output = Result<T, TelegramError>>>(
        &self,
        chat: ChatId,
        urgency: Urgency,
        method: &str,
        call: impl Fn() -> F,
    ) -> Result<T, TelegramError> {
        let begun = Instant::now();
        let mut waited = Duration::ZERO;
        for attempt in 1.. {
            let turn = self.limits.take(chat, urgency).await;
            let answer = call().await;
            drop(turn);
            match answer {
                Err(TelegramError::Flood(wait)) => {
                    tracing::warn!(method, retry_after_s = wait.as_secs(), "Telegram asks to wait");
                    self.limits.rest(chat, wait);
                    waited += wait;
                    if urgency == Urgency::Push || attempt >= TRIES || waited > PATIENCE {
                        return Err(TelegramError::Flood(wait));
                    }
                }
                Err(TelegramError::Unreachable(_))
                    if urgency == Urgency::Answer && may_repeat(begun, attempt) =>
                {
                    tokio::time::sleep(PAUSE * attempt).await;
                }
                other => return other,
            }
        }
        Err(TelegramError::Unreachable("no tries left".to_owned()))
    }

    fn one_message(&self, chat: ChatId, message: i32) -> OneMessage {
        let mut edited = self.edited.lock().unwrap_or_else(PoisonError::into_inner);
        if edited.len() > KEEP_MESSAGES {
            edited.retain(|_, message| Arc::strong_count(message) > 1);
        }
        Arc::clone(edited.entry((chat, message)).or_default())
    }
}

/// Whether what a person waits for is tried again after a fault of the network or the server.
fn may_repeat(begun: Instant, attempt: u32) -> bool {
    attempt < TRIES && begun.elapsed() < FAILS_FAST
}

/// Whether the server refused a request for the colours of its buttons.
fn is_about_colours(error: &TelegramError, params: &Value) -> bool {
    let TelegramError::BadRequest(text) = error else { return false };
    text.to_ascii_lowercase().contains("style") && *params != without_colours(params.clone())
}

pub(super) fn without_colours(mut params: Value) -> Value {
    let rows = params.pointer_mut("/reply_markup/inline_keyboard").and_then(Value::as_array_mut);
    let buttons = rows.into_iter().flatten().filter_map(Value::as_array_mut).flatten();
    for button in buttons.filter_map(Value::as_object_mut) {
        button.remove("style");
    }
    params
}

pub(super) fn edited(result: Result<Value, TelegramError>) -> Result<Edited, TelegramError> {
    match result {
        Ok(_) | Err(TelegramError::NotModified) => Ok(Edited::Done),
        Err(TelegramError::MessageGone(_)) => Ok(Edited::Gone),
        Err(error) => Err(error),
    }
}

/// The Bot API takes a missing field for the default, and some servers refuse `null`.
pub(super) fn without_nulls(mut params: Value) -> Value {
    if let Some(fields) = params.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    params
}

pub(super) fn keyboard(screen: &Screen) -> Option<Value> {
    if screen.keyboard.is_empty() {
        return None;
    }
    let rows: Vec<Vec<Value>> = screen
        .keyboard
        .iter()
        .map(|row| {
            row.iter()
                .map(|button| match &button.kind {
                    ButtonKind::Press(press) => without_nulls(json!({
                        "text": button.label,
                        "callback_data": press.encode(),
                        "style": press.style().map(ButtonStyle::name),
                    })),
                    ButtonKind::Url(url) => json!({ "text": button.label, "url": url }),
                    ButtonKind::Copy(text) => json!({ "text": button.label, "copy_text": { "text": text } }),
                })
                .collect()
        })
        .collect();
    Some(json!({ "inline_keyboard": rows }))
}
