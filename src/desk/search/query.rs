//! What a person asks of a catalogue: words, and filters among them.

use rust_decimal::Decimal;

use crate::domain::amount::parse_number;
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

/// Words that set a filter, in any language.
pub const REFILL: &str = "refill";
pub const CANCEL: &str = "cancel";
/// The first of them is what a button adds.
pub const DRIP_FEED: [&str; 3] = ["drip", "dripfeed", "drip-feed"];
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
                REFILL => query.refill = true,
                CANCEL => query.cancel = true,
                drip if DRIP_FEED.contains(&drip) => query.dripfeed = true,
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

/// A search without the words that set filters, and without `other`: what a title quotes of it.
pub fn without_filters(text: &str, other: &str) -> String {
    let is_filter = |word: &str| {
        let word = word.to_lowercase();
        [REFILL, CANCEL, BY_PRICE, other].contains(&word.as_str()) || DRIP_FEED.contains(&word.as_str())
    };
    text.split_whitespace().filter(|word| !is_filter(word)).collect::<Vec<_>>().join(" ")
}

/// `<2`, `<0.5`, `<0,5`, `<1.234,50`.
fn bound(word: &str, signs: [char; 2]) -> Option<Decimal> {
    parse_number(word.strip_prefix(signs)?.trim_start_matches('='))
}

/// The word that bounds a search by a rate, in a form that [`Query::parse`] reads back: three digits behind a point
/// would be a group.
pub fn below(rate: Decimal) -> String {
    let mut rate = rate.normalize();
    if rate.scale() == 3 {
        rate.rescale(4);
    }
    format!("<{rate}")
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
    use crate::domain::draft::testing::service;
    use crate::domain::order_type::OrderType;

    #[test]
    fn filters_are_taken_out_of_the_words() {
        let query = Query::parse("instagram refill likes <2 drip-feed >0,5 by:price");
        assert_eq!(query.words, "instagram likes");
        assert!(query.refill && query.dripfeed && query.by_price && !query.cancel);
        assert_eq!((query.below, query.above), (Some(Decimal::TWO), Some(Decimal::new(5, 1))));
        assert_eq!(Query::parse("likes <1.234,50").below, Some(Decimal::new(12_345, 1)));
        assert_eq!(Query::parse("likes <٠٫٥").below, Some(Decimal::new(5, 1)));
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
    fn a_title_quotes_what_sets_no_filter() {
        assert_eq!(without_filters("likes Refill <2 by:price website", "website"), "likes <2");
        assert_eq!(without_filters("cancel drip", "website"), "");
    }

    #[test]
    fn each_filter_keeps_just_what_it_says() {
        let service = |rate, flag| PanelService {
            refill: flag,
            cancel: flag,
            dripfeed: flag,
            ..service(OrderType::Default, rate, 1, 100)
        };
        for (typed, rate, flag, passes) in [
            ("refill", "1", Some(true), true),
            ("refill", "1", Some(false), false),
            ("refill", "1", None, false),
            ("cancel", "1", Some(true), true),
            ("cancel", "1", Some(false), false),
            ("cancel", "1", None, false),
            ("drip", "1", Some(true), true),
            ("drip", "1", Some(false), false),
            ("drip", "1", None, false),
            ("<2", "1.9", None, true),
            ("<2", "2", None, false),
            (">2", "2.1", None, true),
            (">2", "2", None, false),
            ("likes", "1", None, true),
        ] {
            assert_eq!(Query::parse(typed).passes(&service(rate, flag)), passes, "{typed}: {rate} {flag:?}");
        }
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
        fn a_bound_is_read_back(units in 0i64..1_000_000_000, scale in 0u32..8) {
            let rate = Decimal::new(units, scale);
            prop_assert_eq!(Query::parse(&below(rate)).below, Some(rate));
        }

        #[test]
        fn a_filter_toggled_twice_changes_nothing(words in "[a-z]{3,8}( [a-z]{3,8}){0,3}") {
            prop_assert_eq!(toggled(&toggled(&words, "by:price"), "by:price"), words);
        }
    }
}
