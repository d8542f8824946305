//! What a person asks of a catalogue: words, and filters among them.

use std::str::FromStr;

use rust_decimal::Decimal;

use crate::domain::link::{is_link, parse_link};
use crate::domain::number::ascii_digits;
use crate::domain::service::PanelService;

/// A search as it was typed, taken apart. Its filters are written among the words: `instagram likes refill <2`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// What is searched for; empty where only filters were given.
    pub words: String,
    pub refill: bool,
    pub cancel: bool,
    pub dripfeed: bool,
    /// Rates below, and above.
    pub below: Option<Decimal>,
    pub above: Option<Decimal>,
    /// The cheapest first instead of the best fit.
    pub by_price: bool,
    /// What is ordered must fit this link.
    pub link: Option<String>,
}

/// The word that sorts by price; a sign that no service's name has.
pub const BY_PRICE: &str = "by:price";

impl Query {
    pub fn parse(text: &str) -> Self {
        let mut query = Self::default();
        let mut words = vec![];
        for word in text.split_whitespace() {
            if query.link.is_none() && is_link(word) {
                query.link = parse_link(word);
                continue;
            }
            let plain = ascii_digits(word).to_lowercase();
            match plain.as_str() {
                "refill" => query.refill = true,
                "cancel" => query.cancel = true,
                "drip" | "dripfeed" | "drip-feed" => query.dripfeed = true,
                BY_PRICE => query.by_price = true,
                _ => match (bound(&plain, ['<', '≤']), bound(&plain, ['>', '≥'])) {
                    (Some(rate), _) => query.below = Some(rate),
                    (_, Some(rate)) => query.above = Some(rate),
                    _ => words.push(word),
                },
            }
        }
        query.words = words.join(" ");
        query
    }

    /// Whether a service passes the filters. A flag that the panel did not give counts as no: the filter asks for certainty.
    pub fn passes(&self, service: &PanelService) -> bool {
        (!self.refill || service.refill == Some(true))
            && (!self.cancel || service.cancel == Some(true))
            && (!self.dripfeed || service.dripfeed == Some(true))
            && self.below.is_none_or(|rate| service.rate < rate)
            && self.above.is_none_or(|rate| service.rate > rate)
    }

    pub fn has_filters(&self) -> bool {
        self.refill || self.cancel || self.dripfeed || self.below.is_some() || self.above.is_some()
    }
}

/// `<2`, `<0.5`, `<0,5`.
fn bound(word: &str, signs: [char; 2]) -> Option<Decimal> {
    let number = word.strip_prefix(signs)?.trim_start_matches('=').replace(',', ".");
    Decimal::from_str(&number).ok()
}

/// The same search with a word added, or taken out where it had it: what a filter's button does.
pub fn toggled(text: &str, word: &str) -> String {
    let has = text.split_whitespace().any(|known| known.eq_ignore_ascii_case(word));
    if has {
        let rest = text.split_whitespace().filter(|known| !known.eq_ignore_ascii_case(word));
        return rest.collect::<Vec<_>>().join(" ");
    }
    format!("{} {word}", text.trim()).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn filters_are_taken_out_of_the_words() {
        let query = Query::parse("instagram refill likes <2 drip-feed >0,5 by:price");
        assert_eq!(query.words, "instagram likes");
        assert!(query.refill && query.dripfeed && query.by_price && !query.cancel);
        assert_eq!((query.below, query.above), (Some(Decimal::TWO), Some(Decimal::new(5, 1))));
        assert!(!Query::parse("<3 love").has_filters() || Query::parse("<3 love").words == "love");
    }

    #[test]
    fn a_link_among_the_words_is_what_services_must_fit() {
        let query = Query::parse("likes instagram.com/p/AAA refill");
        assert_eq!((query.words.as_str(), query.refill), ("likes", true));
        assert_eq!(query.link.as_deref(), Some("https://instagram.com/p/AAA"));
        assert_eq!(Query::parse("Likes/Views").link, None);
    }

    #[test]
    fn a_filter_is_toggled() {
        assert_eq!(toggled("likes", "refill"), "likes refill");
        assert_eq!(toggled("likes Refill", "refill"), "likes");
        assert_eq!(toggled("refill", "refill"), "");
    }

    proptest! {
        #[test]
        fn any_text_is_taken_apart(text in "\\PC{0,60}") {
            let query = Query::parse(&text);
            prop_assert!(query.words.len() <= text.len());
        }

        #[test]
        fn a_filter_toggled_twice_changes_nothing(words in "[a-z]{3,8}( [a-z]{3,8}){0,3}") {
            prop_assert_eq!(toggled(&toggled(&words, "by:price"), "by:price"), words);
        }
    }
}
