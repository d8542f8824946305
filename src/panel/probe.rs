//! Every decoder of a panel's answer held to its promises on any bytes; for fuzzing and for the tests, not in the program.

use std::time::Duration;

use super::add::{decode_add, decode_balance};
use super::answer::Answer;
use super::catalogue::decode_services;
use super::decimal::{parse_amount, parse_decimal, parse_whole};
use super::orders::{decode_cancel, decode_status, decode_statuses};
use super::refills::{decode_refill, decode_refill_status, decode_refill_statuses, decode_refills};
use super::request::Action;
use crate::domain::ids::{PanelOrderId, PanelRefillId};

/// The statuses that decide how a body is weighed, and some that do not.
const STATUSES: [u16; 12] = [200, 201, 301, 307, 400, 401, 403, 404, 408, 429, 500, 503];

/// Reads an answer in every way that it could be meant. The first byte chooses the status.
///
/// # Panics
/// If a decoder breaks a promise, such as to call a server's error to a write certain.
pub fn answer(data: &[u8]) {
    let Some((choice, body)) = data.split_first() else { return };
    let status = STATUSES[usize::from(*choice) % STATUSES.len()];
    let body = String::from_utf8_lossy(body).into_owned();
    let of =
        |action| Answer { action, status, retry_after: Some(Duration::from_secs(1)), body: body.clone() };
    let orders = ["23501", "1", "ord_01HG"].map(PanelOrderId::new);
    let refills = ["1", "99"].map(PanelRefillId::new);
    let [order, ..] = &orders;
    let [refill, ..] = &refills;

    let added = of(Action::Add).decode(decode_add);
    if let Ok(added) = &added {
        assert!(!added.order.as_str().is_empty(), "an order without an id");
    }
    let is_doubtful = status >= 500 || status == 408 || (300..400).contains(&status);
    let asked = of(Action::Refill).decode(decode_refill);
    let canceled = of(Action::Cancel).decode(|node, answer| decode_cancel(node, answer, &orders));
    if is_doubtful {
        assert!(added.is_err_and(|error| error.outcome_is_unknown()), "nobody knows whether it was ordered");
        assert!(
            asked.is_err_and(|error| error.outcome_is_unknown()),
            "nobody knows whether it was asked for"
        );
        assert!(
            canceled.is_err_and(|error| error.outcome_is_unknown()),
            "nobody knows whether it was canceled"
        );
    }
    let many = of(Action::Refill).decode(|node, answer| decode_refills(node, answer, &orders));
    assert!(many.is_err() || !is_doubtful);

    let _ = of(Action::Balance).decode(decode_balance);
    let _ = of(Action::Status).decode(|node, answer| decode_status(node, answer, order));
    if let Ok(seen) = of(Action::Status).decode(|node, answer| decode_statuses(node, answer, &orders)) {
        assert!(seen.keys().all(|id| orders.contains(id)), "an order that nobody asked for");
    }
    let _ = of(Action::RefillStatus).decode(|node, answer| decode_refill_status(node, answer, refill));
    let _ = of(Action::RefillStatus).decode(|node, answer| decode_refill_statuses(node, answer, &refills));
    let services = of(Action::Services);
    if let Ok(catalogue) = services.decode_body(|body| decode_services(body, &services)) {
        for service in &catalogue.services {
            assert!(!service.id.as_str().is_empty() && !service.rate.is_sign_negative());
            let _ = service.price(service.max);
        }
    }
}

/// Reads a number in every way that a panel's could be meant.
///
/// # Panics
/// If a number that was read is another one when it is written and read again.
pub fn number(text: &str) {
    if let Some(number) = parse_decimal(text) {
        assert_eq!(parse_decimal(&number.to_string()), Some(number), "{text:?}");
        if parse_amount(text).is_none() {
            panic!("a plain decimal is an amount: {text:?}");
        }
    }
    if let Some(whole) = parse_whole(text) {
        assert_eq!(parse_whole(&whole.to_string()), Some(whole), "{text:?}");
    }
    let _ = parse_amount(text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_answer_keeps_the_promises(
            choice in any::<u8>(),
            body in "(\\PC|[{}\\[\\]\":,0-9]|order|refill|cancel|status|error|balance|23501){0,60}",
        ) {
            super::answer(&[&[choice], body.as_bytes()].concat());
        }

        #[test]
        fn any_bytes_keep_the_promises(data in proptest::collection::vec(any::<u8>(), 0..200)) {
            super::answer(&data);
        }

        #[test]
        fn any_number_is_read_exactly_or_not_at_all(text in "[ +-]?[0-9.,]{0,32}([eE][+-]?[0-9]{0,4})?") {
            super::number(&text);
        }
    }
}
