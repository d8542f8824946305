//! An order on its way through the dialogue: what was answered so far, and what is asked next.

use serde::{Deserialize, Serialize};

use super::answer::{Asking, read_answer};
use super::draft::{Details, DraftError};
use super::field::{DRIP_FEED, Field, Need, Question, Shape};
use super::order_type::OrderType;
use super::service::PanelService;
use super::time::Time;

/// The answers so far. What is asked next follows from them and from the order type alone.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Form {
    pub link: Option<String>,
    #[serde(default)]
    pub details: Details,
    /// Optional questions that were passed over.
    #[serde(default)]
    pub skipped: Vec<Field>,
    /// The order is to be delivered in runs.
    #[serde(default)]
    pub is_drip_feed: bool,
}

impl Form {
    /// An order with the answers of another one; what its type asks beyond them is asked.
    pub fn like(order_type: &OrderType, link: Option<String>, details: Details) -> Self {
        let answered = |question: &&Question| details.find(question.field).is_none();
        let optional = order_type.questions().iter().filter(|question| question.need == Need::May);
        let skipped = optional.filter(answered).map(|question| question.field).collect();
        let is_drip_feed = details.drip_feed().is_some();
        Self { link, details, skipped, is_drip_feed }
    }

    /// The same order in runs, to be asked for them; or all at once.
    #[must_use]
    pub fn in_runs(mut self, is_drip_feed: bool) -> Self {
        self.details = self.details.without(Field::Runs).without(Field::Interval);
        self.is_drip_feed = is_drip_feed;
        self
    }

    /// The next question; `None` once everything is answered.
    pub fn next(&self, order_type: &OrderType) -> Option<Question> {
        let drip_feed: &[Question] = if self.is_drip_feed { DRIP_FEED } else { &[] };
        let mut questions = order_type.questions().iter().chain(drip_feed);
        questions.find(|question| question.is_asked(&self.details) && !self.is_done(question.field)).copied()
    }

    fn is_done(&self, field: Field) -> bool {
        match field {
            Field::Link => self.link.is_some(),
            field => self.details.find(field).is_some() || self.skipped.contains(&field),
        }
    }

    /// Takes the answer to the next question, or says what is wrong with it.
    pub fn answer(&mut self, service: &PanelService, text: &str, now: Time) -> Result<(), DraftError> {
        let Some(Question { field, .. }) = self.next(&service.order_type) else { return Ok(()) };
        let asking = Asking { service, details: &self.details, now };
        match (field, read_answer(field, text, asking)?) {
            (Field::Link, answer) => self.link = Some(answer.to_form()),
            (field, answer) => {
                // A subscription has an account where others have a link.
                if field == Field::Username && !service.order_type.asks(Field::Link) {
                    self.link = Some(answer.to_form());
                }
                self.details = std::mem::take(&mut self.details).with(field, answer);
            }
        }
        Ok(())
    }

    /// Takes the answer to one field that may not be the next one.
    pub fn answer_field(
        &mut self,
        service: &PanelService,
        field: Field,
        text: &str,
        now: Time,
    ) -> Result<(), DraftError> {
        let answer = read_answer(field, text, Asking { service, details: &self.details, now })?;
        self.details = std::mem::take(&mut self.details).with(field, answer);
        Ok(())
    }

    /// Takes a pressed number, if it answers the question that is open.
    pub fn choose(
        &mut self,
        service: &PanelService,
        field: Field,
        number: u64,
        now: Time,
    ) -> Option<Result<(), DraftError>> {
        let is_open = self.next(&service.order_type).is_some_and(|question| question.field == field);
        let is_number = matches!(field.shape(), Shape::Number | Shape::Choice(_));
        (is_open && is_number).then(|| self.answer(service, &number.to_string(), now))
    }

    /// Passes over the question that is open, if it may be.
    pub fn skip(&mut self, order_type: &OrderType, field: Field) -> bool {
        let is_open = self
            .next(order_type)
            .is_some_and(|question| question.field == field && question.need == Need::May);
        if is_open {
            self.skipped.push(field);
        }
        is_open
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::Answer;
    use super::super::draft::Draft;
    use super::super::draft::testing::service;
    use super::super::ids::ServiceRow;
    use super::*;

    /// 2026-11-23 14:05 UTC.
    const NOW: Time = Time(1_795_442_700_000);
    const LINK: &str = "https://instagram.com/p/AAA111";

    /// Walks through the whole dialogue and gives the fields that were asked.
    fn walk(name: &str, answers: &[&str]) -> (Vec<&'static str>, Form) {
        let service = service(OrderType::parse(name), "1", 1, 1_000);
        let mut form = Form::default();
        let mut asked = vec![];
        for answer in answers {
            let question = form.next(&service.order_type).unwrap();
            asked.push(question.field.name());
            match *answer {
                "-" => assert!(form.skip(&service.order_type, question.field)),
                answer => form.answer(&service, answer, NOW).unwrap(),
            }
        }
        assert_eq!(form.next(&service.order_type), None, "{name} asks for more");
        let link = form.link.clone().unwrap();
        Draft::new(ServiceRow(1), &service, link, form.details.clone()).unwrap();
        (asked, form)
    }

    #[test]
    fn each_type_asks_for_just_its_own_fields() {
        for (name, answers, fields) in [
            ("Default", vec![LINK, "100"], vec!["link", "quantity"]),
            ("Package", vec![LINK], vec!["link"]),
            ("SEO", vec![LINK, "100", "a"], vec!["link", "quantity", "keywords"]),
            ("Custom Comments", vec![LINK, "a\nb"], vec!["link", "comments"]),
            ("Custom Comments Package", vec![LINK, "a"], vec!["link", "comments"]),
            ("Mentions", vec![LINK, "100", "a"], vec!["link", "quantity", "usernames"]),
            (
                "Mentions with Hashtags",
                vec![LINK, "100", "a", "#b"],
                vec!["link", "quantity", "usernames", "hashtags"],
            ),
            ("Mentions Custom List", vec![LINK, "a\nb"], vec!["link", "usernames"]),
            ("Mentions Hashtag", vec![LINK, "100", "#a"], vec!["link", "quantity", "hashtag"]),
            ("Mentions User Followers", vec![LINK, "100", "a"], vec!["link", "quantity", "username"]),
            ("Mentions Media Likers", vec![LINK, "100", LINK], vec!["link", "quantity", "media"]),
            ("Comment Likes", vec![LINK, "100", "a"], vec!["link", "quantity", "username"]),
            ("Comment Replies", vec![LINK, "a", "b"], vec!["link", "username", "comments"]),
            ("Poll", vec![LINK, "100", "2"], vec!["link", "quantity", "answer_number"]),
            ("Invites from Groups", vec![LINK, "100", "@a"], vec!["link", "quantity", "groups"]),
            (
                "Subscriptions",
                vec!["anna", "10", "20", "-", "-", "-", "-"],
                vec!["username", "min", "max", "posts", "old_posts", "delay", "expiry"],
            ),
            (
                "Web Traffic",
                vec![LINK, "100", "US", "1", "1", "shoes"],
                vec!["link", "quantity", "country", "device", "type_of_traffic", "google_keyword"],
            ),
            (
                "Web Traffic",
                vec![LINK, "100", "US", "1", "2", LINK],
                vec!["link", "quantity", "country", "device", "type_of_traffic", "referring_url"],
            ),
            (
                "Web Traffic",
                vec![LINK, "100", "US", "1", "3"],
                vec!["link", "quantity", "country", "device", "type_of_traffic"],
            ),
        ] {
            assert_eq!(walk(name, &answers).0, fields, "{name}");
        }
    }

    #[test]
    fn each_type_refuses_to_go_without_each_of_its_fields_and_with_any_other() {
        for (name, answers) in [
            ("Default", vec![LINK, "100"]),
            ("Package", vec![LINK]),
            ("SEO", vec![LINK, "100", "a"]),
            ("Custom Comments", vec![LINK, "a\nb"]),
            ("Custom Comments Package", vec![LINK, "a"]),
            ("Mentions", vec![LINK, "100", "a"]),
            ("Mentions with Hashtags", vec![LINK, "100", "a", "#b"]),
            ("Mentions Custom List", vec![LINK, "a\nb"]),
            ("Mentions Hashtag", vec![LINK, "100", "#a"]),
            ("Mentions User Followers", vec![LINK, "100", "a"]),
            ("Mentions Media Likers", vec![LINK, "100", LINK]),
            ("Comment Likes", vec![LINK, "100", "a"]),
            ("Comment Replies", vec![LINK, "a", "b"]),
            ("Poll", vec![LINK, "100", "2"]),
            ("Invites from Groups", vec![LINK, "100", "@a"]),
            ("Subscriptions", vec!["anna", "10", "20", "-", "-", "-", "-"]),
            ("Web Traffic", vec![LINK, "100", "US", "1", "1", "shoes"]),
            ("Web Traffic", vec![LINK, "100", "US", "1", "2", LINK]),
        ] {
            let service = service(OrderType::parse(name), "1", 1, 1_000);
            let (_, form) = walk(name, &answers);
            let made = |details| {
                Draft::new(ServiceRow(1), &service, LINK.into(), details).map(drop).map_err(|error| {
                    match error {
                        DraftError::Missing { field } => ("missing", field),
                        DraftError::Wrong { field } => ("foreign", field),
                        other => panic!("{name}: {other:?}"),
                    }
                })
            };
            for question in service.order_type.questions().iter().filter(|q| q.field != Field::Link) {
                let is_answered = form.details.find(question.field).is_some();
                if is_answered && question.need != Need::May {
                    let without = form.details.clone().without(question.field);
                    let refused = made(without).unwrap_err();
                    // Without the choice that asks for it, the answer that depends on it is a foreign one.
                    assert!(refused.1 == question.field || refused.0 == "foreign", "{name}: {refused:?}");
                }
            }
            for field in Field::ALL {
                let is_asked = service.order_type.questions().iter().any(|question| question.field == field);
                if !is_asked && !DRIP_FEED.iter().any(|question| question.field == field) {
                    let with = form.details.clone().with(field, Answer::Text("x".into()));
                    assert_eq!(made(with), Err(("foreign", field)), "{name}");
                }
            }
        }
    }

    #[test]
    fn an_order_in_runs_asks_for_them_last() {
        let service = service(OrderType::Default, "1", 1, 1_000);
        let mut form = Form::like(&OrderType::Default, Some(LINK.into()), Details::of_quantity(100));
        assert_eq!(form.next(&OrderType::Default), None);
        form = form.in_runs(true);
        assert_eq!(form.next(&OrderType::Default).unwrap().field, Field::Runs);
        form.answer(&service, "5", NOW).unwrap();
        form.answer(&service, "60", NOW).unwrap();
        assert_eq!((form.details.drip_feed(), form.details.quantity()), (Some((5, 60)), 500));
        assert_eq!(form.in_runs(false).details, Details::of_quantity(100));
    }

    #[test]
    fn a_button_answers_only_the_question_that_is_open() {
        let service = service(OrderType::WebTraffic, "1", 1, 1_000);
        let mut form = Form::like(&OrderType::WebTraffic, Some(LINK.into()), Details::of_quantity(100));
        form.answer(&service, "US", NOW).unwrap();
        assert_eq!(form.choose(&service, Field::TypeOfTraffic, 3, NOW), None);
        assert_eq!(form.choose(&service, Field::Device, 3, NOW), Some(Ok(())));
        assert_eq!(form.choose(&service, Field::Device, 4, NOW), None);
        assert!(!form.skip(&OrderType::WebTraffic, Field::TypeOfTraffic));
    }

    #[test]
    fn the_same_again_asks_for_nothing() {
        let (_, form) = walk("Subscriptions", &["anna", "10", "20", "5", "-", "-", "-"]);
        let again = Form::like(&OrderType::Subscriptions, form.link, form.details);
        assert_eq!(again.next(&OrderType::Subscriptions), None);
    }
}
