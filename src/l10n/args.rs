//! What a message is filled with, and the one place where text of another direction is set apart.
//!
//! It does not escape: that is the business of whoever knows the format.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::domain::lang::Lang;

/// First-strong isolate and its end: the reader's device finds the direction of what stands between.
const ISOLATE: char = '\u{2068}';
const ISOLATE_END: char = '\u{2069}';

/// Counts beyond this are not whole in Fluent's floating point.
const MAX_EXACT: u64 = 1 << 53;

/// The named values of one message.
pub struct Args<'a> {
    lang: Lang,
    inner: FluentArgs<'a>,
}

impl<'a> Args<'a> {
    pub(super) fn new(lang: Lang) -> Self {
        Self { lang, inner: FluentArgs::new() }
    }

    /// Adds a count: it chooses the plural form and is shown with the language's grouping.
    pub fn count(mut self, name: &'static str, count: u64) -> Self {
        if count < MAX_EXACT {
            self.inner.set(name, FluentValue::from(count));
            self
        } else {
            let shown = super::number::whole(self.lang, count);
            self.plain(name, shown)
        }
    }

    /// Adds a number of tenths: it chooses the plural form, as `2.4` or as the whole number `1`.
    pub fn tenths(mut self, name: &'static str, tenths: u64) -> Self {
        let number = format!("{}.{}", tenths / 10, tenths % 10).parse::<f64>().unwrap_or(0.0);
        self.inner.set(name, FluentValue::from(number));
        self
    }

    /// Adds a text that is not the language's own: an id, a link, a price, a panel's name.
    pub fn foreign(self, name: &'static str, text: &str) -> Self {
        let isolated = isolate(self.lang, text);
        self.plain(name, isolated)
    }

    /// Adds a text as it is: words of the same language, or what is isolated already.
    pub fn plain(mut self, name: &'static str, text: impl Into<Cow<'a, str>>) -> Self {
        self.inner.set(name, FluentValue::String(text.into()));
        self
    }

    pub(super) fn fluent(&self) -> &FluentArgs<'a> {
        &self.inner
    }
}

pub(super) fn isolate(lang: Lang, text: &str) -> String {
    // An isolate that a panel's text opens and never closes would swallow ours.
    let clean = without_direction(text);
    if lang.is_right_to_left() || clean.chars().any(is_right_to_left) {
        format!("{ISOLATE}{clean}{ISOLATE_END}")
    } else {
        clean
    }
}

/// Takes out the marks by which a text could turn its surroundings around.
pub fn without_direction(text: &str) -> String {
    text.chars().filter(|c| !is_direction_mark(*c)).collect()
}

/// Embeddings, overrides and isolates; the single marks (U+200E, U+200F) do no harm.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Hebrew, Arabic and their neighbours, with the presentation forms.
pub fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_has_the_plural_form_of_its_language() {
        let locales = crate::l10n::Locales::new().unwrap();
        let lasts = |lang, tenths| {
            let t = locales.get(lang);
            let args = t.args().plain("pace", "1").plain("days", t.tenths(tenths)).tenths("count", tenths);
            t.text_with("balance-forecast", &args)
        };
        for (lang, tenths, end) in [
            (Lang::En, 10, "1 day left"),
            (Lang::En, 24, "2.4 days left"),
            (Lang::En, 5, "0.5 days left"),
            (Lang::Ru, 10, "на 1 день"),
            (Lang::Ru, 24, "на 2,4 дня"),
            (Lang::Ru, 50, "на 5 дней"),
            (Lang::Ru, 210, "на 21 день"),
            (Lang::PtBr, 15, "resta 1,5 dia"),
            (Lang::PtBr, 20, "restam 2 dias"),
            (Lang::Es, 10, "para 1 día"),
            (Lang::Ar, 20, "مدة يومين"),
            (Lang::Ar, 24, "2.4 يوم"),
            (Lang::Id, 24, "2,4 hari lagi"),
        ] {
            assert!(lasts(lang, tenths).ends_with(end), "{lang:?}: {}", lasts(lang, tenths));
        }
        assert!(lasts(Lang::En, u64::MAX).ends_with("days left"));
    }

    #[test]
    fn a_name_cannot_turn_the_rest_of_the_line_around() {
        assert_eq!(isolate(Lang::En, "a\u{202E}b\u{2068}c"), "abc");
        assert_eq!(isolate(Lang::Ar, "a\u{2068}b"), "\u{2068}ab\u{2069}");
    }
}
