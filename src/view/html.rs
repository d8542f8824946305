//! Telegram HTML: the one place where text of others is escaped, shortened and set apart.
//!
//! The markup of our own texts stands in the locales; everything else passes through here.

use super::shorten::{middle, one_line};
use super::{Button, Screen};
use crate::domain::fault::Fault;
use crate::domain::money::Money;
use crate::l10n::{Args, Text, is_right_to_left, without_direction};

/// Longest name in a message, in UTF-16 units: about three lines on a phone.
const NAME_UNITS: usize = 120;
/// Longest link in a message; the rest of a longer one is cut out of its middle.
const LINK_UNITS: usize = 300;
/// Longest quotation of the panel's words; HTML error pages come as such.
const WORDS_UNITS: usize = 200;
/// Longest id: panels' ids have at most 36 characters.
const ID_UNITS: usize = 64;

/// Makes any text harmless in Telegram HTML, in elements and in attributes.
pub fn escape(text: &str) -> String {
    html_escape::encode_double_quoted_attribute(text).into_owned()
}

/// Begins a message of `t`, to be filled and then said.
pub(super) fn line<'t>(t: &'t Text) -> Line<'t> {
    Line { t, args: t.args() }
}

/// A message on its way into HTML.
pub(super) struct Line<'t> {
    t: &'t Text,
    args: Args<'t>,
}

impl Line<'_> {
    pub fn count(mut self, name: &'static str, count: u64) -> Self {
        self.args = self.args.count(name, count);
        self
    }

    /// Adds a number of tenths that chooses the plural form and is not shown itself.
    pub fn tenths(mut self, name: &'static str, tenths: u64) -> Self {
        self.args = self.args.tenths(name, tenths);
        self
    }

    /// Adds a panel's or a person's name for something, in one line and not too long.
    pub fn name(self, name: &'static str, text: &str) -> Self {
        let text = self.t.isolate(&escape(&one_line(text, NAME_UNITS)));
        self.own(name, text)
    }

    /// Adds an id, which a tap copies.
    pub fn id(self, name: &'static str, id: &str) -> Self {
        let text = code(self.t, &one_line(id, ID_UNITS));
        self.own(name, text)
    }

    /// Adds a link as text: it is copied by a tap, and no preview is loaded.
    pub fn link(self, name: &'static str, link: &str) -> Self {
        let text = code(self.t, &middle(link, LINK_UNITS));
        self.own(name, text)
    }

    /// Adds what somebody said, as a quotation.
    pub fn words(self, name: &'static str, words: &str) -> Self {
        let text = quotation(self.t, words);
        self.own(name, text)
    }

    pub fn money(self, name: &'static str, amount: Money, currency: Option<&str>) -> Self {
        let currency = currency.map(|currency| one_line(currency, 12));
        let text = self.t.isolate(&escape(&self.t.money(amount, currency.as_deref())));
        self.own(name, text)
    }

    pub fn number(self, name: &'static str, number: u64) -> Self {
        let text = self.t.isolate(&self.t.number(number));
        self.own(name, text)
    }

    /// Adds a share in percent; its sign is set apart together with the number.
    pub fn percent(self, name: &'static str, number: u64) -> Self {
        let text = self.t.isolate(&self.t.percent(number));
        self.own(name, text)
    }

    /// Adds a change in percent, with a plus or a minus before it.
    pub fn change(self, name: &'static str, percent: i64) -> Self {
        let sign = if percent < 0 { '−' } else { '+' };
        let text = self.t.isolate(&format!("{sign}{}", self.t.percent(percent.unsigned_abs())));
        self.own(name, text)
    }

    pub fn signed(self, name: &'static str, number: i64) -> Self {
        let text = self.t.isolate(&self.t.signed(number));
        self.own(name, text)
    }

    /// Adds words of the language itself, or HTML that was made here.
    pub fn own(mut self, name: &'static str, text: String) -> Self {
        self.args = self.args.plain(name, text);
        self
    }

    /// The language in which it is said.
    pub fn text(&self) -> &'_ Text {
        self.t
    }

    /// Says the message.
    pub fn say(self, key: &str) -> String {
        self.t.text_with(key, &self.args)
    }
}

/// What somebody said, in the quotation marks of the language.
pub(super) fn quotation(t: &Text, words: &str) -> String {
    let words = t.args().plain("words", escape(&one_line(words, WORDS_UNITS)));
    t.isolate(&format!("<i>{}</i>", t.text_with("common-quoted", &words)))
}

fn code(t: &Text, text: &str) -> String {
    t.isolate(&format!("<code>{}</code>", escape(text)))
}

/// A name that opens a page when tapped; an address that is no web page is left out.
pub(super) fn anchor(t: &Text, name: &str, address: &str) -> String {
    let name = escape(&one_line(name, NAME_UNITS));
    match url::Url::parse(address) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => {
            t.isolate(&format!("<a href=\"{}\">{name}</a>", escape(url.as_str())))
        }
        _ => t.isolate(&name),
    }
}

/// Text of others that opens when tapped, at most `units` long; it keeps its lines.
pub(super) fn folded(text: &str, units: usize) -> String {
    // Its lines are paragraphs and find their direction by themselves.
    let text = super::shorten::end(without_direction(text).trim(), units);
    format!("<blockquote expandable>{}</blockquote>", escape(&text))
}

/// The mark that makes a line run from right to left.
const RIGHT_TO_LEFT: char = '\u{200F}';

/// In a right-to-left language a line that begins with a name or an amount, or is nothing else, runs like the others.
///
/// Quotations of others and lines to be copied keep the direction of their own letters.
fn directed(t: &Text, html: String) -> String {
    if !t.lang().is_right_to_left() {
        return html;
    }
    let mut is_quoted = false;
    let lines = html.split('\n').map(|line| {
        is_quoted |= line.contains("<blockquote") || line.contains("<code>") && !line.contains("</code>");
        let keeps = is_quoted
            || line.starts_with(RIGHT_TO_LEFT)
            || line.trim_start_matches('\u{2068}').starts_with("<code>");
        is_quoted &= !(line.contains("</blockquote>") || line.contains("</code>"));
        if keeps || !runs_otherwise(line) { line.to_owned() } else { format!("{RIGHT_TO_LEFT}{line}") }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether the first letter of a line is not one from right to left, or digits are all that it has.
///
/// Some devices that look for it pass isolates over, as they should, and some do not: it has to hold both ways.
fn runs_otherwise(line: &str) -> bool {
    let (mut is_tag, mut isolates) = (false, 0u32);
    let letters = line.chars().filter_map(|c| {
        match c {
            '<' => is_tag = true,
            '\u{2066}'..='\u{2068}' => isolates += 1,
            '\u{2069}' => isolates = isolates.saturating_sub(1),
            _ => {}
        }
        let is_seen = !is_tag && c.is_alphabetic();
        is_tag &= c != '>';
        is_seen.then_some((c, isolates > 0))
    });
    let letters: Vec<_> = letters.collect();
    let first = letters.first().map(|(letter, _)| *letter);
    let first_outside = letters.iter().find(|(_, is_isolated)| !is_isolated).map(|(letter, _)| *letter);
    match (first, first_outside) {
        (Some(first), Some(outside)) => !is_right_to_left(first) || !is_right_to_left(outside),
        (Some(_), None) => true,
        (None, _) => line.chars().any(char::is_alphanumeric),
    }
}

/// A screen's text, line by line.
pub(super) struct Body<'t> {
    t: &'t Text,
    lines: Vec<String>,
}

pub(super) fn body(t: &Text) -> Body<'_> {
    Body { t, lines: vec![] }
}

impl Body<'_> {
    /// Adds a message that needs no arguments.
    pub fn text(self, key: &str) -> Self {
        let text = self.t.text(key);
        self.line(text)
    }

    pub fn line(mut self, html: String) -> Self {
        self.lines.push(html);
        self
    }

    pub fn lines(mut self, html: impl IntoIterator<Item = String>) -> Self {
        self.lines.extend(html);
        self
    }

    /// Adds an empty line, but never two, and none at the top.
    pub fn gap(mut self) -> Self {
        if self.lines.last().is_some_and(|last| !last.is_empty()) {
            self.lines.push(String::new());
        }
        self
    }

    /// Adds a paragraph that tells of a fault while reading, if there is one.
    pub fn fault(self, fault: Option<&Fault>) -> Self {
        let t = self.t;
        match fault {
            Some(fault) => self
                .gap()
                .line(format!("⚠️ {}", super::fault::sentence(t, fault, super::fault::Asking::Read))),
            None => self,
        }
    }

    pub fn html(mut self) -> String {
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        directed(self.t, self.lines.join("\n"))
    }

    pub fn screen(self, keyboard: Vec<Vec<Button>>) -> Screen {
        Screen { html: self.html(), keyboard }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::testing::{english, text};

    #[test]
    fn in_a_right_to_left_text_every_line_runs_so_but_what_is_quoted_or_copied() {
        let html = |lang, line: &str| body(text(lang)).line(line.to_owned()).html();
        for line in [
            "🛍 \u{2068}Instagram\u{2069}",
            "🔢 \u{2068}1000\u{2069}",
            "API مفتاح",
            "💵 \u{2068}0.90 USD\u{2069} لكل",
            "⏳ \u{2068}مكتمل\u{2069} · \u{2068}1\u{2069}",
            "<b>\u{2068}a\u{2069}</b>",
        ] {
            assert_eq!(html(Lang::Ar, line), format!("\u{200F}{line}"));
            assert_eq!(html(Lang::Ar, &html(Lang::Ar, line)), format!("\u{200F}{line}"));
            assert_eq!(html(Lang::En, line), line);
        }
        for line in [
            "مفتاح API",
            "✅ <b>مفتاح</b>",
            "👋",
            "<code>/search likes</code>",
            "<blockquote>a\nb</blockquote>",
        ] {
            assert_eq!(html(Lang::Ar, line), line);
        }
    }

    #[test]
    fn a_name_cannot_bring_markup() {
        assert_eq!(escape("<b>&\"x\"</b>"), "&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;");
        let said = line(english()).name("service", "<a href='x'>&").say("no-such-key");
        assert_eq!(said, "no-such-key");
    }

    #[test]
    fn an_address_that_is_no_web_page_becomes_no_link() {
        let t = english();
        assert_eq!(
            anchor(t, "a<b", "https://a.example/?x=\"1\""),
            "<a href=\"https://a.example/?x=%221%22\">a&lt;b</a>"
        );
        assert_eq!(anchor(t, "a", "javascript:alert(1)"), "a");
    }
}
