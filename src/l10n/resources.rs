//! The files of texts, embedded in the program. It does not say what their messages mean.

use std::sync::Arc;

use fluent_bundle::FluentResource;

use super::LocaleError;
use crate::domain::lang::Lang;

macro_rules! files {
    ($lang:literal) => {
        files!($lang: "common", "start", "language", "key", "menu", "catalog", "order", "orders", "requests",
            "balance", "settings", "help", "fault", "notify", "notice", "commands")
    };
    ($lang:literal: $($file:literal),+) => {
        [$(include_str!(concat!("../../locales/", $lang, "/", $file, ".ftl"))),+]
    };
}

fn sources(lang: Lang) -> impl Iterator<Item = &'static str> {
    match lang {
        Lang::En => files!("en"),
        Lang::Ru => files!("ru"),
        Lang::Ar => files!("ar"),
        Lang::Jam => files!("jam"),
    }
    .into_iter()
}

/// Reads one language's files, or names the first problem in them.
pub(super) fn parse(lang: Lang) -> Result<Vec<Arc<FluentResource>>, LocaleError> {
    sources(lang)
        .map(|source| {
            FluentResource::try_new(source.to_owned()).map(Arc::new).map_err(|(_, errors)| {
                LocaleError::Syntax {
                    lang: lang.code(),
                    problem: errors.first().map(ToString::to_string).unwrap_or_default(),
                }
            })
        })
        .collect()
}
