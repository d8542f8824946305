//! JSON as panels really write it: numbers as exact text, duplicates and depth refused, PHP noise cut off.
//! What an answer means is decided by its decoder.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::error::PanelError;

/// Deeper than any panel's answer; beyond it somebody plays tricks.
const MAX_DEPTH: usize = 16;
/// Longest id that is kept; the longest seen has 30 characters.
const MAX_ID: usize = 64;

/// A JSON value whose numbers are still the text that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads one whole answer; a text that is not exactly one unambiguous JSON value is not understood.
    pub fn parse(body: &str) -> Result<Self, PanelError> {
        let raw = json_in(body).ok_or_else(|| PanelError::not_understood("it is no JSON"))?;
        Self::read(raw, MAX_DEPTH)
            .ok_or_else(|| PanelError::not_understood("its JSON is ambiguous or too deep"))
    }

    fn read(raw: &RawValue, depth: usize) -> Option<Self> {
        let text = raw.get();
        let depth = depth.checked_sub(1)?;
        Some(match text.as_bytes().first()? {
            b'n' => Self::Null,
            b't' => Self::Bool(true),
            b'f' => Self::Bool(false),
            b'"' => Self::Text(serde_json::from_str(text).ok()?),
            b'[' => {
                let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
                Self::List(items.into_iter().map(|item| Self::read(item, depth)).collect::<Option<_>>()?)
            }
            b'{' => {
                let Pairs(pairs) = serde_json::from_str(text).ok()?;
                // Two values under one name: which one did the panel mean? With money at stake, neither.
                let mut names = HashSet::with_capacity(pairs.len());
                if !pairs.iter().all(|(name, _)| names.insert(name.as_ref())) {
                    return None;
                }
                let fields = pairs
                    .iter()
                    .map(|(name, value)| Some((name.to_string(), Self::read(value, depth)?)))
                    .collect::<Option<_>>()?;
                Self::Object(fields)
            }
            _ => Self::Number(text.to_owned()),
        })
    }

    /// The value under `name` in an object.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match self {
            Self::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The first of several names that has a value other than null.
    pub fn first_of(&self, names: &[&str]) -> Option<&Node> {
        names.iter().filter_map(|name| self.get(name)).find(|node| **node != Self::Null)
    }

    /// A text or a number, as it came.
    pub fn scalar(&self) -> Option<&str> {
        match self {
            Self::Number(text) => Some(text),
            Self::Text(text) => Some(text.trim()),
            _ => None,
        }
    }

    /// Null, false, 0, and empty texts, lists and objects: what PHP calls empty.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null | Self::Bool(false) => true,
            Self::Bool(true) => false,
            Self::Number(text) => text.bytes().all(|b| matches!(b, b'0' | b'.' | b'-')),
            Self::Text(text) => text.trim().is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Object(fields) => fields.is_empty(),
        }
    }

    /// An id that the panel gave: opaque text with at least one digit, or a positive whole number.
    ///
    /// `"success"`, `"error"`, 0, negative numbers and sentences are none: an order without a usable id is an order
    /// whose outcome is unknown.
    pub fn id(&self) -> Option<&str> {
        let text = self.scalar()?;
        let is_opaque = text.len() <= MAX_ID
            && text.bytes().any(|b| b.is_ascii_digit() && b != b'0')
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b':' | b'#' | b'/'))
            && !text.starts_with('-');
        let is_whole = text.bytes().all(|b| b.is_ascii_digit());
        (is_opaque && (is_whole || matches!(self, Self::Text(_)))).then_some(text)
    }
}

/// The names and values of one object in their order, duplicates included.
pub struct Pairs<'a>(pub Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;

        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(Name(name)) = map.next_key()? {
                    pairs.push((name, map.next_value()?));
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(PairsVisitor)
    }
}

/// A text that is borrowed where it holds no escapes.
#[derive(Deserialize)]
pub struct Name<'a>(#[serde(borrow)] pub Cow<'a, str>);

/// The one JSON value in an answer, apart from a byte order mark, space and PHP's warnings around it.
///
/// Noise is taken for noise only if it is unmistakable: it names the line of a script and holds no bracket. So a
/// truncated answer can never be read as the intact part inside it.
pub fn json_in(body: &str) -> Option<&RawValue> {
    let body = without_mark(body);
    if let Ok(raw) = serde_json::from_str(body) {
        return Some(raw);
    }
    let start = body.find(['{', '['])?;
    let (before, json) = body.split_at_checked(start)?;
    let mut values = serde_json::Deserializer::from_str(json).into_iter::<&RawValue>();
    let raw = values.next()?.ok()?;
    let after = json.get(raw.get().len()..)?;
    (is_php_noise(before) && is_php_noise(after)).then_some(raw)
}

/// The body without a byte order mark and the space around it.
pub fn without_mark(body: &str) -> &str {
    body.trim_start_matches('\u{FEFF}').trim()
}

fn is_php_noise(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || (text.contains("on line") && !text.contains(['{', '}', '[', ']']))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_keep_their_text_beyond_64_bits() {
        let node = Node::parse(r#"{"a":9007199254740993,"b":36893488147419103232,"c":0.10}"#).unwrap();
        assert_eq!(node.get("a").unwrap().id(), Some("9007199254740993"));
        assert_eq!(node.get("b").unwrap().id(), Some("36893488147419103232"));
        assert_eq!(node.get("c").unwrap().scalar(), Some("0.10"));
    }

    #[test]
    fn what_is_no_id_is_none() {
        for text in [
            "0",
            "\"0\"",
            "-1",
            "1.5",
            "1e3",
            "\"\"",
            "\"success\"",
            "\"order 12 placed\"",
            "true",
            "null",
            "[5]",
            "{}",
            "\"-5\"",
        ] {
            assert_eq!(Node::parse(text).unwrap().id(), None, "{text}");
        }
        for text in ["23501", "\"23501\"", "\" ord_01HG \"", "\"AB12CD34\""] {
            assert!(Node::parse(text).unwrap().id().is_some(), "{text}");
        }
    }

    #[test]
    fn warnings_around_the_json_are_cut_off_and_nothing_else_is() {
        let php = "<br />\n<b>Warning</b>: x in <b>/a.php</b> on line <b>3</b><br />\n";
        assert!(Node::parse(&format!("{php}{{\"order\":1}}")).is_ok());
        assert!(Node::parse(&format!("\u{FEFF}{{\"order\":1}}\n{php}")).is_ok());
        for body in [
            "",
            "<html>{\"order\":1}</html>",
            "{\"data\":{\"order\":1}",
            "{\"order\":1}{\"order\":2}",
            "{'order':1}",
            "{\"order\":1,}",
            "{\"a\":1,\"a\":2}",
            &format!("{php}{{\"order\":1}}{{\"order\":2}}"),
            &format!("{{\"x\": {php}{{\"order\":1}}"),
        ] {
            assert!(Node::parse(body).is_err(), "{body}");
        }
    }

    #[test]
    fn endless_depth_is_refused() {
        assert!(Node::parse(&"[".repeat(100_000)).is_err());
        assert!(Node::parse(&format!("{}{}", "[".repeat(50_000), "]".repeat(50_000))).is_err());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(body in "(\\PC|[{}\\[\\]\":,0-9<>\n]){0,80}") {
            if let Ok(node) = Node::parse(&body) {
                let _ = (node.id(), node.scalar(), node.is_empty());
            }
        }
    }
}
