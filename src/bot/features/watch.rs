//! `/watch` and `/unwatch`: orders placed elsewhere, checked with the panel first, then followed like ours.

use std::collections::{HashMap, HashSet};

use super::orders::{MOST_IDS, looked_up};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::{FoundOrder, Looked};
use crate::domain::ids::{PanelOrderId, parse_panel_ids};
use crate::domain::status::OrderReport;
use crate::store::{UnwatchOutcome, WatchOutcome, Watcher};
use crate::view;
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
    let Some(ids) = ids(turn, text).await? else { return Ok(()) };
    let accounts = turn.accounts().await?;
    turn.bot.telegram.typing(turn.place).await;
    let mut looks = turn.bot.desk.look_up_everywhere(&accounts, &ids).await?;
    // Where several panels know an id, the one that the chat uses is meant: it stands first.
    let mut seen = HashSet::new();
    looks.retain(|found| seen.insert(found.id.clone()));
    let mut outcomes = HashMap::new();
    for account in &accounts {
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

/// `/unwatch ID…`: they are not followed any more; what was placed here is muted.
pub async fn unwatch(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    let Some(ids) = ids(turn, text).await? else { return Ok(()) };
    let account = turn.bot.desk.account(turn.chat_id()).await?;
    let others = turn.store().list_accounts(turn.chat_id()).await?;
    let mut outcomes = turn.store().unwatch_orders(account.id, turn.chat_id(), &ids).await?;
    for other in others.into_iter().filter(|other| other.id != account.id) {
        let left: Vec<(&PanelOrderId, &mut UnwatchOutcome)> = ids
            .iter()
            .zip(&mut outcomes)
            .filter(|(_, outcome)| **outcome == UnwatchOutcome::NotWatched)
            .collect();
        let asked: Vec<_> = left.iter().map(|(id, _)| (*id).clone()).collect();
        let found = turn.store().unwatch_orders(other.id, turn.chat_id(), &asked).await?;
        for ((_, outcome), here) in left.into_iter().zip(found) {
            *outcome = here;
        }
    }
    let lines: Vec<UnwatchedLine> = ids
        .into_iter()
        .zip(outcomes)
        .map(|(id, outcome)| match outcome {
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
