//! Cleaning of the panel's texts: entities, tags, control and direction characters, echoed keys. It judges nothing.

use std::borrow::Cow;

/// Longest text of an error that is kept, in characters.
const MAX_WORDS: usize = 300;
/// Longest name of a service or category that is kept, in characters.
const MAX_NAME: usize = 300;
/// Longest description that is kept, in characters; a message in a chat holds 4096.
const MAX_DESCRIPTION: usize = 3_000;
/// Shorter keys are no secrets, and masking them would garble texts.
const MIN_SECRET: usize = 4;

/// One clean line: entities decoded, tags and control characters taken out, spaces joined, trimmed and cut.
pub fn clean_name(raw: &str) -> String {
    // A catalogue has tens of thousands of names, and nearly all of them are clean.
    if is_plain(raw) && raw.len() <= MAX_NAME {
        return raw.trim().to_owned();
    }
    cut(one_line(raw), MAX_NAME)
}

/// Several clean lines, for descriptions; `None` where nothing is left.
pub fn clean_description(raw: &str) -> Option<String> {
    let clean = if is_plain(raw) { raw.trim().to_owned() } else { clean_lines(raw).trim().to_owned() };
    let clean = cut(clean, MAX_DESCRIPTION);
    (!clean.is_empty()).then_some(clean)
}

/// The panel's words in an error: one clean line without `key`, cut to what a message can show.
///
/// The key is masked before and after cleaning, so that neither a tag inside it nor the cut can hide a part of it.
pub fn error_words(raw: &str, key: &str) -> String {
    cut(mask(&one_line(&mask(raw, key)), key).into_owned(), MAX_WORDS)
}

/// Whether there is nothing to clean: no entity, tag, control, mark or space beside a space.
///
/// Bytes are looked at and not characters, and blocks of characters that hold marks count as marks.
fn is_plain(raw: &str) -> bool {
    let mut before = 0;
    raw.bytes().all(|byte| {
        let pair = (before, byte);
        before = byte;
        !matches!(byte, 0..=0x1f | 0x7f | b'&' | b'<' | 0xc2)
            && !matches!(pair, (b' ', b' ') | (0xd8, 0x9c) | (0xe2, 0x80..=0x81) | (0xef, 0xbb))
    })
}

fn cut(mut text: String, most: usize) -> String {
    // No character is shorter than a byte.
    if text.len() > most
        && let Some((end, _)) = text.char_indices().nth(most)
    {
        text.truncate(end);
        text.truncate(text.trim_end().len());
        text.push('…');
    }
    text
}

/// Clean text in one line, its words a single space apart.
fn one_line(raw: &str) -> String {
    let clean = clean_lines(raw);
    let mut line = String::with_capacity(clean.len());
    for word in clean.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

fn clean_lines(raw: &str) -> String {
    let decoded = html_escape::decode_html_entities(raw);
    let text = without_tags(&decoded);
    let mut clean = String::with_capacity(text.len());
    // Runs of good characters are copied as they stand.
    let mut rest: &str = &text;
    while let Some((at, bad)) = rest.char_indices().find(|(_, c)| is_unwanted(*c)) {
        clean.push_str(rest.get(..at).unwrap_or_default());
        if matches!(bad, '\u{2028}' | '\u{2029}' | '\t') {
            clean.push(' ');
        }
        rest = rest.get(at + bad.len_utf8()..).unwrap_or_default();
    }
    clean.push_str(rest);
    clean
}

fn is_unwanted(c: char) -> bool {
    match c {
        '\n' | ' '..='~' => false,
        c => c.is_control() || is_invisible(c) || matches!(c, '\u{2028}' | '\u{2029}'),
    }
}

/// Characters that turn the direction of text around them, and marks without a shape. The joiners stay: emoji
/// and Persian need them.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'
            ..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Takes tags out; those that end a line become a line end. A `<` that begins no tag stays ("<3").
fn without_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tail)) = rest.split_once('<') {
        clean.push_str(before);
        let begins = tail.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        match tail.split_once('>') {
            Some((tag, after)) if begins => {
                if ends_line(tag) {
                    clean.push('\n');
                }
                rest = after;
            }
            _ => {
                clean.push('<');
                rest = tail;
            }
        }
    }
    clean.push_str(rest);
    Cow::Owned(clean)
}

fn ends_line(tag: &str) -> bool {
    let name: String =
        tag.chars().take_while(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    matches!(name.trim_end_matches('/'), "br" | "p" | "/p" | "/div" | "/li" | "/h1" | "/h2" | "/h3" | "/tr")
}

/// Puts stars in the place of `key`, in whatever case the panel echoes it.
fn mask<'a>(text: &'a str, key: &str) -> Cow<'a, str> {
    if key.len() < MIN_SECRET {
        return Cow::Borrowed(text);
    }
    // ASCII folding keeps every byte's place, so that positions in the folded text are positions in the text.
    let (folded, wanted) = (text.to_ascii_lowercase(), key.to_ascii_lowercase());
    let mut masked = String::new();
    let mut end = 0;
    for (at, found) in folded.match_indices(&wanted) {
        masked.push_str(text.get(end..at).unwrap_or_default());
        masked.push_str("****");
        end = at + found.len();
    }
    if end == 0 {
        return Cow::Borrowed(text);
    }
    masked.push_str(text.get(end..).unwrap_or_default());
    Cow::Owned(masked)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_lose_entities_tags_and_direction_marks() {
        assert_eq!(
            clean_name(" ⭐ TikTok Лайки [R30] 日本 &amp; &quot;fast&quot; \u{202E}"),
            "⭐ TikTok Лайки [R30] 日本 & \"fast\""
        );
        assert_eq!(clean_name("<b>Likes</b>\n &lt;i&gt;fast&lt;/i&gt; \u{0}<3"), "Likes fast <3");
        assert_eq!(clean_name("👩\u{200D}👩 می\u{200C}شود"), "👩\u{200D}👩 می\u{200C}شود");
    }

    #[test]
    fn descriptions_keep_their_lines() {
        assert_eq!(clean_description("a<br />b<p>c</p>").as_deref(), Some("a\nb\nc"));
        assert_eq!(clean_description(" <br> "), None);
    }

    #[test]
    fn an_echoed_key_is_masked_in_any_case_and_behind_tags() {
        assert_eq!(error_words("Bad key ABCDEF123!", "abcdef123"), "Bad key ****!");
        assert_eq!(error_words("Bad key abc<b>def</b>123", "abcdef123"), "Bad key ****");
        let long = format!("{}abcdef123", "x".repeat(297));
        assert!(!error_words(&long, "abcdef123").contains("abc"));
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(error_words(&"я".repeat(1000), "key").chars().count(), MAX_WORDS + 1);
    }

    proptest! {
        #[test]
        fn any_text_is_cleaned_without_panic(raw in "(\\PC|[<>&;/\u{202E}\n\u{0}]){0,80}", key in "\\PC{0,8}") {
            let words = error_words(&raw, &key);
            prop_assert!(!words.chars().any(|c| c.is_control()));
            let _ = (clean_name(&raw), clean_description(&raw));
        }
    }
}
