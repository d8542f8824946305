//! One turn of a conversation: who spoke where, and the ways to answer.

use super::about::About;
use super::dialogue::Dialogue;
use super::{Bot, BotError};
use crate::desk::DeskError;
use crate::domain::ids::{ChatId, OrderRow, Place, ServiceRow, UserId};
use crate::domain::lang::Lang;
use crate::domain::order::Order;
use crate::domain::role::Role;
use crate::domain::time::Time;
use crate::domain::zone::Zone;
use crate::l10n::Text;
use crate::store::{Account, Chat, Store};
use crate::telegram::types::User;
use crate::telegram::{Edited, Urgency};
use crate::view::{self, Screen};

/// Who says or presses something.
pub struct Speaker<'a> {
    pub id: UserId,
    pub name: String,
    pub username: Option<String>,
    /// The language of their Telegram.
    pub lang: Option<&'a str>,
}

impl<'a> From<&'a User> for Speaker<'a> {
    fn from(user: &'a User) -> Self {
        let (id, name) = (UserId(user.id), user.first_name.clone());
        Self { id, name, username: user.username.clone(), lang: user.language_code.as_deref() }
    }
}

/// Who spoke where, in which language, and which message was pressed.
pub struct Turn<'a> {
    pub bot: &'a Bot,
    pub place: Place,
    pub person: UserId,
    pub name: String,
    pub username: Option<String>,
    /// In a group, once it was asked; a private chat is its person's own.
    pub role: Role,
    pub chat: Chat,
    /// The person's Telegram language.
    pub telegram_lang: Option<String>,
    pub t: &'a Text,
    /// The pressed message: answers edit it. A typed message gets a new one.
    pub pressed: Option<i32>,
    /// The typed message.
    pub typed: Option<i32>,
    /// In a group: whom the typed message is about.
    pub about: Vec<About>,
}

impl<'a> Turn<'a> {
    /// Begins a turn; in a group nobody may more than look until their role was asked.
    pub async fn begin(
        bot: &'a Bot,
        place: Place,
        speaker: Speaker<'_>,
        pressed: Option<i32>,
    ) -> Result<Turn<'a>, BotError> {
        let own_lang = speaker.lang.filter(|_| place.is_private());
        let chat = bot.store().meet_chat(place.chat, own_lang).await?;
        let t = bot.locales.at(chat.lang(), chat.zone());
        let role = if place.is_private() { Role::Manager } else { Role::Viewer };
        let telegram_lang = speaker.lang.map(str::to_owned);
        let (person, name, username) = (speaker.id, speaker.name, speaker.username);
        let (typed, about) = (None, vec![]);
        Ok(Turn { bot, place, person, name, username, role, telegram_lang, chat, t, pressed, typed, about })
    }

    pub fn store(&self) -> &'a Store {
        self.bot.store()
    }

    pub fn chat_id(&self) -> ChatId {
        self.place.chat
    }

    pub fn now(&self) -> Time {
        self.store().clock().now()
    }

    /// Goes on in another language.
    pub fn speak(&mut self, lang: Lang) {
        self.t = self.bot.locales.at(lang, self.chat.zone());
        self.chat.chosen_lang = Some(lang);
    }

    /// Goes on by another clock.
    pub fn keep_time_of(&mut self, zone: Zone) {
        self.chat.zone = Some(zone);
        self.t = self.bot.locales.at(self.t.lang(), zone);
    }

    /// The chat's account, or [`DeskError::NoKey`], which is answered with the question for a key.
    pub async fn account(&self) -> Result<Account, BotError> {
        usable(self.bot.desk.account(self.chat_id()).await?)
    }

    /// The accounts of the chat, the one that it uses first.
    pub async fn accounts(&self) -> Result<Vec<Account>, BotError> {
        let used = self.account().await?;
        let others = self.store().list_accounts(self.chat_id()).await?;
        let others = others.into_iter().filter(|other| other.id != used.id).collect::<Vec<_>>();
        Ok(std::iter::once(used).chain(others).collect())
    }

    /// The account in whose catalogue a service stands; of a chat with several panels it may be another than the one
    /// that it uses now.
    pub async fn account_of(&self, service: ServiceRow) -> Result<Account, BotError> {
        match self.store().find_account_of_service(service, self.chat_id()).await? {
            Some(account) => usable(account),
            None => self.account().await,
        }
    }

    /// The account that an order was placed with: what is asked about it is asked there.
    pub async fn account_of_order(&self, order: &Order) -> Result<Account, BotError> {
        usable(self.store().get_account(order.account).await?)
    }

    /// Shows a screen: in the pressed message if there is one, else in a new one. Returns the message.
    pub async fn show(&self, screen: &Screen) -> Result<i32, BotError> {
        self.show_as(screen, None).await
    }

    /// Shows an order's card, which is brought up to date from then on.
    pub async fn show_card(&self, screen: &Screen, order: OrderRow) -> Result<i32, BotError> {
        self.show_as(screen, Some(order)).await
    }

    async fn show_as(&self, screen: &Screen, order: Option<OrderRow>) -> Result<i32, BotError> {
        if let Some(message) = self.pressed {
            // Noted first: a change that comes while the edit is on its way marks the card again.
            self.store().set_card(self.chat_id(), message, order).await?;
            self.store().release_mass_message(self.chat_id(), message).await?;
            if self.bot.telegram.edit(self.chat_id(), message, screen, Urgency::Answer).await? == Edited::Done
            {
                return Ok(message);
            }
            self.store().set_card(self.chat_id(), message, None).await?;
        }
        self.send_as(screen, order).await
    }

    /// Sends a screen as a new message, whatever was pressed.
    pub async fn send(&self, screen: &Screen) -> Result<i32, BotError> {
        self.send_as(screen, None).await
    }

    async fn send_as(&self, screen: &Screen, order: Option<OrderRow>) -> Result<i32, BotError> {
        let message = self.bot.telegram.send(self.place, screen, Urgency::Answer, false).await?;
        if order.is_some() {
            self.store().set_card(self.chat_id(), message, order).await?;
        }
        Ok(message)
    }

    /// Makes a message of ours show another screen; sends it anew if the message is gone.
    pub async fn replace(&self, message: i32, screen: &Screen) -> Result<i32, BotError> {
        match self.bot.telegram.edit(self.chat_id(), message, screen, Urgency::Answer).await? {
            Edited::Done | Edited::Overtaken => Ok(message),
            Edited::Gone => self.send(screen).await,
        }
    }

    pub async fn dialogue(&self) -> Result<Option<Dialogue>, BotError> {
        Ok(self.store().find_dialogue(self.place, self.person).await?)
    }

    /// Takes what comes next for the answer. The question is shown before: after this the update counts as done.
    pub async fn ask(&self, dialogue: &Dialogue) -> Result<(), BotError> {
        let prompt = self.find_prompt().await?;
        self.store().set_dialogue(self.place, self.person, dialogue).await?;
        self.drop_prompt(prompt).await;
        self.prompt_for(dialogue).await
    }

    /// Opens the reply to the person's open question once more.
    pub async fn prompt(&self) -> Result<(), BotError> {
        let Some(dialogue) = self.dialogue().await? else { return Ok(()) };
        let prompt = self.find_prompt().await?;
        self.prompt_for(&dialogue).await?;
        self.drop_prompt(prompt).await;
        Ok(())
    }

    /// In a group the bot reads replies only: a message opens the reply for this person alone.
    async fn prompt_for(&self, dialogue: &Dialogue) -> Result<(), BotError> {
        if self.place.is_private() {
            return Ok(());
        }
        let key = super::group::prompt_key(dialogue);
        let (html, field) = view::group::prompt(self.t, key, self.person, &self.name);
        let sent = self.bot.telegram.ask_reply(self.place, &html, self.typed, &field).await?;
        Ok(self.store().set_prompt(self.place, self.person, sent).await?)
    }

    async fn find_prompt(&self) -> Result<Option<i32>, BotError> {
        if self.place.is_private() {
            return Ok(None);
        }
        Ok(self.store().find_prompt(self.place, self.person).await?)
    }

    /// Takes an answered prompt away. It matters to nobody if that fails.
    async fn drop_prompt(&self, prompt: Option<i32>) {
        if let Some(prompt) = prompt
            && let Err(error) = self.bot.telegram.delete(self.chat_id(), prompt).await
        {
            tracing::debug!(%error, "a prompt stays");
        }
    }

    /// Whether a crash has an update handled again whose next question was shown before: the same words are no answer
    /// to that one. In a group the message that opens the reply may be missing still.
    pub async fn was_done(&self) -> Result<bool, BotError> {
        if !self.store().is_done().await? {
            return Ok(false);
        }
        if !self.place.is_private() && self.find_prompt().await?.is_none() {
            self.prompt().await?;
        }
        Ok(true)
    }

    /// Ends the dialogue after its last answer had all its effect; like [`ask`](Self::ask) it comes last.
    pub async fn conclude(&self) -> Result<(), BotError> {
        let prompt = self.find_prompt().await?;
        self.store().conclude_dialogue(self.place, self.person).await?;
        self.drop_prompt(prompt).await;
        Ok(())
    }

    /// Ends the dialogue, whatever comes next; true if there was one.
    pub async fn end_dialogue(&self) -> Result<bool, BotError> {
        let prompt = self.find_prompt().await?;
        let was_open = self.store().end_dialogue(self.place, self.person).await?;
        self.drop_prompt(prompt).await;
        Ok(was_open)
    }

    /// Takes the buttons of an answered question away. It matters to nobody if that fails.
    pub async fn close_question(&self, dialogue: &Dialogue) {
        if let Some(question) = dialogue.question()
            && Some(question) != self.pressed
            && let Err(error) = self.bot.telegram.remove_keyboard(self.chat_id(), question).await
        {
            tracing::debug!(%error, "a question kept its buttons");
        }
    }
}

/// The account, unless its panel refused its key.
fn usable(account: Account) -> Result<Account, BotError> {
    if account.refused_at.is_some() { Err(DeskError::KeyRefused.into()) } else { Ok(account) }
}
