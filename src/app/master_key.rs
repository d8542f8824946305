//! Where the master key comes from: the environment, a file, or a file made beside the database.

use std::io::Write;
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};

use crate::config::Settings;
use crate::store::{MasterKey, VaultError, own_like_folder};

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum MasterKeyError {
    #[error(transparent)]
    Bad(#[from] VaultError),
    #[error("{path}: {error}")]
    File { path: PathBuf, error: std::io::Error },
    /// The key's place is beside the database, and nothing can be there: that is the database's trouble.
    #[error("{path}: {error}; its folder must exist and be writable")]
    Beside { path: PathBuf, error: std::io::Error },
}

impl MasterKeyError {
    /// The setting that has to be looked at.
    pub fn setting(&self) -> &'static str {
        match self {
            Self::Beside { .. } => "DATABASE_URL",
            Self::Bad(_) | Self::File { .. } => "ORDERDESK_MASTER_KEY",
        }
    }
}

/// Loads the master key, or makes one beside the database (mode 0600) and says so.
pub fn load_master_key(settings: &Settings) -> Result<MasterKey, MasterKeyError> {
    let path = default_file(settings);
    if is_given(settings) || path.exists() {
        return find_master_key(settings);
    }
    let key = MasterKey::generate()?;
    write(&path, &key.to_text()).map_err(|error| MasterKeyError::Beside { path: path.clone(), error })?;
    tracing::warn!(file = %path.display(), "a master key was made: keep a copy of it apart from the database");
    Ok(key)
}

/// Loads the master key that there is; makes none.
pub fn find_master_key(settings: &Settings) -> Result<MasterKey, MasterKeyError> {
    match (&settings.master_key, &settings.master_key_file) {
        (Some(text), _) => Ok(MasterKey::parse(text)?),
        (None, Some(path)) => read_master_key(path),
        (None, None) => {
            let file = default_file(settings);
            let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
            if let Some(Err(error)) = folder.map(Path::metadata) {
                return Err(MasterKeyError::Beside { path: settings.database_url.path(), error });
            }
            read_master_key(&file)
        }
    }
}

fn is_given(settings: &Settings) -> bool {
    settings.master_key.is_some() || settings.master_key_file.is_some()
}

/// The file beside the database.
fn default_file(settings: &Settings) -> PathBuf {
    let mut path = settings.database_url.path().into_os_string();
    path.push(".key");
    PathBuf::from(path)
}

/// Reads a master key out of a file.
pub fn read_master_key(path: &Path) -> Result<MasterKey, MasterKeyError> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| MasterKeyError::File { path: path.to_owned(), error })?;
    Ok(MasterKey::parse(&SecretString::from(text))?)
}

fn write(path: &Path, text: &SecretString) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    own_like_folder(path);
    writeln!(file, "{}", text.expose_secret())?;
    file.sync_all()
}
