//! The crash campaign: the real program between the local servers, killed at random moments while people use it.
//!
//! The short form is part of `cargo test`. The long one: `cargo test --test crash -- --ignored --nocapture`. A seed that
//! was printed comes back with `ORDERDESK_CRASH_SEED=N` in the environment of the build; it decides what people do and
//! when the program is killed, while the machine decides where the program stands then.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends with the reason")]

mod ledger;
mod person;
mod program;

use std::time::{Duration, Instant};

use orderdesk::sandbox::panel::{LocalPanel, PanelOptions};
use orderdesk::sandbox::telegram::{Limits, LocalTelegram, MemberRole, Options};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use ledger::{Ledger, Wire};
use person::Person;
use program::Program;

const PEOPLE: i64 = 4;
/// A group and its two admins.
const GROUP: i64 = -1_001_700_000_001;
const TEAM: [i64; 2] = [5, 6];
/// Virtual seconds of the panel in a real one: an order lives for about six seconds.
const SPEED: u32 = 30;
/// How long the rest may take after the last kill.
const CALMS_WITHIN: Duration = Duration::from_secs(180);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_kills_lose_nothing_and_double_nothing() {
    campaign(20).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes many minutes"]
async fn two_hundred_kills_lose_nothing_and_double_nothing() {
    campaign(200).await;
}

fn seed() -> u64 {
    let given = option_env!("ORDERDESK_CRASH_SEED").and_then(|seed| seed.parse().ok());
    given.unwrap_or_else(|| fastrand::u64(..1_000_000_000))
}

/// Two people in a group whose key one of them has entered.
async fn meet_in_a_group(
    telegram: &LocalTelegram,
    panel: &LocalPanel,
    rng: &mut fastrand::Rng,
) -> [Person; 2] {
    let [mut one, mut other] = TEAM.map(|id| Person::new(telegram.clone(), panel.clone(), id, rng.fork()));
    let members = TEAM.map(|id| (id, MemberRole::Administrator));
    telegram.add_group(GROUP, "Team", false, &members);
    one.goes_to(GROUP, TEAM[1]);
    other.goes_to(GROUP, TEAM[0]);
    one.enters_the_groups_key().await;
    [one, other]
}

async fn campaign(kills: u32) {
    let seed = seed();
    println!("crash campaign: {kills} kills, seed {seed}");
    let started = Instant::now();
    let mut rng = fastrand::Rng::with_seed(seed);

    let limits = Limits { enabled: false, ..Limits::default() };
    let telegram = LocalTelegram::start(Options { limits, ..Options::default() }).await.expect("Telegram");
    let chats = (1..=PEOPLE).chain([GROUP]);
    let keys = chats.map(|chat| (person::key_of(chat), 1_000_000.into())).collect();
    let options = PanelOptions { seed: rng.u64(..), speed: SPEED, keys, ..PanelOptions::for_tests("", "0") };
    let panel = LocalPanel::start(options).await.expect("the panel");
    let wire = Wire::listen(&telegram, &panel);
    let mut program = Program::new(&telegram, &panel);
    program.start();

    let stop = CancellationToken::new();
    let mut people = JoinSet::new();
    for id in 1..=PEOPLE {
        let person = Person::new(telegram.clone(), panel.clone(), id, rng.fork());
        person.enters_the_key().await;
        people.spawn(person.lives(stop.clone()));
    }
    for member in meet_in_a_group(&telegram, &panel, &mut rng).await {
        people.spawn(member.lives_in_the_group(stop.clone()));
    }
    for _ in 0..kills {
        program.wait_for_a_bad_moment(&mut rng).await;
        program.kill().await;
        program.start();
    }
    stop.cancel();
    let mut wants = vec![];
    while let Some(person) = people.join_next().await {
        wants.push(person.expect("a person got an answer to everything"));
    }
    panel.set_speed(SPEED * 20);
    let database = program.database();
    let ledger = Ledger::when_calm(&database, &telegram, CALMS_WITHIN).await;
    assert!(program.ends_well().await, "SIGTERM ends the program well, within ten seconds");
    let figures = ledger.check(&wants, &panel, &wire);
    println!("{kills} kills in {} s, seed {seed}: {figures}", started.elapsed().as_secs());
}
