//! What went wrong at a panel, in one sentence: what happened and what to do. What may be retried is not decided here.

use super::Screen;
use super::html::{body, line};
use super::keyboard::keyboard;
use super::press::Press;
use crate::domain::fault::Fault;
use crate::l10n::Text;

/// What the panel was asked for when it went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    Read,
    Add,
    Refill,
    Cancel,
}

/// Says what happened and what to do; the panel's own words follow as a quotation.
pub fn sentence(t: &Text, fault: &Fault, asking: Asking) -> String {
    let sentence = match (fault, asking) {
        (Fault::RateLimited { retry_after_secs: Some(secs) }, _) => {
            line(t).own("time", t.span(*secs)).say("fault-rate-wait")
        }
        _ => t.text(key(fault, asking)),
    };
    match quotation(t, fault) {
        Some(quotation) => format!("{sentence} {quotation}"),
        None => sentence,
    }
}

/// The panel's own words, as a quotation.
pub(super) fn quotation(t: &Text, fault: &Fault) -> Option<String> {
    fault.panel_words().map(|words| line(t).words("words", words).say("fault-words"))
}

fn key(fault: &Fault, asking: Asking) -> &'static str {
    match fault {
        Fault::WrongKey { .. } => "fault-key",
        Fault::TooLittleBalance { .. } => match asking {
            Asking::Add => "fault-balance-add",
            Asking::Read | Asking::Refill | Asking::Cancel => "fault-balance",
        },
        Fault::Refused { .. } => refused(asking),
        Fault::DuplicateLink { .. } => match asking {
            Asking::Add => "fault-duplicate-add",
            Asking::Read | Asking::Refill | Asking::Cancel => refused(asking),
        },
        Fault::UnknownId { .. } => match asking {
            Asking::Add => "fault-id-add",
            Asking::Read => "fault-id-read",
            Asking::Refill | Asking::Cancel => "fault-id-order",
        },
        Fault::NotEligible { .. } => match asking {
            Asking::Refill => "fault-eligible-refill",
            Asking::Cancel => "fault-eligible-cancel",
            Asking::Read | Asking::Add => refused(asking),
        },
        Fault::Unsupported { .. } => match asking {
            Asking::Refill => "fault-unsupported-refill",
            Asking::Cancel => "fault-unsupported-cancel",
            Asking::Read | Asking::Add => "fault-unsupported",
        },
        Fault::RateLimited { .. } => "fault-rate",
        Fault::Unreachable => match asking {
            Asking::Read => "fault-unreachable-read",
            Asking::Add => "fault-unreachable-add",
            Asking::Refill | Asking::Cancel => "fault-unreachable-request",
        },
        Fault::Unavailable => match asking {
            Asking::Read => "fault-unavailable-read",
            Asking::Add => "fault-unavailable-add",
            Asking::Refill | Asking::Cancel => "fault-unavailable-request",
        },
        Fault::NotUnderstood => match asking {
            Asking::Read => "fault-garbled-read",
            Asking::Add => "fault-garbled-add",
            Asking::Refill | Asking::Cancel => "fault-garbled-request",
        },
    }
}

fn refused(asking: Asking) -> &'static str {
    match asking {
        Asking::Read => "fault-refused-read",
        Asking::Add => "fault-refused-add",
        Asking::Refill => "fault-refused-refill",
        Asking::Cancel => "fault-refused-cancel",
    }
}

/// A screen of its own for what could not be read; `again` repeats the reading.
pub fn screen(t: &Text, fault: &Fault, again: Option<Press>) -> Screen {
    let keys = keyboard(t);
    let first = match (fault, again) {
        (Fault::WrongKey { .. }, _) => Some(keys.button("button-key", Press::Key)),
        (_, Some(again)) => Some(keys.button("button-refresh", again)),
        _ => None,
    };
    let keys = keys.row(first).menu();
    body(t).line(format!("⚠️ {}", sentence(t, fault, Asking::Read))).screen(keys.rows())
}
