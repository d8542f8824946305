//! Tests that everything that the server writes has the official fields: all required ones and no others.

use super::*;

/// Lets everything happen that makes an update, and gives the updates.
pub(super) async fn everything(bench: &Bench) -> Vec<Value> {
    let telegram = &bench.telegram;
    let kinds =
        ["message", "edited_message", "callback_query", "inline_query", "my_chat_member", "chat_member"];
    bench.call("getUpdates", json!({ "allowed_updates": kinds })).await.unwrap();
    let rows = json!([[{ "text": "x", "callback_data": "a" }]]);
    let sent = id(&bench.keyboard(ANNA, rows).await.unwrap());
    telegram.press(ANNA, ANNA, sent, "a").unwrap();
    telegram.press_forged(ANNA, ANNA, 4_000, "a");
    telegram.ask_inline(ANNA, "x");
    let said = telegram.say(ANNA, ANNA, "x https://x.y #tag @name /cmd 😀");
    telegram.edit_said(ANNA, ANNA, said, "y");
    telegram.hand_document(ANNA, ANNA, "list.txt", b"1 | 2 | 3");
    telegram.block(ANNA);
    telegram.unblock(ANNA);
    telegram.set_bot_role(GROUP, MemberRole::Administrator);
    telegram.set_role(GROUP, BORIS, MemberRole::Restricted);
    telegram.set_role(GROUP, BORIS, MemberRole::Kicked);
    telegram.join(GROUP, BORIS);
    telegram.leave(GROUP, BORIS);
    let anonymous = SayOptions { anonymous_admin: true, ..SayOptions::default() };
    telegram.say_with(ANNA, GROUP, "/x", anonymous);
    let topic = telegram.add_topic(FORUM, "T");
    telegram.say_with(ANNA, FORUM, "/x", SayOptions { thread: Some(topic), ..SayOptions::default() });
    telegram.migrate(GROUP);
    telegram.kick(FORUM);
    let updates = bench.updates(0).await;
    assert!(updates.len() >= 19, "{}", updates.len());
    updates
}

/// Says what is not official about a value of a type in the words of the description.
fn fault_in(types: &Value, kind: &str, value: &Value) -> Result<(), String> {
    let wrong = || Err(format!("{value} is no {kind}"));
    if kind.contains('|') {
        let fits = kind.split('|').any(|kind| fault_in(types, kind, value).is_ok());
        return if fits { Ok(()) } else { wrong() };
    }
    if let Some(inner) = kind.strip_prefix("Array of ") {
        let Some(items) = value.as_array() else { return wrong() };
        return items.iter().try_for_each(|item| fault_in(types, inner, item));
    }
    let plain = match kind {
        "String" => Some(value.is_string()),
        "Integer" => Some(value.is_i64() || value.is_u64()),
        "Boolean" => Some(value.is_boolean()),
        "True" => Some(value == true),
        _ => None,
    };
    if let Some(fits) = plain {
        return if fits { Ok(()) } else { wrong() };
    }
    let shape = types[kind].as_object().unwrap_or_else(|| panic!("{kind} is not described"));
    if let Some(subtypes) = shape.get("__subtypes__").and_then(Value::as_array) {
        let faults = subtypes.iter().map(|kind| fault_in(types, kind.as_str().unwrap(), value));
        let faults: Vec<String> = faults.filter_map(Result::err).collect();
        return if faults.len() < subtypes.len() { Ok(()) } else { Err(faults.join("; ")) };
    }
    let Some(object) = value.as_object() else { return wrong() };
    if let Some(name) = object.keys().find(|name| !shape.contains_key(*name)) {
        return Err(format!("{kind}.{name} is not official"));
    }
    for (name, field) in shape {
        let kinds: Vec<&str> =
            field["types"].as_array().unwrap().iter().map(|kind| kind.as_str().unwrap()).collect();
        match object.get(name) {
            Some(inner) => {
                fault_in(types, &kinds.join("|"), inner).map_err(|why| format!("{kind}.{name}: {why}"))?
            }
            None if field["required"] == true => return Err(format!("{kind}.{name} is missing")),
            None => {}
        }
    }
    Ok(())
}

fn types() -> Value {
    let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/telegram/api.json"));
    let mut official: Value = serde_json::from_str(text).unwrap();
    official["types"].take()
}

#[tokio::test]
async fn every_update_has_the_official_fields() {
    let types = types();
    for update in everything(&bench().await).await {
        assert_eq!(fault_in(&types, "Update", &update), Ok(()), "{update}");
    }
}

#[tokio::test]
async fn every_answer_has_the_official_fields() {
    let types = types();
    let bench = bench().await;
    let part = || reqwest::multipart::Part::bytes(b"GIF89a".to_vec()).file_name("x.gif");
    let upload = |method: &str, field: &'static str| {
        let form = reqwest::multipart::Form::new().text("chat_id", "7").part(field, part());
        bench.client.post(format!("{}/{method}", bench.base)).multipart(form).send()
    };
    let document = read(upload("sendDocument", "document").await.unwrap()).await.unwrap();
    let photo = read(upload("sendPhoto", "photo").await.unwrap()).await.unwrap();
    let file = document["document"]["file_id"].clone();
    let preview = json!({ "is_disabled": true });
    let text = "<b>x</b> <a href=\"tg://user?id=7\">Anna</a> <pre><code class=\"language-c\">y</code></pre>";
    let full =
        json!({ "chat_id": ANNA, "text": text, "parse_mode": "HTML", "link_preview_options": preview });
    for (kind, method, params) in [
        ("User", "getMe", json!({})),
        ("Message", "sendMessage", full),
        ("File", "getFile", json!({ "file_id": file })),
        ("ChatFullInfo", "getChat", json!({ "chat_id": ANNA })),
        ("ChatFullInfo", "getChat", json!({ "chat_id": GROUP })),
        ("ChatFullInfo", "getChat", json!({ "chat_id": FORUM })),
        ("ChatMember", "getChatMember", json!({ "chat_id": GROUP, "user_id": ANNA })),
        ("ChatMember", "getChatMember", json!({ "chat_id": GROUP, "user_id": BORIS })),
        ("Array of ChatMember", "getChatAdministrators", json!({ "chat_id": GROUP })),
        ("WebhookInfo", "getWebhookInfo", json!({})),
        ("BotName", "getMyName", json!({})),
        ("BotDescription", "getMyDescription", json!({})),
        ("BotShortDescription", "getMyShortDescription", json!({})),
        ("Array of BotCommand", "getMyCommands", json!({})),
    ] {
        let answer = bench.call(method, params).await.unwrap();
        assert_eq!(fault_in(&types, kind, &answer), Ok(()), "{answer}");
    }
    for message in [document, photo] {
        assert_eq!(fault_in(&types, "Message", &message), Ok(()), "{message}");
    }
}
