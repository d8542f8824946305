//! Owns the webhook: setting it, and posting updates to it until they are taken.
//!
//! It does not keep the updates (see `updates`).

use std::time::Duration;

use serde_json::{Value, json};

use super::Shared;
use super::params::Params;
use super::refusal::{Refusal, Reply};
use super::state::State;
use super::updates;

/// The header in which the bot's secret comes back to it.
const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";
/// How long the bot may take for one update.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(30);
/// The first pause after a failed delivery; each further failure doubles it.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
/// The longest pause between two deliveries.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Where updates are posted to.
#[derive(Clone, Debug)]
pub(super) struct Webhook {
    url: String,
    secret: Option<String>,
    max_connections: u32,
    last_error: Option<(i64, String)>,
}

/// Answers `setWebhook`; an empty address deletes.
pub(super) fn set(state: &mut State, params: &Params) -> Reply {
    let url = params.text("url").unwrap_or_default();
    let kinds = updates::kinds(params)?;
    if params.flag("drop_pending_updates")? {
        state.updates.drop_pending();
    }
    if !url.is_empty() && !is_reachable(url) {
        return Err(Refusal::bad("bad webhook: An HTTPS URL must be provided for webhook"));
    }
    let secret = params.text("secret_token").map(str::to_owned);
    let fits = |secret: &String| {
        secret.len() <= 256 && secret.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
    };
    if !secret.as_ref().is_none_or(fits) {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    if let Some(kinds) = kinds {
        state.updates.allow(kinds);
    }
    let max_connections = params.number("max_connections")?.unwrap_or(40);
    let webhook = Webhook { url: url.to_owned(), secret, max_connections, last_error: None };
    state.updates.webhook = (!url.is_empty()).then_some(webhook);
    state.updates.wake();
    Ok(Value::Bool(true))
}

/// Answers `deleteWebhook`.
pub(super) fn delete(state: &mut State, params: &Params) -> Reply {
    if params.flag("drop_pending_updates")? {
        state.updates.drop_pending();
    }
    state.updates.webhook = None;
    state.updates.wake();
    Ok(Value::Bool(true))
}

/// Answers `getWebhookInfo`.
pub(super) fn info(state: &State) -> Value {
    let webhook = state.updates.webhook.as_ref();
    let mut info = json!({
        "url": webhook.map_or("", |webhook| webhook.url.as_str()),
        "has_custom_certificate": false,
        "pending_update_count": state.updates.pending(),
    });
    let Some(object) = info.as_object_mut() else {
        return info;
    };
    if let Some(webhook) = webhook {
        object.insert("max_connections".to_owned(), webhook.max_connections.into());
    }
    if let Some((at, why)) = webhook.and_then(|webhook| webhook.last_error.as_ref()) {
        object.insert("last_error_date".to_owned(), (*at).into());
        object.insert("last_error_message".to_owned(), why.as_str().into());
    }
    if !state.updates.allowed().is_empty() {
        object.insert("allowed_updates".to_owned(), state.updates.allowed().into());
    }
    info
}

/// Takes what Telegram takes, and plain HTTP on this machine, where no certificate can be had.
fn is_reachable(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| match url.scheme() {
        "https" => true,
        "http" => matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]")),
        _ => false,
    })
}

/// Posts updates to the webhook, one after the other, as long as the server runs.
///
/// An update that is not answered by 2xx stays the first one and is posted again: nothing is skipped.
pub(super) async fn deliver(shared: &Shared, client: reqwest::Client) {
    let mut wake = shared.state().updates.subscribe();
    let mut pause = FIRST_PAUSE;
    loop {
        wake.borrow_and_update();
        let Some((id, request)) = next(shared, &client) else {
            tokio::select! {
                changed = wake.changed() => if changed.is_err() { return },
                () = shared.stopped.cancelled() => return,
            }
            continue;
        };
        let outcome = tokio::select! {
            outcome = post(request) => outcome,
            () = shared.stopped.cancelled() => return,
        };
        match outcome {
            Ok(()) => {
                shared.state().updates.confirm(id);
                pause = FIRST_PAUSE;
            }
            Err(why) => {
                remember(shared, why);
                tokio::select! {
                    () = tokio::time::sleep(pause) => pause = (pause * 2).min(LONGEST_PAUSE),
                    () = shared.stopped.cancelled() => return,
                }
            }
        }
    }
}

fn next(shared: &Shared, client: &reqwest::Client) -> Option<(i64, reqwest::RequestBuilder)> {
    let state = shared.state();
    let webhook = state.updates.webhook.as_ref()?;
    let update = state.updates.first()?;
    let request = client.post(&webhook.url).timeout(ANSWER_TIMEOUT).json(&update.body());
    let request = match &webhook.secret {
        Some(secret) => request.header(SECRET_HEADER, secret),
        None => request,
    };
    Some((update.id, request))
}

async fn post(request: reqwest::RequestBuilder) -> Result<(), String> {
    let answer = request.send().await.map_err(|error| error.without_url().to_string())?;
    let status = answer.status();
    if status.is_success() {
        return Ok(());
    }
    Err(format!("Wrong response from the webhook: {status}"))
}

fn remember(shared: &Shared, why: String) {
    let mut state = shared.state();
    let now = state.clock.unix();
    if let Some(webhook) = state.updates.webhook.as_mut() {
        webhook.last_error = Some((now, why));
    }
}
