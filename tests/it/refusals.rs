//! What each order type refuses: every wrong answer to every question of it, and the sentence that a person reads.
//!
//! Each type is gone through with the whole bot: wrong answers first, then the right one, up to the summary.

use std::sync::atomic::{AtomicI64, Ordering};

use crate::support::{LINK, World, no_order};

/// The next person's id.
static PEOPLE: AtomicI64 = AtomicI64::new(1_000);

/// An answer that is wrong, as a message or as a file.
enum Wrong {
    Said(String),
    File(String),
}

/// A question: part of its words, the wrong answers with what is said to each, and the answer with which it goes on
/// (`[words]` is a button).
struct Question {
    asks: &'static str,
    refuses: Vec<(Wrong, String)>,
    goes_on: &'static str,
}

const NO_LINK: &str = "This is no link. Send one such as https://instagram.com/p/AAA111 or @name.";
const NO_PAGE: &str = "This is no link. Send the whole one, such as https://example.com/page.";
const NO_NUMBER: &str = "This is no whole number. Send one such as 1000.";
const NO_CHOICE: &str = "This is none of the choices. Press a button.";
const NO_NAME: &str = "This is no username. Send one without spaces, such as anna.smith.";
const TOO_LONG: &str = "Line 2 is too long: a line has 2200 characters at most.";
const POST: &str = "https://instagram.com/p/BBB222";
/// Ten names.
const TEN: &str = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj";

fn few(least: &str) -> String {
    format!("That is too few: the least is {least}.")
}

fn many(most: &str) -> String {
    format!("That is too many: the most is {most}.")
}

fn lines(count: usize) -> String {
    vec!["a"; count].join("\n")
}

/// A question with the wrong answers to it that are typed.
fn question(
    asks: &'static str,
    refuses: impl IntoIterator<Item = (&'static str, String)>,
    goes_on: &'static str,
) -> Question {
    let refuses = refuses.into_iter().map(|(text, sentence)| (Wrong::Said(text.to_owned()), sentence));
    Question { asks, refuses: refuses.collect(), goes_on }
}

impl Question {
    /// A further wrong answer that is made up.
    fn or(mut self, text: String, sentence: &str) -> Self {
        self.refuses.push((Wrong::Said(text), sentence.to_owned()));
        self
    }

    fn or_file(mut self, text: String, sentence: &str) -> Self {
        self.refuses.push((Wrong::File(text), sentence.to_owned()));
        self
    }
}

fn link() -> Question {
    question("Send the link", [("nothing", NO_LINK.to_owned())], LINK)
}

/// Everything that is no link.
fn every_link() -> Question {
    let wrong = ["nothing", "two words.example", "ftp://a.example/x", "https://localhost", "@", "@a/b"];
    question("Send the link", wrong.map(|text| (text, NO_LINK.to_owned())), LINK)
        .or(format!("https://a.example/{}", "x".repeat(2_048)), NO_LINK)
        .or_file(
            "https://a.example".into(),
            "This question wants a short answer, no file. Send it as a message.",
        )
}

/// The quantity of a service with these limits, each as it is typed one beyond it and as it is told.
fn quantity(
    below: &'static str,
    least: &str,
    above: &'static str,
    most: &str,
    right: &'static str,
) -> Question {
    let no_number = [("many", NO_NUMBER.to_owned())];
    question("How many?", no_number.into_iter().chain([(below, few(least)), (above, many(most))]), right)
}

/// Everything that is no quantity of a service that takes 50 to 10,000.
fn every_quantity() -> Question {
    let no_number = ["many", "1.5", "-5", "1,00", "99999999999999999999"];
    let refuses = no_number.map(|text| (text, NO_NUMBER.to_owned())).into_iter();
    let out_of_range = [("0", few("50")), ("49", few("50")), ("10001", many("10,000"))];
    question("How many?", refuses.chain(out_of_range), "50")
}

fn comments(asks: &'static str, right: &'static str) -> Question {
    question(asks, [], right)
        .or(format!("nice\n{}", "x".repeat(2_201)), TOO_LONG)
        .or_file(" \r\n \n".into(), "There is no comment in this. Send at least one, one a line.")
}

/// A list whose lines may have no spaces, and that is not the quantity.
fn list(asks: &'static str, empty: &str, wrong_line: &str, right: &'static str) -> Question {
    question(asks, [("one\ntwo words", wrong_line.to_owned())], right)
        .or_file("\n \n".into(), empty)
        .or_file(lines(10_001), &many("10,000"))
}

fn usernames(asks: &'static str) -> Question {
    let none = "There is no username in this. Send at least one, one a line.";
    list(asks, none, "Line 2 is no username: it must have no spaces.", "anna\nbob")
}

fn username(asks: &'static str) -> Question {
    let wrong = ["two words", "@", "a/b c"];
    question(asks, wrong.map(|text| (text, NO_NAME.to_owned())), "anna").or("x".repeat(201), NO_NAME)
}

/// Somebody gives every wrong answer to every question, and reads just the sentence for it; nothing is ordered.
///
/// Each service has a person of its own: one who wrote all this alone would be slowed.
async fn goes_through(world: &World, service: u32, questions: Vec<Question>) {
    let anna = world.person(PEOPLE.fetch_add(1, Ordering::Relaxed));
    world.enter_key(&anna).await;
    anna.say(&format!("/order {service}"));
    for Question { asks, refuses, goes_on } in questions {
        anna.reads(asks).await;
        for (wrong, sentence) in refuses {
            match wrong {
                Wrong::Said(text) => drop(anna.say(&text)),
                Wrong::File(text) => {
                    anna.look_away();
                    world.telegram.hand_document(anna.id, anna.id, "list.txt", text.as_bytes());
                }
            }
            let read = anna.reads(&sentence).await;
            assert_eq!(read.text, sentence, "{service}");
        }
        match goes_on.strip_prefix('[').and_then(|words| words.strip_suffix(']')) {
            Some(button) => drop(anna.tap(button).await),
            None => drop(anna.say(goes_on)),
        }
    }
    anna.reads("Check your order").await;
    anna.tap("Cancel").await;
    anna.reads("Nothing was ordered").await;
    no_order(world);
}

#[tokio::test]
async fn default_package_and_seo_refuse_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let keywords = question("Send the keywords", [], "red shoes")
        .or(format!("a\n{}", "x".repeat(2_201)), TOO_LONG)
        .or_file("\n".into(), "There is no keyword in this. Send at least one, one a line.")
        .or_file(lines(10_001), &many("10,000"));
    goes_through(&world, 1448, vec![every_link(), every_quantity()]).await;
    goes_through(&world, 1228, vec![link()]).await;
    let seo = vec![link(), quantity("99", "100", "50001", "50,000", "100"), keywords];
    goes_through(&world, 1246, seo).await;
}

#[tokio::test]
async fn drip_feed_refuses_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let anna = world.anna().await;
    world.summary(&anna, LINK).await;
    anna.tap("Drip-feed").await;
    for (asks, refuses, right) in [
        ("How many runs?", [("x", NO_NUMBER.to_owned()), ("1", few("2")), ("101", many("100"))], "100"),
        ("between two runs", [("x", NO_NUMBER.to_owned()), ("0", few("1")), ("1441", many("1440"))], "1440"),
    ] {
        anna.reads(asks).await;
        for (text, sentence) in refuses {
            anna.say(text);
            assert_eq!(anna.reads(&sentence).await.text, sentence);
        }
        anna.say(right);
    }
    // The panel's limit holds for all runs together: a hundred of a hundred are just as many as it takes.
    anna.reads("In all: 10,000").await;
    // Of a quantity that fits only once there are no two runs.
    anna.say(&format!("/order 1448 {LINK} 5001"));
    anna.reads("Check your order").await;
    anna.tap("Drip-feed").await;
    anna.reads("How many runs?").await;
    anna.say("2");
    let sentence = "Two runs of so many are more than this service takes. For drip-feed, order 5000 at most in each run.";
    assert_eq!(anna.reads(sentence).await.text, sentence);
    no_order(&world);
}

#[tokio::test]
async fn comments_refuse_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let counted = comments("10 to 1500 of them", TEN)
        .or("one\ntwo".into(), &few("10"))
        .or_file(lines(1_501), &many("1500"))
        .or_file(lines(10_001), &many("1500"));
    goes_through(&world, 1452, vec![link(), counted]).await;
    let package = comments("Send the comments", "So nice").or_file(lines(10_001), &many("10,000"));
    goes_through(&world, 1244, vec![link(), package]).await;
    let likes = vec![link(), quantity("19", "20", "5001", "5000", "20"), username("Whose comment is it?")];
    goes_through(&world, 1208, likes).await;
    let replies = comments("5 to 200 of them", "a\nb\nc\nd\ne").or("a\nb".into(), &few("5"));
    let replies = replies.or(lines(201), &many("200"));
    goes_through(&world, 1209, vec![link(), username("Whose comment is it?"), replies]).await;
}

#[tokio::test]
async fn mentions_refuse_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let quantity_of = || quantity("99", "100", "10001", "10,000", "100");
    let names = "Send the usernames";
    goes_through(&world, 1210, vec![link(), quantity_of(), usernames(names)]).await;
    let none = "There is no hashtag in this. Send at least one, one a line.";
    let tags = list("Send the hashtags", none, "Line 2 is no hashtag: it must have no spaces.", "#a\n#b");
    goes_through(&world, 1211, vec![link(), quantity_of(), usernames(names), tags]).await;
    let counted = question(
        "10 to 5000 of them",
        [("a\nb c", "Line 2 is no username: it must have no spaces.".into())],
        TEN,
    )
    .or("anna\nbob".into(), &few("10"))
    .or_file(lines(5_001), &many("5000"))
    .or_file("\n@\n".into(), "Line 1 is no username: it must have no spaces.")
    .or_file("\n".into(), "There is no username in this. Send at least one, one a line.");
    goes_through(&world, 1212, vec![link(), counted]).await;
    let quantity_of = || quantity("499", "500", "20001", "20,000", "500");
    let no_tag = "This is no hashtag. Send one such as #summer.";
    let tag = question("Send the hashtag", ["two words", "#"].map(|text| (text, no_tag.into())), "#summer");
    goes_through(&world, 1213, vec![link(), quantity_of(), tag.or("x".repeat(201), no_tag)]).await;
    goes_through(&world, 1214, vec![link(), quantity_of(), username("Whose followers")]).await;
    let media = question("whose likers", ["nothing", "@anna"].map(|text| (text, NO_PAGE.into())), POST);
    goes_through(&world, 1215, vec![link(), quantity_of(), media]).await;
}

#[tokio::test]
async fn polls_and_invites_refuse_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let wrong = [("first", NO_NUMBER.to_owned()), ("0", few("1")), ("101", many("100"))];
    let answer = question("Which answer of the poll?", wrong, "2");
    goes_through(&world, 1225, vec![link(), quantity("49", "50", "20001", "20,000", "50"), answer]).await;
    let no_group = "Line 2 is no group: send links such as https://t.me/example, one a line.";
    let none = "There is no group in this. Send at least one, one a line.";
    let groups = list("Send the groups", none, no_group, "https://t.me/one\n@two");
    goes_through(&world, 1233, vec![link(), quantity("99", "100", "5001", "5000", "100"), groups]).await;
}

#[tokio::test]
async fn subscriptions_refuse_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let numbers = |wrong: &'static str| (wrong, NO_NUMBER.to_owned());
    let no_day = "This is no day to come. Send a date such as 31/12/2026.";
    // The world begins on 2026-09-21.
    let days = ["20/09/2026", "31/02/2027", "tomorrow", "12/31/2026", "1/1/9999"];
    let questions = vec![
        username("Which account"),
        question("at least", [numbers("x"), ("19", few("20")), ("5001", many("5000"))], "50"),
        question("at most", [numbers("x"), ("49", few("50")), ("5001", many("5000"))], "60"),
        question("How many new posts", [numbers("x"), ("0", few("1")), ("10001", many("10,000"))], "5"),
        question("that are there already", [numbers("-1"), ("10001", many("10,000"))], "0"),
        question("after a post", ["7", "soon", "601"].map(|text| (text, NO_CHOICE.into())), "90"),
        question("Until which day?", days.map(|text| (text, no_day.into())), "21/09/2026"),
    ];
    goes_through(&world, 1204, questions).await;
}

#[tokio::test]
async fn web_traffic_refuses_each_wrong_answer_with_what_is_right() {
    let world = World::start().await;
    let no_country = "This is no country. Send a code of two letters, such as US.";
    let first = || {
        let country =
            question("From which country?", ["1", "X", "U5"].map(|text| (text, no_country.into())), "us");
        let device = ["0", "6", "iPhone"].map(|text| (text, NO_CHOICE.to_owned()));
        vec![
            link(),
            quantity("499", "500", "1000001", "1,000,000", "500"),
            country.or("x".repeat(57), no_country),
            question("On which device?", device, "[iOS]"),
        ]
    };
    let source =
        |right| question("come from", ["0", "4", "Google"].map(|text| (text, NO_CHOICE.into())), right);
    let no_keyword = "This is no keyword. Send one line, such as red shoes.";
    let keyword = question("For which keyword", [("two\nlines", no_keyword.into())], "red shoes");
    let google = [source("[A Google search]"), keyword.or("x".repeat(201), no_keyword)];
    goes_through(&world, 1245, first().into_iter().chain(google).collect()).await;
    let page = question("From which page", ["no", "@anna"].map(|text| (text, NO_PAGE.into())), "example.com");
    let page = [source("[A page]"), page];
    goes_through(&world, 1245, first().into_iter().chain(page).collect()).await;
    goes_through(&world, 1245, first().into_iter().chain([source("[Directly]")]).collect()).await;
}

#[tokio::test]
async fn an_order_in_one_line_is_refused_with_the_same_sentences() {
    let world = World::start().await;
    let anna = world.anna().await;
    for (line, sentence) in [
        ("1448 nothing 50".to_owned(), NO_LINK.to_owned()),
        (format!("1448 {LINK} many"), NO_NUMBER.to_owned()),
        (format!("1448 {LINK} 49"), few("50")),
        (format!("1448 {LINK} 10001"), many("10,000")),
        (format!("1225 {LINK} 49"), few("50")),
        (
            format!("1255 {LINK} 100"),
            "Orders of the type “Livestream Raid” cannot be placed here. Please order this service at the panel itself.".to_owned(),
        ),
    ] {
        anna.say(&format!("/order {line}"));
        assert_eq!(anna.reads(&sentence).await.text, sentence, "{line}");
    }
    anna.say("/order 1255");
    anna.reads("Orders of the type “Livestream Raid” cannot be placed here").await;
    anna.say(&format!("/order 77777777 {LINK} 100"));
    anna.reads("The panel has no service 77777777 now").await;
    no_order(&world);
}
