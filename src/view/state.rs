//! The states of orders, requests and refills in words and signs. What a state permits belongs to `domain`.

use crate::domain::order::{Order, OrderState};
use crate::domain::refill::{RefillStatus, RequestState};
use crate::domain::status::Status;
use crate::l10n::Text;

/// The sign of a panel's status.
pub(super) fn status_sign(status: Status) -> &'static str {
    match status {
        Status::Pending => "🕓",
        Status::Processing | Status::InProgress => "⏳",
        Status::Paused => "⏸",
        Status::Completed => "✅",
        Status::Partial => "🌗",
        Status::Canceled => "🚫",
        Status::Refunded => "↩️",
        Status::Expired => "⌛",
        Status::Stopped => "⏹",
        Status::Failed => "❗",
        Status::Other => "▫️",
    }
}

/// The name of a panel's status; one that we do not know is called as the panel calls it.
pub(super) fn status_name(t: &Text, status: Status, panel_words: &str) -> String {
    let key = match status {
        Status::Pending => "state-pending",
        Status::Processing => "state-processing",
        Status::InProgress => "state-in-progress",
        Status::Paused => "state-paused",
        Status::Completed => "state-completed",
        Status::Partial => "state-partial",
        Status::Canceled => "state-canceled",
        Status::Refunded => "state-refunded",
        Status::Expired => "state-expired",
        Status::Stopped => "state-stopped",
        Status::Failed => "state-failed",
        Status::Other if !panel_words.trim().is_empty() => return panel_words.to_owned(),
        Status::Other => "state-other",
    };
    t.text(key)
}

/// The sign of an order, whether the panel has it or not.
pub(super) fn order_sign(order: &Order) -> &'static str {
    match order.state {
        OrderState::Draft => "📝",
        OrderState::Discarded => "🗑",
        OrderState::Queued | OrderState::Submitting => "📤",
        OrderState::Refused => "❌",
        OrderState::Unknown => "❓",
        OrderState::Placed => order.status().map_or("🆕", status_sign),
    }
}

/// The name of an order's state, whether the panel has it or not.
pub(super) fn order_name(t: &Text, order: &Order) -> String {
    let key = match order.state {
        OrderState::Draft => "state-draft",
        OrderState::Discarded => "state-discarded",
        OrderState::Queued => "state-queued",
        OrderState::Submitting => "state-submitting",
        OrderState::Refused => "state-refused",
        OrderState::Unknown => "state-unknown",
        OrderState::Placed => match &order.report {
            Some(report) => return status_name(t, report.status, &report.status_text),
            None => "state-placed",
        },
    };
    t.text(key)
}

/// What an order's state means and what to do about it, in one sentence.
pub(super) fn advice(t: &Text, order: &Order) -> Option<String> {
    let key = match order.state {
        OrderState::Draft => "advice-draft",
        OrderState::Discarded => "advice-discarded",
        OrderState::Queued => "advice-queued",
        OrderState::Submitting => "advice-submitting",
        OrderState::Refused | OrderState::Unknown => return None,
        OrderState::Placed => match order.status() {
            None => "advice-placed",
            Some(status) => return status_advice(t, status),
        },
    };
    Some(t.text(key))
}

/// What a panel's status means and what to do about it.
pub(super) fn status_advice(t: &Text, status: Status) -> Option<String> {
    let key = match status {
        Status::Pending => "advice-pending",
        Status::Processing => "advice-processing",
        Status::InProgress => "advice-in-progress",
        Status::Paused => "advice-paused",
        Status::Completed => "advice-completed",
        Status::Partial => "advice-partial",
        Status::Canceled => "advice-canceled",
        Status::Refunded => "advice-refunded",
        Status::Expired => "advice-expired",
        Status::Stopped => "advice-stopped",
        Status::Failed => "advice-failed",
        Status::Other => "advice-other",
    };
    Some(t.text(key))
}

/// The sign and name of a refill's status at the panel.
pub(super) fn refill_state(t: &Text, status: RefillStatus, panel_words: &str) -> (&'static str, String) {
    let (sign, key) = match status {
        RefillStatus::Pending => ("🕓", "refill-pending"),
        RefillStatus::InProgress => ("⏳", "refill-in-progress"),
        RefillStatus::Completed => ("✅", "refill-completed"),
        RefillStatus::Rejected => ("❌", "refill-rejected"),
        RefillStatus::Canceled => ("🚫", "refill-canceled"),
        RefillStatus::Failed => ("❗", "refill-failed"),
        RefillStatus::Partial => ("🌗", "refill-partial"),
        RefillStatus::Other if !panel_words.trim().is_empty() => return ("▫️", panel_words.to_owned()),
        RefillStatus::Other => ("▫️", "refill-other"),
    };
    (sign, t.text(key))
}

/// The sign and name of a request that the panel has not reported on.
pub(super) fn request_state(t: &Text, state: RequestState) -> (&'static str, String) {
    let (sign, key) = match state {
        RequestState::Queued | RequestState::Submitting => ("📤", "request-queued"),
        RequestState::Accepted => ("🕓", "request-accepted"),
        RequestState::Refused => ("❌", "request-refused"),
        RequestState::Unknown => ("❓", "request-unknown"),
    };
    (sign, t.text(key))
}
