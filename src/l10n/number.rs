//! Numbers and money as a language writes them: its grouping and decimal sign, always with the digits 0-9.
//!
//! Nothing is rounded here: what is shown is what is charged.

use std::convert::Infallible;

use fixed_decimal::Decimal as FixedDecimal;
use fluent_bundle::FluentValue;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_decimal::Decimal;
use unic_langid::LanguageIdentifier;

use super::Text;
use crate::domain::lang::Lang;
use crate::domain::money::Money;

impl Text {
    /// A whole number, grouped from five digits on: `1000`, `10,000`.
    pub fn number(&self, number: u64) -> String {
        whole(self.lang, number)
    }

    /// A whole number that may be negative.
    pub fn signed(&self, number: i64) -> String {
        format(self.lang.code(), FixedDecimal::from(number), || number.to_string())
    }

    /// A number of hundredths as the language writes it: `12%`, `%12`.
    pub fn percent(&self, number: u64) -> String {
        self.text_with("common-percent", &self.args().plain("number", self.number(number)))
    }

    /// A number given in tenths: `2.4`.
    pub fn tenths(&self, tenths: u64) -> String {
        decimal(self.lang, Decimal::from(tenths) / Decimal::TEN, 1)
    }

    /// An exact amount with the panel's word for its currency, or the number alone where the panel gave none.
    ///
    /// A fraction has two digits at least (`0.9` is `0.90`), because people read it as cents.
    pub fn money(&self, amount: Money, currency: Option<&str>) -> String {
        let number = decimal(self.lang, amount.0, 2);
        match currency.map(str::trim).filter(|currency| !currency.is_empty()) {
            Some(currency) => format!("{number} {currency}"),
            None => number,
        }
    }
}

pub(super) fn whole(lang: Lang, number: u64) -> String {
    format(lang.code(), FixedDecimal::from(number), || number.to_string())
}

/// A fraction has at least so many digits.
fn decimal(lang: Lang, amount: Decimal, digits: u32) -> String {
    let mut exact = amount.normalize();
    if (1..digits).contains(&exact.scale()) {
        exact.rescale(digits);
    }
    let text = exact.to_string();
    match FixedDecimal::try_from_str(&text) {
        Ok(fixed) => format(lang.code(), fixed, || text.clone()),
        Err(_) => text,
    }
}

/// A formatter is made anew for each number: that takes less than a microsecond and needs no lock.
fn format(code: &str, number: FixedDecimal, plain: impl Fn() -> String) -> String {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(GroupingStrategy::Min2);
    Locale::try_from_str(&std::format!("{code}-u-nu-latn"))
        .ok()
        .and_then(|locale| {
            DecimalFormatter::try_new(DecimalFormatterPreferences::from(&locale), options).ok()
        })
        .map_or_else(plain, |formatter| formatter.format(&number).to_string())
}

/// Lets Fluent's counts look like all other numbers.
pub(super) fn format_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole = number.as_string().parse::<i64>().ok()?;
    memoizer
        .with_try_get::<BundleLang, _, _>((), |lang| lang.0.clone())
        .ok()
        .map(|code| format(&code, FixedDecimal::from(whole), || whole.to_string()))
}

/// The code of a bundle's language: Fluent's formatter is a bare function and learns it only so.
struct BundleLang(String);

impl Memoizable for BundleLang {
    type Args = ();
    type Error = Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        Ok(Self(lang.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Locales;

    fn money(lang: Lang, amount: &str) -> String {
        Locales::new().unwrap().get(lang).money(amount.parse().unwrap(), Some("USD"))
    }

    #[test]
    fn money_is_exact_and_never_rounded() {
        assert_eq!(money(Lang::En, "0.18"), "0.18 USD");
        assert_eq!(money(Lang::En, "0.00056081589564"), "0.00056081589564 USD");
        assert_eq!(money(Lang::En, "4.5"), "4.50 USD");
        assert_eq!(money(Lang::En, "100.00"), "100 USD");
        assert_eq!(money(Lang::En, "12345.678"), "12,345.678 USD");
        assert_eq!(money(Lang::En, "-0.5"), "-0.50 USD");
    }

    #[test]
    fn each_language_has_its_own_signs_and_all_have_the_same_digits() {
        assert_eq!(money(Lang::Ru, "12345.5"), "12\u{a0}345,50 USD");
        assert_eq!(money(Lang::Ar, "12345.5"), "12,345.50 USD");
        assert_eq!(money(Lang::Jam, "12345.5"), "12,345.50 USD");
        for (lang, shown) in [
            (Lang::Id, "1.234.567,50 USD"),
            (Lang::Hi, "12,34,567.50 USD"),
            (Lang::Tr, "1.234.567,50 USD"),
            (Lang::PtBr, "1.234.567,50 USD"),
            (Lang::Es, "1.234.567,50 USD"),
            (Lang::Fa, "1,234,567.50 USD"),
            (Lang::Uz, "1\u{a0}234\u{a0}567,50 USD"),
            (Lang::Bn, "12,34,567.50 USD"),
            (Lang::Vi, "1.234.567,50 USD"),
        ] {
            assert_eq!(money(lang, "1234567.5"), shown, "{lang:?}");
        }
    }

    #[test]
    fn percent_stand_where_the_language_puts_them() {
        let locales = Locales::new().unwrap();
        for (lang, shown) in
            [(Lang::En, "12%"), (Lang::Ru, "12\u{a0}%"), (Lang::Tr, "%12"), (Lang::Ar, "12%")]
        {
            assert_eq!(locales.get(lang).percent(12), shown, "{lang:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_amount_is_read_as_it_is_shown(units in 1i64..100_000_000_000, scale in 0u32..6) {
            use crate::domain::amount::parse_amount;
            static LOCALES: std::sync::LazyLock<Locales> = std::sync::LazyLock::new(|| Locales::new().unwrap());
            let amount = Money(Decimal::new(units, scale).normalize());
            for lang in Lang::ALL {
                let shown = LOCALES.get(lang).money(amount, Some("USD"));
                let read = parse_amount(&shown);
                if amount.0.scale() == 3 && (Decimal::ONE..Decimal::ONE_THOUSAND).contains(&amount.0) {
                    // One sign with three digits behind it groups.
                    proptest::prop_assert_eq!(read, Some(Money((amount.0 * Decimal::ONE_THOUSAND).normalize())));
                } else {
                    proptest::prop_assert_eq!(read, Some(amount), "{}", shown);
                }
            }
        }
    }

    #[test]
    fn an_unknown_currency_is_not_guessed() {
        let locales = Locales::new().unwrap();
        assert_eq!(locales.get(Lang::En).money(Money::ZERO, None), "0");
        assert_eq!(locales.get(Lang::En).money(Money::ZERO, Some(" ")), "0");
    }

    #[test]
    fn the_greatest_number_is_whole() {
        let locales = Locales::new().unwrap();
        assert_eq!(locales.get(Lang::En).number(u64::MAX), "18,446,744,073,709,551,615");
    }
}
