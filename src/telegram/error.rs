//! What the Bot API answers when it does not do what was asked, by what may be done about it.

use std::time::Duration;

use crate::domain::ids::ChatId;

/// Why a Bot API request failed. It never carries the token or a request's content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TelegramError {
    /// Too many requests; the chat (or the bot) rests for as long as Telegram says.
    #[error("Telegram asks to wait {0:?}")]
    Flood(Duration),
    /// The chat cannot be written to until it returns: blocked, kicked, deactivated, never started.
    #[error("the chat cannot be written to: {0}")]
    Gone(String),
    /// The bot is in the group and may not write there, for now: what waits for it is kept.
    #[error("the bot may not write in the group: {0}")]
    Silenced(String),
    /// The group became a supergroup with another id.
    #[error("the group moved to {0}")]
    Migrated(ChatId),
    /// The message is not there any more, or is not the bot's: send anew.
    #[error("the message cannot be edited: {0}")]
    MessageGone(String),
    /// The message shows exactly this already.
    #[error("the message is not modified")]
    NotModified,
    /// The callback query is too old or was answered.
    #[error("the query is too old")]
    QueryTooOld,
    /// The topic was deleted or closed.
    #[error("the topic is gone: {0}")]
    TopicGone(String),
    /// The token is wrong or was revoked.
    #[error("Telegram does not know the bot's token")]
    Unauthorized,
    /// Another program polls with the same token, or a webhook is set.
    #[error("somebody else takes this bot's updates: {0}")]
    Conflict(String),
    /// The request was wrong: a defect of ours.
    #[error("Telegram refused the request: {0}")]
    BadRequest(String),
    /// No connection, a time-out, a broken connection or a 5xx: try again later.
    #[error("Telegram cannot be reached: {0}")]
    Unreachable(String),
}

impl TelegramError {
    /// Sorts an answer by its code and text; the texts are Telegram's own and match the real server.
    pub(super) fn classify(
        code: u16,
        description: &str,
        retry_after: Option<u64>,
        migrate_to: Option<i64>,
    ) -> Self {
        let text = description.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        let owned = || description.chars().take(200).collect::<String>();
        match code {
            _ if migrate_to.is_some() => Self::Migrated(ChatId(migrate_to.unwrap_or_default())),
            429 => Self::Flood(Duration::from_secs(retry_after.unwrap_or(5))),
            401 => Self::Unauthorized,
            404 if text == "not found" => Self::Unauthorized,
            409 => Self::Conflict(owned()),
            _ if has(&["have no rights to send", "not enough rights to send", "chat_write_forbidden"]) => {
                Self::Silenced(owned())
            }
            403 => Self::Gone(owned()),
            500.. => Self::Unreachable(format!("HTTP {code}")),
            _ if has(&["message is not modified"]) => Self::NotModified,
            _ if has(&["query is too old", "query_id_invalid", "query id is invalid"]) => Self::QueryTooOld,
            _ if has(&[
                "message to edit not found",
                "message can't be edited",
                "message_id_invalid",
                "message to delete not found",
                "message can't be deleted",
                // A text where a picture is wanted, or the other way round.
                "in the message to edit",
            ]) =>
            {
                Self::MessageGone(owned())
            }
            _ if has(&["message thread not found", "topic_closed", "topic_deleted"]) => {
                Self::TopicGone(owned())
            }
            _ if has(&[
                "chat not found",
                "user is deactivated",
                "peer_id_invalid",
                "group chat was deactivated",
            ]) =>
            {
                Self::Gone(owned())
            }
            _ => Self::BadRequest(owned()),
        }
    }

    /// A short name for counting.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Flood(_) => "flood",
            Self::Gone(_) => "gone",
            Self::Silenced(_) => "silenced",
            Self::Migrated(_) => "migrated",
            Self::MessageGone(_) => "message_gone",
            Self::NotModified => "not_modified",
            Self::QueryTooOld => "query_too_old",
            Self::TopicGone(_) => "topic_gone",
            Self::Unauthorized => "unauthorized",
            Self::Conflict(_) => "conflict",
            Self::BadRequest(_) => "bad_request",
            Self::Unreachable(_) => "unreachable",
        }
    }

    /// Whether the same request may succeed later.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Flood(_) | Self::Unreachable(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class(code: u16, text: &str) -> TelegramError {
        TelegramError::classify(code, text, None, None)
    }

    #[test]
    fn answers_are_sorted_by_what_may_be_done() {
        assert!(matches!(class(403, "Forbidden: bot was blocked by the user"), TelegramError::Gone(_)));
        assert!(matches!(class(400, "Bad Request: chat not found"), TelegramError::Gone(_)));
        assert!(matches!(
            class(400, "Bad Request: message to edit not found"),
            TelegramError::MessageGone(_)
        ));
        assert_eq!(
            class(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
            ),
            TelegramError::NotModified
        );
        assert_eq!(
            class(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
            TelegramError::QueryTooOld
        );
        assert!(matches!(class(400, "Bad Request: message thread not found"), TelegramError::TopicGone(_)));
        assert!(matches!(class(502, "Bad Gateway"), TelegramError::Unreachable(_)));
        for text in [
            "Bad Request: not enough rights to send text messages to the chat",
            "Bad Request: CHAT_WRITE_FORBIDDEN",
        ] {
            assert!(matches!(class(400, text), TelegramError::Silenced(_)), "{text}");
        }
        assert_eq!(class(401, "Unauthorized"), TelegramError::Unauthorized);
        assert_eq!(
            TelegramError::classify(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                None,
                Some(-1001)
            ),
            TelegramError::Migrated(ChatId(-1001))
        );
        assert_eq!(
            TelegramError::classify(429, "Too Many Requests: retry after 7", Some(7), None),
            TelegramError::Flood(Duration::from_secs(7))
        );
    }
}
