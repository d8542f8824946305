//! An order before it is confirmed: its answers, what is wrong with them, its price.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{Answer, MAX_LINES, check_number};
use super::field::{DRIP_FEED, Field, Need, Question, Shape};
use super::ids::{ServiceId, ServiceRow};
use super::money::Money;
use super::order_type::OrderType;
use super::service::PanelService;

/// What an order needs beside its link: the answers to the questions of its type.
///
/// As JSON it is an object of field names; an older version wrote a `type` beside them, which says nothing more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Kept", into = "BTreeMap<Field, Answer>")]
pub struct Details {
    answers: BTreeMap<Field, Answer>,
}

#[derive(Deserialize)]
struct Kept {
    #[serde(rename = "type")]
    _kind: Option<String>,
    #[serde(flatten)]
    answers: BTreeMap<Field, Answer>,
}

impl From<Kept> for Details {
    fn from(kept: Kept) -> Self {
        Self { answers: kept.answers }
    }
}

impl From<Details> for BTreeMap<Field, Answer> {
    fn from(details: Details) -> Self {
        details.answers
    }
}

impl Details {
    /// So many pieces, and nothing else: what a Default order needs.
    pub fn of_quantity(quantity: u64) -> Self {
        Self::default().with(Field::Quantity, Answer::Number(quantity))
    }

    /// A package needs no answers: the service says how many pieces it has.
    pub fn of_package() -> Self {
        Self::default()
    }

    pub fn of_comments(comments: Vec<String>) -> Self {
        Self::default().with(Field::Comments, Answer::Lines(comments))
    }

    #[must_use]
    pub fn with(mut self, field: Field, answer: Answer) -> Self {
        self.answers.insert(field, answer);
        self
    }

    #[must_use]
    pub fn without(mut self, field: Field) -> Self {
        self.answers.remove(&field);
        self
    }

    pub fn find(&self, field: Field) -> Option<&Answer> {
        self.answers.get(&field)
    }

    /// The answers in the order in which they are sent.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &Answer)> {
        self.answers.iter().map(|(field, answer)| (*field, answer))
    }

    pub fn number(&self, field: Field) -> Option<u64> {
        match self.find(field) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }

    pub fn lines(&self, field: Field) -> &[String] {
        match self.find(field) {
            Some(Answer::Lines(lines)) => lines,
            _ => &[],
        }
    }

    /// Runs and minutes between them, of an order in drip-feed.
    pub fn drip_feed(&self) -> Option<(u64, u64)> {
        Some((self.number(Field::Runs)?, self.number(Field::Interval)?))
    }

    /// How many posts a subscription serves, if that is limited.
    pub fn posts(&self) -> Option<u64> {
        let old = self.number(Field::OldPosts).unwrap_or(0);
        self.number(Field::Posts).map(|posts| posts.saturating_add(old))
    }

    /// How many pieces are ordered in all: over all runs, or what a subscription comes to at most. A package counts as
    /// one.
    pub fn quantity(&self) -> u64 {
        let counted = |field| {
            let lines = u64::try_from(self.lines(field).len()).unwrap_or(u64::MAX);
            (lines > 0).then_some(lines)
        };
        if let Some(quantity) = self.number(Field::Quantity) {
            return quantity.saturating_mul(self.number(Field::Runs).unwrap_or(1));
        }
        if let Some(max) = self.number(Field::Max) {
            return max.saturating_mul(self.posts().unwrap_or(1));
        }
        counted(Field::Comments).or_else(|| counted(Field::Usernames)).unwrap_or(1)
    }
}

/// A complete order, as the person is shown it and as it is sent: exactly this, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub service_row: ServiceRow,
    pub service: ServiceId,
    pub service_name: String,
    pub order_type: OrderType,
    /// Of a subscription the account that it watches.
    pub link: String,
    pub details: Details,
    /// What it costs in all; of a subscription the most, or where its posts are not limited the most for one post.
    pub price: Money,
}

impl Draft {
    /// What it may come to, for a limit: a subscription that ends after no number of posts may cost any sum.
    pub fn at_most(&self) -> Money {
        let is_endless = self.order_type == OrderType::Subscriptions && self.details.posts().is_none();
        if is_endless { Money(rust_decimal::Decimal::MAX) } else { self.price }
    }
}

/// Why an answer in the order dialogue was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftError {
    NotSold {
        order_type: String,
    },
    BadLink,
    NotANumber,
    BelowMin {
        min: u64,
    },
    AboveMax {
        max: u64,
    },
    NoComments,
    /// What was sent can be no answer to this question.
    Wrong {
        field: Field,
    },
    /// One line of a list is not right; lines count from one.
    WrongLine {
        field: Field,
        line: u64,
    },
    /// The order type needs more than was given.
    Missing {
        field: Field,
    },
    /// Two runs of this quantity are more than the service takes; a run may have so many at most.
    TooMuchForRuns {
        max: u64,
    },
    /// The price has more digits than money can have: nobody orders that.
    PriceTooLarge,
}

/// Checks a quantity against the service's limits.
pub fn check_quantity(service: &PanelService, quantity: u64) -> Result<u64, DraftError> {
    if quantity < service.min.max(1) {
        Err(DraftError::BelowMin { min: service.min.max(1) })
    } else if quantity > service.max {
        Err(DraftError::AboveMax { max: service.max })
    } else {
        Ok(quantity)
    }
}

impl Draft {
    /// What stands in the place of a draft where an order was placed elsewhere and is only watched: nothing is known of
    /// what was ordered, and no panel takes an order like it.
    pub fn elsewhere() -> Self {
        Self {
            service_row: ServiceRow(0),
            service: ServiceId::new(""),
            service_name: String::new(),
            order_type: OrderType::Unknown(String::new()),
            link: String::new(),
            details: Details::of_package(),
            price: Money::ZERO,
        }
    }

    /// Puts an order together and prices it, or says what is wrong.
    pub fn new(
        row: ServiceRow,
        service: &PanelService,
        link: String,
        details: Details,
    ) -> Result<Self, DraftError> {
        check(service, &details)?;
        let price = service.price(details.quantity()).ok_or(DraftError::PriceTooLarge)?;
        Ok(Self {
            service_row: row,
            service: service.id.clone(),
            service_name: service.name.clone(),
            order_type: service.order_type.clone(),
            link,
            details,
            price,
        })
    }

    /// What each post of a subscription costs: at least and at most.
    pub fn post_price(&self) -> Option<(Money, Money)> {
        let (min, max) = (self.details.number(Field::Min)?, self.details.number(Field::Max)?);
        let share = |pieces: u64| {
            let whole = self.price.0.checked_mul(pieces.into())?;
            whole.checked_div(self.details.quantity().into()).map(Money)
        };
        Some((share(min)?, share(max)?))
    }

    /// Lines that some panels would count as more than one comment, because they hold a comma.
    pub fn lines_with_commas(&self) -> u64 {
        let lines = self.details.lines(Field::Comments).iter();
        u64::try_from(lines.filter(|line| line.contains([',', '،', '，'])).count()).unwrap_or(u64::MAX)
    }
}

/// Checks everything once more when the draft is made: limits change, and not every draft comes from the dialogue.
fn check(service: &PanelService, details: &Details) -> Result<(), DraftError> {
    let order_type = &service.order_type;
    if !order_type.may_order() {
        return Err(DraftError::NotSold { order_type: order_type.name().to_owned() });
    }
    let has_drip_feed = DRIP_FEED.iter().any(|question| details.find(question.field).is_some());
    let drip_feed: &[Question] = if has_drip_feed { DRIP_FEED } else { &[] };
    let asked = order_type.questions().iter().chain(drip_feed).filter(|q| q.field != Field::Link);
    for question in asked.clone().filter(|question| question.is_asked(details) && question.need != Need::May)
    {
        if details.find(question.field).is_none() {
            return Err(DraftError::Missing { field: question.field });
        }
    }
    for (field, answer) in details.iter() {
        if !asked.clone().any(|question| question.field == field && question.is_asked(details)) {
            return Err(DraftError::Wrong { field });
        }
        match (field.shape(), answer) {
            (Shape::Number, Answer::Number(number)) => {
                check_number(field, *number, service, details)?;
            }
            (Shape::Choice(choices), Answer::Number(number)) if choices.contains(number) => {}
            (Shape::Text, Answer::Text(text)) if !text.is_empty() => {}
            (Shape::Lines, Answer::Lines(lines)) if (1..=MAX_LINES).contains(&lines.len()) => {
                if order_type.counted_field() == Some(field) {
                    check_quantity(service, details.quantity())?;
                }
            }
            _ => return Err(DraftError::Wrong { field }),
        }
    }
    Ok(())
}

impl Question {
    /// Whether it is asked after these answers.
    pub fn is_asked(&self, details: &Details) -> bool {
        match self.need {
            Need::Must | Need::May => true,
            Need::If(field, choice) => details.number(field) == Some(choice),
        }
    }
}

/// Quantities to offer as buttons: the least, round numbers between, the most.
pub fn quick_quantities(min: u64, max: u64) -> Vec<u64> {
    let min = min.max(1);
    let round = [100, 500, 1_000, 5_000, 10_000, 50_000, 100_000];
    let mut quantities = vec![min];
    let between: Vec<u64> = round.into_iter().filter(|n| *n > min && *n < max).collect();
    // 1000 is always among them if it fits; the others fill up to four.
    let start = between.iter().position(|n| *n == 1_000).map_or(0, |at| at.saturating_sub(1));
    quantities.extend(between.iter().skip(start).take(4));
    if max > min {
        quantities.push(max);
    }
    quantities
}

#[cfg(test)]
pub mod testing {
    //! A service to put orders of it together.

    use rust_decimal::Decimal;

    use super::*;

    pub fn service(order_type: OrderType, rate: &str, min: u64, max: u64) -> PanelService {
        PanelService {
            id: ServiceId::new("1"),
            name: "A".into(),
            order_type,
            category: "C".into(),
            rate: Decimal::from_str_exact(rate).unwrap(),
            min,
            max,
            refill: None,
            cancel: None,
            dripfeed: None,
            average_time: None,
            description: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::testing::service;
    use super::*;

    fn price(service: &PanelService, details: Details) -> Result<String, DraftError> {
        Draft::new(ServiceRow(1), service, "https://x.com/a".into(), details).map(|d| d.price.to_text())
    }

    fn number(field: Field, number: u64) -> Details {
        Details::default().with(field, Answer::Number(number))
    }

    fn text(text: &str) -> Answer {
        Answer::Text(text.into())
    }

    fn lines(count: usize) -> Answer {
        Answer::Lines(vec!["a".into(); count])
    }

    #[test]
    fn each_type_has_its_price() {
        let rate = "0.08011655652";
        let hundred = || Details::of_quantity(100);
        let traffic = hundred()
            .with(Field::Country, text("US"))
            .with(Field::Device, Answer::Number(1))
            .with(Field::TypeOfTraffic, Answer::Number(3));
        let subscription = number(Field::Min, 50).with(Field::Max, Answer::Number(100));
        let subscription = subscription.with(Field::Username, text("anna"));
        for (order_type, details, expected) in [
            (OrderType::Default, Details::of_quantity(7), "0.00056081589564"),
            (
                OrderType::Default,
                hundred().with(Field::Runs, Answer::Number(10)).with(Field::Interval, Answer::Number(30)),
                rate,
            ),
            (OrderType::Package, Details::of_package(), rate),
            (OrderType::Seo, hundred().with(Field::Keywords, lines(1)), "0.008011655652"),
            (OrderType::CustomComments, Details::of_comments(vec!["a".into(); 3]), "0.00024034966956"),
            (OrderType::CustomCommentsPackage, Details::of_comments(vec!["a".into(); 3]), rate),
            (OrderType::Mentions, hundred().with(Field::Usernames, lines(2)), "0.008011655652"),
            (
                OrderType::MentionsCustomList,
                Details::default().with(Field::Usernames, lines(4)),
                "0.00032046622608",
            ),
            (
                OrderType::MentionsWithHashtags,
                hundred().with(Field::Usernames, lines(2)).with(Field::Hashtags, lines(1)),
                "0.008011655652",
            ),
            (OrderType::MentionsHashtag, hundred().with(Field::Hashtag, text("#a")), "0.008011655652"),
            (OrderType::MentionsUserFollowers, hundred().with(Field::Username, text("a")), "0.008011655652"),
            (
                OrderType::MentionsMediaLikers,
                hundred().with(Field::Media, text("https://a.b")),
                "0.008011655652",
            ),
            (OrderType::CommentLikes, hundred().with(Field::Username, text("a")), "0.008011655652"),
            (
                OrderType::CommentReplies,
                Details::of_comments(vec!["a".into(); 2]).with(Field::Username, text("a")),
                "0.00016023311304",
            ),
            (OrderType::Poll, hundred().with(Field::AnswerNumber, Answer::Number(2)), "0.008011655652"),
            (OrderType::InvitesFromGroups, hundred().with(Field::Groups, lines(1)), "0.008011655652"),
            (OrderType::WebTraffic, traffic, "0.008011655652"),
            (OrderType::Subscriptions, subscription.clone(), "0.008011655652"),
            (OrderType::Subscriptions, subscription.clone().with(Field::Posts, Answer::Number(10)), rate),
            (
                OrderType::Subscriptions,
                subscription.with(Field::Posts, Answer::Number(10)).with(Field::OldPosts, Answer::Number(2)),
                "0.096139867824",
            ),
        ] {
            let service = service(order_type.clone(), rate, 1, 1_000);
            assert_eq!(price(&service, details).as_deref(), Ok(expected), "{order_type:?}");
        }
    }

    #[test]
    fn a_subscription_tells_what_each_post_costs() {
        let service = service(OrderType::Subscriptions, "0.9", 10, 1_000);
        let details = number(Field::Min, 50).with(Field::Max, Answer::Number(100));
        let details = details.with(Field::Username, text("anna")).with(Field::Posts, Answer::Number(3));
        let draft = Draft::new(ServiceRow(1), &service, "anna".into(), details).unwrap();
        let (least, most) = draft.post_price().unwrap();
        assert_eq!((least.to_text().as_str(), most.to_text().as_str()), ("0.045", "0.09"));
        assert_eq!(draft.price.to_text(), "0.27");
    }

    #[test]
    fn limits_are_checked_again_when_the_draft_is_made() {
        let default = service(OrderType::Default, "1", 50, 100);
        assert_eq!(price(&default, Details::of_quantity(49)), Err(DraftError::BelowMin { min: 50 }));
        assert_eq!(price(&default, Details::of_quantity(101)), Err(DraftError::AboveMax { max: 100 }));
        let comments = service(OrderType::CustomComments, "1", 2, 100);
        assert_eq!(
            price(&comments, Details::of_comments(vec!["a".into()])),
            Err(DraftError::BelowMin { min: 2 })
        );
        let drip = Details::of_quantity(60).with(Field::Runs, Answer::Number(2));
        assert_eq!(
            price(&default, drip.clone().with(Field::Interval, Answer::Number(5))),
            Err(DraftError::TooMuchForRuns { max: 50 })
        );
        assert_eq!(price(&default, drip), Err(DraftError::Missing { field: Field::Interval }));
    }

    #[test]
    fn what_a_type_needs_may_not_be_missing_and_nothing_else_is_sent() {
        let poll = service(OrderType::Poll, "1", 1, 100);
        assert_eq!(
            price(&poll, Details::of_quantity(5)),
            Err(DraftError::Missing { field: Field::AnswerNumber })
        );
        let package = service(OrderType::Package, "1", 1, 1);
        assert_eq!(
            price(&package, Details::of_quantity(5)),
            Err(DraftError::Wrong { field: Field::Quantity })
        );
        let traffic = service(OrderType::WebTraffic, "1", 1, 100);
        let details = Details::of_quantity(5)
            .with(Field::Country, text("US"))
            .with(Field::Device, Answer::Number(1))
            .with(Field::TypeOfTraffic, Answer::Number(1));
        assert_eq!(price(&traffic, details), Err(DraftError::Missing { field: Field::GoogleKeyword }));
    }

    #[test]
    fn a_type_that_is_not_sold_is_refused() {
        let unknown = service(OrderType::Unknown("Livestream Raid".into()), "1", 1, 100);
        assert!(matches!(price(&unknown, Details::of_quantity(5)), Err(DraftError::NotSold { .. })));
    }

    #[test]
    fn drafts_of_an_older_version_are_read() {
        for (kept, details) in [
            (r#"{"type":"quantity","quantity":200}"#, Details::of_quantity(200)),
            (r#"{"type":"package"}"#, Details::of_package()),
            (
                r#"{"type":"comments","comments":["a","b"]}"#,
                Details::of_comments(vec!["a".into(), "b".into()]),
            ),
        ] {
            assert_eq!(serde_json::from_str::<Details>(kept).unwrap(), details, "{kept}");
        }
    }

    #[test]
    fn answers_survive_the_database() {
        let details = Details::of_quantity(5)
            .with(Field::Country, text("US"))
            .with(Field::Keywords, lines(2))
            .with(Field::Device, Answer::Number(5));
        let kept = serde_json::to_string(&details).unwrap();
        assert_eq!(kept, r#"{"quantity":5,"keywords":["a","a"],"country":"US","device":5}"#);
        assert_eq!(serde_json::from_str::<Details>(&kept).unwrap(), details);
    }

    #[test]
    fn quick_quantities_run_from_least_to_most() {
        assert_eq!(quick_quantities(50, 10_000), [50, 500, 1_000, 5_000, 10_000]);
        assert_eq!(quick_quantities(10, 20), [10, 20]);
        assert_eq!(quick_quantities(1, 1), [1]);
        assert_eq!(quick_quantities(0, 1_000_000), [1, 500, 1_000, 5_000, 10_000, 1_000_000]);
    }
}
