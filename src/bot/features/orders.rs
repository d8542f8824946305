//! `/orders` and `/status`: lists, cards, look-ups, mutes.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::{FoundOrder, Looked};
use crate::domain::fault::Fault;
use crate::domain::ids::{AccountId, OrderRow, PanelOrderId, parse_panel_ids};
use crate::domain::order::{Order, OrderFilter};
use crate::view;
use crate::view::model::{Look, LookedUp, ORDERS_PAGE, OrderCard, OrdersPage, Paging};
use crate::view::press::which::About;

/// Ids in one look-up: what one request to a panel takes.
pub const MOST_IDS: usize = 100;

pub async fn list(turn: &Turn<'_>, filter: OrderFilter, page: u32) -> Result<(), BotError> {
    let store = turn.store();
    let per_page = u64::from(ORDERS_PAGE);
    let mut found = store.list_orders(turn.chat_id(), filter, u64::from(page) * per_page, per_page).await?;
    let paging = Paging::new(page, found.total, ORDERS_PAGE);
    if paging.page != page {
        found =
            store.list_orders(turn.chat_id(), filter, u64::from(paging.page) * per_page, per_page).await?;
    }
    let model = OrdersPage { filter, orders: found.orders, paging, total: found.total };
    turn.show(&view::orders::list(turn.t, &model)).await.map(drop)
}

pub async fn find(turn: &Turn<'_>, row: OrderRow) -> Result<Option<Order>, BotError> {
    let order = turn.store().find_order(row, turn.chat_id()).await?;
    if order.is_none() {
        turn.show(&view::notice::no_order(turn.t)).await?;
    }
    Ok(order)
}

/// Shows an order's card; `fault` tells why it could not be brought up to date.
pub async fn show_card(turn: &Turn<'_>, order: Order, fault: Option<Fault>) -> Result<(), BotError> {
    let row = order.row;
    let facts = turn.store().find_card_facts(&order).await?;
    let card = OrderCard::new(order, facts, fault);
    turn.show_card(&view::card::card(turn.t, &card, turn.now()), row).await.map(drop)
}

pub async fn card(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    match find(turn, row).await? {
        Some(order) => show_card(turn, order, None).await,
        None => Ok(()),
    }
}

/// Asks the panel now.
pub async fn refresh(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = find(turn, row).await? else { return Ok(()) };
    let fault = turn.bot.desk.refresh_order(&order).await?;
    let order = turn.store().find_order(row, turn.chat_id()).await?.unwrap_or(order);
    show_card(turn, order, fault).await
}

pub async fn mute(turn: &Turn<'_>, row: OrderRow, muted: bool) -> Result<(), BotError> {
    turn.store().set_muted(row, turn.chat_id(), muted).await?;
    card(turn, row).await
}

pub async fn again(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    super::order::again(turn, row).await
}

/// `/status ID…` and `/orders ID…`: orders placed here or elsewhere.
pub async fn look_up(turn: &Turn<'_>, text: &str) -> Result<(), BotError> {
    let ids = match parse_panel_ids(text) {
        Ok(ids) if ids.is_empty() => return turn.show(&view::lookup::usage(turn.t)).await.map(drop),
        Ok(ids) if ids.len() > MOST_IDS => {
            return turn.show(&view::lookup::too_many(turn.t, MOST_IDS as u64)).await.map(drop);
        }
        Ok(ids) => ids,
        Err(word) => return turn.show(&view::lookup::bad_id(turn.t, &word)).await.map(drop),
    };
    show_looked_up(turn, &ids).await
}

/// Looks ids up at the panel that a person named.
pub async fn look_up_at(turn: &Turn<'_>, ids: &[PanelOrderId], account: AccountId) -> Result<(), BotError> {
    let account = turn.store().get_account(account).await?;
    let found = turn.bot.desk.look_up(&account, ids).await?;
    show_found(turn, found, true).await
}

async fn show_looked_up(turn: &Turn<'_>, ids: &[PanelOrderId]) -> Result<(), BotError> {
    let accounts = turn.accounts().await?;
    turn.bot.telegram.typing(turn.place).await;
    let found = turn.bot.desk.look_up_everywhere(&accounts, ids).await?;
    show_found(turn, found, accounts.len() > 1).await
}

/// Shows what a look-up brought: one order of ours as its card, others as a list.
///
/// `names_panels`: the chat has several.
pub async fn show_found(
    turn: &Turn<'_>,
    mut found: Vec<FoundOrder>,
    names_panels: bool,
) -> Result<(), BotError> {
    // One id at several panels.
    if found.len() > 1 && found.windows(2).all(|pair| matches!(pair, [one, other] if one.id == other.id)) {
        return super::which::ask(turn, About::Status, found).await;
    }
    // One order of ours has a card with all its buttons.
    if let [FoundOrder { order: Some(_), looked, .. }] = found.as_slice() {
        let fault = match looked {
            Looked::Fault(fault) => Some(fault.clone()),
            Looked::NotFound => Some(Fault::UnknownId { text: String::new() }),
            Looked::NotNow => Some(Fault::NotUnderstood),
            Looked::Report(_) => None,
        };
        if let Some(order) = found.pop().and_then(|found| found.order) {
            return show_card(turn, order, fault).await;
        }
    }
    let looks: Vec<LookedUp> = found.into_iter().map(|found| looked_up(found, names_panels)).collect();
    for screen in view::lookup::found(turn.t, &looks) {
        turn.send(&screen).await?;
    }
    Ok(())
}

pub fn looked_up(found: FoundOrder, names_panel: bool) -> LookedUp {
    let look = match found.looked {
        Looked::Report(report) => Look::Found(report),
        Looked::NotFound => Look::NotFound,
        Looked::NotNow => Look::NotNow,
        Looked::Fault(fault) => Look::Fault(fault),
    };
    LookedUp {
        id: found.id,
        panel: names_panel.then_some(found.panel),
        order: found.order.as_ref().map(|order| order.row),
        service_name: found.order.and_then(|order| order.service_name().map(str::to_owned)),
        look,
    }
}
