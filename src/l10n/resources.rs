//! The files of texts, embedded in the program. It does not say what their messages mean.

use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::LocaleError;
use crate::domain::lang::Lang;

/// Every language's folder with the contents of its files; the build finds them (`build.rs`).
const TEXTS: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

fn sources(lang: Lang) -> &'static [&'static str] {
    TEXTS.iter().find(|(code, _)| *code == lang.code()).map_or(&[], |(_, files)| files)
}

/// Reads one language's files, or names the first problem in them.
pub(super) fn parse(lang: Lang) -> Result<Vec<Arc<FluentResource>>, LocaleError> {
    sources(lang)
        .iter()
        .map(|source| {
            FluentResource::try_new(set_apart(lang, source)).map(Arc::new).map_err(|(_, errors)| {
                LocaleError::Syntax {
                    lang: lang.code(),
                    problem: errors.first().map(ToString::to_string).unwrap_or_default(),
                }
            })
        })
        .collect()
}

/// In a right-to-left text a command or a link is set apart: its first sign would stand at its other end.
fn set_apart(lang: Lang, source: &str) -> String {
    if !lang.is_right_to_left() {
        return source.to_owned();
    }
    let mut parts = source.split("<code>");
    let mut apart = parts.next().map(commands_apart).unwrap_or_default();
    for part in parts {
        let (code, rest) = part.split_once("</code>").unwrap_or((part, ""));
        apart.push_str(&format!("\u{2068}<code>{code}</code>\u{2069}"));
        apart.push_str(&commands_apart(rest));
    }
    apart
}

/// Isolates each command of a text without `<code>`; the end of a tag and an address have another sign before their slash.
fn commands_apart(source: &str) -> String {
    source.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '(' | '«')).map(command_apart).collect()
}

fn command_apart(word: &str) -> String {
    let is_name = |c: char| c.is_ascii_lowercase() || c == '_';
    match word.strip_prefix('/').map(|rest| rest.split_at(rest.find(|c| !is_name(c)).unwrap_or(rest.len()))) {
        Some((name, rest)) if !name.is_empty() => format!("\u{2066}/{name}\u{2069}{rest}"),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_and_what_is_copied_keep_their_own_direction() {
        let said = "a = عبر /key. <b>«/menu»</b>\n    /mass <code>/mass</code> https://a.b/c";
        let apart = "a = عبر \u{2066}/key\u{2069}. <b>«\u{2066}/menu\u{2069}»</b>\n    \u{2066}/mass\u{2069} \
                     \u{2068}<code>/mass</code>\u{2069} https://a.b/c";
        assert_eq!(set_apart(Lang::Ar, said), apart);
        assert_eq!(set_apart(Lang::Ru, said), said);
    }
}
