//! A person with a phone: says, taps and reads. It does not know how the bot works.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    time::Duration,
};

use orderdesk::sandbox::telegram::{Answer, ButtonView, LocalTelegram, MessageView, SayOptions};

use super::PATIENCE;

/// Somebody in a chat with the bot: their own, or a group.
pub struct Person {
    pub id: i64,
    pub chat: i64,
    /// The topic of a forum in which they write.
    thread: Option<i32>,
    /// Whether they write in the name of the group.
    is_anonymous: bool,
    telegram: LocalTelegram,
    /// The messages as they stood when the person last did something, by how often they were edited.
    known: RefCell<HashMap<i32, u32>>,
    looks_at: Cell<Option<i32>>,
}

impl Person {
    pub fn new(telegram: LocalTelegram, id: i64) -> Self {
        Self {
            id,
            chat: id,
            thread: None,
            is_anonymous: false,
            telegram,
            known: RefCell::default(),
            looks_at: Cell::new(None),
        }
    }

    /// The same person in a group, in one of its topics if it has some.
    pub fn in_group(&self, chat: i64, thread: Option<i32>) -> Self {
        Self { chat, thread, ..Self::new(self.telegram.clone(), self.id) }
    }

    /// The same person, who writes in the name of the group.
    pub fn anonymous(self) -> Self {
        Self { is_anonymous: true, ..self }
    }

    /// Answers the newest message that asks for a reply, as the client does when it opens one.
    pub async fn reply(&self, text: &str) -> i32 {
        let find = |_: &LocalTelegram| self.visible().into_iter().rev().find(|message| message.force_reply);
        let asked = self.telegram.wait_for(PATIENCE, find).await;
        let asked = asked.unwrap_or_else(|| panic!("nothing asks for a reply:\n{}", self.transcript()));
        self.reply_to(asked.id, text)
    }

    /// Answers a message.
    pub fn reply_to(&self, message: i32, text: &str) -> i32 {
        self.look_away();
        self.write(text, Some(message))
    }

    /// Answers a message with a file.
    pub fn reply_with_file(&self, message: i32, name: &str, text: &str) {
        self.hand_file(Some(message), name, text, "");
    }

    /// Sends a file with a caption.
    pub fn send_file(&self, name: &str, text: &str, caption: &str) {
        self.hand_file(None, name, text, caption);
    }

    fn hand_file(&self, reply_to: Option<i32>, name: &str, text: &str, caption: &str) {
        self.look_away();
        let options = SayOptions { reply_to, thread: self.thread, anonymous_admin: self.is_anonymous };
        let file = (name, text.as_bytes());
        let sent = self.telegram.hand_document_with(self.id, self.chat, file, caption, options);
        assert!(sent > 0, "the file was not sent");
    }

    fn write(&self, text: &str, reply_to: Option<i32>) -> i32 {
        let options = SayOptions { reply_to, thread: self.thread, anonymous_admin: self.is_anonymous };
        self.telegram.say_with(self.id, self.chat, text, options)
    }

    /// Taps a button and gives what Telegram shows for it.
    pub async fn tap_answer(&self, words: &str) -> Answer {
        let query = self.tap(words).await;
        self.answer_to(&query).await
    }

    /// Sends callback data that no button carries, and gives the answer.
    pub async fn forge(&self, message: i32, data: &str) -> Answer {
        self.look_away();
        let query = self.telegram.press_forged(self.id, self.chat, message, data);
        self.answer_to(&query).await
    }

    async fn answer_to(&self, query: &str) -> Answer {
        let answer = self.telegram.wait_for(PATIENCE, |telegram| telegram.answer_to(query)).await;
        answer.expect("every press is answered")
    }

    /// Writes a message and gives its id.
    pub fn say(&self, text: &str) -> i32 {
        self.look_away();
        self.write(text, None)
    }

    /// Taps the button with these words, on the message that was read last if it has one, and gives the query's id.
    pub async fn tap(&self, words: &str) -> String {
        let found = self.telegram.wait_for(PATIENCE, |_| self.find_button(words)).await;
        let Some((message, data)) = found else {
            panic!("no button “{words}” came up; the chat:\n{}", self.transcript())
        };
        self.look_away();
        self.telegram.press(self.id, self.chat, message, &data).expect("the button was there just now")
    }

    /// Taps the first button of the message that was read last whose label contains this.
    pub async fn tap_containing(&self, part: &str) -> String {
        let message = self.looks_at.get().expect("a message was read");
        self.look_away();
        let pressed = self.telegram.press_label(self.id, self.chat, message, part);
        pressed.unwrap_or_else(|error| panic!("no button with “{part}”: {error}"))
    }

    /// Waits for a message that is new or changed since the person last did something, and that contains these words.
    pub async fn reads(&self, words: &str) -> MessageView {
        self.reads_all(&[words]).await
    }

    /// Waits for one such message that contains all of these words.
    pub async fn reads_all(&self, words: &[&str]) -> MessageView {
        self.reads_within(PATIENCE, words).await
    }

    /// The same for a test in which so much happens at once that a busy machine takes longer.
    pub async fn reads_within(&self, patience: Duration, words: &[&str]) -> MessageView {
        let found = self.looks_for(patience, words).await;
        found.unwrap_or_else(|| panic!("{words:?} was not read; the chat:\n{}", self.transcript()))
    }

    /// The same for what may need another push to come.
    pub async fn looks_for(&self, patience: Duration, words: &[&str]) -> Option<MessageView> {
        let message = self.telegram.wait_for(patience, |_| self.find_fresh(words)).await?;
        self.looks_at.set(Some(message.id));
        Some(message)
    }

    /// Whether any message of the bot that can be seen now contains these words.
    pub fn sees(&self, words: &str) -> bool {
        self.visible().iter().any(|message| message.text.contains(words))
    }

    /// The bot's messages that can be seen now, oldest first.
    pub fn visible(&self) -> Vec<MessageView> {
        let messages = self.telegram.messages(self.chat).into_iter();
        messages.filter(|message| message.from_bot && !message.deleted).collect()
    }

    /// The callback data of the button with these words, as a changed client may read it.
    pub async fn data_of(&self, words: &str) -> (i32, String) {
        let found = self.telegram.wait_for(PATIENCE, |_| self.find_button(words)).await;
        found.unwrap_or_else(|| panic!("no button “{words}” came up; the chat:\n{}", self.transcript()))
    }

    /// Waits until everything that was said and tapped before is handled: a chat's updates are handled in order.
    pub async fn is_answered(&self) {
        self.say("/help");
        self.reads("I bring your panel into this chat").await;
    }

    /// From now on only what comes is news.
    pub fn look_away(&self) {
        let messages = self.telegram.messages(self.chat).into_iter();
        *self.known.borrow_mut() = messages.map(|message| (message.id, message.edited)).collect();
    }

    pub fn transcript(&self) -> String {
        let show = |message: MessageView| {
            let who = if message.from_bot { "bot" } else { "person" };
            let gone = if message.deleted { " (deleted)" } else { "" };
            let buttons: Vec<_> =
                message.buttons.iter().flatten().map(|button| button.text.clone()).collect();
            format!("#{} {who}{gone}: {}\n   {buttons:?}\n", message.id, message.text)
        };
        self.telegram.messages(self.chat).into_iter().map(show).collect()
    }

    fn find_fresh(&self, words: &[&str]) -> Option<MessageView> {
        let known = self.known.borrow();
        let is_fresh = |message: &MessageView| known.get(&message.id) != Some(&message.edited);
        let says = |message: &MessageView| words.iter().all(|words| message.text.contains(words));
        self.visible().into_iter().rev().find(|message| is_fresh(message) && says(message))
    }

    fn find_button(&self, words: &str) -> Option<(i32, String)> {
        let visible = self.visible();
        let read = visible.iter().filter(|message| Some(message.id) == self.looks_at.get());
        let data = |message: &MessageView| {
            let mut buttons = message.buttons.iter().flatten();
            let button = buttons.find(|button| has_words(button, words))?;
            button.callback_data.clone().map(|data| (message.id, data))
        };
        read.chain(visible.iter().rev()).find_map(data)
    }
}

/// Whether a button says just these words, or begins or ends with them beside an emoji, a price, a number.
fn has_words(button: &ButtonView, words: &str) -> bool {
    let label = button.text.as_str();
    label == words
        || label.ends_with(&format!(" {words}"))
        || label.contains(&format!(" {words} ·"))
        || label.starts_with(&format!("{words} ·"))
}
