//! Services as results of an inline query: what the list shows, and the message that one becomes.

use super::html::{body, line};
use super::keyboard::{framed_label, keyboard, labelled};
use super::model::ServiceCard;
use super::press::Press;
use super::{Button, ButtonKind, Screen};
use crate::domain::money::Money;
use crate::domain::order_type::Pricing;
use crate::l10n::Text;

/// One result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineResult {
    /// Unique in the answer, at most 64 bytes.
    pub id: String,
    pub title: String,
    pub description: String,
    /// The message that it becomes in whatever chat it is sent to.
    pub screen: Screen,
}

/// A service: its card, with a button that opens the order in the bot's private chat.
pub fn result(t: &Text, card: &ServiceCard, bot: &str) -> InlineResult {
    let service = &card.service;
    let id = super::shorten::one_line(service.id.as_str(), 12);
    let star = if card.is_favourite { "⭐ " } else { "" };
    let price = t.money(Money(service.rate), card.currency.as_deref());
    let key = match service.order_type.pricing() {
        Pricing::PerThousand => "inline-rate-thousand",
        Pricing::PerPackage => "inline-rate-package",
    };
    let description = t.text_with(
        key,
        &t.args()
            .plain("rate", price)
            .plain("min", t.number(service.min))
            .plain("max", t.number(service.max)),
    );
    InlineResult {
        id: card.row.to_string(),
        title: format!("{star}{id} · {}", super::shorten::one_line(&service.name, 80)),
        description,
        screen: Screen { html: super::service::card(t, card).html, keyboard: order_button(t, card, bot) },
    }
}

/// A deep link takes letters, digits, `_` and `-` only, 64 at most.
fn order_button(t: &Text, card: &ServiceCard, bot: &str) -> Vec<Vec<Button>> {
    let payload = format!("svc_{}", card.service.id.as_str());
    let fits =
        payload.len() <= 64 && payload.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    if !fits {
        return vec![];
    }
    let url = format!("https://t.me/{bot}?start={payload}");
    vec![vec![Button { label: t.text("button-order"), kind: ButtonKind::Url(url) }]]
}

/// The service of a posted card at a group's own panels: its price there, and a button for those who may order.
pub fn offer_here(t: &Text, cards: &[(String, ServiceCard)]) -> Screen {
    let mut page = body(t);
    let mut keys = keyboard(t);
    for (panel, card) in cards {
        let order = Press::Order { service: card.row };
        let rate = super::service::rate(t, card);
        page = page.line(super::ordering::title(t, card));
        if let [_] = cards {
            page = page.line(rate);
            keys = keys.row([keys_button(t, order)]);
        } else {
            page = page.line(super::lookup::at_panel(t, rate, Some(panel)));
            keys = keys.row([labelled(framed_label(t, "", &t.text("button-order-here"), panel), order)]);
        }
    }
    page.text("inline-order-here").screen(keys.rows())
}

fn keys_button(t: &Text, press: Press) -> Button {
    keyboard(t).button("button-order-here", press)
}

/// Said above the empty list of somebody without a key; a tap opens the private chat.
pub fn no_key(t: &Text) -> String {
    line(t).say("inline-no-key")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::order_type::OrderType;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    #[test]
    fn a_result_opens_the_order_in_private() {
        let card = Samples { id: "1448".into(), ..Samples::ordinary() }.card(OrderType::Default);
        let found = result(english(), &card, "orderdesk_bot");
        assert_eq!((found.id.as_str(), found.title.as_str()), ("7", "1448 · Instagram Followers"));
        assert_eq!(found.description, "0.90 USD per 1000 · 50 – 10,000");
        shown(&found.screen);
        assert!(
            matches!(&found.screen.keyboard[0][0].kind, ButtonKind::Url(url) if url.ends_with("?start=svc_1448"))
        );
    }

    #[test]
    fn a_posted_card_is_offered_at_the_price_of_the_group() {
        let card = Samples { id: "1448".into(), ..Samples::ordinary() }.card(OrderType::Default);
        let one = [("first".to_owned(), card.clone())];
        insta::assert_snapshot!(shown(&offer_here(english(), &one)), @r"
        🛒 <b>Instagram Followers</b> · <code>1448</code>
        💵 <b>0.90 USD per 1000</b>
        Whoever may order here can order it with the key of this group.
        [🛒 Order here]
        ");
        let several = [("first".to_owned(), card.clone()), ("second".to_owned(), card)];
        assert!(shown(&offer_here(english(), &several)).contains("Order here · second]"));
        let worst = Samples::worst();
        let all = vec![(worst.name.clone(), worst.card(OrderType::Default)); 5];
        shown(&offer_here(english(), &all));
    }

    #[test]
    fn the_worst_service_is_still_a_result() {
        let found = result(english(), &Samples::worst().card(OrderType::Default), "orderdesk_bot");
        assert!(found.screen.keyboard.is_empty());
        shown(&found.screen);
    }
}
