//! Lets a test or the page look at what the bot did: messages, menus, answers, requests.
//!
//! It does not change anything.

use serde_json::Value;

use super::LocalTelegram;
use super::entities::Formatted;
use super::html;
use super::markup::Markup;
use super::profile::CommandScope;
use super::state::{Chat, Content, Message, Sender, State};
use super::views::{Answer, ButtonView, FileView, MemberRole, MessageView, Person, RequestLog};

impl LocalTelegram {
    /// Lists the messages of a chat, oldest first, the deleted ones too.
    pub fn messages(&self, chat_id: i64) -> Vec<MessageView> {
        let state = self.state();
        let chat = state.chats.get(&chat_id);
        chat.map(|chat| chat.messages.iter().map(|m| view(&state, chat, m)).collect()).unwrap_or_default()
    }

    /// Gives one message of a chat.
    pub fn message(&self, chat_id: i64, message_id: i32) -> Option<MessageView> {
        self.messages(chat_id).into_iter().find(|message| message.id == message_id)
    }

    /// Gives the newest message of the bot in a chat that was not deleted.
    pub fn last_from_bot(&self, chat_id: i64) -> Option<MessageView> {
        self.messages(chat_id).into_iter().rev().find(|message| message.from_bot && !message.deleted)
    }

    /// Lists everyone who is known.
    pub fn people(&self) -> Vec<Person> {
        self.state().people.values().cloned().collect()
    }

    /// Lists who is or was in a group, the bot too, with the roles.
    pub fn members(&self, group: i64) -> Vec<(i64, MemberRole)> {
        let state = self.state();
        let chat = state.chats.get(&group);
        chat.map(|chat| chat.members.iter().map(|(id, role)| (*id, *role)).collect()).unwrap_or_default()
    }

    /// Lists the topics of a forum with their names; General is none of them.
    pub fn topics(&self, group: i64) -> Vec<(i32, String)> {
        let state = self.state();
        let chat = state.chats.get(&group);
        chat.map(|chat| chat.topics.iter().map(|(id, name)| (*id, name.clone())).collect())
            .unwrap_or_default()
    }

    /// Gives the user id of the bot.
    pub fn bot_id(&self) -> i64 {
        self.state().bot.id
    }

    /// Gives the menu that the bot set for exactly this scope and language ("" is none in particular).
    pub fn commands(&self, scope: CommandScope, language: &str) -> Vec<(String, String)> {
        self.state().profile.menu(scope, language)
    }

    /// Gives the menu that a person sees in a chat: the narrowest that fits, in the person's language if there is one.
    pub fn menu(&self, chat_id: i64, user_id: i64) -> Vec<(String, String)> {
        let state = self.state();
        let language = state.people.get(&user_id).and_then(|person| person.language_code.clone());
        let language: String = language.unwrap_or_default().chars().take(2).collect();
        let Some(chat) = state.chats.get(&chat_id) else {
            return Vec::new();
        };
        state.profile.first_menu(&scopes(chat, user_id), &language)
    }

    /// Gives a text of the bot's profile: `name`, `description` or `short_description`.
    pub fn profile_text(&self, field: &'static str, language: &str) -> String {
        self.state().profile.text(field, language)
    }

    /// Gives the bot's name behind the `@`.
    pub fn bot_username(&self) -> String {
        self.state().bot.username.clone()
    }

    /// Lists the answers to callback queries, oldest first.
    pub fn callback_answers(&self) -> Vec<Answer> {
        self.state().answers.iter().cloned().collect()
    }

    /// Gives the answer to one callback query.
    pub fn answer_to(&self, query_id: &str) -> Option<Answer> {
        self.state().answers.iter().find(|answer| answer.query_id == query_id).cloned()
    }

    /// Lists the last requests of the bot, oldest first.
    pub fn requests(&self) -> Vec<RequestLog> {
        self.state().log.iter().cloned().collect()
    }

    /// Counts the requests that broke the sending limits; injected faults do not count.
    pub fn limit_hits(&self) -> u64 {
        self.state().limiter.refused()
    }
}

/// Lists the scopes of a menu from the narrowest on (the Bot API's `BotCommandScope`).
fn scopes(chat: &Chat, user_id: i64) -> Vec<CommandScope> {
    if !chat.is_group() {
        return vec![CommandScope::Chat(chat.id), CommandScope::AllPrivateChats, CommandScope::Default];
    }
    let mut scopes = vec![CommandScope::ChatMember(chat.id, user_id)];
    let is_admin = chat.role(user_id).is_admin();
    scopes.extend(is_admin.then_some(CommandScope::ChatAdministrators(chat.id)));
    scopes.push(CommandScope::Chat(chat.id));
    scopes.extend(is_admin.then_some(CommandScope::AllChatAdministrators));
    scopes.extend([CommandScope::AllGroupChats, CommandScope::Default]);
    scopes
}

fn view(state: &State, chat: &Chat, message: &Message) -> MessageView {
    let nothing = Formatted::default();
    let formatted = message.content.formatted().unwrap_or(&nothing);
    let (sender_id, sender_name) = sender(state, chat, message.sender);
    let (buttons, keyboard) = match &message.markup {
        Some(Markup::Inline(rows)) => {
            (rows.iter().map(|row| row.iter().map(button).collect()).collect(), vec![])
        }
        Some(Markup::Keyboard(rows)) => (vec![], rows.clone()),
        _ => (vec![], vec![]),
    };
    MessageView {
        id: message.id,
        from_bot: message.sender == Sender::Bot,
        sender_id,
        sender_name,
        text: formatted.text.clone(),
        html: html::write(formatted),
        entities: formatted.entities.clone(),
        buttons,
        keyboard,
        force_reply: message.markup == Some(Markup::ForceReply),
        date: message.date,
        edited: message.edited,
        silent: message.silent,
        reply_to: message.reply_to,
        thread: message.thread,
        document: document(state, &message.content),
        reaction: text_of(message.reaction.as_ref(), "emoji"),
        service: match &message.content {
            Content::Service { name, .. } => Some((*name).to_owned()),
            _ => None,
        },
        deleted: message.deleted,
    }
}

fn sender(state: &State, chat: &Chat, sender: Sender) -> (Option<i64>, String) {
    match sender {
        Sender::Bot => (Some(state.bot.id), state.bot.name.clone()),
        Sender::Person(id) => {
            let name = state.people.get(&id).map(|person| person.first_name.clone());
            (Some(id), name.unwrap_or_default())
        }
        Sender::Group => (None, chat.title.clone()),
    }
}

fn text_of(value: Option<&Value>, field: &str) -> Option<String> {
    value?.get(field)?.as_str().map(str::to_owned)
}

fn button(button: &Value) -> ButtonView {
    let field = |name: &str| text_of(Some(button), name);
    ButtonView {
        text: field("text").unwrap_or_default(),
        callback_data: field("callback_data"),
        url: field("url"),
        copy_text: button.get("copy_text").and_then(|copy| text_of(Some(copy), "text")),
        switch_inline_query: field("switch_inline_query")
            .or_else(|| field("switch_inline_query_current_chat")),
    }
}

fn document(state: &State, content: &Content) -> Option<FileView> {
    let Content::File { file_id, is_photo, .. } = content else {
        return None;
    };
    let file = state.files.find(file_id);
    Some(FileView {
        name: file.map(|file| file.name.clone()).unwrap_or_default(),
        is_photo: *is_photo,
        file_id: file_id.clone(),
        bytes: file.map(|file| file.bytes.clone()).unwrap_or_default(),
    })
}
