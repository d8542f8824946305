//! The answers to `add` and `balance`: money spent and money there. It sends nothing.

use crate::domain::ids::PanelOrderId;
use crate::domain::money::{Balance, Money};

use super::answer::Answer;
use super::decimal::{parse_amount, parse_decimal};
use super::error::PanelError;
use super::text::clean_name;
use super::wire::Node;

/// Longest currency that is kept, in characters: codes have three, some panels write words.
const MAX_CURRENCY: usize = 16;

/// An order that the panel took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    pub order: PanelOrderId,
    /// What the panel says it cost; few say it.
    pub charge: Option<Money>,
}

/// Reads the answer to `add`: an id, a well-formed refusal, or an outcome that nobody knows.
///
/// `status` in this answer is never an order's status, and an id beside an error is neither success nor refusal.
pub fn decode_add(node: &Node, answer: &Answer) -> Result<Added, PanelError> {
    let value = node.first_of(&["order", "order_id"]);
    let nested = value.filter(|value| matches!(value, Node::Object(_))).and_then(|v| answer.error_in(v));
    let error = answer.error_in(node).or(nested);
    match (value.and_then(Node::id), error) {
        (Some(id), None) => Ok(Added { order: PanelOrderId::new(id), charge: money(node.get("charge")) }),
        (Some(id), Some(PanelError::Refused { text })) if text.trim().is_empty() && !is_failed(node) => {
            Ok(Added { order: PanelOrderId::new(id), charge: money(node.get("charge")) })
        }
        (Some(_), Some(_)) => Err(PanelError::not_understood("it names an order and an error")),
        (None, Some(error)) => Err(error),
        (None, None) => Err(PanelError::not_understood("it names neither an order nor an error")),
    }
}

/// Whether the answer says that it failed by more than an empty `error`.
fn is_failed(node: &Node) -> bool {
    !matches!(node.first_of(&["error", "Error", "ERROR", "errors"]), Some(Node::Text(text)) if text.trim().is_empty())
        || matches!(node.get("success"), Some(value) if value.is_empty())
        || matches!(node.get("status"), Some(Node::Bool(false)))
        || node.get("status").and_then(Node::scalar).is_some_and(|s| {
            let status = s.to_ascii_lowercase();
            status.starts_with("fail") || status == "error" || status == "false"
        })
}

/// Reads the answer to `balance`. A missing balance is not zero, and a missing currency is not dollars.
pub fn decode_balance(node: &Node, answer: &Answer) -> Result<Balance, PanelError> {
    if let Some(error) = answer.error_in(node) {
        return Err(error);
    }
    let amount = node
        .get("balance")
        .and_then(Node::scalar)
        .and_then(parse_amount)
        .ok_or_else(|| PanelError::not_understood("it names no clear balance"))?;
    Ok(Balance { amount: Money(amount), currency: currency(node) })
}

/// An exact amount that is not below zero.
pub fn money(node: Option<&Node>) -> Option<Money> {
    let amount = parse_decimal(node?.scalar()?)?;
    (!amount.is_sign_negative()).then_some(Money(amount))
}

/// The panel's own word for its currency.
pub fn currency(node: &Node) -> Option<String> {
    let word = clean_name(node.get("currency")?.scalar()?);
    (!word.is_empty() && word.chars().count() <= MAX_CURRENCY).then_some(word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::request::Action;
    use super::*;

    fn added(body: &str) -> Result<Added, PanelError> {
        let answer = Answer { action: Action::Add, status: 200, retry_after: None, body: body.into() };
        answer.decode(decode_add)
    }

    #[test]
    fn an_id_beside_an_error_is_an_unknown_outcome() {
        for body in [
            r#"{"order":5,"error":"Not enough funds"}"#,
            r#"{"order":5,"status":"error","error":""}"#,
            r#"{"order":5,"status":"fail"}"#,
        ] {
            assert!(added(body).unwrap_err().outcome_is_unknown(), "{body}");
        }
        assert_eq!(added(r#"{"order":5,"error":""}"#).unwrap().order.as_str(), "5");
        assert_eq!(added(r#"{"order":5,"error":null}"#).unwrap().order.as_str(), "5");
    }

    #[test]
    fn an_error_in_the_place_of_the_id_is_a_refusal() {
        let error = added(r#"{"order":{"error":"Bad Link"}}"#).unwrap_err();
        assert_eq!(error, PanelError::Refused { text: "Bad Link".into() });
    }

    #[test]
    fn whatever_is_no_id_is_an_unknown_outcome() {
        for body in [
            r#"{"order":null}"#,
            r#"{"order":0}"#,
            r#"{"order":"success"}"#,
            r#"{"order":1.5}"#,
            r#"{"order":[5]}"#,
            r#"{"message":"Order placed"}"#,
            r#"{"status":"success"}"#,
            "23501",
            "[]",
            "null",
            "{}",
        ] {
            assert!(added(body).unwrap_err().outcome_is_unknown(), "{body}");
        }
    }

    proptest! {
        #[test]
        fn ids_survive_exactly(id in 1u128.., as_text in any::<bool>()) {
            let body = if as_text { format!("{{\"order\":\"{id}\"}}") } else { format!("{{\"order\":{id}}}") };
            let order = added(&body).unwrap().order;
            prop_assert_eq!(order.as_str(), id.to_string());
        }
    }
}
