//! Tests of groups: privacy, members, topics, the move to a supergroup.

use super::*;

async fn texts(bench: &Bench) -> Vec<String> {
    let updates = bench.updates(0).await;
    updates.iter().filter_map(|update| update["message"]["text"].as_str().map(str::to_owned)).collect()
}

#[tokio::test]
async fn a_bot_with_privacy_mode_hears_commands_and_answers_only() {
    let bench = bench().await;
    bench.skip_updates().await;
    let asked = id(&bench.send(GROUP, "Link?").await.unwrap());
    bench.telegram.say(BORIS, GROUP, "small talk");
    bench.telegram.say(BORIS, GROUP, "/orders@orderdesk_bot");
    bench.telegram.say(BORIS, GROUP, "/orders@other_bot");
    bench.telegram.say(BORIS, GROUP, "/menu");
    let reply = SayOptions { reply_to: Some(asked), ..SayOptions::default() };
    bench.telegram.say_with(BORIS, GROUP, "https://x.y/z", reply);
    assert_eq!(texts(&bench).await, ["/orders@orderdesk_bot", "/menu", "https://x.y/z"]);
    bench.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    bench.telegram.say(BORIS, GROUP, "heard");
    assert_eq!(texts(&bench).await.last().map(String::as_str), Some("heard"));
}

#[tokio::test]
async fn only_an_administrator_deletes_what_others_wrote() {
    let bench = bench().await;
    let said = bench.telegram.say(BORIS, GROUP, "/key abcdef");
    let delete = || bench.call("deleteMessage", json!({ "chat_id": GROUP, "message_id": said }));
    assert_eq!(delete().await, bad("message can't be deleted"));
    bench.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    assert_eq!(delete().await, Ok(json!(true)));
}

#[tokio::test]
async fn members_and_their_roles_are_told() {
    let bench = bench().await;
    let member = |user: i64| bench.call("getChatMember", json!({ "chat_id": GROUP, "user_id": user }));
    assert_eq!(member(ANNA).await.unwrap()["status"], "creator");
    assert_eq!(member(BORIS).await.unwrap()["status"], "member");
    bench.telegram.set_role(GROUP, BORIS, MemberRole::AnonymousAdministrator);
    let boris = member(BORIS).await.unwrap();
    assert_eq!((&boris["status"], &boris["is_anonymous"]), (&json!("administrator"), &json!(true)));
    bench.telegram.leave(GROUP, BORIS);
    assert_eq!(member(BORIS).await.unwrap()["status"], "left");
    assert_eq!(member(4_000).await, bad("user not found"));
    let admins = bench.call("getChatAdministrators", json!({ "chat_id": GROUP })).await.unwrap();
    assert_eq!(admins.as_array().unwrap().len(), 1);
    assert_eq!(bench.call("getChatMemberCount", json!({ "chat_id": GROUP })).await, Ok(json!(2)));
    let chat = bench.call("getChat", json!({ "chat_id": GROUP })).await.unwrap();
    assert_eq!((&chat["type"], &chat["title"]), (&json!("group"), &json!("Team")));
}

#[tokio::test]
async fn an_anonymous_administrator_writes_in_the_name_of_the_group() {
    let bench = bench().await;
    bench.skip_updates().await;
    let anonymous = SayOptions { anonymous_admin: true, ..SayOptions::default() };
    bench.telegram.say_with(ANNA, GROUP, "/settings", anonymous);
    let message = bench.updates(0).await[0]["message"].clone();
    assert_eq!(message["from"]["username"], "GroupAnonymousBot");
    assert_eq!(message["sender_chat"]["id"], GROUP);
}

#[tokio::test]
async fn a_bot_that_was_kicked_is_told_and_refused_until_it_returns() {
    let bench = bench().await;
    bench.skip_updates().await;
    bench.telegram.kick(GROUP);
    let kicked = Err((403, "Forbidden: bot was kicked from the group chat".to_owned()));
    assert_eq!(bench.send(GROUP, "x").await, kicked);
    bench.telegram.kick(FORUM);
    let kicked = Err((403, "Forbidden: bot was kicked from the supergroup chat".to_owned()));
    assert_eq!(bench.send(FORUM, "x").await, kicked);
    bench.telegram.invite_bot(GROUP, ANNA);
    assert!(bench.send(GROUP, "x").await.is_ok());
    let updates = bench.updates(0).await;
    let change = |at: usize| updates[at]["my_chat_member"]["new_chat_member"]["status"].clone();
    assert_eq!([change(0), change(1), change(2)], ["kicked", "kicked", "member"].map(Value::from));
    assert_eq!(updates[3]["message"]["new_chat_members"][0]["is_bot"], true);
}

#[tokio::test]
async fn a_bot_that_left_is_no_member() {
    let bench = bench().await;
    assert_eq!(bench.call("leaveChat", json!({ "chat_id": GROUP })).await, Ok(json!(true)));
    let left = Err((403, "Forbidden: bot is not a member of the group chat".to_owned()));
    assert_eq!(bench.send(GROUP, "x").await, left);
}

#[tokio::test]
async fn who_joins_is_announced_and_told_to_administrators_that_asked() {
    let bench = bench().await;
    bench.telegram.leave(GROUP, BORIS);
    bench.telegram.set_bot_role(GROUP, MemberRole::Administrator);
    bench.skip_updates().await;
    let kinds = json!({ "allowed_updates": ["message", "chat_member"] });
    bench.call("getUpdates", kinds).await.unwrap();
    bench.telegram.join(GROUP, BORIS);
    let updates = bench.updates(0).await;
    assert_eq!(updates[0]["chat_member"]["new_chat_member"]["status"], "member");
    assert_eq!(updates[1]["message"]["new_chat_members"][0]["id"], BORIS);
}

#[tokio::test]
async fn a_group_that_migrated_answers_with_its_new_id() {
    let bench = bench().await;
    bench.skip_updates().await;
    let new = bench.telegram.migrate(GROUP);
    let request = bench.client.post(format!("{}/sendMessage", bench.base));
    let answer = request.json(&json!({ "chat_id": GROUP, "text": "x" })).send().await.unwrap();
    let body: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    assert_eq!(body["error_code"], 400);
    assert_eq!(body["description"], "Bad Request: group chat was upgraded to a supergroup chat");
    assert_eq!(body["parameters"], json!({ "migrate_to_chat_id": new }));
    assert_eq!(bench.send(new, "x").await.unwrap()["chat"]["type"], "supergroup");
    let updates = bench.updates(0).await;
    assert_eq!(updates[0]["message"]["migrate_to_chat_id"], new);
    assert_eq!(updates[1]["message"]["migrate_from_chat_id"], GROUP);
}

#[tokio::test]
async fn messages_stay_in_their_topic() {
    let bench = bench().await;
    bench.skip_updates().await;
    let topic = bench.telegram.add_topic(FORUM, "Orders");
    assert!(topic > 1);
    let options = SayOptions { thread: Some(topic), ..SayOptions::default() };
    let said = bench.telegram.say_with(ANNA, FORUM, "/menu", options);
    let updates = bench.updates(0).await;
    assert_eq!(updates[0]["message"]["forum_topic_created"]["name"], "Orders");
    let message = &updates[1]["message"];
    assert_eq!((&message["message_thread_id"], &message["is_topic_message"]), (&json!(topic), &json!(true)));
    assert_eq!(message["reply_to_message"]["message_id"], topic);

    let send = |extra: Value| {
        let mut params = json!({ "chat_id": FORUM, "text": "x" });
        params.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        bench.call("sendMessage", params)
    };
    assert_eq!(send(json!({ "message_thread_id": topic })).await.unwrap()["message_thread_id"], topic);
    let replied = send(json!({ "reply_parameters": { "message_id": said } })).await.unwrap();
    assert_eq!(replied["message_thread_id"], topic);
    assert_eq!(send(json!({ "message_thread_id": 1 })).await, bad("message thread not found"));
    let private = json!({ "chat_id": ANNA, "text": "x", "message_thread_id": topic });
    assert_eq!(bench.call("sendMessage", private).await, bad("message thread not found"));
}
