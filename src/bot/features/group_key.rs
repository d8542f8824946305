//! The key of a group: asked for there, entered in private by a deep link, told to the group by its end only.

use std::time::Duration;

use secrecy::SecretString;

use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::{KeyEntry, is_key_shaped};
use crate::domain::ids::{Place, UserId};
use crate::domain::notification::Person;
use crate::domain::role::{Role, Standing};
use crate::store::KeyUse;
use crate::view;

/// So long an opened link waits for the key.
const PATIENCE: Duration = Duration::from_secs(600);

/// What is said in a group where a key is needed: an admin gets the way to enter one, others whom to ask.
pub async fn point(turn: &Turn<'_>) -> Result<(), BotError> {
    if turn.role < Role::Manager {
        return turn.show(&view::group::no_key(turn.t)).await.map(drop);
    }
    let token = turn.store().create_key_token(turn.place, turn.person).await?;
    let address = format!("https://t.me/{}?start=key_{token}", turn.bot.me.username);
    let account = turn.store().find_account(turn.chat_id()).await?;
    let screen = match account.filter(|account| account.refused_at.is_none()) {
        Some(account) => {
            let (running, _) = turn.store().count_running(turn.chat_id()).await?;
            let others = super::key::others(turn, account.id).await?;
            view::group::key_shown(turn.t, &account.panel, &account.key_tail, &address, (running, &others))
        }
        None => view::key::in_private(turn.t, &address),
    };
    turn.show(&screen).await.map(drop)
}

/// Somebody showed a key to a group: it goes at once, and is not used.
pub async fn typed_in_group(turn: &Turn<'_>, message: i32) -> Result<(), BotError> {
    let is_deleted = turn.bot.telegram.delete(turn.chat_id(), message).await.unwrap_or(false);
    turn.send(&view::key::typed_in_group(turn.t, is_deleted)).await.map(drop)
}

/// Whether a person may set a group's key now: Telegram is asked anew. A link of an anonymous admin serves any of them.
async fn may_set(turn: &Turn<'_>, group: Place, admin: UserId) -> bool {
    if admin != turn.person && admin != UserId::ANONYMOUS {
        return false;
    }
    let bot = turn.bot;
    match bot.rights.ask(&bot.telegram, turn.now(), group.chat, turn.person).await {
        Some(Standing::Admin { is_anonymous }) => admin != UserId::ANONYMOUS || is_anonymous,
        _ => false,
    }
}

/// `/start key_TOKEN`: the link of a group was opened in private.
pub async fn opened(turn: &Turn<'_>, token: &str) -> Result<(), BotError> {
    let Some(found) = turn.store().find_key_token(token).await? else {
        return turn.show(&view::group::link_gone(turn.t)).await.map(drop);
    };
    // Asked before the token is used: a stranger does not use it up.
    if !may_set(turn, found.group, found.admin).await {
        return turn.show(&view::group::link_denied(turn.t)).await.map(drop);
    }
    let panels: Vec<String> = super::key::panels(turn).into_iter().map(|panel| panel.name).collect();
    let own = turn.store().find_account(turn.chat_id()).await?.filter(|own| own.refused_at.is_none());
    let (running, _) = turn.store().count_running(found.group.chat).await?;
    let screen =
        view::group::ask_key(turn.t, &panels, own.as_ref().map(|own| own.key_tail.as_str()), running);
    let message = turn.show(&screen).await?;
    let panel = match panels.as_slice() {
        [panel] => Some(panel.clone()),
        _ => None,
    };
    let until = turn.now().after(PATIENCE);
    let (group, admin) = (found.group, found.admin);
    turn.ask(&Dialogue::GroupKey { group, admin, panel, until, question: Some(message) }).await?;
    // Used up last of all: what a crash cuts off before is done once more. Of two who opened it at once one is asked.
    if turn.store().use_key_token(token).await? {
        return Ok(());
    }
    turn.end_dialogue().await?;
    turn.send(&view::group::link_gone(turn.t)).await.map(drop)
}

/// With several panels: the one that the group's key belongs to.
pub async fn panel_chosen(turn: &Turn<'_>, index: u8) -> Result<(), BotError> {
    let Some(Dialogue::GroupKey { group, admin, until, .. }) = turn.dialogue().await? else {
        return turn.show(&view::group::link_gone(turn.t)).await.map(drop);
    };
    let panels = super::key::panels(turn);
    let Some(panel) = panels.get(usize::from(index)) else { return Ok(()) };
    let names = std::slice::from_ref(&panel.name);
    let message = turn.show(&view::group::ask_key(turn.t, names, None, 0)).await?;
    let panel = Some(panel.name.clone());
    turn.ask(&Dialogue::GroupKey { group, admin, panel, until, question: Some(message) }).await
}

/// The private chat's own key, taken over for the group.
pub async fn take_own(turn: &Turn<'_>) -> Result<(), BotError> {
    let dialogue = turn.dialogue().await?;
    let (Some(dialogue @ Dialogue::GroupKey { .. }), true) = (dialogue, turn.place.is_private()) else {
        return turn.show(&view::group::link_gone(turn.t)).await.map(drop);
    };
    let account = turn.account().await?;
    match turn.store().open_key(account.id).await? {
        KeyUse::Ready(key) => {
            let entry = keep(turn, &dialogue, &account.panel, &key).await?;
            end(turn, entry).await
        }
        KeyUse::Missing | KeyUse::Refused => super::key::refused(turn).await,
    }
}

/// A message in private that should be the group's key: deleted, checked, kept.
pub async fn entered(turn: &Turn<'_>, dialogue: &Dialogue, message: i32, text: &str) -> Result<(), BotError> {
    let Dialogue::GroupKey { panel, .. } = dialogue else { return Ok(()) };
    let is_deleted = turn.bot.telegram.delete(turn.chat_id(), message).await.unwrap_or(false);
    if !is_key_shaped(text) {
        return turn.send(&view::key::not_key_shaped(turn.t)).await.map(drop);
    }
    let entry = match panel {
        Some(panel) => keep(turn, dialogue, panel, &SecretString::from(text.to_owned())).await?,
        None => {
            let panels: Vec<String> = super::key::panels(turn).into_iter().map(|panel| panel.name).collect();
            turn.send(&view::group::ask_key(turn.t, &panels, None, 0)).await?;
            Entry::Open
        }
    };
    if !is_deleted {
        turn.send(&view::key::not_deleted(turn.t)).await?;
    }
    end(turn, entry).await
}

/// What became of the question for a group's key.
enum Entry {
    Open,
    /// Too late, or by somebody who may not.
    Denied,
    Kept {
        group: Place,
        by: Person,
        panel: String,
        tail: String,
    },
}

/// Ends the question, if it is over; the record and the group's news of a key are written with that.
async fn end(turn: &Turn<'_>, entry: Entry) -> Result<(), BotError> {
    match entry {
        Entry::Open => Ok(()),
        Entry::Denied => turn.conclude().await,
        Entry::Kept { group, by, panel, tail } => {
            let asked = (turn.place, turn.person);
            Ok(turn.store().announce_key(asked, group, &by, (&panel, &tail)).await?)
        }
    }
}

/// What a crash cuts off is done once more while the question is open, so whoever calls this ends it last of all.
async fn keep(
    turn: &Turn<'_>,
    dialogue: &Dialogue,
    panel: &str,
    key: &SecretString,
) -> Result<Entry, BotError> {
    let Dialogue::GroupKey { group, admin, until, .. } = dialogue else { return Ok(Entry::Open) };
    let is_in_time = turn.now() < *until;
    // The right is checked once more now that it is used.
    if !is_in_time || !may_set(turn, *group, *admin).await {
        turn.close_question(dialogue).await;
        let screen =
            if is_in_time { view::group::link_denied(turn.t) } else { view::group::link_gone(turn.t) };
        turn.send(&screen).await?;
        return Ok(Entry::Denied);
    }
    let checking = turn.send(&view::key::checking(turn.t, panel)).await?;
    let mut entry = Entry::Open;
    let screen = match turn.bot.desk.enter_key(group.chat, *admin, panel, key).await? {
        KeyEntry::Kept { account, .. } => {
            turn.close_question(dialogue).await;
            let tail = turn.store().get_account(account).await?.key_tail;
            let by = Person { id: *admin, name: turn.name.clone() };
            entry = Entry::Kept { group: *group, by, panel: panel.to_owned(), tail };
            view::group::key_kept(turn.t)
        }
        KeyEntry::Refused { fault } | KeyEntry::NotChecked { fault } => {
            view::key::not_accepted(turn.t, panel, &fault)
        }
    };
    turn.replace(checking, &screen).await?;
    Ok(entry)
}
