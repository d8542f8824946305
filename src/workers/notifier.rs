//! The notifier delivers the outbox: in order per chat, at least once, inside Telegram's limits.
//!
//! It also brings open cards up to date. It decides nothing about what is told: that was decided with the change.

mod approvals;
mod lists;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures::FutureExt;
use tokio_util::task::TaskTracker;

use super::Tick;
use crate::domain::ids::{ChatId, OrderRow, Place};
use crate::domain::lang::Lang;
use crate::domain::notification::Notification;
use crate::domain::quiet::QuietMode;
use crate::l10n::{Locales, Text};
use crate::meter;
use crate::store::{ShownCard, Store, StoreError, WaitingNews};
use crate::telegram::{Edited, Telegram, TelegramError, Urgency};
use crate::view::model::OrderCard;
use crate::view::{self, Screen};

/// Chats that are written to at the same time: thirty a second, also where an answer of Telegram takes two.
const CHATS_AT_ONCE: usize = 64;
/// Chats that are thought of at once; beyond it, who waits for longest comes first.
const CHATS_IN_SIGHT: u32 = 4_096;
/// News of one chat that is put together at most.
const NEWS_AT_ONCE: u32 = 200;
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// News that failed so often for other reasons than the network is given up.
const MOST_ATTEMPTS: u32 = 12;
const AFTER_FAILURE: Duration = Duration::from_secs(2);

/// Writes to chats what they should know.
#[derive(Clone)]
pub struct Notifier {
    store: Store,
    telegram: Telegram,
    locales: Arc<Locales>,
    at_work: Arc<Mutex<HashSet<ChatId>>>,
    tasks: TaskTracker,
}

/// Gives a chat free again, also when its delivery panicked.
struct AtWork {
    at_work: Arc<Mutex<HashSet<ChatId>>>,
    chat: ChatId,
    store: Store,
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.at_work.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.chat);
        self.store.wakes().notifier.notify_one();
    }
}

impl Notifier {
    pub fn new(store: Store, telegram: Telegram, locales: Arc<Locales>) -> Self {
        Self { store, telegram, locales, at_work: Arc::default(), tasks: TaskTracker::new() }
    }

    /// Begins to deliver what is due. A chat that has to wait holds no other up: it takes no place until its turn.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        let chats = self.store.due_chats(CHATS_IN_SIGHT).await?;
        let has_news: HashSet<ChatId> = chats.iter().copied().collect();
        let mut wait: Option<Duration> = None;
        for chat in chats {
            let waits = self.begin(chat, |this| async move { this.deliver(chat).await });
            wait = wait.into_iter().chain(waits).min();
        }
        for card in self.store.list_dirty_cards(CHATS_IN_SIGHT).await? {
            // A card that is about to be sent again with its news waits for it.
            if !has_news.contains(&card.chat) {
                let waits = self.begin(card.chat, |this| async move { this.redraw(card).await });
                wait = wait.into_iter().chain(waits).min();
            }
        }
        for (chat, list, message) in self.store.list_dirty_masses(CHATS_IN_SIGHT).await? {
            if !has_news.contains(&chat) {
                let waits =
                    self.begin(chat, move |this| async move { this.redraw_mass(chat, list, message).await });
                wait = wait.into_iter().chain(waits).min();
            }
        }
        let now = self.store.clock().now();
        let due = self.store.next_due_news().await?.map(|at| at.since(now)).filter(|wait| !wait.is_zero());
        Ok(Tick::Idle(wait.into_iter().chain(due).min()))
    }

    /// Begins a chat's work, or says how long until it may. A chat that is at work, or that finds no place, is thought
    /// of again when a work ends.
    fn begin<F, Fut>(&self, chat: ChatId, work: F) -> Option<Duration>
    where
        F: FnOnce(Self) -> Fut,
        Fut: Future<Output = Result<(), StoreError>> + Send + 'static,
    {
        {
            let mut at_work = self.at_work.lock().unwrap_or_else(PoisonError::into_inner);
            if at_work.len() >= CHATS_AT_ONCE || at_work.contains(&chat) {
                return None;
            }
            let wait = self.telegram.wait_of_push(chat);
            if !wait.is_zero() {
                return Some(wait);
            }
            at_work.insert(chat);
        }
        let done = AtWork { at_work: Arc::clone(&self.at_work), chat, store: self.store.clone() };
        let work = work(self.clone());
        self.tasks.spawn(async move {
            let _done = done;
            if let Some(Err(error)) = super::caught("notifier", work).await {
                tracing::error!(chat.id = chat.0, %error, "news could not be read or marked");
                tokio::time::sleep(AFTER_FAILURE).await;
            }
        });
        None
    }

    /// Waits until every delivery that was begun has ended; the rest stays in the outbox.
    pub async fn finish(&self) {
        self.tasks.close();
        self.tasks.wait().await;
    }

    /// Delivers a chat's oldest news: what belongs together in one message.
    async fn deliver(&self, chat: ChatId) -> Result<(), StoreError> {
        let mut waiting = self.store.list_waiting_news(chat, NEWS_AT_ONCE).await?;
        let known = self.store.find_chat(chat).await?;
        let now = self.store.clock().now();
        let quiet = known.as_ref().and_then(|chat| chat.quiet_until(now).map(|until| (chat, until)));
        if let Some((quiet, until)) = quiet.filter(|(chat, _)| chat.quiet_mode == QuietMode::Hold) {
            let last = self.store.last_urgent_news(chat).await?;
            waiting.retain(|news| last.is_some_and(|last| news.id <= last));
            if waiting.is_empty() {
                return self.store.hold_news(quiet, until).await;
            }
        }
        let Some(first) = waiting.first() else { return Ok(()) };
        let text = self.text(chat).await?;
        if let Notification::OrderPlaced { order } = &first.news
            && self.show_placed(chat, order.row, text).await?
        {
            meter::news("delivered", 1);
            return self.store.mark_delivered(&[first.id]).await;
        }
        if let Notification::MassDone { mass } = &first.news {
            return self.tell_of_mass(first, *mass, text).await;
        }
        if has_its_own_way(&first.news) {
            return self.tell_of_approval(first, text).await;
        }
        let together = self.together(chat, &waiting).await?;
        let (together, screens) = one_message(text, together);
        let ids: Vec<i64> = together.iter().map(|waiting| waiting.id).collect();
        let is_silent = !together.iter().any(|news| news.is_loud && (quiet.is_none() || !news.may_wait));
        for screen in screens {
            if let Err(error) = self.send(first.place, &screen, is_silent).await {
                return self.failed(chat, first, &ids, error).await;
            }
        }
        meter::news("delivered", ids.len());
        self.store.mark_delivered(&ids).await
    }

    /// Turns the message under which **Confirm** was pressed into the order's card; false if there is none.
    async fn show_placed(&self, chat: ChatId, order: OrderRow, text: &Text) -> Result<bool, StoreError> {
        let Some(card) = self.store.find_card(chat, order).await? else { return Ok(false) };
        // Claimed before the order is read: a change that comes in between marks the card again.
        self.store.claim_card(card).await?;
        let Some(screen) = self.card(chat, order, text).await? else { return Ok(false) };
        match self.edit(card, &screen, Urgency::Answer).await {
            Ok(Edited::Done) => Ok(true),
            Ok(Edited::Gone) => {
                self.store.set_card(chat, card.message, None).await?;
                Ok(false)
            }
            // The person went on to something else, which must not be overwritten.
            Ok(Edited::Overtaken) => Ok(false),
            // The news itself is sent and meets the same fault there.
            Err(_) => Ok(false),
        }
    }

    /// Draws a card, unless its message shows something else by the time of its turn.
    async fn edit(
        &self,
        card: ShownCard,
        screen: &Screen,
        urgency: Urgency,
    ) -> Result<Edited, TelegramError> {
        // Where the database cannot say, nothing is drawn over what a person looks at.
        let is_shown = || async move { self.store.is_shown(card).await.unwrap_or(false) }.boxed();
        self.telegram.edit_while(card.chat, card.message, screen, urgency, &is_shown).await
    }

    async fn redraw(&self, card: ShownCard) -> Result<(), StoreError> {
        if !self.store.claim_card(card).await? {
            return Ok(());
        }
        let text = self.text(card.chat).await?;
        let Some(screen) = self.card(card.chat, card.order, text).await? else { return Ok(()) };
        match self.edit(card, &screen, Urgency::Push).await {
            Ok(Edited::Done | Edited::Overtaken) => Ok(()),
            Ok(Edited::Gone) => self.store.set_card(card.chat, card.message, None).await,
            Err(TelegramError::Gone(_)) => self.store.mark_blocked(card.chat).await,
            Err(error) if error.is_transient() => {
                self.store.return_card(card).await?;
                // The card is due again at once; the chat is given free a little later.
                tokio::time::sleep(AFTER_FAILURE).await;
                Ok(())
            }
            Err(error) => {
                tracing::warn!(chat.id = card.chat.0, %error, "a card was not brought up to date");
                Ok(())
            }
        }
    }

    /// The news that goes out together: of one place, up to a placed order that turns its own message into its card.
    async fn together<'a>(
        &self,
        chat: ChatId,
        waiting: &'a [WaitingNews],
    ) -> Result<&'a [WaitingNews], StoreError> {
        let Some(first) = waiting.first() else { return Ok(waiting) };
        for (at, news) in waiting.iter().enumerate().skip(1) {
            let has_its_own = match &news.news {
                Notification::OrderPlaced { order } => self.store.find_card(chat, order.row).await?.is_some(),
                Notification::MassDone { .. } => true,
                news => has_its_own_way(news),
            };
            if news.place != first.place || has_its_own {
                return Ok(waiting.get(..at).unwrap_or(waiting));
            }
        }
        Ok(waiting)
    }

    async fn card(&self, chat: ChatId, order: OrderRow, text: &Text) -> Result<Option<Screen>, StoreError> {
        let Some(order) = self.store.find_order(order, chat).await? else { return Ok(None) };
        let facts = self.store.find_card_facts(&order).await?;
        let card = OrderCard::new(order, facts, None);
        Ok(Some(view::card::card(text, &card, self.store.clock().now())))
    }

    async fn send(&self, place: Place, screen: &Screen, is_silent: bool) -> Result<i32, TelegramError> {
        let place = self.chosen_place(place).await;
        match self.telegram.send(place, screen, Urgency::Push, is_silent).await {
            // A deleted topic: the chat itself is still there.
            Err(TelegramError::TopicGone(_)) if place.topic.is_some() => {
                let sent =
                    self.telegram.send(Place::chat(place.chat), screen, Urgency::Push, is_silent).await?;
                self.topic_gone(place).await;
                Ok(sent)
            }
            result => result,
        }
    }

    /// A group may have chosen one topic for everything.
    async fn chosen_place(&self, place: Place) -> Place {
        if place.is_private() {
            return place;
        }
        match self.store.get_group(place.chat).await {
            Ok(group) => Place { topic: group.push_topic.or(place.topic), ..place },
            Err(error) => {
                tracing::warn!(%error, "a group's topic could not be read");
                place
            }
        }
    }

    /// What went to the topic goes to General from now on, and the group is told once.
    async fn topic_gone(&self, place: Place) {
        let Some(topic) = place.topic else { return };
        let told = async {
            if self.store.forget_topic(place.chat, topic).await? {
                let screen = view::group::topic_gone(self.text(place.chat).await?);
                let general = Place::chat(place.chat);
                if let Err(error) = self.telegram.send(general, &screen, Urgency::Push, false).await {
                    tracing::warn!(%error, "a group was not told that a topic is gone");
                }
            }
            Ok::<_, StoreError>(())
        };
        if let Err(error) = told.await {
            tracing::error!(%error, "a topic that is gone could not be forgotten");
        }
    }

    async fn failed(
        &self,
        chat: ChatId,
        first: &WaitingNews,
        ids: &[i64],
        error: TelegramError,
    ) -> Result<(), StoreError> {
        meter::news(if error.is_transient() { "put_off" } else { "failed" }, ids.len());
        match error {
            // A snooze is no failure and costs no attempt.
            TelegramError::Flood(wait) => self.store.put_off_news(chat, wait, false).await,
            TelegramError::Gone(reason) => {
                tracing::info!(chat.id = chat.0, reason, "a chat cannot be written to");
                self.store.mark_blocked(chat).await
            }
            // A group that muted the bot may let it speak again: nothing is lost until then.
            TelegramError::Silenced(reason) => {
                tracing::info!(chat.id = chat.0, reason, "news waits until the bot may write");
                self.store.put_off_news(chat, LONGEST_PAUSE, false).await
            }
            TelegramError::Migrated(new) => self.store.migrate_chat(chat, new).await,
            TelegramError::Unauthorized | TelegramError::Unreachable(_) => {
                tracing::warn!(chat.id = chat.0, %error, "news waits");
                self.store.put_off_news(chat, backoff(first.attempts), true).await
            }
            error if first.attempts >= MOST_ATTEMPTS => {
                tracing::error!(chat.id = chat.0, %error, "news was given up");
                self.store.mark_discarded(ids).await
            }
            error => {
                tracing::error!(chat.id = chat.0, %error, "Telegram refused news");
                self.store.put_off_news(chat, backoff(first.attempts), true).await
            }
        }
    }

    async fn text(&self, chat: ChatId) -> Result<&Text, StoreError> {
        let known = self.store.find_chat(chat).await?;
        Ok(known.map_or(self.locales.get(Lang::En), |chat| self.locales.at(chat.lang(), chat.zone())))
    }
}

/// News of an approval is shown with its order, or in a message that is there already.
fn has_its_own_way(news: &Notification) -> bool {
    matches!(news, Notification::ApprovalAsked { .. } | Notification::ApprovalDecided(_))
}

/// 1, 2, 4 … seconds up to five minutes.
fn backoff(attempts: u32) -> Duration {
    Duration::from_secs(1u64 << attempts.min(9)).min(LONGEST_PAUSE)
}

/// As much of the news as fits into one message: what was sent is marked before the next is tried.
fn one_message<'a>(text: &Text, waiting: &'a [WaitingNews]) -> (&'a [WaitingNews], Vec<Screen>) {
    let mut part = waiting;
    loop {
        let news: Vec<Notification> = part.iter().map(|waiting| waiting.news.clone()).collect();
        let screens = view::push::push(text, &news);
        if screens.len() <= 1 || part.len() <= 1 {
            return (part, screens);
        }
        part = part.get(..part.len() / 2).unwrap_or(part);
    }
}
