//! A chat's orders and requests as tables. Headings are the panel API's own words, so that programs can read them.

use chrono::{DateTime, SecondsFormat};

use super::csv::Table;
use crate::domain::audit::AuditEntry;
use crate::domain::ids::UserId;
use crate::domain::order::Order;
use crate::domain::refill::PastRequest;
use crate::domain::time::Time;

/// Orders, oldest first; prices are exact, times are UTC.
pub fn orders(orders: &[Order]) -> Vec<u8> {
    let mut table = Table::new(&[
        "order",
        "date",
        "service",
        "name",
        "type",
        "link",
        "quantity",
        "price",
        "currency",
        "state",
        "status",
        "charge",
        "start_count",
        "remains",
        "ended",
        "person",
    ]);
    for order in orders {
        let report = order.report.as_ref();
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        table.row([
            order.panel_id.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
            moment(order.queued_at),
            order.draft.service.as_str().to_owned(),
            order.draft.service_name.clone(),
            order.draft.order_type.name().to_owned(),
            order.draft.link.clone(),
            order.draft.details.quantity().to_string(),
            order.draft.price.to_text(),
            order.currency.clone().unwrap_or_default(),
            order.state.name().to_owned(),
            report.map(|report| report.status_text.clone()).unwrap_or_default(),
            report.and_then(|report| report.charge).map(|charge| charge.to_text()).unwrap_or_default(),
            number(report.and_then(|report| report.start_count)),
            number(report.and_then(|report| report.remains)),
            moment(order.final_at),
            order.person.0.to_string(),
        ]);
    }
    table.into_bytes()
}

/// Refill and cancel requests, oldest first.
pub fn requests(requests: &[PastRequest]) -> Vec<u8> {
    let mut table = Table::new(&["date", "kind", "order", "state", "refill", "status", "ended", "person"]);
    for request in requests {
        table.row([
            moment(Some(request.created_at)),
            request.kind.name().to_owned(),
            request.panel_id.as_str().to_owned(),
            request.state.name().to_owned(),
            request.refill_id.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
            request.status_text.clone().unwrap_or_default(),
            moment(request.final_at),
            request.person.0.to_string(),
        ]);
    }
    table.into_bytes()
}

/// The record of who did what, oldest first; an anonymous admin has no id in it.
pub fn record(entries: &[AuditEntry]) -> Vec<u8> {
    let mut table = Table::new(&["date", "person", "name", "act", "detail"]);
    for entry in entries {
        let is_anonymous = entry.person == UserId::ANONYMOUS;
        table.row([
            moment(Some(entry.at)),
            if is_anonymous { String::new() } else { entry.person.0.to_string() },
            if is_anonymous { "an anonymous admin".to_owned() } else { entry.name.clone() },
            entry.act.name().to_owned(),
            entry.detail.clone(),
        ]);
    }
    table.into_bytes()
}

fn moment(at: Option<Time>) -> String {
    at.and_then(|at| DateTime::from_timestamp_millis(at.0))
        .map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true))
        .unwrap_or_default()
}
