//! Child processes that say where they listen; owns starting them and ending them with their owner.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// A program on a machine with two busy cores starts within this.
pub const STARTS_WITHIN: Duration = Duration::from_secs(60);

/// Starts a program and returns it with what follows `before` on its standard output, up to a space or a stop.
pub async fn start(command: &mut Command, before: &str, within: Duration) -> (Child, String) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let find = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            if let Some((_, after)) = line.split_once(before) {
                return after.trim_end_matches('.').to_owned();
            }
        }
        panic!("{command:?} ended without a word of where it listens");
    };
    let said = timeout(within, find).await.expect("a program says in time where it listens");
    // A pipe that nobody reads would stop its writer one day.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    (child, said)
}
