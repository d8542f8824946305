//! Owns the tests of the ten operations and their refusals.

use serde_json::json;

use super::{Desk, KEY, error};
use crate::sandbox::panel::kind::Kind;

#[tokio::test]
async fn a_balance_is_text_with_its_currency() {
    let desk = Desk::open().await;
    assert_eq!(
        desk.ask(&[("action", "balance")]).await,
        json!({ "balance": "100.84292", "currency": "USD" })
    );
}

#[tokio::test]
async fn a_wrong_a_revoked_and_a_missing_key_are_refused_alike() {
    let desk = Desk::open().await;
    let wrong = desk.http.post(desk.panel.url()).form(&[("key", "other"), ("action", "balance")]);
    let wrong: serde_json::Value = wrong.send().await.unwrap().json().await.unwrap();
    assert_eq!(wrong, error("Invalid API key"));
    desk.panel.revoke(KEY);
    assert_eq!(desk.ask(&[("action", "services")]).await, error("Invalid API key"));
    desk.panel.restore(KEY);
    assert!(desk.ask(&[("action", "services")]).await.is_array());
}

#[tokio::test]
async fn the_services_have_the_rows_of_the_reference_page() {
    let desk = Desk::open().await;
    let services = desk.ask(&[("action", "services")]).await;
    let rows = services.as_array().unwrap();
    assert_eq!(rows.len(), 300);
    let row = rows.iter().find(|row| row["service"] == 1448).unwrap();
    assert_eq!(row["name"], "Instagram Followers");
    assert_eq!((&row["rate"], &row["max"], &row["refill"]), (&json!("0.90"), &json!("10000"), &json!(true)));
}

#[tokio::test]
async fn order_ids_rise_from_the_one_of_the_reference_page() {
    let desk = Desk::open().await;
    assert_eq!(desk.order("https://instagram.com/a", "100").await, "23501");
    assert_eq!(desk.order("https://instagram.com/a", "100").await, "23502");
}

#[tokio::test]
async fn an_order_is_refused_in_the_panels_own_words() {
    let desk = Desk::with_balance("1").await;
    let link = "https://instagram.com/a";
    for (service, link, quantity, reason) in [
        ("99", link, "100", "Incorrect service ID"),
        ("1448", "", "100", "neworder.error.link"),
        ("1448", "two words", "100", "neworder.error.link"),
        ("1448", link, "49", "neworder.error.min_quantity"),
        ("1448", link, "10001", "neworder.error.max_quantity"),
        ("1448", link, "many", "neworder.error.invalid_quantity"),
        ("1448", link, "10000", "Not enough funds on balance"),
        ("1452", link, "10", "neworder.error.comment"),
    ] {
        let fields = [("action", "add"), ("service", service), ("link", link), ("quantity", quantity)];
        assert_eq!(desk.ask(&fields).await, error(reason));
    }
    assert_eq!(desk.balance(), "1");
    assert!(desk.panel.orders().is_empty());
}

#[tokio::test]
async fn every_order_type_can_be_ordered_with_its_own_fields() {
    let desk = Desk::with_balance("100000").await;
    let offers = desk.panel.0.shared.with_books(|books| books.offers.clone());
    for kind in Kind::ALL {
        let offer = offers.iter().find(|offer| offer.kind == kind).unwrap();
        let (id, min) = (offer.id.to_string(), offer.min.to_string());
        let lines = vec!["@one"; usize::try_from(offer.min).unwrap()].join("\n");
        let base = [("action", "add"), ("service", &*id), ("link", "https://e.org/1"), ("quantity", &*min)];
        let value = |field: &&'static str| match *field {
            "comments" | "usernames" => (*field, &*lines),
            "min" | "max" => (*field, &*min),
            // Without a referrer, so that no keyword is needed.
            "type_of_traffic" => (*field, "3"),
            other => (other, "1"),
        };
        let own: Vec<_> = kind.required_fields().iter().map(value).collect();
        let placed = desk.ask(&[&base[..], &own[..]].concat()).await;
        assert!(placed["order"].is_u64(), "{}: {placed}", kind.name());
        for missing in 0..own.len() {
            let mut fields = own.clone();
            fields.remove(missing);
            let refused = desk.ask(&[&base[..], &fields[..]].concat()).await;
            assert!(refused["error"].is_string(), "{}: {refused}", kind.name());
        }
    }
}

#[tokio::test]
async fn an_order_moves_from_pending_to_completed_with_the_clock() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/a", "1000").await;
    let fresh = desk.status(&id).await;
    assert_eq!((&fresh["status"], &fresh["remains"]), (&json!("Pending"), &json!("1000")));
    assert_eq!((&fresh["charge"], &fresh["start_count"]), (&json!("0.9"), &json!(null)));
    desk.minutes_pass(1);
    assert_eq!(desk.status(&id).await["status"], "In progress");
    desk.minutes_pass(4);
    let done = desk.status(&id).await;
    assert_eq!((&done["status"], &done["remains"]), (&json!("Completed"), &json!("0")));
    assert!(done["start_count"].is_string());
}

#[tokio::test]
async fn many_statuses_come_as_a_map_with_an_error_for_each_unknown_id() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/a", "1000").await;
    let answer = desk.ask(&[("action", "status"), ("orders", &format!("{id}, 7"))]).await;
    assert_eq!(answer[&id]["status"], "Pending");
    assert_eq!(answer["7"], error("Incorrect order ID"));
    assert_eq!(desk.status("7").await, error("Incorrect order ID"));
}

#[tokio::test]
async fn more_than_a_hundred_ids_are_cut_off_silently() {
    let desk = Desk::open().await;
    let ids: Vec<String> = (1..=150).map(|id: u32| id.to_string()).collect();
    let answer = desk.ask(&[("action", "status"), ("orders", &ids.join(","))]).await;
    assert_eq!(answer.as_object().unwrap().len(), 100);
}

#[tokio::test]
async fn one_key_does_not_see_the_orders_of_another() {
    let desk = Desk::open().await;
    desk.panel.add_key("second", "5".parse().unwrap());
    let id = desk.order("https://instagram.com/a", "1000").await;
    let form = [("key", "second"), ("action", "status"), ("order", &*id)];
    let answer = desk.http.post(desk.panel.url()).form(&form).send().await.unwrap();
    assert_eq!(answer.json::<serde_json::Value>().await.unwrap(), error("Incorrect order ID"));
}

#[tokio::test]
async fn asking_for_refills_by_order_ids_creates_refills_and_never_reads_them() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/a", "1000").await;
    assert_eq!(
        desk.ask(&[("action", "refill"), ("order", &id)]).await,
        error("Order not eligible for refill")
    );
    desk.minutes_pass(5);
    let answer = desk.ask(&[("action", "refill"), ("orders", &format!("{id},3"))]).await;
    let order: u64 = id.parse().unwrap();
    let expected = json!([
        { "order": order, "refill": 1 },
        { "order": 3, "refill": { "error": "Incorrect order ID" } },
    ]);
    assert_eq!(answer, expected);
    desk.minutes_pass(5);
    let again = desk.ask(&[("action", "refill"), ("orders", &id)]).await;
    assert_eq!(again, json!([{ "order": order, "refill": 2 }]));
}

#[tokio::test]
async fn a_refill_goes_from_pending_to_its_end_and_only_one_is_open_at_a_time() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/a", "1000").await;
    desk.minutes_pass(5);
    assert_eq!(desk.ask(&[("action", "refill"), ("order", &id)]).await, json!({ "refill": "1" }));
    assert_eq!(
        desk.ask(&[("action", "refill"), ("order", &id)]).await,
        error("Order not eligible for refill")
    );
    let status = async || desk.ask(&[("action", "refill_status"), ("refill", "1")]).await["status"].clone();
    assert_eq!(status().await, "Pending");
    desk.panel.advance(std::time::Duration::from_secs(30));
    assert_eq!(status().await, "In progress");
    desk.minutes_pass(2);
    assert!(["Completed", "Rejected"].contains(&status().await.as_str().unwrap()));
}

#[tokio::test]
async fn many_refill_statuses_come_as_a_list_with_an_error_for_each_unknown_id() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/a", "1000").await;
    desk.minutes_pass(5);
    desk.ask(&[("action", "refill"), ("order", &id)]).await;
    let answer = desk.ask(&[("action", "refill_status"), ("refills", "1,9")]).await;
    let expected = json!([
        { "refill": 1, "status": "Pending" },
        { "refill": 9, "status": { "error": "Refill not found" } },
    ]);
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn a_cancel_is_accepted_early_only_and_answered_for_each_order() {
    let desk = Desk::open().await;
    let done = desk.order("https://instagram.com/a", "1000").await;
    desk.minutes_pass(5);
    let fresh = desk.order("https://instagram.com/b", "1000").await;
    let answer = desk.ask(&[("action", "cancel"), ("orders", &format!("{fresh},{done},9"))]).await;
    assert_eq!(answer[0]["cancel"], 1);
    assert_eq!(answer[1]["cancel"], error("You are not eligible to cancel this order."));
    assert_eq!(answer[2]["cancel"], error("Incorrect order ID"));
    let twice = desk.ask(&[("action", "cancel"), ("orders", &fresh)]).await;
    assert_eq!(twice[0]["cancel"], error("You are not eligible to cancel this order."));
}

#[tokio::test]
async fn a_drip_feed_needs_both_its_fields_and_a_service_that_offers_it() {
    let desk = Desk::open().await;
    let add = async |extra: &[(&str, &str)]| {
        let base = [("action", "add"), ("service", "1448"), ("link", "https://e.org/a"), ("quantity", "100")];
        desk.ask(&[&base[..], extra].concat()).await
    };
    assert_eq!(add(&[("interval", "10")]).await, error("Incorrect runs"));
    assert_eq!(add(&[("runs", "3")]).await, error("Incorrect interval"));
    let id = add(&[("runs", "3"), ("interval", "10")]).await["order"].to_string();
    let status = desk.status(&id).await;
    assert_eq!((&status["remains"], &status["charge"]), (&json!("300"), &json!("0.27")));
    desk.minutes_pass(20);
    assert_eq!(desk.status(&id).await["status"], "In progress");
}

#[tokio::test]
async fn a_subscription_places_an_order_for_each_post_until_it_has_them_all() {
    let desk = Desk::open().await;
    let offers = desk.panel.0.shared.with_books(|books| books.offers.clone());
    let service = offers.iter().find(|offer| offer.kind == Kind::Subscriptions).unwrap().id.to_string();
    let fields = [
        ("action", "add"),
        ("service", &*service),
        ("username", "anna"),
        ("min", "100"),
        ("max", "200"),
        ("posts", "2"),
        ("delay", "0"),
        ("expiry", "11/11/2027"),
    ];
    let id = desk.ask(&fields).await["order"].to_string();
    assert_eq!(desk.status(&id).await["status"], "Active");
    desk.minutes_pass(3);
    let status = desk.status(&id).await;
    assert_eq!(status["status"], "Completed");
    let order = status["orders"][0].to_string();
    assert!(desk.status(&order).await["charge"].is_string());
    assert_eq!(desk.panel.orders().len(), 3);
}

#[tokio::test]
async fn what_is_no_operation_is_refused() {
    let desk = Desk::open().await;
    assert_eq!(desk.ask(&[("action", "orders")]).await, error("Incorrect action"));
    assert_eq!(desk.ask(&[]).await, error("Incorrect request"));
    let get = desk.http.get(desk.panel.url()).send().await.unwrap();
    assert_eq!(get.status(), 405);
}
