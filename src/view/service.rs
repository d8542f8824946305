//! The card of one service.

use super::Screen;
use super::html::{body, folded, line};
use super::keyboard::keyboard;
use super::model::ServiceCard;
use super::press::{OrderingPress, Press};
use crate::domain::estimate::average_minutes;
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
        .lines(own_record(t, card))
        .lines(super::catalog::stale(t, card.stale_since));
    if !service.order_type.may_order() {
        page = page.gap().line(line(t).name("type", service.order_type.name()).say("service-not-sold"));
    }
    if let Some(description) = service.description.as_deref().filter(|text| !text.trim().is_empty()) {
        page = page.line(folded(description, DESCRIPTION_UNITS));
    }
    page.screen(buttons(t, card))
}

/// What this chat's own orders have shown: how they ended, how long they took, what has become of the price.
fn own_record(t: &Text, card: &ServiceCard) -> Vec<String> {
    let mut lines = vec![];
    if let Some(record) = &card.record {
        lines.push(
            line(t)
                .count("count", record.finished)
                .percent("completed", record.completed)
                .percent("partial", record.partial)
                .percent("canceled", record.canceled)
                .say("service-own-orders"),
        );
        if let Some(times) = &record.times {
            lines.push(
                line(t)
                    .own("median", t.span(times.median.as_secs()))
                    .own("from", t.span(times.from.as_secs()))
                    .own("to", t.span(times.to.as_secs()))
                    .say("service-own-times"),
            );
        }
    }
    lines.extend(price_change(t, card.price_change));
    lines
}

/// “+18% since your last order”.
pub(super) fn price_change(t: &Text, percent: Option<i64>) -> Option<String> {
    let percent = percent?;
    let key = if percent > 0 { "service-price-up" } else { "service-price-down" };
    Some(line(t).change("percent", percent).say(key))
}

fn buttons(t: &Text, card: &ServiceCard) -> Vec<Vec<super::Button>> {
    let keys = keyboard(t);
    let service = card.row;
    let order = match card.found_by {
        Some(search) => Press::Ordering(OrderingPress::StartFor { service, search }),
        None => Press::Order { service },
    };
    let order = card.service.order_type.may_order().then(|| keys.button("button-order", order));
    let favourite = if card.is_favourite { "button-favourite-on" } else { "button-favourite-off" };
    let favourite = keys.button(favourite, Press::Favourite { service });
    let back = match (card.found_by, card.category) {
        (Some(search), _) => Press::Search { search, page: 0 },
        (None, Some(category)) => Press::Category { category, page: 0 },
        (None, None) => Press::Services { page: 0 },
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

/// Panels give minutes as a number, words that say a time, or a text of their own.
fn average_time(t: &Text, card: &ServiceCard) -> Option<String> {
    let words = card.service.average_time.as_deref().map(str::trim).filter(|text| !text.is_empty())?;
    let message = match average_minutes(words) {
        Some(time) => line(t).own("time", t.span(time.as_secs())),
        None => line(t).name("time", words),
    };
    Some(message.say("service-average-time"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::history::{Record, Times};
    use crate::domain::lang::Lang;
    use crate::domain::order_type::OrderType;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown, text};

    #[test]
    fn a_card_says_all_that_the_panel_says() {
        insta::assert_snapshot!(shown(&card(english(), &Samples::ordinary().card(OrderType::Default))), @r"
        🛍 <b>Instagram Followers</b>
        ID <code>23501</code> · Default
        📁 Instagram Followers

        💵 <b>0.90 USD per 1000</b>
        🔢 Quantity: 50 – 10,000
        ♻️ Refill: yes · 🚫 Cancel: no · 💧 Drip-feed: not said
        ⏱ Average time: 75 min
        <blockquote expandable>Starts within an hour.
        No drop.</blockquote>
        [🛒 Order] [☆ Favourite]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_card_tells_what_this_chats_own_orders_have_shown() {
        let minutes = |n: u64| std::time::Duration::from_secs(n * 60);
        let times = Times { median: minutes(40), from: minutes(20), to: minutes(180) };
        let record = Record { finished: 12, completed: 83, partial: 8, canceled: 8, times: Some(times) };
        let samples = Samples::ordinary();
        let own =
            ServiceCard { record: Some(record), price_change: Some(18), ..samples.card(OrderType::Default) };
        insta::assert_snapshot!(shown(&card(english(), &own)), @r"
        🛍 <b>Instagram Followers</b>
        ID <code>23501</code> · Default
        📁 Instagram Followers

        💵 <b>0.90 USD per 1000</b>
        🔢 Quantity: 50 – 10,000
        ♻️ Refill: yes · 🚫 Cancel: no · 💧 Drip-feed: not said
        ⏱ Average time: 75 min
        📊 Your last <b>12 orders</b> here: completed 83%, partial 8%, canceled 8%
        ⏲ They took <b>40 min</b>, half of them 20 min – 3 h
        📈 <b>+18%</b> since your last order
        <blockquote expandable>Starts within an hour.
        No drop.</blockquote>
        [🛒 Order] [☆ Favourite]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_type_that_is_not_sold_has_no_order_button() {
        insta::assert_snapshot!(shown(&card(english(), &Samples::ordinary().card(OrderType::Unknown("Livestream Raid".into())))), @r"
        🛍 <b>Instagram Followers</b>
        ID <code>23501</code> · Livestream Raid
        📁 Instagram Followers

        💵 <b>0.90 USD per 1000</b>
        🔢 Quantity: 50 – 10,000
        ♻️ Refill: yes · 🚫 Cancel: no · 💧 Drip-feed: not said
        ⏱ Average time: 75 min

        Orders of the type “Livestream Raid” cannot be placed here. Please order this service at the panel itself.
        <blockquote expandable>Starts within an hour.
        No drop.</blockquote>
        [☆ Favourite]
        [⬅️ Back] [🏠 Menu]
        ");
    }

    #[test]
    fn a_card_in_russian() {
        insta::assert_snapshot!(shown(&card(text(Lang::Ru), &Samples::ordinary().card(OrderType::Package))), @r"
        🛍 <b>Instagram Followers</b>
        ID <code>23501</code> · Package
        📁 Instagram Followers

        💵 <b>0,90 USD за пакет</b>
        ♻️ Рефилл: да · 🚫 Отмена: нет · 💧 По частям: не указано
        ⏱ Среднее время: 75 мин
        <blockquote expandable>Starts within an hour.
        No drop.</blockquote>
        [🛒 Заказать] [☆ В избранное]
        [⬅️ Назад] [🏠 Меню]
        ");
    }
}
