//! The order dialogue up to the summary: its questions, and what is said to a wrong answer.

use super::html::{body, line};
use super::keyboard::{keyboard, labelled};
use super::model::ServiceCard;
use super::press::Press;
use super::{Button, Screen};
use crate::domain::draft::{DraftError, quick_quantities};
use crate::domain::ids::{OrderRow, ServiceRow};
use crate::domain::money::Balance;
use crate::l10n::Text;

/// Asks for the link.
pub fn ask_link(t: &Text, card: &ServiceCard) -> Screen {
    let page = body(t).line(title(t, card)).line(super::service::rate(t, card));
    let page = if card.service.order_type.asks_quantity() || card.service.order_type.asks_comments() {
        page.line(super::service::limits(t, card))
    } else {
        page
    };
    page.gap().text("order-ask-link").screen(leave(t))
}

/// Asks for the quantity, with the likeliest ones as buttons.
pub fn ask_quantity(t: &Text, card: &ServiceCard, link: &str, balance: Option<&Balance>) -> Screen {
    let mut page = body(t)
        .line(title(t, card))
        .line(line(t).link("link", link).say("order-link"))
        .line(super::service::rate(t, card))
        .line(super::service::limits(t, card));
    if let Some(balance) = balance {
        page = page
            .line(line(t).money("amount", balance.amount, balance.currency.as_deref()).say("order-balance"));
    }
    // Plain digits: a label that is copied or read aloud is typed as it stands.
    let quick = quick_quantities(card.service.min, card.service.max)
        .into_iter()
        .map(|n| labelled(n.to_string(), Press::Quantity { n }));
    page.gap()
        .text("order-ask-quantity")
        .screen(keyboard(t).grid(3, quick).keys([("button-cancel", Press::Leave)]).rows())
}

/// Asks for the comments, one a line.
pub fn ask_comments(t: &Text, card: &ServiceCard, link: &str) -> Screen {
    body(t)
        .line(title(t, card))
        .line(line(t).link("link", link).say("order-link"))
        .line(super::service::rate(t, card))
        .gap()
        .line(
            line(t).number("min", card.service.min).number("max", card.service.max).say("order-ask-comments"),
        )
        .screen(leave(t))
}

fn title(t: &Text, card: &ServiceCard) -> String {
    line(t).name("service", &card.service.name).id("id", card.service.id.as_str()).say("order-title")
}

/// Says what is right after an answer that was wrong; the question stays open.
pub fn wrong(t: &Text, error: &DraftError) -> Screen {
    body(t).line(wrong_sentence(t, error)).screen(leave(t))
}

/// The one sentence of [`wrong`], for a command of one line.
pub fn wrong_sentence(t: &Text, error: &DraftError) -> String {
    match error {
        DraftError::NotSold { order_type } => line(t).name("type", order_type).say("service-not-sold"),
        DraftError::BadLink => t.text("order-link-invalid"),
        DraftError::NotANumber => t.text("order-quantity-invalid"),
        DraftError::BelowMin { min } => line(t).number("min", *min).say("order-quantity-low"),
        DraftError::AboveMax { max } => line(t).number("max", *max).say("order-quantity-high"),
        DraftError::NoComments => t.text("order-comments-none"),
        DraftError::PriceTooLarge => t.text("order-price-large"),
    }
}

fn leave(t: &Text) -> Vec<Vec<Button>> {
    keyboard(t).keys([("button-cancel", Press::Leave)]).rows()
}

/// Shown from **Confirm** until the panel has answered.
pub fn sending(t: &Text, order: OrderRow, service_name: &str) -> Screen {
    body(t)
        .text("order-sending-title")
        .line(line(t).name("service", service_name).say("order-sending"))
        .screen(
            keyboard(t)
                .keys([("button-details", Press::Card { order }), ("button-menu", Press::Menu)])
                .rows(),
        )
}

/// **Confirm** was pressed once more: nothing was ordered a second time.
pub fn already_confirmed(t: &Text, order: OrderRow) -> Screen {
    body(t).text("order-confirmed-already").screen(
        keyboard(t).keys([("button-details", Press::Card { order }), ("button-menu", Press::Menu)]).rows(),
    )
}

/// The draft is too old to be confirmed.
pub fn expired(t: &Text, service: ServiceRow) -> Screen {
    body(t).text("order-expired").screen(
        keyboard(t)
            .keys([("button-order-again", Press::Order { service }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// The draft was thrown away.
pub fn discarded(t: &Text, service: ServiceRow) -> Screen {
    body(t).text("order-discarded").screen(
        keyboard(t)
            .keys([("button-order-again", Press::Order { service }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// The dialogue was left.
pub fn left(t: &Text) -> Screen {
    body(t).text("order-left").screen(keyboard(t).menu().rows())
}

/// There was no dialogue to leave.
pub fn nothing_to_leave(t: &Text) -> Screen {
    body(t).text("order-left-nothing").screen(keyboard(t).menu().rows())
}

/// How to order, and how to do it in one line.
pub fn usage(t: &Text) -> Screen {
    body(t)
        .text("order-usage-title")
        .text("order-usage")
        .screen(keyboard(t).keys([("button-services", Press::Services { page: 0 })]).rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::order_type::OrderType;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    fn card() -> ServiceCard {
        Samples::ordinary().card(OrderType::Default)
    }

    #[test]
    fn the_quantity_has_quick_buttons() {
        insta::assert_snapshot!(shown(&ask_quantity(english(), &card(), &Samples::ordinary().link, Some(&Samples::ordinary().balance()))), @r"
        🛒 <b>Instagram Followers</b> · <code>23501</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        💵 <b>0.90 USD per 1000</b>
        🔢 Quantity: 50 – 10,000
        💰 Balance: 100.84 USD

        <b>How many?</b> Choose, or send a number.
        [50] [500] [1000]
        [5000] [10000]
        [✖️ Cancel]
        ");
    }

    #[test]
    fn comments_are_asked_one_a_line() {
        insta::assert_snapshot!(shown(&ask_comments(english(), &card(), &Samples::ordinary().link)), @r"
        🛒 <b>Instagram Followers</b> · <code>23501</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        💵 <b>0.90 USD per 1000</b>

        Send the <b>comments</b>, one a line: 50 to 10,000 of them. Each line is one comment and is paid for.
        [✖️ Cancel]
        ");
    }

    #[test]
    fn a_wrong_quantity_is_told_what_is_right() {
        insta::assert_snapshot!(shown(&wrong(english(), &DraftError::BelowMin { min: 50 })), @r"
        That is too few: the least is <b>50</b>.
        [✖️ Cancel]
        ");
    }
}
