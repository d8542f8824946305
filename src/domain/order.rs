//! An order from its draft to its end, and the rules for looking at it again.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::draft::Draft;
use super::fault::Fault;
use super::ids::{AccountId, MassRow, OrderRow, PanelOrderId, Place, UserId};
use super::money::Money;
use super::status::{OrderReport, Status};
use super::time::Time;

/// Where an order stands between the person's confirmation and the panel's receipt.
///
/// The panel has no idempotency key, so `add` is sent at most once per order. An answer that never arrived is
/// not a failure: it is [`Unknown`](Self::Unknown), and only a person may move the order out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Shown with its price, not confirmed.
    Draft,
    /// Thrown away before it was confirmed.
    Discarded,
    /// Confirmed, not sent; also after a connection that was never made.
    Queued,
    /// Being sent; after a crash it becomes [`Unknown`](Self::Unknown).
    Submitting,
    /// The panel gave an id.
    Placed,
    /// Nothing was ordered, for certain.
    Refused,
    /// It may have been ordered. Never sent again on its own.
    Unknown,
}

impl OrderState {
    const ALL: [Self; 7] = [
        Self::Draft,
        Self::Discarded,
        Self::Queued,
        Self::Submitting,
        Self::Placed,
        Self::Refused,
        Self::Unknown,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Discarded => "discarded",
            Self::Queued => "queued",
            Self::Submitting => "submitting",
            Self::Placed => "placed",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// Which orders a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum OrderFilter {
    #[default]
    All,
    Running,
    Done,
    Trouble,
}

impl OrderFilter {
    pub const ALL: [Self; 4] = [Self::All, Self::Running, Self::Done, Self::Trouble];
}

/// An order as the database knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    pub row: OrderRow,
    pub account: AccountId,
    pub place: Place,
    pub person: UserId,
    pub state: OrderState,
    pub draft: Draft,
    pub currency: Option<String>,
    pub panel_id: Option<PanelOrderId>,
    /// Why it was refused, or why it is unknown.
    pub fault: Option<Fault>,
    pub balance_before: Option<Money>,
    pub balance_after: Option<Money>,
    /// What the panel last said.
    pub report: Option<OrderReport>,
    pub created_at: Time,
    pub queued_at: Option<Time>,
    pub settled_at: Option<Time>,
    pub checked_at: Option<Time>,
    pub final_at: Option<Time>,
    /// The first look that saw it being delivered.
    pub started_at: Option<Time>,
    /// The last look that saw a change.
    pub moved_at: Option<Time>,
    /// Whether the chat mutes this order's pushes.
    pub is_muted: bool,
    /// The list of orders that it was confirmed with.
    pub mass: Option<MassRow>,
    /// Placed elsewhere and watched since: its draft is [`Draft::elsewhere`].
    pub watched_at: Option<Time>,
}

impl Order {
    /// When the balance after was read: evidence grows old, an order of unknown fate may wait for days.
    pub fn balance_read_at(&self) -> Option<Time> {
        self.balance_after.and(self.checked_at.or(self.settled_at))
    }

    /// Whether it was placed elsewhere and is only watched here.
    pub fn is_elsewhere(&self) -> bool {
        self.watched_at.is_some()
    }

    /// The service's name; of an order that was placed elsewhere nobody here knows it.
    pub fn service_name(&self) -> Option<&str> {
        (!self.is_elsewhere()).then_some(self.draft.service_name.as_str())
    }

    pub fn status(&self) -> Option<Status> {
        self.report.as_ref().map(|report| report.status)
    }

    /// Whether the panel delivered it, in whole or in part: what may drop, and be refilled.
    pub fn is_delivered(&self) -> bool {
        self.state == OrderState::Placed && matches!(self.status(), Some(Status::Completed | Status::Partial))
    }

    /// How many pieces were delivered, as far as its last look tells.
    pub fn delivered(&self) -> Option<u64> {
        let remains = u64::try_from(self.report.as_ref()?.remains?).ok()?;
        self.draft.details.quantity().checked_sub(remains)
    }

    /// Whether the panel may still be working on it.
    pub fn is_running(&self) -> bool {
        match self.state {
            OrderState::Queued | OrderState::Submitting | OrderState::Unknown => true,
            OrderState::Placed => !self.status().is_some_and(Status::is_final),
            OrderState::Draft | OrderState::Discarded | OrderState::Refused => false,
        }
    }
}

/// How long a confirmed order is tried while no connection can be made.
pub const NOT_SENT_PATIENCE: Duration = Duration::from_secs(120);

/// Looks at an order after its end, counted from the end: a correction may come.
const FINAL_LOOKS: [Duration; 4] = [
    Duration::from_secs(3_600),
    Duration::from_secs(6 * 3_600),
    Duration::from_secs(24 * 3_600),
    Duration::from_secs(72 * 3_600),
];

/// When an order that has ended is looked at again; `None` after the last look.
pub fn next_final_look(final_at: Time, now: Time) -> Option<Time> {
    FINAL_LOOKS.iter().map(|wait| final_at.after(*wait)).find(|at| *at > now)
}

/// How long until the next look at an order that has not moved `still` times in a row.
///
/// It starts at the shortest interval, doubles up to 15 minutes within the first looks, and reaches an hour.
pub fn next_look(interval: Duration, still: u32) -> Duration {
    const QUARTER: Duration = Duration::from_secs(15 * 60);
    const HOUR: Duration = Duration::from_secs(3_600);
    // Three looks at full pace first: most orders move within minutes.
    let doublings = still.saturating_sub(2).min(16);
    let wait = interval.saturating_mul(1u32 << doublings);
    if wait <= QUARTER {
        wait
    } else if still < 24 {
        QUARTER.max(interval)
    } else {
        HOUR.max(interval)
    }
}

/// The beat of an account on which a look falls that should be made at a moment.
///
/// Each account has one beat an interval, so its looks meet and go in one request. The beats of different accounts
/// lie apart, so that not all are due in the same second. A look that came a little late keeps its beat: an eighth of
/// an interval is forgiven.
pub fn on_the_beat(account: AccountId, at: Time, interval: Duration) -> Time {
    let Ok(interval @ 1..) = i64::try_from(interval.as_millis()) else { return at };
    let at = at.0.saturating_sub(interval / 8);
    // Neighbouring accounts come to lie far apart: the multiplier is Knuth's, the golden ratio of 2^32.
    let offset = account.0.wrapping_mul(2_654_435_761).rem_euclid(interval);
    Time(at.saturating_add(offset.wrapping_sub(at).rem_euclid(interval)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_of_one_account_meet_on_one_beat() {
        let minute = Duration::from_secs(60);
        let beats: std::collections::HashSet<_> =
            (1..=60_000).map(|at| on_the_beat(AccountId(7), Time(at), minute)).collect();
        assert_eq!(beats.len(), 2);
        let others: std::collections::HashSet<_> =
            (0..100).map(|account| on_the_beat(AccountId(account), Time(0), minute)).collect();
        assert!(others.len() > 90);
    }

    #[test]
    fn a_beat_is_hardly_before_its_moment_and_less_than_an_interval_after_it() {
        let minute = Duration::from_secs(60);
        for at in (-200_000..200_000).step_by(777) {
            let wait = on_the_beat(AccountId(3), Time(at), minute).0 - at;
            assert!((-7_500..52_500).contains(&wait));
        }
        // A look that came seven seconds late does not miss the next beat.
        let beat = on_the_beat(AccountId(3), Time(0), minute);
        let late = beat.after(Duration::from_secs(7));
        assert_eq!(on_the_beat(AccountId(3), late.after(minute), minute), beat.after(minute));
        assert_eq!(on_the_beat(AccountId(3), Time(5), Duration::ZERO), Time(5));
    }

    #[test]
    fn a_still_order_is_looked_at_less_and_less() {
        let minute = Duration::from_secs(60);
        let waits: Vec<u64> =
            [0, 1, 2, 3, 4, 5, 6, 7, 23, 24, 1000].iter().map(|n| next_look(minute, *n).as_secs()).collect();
        assert_eq!(waits, [60, 60, 60, 120, 240, 480, 900, 900, 900, 3600, 3600]);
    }

    #[test]
    fn the_wait_is_never_shorter_than_the_interval() {
        let day = Duration::from_secs(86_400);
        assert!((0..100).all(|still| next_look(day, still) >= day));
    }

    #[test]
    fn an_ended_order_is_looked_at_four_times_more() {
        let mut now = Time(0);
        let mut looks = vec![];
        while let Some(at) = next_final_look(Time(0), now) {
            looks.push(at.0 / 3_600_000);
            now = at;
        }
        assert_eq!(looks, [1, 6, 24, 72]);
    }

    #[test]
    fn state_names_survive_a_round_trip() {
        for state in OrderState::ALL {
            assert_eq!(OrderState::from_name(state.name()), Some(state));
        }
    }
}
