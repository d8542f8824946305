//! The record: who did what in a chat, and when.

use super::ids::UserId;
use super::time::Time;

/// What somebody did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    Ordered,
    Refilled,
    Cancelled,
    /// Asked for an order above a limit.
    Asked,
    Approved,
    Declined,
    KeySet,
    KeyRemoved,
    Settings,
    /// Has refills of an order asked for by themselves.
    AutomaticOn,
    AutomaticOff,
}

impl Act {
    pub const ALL: [Self; 11] = [
        Self::Ordered,
        Self::Refilled,
        Self::Cancelled,
        Self::Asked,
        Self::Approved,
        Self::Declined,
        Self::KeySet,
        Self::KeyRemoved,
        Self::Settings,
        Self::AutomaticOn,
        Self::AutomaticOff,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Refilled => "refilled",
            Self::Cancelled => "cancelled",
            Self::Asked => "asked",
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::KeySet => "key_set",
            Self::KeyRemoved => "key_removed",
            Self::Settings => "settings",
            Self::AutomaticOn => "automatic_on",
            Self::AutomaticOff => "automatic_off",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }
}

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    pub person: UserId,
    /// Empty for an anonymous admin, and for somebody whose name is not known.
    pub name: String,
    pub act: Act,
    /// The service, the order's id, the key's last characters, the setting.
    pub detail: String,
    pub at: Time,
}
