//! `orderdesk check`: one line for each thing that can be wrong, and an exit code that tells which was.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};

use super::{MasterKeyError, build_panels, build_telegram, load_master_key, machine, say};
use crate::clock::Clock;
use crate::config::Settings;
use crate::panel::{Catalogue, Panel, PanelError};
use crate::store::{self, DatabaseLock, MasterKey, Store, StoreError};
use crate::telegram::Telegram;
use crate::telegram::types::Me;

/// Exit codes; the first failure decides.
pub(super) const SETTINGS: u8 = 2;
pub(super) const MASTER_KEY: u8 = 3;
pub(super) const DATABASE: u8 = 4;
pub(super) const TOKEN: u8 = 5;
const PANEL: u8 = 6;

/// With less free space than this a busy bot may fill the disk within days.
const LITTLE_SPACE: u64 = 500_000_000;
/// Kinds of services that are named before the rest is counted.
const NAMED_KINDS: usize = 5;

struct Report {
    code: u8,
}

impl Report {
    fn good(&self, what: &str, verdict: impl std::fmt::Display) {
        say(format_args!("ok      {what}: {verdict}"));
    }

    /// Something that works, and that the operator may want otherwise; the exit code stays.
    fn note(&self, what: &str, verdict: impl std::fmt::Display) {
        say(format_args!("note    {what}: {verdict}"));
    }

    fn bad(&mut self, code: u8, what: &str, verdict: impl std::fmt::Display) {
        say(format_args!("failed  {what}: {verdict}"));
        if self.code == 0 {
            self.code = code;
        }
    }
}

/// Checks everything that `run` needs and returns the exit code. `key_file` holds panel keys to try.
pub async fn check(settings: &Settings, key_file: Option<&Path>) -> u8 {
    let mut report = Report { code: 0 };
    match settings.check() {
        Ok(()) => report.good("settings", "understood"),
        Err(error) => report.bad(SETTINGS, "settings", error),
    }
    check_database(settings, &mut report).await;
    check_token(settings, &mut report).await;
    let keys = match key_file.map(|file| read_keys(settings, file)).transpose() {
        Ok(keys) => keys.unwrap_or_default(),
        Err(error) => {
            report.bad(SETTINGS, "panel keys", error);
            BTreeMap::new()
        }
    };
    check_panels(settings, &keys, &mut report).await;
    report.code
}

async fn check_database(settings: &Settings, report: &mut Report) {
    let master = match load_master_key(settings) {
        Ok(master) => {
            report.good("master key", "32 bytes");
            master
        }
        Err(error @ MasterKeyError::Beside { .. }) => return report.bad(DATABASE, "database", error),
        Err(error) => return report.bad(MASTER_KEY, "master key", error),
    };
    let (url, file) = (&settings.database_url.0, settings.database_url.path());
    match file.exists().then(|| DatabaseLock::take(url)).transpose() {
        Err(error) => report.bad(DATABASE, "database", error),
        // Opening it would bring its tables up to date under a program that does not know them.
        Ok(Some(None)) if store::count_waiting_migrations(url).await.is_ok_and(|count| count > 0) => report
            .note(
                "database",
                format!(
                    "{}: a bot of an older version runs on it; this one brings it up to date when it starts",
                    file.display()
                ),
            ),
        // Held, so that none starts meanwhile.
        Ok(_lock) => check_inside(url, &file, &master, report).await,
    }
    match machine::disk_free(&file) {
        Some(free) if free < LITTLE_SPACE => {
            report
                .note("disk", format!("{} MB are free where the database lies: make room", free / 1_000_000));
        }
        Some(free) => report.good("disk", format!("{} MB are free", free / 1_000_000)),
        None => {}
    }
}

/// Opens the database, as `run` does, and reads all of it.
async fn check_inside(url: &str, file: &Path, master: &MasterKey, report: &mut Report) {
    match Store::open(url, master, Clock::system()).await {
        Ok(store) => {
            let size = machine::size_of(file).div_ceil(1_000_000);
            match store.check_integrity().await {
                Ok(verdict) if verdict == "ok" => {
                    report.good("database", format!("{}: whole and up to date, {size} MB", file.display()));
                }
                Ok(verdict) => report.bad(DATABASE, "database", verdict),
                Err(error) => report.bad(DATABASE, "database", error),
            }
            store.close().await;
        }
        Err(error @ StoreError::Vault(_)) => report.bad(MASTER_KEY, "master key", error),
        Err(error) => report.bad(DATABASE, "database", error),
    }
}

async fn check_token(settings: &Settings, report: &mut Report) {
    let Some(token) = &settings.token else { return report.bad(TOKEN, "token", "TELOXIDE_TOKEN is not set") };
    let telegram = match build_telegram(settings, token) {
        Ok(telegram) => telegram,
        Err(error) => return report.bad(TOKEN, "token", error),
    };
    match telegram.get_me().await {
        Ok(me) => {
            report.good("token", format!("@{}", me.username));
            check_modes(&me, report);
            check_webhook(settings, &telegram, report).await;
        }
        Err(error) => report.bad(TOKEN, "token", error),
    }
}

/// What @BotFather decides, and no request can change.
fn check_modes(me: &Me, report: &Report) {
    if me.can_read_all_group_messages {
        report.note("privacy mode", "off: the bot is sent all that is written in its groups; it needs commands and replies only (@BotFather, /setprivacy)");
    } else {
        report.good("privacy mode", "on");
    }
    if me.supports_inline_queries {
        report.good("inline mode", "on");
    } else {
        report.note(
            "inline mode",
            "off: people cannot write `@bot words` in other chats (@BotFather, /setinline)",
        );
    }
}

async fn check_webhook(settings: &Settings, telegram: &Telegram, report: &Report) {
    let Ok(info) = telegram.webhook_info().await else { return };
    let wanted = settings.webhook_url.as_ref().map_or("", |url| url.0.as_str());
    match (wanted, info.url.as_str()) {
        ("", "") => report.good("updates", format!("by polling; {} wait", info.pending_update_count)),
        ("", _) => report.note("updates", "a webhook is set; the next start takes it away and polls"),
        (_, "") => report.note("updates", "by polling so far; the next start sets the webhook"),
        (wanted, set) if wanted != set => {
            report.note("updates", "another webhook is set; the next start replaces it")
        }
        _ => report.good("updates", format!("by webhook; {} wait", info.pending_update_count)),
    }
    if let Some(error) = info.last_error_message {
        report.note("webhook", format!("Telegram's last fault there: {error}"));
    }
}

/// Keys by panel: `NAME=KEY` lines, or one key alone where there is one panel. No message holds a part of a key.
fn read_keys(settings: &Settings, file: &Path) -> Result<BTreeMap<String, SecretString>, String> {
    let text = SecretString::from(
        std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?,
    );
    let lines =
        text.expose_secret().lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut keys = BTreeMap::new();
    for line in lines {
        let named =
            line.split_once('=').filter(|(name, _)| settings.panels.iter().any(|panel| panel.name == *name));
        let (name, key) = match (named, settings.panels.as_slice()) {
            (Some((name, key)), _) => (name.to_owned(), key),
            (None, [panel]) => (panel.name.clone(), line),
            (None, _) => return Err("with several panels each line has to be NAME=KEY".to_owned()),
        };
        keys.insert(name, SecretString::from(key.trim().to_owned()));
    }
    if keys.is_empty() { Err(format!("{} holds no key", file.display())) } else { Ok(keys) }
}

async fn check_panels(settings: &Settings, keys: &BTreeMap<String, SecretString>, report: &mut Report) {
    let panels = match build_panels(settings) {
        Ok(panels) => panels,
        Err(error) => return report.bad(SETTINGS, "panels", error),
    };
    for (name, url) in panels.list() {
        let what = format!("panel {name}");
        let Some(panel) = panels.find(name) else { continue };
        match keys.get(name) {
            Some(key) => check_with_key(panel, key, &what, report).await,
            None => check_without_key(settings, panel, url, &what, report).await,
        }
    }
}

/// Without a key a panel can only be asked with a wrong one: that it refuses it shows that it is there.
async fn check_without_key(settings: &Settings, panel: &Panel, url: &str, what: &str, report: &mut Report) {
    let nobody = SecretString::from("orderdesk-check");
    match panel.balance_once(&nobody, settings.panel_timeout).await {
        Ok(_) | Err(PanelError::WrongKey { .. }) => report.good(what, format!("{url} answers")),
        Err(error) => report.bad(PANEL, what, format!("{url}: {error}")),
    }
}

/// Reads what a key may read; nothing is ordered.
async fn check_with_key(panel: &Panel, key: &SecretString, what: &str, report: &mut Report) {
    match panel.balance(key).await {
        Ok(balance) => {
            let currency = balance.currency.unwrap_or_default();
            report.good(
                what,
                format!("takes the key; balance {} {currency}", balance.amount.to_text()).trim_end(),
            );
        }
        Err(error) => return report.bad(PANEL, what, error),
    }
    match panel.services(key).await {
        Ok(catalogue) => tell_catalogue(&catalogue, what, report),
        Err(error) => report.bad(PANEL, what, format!("services: {error}")),
    }
}

/// What the catalogue says of the panel's dialect.
fn tell_catalogue(catalogue: &Catalogue, what: &str, report: &Report) {
    let services = &catalogue.services;
    report.good(what, format!("{} services", services.len()));
    if catalogue.skipped > 0 {
        report.note(
            what,
            format!("{} rows of its list cannot be read, or name a service twice", catalogue.skipped),
        );
    }
    let odd: BTreeSet<&str> =
        services.iter().filter(|s| !s.order_type.may_order()).map(|s| s.order_type.name()).collect();
    if !odd.is_empty() {
        let count = services.iter().filter(|service| !service.order_type.may_order()).count();
        let mut named: Vec<&str> = odd.iter().copied().take(NAMED_KINDS).collect();
        if odd.len() > NAMED_KINDS {
            named.push("…");
        }
        report.note(
            what,
            format!("{count} services are of kinds that are shown but not ordered: {}", named.join(", ")),
        );
    }
    if !services.is_empty() && services.iter().all(|service| service.cancel.is_none()) {
        report.note(what, "it does not say which services can be canceled: all are offered");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Cli;
    use clap::Parser;

    fn keys(panels: &str, text: &str) -> Result<BTreeMap<String, SecretString>, String> {
        let settings = Cli::try_parse_from(["orderdesk", "--panels", panels]).unwrap().settings;
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("keys");
        std::fs::write(&file, text).unwrap();
        read_keys(&settings, &file)
    }

    #[test]
    fn keys_are_read_by_panel_and_no_message_shows_one() {
        let one = keys("a=https://a.example", "# mine\n\n0123=456\n").unwrap();
        assert_eq!(one["a"].expose_secret(), "0123=456");
        let two = keys("a=https://a.example,b=https://b.example", "b=secret-b\na=secret-a").unwrap();
        assert_eq!((two["a"].expose_secret(), two["b"].expose_secret()), ("secret-a", "secret-b"));
        let error = keys("a=https://a.example,b=https://b.example", "secret-c").unwrap_err();
        assert!(!error.contains("secret-c"));
        assert!(keys("a=https://a.example", "\n").is_err());
    }
}
