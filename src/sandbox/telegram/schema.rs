//! Holds the parameters of a request against the official tables: unknown, missing and ill-typed ones are refused.
//!
//! It does not know what a method does with its parameters.

use serde_json::Value;

use super::params::Params;
use super::refusal::Refusal;
use super::tables::{METHODS, TYPES};

/// One method or nested type by its official name and fields.
pub(super) struct Shape {
    pub(super) name: &'static str,
    pub(super) fields: &'static [Field],
}

/// One official field; `kind` is the type in the words of the published description.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) kind: &'static str,
    pub(super) required: bool,
}

/// Makes a required field.
pub(super) const fn must(name: &'static str, kind: &'static str) -> Field {
    Field { name, kind, required: true }
}

/// Makes an optional field.
pub(super) const fn may(name: &'static str, kind: &'static str) -> Field {
    Field { name, kind, required: false }
}

/// Types that the description knows only as a choice between others, told apart by their `type` field.
const CHOICES: &[(&str, &[(&str, &str)])] = &[
    (
        "BotCommandScope",
        &[
            ("default", "BotCommandScopeDefault"),
            ("all_private_chats", "BotCommandScopeAllPrivateChats"),
            ("all_group_chats", "BotCommandScopeAllGroupChats"),
            ("all_chat_administrators", "BotCommandScopeAllChatAdministrators"),
            ("chat", "BotCommandScopeChat"),
            ("chat_administrators", "BotCommandScopeChatAdministrators"),
            ("chat_member", "BotCommandScopeChatMember"),
        ],
    ),
    (
        "ReactionType",
        &[
            ("emoji", "ReactionTypeEmoji"),
            ("custom_emoji", "ReactionTypeCustomEmoji"),
            ("paid", "ReactionTypePaid"),
        ],
    ),
    ("InputMedia", &[("photo", "InputMediaPhoto")]),
    ("InlineQueryResult", &[("article", "InlineQueryResultArticle")]),
];

/// Finds a method whatever the case of its name is, as the real server does.
pub(super) fn find_method(name: &str) -> Option<&'static Shape> {
    METHODS.iter().find(|shape| shape.name.eq_ignore_ascii_case(name))
}

/// Refuses what the official table of the method does not allow.
///
/// The real server ignores a parameter that it does not know. This one does not: such a parameter is a mistake of the
/// bot that would otherwise stay unseen.
pub(super) fn hold(shape: &Shape, params: &Params) -> Result<(), Refusal> {
    for name in params.names() {
        if !shape.fields.iter().any(|field| field.name == name) {
            return Err(Refusal::bad(format!("parameter \"{name}\" is not known to {}", shape.name)));
        }
    }
    for field in shape.fields {
        if !params.has(field.name) {
            if field.required {
                return Err(missing(field.name));
            }
            continue;
        }
        check_param(field, params)?;
    }
    Ok(())
}

/// Answers in Telegram's words where they are known, else in plain ones.
fn missing(name: &str) -> Refusal {
    Refusal::bad(match name {
        "chat_id" => "chat_id is empty".to_owned(),
        "text" => "message text is empty".to_owned(),
        "message_id" => "message identifier is not specified".to_owned(),
        "message_ids" => "message identifiers are not specified".to_owned(),
        "user_id" => "invalid user_id specified".to_owned(),
        "file_id" => "file_id not specified".to_owned(),
        "document" => "there is no document in the request".to_owned(),
        "photo" => "there is no photo in the request".to_owned(),
        _ => format!("parameter \"{name}\" is required"),
    })
}

fn check_param(field: &Field, params: &Params) -> Result<(), Refusal> {
    let wrong = |why: &str| Refusal::bad(format!("can't parse {}: {why}", field.name));
    match field.kind {
        "String" | "Integer|String" | "InputFile|String" | "InputFile" => Ok(()),
        "Integer" => params.number::<i64>(field.name).map(drop),
        "Boolean" => params.flag(field.name).map(drop),
        kind => {
            let value = params.json(field.name)?.unwrap_or(Value::Null);
            check(kind, &value).map_err(|why| wrong(&why))
        }
    }
}

/// Checks a nested value against a kind in the words of the description; the error says where it failed.
pub(super) fn check(kind: &str, value: &Value) -> Result<(), String> {
    if let Some(inner) = kind.strip_prefix("Array of ") {
        let items = value.as_array().ok_or("expected an Array")?;
        return items.iter().try_for_each(|item| check(inner, item));
    }
    let fits = match kind {
        "String" => value.is_string(),
        "Integer" => value.is_i64() || value.is_u64(),
        "Boolean" => value.is_boolean(),
        "Integer|String" => value.is_string() || value.is_i64(),
        _ => return check_object(kind, value),
    };
    if fits { Ok(()) } else { Err(format!("expected {kind}, got {value}")) }
}

fn check_object(kind: &str, value: &Value) -> Result<(), String> {
    let object = value.as_object().ok_or_else(|| format!("object expected as {kind}"))?;
    let Some(shape) = shape_of(kind, value)? else {
        return Ok(());
    };
    if let Some(name) = object.keys().find(|name| !shape.fields.iter().any(|field| field.name == **name)) {
        return Err(format!("field \"{name}\" is not known to {}", shape.name));
    }
    for field in shape.fields {
        match object.get(field.name) {
            Some(inner) => {
                check(field.kind, inner).map_err(|why| format!("{}.{}: {why}", shape.name, field.name))?;
            }
            None if field.required => {
                return Err(format!("can't find field \"{}\" of {}", field.name, shape.name));
            }
            None => {}
        }
    }
    Ok(())
}

/// Finds the table that fits the value; none where the server does not look inside the type.
fn shape_of(kind: &str, value: &Value) -> Result<Option<&'static Shape>, String> {
    let named = |name: &str| TYPES.iter().find(|shape| shape.name == name);
    if let Some((_, options)) = CHOICES.iter().find(|(name, _)| *name == kind) {
        let tag = value.get("type").and_then(Value::as_str).unwrap_or_default();
        let chosen = options.iter().find(|(option, _)| *option == tag);
        return match chosen {
            Some((_, name)) => Ok(named(name)),
            None => Err(format!("unsupported {kind} type \"{tag}\"")),
        };
    }
    if !kind.contains('|') {
        return Ok(named(kind));
    }
    let has_required = |shape: &&Shape| {
        shape.fields.iter().filter(|field| field.required).all(|field| value.get(field.name).is_some())
    };
    kind.split('|').filter_map(named).find(has_required).map(Some).ok_or_else(|| format!("none of {kind}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Official {
        methods: BTreeMap<String, Value>,
        types: BTreeMap<String, Value>,
    }

    #[derive(Deserialize)]
    struct OfficialField {
        types: Vec<String>,
        required: bool,
    }

    type Flat = BTreeMap<String, (String, bool)>;

    fn compare(ours: &[Shape], official: &BTreeMap<String, Value>) {
        for shape in ours {
            let ours = shape.fields.iter();
            let ours: Flat =
                ours.map(|field| (field.name.to_owned(), (field.kind.to_owned(), field.required))).collect();
            let fields = official[shape.name].to_string();
            let fields: BTreeMap<String, OfficialField> = serde_json::from_str(&fields).unwrap();
            let fields = fields.into_iter();
            let theirs: Flat =
                fields.map(|(name, field)| (name, (field.types.join("|"), field.required))).collect();
            assert_eq!(ours, theirs, "{}", shape.name);
        }
    }

    #[test]
    fn the_tables_are_exactly_the_official_ones() {
        let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/telegram/api.json"));
        let official: Official = serde_json::from_str(text).unwrap();
        compare(METHODS, &official.methods);
        compare(TYPES, &official.types);
    }

    #[test]
    fn a_method_is_found_in_any_case() {
        assert!(find_method("SendMessage").is_some());
        assert!(find_method("SENDMESSAGE").is_some());
        assert!(find_method("sendNothing").is_none());
    }
}
