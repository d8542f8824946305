//! The program as an operator runs it: a child process that is started, killed without a word, and started again.

use std::fs::File;
use std::process::{Command, Stdio};
use std::time::Duration;

use orderdesk::sandbox::panel::{LocalPanel, PanelEvent};
use orderdesk::sandbox::telegram::{LocalTelegram, Options};
use tempfile::TempDir;
use tokio::process::Child;
use tokio::time::timeout;

/// The longest wait for a moment that was chosen; then any moment will do.
const MOMENT_WITHIN: Duration = Duration::from_secs(4);
/// What the program promises for its end, with a busy machine on top.
const ENDS_WITHIN: Duration = Duration::from_secs(15);

pub struct Program {
    telegram: LocalTelegram,
    panel: LocalPanel,
    dir: TempDir,
    child: Option<Child>,
    /// Polls that the server had seen when the program was started last.
    polls: u64,
}

impl Program {
    pub fn new(telegram: &LocalTelegram, panel: &LocalPanel) -> Self {
        let dir = TempDir::new().expect("a directory");
        Self { telegram: telegram.clone(), panel: panel.clone(), dir, child: None, polls: 0 }
    }

    pub fn database(&self) -> String {
        format!("sqlite:{}", self.dir.path().join("orderdesk.db").display())
    }

    /// Starts it and returns at once.
    pub fn start(&mut self) {
        let log = File::options().create(true).append(true).open(self.dir.path().join("log")).expect("a log");
        let mut command = Command::new(env!("CARGO_BIN_EXE_orderdesk"));
        command
            .env_clear()
            .args(["--token", &Options::default().token, "--api-url", &self.telegram.url()])
            .args(["--panels", &format!("local={}", self.panel.url()), "--panel-rps", "1000"])
            .args(["--database-url", &self.database(), "--poll-interval", "200ms"])
            .args(["--panel-timeout", "5s"])
            .current_dir(self.dir.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a second handle"))
            .stderr(log);
        self.polls = self.last_poll();
        let mut command = tokio::process::Command::from(command);
        self.child = Some(command.kill_on_drop(true).spawn().expect("the program starts"));
    }

    /// While it starts, while it works, or just when the panel was asked for something that costs money.
    pub async fn wait_for_a_bad_moment(&mut self, rng: &mut fastrand::Rng) {
        let pause =
            |rng: &mut fastrand::Rng, most| tokio::time::sleep(Duration::from_millis(rng.u64(..most)));
        match rng.u8(..20) {
            0..3 => pause(rng, 400).await,
            3..12 => {
                self.takes_updates().await;
                pause(rng, 1_500).await;
            }
            _ => {
                self.takes_updates().await;
                pause(rng, 300).await;
                self.writes_to_the_panel().await;
                pause(rng, 12).await;
            }
        }
    }

    async fn takes_updates(&self) {
        let poll = async {
            while self.last_poll() <= self.polls {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let _ = timeout(MOMENT_WITHIN * 5, poll).await;
    }

    /// The number of the last answered request: it grows as soon as the program speaks to Telegram.
    fn last_poll(&self) -> u64 {
        self.telegram.requests().last().map_or(0, |request| request.seq)
    }

    async fn writes_to_the_panel(&self) {
        let mut events = self.panel.events();
        let write = async {
            loop {
                match events.recv().await {
                    Ok(PanelEvent::Request(request))
                        if matches!(request.action.as_str(), "add" | "refill" | "cancel") =>
                    {
                        return;
                    }
                    _ => {}
                }
            }
        };
        let _ = timeout(MOMENT_WITHIN, write).await;
    }

    /// SIGKILL: it ends where it stands.
    pub async fn kill(&mut self) {
        let mut child = self.child.take().expect("it runs");
        if let Some(status) = child.try_wait().expect("its state") {
            panic!("the program ended by itself with {status}:\n{}", self.log());
        }
        child.kill().await.expect("it is killed");
    }

    /// SIGTERM: whether it ends well in time.
    pub async fn ends_well(&mut self) -> bool {
        let mut child = self.child.take().expect("it runs");
        let id = child.id().expect("it runs").to_string();
        Command::new("kill").args(["-TERM", &id]).status().expect("a signal");
        matches!(timeout(ENDS_WITHIN, child.wait()).await, Ok(Ok(status)) if status.success())
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
    }
}
