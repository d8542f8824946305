//! A chat's time zone: an IANA zone or a fixed offset, typed as a city or an offset. It does not read the clock.

mod names;

use std::time::Duration;

use chrono::{
    DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Timelike, Utc,
};
use chrono_tz::{TZ_VARIANTS, Tz};

use super::lang::Lang;
use super::number::ascii_digits;
use super::time::Time;

/// A place's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Zone {
    Named(Tz),
    /// Minutes east of UTC.
    Offset(i16),
}

impl Default for Zone {
    fn default() -> Self {
        Self::UTC
    }
}

/// The furthest that clocks are from UTC, in quarters of an hour.
const QUARTERS_WEST: i16 = -12 * 4;
const QUARTERS_EAST: i16 = 14 * 4;
const QUARTER: i16 = 15;

impl Zone {
    pub const UTC: Zone = Zone::Named(Tz::UTC);

    /// The name under which it is kept, which [`from_name`](Self::from_name) reads: `Europe/Berlin`, `+05:30`.
    pub fn name(self) -> String {
        match self {
            Self::Named(tz) => tz.name().to_owned(),
            Self::Offset(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        match name.parse::<Tz>() {
            Ok(tz) => Some(Self::Named(tz)),
            Err(_) => parse_offset(name),
        }
    }

    /// The place's name for people who speak a language: `Berlin`, `Москва`, `UTC+5:30`.
    ///
    /// A city is called in their language where its people speak it, and else as they typed it: in Latin letters.
    pub fn place(self, lang: Lang) -> String {
        match self {
            Self::Named(tz) if let Some(name) = names::native(lang, tz) => name.to_owned(),
            Self::Named(tz) => tz.name().rsplit('/').next().unwrap_or_default().replace('_', " "),
            Self::Offset(minutes) => {
                let sign = if minutes < 0 { '−' } else { '+' };
                match (minutes.abs() / 60, minutes.abs() % 60) {
                    (hours, 0) => format!("UTC{sign}{hours}"),
                    (hours, rest) => format!("UTC{sign}{hours}:{rest:02}"),
                }
            }
        }
    }

    /// Reads what a person typed: a city (`New York`), a zone (`Europe/Berlin`), or an offset (`+5:30`, `UTC-3`).
    pub fn parse(text: &str) -> Option<Self> {
        let plain = plain(text);
        if plain.is_empty() {
            return None;
        }
        if matches!(plain.as_str(), "utc" | "gmt" | "z") {
            return Some(Self::UTC);
        }
        parse_offset(&ascii_digits(text)).or_else(|| city(&plain).map(Self::Named))
    }

    /// Its place in a table of all zones, for what is kept one a zone; below [`COUNT`](Self::COUNT).
    pub fn index(self) -> usize {
        match self {
            Self::Named(tz) => tz as usize,
            Self::Offset(minutes) => {
                let quarters = (minutes / QUARTER).clamp(QUARTERS_WEST, QUARTERS_EAST) - QUARTERS_WEST;
                TZ_VARIANTS.len() + usize::try_from(quarters).unwrap_or(0)
            }
        }
    }

    /// How many zones there are.
    pub const COUNT: usize = TZ_VARIANTS.len() + (QUARTERS_EAST - QUARTERS_WEST) as usize + 1;

    /// What its clock and calendar show at a moment.
    pub fn local(self, at: Time) -> NaiveDateTime {
        let utc = DateTime::<Utc>::from_timestamp_millis(at.0).unwrap_or_default().naive_utc();
        let offset = match self {
            Self::Named(tz) => tz.offset_from_utc_datetime(&utc).fix(),
            Self::Offset(minutes) => fixed(minutes),
        };
        utc.checked_add_offset(offset).unwrap_or(utc)
    }

    /// The minute of the day that its clock shows.
    pub fn minute(self, at: Time) -> u16 {
        let time = self.local(at).time();
        u16::try_from(time.hour() * 60 + time.minute()).unwrap_or(0)
    }

    /// The first moment after `after` at which its clock shows this minute of the day.
    ///
    /// Where the clocks skip that minute, it is the first minute that they show after it.
    pub fn next(self, minute: u16, after: Time) -> Time {
        let today = self.local(after).date();
        let time =
            NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0).unwrap_or_default();
        // A skipped or repeated hour may push today's to before `after`: two days later it cannot be.
        (0..3)
            .filter_map(|days| today.checked_add_days(Days::new(days)))
            .flat_map(|day| self.moments(day, time))
            .find(|at| *at > after)
            .unwrap_or_else(|| after.after(Duration::from_secs(24 * 3_600)))
    }

    /// When its clock shows a time of a day: once, twice where the clocks go back, never skipped.
    fn moments(self, day: NaiveDate, time: NaiveTime) -> Vec<Time> {
        let wanted = day.and_time(time);
        let found = |local: NaiveDateTime| match self {
            Self::Named(tz) => tz.from_local_datetime(&local).map(|at| Time(at.timestamp_millis())),
            Self::Offset(minutes) => {
                fixed(minutes).from_local_datetime(&local).map(|at| Time(at.timestamp_millis()))
            }
        };
        // Clocks have skipped a whole day at most; minute by minute is quick enough for once a day.
        (0..=24 * 60)
            .map(|skip| found(wanted + chrono::Duration::minutes(skip)))
            .find(|at| at.earliest().is_some())
            .map(|at| {
                let mut both: Vec<Time> = at.earliest().into_iter().chain(at.latest()).collect();
                both.dedup();
                both
            })
            .unwrap_or_default()
    }
}

fn fixed(minutes: i16) -> FixedOffset {
    FixedOffset::east_opt(i32::from(minutes) * 60).unwrap_or(Utc.fix())
}

/// Lower case, with single spaces, without what people and zones write differently.
fn plain(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if matches!(c, '_' | '-' | ',' | '.') { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn city(plain_text: &str) -> Option<Tz> {
    if let Some(tz) = names::zone_of(plain_text) {
        return Some(tz);
    }
    let named = |tz: &&Tz| {
        let name = plain(tz.name());
        name == plain_text || name.rsplit('/').next() == Some(plain_text)
    };
    TZ_VARIANTS.iter().find(named).copied()
}

/// `+5:30`, `-03`, `UTC+2`, `GMT -4`, `+0530`: quarters of an hour, as clocks have them.
fn parse_offset(text: &str) -> Option<Zone> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let text = text.strip_prefix("UTC").or(text.strip_prefix("GMT")).unwrap_or(&text);
    let (sign, digits) = match text.chars().next()? {
        '+' => (1, text.get(1..)?),
        '-' => (-1, text.get(1..)?),
        '−' | '–' => (-1, text.get(3..)?),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once([':', '.']) {
        Some(parts) => parts,
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "00"),
    };
    let is_number = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_number(hours, 2) || minutes.len() != 2 || !is_number(minutes, 2) {
        return None;
    }
    let total = sign * (hours.parse::<i16>().ok()? * 60 + minutes.parse::<i16>().ok()?);
    let fits = total % QUARTER == 0
        && (QUARTERS_WEST * QUARTER..=QUARTERS_EAST * QUARTER).contains(&total)
        && minutes < "60";
    fits.then_some(Zone::Offset(total))
}

/// Zones to offer first to those who speak a language (a code such as `pt-br`), the most likely first.
pub fn suggested(code: &str) -> Vec<Zone> {
    let code = code.to_ascii_lowercase();
    let zones: &[Tz] = match code.split(['-', '_']).next().unwrap_or_default() {
        "ru" => &[Tz::Europe__Moscow, Tz::Asia__Yekaterinburg, Tz::Asia__Novosibirsk, Tz::Asia__Almaty],
        "uk" => &[Tz::Europe__Kyiv],
        "id" => &[Tz::Asia__Jakarta, Tz::Asia__Makassar, Tz::Asia__Jayapura],
        "hi" => &[Tz::Asia__Kolkata],
        "bn" => &[Tz::Asia__Dhaka, Tz::Asia__Kolkata],
        "tr" => &[Tz::Europe__Istanbul],
        "pt" if code.ends_with("pt") && code.len() > 2 => &[Tz::Europe__Lisbon],
        "pt" => &[Tz::America__Sao_Paulo, Tz::America__Manaus, Tz::Europe__Lisbon],
        "es" => &[Tz::Europe__Madrid, Tz::America__Mexico_City, Tz::America__Bogota, Tz::America__Lima],
        "ar" => &[Tz::Africa__Cairo, Tz::Asia__Riyadh, Tz::Asia__Dubai, Tz::Africa__Casablanca],
        "fa" => &[Tz::Asia__Tehran, Tz::Asia__Kabul],
        "uz" => &[Tz::Asia__Tashkent],
        "vi" => &[Tz::Asia__Ho_Chi_Minh],
        "jam" => &[Tz::America__Jamaica, Tz::America__New_York],
        "de" => &[Tz::Europe__Berlin, Tz::Europe__Vienna],
        "fr" => &[Tz::Europe__Paris, Tz::Africa__Abidjan],
        _ => &[Tz::Europe__London, Tz::America__New_York, Tz::America__Los_Angeles, Tz::Africa__Lagos],
    };
    zones.iter().copied().map(Zone::Named).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Time {
        Time(DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis())
    }

    #[test]
    fn cities_and_offsets_are_understood_as_people_write_them() {
        for (text, name) in [
            ("Berlin", "Europe/Berlin"),
            ("new york", "America/New_York"),
            ("NEW_YORK", "America/New_York"),
            ("Europe/Berlin", "Europe/Berlin"),
            ("port-au-prince", "America/Port-au-Prince"),
            ("Mumbai", "Asia/Kolkata"),
            ("St. Petersburg", "Europe/Moscow"),
            ("Москва", "Europe/Moscow"),
            ("دبي", "Asia/Dubai"),
            ("санкт-петербург", "Europe/Moscow"),
            ("नई दिल्ली", "Asia/Kolkata"),
            ("İstanbul", "Europe/Istanbul"),
            ("tp. hồ chí minh", "Asia/Ho_Chi_Minh"),
            ("Kingston", "America/Jamaica"),
            ("utc", "UTC"),
            ("+5:30", "+05:30"),
            ("UTC+3", "+03:00"),
            ("gmt -4", "-04:00"),
            ("−3", "-03:00"),
            ("+0545", "+05:45"),
            ("+٣", "+03:00"),
        ] {
            assert_eq!(Zone::parse(text).map(Zone::name).as_deref(), Some(name), "{text}");
        }
        for text in ["", "Atlantis", "+15", "+5:10", "+5:75", "5", "-13", "+1:2:3", "+", "++3"] {
            assert_eq!(Zone::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_zone_has_a_name_and_a_place_of_its_own() {
        let offsets = (QUARTERS_WEST..=QUARTERS_EAST).map(|quarters| Zone::Offset(quarters * QUARTER));
        let all: Vec<Zone> = TZ_VARIANTS.iter().copied().map(Zone::Named).chain(offsets).collect();
        assert_eq!(all.len(), Zone::COUNT);
        let mut seen = vec![false; Zone::COUNT];
        for zone in all {
            assert_eq!(Zone::from_name(&zone.name()), Some(zone));
            assert!(!std::mem::replace(&mut seen[zone.index()], true), "{zone:?}");
        }
    }

    #[test]
    fn the_next_time_of_day_comes_tomorrow_if_it_is_past() {
        let berlin = Zone::parse("Berlin").unwrap();
        assert_eq!(berlin.next(7 * 60, at("2026-11-23T01:00:00Z")), at("2026-11-23T06:00:00Z"));
        assert_eq!(berlin.next(7 * 60, at("2026-11-23T06:00:00Z")), at("2026-11-24T06:00:00Z"));
        assert_eq!(berlin.minute(at("2026-11-23T06:15:00Z")), 7 * 60 + 15);
    }

    #[test]
    fn a_time_that_the_clocks_skip_is_the_first_after_it() {
        let berlin = Zone::parse("Berlin").unwrap();
        // On 2026-03-29 it is 03:00 right after 01:59.
        assert_eq!(berlin.next(2 * 60 + 30, at("2026-03-28T23:00:00Z")), at("2026-03-29T01:00:00Z"));
        // On 2026-10-25 it is half past two twice.
        let first = berlin.next(2 * 60 + 30, at("2026-10-24T22:00:00Z"));
        assert_eq!(first, at("2026-10-25T00:30:00Z"));
        assert_eq!(berlin.next(2 * 60 + 30, first), at("2026-10-25T01:30:00Z"));
    }

    #[test]
    fn what_is_offered_is_called_in_the_language_of_the_person() {
        let is_latin = |name: &str| name.chars().any(|c| c.is_ascii_alphabetic());
        for lang in [Lang::Ru, Lang::Hi, Lang::Ar, Lang::Fa, Lang::Bn] {
            for zone in suggested(lang.code()) {
                let place = zone.place(lang);
                assert!(!is_latin(&place), "{lang:?}: {place}");
                assert_eq!(Zone::parse(&place), Some(zone), "{place}");
            }
        }
        assert_eq!(Zone::parse("Berlin").unwrap().place(Lang::Ar), "Berlin");
        assert_eq!(Zone::UTC.place(Lang::Ru), "UTC");
    }

    #[test]
    fn every_suggestion_can_be_taken() {
        for code in ["en", "ru", "pt", "pt-br", "pt-PT", "jam", "xx", ""] {
            assert!(!suggested(code).is_empty(), "{code}");
        }
    }

    proptest! {
        #[test]
        fn the_next_time_lies_ahead_and_within_two_days(
            index in 0..TZ_VARIANTS.len(), minute in 0u16..1_440, at in 0i64..4_000_000_000_000,
        ) {
            let (zone, at) = (Zone::Named(TZ_VARIANTS[index]), Time(at));
            let next = zone.next(minute, at);
            prop_assert!(next > at && next.since(at) <= Duration::from_secs(50 * 3_600));
        }

        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,20}") {
            let _ = Zone::parse(&text);
        }
    }
}
