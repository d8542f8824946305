//! A month of orders at high speed: each alert once over restarts, and how far the estimates of the end were off.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use orderdesk::domain::estimate::{Ground, Progress, guess};
use orderdesk::domain::ids::{ChatId, OrderRow};
use orderdesk::domain::status::Status;
use orderdesk::domain::time::Time;
use orderdesk::sandbox::month::Month;
use rust_decimal::Decimal;

use crate::support::{KEY, Person, World};

const DAYS: u32 = 32;
const CHAT: ChatId = ChatId(7);
/// The hours at which the program ends and starts again: in the middle of orders, alerts and digests.
const RESTARTS: [u64; 5] = [100, 241, 298, 430, 690];
const DAY: Duration = Duration::from_secs(86_400);

/// What the card said of the end of an order when it first said something by earlier orders.
struct Estimate {
    end: Time,
    said_at: Time,
    between: Option<(Time, Time)>,
}

/// What was seen of the orders from outside, hour by hour.
#[derive(Default)]
struct Log {
    estimates: HashMap<OrderRow, Estimate>,
    /// Orders that have ended or whose end was judged already.
    done: HashSet<OrderRow>,
    /// How often the panel's balance went from above the alert to below.
    crossings: usize,
    was_low: bool,
    hours: u64,
}

impl Log {
    async fn hour(&mut self, world: &mut World) {
        world.clock.advance(Duration::from_secs(3_600));
        world.store().wakes().time_passed();
        world.looks_are_done().await;
        self.hours += 1;
        if RESTARTS.contains(&self.hours) {
            world.restart().await;
        }
        let is_low = world.panel.balance(KEY).expect("the key's balance") < Decimal::from(70);
        self.crossings += usize::from(is_low && !self.was_low);
        self.was_low = is_low;
        self.read_cards(world).await;
    }

    async fn read_cards(&mut self, world: &World) {
        let orders = world.panel.orders().len();
        for row in (1..=i64::try_from(orders).expect("few")).map(OrderRow) {
            if self.done.contains(&row) {
                continue;
            }
            let order = world.store().find_order(row, CHAT).await.expect("a read").expect("the order");
            if !order.is_running() {
                self.done.insert(row);
                continue;
            }
            let outlook = world.store().find_outlook(&order).await.expect("a read");
            let Some(progress) = Progress::of(&order) else { continue };
            let (Some(said), Some(at)) =
                (guess(&outlook.times, outlook.average, &progress), order.checked_at)
            else {
                continue;
            };
            if matches!(said.ground, Ground::Own { .. }) {
                let between = said.between.map(|(from, to)| (at.after(from), at.after(to)));
                self.done.insert(row);
                self.estimates.insert(row, Estimate { end: at.after(said.left), said_at: at, between });
            }
        }
    }
}

fn told(anna: &Person, words: &str) -> usize {
    anna.visible().iter().map(|message| message.text.matches(words).count()).sum()
}

#[tokio::test]
async fn a_month_tells_each_thing_once_over_restarts_and_its_estimates_are_near() {
    let mut world = World::start().await;
    let anna = world.person(7);
    let month = Month::new(world.telegram.clone(), world.panel.clone(), 7, KEY);
    let mut log = Log::default();
    month.play(DAYS, async |_| log.hour(&mut world).await).await.expect("a month passes");

    let placed = world.panel.orders();
    assert_eq!(placed.len(), 40, "one every day, and one more every fourth day");
    each_order_has_its_end_once(&world, &anna);
    assert!(log.crossings >= 1);
    assert_eq!(told(&anna, "Your balance is low"), log.crossings, "once a crossing");
    assert_eq!(told(&anna, "What changed at your panel"), 1, "one price changed on one day");
    assert!(anna.sees("+18%: 0.90 USD → 1.062 USD"));
    let reminders = reminders_due(&world).await;
    assert!(!reminders.is_empty());
    for id in &reminders {
        assert_eq!(told(&anna, &format!("The guarantee ends soon · {id}")), 1, "{id}");
    }
    assert_eq!(told(&anna, "The guarantee ends soon"), reminders.len(), "and no other");
    anna.say("/balance");
    anna.reads_all(&["At this pace", "days left"]).await;
    tables_and_picture(&anna, placed.len()).await;
    how_far_off(&world, &log.estimates).await;
}

/// An order that has ended was told of once, and one that stands still was told of as such, once.
fn each_order_has_its_end_once(world: &World, anna: &Person) {
    for order in world.panel.orders() {
        let id = order.id;
        let stuck = told(anna, &format!("Stuck? Order {id}"));
        match order.status.as_str() {
            _ if order.link.contains("stuck") => assert_eq!(stuck, 1, "{id}"),
            end @ ("Completed" | "Partial" | "Canceled") => {
                assert!(
                    told_of(anna, id, end) == 1 && stuck <= 1,
                    "{id} {end} {stuck}: {}",
                    anna.transcript()
                );
            }
            _ => assert!(stuck <= 1, "{id}"),
        }
    }
}

/// The messages that push this end of an order: its title stands in them, and the step to the end below it.
fn told_of(anna: &Person, id: u64, end: &str) -> usize {
    let title = format!("{end} · {id}");
    let is_it =
        |text: &str| text.lines().any(|line| line.ends_with(&title)) && text.contains(&format!("→ {end}"));
    anna.visible().iter().filter(|message| is_it(&message.text)).count()
}

/// The orders whose guarantee of thirty days ends within two.
async fn reminders_due(world: &World) -> Vec<String> {
    let mut due = vec![];
    for row in 1..=i64::try_from(world.panel.orders().len()).expect("few") {
        let order = world.store().find_order(OrderRow(row), CHAT).await.expect("a read").expect("the order");
        let is_due =
            order.is_delivered() && order.final_at.is_some_and(|at| at.after(DAY * 28) <= world.clock.now());
        due.extend(order.panel_id.filter(|_| is_due).map(|id| id.as_str().to_owned()));
    }
    due
}

async fn tables_and_picture(anna: &Person, orders: usize) {
    let file = |name: &str| {
        let messages = anna.visible().into_iter().rev();
        messages.filter_map(|message| message.document).find(|file| file.name == name)
    };
    assert!(file("statistics.png").expect("a picture").bytes.starts_with(b"\x89PNG"));
    anna.say("/export");
    anna.reads_all(&[&format!("{orders} orders"), "Everything"]).await;
    let table = String::from_utf8(file("orders.csv").expect("a table").bytes.to_vec()).expect("text");
    assert_eq!(table.lines().count(), orders + 1, "a row for each order");
}

/// States the error of the estimates of the end, and holds that they are of use.
async fn how_far_off(world: &World, estimates: &HashMap<OrderRow, Estimate>) {
    let (mut errors, mut within, mut spreads) = (vec![], 0, 0);
    for (row, said) in estimates {
        let order = world.store().find_order(*row, CHAT).await.expect("a read").expect("the order");
        let (Some(Status::Completed), Some(end)) = (order.status(), order.final_at) else { continue };
        let took = end.since(said.said_at).as_secs_f64().max(1.0);
        let off = said.end.since(end).max(end.since(said.end)).as_secs_f64();
        errors.push(off / took * 100.0);
        if let Some((from, to)) = said.between {
            spreads += 1;
            within += usize::from(from <= end && end <= to);
        }
    }
    errors.sort_unstable_by(f64::total_cmp);
    let at = |tenth: usize| errors[(errors.len() - 1) * tenth / 10];
    println!(
        "estimates of {} orders: off by {:.0} % in the middle, by {:.0} % for nine in ten; {within} of {spreads} within the spread",
        errors.len(),
        at(5),
        at(9)
    );
    assert!(errors.len() >= 20, "{}", errors.len());
    assert!(at(5) < 30.0, "{errors:?}");
}
