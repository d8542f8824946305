//! Tests of sending, editing, deleting, files.

use super::*;

#[tokio::test]
async fn a_message_is_shown_to_the_person_and_given_back_to_the_bot() {
    let bench = bench().await;
    let sent = bench.html("Hi <b>Anna</b> &amp; all").await.unwrap();
    assert_eq!(sent["text"], "Hi Anna & all");
    assert_eq!(sent["entities"], json!([{ "type": "bold", "offset": 3, "length": 4 }]));
    let seen = bench.telegram.last_from_bot(ANNA).unwrap();
    assert_eq!((seen.id, seen.html.as_str()), (id(&sent), "Hi <b>Anna</b> &amp; all"));
    assert!(sent["date"].as_i64().unwrap() > 1_700_000_000);
}

#[tokio::test]
async fn parameters_come_as_query_json_form_and_multipart() {
    let bench = bench().await;
    let url = format!("{}/sendMessage", bench.base);
    let fields = [("chat_id", "7"), ("text", "a b+c 😀")];
    let form = || reqwest::multipart::Form::new().text("chat_id", "7").text("text", "a b+c 😀");
    let requests = [
        bench.client.get(&url).query(&fields),
        bench.client.post(&url).query(&fields),
        bench.client.post(&url).form(&fields),
        bench.client.post(&url).multipart(form()),
        bench.client.post(&url).json(&json!({ "chat_id": "7", "text": "a b+c 😀", "parse_mode": null })),
    ];
    for request in requests {
        let sent = read(request.send().await.unwrap()).await.unwrap();
        assert_eq!(sent["text"], "a b+c 😀");
    }
}

#[tokio::test]
async fn emoji_and_right_to_left_text_round_trip_with_utf16_offsets() {
    let bench = bench().await;
    bench.skip_updates().await;
    let text = "😀 سلام /order 👨‍👩‍👧 #тег";
    bench.telegram.say(ANNA, ANNA, text);
    let update = &bench.updates(0).await[0]["message"];
    assert_eq!(update["text"], text);
    let units: Vec<u16> = text.encode_utf16().collect();
    let entities = update["entities"].as_array().unwrap();
    let spans: Vec<String> = entities
        .iter()
        .map(|entity| {
            let from = usize::try_from(entity["offset"].as_u64().unwrap()).unwrap();
            let length = usize::try_from(entity["length"].as_u64().unwrap()).unwrap();
            String::from_utf16(&units[from..from + length]).unwrap()
        })
        .collect();
    assert_eq!(spans, ["/order", "#тег"]);
    let echoed = bench.html(&format!("<i>{text}</i>")).await.unwrap();
    assert_eq!(echoed["text"], text);
    assert_eq!(echoed["entities"][0]["length"], units.len());
}

#[tokio::test]
async fn an_edit_replaces_text_and_keyboard_in_place() {
    let bench = bench().await;
    let rows = json!([[{ "text": "Go", "callback_data": "go" }]]);
    let sent = bench.keyboard(ANNA, rows).await.unwrap();
    let edit = json!({ "chat_id": ANNA, "message_id": id(&sent), "text": "y" });
    let edited = bench.call("editMessageText", edit).await.unwrap();
    assert_eq!(edited["message_id"], sent["message_id"]);
    assert!(edited["edit_date"].is_i64());
    assert!(edited.get("reply_markup").is_none());
    let seen = bench.telegram.last_from_bot(ANNA).unwrap();
    assert_eq!((seen.text.as_str(), seen.edited, seen.buttons.len()), ("y", 1, 0));
}

#[tokio::test]
async fn an_edit_that_changes_nothing_is_refused() {
    let bench = bench().await;
    let sent = bench.html("<b>x</b>").await.unwrap();
    let same = json!({ "chat_id": ANNA, "message_id": id(&sent), "text": "<strong>x</strong>", "parse_mode": "HTML" });
    let why = "message is not modified: specified new message content and reply markup are exactly the same as a \
               current content and reply markup of the message";
    assert_eq!(bench.call("editMessageText", same).await, bad(why));
    let markup = json!({ "chat_id": ANNA, "message_id": id(&sent) });
    assert_eq!(bench.call("editMessageReplyMarkup", markup).await, bad(why));
}

#[tokio::test]
async fn only_the_bots_own_editable_messages_can_be_edited() {
    let bench = bench().await;
    let edit =
        |id: i32| bench.call("editMessageText", json!({ "chat_id": ANNA, "message_id": id, "text": "y" }));
    assert_eq!(edit(99_999).await, bad("message to edit not found"));
    let said = bench.telegram.say(ANNA, ANNA, "mine");
    assert_eq!(edit(said).await, bad("message can't be edited"));
    let force = json!({ "chat_id": ANNA, "text": "Link?", "reply_markup": { "force_reply": true, "selective": true } });
    let sent = bench.call("sendMessage", force).await.unwrap();
    assert!(sent.get("reply_markup").is_none());
    assert!(bench.telegram.last_from_bot(ANNA).unwrap().force_reply);
    assert_eq!(edit(id(&sent)).await, bad("message can't be edited"));
}

#[tokio::test]
async fn a_deleted_message_is_gone_for_the_bot_and_marked_for_the_page() {
    let bench = bench().await;
    let sent = id(&bench.send(ANNA, "x").await.unwrap());
    let delete = |id: i32| bench.call("deleteMessage", json!({ "chat_id": ANNA, "message_id": id }));
    assert_eq!(delete(sent).await, Ok(json!(true)));
    assert_eq!(delete(sent).await, bad("message to delete not found"));
    assert!(bench.telegram.message(ANNA, sent).unwrap().deleted);
    let said = bench.telegram.say(ANNA, ANNA, "secret");
    let many = json!({ "chat_id": ANNA, "message_ids": [said, sent, 4_000] });
    assert_eq!(bench.call("deleteMessages", many).await, Ok(json!(true)));
    assert!(bench.telegram.message(ANNA, said).unwrap().deleted);
}

#[tokio::test]
async fn replies_need_their_message_unless_the_bot_does_not_mind() {
    let bench = bench().await;
    let said = bench.telegram.say(ANNA, ANNA, "question");
    let reply = |parameters: Value| {
        bench.call("sendMessage", json!({ "chat_id": ANNA, "text": "x", "reply_parameters": parameters }))
    };
    let sent = reply(json!({ "message_id": said })).await.unwrap();
    assert_eq!(sent["reply_to_message"]["text"], "question");
    assert_eq!(reply(json!({ "message_id": 4_000 })).await, bad("message to be replied not found"));
    let lenient = json!({ "message_id": 4_000, "allow_sending_without_reply": true });
    assert!(reply(lenient).await.unwrap().get("reply_to_message").is_none());
}

#[tokio::test]
async fn a_photo_is_replaced_by_another_with_its_caption() {
    let bench = bench().await;
    let picture = |last: u8| {
        let bytes = [b"\x89PNG\r\n\x1a\n".as_slice(), &[last]].concat();
        reqwest::multipart::Part::bytes(bytes).file_name("spend.png")
    };
    let form =
        reqwest::multipart::Form::new().text("chat_id", "7").text("caption", "May").part("photo", picture(1));
    let request = bench.client.post(format!("{}/sendPhoto", bench.base)).multipart(form);
    let sent = read(request.send().await.unwrap()).await.unwrap();
    let edit = |media: Value| {
        let form = reqwest::multipart::Form::new()
            .text("chat_id", "7")
            .text("message_id", sent["message_id"].to_string())
            .text("media", media.to_string())
            .part("new", picture(2));
        bench.client.post(format!("{}/editMessageMedia", bench.base)).multipart(form).send()
    };
    let media =
        json!({ "type": "photo", "media": "attach://new", "caption": "<b>June</b>", "parse_mode": "HTML" });
    let edited = read(edit(media).await.unwrap()).await.unwrap();
    assert_eq!((&edited["message_id"], &edited["caption"]), (&sent["message_id"], &json!("June")));
    assert_eq!(bench.telegram.last_from_bot(ANNA).unwrap().document.unwrap().bytes.last(), Some(&2));
    let unknown = json!({ "type": "photo", "media": "attach://old" });
    assert_eq!(
        read(edit(unknown).await.unwrap()).await,
        bad("parameter \"new\" is not known to editMessageMedia")
    );
    let strange = json!({ "type": "photo", "media": "attach://new", "colour": 1 });
    assert!(read(edit(strange).await.unwrap()).await.unwrap_err().1.contains("colour"));
}

#[tokio::test]
async fn a_document_keeps_its_bytes_and_can_be_downloaded() {
    let bench = bench().await;
    let part = reqwest::multipart::Part::bytes(b"id;price\n1;2".to_vec()).file_name("orders.csv");
    let form = reqwest::multipart::Form::new()
        .text("chat_id", "7")
        .text("caption", "<b>All</b> orders")
        .text("parse_mode", "HTML")
        .part("document", part);
    let request = bench.client.post(format!("{}/sendDocument", bench.base)).multipart(form);
    let sent = read(request.send().await.unwrap()).await.unwrap();
    assert_eq!(
        (&sent["caption"], &sent["document"]["file_name"]),
        (&json!("All orders"), &json!("orders.csv"))
    );
    let seen = bench.telegram.last_from_bot(ANNA).unwrap().document.unwrap();
    assert_eq!((seen.name.as_str(), &seen.bytes[..]), ("orders.csv", &b"id;price\n1;2"[..]));

    let file = bench.call("getFile", json!({ "file_id": sent["document"]["file_id"] })).await.unwrap();
    let path = file["file_path"].as_str().unwrap().replace('/', "%2F");
    let url = bench.base.replace("/bot", "/file/bot");
    let bytes = bench.client.get(format!("{url}/{path}")).send().await.unwrap().bytes().await.unwrap();
    assert_eq!(&bytes[..], b"id;price\n1;2");
}

#[tokio::test]
async fn a_photo_may_be_attached_in_chunks_and_must_be_a_picture() {
    let bench = bench().await;
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x05\0\0\0\x04".to_vec();
    let send = |bytes: Vec<u8>| {
        let body = reqwest::Body::wrap_stream(futures::stream::iter([Ok::<_, std::io::Error>(bytes)]));
        let part = reqwest::multipart::Part::stream(body).file_name("chart.png");
        let form = reqwest::multipart::Form::new()
            .text("chat_id", "7")
            .text("photo", "attach://p1")
            .part("p1", part);
        bench.client.post(format!("{}/sendPhoto", bench.base)).multipart(form).send()
    };
    let sent = read(send(png).await.unwrap()).await.unwrap();
    assert_eq!((&sent["photo"][0]["width"], &sent["photo"][0]["height"]), (&json!(5), &json!(4)));
    assert!(bench.telegram.last_from_bot(ANNA).unwrap().document.unwrap().is_photo);
    assert_eq!(read(send(b"text".to_vec()).await.unwrap()).await, bad("IMAGE_PROCESS_FAILED"));
}

#[tokio::test]
async fn a_silent_message_and_a_chat_action_reach_the_phone() {
    let bench = bench().await;
    let mut events = bench.telegram.events();
    let typing = json!({ "chat_id": ANNA, "action": "typing" });
    assert_eq!(bench.call("sendChatAction", typing).await, Ok(json!(true)));
    assert_eq!(events.recv().await.unwrap(), Event::Action { chat_id: ANNA, action: "typing".to_owned() });
    let wrong = json!({ "chat_id": ANNA, "action": "dancing" });
    assert_eq!(bench.call("sendChatAction", wrong).await, bad("wrong parameter action in request"));
    let silent = json!({ "chat_id": ANNA, "text": "x", "disable_notification": true });
    bench.call("sendMessage", silent).await.unwrap();
    assert!(bench.telegram.last_from_bot(ANNA).unwrap().silent);
}

#[tokio::test]
async fn a_reaction_is_shown_and_an_unknown_one_refused() {
    let bench = bench().await;
    let said = bench.telegram.say(ANNA, ANNA, "thanks");
    let react = |message: i32, emoji: &str| {
        let reaction = json!([{ "type": "emoji", "emoji": emoji }]);
        let params = json!({ "chat_id": ANNA, "message_id": message, "reaction": reaction });
        bench.call("setMessageReaction", params)
    };
    assert_eq!(react(said, "👍").await, Ok(json!(true)));
    assert_eq!(bench.telegram.message(ANNA, said).unwrap().reaction.as_deref(), Some("👍"));
    assert_eq!(react(said, "x").await, bad("REACTION_INVALID"));
    assert_eq!(react(4_000, "👍").await, bad("message to react not found"));
}
