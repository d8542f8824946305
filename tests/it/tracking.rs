//! Orders that are watched: what is asked of the panel and what is pushed.

use std::collections::BTreeSet;

use orderdesk::{
    domain::{ids::ChatId, order::OrderFilter},
    sandbox::{
        panel::{PanelFault, PanelFaultKind, PanelRequest, Times},
        telegram::{Fault, FaultBody, FaultKind},
    },
};

use crate::support::{LINK, PATIENCE, World, is_to};

fn looks(world: &World) -> Vec<PanelRequest> {
    world.panel.requests().into_iter().filter(|request| request.action == "status").collect()
}

#[tokio::test]
async fn every_step_is_pushed_without_a_sound_and_the_end_with_one() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    for (status, is_silent) in [("Processing", true), ("In progress", true), ("Completed", false)] {
        world.moves(id, status, 0);
        let push = anna.reads_all(&[&format!("→ {status}"), "Instagram Followers", &id.to_string()]).await;
        assert_eq!(push.silent, is_silent, "{status}");
        anna.look_away();
    }
    world.pass(3_700);
    world.moves(id, "Partial", 40);
    world.pass(6 * 3_600);
    anna.reads_all(&["Corrected by the panel", "Partial"]).await;
}

#[tokio::test]
async fn a_state_that_nobody_knows_is_shown_as_it_came_and_watched_on() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "Wibbling & < 5", 50);
    anna.reads("→ Wibbling & < 5").await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
}

#[tokio::test]
async fn a_hundred_and_fifty_orders_are_looked_at_in_two_requests() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    world.confirm_many(&anna, 150).await;
    world.panel_id(150).await;
    world
        .eventually("the last order had its first look", || async {
            let newest = world.store().list_orders(ChatId(7), OrderFilter::All, 0, 1).await.expect("a read");
            newest.orders.first().is_some_and(|order| order.checked_at.is_some())
        })
        .await;
    let before = looks(&world).len();
    world.pass(60);
    world.panel_sees("two looks", |_| looks(&world).len() >= before + 2).await;
    let looks = looks(&world).split_off(before);
    let ids: Vec<BTreeSet<String>> =
        looks.iter().map(|look| look.params["orders"].split(',').map(str::to_owned).collect()).collect();
    assert_eq!(ids.iter().map(BTreeSet::len).collect::<Vec<_>>(), [100, 50]);
    assert_eq!(ids.iter().flatten().collect::<BTreeSet<_>>().len(), 150);
}

#[tokio::test]
async fn a_panel_that_fails_is_asked_less_and_returns_by_itself() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    let kind = PanelFaultKind::Status {
        code: 502,
        body: "<html>Bad Gateway</html>".to_owned(),
        content_type: "text/html".to_owned(),
    };
    world.panel.inject(PanelFault { action: Some("status".to_owned()), times: Times::Forever, kind });
    world.panel.set_status(id, "Completed", 0);
    let before = looks(&world).len();
    world.pass(60);
    world.panel_sees("a look", |_| looks(&world).len() > before).await;
    for _ in 0..60 {
        world.pass(1);
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    // Every look may be tried a few times.
    let asked = looks(&world).len() - before;
    assert!(asked <= 20, "asked {asked} times in a minute");
    world.panel.clear_faults();
    let returned = async {
        loop {
            world.pass(60);
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
    };
    tokio::select! { _ = anna.reads("→ Completed") => {}, () = returned => {} }
}

#[tokio::test]
async fn a_refused_key_is_told_once_and_never_used_again() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    anna.look_away();
    world.panel.revoke(crate::support::KEY);
    world.moves(id, "Completed", 0);
    let told = anna.reads("The panel refuses the API key").await;
    assert!(!told.silent && told.text.contains("wxyz"), "{}", told.text);
    let asked = world.panel.requests().len();
    for command in
        ["/balance", "/services", "/status 23501", "/refill 23501", &format!("/order 1448 {LINK} 100")]
    {
        anna.say(command);
        anna.reads_all(&["no longer accepts ****wxyz", "Send the key as a message"]).await;
        world.pass(3_600);
    }
    anna.is_answered().await;
    assert_eq!(world.panel.requests().len(), asked, "{:#?}", world.panel.requests());
    let is_push = |text: &str| text.contains("I have stopped using it") && !text.contains("Send the key");
    assert_eq!(anna.visible().iter().filter(|message| is_push(&message.text)).count(), 1);

    world.panel.restore(crate::support::KEY);
    anna.say("/key");
    anna.reads("wxyz").await;
    anna.tap("Replace").await;
    anna.reads("Enter your access data").await;
    anna.say(crate::support::KEY);
    anna.reads("The key works").await;
    world.pass(3_600);
    anna.reads("→ Completed").await;
}

#[tokio::test]
async fn a_chat_that_blocked_the_bot_is_left_alone_until_it_returns() {
    let world = World::start().await;
    let anna = world.anna().await;
    let ben = world.person_of(9, "Ben", "en");
    world.enter_key(&ben).await;
    let of_anna = world.order(&anna, LINK).await;
    // Its first look has brought the card up to date: nothing is on its way any more.
    anna.reads("Pending").await;
    let of_ben = world.order(&ben, "https://instagram.com/p/BBB222").await;
    world.telegram.block(7);
    world
        .eventually("the bot knows of the block", || async {
            let chat = world.store().find_chat(ChatId(7)).await.expect("a read").expect("the chat");
            chat.blocked_at.is_some()
        })
        .await;
    let before = world.telegram.requests().last().map_or(0, |request| request.seq);
    world.panel.set_status(of_anna, "Completed", 0);
    world.moves(of_ben, "Completed", 0);
    ben.reads("→ Completed").await;
    let written = world.telegram.requests().into_iter();
    let to_anna: Vec<_> = written.filter(|request| request.seq > before && is_to(request, 7)).collect();
    assert!(to_anna.is_empty(), "{to_anna:#?}");
    let last = looks(&world).last().map(|look| format!("{:?}", look.params)).unwrap_or_default();
    assert!(!last.contains(&of_anna.to_string()), "{last}");
    anna.look_away();
    world.telegram.unblock(7);
    anna.reads_all(&["→ Completed", &of_anna.to_string()]).await;
}

#[tokio::test]
async fn a_block_that_is_first_seen_at_a_push_counts_too() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    let description = "Forbidden: bot was blocked by the user".to_owned();
    let kind = FaultKind::Status { code: 403, body: FaultBody::Json(description) };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: Some(1), kind });
    world.moves(id, "In progress", 50);
    world
        .eventually("the bot knows of the block", || async {
            let chat = world.store().find_chat(ChatId(7)).await.expect("a read").expect("the chat");
            chat.blocked_at.is_some()
        })
        .await;
    world.moves(id, "Completed", 0);
    anna.say("/help");
    anna.reads_all(&["→ Completed", &id.to_string()]).await;
}

#[tokio::test]
async fn news_that_telegram_did_not_take_is_delivered_after_a_restart() {
    let mut world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    let kind = FaultKind::Status { code: 502, body: FaultBody::Html };
    world.telegram.inject(Fault { method: Some("sendMessage".to_owned()), times: None, kind });
    world.moves(id, "Completed", 0);
    let refused = world.telegram.wait_for(PATIENCE, |telegram| {
        let last = telegram.requests().into_iter().rev().find(|request| request.method == "sendMessage")?;
        (last.status == 502).then_some(())
    });
    assert!(refused.await.is_some());
    world.stop_bot().await;
    world.telegram.clear_faults();
    anna.look_away();
    world.start_bot().await;
    world.pass(60);
    anna.reads("→ Completed").await;
}

#[tokio::test]
async fn a_chat_that_wants_only_the_end_is_not_told_of_steps() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/settings");
    anna.reads("Every change: each step").await;
    anna.tap("Only the end").await;
    anna.reads("Only the end: when").await;
    let id = world.order(&anna, LINK).await;
    world.moves(id, "In progress", 50);
    // The card is brought up to date all the same.
    anna.reads("In progress").await;
    world.moves(id, "Completed", 0);
    anna.reads("→ Completed").await;
    assert!(!anna.sees("→ In progress"), "{}", anna.transcript());
}

#[tokio::test]
async fn a_chat_that_wants_nothing_and_a_muted_order_are_not_told_of_the_end() {
    let world = World::start().await;
    let anna = world.anna().await;
    let muted = world.order(&anna, LINK).await;
    anna.tap("Mute").await;
    anna.reads("Muted: I do not tell you").await;
    world.moves(muted, "Completed", 0);
    anna.reads("Completed").await;
    anna.say("/settings");
    anna.reads("Every change: each step").await;
    anna.tap("Nothing").await;
    anna.reads("Nothing: look yourself").await;
    let id = world.order(&anna, "https://instagram.com/p/BBB222").await;
    world.moves(id, "Completed", 0);
    anna.reads_all(&["Completed", &id.to_string()]).await;
    assert!(!anna.sees("→ Completed"), "{}", anna.transcript());
}

#[tokio::test]
async fn ids_placed_elsewhere_are_looked_up() {
    let world = World::start().await;
    let anna = world.anna().await;
    let ben = world.person_of(9, "Ben", "en");
    world.enter_key(&ben).await;
    let id = world.order(&ben, LINK).await;
    anna.say(&format!("/status {id}"));
    anna.reads_all(&["Pending", &id.to_string()]).await;
    anna.say(&format!("/status {id}, 99999"));
    anna.reads_all(&["Status of 2 orders", "99999 not known to the panel"]).await;
    anna.say(&format!("#{id}"));
    anna.reads_all(&["Pending", &id.to_string()]).await;
    anna.say("/status <i>");
    anna.reads("“<i>” is no order id").await;
    anna.say("/status");
    anna.reads("Write one or more order ids").await;
}

#[tokio::test]
async fn the_balance_tells_what_runs_and_what_it_costs() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, LINK).await;
    world.pass(60);
    anna.say("/balance");
    anna.reads_all(&["99.91 USD", "1 order for 0.09 USD is running"]).await;
    world.panel.set_down(true).await.expect("the panel goes down");
    world.pass(600);
    anna.say("/balance");
    anna.reads_all(&["99.91 USD", "The panel cannot be reached"]).await;
}
