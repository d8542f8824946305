//! For how long a service is refilled, read from what the panel writes in its name and description.
//!
//! Panels write it as they like; the panel itself decides. What is not plainly said counts as not said.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::number::ascii_digits;
use super::time::Time;

const DAY: Duration = Duration::from_secs(24 * 3_600);
/// Longer guarantees are taken for something else: a year of a date, a quantity.
const MOST_DAYS: u64 = 730;

/// What a panel promises about refills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guarantee {
    No,
    Days(u64),
    Lifetime,
}

impl Guarantee {
    /// When it ends for an order that ended at `from`; `None`: never, or there is none.
    pub fn ends(self, from: Time) -> Option<Time> {
        match self {
            Self::Days(days) => Some(from.after(DAY * u32::try_from(days).unwrap_or(u32::MAX))),
            Self::No | Self::Lifetime => None,
        }
    }

    /// Whether a refill may still be asked for, of an order that ended at `from`.
    pub fn lasts(self, from: Option<Time>, now: Time) -> bool {
        match self {
            Self::No => false,
            Self::Lifetime => true,
            Self::Days(_) => from.and_then(|from| self.ends(from)).is_some_and(|ends| ends > now),
        }
    }

    /// When a person is reminded: two days before the end, of a short one when a quarter is left.
    pub fn reminder(self, from: Time) -> Option<Time> {
        let Self::Days(days) = self else { return None };
        let before = (DAY * 2).min(DAY * u32::try_from(days).ok()? / 4);
        Some(from.after(DAY * u32::try_from(days).ok()? - before))
    }
}

/// What is known of an order's refills beside the order itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Radar {
    /// What the panel promises, as far as it says.
    pub guarantee: Option<Guarantee>,
    /// The panel refused a refill lately.
    pub rest: Option<Rest>,
    /// The answer to the last refill was lost: it may have been taken.
    pub is_unknown: bool,
    pub automatic: Option<Automatic>,
}

/// After a refusal: when asking again makes sense, and the panel's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    pub until: Time,
    pub words: Option<String>,
}

/// A refill that is asked for by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Automatic {
    pub every: Duration,
    pub next_at: Time,
}

/// Why refills are no longer asked for by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AutomaticEnd {
    /// The answer to one was lost: it may have been taken, and nothing of unknown fate is sent again.
    Unknown,
    /// The panel refused several in a row.
    Refused,
    /// The guarantee is over.
    Over,
    /// The key was removed.
    KeyRemoved,
    /// The order was corrected: nothing of it was delivered.
    NotDelivered,
}

impl AutomaticEnd {
    pub const ALL: [Self; 5] =
        [Self::Unknown, Self::Refused, Self::Over, Self::KeyRemoved, Self::NotDelivered];
}

/// Words that say that there is no refill, in the languages in which panels write.
const NO: [&str; 24] = [
    "no refill",
    "non refill",
    "without refill",
    "not refill",
    "no guarantee",
    "no warranty",
    "no r",
    "refill no",
    "refill not available",
    "norefill",
    "без восстановления",
    "без докрутки",
    "без гарантии",
    "нет гарантии",
    "sin reposición",
    "sin reposicion",
    "sin garantía",
    "sem reposição",
    "sem reposicao",
    "telafisiz",
    "garantisiz",
    "tanpa refill",
    "tidak ada refill",
    "بدون ضمان",
];

/// Words that say that it never ends.
const LIFETIME: [&str; 14] = [
    "lifetime",
    "life time",
    "lifelong",
    "rinf",
    "r∞",
    "♾",
    "вечная",
    "пожизнен",
    "de por vida",
    "vitalicia",
    "vitalício",
    "ömür boyu",
    "seumur hidup",
    "مدى الحياة",
];

/// Words for the guarantee itself: days near them are its days.
const REFILL: [&str; 20] = [
    "refill",
    "guarantee",
    "warranty",
    "♻",
    "восстановлени",
    "докрутк",
    "гаранти",
    "reposición",
    "reposicion",
    "garantía",
    "garantia",
    "reposição",
    "reposicao",
    "telafi",
    "garanti",
    "garansi",
    "ضمان",
    "تعويض",
    "bảo hành",
    "रिफिल",
];

/// Words for days and for what is more than a day, with how many days they are.
const UNITS: [(&str, u64); 30] = [
    ("days", 1),
    ("day", 1),
    ("d", 1),
    ("дней", 1),
    ("дня", 1),
    ("день", 1),
    ("días", 1),
    ("dias", 1),
    ("día", 1),
    ("dia", 1),
    ("gün", 1),
    ("gun", 1),
    ("hari", 1),
    ("يوم", 1),
    ("يوما", 1),
    ("أيام", 1),
    ("ngày", 1),
    ("दिन", 1),
    ("দিন", 1),
    ("روز", 1),
    ("kun", 1),
    ("months", 30),
    ("month", 30),
    ("месяцев", 30),
    ("месяца", 30),
    ("месяц", 30),
    ("ay", 30),
    ("bulan", 30),
    ("year", 365),
    ("years", 365),
];

/// Reads the guarantee from a service's name and, where that says nothing, from its description.
pub fn read(name: &str, description: Option<&str>) -> Option<Guarantee> {
    one(name).or_else(|| description.into_iter().flat_map(str::lines).find_map(one))
}

fn one(text: &str) -> Option<Guarantee> {
    let text = plain(text);
    let says = |words: &str| contains_word(&text, words);
    if NO.iter().any(|words| says(words)) {
        return Some(Guarantee::No);
    }
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let about_refill = REFILL.iter().any(|word| text.contains(word));
    if let Some(days) = short(&words).or_else(|| about_refill.then(|| spelled(&words)).flatten()) {
        return Some(Guarantee::Days(days));
    }
    let is_short_lifetime = words.iter().any(|word| matches!(*word, "rinf" | "r∞"));
    let is_lifetime = LIFETIME.iter().any(|words| text.contains(words));
    (is_short_lifetime || (is_lifetime && (about_refill || text.contains("lifetime") || text.contains('♾'))))
        .then_some(Guarantee::Lifetime)
}

/// Lower case, western digits; signs that part words become spaces, and a number stands apart from its unit.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() + 8);
    let lower: Vec<char> = ascii_digits(text).chars().flat_map(char::to_lowercase).collect();
    for (at, c) in lower.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| lower.get(at)).copied().unwrap_or(' ');
        if c.is_alphabetic() && before.is_ascii_digit()
            || (c.is_ascii_digit() && before.is_alphabetic() && before != 'r')
        {
            plain.push(' ');
        }
        let keeps = c.is_alphanumeric() || matches!(c, '♻' | '♾' | '∞' | '\u{0900}'..='\u{09ff}');
        plain.push(if keeps { *c } else { ' ' });
    }
    format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether words stand in a text as whole words.
fn contains_word(text: &str, words: &str) -> bool {
    text.contains(&format!(" {words} "))
}

/// `R30`, `30R`, `AR30`: how panels shorten it.
fn short(words: &[&str]) -> Option<u64> {
    let days = |digits: &str| digits.parse::<u64>().ok().filter(|days| (3..=MOST_DAYS).contains(days));
    let joined = words.iter().find_map(|word| {
        let digits = word.strip_prefix("ar").or_else(|| word.strip_prefix('r'))?;
        days(digits)
    });
    let parted = words.windows(2).find_map(|pair| match pair {
        [number, "r"] => days(number),
        _ => None,
    });
    joined.or(parted)
}

/// `30 days`, `1 month`, in a text that speaks of refills.
fn spelled(words: &[&str]) -> Option<u64> {
    words.windows(2).find_map(|pair| {
        let [number, unit] = pair else { return None };
        let factor = UNITS.iter().find(|(name, _)| name == unit)?.1;
        let days = number.parse::<u64>().ok()?.checked_mul(factor)?;
        (1..=MOST_DAYS).contains(&days).then_some(days)
    })
}

/// Words for hours in a refusal.
const HOURS: [&str; 16] = [
    "h",
    "hr",
    "hrs",
    "hour",
    "hours",
    "час",
    "часа",
    "часов",
    "hora",
    "horas",
    "saat",
    "jam",
    "ساعة",
    "giờ",
    "soat",
    "घंटे",
];
/// A refusal that names no time.
const REST: Duration = Duration::from_secs(24 * 3_600);

/// How long a refused refill rests: as long as the panel's words say (“once in 24 hours”), else a day.
pub fn rest(words: &str) -> Duration {
    let text = plain(words);
    let words: Vec<&str> = text.split_whitespace().collect();
    let hours = words.windows(2).find_map(|pair| {
        let [number, unit] = pair else { return None };
        let factor = match HOURS.contains(unit) {
            true => 1,
            false => UNITS.iter().find(|(name, _)| name == unit)?.1.checked_mul(24)?,
        };
        number.parse::<u32>().ok()?.checked_mul(u32::try_from(factor).ok()?)
    });
    // What names weeks speaks of the guarantee, not of the next try.
    hours.filter(|hours| (1..=14 * 24).contains(hours)).map_or(REST, |hours| DAY / 24 * hours)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Guarantee::{Days, Lifetime, No};
    use super::*;

    #[test]
    fn guarantees_are_read_as_panels_write_them() {
        for (name, guarantee) in [
            ("Instagram Followers [R30]", Some(Days(30))),
            ("Instagram Followers R365 - Max 100K", Some(Days(365))),
            ("Instagram Followers | 30R", Some(Days(30))),
            ("Followers AR30 (auto)", Some(Days(30))),
            ("TikTok Likes ♻️ 30 days", Some(Days(30))),
            ("TikTok Likes [30 Days ♻️]", Some(Days(30))),
            ("Refill: 60D", Some(Days(60))),
            ("30 Days Refill Button", Some(Days(30))),
            ("90-day guarantee", Some(Days(90))),
            ("1 Year Warranty", Some(Days(365))),
            ("Refill 3 months", Some(Days(90))),
            ("Подписчики, гарантия 30 дней", Some(Days(30))),
            ("Лайки (восстановление 60 дней)", Some(Days(60))),
            ("Seguidores reposición 30 días", Some(Days(30))),
            ("Seguidores com reposição 30 dias", Some(Days(30))),
            ("Takipçi 30 gün telafi", Some(Days(30))),
            ("Followers garansi 30 hari", Some(Days(30))),
            ("متابعين ضمان ٣٠ يوم", Some(Days(30))),
            ("Người theo dõi bảo hành 30 ngày", Some(Days(30))),
            ("Followers Lifetime Refill", Some(Lifetime)),
            ("Followers ♾️", Some(Lifetime)),
            ("Likes, lifetime guaranteed", Some(Lifetime)),
            ("Пожизненная гарантия", Some(Lifetime)),
            ("Ömür boyu telafi", Some(Lifetime)),
            ("Instagram Likes [No Refill]", Some(No)),
            ("Instagram Likes - NO GUARANTEE", Some(No)),
            ("Лайки без гарантии", Some(No)),
            ("Takipçi [Telafisiz]", Some(No)),
            ("Seguidores sin reposición", Some(No)),
            ("متابعين بدون ضمان", Some(No)),
            ("Instagram Followers", None),
            ("Views 30 days retention", None),
            ("Refill", None),
            ("R2D2 fan club", None),
            ("YouTube Views [Start 0-1 H] 10K/D", None),
            ("Followers [Max 30K] [Speed 5K/day] refill", None),
        ] {
            assert_eq!(read(name, None), guarantee, "{name}");
        }
    }

    #[test]
    fn the_description_speaks_where_the_name_does_not() {
        let description = "Start: 0-1 hour\nSpeed: 5000 per day\nRefill: 30 days";
        assert_eq!(read("Followers", Some(description)), Some(Days(30)));
        assert_eq!(read("Followers [No refill]", Some(description)), Some(No));
        assert_eq!(read("Followers", Some("Start: 30 days")), None);
    }

    #[test]
    fn a_reminder_comes_before_the_end() {
        let at = |days: u64| Time(i64::try_from(days).unwrap() * 86_400_000);
        assert_eq!(Days(30).ends(Time(0)), Some(at(30)));
        assert_eq!(Days(30).reminder(Time(0)), Some(at(28)));
        assert_eq!(Days(4).reminder(Time(0)), Some(at(3)));
        assert_eq!((Lifetime.ends(Time(0)), No.reminder(Time(0))), (None, None));
    }

    #[test]
    fn a_refusal_says_when_to_ask_again() {
        let hours = |words| rest(words).as_secs() / 3_600;
        assert_eq!(hours("Refill is possible once in 48 hours"), 48);
        assert_eq!(hours("You can refill after 3 days"), 72);
        assert_eq!(hours("Повторите через 12 часов"), 12);
        assert_eq!(hours("Try again in 1h"), 1);
        assert_eq!(
            [hours(""), hours("Not eligible"), hours("Guarantee was 365 days"), hours("0 hours")],
            [24; 4]
        );
    }

    #[test]
    fn a_guarantee_lasts_to_its_end() {
        let day = |days: u64| Time(i64::try_from(days).unwrap() * 86_400_000);
        assert!(Days(30).lasts(Some(Time(0)), day(29)) && !Days(30).lasts(Some(Time(0)), day(30)));
        assert!(
            Lifetime.lasts(None, day(9_999))
                && !No.lasts(Some(Time(0)), Time(0))
                && !Days(3).lasts(None, Time(0))
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,60}") {
            let _ = (read(&text, Some(&text)), rest(&text));
        }
    }
}
