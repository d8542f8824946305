//! The last screen before money is spent: exactly what will be sent, what it costs, and what to think of first.

use super::Screen;
use super::html::{Body, body, folded, line};
use super::keyboard::keyboard;
use super::model::{SameLink, Summary};
use super::press::Press;
use crate::domain::draft::Details;
use crate::domain::money::{Balance, Money};
use crate::l10n::Text;

/// Longest list of comments that is shown; the number above it tells how many there are.
const COMMENTS_UNITS: usize = 1500;
/// Orders on the same link that are named; that there are more does not change the advice.
const SAME_LINK_SHOWN: usize = 3;

/// The order as it will be sent, with **Confirm** and **Cancel**.
pub fn summary(t: &Text, summary: &Summary) -> Screen {
    screen(t, summary, body(t).text("summary-title"))
}

/// The same, after the price changed between the summary and its confirmation: nothing was ordered.
pub fn price_changed(t: &Text, summary: &Summary, before: Money) -> Screen {
    let currency = summary.currency.as_deref();
    let notice = line(t)
        .money("before", before, currency)
        .money("now", summary.draft.price, currency)
        .say("summary-price-changed");
    screen(t, summary, body(t).line(notice).gap().text("summary-title"))
}

fn screen<'t>(t: &'t Text, summary: &Summary, top: Body<'t>) -> Screen {
    let draft = &summary.draft;
    let mut page = top
        .line(
            line(t)
                .name("service", &draft.service_name)
                .id("id", draft.service.as_str())
                .say("summary-service"),
        )
        .line(line(t).link("link", &draft.link).say("order-link"))
        .lines(amount(t, &draft.details))
        .line(line(t).money("price", draft.price, summary.currency.as_deref()).say("summary-price"));
    page = balance(t, page, summary);
    if let Some(warning) = same_link(t, &summary.same_link) {
        page = page.gap().line(warning);
    }
    let keys = keyboard(t).keys([
        ("button-confirm", Press::Confirm { order: summary.order }),
        ("button-cancel", Press::Discard { order: summary.order }),
    ]);
    page.screen(keys.rows())
}

fn amount(t: &Text, details: &Details) -> Vec<String> {
    match details {
        Details::Quantity { quantity } => vec![line(t).number("quantity", *quantity).say("summary-quantity")],
        Details::Package => vec![t.text("summary-package")],
        Details::Comments { comments } => vec![
            line(t).count("count", details.quantity()).say("summary-comments"),
            folded(&comments.join("\n"), COMMENTS_UNITS),
        ],
    }
}

fn balance<'t>(t: &'t Text, page: Body<'t>, summary: &Summary) -> Body<'t> {
    let price = summary.draft.price;
    let Some(Balance { amount, currency }) = &summary.balance else {
        return page.gap().text("summary-balance-unknown");
    };
    let currency = currency.as_deref();
    match amount.minus(price).filter(|after| *after >= Money::ZERO) {
        Some(after) => page.line(
            line(t).money("before", *amount, currency).money("after", after, currency).say("summary-balance"),
        ),
        None => {
            let missing = price.minus(*amount).unwrap_or(price);
            page.line(line(t).money("amount", *amount, currency).say("order-balance"))
                .gap()
                .line(line(t).money("missing", missing, currency).say("summary-balance-short"))
        }
    }
}

fn same_link(t: &Text, orders: &[SameLink]) -> Option<String> {
    if orders.is_empty() {
        return None;
    }
    let names: Vec<String> = orders
        .iter()
        .take(SAME_LINK_SHOWN)
        .map(|order| match &order.panel_id {
            Some(id) => {
                line(t).id("id", id.as_str()).name("service", &order.service_name).say("summary-same-order")
            }
            None => line(t).name("service", &order.service_name).say("summary-same-unplaced"),
        })
        .collect();
    let count = u64::try_from(orders.len()).unwrap_or(u64::MAX);
    Some(line(t).count("count", count).own("orders", names.join("; ")).say("summary-same-link"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown, text};

    fn warned() -> Summary {
        let samples = Samples { items: 1, ..Samples::ordinary() };
        let balance = Balance { amount: "0.1".parse().unwrap(), currency: samples.currency() };
        Summary { balance: Some(balance), same_link: samples.same_link(), ..samples.summary() }
    }

    #[test]
    fn the_summary_shows_the_exact_price_and_the_balance_after() {
        insta::assert_snapshot!(shown(&summary(english(), &Samples::ordinary().summary())), @r"
        🧾 <b>Check your order</b>
        <b>Instagram Followers</b> · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 Quantity: <b>200</b>
        💵 Price: <b>0.18 USD</b>
        💰 Balance: 100.84 USD, after it 100.66 USD
        [✅ Confirm] [✖️ Cancel]
        ");
    }

    #[test]
    fn it_warns_of_a_running_order_and_of_a_balance_that_does_not_suffice() {
        insta::assert_snapshot!(shown(&summary(english(), &warned())), @r"
        🧾 <b>Check your order</b>
        <b>Instagram Followers</b> · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 Quantity: <b>200</b>
        💵 Price: <b>0.18 USD</b>
        💰 Balance: 0.10 USD

        ⚠️ <b>The balance does not suffice</b>: 0.08 USD is missing. Top it up at the panel first.

        ⚠️ <b>2 orders still run on this link</b>: <code>23501</code> Instagram Followers; Instagram Followers. Panels often refuse another one, or count it wrongly.
        [✅ Confirm] [✖️ Cancel]
        ");
    }

    #[test]
    fn a_changed_price_is_told_first() {
        insta::assert_snapshot!(shown(&price_changed(english(), &Samples::ordinary().summary(), "0.16".parse().unwrap())), @r"
        ⚠️ <b>The price has changed</b>: 0.16 USD before, 0.18 USD now. Nothing was ordered yet.

        🧾 <b>Check your order</b>
        <b>Instagram Followers</b> · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 Quantity: <b>200</b>
        💵 Price: <b>0.18 USD</b>
        💰 Balance: 100.84 USD, after it 100.66 USD
        [✅ Confirm] [✖️ Cancel]
        ");
    }

    #[test]
    fn the_summary_in_arabic() {
        insta::assert_snapshot!(shown(&summary(text(Lang::Ar), &Samples::ordinary().summary())), @r"
        🧾 <b>راجع طلبك</b>
        <b>⟨Instagram Followers⟩</b> · ⟨<code>1448</code>⟩
        🔗 ⟨<code>https://instagram.com/p/AAA111</code>⟩
        🔢 الكمية: <b>⟨200⟩</b>
        💵 السعر: <b>⟨0.18 USD⟩</b>
        💰 الرصيد: ⟨100.84 USD⟩، وبعد الطلب ⟨100.66 USD⟩
        [✖️ إلغاء] [✅ تأكيد]
        ");
    }
}
