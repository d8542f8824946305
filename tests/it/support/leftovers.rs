//! What another language left behind in a text: the rules by which tests read what people read. They know no texts.

use std::collections::BTreeSet;

/// Latin words that stand in texts of every script, each with its reason.
const EVERYWHERE: [&str; 31] = [
    // Names of companies, platforms and systems, and of this bot.
    "Telegram",
    "Instagram",
    "TikTok",
    "YouTube",
    "Facebook",
    "X",
    "Twitter",
    "Spotify",
    "Threads",
    "LinkedIn",
    "Twitch",
    "Discord",
    "Reddit",
    "Google",
    "Android",
    "iOS",
    "Orderdesk",
    // Names of formats, units, currencies and standards that have no others.
    "API",
    "ID",
    "CSV",
    "UTF",
    "UTC",
    "MB",
    "kB",
    "USD",
    // The operator's own names of panels.
    "pica",
    "smm",
    "com",
    "local",
    // The command that Telegram itself shows under this name.
    "Start",
    // A city as the person typed it.
    "Berlin",
];

/// What panels call their order types: it is theirs and never translated.
const ORDER_TYPES: [&str; 24] = [
    "Default",
    "Package",
    "SEO",
    "Web",
    "Traffic",
    "Custom",
    "Comments",
    "Mentions",
    "with",
    "Hashtags",
    "List",
    "Hashtag",
    "User",
    "Followers",
    "Media",
    "Likers",
    "Comment",
    "Likes",
    "Replies",
    "Poll",
    "Invites",
    "from",
    "Groups",
    "Subscriptions",
];

/// Lines that are the same in English and in another language, by its code.
const SHARED: [(&str, &str); 4] = [
    ("id", "📦 Status"),
    ("pt-BR", "📦 Status"),
    ("id", "👥 1 username:"),
    ("jam", "♻️ Refill: no · 🚫 Cancel: no · 💧 Drip-feed: no"),
];

/// The lines of a message in Telegram's HTML. What is to be typed or copied as it is (`<code>`) is left out, but for
/// examples in words; so are the words of others and words to search for (`<i>`).
pub fn lines(html: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = html;
    let mut skipped: Option<(&str, String)> = None;
    while let Some(c) = rest.chars().next() {
        if let Some((tag, tail)) = rest.strip_prefix('<').and_then(|tail| tail.split_once('>')) {
            rest = tail;
            match (tag, skipped.take()) {
                ("code" | "i", None) => skipped = Some((tag, String::new())),
                ("/code", Some(("code", text))) if is_words(&text) => plain.push_str(&text),
                ("/code" | "/i", Some((_, text))) => plain.extend(text.matches('\n').chain(["§"])),
                (_, open) => skipped = open,
            }
            continue;
        }
        skipped.as_mut().map_or(&mut plain, |(_, text)| text).push(c);
        rest = &rest[c.len_utf8()..];
    }
    plain.lines().map(without_marks).filter(|line| !line.is_empty()).collect()
}

/// Whether something to type is words and no command, link, id or name.
fn is_words(text: &str) -> bool {
    let is_plain = |c: char| c.is_alphabetic() || c.is_whitespace() || matches!(c, '!' | ',');
    text.split_whitespace().count() > 1 && text.chars().all(is_plain) && text != "New York"
}

/// A line without the marks of direction, which differ between languages.
pub fn without_marks(line: &str) -> String {
    line.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect::<String>().trim().to_owned()
}

/// The Latin words of a line that are nobody's name, no command and no link.
fn latin_words<'a>(line: &'a str, names: &'a [&str]) -> Vec<&'a str> {
    let is_typed = |word: &&str| word.contains("://") || word.starts_with(['@', '#']);
    let words = line.split_whitespace().filter(|word| !is_typed(word));
    words
        .flat_map(|word| word.split(|c: char| !(c.is_alphanumeric() || matches!(c, '/' | '\'' | '’'))))
        .filter(|word| !word.starts_with('/') && word.chars().any(|c| c.is_ascii_alphabetic()))
        .filter(|word| ![&EVERYWHERE[..], &ORDER_TYPES, names].iter().any(|known| known.contains(word)))
        .collect()
}

/// A language as a reader of texts sees it.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub code: &'a str,
    pub is_latin: bool,
    /// A line with fewer words that is the same in English may be the language's own.
    pub least_words: usize,
    /// Words that are somebody's names, in these texts.
    pub names: &'a [&'a str],
}

impl Reader<'_> {
    /// The lines that a person who reads only this language does not understand; `english` are those of the same screens.
    pub fn offences(&self, lines: &[String], english: &BTreeSet<String>) -> BTreeSet<String> {
        lines.iter().filter_map(|line| self.offence(line, english)).collect()
    }

    fn offence(&self, line: &str, english: &BTreeSet<String>) -> Option<String> {
        let words = latin_words(line, self.names);
        let is_english =
            words.len() >= self.least_words && english.contains(line) && !SHARED.contains(&(self.code, line));
        // Other scripts than Latin; what is neither is a panel's own.
        let is_other = |c: char| matches!(u32::from(c), 0x0370..=0x1DFF);
        let is_foreign = if self.is_latin { line.chars().any(is_other) } else { !words.is_empty() };
        (is_english || is_foreign).then(|| format!("{}: {words:?} in {line}", self.code))
    }
}
