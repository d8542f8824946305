//! Whom a message in a group is about: who wrote what it answers, and who is mentioned in it. It asks nobody.

use crate::telegram::types::{Entity, Me, Message, RepliedMessage};

/// Somebody whom a message means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// Who wrote the message that it answers.
    Answered { id: i64, name: String, username: Option<String> },
    /// It answers a bot, a channel, or an anonymous admin.
    Nobody,
    /// Somebody whom a client mentioned without a username.
    Mentioned { id: i64, name: String },
    /// A username, without its sign.
    Called(String),
}

/// Whom a message is about; `me` is the bot, whose messages and name mean nobody.
pub fn of_message(message: &Message, me: &Me) -> Vec<About> {
    let answered = message.reply_to_message.as_deref().filter(|replied| is_answered(message, replied, me));
    let text = message.text.as_deref().unwrap_or_default();
    let mentioned = message.entities.iter().filter_map(|entity| mentioned(text, entity, me));
    answered.map(author).into_iter().chain(mentioned).collect()
}

/// In a topic, Telegram shows what answers nothing as an answer to the message that opened the topic.
fn is_answered(message: &Message, replied: &RepliedMessage, me: &Me) -> bool {
    let opened_topic =
        message.is_topic_message && message.message_thread_id == Some(replied.message_id.into());
    !opened_topic && replied.from.as_ref().is_none_or(|from| from.id != me.id)
}

fn author(replied: &RepliedMessage) -> About {
    match &replied.from {
        Some(from) if !from.is_bot && replied.sender_chat.is_none() => {
            About::Answered { id: from.id, name: from.first_name.clone(), username: from.username.clone() }
        }
        _ => About::Nobody,
    }
}

fn mentioned(text: &str, entity: &Entity, me: &Me) -> Option<About> {
    match (entity.kind.as_str(), &entity.user) {
        ("text_mention", Some(user)) if !user.is_bot => {
            Some(About::Mentioned { id: user.id, name: user.first_name.clone() })
        }
        ("mention", _) => {
            let units: Vec<u16> = text.encode_utf16().skip(entity.offset).take(entity.length).collect();
            let name = String::from_utf16(&units).ok()?;
            let name = name.strip_prefix('@')?;
            (!name.is_empty() && !name.eq_ignore_ascii_case(&me.username))
                .then(|| About::Called(name.to_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn about(message: Value) -> Vec<About> {
        let me = serde_json::from_value(json!({ "id": 1, "username": "orderdesk_bot" })).unwrap();
        let mut whole = json!({ "message_id": 9, "chat": { "id": -5, "type": "supergroup" } });
        whole.as_object_mut().unwrap().extend(message.as_object().unwrap().clone());
        of_message(&serde_json::from_value(whole).unwrap(), &me)
    }

    fn person(id: i64) -> Value {
        json!({ "id": id, "first_name": "Ben", "username": "ben_b" })
    }

    #[test]
    fn a_reply_is_about_who_wrote_what_it_answers() {
        let ben = About::Answered { id: 5, name: "Ben".into(), username: Some("ben_b".into()) };
        assert_eq!(about(json!({ "reply_to_message": { "message_id": 3, "from": person(5) } })), [ben]);
        let bot = json!({ "id": 6, "is_bot": true, "first_name": "Other" });
        assert_eq!(about(json!({ "reply_to_message": { "message_id": 3, "from": bot } })), [About::Nobody]);
        let group = json!({ "id": -5, "type": "supergroup" });
        let anonymous = json!({ "message_id": 3, "from": person(5), "sender_chat": group });
        assert_eq!(about(json!({ "reply_to_message": anonymous })), [About::Nobody]);
        // The bot's own question, and the message that opened the topic.
        let me = json!({ "id": 1, "is_bot": true, "first_name": "Orderdesk" });
        assert_eq!(about(json!({ "reply_to_message": { "message_id": 3, "from": me } })), []);
        let topic = json!({ "is_topic_message": true, "message_thread_id": 3,
            "reply_to_message": { "message_id": 3, "from": person(5) } });
        assert_eq!(about(topic), []);
    }

    #[test]
    fn mentions_are_cut_out_as_telegram_counts() {
        let entities = json!([
            { "type": "bot_command", "offset": 0, "length": 7 },
            { "type": "mention", "offset": 11, "length": 6 },
            { "type": "text_mention", "offset": 18, "length": 4, "user": { "id": 7, "first_name": "Cleo" } },
            { "type": "mention", "offset": 23, "length": 14 },
            { "type": "mention", "offset": 90, "length": 4 }
        ]);
        let text = "/buyers 🙂 @ben_b Cleo @Orderdesk_Bot";
        let cleo = About::Mentioned { id: 7, name: "Cleo".into() };
        assert_eq!(
            about(json!({ "text": text, "entities": entities })),
            [About::Called("ben_b".into()), cleo]
        );
    }
}
