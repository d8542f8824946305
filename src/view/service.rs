//! The card of one service.

use super::Screen;
use super::html::{body, folded, line};
use super::keyboard::keyboard;
use super::model::ServiceCard;
use super::press::Press;
use crate::domain::money::Money;
use crate::domain::order_type::Pricing;
use crate::l10n::Text;

/// Longest description: with it the card stays far below Telegram's limit.
const DESCRIPTION_UNITS: usize = 2000;

/// All that the panel says of a service, and the way to order it.
pub fn card(t: &Text, card: &ServiceCard) -> Screen {
    let service = &card.service;
    let mut page = body(t).line(line(t).name("name", &service.name).say("service-title")).line(
        line(t).id("id", service.id.as_str()).name("type", service.order_type.name()).say("service-id"),
    );
    if !service.category.trim().is_empty() {
        page = page.line(line(t).name("category", &service.category).say("service-category"));
    }
    page = page.gap().line(rate(t, card));
    if service.order_type.pricing() == Pricing::PerThousand {
        page = page.line(limits(t, card));
    }
    page = page
        .line(
            line(t)
                .own("refill", said(t, service.refill))
                .own("cancel", said(t, service.cancel))
                .own("dripfeed", said(t, service.dripfeed))
                .say("service-flags"),
        )
        .lines(average_time(t, card))
        .lines(super::catalog::stale(t, card.stale_since));
    if !service.order_type.may_order() {
        page = page.gap().line(line(t).name("type", service.order_type.name()).say("service-not-sold"));
    }
    if let Some(description) = service.description.as_deref().filter(|text| !text.trim().is_empty()) {
        page = page.line(folded(description, DESCRIPTION_UNITS));
    }
    page.screen(buttons(t, card))
}

fn buttons(t: &Text, card: &ServiceCard) -> Vec<Vec<super::Button>> {
    let keys = keyboard(t);
    let order = card
        .service
        .order_type
        .may_order()
        .then(|| keys.button("button-order", Press::Order { service: card.row }));
    let favourite = if card.is_favourite { "button-favourite-on" } else { "button-favourite-off" };
    let favourite = keys.button(favourite, Press::Favourite { service: card.row });
    let back = match card.category {
        Some(category) => Press::Category { category, page: 0 },
        None => Press::Services { page: 0 },
    };
    keys.row(order.into_iter().chain([favourite]))
        .keys([("button-back", back), ("button-menu", Press::Menu)])
        .rows()
}

/// “0.90 USD per 1000”.
pub(super) fn rate(t: &Text, card: &ServiceCard) -> String {
    let key = match card.service.order_type.pricing() {
        Pricing::PerThousand => "service-rate-thousand",
        Pricing::PerPackage => "service-rate-package",
    };
    line(t).money("rate", Money(card.service.rate), card.currency.as_deref()).say(key)
}

pub(super) fn limits(t: &Text, card: &ServiceCard) -> String {
    line(t).number("min", card.service.min).number("max", card.service.max).say("service-limits")
}

fn said(t: &Text, flag: Option<bool>) -> String {
    t.text(match flag {
        Some(true) => "common-yes",
        Some(false) => "common-no",
        None => "common-not-said",
    })
}

/// Panels give minutes as a number, or a text of their own.
fn average_time(t: &Text, card: &ServiceCard) -> Option<String> {
    let words = card.service.average_time.as_deref().map(str::trim).filter(|text| !text.is_empty())?;
    let message = match words.parse::<u64>() {
        Ok(minutes) => line(t).own("time", t.span(minutes.saturating_mul(60))),
        Err(_) => line(t).name("time", words),
    };
    Some(message.say("service-average-time"))
}
