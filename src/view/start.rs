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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::samples::Samples;
    use crate::view::testing::{shown, text};

    fn one_panel() -> Vec<PanelChoice> {
        let mut panels = Samples::ordinary().panels();
        panels.truncate(1);
        panels[0].name = "pica-smm".into();
        panels
    }

    #[test]
    fn a_newcomer_is_greeted_and_asked_for_the_access_data() {
        insta::assert_snapshot!(shown(&welcome(text(Lang::En), "Orderdesk", &Lang::suggested(None), &one_panel())), @r#"
        👋 <b>Orderdesk</b>
        Your panel in a chat: find a service, see the price, order.
        I watch your orders and tell you when something changes.

        🔑 <b>Enter your access data</b>
        You find your API key in your account at <a href="https://pica-smm.com/">pica-smm</a>. Send the key as a message: I check it and delete the message after reading.

        🌐 <b>Suggested languages</b>
        [✅ English] [Patwa (Jamiekan)]
        [🌐 Other languages]
        "#);
    }

    #[test]
    fn patois_uses_the_seeds_own_phrases() {
        insta::assert_snapshot!(shown(&welcome(text(Lang::Jam), "Orderdesk", &Lang::suggested(None), &one_panel())), @r#"
        👋 <b>Orderdesk</b>
        Yuh panel inna di chat: find a service, see di price, order it.
        Mi watch yuh order dem an tell yuh when sumn change.

        🔑 <b>Enter yuh access data</b>
        Yuh API key deh inna yuh account pon <a href="https://pica-smm.com/">pica-smm</a>. Send di key as a message: mi check it an delete di message afta mi read it.

        🌐 <b>Suggested languages</b>
        [English] [✅ Patwa (Jamiekan)]
        [🌐 Ada langwij]
        "#);
    }

    #[test]
    fn all_languages_begin_with_the_suggested_ones() {
        insta::assert_snapshot!(shown(&languages(text(Lang::Ru), true, &[Lang::Ru, Lang::En])), @r"
        🌐 <b>Язык</b>
        Все языки:
        [✅ Русский] [English]
        [Bahasa Indonesia] [हिन्दी]
        [Türkçe] [Português (Brasil)]
        [Español] [العربية]
        [فارسی] [Oʻzbekcha]
        [বাংলা] [Tiếng Việt]
        [Patwa (Jamiekan)]
        [🏠 Меню]
        ");
    }
}
