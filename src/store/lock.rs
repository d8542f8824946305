//! The lock beside the database: one program runs on it at a time.
//!
//! SQLite would let two programs write in turns, but the second would take what the first is sending for lost.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::{StoreError, options};

/// The right to run on a database. The system takes it back when the program ends, however it ends.
#[derive(Debug)]
pub struct DatabaseLock {
    _file: File,
}

impl DatabaseLock {
    /// Takes the lock; `None` if another program has it.
    pub fn take(url: &str) -> Result<Option<Self>, StoreError> {
        let path = beside(options(url)?.get_filename(), ".lock");
        let mut open = OpenOptions::new();
        open.write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
        let unusable = |error| StoreError::Unusable { path: path.clone(), error };
        let file = open.open(&path).map_err(unusable)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(unusable(error)),
        }
    }
}

/// A file beside another one, of the same name with more at its end.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_program_at_a_time_runs_on_a_database() {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", dir.path().join("a.db").display());
        let first = DatabaseLock::take(&url).unwrap();
        assert!(first.is_some());
        assert!(DatabaseLock::take(&url).unwrap().is_none());
        drop(first);
        assert!(DatabaseLock::take(&url).unwrap().is_some());
    }
}
