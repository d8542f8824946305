//! Days that have passed before somebody looks: a person orders, is told, tops up and asks, while the hours fly.
//!
//! It plays the person and the panel. Whose clock is the bot's it does not know: the caller lets the bot's time pass.
//! It reads the signs that begin titles and buttons: they are the same in every language.

use std::fmt;
use std::time::Duration;

use rust_decimal::Decimal;

use super::panel::LocalPanel;
use super::telegram::{LocalTelegram, MessageView};

const HOUR: Duration = Duration::from_secs(3_600);
/// What passes at the panel in an hour: its orders of three minutes take the bot half a day to a day.
const PANEL_HOUR: Duration = Duration::from_secs(10);
/// A bot that is well answers sooner.
const PATIENCE: Duration = Duration::from_secs(30);
/// Decides the quantities; any number does.
const SEED: u64 = 31;

/// The service that most orders are for.
const SERVICE: u32 = 1_448;
/// Its price from the day on which it grows.
const DEARER: (u32, i64) = (12, 1_062);
/// The day on which the person tops up, and to what.
const TOP_UP: (u32, i64) = (18, 100);
/// Below this the person wants to be told.
const ALERT: &str = "70";
/// Hours of the orders: one every day, a second one every fourth day.
const HOURS: [(u32, u32); 2] = [(9, 1), (15, 4)];
/// Orders that end in another way, by their number.
const ENDINGS: [(usize, &str); 4] = [(6, "partial"), (11, "cancel"), (17, "stuck"), (25, "partial")];

/// The bot or the panel did not do what a person waited for.
#[derive(Debug)]
pub struct Stalled(String);

impl fmt::Display for Stalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the month came to a stop: {}", self.0)
    }
}

impl std::error::Error for Stalled {}

/// A person with a key, whose days pass.
pub struct Month {
    telegram: LocalTelegram,
    panel: LocalPanel,
    person: i64,
    key: String,
}

impl Month {
    pub fn new(telegram: LocalTelegram, panel: LocalPanel, person: i64, key: &str) -> Self {
        Self { telegram, panel, person, key: key.to_owned() }
    }

    /// Lets so many days pass; `pass` lets the bot's time pass and returns when the bot has looked at everything.
    pub async fn play(&self, days: u32, mut pass: impl AsyncFnMut(Duration)) -> Result<(), Stalled> {
        let speed = self.panel.speed();
        // The panel's hours are counted here.
        self.panel.set_speed(0);
        self.begin().await?;
        let mut quantities = fastrand::Rng::with_seed(SEED);
        let mut number = 0;
        for day in 0..days {
            for hour in 0..24 {
                self.happens(day, hour)?;
                if HOURS.iter().any(|(at, every)| *at == hour && day % every == 0) {
                    number += 1;
                    self.order(number, quantities.u64(5..40) * 100).await?;
                }
                self.panel.advance(PANEL_HOUR);
                pass(HOUR).await;
            }
        }
        self.panel.set_speed(speed);
        self.look_back().await
    }

    /// Enters the key and asks to be told of a low balance.
    async fn begin(&self) -> Result<(), Stalled> {
        self.say("/key", "🔑").await?;
        self.say(&self.key, "✅").await?;
        self.say("/balance", "🔕").await?;
        self.press("🔔", "🔔").await?;
        self.press("⌨", "🔔").await?;
        self.say(ALERT, "🔔").await.map(drop)
    }

    /// What the panel and the person do at fixed times.
    fn happens(&self, day: u32, hour: u32) -> Result<(), Stalled> {
        if hour != 0 {
            return Ok(());
        }
        if day == DEARER.0 && !self.panel.set_rate(SERVICE, Decimal::new(DEARER.1, 3)) {
            return Err(Stalled(format!("the panel has no service {SERVICE}")));
        }
        if day == TOP_UP.0 {
            self.panel.add_key(&self.key, Decimal::from(TOP_UP.1));
        }
        Ok(())
    }

    async fn order(&self, number: usize, quantity: u64) -> Result<(), Stalled> {
        let ending = ENDINGS.iter().find(|(at, _)| *at == number).map_or("month", |(_, ending)| ending);
        let link = format!("https://instagram.com/{ending}{number}");
        let placed = self.panel.orders().len();
        self.say(&format!("/order {SERVICE} {link} {quantity}"), "🧾").await?;
        self.press("✅", &format!("{ending}{number}")).await?;
        let is_placed = |_: &LocalTelegram| (self.panel.orders().len() > placed).then_some(());
        match self.telegram.wait_for(PATIENCE, is_placed).await {
            Some(()) => Ok(()),
            None => Err(Stalled(format!("order {number} was never placed"))),
        }
    }

    /// What a person looks at when a month is over.
    async fn look_back(&self) -> Result<(), Stalled> {
        self.say("/balance", "📉").await?;
        self.say("/orders", "📦").await?;
        self.say("/stats", "📊").await?;
        self.say("/export", "📦").await.map(drop)
    }

    /// Says something and waits for a message that is new or changed and has this sign.
    async fn say(&self, text: &str, sign: &str) -> Result<MessageView, Stalled> {
        let before = self.seen();
        self.telegram.say(self.person, self.person, text);
        self.reads(&before, sign).await
    }

    /// Presses the newest button with this sign and waits in the same way.
    async fn press(&self, label: &str, sign: &str) -> Result<MessageView, Stalled> {
        let has_it = |message: &MessageView| {
            let mut buttons = message.buttons.iter().flatten();
            let data = buttons.find(|button| button.text.contains(label))?.callback_data.clone()?;
            Some((message.id, data))
        };
        let find = |_: &LocalTelegram| self.messages().iter().rev().find_map(has_it);
        let Some((message, data)) = self.telegram.wait_for(PATIENCE, find).await else {
            return Err(Stalled(format!("no button “{label}” came up")));
        };
        let before = self.seen();
        let pressed = self.telegram.press(self.person, self.person, message, &data);
        pressed.map_err(|error| Stalled(format!("{label}: {error}")))?;
        self.reads(&before, sign).await
    }

    async fn reads(&self, before: &[(i32, u32)], words: &str) -> Result<MessageView, Stalled> {
        let is_news = |message: &MessageView| !before.contains(&(message.id, message.edited));
        let fits = |message: &MessageView| is_news(message) && message.text.contains(words);
        let find = |_: &LocalTelegram| self.messages().into_iter().rev().find(fits);
        let found = self.telegram.wait_for(PATIENCE, find).await;
        found.ok_or_else(|| Stalled(format!("“{words}” was not read")))
    }

    /// The messages as they stand now, each with how often it was edited.
    fn seen(&self) -> Vec<(i32, u32)> {
        self.messages().iter().map(|message| (message.id, message.edited)).collect()
    }

    fn messages(&self) -> Vec<MessageView> {
        let messages = self.telegram.messages(self.person).into_iter();
        messages.filter(|message| message.from_bot && !message.deleted).collect()
    }
}
