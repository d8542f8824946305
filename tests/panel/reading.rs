//! Reads: tried again within bounds, polite when asked to be, and never a write in disguise.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use orderdesk::domain::ids::{PanelOrderId, PanelRefillId};
use orderdesk::domain::refill::RefillStatus;
use orderdesk::panel::{Panel, PanelBuildError, PanelError, PanelSettings};
use tokio::time::Instant;

use super::server::{Reply, Server, answer, head_and_body, json, key, panel_at};

fn refills(numbers: impl IntoIterator<Item = u32>) -> Vec<PanelRefillId> {
    numbers.into_iter().map(|n| PanelRefillId::new(n.to_string())).collect()
}

/// The trap on one panel's page: "status of multiple refills" as the request that creates refills.
#[tokio::test]
async fn reading_many_refills_never_asks_for_a_refill() {
    for refusal in [
        r#"{"error":"Incorrect action"}"#,
        r#"{"error":"Missing required parameter: refill"}"#,
        r#"{"error":"Incorrect refill ID"}"#,
        "null",
        "<html>",
    ] {
        let server = Server::start(move |_, body| {
            if body.contains("&refill=3") {
                json(200, r#"{"error":"Refill not found"}"#)
            } else if body.contains("&refill=") {
                json(200, r#"{"status":"Completed"}"#)
            } else {
                json(200, refusal)
            }
        })
        .await;
        let ids = refills(1..=3);
        let reports = server.panel().refill_statuses(&key(), &ids).await.unwrap();
        assert_eq!(reports[&ids[0]].as_ref().unwrap().status, RefillStatus::Completed);
        assert!(matches!(reports[&ids[2]], Err(PanelError::UnknownId { .. })));
        let bodies = server.bodies();
        assert_eq!(bodies.len(), 4, "{refusal}");
        assert!(bodies.iter().all(|body| body.contains("&action=refill_status&")), "{bodies:?}");
        assert!(bodies[0].ends_with("&refills=1%2C2%2C3"));
    }
}

#[tokio::test]
async fn a_failing_panel_is_not_asked_for_each_refill() {
    let server = Server::start(|_, _| json(200, r#"{"error":"Invalid API key"}"#)).await;
    let result = server.panel().refill_statuses(&key(), &refills(1..=50)).await;
    assert!(matches!(result, Err(PanelError::WrongKey { .. })));
    assert_eq!(server.bodies().len(), 1);
}

#[tokio::test]
async fn a_read_is_tried_again_and_then_succeeds() {
    for trouble in [Reply::Cut, json(502, "<html>"), json(200, r#"{"error":"Server busy, try again"}"#)] {
        let server = Server::start(move |number, _| match number {
            0 | 1 => trouble.clone(),
            _ => json(200, r#"{"balance":"1.5","currency":"USD"}"#),
        })
        .await;
        assert_eq!(server.panel().balance(&key()).await.unwrap().amount.to_text(), "1.5");
        assert_eq!(server.bodies().len(), 3);
    }
}

#[tokio::test]
async fn a_read_gives_up_after_three_tries_and_at_once_where_trying_does_not_help() {
    for (reply, tries) in [
        (Reply::Cut, 3),
        (json(500, "{}"), 3),
        (json(200, r#"{"error":"Invalid API key"}"#), 1),
        (json(200, "<html>"), 1),
        (json(403, "<html>Just a moment...</html>"), 1),
    ] {
        let server = Server::start(move |_, _| reply.clone()).await;
        assert!(server.panel().balance(&key()).await.is_err());
        assert_eq!(server.bodies().len(), tries);
    }
}

#[tokio::test]
async fn a_balance_as_evidence_is_asked_for_once_and_in_time() {
    let server = Server::start(|_, _| Reply::Cut).await;
    let within = Duration::from_secs(5);
    assert_eq!(server.panel().balance_once(&key(), within).await, Err(PanelError::Broken));
    assert_eq!(server.bodies().len(), 1);
    let server = Server::start(|_, _| Reply::Silence).await;
    let within = Duration::from_millis(50);
    assert_eq!(server.panel().balance_once(&key(), within).await, Err(PanelError::TimedOut));
}

#[tokio::test]
async fn retry_after_is_obeyed_by_everybody() {
    let slow_down = |seconds: u32| {
        let headers = format!("Retry-After: {seconds}\r\n");
        Reply::Raw(head_and_body(429, &headers, br#"{"error":"Too many requests"}"#))
    };
    let server = Server::start(move |number, _| match number {
        0 => slow_down(1),
        _ => json(200, r#"{"balance":"1"}"#),
    })
    .await;
    let (panel, begin) = (server.panel(), Instant::now());
    panel.balance(&key()).await.unwrap();
    assert!(begin.elapsed() >= Duration::from_secs(1));

    let server = Server::start(move |_, _| slow_down(45)).await;
    let panel = server.panel();
    let error = panel.balance(&key()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(45)));
    // The second read is refused here, without a request.
    assert!(matches!(panel.services(&key()).await, Err(PanelError::RateLimited { retry_after: Some(_) })));
    assert_eq!(server.bodies().len(), 1);
}

#[tokio::test]
async fn many_orders_are_asked_for_in_hundreds() {
    let server = Server::start(|_, body| {
        let (_, ids) = body.split_once("&orders=").unwrap();
        let rows: Vec<_> = ids.split("%2C").map(|id| format!(r#""{id}":{{"status":"Pending"}}"#)).collect();
        json(200, &format!("{{{}}}", rows.join(",")))
    })
    .await;
    let orders: Vec<_> = (1..=250).map(|n: u32| PanelOrderId::new(n.to_string())).collect();
    let reports = server.panel().statuses(&key(), &orders).await.unwrap();
    assert_eq!(reports.len(), 250);
    let sizes: Vec<_> = server.bodies().iter().map(|body| body.matches("%2C").count() + 1).collect();
    assert_eq!(sizes, [100, 100, 50]);
    assert!(server.panel().statuses(&key(), &[]).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_panel_is_never_asked_more_at_once_than_allowed() {
    let most = Arc::new(AtomicUsize::new(0));
    let now = Arc::new(AtomicUsize::new(0));
    let (seen, flying) = (Arc::clone(&most), Arc::clone(&now));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        while let Ok((mut stream, _)) = listener.accept().await {
            let (seen, flying) = (Arc::clone(&seen), Arc::clone(&flying));
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                seen.fetch_max(flying.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(30)).await;
                flying.fetch_sub(1, Ordering::SeqCst);
                let bytes = head_and_body(200, "Connection: close\r\n", br#"{"balance":"1"}"#);
                let _ = stream.write_all(&bytes).await;
            });
        }
    });
    let panel = Panel::new(PanelSettings { at_once: 2, ..settings(url) }).unwrap();
    let asks = (0..12).map(|_| {
        let panel = panel.clone();
        tokio::spawn(async move { panel.balance(&key()).await.unwrap() })
    });
    for ask in asks.collect::<Vec<_>>() {
        ask.await.unwrap();
    }
    assert_eq!(most.load(Ordering::SeqCst), 2);
}

fn settings(url: url::Url) -> PanelSettings {
    PanelSettings {
        name: "test".into(),
        url,
        timeout: Duration::from_secs(20),
        connect_timeout: Duration::from_secs(5),
        requests_per_second: 1_000,
        at_once: 2,
    }
}

#[tokio::test]
async fn a_catalogue_without_end_is_cut_off() {
    let chunk = format!("100000\r\n{}\r\n", " ".repeat(0x10_0000)).into_bytes();
    let head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
    let server = Server::start(move |_, _| Reply::Endless {
        head: head.clone(),
        again: chunk.clone(),
        pause: Duration::ZERO,
    })
    .await;
    let panel = panel_at(server.url.clone(), Duration::from_secs(60));
    assert!(matches!(panel.services(&key()).await, Err(PanelError::NotUnderstood { .. })));
}

#[tokio::test]
async fn a_kept_connection_serves_the_next_read() {
    let server =
        Server::start(|_, _| Reply::Kept(answer(200, "application/json", br#"{"balance":"1"}"#))).await;
    let panel = server.panel();
    for _ in 0..3 {
        panel.balance(&key()).await.unwrap();
    }
    assert_eq!((server.bodies().len(), server.connections()), (3, 1));
}

#[test]
fn plain_http_is_refused_except_on_loopback() {
    let build = |url: &str| Panel::new(settings(url.parse().unwrap()));
    assert!(matches!(build("http://panel.example/api/v2"), Err(PanelBuildError::PlainHttp)));
    assert!(matches!(build("ftp://127.0.0.1/"), Err(PanelBuildError::PlainHttp)));
    assert!(build("http://127.0.0.1:1/").is_ok() && build("http://[::1]/").is_ok());
    assert!(build("https://panel.example/api/v2").is_ok());
}
