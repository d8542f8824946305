//! The one place that builds everything and joins the tasks.

mod check;
mod keeping;
mod master_key;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::bot::{Bot, Intake, IntakeError, set_up_profile};
use crate::clock::Clock;
use crate::config::{PanelSetting, Settings};
use crate::desk::{Desk, Panels};
use crate::l10n::{LocaleError, Locales};
use crate::panel::{Panel, PanelBuildError, PanelSettings};
use crate::store::{BackupError, DatabaseLock, Keep, Store, StoreError};
use crate::telegram::types::Me;
use crate::telegram::{Api, ApiBuildError, Telegram, TelegramError};
use crate::workers::archivist::Archivist;
use crate::workers::housekeeper::Housekeeper;
use crate::workers::notifier::Notifier;
use crate::workers::poller::Poller;
use crate::workers::submitter::Submitter;
use crate::workers::syncer::Syncer;
use crate::workers::watcher::Watcher;
use crate::workers::{self};

pub use check::check;
pub use keeping::{backup, restore, rotate_key};
pub use master_key::{MasterKeyError, load_master_key};

/// Requests of one panel that may be open at the same time.
const PANEL_AT_ONCE: usize = 2;
const PANEL_CONNECT: Duration = Duration::from_secs(10);
/// What is in flight at the end gets so long; all together the program ends within ten seconds.
const FLUSH: Duration = Duration::from_secs(8);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Why the program does not run. Each is one line for the operator.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    #[error("{0}")]
    Settings(String),
    #[error(
        "TELOXIDE_TOKEN is not set: get one from @BotFather, or try `orderdesk sandbox`, which needs none"
    )]
    NoToken,
    #[error("TELOXIDE_API_URL: {0}")]
    Api(#[from] ApiBuildError),
    #[error("ORDERDESK_PANELS: {0}")]
    Panel(#[from] PanelBuildError),
    #[error("ORDERDESK_MASTER_KEY: {0}")]
    MasterKey(#[from] MasterKeyError),
    #[error("DATABASE_URL: {0}")]
    Store(#[from] StoreError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error("DATABASE_URL: another Orderdesk runs on this database; stop it first")]
    Running,
    #[error("DATABASE_URL: {0} is not there")]
    NoDatabase(PathBuf),
    #[error("the languages cannot be read: {0}")]
    Locale(#[from] LocaleError),
    #[error(transparent)]
    Intake(#[from] IntakeError),
    #[error("the program could not be set up: {0}")]
    Io(#[from] std::io::Error),
}

impl AppError {
    /// The program's exit code: that of `check` for the same trouble.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Settings(_) | Self::NoToken | Self::Api(_) | Self::Panel(_) => check::SETTINGS,
            Self::MasterKey(_)
            | Self::Store(StoreError::Vault(_))
            | Self::Backup(BackupError::OtherKey(_)) => check::MASTER_KEY,
            Self::Store(_) | Self::Backup(_) | Self::Running | Self::NoDatabase(_) => check::DATABASE,
            Self::Intake(IntakeError::BadToken) => check::TOKEN,
            Self::Intake(IntakeError::Store(_)) => check::DATABASE,
            Self::Locale(_) | Self::Io(_) => 1,
        }
    }
}

/// The bot and its workers, running.
pub struct App {
    pub store: Store,
    lock: DatabaseLock,
    stop: CancellationToken,
    submitter: Submitter,
    poller: Poller,
    notifier: Notifier,
    workers: Vec<JoinHandle<()>>,
    intake: JoinHandle<Result<(), IntakeError>>,
}

pub(crate) fn build_panels(settings: &Settings) -> Result<Panels, AppError> {
    let build = |setting: &PanelSetting| -> Result<(Panel, String), PanelBuildError> {
        let panel = Panel::new(PanelSettings {
            name: setting.name.clone(),
            url: setting.url.clone(),
            timeout: settings.panel_timeout,
            connect_timeout: PANEL_CONNECT.min(settings.panel_timeout),
            requests_per_second: settings.panel_rps,
            at_once: PANEL_AT_ONCE,
        })?;
        Ok((panel, setting.url.to_string()))
    };
    Ok(Panels::new(settings.panels.iter().map(build).collect::<Result<_, _>>()?))
}

pub(crate) fn build_telegram(settings: &Settings, token: &SecretString) -> Result<Telegram, AppError> {
    Ok(Telegram::new(Api::new(&settings.api_url.0, token)?))
}

impl App {
    /// Builds everything and starts it; `stop` ends it.
    pub async fn start(settings: &Settings, clock: Clock, stop: CancellationToken) -> Result<Self, AppError> {
        settings.check().map_err(AppError::Settings)?;
        let token = settings.token.as_ref().ok_or(AppError::NoToken)?;
        let telegram = build_telegram(settings, token)?;
        let panels = build_panels(settings)?;
        let locales = Arc::new(Locales::new()?);
        let master = load_master_key(settings)?;
        let lock = lock_database(&settings.database_url.0, &stop).await?;
        let store = Store::open(&settings.database_url.0, &master, clock).await?;
        let me = meet_telegram(&telegram, &stop).await?;
        tracing::info!(bot = me.username, "Telegram knows the bot");
        let desk = Desk::new(store.clone(), panels.clone(), settings.catalog_ttl);
        let submitter = Submitter::new(store.clone(), panels.clone());
        submitter.recover().await?;
        let notifier = Notifier::new(store.clone(), telegram.clone(), Arc::clone(&locales));
        let poller = Poller::new(store.clone(), panels, settings.poll_interval);
        let syncer = Syncer::new(desk.clone(), settings.catalog_ttl);
        let watcher = Watcher::new(desk.clone());
        let bot = Bot::new(desk, telegram, locales, me);
        let mut workers = spawn_workers(&store, &stop, &submitter, &notifier, &poller, (&syncer, &watcher));
        workers.extend(spawn_keepers(&store, &stop, settings));
        let profile = bot.clone();
        tokio::spawn(async move { set_up_profile(&profile).await });
        let intake = tokio::spawn(Intake::new(bot).run(stop.clone()));
        Ok(Self { store, lock, stop, submitter, poller, notifier, workers, intake })
    }

    /// Waits for the end: what is in flight is ended, what is written down stays for the next start.
    pub async fn join(self) -> Result<(), AppError> {
        // Given back at the very end: until then something may be written.
        let Self { store, lock: _lock, stop, submitter, poller, notifier, workers, mut intake } = self;
        let early = tokio::select! {
            ended = &mut intake => Some(ended),
            () = stop.cancelled() => None,
        };
        stop.cancel();
        submitter.stop();
        let flush = async {
            let ended = match early {
                Some(ended) => ended,
                None => intake.await,
            };
            for worker in workers {
                if let Err(error) = worker.await {
                    tracing::error!(%error, "a worker ended badly");
                }
            }
            tokio::join!(submitter.finish(), poller.finish(), notifier.finish());
            store.close().await;
            ended
        };
        match tokio::time::timeout(FLUSH, flush).await {
            Ok(Ok(ended)) => Ok(ended?),
            Ok(Err(error)) => {
                tracing::error!(%error, "taking updates ended badly");
                Ok(())
            }
            Err(_) => {
                tracing::warn!(
                    "not everything ended in time: what was being sent is unknown at the next start"
                );
                Ok(())
            }
        }
    }
}

fn spawn_workers(
    store: &Store,
    stop: &CancellationToken,
    submitter: &Submitter,
    notifier: &Notifier,
    poller: &Poller,
    (syncer, watcher): (&Syncer, &Watcher),
) -> Vec<JoinHandle<()>> {
    macro_rules! spawn {
        ($name:literal, $wake:ident, $worker:expr) => {{
            let (store, stop, worker) = (store.clone(), stop.clone(), $worker.clone());
            tokio::spawn(
                async move { workers::run($name, &store.wakes().$wake, &stop, || worker.tick()).await },
            )
        }};
    }
    vec![
        spawn!("submitter", submitter, submitter),
        spawn!("notifier", notifier, notifier),
        spawn!("poller", poller, poller),
        spawn!("syncer", syncer, syncer),
        spawn!("watcher", watcher, watcher),
    ]
}

/// The workers that look after the database itself.
fn spawn_keepers(store: &Store, stop: &CancellationToken, settings: &Settings) -> Vec<JoinHandle<()>> {
    let keep = Keep {
        unfinished: settings.keep_unfinished,
        news: settings.keep_news,
        orders: settings.keep_orders,
        left_chats: settings.forget_after,
    };
    let housekeeper = Housekeeper::new(store.clone(), keep);
    let archivist = settings.backup_dir.as_ref().map(|folder| {
        let count = usize::try_from(settings.backup_keep).unwrap_or(usize::MAX);
        Archivist::new(store.clone(), folder.clone(), count)
    });
    let mut keepers = vec![];
    let (wakes, end) = (store.clone(), stop.clone());
    keepers.push(tokio::spawn(async move {
        workers::run("housekeeper", &wakes.wakes().housekeeper, &end, || housekeeper.tick()).await;
    }));
    if let Some(archivist) = archivist {
        let (wakes, end) = (store.clone(), stop.clone());
        keepers.push(tokio::spawn(async move {
            workers::run("archivist", &wakes.wakes().archivist, &end, || archivist.tick()).await;
        }));
    }
    keepers
}

/// Takes the database for this program alone; one that is just ending is waited for.
async fn lock_database(url: &str, stop: &CancellationToken) -> Result<DatabaseLock, AppError> {
    let until = tokio::time::Instant::now() + FLUSH + Duration::from_secs(2);
    let mut is_said = false;
    loop {
        if let Some(lock) = DatabaseLock::take(url)? {
            return Ok(lock);
        }
        if !std::mem::replace(&mut is_said, true) {
            tracing::warn!("another Orderdesk runs on this database; waiting for its end");
        }
        if tokio::time::Instant::now() >= until || stop.is_cancelled() {
            return Err(AppError::Running);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// Asks Telegram who the bot is, and again while Telegram cannot be reached.
async fn meet_telegram(telegram: &Telegram, stop: &CancellationToken) -> Result<Me, AppError> {
    let mut pause = Duration::from_millis(500);
    loop {
        // A webhook of an earlier life would keep all updates away from polling.
        let (me, webhook) = tokio::join!(telegram.get_me(), telegram.delete_webhook());
        match me {
            Ok(me) => {
                if let Err(error) = webhook {
                    tracing::warn!(%error, "a webhook may still be set");
                }
                return Ok(me);
            }
            Err(TelegramError::Unauthorized) => return Err(IntakeError::BadToken.into()),
            Err(error) => tracing::warn!(%error, "waiting for Telegram"),
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = stop.cancelled() => return Err(AppError::Settings("stopped before Telegram could be reached".to_owned())),
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
