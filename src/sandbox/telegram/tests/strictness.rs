//! Tests of what is refused: parameters, texts, keyboards, profile, limits.

use super::*;

#[tokio::test]
async fn a_wrong_token_and_an_unknown_method_are_told_apart() {
    let bench = bench().await;
    let stranger = format!("{}/bot1:wrong/getMe", bench.telegram.url());
    let answer = read(bench.client.get(stranger).send().await.unwrap()).await;
    assert_eq!(answer, Err((401, "Unauthorized".to_owned())));
    assert_eq!(bench.call("getNothing", json!({})).await, Err((404, "Not Found".to_owned())));
    assert_eq!(bench.call("GETME", json!({})).await.unwrap()["username"], "orderdesk_bot");
}

#[tokio::test]
async fn unknown_and_missing_parameters_are_refused() {
    let bench = bench().await;
    let call = |params: Value| bench.call("sendMessage", params);
    let unknown = call(json!({ "chat_id": ANNA, "text": "x", "disable_web_page_preview": true })).await;
    assert_eq!(unknown, bad("parameter \"disable_web_page_preview\" is not known to sendMessage"));
    assert_eq!(call(json!({ "text": "x" })).await, bad("chat_id is empty"));
    assert_eq!(call(json!({ "chat_id": ANNA })).await, bad("message text is empty"));
    let wrong = call(json!({ "chat_id": ANNA, "text": "x", "message_thread_id": "first" })).await;
    assert_eq!(wrong, bad("invalid message_thread_id specified"));
}

#[tokio::test]
async fn nested_types_are_held_against_the_official_fields() {
    let bench = bench().await;
    let with = |name: &str, value: Value| {
        let mut params = json!({ "chat_id": ANNA, "text": "x" });
        params[name] = value;
        bench.call("sendMessage", params)
    };
    let button = json!({ "inline_keyboard": [[{ "text": "x", "callback_data": "a", "colour": "red" }]] });
    for (name, value, field) in [
        ("reply_markup", button, "\"colour\""),
        ("reply_markup", json!({ "force_reply": true, "always": true }), "\"always\""),
        ("link_preview_options", json!({ "disabled": true }), "\"disabled\""),
        ("reply_parameters", json!({ "id": 1 }), "\"id\""),
        ("reply_markup", json!({ "keys": [] }), "none of"),
    ] {
        let (status, why) = with(name, value).await.unwrap_err();
        assert!(status == 400 && why.contains(field) && why.contains(name), "{why}");
    }
    let broken =
        bench.call("sendMessage", json!({ "chat_id": ANNA, "text": "x", "reply_markup": "{" })).await;
    assert_eq!(broken, bad("can't parse reply keyboard markup JSON object"));
}

#[tokio::test]
async fn texts_are_measured_in_utf16_units_after_parsing() {
    let bench = bench().await;
    assert!(bench.html(&format!("<b>{}</b>", "😀".repeat(2048))).await.is_ok());
    assert_eq!(bench.html(&"x".repeat(4097)).await, bad("message is too long"));
    assert_eq!(bench.html(&"😀".repeat(2049)).await, bad("message is too long"));
    assert_eq!(bench.html("<b> </b> \n").await, bad("message text is empty"));
}

#[tokio::test]
async fn captions_are_shorter_than_texts() {
    let bench = bench().await;
    let send = |caption: String| {
        let part = reqwest::multipart::Part::bytes(b"x".to_vec()).file_name("x.txt");
        let form = reqwest::multipart::Form::new()
            .text("chat_id", "7")
            .text("caption", caption)
            .part("document", part);
        bench.client.post(format!("{}/sendDocument", bench.base)).multipart(form).send()
    };
    assert!(read(send("x".repeat(1024)).await.unwrap()).await.is_ok());
    assert_eq!(read(send("x".repeat(1025)).await.unwrap()).await, bad("message caption is too long"));
}

#[tokio::test]
async fn markup_that_does_not_parse_is_refused() {
    let bench = bench().await;
    assert_eq!(
        bench.html("a <x>").await,
        bad("can't parse entities: Unsupported start tag \"x\" at byte offset 2")
    );
    assert_eq!(
        bench.html("<b>a").await,
        bad("can't parse entities: Can't find end tag corresponding to start tag \"b\"")
    );
    let markdown = json!({ "chat_id": ANNA, "text": "*x*", "parse_mode": "MarkdownV2" });
    assert_eq!(bench.call("sendMessage", markdown).await, bad("unsupported parse_mode"));
}

#[tokio::test]
async fn callback_data_has_one_to_sixty_four_bytes() {
    let bench = bench().await;
    let button = |data: String| json!([[{ "text": "x", "callback_data": data }]]);
    assert!(bench.keyboard(ANNA, button("x".repeat(64))).await.is_ok());
    assert_eq!(bench.keyboard(ANNA, button("x".repeat(65))).await, bad("BUTTON_DATA_INVALID"));
    assert_eq!(bench.keyboard(ANNA, button("😀".repeat(17))).await, bad("BUTTON_DATA_INVALID"));
    assert_eq!(bench.keyboard(ANNA, button(String::new())).await, bad("BUTTON_DATA_INVALID"));
}

#[tokio::test]
async fn a_button_has_words_and_exactly_one_action() {
    let bench = bench().await;
    let refused = |button: Value| bench.keyboard(ANNA, json!([[button]]));
    let prefix = "can't parse inline keyboard button: ";
    let none = refused(json!({ "text": "x" })).await;
    assert_eq!(none, bad(&format!("{prefix}Text buttons are unallowed in the inline keyboard")));
    let two = refused(json!({ "text": "x", "callback_data": "a", "url": "https://x.y" })).await;
    assert_eq!(two, bad(&format!("{prefix}exactly one action must be specified")));
    let empty = refused(json!({ "text": " ", "callback_data": "a" })).await;
    assert_eq!(empty, bad(&format!("{prefix}text must be non-empty")));
    let url = refused(json!({ "text": "x", "url": "ftp://x.y" })).await;
    assert_eq!(url, bad("inline keyboard button URL 'ftp://x.y' is invalid: Wrong HTTP URL"));
}

#[tokio::test]
async fn a_keyboard_has_at_most_a_hundred_buttons() {
    let bench = bench().await;
    let rows = |count: usize| Value::from(vec![json!([{ "text": "x", "callback_data": "a" }]); count]);
    assert!(bench.keyboard(ANNA, rows(100)).await.is_ok());
    assert_eq!(bench.keyboard(ANNA, rows(101)).await, bad("reply markup is too long"));
}

#[tokio::test]
async fn a_chat_must_exist_and_have_been_started() {
    let bench = bench().await;
    assert_eq!(bench.send(4_000, "x").await, bad("chat not found"));
    let cold = Err((403, "Forbidden: bot can't initiate conversation with a user".to_owned()));
    assert_eq!(bench.send(BORIS, "x").await, cold);
    bench.telegram.say(BORIS, BORIS, "hello");
    assert!(bench.send(BORIS, "x").await.is_ok());
}

#[tokio::test]
async fn a_person_who_blocked_the_bot_gets_nothing_until_they_write_again() {
    let bench = bench().await;
    bench.skip_updates().await;
    bench.telegram.block(ANNA);
    let blocked = Err((403, "Forbidden: bot was blocked by the user".to_owned()));
    assert_eq!(bench.send(ANNA, "x").await, blocked);
    bench.telegram.say(ANNA, ANNA, "/start");
    assert!(bench.send(ANNA, "x").await.is_ok());
    let updates = bench.updates(0).await;
    let status = |at: usize| updates[at]["my_chat_member"]["new_chat_member"]["status"].clone();
    assert_eq!((status(0), status(1)), (json!("kicked"), json!("member")));
    assert_eq!(updates[2]["message"]["text"], "/start");
}

#[tokio::test]
async fn command_menus_are_kept_by_scope_and_language() {
    let bench = bench().await;
    let menu = |command: &str, scope: Value, language: &str| {
        let commands = json!([{ "command": command, "description": "does it" }]);
        let params = json!({ "commands": commands, "scope": scope, "language_code": language });
        bench.call("setMyCommands", params)
    };
    let everyone = json!({ "type": "default" });
    menu("start", everyone.clone(), "").await.unwrap();
    menu("nachat", everyone.clone(), "ru").await.unwrap();
    menu("admin", json!({ "type": "chat_member", "chat_id": GROUP, "user_id": ANNA }), "").await.unwrap();
    let name = |menu: Vec<(String, String)>| menu.first().map(|(command, _)| command.clone());
    assert_eq!(name(bench.telegram.commands(CommandScope::Default, "ru")).as_deref(), Some("nachat"));
    assert_eq!(name(bench.telegram.menu(ANNA, ANNA)).as_deref(), Some("nachat"));
    assert_eq!(name(bench.telegram.menu(BORIS, BORIS)).as_deref(), Some("start"));
    assert_eq!(name(bench.telegram.menu(GROUP, ANNA)).as_deref(), Some("admin"));
    let asked = bench.call("getMyCommands", json!({ "language_code": "ru" })).await.unwrap();
    assert_eq!(asked[0]["command"], "nachat");
    bench.call("deleteMyCommands", json!({ "language_code": "ru" })).await.unwrap();
    assert_eq!(name(bench.telegram.menu(ANNA, ANNA)).as_deref(), Some("start"));

    assert_eq!(menu("start", everyone.clone(), "jam").await, bad("invalid language code specified"));
    assert_eq!(menu("start", everyone.clone(), "pt-BR").await, bad("invalid language code specified"));
    assert_eq!(menu("Start", everyone, "").await, bad("BOT_COMMAND_INVALID"));
    let unknown = menu("start", json!({ "type": "planet" }), "").await.unwrap_err();
    assert!(unknown.1.contains("unsupported BotCommandScope type"), "{unknown:?}");
}

#[tokio::test]
async fn descriptions_are_kept_by_language_and_bounded() {
    let bench = bench().await;
    let set = |text: &str| json!({ "short_description": text, "language_code": "ru" });
    bench.call("setMyShortDescription", set("Панель")).await.unwrap();
    let asked = bench.call("getMyShortDescription", json!({ "language_code": "ru" })).await.unwrap();
    assert_eq!(asked, json!({ "short_description": "Панель" }));
    assert_eq!(bench.telegram.profile_text("short_description", "en"), "");
    let long = bench.call("setMyShortDescription", set(&"x".repeat(121))).await;
    assert_eq!(long, bad("bot short description is too long"));
    assert_eq!(bench.call("getMyName", json!({})).await, Ok(json!({ "name": "Orderdesk" })));
}

#[tokio::test]
async fn sending_too_fast_to_one_person_is_refused_and_counted() {
    let bench = bench_with(Limits { enabled: true, burst: 1 }).await;
    let sent = id(&bench.send(ANNA, "x").await.unwrap());
    let refused = bench.client.post(format!("{}/sendMessage", bench.base));
    let answer = refused.json(&json!({ "chat_id": ANNA, "text": "y" })).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 429);
    let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    assert_eq!(body["description"], "Too Many Requests: retry after 1");
    assert_eq!(body["parameters"], json!({ "retry_after": 1 }));
    let edit = json!({ "chat_id": ANNA, "message_id": sent, "text": "z" });
    assert_eq!(bench.call("editMessageText", edit.clone()).await.unwrap_err().0, 429);
    bench.telegram.advance_clock(Duration::from_secs(1));
    assert!(bench.call("editMessageText", edit).await.is_ok());
    assert_eq!(bench.telegram.limit_hits(), 2);
}

#[tokio::test]
async fn a_group_takes_twenty_messages_a_minute() {
    let bench = bench_with(Limits::default()).await;
    for _ in 0..20 {
        bench.send(GROUP, "x").await.unwrap();
    }
    let (status, why) = bench.send(GROUP, "x").await.unwrap_err();
    assert!(status == 429 && why.starts_with("Too Many Requests: retry after "), "{why}");
    bench.telegram.advance_clock(Duration::from_secs(60));
    assert!(bench.send(GROUP, "x").await.is_ok());
}
