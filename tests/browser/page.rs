//! The sandbox's page as a person uses it: looks until something is there, presses it, writes. Owns the waiting.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::process::{Child, Command};
use tokio::time::{Instant, sleep};

use crate::process;
use crate::webdriver::Browser;

/// An order takes three minutes of the panel's clock; this is far longer than any step on this page.
const PATIENCE: Duration = Duration::from_secs(45);
const LOOK_EVERY: Duration = Duration::from_millis(100);

const DESKTOP: (u32, u32) = (1440, 900);
const MOBILE: (u32, u32) = (390, 844);

/// The page of a sandbox that was started for one test.
pub struct Page {
    browser: Browser,
    _sandbox: Child,
}

impl Page {
    /// Starts the program as a person does, and opens what it says is open.
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// The same, with more flags.
    pub async fn open_with(flags: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_orderdesk"));
        // No setting of this machine takes part.
        command.env_clear().env("RUST_LOG", "warn").args(["sandbox", "--listen", "127.0.0.1:0"]).args(flags);
        let (sandbox, url) =
            process::start(&mut command, "The sandbox is open: ", process::STARTS_WITHIN * 15).await;
        let page = Self { browser: Browser::open().await, _sandbox: sandbox };
        page.browser.look(DESKTOP, "light").await;
        page.browser.go(&url).await;
        page.finds(
            "the live connection",
            "return document.querySelector('#link-state[data-state=live]')",
            json!([]),
        )
        .await;
        page
    }

    pub async fn close(&self) {
        self.browser.close().await;
    }

    /// Clicks the first thing that fits a selector.
    pub async fn click(&self, selector: &str) {
        self.clicks(selector, "return document.querySelector(arguments[0])", json!([selector])).await;
    }

    /// Presses the newest button of a phone whose label is a text, or else contains it.
    pub async fn press(&self, phone: &str, label: &str) {
        let script = "const [phone, label] = arguments; \
             const all = [...document.querySelectorAll(`[data-testid=phone-${phone}] [data-testid=inline-button]`)]; \
             return all.findLast((node) => node.textContent === label) \
                 ?? all.findLast((node) => node.textContent.includes(label))";
        self.clicks(label, script, json!([phone, label])).await;
    }

    /// Chooses an entry of a list by its words.
    pub async fn choose(&self, selector: &str, words: &str) {
        let script = "const list = document.querySelector(arguments[0]); \
             const option = [...(list?.options ?? [])].find((option) => option.textContent === arguments[1]); \
             if (!option) return false; \
             list.value = option.value; \
             list.dispatchEvent(new Event('change')); \
             return true";
        self.finds(words, script, json!([selector, words])).await;
    }

    /// Writes a message and sends it.
    pub async fn say(&self, phone: &str, text: &str) {
        let script =
            "return document.querySelector(`[data-testid=phone-${arguments[0]}] [data-testid=composer]`)";
        let field = self.finds("the composer", script, json!([phone])).await;
        self.browser.type_into(&field, text).await.expect("the composer takes text");
        self.send(phone).await;
    }

    /// Sends what stands in the composer.
    pub async fn send(&self, phone: &str) {
        self.click(&format!("[data-testid=phone-{phone}] [data-testid=send]")).await;
    }

    /// Waits for a message of the bot that contains every one of the texts.
    pub async fn sees(&self, phone: &str, texts: &[&str]) {
        let script = "return [...document.querySelectorAll(`[data-testid=phone-${arguments[0]}] \
             [data-testid=message][data-from=bot]`)].findLast((node) => arguments[1].every((text) => \
             node.textContent.includes(text)))";
        self.finds(&texts.join(", "), script, json!([phone, texts])).await;
    }

    /// Begins an answer to the newest message of a phone that contains a text. Its button comes up under a pointer only,
    /// and a browser without a head has none.
    pub async fn answer(&self, phone: &str, text: &str) {
        let script = "const node = [...document.querySelectorAll(`[data-testid=phone-${arguments[0]}] \
             [data-testid=message]`)].findLast((node) => node.textContent.includes(arguments[1])); \
             node?.querySelector('[data-testid=reply]').click(); \
             return Boolean(node)";
        self.finds(text, script, json!([phone, text])).await;
    }

    /// Waits until a phone stands at the end of its chat.
    pub async fn shows_the_newest(&self, phone: &str) {
        let script = "const it = document.querySelector(`[data-testid=phone-${arguments[0]}] .scroll`); \
             return it.scrollHeight - it.scrollTop - it.clientHeight < 3";
        self.finds("the end of the chat", script, json!([phone])).await;
    }

    /// Waits until something on the page reads so.
    pub async fn reads(&self, selector: &str, text: &str) {
        let script = "return [...document.querySelectorAll(arguments[0])].some((node) => node.textContent.includes(arguments[1]))";
        self.finds(text, script, json!([selector, text])).await;
    }

    /// Scrolls to the newest message of the bot that contains a text.
    pub async fn scrolls_to(&self, phone: &str, text: &str) {
        let script = "const found = [...document.querySelectorAll(`[data-testid=phone-${arguments[0]}] \
             [data-testid=message][data-from=bot]`)].findLast((node) => node.textContent.includes(arguments[1])); \
             found?.scrollIntoView({ block: 'center' }); \
             return Boolean(found)";
        self.finds(text, script, json!([phone, text])).await;
    }

    pub async fn text_of(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.textContent ?? ''";
        let text = self.browser.run(script, json!([selector])).await.expect("the page answers");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Keeps what the page looks like on a wide and on a narrow screen, by day and by night.
    pub async fn photograph(&self, name: &str) {
        self.photograph_with(name, async || {}).await;
    }

    /// The same, with the newest message that contains a text in the middle of a phone.
    pub async fn photograph_at(&self, name: &str, phone: &str, text: &str) {
        self.photograph_with(name, async || self.scrolls_to(phone, text).await).await;
    }

    async fn photograph_with(&self, name: &str, prepare: impl AsyncFn()) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        for (screen, size) in [("desktop", DESKTOP), ("mobile", MOBILE)] {
            for scheme in ["light", "dark"] {
                self.browser.look(size, scheme).await;
                self.fits(name, screen).await;
                prepare().await;
                // Colours change in a transition.
                sleep(Duration::from_millis(300)).await;
                let png = self.browser.screenshot().await;
                std::fs::write(folder.join(format!("{name}-{screen}-{scheme}.png")), png).unwrap();
            }
        }
        self.browser.look(DESKTOP, "light").await;
    }

    /// Keeps what one phone looks like when it is a phone.
    pub async fn picture(&self, phone: &str, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        self.browser.look(MOBILE, "light").await;
        self.click(&format!("#dock button[data-pane={phone}]")).await;
        // The panes slide.
        sleep(Duration::from_millis(900)).await;
        std::fs::write(folder.join(format!("{name}.png")), self.browser.screenshot().await).unwrap();
        self.browser.look(DESKTOP, "light").await;
    }

    /// Asserts that nothing was refused or failed in the page.
    pub async fn has_no_complaints(&self) {
        let complaints = self.browser.complaints().await;
        assert!(complaints.is_empty(), "the page complains: {complaints:#?}");
    }

    /// A page that is wider than its screen moves under the finger.
    async fn fits(&self, name: &str, screen: &str) {
        let script = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        let fits = self.browser.run(script, json!([])).await;
        assert_eq!(fits, Ok(Value::Bool(true)), "{name} is too wide on {screen}");
    }

    /// Looks until a script returns something; then returns it.
    async fn finds(&self, what: &str, script: &str, arguments: Value) -> Value {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.browser.run(script, arguments.clone()).await {
                Ok(found) if !matches!(found, Value::Null | Value::Bool(false)) => return found,
                other if Instant::now() > until => self.give_up(what, &format!("{other:?}")).await,
                _ => sleep(LOOK_EVERY).await,
            }
        }
    }

    /// A message may be redrawn between the look and the click: then it is looked for again.
    async fn clicks(&self, what: &str, script: &str, arguments: Value) {
        let until = Instant::now() + PATIENCE;
        loop {
            let found = self.finds(what, script, arguments.clone()).await;
            self.rests(&found).await;
            match self.browser.click(&found).await {
                Ok(()) => return,
                Err(why) if Instant::now() > until => self.give_up(what, &why).await,
                Err(_) => sleep(LOOK_EVERY).await,
            }
        }
    }

    /// Waits until something has come to rest: a click goes to a place, where another button may be by then.
    async fn rests(&self, element: &Value) {
        let script = "const { x, y } = arguments[0].getBoundingClientRect(); return [x, y]";
        let mut last = None;
        loop {
            let place = self.browser.run(script, json!([element])).await;
            if place.is_err() || Some(&place) == last.as_ref() {
                return;
            }
            last = Some(place);
            sleep(LOOK_EVERY).await;
        }
    }

    async fn give_up(&self, what: &str, why: &str) -> ! {
        self.photograph("failure").await;
        let chat = self.text_of("[data-testid=phone-private] .messages").await;
        panic!(
            "{what:?} did not come in {PATIENCE:?} ({why}); see target/screenshots/failure-*.png; the chat: {chat}"
        );
    }
}
