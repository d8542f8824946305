//! The program: reads the command line and does what it says.

use std::io::Write;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use orderdesk::app::{self, App, AppError, MasterKeyError};
use orderdesk::clock::Clock;
use orderdesk::config::{Cli, CliCommand, DatabaseUrl, HttpUrl, PanelSetting, SandboxArgs, Settings};
use orderdesk::sandbox::{Sandbox, SandboxOptions};
use orderdesk::store::MasterKey;
use orderdesk::{shutdown, telemetry};
use secrecy::{ExposeSecret, SecretString};

/// The name of the sandbox's panel.
const SANDBOX_PANEL: &str = "sandbox";
const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3_600);

fn main() -> ExitCode {
    let cli = match Cli::read() {
        Ok(cli) => cli,
        Err(error) => return refuse(error),
    };
    if let Err(error) = telemetry::init(&cli.settings.log, cli.settings.log_format) {
        eprintln!("error: {error}");
        return ExitCode::from(2);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = runtime.block_on(execute(cli));
    // What still runs after the flush was given its time.
    runtime.shutdown_background();
    code
}

/// A bad value is one line that names the setting; help and version are printed as they are.
fn refuse(error: clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) || !error.use_stderr() {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let text = error.to_string();
    // What is wrong may go on in indented lines; usage and hints come after an empty one.
    let lines: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).map(str::trim).collect();
    let first = lines.join(" ");
    match variable_of(&error) {
        Some(variable) => eprintln!("{first} ({variable})"),
        None => eprintln!("{first}"),
    }
    ExitCode::from(2)
}

/// The environment variable of the flag that an error is about.
fn variable_of(error: &clap::Error) -> Option<String> {
    let ContextValue::String(flag) = error.get(ContextKind::InvalidArg)? else { return None };
    let flag = flag.trim_start_matches("--").split([' ', '=']).next()?.to_owned();
    let command = Cli::command();
    let arg = command.get_arguments().find(|arg| arg.get_long() == Some(flag.as_str()))?;
    Some(arg.get_env()?.to_string_lossy().into_owned())
}

async fn execute(cli: Cli) -> ExitCode {
    let done = match cli.command.unwrap_or(CliCommand::Run) {
        CliCommand::Run => run(&cli.settings).await,
        CliCommand::Sandbox(args) => sandbox(cli.settings, &args).await,
        CliCommand::Health => return ExitCode::from(app::health(&cli.settings).await),
        CliCommand::Check(args) => {
            return ExitCode::from(app::check(&cli.settings, args.key_file.as_deref()).await);
        }
        CliCommand::Keygen => return keygen(),
        CliCommand::Backup { file } => app::backup(&cli.settings, &file).await,
        CliCommand::Restore { file } => app::restore(&cli.settings, &file).await,
        CliCommand::RotateKey { new_key_file } => app::rotate_key(&cli.settings, &new_key_file).await,
    };
    match done {
        // Told to stop while it waited for Telegram: it did what it was told.
        Ok(()) | Err(AppError::Stopped) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

async fn run(settings: &Settings) -> Result<(), AppError> {
    let stop = shutdown::on_signals()?;
    App::start(settings, Clock::system(), stop).await?.join().await
}

fn keygen() -> ExitCode {
    match MasterKey::generate() {
        Ok(key) => match writeln!(std::io::stdout(), "{}", key.to_text().expose_secret()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: the key could not be written: {error}");
                ExitCode::FAILURE
            }
        },
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Starts a Telegram, a panel and the bot between them, all on this machine, with a database that is thrown away.
async fn sandbox(mut settings: Settings, args: &SandboxArgs) -> Result<(), AppError> {
    let stop = shutdown::on_signals()?;
    let folder = tempfile::tempdir()?;
    let sandbox = Sandbox::start(SandboxOptions {
        addr: args.listen,
        language: args.language.clone(),
        ..SandboxOptions::default()
    })
    .await?;
    let address = |text: String, what: &str| {
        url::Url::parse(&text).map_err(|error| AppError::Settings(format!("{what}: {error}")))
    };
    settings.token = Some(SecretString::from(sandbox.bot_token().to_owned()));
    settings.api_url = HttpUrl(address(sandbox.telegram_url(), "the local Telegram")?);
    settings.panels = vec![PanelSetting {
        name: SANDBOX_PANEL.to_owned(),
        url: address(sandbox.panel_url(), "the local panel")?,
    }];
    settings.database_url = DatabaseUrl(format!("sqlite:{}", folder.path().join("sandbox.db").display()));
    // Nobody needs to keep this one.
    settings.master_key = Some(MasterKey::generate().map_err(MasterKeyError::from)?.to_text());
    settings.master_key_file = None;
    settings.webhook_url = None;
    // Virtual time runs fast there: so does the bot.
    settings.poll_interval = std::time::Duration::from_secs(1);
    settings.panel_rps = settings.panel_rps.max(20);
    let app = App::start(&settings, Clock::behind(DAY * args.days), stop.clone()).await?;
    if args.days > 0 {
        println!("{} days fly by.", args.days);
        let pass = async |by| {
            if let Err(error) = app::let_pass(&app.store, SANDBOX_PANEL, by).await {
                tracing::warn!(%error, "the looks of an hour were not awaited");
            }
        };
        let month = sandbox.month();
        tokio::select! {
            played = month.play(args.days, pass) => if let Err(error) = played {
                eprintln!("{error}");
            },
            () = stop.cancelled() => {}
        }
    }
    println!("The sandbox is open: {}", sandbox.page_url());
    let done = app.join().await;
    sandbox.stop();
    done
}
