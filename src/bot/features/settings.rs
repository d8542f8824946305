//! `/settings` and `/language`: what a chat chose, one screen edited in place.

use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::setup::set_chat_commands;
use crate::bot::turn::Turn;
use crate::desk::DeskError;
use crate::domain::amount::parse_amount;
use crate::domain::lang::Lang;
use crate::domain::money::Money;
use crate::domain::notification::PushMode;
use crate::domain::quiet::Hours;
use crate::domain::zone::{Zone, suggested};
use crate::store::{Account, Setting};
use crate::view::model::SettingsCard;
use crate::view::press::settings::{SettingsPress, patience};
use crate::view::settings::Typed;
use crate::view::{self, Screen};

/// The chat's account, if it ever entered a key.
async fn account(turn: &Turn<'_>) -> Result<Option<Account>, BotError> {
    match turn.bot.desk.account(turn.chat_id()).await {
        Ok(account) => Ok(Some(account)),
        Err(DeskError::NoKey) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What the chat chose, read anew: two admins may be choosing.
async fn card(turn: &Turn<'_>) -> Result<SettingsCard, BotError> {
    let account = account(turn).await?;
    let chat = turn.store().find_chat(turn.chat_id()).await?.unwrap_or_else(|| turn.chat.clone());
    Ok(SettingsCard {
        lang: turn.t.lang(),
        push: chat.push_mode,
        key: account.as_ref().and_then(super::key::info),
        zone: chat.zone(),
        quiet: chat.quiet,
        quiet_mode: chat.quiet_mode,
        patience: chat.patience,
        digest_hour: chat.digest_hour,
        alert_below: account.as_ref().and_then(|account| account.alert_below),
        balance: account.as_ref().and_then(|account| account.balance),
        currency: account.and_then(|account| account.currency),
    })
}

pub async fn settings(turn: &Turn<'_>) -> Result<(), BotError> {
    let mut screen = view::settings::settings(turn.t, &card(turn).await?, turn.now());
    if !turn.place.is_private() {
        let last = screen.keyboard.len().saturating_sub(1);
        screen.keyboard.insert(last, vec![view::group::settings_button(turn.t)]);
    }
    show(turn, &screen).await
}

async fn change(turn: &Turn<'_>, setting: Setting) -> Result<(), BotError> {
    Ok(turn.store().change_setting(turn.chat_id(), turn.person, setting).await?)
}

pub async fn set_push(turn: &mut Turn<'_>, mode: PushMode) -> Result<(), BotError> {
    change(turn, Setting::Push(mode)).await?;
    settings(turn).await
}

/// A press on a screen behind the settings. The screen that it leads to shows at once what was chosen.
pub async fn on_press(turn: &mut Turn<'_>, press: SettingsPress) -> Result<(), BotError> {
    match press {
        SettingsPress::Quiet => quiet(turn).await,
        SettingsPress::SetQuiet(hours) => set_quiet(turn, Some(hours)).await,
        SettingsPress::QuietOff => set_quiet(turn, None).await,
        SettingsPress::SetQuietMode(mode) => {
            change(turn, Setting::QuietMode(mode)).await?;
            quiet(turn).await
        }
        SettingsPress::Zone => zone(turn).await,
        SettingsPress::SetZone(zone) => set_zone(turn, zone).await,
        SettingsPress::Alert => alert(turn).await,
        SettingsPress::SetAlert(amount) => set_alert(turn, Some(amount)).await,
        SettingsPress::AlertOff => set_alert(turn, None).await,
        SettingsPress::Patience => show_patience(turn).await,
        SettingsPress::SetPatience { hours } => {
            change(turn, Setting::Patience(patience(hours))).await?;
            show_patience(turn).await
        }
        SettingsPress::Digest => show_digest(turn).await,
        SettingsPress::SetDigest { hour } => set_digest(turn, Some(hour)).await,
        SettingsPress::DigestOff => set_digest(turn, None).await,
        SettingsPress::TypeHours => ask(turn, Typed::Hours).await,
        SettingsPress::TypeZone => ask(turn, Typed::Zone).await,
        SettingsPress::TypeAlert => ask(turn, Typed::Alert).await,
    }
}

async fn quiet(turn: &Turn<'_>) -> Result<(), BotError> {
    show(turn, &view::settings::quiet(turn.t, &card(turn).await?, turn.now())).await
}

async fn set_quiet(turn: &Turn<'_>, hours: Option<Hours>) -> Result<(), BotError> {
    change(turn, Setting::Quiet(hours)).await?;
    quiet(turn).await
}

async fn zone(turn: &Turn<'_>) -> Result<(), BotError> {
    let code = turn.chat.chosen_lang.map(Lang::code).or(turn.telegram_lang.as_deref()).unwrap_or_default();
    show(turn, &view::settings::zone(turn.t, turn.chat.zone, &suggested(code), turn.now())).await
}

async fn set_zone(turn: &mut Turn<'_>, chosen: Zone) -> Result<(), BotError> {
    change(turn, Setting::Zone(chosen)).await?;
    turn.keep_time_of(chosen);
    zone(turn).await
}

async fn alert(turn: &Turn<'_>) -> Result<(), BotError> {
    let card = card(turn).await?;
    let screen = match card.key {
        Some(_) => view::settings::alert(turn.t, &card),
        None => view::settings::no_account(turn.t),
    };
    show(turn, &screen).await
}

async fn set_alert(turn: &Turn<'_>, below: Option<Money>) -> Result<(), BotError> {
    if let Some(account) = account(turn).await? {
        change(turn, Setting::Alert(account.id, below)).await?;
    }
    alert(turn).await
}

async fn show_patience(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.show(&view::settings::patience(turn.t, &card(turn).await?)).await.map(drop)
}

async fn show_digest(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.show(&view::digest::setting(turn.t, &card(turn).await?)).await.map(drop)
}

async fn set_digest(turn: &Turn<'_>, hour: Option<u8>) -> Result<(), BotError> {
    change(turn, Setting::Digest(hour)).await?;
    show_digest(turn).await
}

async fn ask(turn: &Turn<'_>, what: Typed) -> Result<(), BotError> {
    let message = turn.show(&view::settings::ask(turn.t, what)).await?;
    turn.ask(&Dialogue::Setting { what, question: Some(message) }).await
}

/// Shows a screen of the settings; a question of theirs is over then, and not before: what a crash cuts off is done
/// once more, and what is chosen twice is one choice.
async fn show(turn: &Turn<'_>, screen: &Screen) -> Result<(), BotError> {
    turn.show(screen).await?;
    if let Some(Dialogue::Setting { .. }) = turn.dialogue().await? {
        turn.conclude().await?;
    }
    Ok(())
}

/// What was typed for a setting: taken and shown, or asked for again.
pub async fn typed(turn: &mut Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    let Dialogue::Setting { what, .. } = dialogue else { return Ok(()) };
    turn.close_question(dialogue).await;
    let is_taken = match what {
        Typed::Hours => match Hours::parse(text) {
            Some(hours) => set_quiet(turn, Some(hours)).await.map(|()| true)?,
            None => false,
        },
        Typed::Zone => match Zone::parse(text) {
            Some(zone) => set_zone(turn, zone).await.map(|()| true)?,
            None => false,
        },
        Typed::Alert => match parse_amount(text) {
            Some(amount) => set_alert(turn, Some(amount)).await.map(|()| true)?,
            None => false,
        },
    };
    if !is_taken {
        let message = turn.send(&view::settings::not_understood(turn.t, *what)).await?;
        turn.ask(&Dialogue::Setting { what: *what, question: Some(message) }).await?;
    }
    Ok(())
}

pub async fn languages(turn: &Turn<'_>, all: bool) -> Result<(), BotError> {
    let suggested = Lang::suggested(turn.telegram_lang.as_deref());
    turn.show(&view::start::languages(turn.t, all, &suggested)).await.map(drop)
}

/// Goes on in another language: with the question for the key if there is none yet, else with the menu.
pub async fn set_lang(turn: &mut Turn<'_>, lang: Lang) -> Result<(), BotError> {
    change(turn, Setting::Lang(lang)).await?;
    turn.speak(lang);
    super::start::menu(turn).await?;
    // The menu of commands follows; the person need not wait for it.
    if let Err(error) = set_chat_commands(turn.bot, turn.chat_id(), lang).await {
        tracing::warn!(%error, "the commands of a chat keep their language");
    }
    Ok(())
}
