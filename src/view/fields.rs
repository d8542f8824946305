//! The words for the fields of orders: their questions, their names in a summary, their choices. It draws no screen.

use super::html::{folded, line};
use super::ordering::Asked;
use crate::domain::answer::Answer;
use crate::domain::draft::{Details, Draft};
use crate::domain::field::Field;
use crate::domain::order_type::{OrderType, Pricing};
use crate::domain::time::Time;
use crate::l10n::Text;

/// Longest list that is shown; the number above it tells how many there are.
const LIST_UNITS: usize = 1500;

/// The sentence that asks for a field.
pub(super) fn question(t: &Text, asked: &Asked<'_>) -> String {
    let service = &asked.card.service;
    let limited = |key| line(t).number("min", service.min).number("max", service.max).say(key);
    match asked.question.field {
        Field::Link => t.text("order-ask-link"),
        Field::Quantity => t.text("order-ask-quantity"),
        Field::Username => t.text(match service.order_type {
            OrderType::Subscriptions => "ask-username-watched",
            OrderType::MentionsUserFollowers => "ask-username-followers",
            _ => "ask-username-comment",
        }),
        Field::Comments if service.order_type.pricing() == Pricing::PerPackage => {
            t.text("ask-comments-package")
        }
        Field::Comments => limited("order-ask-comments"),
        Field::Usernames if service.order_type.counted_field() == Some(Field::Usernames) => {
            limited("ask-usernames-counted")
        }
        Field::Usernames => t.text("ask-usernames"),
        Field::Hashtags => t.text("ask-hashtags"),
        Field::Hashtag => t.text("ask-hashtag"),
        Field::Media => t.text("ask-media"),
        Field::AnswerNumber => t.text("ask-answer-number"),
        Field::Keywords => t.text("ask-keywords"),
        Field::Groups => t.text("ask-groups"),
        Field::Country => t.text("ask-country"),
        Field::Device => t.text("ask-device"),
        Field::TypeOfTraffic => t.text("ask-type-of-traffic"),
        Field::GoogleKeyword => t.text("ask-google-keyword"),
        Field::ReferringUrl => t.text("ask-referring-url"),
        Field::Min => t.text("ask-min"),
        Field::Max => t.text("ask-max"),
        Field::Posts => t.text("ask-posts"),
        Field::OldPosts => t.text("ask-old-posts"),
        Field::Delay => t.text("ask-delay"),
        Field::Expiry => t.text("ask-expiry"),
        Field::Runs => {
            let quantity = asked.form.details.number(Field::Quantity).unwrap_or(1).max(1);
            let most = (service.max / quantity).min(1_000);
            line(t).number("quantity", quantity).number("max", most).say("ask-runs")
        }
        Field::Interval => t.text("ask-interval"),
    }
}

/// The sentence for an answer that was wrong.
pub(super) fn wrong_key(field: Field) -> &'static str {
    match field {
        Field::Username => "wrong-username",
        Field::Usernames => "wrong-usernames",
        Field::Hashtags => "wrong-hashtags",
        Field::Hashtag => "wrong-hashtag",
        Field::Keywords => "wrong-keywords",
        Field::Groups => "wrong-groups",
        Field::Media | Field::ReferringUrl => "wrong-page",
        Field::Country => "wrong-country",
        Field::Device | Field::TypeOfTraffic | Field::Delay => "wrong-choice",
        Field::GoogleKeyword => "wrong-google-keyword",
        Field::Expiry => "wrong-expiry",
        _ => "wrong-field",
    }
}

/// The sentence for a wrong line of a list.
pub(super) fn wrong_line_key(field: Field) -> &'static str {
    match field {
        Field::Usernames => "wrong-usernames-line",
        Field::Hashtags => "wrong-hashtags-line",
        Field::Groups => "wrong-groups-line",
        _ => "wrong-line-long",
    }
}

/// The name of a choice.
pub(super) fn choice(t: &Text, field: Field, n: u64) -> String {
    let key = match (field, n) {
        (Field::Device, 1) => "device-desktop",
        (Field::Device, 2) => "device-android",
        (Field::Device, 3) => "device-ios",
        (Field::Device, 4) => "device-mobile",
        (Field::Device, 5) => "device-mixed",
        (Field::TypeOfTraffic, 1) => "traffic-google",
        (Field::TypeOfTraffic, 2) => "traffic-page",
        (Field::TypeOfTraffic, 3) => "traffic-blank",
        (Field::Delay, 0) => "delay-none",
        (Field::Delay, minutes) => return t.span(minutes.saturating_mul(60)),
        _ => return n.to_string(),
    };
    t.text(key)
}

/// What is ordered, line by line: exactly what will be sent.
pub(super) fn answers(t: &Text, draft: &Draft, now: Time) -> Vec<String> {
    let details = &draft.details;
    let mut lines = match draft.order_type.pricing() {
        Pricing::PerPackage => vec![t.text("summary-package")],
        Pricing::PerThousand => vec![],
    };
    for (field, answer) in details.iter() {
        lines.extend(shown(t, draft, field, answer));
    }
    if draft.order_type == OrderType::Subscriptions && details.number(Field::Posts).is_none() {
        lines.push(t.text("field-posts-endless"));
    }
    lines.extend(drip_feed(t, details, now));
    lines
}

fn shown(t: &Text, draft: &Draft, field: Field, answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Lines(list) => list_shown(t, field, list),
        Answer::Number(number) => number_shown(t, &draft.details, field, *number),
        // Of a subscription the account stands where others have their link.
        Answer::Text(text) => label(field)
            .filter(|_| *text != draft.link)
            .map(|key| line(t).own("label", t.text(key)).name("value", text).say("field-line"))
            .into_iter()
            .collect(),
    }
}

fn list_shown(t: &Text, field: Field, list: &[String]) -> Vec<String> {
    let key = match field {
        Field::Usernames => "field-usernames",
        Field::Hashtags => "field-hashtags",
        Field::Keywords => "field-keywords",
        Field::Groups => "field-groups",
        _ => "summary-comments",
    };
    let count = u64::try_from(list.len()).unwrap_or(u64::MAX);
    vec![line(t).count("count", count).say(key), folded(&list.join("\n"), LIST_UNITS)]
}

fn number_shown(t: &Text, details: &Details, field: Field, number: u64) -> Vec<String> {
    let line_of =
        |key, value: String| line(t).own("label", t.text(key)).own("value", value).say("field-line");
    match field {
        Field::Quantity if details.drip_feed().is_none() => {
            vec![line(t).number("quantity", number).say("summary-quantity")]
        }
        Field::Min => {
            let most = details.number(Field::Max).unwrap_or(number);
            vec![line(t).number("min", number).number("max", most).say("field-per-post")]
        }
        // What these say stands beside another one.
        Field::Quantity | Field::Max | Field::Runs | Field::Interval => vec![],
        _ => {
            let value = match field {
                Field::Device | Field::TypeOfTraffic | Field::Delay => choice(t, field, number),
                _ => t.isolate(&t.number(number)),
            };
            label(field).map(|key| line_of(key, value)).into_iter().collect()
        }
    }
}

fn label(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Username => "field-username",
        Field::Hashtag => "field-hashtag",
        Field::Media => "field-media",
        Field::AnswerNumber => "field-answer-number",
        Field::Country => "field-country",
        Field::Device => "field-device",
        Field::TypeOfTraffic => "field-type-of-traffic",
        Field::GoogleKeyword => "field-google-keyword",
        Field::ReferringUrl => "field-referring-url",
        Field::Posts => "field-posts",
        Field::OldPosts => "field-old-posts",
        Field::Delay => "field-delay",
        Field::Expiry => "field-expiry",
        _ => return None,
    })
}

/// Runs, their sum, and when the last one begins if the first one begins now.
fn drip_feed(t: &Text, details: &Details, now: Time) -> Vec<String> {
    let Some((runs, interval)) = details.drip_feed() else { return vec![] };
    let seconds = interval.saturating_mul(60);
    let until_last = std::time::Duration::from_secs(runs.saturating_sub(1).saturating_mul(seconds));
    vec![
        line(t)
            .number("runs", runs)
            .number("quantity", details.number(Field::Quantity).unwrap_or(0))
            .own("interval", t.span(seconds))
            .say("field-drip-feed"),
        line(t)
            .number("quantity", details.quantity())
            .own("end", t.moment(now.after(until_last)))
            .say("field-drip-feed-total"),
    ]
}
