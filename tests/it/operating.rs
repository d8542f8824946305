//! What the operator runs: health, readiness, metrics, webhooks, and an end within ten seconds.

use std::net::{SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use orderdesk::config::HttpUrl;
use orderdesk::telegram::types::ALLOWED_UPDATES;
use serde_json::json;

use crate::support::{KEY, LINK, PATIENCE, World};

const HTTP: [&str; 2] = ["--http-addr", "127.0.0.1:0"];

/// A port of this machine that nobody uses just now. It is below those that systems give to connections, of which the
/// other tests make many: one of them could have it before the bot does.
fn free_addr() -> SocketAddr {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let start = u16::try_from(std::process::id() % 8_000).expect("small");
    let ports = std::iter::repeat_with(|| 20_000 + (start + NEXT.fetch_add(1, Ordering::Relaxed)) % 8_000);
    let addrs = ports.take(8_000).map(|port| SocketAddr::from(([127, 0, 0, 1], port)));
    let mut free = addrs.filter(|addr| TcpListener::bind(addr).is_ok());
    free.next().expect("a free port")
}

async fn with_webhook() -> (World, String) {
    let addr = free_addr().to_string();
    let url = format!("http://{addr}/telegram");
    let world = World::start_with(&["--http-addr", &addr, "--webhook-url", &url]).await;
    (world, url)
}

fn count(world: &World, method: &str) -> usize {
    world.telegram.requests().iter().filter(|request| request.method.eq_ignore_ascii_case(method)).count()
}

/// Posts to the webhook as somebody else than Telegram.
async fn post(url: &str, secret: Option<&str>, body: &str) -> u16 {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let mut request = client.post(url).body(body.to_owned());
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    request.send().await.expect("an answer").status().as_u16()
}

fn secret(world: &World) -> String {
    let requests = world.telegram.requests();
    let set = requests.iter().rev().find(|request| request.method.eq_ignore_ascii_case("setWebhook"));
    let params = &set.expect("a webhook was registered").params;
    params["secret_token"].as_str().expect("with a secret").to_owned()
}

#[tokio::test]
async fn with_a_webhook_a_whole_order_goes_through_without_a_single_poll() {
    let (world, _) = with_webhook().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    assert_eq!((count(&world, "getUpdates"), count(&world, "setWebhook")), (0, 1));
    let requests = world.telegram.requests();
    let set = requests.iter().find(|request| request.method.eq_ignore_ascii_case("setWebhook"));
    let params = &set.expect("a webhook was registered").params;
    assert_eq!(params["allowed_updates"], json!(ALLOWED_UPDATES));
    assert_ne!(params["drop_pending_updates"], true);
    assert!(secret(&world).len() >= 32);
}

#[tokio::test]
async fn a_webhook_is_kept_over_a_restart_and_what_was_said_meanwhile_is_answered() {
    let (mut world, _) = with_webhook().await;
    let anna = world.anna().await;
    world.stop_bot().await;
    anna.say("/balance");
    world.start_bot().await;
    anna.reads("100 USD").await;
    assert_eq!((count(&world, "setWebhook"), count(&world, "deleteWebhook")), (1, 0));
}

#[tokio::test]
async fn back_to_polling_takes_the_webhook_away_and_loses_nothing() {
    let (mut world, url) = with_webhook().await;
    let anna = world.anna().await;
    world.stop_bot().await;
    anna.say("/balance");
    world.set(|settings| settings.webhook_url = None);
    world.start_bot().await;
    anna.reads("100 USD").await;
    assert_eq!(count(&world, "deleteWebhook"), 1);
    anna.say("/menu");
    anna.is_answered().await;
    // And there again: it is registered anew.
    world.stop_bot().await;
    world.set(|settings| settings.webhook_url = Some(url.parse::<HttpUrl>().expect("an address")));
    world.start_bot().await;
    anna.is_answered().await;
    assert_eq!(count(&world, "setWebhook"), 2);
}

#[tokio::test]
async fn nobody_but_telegram_can_deliver_an_update() {
    let (world, url) = with_webhook().await;
    let anna = world.anna().await;
    let secret = secret(&world);
    let update = json!({ "update_id": 900_000_000, "message": { "message_id": 1, "date": 1, "text": "/balance",
        "chat": { "id": anna.id, "type": "private" }, "from": { "id": anna.id, "is_bot": false, "first_name": "A" } } });
    let balances = || anna.visible().into_iter().filter(|message| message.text.contains("100 USD")).count();
    let before = balances();
    assert_eq!(post(&url, None, &update.to_string()).await, 401);
    assert_eq!(post(&url, Some("wrong"), &update.to_string()).await, 401);
    assert_eq!(post(&url, Some(&secret), "{\"update_id\":").await, 400);
    assert_eq!(post(&url, Some(&secret), "[]").await, 400);
    // A kind of another Telegram is taken and does no harm.
    assert_eq!(post(&url, Some(&secret), r#"{"update_id":900000001,"news":{"x":[1]}}"#).await, 200);
    assert_eq!(post(&url, Some(&secret), r#"{"update_id":900000002,"message":{"x":[1]}}"#).await, 200);
    anna.is_answered().await;
    assert_eq!(balances(), before, "{}", anna.transcript());
    // With the secret it is an update; twice the same is one.
    anna.look_away();
    assert_eq!(post(&url, Some(&secret), &update.to_string()).await, 200);
    anna.reads("100 USD").await;
    assert_eq!(post(&url, Some(&secret), &update.to_string()).await, 200);
    anna.is_answered().await;
    assert_eq!(balances(), before + 1, "{}", anna.transcript());
}

#[tokio::test]
async fn with_a_webhook_the_bot_ends_in_time_and_keeps_what_it_took() {
    let (mut world, _) = with_webhook().await;
    let anna = world.anna().await;
    let began_at = Instant::now();
    world.stop_bot().await;
    assert!(began_at.elapsed() < Duration::from_secs(10));
    world.start_bot().await;
    anna.is_answered().await;
}

#[tokio::test]
async fn the_web_server_says_that_all_is_well() {
    let world = World::start_with(&HTTP).await;
    let anna = world.anna().await;
    anna.is_answered().await;
    assert_eq!(world.get("/healthz").await, (200, "ok\n".to_owned()));
    assert_eq!(world.get("/readyz").await, (200, "ok\n".to_owned()));
    assert_eq!(world.get("/").await.0, 404);
    assert_eq!(world.get("/telegram").await.0, 404);
}

#[tokio::test]
async fn a_bot_to_which_nobody_writes_is_ready_at_once() {
    let world = World::start_with(&HTTP).await;
    let is_ready = || async { world.get("/readyz").await == (200, "ok\n".to_owned()) };
    world.eventually("it is ready", is_ready).await;
}

/// Everything that a run under load leaves in the metrics.
async fn metrics() -> String {
    let backups = tempfile::tempdir().expect("a folder");
    let folder = backups.path().display().to_string();
    let world = World::start_with(&[&HTTP[..], &["--backup-dir", &folder]].concat()).await;
    let anna = world.anna().await;
    let order = world.order(&anna, LINK).await;
    world.moves(order, "Completed", 0);
    anna.reads("→ Completed").await;
    let has_backup = || async {
        let (_, metrics) = world.get("/metrics").await;
        metrics.lines().any(|line| {
            let made_at = line.strip_prefix("orderdesk_backup_timestamp_seconds ");
            made_at.and_then(|at| at.parse::<u64>().ok()).is_some_and(|at| at > 1_600_000_000)
        })
    };
    world.eventually("the first backup is in the metrics", has_backup).await;
    let (code, metrics) = world.get("/metrics").await;
    assert_eq!(code, 200);
    for secret in
        [KEY, LINK, "instagram", world.telegram.url().as_str(), &anna.id.to_string(), &order.to_string()]
    {
        let is_there = metrics.lines().any(|line| {
            let labels = line.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
            labels.is_some_and(|(labels, _)| labels.split('"').any(|value| value == secret))
        });
        assert!(!is_there, "{secret} is in a label");
    }
    assert!(!metrics.contains(KEY) && !metrics.contains(LINK));
    metrics
}

#[tokio::test]
async fn the_metrics_tell_of_updates_panels_orders_and_the_outbox() {
    let metrics = metrics().await;
    for line in [
        r#"orderdesk_updates_total{kind="message"}"#,
        r#"orderdesk_update_duration_seconds_count{kind="callback_query",ended="well"}"#,
        r#"orderdesk_panel_requests_total{panel="local",action="add",outcome="ok"}"#,
        r#"orderdesk_panel_request_duration_seconds_bucket{panel="local",action="balance",le="0.1"}"#,
        r#"orderdesk_telegram_requests_total{method="sendMessage",outcome="ok"}"#,
        r#"orderdesk_orders{state="unknown"}"#,
        r#"orderdesk_orders_settled_total{state="placed"}"#,
        r#"orderdesk_catalog_age_seconds{panel="local"}"#,
        r#"orderdesk_keys{panel="local",state="active"}"#,
        r#"orderdesk_task_silent_seconds{task="poller"}"#,
        "orderdesk_telegram_floods_total ",
        "orderdesk_outbox_waiting ",
        "orderdesk_outbox_oldest_seconds ",
        "orderdesk_database_bytes ",
        "orderdesk_disk_free_bytes ",
        "orderdesk_backup_timestamp_seconds ",
        "orderdesk_build_info{version=",
    ] {
        assert!(metrics.contains(line), "{line} is missing in\n{metrics}");
    }
}

/// The names of metrics in a text; what Prometheus adds to a histogram's name is taken off.
fn names(text: &str) -> std::collections::BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words
        .filter(|word| word.starts_with("orderdesk_") || word.starts_with("process_"))
        .map(|word| {
            let ends = ["_bucket", "_sum", "_count"];
            ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word).to_owned()
        })
        .collect()
}

#[tokio::test]
async fn the_dashboard_and_the_alerts_ask_only_for_metrics_that_there_are() {
    let metrics = metrics().await;
    let known: String =
        metrics.lines().filter(|line| line.starts_with("# TYPE")).collect::<Vec<_>>().join("\n");
    let known = names(&known);
    for file in ["ops/grafana-dashboard.json", "ops/prometheus-alerts.yml"] {
        let text = std::fs::read_to_string(format!("{}/{file}", env!("CARGO_MANIFEST_DIR"))).expect(file);
        let asked = names(&text);
        assert!(asked.len() > 5, "{file} asks for {asked:?}");
        let unknown: Vec<_> = asked.difference(&known).collect();
        assert!(unknown.is_empty(), "{file} asks for {unknown:?}; there are {known:?}");
    }
    let dashboard = include_str!("../../ops/grafana-dashboard.json");
    serde_json::from_str::<serde_json::Value>(dashboard).expect("the dashboard is JSON");
}

#[tokio::test]
async fn a_bot_that_cannot_reach_telegram_says_so_when_asked() {
    use orderdesk::{app::App, clock::Clock, config::Cli};
    let dir = tempfile::tempdir().expect("a directory");
    let (http, nobody) = (free_addr().to_string(), format!("http://{}", free_addr()));
    let database = format!("sqlite:{}", dir.path().join("orderdesk.db").display());
    let line = [
        "orderdesk",
        "--token",
        "1:x",
        "--api-url",
        &nobody,
        "--http-addr",
        &http,
        "--database-url",
        &database,
    ];
    let settings = <Cli as clap::Parser>::try_parse_from(line).expect("settings").settings;
    let stop = tokio_util::sync::CancellationToken::new();
    let (stopped, clock) = (stop.clone(), Clock::system());
    let bot = tokio::spawn(async move { App::start(&settings, clock, stopped).await.map(drop) });
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let asked = async {
        loop {
            if let Ok(answer) = client.get(format!("http://{http}/readyz")).send().await {
                return (answer.status().as_u16(), answer.text().await.expect("a text"));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let (code, text) = tokio::time::timeout(PATIENCE, asked).await.expect("the web server answers");
    assert_eq!((code, text.as_str()), (503, "telegram: not reached yet\n"));
    stop.cancel();
    let ended = bot.await.expect("it does not panic");
    assert!(matches!(ended, Err(orderdesk::app::AppError::Stopped)), "{ended:?}");
}
