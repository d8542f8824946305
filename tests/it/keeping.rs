//! What an operator does with the database, through the real program: backups, another master key, bad files.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use orderdesk::clock::Clock;
use orderdesk::domain::ids::{AccountId, ChatId, UserId};
use orderdesk::domain::money::Balance;
use orderdesk::domain::time::Time;
use orderdesk::store::{KeyUse, MasterKey, Store};
use secrecy::{ExposeSecret, SecretString};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

use crate::support::program::{Ended, program, run};
use crate::support::{LINK, World};

fn text(path: &Path) -> String {
    path.display().to_string()
}

async fn call(database: &Path, args: &[&str]) -> Ended {
    run(program(database, args)).await
}

/// A new master key in a file beside the database.
async fn new_key(database: &Path) -> PathBuf {
    let made = call(database, &["keygen"]).await;
    let file = database.with_extension("new-key");
    std::fs::write(&file, made.out).expect("the key is written");
    file
}

#[tokio::test]
async fn a_backup_is_made_while_the_bot_runs_and_put_back_when_it_does_not() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    let (database, copy) = (world.database(), world.database().with_extension("copy"));
    let made = call(&database, &["backup", &text(&copy)]).await;
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", made.out);
    let again = call(&database, &["backup", &text(&copy)]).await;
    assert_eq!(again.code, Some(4));
    assert!(again.error().contains("never overwritten"), "{}", again.err);
    let running = call(&database, &["restore", &text(&copy)]).await;
    assert_eq!(running.code, Some(4));
    assert!(running.error().contains("stop it first"), "{}", running.err);
    world.stop_bot().await;
    std::fs::remove_file(&database).expect("the database is lost");
    let back = call(&database, &["restore", &text(&copy)]).await;
    assert_eq!(back.code, Some(0), "{}", back.err);
    world.start_bot().await;
    anna.say(&format!("/status {id}"));
    anna.reads("Instagram").await;
    assert_eq!(world.panel.count("add"), 1);
}

#[tokio::test]
async fn an_order_that_waits_in_a_backup_is_not_sent_when_it_is_put_back() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    world.panel.set_down(true).await.expect("the panel goes down");
    anna.tap("Confirm").await;
    let is_queued = async || world.store().find_holdings(ChatId(7)).await.expect("a read").orders == 1;
    world.eventually("the order waits", is_queued).await;
    let (database, copy) = (world.database(), world.database().with_extension("copy"));
    assert_eq!(call(&database, &["backup", &text(&copy)]).await.code, Some(0));
    // Life goes on: the order is placed after the backup was made.
    world.panel.set_down(false).await.expect("the panel returns");
    world.pass(30);
    world.panel_id(1).await;
    anna.is_answered().await;
    world.stop_bot().await;
    let back = call(&database, &["restore", &text(&copy)]).await;
    assert!(back.out.contains("sends none again"), "{}{}", back.out, back.err);
    anna.look_away();
    world.start_bot().await;
    anna.reads("Was this order placed?").await;
    world.pass(3_600);
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}

#[tokio::test]
async fn the_master_key_is_rotated_under_a_bot_that_runs() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let database = world.database();
    let file = new_key(&database).await;
    let rotated = call(&database, &["rotate-key", "--new-key-file", &text(&file)]).await;
    assert_eq!(rotated.code, Some(0), "{}", rotated.err);
    assert!(rotated.out.contains("The bot that runs goes on under it"), "{}", rotated.out);
    anna.say("/balance");
    anna.reads("100 USD").await;
    let ben = world.person_of(8, "Ben", "en");
    world.enter_key(&ben).await;
    world.stop_bot().await;
    let refused = world.start_fails().await;
    assert_eq!(refused.exit_code(), 3, "{refused}");
    std::fs::copy(&file, database.with_extension("db.key")).expect("the new key takes the place of the old");
    let again = call(&database, &["rotate-key", "--new-key-file", &text(&file)]).await;
    assert!(again.out.contains("already"), "{}{}", again.out, again.err);
    world.start_bot().await;
    for person in [anna, ben] {
        person.say("/balance");
        person.reads("100 USD").await;
    }
}

/// A database with the keys of so many chats, and its master key.
async fn with_keys(database: &Path, count: i64) -> MasterKey {
    let master = MasterKey::generate().expect("a key");
    let store = open(database, &master).await.expect("a database");
    let balance = Balance { amount: "1".parse().expect("money"), currency: None };
    for chat in 1..=count {
        store.meet_chat(ChatId(chat), None).await.expect("a chat");
        let key = SecretString::from(format!("key-of-{chat}"));
        store.keep_key(ChatId(chat), "p", &key, UserId(chat), &balance).await.expect("an account");
    }
    store.close().await;
    master
}

async fn open(database: &Path, master: &MasterKey) -> Option<Store> {
    let url = format!("sqlite:{}", database.display());
    Store::open(&url, master, Clock::manual(Time(0))).await.ok()
}

fn write_key(path: &Path, key: &MasterKey) {
    std::fs::write(path, key.to_text().expose_secret()).expect("the key is written");
}

#[tokio::test]
async fn a_rotation_that_is_killed_leaves_a_database_of_one_key_and_ends_when_it_is_run_again() {
    const KEYS: i64 = 150;
    let dir = TempDir::new().expect("a directory");
    let (whole, database) = (dir.path().join("whole.db"), dir.path().join("a.db"));
    let old = with_keys(&whole, KEYS).await;
    let new = MasterKey::generate().expect("a key");
    let (old_file, new_file) = (dir.path().join("old.key"), dir.path().join("new.key"));
    write_key(&old_file, &old);
    write_key(&new_file, &new);
    let rotate = || {
        let mut command = program(&database, &["rotate-key", "--new-key-file", &text(&new_file)]);
        command.env("ORDERDESK_MASTER_KEY_FILE", &old_file);
        command
    };
    let (mut before, mut after) = (0, 0);
    // From before its first write to after its end.
    for delay in (0..120).step_by(4) {
        for ending in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{ending}", database.display()));
        }
        std::fs::copy(&whole, &database).expect("a fresh copy");
        let mut child = rotate().spawn().expect("it starts");
        tokio::time::sleep(Duration::from_millis(delay)).await;
        child.kill().expect("it is killed");
        child.wait().expect("it is gone");
        let store = match open(&database, &old).await {
            Some(store) => {
                before += 1;
                store
            }
            None => {
                after += 1;
                open(&database, &new).await.expect("one of both keys opens it")
            }
        };
        for account in 1..=KEYS {
            let key =
                store.open_key(AccountId(account)).await.expect("it opens under the same key as the rest");
            assert!(matches!(key, KeyUse::Ready(key) if key.expose_secret() == format!("key-of-{account}")));
        }
        store.close().await;
    }
    assert!(before > 0, "no kill came early enough: {before} and {after}");
    assert_eq!(run(rotate()).await.code, Some(0));
    assert!(open(&database, &old).await.is_none());
    assert!(open(&database, &new).await.is_some());
}

/// `run` on a database that it cannot use; Telegram is never asked.
fn start(database: &Path) -> Command {
    let mut command = program(database, &["run"]);
    command.env("TELOXIDE_TOKEN", "123456:no-such-token").env("TELOXIDE_API_URL", "http://127.0.0.1:9");
    command
}

async fn refuses(command: Command, code: i32, words: &str) {
    let ended = run(command).await;
    assert_eq!(ended.code, Some(code), "{}", ended.err);
    assert!(ended.error().contains(words), "{}", ended.err);
}

#[tokio::test]
async fn a_database_that_cannot_be_used_ends_the_start_with_one_clear_line() {
    let dir = TempDir::new().expect("a directory");
    let database = dir.path().join("a.db");
    let master = with_keys(&database, 1).await;
    let key_file = dir.path().join("a.db.key");
    write_key(&key_file, &MasterKey::generate().expect("a key"));
    refuses(start(&database), 3, "ORDERDESK_MASTER_KEY: this master key did not seal").await;
    std::fs::write(&key_file, "not a key").expect("written");
    refuses(start(&database), 3, "32 bytes in base64").await;
    write_key(&key_file, &master);

    let mut holder =
        SqliteConnection::connect(&format!("sqlite:{}", database.display())).await.expect("opens");
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut holder).await.expect("held");
    refuses(start(&database), 4, "another program holds the database file").await;
    sqlx::raw_sql("ROLLBACK").execute(&mut holder).await.expect("let go");
    sqlx::raw_sql("UPDATE _sqlx_migrations SET version = 9000 WHERE version = 1")
        .execute(&mut holder)
        .await
        .expect("newer");
    holder.close().await.expect("closed");
    refuses(start(&database), 4, "belongs to a newer version").await;

    let garbage = dir.path().join("b.db");
    std::fs::write(&garbage, [7u8; 8192]).expect("written");
    refuses(start(&garbage), 4, "restore a backup").await;
    assert_eq!(std::fs::read(&garbage).expect("there"), [7u8; 8192], "what may be mended is not touched");
    for args in [vec!["run"], vec!["restore", "b.db"], vec!["rotate-key", "--new-key-file", "a.db.key"]] {
        let lost = dir.path().join("no/such/folder/c.db");
        let mut command = program(&lost, &args);
        command.env("TELOXIDE_TOKEN", "123456:no-such-token").env("TELOXIDE_API_URL", "http://127.0.0.1:9");
        refuses(command, 4, "DATABASE_URL: ").await;
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_folder_that_may_not_be_written_ends_the_start_with_one_clear_line() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let dir = TempDir::new().expect("a directory");
    let database = dir.path().join("a.db");
    let master = with_keys(&database, 1).await;
    let command = |mode: u32| {
        std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(mode)).expect("set");
        let mut command = start(&database);
        command.env("ORDERDESK_MASTER_KEY", master.to_text().expose_secret());
        // Root may write anywhere: then it is tried as nobody.
        if std::fs::write(dir.path().join("probe"), "").is_ok() {
            command.uid(65_534);
        }
        command
    };
    std::fs::set_permissions(&database, std::fs::Permissions::from_mode(0o644)).expect("set");
    refuses(command(0o555), 4, "denied").await;
    std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(0o755)).expect("set");
}

#[tokio::test]
async fn an_order_whose_end_cannot_be_written_is_written_when_the_disk_can_again() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let url = format!("sqlite:{}", world.database().display());
    let mut other = SqliteConnection::connect(&url).await.expect("opens");
    sqlx::raw_sql(
        "CREATE TRIGGER full BEFORE UPDATE ON orders WHEN NEW.state = 'placed'
         BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
    )
    .execute(&mut other)
    .await
    .expect("the disk is full");
    anna.tap("Confirm").await;
    world.panel_sees("the add", |panel| panel.count("add") == 1).await;
    anna.is_answered().await;
    sqlx::raw_sql("DROP TRIGGER full").execute(&mut other).await.expect("there is room again");
    let id = world.panel_id(1).await;
    anna.reads(&id.to_string()).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (1, 1));
}
