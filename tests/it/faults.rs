//! A panel that breaks at the worst moment: `add` is sent once, and a person reads what is known.

mod methods;
mod reads;
mod refusing;
mod strikes;
mod telegram;
mod writes;

use std::time::Duration;

use orderdesk::sandbox::{
    panel::{
        PanelFaultKind::{self, Cut, Hang, Raw, Redirect, Status, TooManyRequests},
        When,
    },
    telegram::{Fault, FaultBody, FaultKind, LocalTelegram},
};

use sqlx::{Connection, SqliteConnection};

use crate::support::{LINK, PATIENCE, Person, World, once};

const NO_ANSWER: &str = "the panel's answer never arrived";
const GARBLED: &str = "the panel's answer cannot be understood";

fn status(code: u16, content_type: &str, body: &str) -> PanelFaultKind {
    Status { code, body: body.to_owned(), content_type: content_type.to_owned() }
}

fn raw(content_type: &str, body: &str) -> PanelFaultKind {
    Raw {
        status: 200,
        content_type: content_type.to_owned(),
        body: body.as_bytes().to_vec(),
        headers: vec![],
    }
}

/// Confirms an order that meets this fault.
async fn meets(fault: PanelFaultKind) -> (World, Person) {
    let world = World::start_with(&["--panel-timeout", "1s"]).await;
    let anna = world.anna().await;
    world.panel.inject(once("add", fault));
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    (world, anna)
}

/// The fate is unknown: the person is told so and why, and much later `add` was still sent once.
async fn is_unknown(fault: PanelFaultKind, why: &str, evidence: &str, placed: usize) {
    let (world, anna) = meets(fault).await;
    let told = anna.reads_all(&["Was this order placed?", why, evidence]).await;
    assert!(!told.silent);
    let labels: Vec<_> = told.buttons.iter().flatten().map(|button| button.text.as_str()).collect();
    assert_eq!(labels.len(), 3, "{labels:?}");
    for _ in 0..3 {
        world.pass(3_600);
        anna.is_answered().await;
    }
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, placed));
}

/// The panel said no: the person reads why.
async fn is_refused(fault: PanelFaultKind, why: &str) {
    let (world, anna) = meets(fault).await;
    anna.reads_all(&["The order was not placed", why]).await;
    world.pass(3_600);
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 0));
}

const FELL: &str = "it was probably placed";
const SAME: &str = "it was probably not placed";

#[tokio::test]
async fn a_time_out_before_the_panel_acted_is_unknown() {
    is_unknown(Hang(When::BeforeActing), NO_ANSWER, SAME, 0).await;
}

#[tokio::test]
async fn a_time_out_after_the_panel_acted_is_unknown() {
    is_unknown(Hang(When::AfterActing), NO_ANSWER, FELL, 1).await;
}

#[tokio::test]
async fn a_connection_cut_after_the_panel_acted_is_unknown() {
    is_unknown(Cut(When::AfterActing), NO_ANSWER, FELL, 1).await;
}

#[tokio::test]
async fn a_connection_cut_before_the_panel_acted_is_unknown() {
    is_unknown(Cut(When::BeforeActing), NO_ANSWER, SAME, 0).await;
}

#[tokio::test]
async fn a_server_error_in_json_is_unknown() {
    is_unknown(status(500, "application/json", "{\"error\":\"Internal\"}"), "may have been placed", SAME, 0)
        .await;
}

#[tokio::test]
async fn a_bad_gateway_page_is_unknown() {
    is_unknown(status(502, "text/html", "<html><h1>502 Bad Gateway</h1></html>"), NO_ANSWER, SAME, 0).await;
}

#[tokio::test]
async fn a_page_instead_of_an_answer_is_unknown() {
    is_unknown(raw("text/html", "<!doctype html><p>Just a moment…</p>"), GARBLED, FELL, 1).await;
}

#[tokio::test]
async fn a_cut_off_answer_is_unknown() {
    is_unknown(raw("application/json", "{\"order\": 235"), GARBLED, FELL, 1).await;
}

#[tokio::test]
async fn an_empty_answer_is_unknown() {
    is_unknown(raw("application/json", ""), "may have been placed", FELL, 1).await;
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    is_unknown(Redirect("http://127.0.0.1:9/api".to_owned()), "may have been placed", SAME, 0).await;
}

#[tokio::test]
async fn too_many_requests_refuses_the_order() {
    is_refused(TooManyRequests(Some(2)), "too many requests").await;
}

#[tokio::test]
async fn too_little_money_refuses_the_order() {
    is_refused(
        raw_no_act("Not enough funds on balance"),
        "The balance does not suffice, and nothing was ordered",
    )
    .await;
}

#[tokio::test]
async fn a_bad_quantity_refuses_the_order() {
    is_refused(raw_no_act("neworder.error.min_quantity"), "nothing was ordered").await;
}

#[tokio::test]
async fn a_refused_key_refuses_the_order_and_is_told_of() {
    let (world, anna) = meets(raw_no_act("Invalid API key")).await;
    anna.reads("The panel refuses the API key").await;
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 0));
}

/// The panel's words with HTTP 200, without acting.
fn raw_no_act(words: &str) -> PanelFaultKind {
    status(200, "application/json", &format!("{{\"error\":\"{words}\"}}"))
}

#[tokio::test]
async fn noise_before_the_answer_does_not_hide_the_order() {
    let noise =
        "<br />\n<b>Notice</b>: Undefined index in <b>api.php</b> on line <b>12</b><br />\n{\"order\":23501}";
    let (world, anna) = meets(raw("text/html", noise)).await;
    anna.reads("23501").await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn an_order_waits_while_the_panel_is_down_and_is_placed_when_it_returns() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    world.panel.set_down(true).await.expect("the panel goes down");
    anna.tap("Confirm").await;
    anna.reads("Placing the order").await;
    world.pass(30);
    // It was tried while the panel was down, and waits for the next try.
    let url = format!("sqlite:{}", world.database().display());
    world
        .eventually("the order was tried and waits", || async {
            let mut reader = SqliteConnection::connect(&url).await.expect("opens");
            let waits = "SELECT COUNT(*) FROM orders WHERE state = 'queued' AND tried_at IS NOT NULL";
            sqlx::query_scalar::<_, i64>(waits).fetch_one(&mut reader).await.expect("a read") == 1
        })
        .await;
    anna.say("/orders");
    anna.reads("1 order").await;
    assert_eq!(world.panel.count("add"), 0);
    world.panel.set_down(false).await.expect("the panel returns");
    world.pass(30);
    let id = world.panel_id(1).await;
    anna.say("/orders");
    anna.reads("1 order").await;
    assert!(format!("{:?}", anna.visible()).contains(&id.to_string()), "{}", anna.transcript());
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn an_order_that_reaches_no_panel_for_two_minutes_is_refused() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    world.panel.set_down(true).await.expect("the panel goes down");
    anna.tap("Confirm").await;
    anna.reads("Placing the order").await;
    let refused = async {
        anna.reads_all(&["not placed", "nothing was sent and nothing was ordered"]).await;
    };
    let time = async {
        loop {
            world.pass(30);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::select! { () = refused => {}, () = time => {} }
    world.panel.set_down(false).await.expect("the panel returns");
    world.pass(600);
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (0, 0));
}

#[tokio::test]
async fn an_order_goes_on_though_telegram_does_not_show_its_screen() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let kind = FaultKind::Status { code: 502, body: FaultBody::Html };
    world.telegram.inject(Fault { method: Some("editMessageText".to_owned()), times: Some(1), kind });
    anna.tap("Confirm").await;
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn a_flood_wait_is_obeyed_and_the_news_comes_after_it() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    let kind = FaultKind::TooManyRequests { retry_after: 2 };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: Some(1), kind });
    world.moves(id, "Completed", 0);
    let flooded = |telegram: &LocalTelegram| {
        let requests = telegram.requests();
        requests.iter().any(|request| request.method == "sendMessage" && request.status == 429).then_some(())
    };
    assert!(world.telegram.wait_for(PATIENCE, flooded).await.is_some());
    let pass = async {
        loop {
            world.pass(1);
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::select! { _ = anna.reads("→ Completed") => {}, () = pass => {} }
    let tries: Vec<_> =
        world.telegram.requests().into_iter().filter(|request| request.method == "sendMessage").collect();
    let at = tries.iter().position(|request| request.status == 429).expect("the flood");
    assert!(tries[at + 1].at_ms - tries[at].at_ms >= 2_000, "{:#?}", &tries[at..]);
}
