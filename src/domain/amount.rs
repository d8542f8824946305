//! Amounts as people type them: both habits of grouping, any script's digits, a currency beside the number. It does not format.

use rust_decimal::Decimal;

use super::money::Money;
use super::number::{ascii_digits, factor_of, grouped, has_two_readings};

/// Signs that parts a fraction: `,` and `.` may group as well, the Arabic one never does.
const FRACTION_SIGNS: [char; 3] = ['.', ',', '٫'];
/// Longest amount that is read, in characters.
const MAX_CHARS: usize = 20;

/// Reads an amount of money: `5`, `5.50`, `1.234,50`, `1,234.50`, `1 234,50`, `$5`, `5 USD`, `50 rb`; not zero, not negative.
///
/// One sign with three digits behind it groups, as in a quantity: `1,000` and `1.000` are a thousand. Whoever asked
/// for the amount shows what was understood.
pub fn parse_amount(text: &str) -> Option<Money> {
    let text = ascii_digits(text.trim());
    let (head, rest) = text.split_at(start(&text)?);
    let (number, tail) = rest.split_at(end(rest)?);
    let is_word =
        |text: &str| text.chars().all(|c| c == '$' || c == '.' || !(c.is_ascii_punctuation() || is_minus(c)));
    if !is_word(head) || !is_word(tail) {
        return None;
    }
    let amount = times(number, factor(tail))?.normalize();
    (amount > Decimal::ZERO && amount.to_string().len() <= MAX_CHARS).then_some(Money(amount))
}

/// Reads a number that is not negative, as [`parse_amount`] does, with nothing beside it but a word such as `k`.
pub fn parse_number(text: &str) -> Option<Decimal> {
    let text = ascii_digits(text.trim());
    let (number, tail) = text.split_at(end(&text)?);
    let factor = match tail.trim() {
        "" => 1,
        word => factor_of(word)?,
    };
    times(number, factor)
}

/// Where the number begins: at its first digit, or at the sign of a fraction that stands alone before it (`.5`).
fn start(text: &str) -> Option<usize> {
    let digit = text.find(|c: char| c.is_ascii_digit())?;
    Some(if text[..digit].trim().chars().all(|c| FRACTION_SIGNS.contains(&c)) { 0 } else { digit })
}

/// Where the number ends: after its last digit.
fn end(text: &str) -> Option<usize> {
    text.rfind(|c: char| c.is_ascii_digit()).map(|at| at + 1)
}

/// What a word behind the number multiplies it by; any other word is that of a currency.
fn factor(tail: &str) -> u64 {
    let first = tail.split(|c: char| c.is_whitespace() || c == '$').find(|word| !word.is_empty());
    first.and_then(factor_of).unwrap_or(1)
}

fn is_minus(c: char) -> bool {
    matches!(c, '−' | '–' | '—' | '‐' | '‑' | '－' | '﹣')
}

/// `1.500k` may be one and a half thousand or a thousand times more: it is neither.
fn times(number: &str, factor: u64) -> Option<Decimal> {
    let is_clear = factor == 1 || !has_two_readings(number);
    is_clear.then(|| number_of(number)?.checked_mul(Decimal::from(factor))).flatten()
}

/// A whole number with or without groups, or a fraction whose sign does not group as well.
fn number_of(text: &str) -> Option<Decimal> {
    if let Some(whole) = grouped(text) {
        return Some(Decimal::from(whole));
    }
    let (at, sign) = text.char_indices().rfind(|(_, c)| FRACTION_SIGNS.contains(c))?;
    let (units, part) = (&text[..at], &text[at + sign.len_utf8()..]);
    if units.contains(sign) || part.is_empty() || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let whole = if units.is_empty() { 0 } else { grouped(units)? };
    Decimal::from_str_exact(&format!("{whole}.{part}")).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Option<String> {
        parse_amount(text).map(Money::to_text)
    }

    #[test]
    fn amounts_are_understood_as_people_write_them() {
        for (text, amount) in [
            ("5", "5"),
            ("5.50", "5.5"),
            ("5,50", "5.5"),
            (".5", "0.5"),
            ("$5", "5"),
            ("R$ 5,50", "5.5"),
            ("Rs. 500", "500"),
            ("5 USD", "5"),
            ("5usd", "5"),
            ("5 ₽", "5"),
            ("1 000", "1000"),
            ("1.234,50", "1234.5"),
            ("1,234.50", "1234.5"),
            ("1 234,50", "1234.5"),
            ("1\u{a0}234\u{a0}567,5", "1234567.5"),
            ("1\u{202f}234,5", "1234.5"),
            ("1'234.50", "1234.5"),
            ("12,34,567.50", "1234567.5"),
            ("1.234.567,50", "1234567.5"),
            ("1,234.567", "1234.567"),
            ("٥", "5"),
            ("١٬٢٣٤٫٥٠", "1234.5"),
            ("۱۲۳۴٫۵", "1234.5"),
            ("१,२३४.५०", "1234.5"),
            ("১,২৩৪.৫০", "1234.5"),
            ("0.125", "0.125"),
            ("0,500", "0.5"),
            ("1.2345", "1.2345"),
            ("1234.500", "1234.5"),
            ("1٫500", "1.5"),
            // Two readings: a thousand, as in a quantity.
            ("1,000", "1000"),
            ("1.234", "1234"),
            ("5k", "5000"),
            ("1.2345k", "1234.5"),
            ("5k$", "5000"),
            ("10k USD", "10000"),
            ("50 rb", "50000"),
            ("1,5 млн", "1500000"),
        ] {
            assert_eq!(read(text).as_deref(), Some(amount), "{text}");
        }
        for text in [
            "",
            "0",
            "-5",
            "−5",
            "five",
            "1.2.3",
            "0.00",
            "1,234,50",
            "1 23,5",
            "1e9",
            "5%",
            "5 - 10",
            "－5",
            "1.500k",
            "1,500 млн",
            "5,",
            "99999999999999999999999",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_bound_is_a_number_and_nothing_else() {
        let read = |text| parse_number(text).map(|number| number.normalize().to_string());
        assert_eq!(read("0.5").as_deref(), Some("0.5"));
        assert_eq!(read("1.234,5").as_deref(), Some("1234.5"));
        assert_eq!(read("0").as_deref(), Some("0"));
        assert_eq!(read("2k").as_deref(), Some("2000"));
        for text in ["3 love", "$2", "-1", "x"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    /// Groups of three, or of two above the first three.
    fn group(mut whole: u64, sign: &str, width: usize) -> String {
        let mut groups = vec![];
        let mut size = 3;
        while whole >= 10u64.pow(u32::try_from(size).unwrap()) {
            let base = 10u64.pow(u32::try_from(size).unwrap());
            groups.push(format!("{:0size$}", whole % base));
            whole /= base;
            size = width;
        }
        groups.push(whole.to_string());
        groups.reverse();
        groups.join(sign)
    }

    fn in_script(text: &str, zero: char) -> String {
        let digit = |c: char| c.to_digit(10).and_then(|n| char::from_u32(u32::from(zero) + n));
        text.chars().map(|c| digit(c).unwrap_or(c)).collect()
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,40}") {
            let _ = (parse_amount(&text), parse_number(&text));
        }

        #[test]
        fn both_habits_are_read_in_every_script(
            whole in 0u64..1_000_000_000,
            cents in 1u64..100,
            habit in prop::sample::select(vec![
                (",", "."), (".", ","), (" ", ","), ("\u{a0}", ","), ("'", "."), ("٬", "٫"), ("", "."), ("", ","),
            ]),
            width in 2usize..4,
            zero in prop::sample::select(vec!['0', '٠', '۰', '०', '০']),
        ) {
            let (sign, point) = habit;
            let text = in_script(&format!("{}{point}{cents:02}", group(whole, sign, width)), zero);
            let amount = Decimal::from(whole) + Decimal::new(i64::try_from(cents).unwrap(), 2);
            prop_assert_eq!(parse_amount(&text), Some(Money(amount.normalize())), "{}", text);
        }
    }
}
