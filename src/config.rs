//! Settings: flags and environment variables, parsed once. A bad value refuses to start with one line that names it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use clap::builder::Resettable;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use secrecy::SecretString;

use crate::domain::lang::Lang;

const AFTER_HELP: &str = "Every setting is a flag and an environment variable; a flag wins. Secrets are better kept in the environment.";

/// A Telegram bot that puts a whole reseller panel (API v2) into a chat.
#[derive(Debug, Parser)]
#[command(name = "orderdesk", version, about, after_help = AFTER_HELP)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<CliCommand>,
    #[command(flatten)]
    pub settings: Settings,
}

impl Cli {
    /// Reads the command line and the environment. A variable that is there and empty counts as not set: that is what
    /// `NAME=` in a file of settings means.
    pub fn read() -> Result<Self, clap::Error> {
        Self::read_from(std::env::args_os(), |name| {
            std::env::var_os(name).is_some_and(|value| value.is_empty())
        })
    }

    fn read_from(
        args: impl IntoIterator<Item = std::ffi::OsString>,
        is_empty: impl Fn(&std::ffi::OsStr) -> bool,
    ) -> Result<Self, clap::Error> {
        let command = Self::command().mut_args(|arg| {
            if arg.get_env().is_some_and(&is_empty) { arg.env(Resettable::Reset) } else { arg }
        });
        Self::from_arg_matches(&command.try_get_matches_from(args)?)
    }
}

#[derive(Debug, Subcommand, Clone)]
pub enum CliCommand {
    /// Run the bot (the default)
    Run,
    /// Try everything without a token, a key or a network: local Telegram, local panel, one page
    Sandbox(SandboxArgs),
    /// Ask the running bot whether it is well (its `/healthz`); exit code 0 if it is
    Health,
    /// Check settings, master key, database, token and panels; one line each
    Check(CheckArgs),
    /// Print a new master key for ORDERDESK_MASTER_KEY
    Keygen,
    /// Copy the whole database to FILE, also while the bot runs; the copy is checked
    Backup {
        /// The file to make; it must not be there yet
        file: PathBuf,
    },
    /// Put a backup in the place of the database, with the bot stopped; what was there is kept beside it
    Restore {
        /// A file that `backup` made
        file: PathBuf,
    },
    /// Seal everything under another master key; may be stopped and run again
    RotateKey {
        /// A file that holds the new master key (see `keygen`)
        #[arg(long, value_name = "FILE")]
        new_key_file: PathBuf,
    },
}

#[derive(Debug, Args, Clone)]
pub struct CheckArgs {
    /// `check` only: a file with panel keys to try (NAME=KEY lines, or one key): balance and services are read
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
}

#[derive(Debug, Args, Clone)]
pub struct SandboxArgs {
    /// Where the sandbox's page listens
    #[arg(long, default_value = "127.0.0.1:8080", value_name = "ADDR")]
    pub listen: SocketAddr,
    /// Days that fly by before the page opens: somebody orders, is told, tops up (a month takes two minutes)
    #[arg(long, default_value_t = 0, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(..=60))]
    pub days: u32,
    /// The language of Telegram on its first phone, as Telegram calls it (`ar`, `pt`)
    #[arg(long, default_value = "en", value_name = "CODE", value_parser = telegram_language)]
    pub language: String,
}

#[derive(Debug, Args, Clone)]
pub struct Settings {
    /// The bot's token, from @BotFather; required by `run`
    #[arg(long, env = "TELOXIDE_TOKEN", hide_env_values = true, value_name = "TOKEN", global = true)]
    pub token: Option<SecretString>,
    /// The Bot API server
    #[arg(
        long,
        env = "TELOXIDE_API_URL",
        default_value = "https://api.telegram.org",
        value_name = "URL",
        global = true
    )]
    pub api_url: HttpUrl,
    /// Panels: NAME=URL[,NAME=URL…]; plain http on loopback only
    #[arg(
        long,
        env = "ORDERDESK_PANELS",
        default_value = "pica-smm=https://pica-smm.com/api2/v2",
        value_delimiter = ',',
        value_name = "NAME=URL",
        global = true
    )]
    pub panels: Vec<PanelSetting>,
    /// The SQLite database; made if it is missing
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:orderdesk.db",
        value_name = "URL",
        global = true
    )]
    pub database_url: DatabaseUrl,
    /// 32 bytes in base64 under which panel keys are sealed (see `keygen`)
    #[arg(long, env = "ORDERDESK_MASTER_KEY", hide_env_values = true, value_name = "BASE64", global = true)]
    pub master_key: Option<SecretString>,
    /// A file that holds the master key; without either, a file is made beside the database
    #[arg(long, env = "ORDERDESK_MASTER_KEY_FILE", value_name = "FILE", global = true)]
    pub master_key_file: Option<PathBuf>,
    /// Shortest time between two looks at one order
    #[arg(long, env = "ORDERDESK_POLL_INTERVAL", default_value = "60s", value_parser = duration, value_name = "TIME", global = true)]
    pub poll_interval: Duration,
    /// How long a catalogue counts as fresh
    #[arg(long, env = "ORDERDESK_CATALOG_TTL", default_value = "10m", value_parser = duration, value_name = "TIME", global = true)]
    pub catalog_ttl: Duration,
    /// Longest time for one request to a panel
    #[arg(long, env = "ORDERDESK_PANEL_TIMEOUT", default_value = "20s", value_parser = duration, value_name = "TIME", global = true)]
    pub panel_timeout: Duration,
    /// Requests a second to one panel
    #[arg(long, env = "ORDERDESK_PANEL_RPS", default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=1000), value_name = "N", global = true)]
    pub panel_rps: u32,
    /// Listens for /healthz, /readyz, /metrics and the webhook, such as 127.0.0.1:9090
    #[arg(long, env = "ORDERDESK_HTTP_ADDR", value_name = "ADDR", global = true)]
    pub http_addr: Option<SocketAddr>,
    /// Public https address for webhooks; without it the bot polls. Needs --http-addr
    #[arg(long, env = "ORDERDESK_WEBHOOK_URL", value_name = "URL", global = true)]
    pub webhook_url: Option<HttpUrl>,
    /// Telegram user ids of the operator, who may use /admin: ID[,ID…]
    #[arg(long, env = "ORDERDESK_ADMINS", value_delimiter = ',', value_parser = user_id, value_name = "ID", global = true)]
    pub admins: Vec<i64>,
    /// Where a backup is made every day; without it, none is
    #[arg(long, env = "ORDERDESK_BACKUP_DIR", value_name = "FOLDER", global = true)]
    pub backup_dir: Option<PathBuf>,
    /// How many of these backups are kept
    #[arg(long, env = "ORDERDESK_BACKUP_KEEP", default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..=10_000), value_name = "N", global = true)]
    pub backup_keep: u32,
    /// How long drafts, open questions and the words behind buttons are kept
    #[arg(long, env = "ORDERDESK_KEEP_UNFINISHED", default_value = "7d", value_parser = at_least_a_day, value_name = "TIME", global = true)]
    pub keep_unfinished: Duration,
    /// How long news that was delivered is kept
    #[arg(long, env = "ORDERDESK_KEEP_NEWS", default_value = "30d", value_parser = at_least_a_day, value_name = "TIME", global = true)]
    pub keep_news: Duration,
    /// How long orders are kept after their end
    #[arg(long, env = "ORDERDESK_KEEP_ORDERS", default_value = "1825d", value_parser = at_least_a_day, value_name = "TIME", global = true)]
    pub keep_orders: Duration,
    /// When everything of a chat that left is erased, its key too
    #[arg(long, env = "ORDERDESK_FORGET_AFTER", default_value = "30d", value_parser = at_least_a_day, value_name = "TIME", global = true)]
    pub forget_after: Duration,
    /// Log format: for people, or json for machines
    #[arg(long, env = "ORDERDESK_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text, global = true)]
    pub log_format: LogFormat,
    /// What is logged, as usual: `info`, `orderdesk=debug` …
    #[arg(long, env = "RUST_LOG", default_value = "info", value_name = "FILTER", global = true)]
    pub log: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// An http or https address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpUrl(pub url::Url);

impl FromStr for HttpUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let url = url::Url::parse(text).map_err(|error| error.to_string())?;
        if matches!(url.scheme(), "http" | "https") && url.host().is_some() {
            Ok(Self(url))
        } else {
            Err("not an http or https address".to_owned())
        }
    }
}

impl std::fmt::Display for HttpUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// One panel of the operator's list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelSetting {
    pub name: String,
    pub url: url::Url,
}

impl FromStr for PanelSetting {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, url) = text.split_once('=').ok_or("expected NAME=URL")?;
        let name = name.trim();
        let is_name = (1..=32).contains(&name.len())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if !is_name {
            return Err("a panel's name is 1 to 32 letters, digits, `-`, `_` or `.`".to_owned());
        }
        let HttpUrl(url) = url.trim().parse()?;
        if url.scheme() == "http" && !is_loopback(&url) {
            return Err("plain http is accepted on loopback only: the key travels in the request".to_owned());
        }
        Ok(Self { name: name.to_owned(), url })
    }
}

fn is_loopback(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// `sqlite:FILE`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseUrl(pub String);

impl FromStr for DatabaseUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_sqlite =
            text.strip_prefix("sqlite:").is_some_and(|rest| !rest.trim_start_matches('/').is_empty());
        if text.contains(":memory:") || text.contains("mode=memory") {
            return Err("a database in memory would forget orders; give a file".to_owned());
        }
        if is_sqlite { Ok(Self(text.to_owned())) } else { Err("expected sqlite:FILE".to_owned()) }
    }
}

impl DatabaseUrl {
    /// The file that the address names.
    pub fn path(&self) -> PathBuf {
        let rest = self.0.trim_start_matches("sqlite:");
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        Path::new(rest.split('?').next().unwrap_or(rest)).to_owned()
    }
}

/// A duration of at least a tenth of a second: `500ms`, `60s`, `10m`; a plain number means seconds.
fn duration(text: &str) -> Result<Duration, String> {
    let parsed = match text.trim().parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => humantime::parse_duration(text.trim()).map_err(|error| error.to_string())?,
    };
    if parsed < Duration::from_millis(100) { Err("shorter than 100ms".to_owned()) } else { Ok(parsed) }
}

/// Paths of the program's web server that are taken.
const OWN_PATHS: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

/// A person's Telegram id.
fn user_id(text: &str) -> Result<i64, String> {
    match text.trim().parse() {
        Ok(id) if id > 0 => Ok(id),
        _ => Err("a Telegram user id is a positive number, such as 123456789".to_owned()),
    }
}

/// A language that Telegram and the bot have.
fn telegram_language(text: &str) -> Result<String, String> {
    let codes: Vec<_> = Lang::ALL.into_iter().filter_map(Lang::telegram_code).collect();
    match codes.contains(&text) {
        true => Ok(text.to_owned()),
        false => Err(format!("one of {}", codes.join(", "))),
    }
}

/// A duration of at least a day: what was used today must not be gone.
fn at_least_a_day(text: &str) -> Result<Duration, String> {
    let parsed = duration(text)?;
    if parsed < Duration::from_secs(86_400) { Err("shorter than 1d".to_owned()) } else { Ok(parsed) }
}

impl Settings {
    /// What clap cannot see: names given twice, and settings that need another.
    pub fn check(&self) -> Result<(), String> {
        for (at, panel) in self.panels.iter().enumerate() {
            if self.panels.iter().skip(at + 1).any(|other| other.name == panel.name) {
                return Err(format!("ORDERDESK_PANELS names {} twice", panel.name));
            }
        }
        if self.master_key.is_some() && self.master_key_file.is_some() {
            return Err("give ORDERDESK_MASTER_KEY or ORDERDESK_MASTER_KEY_FILE, not both".to_owned());
        }
        self.webhook_url.as_ref().map_or(Ok(()), |url| self.check_webhook(&url.0))
    }

    fn check_webhook(&self, url: &url::Url) -> Result<(), String> {
        let refuse = |why: &str| Err(format!("ORDERDESK_WEBHOOK_URL: {why}"));
        if self.http_addr.is_none() {
            return refuse("it needs ORDERDESK_HTTP_ADDR, where the updates arrive");
        }
        let is_telegrams = self.api_url.0.host_str() == Some("api.telegram.org");
        if url.scheme() != "https" && (is_telegrams || !is_loopback(url)) {
            return refuse("Telegram delivers to https only");
        }
        if is_telegrams && !matches!(url.port_or_known_default(), Some(443 | 80 | 88 | 8443)) {
            return refuse("Telegram delivers to the ports 443, 80, 88 and 8443 only");
        }
        if OWN_PATHS.contains(&url.path()) || url.query().is_some() || url.fragment().is_some() {
            return refuse("give it a path of its own, such as /telegram, and nothing behind it");
        }
        // The web server takes braces and asterisks for patterns.
        if url.path().contains(['{', '}', '*', ':']) {
            return refuse("its path may have letters, digits, `/`, `-`, `_` and `.` only");
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Cli, String> {
        let args = ["orderdesk"].into_iter().chain(args.iter().copied());
        Cli::try_parse_from(args).map_err(|error| error.to_string())
    }

    #[test]
    fn a_bad_value_is_refused_by_name() {
        for (args, word) in [
            (["--poll-interval", "soon"], "--poll-interval"),
            (["--panels", "nourl"], "--panels"),
            (["--panels", "a=http://panel.example/api"], "loopback"),
            (["--panel-rps", "0"], "--panel-rps"),
            (["--database-url", "postgres://x"], "--database-url"),
            (["--database-url", "sqlite::memory:"], "memory"),
            (["--api-url", "ftp://x"], "--api-url"),
            (["--http-addr", "9090"], "--http-addr"),
            (["--admins", "7,@anna"], "--admins"),
            (["--keep-unfinished", "1h"], "--keep-unfinished"),
            (["--backup-keep", "0"], "--backup-keep"),
        ] {
            let error = parse(&args).unwrap_err();
            assert!(error.contains(word), "{args:?}: {error}");
        }
    }

    #[test]
    fn panels_are_a_list_and_loopback_may_be_plain() {
        let cli = parse(&["--panels", "a=https://a.example/api/v2,b=http://127.0.0.1:9/api"]).unwrap();
        assert_eq!(cli.settings.panels.len(), 2);
        assert!(cli.settings.check().is_ok());
        let twice = parse(&["--panels", "a=https://a.example,a=https://b.example"]).unwrap();
        assert!(twice.settings.check().unwrap_err().contains("twice"));
    }

    #[test]
    fn a_webhook_needs_an_address_that_telegram_can_reach_and_a_place_to_arrive() {
        let verdict = |line: &[&str]| parse(line).unwrap().settings.check();
        let with = |url: &str| verdict(&["--http-addr", "127.0.0.1:9090", "--webhook-url", url]);
        assert!(with("https://bot.example/telegram").is_ok());
        assert!(
            verdict(&["--webhook-url", "https://bot.example/telegram"]).unwrap_err().contains("HTTP_ADDR")
        );
        assert!(with("http://bot.example/telegram").unwrap_err().contains("https"));
        assert!(with("https://bot.example:9090/telegram").unwrap_err().contains("8443"));
        assert!(with("https://bot.example/metrics").unwrap_err().contains("path of its own"));
        assert!(with("https://bot.example/x?y=1").unwrap_err().contains("path of its own"));
        // A Bot API server of one's own may deliver to the same machine.
        let local = ["--api-url", "http://127.0.0.1:8081", "--http-addr", "127.0.0.1:9090"];
        assert!(
            verdict(&[&local[..], &["--webhook-url", "http://127.0.0.1:9090/telegram"]].concat()).is_ok()
        );
    }

    #[test]
    fn durations_are_read_as_people_write_them() {
        assert_eq!(duration("90"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("10m"), Ok(Duration::from_secs(600)));
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert!(duration("1ms").is_err());
    }

    #[test]
    fn debug_shows_no_secret() {
        let cli = parse(&["--token", "123:SECRET", "--master-key", "c2VjcmV0"]).unwrap();
        let text = format!("{cli:?}");
        assert!(!text.contains("SECRET") && !text.contains("c2VjcmV0"));
    }

    #[test]
    fn the_databases_file_is_found() {
        assert_eq!(DatabaseUrl("sqlite:a.db".into()).path(), Path::new("a.db"));
        assert_eq!(DatabaseUrl("sqlite:///var/a.db?mode=rwc".into()).path(), Path::new("/var/a.db"));
    }
}
