//! Counts what the bot sends and says when Telegram would refuse more.
//!
//! It does not know messages, only chats and times on the server's clock.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

/// How strictly the sending limits are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Off lets everything through.
    pub enabled: bool,
    /// Messages that one private chat takes at once before the pace of one a second holds.
    pub burst: u32,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { enabled: true, burst: 3 }
    }
}

/// Messages in one second over all chats (Telegram's FAQ for bots: about 30).
const OVERALL: (usize, Duration) = (30, Duration::from_secs(1));
/// Messages in one minute to one group (Telegram's FAQ for bots: 20).
const PER_GROUP: (usize, Duration) = (20, Duration::from_secs(60));
/// The pace of one private chat (Telegram's FAQ for bots: one a second, short bursts pass).
const PRIVATE_PACE: Duration = Duration::from_secs(1);

/// The memory of what was sent lately.
pub(super) struct Limiter {
    limits: Limits,
    overall: VecDeque<Duration>,
    groups: BTreeMap<i64, VecDeque<Duration>>,
    /// When the private chat will have paid for everything it got.
    paid_at: BTreeMap<i64, Duration>,
    refused: u64,
}

impl Limiter {
    /// Starts with an empty memory.
    pub(super) fn new(limits: Limits) -> Limiter {
        Limiter {
            limits,
            overall: VecDeque::new(),
            groups: BTreeMap::new(),
            paid_at: BTreeMap::new(),
            refused: 0,
        }
    }

    /// Changes the limits and forgets what was sent before.
    pub(super) fn set(&mut self, limits: Limits) {
        *self = Limiter { refused: self.refused, ..Limiter::new(limits) };
    }

    /// Tells how many requests came too early.
    pub(super) fn refused(&self) -> u64 {
        self.refused
    }

    /// Takes one message to a chat, or says after how many seconds it would be taken.
    pub(super) fn take(&mut self, chat: i64, is_group: bool, now: Duration) -> Result<(), u64> {
        if !self.limits.enabled {
            return Ok(());
        }
        let in_chat = if is_group {
            wait(self.groups.entry(chat).or_default(), PER_GROUP, now)
        } else {
            let tolerance = PRIVATE_PACE * self.limits.burst.saturating_sub(1);
            let paid_at = self.paid_at.get(&chat).copied().unwrap_or_default();
            paid_at.saturating_sub(now + tolerance)
        };
        let wait = in_chat.max(wait(&mut self.overall, OVERALL, now));
        if !wait.is_zero() {
            self.refused += 1;
            return Err(whole_seconds(wait));
        }
        self.record(chat, is_group, now);
        Ok(())
    }

    fn record(&mut self, chat: i64, is_group: bool, now: Duration) {
        self.overall.push_back(now);
        if is_group {
            self.groups.entry(chat).or_default().push_back(now);
        } else {
            let paid_at = self.paid_at.entry(chat).or_default();
            *paid_at = (*paid_at).max(now) + PRIVATE_PACE;
        }
    }
}

/// Forgets what left the window and says how long the next one has to wait.
fn wait(sent: &mut VecDeque<Duration>, (most, window): (usize, Duration), now: Duration) -> Duration {
    while sent.front().is_some_and(|at| *at + window <= now) {
        sent.pop_front();
    }
    match sent.front() {
        Some(oldest) if sent.len() >= most => (*oldest + window).saturating_sub(now),
        _ => Duration::ZERO,
    }
}

fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs() + u64::from(wait.subsec_nanos() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(100);

    #[test]
    fn a_private_chat_takes_its_burst_and_then_one_a_second() {
        let mut limiter = Limiter::new(Limits::default());
        let taken = |limiter: &mut Limiter, at| limiter.take(7, false, at);
        assert_eq!([0, 1, 2].map(|_| taken(&mut limiter, NOW)), [Ok(()); 3]);
        assert_eq!(taken(&mut limiter, NOW), Err(1));
        assert_eq!(taken(&mut limiter, NOW + Duration::from_secs(1)), Ok(()));
        assert_eq!(taken(&mut limiter, NOW + Duration::from_secs(1)), Err(1));
        assert_eq!(limiter.refused(), 2);
    }

    #[test]
    fn a_group_takes_twenty_a_minute() {
        let mut limiter = Limiter::new(Limits::default());
        for second in 0..20 {
            assert_eq!(limiter.take(-7, true, NOW + Duration::from_secs(second)), Ok(()));
        }
        assert_eq!(limiter.take(-7, true, NOW + Duration::from_secs(20)), Err(40));
        assert_eq!(limiter.take(-7, true, NOW + Duration::from_secs(60)), Ok(()));
    }

    #[test]
    fn all_chats_together_take_thirty_a_second() {
        let mut limiter = Limiter::new(Limits::default());
        for chat in 0..30 {
            assert_eq!(limiter.take(chat, false, NOW), Ok(()));
        }
        assert_eq!(limiter.take(31, false, NOW), Err(1));
        assert_eq!(limiter.take(31, false, NOW + Duration::from_secs(1)), Ok(()));
    }

    #[test]
    fn limits_that_are_off_refuse_nothing() {
        let mut limiter = Limiter::new(Limits { enabled: false, burst: 1 });
        assert!((0..100).all(|_| limiter.take(7, false, NOW).is_ok()));
    }
}
