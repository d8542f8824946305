//! `orderdesk check`: one line for each thing that can be wrong, and an exit code that tells which was.

use super::{build_panels, build_telegram, load_master_key};
use crate::clock::Clock;
use crate::config::Settings;
use crate::panel::PanelError;
use crate::store::Store;

/// Exit codes; the first failure decides.
pub(super) const SETTINGS: u8 = 2;
pub(super) const MASTER_KEY: u8 = 3;
pub(super) const DATABASE: u8 = 4;
pub(super) const TOKEN: u8 = 5;
const PANEL: u8 = 6;

struct Report {
    code: u8,
}

impl Report {
    fn good(&self, what: &str, verdict: impl std::fmt::Display) {
        println!("ok      {what}: {verdict}");
    }

    fn bad(&mut self, code: u8, what: &str, verdict: impl std::fmt::Display) {
        println!("failed  {what}: {verdict}");
        if self.code == 0 {
            self.code = code;
        }
    }
}

/// Checks everything that `run` needs and returns the exit code.
pub async fn check(settings: &Settings) -> u8 {
    let mut report = Report { code: 0 };
    match settings.check() {
        Ok(()) => report.good("settings", "understood"),
        Err(error) => report.bad(SETTINGS, "settings", error),
    }
    check_database(settings, &mut report).await;
    check_token(settings, &mut report).await;
    check_panels(settings, &mut report).await;
    report.code
}

async fn check_database(settings: &Settings, report: &mut Report) {
    let master = match load_master_key(settings) {
        Ok(master) => {
            report.good("master key", "32 bytes");
            master
        }
        Err(error) => return report.bad(MASTER_KEY, "master key", error),
    };
    match Store::open(&settings.database_url.0, &master, Clock::system()).await {
        Ok(store) => {
            match store.check_integrity().await {
                Ok(verdict) if verdict == "ok" => report.good("database", "whole and up to date"),
                Ok(verdict) => report.bad(DATABASE, "database", verdict),
                Err(error) => report.bad(DATABASE, "database", error),
            }
            store.close().await;
        }
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
        Ok(me) => report.good("token", format!("@{}", me.username)),
        Err(error) => report.bad(TOKEN, "token", error),
    }
}

/// Without a key a panel can only be asked with a wrong one: that it refuses it shows that it is there.
async fn check_panels(settings: &Settings, report: &mut Report) {
    let panels = match build_panels(settings) {
        Ok(panels) => panels,
        Err(error) => return report.bad(SETTINGS, "panels", error),
    };
    for (name, url) in panels.list() {
        let what = format!("panel {name}");
        let Some(panel) = panels.find(name) else { continue };
        match panel
            .balance_once(&secrecy::SecretString::from("orderdesk-check"), settings.panel_timeout)
            .await
        {
            Ok(_) | Err(PanelError::WrongKey { .. }) => report.good(&what, format!("{url} answers")),
            Err(error) => report.bad(PANEL, &what, format!("{url}: {error}")),
        }
    }
}
