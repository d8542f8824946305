//! Backups: whole copies of the database in one file, made while the bot runs, and put back while it does not.
//!
//! A copy is checked by opening it before it gets its name. The master key is in none.

use std::fs::File;
use std::path::{Path, PathBuf};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tempfile::NamedTempFile;

use super::lock::{beside, folder_of, own_like_folder};
use super::{
    BUSY_TIMEOUT, HANDOVER, MIGRATIONS, MasterKey, Store, StoreError, VAULT_CHECK, Vault, known_version,
    options,
};
use crate::domain::time::Time;

/// Beginning and end of a copy's name until it is whole.
const UNFINISHED: (&str, &str) = (".orderdesk-", ".tmp");
/// A restored database counts its rows on from here: no button of the life that is undone meets a new row.
const ROW_GAP: i64 = 1_000_000;

/// Why a backup was not made, or not put back. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{0} is there already; backups are never overwritten")]
    Exists(PathBuf),
    #[error("{0} is not there")]
    Missing(PathBuf),
    #[error("{path}: {error}")]
    File { path: PathBuf, error: std::io::Error },
    #[error("{0} is no database of this program, or is damaged")]
    NotOurs(PathBuf),
    #[error("{path} is damaged: {found}")]
    Damaged { path: PathBuf, found: String },
    #[error("{path} was made by a newer version of this program (migration {found}; this one knows {known})")]
    Newer { path: PathBuf, found: i64, known: i64 },
    #[error("{0} was made under another master key: give the one of its time")]
    OtherKey(PathBuf),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for BackupError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// What was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the database that was replaced lies now.
    pub replaced: Option<PathBuf>,
    /// Confirmed orders and requests that the backup had not seen sent: they may have been sent since.
    pub unsure: u64,
}

impl Store {
    /// Copies the whole database to a new file while it is in use.
    pub async fn back_up(&self, to: &Path) -> Result<(), BackupError> {
        let mut reader = self.reader.acquire().await?;
        copy_to(&mut reader, to).await
    }
}

/// Copies the whole database to a new file, also while a bot runs on it. It needs no master key.
pub async fn back_up(url: &str, to: &Path) -> Result<(), BackupError> {
    let from = options(url)?;
    if !from.get_filename().exists() {
        return Err(BackupError::Missing(from.get_filename().to_owned()));
    }
    let mut reader = from.create_if_missing(false).read_only(true).connect().await?;
    let done = copy_to(&mut reader, to).await;
    reader.close().await?;
    done
}

async fn copy_to(from: &mut SqliteConnection, to: &Path) -> Result<(), BackupError> {
    if to.exists() {
        return Err(BackupError::Exists(to.to_owned()));
    }
    let copy = copy_beside(from, to).await?;
    let mut opened = open_copy(copy.path()).await?;
    // A master key on its way to a running bot has no place in a copy.
    sqlx::query("DELETE FROM facts WHERE name = ?").bind(HANDOVER).execute(&mut opened).await?;
    check_whole(&mut opened, to).await?;
    opened.close().await?;
    publish(copy, to)
}

/// A copy beside `target`, readable for its owner only, that vanishes unless it is published.
async fn copy_beside(from: &mut SqliteConnection, target: &Path) -> Result<NamedTempFile, BackupError> {
    let file = |error| BackupError::File { path: target.to_owned(), error };
    let copy = tempfile::Builder::new()
        .prefix(UNFINISHED.0)
        .suffix(UNFINISHED.1)
        .tempfile_in(folder_of(target))
        .map_err(file)?;
    let path = copy.path().to_str().ok_or_else(|| file(std::io::ErrorKind::InvalidFilename.into()))?;
    sqlx::query("VACUUM INTO ?").bind(path).execute(from).await?;
    Ok(copy)
}

async fn open_copy(path: &Path) -> Result<SqliteConnection, BackupError> {
    let open = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Delete)
        .busy_timeout(BUSY_TIMEOUT)
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF");
    Ok(open.connect().await?)
}

async fn check_whole(copy: &mut SqliteConnection, path: &Path) -> Result<(), BackupError> {
    let found: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(&mut *copy).await?;
    if found != "ok" {
        return Err(BackupError::Damaged { path: path.to_owned(), found });
    }
    let lost = sqlx::query("PRAGMA foreign_key_check").fetch_optional(copy).await?;
    match lost {
        None => Ok(()),
        Some(_) => {
            Err(BackupError::Damaged { path: path.to_owned(), found: "a row without its owner".into() })
        }
    }
}

/// Puts the copy on the disk, then gives it its name: what has the name is whole.
fn publish(copy: NamedTempFile, to: &Path) -> Result<(), BackupError> {
    let file = |error| BackupError::File { path: to.to_owned(), error };
    copy.as_file().sync_all().map_err(file)?;
    copy.persist_noclobber(to).map_err(|failed| match failed.error.kind() {
        std::io::ErrorKind::AlreadyExists => BackupError::Exists(to.to_owned()),
        _ => file(failed.error),
    })?;
    sync_folder(to).map_err(file)
}

fn sync_folder(of: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    File::open(folder_of(of))?.sync_all()?;
    Ok(())
}

/// Puts a backup in the place of the database, on which no program may run. What was there is kept beside it.
///
/// The backup's confirmed orders may have been sent after it was made: they become unknown at the next start,
/// and are never sent again on their own.
pub async fn restore(url: &str, from: &Path, master: &MasterKey, now: Time) -> Result<Restored, BackupError> {
    if !from.exists() {
        return Err(BackupError::Missing(from.to_owned()));
    }
    let database = options(url)?.get_filename().to_owned();
    let not_ours = |error: sqlx::Error| match error.as_database_error().and_then(|error| error.code()) {
        Some(code) if matches!(&*code, "11" | "26") => BackupError::NotOurs(from.to_owned()),
        _ => error.into(),
    };
    let open = SqliteConnectOptions::new().filename(from).read_only(true).busy_timeout(BUSY_TIMEOUT);
    let mut backup = open.connect().await.map_err(not_ours)?;
    let copied = copy_beside(&mut backup, &database).await;
    backup.close().await?;
    let copy = copied.map_err(|error| match error {
        BackupError::Store(StoreError::Database(error)) => not_ours(error),
        other => other,
    })?;
    let mut opened = open_copy(copy.path()).await?;
    check_whole(&mut opened, from).await?;
    check_ours(&mut opened, from, master).await?;
    let unsure = settle(&mut opened, now).await?;
    opened.close().await?;
    let file = |error| BackupError::File { path: database.clone(), error };
    copy.as_file().sync_all().map_err(file)?;
    let replaced = set_aside(&database, now).await.map_err(file)?;
    copy.persist(&database).map_err(|failed| file(failed.error))?;
    for file in [&database, &beside(&database, ".lock")] {
        own_like_folder(file);
    }
    sync_folder(&database).map_err(file)?;
    Ok(Restored { replaced, unsure })
}

async fn check_ours(copy: &mut SqliteConnection, path: &Path, master: &MasterKey) -> Result<(), BackupError> {
    let tables: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('_sqlx_migrations', 'facts', 'orders')",
    )
    .fetch_one(&mut *copy)
    .await?;
    if tables != 3 {
        return Err(BackupError::NotOurs(path.to_owned()));
    }
    let applied: Vec<(i64, Vec<u8>)> =
        sqlx::query_as("SELECT version, checksum FROM _sqlx_migrations ORDER BY version DESC")
            .fetch_all(&mut *copy)
            .await?;
    for (found, checksum) in applied {
        let Some(known) = MIGRATIONS.iter().find(|known| known.version == found) else {
            let known = known_version();
            return Err(BackupError::Newer { path: path.to_owned(), found, known });
        };
        if *known.checksum != *checksum {
            return Err(BackupError::NotOurs(path.to_owned()));
        }
    }
    let proof: Option<String> = sqlx::query_scalar("SELECT value FROM facts WHERE name = ?")
        .bind(VAULT_CHECK)
        .fetch_optional(copy)
        .await?;
    match proof {
        Some(proof) if Vault::new(master).verify(&proof).is_err() => {
            Err(BackupError::OtherKey(path.to_owned()))
        }
        _ => Ok(()),
    }
}

/// Makes of a state of the past one that harms nobody now; says how many orders and requests are unsure.
async fn settle(copy: &mut SqliteConnection, now: Time) -> Result<u64, BackupError> {
    let mut tx = copy.begin().await?;
    let mut unsure = 0;
    for sql in [
        // Like a crash in the middle of sending: the next start makes them unknown and tells their chats.
        "UPDATE orders SET state = 'submitting', submitting_at = ? WHERE state = 'queued'",
        "UPDATE requests SET state = 'submitting', submitting_at = ? WHERE state = 'queued'",
    ] {
        sqlx::query(sql).bind(now.0).execute(&mut *tx).await?;
    }
    for sql in [
        "SELECT COUNT(*) FROM orders WHERE state = 'submitting'",
        "SELECT COUNT(*) FROM requests WHERE state = 'submitting'",
    ] {
        let count: i64 = sqlx::query_scalar(sql).fetch_one(&mut *tx).await?;
        unsure += u64::try_from(count).unwrap_or_default();
    }
    // A draft may have been confirmed since, an update was handled since: neither comes again.
    sqlx::query("UPDATE orders SET state = 'discarded' WHERE state = 'draft'").execute(&mut *tx).await?;
    sqlx::query("UPDATE masses SET state = 'discarded' WHERE state = 'draft'").execute(&mut *tx).await?;
    sqlx::query("UPDATE inbox SET handled_at = ?, sealed_body = X'' WHERE handled_at IS NULL")
        .bind(now.0)
        .execute(&mut *tx)
        .await?;
    sqlx::query("UPDATE sqlite_sequence SET seq = seq + ?").bind(ROW_GAP).execute(&mut *tx).await?;
    sqlx::query("DELETE FROM facts WHERE name = ?").bind(HANDOVER).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(unsure)
}

/// Gives the database that is there a second name, with its log folded in if it can be read.
async fn set_aside(database: &Path, now: Time) -> std::io::Result<Option<PathBuf>> {
    if !database.exists() {
        return Ok(None);
    }
    // One file then; a database that is too damaged for it keeps its log beside it.
    fold_log(database).await;
    let aside = beside(database, &format!(".replaced-{}", now.0));
    let (log, index) = (beside(database, "-wal"), beside(database, "-shm"));
    if log.exists() {
        std::fs::rename(&log, beside(&aside, "-wal"))?;
    }
    if index.exists() {
        std::fs::remove_file(&index)?;
    }
    // A second name first, where the file system knows such: at no moment is there no database.
    if std::fs::hard_link(database, &aside).is_err() {
        std::fs::rename(database, &aside)?;
    }
    Ok(Some(aside))
}

/// Folds a database's log into it. Nothing has the file open afterwards, also when it is too damaged for it:
/// a connection that is dropped is closed some time later, and takes a log of the same name with it.
async fn fold_log(database: &Path) {
    let open = SqliteConnectOptions::new().filename(database).busy_timeout(BUSY_TIMEOUT);
    let Ok(mut old) = open.connect().await else { return };
    if let Err(error) = sqlx::query("PRAGMA journal_mode = DELETE").execute(&mut old).await {
        tracing::debug!(%error, "the replaced database keeps its log beside it");
    }
    if let Err(error) = old.close().await {
        tracing::debug!(%error, "the replaced database was not closed well");
    }
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;
