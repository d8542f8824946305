//! The order dialogue up to the summary: its questions, and what is said to a wrong answer.

use super::html::{body, line};
use super::keyboard::{keyboard, labelled};
use super::model::{FileFault, ServiceCard};
use super::press::{OrderingPress, Press};
use super::{Button, Screen};
use crate::domain::answer::MAX_LINE;
use crate::domain::draft::{DraftError, quick_quantities};
use crate::domain::field::{Field, Need, Question, Shape};
use crate::domain::form::Form;
use crate::domain::ids::{OrderRow, ServiceId, ServiceRow};
use crate::domain::money::Balance;
use crate::l10n::Text;

/// What is asked, and of what: the service, the answers so far, the next question.
pub struct Asked<'a> {
    pub card: &'a ServiceCard,
    pub form: &'a Form,
    pub question: Question,
    /// What was last known; shown with the quantity.
    pub balance: Option<&'a Balance>,
}

/// Asks the next question of an order, with the likeliest answers as buttons.
pub fn ask(t: &Text, asked: &Asked<'_>) -> Screen {
    let card = asked.card;
    let mut page = body(t).line(title(t, card));
    if let Some(link) = &asked.form.link {
        page = page.line(line(t).link("link", link).say("order-link"));
    }
    page = page.line(super::service::rate(t, card));
    if shows_limits(asked) {
        page = page.line(super::service::limits(t, card));
    }
    if let Some(balance) = asked.balance.filter(|_| asked.question.field == Field::Quantity) {
        page = page
            .line(line(t).money("amount", balance.amount, balance.currency.as_deref()).say("order-balance"));
    }
    page = page.gap().line(super::fields::question(t, asked));
    if asked.question.field.shape() == Shape::Lines {
        page = page.text("ask-file");
    }
    page.screen(ask_buttons(t, asked))
}

fn shows_limits(asked: &Asked<'_>) -> bool {
    let order_type = &asked.card.service.order_type;
    match asked.question.field {
        Field::Link => order_type.asks(Field::Quantity) || order_type.counted_field().is_some(),
        Field::Quantity | Field::Min | Field::Max => true,
        Field::Username => !order_type.asks(Field::Link),
        _ => false,
    }
}

fn ask_buttons(t: &Text, asked: &Asked<'_>) -> Vec<Vec<Button>> {
    let field = asked.question.field;
    let service = &asked.card.service;
    let choose = |n: u64| Press::Ordering(OrderingPress::Choose { field, n });
    // Plain digits: a label that is copied or read aloud is typed as it stands.
    let plain = |numbers: Vec<u64>| numbers.into_iter().map(|n| labelled(n.to_string(), choose(n))).collect();
    let (width, choices): (usize, Vec<Button>) = match (field, field.shape()) {
        (Field::Quantity, _) => {
            let quick = quick_quantities(service.min, service.max).into_iter();
            (3, quick.map(|n| labelled(n.to_string(), Press::Quantity { n })).collect())
        }
        (Field::Interval, _) => (5, plain(vec![5, 15, 30, 60, 90])),
        (Field::Delay, Shape::Choice(choices)) => (6, plain(choices.to_vec())),
        (_, Shape::Choice(choices)) => {
            let label = |n: u64| super::fields::choice(t, field, n);
            (2, choices.iter().map(|n| labelled(label(*n), choose(*n))).collect())
        }
        _ => (1, vec![]),
    };
    let keys = keyboard(t);
    let skip = (asked.question.need == Need::May)
        .then(|| keys.button("button-skip", Press::Ordering(OrderingPress::Skip { field })));
    keys.grid(width, choices).row(skip).keys([("button-cancel", Press::Leave)]).rows()
}

pub(super) fn title(t: &Text, card: &ServiceCard) -> String {
    line(t).name("service", &card.service.name).id("id", card.service.id.as_str()).say("order-title")
}

/// Says what is right after an answer that was wrong; the question stays open.
pub fn wrong(t: &Text, error: &DraftError) -> Screen {
    body(t).line(wrong_sentence(t, error)).screen(leave(t))
}

/// The one sentence of [`wrong`], for a command of one line.
pub fn wrong_sentence(t: &Text, error: &DraftError) -> String {
    match error {
        DraftError::NotSold { order_type } => line(t).name("type", order_type).say("service-not-sold"),
        DraftError::BadLink => t.text("order-link-invalid"),
        DraftError::NotANumber => t.text("order-quantity-invalid"),
        DraftError::BelowMin { min } => line(t).number("min", *min).say("order-quantity-low"),
        DraftError::AboveMax { max } => line(t).number("max", *max).say("order-quantity-high"),
        DraftError::NoComments => t.text("order-comments-none"),
        DraftError::Wrong { field } => t.text(super::fields::wrong_key(*field)),
        DraftError::WrongLine { field, line: at } => {
            let most = u64::try_from(MAX_LINE).unwrap_or(u64::MAX);
            line(t).number("line", *at).number("max", most).say(super::fields::wrong_line_key(*field))
        }
        DraftError::Missing { .. } => t.text("wrong-missing"),
        DraftError::TooMuchForRuns { max } => line(t).number("max", *max).say("wrong-runs"),
        DraftError::PriceTooLarge => t.text("order-price-large"),
    }
}

/// Says why a file was not taken as an answer; the question stays open.
pub fn wrong_file(t: &Text, fault: FileFault) -> Screen {
    let sentence = match fault {
        FileFault::NotAsked => t.text("wrong-no-file"),
        FileFault::TooLarge { max_kb } => line(t).number("max", max_kb).say("wrong-file-large"),
        FileFault::NoText => t.text("wrong-file-kind"),
        FileFault::Failed => t.text("wrong-file-failed"),
    };
    body(t).line(sentence).screen(leave(t))
}

fn leave(t: &Text) -> Vec<Vec<Button>> {
    keyboard(t).keys([("button-cancel", Press::Leave)]).rows()
}

/// Shown from **Confirm** until the panel has answered.
pub fn sending(t: &Text, order: OrderRow, service_name: &str) -> Screen {
    body(t)
        .text("order-sending-title")
        .line(line(t).name("service", service_name).say("order-sending"))
        .screen(
            keyboard(t)
                .keys([("button-details", Press::Card { order }), ("button-menu", Press::Menu)])
                .rows(),
        )
}

/// **Confirm** was pressed once more: nothing was ordered a second time.
pub fn already_confirmed(t: &Text, order: OrderRow) -> Screen {
    body(t).text("order-confirmed-already").screen(
        keyboard(t).keys([("button-details", Press::Card { order }), ("button-menu", Press::Menu)]).rows(),
    )
}

/// The draft is too old to be confirmed.
pub fn expired(t: &Text, service: ServiceRow) -> Screen {
    body(t).text("order-expired").screen(
        keyboard(t)
            .keys([("button-order-again", Press::Order { service }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// The draft was thrown away.
pub fn discarded(t: &Text, service: ServiceRow) -> Screen {
    body(t).text("order-discarded").screen(
        keyboard(t)
            .keys([("button-order-again", Press::Order { service }), ("button-menu", Press::Menu)])
            .rows(),
    )
}

/// The dialogue was left.
pub fn left(t: &Text) -> Screen {
    body(t).text("order-left").screen(keyboard(t).menu().rows())
}

/// There was no dialogue to leave.
pub fn nothing_to_leave(t: &Text) -> Screen {
    body(t).text("order-left-nothing").screen(keyboard(t).menu().rows())
}

/// How to order, and how to do it in one line.
pub fn no_service(t: &Text, service: &ServiceId) -> Screen {
    body(t)
        .text("order-usage-title")
        .line(line(t).id("id", service.as_str()).say("order-no-service"))
        .gap()
        .text("order-usage")
        .screen(keyboard(t).keys([("button-services", Press::Services { page: 0 })]).rows())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Answer;
    use crate::domain::draft::Details;
    use crate::domain::order_type::OrderType;
    use crate::view::samples::Samples;
    use crate::view::testing::{english, shown};

    fn asks(order_type: OrderType, form: Form) -> String {
        let samples = Samples::ordinary();
        let question = form.next(&order_type).unwrap();
        let balance = samples.balance();
        let card = samples.card(order_type);
        shown(&ask(english(), &Asked { card: &card, form: &form, question, balance: Some(&balance) }))
    }

    fn linked() -> Form {
        Form { link: Some(Samples::ordinary().link), ..Form::default() }
    }

    #[test]
    fn the_longest_line_is_written_as_the_language_writes_numbers() {
        let long = DraftError::WrongLine { field: Field::Comments, line: 3 };
        let said = |lang| wrong_sentence(crate::view::testing::text(lang), &long);
        assert!(
            said(crate::domain::lang::Lang::En).ends_with("2200 characters at most."),
            "{}",
            said(crate::domain::lang::Lang::En)
        );
    }

    #[test]
    fn the_quantity_has_quick_buttons() {
        insta::assert_snapshot!(asks(OrderType::Default, linked()), @r"
        🛒 <b>Instagram Followers</b> · <code>23501</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        💵 <b>0.90 USD per 1000</b>
        🔢 Quantity: 50 – 10,000
        💰 Balance: 100.84 USD

        <b>How many?</b> Choose, or send a number.
        [50] [500] [1000]
        [5000] [10000]
        [✖️ Cancel]
        ");
    }

    #[test]
    fn comments_are_asked_one_a_line() {
        insta::assert_snapshot!(asks(OrderType::CustomComments, linked()), @r"
        🛒 <b>Instagram Followers</b> · <code>23501</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        💵 <b>0.90 USD per 1000</b>

        Send the <b>comments</b>, one a line: 50 to 10,000 of them. Each line is one comment and is paid for.
        A long list may be sent as a text file.
        [✖️ Cancel]
        ");
    }

    #[test]
    fn an_optional_question_may_be_skipped() {
        let details = Details::default()
            .with(Field::Username, Answer::Text("anna".into()))
            .with(Field::Min, Answer::Number(50))
            .with(Field::Max, Answer::Number(60));
        insta::assert_snapshot!(asks(OrderType::Subscriptions, Form { details, ..Form::default() }), @r"
        🛒 <b>Instagram Followers</b> · <code>23501</code>
        💵 <b>0.90 USD per 1000</b>

        How many <b>new posts</b>? Send a number such as <code>10</code>, or skip for no end.
        [⏭ Skip]
        [✖️ Cancel]
        ");
    }

    #[test]
    fn a_choice_has_its_names_as_buttons() {
        let details = Details::of_quantity(100).with(Field::Country, Answer::Text("US".into()));
        insta::assert_snapshot!(asks(OrderType::WebTraffic, Form { details, ..linked() }), @r"
        🛒 <b>Instagram Followers</b> · <code>23501</code>
        🔗 <code>https://instagram.com/p/AAA111</code>
        💵 <b>0.90 USD per 1000</b>

        On which <b>device</b>?
        [🖥 Desktop] [📱 Android]
        [📱 iOS] [📱 Mobile, mixed]
        [All, mixed]
        [✖️ Cancel]
        ");
    }

    #[test]
    fn a_wrong_quantity_is_told_what_is_right() {
        insta::assert_snapshot!(shown(&wrong(english(), &DraftError::BelowMin { min: 50 })), @r"
        That is too few: the least is <b>50</b>.
        [✖️ Cancel]
        ");
    }
}
