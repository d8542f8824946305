//! Serves HTTP: finds the method of a request, lets faults happen, answers in Telegram's shape and keeps the log.
//!
//! It does not carry methods out (see `methods`).

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Request, State as Extract};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::serve::{IncomingStream, Listener};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use url::form_urlencoded;

use super::super::body;
use super::Shared;
use super::faults::{FaultBody, FaultKind, Spoiled};
use super::params::{MAX_BODY_BYTES, Params};
use super::refusal::{Refusal, Reply};
use super::views::RequestLog;
use super::{methods, schema, updates};

/// Serves until the server is stopped.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let stopped = shared.stopped.clone();
    let router = Router::new()
        .fallback(route)
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(shared)
        .into_make_service_with_connect_info::<Wire>();
    let served = axum::serve(Wired(listener), router).with_graceful_shutdown(stopped.cancelled_owned());
    // An accept that fails is tried again inside; there is nothing else that can end the loop.
    let _ = served.await;
}

/// Finds out what is asked for: a method or a file.
async fn route(
    Extract(shared): Extract<Arc<Shared>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: Request,
) -> Response {
    let path = decoded(request.uri().path());
    let token = shared.state().bot.token.clone();
    if let Some(rest) = path.strip_prefix("/file/bot") {
        return match rest.split_once('/') {
            Some((given, path)) if given == token => download(&shared, path),
            Some(_) => refused(&Refusal::unauthorized()),
            None => refused(&Refusal::not_found()),
        };
    }
    let Some((given, method)) = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/')) else {
        return refused(&Refusal::not_found());
    };
    if request.method() != Method::GET && request.method() != Method::POST {
        return refused(&Refusal::other(405, "Method Not Allowed"));
    }
    let is_known = given == token;
    call(&shared, &wire, is_known, method, request).await
}

/// Undoes percent-encoding; a plus stays a plus.
fn decoded(path: &str) -> String {
    let query = format!("p={}", path.replace('+', "%2B").replace('&', "%26").replace('=', "%3D"));
    form_urlencoded::parse(query.as_bytes()).next().map(|(_, path)| path.into_owned()).unwrap_or_default()
}

fn download(shared: &Shared, path: &str) -> Response {
    match shared.state().files.at_path(path) {
        Some(file) => {
            ([(CONTENT_TYPE, "application/octet-stream")], Body::from(file.bytes.clone())).into_response()
        }
        None => refused(&Refusal::not_found()),
    }
}

/// Answers one call of a method and writes it down.
async fn call(shared: &Shared, wire: &Wire, is_known: bool, method: &str, request: Request) -> Response {
    let at = shared.state().clock.elapsed();
    let mut log = RequestLog {
        seq: 0,
        at_ms: u64::try_from(at.as_millis()).unwrap_or(u64::MAX),
        method: schema::find_method(method).map_or(method, |shape| shape.name).to_owned(),
        params: Value::Null,
        status: 0,
        error: None,
    };
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return finish(shared, log, Err(refusal)),
    };
    log.params = params.logged();
    if !is_known {
        return finish(shared, log, Err(Refusal::unauthorized()));
    }
    let Some(shape) = schema::find_method(method) else {
        return finish(shared, log, Err(Refusal::not_found()));
    };
    let fault = shared.state().faults.take(shape.name);
    match before(shared, fault.as_ref()).await {
        Verdict::Act => {}
        Verdict::Refuse(refusal) => return finish(shared, log, Err(refusal)),
        Verdict::Page(code) => return page(shared, log, code),
        Verdict::Redirect(address) => return redirect(shared, log, &address),
        Verdict::Cut => {
            return cut(shared, wire, log, "the connection was broken before the request was carried out");
        }
    }
    let reply = perform(shared, shape, &params).await;
    if let Some(FaultKind::HangAfter(time)) = fault {
        pause(shared, time).await;
    }
    if matches!(fault, Some(FaultKind::CutAfter | FaultKind::HangAfter(_))) {
        return cut(shared, wire, log, "the connection was broken after the request was carried out");
    }
    let answer = finish(shared, log, reply);
    match fault {
        Some(FaultKind::Spoiled(how)) => spoiled(answer, how).await,
        _ => answer,
    }
}

async fn perform(shared: &Shared, shape: &schema::Shape, params: &Params) -> Reply {
    schema::hold(shape, params)?;
    if shape.name == "getUpdates" {
        return updates::poll(shared, params).await;
    }
    methods::call(&mut shared.state(), shape.name, params)
}

/// What a fault makes of a request before it is carried out.
enum Verdict {
    Act,
    Refuse(Refusal),
    Page(u16),
    Redirect(String),
    Cut,
}

async fn before(shared: &Shared, fault: Option<&FaultKind>) -> Verdict {
    match fault {
        None | Some(FaultKind::CutAfter | FaultKind::HangAfter(_) | FaultKind::Spoiled(_)) => Verdict::Act,
        Some(FaultKind::Redirect(address)) => Verdict::Redirect(address.clone()),
        Some(FaultKind::Status { code, body: FaultBody::Html }) => Verdict::Page(*code),
        Some(FaultKind::Status { code, body: FaultBody::Json(description) }) => {
            Verdict::Refuse(Refusal::other(*code, description))
        }
        Some(FaultKind::TooManyRequests { retry_after }) => Verdict::Refuse(Refusal::too_many(*retry_after)),
        Some(FaultKind::CutBefore) => Verdict::Cut,
        Some(FaultKind::HangBefore(time)) => {
            pause(shared, *time).await;
            Verdict::Cut
        }
        Some(FaultKind::Slow(time)) => {
            pause(shared, *time).await;
            Verdict::Act
        }
    }
}

async fn pause(shared: &Shared, time: Duration) {
    tokio::select! {
        () = tokio::time::sleep(time) => {}
        () = shared.stopped.cancelled() => {}
    }
}

fn finish(shared: &Shared, mut log: RequestLog, reply: Reply) -> Response {
    log.status = reply.as_ref().map_or_else(|refusal| refusal.code, |_| 200);
    log.error = reply.as_ref().err().map(|refusal| refusal.description.clone());
    shared.state().record(log);
    match reply {
        Ok(result) => json_response(StatusCode::OK, &json!({ "ok": true, "result": result })),
        Err(refusal) => refused(&refusal),
    }
}

fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
    json_response(status, &refusal.body())
}

fn json_response(status: StatusCode, body: &Value) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// Answers as a proxy does that cannot reach the server behind it.
fn page(shared: &Shared, mut log: RequestLog, code: u16) -> Response {
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::BAD_GATEWAY);
    log.status = code;
    log.error = Some(status.to_string());
    shared.state().record(log);
    let html = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>");
    (status, [(CONTENT_TYPE, "text/html")], html).into_response()
}

fn redirect(shared: &Shared, mut log: RequestLog, address: &str) -> Response {
    log.status = StatusCode::TEMPORARY_REDIRECT.as_u16();
    log.error = Some("a redirect".to_owned());
    shared.state().record(log);
    (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, address.to_owned())]).into_response()
}

/// Makes of a good answer what a broken server or proxy makes of it.
async fn spoiled(answer: Response, how: Spoiled) -> Response {
    let Ok(bytes) = axum::body::to_bytes(answer.into_body(), usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let json = [(CONTENT_TYPE, "application/json")];
    let bytes = bytes.to_vec();
    match how {
        Spoiled::Truncated => (json, body::cut_off(bytes)).into_response(),
        Spoiled::Noise => (json, [b"<b>Warning</b>: \n".as_slice(), &bytes].concat()).into_response(),
        Spoiled::Endless => (json, body::without_end(bytes)).into_response(),
        Spoiled::Drip(pause) => (json, body::drop_by_drop(bytes, pause)).into_response(),
        Spoiled::Gzip => (json, [(CONTENT_ENCODING, "gzip")], body::packed(&bytes)).into_response(),
    }
}

fn cut(shared: &Shared, wire: &Wire, mut log: RequestLog, why: &str) -> Response {
    log.error = Some(why.to_owned());
    shared.state().record(log);
    wire.0.store(true, Ordering::Release);
    StatusCode::NO_CONTENT.into_response()
}

/// Breaks one connection when it is set: nothing is written any more.
#[derive(Clone, Debug, Default)]
struct Wire(Arc<AtomicBool>);

impl Connected<IncomingStream<'_, Wired>> for Wire {
    fn connect_info(stream: IncomingStream<'_, Wired>) -> Wire {
        stream.remote_addr().clone()
    }
}

/// Accepts connections that can be broken from inside a handler.
struct Wired(TcpListener);

impl Listener for Wired {
    type Io = Connection;
    type Addr = Wire;

    async fn accept(&mut self) -> (Connection, Wire) {
        let (stream, _) = Listener::accept(&mut self.0).await;
        // Small answers leave at once; where that cannot be had they leave a little later.
        let _ = stream.set_nodelay(true);
        let wire = Wire::default();
        (Connection { stream, wire: wire.clone() }, wire)
    }

    fn local_addr(&self) -> io::Result<Wire> {
        Ok(Wire::default())
    }
}

/// A connection that refuses to write once its wire is cut.
struct Connection {
    stream: TcpStream,
    wire: Wire,
}

impl Connection {
    fn check(&self) -> io::Result<()> {
        match self.wire.0.load(Ordering::Acquire) {
            true => Err(io::ErrorKind::ConnectionReset.into()),
            false => Ok(()),
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
