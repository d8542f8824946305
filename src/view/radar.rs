//! Refills of all orders that may, and refills that are asked for by themselves.

use super::Screen;
use super::html::{body, line};
use super::keyboard::keyboard;
use super::model::CancelLine;
use super::press::Press;
use super::press::radar::RadarPress;
use super::requests::{fitting, order_item};
use super::settings::ticked;
use crate::domain::guarantee::Radar;
use crate::domain::order::Order;
use crate::domain::time::Time;
use crate::l10n::Text;

/// The intervals that are offered, in days.
const INTERVALS: [u8; 4] = [1, 3, 7, 14];

/// The orders that may be refilled, before their refills are asked for.
pub fn all(t: &Text, orders: &[CancelLine]) -> Screen {
    let back = Press::Refills { page: 0 };
    if orders.is_empty() {
        return body(t)
            .text("radar-none-title")
            .text("radar-none")
            .screen(keyboard(t).keys([("button-back", back)]).rows());
    }
    let count = u64::try_from(orders.len()).unwrap_or(u64::MAX);
    body(t)
        .line(line(t).count("count", count).say("radar-all-ask"))
        .lines(fitting(t, orders.iter().map(|order| order_item(t, order))))
        .gap()
        .text("radar-all-note")
        .screen(
            keyboard(t)
                .keys([("button-refill-all", Press::Radar(RadarPress::AllYes)), ("button-back", back)])
                .rows(),
        )
}

/// How an order is refilled by itself, with the intervals to choose from.
pub fn automatic(t: &Text, order: &Order, radar: &Radar, now: Time) -> Screen {
    let row = order.row;
    let id = order.panel_id.as_ref().map_or("", |id| id.as_str());
    let page = body(t).line(line(t).id("id", id).say("radar-auto-title"));
    let back = [("button-back", Press::Card { order: row })];
    if !radar.guarantee.is_some_and(|guarantee| guarantee.lasts(order.final_at, now)) {
        return page.text("radar-auto-cannot").screen(keyboard(t).keys(back).rows());
    }
    if radar.is_unknown {
        return page.text("radar-auto-unknown").screen(keyboard(t).keys(back).rows());
    }
    let page = match &radar.automatic {
        Some(automatic) => page.line(line(t).own("at", t.moment(automatic.next_at)).say("card-automatic")),
        None => page.text("radar-auto-off"),
    };
    let days_on = radar.automatic.map_or(0, |automatic| automatic.every.as_secs() / 86_400);
    let choice = |days: u8| {
        let label = t.text_with("button-auto-days", &t.args().count("count", u64::from(days)));
        let press = Press::Radar(RadarPress::SetAutomatic { order: row, days });
        ticked(label, u64::from(days) == days_on, press)
    };
    let keys = keyboard(t).grid(2, INTERVALS.map(choice));
    let off = ("button-auto-off", Press::Radar(RadarPress::SetAutomatic { order: row, days: 0 }));
    let keys = if radar.automatic.is_some() { keys.keys([off]) } else { keys };
    page.gap().text("radar-auto-note").screen(keys.keys(back).rows())
}
