//! Owns the page's server: its files, its guard against other sites, and what the handlers share.
//! It does not decide what the page shows (see `snapshot`) or does (see `acts`).

mod acts;
mod inline;
mod live;
mod log;
mod snapshot;
mod switches;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tokio::{net::TcpListener, sync::broadcast};
use tokio_util::sync::CancellationToken;

use self::switches::Switches;
use super::{panel::LocalPanel, telegram::LocalTelegram};

/// Everything comes from this server; nothing may frame the page or be fetched from elsewhere.
const CONTENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";
/// The files of the page: where, of what type, and what is in them.
const FILES: [(&str, &str, &str); 8] = [
    ("/", "text/html; charset=utf-8", include_str!("index.html")),
    ("/style.css", "text/css; charset=utf-8", include_str!("style.css")),
    ("/icon.svg", "image/svg+xml", include_str!("icon.svg")),
    ("/app.js", JAVASCRIPT, include_str!("app.js")),
    ("/phone.js", JAVASCRIPT, include_str!("phone.js")),
    ("/messages.js", JAVASCRIPT, include_str!("messages.js")),
    ("/side.js", JAVASCRIPT, include_str!("side.js")),
    ("/text.js", JAVASCRIPT, include_str!("text.js")),
];

/// What the handlers of the page share.
#[derive(Clone)]
pub(super) struct Desk {
    telegram: LocalTelegram,
    panel: LocalPanel,
    switches: Arc<Mutex<Switches>>,
    /// Tells every open page that a switch was moved.
    moved: broadcast::Sender<()>,
    stopped: CancellationToken,
    /// Tells pages that are still open that another sandbox answers them now.
    run: u64,
}

impl Desk {
    pub fn new(telegram: LocalTelegram, panel: LocalPanel, stopped: CancellationToken) -> Self {
        Self {
            telegram,
            panel,
            switches: Arc::default(),
            moved: broadcast::channel(16).0,
            stopped,
            run: fastrand::u64(..1 << 50),
        }
    }
}

/// Serves the page until the sandbox is stopped.
pub(super) async fn serve(listener: TcpListener, desk: Desk) {
    let stopped = desk.stopped.clone();
    tokio::select! {
        () = stopped.cancelled() => {}
        // It ends with the listener only, and the listener never fails for good.
        _ = axum::serve(listener, router(desk)).into_future() => {}
    }
}

fn router(desk: Desk) -> Router {
    let mut router = Router::new();
    for (path, content_type, content) in FILES {
        router = router.route(path, get(async move || ([(header::CONTENT_TYPE, content_type)], content)));
    }
    router
        .route("/api/live", get(live::live))
        .route("/api/commands/{phone}", get(acts::commands))
        .route("/api/file/{chat}/{message}", get(acts::file))
        .route("/api/inline/{phone}", get(inline::ask))
        .route("/api/choose", post(inline::choose))
        .route("/api/say", post(acts::say))
        .route("/api/press", post(acts::press))
        .route("/api/language", post(acts::language))
        .route("/api/anonymous", post(acts::anonymous))
        .route("/api/panel", post(acts::panel))
        .layer(middleware::from_fn(guard))
        .with_state(desk)
}

/// Lets only this page itself in: a local server is within reach of every site that the browser visits.
async fn guard(request: Request, next: Next) -> Response {
    if !is_own(request.headers()) {
        return (StatusCode::FORBIDDEN, "Only the sandbox's own page may ask this.").into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether the request names this machine as its host and, if it says where it comes from, the page as its origin.
fn is_own(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else { return false };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let is_loopback = matches!(name, "127.0.0.1" | "localhost" | "[::1]");
    let same_origin = |origin: &HeaderValue| origin.as_bytes() == format!("http://{host}").as_bytes();
    is_loopback && headers.get(header::ORIGIN).is_none_or(same_origin)
}
