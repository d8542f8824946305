//! What a chat chooses, and that its quiet hours and alerts neither lose, nor repeat, nor reorder news.

use orderdesk::domain::ids::ChatId;

use crate::support::{LINK, Person, World};

const OTHER: &str = "https://instagram.com/p/BBB222";

/// Chooses quiet hours; the world begins at 14:13 in UTC.
async fn quiet(anna: &Person, hours: &str) {
    anna.say("/settings");
    anna.reads("Settings").await;
    anna.tap("Quiet hours").await;
    anna.reads("news comes at any hour").await;
    anna.tap("Other hours").await;
    anna.reads("Send when they begin and end").await;
    anna.say(hours);
    anna.reads("Every day").await;
}

fn pushes(anna: &Person, words: &str) -> usize {
    anna.visible().iter().filter(|message| message.text.contains(words)).count()
}

/// Waits until so much news is held back, and nothing else waits.
async fn is_held(world: &World, news: u64) {
    world
        .eventually("the news is held", || async {
            let waiting = world.store().outbox_depth().await.expect("a read").0;
            let due = world.store().due_chats(10).await.expect("a read");
            waiting >= news && due.is_empty()
        })
        .await;
}

#[tokio::test]
async fn each_choice_shows_at_once_what_it_does() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/settings");
    anna.reads_all(&["UTC: it is 14:13 now", "Quiet hours: none", "Low balance: no alert"]).await;
    let settings = anna.reads("Every change: each step").await.id;
    anna.tap("Time zone").await;
    anna.reads("so I go by UTC").await;
    anna.tap("New York").await;
    anna.reads("New York: it is 10:13 now").await;
    anna.tap("Another city").await;
    anna.reads("Send your city").await;
    anna.say("Atlantis");
    anna.reads("I do not know that place").await;
    anna.say("mumbai");
    anna.reads("Kolkata: it is 19:43 now").await;
    anna.tap("Back").await;
    anna.reads("Kolkata: it is 19:43 now").await;
    anna.tap("Stuck orders").await;
    anna.reads("nothing of a running order has moved for 24 h").await;
    anna.tap("6 h").await;
    anna.reads("has moved for 6 h").await;
    anna.tap("Never").await;
    anna.reads("I do not tell you of orders that stand still").await;
    anna.tap("Back").await;
    anna.reads("Stuck: I do not tell you").await;
    assert!(settings > 0);
    // A time in the chat's own clock.
    anna.say("/key");
    anna.reads("2026-09-21 19:43").await;
}

#[tokio::test]
async fn news_of_the_quiet_hours_comes_together_in_the_morning() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let (one, two) = (world.order(&anna, LINK).await, world.order(&anna, OTHER).await);
    quiet(&anna, "14:00-15:00").await;
    anna.look_away();
    world.moves(one, "In progress", 50);
    // The card is brought up to date without a sound.
    anna.reads("In progress").await;
    is_held(&world, 1).await;
    world.moves(two, "Completed", 0);
    is_held(&world, 2).await;
    world.restart().await;
    is_held(&world, 2).await;
    assert_eq!(pushes(&anna, "→"), 0, "{}", anna.transcript());
    world.pass(3 * 3_600);
    let morning = anna.reads_all(&["updates", "→ In progress", "→ Completed"]).await;
    assert!(!morning.silent && morning.text.find("→ In progress") < morning.text.find("→ Completed"));
    world.restart().await;
    world.pass(60);
    anna.is_answered().await;
    assert_eq!(pushes(&anna, "→"), 1, "{}", anna.transcript());
}

#[tokio::test]
async fn trouble_in_quiet_hours_comes_at_once_and_brings_what_waited_before_it() {
    let world = World::start().await;
    let anna = world.anna().await;
    let (one, two) = (world.order(&anna, LINK).await, world.order(&anna, OTHER).await);
    quiet(&anna, "14-16").await;
    anna.look_away();
    world.moves(one, "In progress", 50);
    is_held(&world, 1).await;
    world.moves(two, "Fail", 100);
    let told = anna.reads("→ Failed").await;
    assert!(!told.silent, "trouble has a sound");
    let waited = told.text.find("→ In progress").expect("what waited came with it");
    assert!(Some(waited) < told.text.find("→ Failed"), "{}", told.text);
    // What comes after it waits again.
    world.moves(one, "Completed", 0);
    is_held(&world, 1).await;
    world.pass(2 * 3_600);
    anna.reads("→ Completed").await;
}

#[tokio::test]
async fn quiet_hours_without_a_sound_hold_nothing_back() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    quiet(&anna, "14-16").await;
    anna.tap("Without a sound").await;
    anna.reads("at once, but without a sound").await;
    world.moves(id, "Completed", 0);
    assert!(anna.reads("→ Completed").await.silent);
    world.pass(2 * 3_600);
    world.moves(id, "Partial", 10);
    assert!(!anna.reads("→ Partial").await.silent);
}

#[tokio::test]
async fn an_order_of_the_quiet_hours_is_answered_at_once() {
    let world = World::start().await;
    let anna = world.anna().await;
    quiet(&anna, "14-16").await;
    world.order(&anna, LINK).await;
    is_held(&world, 0).await;
}

#[tokio::test]
async fn quiet_hours_that_are_ended_let_go_what_they_held() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    quiet(&anna, "14-16").await;
    world.moves(id, "Completed", 0);
    is_held(&world, 1).await;
    anna.say("/settings");
    anna.reads("news waits").await;
    anna.tap("Quiet hours").await;
    anna.reads("Every day").await;
    anna.tap("Turn off").await;
    anna.reads("→ Completed").await;
}

async fn alert(anna: &Person, amount: &str) {
    anna.say("/balance");
    anna.reads_all(&["100 USD", "No low-balance alert"]).await;
    anna.tap("Low balance").await;
    anna.reads("No alert").await;
    anna.tap("Another amount").await;
    anna.reads("Send the amount").await;
    anna.say(amount);
    anna.reads("when your balance falls below").await;
}

#[tokio::test]
async fn a_balance_that_falls_is_told_once_a_crossing_and_across_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    alert(&anna, "99,95").await;
    anna.say("/balance");
    anna.reads_all(&["100 USD", "I tell you below 99.95 USD"]).await;
    // The bot reads it around its order; the watch finds what it fell to.
    world.order(&anna, LINK).await;
    world.pass(700);
    let told = anna.reads_all(&["Your balance is low", "99.91 USD", "below your 99.95 USD"]).await;
    assert!(!told.silent);
    world.restart().await;
    for _ in 0..3 {
        world.pass(700);
        world
            .eventually("the watch has read the balance", || async {
                let account = world.store().find_account(ChatId(7)).await.expect("a read");
                account.and_then(|account| account.balance_at) == Some(world.clock.now())
            })
            .await;
    }
    anna.is_answered().await;
    assert_eq!(pushes(&anna, "Your balance is low"), 1, "{}", anna.transcript());
}

#[tokio::test]
async fn an_amount_is_read_in_either_habit_and_shown_as_it_was_understood() {
    let world = World::start().await;
    let anna = world.anna().await;
    alert(&anna, "1.234,50").await;
    anna.reads("below 1234.50 USD").await;
    for (typed, shown) in [("12,345.5", "12,345.50 USD"), ("1.000", "1000 USD")] {
        anna.tap("Another amount").await;
        anna.reads("Send the amount").await;
        anna.say(typed);
        anna.reads(&format!("below {shown}")).await;
    }
}

#[tokio::test]
async fn a_balance_with_an_alert_is_read_once_in_ten_minutes_at_most() {
    let world = World::start().await;
    let anna = world.anna().await;
    alert(&anna, "5").await;
    let before = world.panel.count("balance");
    for _ in 0..59 {
        world.pass(60);
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    // A busy machine may pass some minutes over, so fewer are right as well.
    world.panel_sees("a look at the balance", |panel| panel.count("balance") > before).await;
    let asked = world.panel.count("balance") - before;
    assert!(asked <= 6, "asked {asked} times in an hour");
}

#[tokio::test]
async fn the_balance_says_how_long_it_lasts_at_this_pace() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    world.pass(2 * 86_400);
    anna.say("/balance");
    // 0.09 in two days; 99.91 lasts 2220 days.
    anna.reads_all(&["99.91 USD", "0.045 USD a day", "2220.2 days left"]).await;
}
