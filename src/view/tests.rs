//! Every screen in every language with ordinary and with the worst values: Telegram takes them all.

use super::fault::Asking;
use super::gallery::every_screen;
use super::notice::Toast;
use super::samples::{Samples, faults};
use super::testing::{assert_sendable, assert_well_formed, shown, text};
use super::*;
use crate::domain::lang::Lang;

#[test]
fn telegram_takes_every_screen_in_every_language_whatever_the_panel_says() {
    for lang in Lang::ALL {
        for samples in [Samples::ordinary(), Samples::worst()] {
            for screen in every_screen(text(lang), &samples) {
                assert_sendable(&screen);
            }
        }
    }
}

#[test]
fn no_key_is_left_unsaid() {
    for lang in Lang::ALL {
        for screen in every_screen(text(lang), &Samples::ordinary()) {
            let shown = shown(&screen);
            assert!(!shown.contains("{$") && !shown.contains("{ $"), "{lang:?}: {shown}");
        }
    }
}

#[test]
fn names_of_others_bring_no_markup_of_their_own() {
    let mut samples = Samples::ordinary();
    samples.name = "<b>bold</b> & <a href=\"https://evil.example\">x</a>".into();
    for screen in every_screen(text(Lang::En), &samples) {
        assert!(
            !screen.html.contains("evil.example\">") && !screen.html.contains("<b>bold"),
            "{}",
            screen.html
        );
    }
}

#[test]
fn direction_marks_are_balanced_in_arabic() {
    for screen in every_screen(text(Lang::Ar), &Samples::worst()) {
        let labels = screen.keyboard.iter().flatten().map(|button| &button.label);
        for text in labels.chain([&screen.html]) {
            let count = |mark: char| text.chars().filter(|c| *c == mark).count();
            assert_eq!(count('\u{2066}') + count('\u{2068}'), count('\u{2069}'), "{text}");
            assert_eq!(count('\u{202E}'), 0, "{text}");
        }
    }
}

#[test]
fn every_fault_is_one_sentence_of_what_happened_and_one_of_what_to_do() {
    for lang in Lang::ALL {
        let t = text(lang);
        for asking in [Asking::Read, Asking::Add, Asking::Refill, Asking::Cancel] {
            for fault in faults("") {
                let sentence = fault::sentence(t, &fault, asking);
                assert!(sentence.matches(['.', ':', '।', '?', '؟']).count() >= 2, "{lang:?}: {sentence}");
            }
            for fault in faults("<no> & no") {
                assert_well_formed(&fault::sentence(t, &fault, asking));
            }
        }
    }
}

#[test]
fn a_toast_is_short_and_plain() {
    let toasts = [
        Toast::Outdated,
        Toast::Forged,
        Toast::NotYours,
        Toast::AdminsOnly,
        Toast::BuyersOnly,
        Toast::NotYourOwn,
        Toast::AskerNoRight,
        Toast::AskerNotSaid,
        Toast::RightsNotSaid,
        Toast::NotInGroup,
        Toast::NoOrder,
        Toast::Busy,
        Toast::Broke,
        Toast::Unchanged,
        Toast::FavouriteAdded,
        Toast::FavouriteRemoved,
        Toast::Muted,
        Toast::Unmuted,
        Toast::Saved,
        Toast::LanguageChosen(Lang::Ar),
    ];
    for (toast, lang) in toasts.into_iter().flat_map(|toast| Lang::ALL.map(|lang| (toast, lang))) {
        let said = notice::toast(text(lang), toast);
        // Telegram counts as JavaScript does.
        assert!(said.encode_utf16().count() <= 200 && !said.starts_with("toast-"), "{said}");
    }
}
