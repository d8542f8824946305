//! How long an order will take, judged by earlier ones of the same service, and when it is stuck.
//!
//! It guesses and says on what ground. It neither reads the past (the store does) nor words the guess.

use std::time::Duration;

use super::guarantee::Radar;
use super::order::Order;

/// From so many finished orders on the middle means something.
const ENOUGH: usize = 3;
/// From so many on "nine in ten" means something.
const ENOUGH_FOR_TENTHS: usize = 10;

/// How long finished orders of one service took, shortest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn new(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// How many orders it is made of.
    pub fn count(&self) -> u64 {
        u64::try_from(self.0.len()).unwrap_or(u64::MAX)
    }

    /// The median; from three orders on.
    pub fn median(&self) -> Option<Duration> {
        (self.0.len() >= ENOUGH).then(|| middle(&self.0)).flatten()
    }

    /// Between which times half of them lie; from three orders on.
    pub fn spread(&self) -> Option<(Duration, Duration)> {
        (self.0.len() >= ENOUGH).then(|| Some((rank(&self.0, 25)?, rank(&self.0, 75)?))).flatten()
    }

    /// The time within which nine in ten ended; from ten orders on.
    pub fn nine_in_ten(&self) -> Option<Duration> {
        (self.0.len() >= ENOUGH_FOR_TENTHS).then(|| rank(&self.0, 90)).flatten()
    }

    /// Those that took longer than `elapsed`: the only ones that tell what is still to come.
    fn beyond(&self, elapsed: Duration) -> &[Duration] {
        self.0.get(self.0.partition_point(|time| *time <= elapsed)..).unwrap_or_default()
    }
}

fn middle(sorted: &[Duration]) -> Option<Duration> {
    let half = sorted.len() / 2;
    let upper = *sorted.get(half)?;
    match sorted.len() % 2 {
        1 => Some(upper),
        _ => Some((*sorted.get(half.checked_sub(1)?)? + upper) / 2),
    }
}

/// The least time that at least `percent` of them did not exceed.
fn rank(sorted: &[Duration], percent: usize) -> Option<Duration> {
    let at = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(at.checked_sub(1)?).copied()
}

/// What speaks for an order's end beside the order itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outlook {
    pub times: Times,
    /// The panel's average time, where it names minutes.
    pub average: Option<Duration>,
    /// The chat's patience with an order that stands still; `None`: without end.
    pub patience: Option<Duration>,
    /// What is known of its refills.
    pub radar: Radar,
}

/// On what ground a guess stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// This chat's own finished orders of the service.
    Own { orders: u64 },
    /// The average time that the panel names.
    Panel,
    /// The speed at which this order has been moving.
    Speed,
}

/// When an order probably ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    pub left: Duration,
    /// Half of the own orders that came so far needed between so much and so much more.
    pub between: Option<(Duration, Duration)>,
    pub ground: Ground,
}

/// How far an order has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Since the panel took it.
    pub elapsed: Duration,
    /// Since it began to move, if it has; what was delivered in that time.
    pub moving: Option<(Duration, u64)>,
    pub remains: Option<u64>,
}

impl Progress {
    /// How far an order has come, as far as its last look tells.
    pub fn of(order: &Order) -> Option<Self> {
        let (placed_at, checked_at) = (order.settled_at?, order.checked_at?);
        let moving =
            order.started_at.zip(order.delivered()).map(|(at, pieces)| (checked_at.since(at), pieces));
        let remains = order.report.as_ref().and_then(|report| report.remains);
        Some(Self {
            elapsed: checked_at.since(placed_at),
            moving,
            remains: remains.and_then(|remains| u64::try_from(remains).ok()),
        })
    }

    /// Pieces an hour since it began to move.
    pub fn per_hour(&self) -> Option<u64> {
        let (time, delivered) = self.moving?;
        let secs = time.as_secs().max(1);
        (delivered > 0).then(|| delivered.saturating_mul(3_600) / secs).filter(|speed| *speed > 0)
    }
}

/// Guesses the end: by own orders, else by the panel's average, else by the order's own speed.
pub fn guess(times: &Times, average: Option<Duration>, progress: &Progress) -> Option<Guess> {
    if times.median().is_some() {
        let beyond = times.beyond(progress.elapsed);
        let left = |time: Duration| time.saturating_sub(progress.elapsed);
        let between = match beyond.len() {
            ..ENOUGH => None,
            _ => Some((left(rank(beyond, 25)?), left(rank(beyond, 75)?))),
        };
        // None took so long: the past says nothing about what is still to come.
        return middle(beyond).map(|time| Guess {
            left: left(time),
            between,
            ground: Ground::Own { orders: times.count() },
        });
    }
    if let Some(left) = average.and_then(|average| average.checked_sub(progress.elapsed)) {
        return Some(Guess { left, between: None, ground: Ground::Panel }).filter(|_| !left.is_zero());
    }
    let left = progress.remains?.saturating_mul(3_600) / progress.per_hour()?;
    (left > 0).then_some(Guess { left: Duration::from_secs(left), between: None, ground: Ground::Speed })
}

/// Why an order seems stuck.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stuck {
    /// Nine in ten of the chat's own orders of the service were done sooner.
    LongerThanMost,
    /// Nothing moved for as long as the chat lets it.
    NothingMoved,
}

/// Whether an order that still runs seems stuck. `still` is how long nothing moved; `patience` is the chat's.
pub fn stuck(times: &Times, elapsed: Duration, still: Duration, patience: Option<Duration>) -> Option<Stuck> {
    if patience.is_some_and(|patience| still >= patience) {
        return Some(Stuck::NothingMoved);
    }
    times.nine_in_ten().filter(|most| elapsed > *most).map(|_| Stuck::LongerThanMost)
}

/// The average time that a panel names for a service: minutes as a number, or `2 hours 30 minutes`; else `None`.
pub fn average_minutes(words: &str) -> Option<Duration> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let minutes = match words.as_slice() {
        [minutes] => minutes.parse().ok()?,
        spelled => spelled.chunks(2).try_fold(0u64, |sum, pair| {
            let [number, unit] = pair else { return None };
            let unit = unit.trim_matches(',').to_ascii_lowercase();
            let factor = match unit.as_str() {
                "m" | "min" | "mins" | "minute" | "minutes" => 1,
                "h" | "hr" | "hrs" | "hour" | "hours" => 60,
                "d" | "day" | "days" => 1_440,
                _ => return None,
            };
            sum.checked_add(number.parse::<u64>().ok()?.checked_mul(factor)?)
        })?,
    };
    Some(Duration::from_secs(minutes.checked_mul(60)?)).filter(|time| !time.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minutes(n: u64) -> Duration {
        Duration::from_secs(n * 60)
    }

    fn times(list: &[u64]) -> Times {
        Times::new(list.iter().copied().map(minutes).collect())
    }

    fn after(elapsed: u64) -> Progress {
        Progress { elapsed: minutes(elapsed), ..Progress::default() }
    }

    #[test]
    fn two_orders_are_not_enough_for_a_middle() {
        assert_eq!(times(&[10, 20]).median(), None);
        assert_eq!(times(&[30, 10, 20]).median(), Some(minutes(20)));
        assert_eq!(times(&[10, 20, 40, 30]).median(), Some(minutes(25)));
        assert_eq!(times(&[10, 20, 30, 40]).spread(), Some((minutes(10), minutes(30))));
    }

    #[test]
    fn what_is_left_is_judged_by_those_that_took_longer_still() {
        let known = times(&[10, 20, 30, 100, 120]);
        let guess = |elapsed| guess(&known, Some(minutes(5)), &after(elapsed)).map(|guess| guess.left);
        assert_eq!(guess(0), Some(minutes(30)));
        // The short ones are out: the guess goes up, not down to nothing.
        assert_eq!(guess(30), Some(minutes(80)));
        assert_eq!(guess(110), Some(minutes(10)));
        assert_eq!(guess(121), None);
    }

    #[test]
    fn without_own_orders_the_panels_average_counts_and_is_named_so() {
        let by = |progress: Progress| guess(&times(&[7]), Some(minutes(60)), &progress);
        let guess = by(after(20)).unwrap();
        assert_eq!((guess.left, guess.ground), (minutes(40), Ground::Panel));
        assert_eq!(by(after(60)), None);
        // Later than the average: only its own speed is left.
        let moving = Progress { elapsed: minutes(90), moving: Some((minutes(60), 100)), remains: Some(50) };
        let guess = by(moving).unwrap();
        assert_eq!((guess.left, guess.ground), (minutes(30), Ground::Speed));
    }

    #[test]
    fn an_average_is_read_where_it_is_plain() {
        let read = |words| average_minutes(words).map(|time| time.as_secs() / 60);
        assert_eq!([read("75"), read("3 minutes"), read("1 hour 30 minutes")], [Some(75), Some(3), Some(90)]);
        assert_eq!(
            [read(""), read("0"), read("soon"), read("about 3 minutes"), read("Not enough data")],
            [None; 5]
        );
    }

    #[test]
    fn nine_in_ten_needs_ten() {
        let nine = times(&[1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!(stuck(&nine, minutes(500), Duration::ZERO, None), None);
        let ten = times(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 100]);
        assert_eq!(stuck(&ten, minutes(9), Duration::ZERO, None), None);
        assert_eq!(stuck(&ten, minutes(10), Duration::ZERO, None), Some(Stuck::LongerThanMost));
    }

    #[test]
    fn an_order_that_stands_still_for_longer_than_the_chats_patience_is_stuck() {
        let none = Times::default();
        assert_eq!(stuck(&none, minutes(90), minutes(59), Some(minutes(60))), None);
        assert_eq!(stuck(&none, minutes(90), minutes(60), Some(minutes(60))), Some(Stuck::NothingMoved));
        assert_eq!(stuck(&none, minutes(90), minutes(60), None), None);
    }

    #[test]
    fn a_speed_needs_something_delivered() {
        assert_eq!(after(60).per_hour(), None);
        let moving = |delivered| Progress { moving: Some((minutes(30), delivered)), ..after(60) };
        assert_eq!(moving(0).per_hour(), None);
        assert_eq!(moving(60).per_hour(), Some(120));
    }
}
