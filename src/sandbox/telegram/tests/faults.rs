//! Tests of faults that are put in the bot's way, and of the request log.

use super::*;

fn fault(kind: FaultKind) -> Fault {
    Fault { method: None, times: Some(1), kind }
}

#[tokio::test]
async fn a_broken_connection_before_does_nothing_and_after_has_acted() {
    let bench = bench().await;
    let send = || {
        let request = bench.client.post(format!("{}/sendMessage", bench.base));
        request.json(&json!({ "chat_id": ANNA, "text": "x" })).send()
    };
    let count = || bench.telegram.messages(ANNA).iter().filter(|message| message.from_bot).count();
    bench.telegram.inject(fault(FaultKind::CutBefore));
    assert!(send().await.is_err());
    assert_eq!(count(), 0);
    bench.telegram.inject(fault(FaultKind::CutAfter));
    assert!(send().await.is_err());
    assert_eq!(count(), 1);
    assert!(send().await.is_ok());
    let log = bench.telegram.requests();
    assert_eq!(log.iter().map(|entry| entry.status).collect::<Vec<_>>(), [0, 0, 200]);
}

#[tokio::test]
async fn statuses_pages_and_floods_are_answered_as_asked_for() {
    let bench = bench().await;
    let flood = FaultKind::TooManyRequests { retry_after: 9 };
    bench.telegram.inject(Fault { method: Some("SendMessage".to_owned()), times: Some(1), kind: flood });
    assert!(bench.call("getMe", json!({})).await.is_ok());
    let flooded = bench.send(ANNA, "x").await;
    assert_eq!(flooded, Err((429, "Too Many Requests: retry after 9".to_owned())));
    assert_eq!(bench.telegram.limit_hits(), 0);

    let json = FaultBody::Json("Internal Server Error".to_owned());
    bench.telegram.inject(fault(FaultKind::Status { code: 500, body: json }));
    assert_eq!(bench.send(ANNA, "x").await, Err((500, "Internal Server Error".to_owned())));
    bench.telegram.inject(Fault {
        method: None,
        times: None,
        kind: FaultKind::Status { code: 502, body: FaultBody::Html },
    });
    for _ in 0..2 {
        let answer = bench.client.get(format!("{}/getMe", bench.base)).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 502);
        assert!(answer.text().await.unwrap().starts_with("<html>"));
    }
    assert!(bench.call("getUpdates", json!({})).await.is_ok());
    bench.telegram.clear_faults();
    assert!(bench.send(ANNA, "x").await.is_ok());
}

#[tokio::test]
async fn a_hanging_request_breaks_and_a_slow_one_is_carried_out() {
    let bench = bench().await;
    bench.telegram.inject(fault(FaultKind::HangBefore(Duration::from_millis(30))));
    assert!(bench.client.get(format!("{}/getMe", bench.base)).send().await.is_err());
    bench.telegram.inject(fault(FaultKind::Slow(Duration::from_millis(30))));
    let begun = tokio::time::Instant::now();
    assert!(bench.call("getMe", json!({})).await.is_ok());
    assert!(begun.elapsed() >= Duration::from_millis(30));
}

#[tokio::test]
async fn every_request_is_written_down_without_the_token() {
    let bench = bench().await;
    bench.keyboard(ANNA, json!([[{ "text": "x", "callback_data": "a" }]])).await.unwrap();
    bench.send(4_000, "y").await.unwrap_err();
    let log = bench.telegram.requests();
    assert_eq!((log[0].seq, log[0].method.as_str(), log[0].status), (1, "sendMessage", 200));
    assert_eq!(log[0].params["reply_markup"]["inline_keyboard"][0][0]["text"], "x");
    assert_eq!(log[1].error.as_deref(), Some("Bad Request: chat not found"));
    let event = serde_json::to_value(Event::Request(log[0].clone())).unwrap();
    assert_eq!((&event["event"], &event["method"]), (&json!("request"), &json!("sendMessage")));
    assert!(!serde_json::to_string(&log).unwrap().contains(&Options::default().token));
}

#[tokio::test]
async fn waiting_ends_with_the_event_or_with_the_time() {
    let bench = bench().await;
    let (found, sent) = tokio::join!(
        bench.telegram.wait_for(Duration::from_secs(10), |t| t.last_from_bot(ANNA)),
        bench.send(ANNA, "x")
    );
    assert_eq!(found.unwrap().id, id(&sent.unwrap()));
    let never = bench.telegram.wait_for(Duration::from_millis(20), |t| t.last_from_bot(BORIS)).await;
    assert!(never.is_none());
}

#[tokio::test]
async fn a_chat_keeps_its_last_few_hundred_messages() {
    let bench = bench().await;
    for number in 0..450 {
        bench.telegram.say(ANNA, ANNA, &number.to_string());
    }
    let messages = bench.telegram.messages(ANNA);
    assert_eq!(messages.len(), 400);
    assert_eq!(messages.last().unwrap().text, "449");
}
