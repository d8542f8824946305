//! SQLite: every statement, transaction and migration, and the vault that seals keys.
//!
//! It decides nothing about orders or people beyond what a transaction must decide; it never talks to a network.

mod accounts;
mod approvals;
mod asking;
mod audit;
mod backup;
mod balance;
mod broadcasts;
mod cards;
mod catalog;
mod changes;
mod chats;
mod dialogues;
mod erase;
mod facts;
mod group_keys;
mod groups;
mod guarantee;
mod habits;
mod history;
mod housekeeping;
mod inbox;
mod journal;
mod lock;
mod mass;
mod mass_message;
mod migrate;
mod notes;
mod operator;
mod orders;
mod outbox;
mod outlook;
mod radar;
mod reminders;
mod requests;
mod rotate;
mod row;
mod settings;
mod stats;
mod templates;
mod tracking;
mod vault;
mod watching;

#[cfg(test)]
mod approvals_tests;
#[cfg(test)]
mod disk_tests;
#[cfg(test)]
mod journal_tests;
#[cfg(test)]
mod lists_tests;
#[cfg(test)]
mod migrate_tests;
#[cfg(test)]
mod radar_tests;
#[cfg(test)]
mod together_tests;
#[cfg(test)]
mod write_tests;

use std::path::PathBuf;
use std::str::FromStr;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use sqlx::sqlite::{
    SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection};
use tokio::sync::Notify;

pub use accounts::{Account, KeyUse};
pub use approvals::{Decision, NewApproval};
pub use asking::{Ask, AskOutcome};
pub use backup::{BackupError, Restored, back_up, restore};
pub use broadcasts::{Broadcast, BroadcastState, Fed};
pub use cards::ShownCard;
pub use catalog::{CategoryEntry, ServiceEntry, StoredCatalog};
pub use changes::NEW_FOR;
pub use chats::Chat;
pub use group_keys::KeyToken;
pub use groups::{Group, GroupMember};
pub use housekeeping::{Forgotten, Holdings, Keep};
pub use inbox::StoredUpdate;
pub use journal::{Confirmation, DRAFT_LIFE, QueuedOrder, Settled};
pub use lock::{DatabaseLock, own_like_folder};
pub use mass::{Mass, MassCounts, MassState, NewMass, StoredLine};
pub use operator::{ChatState, Counts, PanelCounts, UnknownOrder};
pub use orders::{NewDraft, OrderPage};
pub use outbox::WaitingNews;
pub use requests::{OpenRequest, QueuedRequest, RequestOutcome};
pub use rotate::{Rotation, end_handover, is_handover_open, rotate_key};
pub use settings::Setting;
pub use templates::Template;
pub use tracking::{Due, Seen};
pub use vault::{MasterKey, Vault, VaultError};
pub use watching::{UnwatchOutcome, WatchOutcome, Watcher};

use crate::clock::Clock;
use rotate::InUse;

/// Why the database could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("{}", database_words(.0))]
    Database(#[from] sqlx::Error),
    #[error("{}", migration_words(.0))]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("{path}: {error}")]
    Unusable { path: PathBuf, error: std::io::Error },
    #[error("a row of the database cannot be read: {0}")]
    Corrupt(&'static str),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("the database file cannot be used: {0}")]
    BadUrl(String),
}

/// Wakes the workers when there is something for them; a lost wake-up costs time, not truth.
#[derive(Debug, Default)]
pub struct Wakes {
    pub submitter: Notify,
    pub poller: Notify,
    pub notifier: Notify,
    pub syncer: Notify,
    pub announcer: Notify,
    pub watcher: Notify,
    pub digester: Notify,
    pub housekeeper: Notify,
    pub archivist: Notify,
}

impl Wakes {
    /// Wakes those who look at what time brings.
    pub fn time_passed(&self) {
        let watchers =
            [&self.submitter, &self.poller, &self.notifier, &self.syncer, &self.watcher, &self.digester];
        for wake in watchers {
            wake.notify_one();
        }
    }
}

/// The database: one writer, several readers.
#[derive(Clone)]
pub struct Store {
    writer: SqlitePool,
    reader: SqlitePool,
    /// Replaced when the master key is rotated.
    vault: Arc<RwLock<Arc<InUse>>>,
    clock: Clock,
    wakes: Arc<Wakes>,
    /// The update that is being handled, where one is.
    handling: Option<Arc<Handling>>,
}

/// An update that is being handled, and how many drafts it has made so far.
#[derive(Debug)]
struct Handling {
    update: i64,
    drafts: AtomicU32,
}

/// The fact that only the right master key verifies.
const VAULT_CHECK: &str = "vault-check";
/// The fact that holds the next master key for a program that runs while it is rotated.
const HANDOVER: &str = "vault-handover";

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!();

/// Waiting longer than this for another process's lock is a failure.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

fn options(url: &str) -> Result<SqliteConnectOptions, StoreError> {
    Ok(SqliteConnectOptions::from_str(url)
        .map_err(|error| StoreError::BadUrl(error.to_string()))?
        .create_if_missing(true)
        .foreign_keys(true)
        .busy_timeout(BUSY_TIMEOUT)
        .pragma("temp_store", "memory")
        .pragma("trusted_schema", "OFF"))
}

/// Makes a missing database file for its owner's eyes only; SQLite gives its other files the same mode.
fn make_private(url: &str) -> Result<(), StoreError> {
    let mut open = std::fs::OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    match open.open(options(url)?.get_filename()) {
        Ok(_) => {
            own_like_folder(options(url)?.get_filename());
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(StoreError::Unusable { path: options(url)?.get_filename().to_owned(), error }),
    }
}

/// What SQLite's code means for the operator, before SQLite's own words.
fn database_words(error: &sqlx::Error) -> String {
    let code = error.as_database_error().and_then(|error| error.code());
    // Extended codes carry the primary one in their low byte.
    let primary = code.and_then(|code| code.parse::<u32>().ok()).map(|code| code & 0xff);
    let meaning = match primary {
        Some(5 | 6) => "another program holds the database file",
        Some(8) => "the database file or its folder may not be written",
        Some(10) => "the disk failed while the database was read or written",
        Some(11) => "the database file is damaged; restore a backup",
        Some(13) => "the disk is full",
        Some(14) => "the database file cannot be opened; its folder must exist and be writable",
        Some(26) => "the file is no database of this program, or is damaged; restore a backup",
        _ => return format!("the database failed: {error}"),
    };
    format!("{meaning} ({error})")
}

fn migration_words(error: &sqlx::migrate::MigrateError) -> String {
    use sqlx::migrate::MigrateError::{Execute, ExecuteMigration, VersionMismatch, VersionMissing};
    match error {
        VersionMissing(version) => format!(
            "the database belongs to a newer version of this program: it has migration {version}, this program knows {}; run the newer version, or restore a backup",
            known_version()
        ),
        VersionMismatch(version) => format!(
            "the database does not belong to this program: its migration {version} is another one than this program's"
        ),
        Execute(error) => database_words(error),
        ExecuteMigration(error, version) => {
            format!("migration {version} failed, nothing was changed: {}", database_words(error))
        }
        other => format!("the database could not be brought up to date: {other}"),
    }
}

/// The newest migration that this program knows.
fn known_version() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// How many migrations wait for the next start of this program; the database is not changed.
pub async fn count_waiting_migrations(url: &str) -> Result<usize, StoreError> {
    let mut reader = options(url)?.create_if_missing(false).read_only(true).connect().await?;
    let applied: Vec<i64> =
        sqlx::query_scalar("SELECT version FROM _sqlx_migrations").fetch_all(&mut reader).await?;
    reader.close().await?;
    Ok(MIGRATIONS.iter().filter(|migration| !applied.contains(&migration.version)).count())
}

/// Opens the one connection that writes, and brings the tables up to date.
///
/// `synchronous=FULL`: what a person was told is on the disk, also after a power cut.
async fn connect_writer(url: &str, may_create: bool) -> Result<SqlitePool, StoreError> {
    let write = options(url)?
        .create_if_missing(may_create)
        .auto_vacuum(SqliteAutoVacuum::Incremental)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON")
        .pragma("journal_size_limit", "67108864")
        .pragma("cache_size", "-4000")
        .optimize_on_close(true, 400);
    let writer = SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .max_lifetime(None)
        .idle_timeout(None)
        .connect_with(write)
        .await?;
    MIGRATIONS.run(&writer).await?;
    Ok(writer)
}

impl Store {
    /// Opens the database, makes it if it is missing, and brings its tables up to date.
    pub async fn open(url: &str, master: &MasterKey, clock: Clock) -> Result<Self, StoreError> {
        make_private(url)?;
        let writer = connect_writer(url, true).await?;
        let vault = Vault::new(master);
        let proof = check_master_key(&writer, &vault).await?;
        let vault = Arc::new(RwLock::new(Arc::new(InUse { vault, proof })));
        // Readers open the file read-only; they may not set the journal mode.
        let read = options(url)?.create_if_missing(false).read_only(true).pragma("cache_size", "-2000");
        let reader = SqlitePoolOptions::new().max_connections(4).max_lifetime(None).connect_lazy_with(read);
        Ok(Self { writer, reader, vault, clock, wakes: Arc::default(), handling: None })
    }

    /// The same database, for the handling of one update: what is written is known again if a crash has the update
    /// handled once more, so that nothing is made twice.
    pub fn handling(&self, update: i64) -> Self {
        let handling = Arc::new(Handling { update, drafts: AtomicU32::new(0) });
        Self { handling: Some(handling), ..self.clone() }
    }

    fn update_id(&self) -> Option<i64> {
        self.handling.as_ref().map(|handling| handling.update)
    }

    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    pub fn wakes(&self) -> &Wakes {
        &self.wakes
    }

    /// Begins a write; it holds the only writer, so nothing slow may happen before it ends.
    async fn write(&self) -> Result<sqlx::Transaction<'static, sqlx::Sqlite>, StoreError> {
        match self.writer.begin_with("BEGIN IMMEDIATE").await {
            // SQLite ends a transaction by itself when the disk is full, and sqlx still counts it: from then on this
            // connection would begin none. A new one does.
            Err(sqlx::Error::InvalidSavePointStatement) => {
                self.writer.acquire().await?.close().await?;
                Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
            }
            begun => Ok(begun?),
        }
    }

    /// Closes all connections, so that the last write is in the file.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }

    /// The version of SQLite in this binary.
    pub async fn sqlite_version(&self) -> Result<String, StoreError> {
        Ok(sqlx::query_scalar("SELECT sqlite_version()").fetch_one(&self.reader).await?)
    }

    /// Asks SQLite to check the whole file; `ok`, or what it found.
    pub async fn check_integrity(&self) -> Result<String, StoreError> {
        Ok(sqlx::query_scalar("PRAGMA quick_check").fetch_one(&self.reader).await?)
    }

    /// A small fact about the program itself.
    pub async fn find_fact(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(sqlx::query_scalar("SELECT value FROM facts WHERE name = ?")
            .bind(name)
            .fetch_optional(&self.reader)
            .await?)
    }

    pub async fn set_fact(&self, name: &str, value: &str) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .bind(name)
            .bind(value)
            .execute(&self.writer)
            .await?;
        Ok(())
    }
}

/// Refuses a master key that did not seal this database's keys, before any key is needed; gives the proof.
async fn check_master_key(writer: &SqlitePool, vault: &Vault) -> Result<String, StoreError> {
    let mut tx = writer.begin_with("BEGIN IMMEDIATE").await?;
    let known: Option<String> = sqlx::query_scalar("SELECT value FROM facts WHERE name = ?")
        .bind(VAULT_CHECK)
        .fetch_optional(&mut *tx)
        .await?;
    let proof = match known {
        Some(proof) => {
            vault.verify(&proof)?;
            proof
        }
        None => {
            let proof = vault.proof()?;
            sqlx::query("INSERT INTO facts (name, value) VALUES (?, ?)")
                .bind(VAULT_CHECK)
                .bind(&proof)
                .execute(&mut *tx)
                .await?;
            proof
        }
    };
    tx.commit().await?;
    Ok(proof)
}

#[cfg(test)]
pub(crate) mod testing {
    //! A store in a folder of its own, with a clock that stands still.

    use sqlx::Row;

    use super::*;
    use crate::domain::time::Time;

    pub struct TestStore {
        pub store: Store,
        pub clock: Clock,
        pub master: MasterKey,
        pub dir: tempfile::TempDir,
    }

    pub async fn open() -> TestStore {
        let dir = tempfile::tempdir().unwrap();
        let clock = Clock::manual(Time(1_700_000_000_000));
        let url = format!("sqlite:{}", dir.path().join("test.db").display());
        let master = MasterKey::generate().unwrap();
        let store = Store::open(&url, &master, clock.clone()).await.unwrap();
        TestStore { store, clock, master, dir }
    }

    /// What SQLite does for a statement, one step a line.
    pub async fn plan(store: &Store, sql: String, values: usize) -> String {
        let sql = sqlx::AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
        let mut query = sqlx::query(sql);
        for _ in 0..values {
            query = query.bind(1);
        }
        let rows = query.fetch_all(&store.reader).await.unwrap();
        rows.iter().map(|row| format!("{}\n", row.get::<String, _>("detail"))).collect()
    }

    #[tokio::test]
    async fn sqlite_is_new_enough_not_to_corrupt_a_wal() {
        let test = open().await;
        let version = test.store.sqlite_version().await.unwrap();
        let numbers: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
        assert!(numbers >= vec![3, 51, 3], "{version}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn the_databases_files_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let test = open().await;
        for file in std::fs::read_dir(test.dir.path()).unwrap() {
            let mode = file.unwrap().metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0);
        }
    }

    #[tokio::test]
    async fn another_master_key_is_refused_at_the_door() {
        let test = open().await;
        let url = format!("sqlite:{}", test.dir.path().join("test.db").display());
        let other = Store::open(&url, &MasterKey::generate().unwrap(), test.clock.clone()).await;
        assert!(matches!(other, Err(StoreError::Vault(VaultError::WrongMasterKey))));
    }
}
