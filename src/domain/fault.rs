//! What can go wrong at a panel, as a person may be told it. How it was found out belongs to `panel`.

use serde::{Deserialize, Serialize};

/// Why a panel's operation did not succeed, with the panel's own words where it gave any.
///
/// It is kept with an order or a request, and `view` turns it into one sentence in the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fault {
    /// The panel does not accept the key (or the account behind it).
    WrongKey { text: String },
    /// The balance does not suffice.
    TooLittleBalance { text: String },
    /// The panel checked the request and said no.
    Refused { text: String },
    /// An order with the same link still runs, or the same order was just placed: nothing new was ordered.
    DuplicateLink { text: String },
    /// The panel does not know the order, refill or service.
    UnknownId { text: String },
    /// The order may not be refilled or canceled (now).
    NotEligible { text: String },
    /// The panel does not have this operation.
    Unsupported { text: String },
    /// Too many requests; the panel may have said when to come back.
    RateLimited { retry_after_secs: Option<u64> },
    /// No connection could be made: nothing was sent.
    Unreachable,
    /// The panel took too long, broke off, or answered with a server error or a maintenance page.
    Unavailable,
    /// An answer came that cannot be understood.
    NotUnderstood,
}

impl Fault {
    /// The panel's own words, if it gave any.
    pub fn panel_words(&self) -> Option<&str> {
        match self {
            Self::WrongKey { text }
            | Self::TooLittleBalance { text }
            | Self::Refused { text }
            | Self::DuplicateLink { text }
            | Self::UnknownId { text }
            | Self::NotEligible { text }
            | Self::Unsupported { text } => Some(text.as_str()).filter(|t| !t.is_empty()),
            Self::RateLimited { .. } | Self::Unreachable | Self::Unavailable | Self::NotUnderstood => None,
        }
    }
}
