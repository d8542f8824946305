//! Owns text with entities: offsets in UTF-16 units, trimming, and what Telegram recognises by itself.
//!
//! It does not parse markup (see `html`).

use serde::Serialize;
use serde_json::{Map, Value};

/// A part of a text that means something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entity {
    /// The kind in Telegram's words: `bold`, `bot_command`, `text_link`, …
    #[serde(rename = "type")]
    pub kind: String,
    /// Where it begins, in UTF-16 units.
    pub offset: usize,
    /// How long it is, in UTF-16 units.
    pub length: usize,
    /// What some kinds carry besides: `url`, `language`, `custom_emoji_id`, `user`.
    #[serde(flatten)]
    pub detail: Map<String, Value>,
}

impl Entity {
    /// Makes an entity without details.
    pub(super) fn new(kind: &str, offset: usize, length: usize) -> Entity {
        Entity { kind: kind.to_owned(), offset, length, detail: Map::new() }
    }

    /// Adds a detail.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Entity {
        self.detail.insert(name.to_owned(), value.into());
        self
    }

    /// Gives the end, in UTF-16 units.
    pub(super) fn end(&self) -> usize {
        self.offset + self.length
    }
}

/// A text and its entities, as a message holds them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Formatted {
    pub(super) text: String,
    pub(super) entities: Vec<Entity>,
}

/// Counts UTF-16 units, in which Telegram measures.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

impl Formatted {
    /// Takes a text as it was typed and finds its commands, mentions, hashtags and links.
    pub(super) fn plain(text: &str) -> Formatted {
        Formatted { text: text.to_owned(), entities: Vec::new() }.finished()
    }

    /// Trims the text, finds what Telegram finds by itself and brings the entities into order.
    pub(super) fn finished(self) -> Formatted {
        let mut done = self.trimmed();
        for found in detect(&done.text) {
            let overlaps = done
                .entities
                .iter()
                .any(|old| old.offset < found.end() && found.offset < old.end() && hides(old));
            if !overlaps {
                done.entities.push(found);
            }
        }
        done.entities.sort_by(|a, b| (a.offset, b.length).cmp(&(b.offset, a.length)));
        done
    }

    fn trimmed(self) -> Formatted {
        let left = units(&self.text) - units(self.text.trim_start());
        let text = self.text.trim().to_owned();
        let end = units(&text);
        let clip = |entity: Entity| {
            let from = entity.offset.saturating_sub(left).min(end);
            let to = entity.end().saturating_sub(left).min(end);
            (to > from).then(|| Entity { offset: from, length: to - from, ..entity })
        };
        Formatted { text, entities: self.entities.into_iter().filter_map(clip).collect() }
    }
}

/// Tells whether nothing is recognised inside an entity of this kind.
fn hides(entity: &Entity) -> bool {
    matches!(entity.kind.as_str(), "code" | "pre" | "text_link" | "text_mention")
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Finds what Telegram recognises in any text.
fn detect(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let (mut at, mut offset) = (0, 0);
    let mut before = None;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let token = recognise(rest, before);
        let step = match token {
            Some((kind, length)) => {
                let span = rest.get(..length).unwrap_or_default();
                found.push(Entity::new(kind, offset, units(span)));
                span
            }
            None => rest.chars().next().and_then(|c| rest.get(..c.len_utf8())).unwrap_or(rest),
        };
        at += step.len().max(1);
        offset += units(step);
        before = step.chars().last();
    }
    found
}

/// Says what begins here, and its length in bytes.
fn recognise(rest: &str, before: Option<char>) -> Option<(&'static str, usize)> {
    if before.is_some_and(is_word) {
        return None;
    }
    match rest.chars().next()? {
        '/' if before != Some('/') => command(rest).map(|length| ("bot_command", length)),
        '@' => username(rest).map(|length| ("mention", length)),
        '#' => hashtag(rest).map(|length| ("hashtag", length)),
        'h' | 'H' => link(rest).map(|length| ("url", length)),
        _ => None,
    }
}

/// Measures the run of characters that fit.
fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

fn command(rest: &str) -> Option<usize> {
    let name = run(rest.get(1..)?, |c| c.is_ascii_alphanumeric() || c == '_');
    if !(1..=64).contains(&name) {
        return None;
    }
    let after = rest.get(1 + name..)?;
    let length = 1 + name + username(after).unwrap_or(0);
    let next = rest.get(length..)?.chars().next();
    next.is_none_or(|c| !is_word(c) && c != '/').then_some(length)
}

fn username(rest: &str) -> Option<usize> {
    let name = run(rest.strip_prefix('@')?, |c| c.is_ascii_alphanumeric() || c == '_');
    let next = rest.get(1 + name..)?.chars().next();
    ((3..=32).contains(&name) && next.is_none_or(|c| !is_word(c))).then_some(1 + name)
}

fn hashtag(rest: &str) -> Option<usize> {
    let body = rest.get(1..)?;
    let length = run(body, is_word);
    body.get(..length)?.chars().any(char::is_alphabetic).then_some(1 + length)
}

fn link(rest: &str) -> Option<usize> {
    let lower = rest.get(..8).or_else(|| rest.get(..7))?.to_ascii_lowercase();
    let scheme = ["https://", "http://"].into_iter().find(|scheme| lower.starts_with(scheme))?;
    let length = run(rest, |c| !c.is_whitespace() && !"<>\"«»".contains(c));
    let link = rest.get(..length)?.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    (link.len() > scheme.len()).then_some(link.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(String, usize, usize)> {
        let formatted = Formatted::plain(text);
        formatted.entities.into_iter().map(|e| (e.kind, e.offset, e.length)).collect()
    }

    #[test]
    fn commands_mentions_tags_and_links_are_found_with_utf16_offsets() {
        let found = kinds("😀 /order@desk_bot @anna #Новое (https://x.y/a?b=1). a/b x@yyy http://");
        let expected = [("bot_command", 3, 15), ("mention", 19, 5), ("hashtag", 25, 6), ("url", 33, 17)];
        assert_eq!(found, expected.map(|(kind, at, length)| (kind.to_owned(), at, length)));
    }

    #[test]
    fn trimming_moves_and_clips_entities() {
        let entities = vec![Entity::new("bold", 0, 4), Entity::new("italic", 5, 9)];
        let done = Formatted { text: "  ab cd   ".to_owned(), entities }.finished();
        assert_eq!(done.text, "ab cd");
        assert_eq!(done.entities, [Entity::new("bold", 0, 2), Entity::new("italic", 3, 2)]);
    }
}
