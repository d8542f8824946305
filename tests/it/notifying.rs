//! The notifier under Telegram's limits and faults: nothing is lost, nothing overtakes, nothing is drawn over.

use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;
use orderdesk::clock::Clock;
use orderdesk::domain::ids::{ChatId, OrderRow, Place};
use orderdesk::domain::time::Time;
use orderdesk::l10n::Locales;
use orderdesk::sandbox::telegram::{
    Fault, FaultBody, FaultKind, Limits, LocalTelegram, MemberRole, Options, Person as Known,
};
use orderdesk::store::{MasterKey, Store};
use orderdesk::telegram::{Api, Edited, Telegram, Urgency};
use orderdesk::view::Screen;
use orderdesk::workers::Tick;
use orderdesk::workers::notifier::Notifier;
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::support::{LINK, PATIENCE, World};

/// A store and the local Telegram, and nothing between them but the notifier.
struct Post {
    telegram: LocalTelegram,
    gate: Telegram,
    store: Store,
    clock: Clock,
    database: String,
    _dir: TempDir,
}

impl Post {
    async fn start(clock: Clock) -> Self {
        let telegram = LocalTelegram::start(Options { limits: Limits::default(), ..Options::default() });
        let telegram = telegram.await.expect("the local Telegram starts");
        let api = Api::new(&telegram.url().parse().expect("a URL"), &Options::default().token.into());
        let dir = TempDir::new().expect("a directory");
        let database = format!("sqlite:{}", dir.path().join("post.db").display());
        let master = MasterKey::generate().expect("a key");
        let store = Store::open(&database, &master, clock.clone()).await.expect("a store");
        Self { telegram, gate: Telegram::new(api.expect("an API")), store, clock, database, _dir: dir }
    }

    async fn person(&self, id: i64) {
        let language_code = Some("en".to_owned());
        self.telegram.add_person(Known { id, first_name: "P".into(), username: None, language_code });
        self.telegram.say(id, id, "hello");
        self.store.meet_chat(ChatId(id), Some("en")).await.expect("a chat");
    }

    async fn group(&self, id: i64) {
        self.telegram.add_group(id, "G", false, &[(1, MemberRole::Owner)]);
        self.telegram.invite_bot(id, 1);
        self.store.meet_chat(ChatId(id), None).await.expect("a chat");
    }

    /// News that cannot be put together, one message each, numbered by the tail of the key that it names.
    async fn news(&self, chats: &[i64], each: usize) {
        let mut db = SqliteConnection::connect(&self.database).await.expect("the database");
        let mut tx = db.begin().await.expect("a transaction");
        for nth in 0..each {
            for chat in chats {
                let news =
                    format!(r#"{{"news":"key_refused","panel":"p","key_tail":"n{nth:03}","text":""}}"#);
                sqlx::query("INSERT INTO outbox (chat_id, news, is_loud, created_at, due_at) VALUES (?, ?, 1, ?3, ?3)")
                    .bind(chat)
                    .bind(news)
                    .bind(self.clock.now().0)
                    .execute(&mut *tx)
                    .await
                    .expect("news");
            }
        }
        tx.commit().await.expect("a commit");
        self.store.wakes().notifier.notify_one();
    }

    /// Runs a notifier until nothing waits; the clock of a test is moved on meanwhile.
    async fn delivers(&self, within: Duration) {
        let locales = Arc::new(Locales::new().expect("the languages"));
        let notifier = Notifier::new(self.store.clone(), self.gate.clone(), locales);
        let stop = CancellationToken::new();
        let (own, store, stopped) = (notifier.clone(), self.store.clone(), stop.clone());
        let running = tokio::spawn(async move {
            while !stopped.is_cancelled() {
                let woken = store.wakes().notifier.notified();
                let Tick::Idle(wait) = own.tick().await.expect("a tick") else { continue };
                tokio::select! {
                    () = woken => {}
                    () = tokio::time::sleep(wait.unwrap_or(PATIENCE)) => {}
                    () = stopped.cancelled() => {}
                }
            }
        });
        let done = async {
            while self.store.outbox_depth().await.expect("a read").0 > 0 {
                tokio::time::sleep(Duration::from_millis(20)).await;
                self.clock.advance(Duration::from_millis(500));
                self.store.wakes().notifier.notify_one();
            }
        };
        assert!(tokio::time::timeout(within, done).await.is_ok(), "news still waits");
        stop.cancel();
        running.await.expect("the notifier ends well");
        notifier.finish().await;
    }

    /// The numbers of the news that a chat got, in order.
    fn numbers(&self, chat: i64) -> Vec<String> {
        let messages = self.telegram.messages(chat).into_iter().filter(|message| message.from_bot);
        let number = |text: String| text.split("****n").nth(1).map(|rest| rest.chars().take(3).collect());
        messages.filter_map(|message| number(message.text)).collect()
    }
}

fn numbered(count: usize) -> Vec<String> {
    (0..count).map(|nth| format!("{nth:03}")).collect()
}

/// Pushes to many chats at once, and how long they took beyond the least that thirty a second allow.
async fn pushes(people: i64, groups: i64, each: usize) -> f64 {
    let post = Post::start(Clock::system()).await;
    post.telegram.set_limits(Limits { enabled: false, ..Limits::default() });
    let mut chats = vec![];
    for id in 1..=people {
        post.person(id).await;
        chats.push(id);
    }
    for id in 1..=groups {
        post.group(-1_000 - id).await;
        chats.push(-1_000 - id);
    }
    post.telegram.set_limits(Limits::default());
    post.news(&chats, each).await;
    let count = chats.len() * each;
    // The first thirty may go at once, the others thirty a second.
    let least = Duration::from_secs(((count - 1) / 30) as u64).max(Duration::from_secs(each as u64 - 1));
    let started = Instant::now();
    post.delivers(least * 3 + PATIENCE).await;
    let took = started.elapsed();
    println!("{count} pushes over {} chats: {took:.2?}, the least is {least:?}", chats.len());
    assert_eq!(post.telegram.limit_hits(), 0, "no 429");
    for chat in chats {
        assert_eq!(post.numbers(chat), numbered(each), "everything in order in {chat}");
    }
    took.as_secs_f64() / least.as_secs_f64()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_pushes_over_many_chats_break_no_limit_and_lose_no_time() {
    // Six seconds at least; the machine that runs all tests at once gets another few.
    let times = pushes(28, 2, 6).await;
    assert!(times < 1.6, "{times} times the least");
}

/// `cargo test --release --test it two_thousand -- --ignored --nocapture`, on a quiet machine.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes more than a minute"]
async fn two_thousand_pushes_over_three_hundred_chats_and_twenty_groups_take_the_least_time_and_five_per_cent()
 {
    let times = pushes(300, 20, 7).await;
    assert!(times <= 1.05, "{times} times the least");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faults_of_telegram_lose_nothing_and_reorder_nothing() {
    let post = Post::start(Clock::manual(Time(1_790_000_000_000))).await;
    for id in 1..=3 {
        post.person(id).await;
    }
    post.telegram.set_limits(Limits { enabled: false, ..Limits::default() });
    let status = |code, body| FaultKind::Status { code, body };
    let faults = [
        FaultKind::TooManyRequests { retry_after: 1 },
        status(502, FaultBody::Html),
        FaultKind::CutAfter,
        status(500, FaultBody::Json("Internal Server Error".into())),
        FaultKind::CutBefore,
        FaultKind::HangBefore(Duration::from_millis(100)),
    ];
    for kind in faults {
        post.telegram.inject(Fault { method: Some("sendMessage".into()), times: Some(1), kind });
    }
    post.news(&[1, 2, 3], 6).await;
    post.delivers(PATIENCE * 2).await;
    let mut doubled = 0;
    for chat in 1..=3 {
        let mut numbers = post.numbers(chat);
        let all = numbers.len();
        // What Telegram took although its answer was lost comes twice, one after the other.
        numbers.dedup();
        doubled += all - numbers.len();
        assert_eq!(numbers, numbered(6));
    }
    assert_eq!(doubled, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_that_became_a_supergroup_gets_its_news_under_the_new_id() {
    let post = Post::start(Clock::manual(Time(1_790_000_000_000))).await;
    post.person(1).await;
    post.group(-50).await;
    let new = post.telegram.migrate(-50);
    post.news(&[-50], 2).await;
    post.delivers(PATIENCE).await;
    assert_eq!(post.numbers(new), numbered(2));
    assert!(post.store.find_chat(ChatId(-50)).await.expect("a read").is_none());
}

#[tokio::test]
async fn a_group_that_says_that_it_became_a_supergroup_keeps_everything_under_the_new_id() {
    let world = World::start().await;
    world.person(7);
    world.telegram.add_group(-50, "G", false, &[(7, MemberRole::Owner)]);
    world.store().meet_chat(ChatId(-50), None).await.expect("a chat");
    let has = async |chat: i64| world.store().find_chat(ChatId(chat)).await.expect("a read").is_some();
    let new = world.telegram.migrate(-50);
    world.eventually("the group moved", || async { has(new).await && !has(-50).await }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_that_removed_the_bot_is_not_written_to_again() {
    let post = Post::start(Clock::manual(Time(1_790_000_000_000))).await;
    post.person(1).await;
    post.group(-50).await;
    post.telegram.kick(-50);
    post.news(&[-50], 3).await;
    post.delivers(PATIENCE).await;
    let group = post.store.find_chat(ChatId(-50)).await.expect("a read").expect("the group");
    assert!(group.blocked_at.is_some());
    let tries = post.telegram.requests().iter().filter(|request| request.method == "sendMessage").count();
    assert_eq!(tries, 1);
}

fn screen(words: &str) -> Screen {
    Screen { html: words.to_owned(), keyboard: vec![] }
}

/// A person whose message shows the card of an order.
async fn shown_card() -> (Post, i32) {
    let post = Post::start(Clock::manual(Time(1_790_000_000_000))).await;
    post.person(1).await;
    let message = post.gate.send(Place::chat(ChatId(1)), &screen("card"), Urgency::Push, true).await;
    let message = message.expect("a message");
    let mut db = SqliteConnection::connect(&post.database).await.expect("the database");
    sqlx::query("INSERT INTO accounts (id, chat_id, panel, created_at) VALUES (1, 1, 'p', 1)")
        .execute(&mut db)
        .await
        .expect("an account");
    sqlx::query(
        "INSERT INTO orders (id, account_id, chat_id, person_id, state, draft, link_norm, price, created_at)
         VALUES (9, 1, 1, 1, 'draft', '{}', '', '1', 1)",
    )
    .execute(&mut db)
    .await
    .expect("an order");
    post.store.set_card(ChatId(1), message, Some(OrderRow(9))).await.expect("a card");
    (post, message)
}

impl Post {
    /// What the person does who presses **Menu** on a card.
    async fn shows_the_menu(&self, message: i32) {
        self.store.set_card(ChatId(1), message, None).await.expect("a write");
        let edited = self.gate.edit(ChatId(1), message, &screen("menu"), Urgency::Answer).await;
        assert_eq!(edited, Ok(Edited::Done));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_card_that_waited_for_its_turn_is_not_drawn_over_what_a_person_pressed_since() {
    let (post, message) = shown_card().await;
    let card = post.store.find_card(ChatId(1), OrderRow(9)).await.expect("a read").expect("a card");
    let is_shown = || post.store.is_shown(card).map(|shown| shown.expect("a read")).boxed();
    let screen = screen("an old card");
    // The message that was sent before leaves no turn for a push within the next second.
    let redraw = post.gate.edit_while(ChatId(1), message, &screen, Urgency::Push, &is_shown);
    let (redrawn, ()) = tokio::join!(redraw, post.shows_the_menu(message));
    assert_eq!(redrawn, Ok(Edited::Overtaken));
    let shown = post.telegram.message(1, message).expect("the message");
    assert_eq!((shown.text.as_str(), shown.edited), ("menu", 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_person_pressed_lands_after_a_card_that_was_on_its_way() {
    let (post, message) = shown_card().await;
    post.telegram.set_limits(Limits { enabled: false, ..Limits::default() });
    let kind = FaultKind::Slow(Duration::from_millis(700));
    post.telegram.inject(Fault { method: Some("editMessageText".into()), times: Some(1), kind });
    let card = post.store.find_card(ChatId(1), OrderRow(9)).await.expect("a read").expect("a card");
    let (looked, is_looked) = tokio::sync::watch::channel(false);
    let is_shown = || {
        looked.send_replace(true);
        post.store.is_shown(card).map(|shown| shown.expect("a read")).boxed()
    };
    let screen = screen("a card on its way");
    let redraw = post.gate.edit_while(ChatId(1), message, &screen, Urgency::Answer, &is_shown);
    let press = async {
        let mut is_looked = is_looked;
        is_looked.wait_for(|is_looked| *is_looked).await.expect("a look");
        // The card has been found to be shown: its request leaves now.
        tokio::time::sleep(Duration::from_millis(200)).await;
        post.shows_the_menu(message).await;
    };
    let (redrawn, ()) = tokio::join!(redraw, press);
    assert_eq!(redrawn, Ok(Edited::Done));
    assert_eq!(post.telegram.message(1, message).expect("the message").text, "menu");
}

#[tokio::test]
async fn placed_orders_without_an_open_card_are_told_together() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    let kind = FaultKind::Status { code: 502, body: FaultBody::Html };
    world.telegram.inject(Fault { method: Some("sendMessage".into()), times: None, kind });
    world.confirm_many(&anna, 5).await;
    world.panel_id(5).await;
    let is_placed = || async { world.store().outbox_depth().await.expect("a read").0 == 5 };
    world.eventually("five orders are placed", is_placed).await;
    anna.look_away();
    world.telegram.clear_faults();
    world.pass(3);
    let told = anna.reads_all(&["5 updates", "Order placed"]).await;
    assert_eq!(told.text.matches("Order placed").count(), 5, "{}", anna.transcript());
}
