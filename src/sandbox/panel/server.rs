//! Owns the panel's HTTP side: reading a request, meeting its fault, answering, recording.
//! It does not know what the operations do.

use std::{future::pending, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request, State},
    http::{
        HeaderName, HeaderValue, Response, StatusCode,
        header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION, RETRY_AFTER},
    },
    routing::post,
};
use serde_json::Value;

use super::{
    super::body,
    Shared, actions,
    connection::Scissors,
    fault::{PanelFaultKind, When},
    key_tail,
    params::Params,
    traffic::PanelRequest,
};

/// A form larger than this is no order.
const MOST_BYTES: usize = 1024 * 1024;
const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";

/// The panel's routes: the one endpoint, and the page that a web server shows for every other path.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/api/v2", post(endpoint))
        .fallback(async || answer(404, HTML, "<html><body><h1>404 Not Found</h1></body></html>"))
        .with_state(shared)
}

async fn endpoint(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
) -> Response<Body> {
    let Ok(body) = axum::body::to_bytes(request.into_body(), MOST_BYTES).await else {
        return answer(413, HTML, "<html><body><h1>413 Request Entity Too Large</h1></body></html>");
    };
    let call = Call { at_ms: shared.elapsed_ms(), params: Params::from_form(&body), shared };
    let action = call.params.get("action").to_owned();
    let fault = {
        let mut traffic = call.shared.traffic();
        traffic.count_up(&action);
        traffic.faults.strike(&action)
    };
    match fault {
        None => call.act_and_answer(),
        Some(fault) => call.meet(fault, &scissors).await,
    }
}

/// A request that has been read.
struct Call {
    shared: Arc<Shared>,
    at_ms: u64,
    params: Params,
}

impl Call {
    fn act(&self) -> Value {
        self.shared.with_books(|books| actions::act(books, &self.params))
    }

    fn act_and_answer(self) -> Response<Body> {
        let body = self.act().to_string();
        self.answer(200, JSON, body)
    }

    async fn meet(self, fault: PanelFaultKind, scissors: &Scissors) -> Response<Body> {
        match fault {
            PanelFaultKind::Refuse => self.cut(scissors, "connection refused"),
            PanelFaultKind::Hang(when) => {
                self.act_if(when);
                self.record(0, "no answer ever comes");
                pending().await
            }
            PanelFaultKind::Cut(when) => {
                self.act_if(when);
                self.cut(scissors, "connection cut")
            }
            PanelFaultKind::Status { code, body, content_type } => self.answer(code, &content_type, body),
            PanelFaultKind::Raw { status, content_type, body, headers } => {
                self.act();
                self.record(status, &String::from_utf8_lossy(&body));
                with_headers(answer(status, &content_type, body), &headers)
            }
            PanelFaultKind::Truncated => {
                self.act_and_send(|json| (JSON, body::cut_off(json.into_bytes()).into()))
            }
            PanelFaultKind::Noise(noise) => self.act_and_send(|json| (HTML, format!("{noise}{json}").into())),
            PanelFaultKind::Endless => self.act_and_send(|json| (JSON, body::without_end(json.into_bytes()))),
            PanelFaultKind::Drip(pause) => {
                self.act_and_send(|json| (JSON, body::drop_by_drop(json.into_bytes(), pause)))
            }
            PanelFaultKind::Gzip => {
                let packed = self.act_and_send(|json| (JSON, body::packed(json.as_bytes()).into()));
                with_headers(packed, &[(CONTENT_ENCODING.to_string(), "gzip".to_owned())])
            }
            PanelFaultKind::Slow(delay) => self.slowly(delay).await,
            PanelFaultKind::TooManyRequests(seconds) => {
                let refusal = self.answer(429, JSON, r#"{"error":"Too many requests"}"#.into());
                let seconds = seconds.map(|seconds| (RETRY_AFTER.to_string(), seconds.to_string()));
                with_headers(refusal, seconds.as_slice())
            }
            PanelFaultKind::Redirect(url) => {
                let redirect = self.answer(307, HTML, String::new());
                with_headers(redirect, &[(LOCATION.to_string(), url)])
            }
        }
    }

    fn act_if(&self, when: When) {
        if when == When::AfterActing {
            self.act();
        }
    }

    /// Acts, and sends what `spoil` makes of the answer.
    fn act_and_send(self, spoil: impl FnOnce(String) -> (&'static str, Body)) -> Response<Body> {
        let json = self.act().to_string();
        self.record(200, &json);
        let (content_type, body) = spoil(json);
        answer(200, content_type, body)
    }

    /// Acts at once and answers later, as a panel under load does.
    async fn slowly(self, delay: Duration) -> Response<Body> {
        let body = self.act().to_string();
        tokio::time::sleep(delay).await;
        self.answer(200, JSON, body)
    }

    /// Whatever is returned here is never sent: the connection fails before.
    fn cut(self, scissors: &Scissors, what: &str) -> Response<Body> {
        self.record(0, what);
        scissors.cut();
        answer(500, HTML, "")
    }

    fn answer(self, status: u16, content_type: &str, body: String) -> Response<Body> {
        self.record(status, &body);
        answer(status, content_type, body)
    }

    fn record(&self, status: u16, body: &str) {
        self.shared.record(PanelRequest {
            seq: 0,
            at_ms: self.at_ms,
            action: self.params.get("action").to_owned(),
            params: self.params.clone().without_key(),
            key_tail: key_tail(self.params.get("key")),
            status,
            body: body.to_owned(),
        });
    }
}

fn answer(status: u16, content_type: &str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    with_headers(response, &[(CONTENT_TYPE.to_string(), content_type.to_owned())])
}

/// Sets these headers; one that is no header is left out.
fn with_headers(mut response: Response<Body>, headers: &[(String, String)]) -> Response<Body> {
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), value.parse::<HeaderValue>()) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
