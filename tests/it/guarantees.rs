//! The refill guarantee on the card, and the reminder before it ends.

use orderdesk::sandbox::panel::{
    PanelFault,
    PanelFaultKind::{Cut, Status},
    When,
};
use orderdesk::sandbox::telegram::MessageView;

use crate::support::{LINK, Person, World, once};

#[tokio::test]
async fn a_guarantee_is_shown_and_recalled_once_before_it_ends_across_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    anna.say(&format!("/status {id}"));
    anna.reads("Guarantee: 30 days").await;
    world.pass(27 * 86_400);
    anna.is_answered().await;
    assert!(!anna.sees("The guarantee ends soon"), "{}", anna.transcript());
    world.pass(86_400 + 3_600);
    anna.reads("The guarantee ends soon").await;
    world.restart().await;
    world.pass(3_600);
    anna.is_answered().await;
    let told =
        anna.visible().iter().filter(|message| message.text.contains("The guarantee ends soon")).count();
    assert_eq!(told, 1, "{}", anna.transcript());
}

async fn completed(world: &World, anna: &Person, link: &str) -> u64 {
    let id = world.order(anna, link).await;
    world.moves(id, "Completed", 0);
    anna.reads_all(&["→ Completed", &id.to_string()]).await;
    id
}

fn refused(words: &str) -> PanelFault {
    let body = format!("{{\"error\":\"{words}\"}}");
    once("refill", Status { code: 200, body, content_type: "application/json".into() })
}

#[tokio::test]
async fn all_that_may_be_refilled_are_asked_for_once_after_one_question() {
    let world = World::start().await;
    let anna = world.anna().await;
    let first = completed(&world, &anna, LINK).await;
    let second = completed(&world, &anna, "https://instagram.com/p/BBB222").await;
    world.order(&anna, "https://instagram.com/p/CCC333").await;
    anna.say("/refills");
    anna.reads("Refills").await;
    anna.tap("Refill all that may").await;
    anna.reads_all(&["Ask for 2 refills?", &first.to_string(), &second.to_string(), "The panel decides"])
        .await;
    assert_eq!(world.panel.count("refill"), 0);
    let (message, data) = anna.data_of("Refill all that may").await;
    anna.tap("Refill all that may").await;
    anna.reads("being asked for").await;
    anna.reads("The panel took the refill request").await;
    // The same press again, from an old message: all of them are under way.
    world.telegram.press_forged(7, 7, message, &data);
    anna.is_answered().await;
    anna.reads("Nothing to refill").await;
    let asked: Vec<_> =
        world.panel.requests().into_iter().filter(|request| request.action == "refill").collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked[0].params["orders"].contains(&second.to_string()), "{asked:?}");
}

#[tokio::test]
async fn after_a_refusal_the_button_rests_as_long_as_the_panel_says() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = completed(&world, &anna, LINK).await;
    world.panel.inject(refused("Refill is possible once in 48 hours"));
    anna.say(&format!("/refill {id}"));
    anna.reads_all(&["The refill was refused", "once in 48 hours"]).await;
    anna.say(&format!("/orders {id}"));
    let card = anna.reads_all(&["Completed", "The panel refused a refill", "once in 48 hours"]).await;
    assert!(!has_button(&card, "Refill"), "{card:?}");
    anna.say("/refills");
    anna.reads("Refills").await;
    anna.tap("Refill all that may").await;
    anna.reads("Nothing to refill").await;
    world.pass(49 * 3_600);
    anna.say(&format!("/orders {id}"));
    let card = anna.reads_all(&["Completed", LINK]).await;
    assert!(has_button(&card, "Refill") && !card.text.contains("refused a refill"), "{card:?}");
}

#[tokio::test]
async fn a_refill_is_asked_for_by_itself_once_an_interval_until_the_guarantee_ends() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = completed(&world, &anna, LINK).await;
    anna.say(&format!("/orders {id}"));
    anna.reads_all(&["Completed", LINK]).await;
    anna.tap("Automatic refill").await;
    anna.reads_all(&["Automatic refill", "It is off", "The panel decides"]).await;
    anna.tap("Every 14 days").await;
    anna.reads("I ask for the next refill at").await;
    world.pass(13 * 86_400);
    anna.is_answered().await;
    assert_eq!(world.panel.count("refill"), 0);
    world.pass(86_400 + 60);
    anna.reads("The panel took the refill request").await;
    world.restart().await;
    world.pass(3_600);
    anna.reads("Refill 1: completed").await;
    assert_eq!(world.panel.count("refill"), 1, "once an interval, also over a restart");
    world.pass(14 * 86_400);
    world.panel_sees("the second one", |panel| panel.count("refill") == 2).await;
    // The guarantee of 30 days is over before the third.
    world.pass(14 * 86_400);
    anna.say(&format!("/orders {id}"));
    let card = anna.reads_all(&["The guarantee of 30 days is over"]).await;
    assert!(!has_button(&card, "Automatic refill") && !card.text.contains("next refill"), "{card:?}");
    world.pass(30 * 86_400);
    anna.is_answered().await;
    assert_eq!(world.panel.count("refill"), 2);
}

#[tokio::test]
async fn what_is_asked_by_itself_can_be_turned_off_and_ends_after_three_refusals() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = completed(&world, &anna, LINK).await;
    let second = completed(&world, &anna, "https://instagram.com/p/BBB222").await;
    for order in [id, second] {
        anna.say(&format!("/orders {order}"));
        anna.reads_all(&["Completed", &order.to_string()]).await;
        anna.tap("Automatic refill").await;
        anna.reads_all(&["It is off", &order.to_string()]).await;
        anna.tap("Every day").await;
        anna.reads_all(&["I ask for the next refill at", &order.to_string()]).await;
    }
    anna.tap("Turn off").await;
    anna.reads_all(&["It is off", &second.to_string()]).await;
    for round in 1..=3 {
        world.panel.inject(refused("Not eligible"));
        world.pass(2 * 86_400);
        world.panel_sees("a refill", |panel| panel.count("refill") == round).await;
        anna.reads("The refill was refused").await;
        anna.look_away();
    }
    world.pass(5 * 86_400);
    anna.say(&format!("/orders {id}"));
    anna.reads_all(&["Completed", &id.to_string()]).await;
    assert_eq!(world.panel.count("refill"), 3);
    let asked = format!("{:?}", world.panel.requests());
    assert!(!asked.contains(&format!("\"refill\", \"order\": \"{second}\"")), "{asked}");
}

#[tokio::test]
async fn a_refill_asked_by_itself_whose_answer_was_lost_is_never_asked_for_again() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = completed(&world, &anna, LINK).await;
    anna.say(&format!("/orders {id}"));
    anna.reads_all(&["Completed", LINK]).await;
    anna.tap("Automatic refill").await;
    anna.tap("Every day").await;
    anna.reads("I ask for the next refill at").await;
    world.panel.inject(once("refill", Cut(When::AfterActing)));
    world.pass(86_400 + 60);
    anna.reads_all(&["Was the refill taken?", &id.to_string()]).await;
    anna.reads_all(&["Automatic refill has ended", "The answer to the last refill was lost"]).await;
    world.pass(3 * 86_400);
    world.restart().await;
    world.pass(3 * 86_400);
    anna.say(&format!("/orders {id}"));
    let card = anna.reads_all(&["Completed", LINK]).await;
    assert!(!card.text.contains("next refill"), "{card:?}");
    anna.tap("Automatic refill").await;
    anna.reads("can be turned on after a refill that was answered").await;
    anna.say("/refills");
    anna.tap("Refill all that may").await;
    anna.reads("Nothing to refill").await;
    assert_eq!(world.panel.count("refill"), 1, "sent at most once");
}

fn has_button(card: &MessageView, words: &str) -> bool {
    let is_it = |label: &str| label.trim_start_matches(|c: char| !c.is_alphabetic()) == words;
    card.buttons.iter().flatten().any(|button| is_it(&button.text))
}
