//! What a panel says of an order, in one vocabulary.

use serde::{Deserialize, Serialize};

use super::ids::ServiceId;
use super::money::Money;

/// An order's state at the panel, whatever spelling it uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Pending,
    Processing,
    InProgress,
    Paused,
    Completed,
    Partial,
    Canceled,
    Refunded,
    Expired,
    Stopped,
    /// Failed or Error: trouble, and not the end: operators of panels resend such orders.
    Failed,
    /// A word that we do not know; it is shown as it came, and the order is looked at again.
    Other,
}

const NAMES: [(Status, &str); 12] = [
    (Status::Pending, "pending"),
    (Status::Processing, "processing"),
    (Status::InProgress, "in_progress"),
    (Status::Paused, "paused"),
    (Status::Completed, "completed"),
    (Status::Partial, "partial"),
    (Status::Canceled, "canceled"),
    (Status::Refunded, "refunded"),
    (Status::Expired, "expired"),
    (Status::Stopped, "stopped"),
    (Status::Failed, "failed"),
    (Status::Other, "other"),
];

/// A panel's word without what spellings differ in: case, spaces, `_` and `-`.
pub(super) fn plain_word(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '_' | '-'))
        .flat_map(char::to_lowercase)
        .collect()
}

impl Status {
    /// Reads a panel's word: case, spaces, `_` and `-` do not matter.
    pub fn parse(text: &str) -> Self {
        match plain_word(text).as_str() {
            "pending" | "awaiting" | "queued" | "waiting" | "new" => Self::Pending,
            "processing" | "process" => Self::Processing,
            "inprogress" | "active" | "running" => Self::InProgress,
            "paused" | "onhold" | "hold" => Self::Paused,
            // A refill in the status of an order says that the order itself was delivered.
            "completed" | "complete" | "refill" | "done" | "success" => Self::Completed,
            "partial" | "partiallycompleted" => Self::Partial,
            "canceled" | "cancelled" | "cancel" => Self::Canceled,
            "refunded" | "refund" | "refunds" => Self::Refunded,
            "expired" => Self::Expired,
            "stopped" => Self::Stopped,
            "failed" | "fail" | "error" => Self::Failed,
            _ => Self::Other,
        }
    }

    /// The word under which the database keeps it.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(status, _)| *status == self).map_or("other", |(_, name)| name)
    }

    /// The reverse of [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, known)| *known == name).map(|(status, _)| *status)
    }

    /// Whether the panel is done with the order (a correction may still come).
    pub fn is_final(self) -> bool {
        matches!(
            self,
            Self::Completed | Self::Partial | Self::Canceled | Self::Refunded | Self::Expired | Self::Stopped
        )
    }

    /// Whether a person should look at the order, though it has not ended.
    pub fn is_trouble(self) -> bool {
        self == Self::Failed
    }
}

/// One answer to `status` about one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderReport {
    pub status: Status,
    /// The panel's own spelling.
    pub status_text: String,
    /// Informative only: some panels put the service's rate here.
    pub charge: Option<Money>,
    pub start_count: Option<i64>,
    pub remains: Option<i64>,
    pub currency: Option<String>,
    /// The service of the order, where the panel names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_real_panels_are_one_status() {
        for (text, status) in [
            ("Pending", Status::Pending),
            ("Awaiting", Status::Pending),
            ("In progress", Status::InProgress),
            ("In_progress", Status::InProgress),
            ("INPROGRESS", Status::InProgress),
            ("Cancelled", Status::Canceled),
            ("refunds", Status::Refunded),
            ("COMPLETED", Status::Completed),
            ("Fail", Status::Failed),
            ("Завершен", Status::Other),
            ("2", Status::Other),
        ] {
            assert_eq!(Status::parse(text), status, "{text}");
        }
    }

    #[test]
    fn failed_is_trouble_and_not_the_end() {
        assert!(Status::Failed.is_trouble() && !Status::Failed.is_final());
    }

    #[test]
    fn what_ends_an_order_and_what_does_not() {
        let ended: Vec<&str> =
            NAMES.iter().filter(|(status, _)| status.is_final()).map(|(_, name)| *name).collect();
        assert_eq!(ended, ["completed", "partial", "canceled", "refunded", "expired", "stopped"]);
    }

    #[test]
    fn names_survive_a_round_trip() {
        for (status, name) in NAMES {
            assert_eq!(Status::from_name(name), Some(status));
            assert_eq!(status.name(), name);
        }
    }
}
