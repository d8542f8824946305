//! What can go wrong when a panel is asked, and what may be done then. It does not find out: decoding does.

use std::time::Duration;

use crate::domain::fault::Fault;

/// Why a panel could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum PanelBuildError {
    #[error("a panel's address must begin with https:// (plain http is taken on loopback only)")]
    PlainHttp,
    #[error("the HTTP client could not be built")]
    Client(#[source] reqwest::Error),
}

/// Why a panel's operation gave no result.
///
/// Texts are the panel's own words, cleaned, cut and without the key. No variant carries a URL or a whole body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PanelError {
    #[error("the panel does not accept the key: {text}")]
    WrongKey { text: String },
    #[error("the balance does not suffice: {text}")]
    TooLittleBalance { text: String },
    #[error("the same order is still running: {text}")]
    DuplicateLink { text: String },
    /// A well-formed no, also in words that nobody has seen yet.
    #[error("the panel refused: {text}")]
    Refused { text: String },
    #[error("the panel does not know the id: {text}")]
    UnknownId { text: String },
    #[error("the panel does not allow this for the order: {text}")]
    NotEligible { text: String },
    #[error("the panel does not have this operation: {text}")]
    Unsupported { text: String },
    #[error("too many requests")]
    RateLimited { retry_after: Option<Duration> },
    /// The panel says, well-formed, that it did not do it now.
    #[error("the panel is not ready: {text}")]
    Temporary { text: String },
    /// No connection was made: the only proof that nothing was sent.
    #[error("no connection to the panel could be made")]
    NotSent,
    #[error("the panel did not answer in time")]
    TimedOut,
    /// The connection was lost after the request may have left.
    #[error("the connection to the panel broke")]
    Broken,
    /// A server error, or a page of whatever stands before the panel.
    #[error("the panel's server failed (HTTP {status})")]
    ServerError { status: u16 },
    #[error("the panel's answer was not understood: {why}")]
    NotUnderstood { why: String },
}

impl PanelError {
    /// An answer that cannot be read, and what it lacks.
    pub(super) fn not_understood(why: impl Into<String>) -> Self {
        Self::NotUnderstood { why: why.into() }
    }

    /// Whether it is proven that the panel never saw the request, so that it may be sent again.
    pub fn nothing_was_sent(&self) -> bool {
        matches!(self, Self::NotSent)
    }

    /// Whether an `add`, `refill` or `cancel` that ended so may have been carried out: never repeat it then.
    pub fn outcome_is_unknown(&self) -> bool {
        match self {
            Self::TimedOut | Self::Broken | Self::ServerError { .. } | Self::NotUnderstood { .. } => true,
            Self::WrongKey { .. }
            | Self::TooLittleBalance { .. }
            | Self::DuplicateLink { .. }
            | Self::Refused { .. }
            | Self::UnknownId { .. }
            | Self::NotEligible { .. }
            | Self::Unsupported { .. }
            | Self::RateLimited { .. }
            | Self::Temporary { .. }
            | Self::NotSent => false,
        }
    }

    /// Whether a read may be tried again and then succeed without anybody doing anything.
    pub fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::RateLimited { .. }
                | Self::Temporary { .. }
                | Self::NotSent
                | Self::TimedOut
                | Self::Broken
                | Self::ServerError { .. }
        )
    }

    /// Whether a read may be repeated within the same call: a page of a firewall (4xx) only gets worse by that.
    pub(super) fn may_repeat_now(&self) -> bool {
        match self {
            Self::ServerError { status } => !(400..500).contains(status),
            other => other.is_transient(),
        }
    }

    /// A short name for counting; it says nothing of a person or a key.
    pub fn name(&self) -> &'static str {
        match self {
            Self::WrongKey { .. } => "wrong_key",
            Self::TooLittleBalance { .. } => "too_little_balance",
            Self::DuplicateLink { .. } => "duplicate_link",
            Self::Refused { .. } => "refused",
            Self::UnknownId { .. } => "unknown_id",
            Self::NotEligible { .. } => "not_eligible",
            Self::Unsupported { .. } => "unsupported",
            Self::RateLimited { .. } => "rate_limited",
            Self::Temporary { .. } => "temporary",
            Self::NotSent => "not_sent",
            Self::TimedOut => "timed_out",
            Self::Broken => "broken",
            Self::ServerError { .. } => "server_error",
            Self::NotUnderstood { .. } => "not_understood",
        }
    }

    /// Whether the fault lies with the panel, and not with what was asked or whose key it was.
    pub fn is_the_panels(&self) -> bool {
        self.is_transient() || matches!(self, Self::NotUnderstood { .. })
    }

    /// How long the panel asked us to stay away, as far as it said.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// What a person is told.
    pub fn fault(&self) -> Fault {
        match self.clone() {
            Self::WrongKey { text } => Fault::WrongKey { text },
            Self::TooLittleBalance { text } => Fault::TooLittleBalance { text },
            Self::DuplicateLink { text } => Fault::DuplicateLink { text },
            // The panel's own words ("maintenance until …") say more than any sentence of ours.
            Self::Refused { text } | Self::Temporary { text } => Fault::Refused { text },
            Self::UnknownId { text } => Fault::UnknownId { text },
            Self::NotEligible { text } => Fault::NotEligible { text },
            Self::Unsupported { text } => Fault::Unsupported { text },
            Self::RateLimited { retry_after } => {
                Fault::RateLimited { retry_after_secs: retry_after.map(|wait| wait.as_secs().max(1)) }
            }
            Self::NotSent => Fault::Unreachable,
            Self::TimedOut | Self::Broken | Self::ServerError { .. } => Fault::Unavailable,
            Self::NotUnderstood { .. } => Fault::NotUnderstood,
        }
    }

    /// The same error with its text passed through `change`.
    pub(super) fn map_text(mut self, change: impl FnOnce(&str) -> String) -> Self {
        match &mut self {
            Self::WrongKey { text }
            | Self::TooLittleBalance { text }
            | Self::DuplicateLink { text }
            | Self::Refused { text }
            | Self::UnknownId { text }
            | Self::NotEligible { text }
            | Self::Unsupported { text }
            | Self::Temporary { text }
            | Self::NotUnderstood { why: text } => *text = change(text),
            Self::RateLimited { .. }
            | Self::NotSent
            | Self::TimedOut
            | Self::Broken
            | Self::ServerError { .. } => {}
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_connection_never_made_proves_that_nothing_was_sent() {
        assert!(PanelError::NotSent.nothing_was_sent() && !PanelError::NotSent.outcome_is_unknown());
        for error in [
            PanelError::TimedOut,
            PanelError::Broken,
            PanelError::ServerError { status: 500 },
            PanelError::not_understood("x"),
        ] {
            assert!(error.outcome_is_unknown() && !error.nothing_was_sent(), "{error}");
        }
    }

    #[test]
    fn a_firewalls_page_is_transient_but_not_asked_for_again_at_once() {
        let challenge = PanelError::ServerError { status: 403 };
        assert!(challenge.is_transient() && !challenge.may_repeat_now());
        assert!(PanelError::ServerError { status: 502 }.may_repeat_now());
    }

    #[test]
    fn a_refusal_keeps_the_panels_words_for_the_person() {
        let fault = PanelError::Temporary { text: "Ordering is disabled".into() }.fault();
        assert_eq!(fault.panel_words(), Some("Ordering is disabled"));
    }
}
