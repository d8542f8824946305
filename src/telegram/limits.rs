//! Telegram's limits, kept before Telegram has to say so: 30 messages/s over all, 1/s per chat, 20/min per group.
//!
//! Sends and edits count alike. A 429 is a defect of ours; when one comes, its chat rests for as long as it says.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::domain::ids::ChatId;

/// How long a message may wait for its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// The answer to a person who waits: a short burst is allowed, as Telegram allows it.
    Answer,
    /// News that nobody waits for: strictly one a second.
    Push,
}

/// A little above Telegram's own figures, for clocks that count in milliseconds. How long a request travels is no
/// matter: a message counts until so long after its answer came, and Telegram saw it before that.
const SECOND: Duration = Duration::from_millis(1_005);
const MINUTE: Duration = Duration::from_millis(60_050);
/// Who waits for an answer that is on its way asks again after this.
const ASK_AGAIN: Duration = Duration::from_millis(10);
const OVERALL: usize = 30;
const PER_GROUP: usize = 20;
/// An answer may run so far ahead of one message a second.
const BURST: Duration = Duration::from_millis(2_010);
/// Above so many known chats those that are at rest are forgotten.
const KEEP_CHATS: usize = 4_096;

/// One message: on its way, or answered.
#[derive(Clone, Copy)]
struct Sent {
    id: u64,
    answered_at: Option<Instant>,
}

#[derive(Default)]
struct ChatState {
    /// When the chat's allowance is whole again.
    whole_at: Option<Instant>,
    /// Messages that are on their way.
    on_its_way: usize,
    /// The last messages to a group.
    recent: VecDeque<Sent>,
    /// Telegram's own word.
    rests_until: Option<Instant>,
}

#[derive(Default)]
struct State {
    last_id: u64,
    overall: VecDeque<Sent>,
    chats: HashMap<ChatId, ChatState>,
}

/// Who may send when.
#[derive(Default)]
pub struct Limits(Mutex<State>);

/// The right to send one message now; dropped when its answer came.
pub struct Turn<'a> {
    limits: &'a Limits,
    chat: ChatId,
    id: u64,
    began_at: Instant,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.limits.answered(self.chat, self.id, self.began_at);
    }
}

impl Limits {
    /// Takes a turn for one message, or says how long to wait before asking again.
    fn try_take(&self, chat: ChatId, urgency: Urgency, now: Instant) -> Result<Turn<'_>, Duration> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.chats.len() > KEEP_CHATS {
            state.chats.retain(|_, chat| !chat.is_at_rest(now));
        }
        let at = state.overall_at(now);
        let limits = state.chats.entry(chat).or_default();
        let at = at.max(limits.ready_at(chat, urgency, now));
        if at > now {
            return Err(at - now);
        }
        limits.whole_at = Some(limits.whole_at.map_or(now, |whole| whole.max(now)) + SECOND);
        limits.on_its_way += 1;
        state.last_id += 1;
        let sent = Sent { id: state.last_id, answered_at: None };
        if let Some(limits) = state.chats.get_mut(&chat).filter(|_| chat.0 < 0) {
            limits.recent.push_back(sent);
        }
        state.overall.push_back(sent);
        Ok(Turn { limits: self, chat, id: sent.id, began_at: now })
    }

    fn answered(&self, chat: ChatId, id: u64, began_at: Instant) {
        let now = Instant::now();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mark = |sent: &mut VecDeque<Sent>| {
            if let Some(sent) = sent.iter_mut().find(|sent| sent.id == id) {
                sent.answered_at = Some(now);
            }
        };
        mark(&mut state.overall);
        if let Some(limits) = state.chats.get_mut(&chat) {
            mark(&mut limits.recent);
            limits.on_its_way = limits.on_its_way.saturating_sub(1);
            // The allowance grows from the answer on.
            limits.whole_at = limits.whole_at.map(|whole| whole + (now - began_at));
        }
    }

    /// How long a push to a chat would have to wait now. It takes no turn.
    pub fn wait_of_push(&self, chat: ChatId) -> Duration {
        let now = Instant::now();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = state.overall_at(now);
        let ready_at = state.chats.get_mut(&chat).map(|limits| limits.ready_at(chat, Urgency::Push, now));
        at.max(ready_at.unwrap_or(now)) - now
    }

    /// Waits for a turn to send one message to a chat.
    pub async fn take(&self, chat: ChatId, urgency: Urgency) -> Turn<'_> {
        loop {
            match self.try_take(chat, urgency, Instant::now()) {
                Ok(turn) => return turn,
                Err(wait) => tokio::time::sleep(wait).await,
            }
        }
    }

    /// Telegram said 429 to a chat: nothing is sent there before it allows.
    pub fn rest(&self, chat: ChatId, wait: Duration) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.chats.entry(chat).or_default().rests_until = Some(Instant::now() + wait);
    }
}

impl State {
    /// When the next message to any chat may go.
    fn overall_at(&mut self, now: Instant) -> Instant {
        next(&mut self.overall, OVERALL, SECOND, now)
    }
}

/// When one more may go, if at most so many go in a window. What has left the window is forgotten.
fn next(sent: &mut VecDeque<Sent>, most: usize, window: Duration, now: Instant) -> Instant {
    sent.retain(|sent| sent.answered_at.is_none_or(|at| at + window > now));
    if sent.len() < most {
        return now;
    }
    // Of those that must go before, the answered ones say when; the others will be answered first.
    let mut free: Vec<Instant> = sent.iter().filter_map(|sent| Some(sent.answered_at? + window)).collect();
    free.sort_unstable();
    free.get(sent.len() - most).copied().unwrap_or(now + ASK_AGAIN)
}

impl ChatState {
    fn ready_at(&mut self, chat: ChatId, urgency: Urgency, now: Instant) -> Instant {
        let mut at = now;
        if let Some(whole) = self.whole_at {
            let ahead = if urgency == Urgency::Answer && chat.0 > 0 { BURST } else { Duration::ZERO };
            at = at.max(whole.checked_sub(ahead).unwrap_or(now));
        }
        if urgency == Urgency::Push && self.on_its_way > 0 {
            at = at.max(now + ASK_AGAIN);
        }
        at = at.max(next(&mut self.recent, PER_GROUP, MINUTE, now));
        self.rests_until.map_or(at, |until| at.max(until))
    }

    fn is_at_rest(&self, now: Instant) -> bool {
        let past = |at: Option<Instant>| at.is_none_or(|at| at <= now);
        past(self.whole_at)
            && past(self.rests_until)
            && self.on_its_way == 0
            && self.recent.iter().all(|sent| sent.answered_at.is_some_and(|at| at + MINUTE <= now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSON: ChatId = ChatId(1);
    const GROUP: ChatId = ChatId(-1);

    #[tokio::test(start_paused = true)]
    async fn pushes_to_a_chat_go_one_a_second() {
        let limits = Limits::default();
        let start = Instant::now();
        for _ in 0..5 {
            limits.take(PERSON, Urgency::Push).await;
        }
        assert!(start.elapsed() >= SECOND * 4);
    }

    #[tokio::test(start_paused = true)]
    async fn a_message_counts_until_a_second_after_its_answer() {
        let limits = Limits::default();
        let slow = limits.take(PERSON, Urgency::Push).await;
        let all: Vec<_> =
            futures::future::join_all((2..=30).map(|chat| limits.take(ChatId(chat), Urgency::Push))).await;
        tokio::time::sleep(SECOND * 3).await;
        // Thirty are on their way: Telegram may see them all in this very second.
        assert_eq!(limits.wait_of_push(ChatId(31)), ASK_AGAIN);
        assert_eq!(limits.wait_of_push(PERSON), ASK_AGAIN);
        drop(slow);
        assert_eq!(limits.wait_of_push(ChatId(31)), SECOND);
        drop(all);
        tokio::time::sleep(SECOND).await;
        assert_eq!(limits.wait_of_push(ChatId(31)), Duration::ZERO);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_may_burst_and_then_waits() {
        let limits = Limits::default();
        let start = Instant::now();
        for _ in 0..3 {
            limits.take(PERSON, Urgency::Answer).await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        limits.take(PERSON, Urgency::Answer).await;
        assert!(start.elapsed() >= Duration::from_secs(1));
    }

    #[tokio::test(start_paused = true)]
    async fn a_group_gets_twenty_a_minute() {
        let limits = Limits::default();
        let start = Instant::now();
        for _ in 0..21 {
            limits.take(GROUP, Urgency::Push).await;
        }
        assert!(start.elapsed() >= Duration::from_secs(60));
    }

    #[tokio::test(start_paused = true)]
    async fn thirty_a_second_over_all() {
        let limits = Limits::default();
        let start = Instant::now();
        for chat in 1..=91 {
            limits.take(ChatId(chat), Urgency::Push).await;
        }
        assert!(start.elapsed() >= Duration::from_secs(3));
        assert!(start.elapsed() < Duration::from_secs(4));
    }

    #[tokio::test(start_paused = true)]
    async fn a_push_knows_how_long_it_would_wait_and_takes_no_turn_by_asking() {
        let limits = Limits::default();
        assert_eq!(limits.wait_of_push(PERSON), Duration::ZERO);
        limits.take(PERSON, Urgency::Push).await;
        for _ in 0..100 {
            assert_eq!(limits.wait_of_push(PERSON), SECOND);
            assert_eq!(limits.wait_of_push(ChatId(2)), Duration::ZERO);
        }
        limits.rest(ChatId(2), Duration::from_secs(7));
        assert_eq!(limits.wait_of_push(ChatId(2)), Duration::from_secs(7));
    }

    #[tokio::test(start_paused = true)]
    async fn two_thousand_pushes_take_the_least_time_that_the_limits_allow_and_five_per_cent() {
        let limits = std::sync::Arc::new(Limits::default());
        let start = Instant::now();
        // 300 people and 20 groups: six pushes each, and one more for the first eighty.
        let chats: Vec<i64> = (1..=300).chain(-20..0).collect();
        let sends = chats.iter().enumerate().map(|(nth, chat)| {
            let (limits, chat) = (std::sync::Arc::clone(&limits), ChatId(*chat));
            tokio::spawn(async move {
                let mut sent = vec![];
                for _ in 0..6 + usize::from(nth < 80) {
                    limits.take(chat, Urgency::Push).await;
                    sent.push(Instant::now());
                }
                sent
            })
        });
        let mut all = vec![];
        for sent in futures::future::join_all(sends).await {
            let sent = sent.unwrap();
            assert!(sent.windows(2).all(|two| two[1] - two[0] >= Duration::from_secs(1)));
            all.extend(sent);
        }
        all.sort();
        assert_eq!(all.len(), 2_000);
        assert!(all.windows(31).all(|window| window[30] - window[0] > Duration::from_secs(1)));
        // Thirty at once, then thirty a second.
        let least = Duration::from_secs(1_970) / 30;
        assert!(start.elapsed() <= least.mul_f64(1.05), "{:?}", start.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_resting_chat_holds_no_other_up() {
        let limits = Limits::default();
        limits.rest(PERSON, Duration::from_secs(7));
        let start = Instant::now();
        limits.take(ChatId(2), Urgency::Push).await;
        assert_eq!(start.elapsed(), Duration::ZERO);
        limits.take(PERSON, Urgency::Answer).await;
        assert!(start.elapsed() >= Duration::from_secs(7));
    }
}
