//! News: one piece with its buttons, or many in as few messages as Telegram takes.

use super::fault::{Asking, sentence};
use super::html::{body, line};
use super::keyboard::{keyboard, label_with, labelled};
use super::press::settings::SettingsPress;
use super::press::{OrderFilter, Press};
use super::requests::asking;
use super::split::pack;
use super::state::{refill_state, status_name, status_sign};
use super::unknown::{self, UnknownOrder};
use super::{Button, Screen, approval, group};
use crate::domain::estimate::Stuck;
use crate::domain::guarantee::AutomaticEnd;
use crate::domain::ids::{MassRow, OrderRow};
use crate::domain::notification::{Notification, OrderRef};
use crate::domain::refill::RequestKind;
use crate::domain::status::{OrderReport, Status};
use crate::l10n::Text;

/// From so many on, the orders of one list that moved are counted and not named one by one.
const COUNTED_FROM: usize = 3;
/// Panels have few states; one with many words for them must not fill a message.
const STATES_COUNTED: usize = 12;
/// Orders among merged news that get a button of their own.
const BUTTONS: usize = 8;

/// Renders news in their order: what a person must decide stands alone, the rest is put together.
pub fn push(t: &Text, news: &[Notification]) -> Vec<Screen> {
    let mut screens = vec![];
    for group in news.chunk_by(|one, next| !stands_alone(one) && !stands_alone(next)) {
        match group {
            [one] => screens.push(single(t, one)),
            many => screens.extend(merged(t, many)),
        }
    }
    screens
}

fn stands_alone(news: &Notification) -> bool {
    matches!(
        news,
        Notification::OrderUnknown { .. }
            | Notification::KeyRefused { .. }
            | Notification::MassDone { .. }
            | Notification::Digest { .. }
            | Notification::Announcement { .. }
            | Notification::KeySet { .. }
            | Notification::ApprovalAsked { .. }
            | Notification::ApprovalDecided(_)
    )
}

fn single(t: &Text, news: &Notification) -> Screen {
    if let Some(screen) = unknown_order(t, news) {
        return screen;
    }
    if let Notification::Digest { digest } = news {
        return super::digest::digest(t, digest);
    }
    if let Some(screen) = of_group(t, news) {
        return screen;
    }
    Screen { html: block(t, news), keyboard: buttons(t, news) }
}

/// What is told in groups only, as far as the news alone says it.
fn of_group(t: &Text, news: &Notification) -> Option<Screen> {
    Some(match news {
        Notification::KeySet { by, panel, key_tail } => group::key_set(t, by.id, &by.name, panel, key_tail),
        Notification::ApprovalDecided(word) => approval::told(t, word),
        _ => return None,
    })
}

fn merged(t: &Text, news: &[Notification]) -> Vec<Screen> {
    let count = u64::try_from(news.len()).unwrap_or(u64::MAX);
    let blocks =
        std::iter::once(line(t).count("count", count).say("notify-many")).chain(blocks(t, news)).collect();
    let mut screens: Vec<Screen> =
        pack(blocks).into_iter().map(|html| Screen { html, keyboard: vec![] }).collect();
    if let Some(last) = screens.last_mut() {
        last.keyboard = keyboard(t)
            .grid(2, order_buttons(t, news))
            .keys([("button-orders", Press::Orders { filter: OrderFilter::All, page: 0 })])
            .rows();
    }
    screens
}

/// A paragraph for each piece of news; what moved in one list of orders is counted in one.
fn blocks(t: &Text, news: &[Notification]) -> Vec<String> {
    let mut lists: Vec<(MassRow, Vec<&OrderReport>)> = vec![];
    for (mass, now) in news.iter().filter_map(moved_in_list) {
        match lists.iter_mut().find(|(list, _)| *list == mass) {
            Some((_, reports)) => reports.push(now),
            None => lists.push((mass, vec![now])),
        }
    }
    lists.retain(|(_, reports)| reports.len() >= COUNTED_FROM);
    let is_counted = |news: &&Notification| {
        moved_in_list(news).is_some_and(|(mass, _)| lists.iter().any(|(list, _)| *list == mass))
    };
    let counted = lists.iter().map(|(_, reports)| moved_together(t, reports));
    counted.chain(news.iter().filter(|news| !is_counted(news)).map(|news| block(t, news))).collect()
}

fn moved_in_list(news: &Notification) -> Option<(MassRow, &OrderReport)> {
    match news {
        Notification::OrderMoved { order, now, .. } => order.mass.map(|mass| (mass, now)),
        _ => None,
    }
}

fn moved_together(t: &Text, reports: &[&OrderReport]) -> String {
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let mut states: Vec<(&OrderReport, usize)> = vec![];
    for report in reports {
        let is_same = |known: &&mut (&OrderReport, usize)| {
            known.0.status == report.status
                && (report.status != Status::Other || known.0.status_text == report.status_text)
        };
        match states.iter_mut().find(is_same) {
            Some((_, count)) => *count += 1,
            None => states.push((report, 1)),
        }
    }
    let lines = states.into_iter().take(STATES_COUNTED).map(|(report, number)| {
        line(t)
            .own("sign", status_sign(report.status).to_owned())
            .name("state", &status_name(t, report.status, &report.status_text))
            .number("count", count(number))
            .say("mass-moved-state")
    });
    body(t).line(line(t).count("count", count(reports.len())).say("mass-moved")).lines(lines).html()
}

/// One button an order, named by the id that the text shows.
fn order_buttons(t: &Text, news: &[Notification]) -> Vec<Button> {
    let mut seen: Vec<OrderRow> = vec![];
    let mut buttons = vec![];
    for order in news.iter().filter_map(order_of) {
        if let Some(id) = order.panel_id.as_ref().filter(|_| !seen.contains(&order.row)) {
            seen.push(order.row);
            let id = super::shorten::one_line(id.as_str(), 16);
            let label = label_with(t, "button-details-of", "id", &id);
            buttons.push(labelled(label, Press::Card { order: order.row }));
        }
    }
    buttons.truncate(BUTTONS);
    buttons
}

fn order_of(news: &Notification) -> Option<&OrderRef> {
    match news {
        Notification::OrderPlaced { order }
        | Notification::OrderRefused { order, .. }
        | Notification::OrderUnknown { order, .. }
        | Notification::OrderMoved { order, .. }
        | Notification::OrderStuck { order, .. }
        | Notification::GuaranteeEnding { order, .. }
        | Notification::AutomaticEnded { order, .. }
        | Notification::OrderLost { order } => Some(order),
        Notification::RequestAccepted { order, .. }
        | Notification::RequestRefused { order, .. }
        | Notification::RequestUnknown { order, .. }
        | Notification::RefillMoved { order, .. } => order.as_ref(),
        Notification::KeyRefused { .. }
        | Notification::BalanceLow { .. }
        | Notification::Digest { .. }
        | Notification::MassDone { .. }
        | Notification::KeySet { .. }
        | Notification::ApprovalAsked { .. }
        | Notification::ApprovalDecided(_)
        | Notification::Announcement { .. } => None,
    }
}

fn buttons(t: &Text, news: &Notification) -> Vec<Vec<Button>> {
    let keys = keyboard(t);
    if matches!(news, Notification::KeyRefused { .. }) {
        return keys.keys([("button-key-enter", Press::KeyEnter)]).rows();
    }
    if matches!(news, Notification::BalanceLow { .. }) {
        let alert = Press::Setting(SettingsPress::Alert);
        return keys.keys([("button-balance", Press::Balance), ("button-alert", alert)]).rows();
    }
    let Some(order) = order_of(news) else { return vec![] };
    let details = keys.button("button-details", Press::Card { order: order.row });
    let again =
        (!order.is_elsewhere).then(|| keys.button("button-order-again", Press::Again { order: order.row }));
    match news {
        Notification::OrderMoved { now, .. } if now.status.is_final() => {
            let may_refill = order.may_refill && matches!(now.status, Status::Completed | Status::Partial);
            let refill = may_refill.then(|| keys.button("button-refill", Press::Refill { order: order.row }));
            keys.row(refill.into_iter().chain(again)).row([details]).rows()
        }
        Notification::OrderRefused { .. } => keys.row(again.into_iter().chain([details])).rows(),
        Notification::GuaranteeEnding { .. } => {
            let refill = keys.button("button-refill", Press::Refill { order: order.row });
            keys.row([refill, details]).rows()
        }
        _ => keys.row([details]).rows(),
    }
}

/// An order of unknown fate with its three ways out, at first or again.
fn unknown_order(t: &Text, news: &Notification) -> Option<Screen> {
    let Notification::OrderUnknown {
        order,
        fault,
        balance_before,
        balance_after,
        balance_at,
        after_restart,
        is_reminder,
    } = news
    else {
        return None;
    };
    let balances = [*balance_before, *balance_after];
    let order = UnknownOrder::from_news(order, fault.as_ref(), balances, *balance_at, *after_restart);
    Some(if *is_reminder { unknown::reminder(t, &order) } else { unknown::card(t, &order) })
}

/// One piece of news as a paragraph.
fn block(t: &Text, news: &Notification) -> String {
    match news {
        Notification::Announcement { text } => super::admin::announcement(t, text),
        Notification::OrderPlaced { order } => placed(t, order),
        Notification::OrderRefused { order, fault } => body(t)
            .text("notify-refused-title")
            .line(ordered(t, order))
            .line(sentence(t, fault, Asking::Add))
            .html(),
        Notification::OrderUnknown { .. } => {
            unknown_order(t, news).map(|screen| screen.html).unwrap_or_default()
        }
        Notification::OrderMoved { order, was, was_text, now, is_correction } => moved(
            t,
            order,
            was.map(|was| (was, was_text.as_deref().unwrap_or_default())),
            now,
            *is_correction,
        ),
        Notification::OrderLost { order } => {
            body(t).line(titled(t, order, "notify-lost-title")).text("notify-lost").html()
        }
        Notification::RequestAccepted { kind, order, panel_id, .. } => {
            request(t, (*kind, Came::Accepted), order.as_ref(), panel_id.as_str()).html()
        }
        Notification::RequestRefused { kind, order, panel_id, fault, .. } => {
            request(t, (*kind, Came::Refused), order.as_ref(), panel_id.as_str())
                .line(sentence(t, fault, asking(*kind)))
                .html()
        }
        Notification::RequestUnknown { kind, order, panel_id, .. } => {
            request(t, (*kind, Came::Unknown), order.as_ref(), panel_id.as_str())
                .text(match kind {
                    RequestKind::Refill => "notify-refill-unknown",
                    RequestKind::Cancel => "notify-cancel-unknown",
                })
                .html()
        }
        Notification::RefillMoved { order, panel_id, refill_id, now, now_text, .. } => {
            let (sign, name) = refill_state(t, *now, now_text);
            body(t)
                .line(
                    line(t)
                        .own("sign", sign.to_owned())
                        .name("state", &name)
                        .id("id", panel_id.as_str())
                        .id("refill", refill_id.as_str())
                        .say("notify-refill-moved"),
                )
                .lines(order.as_ref().map(|order| service(t, order)))
                .html()
        }
        Notification::MassDone { .. } => t.text("mass-done-title"),
        // Shown with its order, by whoever has it.
        Notification::ApprovalAsked { .. } => t.text("approval-title"),
        Notification::KeySet { .. } | Notification::ApprovalDecided(_) => {
            of_group(t, news).map(|screen| screen.html).unwrap_or_default()
        }
        Notification::KeyRefused { panel, key_tail, text } => key_refused(t, panel, key_tail, text),
        Notification::OrderStuck { order, why, secs } => {
            let key = match why {
                Stuck::NothingMoved => "notify-stuck-still",
                Stuck::LongerThanMost => "notify-stuck-long",
            };
            body(t)
                .line(titled(t, order, "notify-stuck-title"))
                .line(service(t, order))
                .line(line(t).own("time", t.span(*secs)).say(key))
                .text("notify-stuck-advice")
                .html()
        }
        Notification::GuaranteeEnding { order, ends_at } => body(t)
            .line(titled(t, order, "notify-guarantee-title"))
            .line(service(t, order))
            .line(line(t).own("at", t.moment(*ends_at)).say("notify-guarantee"))
            .html(),
        Notification::AutomaticEnded { order, why } => body(t)
            .line(titled(t, order, "notify-automatic-title"))
            .line(service(t, order))
            .text(automatic_end(*why))
            .html(),
        Notification::Digest { digest } => super::digest::digest(t, digest).html,
        Notification::BalanceLow { panel, balance, below, forecast } => {
            super::balance::low(t, panel, balance, *below, forecast.as_ref())
        }
    }
}

fn automatic_end(why: AutomaticEnd) -> &'static str {
    match why {
        AutomaticEnd::Unknown => "notify-automatic-unknown",
        AutomaticEnd::Refused => "notify-automatic-refused",
        AutomaticEnd::Over => "notify-automatic-over",
        AutomaticEnd::KeyRemoved => "notify-automatic-key",
        AutomaticEnd::NotDelivered => "notify-automatic-undelivered",
    }
}

fn placed(t: &Text, order: &OrderRef) -> String {
    body(t).line(titled(t, order, "notify-placed-title")).line(ordered(t, order)).html()
}

fn titled(t: &Text, order: &OrderRef, key: &str) -> String {
    line(t).id("id", order.panel_id.as_ref().map_or("–", |id| id.as_str())).say(key)
}

fn service(t: &Text, order: &OrderRef) -> String {
    if order.is_elsewhere {
        return t.text("card-elsewhere");
    }
    line(t).name("service", &order.service_name).say("notify-service")
}

fn ordered(t: &Text, order: &OrderRef) -> String {
    line(t)
        .name("service", &order.service_name)
        .number("quantity", order.quantity)
        .money("price", order.price, order.currency.as_deref())
        .say("notify-ordered")
}

fn moved(
    t: &Text,
    order: &OrderRef,
    was: Option<(Status, &str)>,
    now: &OrderReport,
    is_correction: bool,
) -> String {
    let name = status_name(t, now.status, &now.status_text);
    let title = line(t)
        .own("sign", status_sign(now.status).to_owned())
        .name("state", &name)
        .id("id", order.panel_id.as_ref().map_or("–", |id| id.as_str()))
        .say("card-title");
    let mut page = body(t).line(title).line(service(t, order));
    if let Some((was, was_text)) = was {
        let was = status_name(t, was, was_text);
        let key = if is_correction { "notify-moved-corrected" } else { "notify-moved" };
        page = page.line(line(t).name("was", &was).name("now", &name).say(key));
    }
    let charge = now.charge.map(|charge| {
        let currency = now.currency.as_deref().or(order.currency.as_deref());
        line(t).money("charge", charge, currency).say("card-charge")
    });
    page.lines(super::card::remains(t, order.quantity, now)).lines(charge).html()
}

/// What came of a request.
#[derive(Clone, Copy)]
enum Came {
    Accepted,
    Refused,
    Unknown,
}

fn request<'t>(
    t: &'t Text,
    came: (RequestKind, Came),
    order: Option<&OrderRef>,
    panel_id: &str,
) -> super::html::Body<'t> {
    let key = match came {
        (RequestKind::Refill, Came::Accepted) => "notify-refill-accepted-title",
        (RequestKind::Refill, Came::Refused) => "notify-refill-refused-title",
        (RequestKind::Refill, Came::Unknown) => "notify-refill-unknown-title",
        (RequestKind::Cancel, Came::Accepted) => "notify-cancel-accepted-title",
        (RequestKind::Cancel, Came::Refused) => "notify-cancel-refused-title",
        (RequestKind::Cancel, Came::Unknown) => "notify-cancel-unknown-title",
    };
    body(t).line(line(t).id("id", panel_id).say(key)).lines(order.map(|order| service(t, order)))
}

fn key_refused(t: &Text, panel: &str, key_tail: &str, words: &str) -> String {
    let quoted = Some(words).filter(|words| !words.trim().is_empty());
    super::key::no_longer_accepted(t, panel, key_tail)
        .lines(quoted.map(|words| line(t).words("words", words).say("fault-words")))
        .html()
}

#[cfg(test)]
mod tests;
