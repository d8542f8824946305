//! Orders of every type: each is asked for just its own fields, sent exactly so, and costs what was shown.

use std::collections::HashMap;

use orderdesk::domain::{ids::ChatId, order::OrderFilter};
use rust_decimal::Decimal;

use crate::support::{KEY, LINK, Person, World};

/// Places an order by the dialogue: what a question says, and the answer to it (`[words]` is a button).
async fn order(
    world: &World,
    anna: &Person,
    service: u32,
    answers: &[(&str, &str)],
) -> Vec<(String, String)> {
    let before = (world.panel.orders().len(), world.panel.count("add"));
    anna.say(&format!("/order {service}"));
    for (question, answer) in answers {
        anna.reads(question).await;
        match answer.strip_prefix('[').and_then(|words| words.strip_suffix(']')) {
            Some(button) => drop(anna.tap(button).await),
            None => drop(anna.say(answer)),
        }
    }
    anna.reads("Check your order").await;
    anna.tap("Confirm").await;
    world.panel_sees("the order", |panel| panel.count("add") > before.1).await;
    let sent =
        world.panel.requests().into_iter().rev().find(|request| request.action == "add").expect("an add");
    anna.is_answered().await;
    sent.params.into_iter().filter(|(name, _)| name != "action").collect()
}

/// What an order costs, by the rate that the panel says.
enum Costs {
    /// So many thousandths of the rate.
    Pieces(u64),
    /// The rate itself, however much is in the package.
    Package,
    /// Paid post by post: shown with the most, and nothing is taken at once.
    LaterAtMost(u64),
}
use Costs::{LaterAtMost, Package, Pieces};

type Case<'a> = (u32, Costs, Vec<(&'a str, &'a str)>, Vec<(&'a str, &'a str)>);

/// The question for the link, and an answer to it.
const LINKED: (&str, &str) = ("Send the link to the post, page or profile", LINK);
const POST: &str = "https://instagram.com/p/BBB222";

fn many(quantity: &str) -> (&str, &str) {
    ("How many?", quantity)
}

/// Orders each of these, and holds what was sent and paid against what was answered and shown.
async fn place_each(cases: Vec<Case<'_>>) {
    let world = World::start().await;
    let anna = world.anna().await;
    let rates = rates(&world).await;
    for (service, costs, answers, expected) in cases {
        let before = world.panel.balance(KEY).expect("the key");
        let sent = order(&world, &anna, service, &answers).await;
        let service = service.to_string();
        let mut expected: Vec<(String, String)> =
            expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        expected.push(("service".into(), service.clone()));
        expected.sort();
        assert_eq!(sent, expected);
        // What was shown is what the rate says, and what the panel took, to the last digit.
        let page = world.store().list_orders(ChatId(anna.id), OrderFilter::All, 0, 1).await.expect("a read");
        let shown = page.orders[0].draft.price.0;
        let rate = rates[&service];
        let of_rate = |pieces: u64| rate * Decimal::from(pieces) / Decimal::from(1_000);
        let (price, taken) = match costs {
            Pieces(pieces) => (of_rate(pieces), of_rate(pieces)),
            Package => (rate, rate),
            LaterAtMost(pieces) => (of_rate(pieces), Decimal::ZERO),
        };
        let spent = before - world.panel.balance(KEY).expect("the key");
        assert_eq!((shown, spent), (price, taken), "{service}");
        assert!(!price.is_zero(), "{service}");
    }
}

/// The rate of each service as the panel says it.
async fn rates(world: &World) -> HashMap<String, Decimal> {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let form = [("key", KEY), ("action", "services")];
    let answer = client.post(world.panel.url()).form(&form).send().await.expect("an answer");
    let services: Vec<serde_json::Value> = answer.json().await.expect("a list");
    let row = |row: &serde_json::Value| {
        let rate = row["rate"].as_str().and_then(|rate| rate.parse().ok());
        (row["service"].to_string(), rate.expect("a rate"))
    };
    services.iter().map(row).collect()
}

#[tokio::test]
async fn default_package_seo_and_comments_ask_for_their_own_fields_and_send_them_exactly() {
    place_each(vec![
        (1448, Pieces(500), vec![LINKED, many("[500]")], vec![("link", LINK), ("quantity", "500")]),
        (1228, Package, vec![LINKED], vec![("link", LINK)]),
        (
            1246,
            Pieces(100),
            vec![LINKED, many("100"), ("Send the keywords", "red shoes\n\nshoes ")],
            vec![("keywords", "red shoes\nshoes"), ("link", LINK), ("quantity", "100")],
        ),
        (
            1452,
            Pieces(11),
            vec![LINKED, ("Send the comments", "a\nb\n\nc\nd\ne\nf\ng\nh\ni\nj\nSo nice, really\n")],
            vec![("comments", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nSo nice, really"), ("link", LINK)],
        ),
        (
            1244,
            Package,
            vec![LINKED, ("Send the comments", "So nice\nWell done, all")],
            vec![("comments", "So nice\nWell done, all"), ("link", LINK)],
        ),
    ])
    .await;
}

#[tokio::test]
async fn mentions_ask_for_their_own_fields_and_send_them_exactly() {
    place_each(vec![
        (
            1210,
            Pieces(100),
            vec![LINKED, many("100"), ("Send the usernames", "@anna\nbob")],
            vec![("link", LINK), ("quantity", "100"), ("usernames", "anna\nbob")],
        ),
        (
            1211,
            Pieces(100),
            vec![LINKED, many("100"), ("Send the usernames", "anna"), ("Send the hashtags", "#a\n#b")],
            vec![("hashtags", "#a\n#b"), ("link", LINK), ("quantity", "100"), ("usernames", "anna")],
        ),
        (
            1212,
            Pieces(10),
            vec![LINKED, ("10 to 5000 of them", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n")],
            vec![("link", LINK), ("usernames", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj")],
        ),
        (
            1213,
            Pieces(500),
            vec![LINKED, many("500"), ("Send the hashtag", "#summer")],
            vec![("hashtag", "#summer"), ("link", LINK), ("quantity", "500")],
        ),
        (
            1214,
            Pieces(500),
            vec![LINKED, many("500"), ("Whose followers", "anna")],
            vec![("link", LINK), ("quantity", "500"), ("username", "anna")],
        ),
        (
            1215,
            Pieces(500),
            vec![LINKED, many("500"), ("whose likers", POST)],
            vec![("link", LINK), ("media", POST), ("quantity", "500")],
        ),
    ])
    .await;
}

#[tokio::test]
async fn comment_likes_replies_polls_and_invites_ask_for_their_own_fields_and_send_them_exactly() {
    place_each(vec![
        (
            1208,
            Pieces(20),
            vec![LINKED, many("20"), ("Whose comment is it?", "@anna.smith")],
            vec![("link", LINK), ("quantity", "20"), ("username", "anna.smith")],
        ),
        (
            1209,
            Pieces(5),
            vec![LINKED, ("Whose comment is it?", "anna"), ("Send the comments", "a\nb\nc\nd\ne")],
            vec![("comments", "a\nb\nc\nd\ne"), ("link", LINK), ("username", "anna")],
        ),
        (
            1225,
            Pieces(50),
            vec![LINKED, many("50"), ("Which answer of the poll?", "2")],
            vec![("answer_number", "2"), ("link", LINK), ("quantity", "50")],
        ),
        (
            1233,
            Pieces(100),
            vec![LINKED, many("100"), ("Send the groups", "https://t.me/one\n@two")],
            vec![("groups", "https://t.me/one\n@two"), ("link", LINK), ("quantity", "100")],
        ),
    ])
    .await;
}

#[tokio::test]
async fn subscriptions_and_web_traffic_ask_for_their_own_fields_and_send_them_exactly() {
    place_each(vec![
        (
            1204,
            LaterAtMost(150),
            vec![
                ("Which account", "@anna"),
                ("at least", "20"),
                ("at most", "30"),
                ("How many new posts", "5"),
                ("that are there already", "[Skip]"),
                ("after a post", "[30]"),
                ("Until which day?", "31.12.2026"),
            ],
            vec![
                ("delay", "30"),
                ("expiry", "31/12/2026"),
                ("max", "30"),
                ("min", "20"),
                ("posts", "5"),
                ("username", "anna"),
            ],
        ),
        (
            1245,
            Pieces(500),
            vec![
                LINKED,
                many("500"),
                ("From which country?", "us"),
                ("On which device?", "[iOS]"),
                ("come from", "[A Google search]"),
                ("For which keyword", "red shoes"),
            ],
            vec![
                ("country", "US"),
                ("device", "3"),
                ("google_keyword", "red shoes"),
                ("link", LINK),
                ("quantity", "500"),
                ("type_of_traffic", "1"),
            ],
        ),
    ])
    .await;
}

#[tokio::test]
async fn an_order_in_runs_shows_its_whole_price_and_its_end() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    anna.tap("Drip-feed").await;
    anna.reads("from 2 to 100").await;
    anna.say("101");
    anna.reads("the most is 100").await;
    anna.say("10");
    anna.reads("between two runs").await;
    anna.tap("60").await;
    // The world begins on 2026-09-21 at 14:13; the last of ten runs an hour apart begins nine hours later.
    anna.reads_all(&["10 runs of 100, one every 60 min", "In all: 1000", "2026-09-21 23:13 UTC", "0.90 USD"])
        .await;
    anna.tap("All at once").await;
    anna.reads_all(&["Quantity: 100", "Price: 0.09 USD"]).await;
    anna.tap("Drip-feed").await;
    anna.reads("How many runs?").await;
    anna.say("10");
    anna.reads("between two runs").await;
    anna.say("60");
    anna.reads("In all: 1000").await;
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    let sent = world.panel.requests().into_iter().find(|request| request.action == "add").expect("an add");
    let field = |name: &str| sent.params[name].clone();
    assert_eq!(
        (field("quantity"), field("runs"), field("interval")),
        ("100".into(), "10".into(), "60".into())
    );
    assert_eq!(world.panel.balance(KEY), "99.1".parse().ok());
}

#[tokio::test]
async fn a_service_without_drip_feed_does_not_offer_it() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say(&format!("/order 1228 {LINK}"));
    let summary = anna.reads("Check your order").await;
    assert!(!summary.buttons.iter().flatten().any(|button| button.text.contains("Drip-feed")));
}

#[tokio::test]
async fn a_long_list_may_come_as_a_text_file() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1452 https://facebook.com/p/1");
    anna.reads("A long list may be sent as a text file").await;
    world.telegram.hand_document(anna.id, anna.id, "a.png", b"\x89PNG\r\n\x1a\n");
    anna.reads("This is no plain text").await;
    world.telegram.hand_document(anna.id, anna.id, "a.txt", &vec![b'a'; 600 * 1024]);
    anna.reads("This file is too large").await;
    let comments: Vec<String> = (1..=1_000).map(|n| format!("Comment {n}, nice")).collect();
    world.telegram.hand_document(anna.id, anna.id, "a.txt", comments.join("\r\n").as_bytes());
    anna.reads_all(&["Check your order", "1000 comments", "Price: 8 USD", "hold commas"]).await;
    anna.tap("Confirm").await;
    world.panel_id(1).await;
    let sent = world.panel.requests().into_iter().find(|request| request.action == "add").expect("an add");
    assert_eq!(sent.params["comments"], comments.join("\n"));
}

#[tokio::test]
async fn a_file_is_no_answer_to_a_short_question() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1448");
    anna.reads("Send the link").await;
    world.telegram.hand_document(anna.id, anna.id, "a.txt", LINK.as_bytes());
    anna.reads("wants a short answer").await;
}

#[tokio::test]
async fn a_button_of_an_older_question_answers_nothing() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say(&format!("/order 1245 {LINK} 500"));
    anna.reads("From which country?").await;
    anna.say("US");
    anna.reads("On which device?").await;
    let (message, data) = anna.data_of("iOS").await;
    anna.tap("Desktop").await;
    anna.reads("come from").await;
    world.telegram.press_forged(anna.id, anna.id, message, &data);
    anna.tap("Directly").await;
    anna.reads_all(&["Check your order", "Device: 🖥 Desktop", "Visits: Directly"]).await;
}

#[tokio::test]
async fn a_type_that_nobody_documents_is_shown_and_not_sold() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/order 1255 https://twitch.tv/a 100");
    anna.reads("Orders of the type “Livestream Raid” cannot be placed here").await;
    crate::support::no_order(&world);
}
