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
    source.replace("<code>", "\u{2068}<code>").replace("</code>", "</code>\u{2069}")
}
