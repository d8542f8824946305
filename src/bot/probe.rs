//! Everything that reads what people and Telegram send, held to its promises on any text; for fuzzing and for the tests.

use super::features::help::looks_like_key;
use super::features::order::one_line;
use super::schema::{Command, chat_of};
use crate::domain::ids::parse_panel_ids;
use crate::domain::link::{is_link, normalise_link, parse_link};
use crate::domain::number::{ascii_digits, parse_quantity};
use crate::telegram::types::Update;

/// Reads an update as Telegram would send it, and the message in it as a person's.
pub fn update(body: &str) {
    let Ok(update) = serde_json::from_str::<Update>(body) else { return };
    let _ = chat_of(&update);
    if let Some(text) = update.message.as_ref().and_then(|message| message.text.as_deref()) {
        message(text);
    }
}

/// Reads a message in every way that it could be meant.
///
/// # Panics
/// If a promise is broken, such as that a quantity is the same when it is written and read again.
pub fn message(text: &str) {
    if let Some(command) = Command::parse(text, "a_bot") {
        assert!(!command.name.contains(char::is_whitespace), "{text:?}");
        let _ = one_line(command.rest);
    }
    let _ = one_line(text);
    let _ = looks_like_key(text);
    if let Ok(ids) = parse_panel_ids(text) {
        assert!(ids.iter().all(|id| !id.as_str().is_empty()), "{text:?}");
    }
    let _ = is_link(text);
    if let Some(link) = parse_link(text) {
        assert_eq!(
            parse_link(&link).as_deref(),
            Some(link.as_str()),
            "a link that was read is a link: {text:?}"
        );
        assert!(!normalise_link(&link).is_empty(), "{text:?}");
    }
    if let Some(quantity) = parse_quantity(text) {
        assert_eq!(parse_quantity(&quantity.to_string()), Some(quantity), "{text:?}");
    }
    assert_eq!(ascii_digits(&ascii_digits(text)), ascii_digits(text));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_message_keeps_the_promises(text in "(/order |/[a-z@_]{1,8} )?\\PC{0,60}") {
            super::message(&text);
        }

        #[test]
        fn any_link_or_number_keeps_the_promises(
            link in "(https?://|t\\.me/|www\\.)?[a-zA-Z0-9.@:/?#=&%_-]{0,40}",
            number in "[0-9٠-٩., 'kKmM]{0,12}",
        ) {
            super::message(&link);
            super::message(&number);
        }

        #[test]
        fn any_update_is_read_without_panic(
            text in "\\PC{0,40}", id in any::<i64>(), chat in any::<i64>(), rest in "[\\PC{}\\[\\]\":,]{0,30}",
        ) {
            let text = serde_json::to_string(&text).unwrap();
            super::update(&format!(
                r#"{{"update_id":{id},"message":{{"message_id":1,"date":1,"chat":{{"id":{chat},"type":"private"}},"text":{text}}}}}"#
            ));
            super::update(&format!(r#"{{"update_id":{id},"callback_query":{rest}}}"#));
        }
    }
}
