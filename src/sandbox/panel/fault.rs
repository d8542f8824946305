//! Owns the faults that can be asked of the panel and which request meets which.
//! It does not carry them out.

use std::time::Duration;

/// Whether something happens before or after the panel has done what it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    BeforeActing,
    AfterActing,
}

/// How often a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Times {
    Exactly(u32),
    Forever,
}

/// What a request meets instead of, or on its way to, an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PanelFaultKind {
    /// The connection is closed without acting and without a byte of answer.
    Refuse,
    /// The answer never comes; the connection stays open until the caller gives up.
    Hang(When),
    /// The connection is closed without a byte of answer.
    Cut(When),
    /// Another answer comes and the panel does not act.
    Status { code: u16, body: String, content_type: String },
    /// The panel acts, and these bytes come instead of its answer.
    Raw { status: u16, content_type: String, body: Vec<u8>, headers: Vec<(String, String)> },
    /// The panel acts and answers after this real time.
    Slow(Duration),
    /// The panel acts and sends the first half of its answer as if it were the whole.
    Truncated,
    /// The panel acts, and this stands before its answer: warnings of PHP, as a rule.
    Noise(String),
    /// The panel acts, and its answer goes on in spaces without end.
    Endless,
    /// The panel acts and sends its answer byte by byte, with this real time before each.
    Drip(Duration),
    /// The panel acts and sends its answer in gzip.
    Gzip,
    /// HTTP 429 with or without a `Retry-After` in seconds; the panel does not act.
    TooManyRequests(Option<u64>),
    /// HTTP 307 to this address; the panel does not act.
    Redirect(String),
}

/// A fault: what, how often and for which action (`None` is every action).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelFault {
    pub action: Option<String>,
    pub times: Times,
    pub kind: PanelFaultKind,
}

impl PanelFault {
    /// A fault that strikes once, at the next request with this action.
    pub fn once(action: &str, kind: PanelFaultKind) -> Self {
        Self { action: Some(action.to_owned()), times: Times::Exactly(1), kind }
    }

    /// A fault that strikes at every request until the faults are cleared.
    pub fn always(kind: PanelFaultKind) -> Self {
        Self { action: None, times: Times::Forever, kind }
    }
}

/// The faults that wait for a request; the one injected first strikes first.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<PanelFault>);

impl Faults {
    pub fn add(&mut self, fault: PanelFault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes one strike from the first fault that fits.
    pub fn strike(&mut self, action: &str) -> Option<PanelFaultKind> {
        self.0.retain(|fault| fault.times != Times::Exactly(0));
        let fits = |fault: &&mut PanelFault| fault.action.as_deref().is_none_or(|wanted| wanted == action);
        let fault = self.0.iter_mut().find(fits)?;
        if let Times::Exactly(left) = &mut fault.times {
            *left -= 1;
        }
        Some(fault.kind.clone())
    }
}
