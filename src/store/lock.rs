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
        own_like_folder(&path);
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

/// The folder that a file lies in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Gives a file that was made beside the database to whom the folder belongs: an administrator checks or restores, the
/// bot's own user runs on it.
#[cfg(unix)]
pub fn own_like_folder(file: &Path) {
    use std::os::unix::fs::{MetadataExt, lchown};
    let Ok(folder) = folder_of(file).metadata() else { return };
    // Nobody but an administrator can give a file away, and nobody else needs to. A link that the folder's owner put
    // there is not followed: it could lead to a file of somebody else.
    let _ = lchown(file, Some(folder.uid()), Some(folder.gid()));
}

#[cfg(not(unix))]
pub fn own_like_folder(_: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only an administrator can give a folder away; for anybody else the folder is the user's own, as are the files.
    #[cfg(unix)]
    #[tokio::test]
    async fn what_an_administrator_makes_beside_the_database_belongs_to_whom_the_folder_belongs() {
        use std::os::unix::fs::{MetadataExt, chown};
        let dir = tempfile::tempdir().unwrap();
        let _ = chown(dir.path(), Some(61_234), Some(61_234));
        let owner = dir.path().metadata().unwrap().uid();
        let url = format!("sqlite:{}", dir.path().join("a.db").display());
        let _lock = DatabaseLock::take(&url).unwrap();
        let master = crate::store::MasterKey::generate().unwrap();
        let clock = crate::clock::Clock::system();
        let store = crate::store::Store::open(&url, &master, clock).await.unwrap();
        let names = std::fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap());
        let owners: Vec<_> =
            names.map(|entry| (entry.file_name(), entry.metadata().unwrap().uid())).collect();
        assert_eq!(owners.len(), 4, "{owners:?}");
        assert!(owners.iter().all(|(_, of)| *of == owner), "{owners:?}");
        store.close().await;
    }

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
