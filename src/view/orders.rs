//! The list of a chat's orders. A single order is `card`'s.

use super::html::{body, line};
use super::keyboard::{framed_label, keyboard, labelled};
use super::model::OrdersPage;
use super::press::{OrderFilter, Press};
use super::state::{order_name, order_sign};
use super::{Button, Screen};
use crate::domain::order::Order;
use crate::l10n::Text;

/// One page of the orders that pass the filter, newest first.
pub fn list(t: &Text, page: &OrdersPage) -> Screen {
    let mut text = body(t).text("orders-title");
    let mut keys = keyboard(t).row(OrderFilter::ALL.map(|filter| filter_button(t, filter, page.filter)));
    if page.orders.is_empty() {
        text = text.text(if page.filter == OrderFilter::All { "orders-none" } else { "orders-none-here" });
        if page.filter == OrderFilter::All {
            keys = keyboard(t).keys([("button-services", Press::Services { page: 0 })]);
        }
    } else {
        text = text.line(line(t).count("count", page.total).say("orders-count")).text("orders-hint");
    }
    for order in &page.orders {
        keys = keys.row([labelled(label(t, order), Press::Card { order: order.row })]);
    }
    let filter = page.filter;
    text.screen(keys.paging(page.paging, |page| Press::Orders { filter, page }).menu().rows())
}

/// “✅ 23501 · Instagram Follo… · Completed”.
fn label(t: &Text, order: &Order) -> String {
    let sign = order_sign(order);
    let elsewhere = t.text("orders-elsewhere");
    let name = order.service_name().unwrap_or(&elsewhere);
    let state = super::shorten::one_line(&order_name(t, order), 14);
    match &order.panel_id {
        Some(id) => {
            let id = super::shorten::one_line(id.as_str(), 12);
            framed_label(t, &format!("{sign} {id}"), name, &state)
        }
        None => framed_label(t, "", &format!("{sign} {name}"), &state),
    }
}

fn filter_button(t: &Text, filter: OrderFilter, chosen: OrderFilter) -> Button {
    let name = t.text(match filter {
        OrderFilter::All => "orders-filter-all",
        OrderFilter::Running => "orders-filter-running",
        OrderFilter::Done => "orders-filter-done",
        OrderFilter::Trouble => "orders-filter-trouble",
    });
    let label = if filter == chosen { format!("• {name}") } else { name };
    labelled(label, Press::Orders { filter, page: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    #[test]
    fn the_list_shows_states_and_marks_the_filter() {
        insta::assert_snapshot!(shown(&list(english(), &Samples::ordinary().orders())), @r"
        📦 <b>Orders</b>
        3 orders
        Press an order to see more.
        [All] [• Running] [Done] [Trouble]
        [⏳ 23501 · Instagram Follo… · In progress]
        [📤 Instagram Followers · Waiting to be…]
        [▫️ 23501 · Instagram F… · Not enough fu…]
        [🏠 Menu]
        ");
    }
}
