//! `/watch` and `/unwatch`: orders placed elsewhere, checked with the panel first, then followed like ours.

use std::collections::HashMap;

use super::orders::{MOST_IDS, looked_up};
use super::which::{self, Sorted};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::{FoundOrder, Looked};
use crate::domain::ids::{AccountId, PanelOrderId, parse_panel_ids};
use crate::domain::status::OrderReport;
use crate::store::{Account, UnwatchOutcome, WatchOutcome, Watcher};
use crate::view;
use crate::view::press::which::About;
use crate::view::watch::{UnwatchedLine, Watch, WatchLine};

/// Reads the ids of a command, or says how it is used.
async fn ids(turn: &Turn<'_>, text: &str) -> Result<Option<Vec<PanelOrderId>>, BotError> {
    let screen = match parse_panel_ids(text) {
        Ok(ids) if ids.is_empty() => {
            view::watch::usage(turn.t, turn.store().count_watched(turn.chat_id()).await?)
        }
        Ok(ids) if ids.len() > MOST_IDS => view::lookup::too_many(turn.t, MOST_IDS as u64),
        Ok(ids) => return Ok(Some(ids)),
        Err(word) => view::lookup::bad_id(turn.t, &word),
    };
    turn.show(&screen).await?;
    Ok(None)
}

fn report_of(found: &FoundOrder) -> Option<(PanelOrderId, OrderReport)> {
    match &found.looked {
        Looked::Report(report) => Some((found.id.clone(), report.clone())),
        _ => None,
    }
}

/// `/watch ID…`: what the panel knows is watched from now on.
pub async fn watch(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    match ids(turn, text).await? {
        Some(ids) => watch_ids(turn, &ids, None).await,
        None => Ok(()),
    }
}

/// Watches ids; `chosen` is the panel that a person named.
pub async fn watch_ids(
    turn: &Turn<'_>,
    ids: &[PanelOrderId],
    chosen: Option<AccountId>,
) -> Result<(), BotError> {
    let accounts = turn.accounts().await?;
    turn.bot.telegram.typing(turn.place).await;
    let sorted = match accounts.as_slice() {
        [account] => Sorted { clear: turn.bot.desk.look_up(account, ids).await?, unclear: vec![] },
        _ => which::find(turn, &accounts, ids, About::Watch, chosen).await?,
    };
    if !sorted.clear.is_empty() {
        watch_found(turn, &accounts, sorted.clear).await?;
    }
    if sorted.unclear.is_empty() { Ok(()) } else { which::ask(turn, About::Watch, sorted.unclear).await }
}

async fn watch_found(turn: &Turn<'_>, accounts: &[Account], looks: Vec<FoundOrder>) -> Result<(), BotError> {
    let mut outcomes = HashMap::new();
    for account in accounts {
        let found: Vec<_> =
            looks.iter().filter(|found| found.account == account.id).filter_map(report_of).collect();
        let watcher = Watcher { account: account.id, place: turn.place, person: turn.person };
        let watched = turn.store().watch_orders(watcher, &found).await?;
        outcomes.extend(found.into_iter().map(|(id, _)| id).zip(watched));
    }
    let mut lines = Vec::with_capacity(looks.len());
    for found in looks {
        let (order, watch) = match outcomes.remove(&found.id) {
            Some(WatchOutcome::Begun(row)) => (Some(row), Watch::Begun),
            Some(WatchOutcome::Already(row)) => (Some(row), Watch::Already),
            Some(WatchOutcome::Ours(row)) => (Some(row), Watch::Ours),
            None => (None, Watch::No),
        };
        let mut looked = looked_up(found, accounts.len() > 1);
        looked.order = order.or(looked.order);
        lines.push(WatchLine { looked, watch });
    }
    for screen in view::watch::watched(turn.t, &lines) {
        turn.send(&screen).await?;
    }
    Ok(())
}

/// `/unwatch ID…`: they are not watched any more; what was placed here is muted.
pub async fn unwatch(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    match ids(turn, text).await? {
        Some(ids) => unwatch_ids(turn, &ids, None).await,
        None => Ok(()),
    }
}

/// Watches ids no more, each where it is watched; `chosen` is the panel that a person named.
pub async fn unwatch_ids(
    turn: &Turn<'_>,
    ids: &[PanelOrderId],
    chosen: Option<AccountId>,
) -> Result<(), BotError> {
    let used = turn.bot.desk.account(turn.chat_id()).await?;
    let (mut clear, mut unclear, mut panels) = (vec![], vec![], vec![]);
    for id in ids {
        let watched = turn.store().list_watching(turn.chat_id(), id).await?;
        let named = chosen.filter(|chosen| watched.iter().any(|(account, _)| account == chosen));
        match (named, watched.as_slice()) {
            (Some(account), _) => clear.push((id.clone(), account)),
            (None, [(account, _)]) => clear.push((id.clone(), *account)),
            (None, []) => clear.push((id.clone(), used.id)),
            (None, _) => {
                unclear.push(id.clone());
                for panel in watched {
                    if !panels.contains(&panel) {
                        panels.push(panel);
                    }
                }
            }
        }
    }
    if !clear.is_empty() {
        unwatch_clear(turn, clear).await?;
    }
    if unclear.is_empty() {
        return Ok(());
    }
    which::ask_which(turn, About::Unwatch, unclear, panels, vec![]).await
}

async fn unwatch_clear(turn: &Turn<'_>, ids: Vec<(PanelOrderId, AccountId)>) -> Result<(), BotError> {
    let mut outcomes = vec![];
    for (id, account) in &ids {
        outcomes
            .extend(turn.store().unwatch_orders(*account, turn.chat_id(), std::slice::from_ref(id)).await?);
    }
    let lines: Vec<UnwatchedLine> = ids
        .into_iter()
        .zip(outcomes)
        .map(|((id, _), outcome)| match outcome {
            UnwatchOutcome::Ended => UnwatchedLine::Ended(id),
            UnwatchOutcome::Muted(_) => UnwatchedLine::Muted(id),
            UnwatchOutcome::NotWatched => UnwatchedLine::NotWatched(id),
        })
        .collect();
    for screen in view::watch::unwatched(turn.t, &lines) {
        turn.send(&screen).await?;
    }
    Ok(())
}
