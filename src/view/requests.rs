//! Refills and cancels: asking, confirming, and what became of them.

use super::fault::{Asking, sentence};
use super::html::{body, line};
use super::keyboard::{keyboard, labelled};
use super::model::{CancelLine, Outcome, RefillLine, RefillsPage, RequestLine};
use super::press::radar::RadarPress;
use super::press::{OrderFilter, Press};
use super::split::visible_units;
use super::state::{refill_state, request_state};
use super::{Button, Screen};
use crate::domain::refill::{RequestKind, RequestState};
use crate::domain::time::Time;
use crate::l10n::Text;

/// What a list of orders may take of a message; the rest is counted.
const LIST_UNITS: usize = 3500;

/// What became of the wish to refill or cancel, order by order.
pub fn results(t: &Text, kind: RequestKind, lines: &[RequestLine]) -> Screen {
    let title = match kind {
        RequestKind::Refill => "requests-refill-title",
        RequestKind::Cancel => "requests-cancel-title",
    };
    let mut page = body(t).text(title).lines(fitting(t, lines.iter().map(|line| result(t, kind, line))));
    if lines.iter().any(|line| line.outcome == Outcome::Queued) {
        page = page.gap().text(match kind {
            RequestKind::Refill => "requests-refill-next",
            RequestKind::Cancel => "requests-cancel-next",
        });
    }
    let keys = keyboard(t);
    let details = match lines {
        [RequestLine { row: Some(order), .. }] => {
            Some(keys.button("button-details", Press::Card { order: *order }))
        }
        _ => None,
    };
    let refills =
        (kind == RequestKind::Refill).then(|| keys.button("button-refills", Press::Refills { page: 0 }));
    page.screen(keys.row(details.into_iter().chain(refills)).menu().rows())
}

fn result(t: &Text, kind: RequestKind, request: &RequestLine) -> String {
    let is_refill = kind == RequestKind::Refill;
    let (sign, outcome) = match &request.outcome {
        Outcome::Queued => ("📤", t.text("request-queued")),
        Outcome::AlreadyRunning => ("⏳", t.text("request-running")),
        Outcome::NotOffered if is_refill => ("🚫", t.text("request-refill-not-offered")),
        Outcome::NotOffered => ("🚫", t.text("request-cancel-not-offered")),
        Outcome::NotInThisState if is_refill => ("🚫", t.text("request-refill-not-ended")),
        Outcome::NotInThisState => ("🚫", t.text("request-cancel-ended")),
        Outcome::Accepted => ("✅", t.text("request-accepted")),
        Outcome::Refused(fault) => ("❌", sentence(t, fault, asking(kind))),
        Outcome::Unknown => ("❓", t.text("request-unknown")),
    };
    let item = named(t, sign, &request.order, request.service_name.as_deref(), outcome);
    super::lookup::at_panel(t, item, request.panel.as_deref())
}

fn named(
    t: &Text,
    sign: &str,
    order: &crate::domain::ids::PanelOrderId,
    service_name: Option<&str>,
    state: String,
) -> String {
    let item = line(t).own("sign", sign.to_owned()).id("id", order.as_str()).own("state", state);
    match service_name.filter(|name| !name.trim().is_empty()) {
        Some(name) => item.name("service", &super::shorten::one_line(name, 40)).say("requests-item-named"),
        None => item.say("requests-item"),
    }
}

pub(super) fn asking(kind: RequestKind) -> Asking {
    match kind {
        RequestKind::Refill => Asking::Refill,
        RequestKind::Cancel => Asking::Cancel,
    }
}

/// As many lines as a message has room for, then how many more there are.
pub(super) fn fitting(t: &Text, lines: impl ExactSizeIterator<Item = String>) -> Vec<String> {
    let total = lines.len();
    let mut used = 0;
    let mut shown: Vec<String> = lines
        .take_while(|line| {
            used += visible_units(line) + 1;
            used <= LIST_UNITS
        })
        .collect();
    let rest = u64::try_from(total - shown.len()).unwrap_or(u64::MAX);
    if rest > 0 {
        shown.push(line(t).count("count", rest).say("requests-more"));
    }
    shown
}

/// One order in a list that waits for its confirmation.
pub(super) fn order_item(t: &Text, order: &CancelLine) -> String {
    let item = line(t).id("id", order.order.as_str());
    let item = match &order.service_name {
        Some(name) => item.name("service", name).say("requests-cancel-named"),
        None => item.say("requests-cancel-item"),
    };
    super::lookup::at_panel(t, item, order.panel.as_deref())
}

/// Asks before orders are canceled; `yes` is what confirms it and `no` where the way back leads.
pub fn cancel_ask(t: &Text, orders: &[CancelLine], yes: Press, no: Press) -> Screen {
    let count = u64::try_from(orders.len()).unwrap_or(u64::MAX);
    body(t)
        .line(line(t).count("count", count).say("requests-cancel-ask"))
        .lines(fitting(t, orders.iter().map(|order| order_item(t, order))))
        .gap()
        .text("requests-cancel-note")
        .screen(keyboard(t).keys([("button-cancel-order", yes), ("button-back", no)]).rows())
}

/// One page of the chat's refills, newest first.
pub fn refills(t: &Text, page: &RefillsPage, now: Time) -> Screen {
    let mut text = body(t).text("requests-refills-title");
    if page.refills.is_empty() {
        text = text.text("requests-refills-none");
    }
    text = text.lines(page.refills.iter().map(|refill| refill_item(t, refill, now)));
    let buttons: Vec<Button> = page
        .refills
        .iter()
        .filter_map(|refill| {
            let label = t.isolate(&super::shorten::one_line(refill.order.as_str(), 16));
            refill.row.map(|order| labelled(label, Press::Card { order }))
        })
        .collect();
    let keys = keyboard(t)
        .grid(3, buttons)
        .paging(page.paging, |page| Press::Refills { page })
        .keys([("button-refill-all", Press::Radar(RadarPress::All))])
        .keys([
            ("button-orders", Press::Orders { filter: OrderFilter::All, page: 0 }),
            ("button-menu", Press::Menu),
        ]);
    text.screen(keys.rows())
}

fn refill_item(t: &Text, refill: &RefillLine, now: Time) -> String {
    let (sign, state) = match (&refill.report, &refill.fault) {
        (Some(report), _) => {
            let (sign, name) = refill_state(t, report.status, &report.status_text);
            (sign, super::escape(&super::shorten::one_line(&name, 40)))
        }
        (None, Some(fault)) if refill.state == RequestState::Refused => {
            ("❌", sentence(t, fault, Asking::Refill))
        }
        (None, _) => request_state(t, refill.state),
    };
    let item = named(t, sign, &refill.order, refill.service_name.as_deref(), state);
    line(t).own("item", item).own("ago", t.ago(refill.created_at, now)).say("requests-refills-item")
}

/// How to ask for a refill or a cancel.
pub fn usage(t: &Text, kind: RequestKind) -> Screen {
    let key = match kind {
        RequestKind::Refill => "requests-refill-usage",
        RequestKind::Cancel => "requests-cancel-usage",
    };
    let keys = keyboard(t);
    let keys = match kind {
        RequestKind::Refill => keys.keys([("button-refill-all", Press::Radar(RadarPress::All))]),
        RequestKind::Cancel => keys,
    };
    body(t).text(key).screen(keys.menu().rows())
}

/// A typed list was confirmed too late, or twice.
pub fn list_expired(t: &Text) -> Screen {
    body(t).text("requests-cancel-expired").screen(keyboard(t).menu().rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown, text};

    fn cancels() -> Vec<CancelLine> {
        let one = |id: &str, name: Option<&str>| CancelLine {
            panel: None,
            order: crate::domain::ids::PanelOrderId::new(id),
            service_name: name.map(str::to_owned),
        };
        vec![one("23501", Some("Instagram Followers")), one("9", None)]
    }

    #[test]
    fn each_order_is_told_what_became_of_its_refill() {
        insta::assert_snapshot!(shown(&results(english(), RequestKind::Refill, &Samples::ordinary().requests())), @r"
        ♻️ <b>Refill</b>
        📤 <code>23501</code> Instagram Followers: being asked for
        ⏳ <code>23501</code> Instagram Followers: asked for already, no answer yet
        🚫 <code>23501</code> Instagram Followers: this service is sold without refill

        I tell you what the panel answers.
        [♻️ Refills]
        [🏠 Menu]
        ");
    }

    #[test]
    fn a_cancel_is_confirmed_with_all_ids() {
        insta::assert_snapshot!(shown(&cancel_ask(text(Lang::Ru), &cancels(), Press::CancelTyped { request_group: 5 }, Press::Menu)), @r"
        🚫 <b>Отменить 2 заказа?</b>
        • <code>23501</code> Instagram Followers
        • <code>9</code>

        Возможно ли это ещё и сколько вернуть, решает панель.
        [🚫 Отменить заказ] [⬅️ Назад]
        ");
    }

    #[test]
    fn refills_are_listed_with_their_states() {
        insta::assert_snapshot!(shown(&refills(english(), &Samples::ordinary().refills(), NOW)), @r"
        ♻️ <b>Refills</b>
        🕓 <code>23501</code> Instagram Followers: the panel took the request · 2 h ago
        ▫️ <code>23501</code> Instagram Followers: Not enough funds · 2 h ago
        ❌ <code>23501</code> Instagram Followers: The panel refused the refill. Ask its support if you think it is due. The panel says: <i>“Not enough funds”</i> · 2 h ago
        [23501] [23501] [23501]
        [♻️ Refill all that may]
        [📦 Orders] [🏠 Menu]
        ");
    }
}
