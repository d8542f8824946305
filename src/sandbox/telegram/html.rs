//! Parses Telegram's HTML into text and entities as strictly as Telegram does, and writes it back for the page.
//!
//! It does not trim or recognise anything by itself (see `entities`).

use super::entities::{Entity, Formatted, units};

/// The only tags that the server takes (the Bot API's "HTML style").
const TAGS: &[&str] = &[
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// Parses Telegram's HTML; the error is the text behind "can't parse entities: ".
pub(super) fn parse(source: &str) -> Result<Formatted, String> {
    let mut parser = Parser { source, at: 0, done: Formatted::default(), units: 0, open: Vec::new() };
    while let Some(next) = parser.peek() {
        match next {
            '<' if parser.rest().starts_with("</") => parser.end_tag()?,
            '<' => parser.start_tag()?,
            _ => {
                let next = parser.character(next);
                parser.push(next);
            }
        }
    }
    match parser.open.last() {
        Some(open) => Err(format!("Can't find end tag corresponding to start tag \"{}\"", open.tag)),
        None => Ok(parser.done),
    }
}

/// A tag that waits for its end.
struct Open {
    tag: String,
    argument: String,
    offset: usize,
    begin: usize,
}

struct Parser<'a> {
    source: &'a str,
    at: usize,
    done: Formatted,
    units: usize,
    open: Vec<Open>,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip(&mut self, c: char) {
        self.at += c.len_utf8();
    }

    fn push(&mut self, c: char) {
        self.done.text.push(c);
        self.units += c.len_utf16();
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let length = rest.find(|c| !fits(c)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// Takes one character, decoding an entity such as `&lt;`; one that is not known stays as it is.
    fn character(&mut self, next: char) -> char {
        if next == '&'
            && let Some((c, length)) = decode(self.rest())
        {
            self.at += length;
            return c;
        }
        self.skip(next);
        next
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.skip('<');
        let tag = self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        if !TAGS.contains(&tag.as_str()) {
            return Err(format!("Unsupported start tag \"{tag}\" at byte offset {begin}"));
        }
        let argument = self.attributes(&tag, begin)?;
        if tag == "span" && argument != "spoiler" {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
        }
        self.open.push(Open { tag, argument, offset: self.units, begin: self.done.text.len() });
        Ok(())
    }

    /// Reads to the closing `>` and gives the one attribute that matters to the tag.
    fn attributes(&mut self, tag: &str, begin: usize) -> Result<String, String> {
        let mut argument = String::new();
        loop {
            self.take_while(|c| c.is_ascii_whitespace());
            match self.peek() {
                None => return Err(format!("Unclosed start tag \"{tag}\" at byte offset {begin}")),
                Some('>') => {
                    self.skip('>');
                    return Ok(argument);
                }
                Some(_) => {}
            }
            let name =
                self.take_while(|c| !c.is_ascii_whitespace() && !"=>/\"'".contains(c)).to_ascii_lowercase();
            if name.is_empty() {
                return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
            }
            self.take_while(|c| c.is_ascii_whitespace());
            let value = self.attribute_value(begin)?;
            if let Some(value) = meaning(tag, &name, &value) {
                argument = value;
            }
        }
    }

    fn attribute_value(&mut self, begin: usize) -> Result<String, String> {
        if self.peek() != Some('=') {
            return Ok(String::new());
        }
        self.skip('=');
        self.take_while(|c| c.is_ascii_whitespace());
        let unclosed = || format!("Unclosed start tag at byte offset {begin}");
        let quote = self.peek().ok_or_else(unclosed)?;
        if quote != '"' && quote != '\'' {
            let token = self.at;
            let value = self.take_while(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
            return match self.peek() {
                Some(c) if c == '>' || c.is_ascii_whitespace() => Ok(value.to_ascii_lowercase()),
                _ => Err(format!("Unexpected end of name token at byte offset {token}")),
            };
        }
        self.skip(quote);
        let mut value = String::new();
        loop {
            let next = self.peek().ok_or_else(unclosed)?;
            if next == quote {
                self.skip(quote);
                return Ok(value);
            }
            value.push(self.character(next));
        }
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let Some(open) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at += 2;
        let name = self.take_while(|c| !c.is_ascii_whitespace() && c != '>').to_ascii_lowercase();
        self.take_while(|c| c.is_ascii_whitespace());
        if self.peek() != Some('>') {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.skip('>');
        if !name.is_empty() && name != open.tag {
            let expected = &open.tag;
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{expected}>\", found \"</{name}>\""
            ));
        }
        if self.units > open.offset {
            self.close(&open);
        }
        Ok(())
    }

    /// Writes down the entity of a tag that ended.
    fn close(&mut self, open: &Open) {
        let length = self.units - open.offset;
        let inner = self.done.text.get(open.begin..).unwrap_or_default();
        let plain = |kind| Some(Entity::new(kind, open.offset, length));
        let entity = match open.tag.as_str() {
            "b" | "strong" => plain("bold"),
            "i" | "em" => plain("italic"),
            "s" | "strike" | "del" => plain("strikethrough"),
            "u" | "ins" => plain("underline"),
            "tg-spoiler" | "span" => plain("spoiler"),
            "blockquote" if open.argument.is_empty() => plain("blockquote"),
            "blockquote" => plain("expandable_blockquote"),
            "tg-emoji" => plain("custom_emoji").map(|e| e.with("custom_emoji_id", open.argument.as_str())),
            "a" => link(if open.argument.is_empty() { inner } else { &open.argument }, open.offset, length),
            "code" => plain("code").map(|e| match open.argument.as_str() {
                "" => e,
                language => e.with("language", language),
            }),
            _ => self.pre(open.offset, length),
        };
        self.done.entities.extend(entity);
    }

    /// Joins `<pre><code class="language-x">` into one entity.
    fn pre(&mut self, offset: usize, length: usize) -> Option<Entity> {
        let pre = Entity::new("pre", offset, length);
        let is_inner = |e: &Entity| e.kind == "code" && e.offset == offset && e.length == length;
        let inner = self.done.entities.pop_if(|e| is_inner(e));
        let language = inner.and_then(|mut e| e.detail.remove("language"));
        Some(match language {
            Some(language) => pre.with("language", language),
            None => pre,
        })
    }
}

/// Gives the value of the one attribute that the tag takes.
fn meaning(tag: &str, name: &str, value: &str) -> Option<String> {
    match (tag, name) {
        ("a", "href") | ("tg-emoji", "emoji-id") => Some(value.to_owned()),
        ("code", "class") => value.strip_prefix("language-").map(str::to_owned),
        ("span", "class") => value.strip_prefix("tg-").map(str::to_owned),
        ("blockquote", "expandable") => Some("1".to_owned()),
        _ => None,
    }
}

/// Makes a link, or nothing where the address is none: Telegram drops such a link silently.
fn link(address: &str, offset: usize, length: usize) -> Option<Entity> {
    if let Some(id) = address.strip_prefix("tg://user?id=") {
        let id: i64 = id.parse().ok()?;
        return Some(
            Entity::new("text_mention", offset, length).with("user", serde_json::json!({ "id": id })),
        );
    }
    let parsed = url::Url::parse(address).or_else(|_| url::Url::parse(&format!("http://{address}"))).ok()?;
    let known = matches!(parsed.scheme(), "http" | "https" | "tg" | "ton" | "mailto");
    known.then(|| Entity::new("text_link", offset, length).with("url", parsed.as_str()))
}

/// Decodes the character entity at the beginning and gives its length in bytes.
fn decode(rest: &str) -> Option<(char, usize)> {
    let body = rest.get(1..)?;
    let (c, length) = if let Some(number) = body.strip_prefix('#') {
        numeric(number)?
    } else {
        let length = body.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(body.len());
        let c = match body.get(..length)? {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => return None,
        };
        (c, 1 + length)
    };
    let semicolon = rest.get(length..).is_some_and(|after| after.starts_with(';'));
    Some((c, length + usize::from(semicolon)))
}

fn numeric(number: &str) -> Option<(char, usize)> {
    let (digits, radix, lead) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 3),
        None => (number, 10, 2),
    };
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let code = u32::from_str_radix(digits.get(..length)?, radix).ok()?;
    let c = char::from_u32(code).filter(|c| *c != '\0')?;
    Some((c, lead + length))
}

/// Writes text and entities as HTML that a browser shows as Telegram would.
pub(super) fn write(formatted: &Formatted) -> String {
    let end = units(&formatted.text);
    let units: Vec<u16> = formatted.text.encode_utf16().collect();
    let entities: Vec<&Entity> = formatted.entities.iter().collect();
    write_range(&units, &entities, 0, end)
}

fn write_range(units: &[u16], entities: &[&Entity], from: usize, to: usize) -> String {
    let mut out = String::new();
    let mut at = from;
    let mut rest = entities;
    while let Some((entity, others)) = rest.split_first() {
        let end = entity.end().min(to);
        let inside = others.iter().take_while(|inner| inner.offset < end).count();
        let (inner, after) = others.split_at(inside.min(others.len()));
        rest = after;
        out.push_str(&escape(units, at, entity.offset));
        let (open, close) = tags(entity);
        out.push_str(&open);
        out.push_str(&write_range(units, inner, entity.offset, end));
        out.push_str(close);
        at = end;
    }
    out.push_str(&escape(units, at, to));
    out
}

fn escape(units: &[u16], from: usize, to: usize) -> String {
    let text = String::from_utf16_lossy(units.get(from..to).unwrap_or_default());
    html_escape::encode_text(&text).into_owned()
}

/// Gives the tags around an entity; only addresses that a browser may follow become links.
fn tags(entity: &Entity) -> (String, &'static str) {
    let detail = |name: &str| {
        let value = entity.detail.get(name).and_then(|value| value.as_str()).unwrap_or_default();
        html_escape::encode_quoted_attribute(value).into_owned()
    };
    match entity.kind.as_str() {
        "bold" => ("<b>".to_owned(), "</b>"),
        "italic" => ("<i>".to_owned(), "</i>"),
        "strikethrough" => ("<s>".to_owned(), "</s>"),
        "underline" => ("<u>".to_owned(), "</u>"),
        "spoiler" => ("<span class=\"tg-spoiler\">".to_owned(), "</span>"),
        "code" => ("<code>".to_owned(), "</code>"),
        "pre" => ("<pre>".to_owned(), "</pre>"),
        "blockquote" => ("<blockquote>".to_owned(), "</blockquote>"),
        "expandable_blockquote" => ("<blockquote expandable>".to_owned(), "</blockquote>"),
        "text_link" => (format!("<a href=\"{}\">", detail("url")), "</a>"),
        kind => (format!("<span class=\"tg-{}\">", html_escape::encode_quoted_attribute(kind)), "</span>"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(source: &str) -> (String, Vec<(String, usize, usize)>) {
        let done = parse(source).unwrap();
        (done.text, done.entities.into_iter().map(|e| (e.kind, e.offset, e.length)).collect())
    }

    #[test]
    fn every_tag_becomes_its_entity() {
        for (tag, kind) in [
            ("b", "bold"),
            ("strong", "bold"),
            ("i", "italic"),
            ("em", "italic"),
            ("u", "underline"),
            ("ins", "underline"),
            ("s", "strikethrough"),
            ("strike", "strikethrough"),
            ("del", "strikethrough"),
            ("tg-spoiler", "spoiler"),
            ("code", "code"),
            ("pre", "pre"),
            ("blockquote", "blockquote"),
        ] {
            let (text, found) = spans(&format!("<{tag}>x</{tag}>"));
            assert_eq!((text.as_str(), found), ("x", vec![(kind.to_owned(), 0, 1)]));
        }
        assert_eq!(spans("<span class=\"tg-spoiler\">x</span>").1, [("spoiler".to_owned(), 0, 1)]);
        assert_eq!(spans("<blockquote expandable>x</blockquote>").1[0].0, "expandable_blockquote");
    }

    #[test]
    fn links_languages_and_custom_emoji_keep_their_arguments() {
        let done = parse("<a href=\"https://x.y/?a=1&amp;b=2\">l</a><pre><code class=\"language-rust\">f</code></pre><tg-emoji emoji-id=\"5\">👍</tg-emoji>").unwrap();
        assert_eq!(done.entities[0].detail["url"], "https://x.y/?a=1&b=2");
        assert_eq!(done.entities[1], Entity::new("pre", 1, 1).with("language", "rust"));
        assert_eq!(done.entities[2], Entity::new("custom_emoji", 2, 2).with("custom_emoji_id", "5"));
    }

    #[test]
    fn offsets_are_utf16_units_for_emoji_and_right_to_left_text() {
        let (text, found) = spans("😀<b>سلام</b> 👨‍👩‍👧<i>x</i>");
        assert_eq!(text, "😀سلام 👨‍👩‍👧x");
        assert_eq!(found, [("bold".to_owned(), 2, 4), ("italic".to_owned(), 15, 1)]);
    }

    #[test]
    fn character_entities_are_decoded_and_unknown_ones_stay() {
        assert_eq!(spans("&lt;&gt;&amp;&quot;&#65;&#x1F600;&nbsp;&").0, "<>&\"A😀&nbsp;&");
    }

    #[test]
    fn broken_markup_is_refused_in_telegrams_words() {
        for (source, why) in [
            ("<b>x", "Can't find end tag corresponding to start tag \"b\""),
            ("x <p>", "Unsupported start tag \"p\" at byte offset 2"),
            ("1 < 2 >", "Unsupported start tag \"\" at byte offset 2"),
            ("a<", "Unclosed start tag at byte offset 1"),
            ("x</b>", "Unexpected end tag at byte offset 1"),
            ("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\""),
            ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
        ] {
            assert_eq!(parse(source).unwrap_err(), why, "{source}");
        }
    }

    #[test]
    fn html_written_for_the_page_is_nested_and_escaped() {
        let source = "<b>a &lt; <i>b</i></b> <code>c</code>";
        assert_eq!(write(&parse(source).unwrap().finished()), source);
    }
}
