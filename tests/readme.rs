//! Holds the documents to the program: every setting with its default, every command, and no file that is not there.
//!
//! It does not judge what the documents say about them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, CommandFactory};
use orderdesk::config::Cli;
use orderdesk::domain::lang::Lang;
use orderdesk::l10n::Locales;
use orderdesk::view::commands;

const DOCUMENTS: [&str; 6] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "locales/README.md"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rows of README's tables, each as its cells.
fn rows() -> Vec<Vec<String>> {
    let readme = read("README.md");
    readme
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"))
        .map(|line| line.split(" | ").map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// What the program takes: each flag with the commands that take it, help and version aside.
fn flags() -> Vec<Arg> {
    let command = Cli::command();
    let of_commands = command.get_subcommands().flat_map(|sub| sub.get_arguments());
    let mut seen = BTreeSet::new();
    command
        .get_arguments()
        .chain(of_commands)
        .filter(|arg| matches!(arg.get_action(), ArgAction::Set | ArgAction::Append) && !arg.is_positional())
        .filter(|arg| seen.insert(arg.get_id().to_string()))
        .cloned()
        .collect()
}

fn default_of(arg: &Arg) -> String {
    match arg.get_default_values() {
        [] => "none".to_owned(),
        values => {
            let values: Vec<_> = values.iter().map(|value| value.to_string_lossy()).collect();
            format!("`{}`", values.join(","))
        }
    }
}

fn variable_of(arg: &Arg) -> String {
    arg.get_env().map_or("–".to_owned(), |name| format!("`{}`", name.to_string_lossy()))
}

/// The words in `text` that begin with `start` and go on with letters of `may`.
fn words(text: &str, start: &str, may: impl Fn(char) -> bool) -> BTreeSet<String> {
    text.match_indices(start)
        .map(|(at, _)| {
            let rest: String = text[at + start.len()..].chars().take_while(|c| may(*c)).collect();
            format!("{start}{rest}")
        })
        .collect()
}

#[test]
fn every_setting_stands_in_the_readme_with_its_default() {
    let rows = rows();
    let flags = flags();
    assert!(flags.len() > 10, "the settings were not found");
    for arg in &flags {
        let flag = format!("`--{}`", arg.get_long().unwrap());
        let wanted = [flag, variable_of(arg), default_of(arg)];
        assert!(rows.iter().any(|row| row.starts_with(&wanted)), "README.md has no row {wanted:?}");
    }
}

#[test]
fn the_readme_names_no_setting_that_is_not_there() {
    let flags = flags();
    let known: BTreeSet<String> = flags
        .iter()
        .filter_map(Arg::get_env)
        .map(|name| name.to_string_lossy().into_owned())
        .chain(["ORDERDESK_".to_owned()])
        .collect();
    for document in DOCUMENTS {
        for name in words(&read(document), "ORDERDESK_", |c| c.is_ascii_uppercase() || c == '_') {
            assert!(known.contains(&name), "{document} names {name}");
        }
    }
    for row in rows().iter().filter(|row| row[0].starts_with("`--")) {
        let is_known = flags.iter().any(|arg| row[0] == format!("`--{}`", arg.get_long().unwrap()));
        assert!(is_known, "README.md has a row for {}", row[0]);
    }
}

/// The first word of every row that explains a command of the bot.
fn explained() -> BTreeSet<String> {
    rows()
        .iter()
        .filter_map(|row| row[0].strip_prefix("`/"))
        .map(|cell| cell.chars().take_while(char::is_ascii_alphanumeric).collect())
        .collect()
}

#[test]
fn every_command_of_the_bot_stands_in_the_readme_and_no_other() {
    let locales = Locales::new().unwrap();
    let menu: BTreeSet<String> =
        commands::commands(locales.get(Lang::En)).into_iter().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(explained(), menu);
}

#[test]
fn every_command_that_the_help_names_stands_in_the_readme() {
    let explained = explained();
    let help = read("locales/en/help.ftl");
    let named = help
        .split(|c: char| c.is_whitespace() || c == '>' || c == ',')
        .filter_map(|word| word.strip_prefix('/'))
        .map(|word| word.trim_end_matches(|c: char| !c.is_ascii_lowercase()))
        .filter(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()))
        .collect::<BTreeSet<_>>();
    assert!(named.len() > 8, "the help's commands were not found: {named:?}");
    for name in named {
        assert!(explained.contains(name), "the help names /{name}");
    }
}

#[test]
fn every_command_of_the_program_stands_in_the_readme() {
    let rows = rows();
    for command in Cli::command().get_subcommands() {
        let wanted = format!("`orderdesk {}`", command.get_name());
        assert!(rows.iter().any(|row| row[0] == wanted), "README.md has no row {wanted}");
    }
}

#[test]
fn the_documents_name_only_source_files_and_documents_that_are_there() {
    for document in DOCUMENTS {
        let text = read(document);
        let folder = PathBuf::from(document).parent().unwrap().to_owned();
        let is_path = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '.' | '-');
        for path in words(&text, "`src/", is_path) {
            let path = path.trim_start_matches('`');
            assert!(root().join(path).exists(), "{document} names {path}");
        }
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_ours = !target.contains("://") && !target.starts_with('#') && !target.ends_with(".png");
            assert!(!is_ours || root().join(&folder).join(target).exists(), "{document} links to {target}");
        }
    }
}
