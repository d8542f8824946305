//! Owns the faults that a test or the page puts in the bot's way.
//!
//! It does not carry them out: the HTTP side does.

use std::time::Duration;

/// A fault that meets the next requests.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The method that it meets; `None` is every method but `getUpdates`.
    pub method: Option<String>,
    /// How many requests it meets; `None` is every one until the faults are cleared.
    pub times: Option<u32>,
    /// What happens.
    pub kind: FaultKind,
}

/// What happens to a request.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    /// It is not carried out and answered with this status.
    Status {
        /// The HTTP status, which is also the error code of a JSON body.
        code: u16,
        /// What the answer looks like.
        body: FaultBody,
    },
    /// It is not carried out: too many requests, though the bot kept the limits.
    TooManyRequests {
        /// Seconds until the next try.
        retry_after: u64,
    },
    /// It hangs this long, is not carried out, and the connection breaks.
    HangBefore(Duration),
    /// It is not carried out, and the connection breaks at once.
    CutBefore,
    /// It is carried out, and the connection breaks before the answer.
    CutAfter,
    /// It is carried out, the answer does not come for this long, and the connection breaks.
    HangAfter(Duration),
    /// It is carried out, and what comes is not quite its answer.
    Spoiled(Spoiled),
    /// It is not carried out, and the answer is to go to this address.
    Redirect(String),
    /// It is carried out this much later.
    Slow(Duration),
}

/// What becomes of an answer on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spoiled {
    /// Its first half comes as if it were the whole.
    Truncated,
    /// A warning of a server's language stands before it.
    Noise,
    /// It goes on in spaces without end.
    Endless,
    /// It comes byte by byte, with this time before each.
    Drip(Duration),
    /// It comes in gzip, which is allowed.
    Gzip,
}

/// The body of an injected status.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultBody {
    /// A page as a proxy in front of the server writes it.
    Html,
    /// An error in the server's own shape, with this description.
    Json(String),
}

/// The faults that wait for requests, oldest first.
#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Adds a fault behind those that wait already.
    pub(super) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Forgets every fault.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes the oldest fault that meets this method, once.
    pub(super) fn take(&mut self, method: &str) -> Option<FaultKind> {
        let meets = |fault: &Fault| match &fault.method {
            Some(named) => named.eq_ignore_ascii_case(method),
            None => method != "getUpdates",
        };
        let fault = self.0.iter_mut().find(|fault| fault.times != Some(0) && meets(fault))?;
        let kind = fault.kind.clone();
        fault.times = fault.times.map(|times| times.saturating_sub(1));
        self.0.retain(|fault| fault.times != Some(0));
        Some(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_without_a_method_leaves_polling_alone_and_ends_after_its_times() {
        let mut faults = Faults::default();
        faults.add(Fault { method: None, times: Some(2), kind: FaultKind::CutBefore });
        assert_eq!(faults.take("getUpdates"), None);
        assert_eq!(faults.take("sendMessage"), Some(FaultKind::CutBefore));
        assert_eq!(faults.take("getMe"), Some(FaultKind::CutBefore));
        assert_eq!(faults.take("getMe"), None);
    }
}
