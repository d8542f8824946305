//! Holds the languages together: the same keys and variables everywhere, all of them used, none too long.

// Clippy's leave for tests does not reach the support around them.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use orderdesk::domain::lang::Lang;
use orderdesk::l10n::Locales;
use orderdesk::view::notice::{Toast, toast};
use orderdesk::view::{commands, split};

/// One message of one language.
#[derive(Default)]
struct Message {
    variables: BTreeSet<String>,
    /// The categories of each plural in it.
    plurals: Vec<BTreeSet<String>>,
    /// Its wordings, one a variant; what is filled in stands as `1`.
    wordings: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(lang: Lang) -> BTreeMap<String, BTreeMap<String, Message>> {
    let folder = root().join("locales").join(lang.code());
    fs::read_dir(folder)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let source = fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name.clone(), messages(&name, &source))
        })
        .collect()
}

fn messages(file: &str, source: &str) -> BTreeMap<String, Message> {
    let resource =
        fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(entry) = entry {
            let mut message = Message::default();
            message.wordings = wordings(entry.value.as_ref().unwrap(), &mut message);
            let is_new = messages.insert(entry.id.name.to_owned(), message).is_none();
            assert!(is_new, "{file}: {} is there twice", entry.id.name);
        }
    }
    messages
}

/// Reads a pattern: with a select expression in it there are as many wordings as variants.
fn wordings(pattern: &Pattern<&str>, message: &mut Message) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                variable(inline, message);
                vec!["1".to_owned()]
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variable(selector, message);
                let names = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                message.plurals.push(names.collect());
                variants.iter().flat_map(|variant| wordings(&variant.value, message)).collect()
            }
        };
        all = all.iter().flat_map(|start| parts.iter().map(move |part| format!("{start}{part}"))).collect();
    }
    all
}

fn variable(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| variable(argument, message));
        }
        _ => {}
    }
}

fn all_messages(lang: Lang) -> BTreeMap<String, Message> {
    files(lang).into_values().flatten().collect()
}

/// The string literals of our sources that are made like keys.
fn literals(folders: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in folders.iter().flat_map(|folder| sources(&root().join(folder))) {
        let source = fs::read_to_string(path).unwrap();
        for literal in source.split('"').skip(1) {
            let is_key = literal.contains('-')
                && literal.split('-').all(|part| {
                    !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                });
            if is_key {
                found.insert(literal.to_owned());
            }
        }
    }
    found
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut paths = vec![];
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            paths.extend(sources(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            paths.push(path);
        }
    }
    paths
}

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    let english = files(Lang::En);
    for lang in Lang::ALL {
        let files = files(lang);
        assert_eq!(english.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>(), "{lang:?}");
        for (file, messages) in &files {
            let reference = &english[file];
            let [ours, theirs]: [BTreeSet<_>; 2] = [reference.keys().collect(), messages.keys().collect()];
            assert_eq!(ours, theirs, "{}/{file}", lang.code());
            for (key, message) in messages {
                assert_eq!(message.variables, reference[key].variables, "{}: {key}", lang.code());
            }
        }
    }
}

#[test]
fn every_key_is_used_and_every_used_key_exists() {
    let keys: BTreeSet<String> = all_messages(Lang::En).into_keys().collect();
    let everywhere = literals(&["src"]);
    let unused: Vec<_> = keys.difference(&everywhere).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
    let features: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    // Elsewhere `key-…` may be anything; where texts are spoken, what begins like a feature has to be a key.
    let spoken = literals(&["src/view", "src/l10n", "src/bot"]);
    let missing: Vec<_> = spoken
        .iter()
        .filter(|literal| features.contains(literal.split('-').next().unwrap()) && !keys.contains(*literal))
        .collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn plurals_have_the_categories_of_their_language() {
    let categories = |lang: Lang| -> BTreeSet<String> {
        let names: &[&str] = match lang {
            Lang::En | Lang::Jam | Lang::Hi | Lang::Tr | Lang::Fa | Lang::Uz | Lang::Bn => &["one", "other"],
            // Whole millions have a form of their own there.
            Lang::Es | Lang::PtBr => &["one", "many", "other"],
            Lang::Ru => &["one", "few", "many"],
            Lang::Id | Lang::Vi => &["other"],
            Lang::Ar => &["zero", "one", "two", "few", "many", "other"],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    for lang in Lang::ALL {
        for (key, message) in all_messages(lang) {
            for plural in &message.plurals {
                assert_eq!(*plural, categories(lang), "{}: {key}", lang.code());
            }
        }
    }
}

#[test]
fn a_plural_in_english_is_one_everywhere() {
    let english = all_messages(Lang::En);
    for lang in Lang::ALL {
        for (key, message) in all_messages(lang) {
            let needs = english[&key].plurals.len();
            assert!(message.plurals.len() >= needs, "{}: {key} has no plural", lang.code());
        }
    }
}

#[test]
fn no_text_is_longer_than_telegram_takes() {
    for lang in Lang::ALL {
        for (key, message) in all_messages(lang) {
            for wording in &message.wordings {
                let units = split::visible_units(wording);
                // Half of a message is left to what is filled in.
                assert!((1..=split::MAX_UNITS / 2).contains(&units), "{}: {key} has {units}", lang.code());
                if key.starts_with("button-") {
                    assert!(wording.chars().count() <= 40, "{}: {key} is too long: {wording}", lang.code());
                }
            }
        }
    }
}

#[test]
fn descriptions_commands_and_toasts_fit() {
    let locales = Locales::new().unwrap();
    for lang in Lang::ALL {
        let t = locales.get(lang);
        assert!(commands::description(t).encode_utf16().count() <= 512, "{lang:?}");
        assert!(commands::short_description(t).encode_utf16().count() <= 120, "{lang:?}");
        for (command, description) in commands::commands(t) {
            assert!((3..=256).contains(&description.encode_utf16().count()), "{lang:?}: {command}");
        }
        for notice in [Toast::Outdated, Toast::NotYours, Toast::Busy, Toast::LanguageChosen(Lang::Jam)] {
            assert!(toast(t, notice).encode_utf16().count() <= 200, "{lang:?}: {notice:?}");
        }
        for (key, message) in all_messages(lang).iter().filter(|(key, _)| key.starts_with("toast-")) {
            assert!(
                message.wordings.iter().all(|text| text.encode_utf16().count() <= 190),
                "{lang:?}: {key}"
            );
        }
    }
}

#[test]
fn markup_is_well_formed_and_only_where_it_is_read() {
    const PLAIN: [&str; 6] = ["button-", "toast-", "commands-", "state-", "orders-filter-", "common-"];
    for lang in Lang::ALL {
        for (key, message) in all_messages(lang) {
            for wording in &message.wordings {
                let is_plain = PLAIN.iter().any(|prefix| key.starts_with(prefix));
                assert!(!is_plain || !wording.contains(['<', '&']), "{}: {key} is no HTML", lang.code());
                assert_well_formed(&format!("{}: {key}", lang.code()), wording);
            }
        }
    }
}

fn assert_well_formed(place: &str, html: &str) {
    let mut open = vec![];
    let mut rest = html;
    while let Some(at) = rest.find(['<', '>', '&']) {
        rest = &rest[at..];
        if let Some(tail) = ["&lt;", "&gt;", "&amp;"].iter().find_map(|entity| rest.strip_prefix(entity)) {
            rest = tail;
            continue;
        }
        assert!(rest.starts_with('<'), "{place}: a bare sign in {html}");
        let (tag, tail) =
            rest[1..].split_once('>').unwrap_or_else(|| panic!("{place}: an open tag in {html}"));
        rest = tail;
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{place}: {html}"),
            None => {
                assert!(["b", "i", "s", "code"].contains(&tag), "{place}: <{tag}>");
                open.push(tag);
            }
        }
    }
    assert!(open.is_empty(), "{place}: {open:?} stays open");
}

#[test]
fn no_text_raises_its_voice() {
    for lang in Lang::ALL {
        for (key, message) in all_messages(lang) {
            for wording in &message.wordings {
                // What stands in <code> is an example of what a person sends.
                let said: String = wording
                    .split("<code>")
                    .enumerate()
                    .map(|(at, part)| match at {
                        0 => part,
                        _ => part.split_once("</code>").map_or("", |(_, rest)| rest),
                    })
                    .collect();
                assert!(!said.contains(['!', '¡', '！']), "{}: {key}: {wording}", lang.code());
            }
        }
    }
}

#[test]
fn the_seeds_own_phrases_are_kept() {
    let locales = Locales::new().unwrap();
    let t = locales.get(Lang::Jam);
    assert!(t.text("start-key-title").contains("Enter yuh access data"));
    assert!(t.text("start-languages").contains("Suggested languages"));
    assert!(t.text("button-languages").contains("Ada langwij"));
}

#[test]
fn every_message_is_translated() {
    let english = all_messages(Lang::En);
    // Patois is close to English: some of its messages are the same.
    for lang in Lang::ALL.into_iter().filter(|lang| !matches!(lang, Lang::En | Lang::Jam)) {
        for (key, message) in all_messages(lang) {
            let reference = english[&key].wordings.concat();
            let is_same = message.wordings.concat() == reference;
            assert!(!is_same || !has_words(&reference), "{}: {key} is English", lang.code());
        }
    }
}

/// Whether letters remain when the tags are taken out.
fn has_words(html: &str) -> bool {
    let mut in_tag = false;
    html.replace("UTC", "").replace("ID", "").chars().any(|c| {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        !in_tag && c.is_ascii_alphabetic()
    })
}
