//! The moving part of an order's card: how far it has come, how fast, when it probably ends, whether it is stuck.
//!
//! What it says is judged in `domain::estimate`; here are the words.

use super::html::line;
use super::model::OrderCard;
use crate::domain::estimate::{Ground, Guess, Progress, Stuck, guess, stuck};
use crate::domain::forecast::{delivered_price, differs};
use crate::domain::guarantee::Guarantee;
use crate::domain::order::{Order, OrderState};
use crate::domain::order_type::Pricing;
use crate::domain::status::Status;
use crate::domain::time::Time;
use crate::l10n::Text;

/// Blocks of a full bar.
const BAR: u64 = 10;

/// The lines of a running order.
pub(super) fn lines(t: &Text, card: &OrderCard, now: Time) -> Vec<String> {
    let order = &card.order;
    if order.state != OrderState::Placed || !order.is_running() {
        return vec![];
    }
    let Some(progress) = Progress::of(order) else { return vec![] };
    let mut lines = vec![];
    lines.extend(bar(t, order));
    if let Some(speed) = progress.per_hour() {
        lines.push(line(t).number("speed", speed).say("card-speed"));
    }
    match is_stuck(card, &progress) {
        Some(Stuck::NothingMoved) => {
            let since = order.moved_at.or(order.settled_at).unwrap_or(now);
            lines.push(line(t).own("time", t.span(now.since(since).as_secs())).say("card-stuck-still"));
        }
        Some(Stuck::LongerThanMost) => lines.push(t.text("card-stuck-long")),
        None => {
            let end = guess(&card.outlook.times, card.outlook.average, &progress);
            lines.extend(end.map(|end| ending(t, &end)));
        }
    }
    lines
}

fn is_stuck(card: &OrderCard, progress: &Progress) -> Option<Stuck> {
    let order = &card.order;
    let moved_at = order.moved_at.or(order.settled_at)?;
    let still = order.checked_at?.since(moved_at);
    stuck(&card.outlook.times, progress.elapsed, still, card.outlook.patience)
}

/// What was delivered, as a bar.
fn bar(t: &Text, order: &Order) -> Option<String> {
    let quantity = order.draft.details.quantity();
    let delivered = order.delivered().filter(|_| quantity > 1)?;
    let percent = delivered.checked_mul(100)?.checked_div(quantity)?;
    let full = delivered.checked_mul(BAR)?.checked_div(quantity)?;
    let blocks: String = (0..BAR).map(|at| if at < full { '▰' } else { '▱' }).collect();
    Some(line(t).own("bar", blocks).percent("percent", percent).say("card-bar"))
}

/// When it probably ends, and on what ground.
fn ending(t: &Text, end: &Guess) -> String {
    let left = line(t).own("left", t.span(end.left.as_secs()));
    match (end.ground, end.between) {
        (Ground::Own { orders }, Some((from, to))) => left
            .count("count", orders)
            .own("from", t.span(from.as_secs()))
            .own("to", t.span(to.as_secs()))
            .say("card-end-own-between"),
        (Ground::Own { orders }, None) => left.count("count", orders).say("card-end-own"),
        (Ground::Panel, _) => left.say("card-end-panel"),
        (Ground::Speed, _) => left.say("card-end-speed"),
    }
}

/// Of a partial order: what rate and delivery give, and a word where the panel charged otherwise.
pub(super) fn partial_charge(t: &Text, order: &Order) -> Option<String> {
    let report = order.report.as_ref().filter(|report| report.status == Status::Partial)?;
    if order.draft.order_type.pricing() == Pricing::PerPackage {
        return None;
    }
    let expected = delivered_price(order.draft.price, order.draft.details.quantity(), order.delivered()?)?;
    let currency = report.currency.as_deref().or(order.currency.as_deref());
    let expected = crate::domain::money::Money(expected.0.round_dp(5));
    let said = line(t).money("expected", expected, currency);
    Some(match report.charge {
        Some(charge) if differs(charge, expected) => {
            said.money("charge", charge, currency).say("card-partial-differs")
        }
        Some(_) => said.say("card-partial-fits"),
        None => said.say("card-partial-expected"),
    })
}

/// The refill guarantee and what is left of it.
pub(super) fn guarantee(t: &Text, card: &OrderCard, now: Time) -> Option<String> {
    let order = &card.order;
    let is_delivered = order.is_delivered();
    let is_at_the_panel = order.state == OrderState::Placed && order.is_running();
    if !(is_delivered || is_at_the_panel) {
        return None;
    }
    Some(match card.outlook.radar.guarantee? {
        Guarantee::No => t.text("card-guarantee-no"),
        Guarantee::Lifetime => t.text("card-guarantee-lifetime"),
        Guarantee::Days(days) => {
            let promised = line(t).count("count", days);
            match order
                .final_at
                .filter(|_| is_delivered)
                .and_then(|at| card.outlook.radar.guarantee?.ends(at))
            {
                Some(ends) if ends <= now => promised.say("card-guarantee-over"),
                Some(ends) => {
                    promised.own("left", t.span(ends.since(now).as_secs())).say("card-guarantee-left")
                }
                None => promised.say("card-guarantee-days"),
            }
        }
    })
}

/// The rest after a refusal, and the refill that is asked for by itself.
pub(super) fn refills(t: &Text, card: &OrderCard) -> Vec<String> {
    let radar = &card.outlook.radar;
    let rest = radar.rest.as_ref().map(|rest| {
        let said = line(t).own("at", t.moment(rest.until));
        match &rest.words {
            Some(words) => said.words("words", words).say("card-rest-words"),
            None => said.say("card-rest"),
        }
    });
    let automatic =
        radar.automatic.map(|automatic| line(t).own("at", t.moment(automatic.next_at)).say("card-automatic"));
    rest.into_iter().chain(automatic).collect()
}
