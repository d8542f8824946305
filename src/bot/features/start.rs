//! `/start` and `/menu`: the welcome, the languages, the access data, the main menu.

use super::key;
use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::DeskError;
use crate::domain::ids::ServiceId;
use crate::domain::lang::Lang;
use crate::domain::money::Balance;
use crate::view;
use crate::view::model::Menu;

/// `/start`, plain or from a link `?start=svc_ID`.
pub async fn start(turn: &mut Turn<'_>, payload: &str) -> Result<(), BotError> {
    if let Some(token) = payload.strip_prefix("key_")
        && turn.place.is_private()
    {
        return super::group_key::opened(turn, token).await;
    }
    let account = match turn.bot.desk.account(turn.chat_id()).await {
        Ok(account) => Some(account),
        Err(DeskError::NoKey) => None,
        Err(error) => return Err(error.into()),
    };
    if account.is_none() {
        return welcome(turn).await;
    }
    match payload.strip_prefix("svc_") {
        Some(id) => super::search::by_id(turn, &ServiceId::new(id)).await,
        None => menu(turn).await,
    }
}

/// Welcomes somebody without a key: offers languages, asks for the access data.
pub async fn welcome(turn: &mut Turn<'_>) -> Result<(), BotError> {
    if !turn.place.is_private() {
        return super::group_key::point(turn).await;
    }
    let suggested = Lang::suggested(turn.telegram_lang.as_deref());
    let panels = key::panels(turn);
    let screen = view::start::welcome(turn.t, &turn.bot.me.first_name, &suggested, &panels);
    let message = turn.show(&screen).await?;
    if let [panel] = panels.as_slice() {
        turn.ask(&Dialogue::Key { panel: panel.name.clone(), question: Some(message) }).await?;
    }
    Ok(())
}

/// The main menu; without a key, the question for one.
pub async fn menu(turn: &mut Turn<'_>) -> Result<(), BotError> {
    let account = match turn.bot.desk.account(turn.chat_id()).await {
        Ok(account) => account,
        Err(DeskError::NoKey) => return welcome(turn).await,
        Err(error) => return Err(error.into()),
    };
    let (running, _) = turn.store().count_running(turn.chat_id()).await?;
    let balance = account.balance.map(|amount| Balance { amount, currency: account.currency.clone() });
    let is_private = turn.place.is_private();
    let menu = Menu { panel: account.panel, balance, running, is_private };
    turn.show(&view::menu::menu(turn.t, &menu)).await.map(drop)
}
