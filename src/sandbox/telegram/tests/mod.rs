//! Tests of the server over real HTTP, as a bot meets it; here is what they share.

mod asking;
mod faults;
mod groups;
mod official;
mod polling;
mod sending;
mod strictness;
mod teloxide;

use serde_json::{Value, json};

use super::*;

/// A private chat.
const ANNA: i64 = 7;
/// Someone who never wrote to the bot.
const BORIS: i64 = 8;
/// A basic group: Anna owns it, Boris is a member.
const GROUP: i64 = -500;
/// A forum with the same people.
const FORUM: i64 = -1_001_000_000_500;

/// A server with people on it, and a bot that is nothing but an HTTP client.
struct Bench {
    telegram: LocalTelegram,
    client: reqwest::Client,
    base: String,
}

/// Starts a server without limits.
async fn bench() -> Bench {
    bench_with(Limits { enabled: false, burst: 3 }).await
}

async fn bench_with(limits: Limits) -> Bench {
    let options = Options { limits, ..Options::default() };
    let telegram = LocalTelegram::start(options.clone()).await.unwrap();
    for (id, name, language) in [(ANNA, "Anna", "ru"), (BORIS, "Boris", "en")] {
        telegram.add_person(Person {
            id,
            first_name: name.to_owned(),
            username: Some(name.to_lowercase()),
            language_code: Some(language.to_owned()),
        });
    }
    let members = [(ANNA, MemberRole::Owner), (BORIS, MemberRole::Member)];
    telegram.add_group(GROUP, "Team", false, &members);
    telegram.add_group(FORUM, "Forum", true, &members);
    telegram.say(ANNA, ANNA, "/start");
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let base = format!("{}/bot{}", telegram.url(), options.token);
    Bench { telegram, client, base }
}

/// A refusal as the bot sees it.
type Refused = (u16, String);

async fn read(response: reqwest::Response) -> Result<Value, Refused> {
    let status = response.status().as_u16();
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    if body["ok"] == true {
        assert_eq!(status, 200);
        return Ok(body["result"].clone());
    }
    assert_eq!(body["error_code"], status);
    Err((status, body["description"].as_str().unwrap().to_owned()))
}

impl Bench {
    async fn call(&self, method: &str, params: Value) -> Result<Value, Refused> {
        let request = self.client.post(format!("{}/{method}", self.base)).json(&params);
        read(request.send().await.unwrap()).await
    }

    async fn send(&self, chat: i64, text: &str) -> Result<Value, Refused> {
        self.call("sendMessage", json!({ "chat_id": chat, "text": text })).await
    }

    async fn html(&self, text: &str) -> Result<Value, Refused> {
        self.call("sendMessage", json!({ "chat_id": ANNA, "text": text, "parse_mode": "HTML" })).await
    }

    async fn keyboard(&self, chat: i64, rows: Value) -> Result<Value, Refused> {
        let markup = json!({ "inline_keyboard": rows });
        self.call("sendMessage", json!({ "chat_id": chat, "text": "x", "reply_markup": markup })).await
    }

    async fn updates(&self, offset: i64) -> Vec<Value> {
        let updates = self.call("getUpdates", json!({ "offset": offset })).await.unwrap();
        updates.as_array().unwrap().clone()
    }

    /// Confirms everything that waits.
    async fn skip_updates(&self) {
        let last = self.telegram.last_update_id().unwrap_or_default();
        assert!(self.updates(last + 1).await.is_empty());
    }
}

/// The refusal of a bad request, as `Err` of a call.
fn bad(why: &str) -> Result<Value, Refused> {
    Err((400, format!("Bad Request: {why}")))
}

fn id(message: &Value) -> i32 {
    i32::try_from(message["message_id"].as_i64().unwrap()).unwrap()
}
