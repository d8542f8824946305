//! The bot as a program of its own, which can be killed as a power cut kills it.

use orderdesk::sandbox::{
    panel::{LocalPanel, PanelOptions},
    telegram::{Limits, LocalTelegram, Options, Person as Known},
};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use super::{KEY, Person};

/// Both servers, and the released program between them.
pub struct Process {
    pub telegram: LocalTelegram,
    pub panel: LocalPanel,
    arguments: Vec<String>,
    child: Child,
    _dir: TempDir,
}

impl Process {
    pub async fn start() -> Self {
        let options =
            Options { limits: Limits { enabled: false, ..Limits::default() }, ..Options::default() };
        let token = options.token.clone();
        let telegram = LocalTelegram::start(options).await.expect("the local Telegram starts");
        let panel =
            LocalPanel::start(PanelOptions::for_tests(KEY, "100.00")).await.expect("the panel starts");
        let dir = TempDir::new().expect("a directory");
        let arguments = [
            ["--token".to_owned(), token],
            ["--api-url".to_owned(), telegram.url()],
            ["--panels".to_owned(), format!("local={}", panel.url())],
            ["--database-url".to_owned(), format!("sqlite:{}", dir.path().join("orderdesk.db").display())],
            ["--panel-rps".to_owned(), "1000".to_owned()],
        ]
        .concat();
        let child = spawn(&arguments);
        Self { telegram, panel, arguments, child, _dir: dir }
    }

    /// Kills the program with SIGKILL, wherever it stands, and starts it again.
    pub async fn kill_and_start(&mut self) {
        self.child.kill().await.expect("it ran");
        self.child = spawn(&self.arguments);
    }

    /// Anna, who has entered her key.
    pub async fn anna(&self) -> Person {
        let language_code = Some("en".to_owned());
        self.telegram.add_person(Known { id: 7, first_name: "Anna".into(), username: None, language_code });
        let anna = Person::new(self.telegram.clone(), 7);
        anna.say("/key");
        anna.reads("Enter your access data").await;
        anna.say(KEY);
        anna.reads("The key works").await;
        anna
    }
}

fn spawn(arguments: &[String]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_orderdesk"))
        .args(arguments)
        .env("RUST_LOG", "error")
        .kill_on_drop(true)
        .spawn()
        .expect("the program starts")
}
