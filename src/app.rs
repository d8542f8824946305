//! The one place that builds everything and joins the tasks.

mod check;
mod health;
mod inside;
mod keeping;
mod machine;
mod master_key;
mod passing;
mod webhook;

use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::bot::{Bot, Intake, IntakeError, Operator, set_up_profile};
use crate::clock::Clock;
use crate::config::{PanelSetting, Settings};
use crate::desk::{Desk, Panels};
use crate::domain::ids::UserId;
use crate::http;
use crate::l10n::{LocaleError, Locales};
use crate::meter::{self, Meter, Pulse};
use crate::panel::{Panel, PanelBuildError, PanelSettings};
use crate::store::{BackupError, DatabaseLock, Keep, Store, StoreError};
use crate::telegram::types::Me;
use crate::telegram::{Api, ApiBuildError, Telegram, TelegramError};
use crate::workers::announcer::Announcer;
use crate::workers::archivist::Archivist;
use crate::workers::digester::Digester;
use crate::workers::housekeeper::Housekeeper;
use crate::workers::notifier::Notifier;
use crate::workers::poller::Poller;
use crate::workers::submitter::Submitter;
use crate::workers::syncer::Syncer;
use crate::workers::watcher::Watcher;
use crate::workers::{self};

pub use check::check;
pub use health::health;
use inside::Vitals;
pub use keeping::{backup, restore, rotate_key};
pub use master_key::{MasterKeyError, load_master_key};
pub use passing::let_pass;
use webhook::Registration;

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
    #[error("{setting}: {0}", setting = .0.setting())]
    MasterKey(#[from] MasterKeyError),
    #[error("{setting}: {0}", setting = setting_of(.0))]
    Store(#[from] StoreError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error("DATABASE_URL: another Orderdesk runs on this database; stop it first")]
    Running,
    #[error("DATABASE_URL: {0} is not there")]
    NoDatabase(PathBuf),
    #[error("the languages cannot be read: {0}")]
    Locale(#[from] LocaleError),
    #[error("ORDERDESK_HTTP_ADDR: {0}")]
    Http(std::io::Error),
    #[error("the metrics cannot be set up: {0}")]
    Meter(#[from] metrics_exporter_prometheus::BuildError),
    #[error("ORDERDESK_WEBHOOK_URL: Telegram does not take it: {0}")]
    Webhook(TelegramError),
    /// Told to stop before there was anything to stop.
    #[error("stopped before Telegram could be reached")]
    Stopped,
    #[error(transparent)]
    Intake(#[from] IntakeError),
    #[error("the program could not be set up: {0}")]
    Io(#[from] std::io::Error),
}

/// Prints a line for the operator. Whoever read them may have stopped (`| head`): that changes nothing of what is done.
fn say(line: impl std::fmt::Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// The setting that has to be looked at.
fn setting_of(error: &StoreError) -> &'static str {
    if matches!(error, StoreError::Vault(_)) { "ORDERDESK_MASTER_KEY" } else { "DATABASE_URL" }
}

impl AppError {
    /// The program's exit code: that of `check` for the same trouble.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Settings(_)
            | Self::NoToken
            | Self::Api(_)
            | Self::Panel(_)
            | Self::Http(_)
            | Self::Webhook(_) => check::SETTINGS,
            Self::MasterKey(MasterKeyError::Beside { .. }) => check::DATABASE,
            Self::MasterKey(_)
            | Self::Store(StoreError::Vault(_))
            | Self::Backup(BackupError::OtherKey(_)) => check::MASTER_KEY,
            Self::Store(_) | Self::Backup(_) | Self::Running | Self::NoDatabase(_) => check::DATABASE,
            Self::Intake(IntakeError::BadToken) => check::TOKEN,
            Self::Intake(IntakeError::Store(_)) => check::DATABASE,
            // It did what it was told.
            Self::Stopped => 0,
            Self::Intake(IntakeError::Fell) | Self::Locale(_) | Self::Io(_) | Self::Meter(_) => 1,
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
    http: Option<JoinHandle<std::io::Result<()>>>,
    http_addr: Option<SocketAddr>,
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
        let pulse = Pulse::default();
        let registration = match &settings.webhook_url {
            Some(url) => Some(Registration::new(&store, &url.0, token).await?),
            None => None,
        };
        // Before Telegram is met, so that whoever asks is told what is missing.
        let web = Web::start(settings, &store, &panels, &pulse, registration.as_ref(), &stop).await?;
        let me = meet_telegram(&store, &telegram, registration.as_ref(), &stop).await?;
        tracing::info!(bot = me.username, "Telegram knows the bot");
        let desk = Desk::new(store.clone(), panels.clone(), settings.catalog_ttl);
        let submitter = Submitter::new(store.clone(), panels.clone());
        submitter.recover().await?;
        let notifier = Notifier::new(store.clone(), telegram.clone(), Arc::clone(&locales));
        let poller = Poller::new(store.clone(), panels, settings.poll_interval);
        let syncer = Syncer::new(desk.clone(), settings.catalog_ttl);
        let watcher = Watcher::new(desk.clone());
        let digester = Digester::new(desk.clone());
        let operator =
            Operator { admins: settings.admins.iter().map(|id| UserId(*id)).collect(), pulse: pulse.clone() };
        let bot = Bot::new(desk, telegram, locales, me).run_by(operator);
        let mut workers = spawn_workers(
            &store,
            &stop,
            &pulse,
            &submitter,
            &notifier,
            &poller,
            (&syncer, &watcher, &digester),
        );
        workers.extend(spawn_keepers(&store, &stop, &pulse, settings));
        let (profile, stopped) = (bot.clone(), stop.clone());
        tokio::spawn(async move { set_up_profile(&profile, &stopped).await });
        let intake = Intake::new(bot, pulse).await?;
        if let Some(web) = &web {
            web.vitals.open(intake.inlet());
        }
        let intake = match registration {
            Some(_) => tokio::spawn(intake.run_delivered(stop.clone())),
            None => tokio::spawn(intake.run_polling(stop.clone())),
        };
        let (http, http_addr) = web.map(|web| (web.task, web.addr)).unzip();
        Ok(Self { store, lock, stop, submitter, poller, notifier, workers, intake, http, http_addr })
    }

    /// Where the web server listens, if there is one.
    pub fn http_addr(&self) -> Option<SocketAddr> {
        self.http_addr
    }

    /// Waits for the end: what is in flight is ended, what is written down stays for the next start.
    pub async fn join(self) -> Result<(), AppError> {
        // Given back at the very end: until then something may be written.
        let Self { store, lock: _lock, stop, submitter, poller, notifier, workers, mut intake, http, .. } =
            self;
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
            if let Some(http) = http
                && let Ok(Err(error)) = http.await
            {
                tracing::error!(%error, "the web server ended badly");
            }
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
                Err(IntakeError::Fell.into())
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
    pulse: &Pulse,
    submitter: &Submitter,
    notifier: &Notifier,
    poller: &Poller,
    (syncer, watcher, digester): (&Syncer, &Watcher, &Digester),
) -> Vec<JoinHandle<()>> {
    macro_rules! spawn {
        ($name:literal, $wake:ident, $worker:expr) => {{
            let (store, stop, pulse, worker) = (store.clone(), stop.clone(), pulse.clone(), $worker.clone());
            tokio::spawn(async move {
                workers::run($name, &store.wakes().$wake, &stop, &pulse, || worker.tick()).await;
            })
        }};
    }
    vec![
        spawn!("submitter", submitter, submitter),
        spawn!("notifier", notifier, notifier),
        spawn!("poller", poller, poller),
        spawn!("syncer", syncer, syncer),
        spawn!("watcher", watcher, watcher),
        spawn!("digester", digester, digester),
    ]
}

/// The workers that look after the database itself.
fn spawn_keepers(
    store: &Store,
    stop: &CancellationToken,
    pulse: &Pulse,
    settings: &Settings,
) -> Vec<JoinHandle<()>> {
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
    let announcer = Announcer::new(store.clone());
    let mut keepers = vec![];
    let (wakes, end, beats) = (store.clone(), stop.clone(), pulse.clone());
    keepers.push(tokio::spawn(async move {
        workers::run("announcer", &wakes.wakes().announcer, &end, &beats, || announcer.tick()).await;
    }));
    let (wakes, end, beats) = (store.clone(), stop.clone(), pulse.clone());
    keepers.push(tokio::spawn(async move {
        workers::run("housekeeper", &wakes.wakes().housekeeper, &end, &beats, || housekeeper.tick()).await;
    }));
    if let Some(archivist) = archivist {
        let (wakes, end, beats) = (store.clone(), stop.clone(), pulse.clone());
        keepers.push(tokio::spawn(async move {
            workers::run("archivist", &wakes.wakes().archivist, &end, &beats, || archivist.tick()).await;
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

/// The web server, running.
struct Web {
    vitals: Arc<Vitals>,
    addr: SocketAddr,
    task: JoinHandle<std::io::Result<()>>,
}

impl Web {
    /// Starts it if the operator gave an address.
    async fn start(
        settings: &Settings,
        store: &Store,
        panels: &Panels,
        pulse: &Pulse,
        registration: Option<&Registration>,
        stop: &CancellationToken,
    ) -> Result<Option<Self>, AppError> {
        let Some(addr) = settings.http_addr else { return Ok(None) };
        let meter = Meter::install()?;
        meter::level(meter::STARTED, u64::try_from(store.clock().now().0 / 1000).unwrap_or_default());
        let listener = http::bind(addr).await.map_err(AppError::Http)?;
        let addr = listener.local_addr().map_err(AppError::Http)?;
        let (database, takes_webhooks) = (settings.database_url.path(), registration.is_some());
        let vitals =
            Vitals::new(store.clone(), database, panels.clone(), meter, pulse.clone(), takes_webhooks);
        let vitals = Arc::new(vitals);
        let webhook = registration.map(Registration::webhook);
        let task = tokio::spawn(http::serve(listener, Arc::clone(&vitals), webhook, stop.clone()));
        tracing::info!(%addr, "the web server listens");
        Ok(Some(Self { vitals, addr, task }))
    }
}

/// Asks Telegram who the bot is and settles how updates come; again and again while Telegram cannot be reached.
async fn meet_telegram(
    store: &Store,
    telegram: &Telegram,
    registration: Option<&Registration>,
    stop: &CancellationToken,
) -> Result<Me, AppError> {
    let mut pause = Duration::from_millis(500);
    loop {
        let met = async {
            let me = telegram.get_me().await?;
            match registration {
                Some(registration) => registration.register(store, telegram).await?,
                // A webhook of an earlier life would keep all updates away from polling.
                None => telegram.delete_webhook().await?,
            }
            Ok(me)
        };
        let met = tokio::select! {
            met = met => met,
            () = stop.cancelled() => return Err(AppError::Stopped),
        };
        match met {
            Ok(me) => return Ok(me),
            Err(TelegramError::Unauthorized) => return Err(IntakeError::BadToken.into()),
            Err(error @ TelegramError::BadRequest(_)) => return Err(AppError::Webhook(error)),
            Err(error) => tracing::warn!(%error, "waiting for Telegram: is the network up?"),
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = stop.cancelled() => return Err(AppError::Stopped),
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
