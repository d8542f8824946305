//! What an operator starts from, against the program: the example of the settings, the image and the files in `ops/`.
//!
//! It does not run them.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends with the reason")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use clap::CommandFactory;
use orderdesk::config::Cli;

/// What an operator copies or builds from, and where a setting or a command may be named.
const FOR_OPERATORS: [&str; 7] = [
    "Dockerfile",
    "compose.yaml",
    ".env.example",
    "ops/orderdesk.service",
    "ops/litestream.yml",
    "ops/Caddyfile",
    "ops/nginx.conf",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_example_names_every_setting_with_its_default() {
    let example = include_str!("../.env.example");
    let command = Cli::command();
    let settings: Vec<_> = command.get_arguments().filter(|arg| arg.get_env().is_some()).collect();
    assert!(settings.len() > 10);
    for setting in settings {
        let name = setting.get_env().unwrap().to_str().unwrap();
        let default = setting.get_default_values().first().map_or("", |value| value.to_str().unwrap());
        let mut lines = example.lines().map(|line| line.trim_start_matches('#'));
        assert!(
            lines.any(|line| line == format!("{name}={default}")),
            "{name}={default} is not in .env.example"
        );
    }
}

#[test]
fn what_operators_copy_names_no_setting_that_is_not_there() {
    let command = Cli::command();
    let known: BTreeSet<&str> =
        command.get_arguments().filter_map(|arg| arg.get_env()).filter_map(|name| name.to_str()).collect();
    let is_part = |c: char| c.is_ascii_uppercase() || c == '_';
    for file in FOR_OPERATORS {
        let text = read(file);
        let named = text.split(|c| !is_part(c)).filter(|word| {
            word.starts_with("ORDERDESK_") || word.starts_with("TELOXIDE_") || *word == "DATABASE_URL"
        });
        for name in named {
            assert!(known.contains(name), "{file} names {name}");
        }
    }
}

/// The paths, from the root, of the files that a source file takes into the program.
fn embedded(file: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(file).expect("a source file");
    let folder = file.parent().and_then(|folder| folder.strip_prefix(root()).ok()).expect("inside");
    ["include_str!(\"", "include_bytes!(\""]
        .iter()
        .flat_map(|call| text.split(call).skip(1).filter_map(|rest| rest.split('"').next()))
        .map(|path| plain(&folder.join(path)))
        .collect()
}

/// The path without its `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            _ => plain.push(part),
        }
    }
    plain
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .collect()
}

#[test]
fn the_image_is_built_from_everything_that_the_program_is_built_from() {
    let ignore = read(".dockerignore");
    let let_in: BTreeSet<&str> = ignore.lines().filter_map(|line| line.strip_prefix('!')).collect();
    let build = read("build.rs");
    let watched = build.split("rerun-if-changed=").skip(1).filter_map(|rest| rest.split('"').next());
    let mut needed: BTreeSet<PathBuf> = watched.map(PathBuf::from).collect();
    assert_eq!(needed.len(), 2, "the folders that build.rs reads were not found");
    needed.extend(["Cargo.toml", "Cargo.lock", "build.rs", "src", "benches", "tests"].map(PathBuf::from));
    needed.extend(sources(&root().join("src")).iter().flat_map(|file| embedded(file)));
    assert!(needed.contains(Path::new("src/sandbox/page/index.html")), "{needed:?}");
    for path in needed {
        let first = path.components().next().expect("a part").as_os_str().to_string_lossy().into_owned();
        assert!(let_in.contains(first.as_str()), ".dockerignore keeps out {}", path.display());
    }
}
