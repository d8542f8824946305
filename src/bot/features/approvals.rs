//! Orders above a group's limits: a manager decides, never the person who asked. Limits do not bind managers.

use super::order;
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::domain::ids::OrderRow;
use crate::domain::money::Money;
use crate::domain::notification::Person;
use crate::domain::order::Order;
use crate::domain::role::Role;
use crate::store::{Decision, NewApproval};
use crate::view;

/// The limit that an order would break, if it does: whatever confirms an order in a group asks here first.
pub async fn broken_limit(turn: &Turn<'_>, price: Money) -> Result<Option<Money>, BotError> {
    if turn.place.is_private() || turn.role == Role::Manager {
        return Ok(None);
    }
    let group = turn.store().get_group(turn.chat_id()).await?;
    if let Some(limit) = group.order_limit.filter(|limit| price > *limit) {
        return Ok(Some(limit));
    }
    let Some(limit) = group.day_limit else { return Ok(None) };
    let spent = turn.store().sum_of_day(turn.chat_id(), turn.person).await?;
    let is_within = spent.0.checked_add(price.0).is_some_and(|sum| sum <= limit.0);
    Ok((!is_within).then_some(limit))
}

/// Holds a draft above a limit back and asks for a manager's word. False: nothing speaks against it.
pub async fn hold(turn: &Turn<'_>, draft: &Order) -> Result<bool, BotError> {
    if turn.store().is_approved(draft.row).await? {
        return Ok(false);
    }
    let Some(limit) = broken_limit(turn, draft.draft.price).await? else { return Ok(false) };
    let message = turn.show(&view::group::approval_waits(turn.t, draft.row)).await?;
    // Admins get a message of their own, which stays when the person goes on.
    let (order, place, name) = (draft.row, turn.place, turn.name.as_str());
    turn.store().ask_approval(&NewApproval { order, place, name, limit, message }).await?;
    Ok(true)
}

/// **Approve**: the order goes out as if its person had confirmed it, once.
pub async fn approve(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    // Before anything is decided: an approval that cannot be carried out now must wait.
    turn.bot.desk.refuse_if_closed().await?;
    match turn.store().decide(row, turn.chat_id(), &decider(turn), true).await? {
        Decision::Made => order::confirm(turn, row).await,
        Decision::TooLate => turn.show(&view::group::decided(turn.t)).await.map(drop),
    }
}

fn decider(turn: &Turn<'_>) -> Person {
    Person { id: turn.person, name: turn.name.clone() }
}

pub async fn decline(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    let screen = match turn.store().decide(row, turn.chat_id(), &decider(turn), false).await? {
        Decision::Made => view::group::declined(turn.t, turn.person, &turn.name, &order.draft.service_name),
        Decision::TooLate => view::group::decided(turn.t),
    };
    turn.show(&screen).await.map(drop)
}
