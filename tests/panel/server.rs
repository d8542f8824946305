//! A server that answers with exact bytes, or breaks off as real ones do. It knows nothing of panels.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orderdesk::domain::draft::{Details, Draft};
use orderdesk::domain::ids::{ServiceId, ServiceRow};
use orderdesk::domain::money::Money;
use orderdesk::domain::order_type::OrderType;
use orderdesk::panel::{Panel, PanelSettings, Turn};
use secrecy::SecretString;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

/// What the server does after it has read a request.
#[derive(Clone)]
pub enum Reply {
    /// These bytes, then the connection ends.
    Raw(Vec<u8>),
    /// These bytes, and the connection stays open for the next request.
    Kept(Vec<u8>),
    /// The connection ends without a byte.
    Cut,
    /// Nothing, for ever.
    Silence,
    /// These bytes again and again.
    Endless { head: Vec<u8>, again: Vec<u8>, pause: Duration },
}

/// A complete answer with a body of known length.
pub fn answer(status: u16, content_type: &str, body: &[u8]) -> Vec<u8> {
    head_and_body(status, &format!("Content-Type: {content_type}\r\n"), body)
}

pub fn head_and_body(status: u16, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut bytes = format!("HTTP/1.1 {status} X\r\n{headers}Content-Length: {length}\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

pub fn json(status: u16, body: &str) -> Reply {
    Reply::Raw(answer(status, "application/json", body.as_bytes()))
}

/// A running server; it ends with the test's runtime.
pub struct Server {
    pub url: Url,
    bodies: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Serves; `reply` is given the number of the request, from 0, and its body.
    pub async fn start(reply: impl Fn(usize, &str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/api/v2", listener.local_addr().unwrap()).parse().unwrap();
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let (record, reply) = (Arc::clone(&bodies), Arc::new(reply));
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                let (record, reply) = (Arc::clone(&record), Arc::clone(&reply));
                tokio::spawn(serve(stream, record, reply));
            }
        });
        Self { url, bodies, connections }
    }

    /// The body of every request so far.
    pub fn bodies(&self) -> Vec<String> {
        self.bodies.lock().unwrap().clone()
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    pub fn panel(&self) -> Panel {
        panel_at(self.url.clone(), Duration::from_secs(20))
    }
}

type Script = Arc<dyn Fn(usize, &str) -> Reply + Send + Sync>;

async fn serve(mut stream: TcpStream, record: Arc<Mutex<Vec<String>>>, reply: Script) {
    while let Some(body) = read_request(&mut stream).await {
        let number = {
            let mut bodies = record.lock().unwrap();
            bodies.push(body.clone());
            bodies.len() - 1
        };
        match reply(number, &body) {
            Reply::Kept(bytes) => {
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Reply::Raw(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                return;
            }
            Reply::Cut => return,
            Reply::Silence => std::future::pending().await,
            Reply::Endless { head, again, pause } => {
                let mut result = stream.write_all(&head).await;
                while result.is_ok() {
                    tokio::time::sleep(pause).await;
                    result = stream.write_all(&again).await;
                }
                return;
            }
        }
    }
}

async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let read = stream.read(&mut chunk).await.ok().filter(|n| *n > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head
            .lines()
            .find_map(|line| {
                line.to_lowercase().strip_prefix("content-length:")?.trim().parse::<usize>().ok()
            })
            .unwrap_or(0);
        if body.len() >= length {
            return Some(body.to_owned());
        }
    }
}

pub fn panel_at(url: Url, timeout: Duration) -> Panel {
    Panel::new(PanelSettings {
        name: "test".into(),
        url,
        timeout,
        connect_timeout: Duration::from_secs(5),
        requests_per_second: 10_000,
        at_once: 8,
    })
    .unwrap()
}

pub const KEY: &str = "0a1b2c3d4e5f67890a1b2c3d4e5f6789";

pub fn key() -> SecretString {
    SecretString::from(KEY)
}

/// The order that the corpus' requests to `add` describe.
pub fn draft() -> Draft {
    Draft {
        service_row: ServiceRow(1),
        service: ServiceId::new("1001"),
        service_name: "Instagram Followers".into(),
        order_type: OrderType::Default,
        link: "https://instagram.com/p/AAA111".into(),
        details: Details::of_quantity(200),
        price: Money::ZERO,
    }
}

/// A panel's turn to write.
pub async fn turn(panel: &Panel) -> Turn {
    panel.turn_to_write().await.unwrap()
}
