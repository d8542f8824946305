//! The log of a run in which much goes wrong: it says what and where, and holds nothing that is secret or a person's.

use std::io::Write;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use orderdesk::sandbox::panel::PanelFaultKind::Status;
use tokio::io::AsyncBufReadExt;

use crate::support::program::program;
use crate::support::{KEY, LINK, PATIENCE, World, once};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

#[tokio::test]
async fn the_log_names_what_failed_and_holds_no_key_no_link_and_no_body() {
    let log = Log::default();
    let writer = log.clone();
    // The runtime of a test is this one thread: what the bot logs comes here.
    let subscriber = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(move || writer.clone())
        .finish();
    // With one dispatcher alone, what other tests log first on their threads would be off here, too.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let _guard = tracing::subscriber::set_default(subscriber);
    let world = World::start().await;
    let anna = world.anna().await;
    // A panel that says the link back, and one whose answer is a page.
    let echo = format!(r#"{{"error":"You have an active order with {LINK}"}}"#);
    world
        .panel
        .inject(once("add", Status { code: 200, body: echo, content_type: "application/json".into() }));
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    anna.reads("The order was not placed").await;
    let page = format!("<html>{KEY} {LINK}</html>");
    world.panel.inject(once("add", Status { code: 502, body: page, content_type: "text/html".into() }));
    world.summary(&anna, LINK).await;
    anna.tap("Confirm").await;
    anna.reads("Was this order placed?").await;
    anna.say("/key 0123456789abcdef0123456789abcdef");
    anna.is_answered().await;
    let text = log.text();
    let ours: String = text.lines().filter(|line| line.contains("\"target\":\"orderdesk")).collect();
    for word in ["update.id", "order.id", "elapsed_ms", "server_error"] {
        assert!(ours.contains(word), "{word} is not in the log:\n{ours}");
    }
    for secret in [KEY, LINK, "instagram.com", "0123456789abcdef", "<html>"] {
        assert!(!ours.contains(secret), "{secret} is in the log:\n{ours}");
    }
}

/// What the real program writes to its log while Telegram is away, until it is told to end.
async fn log_of_a_bad_start(format: &str) -> Vec<String> {
    let dir = tempfile::tempdir().expect("a directory");
    let mut command = program(&dir.path().join("a.db"), &["run"]);
    command
        .env("TELOXIDE_TOKEN", "123456:of-nobody-at-all")
        .env("TELOXIDE_API_URL", "http://127.0.0.1:9")
        .env("ORDERDESK_LOG_FORMAT", format);
    let mut command = tokio::process::Command::from(command);
    let mut bot = command.kill_on_drop(true).spawn().expect("it starts");
    let mut lines = tokio::io::BufReader::new(bot.stderr.take().expect("its log")).lines();
    let mut said = vec![];
    let read = async {
        while let Some(line) = lines.next_line().await.expect("a line") {
            if line.contains("waiting for Telegram") {
                let id = bot.id().expect("it runs").to_string();
                Command::new("kill").args(["-TERM", &id]).status().expect("told to end");
            }
            said.push(line);
        }
    };
    tokio::time::timeout(PATIENCE, read).await.expect("it says why it waits, and ends");
    assert!(bot.wait().await.expect("it ends").success());
    said
}

#[tokio::test]
async fn a_failure_is_one_line_with_what_to_do_for_people_and_for_machines() {
    let text = log_of_a_bad_start("text").await;
    let waits: Vec<_> = text.iter().filter(|line| line.contains("waiting for Telegram")).collect();
    assert!(waits[0].contains("WARN") && waits[0].contains("is the network up?"), "{text:?}");
    assert!(!text.concat().contains('\u{1b}'), "colours where nobody sees them: {text:?}");
    let json = log_of_a_bad_start("json").await;
    assert!(json.len() > 1);
    for line in &json {
        let read: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
        for field in ["timestamp", "level", "message", "target"] {
            assert!(read[field].is_string(), "{field} is missing in {line}");
        }
    }
    let all = [text, json].concat().concat();
    assert!(!all.contains("of-nobody-at-all"), "the token is in the log: {all}");
}
