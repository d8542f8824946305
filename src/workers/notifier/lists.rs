//! Telling of lists of orders: the message that shows how far one is, and the file that ends it.

use futures::FutureExt;

use super::{AFTER_FAILURE, Notifier};
use crate::domain::ids::{ChatId, MassRow, Place};
use crate::l10n::Text;
use crate::store::{StoreError, WaitingNews};
use crate::telegram::{Edited, TelegramError, Upload, Urgency};
use crate::view;
use crate::view::mass::MassLineView;

impl Notifier {
    /// The end of a list: the outcome of each line as a file.
    pub(super) async fn tell_of_mass(
        &self,
        news: &WaitingNews,
        mass: MassRow,
        text: &Text,
    ) -> Result<(), StoreError> {
        let chat = news.place.chat;
        let Some(list) = self.store.find_mass(mass, chat).await? else {
            return self.store.mark_discarded(&[news.id]).await;
        };
        let lines: Vec<MassLineView> = self
            .store
            .list_mass_lines(mass, 0, u64::MAX)
            .await?
            .into_iter()
            .map(|line| MassLineView::new(line.number, line.source, line.outcome))
            .collect();
        let screen = view::mass::done(text, &list.progress());
        let file = Upload {
            name: format!("orders-{mass}.csv"),
            mime: "text/csv",
            bytes: view::mass::file(text, &lines),
            is_protected: false,
        };
        let sent = self.telegram.push_document(news.place, &file, &screen).await;
        let sent = match sent {
            Err(TelegramError::TopicGone(_)) if news.place.topic.is_some() => {
                let place = Place::chat(chat);
                self.telegram.push_document(place, &file, &screen).await
            }
            sent => sent,
        };
        match sent {
            Ok(_) => self.store.mark_delivered(&[news.id]).await,
            Err(error) => self.failed(chat, news, &[news.id], error).await,
        }
    }

    /// Brings the message that shows how far a list is up to date.
    pub(super) async fn redraw_mass(
        &self,
        chat: ChatId,
        mass: MassRow,
        message: i32,
    ) -> Result<(), StoreError> {
        if !self.store.claim_mass(mass).await? {
            return Ok(());
        }
        let Some(list) = self.store.find_mass(mass, chat).await? else { return Ok(()) };
        let screen = view::mass::progress(self.text(chat).await?, &list.progress());
        // Whoever has called something else up in this message meanwhile keeps it.
        let is_shown = || async move { self.store.shows_mass(mass, message).await.unwrap_or(false) }.boxed();
        match self.telegram.edit_while(chat, message, &screen, Urgency::Push, &is_shown).await {
            Ok(Edited::Done) => Ok(()),
            // What was called up may be this list again, as it was a moment ago.
            Ok(Edited::Overtaken) => self.store.return_mass(mass).await,
            Ok(Edited::Gone) => self.store.set_mass_message(mass, None).await,
            Err(TelegramError::Gone(_)) => self.store.mark_blocked(chat).await,
            Err(error) if error.is_transient() => {
                self.store.return_mass(mass).await?;
                tokio::time::sleep(AFTER_FAILURE).await;
                Ok(())
            }
            Err(error) => {
                tracing::warn!(chat.id = chat.0, %error, "the progress of a list was not brought up to date");
                Ok(())
            }
        }
    }
}
