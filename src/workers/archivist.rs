//! The archivist: makes a backup every day and keeps the last few.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::Tick;
use crate::domain::time::Time;
use crate::meter;
use crate::store::{Store, StoreError};

/// Between two backups.
const EVERY: Duration = Duration::from_secs(24 * 3_600);
/// After a backup that failed.
const AFTER_FAILURE: Duration = Duration::from_secs(600);
/// The moment in a backup's name, in UTC: names sort by age.
const NAME: &str = "orderdesk-%Y%m%d-%H%M%S.db";

/// Makes backups in a folder of the operator's.
#[derive(Clone)]
pub struct Archivist {
    store: Store,
    folder: PathBuf,
    keep: usize,
    failed_at: Arc<Mutex<Option<Time>>>,
}

impl Archivist {
    /// `keep` backups stay; the folder is made if it is missing.
    pub fn new(store: Store, folder: PathBuf, keep: usize) -> Self {
        Self { store, folder, keep: keep.max(1), failed_at: Arc::default() }
    }

    /// Makes a backup if the newest one is a day old. A failure is said once each time, and does not end the bot.
    pub async fn tick(&self) -> Result<Tick, StoreError> {
        let now = self.store.clock().now();
        let failed_at = *self.failed_at.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = failed_at.map_or(Duration::ZERO, |at| AFTER_FAILURE.saturating_sub(now.since(at)));
        if !wait.is_zero() {
            return Ok(Tick::Idle(Some(wait)));
        }
        let done = self.make_due(now).await;
        // Also after a failure: a backup that never succeeded is to be seen.
        let newest = list(&self.folder).ok().and_then(|mut all| all.pop());
        meter::level(
            meter::BACKUP,
            newest.map_or(0, |(at, _)| u64::try_from(at.0 / 1000).unwrap_or_default()),
        );
        *self.failed_at.lock().unwrap_or_else(PoisonError::into_inner) = done.is_err().then_some(now);
        match done {
            Ok(wait) => Ok(Tick::Idle(Some(wait))),
            Err(error) => {
                tracing::error!(%error, folder = %self.folder.display(), "no backup was made; it is tried again in ten minutes");
                Ok(Tick::Idle(Some(AFTER_FAILURE)))
            }
        }
    }

    /// How long it is until the next backup, after the one that was due.
    async fn make_due(&self, now: Time) -> Result<Duration, String> {
        make_private(&self.folder).map_err(|error| error.to_string())?;
        let newest = list(&self.folder)?.pop().map(|(at, _)| at);
        // A clock that was set back does not stop the backups.
        if let Some(newest) = newest.filter(|newest| *newest <= now)
            && now.since(newest) < EVERY
        {
            return Ok(EVERY.saturating_sub(now.since(newest)));
        }
        let name = DateTime::<Utc>::from_timestamp_millis(now.0).unwrap_or_default().format(NAME).to_string();
        let path = self.folder.join(name);
        self.store.back_up(&path).await.map_err(|error| error.to_string())?;
        tracing::info!(file = %path.display(), "a backup was made");
        // Only now: what is there is not given up for one that failed.
        let mut all = list(&self.folder)?;
        all.truncate(all.len().saturating_sub(self.keep));
        for (_, old) in all {
            std::fs::remove_file(&old).map_err(|error| format!("{}: {error}", old.display()))?;
        }
        Ok(EVERY)
    }
}

fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut make = std::fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder)
}

/// Our backups in a folder, oldest first. Other files there are not ours to count or to remove.
fn list(folder: &Path) -> Result<Vec<(Time, PathBuf)>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let mut found: Vec<(Time, PathBuf)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let at = NaiveDateTime::parse_from_str(path.file_name()?.to_str()?, NAME).ok()?;
            Some((Time(at.and_utc().timestamp_millis()), path))
        })
        .collect();
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{TestStore, open};

    const DAY: Duration = EVERY;

    async fn archivist(keep: usize) -> (TestStore, Archivist) {
        let test = open().await;
        let folder = test.dir.path().join("backups");
        let archivist = Archivist::new(test.store.clone(), folder, keep);
        (test, archivist)
    }

    fn names(archivist: &Archivist) -> Vec<String> {
        list(&archivist.folder)
            .unwrap()
            .into_iter()
            .map(|(_, path)| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect()
    }

    #[tokio::test]
    async fn a_backup_is_made_every_day_and_the_last_ones_are_kept() {
        let (test, archivist) = archivist(3).await;
        assert_eq!(archivist.tick().await.unwrap(), Tick::Idle(Some(DAY)));
        assert_eq!(names(&archivist), ["orderdesk-20231114-221320.db"]);
        test.clock.advance(DAY / 2);
        assert_eq!(archivist.tick().await.unwrap(), Tick::Idle(Some(DAY / 2)));
        assert_eq!(names(&archivist).len(), 1);
        std::fs::write(archivist.folder.join("notes.txt"), "not ours").unwrap();
        for _ in 0..4 {
            test.clock.advance(DAY);
            archivist.tick().await.unwrap();
        }
        assert_eq!(
            names(&archivist),
            ["orderdesk-20231117-101320.db", "orderdesk-20231118-101320.db", "orderdesk-20231119-101320.db"]
        );
        assert!(archivist.folder.join("notes.txt").exists());
    }

    #[tokio::test]
    async fn a_restart_makes_no_second_backup_of_a_day() {
        let (test, archivist) = archivist(3).await;
        archivist.tick().await.unwrap();
        test.clock.advance(Duration::from_secs(60));
        let again = Archivist::new(test.store.clone(), archivist.folder.clone(), 3);
        again.tick().await.unwrap();
        assert_eq!(names(&archivist).len(), 1);
    }

    #[tokio::test]
    async fn a_backup_that_fails_is_tried_again_and_costs_no_old_one() {
        let (test, archivist) = archivist(1).await;
        archivist.tick().await.unwrap();
        let before = names(&archivist);
        test.clock.advance(DAY);
        let hidden = archivist.folder.with_extension("hidden");
        std::fs::rename(&archivist.folder, &hidden).unwrap();
        std::fs::write(&archivist.folder, "a file where the folder was").unwrap();
        assert_eq!(archivist.tick().await.unwrap(), Tick::Idle(Some(AFTER_FAILURE)));
        std::fs::remove_file(&archivist.folder).unwrap();
        std::fs::rename(&hidden, &archivist.folder).unwrap();
        assert_eq!(names(&archivist), before);
        test.clock.advance(AFTER_FAILURE);
        archivist.tick().await.unwrap();
        assert_eq!(names(&archivist), ["orderdesk-20231115-222320.db"]);
    }
}
