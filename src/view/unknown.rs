//! An order of which nobody knows whether it was placed: what is known, and the three ways out.
//!
//! It never promises: the evidence only makes one answer likelier, and a person decides.

use super::fault::{Asking, quotation, sentence};
use super::html::{Body, body, line};
use super::keyboard::keyboard;
use super::model::IdRefusal;
use super::press::Press;
use super::{Button, Screen};
use crate::domain::fault::Fault;
use crate::domain::ids::{OrderRow, PanelOrderId};
use crate::domain::money::Money;
use crate::domain::notification::OrderRef;
use crate::domain::order::Order;
use crate::domain::time::Time;
use crate::l10n::Text;

/// What is known of an order of unknown fate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownOrder {
    pub row: OrderRow,
    pub service_name: String,
    pub quantity: u64,
    pub price: Money,
    pub currency: Option<String>,
    pub balance_before: Option<Money>,
    pub balance_now: Option<Money>,
    /// When that was read.
    pub balance_at: Option<Time>,
    pub fault: Option<Fault>,
    /// Found after a crash, not right after the call.
    pub after_restart: bool,
}

impl From<&Order> for UnknownOrder {
    fn from(order: &Order) -> Self {
        Self {
            row: order.row,
            service_name: order.draft.service_name.clone(),
            quantity: order.draft.details.quantity(),
            price: order.draft.price,
            currency: order.currency.clone(),
            balance_before: order.balance_before,
            balance_now: order.balance_after,
            balance_at: order.balance_read_at(),
            // A crash leaves no fault behind: nobody was there to see one.
            after_restart: order.fault.is_none(),
            fault: order.fault.clone(),
        }
    }
}

impl UnknownOrder {
    /// The same from a piece of news.
    pub fn from_news(
        order: &OrderRef,
        fault: Option<&Fault>,
        balances: [Option<Money>; 2],
        balance_at: Option<Time>,
        after_restart: bool,
    ) -> Self {
        let [balance_before, balance_now] = balances;
        Self {
            row: order.row,
            service_name: order.service_name.clone(),
            quantity: order.quantity,
            price: order.price,
            currency: order.currency.clone(),
            balance_before,
            balance_now,
            balance_at,
            fault: fault.cloned(),
            after_restart,
        }
    }
}

/// Explains the order and offers **Check again**, **It was placed** and **Not placed**.
pub fn card(t: &Text, order: &UnknownOrder) -> Screen {
    known(t, body(t).text("unknown-title").line(why(t, order)), order)
        .gap()
        .text("unknown-ask")
        .screen(ways_out(t, order.row))
}

/// Reminds of an order that nobody has decided about; the ways out are the same.
pub fn reminder(t: &Text, order: &UnknownOrder) -> Screen {
    known(t, body(t).text("unknown-reminder-title").text("unknown-reminder"), order)
        .gap()
        .text("unknown-ask")
        .screen(ways_out(t, order.row))
}

/// The answer to **Check again** where it could not be told; the ways out stay.
pub fn still_unknown(t: &Text, order: &UnknownOrder, fault: Option<&Fault>) -> Screen {
    known(t, body(t).text("unknown-still-title"), order)
        .fault(fault)
        .gap()
        .text("unknown-ask")
        .screen(ways_out(t, order.row))
}

fn known<'t>(t: &'t Text, page: Body<'t>, order: &UnknownOrder) -> Body<'t> {
    let currency = order.currency.as_deref();
    let mut page = page.gap().line(
        line(t)
            .name("service", &order.service_name)
            .number("quantity", order.quantity)
            .money("price", order.price, currency)
            .say("unknown-order"),
    );
    page = match (order.balance_before, order.balance_now) {
        (Some(before), Some(now)) => page.line(
            line(t).money("before", before, currency).money("now", now, currency).say("unknown-balance"),
        ),
        (Some(before), None) => {
            page.line(line(t).money("before", before, currency).say("unknown-balance-before"))
        }
        (None, Some(now)) => page.line(line(t).money("now", now, currency).say("unknown-balance-now")),
        (None, None) => page,
    };
    let read_at = order.balance_at.filter(|_| order.balance_now.is_some());
    page.lines(read_at.map(|at| line(t).own("at", t.moment(at)).say("unknown-balance-at")))
        .text(evidence(order))
}

fn why(t: &Text, order: &UnknownOrder) -> String {
    let key = match &order.fault {
        _ if order.after_restart => "unknown-why-restart",
        Some(Fault::NotUnderstood) => "unknown-why-garbled",
        _ => "unknown-why-no-answer",
    };
    let why = t.text(key);
    match order.fault.as_ref().and_then(|fault| quotation(t, fault)) {
        Some(quotation) => format!("{why} {quotation}"),
        None => why,
    }
}

/// What the balance suggests. Adds of one key go one after the other, so a difference of just the price says much.
fn evidence(order: &UnknownOrder) -> &'static str {
    let (Some(before), Some(now)) = (order.balance_before, order.balance_now) else {
        return "unknown-evidence-none";
    };
    match before.minus(now) {
        Some(spent) if spent == order.price && spent > Money::ZERO => "unknown-evidence-charged",
        Some(spent) if spent == Money::ZERO => "unknown-evidence-unchanged",
        _ => "unknown-evidence-unclear",
    }
}

/// The three buttons.
pub(super) fn ways_out(t: &Text, order: OrderRow) -> Vec<Vec<Button>> {
    keyboard(t)
        .keys([("button-check-again", Press::CheckAgain { order })])
        .keys([
            ("button-was-placed", Press::WasPlaced { order }),
            ("button-not-placed", Press::NotPlaced { order }),
        ])
        .rows()
}

/// Asks for the id that the panel shows for the order.
pub fn ask_id(t: &Text, service_name: &str) -> Screen {
    body(t)
        .text("unknown-id-title")
        .line(line(t).name("service", service_name).say("unknown-id-ask"))
        .screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// The panel knows the id, and it fits: the order is tracked under it from now on.
pub fn id_taken(t: &Text, order: OrderRow, id: &PanelOrderId) -> Screen {
    body(t).line(line(t).id("id", id.as_str()).say("unknown-id-taken")).screen(
        keyboard(t).keys([("button-details", Press::Card { order }), ("button-menu", Press::Menu)]).rows(),
    )
}

/// The id does not belong to the order; the question stays open.
pub fn id_refused(t: &Text, id: &str, refusal: &IdRefusal) -> Screen {
    let sentence = match refusal {
        IdRefusal::NoId => line(t).id("id", id).say("unknown-id-none"),
        IdRefusal::NotFound => line(t).id("id", id).say("unknown-id-not-found"),
        IdRefusal::Taken => line(t).id("id", id).say("unknown-id-other"),
        IdRefusal::Elsewhere => line(t).id("id", id).say("unknown-id-elsewhere"),
        IdRefusal::DoesNotFit => line(t).id("id", id).say("unknown-id-misfit"),
        IdRefusal::Fault(fault) => sentence(t, fault, Asking::Read),
    };
    body(t).line(sentence).screen(keyboard(t).keys([("button-cancel", Press::Leave)]).rows())
}

/// Asks once more before an order is taken for not placed.
pub fn not_placed_ask(t: &Text, order: &UnknownOrder) -> Screen {
    let row = order.row;
    let keys = keyboard(t).keys([
        ("button-not-placed", Press::NotPlacedYes { order: row }),
        ("button-back", Press::Card { order: row }),
    ]);
    known(t, body(t).text("unknown-not-placed-title"), order)
        .gap()
        .text("unknown-not-placed-ask")
        .screen(keys.rows())
}

/// The order is taken for not placed: it is closed, and may be ordered anew.
pub fn not_placed(t: &Text, order: OrderRow) -> Screen {
    body(t).text("unknown-not-placed").screen(
        keyboard(t)
            .keys([("button-order-again", Press::Again { order }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// Somebody has decided already.
pub fn settled(t: &Text, order: OrderRow) -> Screen {
    body(t)
        .text("unknown-settled")
        .screen(keyboard(t).keys([("button-details", Press::Card { order })]).rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::order::OrderState;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    fn sample() -> UnknownOrder {
        let order = Samples::ordinary().order(OrderState::Unknown, None);
        UnknownOrder {
            fault: Some(Fault::Unavailable),
            balance_at: Some(Time(1_790_000_000_000)),
            after_restart: false,
            ..UnknownOrder::from(&order)
        }
    }

    #[test]
    fn the_evidence_follows_the_balance() {
        let now = |now: &str| evidence(&UnknownOrder { balance_now: now.parse().ok(), ..sample() });
        assert_eq!(now("100.66"), "unknown-evidence-charged");
        assert_eq!(now("100.84"), "unknown-evidence-unchanged");
        assert_eq!(now("100.5"), "unknown-evidence-unclear");
        assert_eq!(now("-"), "unknown-evidence-none");
    }

    #[test]
    fn an_unknown_order_shows_the_evidence_and_three_ways_out() {
        insta::assert_snapshot!(shown(&card(english(), &sample())), @r"
        ❓ <b>Was this order placed?</b>
        It was sent, but the panel's answer never arrived. It may have been placed, so I do not send it again.

        Instagram Followers · 200 · 0.18 USD
        💰 Balance before 100.84 USD, now 100.66 USD
        🕒 The balance was read at 2026-09-21 14:13 UTC.
        The balance has fallen by just the price: it was probably placed.

        Look into the order list at the panel, then tell me:
        [🔄 Check again]
        [✅ It was placed] [❌ Not placed]
        ");
    }

    #[test]
    fn a_reminder_has_the_same_evidence_and_ways_out() {
        insta::assert_snapshot!(shown(&reminder(english(), &sample())), @r"
        ⏰ <b>Was this order placed?</b>
        An hour ago I asked, and nobody has said yet. I do not watch it and do not send it again until I know.

        Instagram Followers · 200 · 0.18 USD
        💰 Balance before 100.84 USD, now 100.66 USD
        🕒 The balance was read at 2026-09-21 14:13 UTC.
        The balance has fallen by just the price: it was probably placed.

        Look into the order list at the panel, then tell me:
        [🔄 Check again]
        [✅ It was placed] [❌ Not placed]
        ");
    }

    #[test]
    fn not_placed_is_asked_once_more() {
        insta::assert_snapshot!(shown(&not_placed_ask(english(), &sample())), @r"
        ❌ <b>Not placed?</b>

        Instagram Followers · 200 · 0.18 USD
        💰 Balance before 100.84 USD, now 100.66 USD
        🕒 The balance was read at 2026-09-21 14:13 UTC.
        The balance has fallen by just the price: it was probably placed.

        I close the order and do not watch it. If you order again and it was placed after all, you pay twice. Did you look at the panel?
        [❌ Not placed] [⬅️ Back]
        ");
    }

    #[test]
    fn an_id_that_does_not_fit_is_refused() {
        insta::assert_snapshot!(shown(&id_refused(english(), "23501", &IdRefusal::DoesNotFit)), @r"
        Order <code>23501</code> does not fit: what the panel says of it differs from this order. Check the id and send it again.
        [✖️ Cancel]
        ");
    }
}
