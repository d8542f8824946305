//! `backup`, `restore` and `rotate-key`: what an operator does with the database as a whole.

use std::path::Path;
use std::time::Duration;

use super::master_key::{find_master_key, read_master_key};
use super::{AppError, say};
use crate::clock::Clock;
use crate::config::Settings;
use crate::store::{self, DatabaseLock, Rotation};

/// How long a bot that runs may take to go on under the new key; it looks every few seconds.
const HANDOVER: Duration = Duration::from_secs(30);
const LOOK: Duration = Duration::from_millis(250);

/// Copies the database to a new file; a bot may run on it.
pub async fn backup(settings: &Settings, file: &Path) -> Result<(), AppError> {
    store::back_up(&settings.database_url.0, file).await?;
    say(format_args!("The backup is made and whole: {}", file.display()));
    say(format_args!("The master key is not in it: keep a copy of that in another place."));
    Ok(())
}

/// Puts a backup in the place of the database, on which no bot may run.
pub async fn restore(settings: &Settings, file: &Path) -> Result<(), AppError> {
    settings.check().map_err(AppError::Settings)?;
    let url = &settings.database_url.0;
    let master = find_master_key(settings)?;
    let Some(_lock) = DatabaseLock::take(url)? else { return Err(AppError::Running) };
    let restored = store::restore(url, file, &master, Clock::system().now()).await?;
    say(format_args!("The database is that of {} again.", file.display()));
    if let Some(replaced) = &restored.replaced {
        say(format_args!("What it replaced is kept: {}", replaced.display()));
    }
    if restored.unsure > 0 {
        say(format_args!(
            "{} confirmed orders or requests may have been sent since: the next start asks their chats, and sends none again.",
            restored.unsure
        ));
    }
    Ok(())
}

/// Seals everything under the key in a file. A bot that runs goes on under it.
pub async fn rotate_key(settings: &Settings, new_key_file: &Path) -> Result<(), AppError> {
    settings.check().map_err(AppError::Settings)?;
    let url = &settings.database_url.0;
    if !settings.database_url.path().exists() {
        return Err(AppError::NoDatabase(settings.database_url.path()));
    }
    let new = read_master_key(new_key_file)?;
    let old = find_master_key(settings)?;
    // While this is held no bot can start under the old key.
    let lock = DatabaseLock::take(url)?;
    let is_running = lock.is_none();
    // Opening the database would bring its tables up to date under a program that does not know them.
    if is_running && store::count_waiting_migrations(url).await? > 0 {
        return Err(AppError::Running);
    }
    match store::rotate_key(url, &old, &new, is_running).await? {
        Rotation::Already => {
            say(format_args!("Everything is sealed under the key in {} already.", new_key_file.display()))
        }
        Rotation::Done { sealed, unreadable } => {
            say(format_args!(
                "{sealed} keys and updates are sealed under the key in {} now.",
                new_key_file.display()
            ));
            if unreadable > 0 {
                say(format_args!(
                    "{unreadable} could not be opened before, and cannot now: their chats must enter their keys again."
                ));
            }
        }
    }
    if is_running {
        hand_over(url).await?;
    }
    say(format_args!(
        "Give that key from the next start on; the old one opens only the backups made before."
    ));
    Ok(())
}

async fn hand_over(url: &str) -> Result<(), AppError> {
    let until = tokio::time::Instant::now() + HANDOVER;
    while store::is_handover_open(url).await? {
        if tokio::time::Instant::now() >= until {
            store::end_handover(url).await?;
            say(format_args!(
                "The program that runs on the database did not take the new key: start it again with that key."
            ));
            return Ok(());
        }
        tokio::time::sleep(LOOK).await;
    }
    say(format_args!("The bot that runs goes on under it."));
    Ok(())
}
