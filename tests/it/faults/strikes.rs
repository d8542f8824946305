//! What can happen to a request to the panel, as a table: what a reader learns of it, and what a writer must make of it.

use std::time::Duration;

use orderdesk::sandbox::panel::{
    PanelFault,
    PanelFaultKind::{
        self, Cut, Drip, Endless, Gzip, Hang, Noise, Raw, Redirect, Status, TooManyRequests, Truncated,
    },
    Times, When,
};

use crate::support::World;

/// What became of a request that may have moved money.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Write {
    Done,
    Refused,
    Unknown,
    /// No connection: it is sent when the panel is back.
    Waits,
}

/// One fault and what it comes to.
pub struct Strike {
    pub name: &'static str,
    /// What the panel does; nothing is a panel that takes no connections.
    kind: Option<PanelFaultKind>,
    /// What a person reads where something was only read; nothing where the answer comes all the same.
    pub sentence: Option<&'static str>,
    pub write: Write,
    /// Whether the panel did what it was asked for.
    pub acts: bool,
}

const UNREACHABLE: &str = "cannot be reached";
const UNAVAILABLE: &str = "does not answer properly now";
const TOO_MANY: &str = "too many requests";
const GARBLED: &str = "cannot be understood";

/// Every fault that is over at once.
pub fn fast() -> Vec<Strike> {
    let json = "application/json";
    let before = |code, body: &str| Status { code, body: body.into(), content_type: json.into() };
    let page = |code| Status { code, body: "<h1>Sorry</h1>".into(), content_type: "text/html".into() };
    let after = |status, content_type: &str, body: &str| Raw {
        status,
        content_type: content_type.into(),
        body: body.as_bytes().to_vec(),
        headers: vec![],
    };
    let internal = "{\"error\":\"Internal\"}";
    let warning =
        "<br />\n<b>Warning</b>: Undefined array key \"x\" in <b>/api.php</b> on line <b>12</b><br />\n";
    vec![
        strike("cut before acting", Cut(When::BeforeActing), Some(UNAVAILABLE), Write::Unknown, false),
        strike("cut after acting", Cut(When::AfterActing), Some(UNAVAILABLE), Write::Unknown, true),
        strike("500 in JSON", before(500, internal), Some(UNAVAILABLE), Write::Unknown, false),
        strike("500 in JSON, acted", after(500, json, internal), Some(UNAVAILABLE), Write::Unknown, true),
        strike("502 as a page", page(502), Some(UNAVAILABLE), Write::Unknown, false),
        strike(
            "502 as a page, acted",
            after(502, "text/html", "<h1>502</h1>"),
            Some(UNAVAILABLE),
            Write::Unknown,
            true,
        ),
        strike("429 with Retry-After", TooManyRequests(Some(1)), Some(TOO_MANY), Write::Refused, false),
        strike("429 without Retry-After", TooManyRequests(None), Some(TOO_MANY), Write::Refused, false),
        strike("half an answer", Truncated, Some(GARBLED), Write::Unknown, true),
        strike("a body without end", Endless, Some(GARBLED), Write::Unknown, true),
        strike("a redirect", Redirect("http://127.0.0.1:9/".into()), Some(GARBLED), Write::Unknown, false),
        strike("warnings of PHP", Noise(warning.into()), None, Write::Done, true),
        strike("gzip", Gzip, None, Write::Done, true),
        // The last: it takes time, in which orders move.
        strike("no connection", None, Some(UNREACHABLE), Write::Waits, true),
    ]
}

/// Every fault that lasts until the caller gives up.
pub fn slow() -> Vec<Strike> {
    let drip = Drip(Duration::from_secs(1));
    vec![
        strike("time-out before acting", Hang(When::BeforeActing), Some(UNAVAILABLE), Write::Unknown, false),
        strike("time-out after acting", Hang(When::AfterActing), Some(UNAVAILABLE), Write::Unknown, true),
        strike("a byte a second", drip, Some(UNAVAILABLE), Write::Unknown, true),
    ]
}

fn strike(
    name: &'static str,
    kind: impl Into<Option<PanelFaultKind>>,
    sentence: Option<&'static str>,
    write: Write,
    acts: bool,
) -> Strike {
    Strike { name, kind: kind.into(), sentence, write, acts }
}

impl Strike {
    /// Meets every request with this action from now on.
    pub async fn begin(&self, world: &World, action: &str) {
        match &self.kind {
            Some(kind) => world.panel.inject(PanelFault {
                action: Some(action.to_owned()),
                times: Times::Forever,
                kind: kind.clone(),
            }),
            None => world.panel.set_down(true).await.expect("the panel goes down"),
        }
    }

    pub async fn end(&self, world: &World) {
        world.panel.clear_faults();
        world.panel.set_down(false).await.expect("the panel returns");
    }
}
