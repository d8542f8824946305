//! Requests about a placed order, refill and cancel, and what became of them.

use serde::{Deserialize, Serialize};

use super::ids::{PanelOrderId, PanelRefillId, UserId};
use super::status::plain_word;
use super::time::Time;

/// What was asked of the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestKind {
    Refill,
    Cancel,
}

impl RequestKind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Refill => "refill",
            Self::Cancel => "cancel",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "refill" => Some(Self::Refill),
            "cancel" => Some(Self::Cancel),
            _ => None,
        }
    }
}

/// Where a request stands; like an order's `add`, it is sent at most once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestState {
    /// Written down, not sent.
    Queued,
    /// Being sent; after a crash it becomes [`Unknown`](Self::Unknown).
    Submitting,
    /// The panel took the request. For a cancel the order's status tells the rest.
    Accepted,
    /// The panel said no, or was never reached.
    Refused,
    /// The answer never arrived: it may have been taken. Never sent again on its own.
    Unknown,
}

impl RequestState {
    pub fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Submitting => "submitting",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Queued, Self::Submitting, Self::Accepted, Self::Refused, Self::Unknown]
            .into_iter()
            .find(|state| state.name() == name)
    }
}

/// A refill's state at the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefillStatus {
    Pending,
    InProgress,
    Completed,
    Rejected,
    Canceled,
    Failed,
    Partial,
    Other,
}

impl RefillStatus {
    /// Reads a panel's word: case, spaces, `_` and `-` do not matter.
    pub fn parse(text: &str) -> Self {
        match plain_word(text).as_str() {
            "pending" | "awaiting" | "queued" | "new" => Self::Pending,
            "inprogress" | "processing" | "process" | "active" => Self::InProgress,
            "completed" | "complete" | "success" | "done" => Self::Completed,
            "rejected" | "reject" | "declined" | "denied" => Self::Rejected,
            "canceled" | "cancelled" | "cancel" => Self::Canceled,
            "failed" | "fail" | "error" => Self::Failed,
            "partial" | "refunded" => Self::Partial,
            _ => Self::Other,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Rejected => "rejected",
            Self::Canceled => "canceled",
            Self::Failed => "failed",
            Self::Partial => "partial",
            Self::Other => "other",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [
            Self::Pending,
            Self::InProgress,
            Self::Completed,
            Self::Rejected,
            Self::Canceled,
            Self::Failed,
            Self::Partial,
            Self::Other,
        ]
        .into_iter()
        .find(|status| status.name() == name)
    }

    pub fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Rejected | Self::Canceled | Self::Failed | Self::Partial)
    }
}

/// One answer to `refill_status` about one refill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefillReport {
    pub status: RefillStatus,
    pub status_text: String,
}

/// A refill or cancel request with what became of it, as an export tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastRequest {
    pub kind: RequestKind,
    pub panel_id: PanelOrderId,
    pub person: UserId,
    pub state: RequestState,
    pub refill_id: Option<PanelRefillId>,
    /// The panel's own word for where a refill stands.
    pub status_text: Option<String>,
    pub created_at: Time,
    pub final_at: Option<Time>,
}
