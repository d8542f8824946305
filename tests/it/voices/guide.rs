//! Somebody who speaks one language: says, presses buttons by what they do, and waits by the words of that language.

use std::collections::BTreeSet;
use std::time::Duration;

use orderdesk::domain::ids::{ChatId, UserId};
use orderdesk::domain::money::Balance;
use orderdesk::l10n::Text;
use orderdesk::sandbox::panel::LocalPanel;
use orderdesk::store::Setting;

use super::Way;
use crate::support::leftovers::lines;
use crate::support::{KEY, Person, World};

/// Thirteen languages at once: a busy machine takes its time.
const PATIENCE: Duration = Duration::from_secs(120);
/// So often time passes for one change.
const LOOKS: u32 = 8;

/// Names that people gave in this walk, or that the program has.
pub const NAMES: [&str; 2] = ["US", "wxyz"];

pub struct Guide<'w> {
    pub way: &'w Way<'w>,
    pub world: &'w World,
    pub t: &'w Text,
    pub person: Person,
}

impl<'w> Guide<'w> {
    /// Somebody who opened the bot's private chat just now.
    pub async fn new(way: &'w Way<'w>, id: i64) -> Self {
        let (world, t) = (way.world, way.t);
        let code = t.lang().telegram_code().unwrap_or("en");
        let person = world.person_of(id, "安娜", code);
        let chat = ChatId(id);
        world.store().meet_chat(chat, Some(code)).await.expect("the chat");
        world.store().change_setting(chat, UserId(id), Setting::Lang(t.lang())).await.expect("the language");
        Self { way, world, t, person }
    }

    /// The same person in a group.
    pub fn in_group(&self, group: i64) -> Self {
        Self { way: self.way, world: self.world, t: self.t, person: self.person.in_group(group, None) }
    }

    /// The same with a key.
    pub async fn keyed(way: &'w Way<'w>, id: i64) -> Self {
        let guide = Self::new(way, id).await;
        guide.keep_key(ChatId(id)).await;
        guide
    }

    pub async fn keep_key(&self, chat: ChatId) {
        let balance = Balance { amount: "100".parse().expect("an amount"), currency: Some("USD".to_owned()) };
        let (key, person) = (KEY.to_owned().into(), UserId(self.person.id));
        self.world.store().keep_key(chat, "local", &key, person, &balance).await.expect("the key");
    }

    /// Says each of these, one after the other, and waits for what comes of it.
    pub async fn says(&self, texts: &[&str]) {
        for text in texts {
            self.say(text).await;
        }
    }

    pub async fn say(&self, text: &str) {
        self.person.say(text);
        self.settled().await;
    }

    /// Sends a document.
    pub async fn hand(&self, name: &str, bytes: &[u8]) {
        self.person.look_away();
        self.world.telegram.hand_document(self.person.id, self.person.chat, name, bytes);
        self.settled().await;
    }

    /// Presses the newest button whose data begins so, behind its version.
    pub async fn press(&self, does: &str) {
        let found = self.world.telegram.wait_for(PATIENCE, |_| self.find(does)).await;
        let Some((message, data)) = found else {
            panic!("{:?}: no button does “{does}”:\n{}", self.t.lang(), self.person.transcript())
        };
        self.person.look_away();
        let (person, chat) = (self.person.id, self.person.chat);
        self.world.telegram.press(person, chat, message, &data).expect("the button was there just now");
        self.settled().await;
    }

    pub async fn presses(&self, all: &[&str]) {
        for does in all {
            self.press(does).await;
        }
    }

    /// Presses every button of the newest message that has such, each once.
    pub async fn press_all(&self, does: &str) {
        let Some((message, _)) = self.find(does) else {
            panic!("{:?}: no button does “{does}”:\n{}", self.t.lang(), self.person.transcript())
        };
        let visible = self.person.visible();
        let buttons =
            visible.iter().filter(|shown| shown.id == message).flat_map(|shown| shown.buttons.iter());
        let all: BTreeSet<String> =
            buttons.flatten().filter_map(|button| does_of(button.callback_data.as_deref()?, does)).collect();
        for one in all {
            self.press(&one).await;
        }
    }

    fn find(&self, does: &str) -> Option<(i32, String)> {
        self.person.visible().iter().rev().find_map(|message| {
            let mut buttons = message.buttons.iter().flatten();
            buttons.find_map(|button| {
                let data = button.callback_data.clone()?;
                does_of(&data, does).map(|_| (message.id, data))
            })
        })
    }

    /// Waits until what was said or pressed last is handled; nobody else's way is waited for.
    pub async fn settled(&self) {
        let last = self.world.telegram.last_update_id().unwrap_or_default();
        self.world
            .eventually_within(PATIENCE, &format!("handled: {}", self.person.transcript()), || async {
                let mut inbox = self.way.inbox.lock().await;
                let is_handled = "SELECT COUNT(*) FROM inbox WHERE update_id = ? AND handled_at IS NOT NULL";
                let handled =
                    sqlx::query_scalar::<_, i64>(is_handled).bind(last).fetch_one(&mut *inbox).await;
                handled.expect("a read") > 0
            })
            .await;
    }

    /// Orders a hundred, and gives the id that the panel gave. Nobody else orders with this link.
    pub async fn order(&self, link: &str) -> u64 {
        self.say(&format!("/order 1448 {link} 100")).await;
        // Until the answer has come: a fault that somebody else asks for next must not meet this order.
        let _alone = self.way.panel.lock().await;
        self.press("co:").await;
        let id = self.placed(link).await;
        // Others let time pass: the order stays as it is.
        self.world.panel.set_status(id, "Pending", 100);
        self.reads_words(&id.to_string()).await;
        id
    }

    /// The id of the order with this link, once the panel has it.
    pub async fn placed(&self, link: &str) -> u64 {
        let find = |panel: &LocalPanel| panel.orders().iter().find(|order| order.link == link).map(|o| o.id);
        let is_placed = || async { find(&self.world.panel).is_some() };
        self.world.eventually_within(PATIENCE, link, is_placed).await;
        find(&self.world.panel).expect("it is there")
    }

    /// The panel says this of an order, and the person is told so in the words of this key.
    pub async fn moves(&self, id: u64, status: &str, remains: u64, key: &str) {
        self.moves_to(id, status, remains, &self.words(key)).await;
    }

    /// The panel says this of an order. An order that stood still is looked at every fifteen minutes; a look that was
    /// under way may have missed it, then the next one sees it.
    pub async fn moves_to(&self, id: u64, status: &str, remains: u64, words: &str) {
        let _alone = self.way.panel.lock().await;
        self.person.look_away();
        assert!(self.world.panel.set_status(id, status, remains), "the panel has no order {id}");
        for _ in 0..LOOKS {
            self.world.pass(901);
            if self.person.looks_for(PATIENCE / LOOKS, &[words]).await.is_some() {
                return;
            }
        }
        panic!("{words} was not read; the chat:\n{}", self.person.transcript());
    }

    pub async fn reads_words(&self, words: &str) {
        self.person.reads_within(PATIENCE, &[words]).await;
    }

    /// Waits for a message with the words of this key.
    pub async fn reads(&self, key: &str) {
        self.reads_words(&self.words(key)).await;
    }

    /// Lets time pass until the person sees these words; for what comes by itself, nobody knows when.
    pub async fn waits_for(&self, key: &str) {
        let words = self.words(key);
        let is_told = || async {
            self.world.pass(300);
            self.person.sees(&words)
        };
        self.world.eventually_within(PATIENCE, key, is_told).await;
    }

    /// The longest part of a message between its placeholders, as it is read.
    pub fn words(&self, key: &str) -> String {
        let plain = lines(&self.t.text(key)).join("\n");
        let words = plain.split(['{', '}']).filter(|part| !part.starts_with('$'));
        words.map(str::trim).max_by_key(|part| part.len()).unwrap_or_default().to_owned()
    }
}

/// What a press does, if it begins so.
fn does_of(data: &str, does: &str) -> Option<String> {
    data.split_once(':').map(|(_, body)| body).filter(|body| body.starts_with(does)).map(str::to_owned)
}
