//! Takes the bot's answers to presses and inline queries, and its reactions.
//!
//! It does not make the queries (see `people`).

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;

use super::super::entities::units;
use super::super::params::Params;
use super::super::refusal::{Refusal, Reply};
use super::super::state::{MAX_ANSWERS, State, keep_last};
use super::super::views::{Answer, Event};
use super::{DONE, stale_query, target, text};

/// How long a query waits for its answer.
const QUERY_LIFETIME: Duration = Duration::from_secs(15);
/// UTF-16 units of the text that a press is answered with.
const MAX_ANSWER: usize = 200;
/// Results of one inline query.
const MAX_RESULTS: usize = 50;
/// The emoji that a bot may react with (the Bot API's `ReactionTypeEmoji`).
const REACTIONS: &[&str] = &[
    "❤",
    "👍",
    "👎",
    "🔥",
    "🥰",
    "👏",
    "😁",
    "🤔",
    "🤯",
    "😱",
    "🤬",
    "😢",
    "🎉",
    "🤩",
    "🤮",
    "💩",
    "🙏",
    "👌",
    "🕊",
    "🤡",
    "🥱",
    "🥴",
    "😍",
    "🐳",
    "❤‍🔥",
    "🌚",
    "🌭",
    "💯",
    "🤣",
    "⚡",
    "🍌",
    "🏆",
    "💔",
    "🤨",
    "😐",
    "🍓",
    "🍾",
    "💋",
    "🖕",
    "😈",
    "😴",
    "😭",
    "🤓",
    "👻",
    "👨‍💻",
    "👀",
    "🎃",
    "🙈",
    "😇",
    "😨",
    "🤝",
    "✍",
    "🤗",
    "🫡",
    "🎅",
    "🎄",
    "☃",
    "💅",
    "🤪",
    "🗿",
    "🆒",
    "💘",
    "🙉",
    "🦄",
    "😘",
    "💊",
    "🙊",
    "😎",
    "👾",
    "🤷‍♂",
    "🤷",
    "🤷‍♀",
    "😡",
];

/// Answers `answerCallbackQuery`: once for each press, and soon.
pub(super) fn callback(state: &mut State, params: &Params) -> Reply {
    let id = params.text("callback_query_id").unwrap_or_default();
    let text = params.text("text").unwrap_or_default().to_owned();
    let alert = params.flag("show_alert")?;
    let url = params.text("url").map(str::to_owned);
    let now = state.clock.elapsed();
    let own_link = format!("https://t.me/{}?start=", state.bot.username);
    let query = state.queries.iter_mut().find(|query| query.id == id).ok_or_else(stale_query)?;
    if query.answered || now.saturating_sub(query.at) > QUERY_LIFETIME {
        return Err(stale_query());
    }
    if units(&text) > MAX_ANSWER {
        return Err(Refusal::bad("MESSAGE_TOO_LONG"));
    }
    if url.as_ref().is_some_and(|url| !url.starts_with(&own_link)) {
        return Err(Refusal::bad("URL_INVALID"));
    }
    query.answered = true;
    let answer = Answer { query_id: id.to_owned(), user_id: query.user, text, alert, url };
    let (query_id, user_id) = (answer.query_id.clone(), answer.user_id);
    state.emit(Event::Answered { query_id, user_id, text: answer.text.clone(), alert });
    state.answers.push_back(answer);
    keep_last(&mut state.answers, MAX_ANSWERS);
    Ok(DONE)
}

/// Answers `answerInlineQuery`.
pub(super) fn inline(state: &mut State, params: &Params) -> Reply {
    let id = params.text("inline_query_id").unwrap_or_default().to_owned();
    let results = params.json("results")?.unwrap_or_default();
    let results = results.as_array().cloned().unwrap_or_default();
    if results.len() > MAX_RESULTS {
        return Err(Refusal::bad("RESULTS_TOO_MUCH"));
    }
    let mut seen = BTreeSet::new();
    for result in &results {
        let result_id = result.get("id").and_then(Value::as_str).unwrap_or_default();
        if !(1..=64).contains(&result_id.len()) {
            return Err(Refusal::bad("RESULT_ID_INVALID"));
        }
        if !seen.insert(result_id) {
            return Err(Refusal::bad("RESULT_ID_DUPLICATE"));
        }
        text::inline_content(state, result)?;
    }
    let now = state.clock.elapsed();
    let query = state.inline_queries.iter_mut().find(|query| query.id == id).ok_or_else(stale_query)?;
    if query.results.is_some() || now.saturating_sub(query.at) > QUERY_LIFETIME {
        return Err(stale_query());
    }
    query.results = Some(results);
    state.emit(Event::InlineAnswered { query_id: id });
    Ok(DONE)
}

/// Answers `setMessageReaction`; no reaction takes the old one back.
pub(super) fn reaction(state: &mut State, params: &Params) -> Reply {
    let chat_id = target::reachable(state, params)?.id;
    let message_id = params.number::<i32>("message_id")?.unwrap_or_default();
    let reactions = params.json("reaction")?.unwrap_or_default();
    let reactions = reactions.as_array().cloned().unwrap_or_default();
    let emoji = |reaction: &Value| reaction.get("emoji").and_then(Value::as_str).map(str::to_owned);
    match reactions.first() {
        Some(_) if reactions.len() > 1 => return Err(Refusal::bad("REACTIONS_TOO_MANY")),
        Some(first) if !emoji(first).is_some_and(|emoji| REACTIONS.contains(&emoji.as_str())) => {
            return Err(Refusal::bad("REACTION_INVALID"));
        }
        _ => {}
    }
    let message = state.chats.get_mut(&chat_id).and_then(|chat| chat.find_mut(message_id));
    let message = message.ok_or_else(|| Refusal::bad("message to react not found"))?;
    message.reaction = reactions.into_iter().next();
    state.emit(Event::Edited { chat_id, message_id });
    Ok(DONE)
}
