//! Rows of buttons: paging, the way back, the direction of the language. What buttons do belongs to `press`.

use super::model::Paging;
use super::press::Press;
use super::shorten::{length, one_line};
use super::{Button, ButtonKind};
use crate::l10n::Text;

/// Longest label, in UTF-16 units that can be seen: a phone shows about forty signs in a full row.
pub(super) const LABEL_UNITS: usize = 40;
/// Longest parts around a name: a sign with an id, and a price or a state.
const BEFORE_UNITS: usize = 14;
const AFTER_UNITS: usize = 18;
/// What is left to a name beside a long id and price.
const NAME_UNITS_LEAST: usize = 10;
/// Longest name that has a label to itself: a tick may stand before it.
const NAME_UNITS: usize = LABEL_UNITS - 2;
/// Stands between the parts of a label.
const BETWEEN: &str = " · ";

/// Begins a keyboard of `t`.
pub(super) fn keyboard(t: &Text) -> Keyboard<'_> {
    Keyboard { t, rows: vec![] }
}

pub(super) struct Keyboard<'t> {
    t: &'t Text,
    rows: Vec<Vec<Button>>,
}

impl<'t> Keyboard<'t> {
    /// A button of ours, labelled by the message `key`.
    pub fn button(&self, key: &str, press: Press) -> Button {
        labelled(self.t.text(key), press)
    }

    /// Adds a row; an empty one is left out.
    pub fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let row: Vec<Button> = buttons.into_iter().collect();
        if !row.is_empty() {
            self.rows.push(row);
        }
        self
    }

    /// Adds a row of buttons labelled by their messages.
    pub fn keys<const N: usize>(self, buttons: [(&str, Press); N]) -> Self {
        let row = buttons.map(|(key, press)| self.button(key, press));
        self.row(row)
    }

    /// Adds as many rows of `width` buttons as they need.
    pub fn grid(mut self, width: usize, buttons: impl IntoIterator<Item = Button>) -> Self {
        let mut buttons = buttons.into_iter().peekable();
        while buttons.peek().is_some() {
            let row: Vec<Button> = buttons.by_ref().take(width.max(1)).collect();
            self = self.row(row);
        }
        self
    }

    /// Adds the row that turns pages, if there is more than one.
    pub fn paging(self, paging: Paging, turn: impl Fn(u32) -> Press) -> Self {
        if paging.pages < 2 {
            return self;
        }
        // A row is mirrored as a whole, so the signs have to point outwards on either side.
        let (to_previous, to_next) =
            if self.t.lang().is_right_to_left() { ("›", "‹") } else { ("‹", "›") };
        let previous = paging.page.checked_sub(1).map(|page| labelled(to_previous.to_owned(), turn(page)));
        let here = labelled(format!("{}/{}", paging.page + 1, paging.pages), Press::Noop);
        let next = Some(paging.page + 1)
            .filter(|page| *page < paging.pages)
            .map(|page| labelled(to_next.to_owned(), turn(page)));
        self.row([previous, Some(here), next].into_iter().flatten())
    }

    /// Adds the last row: back to where one came from.
    pub fn back(self, press: Press) -> Self {
        self.keys([("button-back", press)])
    }

    pub fn menu(self) -> Self {
        self.keys([("button-menu", Press::Menu)])
    }

    /// The rows, mirrored where the language runs from right to left.
    pub fn rows(mut self) -> Vec<Vec<Button>> {
        if self.t.lang().is_right_to_left() {
            self.rows.iter_mut().for_each(|row| row.reverse());
        }
        self.rows
    }
}

/// Longest text that a button copies.
const COPY_UNITS: usize = 256;

/// A button that copies a text to the clipboard; of a longer one than Telegram takes there is none.
pub(super) fn copying(t: &Text, key: &str, text: &str) -> Option<Button> {
    let fits = (1..=COPY_UNITS).contains(&length(text));
    fits.then(|| Button { label: t.text(key), kind: ButtonKind::Copy(text.to_owned()) })
}

/// A button with a label that is not one of our messages.
pub(super) fn labelled(label: String, press: Press) -> Button {
    Button { label, kind: ButtonKind::Press(press) }
}

/// A label made of a long name between short parts: the name is shortened first.
///
/// Each part is isolated by itself, so that an id stays before its name in every direction.
pub(super) fn framed_label(t: &Text, before: &str, name: &str, after: &str) -> String {
    let with_mark = |part: &str| if part.is_empty() { 0 } else { length(part) + length(BETWEEN) };
    let before = one_line(before, BEFORE_UNITS);
    let left = LABEL_UNITS - with_mark(&before);
    let after = one_line(after, AFTER_UNITS.min(left - NAME_UNITS_LEAST - length(BETWEEN)));
    let name = one_line(name, left - with_mark(&after));
    let parts: Vec<String> =
        [before, name, after].iter().filter(|part| !part.is_empty()).map(|part| t.isolate(part)).collect();
    parts.join(BETWEEN)
}

/// A label that is a name and nothing else.
pub(super) fn name_label(t: &Text, name: &str) -> String {
    t.isolate(&one_line(name, NAME_UNITS))
}

/// The message `key` as a label, with a name in it that is shortened to what the message leaves to it.
pub(super) fn label_with(t: &Text, key: &str, arg: &'static str, name: &str) -> String {
    let around = length(&t.text_with(key, &t.args().plain(arg, "")));
    let name = one_line(name, LABEL_UNITS.saturating_sub(around));
    t.text_with(key, &t.args().foreign(arg, &name))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::testing::{english, seen, text};

    fn labels(t: &Text, page: u32, pages: u32) -> Vec<String> {
        let rows = keyboard(t).paging(Paging { page, pages }, |page| Press::Services { page }).rows();
        rows.into_iter().flatten().map(|button| button.label).collect()
    }

    #[test]
    fn pages_are_turned_where_there_are_some() {
        let t = english();
        assert_eq!(labels(t, 1, 7), ["‹", "2/7", "›"]);
        assert_eq!(labels(t, 0, 7), ["1/7", "›"]);
        assert_eq!(labels(t, 6, 7), ["‹", "7/7"]);
        assert!(labels(t, 0, 1).is_empty());
    }

    #[test]
    fn in_a_right_to_left_language_the_next_page_lies_on_the_left() {
        let t = text(Lang::Ar);
        let rows = keyboard(t).paging(Paging { page: 1, pages: 7 }, |page| Press::Services { page }).rows();
        assert_eq!(rows[0][0], labelled("‹".into(), Press::Services { page: 2 }));
    }

    #[test]
    fn a_page_beyond_the_end_is_the_last() {
        assert_eq!(Paging::new(9, 17, 8), Paging { page: 2, pages: 3 });
        assert_eq!(Paging::new(9, 0, 8), Paging { page: 0, pages: 0 });
    }

    #[test]
    fn of_a_label_only_the_name_is_shortened() {
        let label = framed_label(english(), "1448", &"Instagram Followers ".repeat(5), "0.90 USD");
        assert_eq!(label, "1448 · Instagram Followers I… · 0.90 USD");
        let label = framed_label(english(), "⭐ 123456789012", "Instagram Followers", "0.00056081589564 USD");
        assert_eq!(label, "⭐ 123456789012 · Instagram… · 0.0005608…");
    }

    #[test]
    fn a_name_in_a_message_gets_what_the_message_leaves() {
        let label = label_with(english(), "button-key-use", "panel", &"panel ".repeat(9));
        assert_eq!(label, "🔀 Use panel panel panel panel panel pa…");
    }

    proptest! {
        #[test]
        fn no_label_is_longer_than_forty_signs(
            before in "\\PC{0,60}", name in "\\PC{0,60}", after in "\\PC{0,60}", lang in 0..Lang::ALL.len(),
        ) {
            let t = text(Lang::ALL[lang]);
            let labels = [
                framed_label(t, &before, &name, &after),
                name_label(t, &name),
                label_with(t, "button-key-use", "panel", &name),
            ];
            for label in labels {
                prop_assert!(seen(&label) <= LABEL_UNITS, "{label}");
            }
        }
    }
}
