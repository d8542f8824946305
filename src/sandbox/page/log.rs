//! Owns the rows of the page's request log: what passed at the Bot API and at the panel, in one shape.
//! It does not keep them; both servers do.

use serde::Serialize;
use serde_json::{Value, json};

use crate::sandbox::{panel::PanelRequest, telegram::RequestLog};

/// How many characters of the parameters a row shows before it is opened.
const MOST_SHORT: usize = 120;

/// One request as the page lists it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Row {
    pub source: &'static str,
    pub seq: u64,
    pub at_ms: u64,
    pub name: String,
    pub short: String,
    pub params: Value,
    pub status: u16,
    pub body: String,
}

impl From<RequestLog> for Row {
    fn from(request: RequestLog) -> Self {
        Self {
            source: "telegram",
            seq: request.seq,
            at_ms: request.at_ms,
            name: request.method,
            short: short(&request.params),
            params: request.params,
            status: request.status,
            body: request.error.unwrap_or_else(|| "ok".to_owned()),
        }
    }
}

impl From<PanelRequest> for Row {
    fn from(request: PanelRequest) -> Self {
        let mut params = json!(request.params);
        if let Some(fields) = params.as_object_mut() {
            fields.remove("action");
        }
        let short = short(&params);
        if let Some(fields) = params.as_object_mut() {
            fields.insert("key".into(), format!("****{}", request.key_tail).into());
        }
        Self {
            source: "panel",
            seq: request.seq,
            at_ms: request.at_ms,
            name: request.action,
            short,
            params,
            status: request.status,
            body: request.body,
        }
    }
}

/// The parameters in one line: the values that say most, without names where they speak for themselves.
fn short(params: &Value) -> String {
    let Some(fields) = params.as_object() else { return String::new() };
    let spoken = |(name, value): (&String, &Value)| {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match name.as_str() {
            "parse_mode" | "reply_markup" | "link_preview_options" => None,
            "text" | "caption" => Some(value),
            _ => Some(format!("{name}={value}")),
        }
    };
    let line = fields.iter().filter_map(spoken).collect::<Vec<_>>().join("  ");
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST_SHORT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
