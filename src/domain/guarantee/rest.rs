//! How long a refused refill rests, by the panel's words.

use std::time::Duration;

use super::words::UNITS;
use crate::domain::number::ascii_digits;

const HOUR: Duration = Duration::from_secs(3_600);
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
    hours.filter(|hours| (1..=14 * 24).contains(hours)).map_or(REST, |hours| HOUR * hours)
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
