//! Plays the people: what they write, press and ask reaches the bot as updates.
//!
//! It does not change who is in a group (see `groups`).

use serde_json::{Value, json};

use super::LocalTelegram;
use super::entities::Formatted;
use super::markup::Markup;
use super::methods;
use super::params::Upload;
use super::state::{
    Chat, ChatKind, Content, InlineQuery, MAX_ANSWERS, Message, PendingQuery, Sender, State, keep_last,
};
use super::views::{Event, MemberRole, Person};
use super::wire;

/// How a message is written, beside its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SayOptions {
    /// The message that it answers.
    pub reply_to: Option<i32>,
    /// The topic that it is written in.
    pub thread: Option<i32>,
    /// Whether an administrator writes in the name of the group.
    pub anonymous_admin: bool,
}

/// Why a button could not be pressed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// There is no such person, chat or message, or the person is not there.
    #[error("the person does not see this message")]
    NoMessage,
    /// The message has no button that fits.
    #[error("the message has no such button; it has {0:?}")]
    NoButton(Vec<String>),
    /// The button does not ask the bot: the client opens an address or begins an inline query.
    #[error("the button does not send anything to the bot but opens {0}")]
    Opens(String),
}

impl LocalTelegram {
    /// Makes a person known; nobody sees anything of it until the person writes.
    pub fn add_person(&self, person: Person) {
        let mut state = self.state();
        let id = person.id;
        state.chats.entry(id).or_insert_with(|| Chat::new(id, ChatKind::Private, &person.first_name));
        state.people.insert(id, person);
        state.emit(Event::Changed { chat_id: Some(id) });
    }

    /// Writes a message and gives its id; 0 where the person is not in that chat.
    ///
    /// A private chat has the id of its person. Writing to the bot starts the chat and takes a block back.
    pub fn say(&self, from: i64, chat_id: i64, text: &str) -> i32 {
        self.say_with(from, chat_id, text, SayOptions::default())
    }

    /// Writes a message as [`say`](Self::say) does, as an answer, in a topic or in the name of the group.
    pub fn say_with(&self, from: i64, chat_id: i64, text: &str, options: SayOptions) -> i32 {
        let content = Content::Text(Formatted::plain(text));
        self.write(from, chat_id, content, options)
    }

    /// Sends a document and gives the message's id; 0 where the person is not in that chat or the file is empty.
    pub fn hand_document(&self, from: i64, chat_id: i64, name: &str, bytes: &[u8]) -> i32 {
        self.hand_document_with(from, chat_id, (name, bytes), "", SayOptions::default())
    }

    /// Sends a document as [`hand_document`](Self::hand_document) does, with a caption, as an answer or in a topic.
    pub fn hand_document_with(
        &self,
        from: i64,
        chat_id: i64,
        (name, bytes): (&str, &[u8]),
        caption: &str,
        options: SayOptions,
    ) -> i32 {
        let upload = Upload { name: name.to_owned(), mime: None, bytes: bytes.to_vec().into() };
        let Ok(file_id) = self.state().files.keep(&upload, false) else {
            return 0;
        };
        let content = Content::File { file_id, is_photo: false, caption: Formatted::plain(caption) };
        self.write(from, chat_id, content, options)
    }

    fn write(&self, from: i64, chat_id: i64, content: Content, options: SayOptions) -> i32 {
        let mut state = self.state();
        if !is_there(&state, from, chat_id) {
            return 0;
        }
        open_private(&mut state, chat_id);
        let sender = if options.anonymous_admin { Sender::Group } else { Sender::Person(from) };
        let mut message = Message::new(sender, content);
        let chat = state.chats.get(&chat_id);
        let replied = chat.and_then(|chat| options.reply_to.and_then(|id| chat.find(id)));
        message.reply_to = replied.map(|replied| replied.id);
        message.thread = options.thread.or(replied.and_then(|replied| replied.thread));
        let Some(id) = state.post(chat_id, message) else {
            return 0;
        };
        announce(&mut state, chat_id, id, "message");
        id
    }

    /// Changes the text of a person's own message; `false` where it is not there or not theirs.
    pub fn edit_said(&self, from: i64, chat_id: i64, message_id: i32, text: &str) -> bool {
        let mut state = self.state();
        let now = state.clock.unix();
        let message = state.chats.get_mut(&chat_id).and_then(|chat| chat.find_mut(message_id));
        let Some(message) = message.filter(|message| message.sender == Sender::Person(from)) else {
            return false;
        };
        message.content = Content::Text(Formatted::plain(text));
        message.edited_at = Some(now);
        message.edited += 1;
        state.emit(Event::Edited { chat_id, message_id });
        announce(&mut state, chat_id, message_id, "edited_message");
        true
    }

    /// Presses the button that carries this callback data and gives the id of the query.
    pub fn press(&self, from: i64, chat_id: i64, message_id: i32, data: &str) -> Result<String, PressError> {
        let fits = |button: &Value| button.get("callback_data").is_some_and(|own| own == data);
        self.press_where(from, chat_id, message_id, fits)
    }

    /// Presses the first button whose label contains these words and gives the id of the query.
    pub fn press_label(
        &self,
        from: i64,
        chat_id: i64,
        message_id: i32,
        words: &str,
    ) -> Result<String, PressError> {
        self.press_where(from, chat_id, message_id, |button| label(button).contains(words))
    }

    /// Sends callback data that no button carries, as a changed client can, even from a message that is gone.
    pub fn press_forged(&self, from: i64, chat_id: i64, message_id: i32, data: &str) -> String {
        ask(&mut self.state(), from, chat_id, message_id, data)
    }

    fn press_where(
        &self,
        from: i64,
        chat_id: i64,
        message_id: i32,
        fits: impl Fn(&Value) -> bool,
    ) -> Result<String, PressError> {
        let mut state = self.state();
        if !is_there(&state, from, chat_id) {
            return Err(PressError::NoMessage);
        }
        let chat = state.chats.get(&chat_id).ok_or(PressError::NoMessage)?;
        let message = chat.find(message_id).ok_or(PressError::NoMessage)?;
        let buttons = match &message.markup {
            Some(Markup::Inline(rows)) => rows.iter().flatten().collect(),
            _ => Vec::new(),
        };
        let labels = || PressError::NoButton(buttons.iter().map(|button| label(button).to_owned()).collect());
        let button = buttons.iter().find(|button| fits(button)).ok_or_else(labels)?;
        let data = match button.get("callback_data").and_then(Value::as_str) {
            Some(data) => data.to_owned(),
            None => return Err(PressError::Opens(opens(button))),
        };
        Ok(ask(&mut state, from, chat_id, message_id, &data))
    }

    /// Types `@bot words` into any chat and gives the id of the inline query.
    pub fn ask_inline(&self, from: i64, words: &str) -> String {
        self.ask_inline_page(from, words, "")
    }

    /// Asks for the page of results with this offset, as a person does who scrolls on.
    pub fn ask_inline_page(&self, from: i64, words: &str, offset: &str) -> String {
        let mut state = self.state();
        let (id, at) = (state.next_query_id(), state.clock.elapsed());
        let query = json!({
            "id": id,
            "from": wire::user(&state, from),
            "query": words,
            "offset": offset,
            "chat_type": "sender",
        });
        state.inline_queries.push_back(InlineQuery { id: id.clone(), at, results: None });
        keep_last(&mut state.inline_queries, MAX_ANSWERS);
        state.updates.push("inline_query", query);
        id
    }

    /// Gives the results that the bot offered for an inline query, as it sent them; `None` until it did.
    pub fn inline_results(&self, query_id: &str) -> Option<Vec<Value>> {
        let state = self.state();
        state.inline_queries.iter().find(|query| query.id == query_id)?.results.clone()
    }

    /// Posts one of the offered results into a chat and gives the message's id; 0 where that is not possible.
    pub fn choose_inline(&self, from: i64, chat_id: i64, query_id: &str, result_id: &str) -> i32 {
        let mut state = self.state();
        let query = state.inline_queries.iter().find(|query| query.id == query_id);
        let results = query.and_then(|query| query.results.as_ref()).into_iter().flatten();
        let chosen = results.into_iter().find(|result| result.get("id").is_some_and(|id| id == result_id));
        let Some(Ok((content, markup))) = chosen.map(|result| methods::inline_content(&state, result)) else {
            return 0;
        };
        if !is_there(&state, from, chat_id) {
            return 0;
        }
        let message = Message { markup, via_bot: true, ..Message::new(Sender::Person(from), content) };
        let Some(id) = state.post(chat_id, message) else {
            return 0;
        };
        announce(&mut state, chat_id, id, "message");
        id
    }

    /// Blocks the bot.
    pub fn block(&self, user_id: i64) {
        set_blocked(&mut self.state(), user_id, true);
    }

    /// Takes a block back.
    pub fn unblock(&self, user_id: i64) {
        set_blocked(&mut self.state(), user_id, false);
    }
}

fn label(button: &Value) -> &str {
    button.get("text").and_then(Value::as_str).unwrap_or_default()
}

/// Says what a button opens that does not ask the bot.
fn opens(button: &Value) -> String {
    let field = |name: &str| button.get(name).and_then(Value::as_str);
    let opened = field("url").or_else(|| field("switch_inline_query"));
    opened.or_else(|| field("switch_inline_query_current_chat")).unwrap_or_default().to_owned()
}

/// Tells whether a person can write in a chat at all.
fn is_there(state: &State, user: i64, chat_id: i64) -> bool {
    let is_member = |chat: &Chat| match chat.kind {
        ChatKind::Private => chat.id == user,
        _ => chat.role(user).is_present() && chat.migrated_to.is_none(),
    };
    state.people.contains_key(&user) && state.chats.get(&chat_id).is_some_and(is_member)
}

fn open_private(state: &mut State, chat_id: i64) {
    set_blocked(state, chat_id, false);
    if let Some(chat) = state.chats.get_mut(&chat_id) {
        chat.started = true;
    }
}

fn set_blocked(state: &mut State, user: i64, blocked: bool) {
    let Some(chat) = state.chats.get_mut(&user).filter(|chat| !chat.is_group() && chat.blocked != blocked)
    else {
        return;
    };
    chat.blocked = blocked;
    let (was, is) = match blocked {
        true => (MemberRole::Member, MemberRole::Kicked),
        false => (MemberRole::Kicked, MemberRole::Member),
    };
    let bot = state.bot.id;
    if let Some(chat) = state.chats.get(&user) {
        let update = wire::member_updated(state, chat, user, bot, was, is);
        state.updates.push("my_chat_member", update);
    }
    state.emit(Event::Changed { chat_id: Some(user) });
}

/// Makes a callback query.
fn ask(state: &mut State, from: i64, chat_id: i64, message_id: i32, data: &str) -> String {
    let (id, at) = (state.next_query_id(), state.clock.elapsed());
    let mut query = json!({
        "id": id,
        "from": wire::user(state, from),
        "chat_instance": chat_id.wrapping_mul(-7_046_029_254_386_353_131).to_string(),
        "data": data,
    });
    if let Some(chat) = state.chats.get(&chat_id) {
        let (name, value) = match chat.find(message_id) {
            Some(message) if message.via_bot => {
                ("inline_message_id", wire::inline_message_id(chat_id, message_id).into())
            }
            Some(message) => ("message", wire::message(state, chat, message)),
            None => ("message", wire::inaccessible(state, chat, message_id)),
        };
        wire::put(&mut query, name, Some(value));
    }
    state.queries.push_back(PendingQuery { id: id.clone(), user: from, at, answered: false });
    keep_last(&mut state.queries, MAX_ANSWERS);
    state.updates.push("callback_query", query);
    state.emit(Event::Pressed { chat_id, message_id, query_id: id.clone() });
    id
}

/// Makes an update of a message, if the bot is one of those who get to see it.
pub(super) fn announce(state: &mut State, chat_id: i64, message_id: i32, kind: &'static str) {
    let Some(chat) = state.chats.get(&chat_id) else {
        return;
    };
    let Some(message) = chat.find(message_id) else {
        return;
    };
    if hears(state, chat, message) {
        let update = wire::message(state, chat, message);
        state.updates.push(kind, update);
    }
}

/// Tells whether a bot with privacy mode on gets a message (Telegram's bot features, "Privacy mode").
fn hears(state: &State, chat: &Chat, message: &Message) -> bool {
    if !chat.is_group() {
        return true;
    }
    let role = chat.role(state.bot.id);
    if !role.is_present() {
        return false;
    }
    let is_service = matches!(message.content, Content::Service { .. });
    let replied = message.reply_to.and_then(|id| chat.find(id));
    role.is_admin()
        || is_service
        || message.via_bot
        || replied.is_some_and(|replied| replied.sender == Sender::Bot)
        || is_command(state, message)
}

/// Tells whether the message begins with a command that is not meant for another bot.
fn is_command(state: &State, message: &Message) -> bool {
    let text = message.content.formatted().map(|formatted| formatted.text.as_str()).unwrap_or_default();
    let Some(command) = text.strip_prefix('/').and_then(|rest| rest.split_whitespace().next()) else {
        return false;
    };
    match command.split_once('@') {
        Some((_, name)) => name.eq_ignore_ascii_case(&state.bot.username),
        None => true,
    }
}
