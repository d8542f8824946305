//! Everything that moves money or an order, under every fault: sent once, journalled, and told as what it is.

use orderdesk::domain::ids::{ChatId, OrderRow};
use orderdesk::domain::order::OrderState;
use sqlx::{Connection, SqliteConnection};

use super::strikes::{Strike, Write, fast, slow};
use crate::support::{Person, World};

const PLENTY: u64 = 3_600;

async fn world() -> (World, Person) {
    let world = World::start_with(&["--panel-timeout", "1s"]).await;
    let anna = world.anna().await;
    (world, anna)
}

/// Time enough for everything that may ever be tried again.
async fn much_later(world: &World, anna: &Person) {
    for _ in 0..3 {
        world.pass(PLENTY);
        anna.is_answered().await;
    }
}

async fn adds_under(strikes: Vec<Strike>) {
    let (world, anna) = world().await;
    let mut acted = 0;
    for (nth, strike) in strikes.iter().enumerate() {
        // Each has its quantity and its link, so that nothing that is read belongs to another.
        let (quantity, link) = (100 + nth, format!("https://instagram.com/p/fault-{nth}-"));
        anna.say(&format!("/order 1448 {link} {quantity}"));
        anna.reads("Check your order").await;
        strike.begin(&world, "add").await;
        anna.tap("Confirm").await;
        let state = match strike.write {
            Write::Done => {
                anna.reads(&link).await;
                OrderState::Placed
            }
            Write::Refused => {
                anna.reads_all(&["The order was not placed", "too many requests"]).await;
                OrderState::Refused
            }
            Write::Unknown => {
                let words = ["Was this order placed?", "Balance before", &format!("· {quantity} ·")];
                let told = anna.reads_all(&words).await;
                assert_eq!(told.buttons.iter().flatten().count(), 3, "{}", strike.name);
                let hint = if strike.acts { "probably placed" } else { "probably not placed" };
                assert!(told.text.contains(hint), "{}: {}", strike.name, told.text);
                OrderState::Unknown
            }
            Write::Waits => {
                anna.reads("Placing the order").await;
                world.pass(30);
                anna.is_answered().await;
                assert_eq!(world.panel.count("add"), nth, "{}", strike.name);
                strike.end(&world).await;
                world.pass(30);
                world.panel_id(acted + 1).await;
                OrderState::Placed
            }
        };
        strike.end(&world).await;
        acted += usize::from(strike.acts);
        let row = OrderRow(i64::try_from(nth).expect("few") + 1);
        world.eventually(strike.name, || async { state_of(&world, row).await == state }).await;
        assert_eq!(
            (world.panel.count("add"), world.panel.orders().len()),
            (nth + 1, acted),
            "{}",
            strike.name
        );
    }
    much_later(&world, &anna).await;
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (strikes.len(), acted));
}

/// What the database holds of all refills and cancels, in the order in which they were asked for.
async fn request_states(world: &World) -> Vec<String> {
    let url = format!("sqlite:{}", world.database().display());
    let mut reader = SqliteConnection::connect(&url).await.expect("opens");
    let states = "SELECT state FROM requests ORDER BY id";
    sqlx::query_scalar(states).fetch_all(&mut reader).await.expect("a read")
}

async fn state_of(world: &World, row: OrderRow) -> OrderState {
    world.store().find_order(row, ChatId(7)).await.expect("a read").expect("the order").state
}

#[tokio::test]
async fn an_add_under_every_fault_is_sent_once() {
    tokio::join!(adds_under(fast()), adds_under(slow()));
}

/// A request that may be asked for again only by a person.
struct Asking {
    action: &'static str,
    /// Orders in one request.
    each: usize,
    done: &'static str,
    refused: &'static str,
    unknown: &'static str,
}

/// Goes through the faults with fresh orders for each.
async fn requests_under(strikes: Vec<Strike>, asking: &Asking) {
    let (world, anna) = world().await;
    world.summary(&anna, "https://instagram.com/p/requests").await;
    let count = strikes.len() * asking.each;
    world.confirm_many(&anna, count).await;
    world.panel_id(count).await;
    let ids: Vec<u64> = world.panel.orders().iter().map(|order| order.id).collect();
    // What happens to an order by itself must not decide whether it can be asked for.
    let (status, remains) = if asking.action == "refill" { ("Completed", 0) } else { ("In progress", 50) };
    for id in &ids {
        world.panel.set_status(*id, status, remains);
    }
    world.pass(60);
    let last = OrderRow(i64::try_from(count).expect("few") + 1);
    let is_ready = || async {
        let order = world.store().find_order(last, ChatId(7)).await.expect("a read").expect("the order");
        order.report.is_some_and(|report| asking.action != "refill" || report.status.is_final())
    };
    world.eventually("the orders were looked at", is_ready).await;
    // A chat gets a message a second: what is told of the orders must not stand in the way of what follows.
    let is_told = || async { world.store().outbox_depth().await.expect("a read").0 == 0 };
    world.eventually("all orders were told", is_told).await;
    let mut states: Vec<String> = vec![];
    for (nth, (strike, ids)) in strikes.iter().zip(ids.chunks(asking.each)).enumerate() {
        let ids: Vec<_> = ids.iter().map(u64::to_string).collect();
        anna.is_answered().await;
        strike.begin(&world, asking.action).await;
        anna.say(&format!("/{} {}", asking.action, ids.join(" ")));
        if asking.action == "cancel" {
            anna.reads("Cancel").await;
            anna.tap("Cancel order").await;
        }
        let told = match strike.write {
            Write::Done => asking.done,
            Write::Refused => asking.refused,
            Write::Unknown => asking.unknown,
            Write::Waits => {
                anna.reads("being asked for").await;
                anna.is_answered().await;
                assert_eq!(world.panel.count(asking.action), nth, "{}", strike.name);
                strike.end(&world).await;
                world.pass(30);
                asking.done
            }
        };
        anna.reads(told).await;
        strike.end(&world).await;
        assert_eq!(world.panel.count(asking.action), nth + 1, "{}", strike.name);
        let kept = match strike.write {
            Write::Done | Write::Waits => "accepted",
            Write::Refused => "refused",
            Write::Unknown => "unknown",
        };
        states.extend(vec![kept.to_owned(); asking.each]);
        assert_eq!(request_states(&world).await, states, "{}", strike.name);
    }
    much_later(&world, &anna).await;
    assert_eq!(request_states(&world).await, states, "only a person moves a request out of unknown");
    assert_eq!(world.panel.count(asking.action), strikes.len());
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (count, count));
}

async fn requests_under_all(asking: &Asking) {
    let mut first = fast();
    let second = first.split_off(first.len() / 2);
    tokio::join!(
        requests_under(first, asking),
        requests_under(second, asking),
        requests_under(slow(), asking)
    );
}

const REFILL: Asking = Asking {
    action: "refill",
    each: 1,
    done: "The panel took the refill request",
    refused: "The refill was refused",
    unknown: "Was the refill taken?",
};

const CANCEL: Asking = Asking {
    action: "cancel",
    each: 1,
    done: "The panel took the cancel request",
    refused: "Canceling was refused",
    unknown: "Was the cancel taken?",
};

#[tokio::test]
async fn a_refill_under_every_fault_is_sent_once() {
    requests_under_all(&REFILL).await;
}

#[tokio::test]
async fn refills_in_one_request_under_every_fault_are_sent_once() {
    requests_under_all(&Asking { each: 2, ..REFILL }).await;
}

#[tokio::test]
async fn a_cancel_under_every_fault_is_sent_once() {
    requests_under_all(&CANCEL).await;
}

#[tokio::test]
async fn cancels_in_one_request_under_every_fault_are_sent_once() {
    requests_under_all(&Asking { each: 2, ..CANCEL }).await;
}
