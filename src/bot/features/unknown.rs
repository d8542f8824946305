//! An order of which nobody knows whether it was placed: **Check again**, **It was placed**, **Not placed**.

use super::orders::show_card;
use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::IdCheck;
use crate::domain::ids::{OrderRow, parse_panel_ids};
use crate::domain::order::{Order, OrderState};
use crate::view;
use crate::view::model::IdRefusal;
use crate::view::unknown::UnknownOrder;

/// The order, if nobody has decided about it; otherwise its card is shown.
async fn find_unknown(turn: &Turn<'_>, row: OrderRow) -> Result<Option<Order>, BotError> {
    match turn.store().find_order(row, turn.chat_id()).await? {
        Some(order) if order.state == OrderState::Unknown => Ok(Some(order)),
        Some(order) => {
            show_card(turn, order, None).await?;
            Ok(None)
        }
        None => {
            turn.show(&view::notice::no_order(turn.t)).await?;
            Ok(None)
        }
    }
}

/// Reads the balance anew: evidence, as often as wanted.
pub async fn check_again(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = find_unknown(turn, row).await? else { return Ok(()) };
    let fault = turn.bot.desk.gather_evidence(&order).await?.err();
    let order = turn.store().find_order(row, turn.chat_id()).await?.unwrap_or(order);
    let screen = view::unknown::still_unknown(turn.t, &UnknownOrder::from(&order), fault.as_ref());
    turn.show_card(&screen, row).await.map(drop)
}

/// Asks for the id that the panel gave.
pub async fn was_placed(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = find_unknown(turn, row).await? else { return Ok(()) };
    let message = turn.show(&view::unknown::ask_id(turn.t, &order.draft.service_name)).await?;
    turn.ask(&Dialogue::PanelId { order: row, question: Some(message) }).await
}

/// An id that should be the order's: the panel is asked before it is believed.
pub async fn id_typed(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    let Dialogue::PanelId { order: row, .. } = dialogue else { return Ok(()) };
    let ids = parse_panel_ids(text).unwrap_or_default();
    let [id] = ids.as_slice() else {
        return turn.send(&view::unknown::id_refused(turn.t, text, &IdRefusal::NoId)).await.map(drop);
    };
    let refusal = match turn.bot.desk.claim_id(turn.chat_id(), *row, id).await? {
        IdCheck::Fits => {
            turn.close_question(dialogue).await;
            turn.send(&view::unknown::id_taken(turn.t, *row, id)).await?;
            return turn.conclude().await;
        }
        IdCheck::Settled => {
            turn.send(&view::unknown::settled(turn.t, *row)).await?;
            return turn.conclude().await;
        }
        IdCheck::NotFound => IdRefusal::NotFound,
        IdCheck::Taken => IdRefusal::Taken,
        IdCheck::Elsewhere => IdRefusal::Elsewhere,
        IdCheck::DoesNotFit => IdRefusal::DoesNotFit,
        IdCheck::Fault(fault) => IdRefusal::Fault(fault),
    };
    turn.send(&view::unknown::id_refused(turn.t, id.as_str(), &refusal)).await.map(drop)
}

/// Settles it as not ordered, after a question: nothing is ordered by this either way.
pub async fn not_placed(turn: &Turn<'_>, row: OrderRow, is_sure: bool) -> Result<(), BotError> {
    let Some(order) = find_unknown(turn, row).await? else { return Ok(()) };
    if !is_sure {
        return turn
            .show(&view::unknown::not_placed_ask(turn.t, &UnknownOrder::from(&order)))
            .await
            .map(drop);
    }
    let screen = if turn.store().resolve_not_placed(row, turn.chat_id()).await? {
        view::unknown::not_placed(turn.t, row)
    } else {
        view::unknown::settled(turn.t, row)
    };
    turn.show(&screen).await.map(drop)
}
