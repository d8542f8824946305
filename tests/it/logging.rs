//! The log of a run in which much goes wrong: it says what and where, and holds nothing that is secret or a person's.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use orderdesk::sandbox::panel::PanelFaultKind::Status;

use crate::support::{KEY, LINK, World, once};

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
