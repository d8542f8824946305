//! A person who knows only one language never meets another one: every screen of the gallery in every language, with
//! values in a language that the bot does not speak.

#[path = "../../tests/it/support/leftovers.rs"]
mod leftovers;

use std::collections::BTreeSet;

use self::leftovers::{Reader, lines, without_marks};
use super::gallery::every_screen;
use super::samples::Samples;
use super::testing::text;
use super::{ButtonKind, Press, Screen, commands};
use crate::domain::lang::Lang;

/// What the operator wrote in the samples, and names of the program's own tasks.
const NAMES: [&str; 9] = ["We", "move", "to", "a", "new", "panel", "lt", "tonight", "gt"];

/// The lines that a person reads on a screen, and the labels of its buttons.
fn read(screen: &Screen) -> Vec<String> {
    let labels = screen.keyboard.iter().flatten().filter(|button| {
        // Each language is called by its own name.
        !matches!(button.kind, ButtonKind::Press(Press::SetLang(_)))
    });
    lines(&screen.html).into_iter().chain(labels.map(|button| without_marks(&button.label))).collect()
}

fn everything(lang: Lang) -> Vec<String> {
    let t = text(lang);
    let menus = commands::commands(t).into_iter().map(|(_, description)| description);
    let profile = [commands::description(t), commands::short_description(t)];
    let profile = profile.iter().flat_map(|text| text.lines()).map(str::to_owned).collect::<Vec<_>>();
    let screens = every_screen(t, &Samples::foreign());
    screens.iter().flat_map(read).chain(menus).chain(profile).collect()
}

#[test]
fn no_screen_has_a_line_or_a_word_of_another_language() {
    let english: BTreeSet<String> = everything(Lang::En).into_iter().collect();
    let mut offences = BTreeSet::new();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let reader = Reader {
            code: lang.code(),
            is_latin: !matches!(lang, Lang::Ru | Lang::Hi | Lang::Ar | Lang::Fa | Lang::Bn),
            // Patois is close to English: of its lines only the long ones can be told apart.
            least_words: if lang == Lang::Jam { 5 } else { 1 },
            names: &NAMES,
        };
        offences.extend(reader.offences(&everything(lang), &english));
    }
    assert!(offences.is_empty(), "{offences:#?}");
}
