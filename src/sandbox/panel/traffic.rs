//! Owns the record of the requests that reached the panel, bounded, and the faults that wait for them.
//! It does not act on anything.

use std::collections::{BTreeMap, HashMap, VecDeque};

use serde::Serialize;

use super::fault::Faults;

/// How many requests are kept.
const MOST_REQUESTS: usize = 2_000;
/// How much of an answer is kept, in bytes.
const BODY_PREFIX: usize = 2_048;

/// One request as it passed; the key itself is never kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PanelRequest {
    pub seq: u64,
    /// Real milliseconds since the panel was started.
    pub at_ms: u64,
    pub action: String,
    pub params: BTreeMap<String, String>,
    /// The last four characters of the key.
    pub key_tail: String,
    /// The HTTP status of the answer; 0 when there was none.
    pub status: u16,
    /// The beginning of the answer, or what became of it.
    pub body: String,
}

#[derive(Debug, Default)]
pub(super) struct Traffic {
    requests: VecDeque<PanelRequest>,
    counts: HashMap<String, usize>,
    last_seq: u64,
    pub faults: Faults,
}

impl Traffic {
    pub fn count_up(&mut self, action: &str) {
        *self.counts.entry(action.to_owned()).or_default() += 1;
    }

    pub fn count(&self, action: &str) -> usize {
        self.counts.get(action).copied().unwrap_or(0)
    }

    /// Keeps a request under the next number and returns it so numbered.
    pub fn record(&mut self, mut request: PanelRequest) -> PanelRequest {
        self.last_seq += 1;
        request.seq = self.last_seq;
        if request.body.len() > BODY_PREFIX {
            request.body.truncate(request.body.floor_char_boundary(BODY_PREFIX));
            request.body.push('…');
        }
        if self.requests.len() == MOST_REQUESTS {
            self.requests.pop_front();
        }
        self.requests.push_back(request.clone());
        request
    }

    pub fn requests(&self) -> Vec<PanelRequest> {
        self.requests.iter().cloned().collect()
    }
}
