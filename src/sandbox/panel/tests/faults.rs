//! Owns the tests of the faults: what a caller meets, and whether the panel has acted.

use std::time::Duration;

use super::{Desk, KEY};
use crate::sandbox::panel::{PanelEvent, PanelFault, PanelFaultKind, Times, When};

const ADD: [(&str, &str); 4] =
    [("action", "add"), ("service", "1448"), ("link", "https://e.org/a"), ("quantity", "100")];

#[tokio::test]
async fn a_connection_cut_after_acting_has_placed_the_order_and_one_cut_before_has_not() {
    let desk = Desk::open().await;
    desk.panel.inject(PanelFault::once("add", PanelFaultKind::Cut(When::BeforeActing)));
    assert!(desk.send(&ADD).await.is_err());
    assert!(desk.panel.orders().is_empty());
    desk.panel.inject(PanelFault::once("add", PanelFaultKind::Cut(When::AfterActing)));
    let failure = desk.send(&ADD).await.unwrap_err();
    assert!(!failure.is_connect() && !failure.is_timeout(), "{failure:?}");
    assert_eq!((desk.panel.orders().len(), desk.panel.count("add")), (1, 2));
}

#[tokio::test]
async fn a_hanging_request_times_out_and_may_have_acted() {
    let desk = Desk::open().await;
    desk.panel.inject(PanelFault::once("add", PanelFaultKind::Hang(When::AfterActing)));
    assert!(desk.send(&ADD).await.unwrap_err().is_timeout());
    assert_eq!(desk.panel.orders().len(), 1);
    assert_eq!(desk.panel.requests().last().unwrap().status, 0);
}

#[tokio::test]
async fn a_panel_that_is_down_refuses_connections_and_returns_on_the_same_port() {
    let desk = Desk::open().await;
    assert!(desk.send(&ADD).await.is_ok());
    desk.panel.set_down(true).await.unwrap();
    assert!(desk.panel.is_down().await);
    assert!(desk.send(&ADD).await.unwrap_err().is_connect());
    desk.panel.set_down(false).await.unwrap();
    assert!(desk.send(&ADD).await.is_ok());
    assert_eq!(desk.panel.count("add"), 2);
}

#[tokio::test]
async fn a_refused_request_leaves_no_trace_in_the_books() {
    let desk = Desk::open().await;
    desk.panel.inject(PanelFault::once("add", PanelFaultKind::Refuse));
    assert!(desk.send(&ADD).await.is_err());
    assert_eq!(desk.balance(), "100.84292");
}

#[tokio::test]
async fn a_status_and_raw_bytes_come_as_they_were_asked_for() {
    let desk = Desk::open().await;
    let page = PanelFaultKind::Status {
        code: 502,
        body: "<html>Bad gateway</html>".into(),
        content_type: "text/html".into(),
    };
    desk.panel.inject(PanelFault::once("balance", page));
    let answer = desk.send(&[("action", "balance")]).await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["content-type"]),
        (502, &"text/html".parse().unwrap())
    );
    assert_eq!(answer.text().await.unwrap(), "<html>Bad gateway</html>");
    let raw = PanelFaultKind::Raw {
        status: 200,
        content_type: "application/json".into(),
        body: b"\xEF\xBB\xBF{\"order\":".to_vec(),
        headers: vec![("x-panel".into(), "odd".into())],
    };
    desk.panel.inject(PanelFault::once("add", raw));
    let answer = desk.send(&ADD).await.unwrap();
    assert_eq!(answer.headers()["x-panel"], "odd");
    assert_eq!(answer.bytes().await.unwrap(), &b"\xEF\xBB\xBF{\"order\":"[..]);
    assert_eq!(desk.panel.orders().len(), 1);
}

#[tokio::test]
async fn a_limited_caller_is_told_when_to_return_and_a_redirect_where_to_go() {
    let desk = Desk::open().await;
    desk.panel.inject(PanelFault::once("balance", PanelFaultKind::TooManyRequests(Some(7))));
    let answer = desk.send(&[("action", "balance")]).await.unwrap();
    assert_eq!((answer.status().as_u16(), &answer.headers()["retry-after"]), (429, &"7".parse().unwrap()));
    desk.panel.inject(PanelFault::once("balance", PanelFaultKind::TooManyRequests(None)));
    assert!(!desk.send(&[("action", "balance")]).await.unwrap().headers().contains_key("retry-after"));
    desk.panel.inject(PanelFault::once("balance", PanelFaultKind::Redirect("http://e.org/".into())));
    let answer = desk.send(&[("action", "balance")]).await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["location"]),
        (307, &"http://e.org/".parse().unwrap())
    );
}

#[tokio::test]
async fn a_fault_strikes_as_often_as_it_was_told_and_only_its_action() {
    let desk = Desk::open().await;
    let kind = PanelFaultKind::Status { code: 500, body: String::new(), content_type: "text/plain".into() };
    desk.panel.inject(PanelFault {
        action: Some("add".into()),
        times: Times::Exactly(2),
        kind: kind.clone(),
    });
    for status in [500, 500, 200] {
        assert_eq!(desk.send(&[("action", "balance")]).await.unwrap().status(), 200);
        assert_eq!(desk.send(&ADD).await.unwrap().status(), status);
    }
    desk.panel.inject(PanelFault::always(kind));
    assert_eq!(desk.send(&ADD).await.unwrap().status(), 500);
    desk.panel.clear_faults();
    assert_eq!(desk.send(&ADD).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_slow_panel_answers_late_but_rightly() {
    let desk = Desk::open().await;
    desk.panel.inject(PanelFault::once("add", PanelFaultKind::Slow(Duration::from_millis(120))));
    let start = tokio::time::Instant::now();
    assert!(desk.ask(&ADD).await["order"].is_u64());
    assert!(start.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn the_record_of_requests_never_holds_a_key() {
    let desk = Desk::open().await;
    let mut events = desk.panel.events();
    desk.ask(&ADD).await;
    let requests = desk.panel.requests();
    let request = requests.first().unwrap();
    assert_eq!((request.seq, request.status, &*request.key_tail), (1, 200, "0001"));
    assert_eq!(request.params["quantity"], "100");
    assert!(!format!("{requests:?}").contains(KEY));
    assert!(matches!(events.recv().await.unwrap(), PanelEvent::Request(told) if told == *request));
}
