//! Moments and spans of time as a language writes them. It does not read the clock: `now` is an argument.

use chrono::{Datelike, Timelike};

use super::Text;
use crate::domain::time::Time;
use crate::domain::zone::Zone;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const TWO_HOURS: u64 = 2 * HOUR;
const TWO_DAYS: u64 = 2 * DAY;

impl Text {
    /// A date and time of day by the chat's clock: `2026-11-23 14:05` in English; a chat without one gets `UTC` beside it.
    pub fn moment(&self, at: Time) -> String {
        let local = self.zone().local(at);
        let args = self
            .args()
            .plain("year", format!("{:04}", local.year()))
            .plain("month", format!("{:02}", local.month()))
            .plain("day", format!("{:02}", local.day()))
            .plain("time", format!("{:02}:{:02}", local.hour(), local.minute()));
        let key = if self.zone() == Zone::UTC { "common-moment" } else { "common-moment-local" };
        self.isolate(&self.text_with(key, &args))
    }

    /// A time of day, in minutes since midnight: `07:30`.
    pub fn minute_of_day(&self, minute: u16) -> String {
        self.isolate(&format!("{:02}:{:02}", minute / 60, minute % 60))
    }

    /// How long ago `at` was, in its greatest unit: “just now”, “5 min ago”, “2 days ago”; a date after a month.
    pub fn ago(&self, at: Time, now: Time) -> String {
        let secs = now.since(at).as_secs();
        let (key, unit) = match secs {
            ..MINUTE => return self.text("common-now"),
            MINUTE..HOUR => ("common-minutes-ago", MINUTE),
            HOUR..DAY => ("common-hours-ago", HOUR),
            _ if secs < 31 * DAY => ("common-days-ago", DAY),
            _ => return self.moment(at),
        };
        self.text_with(key, &self.args().count("count", secs / unit))
    }

    /// A span of time in the greatest unit that is not too coarse: “30 s”, “75 min”, “2 h”.
    pub fn span(&self, secs: u64) -> String {
        let (key, unit) = match secs {
            _ if secs <= MINUTE => ("common-seconds", 1),
            _ if secs < TWO_HOURS => ("common-minutes", MINUTE),
            _ if secs < TWO_DAYS => ("common-hours", HOUR),
            _ => ("common-days", DAY),
        };
        // Rounded up: who comes back then does not come too early.
        self.text_with(key, &self.args().count("count", secs.div_ceil(unit)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::l10n::Locales;

    /// 2026-11-23 14:05 UTC.
    const NOW: Time = Time(1_795_442_700_000);

    fn ago(lang: Lang, secs: i64) -> String {
        Locales::new().unwrap().get(lang).ago(Time(NOW.0 - secs * 1000), NOW)
    }

    #[test]
    fn a_moment_is_written_in_the_languages_order() {
        let locales = Locales::new().unwrap();
        assert_eq!(locales.get(Lang::En).moment(NOW), "2026-11-23 14:05 UTC");
        assert_eq!(locales.get(Lang::Ru).moment(NOW), "23.11.2026 14:05 UTC");
        assert_eq!(locales.get(Lang::Ar).moment(NOW), "\u{2068}2026-11-23 14:05 UTC\u{2069}");
    }

    #[test]
    fn a_moment_follows_the_chats_clock() {
        let locales = Locales::new().unwrap();
        let at = |lang, city| locales.at(lang, Zone::parse(city).unwrap()).moment(NOW);
        assert_eq!(at(Lang::En, "Kolkata"), "2026-11-23 19:35");
        assert_eq!(at(Lang::Ru, "Kolkata"), "23.11.2026 19:35");
        assert_eq!(at(Lang::En, "-10"), "2026-11-23 04:05");
        assert_eq!(at(Lang::En, "UTC"), "2026-11-23 14:05 UTC");
    }

    #[test]
    fn the_past_is_told_in_its_greatest_unit() {
        assert_eq!(ago(Lang::En, 30), "just now");
        assert_eq!(ago(Lang::En, 300), "5 min ago");
        assert_eq!(ago(Lang::En, 3_600), "1 h ago");
        assert_eq!(ago(Lang::En, 86_400), "1 day ago");
        assert_eq!(ago(Lang::Ru, 5 * 86_400), "5 дней назад");
        assert_eq!(ago(Lang::En, 40 * 86_400), "2026-10-14 14:05 UTC");
    }

    #[test]
    fn a_wait_is_rounded_up() {
        let locales = Locales::new().unwrap();
        assert_eq!(locales.get(Lang::En).span(61), "2 min");
        assert_eq!(locales.get(Lang::En).span(75 * 60), "75 min");
        assert_eq!(locales.get(Lang::En).span(3 * 86_400), "3 days");
        assert_eq!(locales.get(Lang::En).span(30), "30 s");
    }
}
