//! `/settings` and `/language`.

use crate::bot::BotError;
use crate::bot::setup::set_chat_commands;
use crate::bot::turn::Turn;
use crate::desk::DeskError;
use crate::domain::lang::Lang;
use crate::domain::notification::PushMode;
use crate::view;
use crate::view::model::SettingsCard;

pub async fn settings(turn: &Turn<'_>) -> Result<(), BotError> {
    let key = match turn.bot.desk.account(turn.chat_id()).await {
        Ok(account) => super::key::info(&account),
        Err(DeskError::NoKey) => None,
        Err(error) => return Err(error.into()),
    };
    let card = SettingsCard { lang: turn.t.lang(), push: turn.chat.push_mode, key };
    let mut screen = view::settings::settings(turn.t, &card);
    if !turn.place.is_private() {
        let last = screen.keyboard.len().saturating_sub(1);
        screen.keyboard.insert(last, vec![view::group::settings_button(turn.t)]);
    }
    turn.show(&screen).await.map(drop)
}

pub async fn set_push(turn: &mut Turn<'_>, mode: PushMode) -> Result<(), BotError> {
    turn.store().set_push_mode(turn.chat_id(), mode).await?;
    turn.chat.push_mode = mode;
    settings(turn).await
}

pub async fn languages(turn: &Turn<'_>, all: bool) -> Result<(), BotError> {
    let suggested = Lang::suggested(turn.telegram_lang.as_deref());
    turn.show(&view::start::languages(turn.t, all, &suggested)).await.map(drop)
}

/// Goes on in another language: with the question for the key if there is none yet, else with the menu.
pub async fn set_lang(turn: &mut Turn<'_>, lang: Lang) -> Result<(), BotError> {
    turn.store().set_lang(turn.chat_id(), lang).await?;
    turn.speak(lang);
    super::start::menu(turn).await?;
    // The menu of commands follows; the person need not wait for it.
    if let Err(error) = set_chat_commands(turn.bot, turn.chat_id(), lang).await {
        tracing::warn!(%error, "the commands of a chat keep their language");
    }
    Ok(())
}
