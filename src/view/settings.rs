//! A chat's settings on one screen, and what is pushed. The screens behind it are in `choices`.

mod choices;

use super::html::{body, line};
use super::key::masked;
use super::keyboard::{keyboard, labelled};
use super::model::SettingsCard;
use super::press::Press;
use super::press::settings::SettingsPress;
use super::{Button, Screen};
use crate::domain::notification::PushMode;
use crate::domain::quiet::{Hours, QuietMode};
use crate::domain::time::Time;
use crate::domain::zone::Zone;
use crate::l10n::Text;

pub use choices::{Typed, alert, ask, no_account, not_understood, patience, quiet, zone};

/// All settings on one screen: what is chosen, and what it does.
pub fn settings(t: &Text, card: &SettingsCard, now: Time) -> Screen {
    let key = match &card.key {
        Some(key) => line(t).name("panel", &key.panel).id("key", &masked(&key.tail)).say("settings-key"),
        None => t.text("settings-key-none"),
    };
    let patience = match card.patience {
        Some(patience) => line(t).own("time", t.span(patience.as_secs())).say("settings-patience"),
        None => t.text("settings-patience-never"),
    };
    let alert = match card.alert_below {
        Some(below) => line(t).money("amount", below, card.currency.as_deref()).say("settings-alert"),
        None => t.text("settings-alert-off"),
    };
    body(t)
        .text("settings-title")
        .line(line(t).name("language", card.lang.name()).say("settings-language"))
        .line(key)
        .line(clock(t, card.zone, now))
        .line(quiet_line(t, card))
        .line(alert)
        .line(patience)
        .line(match card.digest_hour {
            Some(hour) => line(t).own("time", t.minute_of_day(u16::from(hour) * 60)).say("settings-digest"),
            None => t.text("settings-digest-off"),
        })
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
                .keys([
                    ("button-quiet", Press::Setting(SettingsPress::Quiet)),
                    ("button-zone", Press::Setting(SettingsPress::Zone)),
                ])
                .keys([
                    ("button-alert", Press::Setting(SettingsPress::Alert)),
                    ("button-patience", Press::Setting(SettingsPress::Patience)),
                ])
                .keys([
                    ("button-digest", Press::Setting(SettingsPress::Digest)),
                    ("button-language", Press::Languages { all: false }),
                ])
                .keys([("button-key", Press::Key), ("button-menu", Press::Menu)])
                .rows(),
        )
}

/// The chat's clock, with what it shows: a wrong one is seen at once.
fn clock(t: &Text, zone: Zone, now: Time) -> String {
    line(t)
        .name("zone", &zone.place(t.lang()))
        .own("time", t.minute_of_day(zone.minute(now)))
        .say("settings-zone")
}

fn hours(t: &Text, hours: Hours) -> String {
    line(t)
        .own("from", t.minute_of_day(hours.from))
        .own("to", t.minute_of_day(hours.to))
        .say("settings-hours")
}

fn quiet_line(t: &Text, card: &SettingsCard) -> String {
    match (card.quiet, card.quiet_mode) {
        (None, _) => t.text("settings-quiet-off"),
        (Some(quiet), QuietMode::Hold) => line(t).own("hours", hours(t, quiet)).say("settings-quiet-hold"),
        (Some(quiet), QuietMode::Silent) => {
            line(t).own("hours", hours(t, quiet)).say("settings-quiet-silent")
        }
    }
}

fn push_button(t: &Text, mode: PushMode, chosen: PushMode) -> Button {
    ticked(t.text(push_key(mode)), mode == chosen, Press::SetPush(mode))
}

/// The key of a choice's short name.
pub(super) fn push_key(mode: PushMode) -> &'static str {
    match mode {
        PushMode::All => "button-push-all",
        PushMode::Final => "button-push-final",
        PushMode::Nothing => "button-push-nothing",
    }
}

/// A button of a choice; the chosen one is ticked.
pub(super) fn ticked(label: String, is_chosen: bool, press: Press) -> Button {
    labelled(if is_chosen { format!("✅ {label}") } else { label }, press)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown};

    #[test]
    fn settings_say_what_is_pushed() {
        let card = SettingsCard { push: PushMode::Final, ..Samples::ordinary().settings_card() };
        insta::assert_snapshot!(shown(&settings(english(), &card, NOW)), @r"
        ⚙️ <b>Settings</b>
        🌐 Language: English
        🔑 Instagram Followers · <code>****wxyz</code>
        🕓 Berlin: it is 15:05 now
        🌙 Quiet hours: 22:00 – 07:00, news waits
        💰 Low balance: I tell you below 5 USD
        🐢 Stuck: nothing moved for 24 h
        📰 Daily digest: at 10:00, if something changed

        🔔 <b>What I tell you of your orders</b>
        Only the end: when an order has ended or is in trouble.
        [Every change] [✅ Only the end] [Nothing]
        [🌙 Quiet hours] [🕓 Time zone]
        [🔔 Low balance] [🐢 Stuck orders]
        [📰 Daily digest] [🌐 Language]
        [🔑 API key] [🏠 Menu]
        ");
    }
}
