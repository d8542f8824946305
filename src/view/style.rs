//! The colours of buttons: what a press begins, what it cannot take back. Everything else keeps the app's own colour.

use super::press::{GroupPress, MassPress, Press};

/// A colour that Telegram knows for a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonStyle {
    /// Red: something ends that cannot be brought back.
    Danger,
    /// Green: what was shown is done.
    Success,
    /// Blue: the way on.
    Primary,
}

impl ButtonStyle {
    /// Telegram's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Success => "success",
            Self::Primary => "primary",
        }
    }
}

impl Press {
    /// The colour of a button with this press, if it stands out.
    pub fn style(&self) -> Option<ButtonStyle> {
        match self {
            Self::Confirm { .. }
            | Self::Mass(MassPress::Confirm { .. })
            | Self::Group(GroupPress::Approve { .. }) => Some(ButtonStyle::Success),
            Self::Mass(MassPress::Stop { .. }) => Some(ButtonStyle::Danger),
            Self::Order { .. } | Self::KeyEnter => Some(ButtonStyle::Primary),
            Self::CancelYes { .. }
            | Self::CancelTyped { .. }
            | Self::NotPlacedYes { .. }
            | Self::KeyRemoveYes
            | Self::ForgetYes
            | Self::Group(GroupPress::Decline { .. }) => Some(ButtonStyle::Danger),
            _ => None,
        }
    }
}
