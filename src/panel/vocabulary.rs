//! The words in which panels refuse, sorted by what may be done next. It sees the text, never the answer around it.

use super::error::PanelError;
use super::request::Action;

/// Sorts a well-formed error by its words. Texts differ from panel to panel and are translated by some, so
/// that unknown words are a plain refusal and never a reason to try again.
///
/// The order of the tests matters: "insufficient balance" before "balance", "already ordered" before "invalid".
pub fn classify(action: Action, words: &str) -> PanelError {
    let text = words.to_owned();
    let folded = fold(words);
    let has = |patterns: &[&str]| patterns.iter().any(|pattern| folded.contains(pattern));
    let is_request = matches!(action, Action::Refill | Action::Cancel);
    if has(RATE_LIMIT) {
        PanelError::RateLimited { retry_after: None }
    } else if has(WRONG_KEY) || is_account_closed(&folded) {
        PanelError::WrongKey { text }
    } else if has(TOO_LITTLE) || is_too_little(&folded) {
        PanelError::TooLittleBalance { text }
    } else if has(SERVER_FAILED) {
        // The panel does not know itself what happened: on `add` the order may exist.
        PanelError::ServerError { status: 200 }
    } else if action == Action::Add && has(DUPLICATE) {
        PanelError::DuplicateLink { text }
    } else if has(NO_SUCH_ACTION) && !folded.contains("refill request not found")
        || action != Action::Add && has(NOT_SUPPORTED)
    {
        PanelError::Unsupported { text }
    } else if is_request && has(NOT_ELIGIBLE) {
        PanelError::NotEligible { text }
    } else if is_unknown_id(&folded) {
        PanelError::UnknownId { text }
    } else if has(TEMPORARY) {
        PanelError::Temporary { text }
    } else {
        PanelError::Refused { text }
    }
}

/// Lower case, with the signs of message codes (`neworder.error.not_enough_funds`) as single spaces.
fn fold(words: &str) -> String {
    let spaced = words.to_lowercase().replace(['_', '.', ',', '!', ':'], " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

const RATE_LIMIT: &[&str] =
    &["too many requests", "too many attempts", "rate limit", "ratelimit", "retry after", "throttl"];

const WRONG_KEY: &[&str] = &[
    "api key",
    "apikey",
    "invalid key",
    "incorrect key",
    "wrong key",
    "missing key",
    "key is required",
    "api is disab",
    "api access",
    "api disabled",
    "domain submission",
    "unauthenticated",
    "unauthorized",
    "unauthorised",
];

/// Only the panel's account: "this account is private" is about the link.
fn is_account_closed(folded: &str) -> bool {
    let is_ours = folded.starts_with("account ") || folded.contains("your account ");
    let is_closed = ["inactive", "not active", "suspend", "restrict", "disabled", "blocked", "banned"]
        .iter()
        .any(|word| folded.contains(word));
    is_ours && is_closed
}

const TOO_LITTLE: &[&str] =
    &["low balance", "enough funds", "enough balance", "enough credit", "enough money"];

fn is_too_little(folded: &str) -> bool {
    folded.contains("insufficient")
        && ["balance", "fund", "credit", "money"].iter().any(|word| folded.contains(word))
}

const SERVER_FAILED: &[&str] = &[
    "error processing your request",
    "internal server error",
    "internal error",
    "server error",
    "timed out",
    "timeout",
    "time out",
    "gateway",
    "unexpected error",
    "something went wrong",
    "database error",
    "sqlstate",
];

const DUPLICATE: &[&str] = &[
    "duplicate",
    "identical order",
    "active order",
    "already ordered",
    "already have an active",
    "have already an active",
    "too many orders",
    "pesanan sebelumnya",
];

const NO_SUCH_ACTION: &[&str] = &[
    "incorrect action",
    "invalid action",
    "wrong action",
    "unknown action",
    "action is invalid",
    "action not found",
    "request not found",
];

const NOT_SUPPORTED: &[&str] =
    &["not supported", "unsupported", "only available manually", "not implemented"];

const NOT_ELIGIBLE: &[&str] = &[
    "not eligible",
    "does not offer",
    "not allowed",
    "cannot be cancel",
    "can not be cancel",
    "can't be cancel",
    "cannot be refill",
    "already",
    "in progress",
    "not available",
];

/// An order, service or refill that the panel does not know. "Link not found" is about the link.
fn is_unknown_id(folded: &str) -> bool {
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    let names = |list: &[&str]| list.iter().any(|word| words.contains(word));
    let is_missing = ["not found", "not exist", "inactive"].iter().any(|word| folded.contains(word));
    let is_wrong_id = ["incorrect", "invalid", "unknown", "wrong"].iter().any(|word| folded.contains(word))
        && ["order id", "service id", "refill id"].iter().any(|id| folded.contains(id));
    names(&["order", "orders", "service", "refill"])
        && (is_wrong_id || is_missing && !names(&["link", "url", "username", "user"]))
}

const TEMPORARY: &[&str] = &[
    "temporar",
    "maintenance",
    "ordering is disabled",
    "could not be created",
    "failed to place order",
    "try again",
    "come back",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The variant's name, without its text.
    fn kind(action: Action, words: &str) -> String {
        let debug = format!("{:?}", classify(action, words));
        debug.split([' ', '{']).next().unwrap_or_default().to_owned()
    }

    #[test]
    fn texts_of_real_panels_are_sorted() {
        for (words, wanted) in [
            ("Invalid API key", "WrongKey"),
            ("Incorrect request or API key", "WrongKey"),
            ("API is Disable for this user or User Not Found!", "WrongKey"),
            ("Your account is not active", "WrongKey"),
            ("This account is private", "Refused"),
            ("neworder.error.not_enough_funds", "TooLittleBalance"),
            ("You have insufficient balance", "TooLittleBalance"),
            ("Low balance", "TooLittleBalance"),
            ("neworder.error.not_enough_quantity", "Refused"),
            ("neworder.error.link_not_found", "Refused"),
            ("neworder.error.service_not_found", "UnknownId"),
            ("neworder.error.service_inactive", "UnknownId"),
            ("error.incorrect_service_id", "UnknownId"),
            ("Service ID does not exists", "UnknownId"),
            ("Order not found.", "UnknownId"),
            ("neworder.error.too_many_orders", "DuplicateLink"),
            ("You already ordered this service for this link (#12)", "DuplicateLink"),
            ("Mohon menunggu sampai pesanan sebelumnya selesai", "DuplicateLink"),
            ("You can not order more than 5 per link", "Refused"),
            ("This services does not support Dripfeed feature!", "Refused"),
            ("Too Many Attempts.", "RateLimited"),
            ("Rate limit exceeded. Max 60 requests per minute.", "RateLimited"),
            ("Ordering is disabled", "Temporary"),
            ("Failed to place order. Please try again.", "Temporary"),
            ("Upstream timeout", "ServerError"),
            ("Saldo tidak mencukupi", "Refused"),
            ("", "Refused"),
        ] {
            assert_eq!(kind(Action::Add, words), wanted, "{words}");
        }
    }

    #[test]
    fn a_refused_refill_or_cancel_is_not_eligible() {
        for words in [
            "Order not eligible for refill.",
            "You are not eligible to send refill request.",
            "This service does not offer refill.",
            "Refill already requested",
            "There is already an open request for this order.",
            "This order has already started and cannot be cancelled.",
            "Cancel not allowed",
        ] {
            assert_eq!(kind(Action::Refill, words), "NotEligible", "{words}");
            assert_eq!(kind(Action::Cancel, words), "NotEligible", "{words}");
        }
    }

    #[test]
    fn an_operation_that_the_panel_lacks_is_told_from_an_unknown_refill() {
        assert_eq!(kind(Action::RefillStatus, "The Request Not Found"), "Unsupported");
        assert_eq!(kind(Action::RefillStatus, "Refill Request Not found"), "UnknownId");
        assert_eq!(kind(Action::Cancel, "Cancellation via API is not supported."), "Unsupported");
    }
}
