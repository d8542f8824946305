//! Exact numbers from a panel's text: decimals, whole numbers, amounts with separators. No floating point.

use rust_decimal::Decimal;

/// Reads a plain or scientific decimal exactly: `0.08011655652`, `+3`, `1.2E-5`.
///
/// `None` for anything else, and where 28 digits do not hold the exact value: it is never rounded.
pub fn parse_decimal(text: &str) -> Option<Decimal> {
    let text = text.trim();
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    // The library also takes underscores, which no panel means.
    let digits = mantissa.strip_prefix(['+', '-']).unwrap_or(mantissa);
    let is_number = digits.bytes().any(|b| b.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && !digits.ends_with('.');
    if !is_number {
        return None;
    }
    shift(Decimal::from_str_exact(mantissa.strip_prefix('+').unwrap_or(mantissa)).ok()?, exponent)
}

/// `number` times ten to the power of `exponent`, exactly or not at all.
fn shift(number: Decimal, exponent: i32) -> Option<Decimal> {
    if exponent == 0 || number.is_zero() {
        return Some(number);
    }
    let number = number.normalize();
    let scale = i32::try_from(number.scale()).ok()?.checked_sub(exponent)?;
    let (mantissa, scale) = match u32::try_from(scale) {
        Ok(scale) => (number.mantissa(), scale),
        Err(_) => (number.mantissa().checked_mul(10i128.checked_pow(scale.unsigned_abs())?)?, 0),
    };
    Decimal::try_from_i128_with_scale(mantissa, scale).ok()
}

/// Reads an amount of money; separators of thousands are taken only where they can be nothing else.
///
/// `1,234.56` and `1,234,567` are clear, `1,234` is not: in half the world that is one and a bit.
pub fn parse_amount(text: &str) -> Option<Decimal> {
    let text = text.trim();
    if !text.contains(',') {
        return parse_decimal(text);
    }
    let (whole, part) = match text.split_once('.') {
        Some((whole, part)) => (whole, Some(part)),
        None => (text, None),
    };
    let groups: Vec<&str> = whole.strip_prefix(['+', '-']).unwrap_or(whole).split(',').collect();
    let is_digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let (first, rest) = groups.split_first()?;
    let is_grouped = is_digits(first)
        && first.len() <= 3
        && rest.iter().all(|g| g.len() == 3 && is_digits(g))
        && part.is_none_or(is_digits);
    let is_clear = part.is_some() || rest.len() >= 2;
    if is_grouped && is_clear { parse_decimal(&text.replace(',', "")) } else { None }
}

/// Reads a whole number, also written as `+3`, `10.0` or `1e2`; `None` beyond 64 bits.
pub fn parse_whole(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        let number = parse_decimal(text)?.normalize();
        (number.scale() == 0).then(|| i64::try_from(number.mantissa()).ok())?
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decimal(text: &str) -> Option<String> {
        parse_decimal(text).map(|number| number.normalize().to_string())
    }

    #[test]
    fn decimals_are_exact_in_every_spelling() {
        for (text, exact) in [
            ("0.08011655652", "0.08011655652"),
            ("100.84292", "100.84292"),
            ("1.2E-5", "0.000012"),
            ("1e-3", "0.001"),
            ("1E6", "1000000"),
            ("+3", "3"),
            (" -3 ", "-3"),
            (".5", "0.5"),
            ("0e999", "0"),
            ("99999999999999999999999999.99", "99999999999999999999999999.99"),
        ] {
            assert_eq!(decimal(text).as_deref(), Some(exact), "{text}");
        }
    }

    #[test]
    fn what_is_no_exact_decimal_is_no_number() {
        for text in [
            "",
            "abc",
            "1_000",
            "1,5",
            "--1",
            "1.",
            ".",
            "1e",
            "1e99",
            "1e-99",
            "NaN",
            "0x10",
            "1.2.3",
            "$5",
            "1e2147483647",
            "1e-2147483648",
            "0.12345678901234567890123456789012",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }

    #[test]
    fn separators_are_taken_only_where_they_are_clear() {
        let amount = |text| parse_amount(text).map(|n| n.to_string());
        assert_eq!(amount("1,234.56").as_deref(), Some("1234.56"));
        assert_eq!(amount("-1,234,567").as_deref(), Some("-1234567"));
        for text in ["1,234", "1,23.4", "12345,678.9", "1.234,56", ",123.4", "1,234.", "1,234.5,6"] {
            assert_eq!(amount(text), None, "{text}");
        }
    }

    #[test]
    fn whole_numbers_end_at_64_bits() {
        assert_eq!(parse_whole("+3"), Some(3));
        assert_eq!(parse_whole("1e2"), Some(100));
        assert_eq!(parse_whole("10.0"), Some(10));
        assert_eq!(parse_whole("10.5"), None);
        assert_eq!(parse_whole("9223372036854775808"), None);
        assert_eq!(parse_whole("184467440737095516160"), None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "[0-9eE+.,_ -]{0,40}") {
            let _ = (parse_decimal(&text), parse_amount(&text), parse_whole(&text));
        }

        #[test]
        fn decimals_survive_exactly(units in any::<i64>(), scale in 0u32..18) {
            let number = Decimal::new(units, scale);
            prop_assert_eq!(parse_decimal(&number.to_string()), Some(number));
        }

        #[test]
        fn an_exponent_only_moves_the_point(units in -1_000_000i64..1_000_000, exponent in 0i32..12) {
            let whole = Decimal::new(units, 0) * Decimal::from(10i64.pow(exponent.unsigned_abs()));
            prop_assert_eq!(parse_decimal(&format!("{units}e{exponent}")), Some(whole));
            let small = Decimal::new(units, exponent.unsigned_abs());
            prop_assert_eq!(parse_decimal(&format!("{units}E-{exponent}")), Some(small));
        }
    }
}
