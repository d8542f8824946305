//! Finding services: filters under a search, inline mode, plain text.

use orderdesk::domain::ids::ChatId;

use crate::support::{LINK, Person, World};

#[tokio::test]
async fn a_search_is_narrowed_by_words_and_by_buttons() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/search instagarm folowers");
    let found = anna.reads("Found for").await;
    assert!(found.buttons.iter().flatten().any(|button| button.text.contains("1448")), "{found:?}");
    anna.tap("By price").await;
    // The title names the filter as its button does.
    let found = anna.reads("Found for “instagarm folowers” · By price").await;
    let has_mark = |button: &orderdesk::sandbox::telegram::ButtonView| button.text == "✓ By price";
    assert!(found.buttons.iter().flatten().any(has_mark), "{found:?}");
    anna.say("/search <0.5 refill");
    anna.reads("Found for").await;
}

#[tokio::test]
async fn an_inline_query_finds_services_page_by_page_for_the_person_alone() {
    let world = World::start().await;
    let anna = world.anna().await;
    let query = world.telegram.ask_inline(anna.id, "instagarm folowers");
    let answered = world.telegram.wait_for(crate::support::PATIENCE, |t| t.inline_results(&query)).await;
    let results = answered.expect("an answer");
    assert_eq!(results[0]["title"], "1448 · Instagram Followers");
    let button = &results[0]["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(button["url"], "https://t.me/orderdesk_bot?start=svc_1448");
    let id = results[0]["id"].as_str().expect("an id").to_owned();
    let message = world.telegram.choose_inline(anna.id, anna.id, &query, &id);
    assert!(message > 0);
    anna.say("/start svc_1448");
    anna.reads_all(&["Instagram Followers", "per 1000"]).await;
}

/// What an inline query got: the ids of the results, and the offset of the next page.
async fn inline_page(world: &World, person: &Person, offset: &str) -> (Vec<String>, String) {
    let query = world.telegram.ask_inline_page(person.id, "", offset);
    let answered = world.telegram.wait_for(crate::support::PATIENCE, |t| t.inline_results(&query)).await;
    let ids = answered.expect("an answer").iter().map(|result| result["id"].to_string()).collect();
    let requests = world.telegram.requests().into_iter();
    let mut of_query = requests.filter(|request| request.params["inline_query_id"] == query.as_str());
    let next = of_query.next_back().and_then(|it| it.params["next_offset"].as_str().map(str::to_owned));
    (ids, next.unwrap_or_default())
}

#[tokio::test]
async fn inline_results_go_on_from_page_to_page_to_their_end_and_each_comes_once() {
    let world = World::start().await;
    let anna = world.anna().await;
    let (mut all, mut next) = inline_page(&world, &anna, "").await;
    assert!(all.len() == 20 && !next.is_empty(), "{next:?} after {}", all.len());
    while !next.is_empty() {
        let (ids, after) = inline_page(&world, &anna, &next).await;
        assert!(!ids.is_empty() && ids.iter().all(|id| !all.contains(id)), "{next:?}: {ids:?}");
        all.extend(ids);
        next = after;
    }
    anna.say("/services");
    anna.reads(&format!("{} services", all.len())).await;
}

#[tokio::test]
async fn an_inline_query_with_a_refused_key_finds_nothing_and_asks_no_panel() {
    let world = World::start().await;
    let anna = world.anna().await;
    anna.say("/services");
    anna.reads("services").await;
    world.panel.revoke(crate::support::KEY);
    world.pass(60);
    anna.say("/balance");
    world
        .eventually("the key is refused", || async {
            let account = world.store().find_account(ChatId(anna.id)).await.expect("a read");
            account.is_some_and(|account| account.refused_at.is_some())
        })
        .await;
    let asked = world.panel.requests().len();
    assert_eq!(inline_page(&world, &anna, "").await, (vec![], String::new()));
    assert_eq!(world.panel.requests().len(), asked);
}

#[tokio::test]
async fn a_key_that_is_pasted_where_nobody_asked_is_deleted_and_not_searched_for() {
    let world = World::start().await;
    let anna = world.anna().await;
    let typed = anna.say("7f3c9e21b8d4a650f1e2d3c4b5a69788");
    let is_deleted = || async { world.telegram.messages(anna.id).iter().any(|m| m.id == typed && m.deleted) };
    world.eventually("it is deleted", is_deleted).await;
    anna.is_answered().await;
    assert!(!anna.sees("found for") && !anna.sees("Found for"), "{}", anna.transcript());
}

#[tokio::test]
async fn an_inline_query_of_somebody_without_a_key_finds_nothing_and_says_why() {
    let world = World::start().await;
    let ben = world.person_of(8, "Ben", "en");
    let query = world.telegram.ask_inline(ben.id, "likes");
    let answered = world.telegram.wait_for(crate::support::PATIENCE, |t| t.inline_results(&query)).await;
    assert!(answered.expect("an answer").is_empty());
    let asked = world.telegram.requests().into_iter().find(|request| request.method == "answerInlineQuery");
    let params = asked.expect("a request").params;
    assert!(params["button"].to_string().contains("Enter your API key"), "{params:?}");
    assert!(params["is_personal"].to_string().contains("true"), "{params:?}");
}

#[tokio::test]
async fn plain_text_is_an_order_a_link_or_words() {
    let world = World::start().await;
    let anna = world.anna().await;
    let id = world.order(&anna, LINK).await;
    anna.say(&id.to_string());
    anna.reads_all(&["Instagram Followers", &id.to_string()]).await;
    anna.say("https://www.instagram.com/p/BBB222");
    anna.reads("Found for").await;
    anna.say("facbook coments");
    anna.reads("Found for").await;
    // No order of this chat has the number, but a service.
    anna.say("1448");
    anna.reads_all(&["Instagram Followers", "per 1000"]).await;
    anna.say("5000000");
    anna.reads_all(&["5000000", "no order", "no service"]).await;
    assert_eq!(world.panel.count("add"), 1);
}

#[tokio::test]
async fn a_pasted_link_offers_what_fits_it_and_its_order_has_it_already() {
    let world = World::start().await;
    let anna = world.anna().await;
    let post = "https://www.instagram.com/p/BBB222/";
    anna.say(post);
    let mut found = anna.reads("Found for").await;
    let mut names = vec![];
    loop {
        names.extend(found.buttons.iter().flatten().map(|button| button.text.clone()));
        if !found.buttons.iter().flatten().any(|button| button.text == "›") {
            break;
        }
        anna.tap("›").await;
        found = anna.reads("Found for").await;
    }
    let offers = |part: &str| names.iter().position(|name| name.contains(part));
    let surely = ["Instagram Likes", "Reels View", "Instagram Custom Co"].map(offers);
    // What may be meant for a post comes behind what surely is; what is for something else does not come at all.
    assert!(surely.iter().all(|place| place.is_some() && *place < offers("Story View")), "{names:?}");
    for other in ["1448 ·", "TikTok", "Auto Likes"] {
        assert_eq!(offers(other), None, "{names:?}");
    }

    anna.say(&format!("/search {post} refill <0.5"));
    anna.reads("Found for").await;
    anna.tap_containing("Instagram Likes").await;
    anna.reads("Refill: yes").await;
    anna.tap("Order").await;
    anna.reads_all(&["How many?", post]).await;
    anna.say("100");
    anna.reads_all(&["Check your order", post, "Quantity: 100"]).await;
    anna.tap("Cancel").await;
    anna.reads("Nothing was ordered").await;

    anna.say("/order instagram.com/anna");
    let found = anna.reads("Found for").await;
    assert!(found.buttons[0][0].text.contains("Followers"), "{found:?}");
    anna.say("https://shop.example/a");
    anna.reads("Found for").await;
    anna.tap_containing("Website Traffic").await;
    anna.reads("Web Traffic").await;
    anna.tap("Back").await;
    anna.reads("Found for").await;
    crate::support::no_order(&world);
}
