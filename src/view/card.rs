//! The card of one order: where it stands, what that means, and what can be done now.

use super::fault::{Asking, sentence};
use super::html::{Body, body, line};
use super::keyboard::{copying, keyboard};
use super::live;
use super::model::OrderCard;
use super::press::radar::RadarPress;
use super::press::{OrderFilter, Press, TemplatePress};
use super::state::{advice, order_name, order_sign};
use super::unknown::{self, UnknownOrder};
use super::{Button, Screen};
use crate::domain::fault::Fault;
use crate::domain::order::{Order, OrderState};
use crate::domain::order_type::Pricing;
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
    page = page
        .lines(live::lines(t, card, now))
        .lines(live::partial_charge(t, order))
        .lines(live::guarantee(t, card, now))
        .lines(live::refills(t, card));
    if let Some(checked_at) = order.checked_at {
        page = page.gap().line(line(t).own("ago", t.ago(checked_at, now)).say("card-checked"));
    }
    if order.is_muted {
        page = page.text("card-muted");
    }
    page.fault(card.fault.as_ref()).screen(buttons(t, card, now))
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
    if order.is_elsewhere() {
        return page.text("card-elsewhere");
    }
    let draft = &order.draft;
    let price = line(t).money("price", draft.price, order.currency.as_deref());
    let price = match (draft.order_type.pricing(), draft.post_price()) {
        (Pricing::PerPackage, _) => price.say("card-package-price"),
        (_, Some(_)) => price.say(super::summary::price_key(draft)),
        (Pricing::PerThousand, None) => {
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

fn buttons(t: &Text, card: &OrderCard, now: Time) -> Vec<Vec<Button>> {
    let row = card.order.row;
    let is_placed = card.order.state == OrderState::Placed;
    let keys = keyboard(t);
    let refresh = (is_placed || card.order.is_running())
        .then(|| keys.button("button-refresh", Press::Refresh { order: row }));
    let refill = card.offers.refill.then(|| keys.button("button-refill", Press::Refill { order: row }));
    let lasts = card.outlook.radar.guarantee.is_some_and(|it| it.lasts(card.order.final_at, now));
    let automatic = (card.order.is_delivered() && lasts)
        .then(|| keys.button("button-automatic", Press::Radar(RadarPress::Automatic { order: row })));
    let cancel =
        card.offers.cancel.then(|| keys.button("button-cancel-order", Press::CancelAsk { order: row }));
    let again =
        (!card.order.is_elsewhere()).then(|| keys.button("button-order-again", Press::Again { order: row }));
    let save = (!card.order.is_elsewhere() && card.order.state != OrderState::Discarded)
        .then(|| keys.button("button-template-save", Press::Template(TemplatePress::Save { order: row })));
    let mute = card.order.is_running().then(|| match card.order.is_muted {
        true => keys.button("button-unmute", Press::Unmute { order: row }),
        false => keys.button("button-mute", Press::Mute { order: row }),
    });
    let back = Press::Orders { filter: OrderFilter::All, page: 0 };
    let id = card.order.panel_id.as_ref().and_then(|id| copying(t, "button-copy-id", id.as_str()));
    let link = copying(t, "button-copy-link", &card.order.draft.link).filter(|_| id.is_some());
    keys.row(refresh.into_iter().chain(refill))
        .row(automatic)
        .row(cancel.into_iter().chain(mute))
        .row(again.into_iter().chain(save))
        .row(id.into_iter().chain(link))
        .keys([("button-back", back), ("button-menu", Press::Menu)])
        .rows()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::card::Offers;
    use crate::domain::lang::Lang;
    use crate::domain::status::Status;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown, text};

    fn placed(status: Status) -> OrderCard {
        let samples = Samples::ordinary();
        samples.order_card(samples.placed(status, ""))
    }

    fn queued() -> OrderCard {
        let samples = Samples::ordinary();
        let order = samples.order(OrderState::Queued, None);
        OrderCard { offers: Offers::default(), ..Samples::ordinary().order_card(order) }
    }

    fn refused() -> OrderCard {
        let mut card = queued();
        card.order.state = OrderState::Refused;
        card.order.fault = Some(Fault::TooLittleBalance { text: "Not enough <funds>".into() });
        card
    }

    #[test]
    fn a_partial_order_says_what_was_delivered() {
        insta::assert_snapshot!(shown(&card(english(), &placed(Status::Partial), NOW)), @r"
        🌗 <b>Partial</b> · <code>23501</code>
        Only a part was delivered. Panels usually pay the rest back: check your balance.

        🛍 Instagram Followers · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 200 · 💵 0.18 USD
        💳 Charge: 0.27819 USD
        🏁 Start count: 3572
        📈 Delivered: 43 of 200 · remains: 157
        🧮 The rate times what was delivered gives 0.0387 USD, but the panel charged 0.27819 USD. Check your balance, and ask the panel's support.

        🕓 Updated 5 min ago
        [🔄 Refresh] [♻️ Refill]
        [🚫 Cancel order]
        [🔁 Order again] [📋 Save as template]
        [📎 Copy id] [🔗 Copy link]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_finished_order_may_not_be_muted_any_more() {
        insta::assert_snapshot!(shown(&card(english(), &OrderCard { offers: Offers { refill: true, cancel: false }, ..placed(Status::Completed) }, NOW)), @r"
        ✅ <b>Completed</b> · <code>23501</code>
        All delivered.

        🛍 Instagram Followers · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 200 · 💵 0.18 USD
        💳 Charge: 0.27819 USD
        🏁 Start count: 3572
        📈 Delivered: 43 of 200 · remains: 157

        🕓 Updated 5 min ago
        [🔄 Refresh] [♻️ Refill]
        [🔁 Order again] [📋 Save as template]
        [📎 Copy id] [🔗 Copy link]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn an_order_on_its_way_has_no_id_yet() {
        insta::assert_snapshot!(shown(&card(english(), &queued(), NOW)), @r"
        📤 <b>Waiting to be sent</b>
        Confirmed. It is sent to the panel in a moment.

        🛍 Instagram Followers · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 200 · 💵 0.18 USD
        [🔄 Refresh]
        [🔕 Mute]
        [🔁 Order again] [📋 Save as template]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_refused_order_says_that_nothing_was_ordered() {
        insta::assert_snapshot!(shown(&card(english(), &refused(), NOW)), @r"
        ❌ <b>Refused</b>
        The balance does not suffice, and nothing was ordered. Top it up at the panel, then order again. The panel says: <i>“Not enough &lt;funds&gt;”</i>

        🛍 Instagram Followers · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 200 · 💵 0.18 USD
        [🔁 Order again] [📋 Save as template]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_card_in_patois() {
        insta::assert_snapshot!(shown(&card(text(Lang::Jam), &placed(Status::InProgress), NOW)), @r"
        ⏳ <b>A gwaan</b> · <code>23501</code>
        It a deliver right now. Nutten fi do.

        🛍 Instagram Followers · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 200 · 💵 0.18 USD
        💳 Weh dem charge: 0.27819 USD
        🏁 It start from: 3572
        📈 Deliver: 43 outa 200 · lef: 157
        ▰▰▱▱▱▱▱▱▱▱ 21%
        ⚡ 43 inna one hour
        ⏱ Bout 4 h lef at dis speed

        🕓 Update 5 min ago
        [🔄 Check it fresh] [♻️ Refill]
        [🚫 Cancel di order] [🔕 Keep quiet]
        [🔁 Order it again] [📋 Save as a template]
        [📎 Copy di id] [🔗 Copy di link]
        [⬅️ Go back] [🏠 Menu]
        ");
    }
}
