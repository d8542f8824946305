//! Everything that is read of a panel, under every fault: a sentence, what was known stays, and all is well again.

use orderdesk::domain::ids::{ChatId, OrderRow};

use super::strikes::{Strike, fast, slow};
use crate::support::{LINK, Person, World};

const OTHER_LINK: &str = "https://instagram.com/p/BBB222";
/// Longer than anything that was read counts as fresh, and than a failed panel rests.
const LATER: u64 = 1_200;

/// A world of someone with two orders, whose ids and catalogue are known.
async fn settled() -> (World, Person, [u64; 2]) {
    let world = World::start_with(&["--panel-timeout", "1s"]).await;
    let anna = world.anna().await;
    let orders = [world.order(&anna, LINK).await, world.order(&anna, OTHER_LINK).await];
    anna.say("/services");
    anna.reads("Services").await;
    (world, anna, orders)
}

/// One thing that a person reads of the panel.
struct Reading {
    action: &'static str,
    command: String,
    /// Read when all is well.
    well: &'static str,
    /// Read under a fault in the place of the fault's own sentence.
    unwell: Option<&'static str>,
}

/// Goes through the faults: each gets its sentence, harms nothing that was known, and is forgotten when it is over.
async fn go_through(strikes: Vec<Strike>, reading: impl Fn([u64; 2]) -> Reading) {
    let (world, anna, orders) = settled().await;
    let reading = reading(orders);
    for strike in strikes {
        anna.is_answered().await;
        let known = known(&world, reading.action).await;
        strike.begin(&world, reading.action).await;
        // Only now: workers read too, and what they read before would be fresh.
        world.pass(LATER);
        anna.say(&reading.command);
        match strike.sentence {
            Some(sentence) => {
                let read = anna.reads(reading.unwell.unwrap_or(sentence)).await;
                assert!(!read.text.contains("broke on my side"), "{}: {}", strike.name, read.text);
            }
            None => drop(anna.reads(reading.well).await),
        }
        strike.end(&world).await;
        if strike.sentence.is_some() {
            assert_eq!(known, self::known(&world, reading.action).await, "{}", strike.name);
        }
        // What began under the fault may still have to end.
        let is_well = |text: &str| {
            let was = [strike.sentence, reading.unwell];
            strike.sentence.is_none() || was.iter().flatten().all(|words| !text.contains(words))
        };
        for tries in 0.. {
            world.pass(LATER);
            anna.is_answered().await;
            anna.say(&reading.command);
            let read = anna.reads(reading.well).await;
            if is_well(&read.text) {
                break;
            }
            assert!(tries < 5, "{}: {}", strike.name, read.text);
        }
    }
    assert_eq!((world.panel.count("add"), world.panel.orders().len()), (2, 2));
    assert_eq!((world.panel.count("refill"), world.panel.count("cancel")), (0, 0));
}

/// What the database knows of the panel by this action.
async fn known(world: &World, action: &str) -> String {
    let store = world.store();
    let account = store.find_account(ChatId(7)).await.expect("a read").expect("the account");
    let services = store.load_catalog(account.id).await.expect("a read").services.len();
    if action != "status" {
        return format!("{:?} {services} {:?}", account.balance, account.refused_at);
    }
    let mut orders = vec![];
    for row in [1, 2] {
        let order = store.find_order(OrderRow(row), ChatId(7)).await.expect("a read").expect("the order");
        orders.push((order.state, order.panel_id, order.report));
    }
    format!("{:?} {orders:?}", account.refused_at)
}

/// All faults for one reading, those that take long beside the others.
async fn campaign(reading: impl Fn([u64; 2]) -> Reading + Copy) {
    let slow = slow().into_iter().map(|strike| go_through(vec![strike], reading));
    tokio::join!(go_through(fast(), reading), futures::future::join_all(slow));
}

#[tokio::test]
async fn the_balance_under_every_fault() {
    let command = || "/balance".to_owned();
    campaign(|_| Reading { action: "balance", command: command(), well: "USD", unwell: None }).await;
}

#[tokio::test]
async fn the_catalogue_under_every_fault() {
    let unwell = Some("the panel does not answer now");
    let command = || "/services".to_owned();
    campaign(|_| Reading { action: "services", command: command(), well: "Services", unwell }).await;
}

#[tokio::test]
async fn one_status_under_every_fault() {
    campaign(|[id, _]| Reading {
        action: "status",
        command: format!("/status {id}"),
        well: "Instagram Followers · 1448",
        unwell: None,
    })
    .await;
}

#[tokio::test]
async fn many_statuses_under_every_fault() {
    campaign(|[one, two]| Reading {
        action: "status",
        command: format!("/status {one} {two}"),
        well: "2 orders",
        unwell: None,
    })
    .await;
}

/// Refills are read by the poller alone: nobody waits, so nobody is told until there is something to tell.
async fn refills_under(strikes: Vec<Strike>, count: usize) {
    let (world, anna, orders) = settled().await;
    world.panel.set_status(orders[0], "Completed", 0);
    world.moves(orders[1], "Completed", 0);
    anna.reads_all(&["→ Completed", &orders[1].to_string()]).await;
    let ids: Vec<_> = orders.iter().take(count).map(u64::to_string).collect();
    anna.say(&format!("/refill {}", ids.join(" ")));
    anna.reads("The panel took the refill request").await;
    for strike in strikes.iter().filter(|strike| strike.sentence.is_some()) {
        strike.begin(&world, "refill_status").await;
        let looks = world.panel.count("refill_status");
        world.panel.advance(std::time::Duration::from_secs(600));
        for _ in 0..3 {
            world.pass(200);
            anna.is_answered().await;
        }
        if strike.name != "no connection" {
            world.panel_sees("a look", |panel| panel.count("refill_status") > looks).await;
        }
        assert!(
            !anna.sees("completed</b>") && !anna.sees(": completed"),
            "{}: {}",
            strike.name,
            anna.transcript()
        );
        strike.end(&world).await;
    }
    world.pass(LATER);
    anna.reads(": completed").await;
    assert_eq!(world.panel.count("refill"), 1, "reading refills asks for none");
}

#[tokio::test]
async fn refills_that_are_read_under_every_fault() {
    tokio::join!(
        refills_under(fast(), 1),
        refills_under(fast(), 2),
        refills_under(slow(), 1),
        refills_under(slow(), 2)
    );
}
