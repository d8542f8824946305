//! The answers to `refill` and `refill_status`. It sends nothing.

use std::collections::HashMap;

use crate::domain::ids::{PanelOrderId, PanelRefillId};
use crate::domain::refill::{RefillReport, RefillStatus};

use super::answer::Answer;
use super::error::PanelError;
use super::orders::{ById, rows_by_id};
use super::text::clean_name;
use super::vocabulary::classify;
use super::wire::Node;

/// Reads the answer to a `refill` of one order.
pub fn decode_refill(node: &Node, answer: &Answer) -> Result<PanelRefillId, PanelError> {
    match node {
        Node::List(items) if items.len() == 1 => match items.first() {
            Some(item) => refill(item, answer),
            None => Err(no_refill()),
        },
        _ => refill(node, answer),
    }
}

/// Reads the answer to a `refill` of many orders; of an order that is missing in it, nobody knows whether it was taken.
pub fn decode_refills(
    node: &Node,
    answer: &Answer,
    orders: &[PanelOrderId],
) -> Result<ById<PanelOrderId, PanelRefillId>, PanelError> {
    let names = &["order", "order_id"];
    if let (Node::Object(_), [order]) = (node, orders)
        && node.get(order.as_str()).is_none()
    {
        return Ok(HashMap::from([(order.clone(), Ok(refill(node, answer)?))]));
    }
    let rows = rows_by_id(node, answer, orders, PanelOrderId::as_str, names, "refill")?;
    Ok(rows.into_iter().map(|(id, row)| (id.clone(), refill(row, answer))).collect())
}

fn refill(row: &Node, answer: &Answer) -> Result<PanelRefillId, PanelError> {
    let value = match row {
        Node::Object(_) => row.first_of(&["refill", "refill_id"]),
        bare => Some(bare),
    };
    let nested = value.filter(|v| matches!(v, Node::Object(_))).and_then(|v| answer.error_in(v));
    match (value.and_then(Node::id), answer.error_in(row).or(nested)) {
        (Some(id), None) => Ok(PanelRefillId::new(id)),
        (Some(_), Some(_)) => Err(PanelError::not_understood("it names a refill and an error")),
        (None, Some(error)) => Err(error),
        // 0 and false are a panel's way to say "no refill".
        (None, None) => match value {
            Some(Node::Number(_) | Node::Bool(false)) if value.is_some_and(Node::is_empty) => {
                Err(PanelError::NotEligible { text: String::new() })
            }
            _ => Err(no_refill()),
        },
    }
}

fn no_refill() -> PanelError {
    PanelError::not_understood("it names neither a refill nor an error")
}

/// Reads the answer to a `refill_status` of one refill.
pub fn decode_refill_status(
    node: &Node,
    answer: &Answer,
    refill: &PanelRefillId,
) -> Result<RefillReport, PanelError> {
    match node {
        Node::List(items) if items.len() == 1 => match items.first() {
            Some(item) => report(item, answer),
            None => Err(no_status()),
        },
        _ => report(node.get(refill.as_str()).unwrap_or(node), answer),
    }
}

/// Reads the answer to a `refill_status` of many refills; a missing one is not known now.
pub fn decode_refill_statuses(
    node: &Node,
    answer: &Answer,
    refills: &[PanelRefillId],
) -> Result<ById<PanelRefillId, RefillReport>, PanelError> {
    let names = &["refill", "refill_id", "id"];
    let rows = rows_by_id(node, answer, refills, PanelRefillId::as_str, names, "status")?;
    let known = rows.into_iter().filter(|(_, row)| !row.is_empty());
    Ok(known.map(|(id, row)| (id.clone(), report(row, answer))).collect())
}

fn report(row: &Node, answer: &Answer) -> Result<RefillReport, PanelError> {
    if let Node::Text(text) = row {
        // A bare text is a state if it is a word for one, otherwise an error's words.
        return match RefillStatus::parse(text) {
            RefillStatus::Other => Err(classify(answer.action, text)),
            status => Ok(RefillReport { status, status_text: clean_name(text) }),
        };
    }
    let status = row.get("status");
    let nested = status.filter(|s| matches!(s, Node::Object(_))).and_then(|s| answer.error_in(s));
    if let Some(error) = answer.error_in(row).or(nested) {
        return Err(error);
    }
    let status_text = status.and_then(Node::scalar).map(clean_name).filter(|text| !text.is_empty());
    let status_text = status_text.ok_or_else(no_status)?;
    Ok(RefillReport { status: RefillStatus::parse(&status_text), status_text })
}

fn no_status() -> PanelError {
    PanelError::not_understood("it names no status")
}

#[cfg(test)]
mod tests {
    use super::super::request::Action;
    use super::*;

    fn created(body: &str) -> Result<PanelRefillId, PanelError> {
        let answer = Answer { action: Action::Refill, status: 200, retry_after: None, body: body.into() };
        answer.decode(decode_refill)
    }

    #[test]
    fn zero_is_no_refill_and_null_is_not_known() {
        assert_eq!(created(r#"{"refill":"1"}"#), Ok(PanelRefillId::new("1")));
        assert!(matches!(created(r#"{"refill":0}"#), Err(PanelError::NotEligible { .. })));
        assert!(created(r#"{"refill":null}"#).unwrap_err().outcome_is_unknown());
        assert!(created(r#"{"refill":"success"}"#).unwrap_err().outcome_is_unknown());
    }

    #[test]
    fn errors_of_rows_are_found_inside_and_beside() {
        let orders: Vec<_> = ["1", "2", "3"].map(PanelOrderId::new).into();
        let body = r#"[{"order":1,"refill":7},{"order":2,"refill":{"error":"Incorrect order ID"}},
            {"order":3,"error":"Refill already requested"}]"#;
        let answer = Answer { action: Action::Refill, status: 200, retry_after: None, body: body.into() };
        let map = answer.decode(|node, answer| decode_refills(node, answer, &orders)).unwrap();
        assert_eq!(map[&orders[0]], Ok(PanelRefillId::new("7")));
        assert!(matches!(map[&orders[1]], Err(PanelError::UnknownId { .. })));
        assert!(matches!(map[&orders[2]], Err(PanelError::NotEligible { .. })));
    }
}
