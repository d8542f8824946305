//! Many orders with one confirmation: the preview, the queue, and that nothing is doubled or lost.

use std::{collections::BTreeSet, time::Duration};

use orderdesk::sandbox::{
    panel::{PanelFaultKind::Hang, When},
    telegram::MessageView,
};

use crate::support::{PATIENCE, Person, Process, World, once};

fn link(n: usize) -> String {
    format!("https://instagram.com/p/MASS{n:04}")
}

fn lines(count: usize) -> String {
    (0..count).map(|n| format!("1448 | {} | 50", link(n))).collect::<Vec<_>>().join("\n")
}

/// Every link is ordered at most once; how many there are.
pub fn ordered(world: &World) -> usize {
    let orders = world.panel.orders();
    let links: BTreeSet<_> = orders.iter().map(|order| order.link.clone()).collect();
    assert_eq!(links.len(), orders.len(), "an order was doubled");
    orders.len()
}

/// The message with the file that ends a list.
pub async fn outcome(world: &World, person: &Person) -> MessageView {
    let with_file = |_: &_| person.visible().into_iter().find(|message| message.document.is_some());
    let found = world.telegram.wait_for(PATIENCE, with_file).await;
    found.unwrap_or_else(|| panic!("no file came:\n{}", person.transcript()))
}

#[tokio::test]
async fn a_list_is_previewed_confirmed_once_and_its_outcome_comes_as_a_file() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/mass");
    anna.reads("one a line").await;
    anna.say(&format!(
        "{}\n1448 | nothing | 50\n77777777 | {} | 5\n1448 | {} | 7",
        lines(3),
        link(7),
        link(8)
    ));
    anna.reads_all(&[
        "3 lines can be ordered",
        "3 lines cannot",
        "this is no link",
        "no service 77777777",
        "the least is 50",
        "0.135 USD",
        "after it 99.865 USD",
    ])
    .await;
    assert_eq!(world.panel.count("add"), 0);
    let (message, data) = anna.data_of("Confirm").await;
    for _ in 0..3 {
        world.telegram.press_forged(7, 7, message, &data);
    }
    world.panel_sees("three orders", |panel| panel.orders().len() == 3).await;
    let done = outcome(&world, &anna).await;
    assert!(!done.silent && done.text.contains("3 placed"), "{done:?}");
    anna.is_answered().await;
    assert_eq!((world.panel.count("add"), ordered(&world)), (3, 3));
    let text = String::from_utf8(done.document.expect("a file").bytes.to_vec()).expect("a text");
    assert!(text.starts_with('\u{feff}') && text.matches(",placed,").count() == 3, "{text}");
    assert_eq!(text.matches(",wrong,").count(), 3, "{text}");
    // One message was edited; the orders were not told of one by one.
    assert!(!anna.sees("Order placed"), "{}", anna.transcript());
}

#[tokio::test]
async fn a_file_is_read_like_pasted_lines() {
    let world = World::start().await;
    let anna = world.anna().await;
    let csv = format!("service,link,quantity\r\n1448,{},50\r\n1448,\"{}\",\"1,000\"\r\n", link(1), link(2));
    anna.say("/mass");
    anna.reads("one a line").await;
    anna.look_away();
    world.telegram.hand_document(anna.id, anna.id, "orders.csv", csv.as_bytes());
    anna.reads_all(&["2 lines can be ordered", "0.945 USD"]).await;
    anna.tap("Cancel").await;
    anna.reads("Nothing was ordered").await;
    assert_eq!(world.panel.count("add"), 0);
}

#[tokio::test]
async fn a_list_of_more_than_a_thousand_lines_is_not_taken() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/mass");
    anna.reads("one a line").await;
    world.telegram.hand_document(anna.id, anna.id, "orders.txt", lines(1_001).as_bytes());
    anna.reads("I take up to 1000 at once").await;
    assert!(!anna.sees("can be ordered"), "{}", anna.transcript());
}

#[tokio::test]
async fn a_stopped_list_sends_nothing_more() {
    // Long enough for the press of a person on a busy machine.
    let world = World::start_with(&["--panel-timeout", "20s"]).await;
    let anna = world.anna().await;
    anna.say(&format!("/mass {}", lines(40)));
    anna.reads("40 lines can be ordered").await;
    world.panel.inject(once("add", Hang(When::BeforeActing)));
    anna.tap("Confirm").await;
    anna.reads("Placing your orders").await;
    world.panel_sees("an order", |panel| panel.count("add") == 1).await;
    anna.tap("Stop").await;
    anna.reads("Stopping").await;
    let done = anna.reads_all(&["Stopped", "1 unknown", "39 not sent"]).await;
    assert!(!done.silent);
    let adds = world.panel.count("add");
    world.pass(600);
    anna.is_answered().await;
    assert_eq!(world.panel.count("add"), adds);
    assert!(adds < 40, "{adds}");
}

#[tokio::test]
async fn an_order_placed_singly_does_not_wait_for_a_list() {
    let world = World::start_with(&["--panel-rps", "20"]).await;
    let anna = world.anna().await;
    anna.say(&format!("/mass {}", lines(60)));
    anna.reads("60 lines can be ordered").await;
    anna.tap("Confirm").await;
    anna.reads("Placing your orders").await;
    world.summary(&anna, "https://instagram.com/p/SINGLE").await;
    anna.tap("Confirm").await;
    world
        .panel_sees("the single order", |panel| {
            panel.orders().iter().any(|order| order.link.contains("SINGLE"))
        })
        .await;
    assert!(world.panel.orders().len() < 60, "{}", world.panel.orders().len());
}

#[tokio::test]
async fn a_list_goes_on_after_a_restart() {
    let mut world = World::start_with(&["--panel-rps", "100"]).await;
    let anna = world.anna().await;
    anna.say(&format!("/mass {}", lines(60)));
    anna.reads("60 lines can be ordered").await;
    anna.tap("Confirm").await;
    for orders in [5, 20, 40] {
        world.panel_sees("some orders", |panel| panel.orders().len() >= orders).await;
        world.restart().await;
    }
    anna.look_away();
    anna.reads_all(&["Your orders have been sent", "60 placed"]).await;
    assert_eq!((world.panel.count("add"), ordered(&world)), (60, 60));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_lines_survive_ten_kills_without_a_double_or_a_loss() {
    const LINES: usize = 1_000;
    let mut world = Process::start().await;
    let anna = world.anna().await;
    anna.say("/mass");
    anna.reads("one a line").await;
    anna.look_away();
    world.telegram.hand_document(anna.id, anna.id, "orders.txt", lines(LINES).as_bytes());
    anna.reads("1000 lines can be ordered").await;
    anna.tap("Confirm").await;
    for kill in 1..=10 {
        let wanted = kill * LINES / 11;
        let is_there = |_: &_| (world.panel.orders().len() >= wanted).then_some(());
        // The panel's orders are no event of Telegram's, but the progress of the list is.
        while world.telegram.wait_for(Duration::from_millis(20), is_there).await.is_none() {}
        world.kill_and_start().await;
    }
    let with_file = |_: &_| anna.visible().into_iter().find(|message| message.document.is_some());
    let done = world.telegram.wait_for(Duration::from_secs(120), with_file).await;
    let done = done.unwrap_or_else(|| panic!("no file came:\n{}", anna.transcript()));
    let text = String::from_utf8(done.document.expect("a file").bytes.to_vec()).expect("a text");
    let of = |outcome: &str| -> BTreeSet<&str> {
        let is_it = |line: &&str| line.contains(&format!(",{outcome},"));
        text.lines().filter(is_it).filter_map(|line| line.split(',').nth(3)).collect()
    };
    let (placed, unknown) = (of("placed"), of("unknown"));
    assert_eq!(placed.len() + unknown.len(), LINES, "{text}");
    assert!(unknown.len() <= 10, "{unknown:?}");
    // What the panel has: every placed line once, and of the unknown ones some, once.
    let orders = world.panel.orders();
    let links: BTreeSet<&str> = orders.iter().map(|order| order.link.as_str()).collect();
    assert_eq!(links.len(), orders.len(), "an order was doubled");
    assert!(placed.is_subset(&links), "a placed order is not at the panel");
    assert!(links.iter().all(|link| placed.contains(link) || unknown.contains(link)));
}

#[tokio::test]
async fn each_line_is_warned_of_alone_and_may_be_ordered_all_the_same() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.order(&anna, "https://instagram.com/anna").await;
    world.pass(120);
    let lines = [
        "1448 | https://www.instagram.com/anna/ | 100",
        "1448 | https://instagram.com/anna | 200",
        "1448 | https://tiktok.com/@anna | 50",
        "1448 | https://instagram.com/bob | 60",
        "1228 | https://facebook.com/anna/posts/1 | 5",
        "1228 | https://facebook.com/anna/posts/2 | 1",
        "1228 | https://facebook.com/anna/posts/3",
        "1255 | https://twitch.tv/anna | 100",
        "1452 | https://facebook.com/anna/posts/4 | 10",
    ];
    anna.say(&format!("/mass {}", lines.join("\n")));
    let preview = anna.reads("6 lines can be ordered").await.text;
    let of_line = |number: usize| {
        let begins = preview.find(&format!("\n{number}. ")).expect("the line");
        let rest = &preview[begins + 1..];
        let ends = rest.find(&format!("\n{}. ", number + 1)).or_else(|| rest.find("\n\n"));
        rest[..ends.unwrap_or(rest.len())].to_owned()
    };
    let warns = |number: usize, words: &[&str]| {
        let line = of_line(number);
        assert_eq!(line.lines().count(), 1 + words.len(), "{line}");
        assert!(words.iter().all(|words| line.contains(words)), "{line}");
    };
    warns(1, &["You ordered just the same 2 min ago"]);
    warns(2, &["Service and link are those of line 1", "An order still runs on this link"]);
    warns(3, &["for Instagram, and the link is one of TikTok"]);
    warns(4, &[]);
    assert!(of_line(5).contains("a package has no quantity: leave it out"), "{preview}");
    warns(6, &[]);
    warns(7, &[]);
    assert!(of_line(8).contains("“Livestream Raid” are shown here and not sold"), "{preview}");
    assert!(of_line(9).contains("“Custom Comments” are placed one by one"), "{preview}");
    for said in ["1 line repeats service and link", "3 lines have warnings", "3 lines cannot"] {
        assert!(preview.contains(said), "{preview}");
    }
    anna.tap("Confirm").await;
    world.panel_sees("all of them", |panel| panel.orders().len() == 7).await;
    let sent = world.panel.requests();
    let packages = sent.iter().filter(|sent| sent.action == "add" && sent.params["service"] == "1228");
    let fields: Vec<Vec<&str>> =
        packages.map(|sent| sent.params.keys().map(String::as_str).collect()).collect();
    assert_eq!(fields, [["action", "link", "service"]; 2]);
}
