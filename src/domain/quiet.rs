//! Quiet hours: when a chat wants no sound, and what becomes of its news meanwhile.

use super::time::Time;
use super::zone::Zone;

/// What becomes of news that may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum QuietMode {
    /// It is kept until the quiet hours are over.
    #[default]
    Hold,
    /// It comes at once, without a sound.
    Silent,
}

impl QuietMode {
    pub const ALL: [Self; 2] = [Self::Hold, Self::Silent];

    pub fn name(self) -> &'static str {
        match self {
            Self::Hold => "hold",
            Self::Silent => "silent",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

/// Hours of the chat's day, in minutes since midnight; they may run over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hours {
    pub from: u16,
    pub to: u16,
}

const DAY: u16 = 24 * 60;

impl Hours {
    /// Hours that begin and end within a day; none that are empty.
    pub fn new(from: u16, to: u16) -> Option<Self> {
        (from < DAY && to < DAY && from != to).then_some(Self { from, to })
    }

    /// Reads `22:30-7:15`, `22-7`, `22.00 – 07.00`, `22:00 07:00`, in any digits.
    pub fn parse(text: &str) -> Option<Self> {
        let text = super::number::ascii_digits(text);
        let is_gap = |c: char| matches!(c, '-' | '–' | '—' | '−' | '…') || c.is_whitespace();
        let mut times = text.split(is_gap).filter(|part| !part.is_empty()).map(minute_of_day);
        let hours = (times.next()??, times.next()??);
        times.next().is_none().then(|| Self::new(hours.0, hours.1)).flatten()
    }

    fn contains(self, minute: u16) -> bool {
        if self.from < self.to {
            (self.from..self.to).contains(&minute)
        } else {
            minute >= self.from || minute < self.to
        }
    }

    /// When they end, if they are on at `now`.
    pub fn until(self, zone: Zone, now: Time) -> Option<Time> {
        self.contains(zone.minute(now)).then(|| zone.next(self.to, now))
    }
}

fn minute_of_day(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let number = |part: &str, below: u16| {
        let fits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|n| fits && *n < below)
    };
    // Midnight at the end of the day is written both ways.
    let hours = if hours == "24" { 0 } else { number(hours, 24)? };
    Some(hours * 60 + number(minutes, 60)?)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    fn at(text: &str) -> Time {
        Time(DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis())
    }

    #[test]
    fn hours_are_understood_as_people_write_them() {
        for text in ["22:30-7:15", "22:30 – 07:15", "22.30 7.15", "٢٢:٣٠-٧:١٥"] {
            assert_eq!(Hours::parse(text), Hours::new(22 * 60 + 30, 7 * 60 + 15), "{text}");
        }
        assert_eq!(Hours::parse("22-7"), Hours::new(22 * 60, 7 * 60));
        assert_eq!(Hours::parse("20-24"), Hours::new(20 * 60, 0));
        for text in ["", "22", "22-22", "25-7", "22-7-8", "22:60-7", "a-b"] {
            assert_eq!(Hours::parse(text), None, "{text}");
        }
    }

    #[test]
    fn hours_over_midnight_end_in_the_morning() {
        let (night, berlin) = (Hours::parse("22-7").unwrap(), Zone::parse("Berlin").unwrap());
        let until = |now| night.until(berlin, at(now));
        assert_eq!(until("2026-11-23T20:59:00Z"), None);
        assert_eq!(until("2026-11-23T21:00:00Z"), Some(at("2026-11-24T06:00:00Z")));
        assert_eq!(until("2026-11-24T05:59:59Z"), Some(at("2026-11-24T06:00:00Z")));
        assert_eq!(until("2026-11-24T06:00:00Z"), None);
    }

    #[test]
    fn hours_within_a_day_end_on_it() {
        let siesta = Hours::parse("13-15").unwrap();
        assert_eq!(siesta.until(Zone::UTC, at("2026-11-23T14:00:00Z")), Some(at("2026-11-23T15:00:00Z")));
        assert_eq!(siesta.until(Zone::UTC, at("2026-11-23T16:00:00Z")), None);
    }

    #[test]
    fn the_night_in_which_the_clocks_change_ends_by_the_new_clock() {
        let (night, berlin) = (Hours::parse("22-7").unwrap(), Zone::parse("Berlin").unwrap());
        assert_eq!(night.until(berlin, at("2026-03-28T22:00:00Z")), Some(at("2026-03-29T05:00:00Z")));
        assert_eq!(night.until(berlin, at("2026-10-24T22:00:00Z")), Some(at("2026-10-25T06:00:00Z")));
    }
}
