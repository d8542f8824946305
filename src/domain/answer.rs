//! Answers to the questions of an order: how each is read from what a person typed, and what is sent for it.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::draft::{Details, DraftError, check_quantity};
use super::field::{Field, Shape};
use super::link::parse_link;
use super::number::{ascii_digits, parse_quantity};
use super::service::PanelService;
use super::time::Time;

/// Most lines that one order takes.
pub const MAX_LINES: usize = 10_000;
/// Longest line, in characters: no platform takes a longer comment.
pub const MAX_LINE: usize = 2_200;
/// Longest single word or name.
const MAX_WORD: usize = 200;
/// Most answers of a poll that any platform has, with room.
const MAX_ANSWER: u64 = 100;
const MAX_POSTS: u64 = 10_000;
/// Runs and minutes between them that panels take.
const RUNS: std::ops::RangeInclusive<u64> = 2..=1_000;
const INTERVAL: std::ops::RangeInclusive<u64> = 1..=1_440;

/// One answer. Lists are kept as lines, so that an empty one can never be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    Number(u64),
    Text(String),
    Lines(Vec<String>),
}

impl Answer {
    /// What is sent: no line end after the last line, because some panels count it as one more paid comment.
    pub fn to_form(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::Lines(lines) => lines.join("\n"),
        }
    }
}

/// What an answer is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    pub service: &'a PanelService,
    /// What was answered before.
    pub details: &'a Details,
    pub now: Time,
}

/// Reads the answer to one field, or says what is wrong with it.
pub fn read_answer(field: Field, text: &str, asking: Asking<'_>) -> Result<Answer, DraftError> {
    let wrong = DraftError::Wrong { field };
    match field.shape() {
        Shape::Number => {
            let number = parse_quantity(text).ok_or(DraftError::NotANumber)?;
            check_number(field, number, asking.service, asking.details).map(Answer::Number)
        }
        Shape::Choice(choices) => {
            let number = ascii_digits(text.trim()).parse().ok().filter(|number| choices.contains(number));
            number.map(Answer::Number).ok_or(wrong)
        }
        Shape::Lines => lines(field, text, asking.service).map(Answer::Lines),
        Shape::Text => one_text(field, text.trim(), asking.now).map(Answer::Text),
    }
}

fn one_text(field: Field, text: &str, now: Time) -> Result<String, DraftError> {
    let wrong = DraftError::Wrong { field };
    match field {
        Field::Link => parse_link(text).ok_or(DraftError::BadLink),
        Field::Media | Field::ReferringUrl => {
            parse_link(text).filter(|link| !link.starts_with('@')).ok_or(wrong)
        }
        Field::Username if text.contains('/') => parse_link(text).ok_or(wrong),
        Field::Username => word(text.trim_start_matches('@')).ok_or(wrong),
        Field::Hashtag => word(text).filter(|tag| !tag.trim_start_matches('#').is_empty()).ok_or(wrong),
        Field::Country => country(text).ok_or(wrong),
        Field::Expiry => date_after(text, now).ok_or(wrong),
        _ => {
            let is_one_line = !text.is_empty() && !text.contains(['\n', '\r']);
            (is_one_line && text.chars().count() <= MAX_WORD).then(|| text.to_owned()).ok_or(wrong)
        }
    }
}

fn word(text: &str) -> Option<String> {
    let is_word = !text.is_empty()
        && text.chars().count() <= MAX_WORD
        && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    is_word.then(|| text.to_owned())
}

/// A two-letter code in capitals, or a country's name as the panel may write it.
fn country(text: &str) -> Option<String> {
    let is_name = (2..=56).contains(&text.chars().count())
        && text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '.' | '(' | ')'));
    is_name.then(|| if text.len() == 2 { text.to_ascii_uppercase() } else { text.to_owned() })
}

/// A day that is not over, as `31/12/2026`, `31.12.2026` or `2026-12-31`; sent as panels write it.
fn date_after(text: &str, now: Time) -> Option<String> {
    let digits = ascii_digits(text);
    let date = ["%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(&digits, format).ok())?;
    let today = chrono::DateTime::from_timestamp_millis(now.0)?.date_naive();
    let is_sane = date >= today && date.year() < today.year().saturating_add(10);
    is_sane.then(|| date.format("%d/%m/%Y").to_string())
}

/// Reads a list, one a line: trimmed, empty lines left out (some panels count an empty line as a paid comment).
fn lines(field: Field, text: &str, service: &PanelService) -> Result<Vec<String>, DraftError> {
    let trimmed = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = match field {
        Field::Usernames => trimmed.map(|line| line.trim_start_matches('@').to_owned()).collect(),
        _ => trimmed.map(str::to_owned).collect(),
    };
    let may_have_spaces = matches!(field, Field::Comments | Field::Keywords);
    let is_right = |line: &String| {
        !line.is_empty()
            && line.chars().count() <= MAX_LINE
            && (may_have_spaces || !line.contains(char::is_whitespace))
    };
    if lines.is_empty() {
        return Err(if field == Field::Comments {
            DraftError::NoComments
        } else {
            DraftError::Wrong { field }
        });
    }
    if let Some(at) = lines.iter().position(|line| !is_right(line)) {
        return Err(DraftError::WrongLine { field, line: at as u64 + 1 });
    }
    if service.order_type.counted_field() == Some(field) {
        check_quantity(service, lines.len() as u64)?;
    }
    if lines.len() > MAX_LINES {
        return Err(DraftError::AboveMax { max: MAX_LINES as u64 });
    }
    Ok(lines)
}

/// Checks a number against the limits of its field; those of an order also when it is put together.
pub fn check_number(
    field: Field,
    number: u64,
    service: &PanelService,
    details: &Details,
) -> Result<u64, DraftError> {
    match field {
        Field::Quantity | Field::Min => check_quantity(service, number),
        Field::Max => {
            check_quantity(service, number)?;
            within(number, details.number(Field::Min).unwrap_or(1), service.max)
        }
        Field::AnswerNumber => within(number, 1, MAX_ANSWER),
        Field::Posts => within(number, 1, MAX_POSTS),
        Field::OldPosts => within(number, 0, MAX_POSTS),
        Field::Interval => within(number, *INTERVAL.start(), *INTERVAL.end()),
        Field::Runs => {
            // Some panels hold their limits against each run, others against all runs together: both are kept.
            let quantity = details.number(Field::Quantity).unwrap_or(1).max(1);
            let most = (service.max / quantity).min(*RUNS.end());
            if most < *RUNS.start() {
                return Err(DraftError::TooMuchForRuns { max: service.max / RUNS.start() });
            }
            within(number, *RUNS.start(), most)
        }
        _ => Ok(number),
    }
}

fn within(number: u64, min: u64, max: u64) -> Result<u64, DraftError> {
    if number < min {
        Err(DraftError::BelowMin { min })
    } else if number > max {
        Err(DraftError::AboveMax { max })
    } else {
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::draft::testing::service;
    use super::super::order_type::OrderType;
    use super::*;

    /// 2026-11-23 14:05 UTC.
    const NOW: Time = Time(1_795_442_700_000);

    fn read(
        order_type: OrderType,
        field: Field,
        text: &str,
        details: &Details,
    ) -> Result<String, DraftError> {
        let service = service(order_type, "1", 10, 1_000);
        read_answer(field, text, Asking { service: &service, details, now: NOW }).map(|a| a.to_form())
    }

    fn takes(field: Field, text: &str, sent: &str) {
        let read = read(OrderType::Default, field, text, &Details::default());
        assert_eq!(read.as_deref(), Ok(sent), "{field:?} {text}");
    }

    fn refuses(field: Field, text: &str, error: DraftError) {
        assert_eq!(
            read(OrderType::Default, field, text, &Details::default()),
            Err(error),
            "{field:?} {text}"
        );
    }

    #[test]
    fn each_field_reads_what_people_type_and_sends_it_exactly() {
        takes(Field::Link, " instagram.com/p/A ", "https://instagram.com/p/A");
        takes(Field::Quantity, "1,000", "1000");
        takes(Field::Username, "@anna.smith", "anna.smith");
        takes(Field::Username, "instagram.com/anna", "https://instagram.com/anna");
        takes(Field::Comments, " nice \n\n so, good\r\n", "nice\nso, good");
        takes(Field::Usernames, "@anna\nbob\n", "anna\nbob");
        takes(Field::Hashtags, "#summer\n#sun", "#summer\n#sun");
        takes(Field::Hashtag, "#summer", "#summer");
        takes(Field::Media, "https://instagram.com/p/A", "https://instagram.com/p/A");
        takes(Field::AnswerNumber, "٢", "2");
        takes(Field::Keywords, "red shoes\nshoes", "red shoes\nshoes");
        takes(Field::Groups, "https://t.me/one\n@two", "https://t.me/one\n@two");
        takes(Field::Country, "us", "US");
        takes(Field::Country, "Côte d'Ivoire", "Côte d'Ivoire");
        takes(Field::Device, "5", "5");
        takes(Field::TypeOfTraffic, "1", "1");
        takes(Field::GoogleKeyword, "red shoes", "red shoes");
        takes(Field::ReferringUrl, "example.com", "https://example.com");
        takes(Field::Posts, "10", "10");
        takes(Field::OldPosts, "0", "0");
        takes(Field::Delay, "90", "90");
        for text in ["31/12/2026", "31.12.2026", "2026-12-31", "٣١/١٢/٢٠٢٦"] {
            takes(Field::Expiry, text, "31/12/2026");
        }
        takes(Field::Expiry, "23/11/2026", "23/11/2026");
        takes(Field::Interval, "60", "60");
    }

    #[test]
    fn each_field_refuses_what_the_panel_would() {
        use DraftError::{AboveMax, BadLink, BelowMin, NoComments, NotANumber, Wrong, WrongLine};
        refuses(Field::Link, "nothing", BadLink);
        refuses(Field::Quantity, "many", NotANumber);
        refuses(Field::Quantity, "9", BelowMin { min: 10 });
        refuses(Field::Quantity, "1001", AboveMax { max: 1_000 });
        refuses(Field::Username, "two words", Wrong { field: Field::Username });
        refuses(Field::Username, "@", Wrong { field: Field::Username });
        refuses(Field::Comments, " \n ", NoComments);
        refuses(Field::Usernames, "anna\nbob and eve", WrongLine { field: Field::Usernames, line: 2 });
        refuses(Field::Usernames, "", Wrong { field: Field::Usernames });
        refuses(Field::Hashtags, "two words", WrongLine { field: Field::Hashtags, line: 1 });
        refuses(Field::Hashtag, "#", Wrong { field: Field::Hashtag });
        refuses(Field::Media, "@anna", Wrong { field: Field::Media });
        refuses(Field::AnswerNumber, "0", BelowMin { min: 1 });
        refuses(Field::AnswerNumber, "101", AboveMax { max: 100 });
        refuses(Field::Keywords, "\n", Wrong { field: Field::Keywords });
        refuses(Field::Groups, "a b", WrongLine { field: Field::Groups, line: 1 });
        refuses(Field::Country, "1", Wrong { field: Field::Country });
        refuses(Field::Device, "6", Wrong { field: Field::Device });
        refuses(Field::TypeOfTraffic, "0", Wrong { field: Field::TypeOfTraffic });
        refuses(Field::GoogleKeyword, "", Wrong { field: Field::GoogleKeyword });
        refuses(Field::ReferringUrl, "no", Wrong { field: Field::ReferringUrl });
        refuses(Field::Min, "9", BelowMin { min: 10 });
        refuses(Field::Posts, "0", BelowMin { min: 1 });
        refuses(Field::Delay, "7", Wrong { field: Field::Delay });
        for text in ["22/11/2026", "31/02/2027", "tomorrow", "1/1/9999"] {
            refuses(Field::Expiry, text, Wrong { field: Field::Expiry });
        }
        refuses(Field::Runs, "1", BelowMin { min: 2 });
        refuses(Field::Interval, "0", BelowMin { min: 1 });
        refuses(Field::Interval, "1441", AboveMax { max: 1_440 });
    }

    #[test]
    fn lines_that_are_the_quantity_are_held_against_its_limits() {
        let few = read(OrderType::CustomComments, Field::Comments, "one\ntwo", &Details::default());
        assert_eq!(few, Err(DraftError::BelowMin { min: 10 }));
        let package =
            read(OrderType::CustomCommentsPackage, Field::Comments, "one\ntwo", &Details::default());
        assert_eq!(package.as_deref(), Ok("one\ntwo"));
        let list = vec!["anna"; 1_001].join("\n");
        let many = read(OrderType::MentionsCustomList, Field::Usernames, &list, &Details::default());
        assert_eq!(many, Err(DraftError::AboveMax { max: 1_000 }));
    }

    #[test]
    fn the_most_of_a_subscription_is_not_below_its_least() {
        let details = Details::default().with(Field::Min, Answer::Number(50));
        let max = |text| read(OrderType::Subscriptions, Field::Max, text, &details);
        assert_eq!(max("49"), Err(DraftError::BelowMin { min: 50 }));
        assert_eq!(max("50").as_deref(), Ok("50"));
    }

    #[test]
    fn the_limits_hold_for_one_run_and_for_all_of_them() {
        let runs =
            |quantity, text| read(OrderType::Default, Field::Runs, text, &Details::of_quantity(quantity));
        assert_eq!(runs(100, "10").as_deref(), Ok("10"));
        assert_eq!(runs(100, "11"), Err(DraftError::AboveMax { max: 10 }));
        assert_eq!(runs(501, "2"), Err(DraftError::TooMuchForRuns { max: 500 }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,60}", at in 0..Field::ALL.len()) {
            for order_type in [OrderType::Default, OrderType::CustomComments, OrderType::Subscriptions] {
                let _ = read(order_type, Field::ALL[at], &text, &Details::default());
            }
        }

        #[test]
        fn what_was_sent_for_a_list_has_no_empty_line(text in "[a-z@ \r\n]{0,80}") {
            for field in [Field::Comments, Field::Usernames, Field::Keywords, Field::Groups] {
                if let Ok(sent) = read(OrderType::Default, field, &text, &Details::default()) {
                    prop_assert!(sent.split('\n').all(|line| !line.is_empty() && line == line.trim()));
                }
            }
        }

        #[test]
        fn an_answer_survives_being_read_again(text in "\\PC{1,40}", at in 0..Field::ALL.len()) {
            let field = Field::ALL[at];
            if let Ok(sent) = read(OrderType::Default, field, &text, &Details::default()) {
                prop_assert_eq!(read(OrderType::Default, field, &sent, &Details::default()), Ok(sent));
            }
        }
    }
}
