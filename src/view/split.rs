//! Telegram's length limit: how long HTML is once parsed, and how a longer text becomes several messages.

use super::shorten::length;

/// Telegram's limit for a message, in UTF-16 units after its markup is taken out.
pub const MAX_UNITS: usize = 4096;

/// A piece of HTML: a tag, an entity, or text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    Open { name: &'a str, tag: &'a str },
    Close { name: &'a str },
    Entity(&'a str),
    Char(&'a str),
}

impl<'a> Piece<'a> {
    fn source(&self) -> String {
        match self {
            Self::Open { tag, .. } => (*tag).to_owned(),
            Self::Close { name } => format!("</{name}>"),
            Self::Entity(text) | Self::Char(text) => (*text).to_owned(),
        }
    }

    fn units(&self) -> usize {
        match self {
            Self::Open { .. } | Self::Close { .. } => 0,
            // The entities that we write stand for one unit each; a numeric one for two at most.
            Self::Entity(text) => {
                if text.starts_with("&#") {
                    2
                } else {
                    1
                }
            }
            Self::Char(text) => length(text),
        }
    }
}

/// Takes our own HTML apart.
pub(super) fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = match first {
            '<' => rest.find('>').map(|at| at + 1),
            '&' => rest.find(';').filter(|at| *at < 10).map(|at| at + 1),
            _ => None,
        };
        let (piece, tail) = rest.split_at(end.unwrap_or(first.len_utf8()));
        rest = tail;
        Some(match (first, end) {
            ('<', Some(_)) => {
                let inner = piece.trim_matches(['<', '>']);
                match inner.strip_prefix('/') {
                    Some(name) => Piece::Close { name },
                    None => Piece::Open { name: inner.split(' ').next().unwrap_or(inner), tag: piece },
                }
            }
            ('&', Some(_)) => Piece::Entity(piece),
            _ => Piece::Char(piece),
        })
    })
}

/// How long Telegram counts a text of HTML.
pub fn visible_units(html: &str) -> usize {
    pieces(html).map(|piece| piece.units()).sum()
}

/// Puts blocks together, a blank line between them, into as few messages as Telegram takes; their order stays.
pub fn pack(blocks: Vec<String>) -> Vec<String> {
    let mut messages: Vec<String> = vec![];
    for part in blocks.into_iter().flat_map(|block| split(&block)) {
        match messages.last_mut() {
            Some(last) if visible_units(last) + 2 + visible_units(&part) <= MAX_UNITS => {
                last.push_str("\n\n");
                last.push_str(&part);
            }
            _ => messages.push(part),
        }
    }
    messages
}

/// Cuts HTML into messages that Telegram takes: at a line's end or at a space if there is one not far away.
///
/// Elements that are open at a cut are closed there and opened again in the next message.
pub fn split(html: &str) -> Vec<String> {
    let all: Vec<Piece<'_>> = pieces(html).collect();
    let mut messages = vec![];
    let mut open: Vec<Piece<'_>> = vec![];
    let mut from = 0;
    while let Some(rest) = all.get(from..).filter(|rest| !rest.is_empty()) {
        let taken = next_cut(rest);
        let (part, _) = rest.split_at(taken);
        messages.push(message(part, &mut open));
        from += taken;
    }
    messages.retain(|message| visible_units(message) > 0);
    messages
}

/// How many pieces go into the next message.
fn next_cut(rest: &[Piece<'_>]) -> usize {
    let mut units = 0;
    let mut at_line = None;
    let mut at_space = None;
    for (at, piece) in rest.iter().enumerate() {
        units += piece.units();
        if units > MAX_UNITS {
            // A cut in the first half would leave a stump.
            let good = |cut: &usize| *cut > at / 2;
            return at_line.filter(good).or(at_space.filter(good)).unwrap_or(at).max(1);
        }
        match piece {
            Piece::Char("\n") => at_line = Some(at + 1),
            Piece::Char(" ") => at_space = Some(at + 1),
            _ => {}
        }
    }
    rest.len()
}

fn message<'a>(part: &[Piece<'a>], open: &mut Vec<Piece<'a>>) -> String {
    let mut html: String = open.iter().map(Piece::source).collect();
    for piece in part {
        match piece {
            Piece::Open { .. } => open.push(*piece),
            Piece::Close { .. } => {
                open.pop();
            }
            Piece::Entity(_) | Piece::Char(_) => {}
        }
        html.push_str(&piece.source());
    }
    let mut html = html.trim_end().to_owned();
    for piece in open.iter().rev() {
        if let Piece::Open { name, .. } = piece {
            html.push_str(&format!("</{name}>"));
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::view::html::escape;
    use crate::view::testing::assert_well_formed;

    #[test]
    fn markup_and_entities_are_not_counted_as_written() {
        assert_eq!(visible_units("<b>a&amp;b</b>"), 3);
        assert_eq!(visible_units("<a href=\"https://x.com\">👍</a>"), 2);
    }

    #[test]
    fn a_short_text_stays_one_message() {
        assert_eq!(split("<b>a</b>"), ["<b>a</b>"]);
        assert_eq!(pack(vec!["a".into(), "b".into()]), ["a\n\nb"]);
    }

    #[test]
    fn a_long_text_is_cut_at_lines_and_keeps_its_markup() {
        let line = "word ".repeat(19) + "end\n";
        let parts = split(&format!("<b>{}</b>", line.repeat(60).trim_end()));
        assert_eq!(parts.len(), 2);
        assert!(parts.iter().all(|part| part.starts_with("<b>") && part.ends_with("end</b>")), "{parts:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn every_part_fits_and_is_well_formed(text in "(\\PC| |\n|&|<){0,300}", times in 1usize..60) {
            let html = format!("<i>{}</i> <b>{}</b>", escape(&text.repeat(times)), escape(&text));
            for part in split(&html) {
                prop_assert!(visible_units(&part) <= MAX_UNITS);
                assert_well_formed(&part);
            }
        }
    }
}
