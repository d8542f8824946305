//! A chat's settings: language, pushes, key.

use super::html::{body, line};
use super::key::masked;
use super::keyboard::{keyboard, labelled};
use super::model::SettingsCard;
use super::press::Press;
use super::{Button, Screen};
use crate::domain::notification::PushMode;
use crate::l10n::Text;

/// All settings on one screen.
pub fn settings(t: &Text, card: &SettingsCard) -> Screen {
    let key = match &card.key {
        Some(key) => line(t).name("panel", &key.panel).id("key", &masked(&key.tail)).say("settings-key"),
        None => t.text("settings-key-none"),
    };
    body(t)
        .text("settings-title")
        .line(line(t).name("language", card.lang.name()).say("settings-language"))
        .line(key)
        .gap()
        .text("settings-push-title")
        .text(match card.push {
            PushMode::All => "settings-push-all",
            PushMode::Final => "settings-push-final",
            PushMode::Nothing => "settings-push-nothing",
        })
        .screen(
            keyboard(t)
                .row(PushMode::ALL.map(|mode| push_button(t, mode, card.push)))
                .keys([("button-language", Press::Languages { all: false }), ("button-key", Press::Key)])
                .menu()
                .rows(),
        )
}

fn push_button(t: &Text, mode: PushMode, chosen: PushMode) -> Button {
    let name = t.text(match mode {
        PushMode::All => "button-push-all",
        PushMode::Final => "button-push-final",
        PushMode::Nothing => "button-push-nothing",
    });
    labelled(if mode == chosen { format!("✅ {name}") } else { name }, Press::SetPush(mode))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::testing::{english, shown};

    #[test]
    fn settings_say_what_is_pushed() {
        insta::assert_snapshot!(shown(&settings(english(), &SettingsCard { lang: Lang::En, push: PushMode::Final, key: None })), @r"
        ⚙️ <b>Settings</b>
        🌐 Language: English
        🔑 No API key yet

        🔔 <b>What I tell you of your orders</b>
        Only the end: when an order has ended or is in trouble.
        [Every change] [✅ Only the end] [Nothing]
        [🌐 Language] [🔑 API key]
        [🏠 Menu]
        ");
    }
}
