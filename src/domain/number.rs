//! Numbers as people type them: any script's digits, grouping and shorthand. It does not format.

/// Turns the decimal digits of other scripts into ASCII and leaves everything else as it is.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

/// Starts of the digit blocks that our languages' keyboards produce, and full-width ones.
const DIGIT_BLOCKS: [u32; 9] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0E50, 0xFF10];

fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    DIGIT_BLOCKS
        .iter()
        .find(|start| (**start..**start + 10).contains(&code))
        .and_then(|start| char::from_digit(code - start, 10))
        .unwrap_or(c)
}

/// Words behind a number that stand for thousands, in everyday use where our languages are spoken.
const THOUSAND: [&str; 22] = [
    "k",
    "к",
    "thousand",
    "тыс",
    "тысяч",
    "тысячи",
    "тысяча",
    "rb",
    "ribu",
    "mil",
    "nghìn",
    "ngàn",
    "bin",
    "ming",
    // With the dotted letter as one sign, as two, and as it is often typed.
    "ह\u{95b}ार",
    "हज\u{93c}ार",
    "हजार",
    "হাজার",
    "هزار",
    "ألف",
    "الف",
    "آلاف",
];
const LAKH: [&str; 4] = ["lakh", "लाख", "লাখ", "লক্ষ"];
const MILLION: [&str; 17] = [
    "m",
    "м",
    "mln",
    "млн",
    "million",
    "миллион",
    "миллиона",
    "миллионов",
    "jt",
    "juta",
    "milhão",
    "milhões",
    "millones",
    "tr",
    "triệu",
    "milyon",
    "میلیون",
];

/// What a word behind a number multiplies it by: `k`, `тыс.`, `ribu`, `लाख`; `None` for any other word.
pub fn factor_of(word: &str) -> Option<u64> {
    // A capital dotted i of Turkish becomes two signs.
    let word = word.trim().trim_end_matches('.').to_lowercase().replace('\u{307}', "");
    let has = |words: &[&str]| words.contains(&word.as_str());
    [(1_000, has(&THOUSAND)), (100_000, has(&LAKH)), (1_000_000, has(&MILLION))]
        .into_iter()
        .find_map(|(factor, is_it)| is_it.then_some(factor))
}

/// Reads a whole quantity as people type it: `1000`, `1 000`, `1,000`, `1.000`, `1'000`, `10k`, `2 m`, `5 тыс.`, `١٠٠٠`.
///
/// Groups must be groups of three (or of two above the first three, as in India), so `1,5` is no quantity. The
/// reader shows what was understood before anything is ordered.
pub fn parse_quantity(text: &str) -> Option<u64> {
    let text = ascii_digits(text.trim());
    let (digits, word) = text.split_at(text.rfind(|c: char| c.is_ascii_digit())? + 1);
    if word.is_empty() {
        return grouped(digits);
    }
    let factor = factor_of(word).filter(|_| !has_two_readings(digits))?;
    match grouped(digits) {
        Some(n) => n.checked_mul(factor),
        None => scaled(digits, factor),
    }
}

/// Whether the one sign of a number may part its thousands or a fraction of three digits.
pub(super) fn has_two_readings(text: &str) -> bool {
    let mut parts = text.split(['.', ',']);
    matches!((parts.next(), parts.next(), parts.next()), (Some(_), Some(last), None) if last.len() == 3)
}

/// A whole number with or without grouping.
pub(super) fn grouped(text: &str) -> Option<u64> {
    let is_separator = |c: char| matches!(c, ',' | '.' | '\'' | '’' | '_' | '٬' | '،') || c.is_whitespace();
    let groups: Vec<&str> = text.split(is_separator).collect();
    let mut separators: Vec<char> = text.chars().filter(|c| is_separator(*c)).collect();
    separators.dedup();
    if separators.len() > 1 || !groups.iter().all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    if let [first, middle @ .., last] = groups.as_slice() {
        let regular = middle.iter().all(|g| g.len() == 3) || middle.iter().all(|g| g.len() == 2);
        // Nobody groups below a thousand: `0.500` is a half.
        if last.len() != 3 || first.len() > 3 || first.starts_with('0') || !regular {
            return None;
        }
    }
    groups.concat().parse().ok()
}

/// `1.5` or `1,5` before a word such as `k`.
fn scaled(text: &str, factor: u64) -> Option<u64> {
    let (units, part) = text.split_once(['.', ','])?;
    if part.is_empty() || part.len() > 6 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let scale = 10u64.checked_pow(u32::try_from(part.len()).ok()?)?;
    let tail = part.parse::<u64>().ok()?.checked_mul(factor)?;
    if tail % scale != 0 {
        return None;
    }
    units.parse::<u64>().ok()?.checked_mul(factor)?.checked_add(tail / scale)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn quantities_are_understood_as_people_write_them() {
        for (text, quantity) in [
            ("1000", 1000),
            (" 1 000 ", 1000),
            ("1,000", 1000),
            ("1.000", 1000),
            ("12'345'678", 12_345_678),
            ("1,00,000", 100_000),
            ("10k", 10_000),
            ("1.5k", 1500),
            ("2 m", 2_000_000),
            ("١٠٠٠", 1000),
            ("۱۲۳", 123),
            ("१००", 100),
            ("5к", 5000),
            ("10 rb", 10_000),
            ("10ribu", 10_000),
            ("1,5 jt", 1_500_000),
            ("2 juta", 2_000_000),
            ("10 mil", 10_000),
            ("2 milhões", 2_000_000),
            ("10 nghìn", 10_000),
            ("10 ngàn", 10_000),
            ("2tr", 2_000_000),
            ("5 тыс", 5_000),
            ("5 тыс.", 5_000),
            ("5 К", 5_000),
            ("1,5 млн", 1_500_000),
            ("10 bin", 10_000),
            ("10 BİN", 10_000),
            ("१० ह\u{95b}ार", 10_000),
            ("10 हज\u{93c}ार", 10_000),
            ("10 हजार", 10_000),
            ("2 लाख", 200_000),
            ("১০ হাজার", 10_000),
            ("۱۰ هزار", 10_000),
            ("١٠ ألف", 10_000),
            ("5 آلاف", 5_000),
            ("10 ming", 10_000),
        ] {
            assert_eq!(parse_quantity(text), Some(quantity), "{text}");
        }
    }

    #[test]
    fn what_is_no_whole_quantity_is_refused() {
        for text in [
            "",
            "abc",
            "1,5",
            "1.5",
            "-3",
            "1,0000",
            "1,000.000",
            "k",
            "1.2345k",
            "1.500k",
            "1,500 тыс",
            "99999999999999999999",
            "12 34",
            "0,500",
            "1,000.",
            "10 mi",
            "10 b",
            "10 kg",
            "ribu 10",
            "10 rb rb",
        ] {
            assert_eq!(parse_quantity(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,40}") {
            let _ = parse_quantity(&text);
        }

        #[test]
        fn plain_digits_are_themselves(n in any::<u64>()) {
            prop_assert_eq!(parse_quantity(&n.to_string()), Some(n));
        }
    }
}
