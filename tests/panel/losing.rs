//! Writes whose answer is lost, garbled or refused: sent once, and classed so that nobody pays twice.

use std::time::Duration;

use orderdesk::domain::ids::PanelOrderId;
use orderdesk::panel::PanelError;

use super::server::{KEY, Reply, Server, answer, draft, head_and_body, json, key, panel_at, turn};

const PATIENCE: Duration = Duration::from_millis(400);

fn replies() -> Vec<(&'static str, Reply)> {
    let page = |status| Reply::Raw(answer(status, "text/html", b"<html><body>Sorry</body></html>"));
    // Ten bytes of a gzip stream that says more would come.
    let gzip = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03".as_slice();
    let chunked = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let big = format!("10000\r\n{}\r\n", " ".repeat(0x10000)).into_bytes();
    vec![
        ("silence", Reply::Silence),
        ("cut", Reply::Cut),
        ("cut in the head", Reply::Raw(b"HTTP/1.1 200 O".to_vec())),
        (
            "cut in the body",
            Reply::Raw(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"order\":1}".to_vec()),
        ),
        ("no HTTP", Reply::Raw(b"{\"order\":23501}".to_vec())),
        ("500", json(500, r#"{"order":1}"#)),
        ("502", page(502)),
        ("503 that refuses", json(503, r#"{"error":"Not enough funds"}"#)),
        ("a page", page(200)),
        ("403 page", page(403)),
        ("404 page", page(404)),
        ("405 page", page(405)),
        ("429 page", page(429)),
        ("redirect", Reply::Raw(head_and_body(302, "Location: /api/v3\r\n", b""))),
        ("redirect that keeps the body", Reply::Raw(head_and_body(307, "Location: /api/v3\r\n", b""))),
        ("truncated gzip", Reply::Raw(head_and_body(200, "Content-Encoding: gzip\r\n", gzip))),
        (
            "slow body",
            Reply::Endless {
                head: chunked.to_vec(),
                again: b"1\r\n \r\n".to_vec(),
                pause: Duration::from_millis(50),
            },
        ),
        ("endless body", Reply::Endless { head: chunked.to_vec(), again: big, pause: Duration::ZERO }),
    ]
}

#[tokio::test]
async fn an_add_whose_answer_is_lost_is_sent_once_and_unknown() {
    for (name, reply) in replies() {
        let server = Server::start(move |_, _| reply.clone()).await;
        let error = {
            let panel = panel_at(server.url.clone(), PATIENCE);
            panel.add(turn(&panel).await, &key(), &draft()).await.unwrap_err()
        };
        assert!(error.outcome_is_unknown() && !error.nothing_was_sent(), "{name}: {error:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(server.bodies().len(), 1, "{name}");
    }
}

#[tokio::test]
async fn refills_and_cancels_are_sent_once_too() {
    let orders = [PanelOrderId::new("1"), PanelOrderId::new("2")];
    for reply in [Reply::Cut, json(500, "{}"), json(429, r#"{"error":"Too many requests"}"#)] {
        let server = Server::start(move |_, _| reply.clone()).await;
        let panel = server.panel();
        assert!(panel.refill(turn(&panel).await, &key(), &orders[0]).await.is_err());
        assert!(panel.refills(turn(&panel).await, &key(), &orders).await.is_err());
        assert!(panel.cancel(turn(&panel).await, &key(), &orders).await.is_err());
        assert_eq!(server.bodies().len(), 3);
    }
}

#[tokio::test]
async fn a_connection_never_made_proves_that_nothing_was_sent() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
    drop(listener);
    let panel = panel_at(url, PATIENCE);
    let error = panel.add(turn(&panel).await, &key(), &draft()).await.unwrap_err();
    assert!(error.nothing_was_sent() && !error.outcome_is_unknown(), "{error:?}");
}

#[tokio::test]
async fn a_429_that_says_so_means_not_placed() {
    let reply = Reply::Raw(head_and_body(429, "Retry-After: 7\r\n", br#"{"error":"Too many requests"}"#));
    let server = Server::start(move |_, _| reply.clone()).await;
    let panel = server.panel();
    let error = panel.add(turn(&panel).await, &key(), &draft()).await.unwrap_err();
    assert_eq!(error, PanelError::RateLimited { retry_after: Some(Duration::from_secs(7)) });
    assert!(!error.outcome_is_unknown());
    assert_eq!(server.bodies().len(), 1);
}

/// A kept connection may turn out closed, and the HTTP library would then send the request again by itself.
#[tokio::test]
async fn every_add_has_a_connection_of_its_own() {
    let server = Server::start(|number, _| match number {
        0..3 => Reply::Kept(answer(200, "application/json", br#"{"order":1}"#)),
        _ => Reply::Cut,
    })
    .await;
    let panel = server.panel();
    for _ in 0..3 {
        assert_eq!(panel.add(turn(&panel).await, &key(), &draft()).await.unwrap().order.as_str(), "1");
    }
    assert_eq!(panel.add(turn(&panel).await, &key(), &draft()).await, Err(PanelError::Broken));
    assert_eq!((server.bodies().len(), server.connections()), (4, 4));
}

#[tokio::test]
async fn what_is_sent_is_exactly_the_confirmed_order() {
    let server = Server::start(|_, _| json(200, r#"{"order":1}"#)).await;
    let panel = server.panel();
    panel.add(turn(&panel).await, &key(), &draft()).await.unwrap();
    let link = "https%3A%2F%2Finstagram.com%2Fp%2FAAA111";
    assert_eq!(server.bodies(), [format!("key={KEY}&action=add&service=1001&link={link}&quantity=200")]);
}

#[tokio::test]
async fn more_than_a_hundred_orders_are_refused_before_anything_is_sent() {
    let server = Server::start(|_, _| Reply::Cut).await;
    let orders: Vec<_> = (1..=101).map(|n: u32| PanelOrderId::new(n.to_string())).collect();
    let panel = server.panel();
    let canceled = panel.cancel(turn(&panel).await, &key(), &orders).await;
    assert!(matches!(canceled, Err(PanelError::Refused { .. })));
    let refilled = panel.refills(turn(&panel).await, &key(), &orders).await;
    assert!(matches!(refilled, Err(PanelError::Refused { .. })));
    assert!(server.bodies().is_empty());
}

#[tokio::test]
async fn the_key_is_in_no_error_even_if_the_panel_echoes_it() {
    let upper = KEY.to_uppercase();
    let tagged = format!("{}<b>{}</b>", &KEY[..9], &KEY[9..]);
    for echo in [KEY, &upper, &tagged] {
        for body in [
            format!(r#"{{"error":"Invalid API key {echo}"}}"#),
            format!(r#"{{"error":"{}{echo}"}}"#, "x".repeat(280)),
            format!(r#"{{"message":"{echo}","status":"fail"}}"#),
            format!(r#"{{"1":{{"error":"order of {echo} not found"}}}}"#),
            format!(r#"[{{"order":1,"cancel":{{"error":"{echo}"}}}}]"#),
            format!("<html>{echo}</html>"),
            format!(r#"{{"order":"{echo} "#),
        ] {
            let server = Server::start(move |_, _| json(200, &body)).await;
            let (panel, orders) = (server.panel(), [PanelOrderId::new("1"), PanelOrderId::new("2")]);
            let said = [
                format!("{:?}", panel.balance(&key()).await),
                format!("{}", panel.balance(&key()).await.unwrap_err()),
                format!("{:?}", panel.add(turn(&panel).await, &key(), &draft()).await),
                format!("{:?}", panel.statuses(&key(), &orders).await),
                format!("{:?}", panel.cancel(turn(&panel).await, &key(), &orders).await),
                format!("{:?}", panel.services(&key()).await),
                format!("{panel:?}"),
            ];
            for text in said {
                let folded = text.to_lowercase();
                assert!(!folded.contains(KEY) && !folded.contains(&KEY[..12]), "{text}");
            }
        }
    }
}
