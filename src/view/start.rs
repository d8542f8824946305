//! The welcome and the choice of a language.

use super::html::{anchor, body, line};
use super::keyboard::{keyboard, labelled};
use super::model::PanelChoice;
use super::press::Press;
use super::{Button, Screen};
use crate::domain::lang::Lang;
use crate::l10n::Text;

/// The first screen of a private chat without a key.
///
/// `suggested` are the languages that suit the person, the likeliest first.
pub fn welcome(t: &Text, bot_name: &str, suggested: &[Lang], panels: &[PanelChoice]) -> Screen {
    let ask = if panels.len() > 1 { "start-key-ask-several" } else { "start-key-ask-one" };
    let page = body(t)
        .line(line(t).name("bot", bot_name).say("start-title"))
        .text("start-what")
        .gap()
        .text("start-key-title")
        .line(line(t).own("panels", panel_names(t, panels)).say(ask))
        .gap()
        .text("start-languages");
    let mut keys = keyboard(t);
    if panels.len() > 1 {
        keys = keys.keys([("button-key-enter", Press::KeyEnter)]);
    }
    let keys = keys
        .grid(2, language_buttons(t, suggested))
        .keys([("button-languages", Press::Languages { all: true })]);
    page.screen(keys.rows())
}

/// The choice of a language: the suggested ones, or all with the suggested ones first.
pub fn languages(t: &Text, all: bool, suggested: &[Lang]) -> Screen {
    let page = body(t).text("language-title").text(if all { "language-all" } else { "language-suggested" });
    let mut langs = suggested.to_vec();
    if all {
        langs.extend(Lang::ALL.into_iter().filter(|lang| !suggested.contains(lang)));
    }
    let mut keys = keyboard(t).grid(2, language_buttons(t, &langs));
    if !all {
        keys = keys.keys([("button-languages", Press::Languages { all: true })]);
    }
    page.screen(keys.menu().rows())
}

fn language_buttons(t: &Text, langs: &[Lang]) -> Vec<Button> {
    langs
        .iter()
        .map(|lang| {
            let mark = if *lang == t.lang() { "✅ " } else { "" };
            labelled(format!("{mark}{}", lang.name()), Press::SetLang(*lang))
        })
        .collect()
}

/// The panels' names, each leading to the panel's own site.
pub(super) fn panel_names(t: &Text, panels: &[PanelChoice]) -> String {
    let names: Vec<String> = panels.iter().map(|panel| anchor(t, &panel.name, &site(&panel.url))).collect();
    names.join(", ")
}

/// The site behind an API address: that is where people find their keys.
fn site(api: &str) -> String {
    url::Url::parse(api).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
}
