//! The world outside the bot, rebuilt on this machine: owns the local Bot API server, the local panel and the page on
//! which a person plays with them, and starts the three together.
//!
//! It does not run the bot and imports nothing of it: both sides meet over HTTP, as with the real outside.

mod body;
mod cast;
pub mod month;
mod page;
pub mod panel;
pub mod telegram;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use rust_decimal::Decimal;
use tokio::net::TcpListener;
use tokio_util::sync::{CancellationToken, DropGuard};

use self::{
    cast::{ANNA, BOT_TOKEN, GOOD_KEY, POOR_KEY},
    month::Month,
    page::Desk,
    panel::{LocalPanel, PanelOptions},
    telegram::{LocalTelegram, Options},
};

/// Ten virtual seconds in a real one: a typical order is done while a person still looks.
const PANEL_SPEED: u32 = 10;
/// Decides the catalogue and the fate of the orders; any number does.
const PANEL_SEED: u64 = 20_260_901;

/// What a sandbox is started with.
#[derive(Debug, Clone)]
pub struct SandboxOptions {
    /// Where the page is served; port 0 is any free one.
    pub addr: SocketAddr,
    /// Where the local Bot API server listens; port 0 is any free one.
    pub telegram_addr: SocketAddr,
    /// Where the local panel listens; port 0 is any free one.
    pub panel_addr: SocketAddr,
    /// What Anna's Telegram speaks at first.
    pub language: String,
}

impl Default for SandboxOptions {
    fn default() -> Self {
        let loopback = |port| SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        Self {
            addr: loopback(8080),
            telegram_addr: loopback(0),
            panel_addr: loopback(0),
            language: "en".to_owned(),
        }
    }
}

/// A running sandbox; it stops when its last clone is dropped.
#[derive(Clone)]
pub struct Sandbox {
    telegram: LocalTelegram,
    panel: LocalPanel,
    addr: SocketAddr,
    stopped: CancellationToken,
    _guard: Arc<DropGuard>,
}

impl Sandbox {
    /// Starts the local servers and the page, all of which listen when this returns.
    pub async fn start(options: SandboxOptions) -> io::Result<Self> {
        let listener = TcpListener::bind(options.addr).await?;
        let addr = listener.local_addr()?;
        let telegram = LocalTelegram::start(Options {
            addr: options.telegram_addr,
            token: BOT_TOKEN.to_owned(),
            ..Options::default()
        })
        .await?;
        let panel = LocalPanel::start(PanelOptions {
            addr: options.panel_addr,
            seed: PANEL_SEED,
            speed: PANEL_SPEED,
            keys: vec![
                (GOOD_KEY.to_owned(), Decimal::new(10_084_292, 5)),
                (POOR_KEY.to_owned(), Decimal::new(5, 2)),
            ],
        })
        .await?;
        cast::enter(&telegram, &options.language);
        let stopped = CancellationToken::new();
        let desk = Desk::new(telegram.clone(), panel.clone(), stopped.clone());
        tokio::spawn(page::serve(listener, desk));
        let guard = Arc::new(stopped.clone().drop_guard());
        Ok(Self { telegram, panel, addr, stopped, _guard: guard })
    }

    pub fn telegram(&self) -> &LocalTelegram {
        &self.telegram
    }

    pub fn panel(&self) -> &LocalPanel {
        &self.panel
    }

    /// Anna's days, with the key that a person tries first.
    pub fn month(&self) -> Month {
        Month::new(self.telegram.clone(), self.panel.clone(), ANNA, GOOD_KEY)
    }

    /// The token that the local Bot API server takes; it is no secret.
    pub fn bot_token(&self) -> &str {
        BOT_TOKEN
    }

    /// The address of the local Bot API server, for the bot's API URL.
    pub fn telegram_url(&self) -> String {
        self.telegram.url()
    }

    /// The address of the local panel's endpoint.
    pub fn panel_url(&self) -> String {
        self.panel.url()
    }

    /// The address of the page, for a person's browser.
    pub fn page_url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Stops the page and both local servers.
    pub fn stop(&self) {
        self.stopped.cancel();
        self.telegram.stop();
        self.panel.stop();
    }
}
