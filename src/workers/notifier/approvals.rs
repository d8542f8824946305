//! Telling of orders above a group's limit: managers of one that waits, the person who asked of what was decided.

use super::Notifier;
use crate::domain::notification::Notification;
use crate::domain::order::OrderState;
use crate::l10n::Text;
use crate::store::{StoreError, WaitingNews};
use crate::telegram::Urgency;
use crate::view;

impl Notifier {
    /// Sends the request to the managers, or has the message of the person who asked say what came of it.
    pub(super) async fn tell_of_approval(&self, news: &WaitingNews, text: &Text) -> Result<(), StoreError> {
        let chat = news.place.chat;
        let told = match &news.news {
            Notification::ApprovalAsked { order, name, limit } => {
                match self.store.find_order(*order, chat).await? {
                    Some(draft) if draft.state == OrderState::Draft => {
                        let screen = view::group::approval(text, &draft, name, *limit);
                        self.send(news.place, &screen, false).await.map(drop)
                    }
                    // Taken back before anybody was asked.
                    _ => Ok(()),
                }
            }
            Notification::ApprovalDecided { message, .. } => {
                let screens = view::push::push(text, std::slice::from_ref(&news.news));
                match screens.first() {
                    // Where that message is gone, nobody looks at it.
                    Some(screen) => self.telegram.edit(chat, *message, screen, Urgency::Push).await.map(drop),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        };
        match told {
            Ok(()) => self.store.mark_delivered(&[news.id]).await,
            Err(error) => self.failed(chat, news, &[news.id], error).await,
        }
    }
}
