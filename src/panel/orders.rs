//! The answers to `status` and `cancel`. It sends nothing and remembers nothing.

use std::collections::HashMap;

use crate::domain::ids::{PanelOrderId, ServiceId};
use crate::domain::status::{OrderReport, Status};

use super::add::{currency, money};
use super::answer::Answer;
use super::decimal::parse_whole;
use super::error::PanelError;
use super::text::clean_name;
use super::vocabulary::classify;
use super::wire::Node;

/// What a panel said of each id; an id that is missing here is not known now, which is not "not found".
pub type ById<K, T> = HashMap<K, Result<T, PanelError>>;

const ORDER_NAMES: &[&str] = &["order", "order_id", "id"];

/// Reads the answer to a `status` of one order, also where it comes as a map or list of one.
pub fn decode_status(node: &Node, answer: &Answer, order: &PanelOrderId) -> Result<OrderReport, PanelError> {
    match node {
        Node::List(items) if items.len() == 1 => match items.first() {
            Some(item) => report(item, answer),
            None => Err(no_status()),
        },
        _ => match node.get(order.as_str()) {
            Some(item) => item_report(item, answer).unwrap_or_else(|| Err(no_status())),
            None => report(node, answer),
        },
    }
}

/// Reads the answer to a `status` of many orders: a map by id, a list of rows, or one object for one order.
pub fn decode_statuses(
    node: &Node,
    answer: &Answer,
    orders: &[PanelOrderId],
) -> Result<ById<PanelOrderId, OrderReport>, PanelError> {
    let rows = rows_by_id(node, answer, orders, PanelOrderId::as_str, ORDER_NAMES, "status")?;
    Ok(rows.into_iter().filter_map(|(id, row)| Some((id.clone(), item_report(row, answer)?))).collect())
}

/// Finds the row of each id in the shapes that batch answers take; ids that were not asked for are left out.
///
/// `field` is what tells a single row from a map of rows: some panels answer a list of one with the row itself.
pub fn rows_by_id<'n, 'k, K>(
    node: &'n Node,
    answer: &Answer,
    ids: &'k [K],
    text: impl Fn(&K) -> &str,
    names: &[&str],
    field: &str,
) -> Result<Vec<(&'k K, &'n Node)>, PanelError> {
    match node {
        Node::List(items) => Ok(ids
            .iter()
            .filter_map(|id| {
                let is_row = |row: &&Node| row.first_of(names).and_then(Node::scalar) == Some(text(id));
                // One id and one row belong together, whatever the panel calls the order itself.
                let only = items.first().filter(|_| ids.len() == 1 && items.len() == 1);
                Some((id, items.iter().find(is_row).or(only)?))
            })
            .collect()),
        Node::Object(fields) => {
            let found: Vec<_> = ids.iter().filter_map(|id| Some((id, node.get(text(id))?))).collect();
            if !found.is_empty() || fields.is_empty() {
                return Ok(found);
            }
            if let ([id], Some(_)) = (ids, node.get(field)) {
                return Ok(vec![(id, node)]);
            }
            if let Some(error) = answer.error_in(node) {
                return Err(error);
            }
            let is_map = fields.iter().all(|(name, _)| name.bytes().any(|b| b.is_ascii_digit()));
            if is_map { Ok(found) } else { Err(PanelError::not_understood("it names no ids")) }
        }
        _ => Err(PanelError::not_understood("it is neither a list nor a map")),
    }
}

/// One row of a batch; `None` where the panel says nothing of it (null or empty).
fn item_report(item: &Node, answer: &Answer) -> Option<Result<OrderReport, PanelError>> {
    match item {
        // Some panels put the error's text bare in the place of the row.
        Node::Text(text) if !text.trim().is_empty() => Some(Err(classify(answer.action, text))),
        item if item.is_empty() => None,
        item => Some(report(item, answer)),
    }
}

fn report(node: &Node, answer: &Answer) -> Result<OrderReport, PanelError> {
    let status = node.get("status");
    let nested = status.filter(|s| matches!(s, Node::Object(_))).and_then(|s| answer.error_in(s));
    if let Some(error) = answer.error_in(node).or(nested) {
        return Err(error);
    }
    let status_text = status.and_then(Node::scalar).map(clean_name).filter(|text| !text.is_empty());
    let status_text = status_text.ok_or_else(no_status)?;
    Ok(OrderReport {
        status: Status::parse(&status_text),
        status_text,
        charge: money(node.get("charge")),
        start_count: whole(node.first_of(&["start_count", "start_counter"])),
        remains: whole(node.get("remains")),
        currency: currency(node),
        // A number or text; where it is an object or a name with spaces it is no id.
        service: node
            .first_of(&["service", "service_id"])
            .and_then(Node::scalar)
            .filter(|id| !id.is_empty() && !id.contains(char::is_whitespace))
            .map(ServiceId::new),
    })
}

fn no_status() -> PanelError {
    PanelError::not_understood("it names no status")
}

/// A count, where it is one: "Unknown", empty and out of range are not known.
fn whole(node: Option<&Node>) -> Option<i64> {
    parse_whole(node?.scalar()?)
}

/// Reads the answer to `cancel`. Accepted is not canceled: the order's status tells the rest.
pub fn decode_cancel(
    node: &Node,
    answer: &Answer,
    orders: &[PanelOrderId],
) -> Result<ById<PanelOrderId, ()>, PanelError> {
    if let Some(Node::List(canceled)) = node.first_of(&["canceled", "cancelled"]) {
        let is_listed = |id: &&PanelOrderId| canceled.iter().any(|c| c.scalar() == Some(id.as_str()));
        return Ok(orders.iter().filter(is_listed).map(|id| (id.clone(), Ok(()))).collect());
    }
    if let (Node::Object(_), [order]) = (node, orders)
        && node.get(order.as_str()).is_none()
    {
        return Ok(HashMap::from([(order.clone(), Ok(canceled(node, answer)?))]));
    }
    let rows = rows_by_id(node, answer, orders, PanelOrderId::as_str, ORDER_NAMES, "cancel")?;
    Ok(rows.into_iter().map(|(id, row)| (id.clone(), canceled(row, answer))).collect())
}

fn canceled(row: &Node, answer: &Answer) -> Result<(), PanelError> {
    let value = match row {
        Node::Object(_) => row.first_of(&["cancel", "success", "status"]),
        bare => Some(bare),
    };
    let nested = value.filter(|v| matches!(v, Node::Object(_))).and_then(|v| answer.error_in(v));
    if let Some(error) = answer.error_in(row).or(nested) {
        return Err(error);
    }
    let is_sentence = row.get("cancel").is_none() && row.get("success").is_some();
    match value {
        Some(Node::Bool(true)) => Ok(()),
        Some(value) if value.id().is_some() => Ok(()),
        Some(Node::Text(text)) if is_sentence && !text.trim().is_empty() => Ok(()),
        Some(Node::Text(text)) if is_yes(text) => Ok(()),
        Some(value @ Node::Object(_)) if value.get("status").and_then(Node::scalar).is_some_and(is_yes) => {
            Ok(())
        }
        Some(value) if !matches!(value, Node::Null) && value.is_empty() => {
            Err(PanelError::NotEligible { text: String::new() })
        }
        _ => Err(PanelError::not_understood("it does not say whether the cancel was taken")),
    }
}

fn is_yes(text: &str) -> bool {
    matches!(text.trim().to_ascii_lowercase().as_str(), "success" | "true" | "ok" | "canceled" | "cancelled")
}

#[cfg(test)]
mod tests {
    use super::super::request::Action;
    use super::*;

    fn ids(texts: &[&str]) -> Vec<PanelOrderId> {
        texts.iter().map(|text| PanelOrderId::new(*text)).collect()
    }

    fn answer(action: Action, body: &str) -> Answer {
        Answer { action, status: 200, retry_after: None, body: body.into() }
    }

    #[test]
    fn a_batch_is_read_in_every_shape_and_a_missing_id_is_missing() {
        let orders = ids(&["1", "10", "100"]);
        for body in [
            r#"{"1":{"status":"Partial"},"10":{"error":"Incorrect order ID"},"100":null}"#,
            r#"{"1":{"status":"Partial"},"10":"Incorrect order ID"}"#,
            r#"[{"order":1,"status":"Partial"},{"order":"10","error":"Incorrect order ID"},{"order":7}]"#,
        ] {
            let map = answer(Action::Status, body).decode(|n, a| decode_statuses(n, a, &orders)).unwrap();
            assert_eq!(map.len(), 2, "{body}");
            assert_eq!(map[&orders[0]].as_ref().unwrap().status, Status::Partial);
            assert!(matches!(map[&orders[1]], Err(PanelError::UnknownId { .. })));
        }
    }

    #[test]
    fn an_error_for_the_whole_batch_is_one_error() {
        let orders = ids(&["1", "2"]);
        let read = |body: &str| answer(Action::Status, body).decode(|n, a| decode_statuses(n, a, &orders));
        assert!(matches!(read(r#"{"error":"Invalid API key"}"#), Err(PanelError::WrongKey { .. })));
        assert!(matches!(read(r#"{"hello":"there"}"#), Err(PanelError::NotUnderstood { .. })));
        assert_eq!(read(r#"{"7":{"status":"Completed"}}"#), Ok(HashMap::new()));
    }

    #[test]
    fn one_order_asked_in_a_batch_may_be_answered_alone() {
        let orders = ids(&["5"]);
        let map = answer(Action::Status, r#"{"status":"Pending","remains":"3"}"#)
            .decode(|n, a| decode_statuses(n, a, &orders))
            .unwrap();
        assert_eq!(map[&orders[0]].as_ref().unwrap().remains, Some(3));
    }

    #[test]
    fn a_cancel_that_says_neither_yes_nor_no_is_unknown() {
        let one = ids(&["2"]);
        let read = |body: &str| {
            let map = answer(Action::Cancel, body).decode(|n, a| decode_cancel(n, a, &one));
            map.and_then(|mut map| map.remove(&one[0]).unwrap())
        };
        for body in [
            r#"[{"order":2,"cancel":1}]"#,
            r#"[{"order":2,"cancel":{"status":"success"}}]"#,
            r#"{"2":{"cancel":true}}"#,
            r#"{"cancel":"ord_01"}"#,
            r#"{"success":"Your cancellation request is accepted"}"#,
            r#"{"status":"success"}"#,
        ] {
            assert_eq!(read(body), Ok(()), "{body}");
        }
        for body in [r#"{"cancel":null}"#, "{}", r#"{"cancel":"perhaps"}"#, r#"[{"order":2}]"#] {
            assert!(read(body).unwrap_err().outcome_is_unknown(), "{body}");
        }
        assert!(matches!(read(r#"[{"order":2,"cancel":0}]"#), Err(PanelError::NotEligible { .. })));
    }
}
