//! Owns the ten operations of API v2: from the parameters of a request to the JSON of its answer.
//! It does not speak HTTP.

use serde_json::{Map, Value, json};

use super::{
    add::add,
    books::Books,
    order::{CANCEL_DELAY, CANCELED, COMPLETED, Order, OrderId, PARTIAL},
    params::Params,
    subscription::Subscription,
};

const CURRENCY: &str = "USD";
const INCORRECT_ORDER: &str = "Incorrect order ID";
const REFILL_NOT_FOUND: &str = "Refill not found";
const NO_REFILL: &str = "Order not eligible for refill";
const NO_CANCEL: &str = "You are not eligible to cancel this order.";

/// Does what a request asks for and returns the panel's answer, which is also how it says no.
pub(super) fn act(books: &mut Books, params: &Params) -> Value {
    let key = params.get("key");
    let Some(account) = books.accounts.get(key).filter(|account| !account.revoked) else {
        return error("Invalid API key");
    };
    match params.get("action") {
        "balance" => json!({ "balance": account.balance.to_string(), "currency": CURRENCY }),
        "services" => books.offers.iter().map(super::catalog::Offer::to_json).collect(),
        "add" => match add(books, key, params) {
            Ok(order) => json!({ "order": order }),
            Err(reason) => error(&reason),
        },
        "status" if params.has("orders") => many_statuses(books, key, params),
        "status" => status(books, key, params.get("order")),
        "refill" if params.has("orders") => many_refills(books, key, params),
        "refill" => match refill(books, key, params.get("order")) {
            Ok(id) => json!({ "refill": id.to_string() }),
            Err(reason) => error(reason),
        },
        "refill_status" if params.has("refills") => many_refill_statuses(books, key, params),
        "refill_status" => match refill_status(books, key, params.get("refill")) {
            Ok(status) => json!({ "status": status }),
            Err(reason) => error(reason),
        },
        "cancel" => cancels(books, key, params),
        "" => error("Incorrect request"),
        _ => error("Incorrect action"),
    }
}

fn error(reason: &str) -> Value {
    json!({ "error": reason })
}

/// An id as the panel echoes it: a number if it looks like one.
fn echo(id: &str) -> Value {
    id.parse::<u64>().map_or_else(|_| json!(id), |number| json!(number))
}

/// A key sees its own orders only.
fn find_order<'a>(books: &'a Books, key: &str, id: &str) -> Option<&'a Order> {
    books.orders.get(&id.trim().parse().ok()?).filter(|order| order.key == key)
}

fn find_subscription<'a>(books: &'a Books, key: &str, id: &str) -> Option<&'a Subscription> {
    books.subscriptions.get(&id.trim().parse().ok()?).filter(|sub| sub.key == key)
}

fn status(books: &Books, key: &str, id: &str) -> Value {
    if let Some(sub) = find_subscription(books, key, id) {
        return sub.to_json();
    }
    match find_order(books, key, id) {
        Some(order) => json!({
            "charge": order.charge.to_string(),
            "start_count": order.seen.start_count.map(|count| count.to_string()),
            "status": order.seen.status,
            "remains": order.seen.remains.to_string(),
            "currency": CURRENCY,
        }),
        None => error(INCORRECT_ORDER),
    }
}

fn many_statuses(books: &Books, key: &str, params: &Params) -> Value {
    let answers: Map<String, Value> =
        params.ids("orders").into_iter().map(|id| (id.clone(), status(books, key, &id))).collect();
    Value::Object(answers)
}

fn refill(books: &mut Books, key: &str, id: &str) -> Result<u64, &'static str> {
    let order = find_order(books, key, id).ok_or(INCORRECT_ORDER)?;
    let order_id = order.id;
    let promised = books.offers.iter().any(|offer| offer.id == order.offer_id && offer.refill);
    let delivered = matches!(order.seen.status.as_str(), COMPLETED | PARTIAL);
    let now = books.clock.now();
    let open = books.refills.values().any(|refill| refill.order == order_id && refill.is_open_at(now));
    if !promised || !delivered || open {
        return Err(NO_REFILL);
    }
    Ok(books.open_refill(key, order_id))
}

/// Creates refills, whatever the reference page says about reading them this way.
fn many_refills(books: &mut Books, key: &str, params: &Params) -> Value {
    let row = |id: String| {
        let refill = refill(books, key, &id).map_or_else(error, |refill| json!(refill));
        json!({ "order": echo(&id), "refill": refill })
    };
    params.ids("orders").into_iter().map(row).collect()
}

fn refill_status(books: &Books, key: &str, id: &str) -> Result<&'static str, &'static str> {
    let id: u64 = id.trim().parse().map_err(|_| REFILL_NOT_FOUND)?;
    let refill = books.refills.get(&id).filter(|refill| refill.key == key).ok_or(REFILL_NOT_FOUND)?;
    Ok(refill.status_at(books.clock.now()))
}

fn many_refill_statuses(books: &Books, key: &str, params: &Params) -> Value {
    let row = |id: String| {
        let status = refill_status(books, key, &id).map_or_else(error, |status| json!(status));
        json!({ "refill": echo(&id), "status": status })
    };
    params.ids("refills").into_iter().map(row).collect()
}

fn cancels(books: &mut Books, key: &str, params: &Params) -> Value {
    let row = |id: String| {
        let answer = cancel(books, key, &id).map_or_else(error, |()| json!(1));
        json!({ "order": echo(&id), "cancel": answer })
    };
    params.ids("orders").into_iter().map(row).collect()
}

/// Accepts a request to cancel; the order moves a little later, as a cancel is a request and not a result.
fn cancel(books: &mut Books, key: &str, id: &str) -> Result<(), &'static str> {
    if let Some(id) = find_subscription(books, key, id).map(|sub| sub.id) {
        return cancel_subscription(books, id);
    }
    let order = find_order(books, key, id).ok_or(INCORRECT_ORDER)?;
    let allowed = books.offers.iter().any(|offer| offer.id == order.offer_id && offer.cancel);
    let (id, at) = (order.id, books.clock.now() + CANCEL_DELAY);
    let order =
        books.orders.get_mut(&id).filter(|order| allowed && order.may_be_canceled()).ok_or(NO_CANCEL)?;
    order.cancel_at = Some(at);
    Ok(())
}

/// Ends a subscription at once; any may be ended, because the account it watches may post for ever.
fn cancel_subscription(books: &mut Books, id: OrderId) -> Result<(), &'static str> {
    let sub = books.subscriptions.get_mut(&id).filter(|sub| sub.fixed.is_none() && sub.status() != COMPLETED);
    sub.ok_or(NO_CANCEL)?.fixed = Some(CANCELED.into());
    Ok(())
}
