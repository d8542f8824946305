//! Owns the tests of the local panel, which speak to it over real HTTP.
//! It tests no client.

mod faults;
mod money;
mod operations;

use std::time::Duration;

use serde_json::{Value, json};

use super::{LocalPanel, PanelOptions};

const KEY: &str = "test-key-0001";

struct Desk {
    panel: LocalPanel,
    http: reqwest::Client,
}

impl Desk {
    async fn open() -> Self {
        Self::with_balance("100.84292").await
    }

    async fn with_balance(balance: &str) -> Self {
        let panel = LocalPanel::start(PanelOptions::for_tests(KEY, balance)).await.unwrap();
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(2))
            .build()
            .unwrap();
        Self { panel, http }
    }

    async fn send(&self, fields: &[(&str, &str)]) -> reqwest::Result<reqwest::Response> {
        let mut form = vec![("key", KEY)];
        form.extend_from_slice(fields);
        self.http.post(self.panel.url()).form(&form).send().await
    }

    async fn ask(&self, fields: &[(&str, &str)]) -> Value {
        self.send(fields).await.unwrap().json().await.unwrap()
    }

    /// Orders the reference service and returns the id.
    async fn order(&self, link: &str, quantity: &str) -> String {
        let fields = [("action", "add"), ("service", "1448"), ("link", link), ("quantity", quantity)];
        self.ask(&fields).await["order"].to_string()
    }

    async fn status(&self, order: &str) -> Value {
        self.ask(&[("action", "status"), ("order", order)]).await
    }

    fn minutes_pass(&self, minutes: u64) {
        self.panel.advance(Duration::from_secs(60 * minutes));
    }

    fn balance(&self) -> String {
        self.panel.balance(KEY).unwrap().normalize().to_string()
    }
}

fn error(reason: &str) -> Value {
    json!({ "error": reason })
}
