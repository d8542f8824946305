//! The real program, started as an operator starts it, with an environment of its own.

use std::path::Path;
use std::process::{Command, Stdio};

/// How a command of the program ended, and all that it said.
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ended {
    /// The one line that says why it failed.
    pub fn error(&self) -> &str {
        let mut errors = self.err.lines().filter(|line| line.starts_with("error: "));
        let error = errors.next().unwrap_or_else(|| panic!("no error was said: {}", self.err));
        assert_eq!(errors.next(), None, "one line is enough");
        error
    }
}

/// The program on one database; nothing of this machine's environment reaches it.
pub fn program(database: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_orderdesk"));
    command.args(args).env_clear().env("DATABASE_URL", format!("sqlite:{}", database.display()));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs a command of the program to its end.
pub async fn run(mut command: Command) -> Ended {
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("it ran");
    let output = output.expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}
