//! Reads and checks the keyboard of a message.
//!
//! It does not know which message the keyboard belongs to.

use serde_json::{Value, json};

use super::refusal::Refusal;

/// Buttons that one inline keyboard may have (Telegram refuses more).
const MAX_BUTTONS: usize = 100;
/// Bytes of callback data (the Bot API's own limit).
const MAX_CALLBACK_BYTES: usize = 64;
/// The fields of a button that say what it does; exactly one must be there.
const ACTIONS: &[&str] = &[
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];

/// What a message has below its text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Markup {
    /// Buttons that belong to the message: rows of official `InlineKeyboardButton`s.
    Inline(Vec<Vec<Value>>),
    /// A keyboard in place of the person's own: labels in rows.
    Keyboard(Vec<Vec<String>>),
    /// The person's own keyboard returns.
    Remove,
    /// The person's client opens a reply to this message.
    ForceReply,
}

impl Markup {
    /// Reads a `reply_markup` that fits the official types already; no buttons are no keyboard.
    pub(super) fn read(value: &Value) -> Result<Option<Markup>, Refusal> {
        if let Some(rows) = value.get("inline_keyboard") {
            return inline(rows);
        }
        if let Some(rows) = value.get("keyboard") {
            let labels = |row: &Value| row.as_array().into_iter().flatten().map(label).collect();
            return Ok(Some(Markup::Keyboard(rows.as_array().into_iter().flatten().map(labels).collect())));
        }
        if value.get("force_reply").is_some_and(|flag| flag == true) {
            return Ok(Some(Markup::ForceReply));
        }
        Ok(value.get("remove_keyboard").map(|_| Markup::Remove))
    }

    /// Writes the markup as a message shows it to the bot: only inline keyboards do.
    pub(super) fn shown(&self) -> Option<Value> {
        match self {
            Markup::Inline(rows) => Some(json!({ "inline_keyboard": rows })),
            _ => None,
        }
    }
}

fn label(button: &Value) -> String {
    let text = button.get("text").or(Some(button)).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}

fn inline(rows: &Value) -> Result<Option<Markup>, Refusal> {
    let mut kept = Vec::new();
    for row in rows.as_array().into_iter().flatten() {
        let buttons = row.as_array().cloned().unwrap_or_default();
        buttons.iter().try_for_each(check_button)?;
        if !buttons.is_empty() {
            kept.push(buttons);
        }
    }
    if kept.iter().map(Vec::len).sum::<usize>() > MAX_BUTTONS {
        return Err(Refusal::bad("reply markup is too long"));
    }
    Ok((!kept.is_empty()).then_some(Markup::Inline(kept)))
}

fn check_button(button: &Value) -> Result<(), Refusal> {
    let wrong = |why: &str| Refusal::bad(format!("can't parse inline keyboard button: {why}"));
    if label(button).trim().is_empty() {
        return Err(wrong("text must be non-empty"));
    }
    match ACTIONS.iter().filter(|action| button.get(**action).is_some()).count() {
        0 => return Err(wrong("Text buttons are unallowed in the inline keyboard")),
        1 => {}
        _ => return Err(wrong("exactly one action must be specified")),
    }
    if let Some(data) = button.get("callback_data").and_then(Value::as_str)
        && !(1..=MAX_CALLBACK_BYTES).contains(&data.len())
    {
        return Err(Refusal::bad("BUTTON_DATA_INVALID"));
    }
    if let Some(address) = button.get("url").and_then(Value::as_str)
        && !is_address(address)
    {
        return Err(Refusal::bad(format!(
            "inline keyboard button URL '{address}' is invalid: Wrong HTTP URL"
        )));
    }
    Ok(())
}

fn is_address(address: &str) -> bool {
    url::Url::parse(address).is_ok_and(|url| match url.scheme() {
        "http" | "https" => url.host_str().is_some_and(|host| host.contains('.')),
        scheme => scheme == "tg",
    })
}
