//! What a push says, and the buttons that fit.

use super::*;
use crate::domain::lang::Lang;
use crate::view::samples::Samples;
use crate::view::split::{MAX_UNITS, visible_units};
use crate::view::testing::{english, shown, text};

fn moved(now: Status) -> Notification {
    let samples = Samples { words: String::new(), ..Samples::ordinary() };
    samples.moved(Status::Processing, now)
}

fn one(t: &Text, news: &Notification) -> Screen {
    push(t, std::slice::from_ref(news)).remove(0)
}

#[test]
fn what_a_person_must_decide_is_never_put_together_with_other_news() {
    let news = Samples::ordinary().news();
    let unknown =
        news.iter().find(|news| matches!(news, Notification::OrderUnknown { .. })).cloned().unwrap();
    let screens =
        push(english(), &[moved(Status::InProgress), unknown.clone(), unknown, moved(Status::Completed)]);
    assert_eq!(screens.len(), 4);
    assert_eq!(screens[1].keyboard, unknown::ways_out(english(), OrderRow(9)));
}

#[test]
fn a_hundred_news_take_as_few_messages_as_they_fit() {
    let news = vec![moved(Status::Partial); 100];
    let screens = push(english(), &news);
    assert!(screens.iter().all(|screen| visible_units(&screen.html) <= MAX_UNITS));
    let total: usize = screens.iter().map(|screen| visible_units(&screen.html)).sum();
    assert_eq!(screens.len(), total.div_ceil(MAX_UNITS));
    assert_eq!(screens.iter().filter(|screen| !screen.keyboard.is_empty()).count(), 1);
}

#[test]
fn the_end_of_an_order_offers_a_refill_and_another_order() {
    insta::assert_snapshot!(shown(&one(english(), &moved(Status::Partial))), @r"
    🌗 <b>Partial</b> · <code>23501</code>
    🛍 Instagram Followers
    Processing → Partial
    📈 Delivered: 43 of 200 · remains: 157
    💳 Charge: 0.27819 USD
    [♻️ Refill] [🔁 Order again]
    [📄 Details]
    ");
}

#[test]
fn a_step_on_the_way_offers_the_details() {
    insta::assert_snapshot!(shown(&one(english(), &moved(Status::InProgress))), @r"
    ⏳ <b>In progress</b> · <code>23501</code>
    🛍 Instagram Followers
    Processing → In progress
    📈 Delivered: 43 of 200 · remains: 157
    💳 Charge: 0.27819 USD
    [📄 Details]
    ");
}

#[test]
fn only_what_was_delivered_and_is_sold_with_it_offers_a_refill() {
    let offers = |news: &Notification| {
        let screen = one(english(), news);
        screen.keyboard.iter().flatten().any(|button| button.label.contains("Refill"))
    };
    for (status, is_offered) in [
        (Status::Completed, true),
        (Status::Partial, true),
        (Status::Canceled, false),
        (Status::Refunded, false),
        (Status::InProgress, false),
    ] {
        assert_eq!(offers(&moved(status)), is_offered, "{status:?}");
    }
    let mut without = moved(Status::Completed);
    if let Notification::OrderMoved { order, .. } = &mut without {
        order.may_refill = false;
    }
    assert!(!offers(&without));
}

#[test]
fn the_end_of_an_order_in_arabic() {
    insta::assert_snapshot!(shown(&one(text(Lang::Ar), &moved(Status::Completed))), @r"
    ✅ <b>⟨مكتمل⟩</b> · ⟨<code>23501</code>⟩
    🛍 ⟨Instagram Followers⟩
    ⟨قيد التجهيز⟩ ← ⟨مكتمل⟩
    📈 سُلِّم: ⟨43⟩ من ⟨200⟩ · المتبقي: ⟨157⟩
    💳 المبلغ المخصوم: ⟨0.27819 USD⟩
    [🔁 اطلب مجددًا] [♻️ إعادة تعبئة]
    [📄 التفاصيل]
    ");
}

#[test]
fn what_moved_in_one_list_is_counted() {
    let mut news: Vec<Notification> = vec![];
    for status in [Status::Completed, Status::Partial, Status::Completed, Status::Completed] {
        let mut one = moved(status);
        if let Notification::OrderMoved { order, .. } = &mut one {
            order.mass = Some(MassRow(3));
        }
        news.push(one);
    }
    insta::assert_snapshot!(shown(&push(english(), &news).remove(0)), @r"
    🔔 <b>4 updates</b>

    🧾 <b>Orders of one list: 4</b>
    ✅ Completed: 3
    🌗 Partial: 1
    [📄 23501]
    [📦 Orders]
    ");
}

#[test]
fn news_is_put_together() {
    insta::assert_snapshot!(shown(&push(english(), &[moved(Status::InProgress), moved(Status::Completed)]).remove(0)), @r"
    🔔 <b>2 updates</b>

    ⏳ <b>In progress</b> · <code>23501</code>
    🛍 Instagram Followers
    Processing → In progress
    📈 Delivered: 43 of 200 · remains: 157
    💳 Charge: 0.27819 USD

    ✅ <b>Completed</b> · <code>23501</code>
    🛍 Instagram Followers
    Processing → Completed
    📈 Delivered: 43 of 200 · remains: 157
    💳 Charge: 0.27819 USD
    [📄 23501]
    [📦 Orders]
    ");
}
