//! `/help`, unknown commands, and plain text outside a dialogue.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::desk::{DeskError, Looked};
use crate::domain::ids::{ServiceId, parse_panel_ids};
use crate::domain::link::is_link;
use crate::domain::number::ascii_digits;
use crate::view;
use crate::view::press::HelpTopic;

/// The shortest text that is taken for words to search.
const SHORTEST_SEARCH: usize = 2;

pub async fn help(turn: &Turn<'_>, topic: HelpTopic) -> Result<(), BotError> {
    turn.show(&view::help::help(turn.t, topic)).await.map(drop)
}

pub async fn unknown_command(turn: &Turn<'_>, name: &str) -> Result<(), BotError> {
    let name: String = name.chars().take(32).collect();
    turn.show(&view::notice::unknown_command(turn.t, &format!("/{name}"))).await.map(drop)
}

/// A number is an order's id, a link offers the services that fit it, words are searched.
pub async fn plain_text(turn: &mut Turn<'_>, message: i32, text: &str) -> Result<(), BotError> {
    match turn.bot.desk.account(turn.chat_id()).await {
        Ok(_) => {}
        Err(DeskError::NoKey) => return super::start::welcome(turn).await,
        Err(error) => return Err(error.into()),
    }
    if looks_like_key(text) {
        // Pasted where nobody asked for it: it is not searched for, not kept, and does not stay in the chat.
        turn.bot.telegram.delete(turn.chat_id(), message).await?;
        return super::key::key(turn).await;
    }
    let digits = ascii_digits(text.trim_start_matches('#'));
    let is_id_list = digits.split([' ', ',', '\n']).all(|word| word.bytes().all(|b| b.is_ascii_digit()));
    if is_id_list && digits.bytes().any(|b| b.is_ascii_digit()) {
        return number(turn, text, &digits).await;
    }
    if is_link(text) {
        return super::search::search(turn, text).await;
    }
    if text.chars().filter(|c| c.is_alphanumeric()).count() < SHORTEST_SEARCH {
        return turn.show(&view::notice::unknown_text(turn.t)).await.map(drop);
    }
    super::search::search(turn, text).await
}

/// Whether a key was pasted into a text, alone or among words.
pub fn looks_like_key(text: &str) -> bool {
    let is_edge = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '=')).any(|word| {
        let word = word.trim_matches(is_edge);
        is_key(word.rsplit(':').next().unwrap_or(word))
    })
}

/// Whether a word is surely none: long, in one piece, letters and digits mixed.
fn is_key(text: &str) -> bool {
    (20..=512).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        && text.bytes().filter(u8::is_ascii_digit).count() >= 4
        && text.bytes().any(|b| b.is_ascii_alphabetic())
}

/// Numbers are ids of orders; one that no order of this chat has may be a service's, or refer to nothing.
async fn number(turn: &Turn<'_>, text: &str, digits: &str) -> Result<(), BotError> {
    let ids = parse_panel_ids(digits).unwrap_or_default();
    let [id] = ids.as_slice() else { return super::orders::look_up(turn, text).await };
    let accounts = turn.accounts().await?;
    let found = turn.bot.desk.look_up_everywhere(&accounts, std::slice::from_ref(id)).await?;
    let is_known =
        !matches!(found.as_slice(), [found] if found.looked == Looked::NotFound && found.order.is_none());
    if is_known {
        return super::orders::show_found(turn, found, accounts.len() > 1).await;
    }
    for account in &accounts {
        let catalog = turn.bot.desk.load_catalog(account.id).await?;
        if let Some(service) = catalog.find_by_id(&ServiceId::new(id.as_str())) {
            return super::catalog::service(turn, service.row).await;
        }
    }
    turn.show(&view::notice::number(turn.t, id.as_str())).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_key_is_no_search() {
        for text in [
            "7f3c9e21b8d4a650f1e2d3c4b5a69788",
            "my key is 7f3c9e21b8d4a650f1e2d3c4b5a69788, is it good?",
            "key:7f3c9e21b8d4a650f1e2d3c4b5a69788",
            "(7f3c9e21b8d4a650f1e2d3c4b5a69788)",
        ] {
            assert!(looks_like_key(text), "{text}");
        }
        for text in ["instagram followers", "23501", "ord_01HG9X7K", "https://a.example/7f3c9e21b8d4a650f1e2"]
        {
            assert!(!looks_like_key(text), "{text}");
        }
    }
}
