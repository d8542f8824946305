//! Owns the operation `add`: checking what an order type needs, and charging it.
//! It does not answer in JSON.

use std::time::Duration;

use super::{
    books::Books,
    catalog::Offer,
    kind::{Kind, QuantityFrom},
    order::OrderId,
    params::Params,
    subscription::Subscription,
};

/// The delays in minutes that a subscription may have.
const DELAYS: [u64; 19] =
    [0, 5, 10, 15, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600];

/// Places an order for this key, or says in the panel's words why not.
pub(super) fn add(books: &mut Books, key: &str, params: &Params) -> Result<OrderId, String> {
    let offer = books.find_offer(params.get("service")).cloned().ok_or("Incorrect service ID")?;
    if offer.kind.needs_link() && !is_link(params.get("link")) {
        return Err("neworder.error.link".into());
    }
    for field in offer.kind.required_fields() {
        if params.get(field).trim().is_empty() {
            return Err(missing(field));
        }
    }
    if offer.kind.quantity_from() == QuantityFrom::Posts {
        return subscribe(books, key, &offer, params);
    }
    check_choices(&offer, params)?;
    let quantity = quantity(&offer, params)?;
    let (runs, lasts) = drip_feed(&offer, params)?;
    let total = quantity.saturating_mul(runs);
    if !offer.kind.is_package() {
        check_range(&offer, quantity, total)?;
    }
    if !books.charge(key, offer.price(total)) {
        return Err("Not enough funds on balance".into());
    }
    Ok(books.place(key, &offer, params.get("link").trim(), total, lasts))
}

/// Checks the codes of web traffic and the answer of a poll.
fn check_choices(offer: &Offer, params: &Params) -> Result<(), String> {
    let is_in = |field, most| params.number(field).is_some_and(|n| (1..=most).contains(&n));
    match offer.kind {
        Kind::Poll if !is_in("answer_number", 100) => Err(missing("answer_number")),
        Kind::WebTraffic if !is_in("device", 5) => Err(missing("device")),
        Kind::WebTraffic if !is_in("type_of_traffic", 3) => Err(missing("type_of_traffic")),
        Kind::WebTraffic => {
            let needed = match params.number("type_of_traffic") {
                Some(1) => "google_keyword",
                Some(2) => "referring_url",
                _ => return Ok(()),
            };
            if params.get(needed).trim().is_empty() { Err(missing(needed)) } else { Ok(()) }
        }
        _ => Ok(()),
    }
}

fn missing(field: &str) -> String {
    match field {
        "comments" => "neworder.error.comment".into(),
        field => format!("Incorrect {field}"),
    }
}

fn is_link(link: &str) -> bool {
    let link = link.trim();
    !link.contains(char::is_whitespace)
        && (link.starts_with("https://") || link.starts_with("http://") || link.contains('.'))
        && link.len() <= 2_000
}

fn quantity(offer: &Offer, params: &Params) -> Result<u64, String> {
    match offer.kind.quantity_from() {
        QuantityFrom::Package => Ok(1),
        QuantityFrom::Lines(field) => {
            let lines = params.get(field).lines().filter(|line| !line.trim().is_empty());
            Ok(lines.count() as u64)
        }
        QuantityFrom::Field | QuantityFrom::Posts => {
            params.number("quantity").ok_or_else(|| "neworder.error.invalid_quantity".into())
        }
    }
}

/// The bounds hold for one run from below and for the total from above, which suits the stricter panels.
fn check_range(offer: &Offer, quantity: u64, total: u64) -> Result<(), String> {
    if quantity < offer.min {
        return Err("neworder.error.min_quantity".into());
    }
    if total > offer.max {
        return Err("neworder.error.max_quantity".into());
    }
    Ok(())
}

/// The number of runs and how long they take; an order without drip-feed has one.
fn drip_feed(offer: &Offer, params: &Params) -> Result<(u64, Duration), String> {
    if params.get("runs").is_empty() && params.get("interval").is_empty() {
        return Ok((1, Duration::ZERO));
    }
    let runs = params.number("runs").filter(|runs| offer.dripfeed && (2..=1_000).contains(runs));
    let interval = params.number("interval").filter(|minutes| (1..=1_440).contains(minutes));
    let runs = runs.ok_or("Incorrect runs")?;
    let interval = interval.ok_or("Incorrect interval")?;
    Ok((runs, Duration::from_secs(runs.saturating_mul(interval).saturating_mul(60))))
}

fn subscribe(books: &mut Books, key: &str, offer: &Offer, params: &Params) -> Result<OrderId, String> {
    let min = params.number("min").ok_or("Incorrect min")?;
    let max = params.number("max").filter(|max| *max >= min).ok_or("Incorrect max")?;
    check_range(offer, min, max)?;
    if !params.get("delay").is_empty() && !params.number("delay").is_some_and(|delay| DELAYS.contains(&delay))
    {
        return Err("Incorrect delay".into());
    }
    if !params.get("posts").is_empty() && params.number("posts").is_none() {
        return Err("Incorrect posts".into());
    }
    let expiry = Some(params.get("expiry")).filter(|expiry| !expiry.is_empty());
    if expiry.is_some_and(|expiry| !is_date(expiry)) {
        return Err("Incorrect expiry".into());
    }
    let id = books.take_order_id();
    let subscription = Subscription {
        id,
        key: key.to_owned(),
        offer_id: offer.id,
        offer_name: offer.name.clone(),
        username: params.get("username").trim().to_owned(),
        min,
        max,
        posts: params.number("posts").filter(|posts| *posts > 0),
        expiry: expiry.map(str::to_owned),
        placed_at: books.clock.now(),
        orders: Vec::new(),
        paused: false,
        fixed: None,
    };
    books.subscriptions.insert(id, subscription);
    Ok(id)
}

/// Whether a text is a date as `11/11/2026`.
fn is_date(text: &str) -> bool {
    chrono::NaiveDate::parse_from_str(text, "%d/%m/%Y").is_ok()
}
