//! What it takes to look at 100,000 open orders over 1,000 keys at two panels: requests, CPU time and memory.
//!
//! The panels' side runs in threads of its own, whose time is left out.

// Clippy's leave for tests does not reach benches.
#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

#[path = "../tests/it/support/crowd.rs"]
mod crowd;

use std::time::{Duration, Instant};

use crowd::{Anybody, Crowd};
use orderdesk::store::Due;
use orderdesk::workers::poller::Poller;

const KEYS: usize = 1_000;
const ORDERS_OF_EACH: u32 = 100;
const MINUTE: Duration = Duration::from_secs(60);
const PANELS_THREADS: &str = "panels";

/// CPU seconds of all threads that are not the panels'. Linux counts in hundredths.
fn cpu_seconds() -> f64 {
    let threads = std::fs::read_dir("/proc/self/task").expect("Linux");
    let times = threads.filter_map(|thread| {
        let stat = std::fs::read_to_string(thread.ok()?.path().join("stat")).ok()?;
        let (name, rest) = stat.rsplit_once(')')?;
        if name.ends_with(PANELS_THREADS) {
            return None;
        }
        let fields: Vec<&str> = rest.split_whitespace().collect();
        Some(fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?)
    });
    times.sum::<f64>() / 100.0
}

/// A figure of the process in MB, such as `VmRSS` or `VmHWM`.
fn memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) / 1_024
}

async fn round(crowd: &Crowd, poller: &Poller) {
    loop {
        let woken = crowd.store.wakes().poller.notified();
        poller.tick().await.unwrap();
        let mut is_done = true;
        for panel in ["a", "b"] {
            is_done &= crowd.store.due_accounts(panel, Due::Orders).await.unwrap().is_empty();
        }
        if is_done {
            return;
        }
        woken.await;
    }
}

fn main() {
    // `cargo test --benches` only wants to see that it builds and starts.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let panels = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name(PANELS_THREADS)
        .enable_all()
        .build()
        .unwrap();
    let (a, b) = panels.block_on(async {
        let start = async || tokio::spawn(Anybody::start()).await.unwrap();
        (start().await, start().await)
    });
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let crowd = Crowd::of(&[("a", &a), ("b", &b)]).await;
        for key in 0..KEYS {
            let panel = if key % 2 == 0 { "a" } else { "b" };
            crowd.add(panel, &format!("key-{key}"), ORDERS_OF_EACH, Duration::ZERO, Duration::ZERO).await;
        }
        let orders = KEYS * ORDERS_OF_EACH as usize;
        let poller = Poller::new(crowd.store.clone(), crowd.panels.clone(), MINUTE);
        for nth in 1..=3 {
            let (before, asked) = (memory("VmRSS"), a.requests().len() + b.requests().len());
            let (cpu, started) = (cpu_seconds(), Instant::now());
            round(&crowd, &poller).await;
            let (cpu, took) = (cpu_seconds() - cpu, started.elapsed());
            let requests = a.requests().len() + b.requests().len() - asked;
            let least = orders / 100;
            assert!(requests * 100 <= least * 105, "{requests} requests, {least} would do");
            println!(
                "round {nth}: {orders} orders, {requests} requests ({least} would do), {:.1} s, {:.1} ms of CPU for 1,000 \
                 orders, {before} MB before, {} MB at most",
                took.as_secs_f64(),
                cpu * 1_000.0 / (orders as f64 / 1_000.0),
                memory("VmHWM"),
            );
            crowd.clock.advance(MINUTE * 2);
        }
        poller.finish().await;
    });
}
