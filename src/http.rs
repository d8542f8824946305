//! The program's own small web server: health, metrics, and the address at which Telegram delivers updates.
//!
//! It knows HTTP only: what is healthy and what becomes of an update is answered by an [`Inside`]. Whether the outside may
//! reach it is the operator's business; a reverse proxy should pass on the webhook's path and nothing else.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Telegram's updates have a few kilobytes; this is far above the longest.
const MAX_UPDATE: usize = 1024 * 1024;
/// Telegram's header for the secret that was given to `setWebhook`.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

/// What became of a delivered update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// It is on the disk (or was before): Telegram may forget it.
    Kept,
    /// It could not be kept now: Telegram should deliver it again.
    Later,
    /// It is no update.
    Unreadable,
}

/// What the web server asks of the program.
pub trait Inside: Send + Sync + 'static {
    /// What hinders the program from living: empty if nothing does.
    fn sick(&self) -> impl Future<Output = Vec<String>> + Send;
    /// What hinders the program from serving people now: empty if nothing does.
    fn unready(&self) -> impl Future<Output = Vec<String>> + Send;
    /// All metrics, as text.
    fn metrics(&self) -> impl Future<Output = String> + Send;
    /// Keeps an update; it may be forgotten by Telegram only after [`Delivery::Kept`].
    fn receive(&self, body: &str) -> impl Future<Output = Delivery> + Send;
}

/// Where Telegram delivers, and how it shows that it is Telegram.
pub struct Webhook {
    pub path: String,
    pub secret: SecretString,
}

struct Served<I> {
    inside: Arc<I>,
    secret: Option<SecretString>,
}

/// Takes the address, so that a taken one is an error at the start.
pub async fn bind(addr: SocketAddr) -> std::io::Result<TcpListener> {
    TcpListener::bind(addr).await
}

/// Serves until it is told to stop; what is being answered then is answered.
pub async fn serve<I: Inside>(
    listener: TcpListener,
    inside: Arc<I>,
    webhook: Option<Webhook>,
    stop: CancellationToken,
) -> std::io::Result<()> {
    axum::serve(listener, router(inside, webhook)).with_graceful_shutdown(stop.cancelled_owned()).await
}

fn router<I: Inside>(inside: Arc<I>, webhook: Option<Webhook>) -> Router {
    let router = Router::new()
        .route("/healthz", get(healthz::<I>))
        .route("/readyz", get(readyz::<I>))
        .route("/metrics", get(metrics::<I>));
    let (router, secret) = match webhook {
        Some(Webhook { path, secret }) => (router.route(&path, post(deliver::<I>)), Some(secret)),
        None => (router, None),
    };
    router.layer(DefaultBodyLimit::max(MAX_UPDATE)).with_state(Arc::new(Served { inside, secret }))
}

async fn healthz<I: Inside>(State(served): State<Arc<Served<I>>>) -> Response {
    verdict(served.inside.sick().await)
}

async fn readyz<I: Inside>(State(served): State<Arc<Served<I>>>) -> Response {
    verdict(served.inside.unready().await)
}

/// `ok`, or a line for each thing that is wrong.
fn verdict(wrong: Vec<String>) -> Response {
    if wrong.is_empty() {
        return "ok\n".into_response();
    }
    (StatusCode::SERVICE_UNAVAILABLE, wrong.iter().map(|line| format!("{line}\n")).collect::<String>())
        .into_response()
}

async fn metrics<I: Inside>(State(served): State<Arc<Served<I>>>) -> Response {
    ([(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], served.inside.metrics().await)
        .into_response()
}

/// Takes an update from whoever knows the secret. The answer 200 says that it is on the disk.
async fn deliver<I: Inside>(
    State(served): State<Arc<Served<I>>>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    if !is_telegram(served.secret.as_ref(), &headers) {
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(body) = std::str::from_utf8(&body) else { return StatusCode::BAD_REQUEST };
    match served.inside.receive(body).await {
        Delivery::Kept => StatusCode::OK,
        Delivery::Later => StatusCode::SERVICE_UNAVAILABLE,
        Delivery::Unreadable => StatusCode::BAD_REQUEST,
    }
}

/// Compared in constant time: how long a wrong guess takes says nothing of how much of it was right.
fn is_telegram(secret: Option<&SecretString>, headers: &HeaderMap) -> bool {
    let (Some(secret), Some(given)) = (secret, headers.get(SECRET_HEADER)) else { return false };
    bool::from(secret.expose_secret().as_bytes().ct_eq(given.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fake(Delivery);

    impl Inside for Fake {
        async fn sick(&self) -> Vec<String> {
            vec![]
        }
        async fn unready(&self) -> Vec<String> {
            vec!["telegram: not reached yet".into()]
        }
        async fn metrics(&self) -> String {
            "a 1\n".into()
        }
        async fn receive(&self, _: &str) -> Delivery {
            self.0
        }
    }

    async fn started(delivery: Delivery) -> (String, CancellationToken) {
        let listener = bind(([127, 0, 0, 1], 0).into()).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let stop = CancellationToken::new();
        let webhook = Webhook { path: "/hook".into(), secret: SecretString::from("right-secret") };
        tokio::spawn(serve(listener, Arc::new(Fake(delivery)), Some(webhook), stop.clone()));
        (url, stop)
    }

    fn client() -> reqwest::Client {
        #[allow(clippy::disallowed_methods, reason = "a test on loopback")]
        reqwest::Client::builder().no_proxy().build().unwrap()
    }

    async fn delivered(delivery: Delivery, secret: Option<&str>, body: String) -> u16 {
        let (url, _stop) = started(delivery).await;
        let mut request = client().post(format!("{url}/hook")).body(body);
        if let Some(secret) = secret {
            request = request.header(SECRET_HEADER, secret);
        }
        request.send().await.unwrap().status().as_u16()
    }

    #[tokio::test]
    async fn only_who_knows_the_secret_may_deliver() {
        assert_eq!(delivered(Delivery::Kept, None, "{}".into()).await, 401);
        assert_eq!(delivered(Delivery::Kept, Some("right-secre"), "{}".into()).await, 401);
        assert_eq!(delivered(Delivery::Kept, Some("wrong-secret"), "{}".into()).await, 401);
        assert_eq!(delivered(Delivery::Kept, Some("right-secret"), "{}".into()).await, 200);
    }

    #[tokio::test]
    async fn what_was_not_kept_is_not_confirmed() {
        assert_eq!(delivered(Delivery::Later, Some("right-secret"), "{}".into()).await, 503);
        assert_eq!(delivered(Delivery::Unreadable, Some("right-secret"), "{".into()).await, 400);
        assert_eq!(delivered(Delivery::Kept, Some("right-secret"), "x".repeat(MAX_UPDATE + 1)).await, 413);
    }

    #[tokio::test]
    async fn what_is_not_ready_is_named() {
        let (url, _stop) = started(Delivery::Kept).await;
        let answer = client().get(format!("{url}/readyz")).send().await.unwrap();
        assert_eq!(answer.status(), 503);
        assert_eq!(answer.text().await.unwrap(), "telegram: not reached yet\n");
        assert_eq!(client().get(format!("{url}/healthz")).send().await.unwrap().status(), 200);
    }
}
