//! Refills of all orders that may, and refills that are asked for by themselves.

use std::time::Duration;

use super::requests::{Meant, put};
use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::domain::ids::OrderRow;
use crate::domain::order::Order;
use crate::domain::refill::RequestKind;
use crate::view;
use crate::view::model::CancelLine;
use crate::view::press::radar::RadarPress;

/// As many as go to a panel in one request.
const MOST: usize = 100;
const DAY: Duration = Duration::from_secs(24 * 3_600);

pub async fn on_press(turn: &Turn<'_>, press: RadarPress) -> Result<(), BotError> {
    match press {
        RadarPress::All => all(turn).await,
        RadarPress::AllYes => ask_all(turn).await,
        RadarPress::Automatic { order } => automatic(turn, order).await,
        RadarPress::SetAutomatic { order, days } => set_automatic(turn, order, days).await,
    }
}

/// Shows which orders may be refilled, and asks for one confirmation.
async fn all(turn: &Turn<'_>) -> Result<(), BotError> {
    let orders = turn.store().list_refillable(turn.chat_id(), MOST).await?;
    let line = |order: Order| {
        let service_name = order.service_name().map(str::to_owned);
        Some(CancelLine { order: order.panel_id?, panel: None, service_name })
    };
    let lines: Vec<CancelLine> = orders.into_iter().filter_map(line).collect();
    turn.show(&view::radar::all(turn.t, &lines)).await.map(drop)
}

/// What may be refilled now is asked for: what was asked for since the list was shown is not asked for twice.
async fn ask_all(turn: &Turn<'_>) -> Result<(), BotError> {
    let orders = turn.store().list_refillable(turn.chat_id(), MOST).await?;
    if orders.is_empty() {
        return turn.show(&view::radar::all(turn.t, &[])).await.map(drop);
    }
    // A key that may not be used is told, not used.
    turn.account().await?;
    let meant = |order: Order| {
        let (id, account) = (order.panel_id.clone()?, order.account);
        Some(Meant { id, account, order: Some(order), objection: None })
    };
    put(turn, RequestKind::Refill, orders.into_iter().filter_map(meant).collect()).await
}

async fn automatic(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = super::orders::find(turn, row).await? else { return Ok(()) };
    let radar = turn.store().find_radar(&order).await?;
    turn.show(&view::radar::automatic(turn.t, &order, &radar, turn.now())).await.map(drop)
}

async fn set_automatic(turn: &Turn<'_>, row: OrderRow, days: u8) -> Result<(), BotError> {
    let Some(order) = super::orders::find(turn, row).await? else { return Ok(()) };
    let every = (days > 0).then(|| DAY * u32::from(days));
    turn.store().set_automatic(&order, turn.person, every).await?;
    automatic(turn, row).await
}
