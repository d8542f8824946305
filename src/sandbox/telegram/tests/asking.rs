//! Tests of presses and inline queries.

use super::*;

async fn pressed(bench: &Bench) -> (i32, String) {
    let rows = json!([[{ "text": "🛒 Services", "callback_data": "v1:s" }, { "text": "Site", "url": "https://x.y" }]]);
    let sent = id(&bench.keyboard(ANNA, rows).await.unwrap());
    (sent, bench.telegram.press_label(ANNA, ANNA, sent, "Services").unwrap())
}

#[tokio::test]
async fn a_press_reaches_the_bot_and_its_answer_reaches_the_person() {
    let bench = bench().await;
    bench.skip_updates().await;
    let (message, query) = pressed(&bench).await;
    let update = bench.updates(0).await[0]["callback_query"].clone();
    assert_eq!((&update["id"], &update["data"]), (&json!(query), &json!("v1:s")));
    assert_eq!(update["message"]["message_id"], message);
    assert!(update["chat_instance"].is_string());
    let answer = json!({ "callback_query_id": query, "text": "Soon", "show_alert": true });
    assert_eq!(bench.call("answerCallbackQuery", answer).await, Ok(json!(true)));
    let seen = bench.telegram.answer_to(&query).unwrap();
    assert_eq!((seen.user_id, seen.text.as_str(), seen.alert), (ANNA, "Soon", true));
}

const STALE: &str = "query is too old and response timeout expired or query ID is invalid";

#[tokio::test]
async fn a_query_is_answered_once_and_in_time() {
    let bench = bench().await;
    let answer = |query: &str| {
        let params = json!({ "callback_query_id": query });
        bench.call("answerCallbackQuery", params)
    };
    assert_eq!(answer("12345").await, bad(STALE));
    let (_, query) = pressed(&bench).await;
    assert_eq!(answer(&query).await, Ok(json!(true)));
    assert_eq!(answer(&query).await, bad(STALE));
    let (_, late) = pressed(&bench).await;
    bench.telegram.advance_clock(Duration::from_secs(16));
    assert_eq!(answer(&late).await, bad(STALE));
}

#[tokio::test]
async fn the_answer_to_a_press_is_short() {
    let bench = bench().await;
    let (_, query) = pressed(&bench).await;
    let answer =
        |text: String| bench.call("answerCallbackQuery", json!({ "callback_query_id": query, "text": text }));
    assert_eq!(answer("x".repeat(201)).await, bad("MESSAGE_TOO_LONG"));
    assert_eq!(answer("x".repeat(200)).await, Ok(json!(true)));
}

#[tokio::test]
async fn only_buttons_that_are_there_can_be_pressed() {
    let bench = bench().await;
    let (message, _) = pressed(&bench).await;
    let press = |data| bench.telegram.press(ANNA, ANNA, message, data);
    assert!(press("v1:s").is_ok());
    let labels = vec!["🛒 Services".to_owned(), "Site".to_owned()];
    assert_eq!(press("v1:x"), Err(PressError::NoButton(labels)));
    let site = bench.telegram.press_label(ANNA, ANNA, message, "Site");
    assert_eq!(site, Err(PressError::Opens("https://x.y".to_owned())));
    assert_eq!(bench.telegram.press(BORIS, ANNA, message, "v1:s"), Err(PressError::NoMessage));
    assert_eq!(bench.telegram.press(ANNA, ANNA, 4_000, "v1:s"), Err(PressError::NoMessage));
}

#[tokio::test]
async fn a_forged_press_on_a_message_that_is_gone_comes_without_its_text() {
    let bench = bench().await;
    bench.skip_updates().await;
    bench.telegram.press_forged(ANNA, ANNA, 4_000, "v1:evil");
    let update = bench.updates(0).await[0]["callback_query"].clone();
    assert_eq!(update["data"], "v1:evil");
    assert_eq!((&update["message"]["date"], update["message"].get("text")), (&json!(0), None));
}

#[tokio::test]
async fn an_inline_query_is_answered_and_a_result_posted() {
    let bench = bench().await;
    bench.skip_updates().await;
    let query = bench.telegram.ask_inline(ANNA, "likes");
    assert_eq!(bench.updates(0).await[0]["inline_query"]["query"], "likes");
    let article = json!({
        "type": "article",
        "id": "svc1",
        "title": "Likes",
        "input_message_content": { "message_text": "<b>Likes</b>", "parse_mode": "HTML" },
        "reply_markup": { "inline_keyboard": [[{ "text": "More", "callback_data": "m" }]] },
    });
    let answer = |results: Value| {
        let params = json!({ "inline_query_id": query, "results": results });
        bench.call("answerInlineQuery", params)
    };
    assert_eq!(answer(json!([article, article])).await, bad("RESULT_ID_DUPLICATE"));
    assert_eq!(answer(json!([article])).await, Ok(json!(true)));
    assert_eq!(answer(json!([article])).await, bad(STALE));
    assert_eq!(bench.telegram.inline_results(&query).unwrap().len(), 1);
    let posted = bench.telegram.choose_inline(ANNA, GROUP, &query, "svc1");
    assert_eq!(bench.telegram.message(GROUP, posted).unwrap().text, "Likes");

    bench.skip_updates().await;
    bench.telegram.press(BORIS, GROUP, posted, "m").unwrap();
    let pressed = bench.updates(0).await[0]["callback_query"].clone();
    assert_eq!(pressed.get("message"), None);
    let edit = |id: &Value| {
        let params = json!({ "inline_message_id": id, "text": "Likes, fast" });
        bench.call("editMessageText", params)
    };
    assert_eq!(edit(&pressed["inline_message_id"]).await, Ok(json!(true)));
    assert_eq!(bench.telegram.message(GROUP, posted).unwrap().text, "Likes, fast");
    assert_eq!(edit(&json!("nothing")).await, bad("MESSAGE_ID_INVALID"));
}
