//! Tests of long polling, the webhook and updates that come again.

use axum::extract::State as Extract;
use axum::http::{HeaderMap, StatusCode};

use super::*;

#[tokio::test]
async fn updates_come_until_they_are_confirmed() {
    let bench = bench().await;
    bench.telegram.say(ANNA, ANNA, "second");
    let first = bench.updates(0).await;
    assert_eq!(first.len(), 2);
    assert_eq!(bench.updates(0).await, first);
    let next = first[0]["update_id"].as_i64().unwrap() + 1;
    assert_eq!(bench.updates(next).await, first[1..]);
    assert_eq!(bench.telegram.pending_updates(), 1);
    let limited = bench.call("getUpdates", json!({ "limit": 1, "offset": -1 })).await.unwrap();
    assert_eq!(limited[0]["message"]["text"], "second");
}

#[tokio::test]
async fn a_long_poll_ends_when_something_comes() {
    let bench = bench().await;
    bench.skip_updates().await;
    let begun = tokio::time::Instant::now();
    let (updates, _) = tokio::join!(bench.call("getUpdates", json!({ "timeout": 20 })), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        bench.telegram.say(ANNA, ANNA, "now");
    });
    assert_eq!(updates.unwrap()[0]["message"]["text"], "now");
    assert!(begun.elapsed() < Duration::from_secs(5));
    let nothing = bench.call("getUpdates", json!({ "timeout": 1, "offset": 200_000_000 })).await;
    assert_eq!(nothing, Ok(json!([])));
}

#[tokio::test]
async fn a_second_poll_ends_the_first_with_a_conflict() {
    let bench = bench().await;
    bench.skip_updates().await;
    let (first, second) = tokio::join!(bench.call("getUpdates", json!({ "timeout": 20 })), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        bench.call("getUpdates", json!({})).await
    });
    let why =
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
    assert_eq!(first, Err((409, why.to_owned())));
    assert_eq!(second, Ok(json!([])));
}

#[tokio::test]
async fn only_the_kinds_that_were_asked_for_come() {
    let bench = bench().await;
    bench.skip_updates().await;
    bench.call("getUpdates", json!({ "allowed_updates": ["callback_query"] })).await.unwrap();
    bench.telegram.say(ANNA, ANNA, "unheard");
    bench.telegram.press_forged(ANNA, ANNA, 4_000, "x");
    let updates = bench.updates(0).await;
    assert_eq!(updates.len(), 1);
    assert!(updates[0].get("callback_query").is_some());
}

#[tokio::test]
async fn an_update_can_come_again_under_its_own_or_a_new_id() {
    let bench = bench().await;
    let first = bench.updates(0).await.remove(0);
    let id = first["update_id"].as_i64().unwrap();
    bench.skip_updates().await;
    assert!(bench.telegram.redeliver(id));
    assert_eq!(bench.updates(id + 1).await, std::slice::from_ref(&first));
    assert!(bench.updates(id + 1).await.is_empty());
    let again = bench.telegram.duplicate_last_update().unwrap();
    let copy = bench.updates(id + 1).await.remove(0);
    assert_eq!((&copy["update_id"], &copy["message"]), (&json!(again), &first["message"]));
    assert!(!bench.telegram.redeliver(1));
}

/// The secret and the body of a delivery.
type Delivery = (Option<String>, Value);

#[derive(Clone, Default)]
struct Hook(Arc<Mutex<Vec<Delivery>>>);

/// Takes an update at the second try only.
async fn take(Extract(hook): Extract<Hook>, headers: HeaderMap, body: String) -> StatusCode {
    let secret =
        headers.get("X-Telegram-Bot-Api-Secret-Token").map(|value| value.to_str().unwrap().to_owned());
    let mut seen = hook.0.lock().unwrap();
    seen.push((secret, serde_json::from_str(&body).unwrap()));
    if seen.len() == 1 { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK }
}

#[tokio::test]
async fn a_webhook_gets_updates_with_its_secret_until_it_takes_them() {
    let bench = bench().await;
    bench.skip_updates().await;
    let hook = Hook::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let router = axum::Router::new().fallback(take).with_state(hook.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });

    let set = json!({ "url": url, "secret_token": "s3cret", "allowed_updates": ["message"] });
    bench.call("setWebhook", set).await.unwrap();
    let conflict = bench.call("getUpdates", json!({})).await.unwrap_err();
    let why = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the \
               webhook first";
    assert_eq!(conflict, (409, why.to_owned()));
    bench.telegram.say(ANNA, ANNA, "over there");
    while bench.telegram.pending_updates() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let seen = hook.0.lock().unwrap().clone();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0], seen[1]);
    assert_eq!((seen[1].0.as_deref(), &seen[1].1["message"]["text"]), (Some("s3cret"), &json!("over there")));

    let info = bench.call("getWebhookInfo", json!({})).await.unwrap();
    assert_eq!((&info["url"], &info["pending_update_count"]), (&json!(url), &json!(0)));
    assert!(info["last_error_message"].as_str().unwrap().contains("503"));
    bench.call("deleteWebhook", json!({})).await.unwrap();
    assert!(bench.updates(0).await.is_empty());
    let plain = bench.call("setWebhook", json!({ "url": "http://example.com/" })).await;
    assert_eq!(plain, bad("bad webhook: An HTTPS URL must be provided for webhook"));
}

#[tokio::test]
async fn a_server_that_is_stopped_ends_polls_and_takes_no_more_requests() {
    let bench = bench().await;
    bench.skip_updates().await;
    let (polled, ()) = tokio::join!(bench.call("getUpdates", json!({ "timeout": 20 })), async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        bench.telegram.stop();
    });
    assert_eq!(polled, Ok(json!([])));
    let url = format!("{}/getMe", bench.base);
    let mut tries = 0;
    while bench.client.get(&url).send().await.is_ok() {
        tries += 1;
        assert!(tries < 100, "the server still answers");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_server_stops_with_its_last_handle() {
    let Bench { telegram, client, base } = bench().await;
    let other = telegram.clone();
    drop(telegram);
    assert!(client.get(format!("{base}/getMe")).send().await.is_ok());
    drop(other);
    let mut tries = 0;
    while client.get(format!("{base}/getMe")).send().await.is_ok() {
        tries += 1;
        assert!(tries < 100, "the server still answers");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
