//! Owns the tests of the page's server, over real HTTP.
//! It does not test what a browser makes of it.

use std::{net::SocketAddr, time::Duration};

use serde_json::{Value, json};

use super::FILES;
use crate::sandbox::{
    Sandbox, SandboxOptions,
    cast::{ANNA, BOT_TOKEN, GOOD_KEY, GROUP},
};

struct Page {
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl Page {
    async fn open() -> Self {
        let addr = SocketAddr::from(([127, 0, 0, 1], 0));
        let sandbox = Sandbox::start(SandboxOptions { addr, ..SandboxOptions::default() }).await.unwrap();
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build().unwrap();
        Self { sandbox, http }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.page_url())
    }

    async fn act(&self, name: &str, body: Value) -> u16 {
        self.http.post(self.url(&format!("/api/{name}"))).json(&body).send().await.unwrap().status().as_u16()
    }

    /// Plays the bot: one request to the local Bot API server.
    async fn bot(&self, method: &str, body: Value) -> Value {
        let url = format!("{}/bot{}/{method}", self.sandbox.telegram_url(), self.sandbox.bot_token());
        self.http.post(url).json(&body).send().await.unwrap().json().await.unwrap()
    }

    /// Reads the live stream until it contains these words.
    async fn live(&self) -> Live {
        let stream = self.http.get(self.url("/api/live")).send().await.unwrap();
        Live { stream, read: String::new() }
    }

    async fn live_until(&self, words: &str) -> String {
        self.live().await.until(words).await
    }
}

/// What an open page is told.
struct Live {
    stream: reqwest::Response,
    read: String,
}

impl Live {
    /// Everything so far, once these words have come.
    async fn until(&mut self, words: &str) -> String {
        while !self.read.contains(words) {
            self.read.push_str(&String::from_utf8_lossy(&self.stream.chunk().await.unwrap().unwrap()));
        }
        self.read.clone()
    }
}

#[tokio::test]
async fn the_page_and_its_files_come_with_a_policy_that_lets_nothing_else_in() {
    let page = Page::open().await;
    for (path, content_type, _) in FILES {
        let answer = page.http.get(page.url(path)).send().await.unwrap();
        assert_eq!(
            (answer.status().as_u16(), answer.headers()["content-type"].to_str().unwrap()),
            (200, content_type)
        );
        assert!(
            answer.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'")
        );
    }
}

#[test]
fn no_file_of_the_page_asks_another_server_for_anything() {
    for (path, _, content) in FILES {
        for (place, _) in content.match_indices("://") {
            let address = &content[place.saturating_sub(5)..];
            // A namespace is a name; a template that begins an address from typed text is no request.
            let harmless = ["http://www.w3.org/", "https://${"].iter().any(|name| address.contains(name));
            assert!(harmless, "{path}: {}", &address[..address.len().min(40)]);
        }
    }
}

#[tokio::test]
async fn another_site_and_another_host_name_are_refused() {
    let page = Page::open().await;
    let say = || page.http.post(page.url("/api/say")).json(&json!({ "phone": "private", "text": "hi" }));
    let foreign = say().header("origin", "https://evil.example").send().await.unwrap();
    assert_eq!(foreign.status(), 403);
    let rebound = say().header("host", "evil.example").send().await.unwrap();
    assert_eq!(rebound.status(), 403);
    let own = say().header("origin", page.sandbox.page_url()).send().await.unwrap();
    assert_eq!(own.status(), 204);
    let plain = page.http.post(page.url("/api/say")).body(r#"{"phone":"private","text":"hi"}"#);
    assert_eq!(plain.send().await.unwrap().status(), 415);
}

#[tokio::test]
async fn what_a_phone_types_is_said_by_its_person() {
    let page = Page::open().await;
    assert_eq!(page.act("say", json!({ "phone": "group-member", "text": "/menu" })).await, 204);
    let updates = page.bot("getUpdates", json!({})).await;
    let message = &updates["result"][0]["message"];
    assert_eq!((&message["from"]["first_name"], &message["chat"]["id"]), (&json!("Ben"), &json!(GROUP)));
    assert_eq!(page.act("say", json!({ "phone": "nobody", "text": "hi" })).await, 404);
    assert_eq!(page.act("say", json!({ "phone": "private", "text": "  " })).await, 400);
}

#[tokio::test]
async fn a_pressed_button_reaches_the_bot_and_one_that_is_gone_does_not() {
    let page = Page::open().await;
    page.act("say", json!({ "phone": "private", "text": "/start" })).await;
    let keyboard = json!({ "inline_keyboard": [[{ "text": "Go", "callback_data": "go" }]] });
    let sent =
        page.bot("sendMessage", json!({ "chat_id": ANNA, "text": "Hi", "reply_markup": keyboard })).await;
    let id = &sent["result"]["message_id"];
    assert_eq!(page.act("press", json!({ "phone": "private", "message": id, "data": "go" })).await, 204);
    assert_eq!(page.act("press", json!({ "phone": "private", "message": id, "data": "no" })).await, 409);
    let updates = page.bot("getUpdates", json!({})).await;
    assert_eq!(updates["result"][1]["callback_query"]["data"], "go");
}

#[tokio::test]
async fn an_open_page_is_told_everything_and_then_the_news() {
    let page = Page::open().await;
    page.act("say", json!({ "phone": "private", "text": "first words" })).await;
    let opened = page.live_until("event: panel").await;
    assert!(opened.contains("event: hello") && opened.contains("first words") && opened.contains(GOOD_KEY));
    assert!(!opened.contains(BOT_TOKEN));
    let mut live = page.live().await;
    live.until("event: panel").await;
    page.bot("sendMessage", json!({ "chat_id": ANNA, "text": "second words" })).await;
    assert!(live.until("second words").await.contains("event: chat"));
}

#[tokio::test]
async fn words_behind_the_bots_name_are_an_inline_query_whose_result_can_be_posted() {
    let page = Page::open().await;
    let answering = async {
        let updates = page.bot("getUpdates", json!({ "timeout": 5 })).await;
        let query = &updates["result"][0]["inline_query"];
        assert_eq!(query["query"], "likes");
        let content = json!({ "message_text": "Instagram Likes" });
        let article =
            json!({ "type": "article", "id": "7", "title": "Likes", "input_message_content": content });
        page.bot("answerInlineQuery", json!({ "inline_query_id": query["id"], "results": [article] })).await
    };
    let asking = page.http.get(page.url("/api/inline/group-member?words=likes")).send();
    let (offered, _) = tokio::join!(asking, answering);
    let offered: Value = offered.unwrap().json().await.unwrap();
    assert_eq!(offered["results"][0]["title"], "Likes");
    let chosen = json!({ "phone": "group-member", "query": offered["query"], "result": "7" });
    assert_eq!(page.act("choose", chosen).await, 204);
    assert_eq!(page.sandbox.telegram().messages(GROUP).last().unwrap().text, "Instagram Likes");
}

#[tokio::test]
async fn the_switches_do_to_the_servers_what_they_say() {
    let page = Page::open().await;
    let panel = page.sandbox.panel();
    let form = [("key", GOOD_KEY), ("action", "balance")];
    let ask = async || page.http.post(page.sandbox.panel_url()).form(&form).send().await;
    page.act("panel", json!({ "down": true })).await;
    assert!(ask().await.unwrap_err().is_connect());
    page.act("panel", json!({ "down": false, "html": true })).await;
    assert_eq!(ask().await.unwrap().status(), 502);
    page.act("panel", json!({ "html": false, "revoked": true, "speed": 60 })).await;
    assert_eq!(ask().await.unwrap().text().await.unwrap(), r#"{"error":"Invalid API key"}"#);
    assert_eq!(panel.speed(), 60);
    page.act("panel", json!({ "floods": true })).await;
    assert_eq!(page.bot("getMe", json!({})).await["parameters"]["retry_after"], 3);
    page.act("panel", json!({ "floods": false })).await;
    assert_eq!(page.bot("getMe", json!({})).await["ok"], true);
}

#[tokio::test]
async fn anna_speaks_the_language_that_was_chosen() {
    let page = Page::open().await;
    assert_eq!(page.act("language", json!({ "language": "fa" })).await, 204);
    assert_eq!(page.act("language", json!({ "language": "xx" })).await, 400);
    page.act("say", json!({ "phone": "private", "text": "/start" })).await;
    let updates = page.bot("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["message"]["from"]["language_code"], "fa");
}

#[tokio::test]
async fn a_document_of_the_bot_can_be_downloaded() {
    let page = Page::open().await;
    let id = page.sandbox.telegram().hand_document(ANNA, ANNA, "orders.csv", b"id,link\n");
    let answer = page.http.get(page.url(&format!("/api/file/{ANNA}/{id}"))).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/octet-stream");
    assert_eq!(answer.text().await.unwrap(), "id,link\n");
    let missing = page.http.get(page.url(&format!("/api/file/{ANNA}/99"))).send().await.unwrap();
    assert_eq!(missing.status(), 404);
}

#[tokio::test]
async fn a_stopped_sandbox_serves_nothing_any_more() {
    let page = Page::open().await;
    page.sandbox.stop();
    let is_gone = async {
        while page.http.get(page.url("/")).send().await.is_ok()
            || page.http.post(page.sandbox.panel_url()).send().await.is_ok()
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(30), is_gone).await.is_ok());
}
