//! `orderdesk check` as an operator runs it: a line for each thing, and the exit code of the first that is wrong.

use std::path::PathBuf;

use orderdesk::sandbox::panel::{LocalPanel, PanelOptions};
use orderdesk::sandbox::telegram::{LocalTelegram, Options};
use orderdesk::store::DatabaseLock;
use serde_json::json;
use tempfile::TempDir;

use crate::support::KEY;
use crate::support::program::{Ended, program, run};

struct Desk {
    telegram: LocalTelegram,
    panel: LocalPanel,
    dir: TempDir,
    token: String,
}

impl Desk {
    async fn with(options: Options) -> Self {
        let token = options.token.clone();
        let telegram = LocalTelegram::start(options).await.expect("the local Telegram starts");
        let panel = LocalPanel::start(PanelOptions::for_tests(KEY, "100.84")).await.expect("a panel");
        Self { telegram, panel, dir: TempDir::new().expect("a directory"), token }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// `check` with further flags and settings.
    async fn check(&self, args: &[&str], settings: &[(&str, &str)]) -> Ended {
        let args: Vec<&str> = ["check"].iter().chain(args).copied().collect();
        let mut command = program(&self.file("a.db"), &args);
        command
            .env("TELOXIDE_TOKEN", &self.token)
            .env("TELOXIDE_API_URL", self.telegram.url())
            .env("ORDERDESK_PANELS", format!("local={}", self.panel.url()))
            .envs(settings.iter().copied());
        let ended = run(command).await;
        assert!(!format!("{}{}", ended.out, ended.err).contains(KEY), "a key is shown");
        ended
    }

    fn key_file(&self, text: &str) -> String {
        std::fs::write(self.file("keys"), text).expect("written");
        self.file("keys").display().to_string()
    }
}

fn says(ended: &Ended, code: i32, lines: &[&str]) {
    assert_eq!(ended.code, Some(code), "{}{}", ended.out, ended.err);
    for line in lines {
        let said = ended.out.lines().filter(|said| said.starts_with(line)).count();
        assert_eq!(said, 1, "{line:?} is not said once in\n{}", ended.out);
    }
}

#[tokio::test]
async fn where_all_is_well_each_thing_has_one_line() {
    let desk = Desk::with(Options::default()).await;
    let ended = desk.check(&[], &[]).await;
    let lines = [
        "ok      settings: understood",
        "ok      master key: 32 bytes",
        "ok      database: ",
        "ok      disk: ",
        "ok      token: @orderdesk_bot",
        "ok      privacy mode: on",
        "ok      inline mode: on",
        "ok      updates: by polling; 0 wait",
        "ok      panel local: http://127.0.0.1:",
    ];
    says(&ended, 0, &lines);
    assert_eq!(ended.out.lines().count(), lines.len(), "{}", ended.out);
}

#[tokio::test]
async fn with_a_key_the_balance_and_the_services_are_read_and_nothing_is_ordered() {
    let desk = Desk::with(Options::default()).await;
    for text in [KEY.to_owned(), format!("# mine\nlocal={KEY}\n")] {
        let ended = desk.check(&["--key-file", &desk.key_file(&text)], &[]).await;
        says(&ended, 0, &["ok      panel local: takes the key; balance 100.84 USD"]);
        let services = ended.out.lines().find(|line| line.ends_with(" services")).expect("a count");
        assert!(services.starts_with("ok      panel local: "), "{services}");
    }
    assert_eq!((desk.panel.count("add"), desk.panel.count("refill"), desk.panel.count("cancel")), (0, 0, 0));
}

#[tokio::test]
async fn a_key_that_the_panel_refuses_and_a_file_without_keys_are_told_apart() {
    let desk = Desk::with(Options::default()).await;
    let wrong = desk.check(&["--key-file", &desk.key_file("no-such-key-0123456789")], &[]).await;
    says(&wrong, 6, &["failed  panel local: "]);
    assert!(!wrong.out.contains("no-such-key"), "{}", wrong.out);
    let empty = desk.check(&["--key-file", &desk.key_file("# nothing\n")], &[]).await;
    says(&empty, 2, &["failed  panel keys: "]);
    let lost = desk.check(&["--key-file", "/no/such/file"], &[]).await;
    says(&lost, 2, &["failed  panel keys: /no/such/file: "]);
}

#[tokio::test]
async fn what_botfather_decides_is_noted() {
    let options = Options { reads_all: true, has_inline: false, ..Options::default() };
    let desk = Desk::with(options).await;
    let ended = desk.check(&[], &[]).await;
    says(&ended, 0, &["note    privacy mode: off", "note    inline mode: off"]);
    assert!(ended.out.contains("/setprivacy") && ended.out.contains("/setinline"), "{}", ended.out);
}

#[tokio::test]
async fn how_updates_come_is_told_for_each_way() {
    let desk = Desk::with(Options::default()).await;
    let (ours, others) = ("https://bot.example/telegram", "https://bot.example/other");
    let hook = [("ORDERDESK_HTTP_ADDR", "127.0.0.1:0"), ("ORDERDESK_WEBHOOK_URL", ours)];
    says(&desk.check(&[], &hook).await, 0, &["note    updates: by polling so far"]);
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    for (set, settings, line) in [
        (others, &hook[..], "note    updates: another webhook is set"),
        (ours, &hook[..], "ok      updates: by webhook; 0 wait"),
        (ours, &[][..], "note    updates: a webhook is set; the next start takes it away"),
    ] {
        let address = format!("{}/bot{}/setWebhook", desk.telegram.url(), desk.token);
        let body = json!({ "url": set });
        let answer = client.post(address).json(&body).send().await.expect("an answer");
        assert!(answer.status().is_success());
        says(&desk.check(&[], settings).await, 0, &[line]);
    }
}

#[tokio::test]
async fn the_first_failure_decides_the_exit_code_and_the_rest_is_checked_all_the_same() {
    let desk = Desk::with(Options::default()).await;
    let lost = format!("sqlite:{}", desk.file("no/such/folder/a.db").display());
    let ended = desk.check(&[], &[("DATABASE_URL", lost.as_str())]).await;
    says(&ended, 4, &["failed  database: ", "ok      token: ", "ok      panel local: "]);
    let ended = desk.check(&[], &[("ORDERDESK_MASTER_KEY", "too short")]).await;
    says(&ended, 3, &["failed  master key: ", "ok      token: "]);
    // Well-formed, and not the one that sealed the database.
    let other = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";
    desk.check(&[], &[]).await;
    let ended = desk.check(&[], &[("ORDERDESK_MASTER_KEY", other)]).await;
    says(&ended, 3, &["failed  master key: this master key did not seal", "ok      token: "]);
    let ended = desk.check(&[], &[("TELOXIDE_TOKEN", "7000000001:of-nobody")]).await;
    says(&ended, 5, &["failed  token: ", "ok      panel local: "]);
    let ended = desk.check(&[], &[("TELOXIDE_TOKEN", "")]).await;
    says(&ended, 5, &["failed  token: TELOXIDE_TOKEN is not set"]);
    let ended =
        desk.check(&["--panel-timeout", "2s"], &[("ORDERDESK_PANELS", "away=http://127.0.0.1:9")]).await;
    says(&ended, 6, &["failed  panel away: "]);
    let twice = format!("local={0},local={0}", desk.panel.url());
    let ended = desk.check(&[], &[("ORDERDESK_PANELS", twice.as_str())]).await;
    assert_eq!(ended.code, Some(2), "{}{}", ended.out, ended.err);
}

#[tokio::test]
async fn no_command_brings_a_database_up_to_date_under_a_bot_of_an_older_version() {
    let desk = Desk::with(Options::default()).await;
    desk.check(&[], &[]).await;
    let url = format!("sqlite:{}", desk.file("a.db").display());
    let database = sqlx::SqlitePool::connect(&url).await.expect("it opens");
    // As the version before this one has left it.
    sqlx::query("DELETE FROM _sqlx_migrations WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)")
        .execute(&database)
        .await
        .expect("an older database");
    let applied = async || -> i64 {
        let count = sqlx::query_scalar("SELECT COUNT(*) FROM _sqlx_migrations").fetch_one(&database);
        count.await.expect("a count")
    };
    let before = applied().await;
    let running = DatabaseLock::take(&url).expect("the lock").expect("nobody has it");
    let ended = desk.check(&[], &[]).await;
    says(&ended, 0, &["note    database: ", "ok      token: "]);
    assert!(ended.out.contains("a bot of an older version runs on it"), "{}", ended.out);
    std::fs::write(desk.file("next.key"), "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=").expect("a key");
    let next = desk.file("next.key").display().to_string();
    let ended = run(program(&desk.file("a.db"), &["rotate-key", "--new-key-file", &next])).await;
    assert_eq!(ended.code, Some(4), "{}{}", ended.out, ended.err);
    assert!(ended.error().contains("stop it first"), "{}", ended.err);
    assert_eq!(applied().await, before);
    drop(running);
}

#[tokio::test]
async fn whoever_stops_reading_changes_nothing_of_what_is_done() {
    let desk = Desk::with(Options::default()).await;
    let nobody_reads = async |args: &[&str]| {
        let mut command = program(&desk.file("a.db"), args);
        command.env("TELOXIDE_TOKEN", &desk.token).env("TELOXIDE_API_URL", desk.telegram.url());
        command.env("ORDERDESK_PANELS", format!("local={}", desk.panel.url()));
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        command.stdout(writer);
        let ended = run(command).await;
        assert!(!ended.err.contains("panic"), "{}", ended.err);
        ended.code
    };
    assert_eq!(nobody_reads(&["check"]).await, Some(0));
    let copy = desk.file("copy.db").display().to_string();
    assert_eq!(nobody_reads(&["backup", &copy]).await, Some(0));
    assert!(desk.file("copy.db").exists());
    // A key that nobody has read is lost: that is a failure.
    assert_eq!(nobody_reads(&["keygen"]).await, Some(1));
}

#[tokio::test]
async fn an_empty_setting_is_not_set() {
    let desk = Desk::with(Options::default()).await;
    let empty = [
        "ORDERDESK_MASTER_KEY",
        "ORDERDESK_MASTER_KEY_FILE",
        "ORDERDESK_HTTP_ADDR",
        "ORDERDESK_WEBHOOK_URL",
        "ORDERDESK_ADMINS",
        "ORDERDESK_BACKUP_DIR",
        "ORDERDESK_POLL_INTERVAL",
        "ORDERDESK_LOG_FORMAT",
        "RUST_LOG",
    ];
    let ended = desk.check(&[], &empty.map(|name| (name, ""))).await;
    says(&ended, 0, &["ok      settings: understood", "ok      master key: 32 bytes"]);
}

#[tokio::test]
async fn a_line_that_is_not_understood_is_one_line_that_names_what_is_missing() {
    let desk = Desk::with(Options::default()).await;
    let ended = run(program(&desk.file("a.db"), &["rotate-key"])).await;
    assert_eq!((ended.code, ended.err.lines().count()), (Some(2), 1), "{}", ended.err);
    assert!(ended.error().contains("--new-key-file"), "{}", ended.err);
}
