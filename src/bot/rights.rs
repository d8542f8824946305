//! What people are in groups: asked of Telegram, kept for a minute, dropped when Telegram tells of a change.
//!
//! It fails closed: what Telegram did not say is no right. It decides nothing about actions (see `permits`).

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::domain::ids::{ChatId, UserId};
use crate::domain::role::Standing;
use crate::domain::time::Time;
use crate::telegram::{Telegram, TelegramError};

/// Somebody who lost a right keeps it at most so long, where Telegram does not tell the bot of the change.
const KEEP: Duration = Duration::from_secs(60);
/// A person waits for the answer to a press; an unanswered question is no right.
const PATIENCE: Duration = Duration::from_secs(5);
/// Above so many known people those whose time is over are forgotten.
const KEEP_PEOPLE: usize = 10_000;

type Known = HashMap<(ChatId, UserId), (Standing, Time)>;

/// The standings that were asked within the minute; clones share them.
#[derive(Clone, Default)]
pub struct Rights(Arc<Mutex<Known>>);

impl Rights {
    /// What somebody is in a group; `None`: Telegram did not say.
    pub async fn standing(
        &self,
        telegram: &Telegram,
        now: Time,
        chat: ChatId,
        person: UserId,
    ) -> Option<Standing> {
        // Only admins can write in the name of the group.
        if person == UserId::ANONYMOUS {
            return Some(Standing::Admin { is_anonymous: true });
        }
        let known = self.known().get(&(chat, person)).copied();
        if let Some((standing, at)) = known
            && now.since(at) < KEEP
        {
            return Some(standing);
        }
        self.ask(telegram, now, chat, person).await
    }

    /// The same, asked now: for what must not rest on the minute before.
    pub async fn ask(
        &self,
        telegram: &Telegram,
        now: Time,
        chat: ChatId,
        person: UserId,
    ) -> Option<Standing> {
        let answer = tokio::time::timeout(PATIENCE, telegram.get_member(chat, person)).await;
        let standing = match answer {
            Ok(Ok(member)) => member.standing(),
            // Telegram knows nobody of this id there.
            Ok(Err(TelegramError::BadRequest(_))) => Standing::Outside,
            Ok(Err(error)) => {
                tracing::warn!(chat.id = chat.0, %error, "rights could not be asked");
                self.forget(chat, person);
                return None;
            }
            Err(_) => {
                tracing::warn!(chat.id = chat.0, "rights were not answered in time");
                self.forget(chat, person);
                return None;
            }
        };
        let mut known = self.known();
        if known.len() > KEEP_PEOPLE {
            known.retain(|_, (_, at)| now.since(*at) < KEEP);
        }
        known.insert((chat, person), (standing, now));
        Some(standing)
    }

    /// Telegram told of a change: the next question is asked anew.
    pub fn forget(&self, chat: ChatId, person: UserId) {
        self.known().remove(&(chat, person));
    }

    /// Something about the bot itself changed in a group: nothing that was known there counts.
    pub fn forget_chat(&self, chat: ChatId) {
        self.known().retain(|(known, _), _| *known != chat);
    }

    fn known(&self) -> std::sync::MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
