//! `/watch` and `/unwatch`: orders placed elsewhere, checked with the panel first, then followed like ours.

use super::orders::{MOST_IDS, looked_up};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::Looked;
use crate::domain::ids::{PanelOrderId, parse_panel_ids};
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

/// `/watch ID…`: what the panel knows is watched from now on.
pub async fn watch(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    let Some(ids) = ids(turn, text).await? else { return Ok(()) };
    let account = turn.account().await?;
    turn.bot.telegram.typing(turn.place).await;
    let looks = turn.bot.desk.look_up(&account, &ids).await?;
    let found: Vec<_> = looks
        .iter()
        .filter_map(|found| match &found.looked {
            Looked::Report(report) => Some((found.id.clone(), report.clone())),
            _ => None,
        })
        .collect();
    let watcher = Watcher { account: account.id, place: turn.place, person: turn.person };
    let mut outcomes = turn.store().watch_orders(watcher, &found).await?.into_iter();
    let mut lines = Vec::with_capacity(looks.len());
    for found in looks {
        let outcome = matches!(found.looked, Looked::Report(_)).then(|| outcomes.next()).flatten();
        let (order, watch) = match outcome {
            Some(WatchOutcome::Begun(row)) => (Some(row), Watch::Begun),
            Some(WatchOutcome::Already(row)) => (Some(row), Watch::Already),
            Some(WatchOutcome::Ours(row)) => (Some(row), Watch::Ours),
            None => (None, Watch::No),
        };
        let mut looked = looked_up(found);
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
    let outcomes = turn.store().unwatch_orders(account.id, turn.chat_id(), &ids).await?;
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
