//! `/key`: entering, showing and removing the access data. A message that held a key is deleted after reading.

use secrecy::SecretString;

use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::{DeskError, KeyEntry, is_key_shaped};
use crate::domain::audit::Act;
use crate::domain::ids::AccountId;
use crate::store::Account;
use crate::view;
use crate::view::model::{KeyInfo, PanelChoice};

/// The operator's panels as people see them.
pub fn panels(turn: &Turn<'_>) -> Vec<PanelChoice> {
    let list = turn.bot.desk.panels().list();
    list.map(|(name, url)| PanelChoice { name: name.to_owned(), url: url.to_owned() }).collect()
}

pub fn info(account: &Account) -> Option<KeyInfo> {
    let since = account.key_set_at?;
    Some(KeyInfo { panel: account.panel.clone(), tail: account.key_tail.clone(), since })
}

/// The chat's other accounts that it could use.
pub async fn others(turn: &Turn<'_>, used: AccountId) -> Result<Vec<(AccountId, String)>, BotError> {
    let accounts = turn.store().list_accounts(turn.chat_id()).await?;
    Ok(accounts.into_iter().filter(|it| it.id != used).map(|it| (it.id, it.panel)).collect())
}

/// Uses another panel of the chat from now on; orders that run at the others go on there.
pub async fn use_account(turn: &Turn<'_>, account: AccountId) -> Result<(), BotError> {
    if let Some(account) = turn.store().choose_account(turn.chat_id(), account).await? {
        let detail = format!("{} ****{}", account.panel, account.key_tail);
        turn.store().record_act(turn.chat_id(), turn.person, Act::Settings, &detail).await?;
    }
    key(turn).await
}

/// Shows the key's last characters, or asks for one.
pub async fn key(turn: &Turn<'_>) -> Result<(), BotError> {
    if !turn.place.is_private() {
        return super::group_key::point(turn).await;
    }
    match turn.bot.desk.account(turn.chat_id()).await {
        Ok(account) => match info(&account) {
            Some(info) => {
                turn.show(&view::key::shown(turn.t, &info, &others(turn, account.id).await?)).await.map(drop)
            }
            None => ask(turn).await,
        },
        Err(DeskError::NoKey) => enter(turn).await,
        Err(error) => Err(error.into()),
    }
}

/// Says that a key is needed, and takes the next message for one.
pub async fn ask(turn: &Turn<'_>) -> Result<(), BotError> {
    if !turn.place.is_private() {
        return super::group_key::point(turn).await;
    }
    let message = turn.show(&view::key::missing(turn.t)).await?;
    expect_key(turn, message).await
}

/// The key that was kept was refused by the panel: it takes a new one.
pub async fn refused(turn: &Turn<'_>) -> Result<(), BotError> {
    if !turn.place.is_private() {
        return super::group_key::point(turn).await;
    }
    let account = turn.bot.desk.account(turn.chat_id()).await?;
    let message = turn.show(&view::key::refused(turn.t, &account.panel, &account.key_tail)).await?;
    turn.ask(&Dialogue::Key { panel: account.panel, question: Some(message) }).await
}

async fn expect_key(turn: &Turn<'_>, message: i32) -> Result<(), BotError> {
    match panels(turn).as_slice() {
        [panel] => turn.ask(&Dialogue::Key { panel: panel.name.clone(), question: Some(message) }).await,
        _ => Ok(()),
    }
}

/// Asks for a key, with several panels for the panel first.
pub async fn enter(turn: &Turn<'_>) -> Result<(), BotError> {
    if !turn.place.is_private() {
        return super::group_key::point(turn).await;
    }
    let panels = panels(turn);
    match panels.as_slice() {
        [panel] => ask_for(turn, panel).await,
        _ => turn.show(&view::key::choose_panel(turn.t, &panels)).await.map(drop),
    }
}

pub async fn enter_at(turn: &Turn<'_>, index: u8) -> Result<(), BotError> {
    match panels(turn).get(usize::from(index)) {
        Some(panel) => ask_for(turn, panel).await,
        None => enter(turn).await,
    }
}

async fn ask_for(turn: &Turn<'_>, panel: &PanelChoice) -> Result<(), BotError> {
    if !turn.place.is_private() {
        return super::group_key::point(turn).await;
    }
    let message = turn.show(&view::key::ask(turn.t, panel)).await?;
    turn.ask(&Dialogue::Key { panel: panel.name.clone(), question: Some(message) }).await
}

/// `/key THEKEY`: the same as a key that was asked for; with several panels, the panel is asked first.
pub async fn typed(turn: &Turn<'_>, message: i32, text: &str) -> Result<(), BotError> {
    match panels(turn).as_slice() {
        [panel] => {
            let dialogue = Dialogue::Key { panel: panel.name.clone(), question: None };
            turn.ask(&dialogue).await?;
            entered(turn, &dialogue, message, text).await
        }
        _ => {
            turn.bot.telegram.delete(turn.chat_id(), message).await?;
            enter(turn).await
        }
    }
}

/// A message that should be a key: it is deleted, checked with the panel, and kept if the panel takes it.
pub async fn entered(turn: &Turn<'_>, dialogue: &Dialogue, message: i32, text: &str) -> Result<(), BotError> {
    let Dialogue::Key { panel, .. } = dialogue else { return Ok(()) };
    let is_deleted = turn.bot.telegram.delete(turn.chat_id(), message).await.unwrap_or(false);
    if !is_key_shaped(text) {
        return turn.send(&view::key::not_key_shaped(turn.t)).await.map(drop);
    }
    let checking = turn.send(&view::key::checking(turn.t, panel)).await?;
    let key = SecretString::from(text.to_owned());
    let mut is_kept = false;
    let screen = match turn.bot.desk.enter_key(turn.chat_id(), turn.person, panel, &key).await? {
        KeyEntry::Kept { account, balance } => {
            is_kept = true;
            turn.close_question(dialogue).await;
            let account = turn.store().get_account(account).await?;
            view::key::accepted(turn.t, panel, &account.key_tail, &balance)
        }
        KeyEntry::Refused { fault } | KeyEntry::NotChecked { fault } => {
            view::key::not_accepted(turn.t, panel, &fault)
        }
    };
    turn.replace(checking, &screen).await?;
    if !is_deleted {
        turn.send(&view::key::not_deleted(turn.t)).await?;
    }
    // Last of all: what a crash cuts off before is done once more, and a key that is entered twice is one key.
    if is_kept {
        turn.conclude().await?;
    }
    Ok(())
}

/// Removes the key, after a question.
pub async fn remove(turn: &Turn<'_>, is_sure: bool) -> Result<(), BotError> {
    let account = turn.bot.desk.account(turn.chat_id()).await?;
    let screen = match info(&account) {
        Some(info) if !is_sure => {
            let (running, _) = turn.store().count_running(turn.chat_id()).await?;
            view::group::with_running(turn.t, view::key::remove_ask(turn.t, &info), running)
        }
        _ => {
            turn.store().remove_key(account.id).await?;
            let tail = format!("{} ****{}", account.panel, account.key_tail);
            turn.store().record_act(turn.chat_id(), turn.person, Act::KeyRemoved, &tail).await?;
            view::key::removed(turn.t)
        }
    };
    turn.show(&screen).await.map(drop)
}
