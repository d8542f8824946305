//! Owns the refusals of the server: status, text and parameters as Telegram writes them.
//!
//! It does not decide when something is refused.

use serde_json::{Value, json};

/// What a method gives back: the `result`, or why there is none.
pub(super) type Reply = Result<Value, Refusal>;

/// A request that Telegram would not carry out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) description: String,
    parameters: Option<Value>,
}

impl Refusal {
    fn new(code: u16, description: String) -> Refusal {
        Refusal { code, description, parameters: None }
    }

    /// Refuses what the request asks for; `why` goes without the prefix.
    pub(super) fn bad(why: impl AsRef<str>) -> Refusal {
        Refusal::new(400, format!("Bad Request: {}", why.as_ref()))
    }

    /// Refuses what the bot may not do there.
    pub(super) fn forbidden(why: impl AsRef<str>) -> Refusal {
        Refusal::new(403, format!("Forbidden: {}", why.as_ref()))
    }

    /// Refuses one of two that exclude each other.
    pub(super) fn conflict(why: impl AsRef<str>) -> Refusal {
        Refusal::new(409, format!("Conflict: {}", why.as_ref()))
    }

    /// Refuses a wrong token.
    pub(super) fn unauthorized() -> Refusal {
        Refusal::new(401, "Unauthorized".to_owned())
    }

    /// Refuses a path or a method that does not exist.
    pub(super) fn not_found() -> Refusal {
        Refusal::new(404, "Not Found".to_owned())
    }

    /// Refuses a body that is larger than the server takes.
    pub(super) fn too_large() -> Refusal {
        Refusal::new(413, "Request Entity Too Large".to_owned())
    }

    /// Refuses a request that came too early.
    pub(super) fn too_many(retry_after: u64) -> Refusal {
        Refusal {
            code: 429,
            description: format!("Too Many Requests: retry after {retry_after}"),
            parameters: Some(json!({ "retry_after": retry_after })),
        }
    }

    /// Refuses a group that lives on under another id.
    pub(super) fn migrated(to: i64) -> Refusal {
        Refusal {
            parameters: Some(json!({ "migrate_to_chat_id": to })),
            ..Refusal::bad("group chat was upgraded to a supergroup chat")
        }
    }

    /// Refuses with any status and text: what an injected fault asks for.
    pub(super) fn other(code: u16, description: &str) -> Refusal {
        Refusal::new(code, description.to_owned())
    }

    /// Writes the body as Telegram shapes it.
    pub(super) fn body(&self) -> Value {
        let mut body = json!({ "ok": false, "error_code": self.code, "description": self.description });
        if let (Some(parameters), Some(object)) = (&self.parameters, body.as_object_mut()) {
            object.insert("parameters".to_owned(), parameters.clone());
        }
        body
    }
}
