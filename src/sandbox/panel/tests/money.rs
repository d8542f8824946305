//! Owns the tests of what orders cost and what comes back.

use serde_json::json;

use super::Desk;

#[tokio::test]
async fn an_order_is_charged_at_once_and_exactly() {
    let desk = Desk::open().await;
    desk.order("https://instagram.com/a", "1234").await;
    assert_eq!(desk.balance(), "99.73232");
}

#[tokio::test]
async fn a_canceled_order_gives_everything_back() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/cancel-me", "1234").await;
    desk.minutes_pass(1);
    assert_eq!(desk.status(&id).await["charge"], "0");
    assert_eq!(desk.balance(), "100.84292");
}

#[tokio::test]
async fn a_partial_order_gives_back_the_share_of_what_remains() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/stuck", "1000").await;
    assert!(desk.panel.set_status(id.parse().unwrap(), "Partial", 157));
    let status = desk.status(&id).await;
    assert_eq!((&status["charge"], &status["remains"]), (&json!("0.7587"), &json!("157")));
    assert_eq!(desk.balance(), "100.08422");
}

#[tokio::test]
async fn a_correction_by_hand_settles_the_charge_again() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/cancel", "1000").await;
    desk.minutes_pass(2);
    assert_eq!(desk.balance(), "100.84292");
    desk.panel.set_status(id.parse().unwrap(), "Completed", 0);
    assert_eq!(desk.status(&id).await["charge"], "0.9");
    assert_eq!(desk.balance(), "99.94292");
}

#[tokio::test]
async fn an_accepted_cancel_of_a_running_order_keeps_what_was_delivered() {
    let desk = Desk::open().await;
    let id = desk.order("https://instagram.com/a", "1000").await;
    desk.minutes_pass(1);
    desk.ask(&[("action", "cancel"), ("orders", &id)]).await;
    desk.minutes_pass(1);
    let status = desk.status(&id).await;
    assert_eq!(status["status"], "Partial");
    let remains: u64 = status["remains"].as_str().unwrap().parse().unwrap();
    assert!((1..1000).contains(&remains));
}

#[tokio::test]
async fn the_clock_stands_still_at_speed_zero_and_runs_at_any_other() {
    let desk = Desk::open().await;
    let before = desk.panel.now();
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    assert_eq!(desk.panel.now(), before);
    desk.panel.set_speed(600);
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    assert!(desk.panel.now().as_secs() >= 12);
}
