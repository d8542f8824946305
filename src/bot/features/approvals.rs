//! Orders and lists above a group's limits: a manager decides, never the person who asked. Limits do not bind managers.

use super::{mass, order, orders};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::DeskError;
use crate::domain::approval::{BrokenLimit, Held};
use crate::domain::ids::OrderRow;
use crate::domain::money::Money;
use crate::domain::notification::Person;
use crate::domain::order::{Order, OrderState};
use crate::domain::role::Role;
use crate::store::{Decision, Mass, MassState, NewApproval};
use crate::view;

/// The limit that these orders would break, if they do, each with its number in a list: whatever confirms orders in a
/// group asks here first.
async fn broken_limit(
    turn: &Turn<'_>,
    orders: &[(Option<u64>, Money)],
) -> Result<Option<BrokenLimit>, BotError> {
    if turn.place.is_private() || turn.role == Role::Manager {
        return Ok(None);
    }
    let group = turn.store().get_group(turn.chat_id()).await?;
    if let Some(broken) = BrokenLimit::of_order(group.order_limit, orders) {
        return Ok(Some(broken));
    }
    let Some(limit) = group.day_limit else { return Ok(None) };
    let spent = turn.store().sum_of_day(turn.chat_id(), turn.person).await?;
    Ok(BrokenLimit::of_day(limit, spent, orders))
}

/// Holds a draft above a limit back and asks for a manager's word. False: nothing speaks against it.
pub async fn hold(turn: &Turn<'_>, draft: &Order) -> Result<bool, BotError> {
    hold_back(turn, Held::Order(draft.row), &[(None, draft.draft.at_most())]).await
}

/// The same for a list: it goes as a whole or not at all, for what is left of it would be another list than the one
/// that was shown.
pub async fn hold_list(turn: &Turn<'_>, list: &Mass) -> Result<bool, BotError> {
    let lines = turn.store().list_mass_lines(list.row, 0, u64::MAX).await?;
    let orders: Vec<(Option<u64>, Money)> = lines
        .iter()
        .filter_map(|line| Some((Some(line.number), line.outcome.as_ref().ok()?.draft.at_most())))
        .collect();
    hold_back(turn, Held::Mass(list.row), &orders).await
}

async fn hold_back(turn: &Turn<'_>, held: Held, orders: &[(Option<u64>, Money)]) -> Result<bool, BotError> {
    // What waits is decided by a manager, whatever the limits have become: its price may be one that only they saw.
    let asked = turn.store().find_approval(held, turn.chat_id()).await?;
    if asked.is_some_and(|asked| asked.is_open) {
        turn.show(&view::approval::waits(turn.t, held)).await?;
        return Ok(true);
    }
    let Some(broken) = broken_limit(turn, orders).await? else { return Ok(false) };
    let message = turn.show(&view::approval::waits(turn.t, held)).await?;
    // Admins get a message of their own, which stays when the person goes on.
    let (place, name) = (turn.place, turn.name.as_str());
    turn.store().ask_approval(&NewApproval { held, place, name, broken, message }).await?;
    Ok(true)
}

/// **Approve**: what was shown goes out as if its person had confirmed it, once. What costs something else by now is
/// shown to the manager again first.
pub async fn approve(turn: &Turn<'_>, held: Held, round: u32) -> Result<(), BotError> {
    // Before anything is decided: an approval that cannot be carried out now must wait, and its card with it.
    match turn.bot.desk.refuse_if_closed().await {
        Err(DeskError::Closed(text)) => {
            return turn.send(&view::admin::closed(turn.t, &text)).await.map(drop);
        }
        open => open?,
    }
    let (store, chat) = (turn.store(), turn.chat_id());
    let found = store.find_approval(held, chat).await?;
    let Some(asked) = found.filter(|asked| asked.is_open) else { return too_late(turn, held).await };
    if asked.round != round || turn.bot.desk.renew_approval(&asked, chat).await? {
        return show(turn, held).await;
    }
    if let Held::Order(row) = held
        && let Some(draft) = store.find_order(row, chat).await?
    {
        // Shown before it is ordered: the news of the placed order comes by another way and must not be overwritten.
        order::show_sending(turn, &draft).await;
    }
    match store.approve(held, chat, &decider(turn), round, turn.pressed).await? {
        Decision::Made => match held {
            Held::Order(_) => Ok(()),
            Held::Mass(row) => mass::progress(turn, row).await,
        },
        Decision::Outdated => show(turn, held).await,
        Decision::TooLate => too_late(turn, held).await,
    }
}

pub async fn decline(turn: &Turn<'_>, held: Held) -> Result<(), BotError> {
    let (store, chat, by) = (turn.store(), turn.chat_id(), decider(turn));
    let asked = store.find_approval(held, chat).await?;
    match (store.decline(held, chat, &by).await?, asked) {
        (Decision::Made, Some(asked)) => {
            let name = match held {
                Held::Order(row) => store.find_order(row, chat).await?.map(|order| order.draft.service_name),
                Held::Mass(_) => None,
            };
            let screen = view::approval::declined(turn.t, &by, &name.unwrap_or_default(), asked.orders);
            turn.show(&screen).await.map(drop)
        }
        _ => too_late(turn, held).await,
    }
}

fn decider(turn: &Turn<'_>) -> Person {
    Person { id: turn.person, name: turn.name.clone() }
}

/// The request as it stands now, for a decision.
async fn show(turn: &Turn<'_>, held: Held) -> Result<(), BotError> {
    let asked = turn.store().find_approval(held, turn.chat_id()).await?;
    let Some(asked) = asked.filter(|asked| asked.is_open) else { return too_late(turn, held).await };
    let order = match held {
        Held::Order(row) => turn.store().find_order(row, turn.chat_id()).await?,
        Held::Mass(_) => None,
    };
    turn.show(&view::approval::card(turn.t, &asked, order.as_ref())).await.map(drop)
}

/// It was decided before, or taken back: what was ordered is shown as it is.
async fn too_late(turn: &Turn<'_>, held: Held) -> Result<(), BotError> {
    match held {
        Held::Order(row) => match ordered(turn, row).await? {
            Some(order) => orders::show_card(turn, order, None).await,
            None => turn.show(&view::approval::decided(turn.t)).await.map(drop),
        },
        Held::Mass(row) => match turn.store().find_mass(row, turn.chat_id()).await? {
            Some(list) if matches!(list.state, MassState::Running | MassState::Done) => {
                mass::progress(turn, row).await
            }
            _ => turn.show(&view::approval::decided(turn.t)).await.map(drop),
        },
    }
}

async fn ordered(turn: &Turn<'_>, row: OrderRow) -> Result<Option<Order>, BotError> {
    let order = turn.store().find_order(row, turn.chat_id()).await?;
    Ok(order.filter(|order| !matches!(order.state, OrderState::Draft | OrderState::Discarded)))
}
