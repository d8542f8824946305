//! The main screens at a phone's width, in languages of each script and direction, for people to look at.

use orderdesk::domain::lang::Lang;
use orderdesk::l10n::{Locales, Text};

use crate::page::Page;
use crate::{ANNA, on_page, with_page};

const LINK: &str = "https://instagram.com/p/AAA111";

/// A language with what Telegram's list of languages calls it; Patois is not in it.
const TONGUES: [(Lang, Option<&str>); 5] = [
    (Lang::En, None),
    (Lang::Ru, Some("русский (ru)")),
    (Lang::Ar, Some("العربية (ar)")),
    (Lang::Hi, Some("हिन्दी (hi)")),
    (Lang::Jam, None),
];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures to look at, in target/screenshots"]
async fn pictures_of_the_main_screens_in_five_languages() {
    let locales = Locales::new().expect("the languages");
    for (lang, name) in TONGUES {
        let t = locales.get(lang);
        with_page(async |page| {
            let album = Album { page, t };
            album.begin(name).await;
            album.order().await;
            album.lists().await;
            album.lose_an_answer().await;
            page.has_no_complaints().await;
        })
        .await;
    }
}

/// Takes minutes: what a month of orders leaves, in both directions of writing. `target/screenshots/LANG-month-*.png`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "a month of orders takes minutes"]
async fn pictures_of_a_month_as_digest_reminder_forecast_picture_and_tables() {
    let locales = Locales::new().expect("the languages");
    tokio::join!(month(locales.get(Lang::En)), month(locales.get(Lang::Ar)));
}

async fn month(t: &Text) {
    let code = t.lang().telegram_code().expect("Telegram has it");
    on_page(Page::open_with(&["--days", "32", "--language", code]).await, async |page| {
        for (name, words) in [
            ("tables", "📦 40".to_owned()),
            ("picture", words(t, "stats-title")),
            ("forecast", words(t, "balance-forecast")),
            ("digest", words(t, "digest-title")),
            ("reminder", words(t, "notify-guarantee-title")),
            ("balance", words(t, "notify-balance-title")),
            ("stuck", words(t, "notify-stuck-title")),
        ] {
            page.sees(ANNA, &[&words]).await;
            page.photograph_at(&format!("{code}-month-{name}"), ANNA, &words).await;
        }
        page.has_no_complaints().await;
    })
    .await;
}

/// The words with which a message begins, as they are shown.
fn words(t: &Text, key: &str) -> String {
    let text = t.text(key);
    let mut is_tag = false;
    let plain = text.chars().filter(|c| {
        let was_tag = is_tag || *c == '<';
        is_tag = was_tag && *c != '>';
        !was_tag
    });
    let plain: String = plain.collect();
    plain.split(['{', '\n']).next().unwrap_or_default().trim().to_owned()
}

struct Album<'p> {
    page: &'p Page,
    t: &'p Text,
}

impl Album<'_> {
    async fn sees(&self, phone: &str, key: &str) {
        self.page.sees(phone, &[&words(self.t, key)]).await;
    }

    async fn press(&self, phone: &str, key: &str) {
        self.page.press(phone, &self.t.text(key)).await;
    }

    async fn keep(&self, phone: &str, name: &str) {
        self.page.picture(phone, &format!("{}-{name}", self.t.lang().code())).await;
    }

    async fn begin(&self, telegram: Option<&str>) {
        if let Some(name) = telegram {
            let list = format!("[data-testid=phone-{ANNA}] [data-testid=language]");
            self.page.choose(&list, name).await;
        }
        self.page.click(&format!("[data-testid=phone-{ANNA}] [data-testid=start]")).await;
        if self.t.lang() == Lang::Jam {
            self.page.sees(ANNA, &["Suggested languages"]).await;
            self.page.press(ANNA, "Other languages").await;
            self.page.press(ANNA, Lang::Jam.name()).await;
            self.page.say(ANNA, "/start").await;
        }
        self.sees(ANNA, "start-key-title").await;
        self.keep(ANNA, "1-start").await;
        self.page.click("#type-key").await;
        self.page.send(ANNA).await;
        self.sees(ANNA, "key-accepted-title").await;
        self.page.say(ANNA, "/menu").await;
        self.sees(ANNA, "menu-title").await;
        self.keep(ANNA, "2-menu").await;
    }

    async fn order(&self) {
        self.page.say(ANNA, "/services").await;
        self.sees(ANNA, "catalog-title").await;
        self.keep(ANNA, "3-categories").await;
        self.page.press(ANNA, "Instagram").await;
        self.page.sees(ANNA, &["Instagram"]).await;
        self.keep(ANNA, "4-services").await;
        self.page.say(ANNA, "/search 1448").await;
        self.page.press(ANNA, "1448").await;
        self.page.sees(ANNA, &["1448"]).await;
        self.keep(ANNA, "5-service").await;
        self.press(ANNA, "button-order").await;
        self.sees(ANNA, "order-ask-link").await;
        self.page.say(ANNA, LINK).await;
        self.sees(ANNA, "order-ask-quantity").await;
        self.keep(ANNA, "6-quantity").await;
        self.page.press(ANNA, "1000").await;
        self.sees(ANNA, "summary-title").await;
        self.keep(ANNA, "7-summary").await;
        self.press(ANNA, "button-confirm").await;
        self.page.reads("[data-testid=orders]", "Instagram Followers").await;
        self.page.click("label[for=speed-60]").await;
        self.sees(ANNA, "state-completed").await;
        self.keep(ANNA, "8-push").await;
        self.page.click("label[for=speed-0]").await;
        self.page.say(ANNA, "/orders").await;
        self.sees(ANNA, "orders-title").await;
        self.page.press(ANNA, "Instagram").await;
        self.sees(ANNA, "advice-completed").await;
        self.keep(ANNA, "9-card").await;
    }

    async fn lists(&self) {
        for (command, key, name) in [
            ("/settings", "settings-title", "10-settings"),
            ("/stats", "button-stats-text", "11-stats"),
            ("/help", "help-title", "12-help"),
            ("/balance", "balance-title", "13-balance"),
        ] {
            self.page.say(ANNA, command).await;
            self.sees(ANNA, key).await;
            self.keep(ANNA, name).await;
        }
    }

    async fn lose_an_answer(&self) {
        self.page.say(ANNA, &format!("/order 1448 {LINK}BBB 500")).await;
        self.page.sees(ANNA, &["AAA111BBB"]).await;
        self.page.click("[data-testid=switch-html]").await;
        self.press(ANNA, "button-confirm").await;
        self.sees(ANNA, "unknown-title").await;
        self.keep(ANNA, "14-unknown").await;
        self.page.click("[data-testid=switch-html]").await;
    }
}
