//! Owns the local panel: a server on loopback that speaks API v2 as a standard panel does, on a clock of its own.
//! It imports nothing else of the crate; whoever uses it meets it over HTTP, as the outside does.
//!
//! An order is done after about three virtual minutes. A link that contains `partial`, `cancel`, `fail` or `stuck`
//! decides how it ends. At speed 0 nothing moves but by [`LocalPanel::advance`].
//!
//! ```no_run
//! # use std::time::Duration;
//! # use orderdesk::sandbox::panel::{LocalPanel, PanelFault, PanelFaultKind, PanelOptions, When};
//! # async fn example() -> std::io::Result<()> {
//! let panel = LocalPanel::start(PanelOptions::for_tests("a-key", "10.00")).await?;
//! panel.inject(PanelFault::once("add", PanelFaultKind::Cut(When::AfterActing)));
//! // … place an order at `panel.url()` …
//! panel.advance(Duration::from_secs(240));
//! assert_eq!((panel.count("add"), panel.orders().len()), (1, 1));
//! # Ok(()) }
//! ```

mod actions;
mod add;
mod books;
mod catalog;
mod catalog_words;
mod clock;
mod connection;
mod fault;
mod kind;
mod order;
mod params;
mod refill;
mod server;
mod subscription;
#[cfg(test)]
mod tests;
mod traffic;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use rust_decimal::Decimal;
use tokio::{net::TcpListener, sync::broadcast, task::JoinHandle, time::Instant};
use tokio_util::sync::CancellationToken;

use self::{
    books::{Account, Books},
    connection::{CuttableListener, Scissors},
    traffic::Traffic,
};
pub use self::{
    catalog::services_json,
    fault::{PanelFault, PanelFaultKind, Times, When},
    order::OrderView,
    traffic::PanelRequest,
};

/// How often the orders are moved when nobody asks for them.
const TICK: Duration = Duration::from_millis(500);
/// A listener to the events that falls further behind than this misses some.
const EVENT_BACKLOG: usize = 1_024;

/// What a panel is started with.
#[derive(Debug, Clone)]
pub struct PanelOptions {
    pub addr: SocketAddr,
    /// Decides the catalogue and the fate of every order.
    pub seed: u64,
    /// Virtual seconds in a real one; 0 stands still.
    pub speed: u32,
    /// API keys and their balances in dollars.
    pub keys: Vec<(String, Decimal)>,
}

impl PanelOptions {
    /// A free port, a clock that stands still and one key; a balance that is no number is zero.
    pub fn for_tests(key: &str, balance: &str) -> Self {
        Self {
            addr: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            seed: 1,
            speed: 0,
            keys: vec![(key.to_owned(), balance.parse().unwrap_or_default())],
        }
    }
}

/// What happens at the panel, as it happens.
#[derive(Debug, Clone)]
pub enum PanelEvent {
    Request(PanelRequest),
    OrderChanged(OrderView),
    /// A key, its balance, the clock or the listener was changed by hand.
    Changed,
}

/// A running panel; the last clone that is dropped stops it.
#[derive(Clone)]
pub struct LocalPanel(Arc<Running>);

struct Running {
    shared: Arc<Shared>,
    addr: SocketAddr,
    stop: CancellationToken,
    door: tokio::sync::Mutex<Option<Door>>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// An open listener and its connections.
struct Door {
    connections: CancellationToken,
    serving: JoinHandle<()>,
}

/// What the handle and the server have in common.
struct Shared {
    books: Mutex<Books>,
    traffic: Mutex<Traffic>,
    events: broadcast::Sender<PanelEvent>,
    started: Instant,
}

impl Shared {
    /// Runs with books that are up to date, before and after.
    fn with_books<T>(&self, run: impl FnOnce(&mut Books) -> T) -> T {
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        let mut changed = books.settle();
        let result = run(&mut books);
        changed.extend(books.settle());
        drop(books);
        for order in changed {
            self.tell(PanelEvent::OrderChanged(order));
        }
        result
    }

    fn traffic(&self) -> MutexGuard<'_, Traffic> {
        self.traffic.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record(&self, request: PanelRequest) {
        let request = self.traffic().record(request);
        self.tell(PanelEvent::Request(request));
    }

    fn tell(&self, event: PanelEvent) {
        // Nobody needs to listen.
        let _ = self.events.send(event);
    }

    fn elapsed_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl LocalPanel {
    /// Starts a panel and returns when it listens.
    pub async fn start(options: PanelOptions) -> io::Result<Self> {
        let listener = TcpListener::bind(options.addr).await?;
        let addr = listener.local_addr()?;
        let shared = Arc::new(Shared {
            books: Mutex::new(Books::open(&options)),
            traffic: Mutex::default(),
            events: broadcast::channel(EVENT_BACKLOG).0,
            started: Instant::now(),
        });
        let stop = CancellationToken::new();
        tokio::spawn(tick(Arc::clone(&shared), stop.clone()));
        let door = open_door(listener, Arc::clone(&shared), &stop);
        Ok(Self(Arc::new(Running { shared, addr, stop, door: tokio::sync::Mutex::new(Some(door)) })))
    }

    /// The address of the endpoint, with its path.
    pub fn url(&self) -> String {
        format!("http://{}/api/v2", self.0.addr)
    }

    /// Stops listening and ends every connection; the books can still be read.
    pub fn stop(&self) {
        self.0.stop.cancel();
    }

    /// Moves the panel's clock forward and everything with it.
    pub fn advance(&self, by: Duration) {
        self.0.shared.with_books(|books| books.clock.advance(by));
    }

    pub fn set_speed(&self, speed: u32) {
        self.0.shared.with_books(|books| books.clock.set_speed(speed));
        self.0.shared.tell(PanelEvent::Changed);
    }

    pub fn speed(&self) -> u32 {
        self.0.shared.with_books(|books| books.clock.speed())
    }

    /// The virtual time since the panel was started.
    pub fn now(&self) -> Duration {
        self.0.shared.with_books(|books| books.clock.now())
    }

    /// Adds a key, or gives a known one this balance.
    pub fn add_key(&self, key: &str, balance: Decimal) {
        let account = Account { balance, revoked: false };
        self.0.shared.with_books(|books| books.accounts.insert(key.to_owned(), account));
        self.0.shared.tell(PanelEvent::Changed);
    }

    /// Sets the price of a service; false if there is no such service.
    pub fn set_rate(&self, service: u32, rate: Decimal) -> bool {
        self.0.shared.with_books(|books| {
            let offer = books.offers.iter_mut().find(|offer| offer.id == service);
            offer.map(|offer| offer.rate = rate).is_some()
        })
    }

    /// From now on the panel says "Invalid API key" to this one.
    pub fn revoke(&self, key: &str) {
        self.set_revoked(key, true);
    }

    pub fn restore(&self, key: &str) {
        self.set_revoked(key, false);
    }

    fn set_revoked(&self, key: &str, revoked: bool) {
        self.0.shared.with_books(|books| {
            if let Some(account) = books.accounts.get_mut(key) {
                account.revoked = revoked;
            }
        });
        self.0.shared.tell(PanelEvent::Changed);
    }

    pub fn is_revoked(&self, key: &str) -> bool {
        self.0.shared.with_books(|books| books.accounts.get(key).is_some_and(|account| account.revoked))
    }

    pub fn balance(&self, key: &str) -> Option<Decimal> {
        self.0.shared.with_books(|books| books.accounts.get(key).map(|account| account.balance))
    }

    /// Every order that was placed, oldest first.
    pub fn orders(&self) -> Vec<OrderView> {
        self.0.shared.with_books(|books| books.views())
    }

    /// Sets an order's state by hand and settles its charge; false if there is no such order.
    ///
    /// The order does not move by itself any more. Any text may be a status.
    pub fn set_status(&self, order: u64, status: &str, remains: u64) -> bool {
        self.0.shared.with_books(|books| books.set_status(order, status, remains))
    }

    /// The last 2,000 requests, oldest first.
    pub fn requests(&self) -> Vec<PanelRequest> {
        self.0.shared.traffic().requests()
    }

    /// How many requests with this action were read, whatever became of them.
    pub fn count(&self, action: &str) -> usize {
        self.0.shared.traffic().count(action)
    }

    pub fn events(&self) -> broadcast::Receiver<PanelEvent> {
        self.0.shared.events.subscribe()
    }

    pub fn inject(&self, fault: PanelFault) {
        self.0.shared.traffic().faults.add(fault);
    }

    pub fn clear_faults(&self) {
        self.0.shared.traffic().faults.clear();
    }

    /// Really closes the listener, so that connections are refused, or opens it again on the same port.
    pub async fn set_down(&self, down: bool) -> io::Result<()> {
        let mut door = self.0.door.lock().await;
        match door.take() {
            Some(open) if down => {
                open.connections.cancel();
                open.serving.abort();
                // The listener is closed when the task is gone, not when it is told to go.
                let _ = open.serving.await;
            }
            None if !down => {
                let listener = TcpListener::bind(self.0.addr).await?;
                *door = Some(open_door(listener, Arc::clone(&self.0.shared), &self.0.stop));
            }
            unchanged => *door = unchanged,
        }
        drop(door);
        self.0.shared.tell(PanelEvent::Changed);
        Ok(())
    }

    pub async fn is_down(&self) -> bool {
        self.0.door.lock().await.is_none()
    }
}

fn open_door(listener: TcpListener, shared: Arc<Shared>, stop: &CancellationToken) -> Door {
    let connections = stop.child_token();
    let service = server::router(shared).into_make_service_with_connect_info::<Scissors>();
    let listener = CuttableListener { inner: listener, all: connections.clone() };
    let stopped = connections.clone();
    let serving = tokio::spawn(async move {
        tokio::select! {
            () = stopped.cancelled() => {}
            // It ends with the listener only, and the listener never fails for good.
            _ = axum::serve(listener, service).into_future() => {}
        }
    });
    Door { connections, serving }
}

/// Moves the orders while nobody looks, so that the events come in time.
async fn tick(shared: Arc<Shared>, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(TICK)).await.is_some() {
        shared.with_books(|_| ());
    }
}

/// The last four characters of a key, which is all of it that is ever shown or kept in a record.
fn key_tail(key: &str) -> String {
    let skipped = key.chars().count().saturating_sub(4);
    key.chars().skip(skipped).collect()
}
