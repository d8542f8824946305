//! What the program measures of itself: metrics, and the heartbeats of its tasks.
//!
//! The one place that knows the names of metrics. No label holds an id, a link, a text or a secret: the values of every
//! label are few and known before. It decides nothing and serves nothing.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};
use tokio::time::Instant;

/// Upper bounds of times, in seconds: a handler takes milliseconds, a panel up to its time-out.
const SECONDS: [f64; 12] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 30.0];

pub const UPDATES: &str = "orderdesk_updates_total";
pub const UPDATE_SECONDS: &str = "orderdesk_update_duration_seconds";
pub const UPDATES_WAITING: &str = "orderdesk_updates_waiting";
pub const PANEL_REQUESTS: &str = "orderdesk_panel_requests_total";
pub const PANEL_SECONDS: &str = "orderdesk_panel_request_duration_seconds";
pub const TELEGRAM_REQUESTS: &str = "orderdesk_telegram_requests_total";
pub const TELEGRAM_SECONDS: &str = "orderdesk_telegram_request_duration_seconds";
pub const FLOODS: &str = "orderdesk_telegram_floods_total";
pub const ORDERS_SETTLED: &str = "orderdesk_orders_settled_total";
pub const ORDERS: &str = "orderdesk_orders";
pub const OUTBOX: &str = "orderdesk_outbox_waiting";
pub const OUTBOX_OLDEST: &str = "orderdesk_outbox_oldest_seconds";
pub const NEWS: &str = "orderdesk_news_total";
pub const CATALOG_AGE: &str = "orderdesk_catalog_age_seconds";
pub const CHATS: &str = "orderdesk_chats";
pub const KEYS: &str = "orderdesk_keys";
pub const DATABASE: &str = "orderdesk_database_bytes";
pub const DATABASE_FREE: &str = "orderdesk_database_free_bytes";
pub const DATABASE_LOG: &str = "orderdesk_database_log_bytes";
pub const DISK_FREE: &str = "orderdesk_disk_free_bytes";
pub const BACKUP: &str = "orderdesk_backup_timestamp_seconds";
pub const MAINTENANCE: &str = "orderdesk_maintenance";
pub const BEAT: &str = "orderdesk_task_silent_seconds";
pub const FALLS: &str = "orderdesk_task_panics_total";
pub const BUILD: &str = "orderdesk_build_info";
pub const STARTED: &str = "process_start_time_seconds";
pub const MEMORY: &str = "process_resident_memory_bytes";
pub const FILES: &str = "process_open_fds";

/// Renders the metrics; clones are one.
#[derive(Clone)]
pub struct Meter(PrometheusHandle);

impl Meter {
    /// The program's meter. The first call sets it up; what was counted before is lost.
    pub fn install() -> Result<Self, BuildError> {
        static METER: OnceLock<PrometheusHandle> = OnceLock::new();
        static BUILDING: Mutex<()> = Mutex::new(());
        let _one = BUILDING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(handle) = METER.get() {
            return Ok(Self(handle.clone()));
        }
        let handle = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Suffix("_duration_seconds".to_owned()), &SECONDS)?
            .install_recorder()?;
        describe();
        // What has not happened yet is 0, so that its first time is seen as a rise.
        counter!(FLOODS).absolute(0);
        for state in ["placed", "refused", "unknown"] {
            counter!(ORDERS_SETTLED, "state" => state).absolute(0);
        }
        for became in ["delivered", "put_off", "failed"] {
            counter!(NEWS, "became" => became).absolute(0);
        }
        gauge!(MAINTENANCE).set(0.0);
        gauge!(BUILD, "version" => env!("CARGO_PKG_VERSION")).set(1.0);
        Ok(Self(METER.get_or_init(|| handle).clone()))
    }

    /// Everything in the text format of Prometheus.
    pub fn render(&self) -> String {
        self.0.run_upkeep();
        self.0.render()
    }
}

fn describe() {
    describe_counter!(UPDATES, "Updates taken from Telegram, by kind");
    describe_histogram!(UPDATE_SECONDS, Unit::Seconds, "Time to handle one update, by kind and how it ended");
    describe_gauge!(UPDATES_WAITING, "Updates that are kept and not handled yet");
    describe_counter!(PANEL_REQUESTS, "Requests to panels, by panel, action and outcome");
    describe_histogram!(PANEL_SECONDS, Unit::Seconds, "Time of one request to a panel, by panel and action");
    describe_counter!(TELEGRAM_REQUESTS, "Requests to the Bot API, by method and outcome");
    describe_histogram!(
        TELEGRAM_SECONDS,
        Unit::Seconds,
        "Time of one request to the Bot API, polls left out"
    );
    describe_counter!(FLOODS, "Answers 429 of Telegram: each is a defect of the bot");
    describe_counter!(ORDERS_SETTLED, "Orders that were sent, by how it ended: placed, refused, unknown");
    describe_gauge!(
        ORDERS,
        "Orders now, by state: queued, submitting, unknown, followed (placed and still looked at)"
    );
    describe_gauge!(OUTBOX, "News that waits for its delivery");
    describe_gauge!(OUTBOX_OLDEST, Unit::Seconds, "Age of the oldest waiting news");
    describe_counter!(NEWS, "News by what became of it: delivered, put_off, failed");
    describe_gauge!(CATALOG_AGE, Unit::Seconds, "Age of the newest catalogue of a panel");
    describe_gauge!(CHATS, "Chats that can be written to");
    describe_gauge!(KEYS, "Panel keys, by panel and state: active, refused");
    describe_gauge!(DATABASE, Unit::Bytes, "Size of the database file");
    describe_gauge!(DATABASE_FREE, Unit::Bytes, "Part of the database file that is free for new rows");
    describe_gauge!(DATABASE_LOG, Unit::Bytes, "Size of the database's write-ahead log");
    describe_gauge!(DISK_FREE, Unit::Bytes, "Free space where the database lies");
    describe_gauge!(
        BACKUP,
        Unit::Seconds,
        "When the newest timed backup was made, since 1970; 0 while there is none"
    );
    describe_gauge!(MAINTENANCE, "1 while orders are not taken");
    describe_gauge!(BEAT, Unit::Seconds, "Time since a task of the program last gave a sign of life");
    describe_counter!(
        FALLS,
        "Panics of a task of the program, which went on after a pause: each is a defect"
    );
    describe_gauge!(BUILD, "Always 1; the version is a label");
    describe_gauge!(STARTED, Unit::Seconds, "When the program started, since 1970");
    describe_gauge!(MEMORY, Unit::Bytes, "Resident memory");
    describe_gauge!(FILES, "Open file handles");
}

/// An update was taken.
pub fn update_taken(kind: &'static str) {
    counter!(UPDATES, "kind" => kind).increment(1);
}

/// An update was handled, well or not.
pub fn update_handled(kind: &'static str, ended: &'static str, took: Duration) {
    histogram!(UPDATE_SECONDS, "kind" => kind, "ended" => ended).record(took);
}

/// A panel was asked; `outcome` is `ok` or the name of an error. Panels are the operator's own short list.
pub fn panel_asked(panel: &str, action: &'static str, outcome: &'static str) {
    counter!(PANEL_REQUESTS, "panel" => panel.to_owned(), "action" => action, "outcome" => outcome)
        .increment(1);
}

/// How long one request to a panel took on the wire.
pub fn panel_took(panel: &str, action: &'static str, took: Duration) {
    histogram!(PANEL_SECONDS, "panel" => panel.to_owned(), "action" => action).record(took);
}

/// Telegram was asked; a long poll's time says nothing and is left out.
pub fn telegram_asked(method: &str, outcome: &'static str, took: Duration) {
    counter!(TELEGRAM_REQUESTS, "method" => method.to_owned(), "outcome" => outcome).increment(1);
    if method != "getUpdates" {
        histogram!(TELEGRAM_SECONDS, "method" => method.to_owned()).record(took);
    }
    if outcome == "flood" {
        counter!(FLOODS).increment(1);
    }
}

/// An order's `add` ended.
pub fn order_settled(state: &'static str) {
    counter!(ORDERS_SETTLED, "state" => state).increment(1);
}

/// So much news was delivered, put off, or refused.
pub fn news(became: &'static str, count: usize) {
    counter!(NEWS, "became" => became).increment(u64::try_from(count).unwrap_or(u64::MAX));
}

/// A task begins: it has not panicked yet.
pub fn task_runs(task: &'static str) {
    counter!(FALLS, "task" => task).absolute(0);
}

/// A task panicked.
pub fn task_fell(task: &'static str) {
    counter!(FALLS, "task" => task).increment(1);
}

/// Sets a gauge without labels.
pub fn level(name: &'static str, value: u64) {
    gauge!(name).set(float(value));
}

/// Sets a gauge with one label.
pub fn level_of(name: &'static str, label: &'static str, of: &str, value: u64) {
    gauge!(name, label => of.to_owned()).set(float(value));
}

/// Sets the number of keys of a panel in a state.
pub fn keys(panel: &str, state: &'static str, value: u64) {
    gauge!(KEYS, "panel" => panel.to_owned(), "state" => state).set(float(value));
}

/// Prometheus knows only floating point; no money is among these.
fn float(value: u64) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "a gauge of bytes or rows")]
    let float = value as f64;
    float
}

/// The heartbeats of the program's tasks: when each last gave a sign of life, and whether it panicked. Clones are one.
#[derive(Clone, Default)]
pub struct Pulse(Arc<Mutex<BTreeMap<&'static str, Beat>>>);

struct Beat {
    at: Instant,
    is_fallen: bool,
}

impl Pulse {
    /// A task gives a sign of life; from its first one on it is expected to.
    pub fn beat(&self, task: &'static str) {
        self.of(task, |beat| beat.at = Instant::now());
    }

    /// A task panicked and is about to go on.
    pub fn fell(&self, task: &'static str) {
        self.of(task, |beat| beat.is_fallen = true);
    }

    /// A task did its work without a panic.
    pub fn stands(&self, task: &'static str) {
        self.of(task, |beat| beat.is_fallen = false);
    }

    fn of(&self, task: &'static str, change: impl FnOnce(&mut Beat)) {
        let mut beats = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        change(beats.entry(task).or_insert_with(|| Beat { at: Instant::now(), is_fallen: false }));
    }

    /// The tasks whose last work panicked.
    pub fn fallen(&self) -> Vec<&'static str> {
        let beats = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        beats.iter().filter(|(_, beat)| beat.is_fallen).map(|(task, _)| *task).collect()
    }

    /// How long each task has been silent.
    pub fn silences(&self) -> Vec<(&'static str, Duration)> {
        let beats = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        beats.iter().map(|(task, beat)| (*task, beat.at.elapsed())).collect()
    }

    /// How long one task has been silent; nothing if it never gave a sign.
    pub fn silence(&self, task: &str) -> Option<Duration> {
        let beats = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        beats.get(task).map(|beat| beat.at.elapsed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_meter_is_the_first_one() {
        let (first, second) = (Meter::install().unwrap(), Meter::install().unwrap());
        level(CHATS, 41);
        assert!(first.render().contains("orderdesk_chats 41"));
        assert!(second.render().contains("orderdesk_build_info{version="));
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_fell_silent_is_seen() {
        let pulse = Pulse::default();
        assert_eq!(pulse.silence("poller"), None);
        pulse.beat("poller");
        tokio::time::advance(Duration::from_secs(90)).await;
        assert_eq!(pulse.silences(), [("poller", Duration::from_secs(90))]);
    }
}
