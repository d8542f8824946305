//! `/order`: the dialogue from a service to a confirmed order, guided or in one line.

use super::catalog::card_of;
use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::desk::{CatalogView, Confirmed, DeskError, Prepared};
use crate::domain::draft::{Details, DraftError, check_quantity, parse_comments};
use crate::domain::ids::{OrderRow, ServiceId, ServiceRow};
use crate::domain::link::parse_link;
use crate::domain::number::parse_quantity;
use crate::domain::order::OrderState;
use crate::domain::order_type::OrderType;
use crate::store::{Account, ServiceEntry};
use crate::view;
use crate::view::model::{SameLink, ServiceCard, Summary};

/// The parts of `SERVICE LINK QUANTITY`, as far as they are there.
pub fn one_line(rest: &str) -> (ServiceId, Option<&str>, Option<&str>) {
    let mut words = rest.splitn(3, char::is_whitespace).map(str::trim);
    let service = words.next().unwrap_or_default().trim_start_matches('#');
    (ServiceId::new(crate::domain::number::ascii_digits(service)), words.next(), words.next())
}

/// `/order`, `/order SERVICE`, `/order SERVICE LINK`, `/order SERVICE LINK QUANTITY`.
pub async fn order(turn: &Turn<'_>, rest: &str) -> Result<(), BotError> {
    if rest.is_empty() {
        return super::catalog::categories(turn, 0).await;
    }
    let (service, link, quantity) = one_line(rest);
    let account = turn.account().await?;
    let view = turn.bot.desk.catalog(&account).await?;
    let Some(entry) = view.catalog.find_by_id(&service) else {
        return turn.show(&view::ordering::usage(turn.t)).await.map(drop);
    };
    let Some(link) = link.filter(|link| !link.is_empty()) else { return start(turn, entry.row, None).await };
    let Some(link) = parse_link(link) else {
        return turn.show(&view::ordering::wrong(turn.t, &DraftError::BadLink)).await.map(drop);
    };
    match quantity.filter(|quantity| !quantity.is_empty() && entry.service.order_type.asks_quantity()) {
        None => start(turn, entry.row, Some(link)).await,
        Some(text) => match parse_quantity(text) {
            Some(quantity) => summary(turn, &account, entry, link, Details::Quantity { quantity }).await,
            None => turn.show(&view::ordering::wrong(turn.t, &DraftError::NotANumber)).await.map(drop),
        },
    }
}

/// Begins the dialogue for a service: asks for the link, or for what comes after it.
pub async fn start(turn: &Turn<'_>, service: ServiceRow, link: Option<String>) -> Result<(), BotError> {
    // Said before anybody types an order that nobody takes.
    turn.bot.desk.refuse_if_closed().await?;
    let Some((account, entry, view)) = find(turn, service).await? else { return gone(turn).await };
    if !entry.service.order_type.may_order() {
        let order_type = entry.service.order_type.name().to_owned();
        return turn
            .show(&view::ordering::wrong(turn.t, &DraftError::NotSold { order_type }))
            .await
            .map(drop);
    }
    let card = card_of(&account, &entry, &view, false);
    match link {
        Some(link) => after_link(turn, &account, &entry, &card, link).await,
        None => {
            let message = turn.show(&view::ordering::ask_link(turn.t, &card)).await?;
            turn.ask(&Dialogue::Link { account: account.id, service, question: Some(message) }).await
        }
    }
}

async fn find(
    turn: &Turn<'_>,
    service: ServiceRow,
) -> Result<Option<(Account, ServiceEntry, CatalogView)>, BotError> {
    let account = turn.account().await?;
    let found = turn.bot.desk.service(&account, service).await?;
    Ok(found.map(|(entry, view)| (account, entry, view)))
}

async fn gone(turn: &Turn<'_>) -> Result<(), BotError> {
    turn.show(&view::catalog::gone(turn.t)).await?;
    turn.conclude().await
}

/// The link is known: asks for what the type needs, or shows the summary.
async fn after_link(
    turn: &Turn<'_>,
    account: &Account,
    entry: &ServiceEntry,
    card: &ServiceCard,
    link: String,
) -> Result<(), BotError> {
    let service = entry.row;
    match entry.service.order_type {
        OrderType::Package => summary(turn, account, entry, link, Details::Package).await,
        OrderType::CustomComments => {
            let message = turn.show(&view::ordering::ask_comments(turn.t, card, &link)).await?;
            turn.ask(&Dialogue::Comments { account: account.id, service, link, question: Some(message) })
                .await
        }
        _ => {
            // What was last known will do here: the summary asks again.
            let balance = account
                .balance
                .map(|amount| crate::domain::money::Balance { amount, currency: account.currency.clone() });
            let message =
                turn.show(&view::ordering::ask_quantity(turn.t, card, &link, balance.as_ref())).await?;
            turn.ask(&Dialogue::Quantity { account: account.id, service, link, question: Some(message) })
                .await
        }
    }
}

/// A wrong answer gets a sentence that says what is right; the question stays.
async fn wrong(turn: &Turn<'_>, error: &DraftError) -> Result<(), BotError> {
    turn.send(&view::ordering::wrong(turn.t, error)).await.map(drop)
}

pub async fn link(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    let Dialogue::Link { service, .. } = dialogue else { return Ok(()) };
    let Some(link) = parse_link(text) else { return wrong(turn, &DraftError::BadLink).await };
    let Some((account, entry, view)) = find(turn, *service).await? else { return gone(turn).await };
    let card = card_of(&account, &entry, &view, false);
    after_link(turn, &account, &entry, &card, link).await?;
    turn.close_question(dialogue).await;
    Ok(())
}

pub async fn quantity_typed(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    match parse_quantity(text) {
        Some(quantity) => quantity_given(turn, dialogue, quantity).await,
        None => wrong(turn, &DraftError::NotANumber).await,
    }
}

/// A quantity button answers the question that is open; of an older question it does nothing.
pub async fn quantity_pressed(turn: &Turn<'_>, quantity: u64) -> Result<(), BotError> {
    match turn.dialogue().await? {
        Some(dialogue @ Dialogue::Quantity { .. }) => quantity_given(turn, &dialogue, quantity).await,
        _ => turn.show(&view::ordering::nothing_to_leave(turn.t)).await.map(drop),
    }
}

async fn quantity_given(turn: &Turn<'_>, dialogue: &Dialogue, quantity: u64) -> Result<(), BotError> {
    let Dialogue::Quantity { service, link, .. } = dialogue else { return Ok(()) };
    let Some((account, entry, _)) = find(turn, *service).await? else { return gone(turn).await };
    if let Err(error) = check_quantity(&entry.service, quantity) {
        return wrong(turn, &error).await;
    }
    summary(turn, &account, &entry, link.clone(), Details::Quantity { quantity }).await?;
    turn.close_question(dialogue).await;
    Ok(())
}

pub async fn comments(turn: &Turn<'_>, dialogue: &Dialogue, text: &str) -> Result<(), BotError> {
    let Dialogue::Comments { service, link, .. } = dialogue else { return Ok(()) };
    let Some((account, entry, _)) = find(turn, *service).await? else { return gone(turn).await };
    match parse_comments(&entry.service, text) {
        Ok(comments) => {
            summary(turn, &account, &entry, link.clone(), Details::Comments { comments }).await?;
            turn.close_question(dialogue).await;
            Ok(())
        }
        Err(error) => wrong(turn, &error).await,
    }
}

/// Writes the draft down and shows exactly what would be ordered; the dialogue is over.
async fn summary(
    turn: &Turn<'_>,
    account: &Account,
    entry: &ServiceEntry,
    link: String,
    details: Details,
) -> Result<(), BotError> {
    match turn.bot.desk.prepare(account, turn.place, turn.person, entry, link, details).await? {
        Ok(prepared) => {
            turn.show(&view::summary::summary(turn.t, &summary_of(prepared))).await?;
            turn.conclude().await
        }
        Err(error) => wrong(turn, &error).await,
    }
}

fn summary_of(prepared: Prepared) -> Summary {
    let same_link = prepared
        .same_link
        .into_iter()
        .map(|order| SameLink { panel_id: order.panel_id, service_name: order.draft.service_name })
        .collect();
    Summary {
        order: prepared.order,
        draft: prepared.draft,
        currency: prepared.currency,
        balance: prepared.balance,
        same_link,
    }
}

/// **Confirm**: one press, one order. The same press again, an old message or another device order nothing.
pub async fn confirm(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    if order.state == OrderState::Draft && super::approvals::hold(turn, &order).await? {
        return Ok(());
    }
    if order.state == OrderState::Draft {
        // Shown before it is confirmed: the news of the placed order comes by another way and must not be overwritten.
        let sending = view::ordering::sending(turn.t, row, &order.draft.service_name);
        if let Err(error) = turn.show_card(&sending, row).await {
            tracing::warn!(%error, "the order goes on without its screen");
        }
    }
    let before = order.draft.price;
    match turn.bot.desk.confirm(turn.chat_id(), row).await? {
        Confirmed::Queued(_) => Ok(()),
        Confirmed::Already(order) => super::orders::show_card(turn, order, None).await,
        Confirmed::Gone => {
            turn.show(&view::ordering::expired(turn.t, order.draft.service_row)).await.map(drop)
        }
        Confirmed::NotSold => turn.show(&view::catalog::gone(turn.t)).await.map(drop),
        Confirmed::Again { prepared, is_price_changed } => {
            let summary = summary_of(*prepared);
            let screen = if is_price_changed {
                view::summary::price_changed(turn.t, &summary, before)
            } else {
                view::summary::summary(turn.t, &summary)
            };
            turn.show(&screen).await.map(drop)
        }
    }
}

pub async fn discard(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    if turn.store().discard_draft(row, turn.chat_id()).await? || order.state == OrderState::Discarded {
        return turn.show(&view::ordering::discarded(turn.t, order.draft.service_row)).await.map(drop);
    }
    super::orders::show_card(turn, order, None).await
}

/// Leaves whatever is being asked.
pub async fn leave(turn: &Turn<'_>) -> Result<(), BotError> {
    let dialogue = turn.dialogue().await?;
    let screen = match &dialogue {
        Some(dialogue) => {
            turn.close_question(dialogue).await;
            view::ordering::left(turn.t)
        }
        None => view::ordering::nothing_to_leave(turn.t),
    };
    turn.show(&screen).await?;
    turn.conclude().await
}

/// Orders the same again: straight to the summary, with today's price.
pub async fn again(turn: &Turn<'_>, row: OrderRow) -> Result<(), BotError> {
    let Some(order) = turn.store().find_order(row, turn.chat_id()).await? else {
        return turn.show(&view::notice::no_order(turn.t)).await.map(drop);
    };
    let account = turn.account().await?;
    let catalog = turn.bot.desk.catalog(&account).await?.catalog;
    let Some(entry) = catalog.find_by_id(&order.draft.service).cloned() else {
        return Err(DeskError::Panel(crate::domain::fault::Fault::UnknownId { text: String::new() }).into());
    };
    summary(turn, &account, &entry, order.draft.link, order.draft.details).await
}
