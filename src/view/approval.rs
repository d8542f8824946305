//! What is above a group's limit: the request as managers see it, and what the person who asked reads.

use super::group::{mention, name_of, say_of};
use super::html::{Body, body, line};
use super::keyboard::keyboard;
use super::press::{GroupPress, MassPress, Press};
use super::{Button, Screen};
use crate::domain::approval::{Approval, BrokenLimit, Held, Word};
use crate::domain::notification::Person;
use crate::domain::order::Order;
use crate::l10n::Text;

/// A request, for a manager's word: who asks for what, what it costs, and which limit it passes. `order`: the single one
/// that is held back.
pub fn card(t: &Text, asked: &Approval, order: Option<&Order>) -> Screen {
    let currency = asked.currency.as_deref();
    let page = again(t, body(t), asked).text("approval-title");
    let who = line(t).own("person", mention(t, asked.person, &asked.name));
    let page = match order {
        Some(order) => page
            .line(say_of(asked.person, who, "approval-who"))
            .line(
                line(t)
                    .name("service", &order.draft.service_name)
                    .id("id", order.draft.service.as_str())
                    .say("summary-service"),
            )
            .line(line(t).link("link", &order.draft.link).say("order-link"))
            .lines(super::fields::answers(t, &order.draft, asked.priced_at)),
        None => page.line(say_of(asked.person, who, "approval-who-list")).line(orders(t, asked.orders)),
    };
    let price = order.map_or("summary-price", |order| super::summary::price_key(&order.draft));
    let page = page.line(line(t).money("price", asked.price, currency).say(price));
    passed(t, page, asked).screen(buttons(t, asked))
}

/// Why a request is shown again: nothing was ordered by the press before.
fn again<'t>(t: &'t Text, page: Body<'t>, asked: &Approval) -> Body<'t> {
    let currency = asked.currency.as_deref();
    let said = match (asked.round, asked.was) {
        (0, _) => return page,
        (_, None) => t.text("approval-old"),
        (_, Some(was)) => line(t)
            .money("before", was, currency)
            .money("now", asked.price, currency)
            .say("summary-price-changed"),
    };
    page.line(said).gap()
}

fn passed<'t>(t: &'t Text, page: Body<'t>, asked: &Approval) -> Body<'t> {
    let currency = asked.currency.as_deref();
    match asked.broken {
        None => page,
        Some(BrokenLimit::Order { limit, line: dear }) => {
            let page = page.line(line(t).money("amount", limit, currency).say("group-limit-order"));
            match dear {
                None => page,
                Some(dear) => page.line(
                    line(t)
                        .number("line", dear.number)
                        .money("price", dear.price, currency)
                        .say("approval-line"),
                ),
            }
        }
        Some(BrokenLimit::Day { limit, spent }) => page
            .line(line(t).money("amount", limit, currency).say("group-limit-day"))
            .line(line(t).money("spent", spent, currency).say("approval-spent")),
    }
}

fn buttons(t: &Text, asked: &Approval) -> Vec<Vec<Button>> {
    let (held, round) = (asked.held, asked.round);
    let keys = keyboard(t).keys([
        ("button-approve", Press::Group(GroupPress::Approve { held, round })),
        ("button-decline", Press::Group(GroupPress::Decline { held })),
    ]);
    match held {
        Held::Order(_) => keys.rows(),
        Held::Mass(mass) => keys.keys([("button-mass-lines", Press::Mass(MassPress::File { mass }))]).rows(),
    }
}

/// How many orders a list has: beside the file of its lines.
pub fn lines(t: &Text, count: u64) -> Screen {
    body(t).line(orders(t, count)).screen(vec![])
}

fn orders(t: &Text, count: u64) -> String {
    line(t).count("count", count).say("common-orders")
}

/// The person who asked reads that it waits for an admin.
pub fn waits(t: &Text, held: Held) -> Screen {
    let (text, cancel) = match held {
        Held::Order(order) => ("approval-waits", Press::Discard { order }),
        Held::Mass(mass) => ("approval-waits-list", Press::Mass(MassPress::Discard { mass })),
    };
    body(t).text(text).screen(keyboard(t).keys([("button-cancel", cancel)]).rows())
}

/// The person who asked reads what a manager said.
pub fn told(t: &Text, word: &Word) -> Screen {
    if !word.is_approved {
        return declined(t, &word.by, &word.service_name, word.orders);
    }
    let page = body(t).line(said(t, "approval-approved", &word.by, &word.service_name, word.orders));
    let page = match word.price {
        None => page,
        Some(price) => {
            page.line(line(t).money("price", price, word.currency.as_deref()).say("summary-price"))
        }
    };
    let details = match word.held {
        Held::Order(order) => Press::Card { order },
        Held::Mass(mass) => Press::Mass(MassPress::Progress { mass }),
    };
    page.screen(keyboard(t).keys([("button-details", details)]).rows())
}

/// A manager declined: nothing was ordered. Of a list, which has no service, the number of its orders is told.
pub fn declined(t: &Text, by: &Person, service: &str, count: u64) -> Screen {
    body(t).line(said(t, "approval-declined", by, service, count)).screen(vec![])
}

fn said(t: &Text, key: &str, by: &Person, service: &str, count: u64) -> String {
    let said = line(t).own("person", name_of(t, by.id, &by.name));
    match service {
        "" => say_of(by.id, said.own("service", orders(t, count)), key),
        service => say_of(by.id, said.name("service", service), key),
    }
}

/// Somebody decided before, or the draft is gone.
pub fn decided(t: &Text) -> Screen {
    body(t).text("approval-decided").screen(vec![])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::approval::Line;
    use crate::domain::ids::{AccountId, MassRow, OrderRow, UserId};
    use crate::domain::order::OrderState;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown};

    fn asked(held: Held) -> Approval {
        Approval {
            held,
            account: AccountId(1),
            person: UserId(9),
            name: "Ben".into(),
            broken: Some(BrokenLimit::Order { limit: "0.05".parse().unwrap(), line: None }),
            round: 0,
            was: None,
            orders: 1,
            price: "0.18".parse().unwrap(),
            currency: Some("USD".into()),
            priced_at: NOW,
            is_open: true,
        }
    }

    #[test]
    fn a_request_says_who_asks_for_what_and_which_limit_it_passes() {
        let order = Samples::ordinary().order(OrderState::Draft, None);
        insta::assert_snapshot!(shown(&card(english(), &asked(Held::Order(OrderRow(9))), Some(&order))), @r#"
        🙋 <b>Approval needed</b>
        <a href="tg://user?id=9">Ben</a> asks for an order above the limit. An admin decides.
        <b>Instagram Followers</b> · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 Quantity: <b>200</b>
        💵 Price: <b>0.18 USD</b>
        Limit of one order: <b>0.05 USD</b>
        [✅ Approve] [❌ Decline]
        "#);
        let line = Some(Line { number: 2, price: "0.12".parse().unwrap() });
        let broken = Some(BrokenLimit::Order { limit: "0.10".parse().unwrap(), line });
        let list = Approval { orders: 4, broken, ..asked(Held::Mass(MassRow(3))) };
        insta::assert_snapshot!(shown(&card(english(), &list, None)), @r#"
        🙋 <b>Approval needed</b>
        <a href="tg://user?id=9">Ben</a> asks for a list of orders above the limit. An admin decides.
        4 orders
        💵 Price: <b>0.18 USD</b>
        Limit of one order: <b>0.10 USD</b>
        Line 2 costs 0.12 USD.
        [✅ Approve] [❌ Decline]
        [📎 Lines as a file]
        "#);
        let broken =
            Some(BrokenLimit::Day { limit: "0.15".parse().unwrap(), spent: "0.09".parse().unwrap() });
        let changed = Approval { broken, round: 1, was: "0.09".parse().ok(), ..list };
        insta::assert_snapshot!(shown(&card(english(), &changed, None)), @r#"
        ⚠️ <b>The price has changed</b>: 0.09 USD before, 0.18 USD now. Nothing was ordered yet.

        🙋 <b>Approval needed</b>
        <a href="tg://user?id=9">Ben</a> asks for a list of orders above the limit. An admin decides.
        4 orders
        💵 Price: <b>0.18 USD</b>
        Limit of one person in 24 hours: <b>0.15 USD</b>
        Ordered in the 24 hours before: 0.09 USD
        [✅ Approve] [❌ Decline]
        [📎 Lines as a file]
        "#);
    }

    #[test]
    fn a_word_of_a_list_names_its_orders_and_what_they_cost() {
        let word = Word {
            held: Held::Mass(MassRow(3)),
            message: 7,
            service_name: String::new(),
            by: Person { id: UserId(7), name: "Anna".into() },
            is_approved: true,
            orders: 4,
            price: "0.18".parse().ok(),
            currency: Some("USD".into()),
        };
        insta::assert_snapshot!(shown(&told(english(), &word)), @r"
        ✅ Anna approved: 4 orders.
        💵 Price: <b>0.18 USD</b>
        [📄 Details]
        ");
        let word = Word { is_approved: false, ..word };
        insta::assert_snapshot!(shown(&told(english(), &word)), @"❌ Anna declined: 4 orders. Nothing was ordered.");
    }
}
