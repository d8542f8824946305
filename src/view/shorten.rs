//! Shortening of texts between the signs that a reader sees as one. It does not escape.

use unicode_normalization::char::is_combining_mark;

/// Cuts off the end where a text is longer than `units` UTF-16 units, and says so with an ellipsis.
pub fn end(text: &str, units: usize) -> String {
    if length(text) <= units {
        return text.to_owned();
    }
    let kept = &text[..cut(text, units.saturating_sub(1))];
    format!("{}…", kept.trim_end())
}

/// The same in one line: every run of white space becomes a space, and control characters go.
pub fn one_line(text: &str, units: usize) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    end(&words.join(" "), units)
}

/// Cuts out the middle: of a link both its host and its end matter.
pub fn middle(text: &str, units: usize) -> String {
    if length(text) <= units {
        return text.to_owned();
    }
    let head = cut(text, units / 2);
    let tail_units = (units - units / 2).saturating_sub(1);
    let wanted = length(text).saturating_sub(tail_units);
    let tail =
        clusters(text).map(|(at, _)| at).find(|at| length(&text[..*at]) >= wanted).unwrap_or(text.len());
    format!("{}…{}", &text[..head], &text[tail..])
}

/// The length that Telegram counts.
pub fn length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// Where to cut so that what is before has at most `units` and ends between two signs.
fn cut(text: &str, units: usize) -> usize {
    let mut kept = 0;
    let mut used = 0;
    for (at, cluster) in clusters(text) {
        used += length(cluster);
        if used > units {
            break;
        }
        kept = at + cluster.len();
    }
    kept
}

/// The text's signs with their places: a letter with its marks, a flag, an emoji sequence.
///
/// It is coarser than Unicode's own segmentation where the two differ, so a cut is never inside a sign.
fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest;
        let mut chars = text.get(start..)?.char_indices();
        let (_, mut before) = chars.next()?;
        let mut flags = usize::from(is_flag_half(before));
        let mut len = before.len_utf8();
        for (at, next) in chars {
            let joins = before == JOINER || is_attached(next) || (is_flag_half(next) && flags == 1);
            // A mark-upon-mark text without end would be one sign: eight marks are more than any script stacks.
            if !joins || at > MAX_CLUSTER_BYTES {
                break;
            }
            flags = if is_flag_half(next) { flags + 1 } else { 0 };
            len = at + next.len_utf8();
            before = next;
        }
        rest = start + len;
        Some((start, &text[start..rest]))
    })
}

/// Longest emoji sequences (families, flags of regions) have about 40 bytes.
const MAX_CLUSTER_BYTES: usize = 64;

const JOINER: char = '\u{200D}';

fn is_flag_half(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Whether a sign never stands alone: marks, joiners, variation selectors, skin tones, keycaps, tags.
fn is_attached(c: char) -> bool {
    is_combining_mark(c)
        || matches!(c, JOINER | '\u{200C}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{20E3}')
        || matches!(c, '\u{E0020}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cut_falls_between_signs() {
        assert_eq!(end("Instagram Followers", 10), "Instagram…");
        assert_eq!(end("👨‍👩‍👧👨‍👩‍👧", 9), "👨‍👩‍👧…");
        assert_eq!(end("🇯🇲🇯🇲🇯🇲", 6), "🇯🇲…");
        assert_eq!(end("e\u{301}e\u{301}e\u{301}", 4), "e\u{301}…");
        assert_eq!(end("short", 5), "short");
    }

    #[test]
    fn a_name_of_several_lines_becomes_one() {
        assert_eq!(one_line(" a\n\tb \u{0}c ", 20), "a b c");
    }

    #[test]
    fn a_link_keeps_its_host_and_its_end() {
        assert_eq!(middle("https://example.com/a/very/long/path/end", 20), "https://ex…/path/end");
    }

    proptest! {
        #[test]
        fn nothing_is_longer_than_asked(text in "\\PC{0,80}", units in 1usize..60) {
            prop_assert!(length(&end(&text, units)) <= units);
            prop_assert!(length(&one_line(&text, units)) <= units);
            prop_assert!(length(&middle(&text, units)) <= units.max(1));
        }
    }
}
