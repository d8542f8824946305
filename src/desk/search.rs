//! Search over a catalogue: several words in any order, word beginnings, typos forgiven.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::domain::service::PanelService;

/// Words of all services and where they stand.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// Sorted, so that all words with a beginning are neighbours.
    words: Vec<(String, Vec<u32>)>,
    by_id: HashMap<String, usize>,
    len: usize,
}

/// Words that are looked at for one asked word; more only blur the order.
const MAX_WORDS: usize = 12;

const EXACT: u32 = 6;
const PREFIX: u32 = 4;
const TYPO: u32 = 2;

/// Lower case in one form: panels like 𝐛𝐨𝐥𝐝 and ｗｉｄｅ letters, people type plain ones.
fn words(text: &str) -> impl Iterator<Item = String> {
    let plain: String = text.nfkc().flat_map(char::to_lowercase).collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter()
}

impl SearchIndex {
    pub fn new<'a>(services: impl Iterator<Item = &'a PanelService>) -> Self {
        let mut map: HashMap<String, Vec<u32>> = HashMap::new();
        let mut by_id = HashMap::new();
        let mut categories: HashMap<&str, Vec<String>> = HashMap::new();
        let mut len = 0;
        for (at, service) in services.enumerate() {
            len = at + 1;
            by_id.insert(service.id.as_str().to_lowercase(), at);
            let position = u32::try_from(at).unwrap_or(u32::MAX);
            let category =
                categories.entry(&service.category).or_insert_with(|| words(&service.category).collect());
            for word in words(&service.name).chain(category.iter().cloned()) {
                let positions = map.entry(word).or_default();
                if positions.last() != Some(&position) {
                    positions.push(position);
                }
            }
        }
        let mut words: Vec<_> = map.into_iter().collect();
        words.sort_unstable();
        Self { words, by_id, len }
    }

    /// Positions of the services that fit every word, the best first; an exact id comes before all.
    pub fn search(&self, query: &str) -> Vec<usize> {
        let asked: Vec<String> = words(query).take(MAX_WORDS).collect();
        let by_id = self.by_id.get(&query.trim().trim_start_matches('#').to_lowercase()).copied();
        let mut scores: Vec<u32> = vec![];
        for (nth, word) in asked.iter().enumerate() {
            let fits = self.scores_of(word);
            scores = if nth == 0 {
                fits
            } else {
                // Every word has to fit: what one word missed stays out.
                scores.iter().zip(&fits).map(|(a, b)| if *a > 0 && *b > 0 { a + b } else { 0 }).collect()
            };
        }
        let mut found: Vec<(u32, usize)> = scores
            .iter()
            .enumerate()
            .filter(|(_, score)| **score > 0)
            .map(|(at, score)| (*score, at))
            .collect();
        found.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        let rest = found.into_iter().map(|(_, at)| at).filter(|at| Some(*at) != by_id);
        by_id.into_iter().chain(rest).collect()
    }

    fn scores_of(&self, word: &str) -> Vec<u32> {
        let mut scores = vec![0; self.len];
        let mut add = |positions: &[u32], score: u32| {
            for at in positions {
                if let Some(slot) = scores.get_mut(*at as usize) {
                    *slot = score.max(*slot);
                }
            }
        };
        let start = self.words.partition_point(|(known, _)| known.as_str() < word);
        let mut has_hit = false;
        for (known, positions) in
            self.words.iter().skip(start).take_while(|(known, _)| known.starts_with(word))
        {
            has_hit = true;
            add(positions, if known == word { EXACT } else { PREFIX });
        }
        let letters = word.chars().count();
        if !has_hit && letters >= 4 {
            // One slip in a short word, two in a long one; a number with a slip is another number.
            let slips = if letters >= 7 { 2 } else { 1 };
            for (known, positions) in &self.words {
                if is_near(word, known, slips) {
                    add(positions, TYPO);
                }
            }
        }
        scores
    }
}

fn is_near(asked: &str, known: &str, slips: usize) -> bool {
    asked.len().abs_diff(known.len()) <= slips * 4
        && !asked.bytes().all(|b| b.is_ascii_digit())
        && asked.chars().count().abs_diff(known.chars().count()) <= slips
        && strsim::osa_distance(asked, known) <= slips
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::domain::ids::ServiceId;
    use crate::domain::order_type::OrderType;

    fn index(names: &[(&str, &str)]) -> SearchIndex {
        let services: Vec<PanelService> = names
            .iter()
            .map(|(id, name)| PanelService {
                id: ServiceId::new(*id),
                name: (*name).into(),
                order_type: OrderType::Default,
                category: "Social".into(),
                rate: Decimal::ONE,
                min: 1,
                max: 10,
                refill: None,
                cancel: None,
                dripfeed: None,
                average_time: None,
                description: None,
            })
            .collect();
        SearchIndex::new(services.iter())
    }

    #[test]
    fn words_fit_in_any_order_and_by_their_beginning() {
        let index =
            index(&[("1", "Instagram Followers"), ("2", "Instagram Likes"), ("3", "TikTok Followers")]);
        assert_eq!(index.search("followers instagram"), [0]);
        assert_eq!(index.search("foll"), [0, 2]);
        assert!(index.search("youtube").is_empty());
        assert!(index.search("").is_empty());
    }

    #[test]
    fn typos_are_forgiven() {
        let index = index(&[("1", "Instagram Followers"), ("2", "TikTok Likes")]);
        assert_eq!(index.search("instgram folowers"), [0]);
        assert_eq!(index.search("tiktik"), [1]);
    }

    #[test]
    fn an_id_comes_first_and_a_number_is_not_a_typo_of_another() {
        let index = index(&[("7", "1448 likes"), ("1448", "Followers")]);
        assert_eq!(index.search("1448"), [1, 0]);
        assert!(index.search("1449").is_empty());
    }

    #[test]
    fn fancy_letters_and_other_scripts_are_found() {
        let index = index(&[("1", "𝐈𝐧𝐬𝐭𝐚𝐠𝐫𝐚𝐦 ⭐"), ("2", "Лайки ВК"), ("3", "متابعين انستقرام")]);
        assert_eq!(index.search("instagram"), [0]);
        assert_eq!(index.search("лайк"), [1]);
        assert_eq!(index.search("متابعين"), [2]);
    }
}
