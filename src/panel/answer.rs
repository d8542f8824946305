//! What every answer has in common: HTTP status and body, and the many places where panels put an error.

use std::time::Duration;

use super::error::PanelError;
use super::request::Action;
use super::vocabulary::classify;
use super::wire::Node;

/// One complete HTTP answer.
#[derive(Clone)]
pub struct Answer {
    pub action: Action,
    pub status: u16,
    pub retry_after: Option<Duration>,
    /// The body; bytes that are no UTF-8 have become replacement characters.
    pub body: String,
}

impl Answer {
    /// Decodes the answer, whatever status it came with: panels send errors with 200 and results with 400.
    ///
    /// Some statuses are stronger than the body. After a 5xx or 408 nobody knows whether a write was carried out, so
    /// no body counts; a redirect is no answer at all.
    pub fn decode<T>(
        &self,
        decode: impl FnOnce(&Node, &Self) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        self.decode_body(|body| decode(&Node::parse(body)?, self))
    }

    /// The same for a decoder that reads the body itself.
    pub fn decode_body<T>(
        &self,
        decode: impl FnOnce(&str) -> Result<T, PanelError>,
    ) -> Result<T, PanelError> {
        let server_error = PanelError::ServerError { status: self.status };
        if (300..400).contains(&self.status) {
            return Err(PanelError::not_understood("it is a redirect"));
        }
        if self.is_server_error() && self.action.is_write() {
            return Err(server_error);
        }
        decode(&self.body).map_err(|error| self.weigh(error))
    }

    fn is_server_error(&self) -> bool {
        self.status >= 500 || self.status == 408
    }

    /// Puts the HTTP status and the error that the body gave together.
    fn weigh(&self, error: PanelError) -> PanelError {
        use PanelError::{NotUnderstood, RateLimited, Refused, ServerError, Temporary, WrongKey};
        match (self.status, error) {
            // A page without JSON that says "slow down" is enough for a read; for a write it proves nothing.
            (429, NotUnderstood { .. }) if !self.action.is_write() => self.rate_limited(),
            (429, Refused { .. } | Temporary { .. } | ServerError { .. }) => self.rate_limited(),
            (_, RateLimited { .. }) => self.rate_limited(),
            (401, Refused { text }) => WrongKey { text },
            (_, Refused { .. } | Temporary { .. }) if self.is_server_error() => {
                ServerError { status: self.status }
            }
            (status @ 400.., NotUnderstood { .. } | ServerError { .. }) => ServerError { status },
            (status, ServerError { .. }) => ServerError { status },
            (_, error) => error,
        }
    }

    fn rate_limited(&self) -> PanelError {
        PanelError::RateLimited { retry_after: self.retry_after }
    }

    /// The error that an object states, sorted by its words.
    pub fn error_in(&self, node: &Node) -> Option<PanelError> {
        self.words_in(node).map(|words| classify(self.action, &words))
    }

    /// The error's words; empty where the panel says that it failed and not why.
    fn words_in(&self, node: &Node) -> Option<String> {
        for name in ["error", "Error", "ERROR", "errors"] {
            match node.get(name) {
                // An empty text is an error without words; null, false and empty lists say that there is none.
                Some(Node::Text(text)) => return Some(text.clone()),
                Some(value) if !value.is_empty() => {
                    let words = leaf_texts(value);
                    return Some(if words.is_empty() {
                        explanation(node).unwrap_or_default()
                    } else {
                        words
                    });
                }
                _ => {}
            }
        }
        if is_no(node.get("success")) {
            return Some(explanation(node).unwrap_or_default());
        }
        if node.get("status").is_some_and(is_failure) {
            let words = explanation(node);
            // `status` is also where an order's own state stands: there, only an explanation makes it an error.
            return if matches!(self.action, Action::Status | Action::RefillStatus) {
                let is_report = node.first_of(&["charge", "remains", "start_count"]).is_some();
                words.filter(|_| !is_report)
            } else {
                Some(words.unwrap_or_default())
            };
        }
        // Frameworks answer a refused request with nothing but a message.
        if self.status >= 400 { explanation(node) } else { None }
    }
}

fn is_no(node: Option<&Node>) -> bool {
    match node {
        Some(Node::Bool(false)) => true,
        Some(Node::Number(text)) => text == "0",
        Some(Node::Text(text)) => matches!(text.trim(), "false" | "0"),
        _ => false,
    }
}

fn is_failure(status: &Node) -> bool {
    match status {
        Node::Bool(false) => true,
        Node::Text(text) => {
            matches!(
                text.trim().to_ascii_lowercase().as_str(),
                "error" | "fail" | "failed" | "failure" | "false"
            )
        }
        _ => false,
    }
}

/// The sentence that goes with a failure.
fn explanation(node: &Node) -> Option<String> {
    ["message", "msg", "detail", "data"]
        .iter()
        .filter_map(|name| node.get(name))
        .map(leaf_texts)
        .find(|words| !words.is_empty())
}

/// The words inside an error value, however deep: its message if it has one, otherwise all its texts.
fn leaf_texts(node: &Node) -> String {
    match node {
        Node::Text(text) => text.trim().to_owned(),
        Node::List(items) => joined(items.iter()),
        Node::Object(fields) => match node.first_of(&["error", "message", "msg", "text"]) {
            Some(inner) => leaf_texts(inner),
            None => joined(fields.iter().map(|(_, value)| value)),
        },
        Node::Null | Node::Bool(_) | Node::Number(_) => String::new(),
    }
}

fn joined<'a>(nodes: impl Iterator<Item = &'a Node>) -> String {
    nodes.map(leaf_texts).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(action: Action, status: u16, body: &str) -> Result<(), PanelError> {
        let answer = Answer { action, status, retry_after: None, body: body.into() };
        answer.decode(|node, answer| answer.error_in(node).map_or(Ok(()), Err))
    }

    #[test]
    fn errors_are_found_wherever_panels_put_them() {
        for body in [
            r#"{"error":"no"}"#,
            r#"{"Error":"no"}"#,
            r#"{"errors":["no"]}"#,
            r#"{"errors":{"link":["no"]}}"#,
            r#"{"error":{"error":{"error":"no"}}}"#,
            r#"{"error":true,"message":"no"}"#,
            r#"{"status":"error","msg":"no"}"#,
            r#"{"status":false,"data":"no"}"#,
            r#"{"success":false,"data":{"name":"Bad","message":"no"}}"#,
        ] {
            assert_eq!(
                outcome(Action::Add, 200, body),
                Err(PanelError::Refused { text: "no".into() }),
                "{body}"
            );
        }
    }

    #[test]
    fn a_message_alone_is_an_error_only_with_an_http_error() {
        let body = r#"{"message":"Unauthenticated."}"#;
        assert_eq!(outcome(Action::Add, 200, body), Ok(()));
        assert!(matches!(outcome(Action::Balance, 401, body), Err(PanelError::WrongKey { .. })));
    }

    #[test]
    fn an_orders_own_status_is_no_error() {
        assert_eq!(outcome(Action::Status, 200, r#"{"status":"Error","remains":"3"}"#), Ok(()));
        assert_eq!(outcome(Action::Status, 200, r#"{"status":"Fail"}"#), Ok(()));
        assert!(outcome(Action::Status, 200, r#"{"status":"error","msg":"x"}"#).is_err());
    }

    #[test]
    fn no_body_makes_a_server_error_certain_for_a_write() {
        for status in [500, 502, 524, 408] {
            let error = outcome(Action::Add, status, r#"{"error":"Not enough funds"}"#).unwrap_err();
            assert_eq!(error, PanelError::ServerError { status });
        }
        let error = outcome(Action::Balance, 500, r#"{"error":"Invalid API key"}"#).unwrap_err();
        assert!(matches!(error, PanelError::WrongKey { .. }));
    }

    #[test]
    fn a_page_that_says_slow_down_proves_nothing_for_a_write() {
        assert_eq!(outcome(Action::Add, 429, "<html>"), Err(PanelError::ServerError { status: 429 }));
        assert_eq!(
            outcome(Action::Balance, 429, "<html>"),
            Err(PanelError::RateLimited { retry_after: None })
        );
        assert_eq!(
            outcome(Action::Add, 429, r#"{"error":"no"}"#),
            Err(PanelError::RateLimited { retry_after: None })
        );
        assert!(outcome(Action::Add, 302, r#"{"error":"no"}"#).unwrap_err().outcome_is_unknown());
    }
}
