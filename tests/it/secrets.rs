//! No secret is written anywhere: everything that the real program leaves behind in a run full of faults is searched.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use base64::Engine;
use orderdesk::sandbox::panel::{LocalPanel, PanelFaultKind, PanelOptions, When};
use orderdesk::sandbox::telegram::{Fault, FaultBody, FaultKind, LocalTelegram, Options, Person as Known};
use orderdesk::store::MasterKey;
use secrecy::ExposeSecret;
use tempfile::TempDir;

use crate::support::program::{program, run};
use crate::support::{KEY, LINK, PATIENCE, Person, once};

/// A key that the panel does not know; a person pasted it all the same.
const WRONG_KEY: &str = "ben-1e5d77aa90c34bd28f6a0b1c2d3e4f5a";
const PASTED_IN_TEXT: &str = "carol-99f1b2c3d4e5f60718293a4b5c6d7e8f";

/// The world around the real program, and everything that comes out of it.
struct Stage {
    telegram: LocalTelegram,
    panel: LocalPanel,
    dir: TempDir,
    token: String,
    masters: Vec<MasterKey>,
    /// What was said, by whom.
    said: Vec<(String, Vec<u8>)>,
}

impl Stage {
    async fn set() -> Self {
        let options = Options::default();
        let token = options.token.clone();
        let telegram = LocalTelegram::start(options).await.expect("the local Telegram starts");
        let panel =
            LocalPanel::start(PanelOptions::for_tests(KEY, "100.00")).await.expect("the panel starts");
        let dir = TempDir::new().expect("a directory");
        let masters = vec![MasterKey::generate().expect("a key"), MasterKey::generate().expect("a key")];
        let stage = Self { telegram, panel, dir, token, masters, said: vec![] };
        for (name, master) in ["master.key", "next.key"].iter().zip(&stage.masters) {
            std::fs::write(stage.file(name), master.to_text().expose_secret()).expect("written");
        }
        stage
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn command(&self, args: &[&str], api_url: &str) -> Command {
        let mut command = program(&self.file("a.db"), args);
        command
            .env("TELOXIDE_TOKEN", &self.token)
            .env("TELOXIDE_API_URL", api_url)
            .env("ORDERDESK_PANELS", format!("local={}", self.panel.url()))
            .env("ORDERDESK_MASTER_KEY_FILE", self.file("master.key"))
            .env("ORDERDESK_BACKUP_DIR", self.file("backups"))
            .env("ORDERDESK_PANEL_TIMEOUT", "1s")
            .env("ORDERDESK_PANEL_RPS", "1000")
            .env("ORDERDESK_POLL_INTERVAL", "100ms")
            .env("ORDERDESK_HTTP_ADDR", "127.0.0.1:0")
            .env("RUST_LOG", "trace")
            .env("RUST_BACKTRACE", "1");
        command
    }

    /// The bot, with all that it says going into a file of this name.
    fn start_bot(&self, name: &str, api_url: &str) -> Child {
        let log = File::create(self.file(name)).expect("a log");
        let mut command = self.command(&["run"], api_url);
        command.stdout(log.try_clone().expect("a log")).stderr(Stdio::from(log));
        command.spawn().expect("it starts")
    }

    /// What the running bot measured, from where its log says that it listens.
    async fn collect_metrics(&mut self, log: &str) {
        let log = std::fs::read_to_string(self.file(log)).expect("a log");
        let line = log.lines().find(|line| line.contains("the web server listens")).expect("it listens");
        let addr = line.split("127.0.0.1:").nth(1).expect("a port");
        let port: String = addr.chars().take_while(char::is_ascii_digit).collect();
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let asked = client.get(format!("http://127.0.0.1:{port}/metrics")).send().await.expect("an answer");
        let metrics = asked.text().await.expect("a text");
        assert!(metrics.contains("orderdesk_panel_requests_total"), "{metrics}");
        self.said.push(("the metrics".into(), metrics.into_bytes()));
    }

    async fn call(&mut self, args: &[&str]) {
        let ended = run(self.command(args, &self.telegram.url())).await;
        self.said.push((format!("{args:?}"), format!("{}{}", ended.out, ended.err).into_bytes()));
    }

    /// Everything under the folder but the master keys themselves.
    fn collect(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                self.collect(&path);
            } else if path.extension().is_none_or(|ending| ending != "key") {
                self.said.push((path.display().to_string(), std::fs::read(&path).expect("a file")));
            }
        }
    }

    /// What nobody may ever read, with its name and in each of its forms.
    fn secrets(&self) -> Vec<(&'static str, Vec<u8>)> {
        let mut secrets = vec![
            ("a key", KEY.into()),
            ("most of a key", KEY.as_bytes()[..20].to_vec()),
            ("a wrong key", WRONG_KEY.into()),
            ("a pasted key", PASTED_IN_TEXT.into()),
            ("the token", self.token.clone().into_bytes()),
            (
                "the token's secret half",
                self.token.split(':').nth(1).expect("two halves").as_bytes().to_vec(),
            ),
        ];
        for master in &self.masters {
            let text = master.to_text();
            let bytes =
                base64::engine::general_purpose::STANDARD.decode(text.expose_secret()).expect("base64");
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            secrets.push(("a master key", text.expose_secret().as_bytes().to_vec()));
            secrets.push(("a master key's bytes", bytes));
            secrets.push(("a master key in hex", hex.into_bytes()));
        }
        secrets
    }
}

fn holds(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

async fn end(mut bot: Child) {
    let killed = run({
        let mut kill = Command::new("kill");
        kill.args(["-TERM", &bot.id().to_string()]).stdout(Stdio::piped()).stderr(Stdio::piped());
        kill
    })
    .await;
    assert_eq!(killed.code, Some(0), "{}", killed.err);
    let status = tokio::task::spawn_blocking(move || bot.wait()).await.expect("waited").expect("ended");
    assert!(status.success(), "{status}");
}

fn telegram_faults() -> Vec<Fault> {
    let fault = |method: &str, kind| Fault { method: Some(method.to_owned()), times: Some(1), kind };
    vec![
        fault("getUpdates", FaultKind::CutBefore),
        fault("getUpdates", FaultKind::Status { code: 502, body: FaultBody::Html }),
        fault("deleteMessage", FaultKind::Status { code: 500, body: FaultBody::Json("no".into()) }),
        fault("sendMessage", FaultKind::TooManyRequests { retry_after: 1 }),
        fault("sendMessage", FaultKind::CutAfter),
        fault("answerCallbackQuery", FaultKind::CutBefore),
        fault("editMessageText", FaultKind::Status { code: 500, body: FaultBody::Html }),
    ]
}

/// A panel that repeats the key in its error.
fn echo(status: u16, words: &str, key: &str) -> PanelFaultKind {
    let body = format!("{{\"error\":\"{words} {key}\"}}").into_bytes();
    PanelFaultKind::Raw { status, content_type: "application/json".into(), body, headers: vec![] }
}

#[cfg(unix)]
#[tokio::test]
async fn no_output_and_no_file_of_the_program_holds_a_secret() {
    let mut stage = Stage::set().await;
    let known = Known { id: 7, first_name: "Anna".into(), username: None, language_code: Some("en".into()) };
    stage.telegram.add_person(known);
    let anna = Person::new(stage.telegram.clone(), 7);
    let bot = stage.start_bot("first.log", &stage.telegram.url());

    // Keys in every place where people put them, and a panel that repeats them in its errors.
    anna.say("/key");
    anna.reads("Enter your access data").await;
    stage.panel.inject(once("balance", echo(200, "Invalid API key", WRONG_KEY)));
    anna.say(WRONG_KEY);
    anna.reads("The key").await;
    anna.say("/key");
    anna.reads("Enter your access data").await;
    anna.say(KEY);
    anna.reads("The key works").await;
    anna.say(&format!("my key is {PASTED_IN_TEXT}, is it good?"));
    anna.is_answered().await;

    // An order whose answer is lost, others that are refused, and a Telegram that fails.
    for fault in telegram_faults() {
        stage.telegram.inject(fault);
    }
    for kind in [
        PanelFaultKind::Hang(When::AfterActing),
        echo(200, "Not enough funds for", KEY),
        echo(500, "Something broke for", KEY),
        PanelFaultKind::Redirect(stage.panel.url()),
    ] {
        stage.panel.inject(once("add", kind));
        anna.say(&format!("/order 1448 {LINK} 100"));
        anna.reads("Check your order").await;
        let before = stage.panel.count("add");
        anna.tap("Confirm").await;
        let arrived =
            stage.telegram.wait_for(PATIENCE, |_| (stage.panel.count("add") > before).then_some(())).await;
        assert!(arrived.is_some(), "an order was not sent");
    }
    for kind in [echo(503, "Come back later,", KEY), PanelFaultKind::Cut(When::BeforeActing)] {
        stage.panel.inject(once("balance", kind));
        anna.say("/balance");
        anna.is_answered().await;
    }

    // Another master key under the running bot, a backup, a check, and wrong calls.
    let (next, copy) =
        (stage.file("next.key").display().to_string(), stage.file("copy.db").display().to_string());
    stage.call(&["backup", &copy]).await;
    stage.call(&["check"]).await;
    stage.call(&["rotate-key", "--new-key-file", &next]).await;
    stage.call(&["rotate-key", "--new-key-file", "/no/such/file"]).await;
    stage.call(&["restore", &copy]).await;
    stage.call(&["--master-key", "!", "restore", &copy]).await;
    stage.call(&["--panels", "nonsense", "--token"]).await;
    anna.say(&format!("{PASTED_IN_TEXT}-again"));
    stage.collect_metrics("first.log").await;
    let folder = stage.dir.path().to_owned();
    stage.collect(&folder);
    end(bot).await;

    // A Telegram and a panel that are not there: their addresses hold the token.
    stage.panel.set_down(true).await.expect("down");
    std::fs::copy(stage.file("next.key"), stage.file("master.key")).expect("the new key is in place");
    let mut lost = stage.start_bot("second.log", "http://127.0.0.1:9");
    let second = stage.file("second.log");
    let is_said = || std::fs::read_to_string(&second).is_ok_and(|log| log.contains("waiting for Telegram"));
    for _ in 0..500 {
        if is_said() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(is_said(), "the bot never said that Telegram is away");
    lost.kill().expect("killed");
    lost.wait().expect("gone");

    stage.collect(&folder);
    let told: String = anna.visible().iter().map(|message| format!("{}\n", message.text)).collect();
    stage.said.push(("the chat".into(), told.into_bytes()));
    let first = std::fs::read(stage.file("first.log")).expect("a log");
    assert!(holds(&first, b"DEBUG"), "the log is as talkative as it can be");
    assert!(stage.said.iter().any(|(name, _)| name.contains("backups/")), "the daily backup is among them");
    for (what, secret) in stage.secrets() {
        for (name, bytes) in &stage.said {
            assert!(!holds(bytes, &secret), "{what} is in {name}");
        }
    }
}
