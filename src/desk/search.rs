//! Search over a catalogue: several words in any order, word beginnings, typos forgiven, in every script.
//!
//! It ranks by fit alone: filters and prices are [`query`]'s.

mod fold;
pub mod query;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::domain::service::PanelService;
use fold::{aliases, letters, words};

/// Words of all services and where they stand.
#[derive(Debug, Default)]
pub struct SearchIndex {
    /// Sorted, so that all words with a beginning are neighbours.
    words: Vec<Word>,
    by_id: HashMap<String, usize>,
    /// How many words each name has: of two that fit alike the shorter is meant.
    lengths: Vec<u8>,
}

#[derive(Debug)]
struct Word {
    text: String,
    letters: usize,
    /// One bit for each letter that it has, folded to 64: most words are told apart by it alone.
    signature: u64,
    /// Services whose name has it.
    names: Vec<u32>,
    /// Services whose category has it and whose name has not.
    categories: Vec<u32>,
}

/// Words that are looked at for one asked word; more only blur the order.
const MAX_WORDS: usize = 12;

const EXACT: u32 = 100;
const ALIAS: u32 = 95;
/// A word that goes on after what was asked; less for each letter that it goes on.
const PREFIX: u32 = 80;
const LONGEST_REST: u32 = 20;
/// A word with slips; less for each slip.
const TYPO: u32 = 60;
const SLIP: u32 = 15;
/// People leave letters out more often than they add some.
const LEFT_OUT: u32 = 5;
/// A word that begins with what was asked, but for a slip.
const TYPO_PREFIX: u32 = 35;
/// A word of the category says less than one of the name.
const IN_CATEGORY: u32 = 10;

fn signature(text: &str) -> u64 {
    text.chars().fold(0, |bits, letter| bits | 1 << (u32::from(letter) % 64))
}

/// How well the services fit what was asked so far.
struct Ranking {
    /// The best score of the present word.
    word: Vec<u32>,
    /// Sum of scores, and how many words fit.
    sums: Vec<(u32, u32)>,
}

impl SearchIndex {
    pub fn new<'a>(services: impl Iterator<Item = &'a PanelService>) -> Self {
        let mut map: HashMap<String, (Vec<u32>, Vec<u32>)> = HashMap::new();
        let mut by_id = HashMap::new();
        let mut categories: HashMap<&str, Vec<String>> = HashMap::new();
        let mut lengths = vec![];
        for (at, service) in services.enumerate() {
            by_id.insert(service.id.as_str().to_lowercase(), at);
            let position = u32::try_from(at).unwrap_or(u32::MAX);
            let category =
                categories.entry(&service.category).or_insert_with(|| words(&service.category).collect());
            let mut count = 0u8;
            for word in words(&service.name) {
                count = count.saturating_add(1);
                let (names, _) = map.entry(word).or_default();
                if names.last() != Some(&position) {
                    names.push(position);
                }
            }
            lengths.push(count);
            for word in category.iter() {
                let (names, categories) = map.entry(word.clone()).or_default();
                if names.last() != Some(&position) && categories.last() != Some(&position) {
                    categories.push(position);
                }
            }
        }
        let mut words: Vec<Word> = map
            .into_iter()
            .map(|(text, (names, categories))| Word {
                letters: letters(&text),
                signature: signature(&text),
                text,
                names,
                categories,
            })
            .collect();
        words.sort_unstable_by(|a, b| a.text.cmp(&b.text));
        Self { words, by_id, lengths }
    }

    /// Positions of the services that fit, the best first; an exact id comes before all.
    ///
    /// Every word has to fit as far as any service has it; where no service has all of them, those with the most.
    pub fn search(&self, query: &str) -> Vec<usize> {
        let by_id = self.by_id.get(&query.trim().trim_start_matches('#').to_lowercase()).copied();
        let asked = self.asked(query);
        let len = self.lengths.len();
        let mut ranking = Ranking { word: vec![0; len], sums: vec![(0, 0); len] };
        let mut known_words = 0;
        for word in &asked {
            known_words += u32::from(self.rank(word, &mut ranking));
        }
        let most = ranking.sums.iter().map(|(_, fits)| *fits).max().unwrap_or_default();
        // A number is no slip of the pen: where it fits nothing, and nothing else does, nothing is found.
        let is_found = most > 0 && most * 2 >= known_words;
        let mut found: Vec<u64> = ranking
            .sums
            .iter()
            .enumerate()
            .filter(|(at, (_, fits))| is_found && *fits == most && Some(*at) != by_id)
            .map(|(at, (sum, _))| self.key(at, *sum))
            .collect();
        found.sort_unstable_by(|a, b| b.cmp(a));
        let rest = found.into_iter().map(|key| usize::try_from(!key & 0xFFFF_FFFF).unwrap_or(usize::MAX));
        by_id.into_iter().chain(rest).collect()
    }

    /// Orders by score, then by the shortness of the name, then by the panel's own order.
    fn key(&self, at: usize, sum: u32) -> u64 {
        let length = u64::from(255 - self.lengths.get(at).copied().unwrap_or(u8::MAX));
        let position = !(at as u64) & 0xFFFF_FFFF;
        u64::from(sum.min(0x00FF_FFFF)) << 40 | length << 32 | position
    }

    /// The words of a query: what was written apart is joined, what was written together is taken apart.
    fn asked(&self, query: &str) -> Vec<String> {
        let plain: Vec<String> = words(query).take(MAX_WORDS).collect();
        let mut asked = Vec::with_capacity(plain.len());
        let mut rest = plain.as_slice();
        while let [word, after @ ..] = rest {
            rest = after;
            if let [next, further @ ..] = after {
                let joined = format!("{word}{next}");
                if self.find(word).is_none() && (self.find(&joined).is_some() || aliases(&joined).is_some()) {
                    asked.push(joined);
                    rest = further;
                    continue;
                }
            }
            match self.apart(word) {
                Some((first, second)) => asked.extend([first, second]),
                None => asked.push(word.clone()),
            }
        }
        asked
    }

    fn find(&self, word: &str) -> Option<&Word> {
        let at = self.words.binary_search_by(|known| known.text.as_str().cmp(word)).ok()?;
        self.words.get(at)
    }

    /// Two words of the catalogue that were written as one.
    fn apart(&self, word: &str) -> Option<(String, String)> {
        const SHORTEST: usize = 3;
        if letters(word) < 2 * SHORTEST || self.beginning(word).next().is_some() {
            return None;
        }
        word.char_indices()
            .map(|(at, _)| word.split_at(at))
            .filter(|(first, second)| letters(first) >= SHORTEST && letters(second) >= SHORTEST)
            .find(|(first, second)| self.find(first).is_some() && self.find(second).is_some())
            .map(|(first, second)| (first.to_owned(), second.to_owned()))
    }

    fn beginning<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Word> {
        let start = self.words.partition_point(|known| known.text.as_str() < word);
        self.words.iter().skip(start).take_while(move |known| known.text.starts_with(word))
    }

    /// Adds one asked word to the ranking; whether any service fits it.
    fn rank(&self, asked: &str, ranking: &mut Ranking) -> bool {
        ranking.word.fill(0);
        let mut has_hit = false;
        for known in self.beginning(asked) {
            has_hit = true;
            let rest = u32::try_from(known.text.len() - asked.len()).unwrap_or(u32::MAX).min(LONGEST_REST);
            known.add(&mut ranking.word, if rest == 0 { EXACT } else { PREFIX - rest });
        }
        for alias in aliases(asked).into_iter().flatten() {
            if let Some(known) = self.find(alias) {
                has_hit = true;
                known.add(&mut ranking.word, ALIAS);
            }
        }
        if !has_hit {
            has_hit = self.rank_typos(asked, &mut ranking.word);
        }
        for (sum, score) in ranking.sums.iter_mut().zip(&ranking.word) {
            if *score > 0 {
                *sum = (sum.0 + score, sum.1 + 1);
            }
        }
        has_hit
    }

    fn rank_typos(&self, asked: &str, scores: &mut [u32]) -> bool {
        let count = letters(asked);
        // A number with a slip is another number.
        if count < 4 || asked.bytes().all(|b| b.is_ascii_digit()) {
            return false;
        }
        // One slip in a short word, two in a long one.
        let slips = if count >= 7 { 2 } else { 1 };
        let signature = signature(asked);
        let mut has_hit = false;
        for known in &self.words {
            let differs = (known.signature ^ signature).count_ones();
            if known.letters.abs_diff(count) > slips || differs > 2 * u32::try_from(slips).unwrap_or(2) {
                continue;
            }
            let distance = strsim::osa_distance(asked, &known.text);
            if distance <= slips {
                has_hit = true;
                let slip = u32::try_from(distance).unwrap_or(2) * SLIP;
                let left_out = if known.letters > count { LEFT_OUT } else { 0 };
                known.add(scores, TYPO - slip + left_out);
            }
        }
        if has_hit || count < 5 {
            return has_hit;
        }
        for known in self.words.iter().filter(|known| known.letters > count) {
            let beginning = known.text.char_indices().nth(count).map_or("", |(at, _)| &known.text[..at]);
            let is_near = (self::signature(beginning) ^ signature).count_ones() <= 2;
            if is_near && strsim::osa_distance(asked, beginning) <= 1 {
                has_hit = true;
                known.add(scores, TYPO_PREFIX);
            }
        }
        has_hit
    }
}

impl Word {
    fn add(&self, scores: &mut [u32], score: u32) {
        let in_category = score.saturating_sub(IN_CATEGORY);
        let of_names = self.names.iter().map(|at| (at, score));
        for (at, score) in of_names.chain(self.categories.iter().map(|at| (at, in_category))) {
            if let Some(slot) = scores.get_mut(*at as usize) {
                *slot = score.max(*slot);
            }
        }
    }
}
