//! Owns the switches of the page that put faults in the way of requests.
//! It does not own those that the panel itself remembers: its clock, its listener, its keys.

use std::{sync::PoisonError, time::Duration};

use super::Desk;
use crate::sandbox::{
    panel::{PanelFault, PanelFaultKind},
    telegram::{Fault, FaultKind},
};

/// Slower than a person likes, quicker than a usual time-out.
const SLOW: Duration = Duration::from_secs(8);
/// What the flooded Bot API asks for, in seconds.
const RETRY_AFTER: u64 = 3;
const ERROR_PAGE: &str = "<!doctype html><html><head><title>502 Bad Gateway</title></head>\
<body><center><h1>502 Bad Gateway</h1></center></body></html>";

/// Which of the switches are on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Switches {
    pub slow: bool,
    pub html: bool,
    pub floods: bool,
}

impl Desk {
    pub(super) fn switches(&self) -> Switches {
        *self.switches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the switches and puts exactly the faults in place that they stand for.
    pub(super) fn switch(&self, change: impl FnOnce(&mut Switches)) {
        let mut switches = self.switches.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut switches);
        self.panel.clear_faults();
        if switches.html {
            self.panel.inject(PanelFault::always(PanelFaultKind::Status {
                code: 502,
                body: ERROR_PAGE.to_owned(),
                content_type: "text/html".to_owned(),
            }));
        }
        if switches.slow {
            self.panel.inject(PanelFault::always(PanelFaultKind::Slow(SLOW)));
        }
        self.telegram.clear_faults();
        if switches.floods {
            let kind = FaultKind::TooManyRequests { retry_after: RETRY_AFTER };
            self.telegram.inject(Fault { method: None, times: None, kind });
        }
    }
}
