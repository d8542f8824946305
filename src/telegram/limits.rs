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

/// Two per cent above Telegram's own figures: a request may travel faster than the one before it.
const SECOND: Duration = Duration::from_millis(1_020);
const MINUTE: Duration = Duration::from_millis(60_500);
const OVERALL: usize = 30;
const PER_GROUP: usize = 20;
/// An answer may run so far ahead of one message a second.
const BURST: Duration = Duration::from_millis(2_040);
/// Above so many known chats those that are at rest are forgotten.
const KEEP_CHATS: usize = 4_096;

#[derive(Default)]
struct ChatState {
    /// When the chat's allowance is whole again.
    whole_at: Option<Instant>,
    /// The last sends to a group.
    recent: VecDeque<Instant>,
    /// Telegram's own word.
    rests_until: Option<Instant>,
}

#[derive(Default)]
struct State {
    overall: VecDeque<Instant>,
    chats: HashMap<ChatId, ChatState>,
}

/// Who may send when.
#[derive(Default)]
pub struct Limits(Mutex<State>);

impl Limits {
    /// Takes a turn for one message, or says how long to wait before asking again.
    fn try_take(&self, chat: ChatId, urgency: Urgency, now: Instant) -> Result<(), Duration> {
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
        if chat.0 < 0 {
            limits.recent.push_back(now);
        }
        state.overall.push_back(now);
        Ok(())
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
    pub async fn take(&self, chat: ChatId, urgency: Urgency) {
        while let Err(wait) = self.try_take(chat, urgency, Instant::now()) {
            tokio::time::sleep(wait).await;
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
        while self.overall.front().is_some_and(|at| *at + SECOND <= now) {
            self.overall.pop_front();
        }
        match self.overall.front() {
            Some(first) if self.overall.len() >= OVERALL => now.max(*first + SECOND),
            _ => now,
        }
    }
}

impl ChatState {
    fn ready_at(&mut self, chat: ChatId, urgency: Urgency, now: Instant) -> Instant {
        let mut at = now;
        if let Some(whole) = self.whole_at {
            let ahead = if urgency == Urgency::Answer && chat.0 > 0 { BURST } else { Duration::ZERO };
            at = at.max(whole.checked_sub(ahead).unwrap_or(now));
        }
        while self.recent.front().is_some_and(|sent| *sent + MINUTE <= now) {
            self.recent.pop_front();
        }
        if self.recent.len() >= PER_GROUP
            && let Some(first) = self.recent.front()
        {
            at = at.max(*first + MINUTE);
        }
        self.rests_until.map_or(at, |until| at.max(until))
    }

    fn is_at_rest(&self, now: Instant) -> bool {
        let past = |at: Option<Instant>| at.is_none_or(|at| at <= now);
        past(self.whole_at)
            && past(self.rests_until)
            && self.recent.back().is_none_or(|at| *at + MINUTE <= now)
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
