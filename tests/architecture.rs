//! Who may import whom, held as data and read out of `src/`: a circle between modules cannot be written down.
//!
//! It reads text, not types: a path that begins with `crate::` or climbs out with `super::` is an import.

// Clippy's leave for tests does not reach the support around them.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every top module in dependency order, and the modules above it that it may import.
const MODULES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("clock", &["domain"]),
    ("meter", &[]),
    ("http", &[]),
    ("config", &["domain"]),
    ("telemetry", &["config"]),
    ("shutdown", &["config"]),
    ("panel", &["domain", "meter"]),
    ("store", &["domain", "clock"]),
    ("l10n", &["domain"]),
    ("view", &["domain", "l10n"]),
    ("telegram", &["domain", "meter", "view"]),
    ("desk", &["domain", "clock", "panel", "store"]),
    ("workers", &["domain", "clock", "meter", "panel", "store", "l10n", "view", "telegram", "desk"]),
    ("bot", &["domain", "clock", "meter", "store", "l10n", "view", "telegram", "desk"]),
    ("sandbox", &[]),
    ("app", EVERYTHING),
];
const EVERYTHING: &[&str] = &[
    "domain",
    "clock",
    "meter",
    "http",
    "config",
    "telemetry",
    "shutdown",
    "panel",
    "store",
    "l10n",
    "view",
    "telegram",
    "desk",
    "workers",
    "bot",
    "sandbox",
];
/// A file that is longer has more than one subject; its tests are not counted.
const MOST_LINES: usize = 500;

struct Source {
    path: String,
    text: String,
}

#[test]
fn a_module_may_only_import_what_stands_before_it() {
    for (at, (name, may)) in MODULES.iter().enumerate() {
        for other in *may {
            assert!(MODULES[..at].iter().any(|(before, _)| before == other), "{name} is before {other}");
        }
    }
}

#[test]
fn every_import_is_allowed() {
    let sources = read_sources();
    for source in &sources {
        let top = module_path(&source.path).into_iter().next();
        let known = top.is_none_or(|top| MODULES.iter().any(|(name, _)| *name == top));
        assert!(known, "{}: a new top module needs its row in MODULES", source.path);
    }
    let found: Vec<String> = sources.iter().flat_map(offences).collect();
    assert!(found.is_empty(), "{} forbidden imports:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_reader_finds_a_planted_offence() {
    let planted = |path: &str, text: &str| {
        offences(&Source { path: path.to_owned(), text: text.to_owned() }).join("\n")
    };
    for (path, text, expected) in [
        (
            "src/domain/order.rs",
            "//! x\nuse crate::store::Store;",
            "src/domain/order.rs:2: domain imports store",
        ),
        (
            "src/view.rs",
            "use crate::{\n    domain,\n    bot::{Bot, panel},\n};",
            "src/view.rs:3: view imports bot",
        ),
        ("src/view.rs", "use {std::fmt, crate::store};", "src/view.rs:1: view imports store"),
        (
            "src/panel/client.rs",
            "\nuse super::super::desk::Desk;",
            "src/panel/client.rs:2: panel imports desk",
        ),
        ("src/clock.rs", "use super::{domain, app};", "src/clock.rs:1: clock imports app"),
        ("src/panel/mod.rs", "fn f() { super::store::go() }", "src/panel/mod.rs:1: panel imports store"),
        ("src/panel.rs", "mod tests {\n use super::super::bot;\n}", "src/panel.rs:2: panel imports bot"),
        ("src/l10n.rs", "use crate::*;", "src/l10n.rs:1: l10n imports everything"),
        ("src/l10n.rs", "use crate as all;", "src/l10n.rs:1: l10n imports everything"),
        ("src/bot.rs", "const C: char = '\"'; use crate::panel;", "src/bot.rs:1: bot imports panel"),
        ("src/bot.rs", "let x = \"\\\\\"; crate :: workers::run()", "src/bot.rs:1: bot imports workers"),
    ] {
        assert_eq!(planted(path, text), expected, "{text}");
    }
    for (path, text) in [
        (
            "src/domain.rs",
            "// use crate::store;\n/* crate::bot /* crate::app */ */ const A: &str = \"crate::app\";",
        ),
        ("src/domain.rs", "const A: &str = r#\"a \"quoted\" crate::app\"#; fn f<'a>(x: &'a str) {}"),
        ("src/panel.rs", "mod tests {\n use super::bot;\n}\npub(crate) fn f() {}"),
        (
            "src/bot/features/order.rs",
            "use super::super::turn; use crate::{desk::{store, panel as p}, view};",
        ),
    ] {
        assert_eq!(planted(path, text), "", "{text}");
    }
}

#[test]
fn every_file_says_what_it_owns_and_has_one_subject() {
    for Source { path, text } in read_sources() {
        assert!(text.starts_with("//!"), "{path} does not begin with what it owns (`//!`)");
        let is_test = path.contains("/tests/") || path.ends_with("tests.rs");
        let lines = text.lines().take_while(|line| *line != "#[cfg(test)]").count();
        assert!(is_test || lines <= MOST_LINES, "{path} has {lines} lines without its tests");
    }
}

fn read_sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut sources) = (vec![root.join("src")], Vec::new());
    while let Some(folder) = folders.pop() {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                sources.push(Source { path, text });
            }
        }
    }
    assert!(sources.len() > MODULES.len(), "src/ was not found");
    sources
}

/// The module that a file is: empty for the two roots of the crate.
fn module_path(path: &str) -> Vec<&str> {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.strip_suffix("/mod").unwrap_or(path);
    if matches!(path, "lib" | "main") { Vec::new() } else { path.split('/').collect() }
}

fn offences(source: &Source) -> Vec<String> {
    let module = module_path(&source.path);
    let Some(&top) = module.first() else { return Vec::new() };
    let may = MODULES.iter().find(|(name, _)| *name == top).map_or(&[][..], |(_, may)| may);
    imports(&tokens(&source.text), module.len())
        .into_iter()
        .filter(|(_, target)| *target != top && !may.contains(target))
        .filter(|(_, target)| *target == ALL || MODULES.iter().any(|(name, _)| name == target))
        .map(|(line, target)| format!("{}:{line}: {top} imports {target}", source.path))
        .collect()
}

const ALL: &str = "everything";

/// What is named directly below the crate's root, with its line; `depth` is how deep the file's module lies.
fn imports<'a>(tokens: &[(usize, &'a str)], depth: usize) -> Vec<(usize, &'a str)> {
    let word = |at: usize| tokens.get(at).map_or("", |(_, word)| *word);
    let mut found = Vec::new();
    // For every open brace, whether it belongs to a module.
    let mut braces: Vec<bool> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut climbs = 0;
        match word(at) {
            "{" => braces.push(at >= 2 && word(at - 2) == "mod"),
            "}" => drop(braces.pop()),
            "crate" if word(at + 1) == "as" => found.push((tokens[at].0, ALL)),
            "crate" => climbs = usize::MAX,
            "super" => climbs = 1,
            _ => {}
        }
        while climbs > 0 && climbs < usize::MAX && word(at + 1) == "::" && word(at + 2) == "super" {
            (at, climbs) = (at + 2, climbs + 1);
        }
        let inside = depth + braces.iter().filter(|is_module| **is_module).count();
        if climbs >= inside && word(at + 1) == "::" {
            named(&tokens[at + 2..], &mut found);
        }
        at += 1;
    }
    found
}

/// The first names of a path or of a group of paths.
fn named<'a>(tokens: &[(usize, &'a str)], found: &mut Vec<(usize, &'a str)>) {
    let name = |&(line, word): &(usize, &'a str)| (line, if word == "*" { ALL } else { word });
    match tokens.first() {
        Some((_, "{")) => {}
        first => return found.extend(first.map(name)),
    }
    let mut open = 0;
    for (at, (_, word)) in tokens.iter().enumerate() {
        match *word {
            "{" => open += 1,
            "}" => open -= 1,
            _ if open == 1 && matches!(tokens[at - 1].1, "{" | ",") => found.push(name(&tokens[at])),
            _ => {}
        }
        if open == 0 {
            return;
        }
    }
}

/// Words and marks with their lines; comments and texts are left out.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let (mut tokens, mut rest, mut line) = (Vec::new(), text, 1);
    while let Some(first) = rest.chars().next() {
        let (length, is_code) = next(rest, first);
        let (token, after) = rest.split_at(length);
        if is_code {
            tokens.push((line, token));
        }
        line += token.matches('\n').count();
        rest = after;
    }
    tokens
}

/// How long the next piece is, and whether it is code.
fn next(rest: &str, first: char) -> (usize, bool) {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    let hashes = rest[word..].bytes().take_while(|byte| *byte == b'#').count();
    if rest.starts_with("//") {
        (rest.find('\n').unwrap_or(rest.len()), false)
    } else if rest.starts_with("/*") {
        (block_comment(rest), false)
    } else if matches!(&rest[..word], "r" | "br") && rest[word + hashes..].starts_with('"') {
        let (start, end) = (word + hashes + 1, format!("\"{}", "#".repeat(hashes)));
        (rest[start..].find(&end).map_or(rest.len(), |at| start + at + end.len()), false)
    } else if first == '"' {
        (quoted(rest, '"'), false)
    } else if first == '\'' {
        // A lifetime has no second quote after one character.
        let second = rest.chars().nth(1).unwrap_or(' ');
        let is_char = second == '\\' || rest[1 + second.len_utf8()..].starts_with('\'');
        (if is_char { quoted(rest, '\'') } else { 1 }, false)
    } else if word > 0 {
        (word, true)
    } else if rest.starts_with("::") {
        (2, true)
    } else {
        (first.len_utf8(), !first.is_whitespace())
    }
}

fn block_comment(rest: &str) -> usize {
    let (mut open, mut at) = (1, 2);
    while open > 0 {
        let Some(step) = rest[at..].find(['/', '*']) else { return rest.len() };
        at += step;
        let (change, length) = match rest.get(at..at + 2) {
            Some("/*") => (1, 2),
            Some("*/") => (-1, 2),
            _ => (0, 1),
        };
        (open, at) = (open + change, at + length);
    }
    at
}

fn quoted(rest: &str, end: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == end => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}
