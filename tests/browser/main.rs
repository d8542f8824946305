//! The sandbox's page in a real browser, with the real program behind it: what a newcomer does in the first five minutes.

// Clippy's leave for tests does not reach the support around them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod page;
mod pictures;
mod process;
mod webdriver;

use std::panic::{AssertUnwindSafe, resume_unwind};

use futures::FutureExt;

use crate::page::Page;

const ANNA: &str = "private";
const ADMIN: &str = "group-admin";
const MEMBER: &str = "group-member";

#[tokio::test(flavor = "multi_thread")]
async fn a_person_enters_a_key_orders_refills_and_cancels() {
    with_page(async |page| {
        page.photograph("1-first-look").await;
        enter_the_key(page).await;
        order_from_a_search(page).await;
        see_the_end_and_refill(page).await;
        order_in_one_line_and_cancel(page).await;
        page.click("#tab-requests").await;
        page.reads("[data-testid=request-log]", "cancel").await;
        page.photograph("7-requests").await;
        page.has_no_complaints().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_gets_a_key_and_an_admin_approves_a_members_order() {
    with_page(async |page| {
        for phone in [ADMIN, MEMBER] {
            page.choose(&format!("[data-testid=phone-{phone}] [data-testid=topic]"), "Orders").await;
        }
        page.say(ADMIN, "/key").await;
        page.sees(ADMIN, &["never written into a group"]).await;
        page.photograph("8-group-key").await;
        page.press(ADMIN, "Enter it in private").await;
        page.sees(ANNA, &["Send the API key of your group"]).await;
        page.click("#type-key").await;
        page.send(ANNA).await;
        page.sees(ANNA, &["The group has its key"]).await;
        page.sees(MEMBER, &["Key set by Anna", "****"]).await;
        everyone_orders_up_to_a_limit(page).await;
        page.shows_the_newest(ADMIN).await;
        page.say(MEMBER, "/order 1448 https://instagram.com/p/AAA111 1000").await;
        page.sees(MEMBER, &["Check your order"]).await;
        page.press(MEMBER, "Confirm").await;
        page.sees(ADMIN, &["Approval needed", "Ben"]).await;
        page.photograph("9-group-approval").await;
        page.press(MEMBER, "Approve").await;
        page.reads("#alert", "Only admins").await;
        page.click("#alert button").await;
        page.press(ADMIN, "Approve").await;
        page.reads("[data-testid=orders]", "Instagram Followers").await;
        page.sees(MEMBER, &["Anna approved: Instagram Followers"]).await;
        page.click("label[for=speed-60]").await;
        page.sees(MEMBER, &["→ Completed"]).await;
        page.photograph("10-group-push").await;
        // A phone shows one topic: the push is in that of the order, and in no other.
        for topic in ["Talk", "General"] {
            page.choose(&format!("[data-testid=phone-{MEMBER}] [data-testid=topic]"), topic).await;
            let chat = page.text_of(&format!("[data-testid=phone-{MEMBER}] .messages")).await;
            assert!(!chat.contains("Completed"), "{topic}: {chat}");
        }
        page.has_no_complaints().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_names_somebody_by_an_answer_and_an_anonymous_one_is_told_what_an_export_needs() {
    with_page(async |page| {
        page.say(MEMBER, "hello").await;
        page.answer(ADMIN, "hello").await;
        page.say(ADMIN, "/buyers").await;
        page.sees(ADMIN, &["Ben is named", "Names count only after Named people is chosen"]).await;
        page.press(ADMIN, "Named people").await;
        page.sees(ADMIN, &["admins and named people"]).await;
        page.photograph("11-group-buyers").await;
        page.click(&format!("[data-testid=phone-{ADMIN}] [data-testid=anonymous]")).await;
        page.say(ADMIN, "/export").await;
        page.sees(ADMIN, &["an anonymous admin has no private chat with me"]).await;
        page.shows_the_newest(ADMIN).await;
        page.photograph("12-group-anonymous").await;
        page.has_no_complaints().await;
    })
    .await;
}

async fn everyone_orders_up_to_a_limit(page: &Page) {
    page.say(ADMIN, "/settings").await;
    page.sees(ADMIN, &["Settings"]).await;
    page.press(ADMIN, "👥 Group").await;
    page.sees(ADMIN, &["Who may order"]).await;
    page.press(ADMIN, "Everyone").await;
    page.sees(ADMIN, &["everyone in this group"]).await;
    page.press(ADMIN, "Order limit").await;
    page.sees(ADMIN, &["the amount as a reply"]).await;
    page.say(ADMIN, "0.50").await;
    page.sees(ADMIN, &["Limit of one order: 0.50 USD"]).await;
}

async fn enter_the_key(page: &Page) {
    page.click(&format!("[data-testid=phone-{ANNA}] [data-testid=start]")).await;
    page.sees(ANNA, &["Enter your access data", "Suggested languages"]).await;
    let key = page.text_of("[data-testid=api-key]").await;
    page.click("#type-key").await;
    page.send(ANNA).await;
    page.sees(ANNA, &["The key works", "USD"]).await;
    let chat = page.text_of(&format!("[data-testid=phone-{ANNA}] .messages")).await;
    assert!(!key.is_empty() && !chat.contains(&key), "the key still stands in the chat");
    page.photograph("2-key").await;
}

async fn order_from_a_search(page: &Page) {
    page.say(ANNA, "instagram folowers").await;
    page.sees(ANNA, &["Found for", "1448"]).await;
    page.photograph("3-search").await;
    page.press(ANNA, "1448").await;
    page.sees(ANNA, &["ID 1448", "per 1000"]).await;
    page.press(ANNA, "Order").await;
    page.sees(ANNA, &["Send the link"]).await;
    page.say(ANNA, "https://instagram.com/p/AAA111").await;
    page.sees(ANNA, &["How many?"]).await;
    page.press(ANNA, "1000").await;
    page.sees(ANNA, &["Check your order", "0.90 USD"]).await;
    page.photograph("4-summary").await;
    page.press(ANNA, "Confirm").await;
    page.reads("[data-testid=orders]", "Instagram Followers").await;
}

async fn see_the_end_and_refill(page: &Page) {
    page.click("label[for=speed-60]").await;
    page.sees(ANNA, &["Completed", "In progress → Completed"]).await;
    page.photograph("5-push").await;
    page.press(ANNA, "Refill").await;
    page.sees(ANNA, &["The panel took the refill request"]).await;
}

async fn order_in_one_line_and_cancel(page: &Page) {
    // The clock stands still: whether anything is delivered before the cancel is not left to chance.
    page.click("label[for=speed-0]").await;
    page.say(ANNA, "/order 1448 https://instagram.com/p/BBB222 500").await;
    page.sees(ANNA, &["Check your order", "BBB222"]).await;
    page.press(ANNA, "Confirm").await;
    page.sees(ANNA, &["BBB222", "Updated"]).await;
    page.press(ANNA, "Cancel order").await;
    page.sees(ANNA, &["Cancel 1 order?"]).await;
    page.press(ANNA, "Cancel order").await;
    page.sees(ANNA, &["The panel took the cancel request"]).await;
    page.click("label[for=speed-60]").await;
    page.sees(ANNA, &["→ Canceled"]).await;
    page.photograph("6-canceled").await;
}

/// Gives a test its page, and closes the browser however the test ends.
async fn with_page(test: impl AsyncFnOnce(&Page)) {
    on_page(Page::open().await, test).await;
}

async fn on_page(page: Page, test: impl AsyncFnOnce(&Page)) {
    let done = AssertUnwindSafe(test(&page)).catch_unwind().await;
    page.close().await;
    if let Err(panic) = done {
        resume_unwind(panic);
    }
}
