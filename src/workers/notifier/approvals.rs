//! Telling of orders and lists above a group's limit: managers of one that waits, the person who asked of what was decided.

use super::Notifier;
use crate::domain::approval::Held;
use crate::domain::ids::ChatId;
use crate::domain::notification::Notification;
use crate::l10n::Text;
use crate::store::{StoreError, WaitingNews};
use crate::telegram::Urgency;
use crate::view::{self, Screen};

impl Notifier {
    /// Sends the request to the managers, or has the message of the person who asked say what came of it.
    pub(super) async fn tell_of_approval(&self, news: &WaitingNews, text: &Text) -> Result<(), StoreError> {
        let chat = news.place.chat;
        let told = match &news.news {
            Notification::ApprovalAsked { held } => match self.request(*held, chat, text).await? {
                Some(screen) => self.send(news.place, &screen, false).await.map(drop),
                // Taken back before anybody was asked.
                None => Ok(()),
            },
            Notification::ApprovalDecided(word) => {
                let screen = view::approval::told(text, word);
                // Where that message is gone, nobody looks at it.
                self.telegram.edit(chat, word.message, &screen, Urgency::Push).await.map(drop)
            }
            _ => Ok(()),
        };
        match told {
            Ok(()) => self.store.mark_delivered(&[news.id]).await,
            Err(error) => self.failed(chat, news, &[news.id], error).await,
        }
    }

    /// What managers read of a request that is still open, as it stands now.
    async fn request(&self, held: Held, chat: ChatId, text: &Text) -> Result<Option<Screen>, StoreError> {
        let asked = self.store.find_approval(held, chat).await?;
        let Some(asked) = asked.filter(|asked| asked.is_open) else { return Ok(None) };
        let order = match held {
            Held::Order(row) => self.store.find_order(row, chat).await?,
            Held::Mass(_) => None,
        };
        Ok(Some(view::approval::card(text, &asked, order.as_ref())))
    }
}
