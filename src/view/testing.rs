//! What the tests of screens share: texts, samples, and Telegram's limits as assertions.

use super::keyboard::LABEL_UNITS;
use super::{ButtonKind, Screen, split};
use crate::domain::lang::Lang;
use crate::l10n::{Locales, Text};

/// The English texts.
pub fn english() -> &'static Text {
    text(Lang::En)
}

/// One language's texts, read once for all tests.
pub fn text(lang: Lang) -> &'static Text {
    static LOCALES: std::sync::OnceLock<Locales> = std::sync::OnceLock::new();
    LOCALES.get_or_init(|| Locales::new().unwrap()).get(lang)
}

/// A screen as a person sees it: its HTML, then its buttons, a row a line; isolates stand as `⟨…⟩`, a line's own mark is left out.
pub fn shown(screen: &Screen) -> String {
    assert_sendable(screen);
    let rows = screen
        .keyboard
        .iter()
        .map(|row| row.iter().map(|button| format!("[{}]", button.label)).collect::<Vec<_>>().join(" "));
    std::iter::once(screen.html.clone())
        .chain(rows)
        .collect::<Vec<_>>()
        .join("\n")
        .replace(['\u{2066}', '\u{2068}'], "⟨")
        .replace('\u{2069}', "⟩")
        .replace('\u{200F}', "")
}

/// Asserts that Telegram takes the screen.
pub fn assert_sendable(screen: &Screen) {
    assert_well_formed(&screen.html);
    let units = split::visible_units(&screen.html);
    assert!((1..=split::MAX_UNITS).contains(&units), "{units} units: {}", screen.html);
    let buttons: Vec<_> = screen.keyboard.iter().flatten().collect();
    assert!(buttons.len() <= 100 && screen.keyboard.iter().all(|row| (1..=8).contains(&row.len())));
    for button in buttons {
        let units = seen(&button.label);
        assert!((1..=LABEL_UNITS).contains(&units), "{units} units: {}", button.label);
        match &button.kind {
            ButtonKind::Press(press) => assert!(press.encode().len() <= 64),
            ButtonKind::Url(url) => assert!(url::Url::parse(url).is_ok(), "{url}"),
            ButtonKind::Copy(text) => assert!((1..=256).contains(&text.encode_utf16().count())),
        }
    }
}

/// How many UTF-16 units of a label can be seen: isolates take no room.
pub fn seen(label: &str) -> usize {
    label.trim().encode_utf16().filter(|unit| !matches!(unit, 0x2066..=0x2069)).count()
}

/// Asserts that the elements of a text are Telegram's, nested, closed, and that nothing is left unescaped.
pub fn assert_well_formed(html: &str) {
    let mut open = vec![];
    for piece in split::pieces(html) {
        match piece {
            split::Piece::Open { name, tag } => {
                let is_known = match name {
                    "b" | "i" | "s" | "code" => tag == format!("<{name}>"),
                    "a" => {
                        tag.starts_with("<a href=\"") && tag.ends_with("\">") && tag.matches('"').count() == 2
                    }
                    "blockquote" => matches!(tag, "<blockquote>" | "<blockquote expandable>"),
                    _ => false,
                };
                assert!(is_known, "{tag} in {html}");
                open.push(name);
            }
            split::Piece::Close { name } => assert_eq!(open.pop(), Some(name), "{html}"),
            split::Piece::Entity(entity) => {
                assert!(["&lt;", "&gt;", "&amp;", "&quot;"].contains(&entity), "{entity} in {html}");
            }
            split::Piece::Char(text) => assert!(!matches!(text, "<" | ">" | "&"), "{text} in {html}"),
        }
    }
    assert!(open.is_empty(), "{open:?} open in {html}");
}
