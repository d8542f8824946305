//! The last screen before money is spent: exactly what will be sent, what it costs, and what to think of first.

use super::html::{Body, body, line};
use super::keyboard::keyboard;
use super::model::Summary;
use super::press::{OrderingPress, Press, TemplatePress};
use super::state::{order_name, order_sign};
use super::{Button, Screen};
use crate::domain::doubt::Doubts;
use crate::domain::draft::Draft;
use crate::domain::link::shape::{Misfit, Target};
use crate::domain::money::{Balance, Money};
use crate::domain::order::Order;
use crate::domain::step::Step;
use crate::domain::time::Time;
use crate::l10n::Text;

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
        .lines(super::fields::answers(t, draft, summary.now))
        .lines(post_price(t, summary))
        .line(line(t).money("price", draft.price, summary.currency.as_deref()).say(price_key(draft)))
        .lines(super::service::price_change(t, summary.price_change));
    page = balance(t, page, summary);
    for warning in warnings(t, summary) {
        page = page.gap().line(warning);
    }
    page.screen(buttons(t, summary))
}

fn buttons(t: &Text, summary: &Summary) -> Vec<Vec<Button>> {
    let order = summary.order;
    let keys = keyboard(t)
        .keys([("button-confirm", Press::Confirm { order }), ("button-cancel", Press::Discard { order })]);
    let runs = match (summary.has_drip_feed, summary.draft.details.drip_feed()) {
        (_, Some(_)) => Some(keys.button("button-at-once", Press::Ordering(OrderingPress::AtOnce { order }))),
        (true, None) => {
            Some(keys.button("button-drip-feed", Press::Ordering(OrderingPress::DripFeed { order })))
        }
        (false, None) => None,
    };
    let save = keys.button("button-template-save", Press::Template(TemplatePress::Save { order }));
    keys.row(runs.into_iter().chain([save])).rows()
}

/// A subscription costs what its posts cost: at most so much in all, or so much for each.
pub(super) fn price_key(draft: &Draft) -> &'static str {
    match (draft.post_price(), draft.details.posts()) {
        (None, _) => "summary-price",
        (Some(_), Some(_)) => "summary-price-most",
        (Some(_), None) => "summary-price-post",
    }
}

fn post_price(t: &Text, summary: &Summary) -> Option<String> {
    let (least, most) = summary.draft.post_price().filter(|_| summary.draft.details.posts().is_some())?;
    let currency = summary.currency.as_deref();
    Some(line(t).money("min", least, currency).money("max", most, currency).say("field-per-post-price"))
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

/// What to think of first. A warning informs; it takes no button away.
fn warnings(t: &Text, summary: &Summary) -> Vec<String> {
    let commas = Some(summary.draft.lines_with_commas()).filter(|count| *count > 0);
    let commas = commas.map(|count| line(t).count("count", count).say("summary-commas"));
    commas.into_iter().chain(doubts(t, &summary.doubts, summary.now)).collect()
}

/// A sentence for each doubt.
pub(super) fn doubts(t: &Text, doubts: &Doubts, now: Time) -> Vec<String> {
    [
        doubts.misfit.map(|misfit| misfit_sentence(t, misfit)),
        doubts.step.map(|step| step_sentence(t, step)),
        doubts.repeated.as_ref().map(|order| repeated(t, order, now)),
        same_link(t, &doubts.same_link),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn misfit_sentence(t: &Text, misfit: Misfit) -> String {
    match misfit {
        Misfit::OtherPlatform { wanted, found: Some(found) } => {
            line(t).name("wanted", wanted.name()).name("found", found.name()).say("summary-misfit-platform")
        }
        Misfit::OtherPlatform { wanted, found: None } => {
            line(t).name("wanted", wanted.name()).say("summary-misfit-host")
        }
        Misfit::OtherTarget { wanted: Target::Post } => t.text("summary-misfit-post"),
        Misfit::OtherTarget { wanted: Target::Profile } => t.text("summary-misfit-profile"),
    }
}

fn step_sentence(t: &Text, misstep: Step) -> String {
    let Step { step, below, above } = misstep;
    let said = line(t).number("step", step);
    match (below, above) {
        (Some(below), Some(above)) => {
            said.number("below", below).number("above", above).say("summary-step-between")
        }
        (Some(near), None) | (None, Some(near)) => said.number("near", near).say("summary-step-near"),
        (None, None) => said.say("summary-step"),
    }
}

fn repeated(t: &Text, order: &Order, now: Time) -> String {
    line(t).own("ago", t.ago(order.queued_at.unwrap_or(order.created_at), now)).say("summary-repeated")
}

/// An order in half a line: its id, its service, its state.
fn named(t: &Text, order: &Order) -> String {
    let said = line(t)
        .name("service", &order.draft.service_name)
        .own("sign", order_sign(order).to_owned())
        .name("state", &order_name(t, order));
    match &order.panel_id {
        Some(id) => said.id("id", id.as_str()).say("summary-same-order"),
        None => said.say("summary-same-unplaced"),
    }
}

fn same_link(t: &Text, orders: &[Order]) -> Option<String> {
    if orders.is_empty() {
        return None;
    }
    let names: Vec<String> = orders.iter().take(SAME_LINK_SHOWN).map(|order| named(t, order)).collect();
    let count = u64::try_from(orders.len()).unwrap_or(u64::MAX);
    Some(line(t).count("count", count).own("orders", names.join("; ")).say("summary-same-link"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::domain::link::platform::Platform;
    use crate::domain::status::Status;
    use crate::view::samples::{NOW, Samples};
    use crate::view::testing::{english, shown, text};

    fn warned() -> Summary {
        let samples = Samples { items: 1, ..Samples::ordinary() };
        let balance = Balance { amount: "0.1".parse().unwrap(), currency: samples.currency() };
        let doubts = Doubts { same_link: samples.same_link(), ..Doubts::default() };
        Summary { balance: Some(balance), doubts, ..samples.summary() }
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
        [📋 Save as template]
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

        ⚠️ <b>2 orders still run on this link</b>: <code>23501</code> Instagram Followers (⏳ In progress); Instagram Followers (📤 Waiting to be sent). Panels often refuse another one, or count it wrongly.
        [✅ Confirm] [✖️ Cancel]
        [📋 Save as template]
        ");
    }

    #[test]
    fn whatever_speaks_against_an_order_is_told_before_it_is_paid() {
        let samples = Samples { items: 1, ..Samples::ordinary() };
        let repeated =
            Order { queued_at: Some(Time(NOW.0 - 180_000)), ..samples.placed(Status::InProgress, "") };
        let doubts = Doubts {
            misfit: Some(Misfit::OtherTarget { wanted: Target::Profile }),
            step: Some(Step { step: 100, below: Some(200), above: Some(300) }),
            same_link: vec![repeated.clone()],
            repeated: Some(repeated),
        };
        let mut doubted = Summary { doubts, ..samples.summary() };
        insta::assert_snapshot!(shown(&summary(english(), &doubted)), @r"
        🧾 <b>Check your order</b>
        <b>Instagram Followers</b> · <code>1448</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        🔢 Quantity: <b>200</b>
        💵 Price: <b>0.18 USD</b>
        💰 Balance: 100.84 USD, after it 100.66 USD

        ⚠️ <b>Does this link fit?</b> The service seems to be for a profile, and the link is that of a post.

        ⚠️ <b>The panel takes multiples of 100 only</b>: 200 or 300. It refused another quantity before.

        ⚠️ <b>You ordered just the same 3 min ago.</b> Confirm only if you want it twice.

        ⚠️ <b>An order still runs on this link</b>: <code>23501</code> Instagram Followers (⏳ In progress). Panels often refuse a second one, or count it wrongly.
        [✅ Confirm] [✖️ Cancel]
        [📋 Save as template]
        ");
        doubted.doubts.misfit =
            Some(Misfit::OtherPlatform { wanted: Platform::Instagram, found: Some(Platform::TikTok) });
        assert!(
            shown(&summary(english(), &doubted)).contains("is for Instagram, and the link is one of TikTok")
        );
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
        [📋 Save as template]
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
        [📋 احفظ كقالب]
        ");
    }
}
