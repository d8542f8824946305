//! What the program's web server is told: whether the program is well, its metrics, and what became of an update.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

use super::machine;
use crate::bot::{Inlet, POLLING, Taken};
use crate::desk::Panels;
use crate::http::{Delivery, Inside};
use crate::meter::{self, Meter, Pulse};
use crate::store::{Store, StoreError};

/// A worker ticks at least every half minute; one that is silent for so long hangs or has ended.
const SILENT: Duration = Duration::from_secs(600);
/// A long poll takes 50 s, and Telegram may be away for a moment.
const POLL_SILENT: Duration = Duration::from_secs(150);
/// The database answers within this, or it does not.
const DATABASE_PATIENCE: Duration = Duration::from_secs(3);

/// The program as its web server sees it.
pub struct Vitals {
    pub store: Store,
    pub database: PathBuf,
    pub panels: Panels,
    pub meter: Meter,
    pub pulse: Pulse,
    pub takes_webhooks: bool,
    /// Empty until Telegram was met; then where delivered updates go.
    inlet: OnceLock<Inlet>,
}

impl Vitals {
    pub fn new(
        store: Store,
        database: PathBuf,
        panels: Panels,
        meter: Meter,
        pulse: Pulse,
        takes_webhooks: bool,
    ) -> Self {
        Self { store, database, panels, meter, pulse, takes_webhooks, inlet: OnceLock::new() }
    }

    /// Telegram was met: updates may come.
    pub fn open(&self, inlet: Inlet) {
        let _ = self.inlet.set(inlet);
    }

    /// Measures what is a level and not an event.
    async fn measure(&self) -> Result<(), StoreError> {
        let counts = self.store.count_everything().await?;
        let now = self.store.clock().now();
        for (state, count) in [
            ("queued", counts.queued),
            ("submitting", counts.submitting),
            ("unknown", counts.unknown),
            ("followed", counts.followed),
        ] {
            meter::level_of(meter::ORDERS, "state", state, count);
        }
        meter::level(meter::MAINTENANCE, u64::from(self.store.find_maintenance().await?.is_some()));
        meter::level(meter::UPDATES_WAITING, counts.updates_waiting);
        meter::level(meter::OUTBOX, counts.news_waiting);
        meter::level(meter::OUTBOX_OLDEST, counts.oldest_news.map_or(0, |at| now.since(at).as_secs()));
        meter::level(meter::CHATS, counts.chats);
        meter::level(meter::DATABASE, counts.database_bytes);
        meter::level(meter::DATABASE_FREE, counts.free_bytes);
        for panel in self.store.count_by_panel().await? {
            // Of a panel that left the operator's list nothing is said any more.
            if self.panels.find(&panel.panel).is_none() {
                continue;
            }
            meter::keys(&panel.panel, "active", panel.keys);
            meter::keys(&panel.panel, "refused", panel.refused_keys);
            if let Some(at) = panel.catalog_at {
                meter::level_of(meter::CATALOG_AGE, "panel", &panel.panel, now.since(at).as_secs());
            }
        }
        Ok(())
    }

    fn measure_machine(&self) {
        for (name, value) in [
            (meter::DISK_FREE, machine::disk_free(&self.database)),
            (meter::MEMORY, machine::resident_memory()),
            (meter::FILES, machine::open_files()),
        ] {
            if let Some(value) = value {
                meter::level(name, value);
            }
        }
        let mut log = self.database.clone().into_os_string();
        log.push("-wal");
        meter::level(meter::DATABASE_LOG, machine::size_of(&PathBuf::from(log)));
        for (task, silence) in self.pulse.silences() {
            meter::level_of(meter::BEAT, "task", task, silence.as_secs());
        }
    }

    fn silent_workers(&self) -> Vec<String> {
        let silences = self.pulse.silences().into_iter();
        silences
            .filter(|(task, silence)| *task != POLLING && *silence > SILENT)
            .map(|(task, silence)| format!("{task}: no sign of life for {} s", silence.as_secs()))
            .collect()
    }

    async fn database_fault(&self) -> Option<String> {
        match tokio::time::timeout(DATABASE_PATIENCE, self.store.is_alive()).await {
            Ok(Ok(())) => None,
            Ok(Err(error)) => Some(format!("database: {error}")),
            Err(_) => Some(format!("database: no answer within {} s", DATABASE_PATIENCE.as_secs())),
        }
    }
}

impl Inside for Vitals {
    async fn sick(&self) -> Vec<String> {
        self.silent_workers()
    }

    async fn unready(&self) -> Vec<String> {
        let mut wrong = self.silent_workers();
        let fallen = self.pulse.fallen().into_iter();
        wrong.extend(fallen.map(|task| format!("{task}: it panicked and tries again; see the log")));
        wrong.extend(self.database_fault().await);
        if self.inlet.get().is_none() {
            wrong.push("telegram: not reached yet".to_owned());
        } else if !self.takes_webhooks
            && self.pulse.silence(POLLING).is_none_or(|silence| silence > POLL_SILENT)
        {
            wrong.push("telegram: no updates can be had".to_owned());
        }
        wrong
    }

    async fn metrics(&self) -> String {
        if let Err(error) = self.measure().await {
            tracing::warn!(%error, "levels could not be measured; the metrics show the last ones");
        }
        self.measure_machine();
        self.meter.render()
    }

    async fn receive(&self, body: &str) -> Delivery {
        let Some(inlet) = self.inlet.get() else { return Delivery::Later };
        match inlet.take(body).await {
            Taken::Kept => Delivery::Kept,
            Taken::Later => Delivery::Later,
            Taken::Unreadable => {
                // Whoever sent it knew the secret; the body is not logged, it may hold a key.
                tracing::warn!("something that is no update was delivered to the webhook and refused");
                Delivery::Unreadable
            }
        }
    }
}
