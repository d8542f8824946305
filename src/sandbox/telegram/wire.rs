//! Writes people, chats, members and messages as the Bot API shows them.
//!
//! It does not decide who may see them.

use serde_json::{Map, Value, json};

use super::state::{Chat, ChatKind, Content, Message, Sender, State};
use super::views::{MemberRole, Person};

/// The account in whose name anonymous administrators write (Telegram's GroupAnonymousBot).
const ANONYMOUS: i64 = 1_087_968_824;

/// Writes the bot as `getMe` does.
pub(super) fn me(state: &State) -> Value {
    let mut me = bot(state);
    let flags = [
        ("can_join_groups", true),
        ("can_read_all_group_messages", state.bot.reads_all),
        ("supports_inline_queries", state.bot.has_inline),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
        ("has_topics_enabled", false),
        ("allows_users_to_create_topics", false),
        ("can_manage_bots", false),
    ];
    if let Some(object) = me.as_object_mut() {
        object.extend(flags.map(|(name, flag)| (name.to_owned(), Value::Bool(flag))));
    }
    me
}

fn bot(state: &State) -> Value {
    let bot = &state.bot;
    json!({ "id": bot.id, "is_bot": true, "first_name": bot.name, "username": bot.username })
}

fn person(person: &Person) -> Value {
    let mut user = json!({ "id": person.id, "is_bot": false, "first_name": person.first_name });
    put(&mut user, "username", person.username.as_deref());
    put(&mut user, "language_code", person.language_code.as_deref());
    user
}

/// Writes a user: the bot, a person, or someone of whom only the id is known.
pub(super) fn user(state: &State, id: i64) -> Value {
    if id == state.bot.id {
        return bot(state);
    }
    match state.people.get(&id) {
        Some(known) => person(known),
        None => json!({ "id": id, "is_bot": false, "first_name": "Deleted Account" }),
    }
}

/// Adds a field to an object where there is a value.
pub(super) fn put(object: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let (Some(object), Some(value)) = (object.as_object_mut(), value) {
        object.insert(name.to_owned(), value.into());
    }
}

/// Writes a chat as messages carry it.
pub(super) fn chat(state: &State, chat: &Chat) -> Value {
    match chat.kind {
        ChatKind::Private => {
            let known = state.people.get(&chat.id);
            let mut shown = json!({ "id": chat.id, "type": "private" });
            put(&mut shown, "first_name", known.map(|person| person.first_name.as_str()));
            put(&mut shown, "username", known.and_then(|person| person.username.as_deref()));
            shown
        }
        ChatKind::Group => {
            json!({ "id": chat.id, "type": "group", "title": chat.title })
        }
        ChatKind::Supergroup => {
            let mut shown = json!({ "id": chat.id, "type": "supergroup", "title": chat.title });
            put(&mut shown, "is_forum", chat.is_forum.then_some(true));
            shown
        }
    }
}

/// Writes a chat as `getChat` does.
pub(super) fn full_chat(state: &State, of: &Chat) -> Value {
    let mut full = chat(state, of);
    let rest = json!({
        "accent_color_id": of.id.unsigned_abs() % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": false,
            "limited_gifts": false,
            "unique_gifts": false,
            "premium_subscription": false,
            "gifts_from_channels": false,
        },
    });
    if let (Some(full), Value::Object(rest)) = (full.as_object_mut(), rest) {
        full.extend(rest);
    }
    if of.is_group() {
        put(&mut full, "permissions", Some(Value::Object(rights(MEMBER_RIGHTS, true))));
    }
    full
}

/// What a member may do in a group.
const MEMBER_RIGHTS: &[&str] = &[
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
];

/// What an administrator may do in a group.
const ADMIN_RIGHTS: &[&str] = &[
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
];

fn rights(names: &[&str], given: bool) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), Value::Bool(given))).collect()
}

/// Writes someone's place in a group.
pub(super) fn member(state: &State, id: i64, role: MemberRole) -> Value {
    let (status, mut fields) = match role {
        MemberRole::Owner => ("creator", Map::new()),
        MemberRole::Administrator | MemberRole::AnonymousAdministrator => {
            ("administrator", rights(ADMIN_RIGHTS, true))
        }
        MemberRole::Member => ("member", Map::new()),
        MemberRole::Restricted => ("restricted", rights(MEMBER_RIGHTS, false)),
        MemberRole::Left => ("left", Map::new()),
        MemberRole::Kicked => ("kicked", Map::new()),
    };
    fields.insert("status".to_owned(), status.into());
    fields.insert("user".to_owned(), user(state, id));
    if role.is_admin() {
        let is_anonymous = role == MemberRole::AnonymousAdministrator;
        fields.insert("is_anonymous".to_owned(), is_anonymous.into());
    }
    match role {
        MemberRole::Administrator | MemberRole::AnonymousAdministrator => {
            fields.insert("can_be_edited".to_owned(), false.into());
        }
        MemberRole::Restricted => {
            fields.insert("is_member".to_owned(), true.into());
            fields.insert("until_date".to_owned(), 0.into());
        }
        MemberRole::Kicked => {
            fields.insert("until_date".to_owned(), 0.into());
        }
        _ => {}
    }
    Value::Object(fields)
}

/// Writes a message with what it answers.
pub(super) fn message(state: &State, of: &Chat, message: &Message) -> Value {
    let mut shown = bare_message(state, of, message);
    // In a topic, Telegram shows what answers nothing as an answer to the message that opened the topic.
    let replied = message.reply_to.or(message.thread).and_then(|id| of.find(id));
    let replied = replied.filter(|replied| replied.id != message.id);
    put(&mut shown, "reply_to_message", replied.map(|replied| bare_message(state, of, replied)));
    shown
}

fn bare_message(state: &State, of: &Chat, message: &Message) -> Value {
    let mut shown = json!({
        "message_id": message.id,
        "date": message.date,
        "chat": chat(state, of),
    });
    let from = match message.sender {
        Sender::Bot => bot(state),
        Sender::Person(id) => user(state, id),
        Sender::Group => {
            put(&mut shown, "sender_chat", Some(chat(state, of)));
            json!({ "id": ANONYMOUS, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot" })
        }
    };
    put(&mut shown, "from", Some(from));
    put(&mut shown, "edit_date", message.edited_at);
    put(&mut shown, "message_thread_id", message.thread);
    put(&mut shown, "is_topic_message", message.thread.map(|_| true));
    put(&mut shown, "via_bot", message.via_bot.then(|| bot(state)));
    put(&mut shown, "link_preview_options", message.preview.clone());
    put(&mut shown, "reply_markup", message.markup.as_ref().and_then(|markup| markup.shown()));
    put_content(state, &mut shown, &message.content);
    shown
}

fn put_content(state: &State, shown: &mut Value, content: &Content) {
    let (text_field, entities_field) = match content {
        Content::Text(_) => ("text", "entities"),
        _ => ("caption", "caption_entities"),
    };
    if let Some(formatted) = content.formatted()
        && !formatted.text.is_empty()
    {
        put(shown, text_field, Some(formatted.text.as_str()));
        let entities: Vec<Value> =
            formatted.entities.iter().filter_map(|entity| serde_json::to_value(entity).ok()).collect();
        put(shown, entities_field, (!entities.is_empty()).then_some(entities));
    }
    match content {
        Content::Text(_) => {}
        Content::File { file_id, is_photo, .. } => {
            let field = if *is_photo { "photo" } else { "document" };
            put(shown, field, state.files.find(file_id).map(|file| file.shown()));
        }
        Content::Service { fields, .. } => {
            for (name, value) in fields {
                put(shown, name, Some(value.clone()));
            }
        }
    }
}

/// Names a message that was posted through an inline query: the bot sees no more of it than this.
pub(super) fn inline_message_id(chat_id: i64, message_id: i32) -> String {
    format!("{chat_id}_{message_id}")
}

/// Reads back what [`inline_message_id`] wrote.
pub(super) fn parse_inline_message_id(id: &str) -> Option<(i64, i32)> {
    let (chat_id, message_id) = id.split_once('_')?;
    Some((chat_id.parse().ok()?, message_id.parse().ok()?))
}

/// Writes a message that is gone or forgotten, as callback queries carry it.
pub(super) fn inaccessible(state: &State, of: &Chat, id: i32) -> Value {
    json!({ "chat": chat(state, of), "message_id": id, "date": 0 })
}

/// Writes a change of someone's place in a chat.
pub(super) fn member_updated(
    state: &State,
    of: &Chat,
    by: i64,
    who: i64,
    was: MemberRole,
    is: MemberRole,
) -> Value {
    json!({
        "chat": chat(state, of),
        "from": user(state, by),
        "date": state.clock.unix(),
        "old_chat_member": member(state, who, was),
        "new_chat_member": member(state, who, is),
    })
}
