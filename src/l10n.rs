//! The bot's own words in every language: message bundles, numbers, money and moments.
//!
//! It does not know what a screen is, nor HTML: `view` puts texts into messages.

mod args;
mod number;
mod resources;
mod time;

use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

pub use args::{Args, is_right_to_left, without_direction};

use crate::domain::lang::Lang;
use crate::domain::zone::Zone;

/// Why the texts could not be read: a defect of the build, found by the first start and by the tests.
#[derive(Debug, thiserror::Error)]
pub enum LocaleError {
    #[error("locales/{lang}: {problem}")]
    Syntax { lang: &'static str, problem: String },
    #[error("{0} is no language code")]
    Code(&'static str),
}

/// All texts in all languages, read once at the start.
pub struct Locales {
    english: Text,
    /// The other languages, in the order of [`Lang::ALL`].
    others: Vec<Text>,
    /// The same by the clocks of other zones, made when a chat first asks: a slot for each language and zone.
    zoned: Vec<OnceLock<Box<Text>>>,
}

impl Locales {
    /// Reads the embedded texts of every language.
    pub fn new() -> Result<Self, LocaleError> {
        let source = resources::parse(Lang::En)?;
        let others = Lang::ALL.into_iter().filter(|lang| *lang != Lang::En);
        Ok(Self {
            english: Text::new(Lang::En, &source)?,
            others: others.map(|lang| Text::new(lang, &source)).collect::<Result<_, _>>()?,
            zoned: std::iter::repeat_with(OnceLock::new).take(Lang::ALL.len() * Zone::COUNT).collect(),
        })
    }

    /// The texts of one language, with moments as the clocks of `zone` show them.
    pub fn at(&self, lang: Lang, zone: Zone) -> &Text {
        let plain = self.get(lang);
        let row = Lang::ALL.iter().position(|known| *known == lang).unwrap_or(0);
        match self.zoned.get(row * Zone::COUNT + zone.index()) {
            Some(slot) if zone != Zone::UTC => slot.get_or_init(|| Box::new(plain.by_clocks_of(zone))),
            _ => plain,
        }
    }

    /// The texts of one language.
    pub fn get(&self, lang: Lang) -> &Text {
        self.others.iter().find(|text| text.lang == lang).unwrap_or(&self.english)
    }
}

/// The texts of one language; what it lacks is said in English.
pub struct Text {
    lang: Lang,
    zone: Zone,
    bundle: Arc<FluentBundle<Arc<FluentResource>>>,
}

impl Text {
    fn new(lang: Lang, english: &[Arc<FluentResource>]) -> Result<Self, LocaleError> {
        let id: LanguageIdentifier = lang.code().parse().map_err(|_| LocaleError::Code(lang.code()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Fluent isolates every argument, counts too, and in left-to-right texts as well; `Args` does it by need.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number::format_value));
        // English lies below, so that a message missing here is still said.
        for resource in english {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        if lang != Lang::En {
            for resource in resources::parse(lang)? {
                bundle.add_resource_overriding(resource);
            }
        }
        Ok(Self { lang, zone: Zone::UTC, bundle: Arc::new(bundle) })
    }

    fn by_clocks_of(&self, zone: Zone) -> Self {
        Self { lang: self.lang, zone, bundle: Arc::clone(&self.bundle) }
    }

    /// The zone whose clocks the moments follow.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// The language of these texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message `key` without arguments; the key itself where no language has it.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &self.args())
    }

    /// The message `key` filled with `args`; the key itself where no language has it.
    pub fn text_with(&self, key: &str, args: &Args<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut errors = vec![];
        self.bundle.format_pattern(pattern, Some(args.fluent()), &mut errors).into_owned()
    }

    /// An empty list of arguments in this language's direction.
    pub fn args<'a>(&self) -> Args<'a> {
        Args::new(self.lang)
    }

    /// Sets text of another direction apart from the text around it, where that is needed.
    ///
    /// In a right-to-left language ids, links, prices and the panel's names are always set apart; elsewhere only what
    /// is itself written from right to left.
    pub fn isolate(&self, text: &str) -> String {
        args::isolate(self.lang, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(lang: Lang, key: &str, count: u64) -> String {
        let locales = Locales::new().unwrap();
        let t = locales.get(lang);
        t.text_with(key, &t.args().count("count", count))
    }

    #[test]
    fn a_key_that_nobody_has_is_shown_as_itself() {
        let locales = Locales::new().unwrap();
        assert_eq!(locales.get(Lang::Ru).text("no-such-key"), "no-such-key");
    }

    #[test]
    fn plurals_follow_the_language() {
        assert_eq!(text(Lang::En, "common-orders", 1), "1 order");
        assert_eq!(text(Lang::En, "common-orders", 21), "21 orders");
        assert_eq!(text(Lang::Jam, "common-orders", 1), "1 order");
    }

    #[test]
    fn counts_are_grouped_like_other_numbers() {
        assert_eq!(text(Lang::En, "common-orders", 1_000), "1000 orders");
        assert_eq!(text(Lang::En, "common-orders", 10_000), "10,000 orders");
    }

    #[test]
    fn only_right_to_left_texts_isolate_ids() {
        let locales = Locales::new().unwrap();
        assert_eq!(locales.get(Lang::En).isolate("23501"), "23501");
        assert_eq!(locales.get(Lang::Ar).isolate("23501"), "\u{2068}23501\u{2069}");
        assert_eq!(locales.get(Lang::En).isolate("متابعون"), "\u{2068}متابعون\u{2069}");
    }
}
