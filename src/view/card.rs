//! The card of one order: where it stands, what that means, and what can be done now.

use super::fault::{Asking, sentence};
use super::html::{Body, body, line};
use super::keyboard::keyboard;
use super::model::OrderCard;
use super::press::{OrderFilter, Press};
use super::state::{advice, order_name, order_sign};
use super::unknown::{self, UnknownOrder};
use super::{Button, Screen};
use crate::domain::draft::Details;
use crate::domain::fault::Fault;
use crate::domain::order::{Order, OrderState};
use crate::domain::status::OrderReport;
use crate::domain::time::Time;
use crate::l10n::Text;

/// One order; an order of unknown fate is explained, with the three ways out of it.
pub fn card(t: &Text, card: &OrderCard, now: Time) -> Screen {
    let order = &card.order;
    if order.state == OrderState::Unknown {
        return unknown::card(t, &UnknownOrder::from(order));
    }
    let mut page = body(t).line(title(t, order)).lines(advice(t, order));
    if order.state == OrderState::Refused {
        page = page.line(sentence(t, order.fault.as_ref().unwrap_or(&Fault::NotUnderstood), Asking::Add));
    }
    page = ordered(t, page.gap(), order);
    if let Some(report) = &order.report {
        page = page.lines(reported(t, order, report));
    }
    if let Some(checked_at) = order.checked_at {
        page = page.gap().line(line(t).own("ago", t.ago(checked_at, now)).say("card-checked"));
    }
    if order.is_muted {
        page = page.text("card-muted");
    }
    page.fault(card.fault.as_ref()).screen(buttons(t, card))
}

fn title(t: &Text, order: &Order) -> String {
    let title = line(t).own("sign", order_sign(order).to_owned()).name("state", &order_name(t, order));
    match &order.panel_id {
        Some(id) => title.id("id", id.as_str()).say("card-title"),
        None => title.say("card-title-unplaced"),
    }
}

/// What was ordered.
fn ordered<'t>(t: &'t Text, page: Body<'t>, order: &Order) -> Body<'t> {
    let draft = &order.draft;
    let price = line(t).money("price", draft.price, order.currency.as_deref());
    let price = match draft.details {
        Details::Package => price.say("card-package-price"),
        Details::Quantity { .. } | Details::Comments { .. } => {
            price.number("quantity", draft.details.quantity()).say("card-quantity-price")
        }
    };
    page.line(
        line(t).name("service", &draft.service_name).id("id", draft.service.as_str()).say("card-service"),
    )
    .line(line(t).link("link", &draft.link).say("order-link"))
    .line(price)
}

/// What the panel says of it.
fn reported(t: &Text, order: &Order, report: &OrderReport) -> Vec<String> {
    let currency = report.currency.as_deref().or(order.currency.as_deref());
    let mut lines = vec![];
    if let Some(charge) = report.charge.filter(|charge| *charge != order.draft.price) {
        lines.push(line(t).money("charge", charge, currency).say("card-charge"));
    }
    if let Some(start) = report.start_count {
        lines.push(line(t).signed("count", start).say("card-start-count"));
    }
    lines.extend(remains(t, order.draft.details.quantity(), report));
    lines
}

/// What remains, and so what was delivered, where the two numbers fit together.
pub(super) fn remains(t: &Text, quantity: u64, report: &OrderReport) -> Option<String> {
    let remains = report.remains?;
    let delivered = u64::try_from(remains).ok().and_then(|remains| quantity.checked_sub(remains));
    Some(match delivered {
        Some(delivered) if quantity > 1 => line(t)
            .number("delivered", delivered)
            .number("quantity", quantity)
            .signed("remains", remains)
            .say("card-delivered"),
        _ => line(t).signed("remains", remains).say("card-remains"),
    })
}

fn buttons(t: &Text, card: &OrderCard) -> Vec<Vec<Button>> {
    let row = card.order.row;
    let is_placed = card.order.state == OrderState::Placed;
    let keys = keyboard(t);
    let refresh = (is_placed || card.order.is_running())
        .then(|| keys.button("button-refresh", Press::Refresh { order: row }));
    let refill = card.may_refill.then(|| keys.button("button-refill", Press::Refill { order: row }));
    let cancel = card.may_cancel.then(|| keys.button("button-cancel-order", Press::CancelAsk { order: row }));
    let again = keys.button("button-order-again", Press::Again { order: row });
    let mute = card.order.is_running().then(|| match card.order.is_muted {
        true => keys.button("button-unmute", Press::Unmute { order: row }),
        false => keys.button("button-mute", Press::Mute { order: row }),
    });
    let back = Press::Orders { filter: OrderFilter::All, page: 0 };
    keys.row(refresh.into_iter().chain(refill))
        .row(cancel.into_iter().chain(mute))
        .row([again])
        .keys([("button-back", back), ("button-menu", Press::Menu)])
        .rows()
}
