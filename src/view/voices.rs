//! A person who knows only one language never meets another one: every screen of the gallery in every language, with
//! values in a language that the bot does not speak.

use std::collections::BTreeSet;

use super::gallery::every_screen;
use super::samples::Samples;
use super::testing::text;
use super::{ButtonKind, Press, Screen, commands, split};
use crate::domain::lang::Lang;

/// Latin words that stand in texts of every script, each with its reason.
const EVERYWHERE: [&str; 29] = [
    // Names of companies, platforms and systems.
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
    // Names of formats, units and standards that have no others.
    "API",
    "ID",
    "CSV",
    "UTF",
    "UTC",
    "MB",
    "kB",
    // The operator's own names of panels, in the samples.
    "pica",
    "smm",
    "com",
    // The command that Telegram itself shows under this name.
    "Start",
    // What the operator wrote.
    "We move to a new panel &lt;tonight&gt;",
    // A city as the person typed it.
    "Berlin",
];

/// The lines that a person reads on a screen, and the labels of its buttons, without what is to be copied as it is.
fn lines(screen: &Screen) -> Vec<String> {
    let mut plain = String::new();
    let mut is_code = false;
    for piece in split::pieces(&screen.html) {
        match piece {
            // What to type: commands, ids, words that panels' catalogues have.
            split::Piece::Open { name: "code" | "i", .. } => is_code = true,
            split::Piece::Close { name: "code" | "i" } => {
                is_code = false;
                plain.push('§');
            }
            split::Piece::Char(text) | split::Piece::Entity(text) if !is_code || text == "\n" => {
                plain.push_str(text);
            }
            _ => {}
        }
    }
    let labels = screen.keyboard.iter().flatten().filter(|button| {
        // Each language is called by its own name.
        !matches!(button.kind, ButtonKind::Press(Press::SetLang(_)))
    });
    let labels = labels.map(|button| button.label.clone());
    plain.lines().map(str::to_owned).chain(labels).map(|line| without_marks(&line)).collect()
}

fn without_marks(line: &str) -> String {
    line.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect::<String>().trim().to_owned()
}

/// The Latin words of a line that are nobody's name and no command.
fn latin_words(line: &str) -> Vec<String> {
    let mut line = line.to_owned();
    for type_name in Samples::ordinary().order_types().iter().map(|order_type| order_type.name().to_owned()) {
        line = line.replace(&type_name, "");
    }
    for name in EVERYWHERE.iter().filter(|name| name.contains(' ')) {
        line = line.replace(name, "");
    }
    line.split(|c: char| !(c.is_alphanumeric() || matches!(c, '/' | '\'' | '’')))
        .filter(|word| !word.starts_with('/') && word.chars().any(|c| c.is_ascii_alphabetic()))
        .filter(|word| !EVERYWHERE.contains(word))
        .map(str::to_owned)
        .collect()
}

fn everything(lang: Lang) -> Vec<String> {
    let t = text(lang);
    let menus = commands::commands(t).into_iter().map(|(_, description)| description);
    let profile = [commands::description(t), commands::short_description(t)];
    let profile = profile.iter().flat_map(|text| text.lines()).map(str::to_owned).collect::<Vec<_>>();
    let screens = every_screen(t, &Samples::foreign());
    screens.iter().flat_map(lines).chain(menus).chain(profile).collect()
}

/// Lines that are the same in English and in another language.
const SHARED: [(Lang, &str); 2] = [(Lang::Id, "📦 Status"), (Lang::PtBr, "📦 Status")];

fn is_written_in_latin(lang: Lang) -> bool {
    !matches!(lang, Lang::Ru | Lang::Hi | Lang::Ar | Lang::Fa | Lang::Bn)
}

#[test]
fn no_screen_has_an_english_line_in_another_language() {
    let english: BTreeSet<String> = everything(Lang::En).into_iter().collect();
    let mut offences = BTreeSet::new();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        // Patois is close to English: of its lines only the long ones can be told apart.
        let least = if lang == Lang::Jam { 5 } else { 1 };
        for line in everything(lang).into_iter().filter(|line| english.contains(line)) {
            if latin_words(&line).len() >= least && !SHARED.contains(&(lang, line.as_str())) {
                offences.insert(format!("{}: {line}", lang.code()));
            }
        }
    }
    assert!(offences.is_empty(), "{offences:#?}");
}

#[test]
fn no_screen_has_a_latin_word_where_another_script_is_read() {
    let mut offences = BTreeSet::new();
    for lang in Lang::ALL.into_iter().filter(|lang| !is_written_in_latin(*lang)) {
        for line in everything(lang) {
            let words = latin_words(&line);
            if !words.is_empty() {
                offences.insert(format!("{}: {words:?} in {line}", lang.code()));
            }
        }
    }
    assert!(offences.is_empty(), "{offences:#?}");
}

#[test]
fn no_screen_has_another_script_where_latin_is_read() {
    let is_foreign = |c: &char| matches!(u32::from(*c), 0x0370..=0x1DFF);
    let mut offences = BTreeSet::new();
    for lang in Lang::ALL.into_iter().filter(|lang| is_written_in_latin(*lang)) {
        let lines = everything(lang).into_iter();
        offences.extend(lines.filter(|line| line.chars().any(|c| is_foreign(&c))));
    }
    assert!(offences.is_empty(), "{offences:#?}");
}
