//! One turn of a conversation: who spoke where, and the ways to answer.

use super::dialogue::Dialogue;
use super::{Bot, BotError};
use crate::desk::DeskError;
use crate::domain::ids::{ChatId, OrderRow, Place, UserId};
use crate::domain::lang::Lang;
use crate::domain::time::Time;
use crate::domain::zone::Zone;
use crate::l10n::Text;
use crate::store::{Account, Chat, Store};
use crate::telegram::{Edited, Urgency};
use crate::view::Screen;

/// Who spoke where, in which language, and which message was pressed.
pub struct Turn<'a> {
    pub bot: &'a Bot,
    pub place: Place,
    pub person: UserId,
    pub chat: Chat,
    /// The person's Telegram language.
    pub telegram_lang: Option<String>,
    pub t: &'a Text,
    /// The pressed message: answers edit it. A typed message gets a new one.
    pub pressed: Option<i32>,
}

impl<'a> Turn<'a> {
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
        let account = self.bot.desk.account(self.chat_id()).await?;
        if account.refused_at.is_some() {
            return Err(DeskError::KeyRefused.into());
        }
        Ok(account)
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
            Edited::Done => Ok(message),
            Edited::Gone => self.send(screen).await,
        }
    }

    pub async fn dialogue(&self) -> Result<Option<Dialogue>, BotError> {
        Ok(self.store().find_dialogue(self.place, self.person).await?)
    }

    pub async fn ask(&self, dialogue: &Dialogue) -> Result<(), BotError> {
        Ok(self.store().set_dialogue(self.place, self.person, dialogue).await?)
    }

    /// Ends the dialogue; true if there was one.
    pub async fn end_dialogue(&self) -> Result<bool, BotError> {
        Ok(self.store().end_dialogue(self.place, self.person).await?)
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
