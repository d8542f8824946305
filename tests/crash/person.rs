//! Somebody who orders, asks and cancels without knowing that the program dies all the time.

use std::collections::HashSet;
use std::time::Duration;

use orderdesk::sandbox::panel::LocalPanel;
use orderdesk::sandbox::telegram::{LocalTelegram, MessageView, Person as Known};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// The longest that somebody waits for an answer, over many lives of the program. In a group answers and news share its
/// messages, and each life is a few seconds: on a busy machine an answer needs its time.
const PATIENCE: Duration = Duration::from_secs(300);
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// What one person wanted in the end.
#[derive(Default)]
pub struct Wants {
    pub id: i64,
    /// Where they order: in their own chat, or in a group.
    pub chat: i64,
    /// Links with their quantities whose order was confirmed, once or more often.
    pub confirmed: Vec<(String, u64)>,
    /// Links whose summary was shown and left.
    pub left: Vec<String>,
    /// The panel's ids of orders for which a refill, or a cancel, was asked for: once each.
    pub refills: Vec<String>,
    pub cancels: Vec<String>,
    /// The ids of all presses.
    pub presses: Vec<String>,
}

pub struct Person {
    telegram: LocalTelegram,
    panel: LocalPanel,
    rng: fastrand::Rng,
    wants: Wants,
    /// The last **Confirm** that was pressed, as an old message on another device still has it.
    old: Option<(i32, String)>,
    asked: HashSet<u64>,
    /// Somebody else of the group, whose presses on this person's drafts change nothing.
    partner: Option<i64>,
}

/// The key of a person's own chat, or of a group.
pub fn key_of(chat: i64) -> String {
    let id = chat.unsigned_abs();
    format!("person-{id}-7f3c9e21b8d4a650f1e2d3c4b5a6w{id:03}")
}

impl Person {
    pub fn new(telegram: LocalTelegram, panel: LocalPanel, id: i64, rng: fastrand::Rng) -> Self {
        let known =
            Known { id, first_name: format!("P{id}"), username: None, language_code: Some("en".into()) };
        telegram.add_person(known);
        let wants = Wants { id, chat: id, ..Wants::default() };
        Self { telegram, panel, rng, wants, old: None, asked: HashSet::new(), partner: None }
    }

    /// From now on they order in a group that they share with somebody.
    pub fn goes_to(&mut self, group: i64, partner: i64) {
        (self.wants.chat, self.partner) = (group, Some(partner));
    }

    /// Asks in the group for the way to enter its key, and enters it in private.
    pub async fn enters_the_groups_key(&self) {
        let (own, group) = (self.wants.id, self.wants.chat);
        let said = self.says("/key");
        let pointed = self.reads(said, &["never written into a group"]).await;
        let link = pointed.buttons.iter().flatten().find_map(|button| button.url.clone()).expect("a link");
        let token = link.split_once("?start=").expect("a token").1;
        let said = self.telegram.say(own, own, &format!("/start {token}"));
        self.reads_in(own, said, &["Send the API key of your group"]).await;
        let said = self.telegram.say(own, own, &key_of(group));
        self.reads_in(own, said, &["The group has its key"]).await;
    }

    /// Does one thing after the other in the group, with the breath that twenty messages a minute want.
    pub async fn lives_in_the_group(mut self, stop: CancellationToken) -> Wants {
        self.orders_in_one_line().await;
        while !stop.is_cancelled() {
            match self.rng.u8(..8) {
                0..5 => self.orders_in_one_line().await,
                5 => self.asks_for_a_refill().await,
                6 => self.cancels_an_order().await,
                _ => self.presses_an_old_button(),
            }
            let breath = Duration::from_millis(self.rng.u64(8_000..16_000));
            let _ = tokio::time::timeout(breath, stop.cancelled()).await;
        }
        self.wants
    }

    pub async fn enters_the_key(&self) {
        let said = self.says("/key");
        self.reads(said, &["Enter your access data"]).await;
        let said = self.says(&key_of(self.wants.id));
        self.reads(said, &["The key works"]).await;
    }

    /// Does one thing after the other until it is told to stop.
    pub async fn lives(mut self, stop: CancellationToken) -> Wants {
        while !stop.is_cancelled() {
            match self.rng.u8(..12) {
                0..4 => self.orders_in_one_line().await,
                4..7 => self.orders_step_by_step().await,
                7 => self.asks_for_a_refill().await,
                8 => self.cancels_an_order().await,
                9 => self.looks_an_order_up().await,
                10 => self.presses_an_old_button(),
                _ => tokio::time::sleep(Duration::from_millis(self.rng.u64(..800))).await,
            }
        }
        self.wants
    }

    async fn orders_in_one_line(&mut self) {
        let (link, quantity) = self.new_order();
        let said = self.says(&format!("/order 1448 {link} {quantity}"));
        let summary = self.reads(said, &["Check your order", &link]).await;
        self.decides(&summary, link, quantity);
    }

    async fn orders_step_by_step(&mut self) {
        let (link, quantity) = self.new_order();
        let said = self.says("/order 1448");
        self.reads(said, &["Send the link"]).await;
        let said = self.says(&link);
        self.reads(said, &["How many?", &link]).await;
        let said = self.says(&quantity.to_string());
        let summary = self.reads(said, &["Check your order", &link]).await;
        self.decides(&summary, link, quantity);
    }

    fn new_order(&mut self) -> (String, u64) {
        let n = self.wants.confirmed.len() + self.wants.left.len();
        (format!("https://instagram.com/p/{}x{n:04}", self.wants.id), 100 + self.rng.u64(..900))
    }

    /// **Confirm**, once or hastily several times; now and then the summary is left where it is.
    fn decides(&mut self, summary: &MessageView, link: String, quantity: u64) {
        if self.rng.u8(..10) == 0 {
            self.wants.left.push(link);
            return;
        }
        let mut buttons = summary.buttons.iter().flatten();
        let confirm = buttons.find(|button| button.text.contains("Confirm")).expect("a way to confirm");
        let data = confirm.callback_data.clone().expect("a press");
        for _ in 0..self.rng.u8(1..4) {
            if let Some(partner) = self.partner {
                let press = self.telegram.press_forged(partner, self.wants.chat, summary.id, &data);
                self.wants.presses.push(press);
            }
            self.forges(summary.id, &data);
        }
        self.wants.confirmed.push((link, quantity));
        self.old = Some((summary.id, data));
    }

    async fn asks_for_a_refill(&mut self) {
        let Some(id) = self.own_order("Completed") else { return };
        let said = self.says(&format!("/refill {id}"));
        self.reads(said, &["Refill", &id.to_string()]).await;
        self.wants.refills.push(id.to_string());
    }

    async fn cancels_an_order(&mut self) {
        let Some(id) = self.own_order("In progress") else { return };
        let said = self.says(&format!("/cancel {id}"));
        let question = self.reads(said, &["Cancel 1 order?", &id.to_string()]).await;
        let mut buttons = question.buttons.iter().flatten();
        let yes = buttons.find_map(|button| button.callback_data.clone()).expect("a button");
        self.forges(question.id, &yes);
        self.wants.cancels.push(id.to_string());
    }

    async fn looks_an_order_up(&mut self) {
        let said = match self.own_order("") {
            Some(id) => self.says(&format!("/status {id}")),
            None => self.says("/balance"),
        };
        self.reads(said, &[]).await;
    }

    fn presses_an_old_button(&mut self) {
        if let Some((message, data)) = self.old.clone() {
            self.forges(message, &data);
        }
    }

    /// One of the person's orders at the panel in this state that was not asked about yet.
    fn own_order(&mut self, status: &str) -> Option<u64> {
        let own = format!("/{}x", self.wants.id);
        let orders = self.panel.orders();
        let mut fit =
            orders.iter().filter(|order| order.link.contains(&own) && order.status.contains(status));
        let id = fit.find(|order| !self.asked.contains(&order.id))?.id;
        if !status.is_empty() {
            self.asked.insert(id);
        }
        Some(id)
    }

    fn says(&self, text: &str) -> i32 {
        self.telegram.say(self.wants.id, self.wants.chat, text)
    }

    fn forges(&mut self, message: i32, data: &str) {
        let press = self.telegram.press_forged(self.wants.id, self.wants.chat, message, data);
        self.wants.presses.push(press);
    }

    /// Waits for a message of the bot below what was said.
    async fn reads(&self, below: i32, words: &[&str]) -> MessageView {
        self.reads_in(self.wants.chat, below, words).await
    }

    async fn reads_in(&self, chat: i64, below: i32, words: &[&str]) -> MessageView {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let messages = self.telegram.messages(chat);
            let mut below = messages.iter().filter(|message| message.from_bot && message.id > below);
            let says = |message: &&MessageView| words.iter().all(|words| message.text.contains(words));
            if let Some(found) = below.find(says) {
                return found.clone();
            }
            if Instant::now() > deadline {
                let last: Vec<_> = messages.iter().rev().take(12).map(|message| &message.text).collect();
                panic!("{} was not answered with {words:?}; the last messages: {last:#?}", self.wants.id);
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }
}
