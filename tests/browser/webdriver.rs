//! The few words of the WebDriver protocol that the tests need; owns the browser, knows nothing of the page.

use std::time::Duration;

use base64::Engine;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use crate::process;

/// The key under which the protocol names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser with one window; it closes with [`close`](Self::close).
pub struct Browser {
    http: reqwest::Client,
    session: String,
    _driver: Child,
    _profile: TempDir,
}

/// What the driver said instead of doing it.
pub type Refused = String;

impl Browser {
    /// Opens a headless Chromium that asks no one outside for anything.
    pub async fn open() -> Self {
        let http = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().unwrap();
        let said = "was started successfully on port ";
        let (driver, port) =
            process::start(Command::new("chromedriver").arg("--port=0"), said, process::STARTS_WITHIN).await;
        let profile = tempfile::tempdir().unwrap();
        let mut args: Vec<String> = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--no-proxy-server",
            "--hide-scrollbars",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ]
        .map(str::to_owned)
        .into();
        args.push(format!("--user-data-dir={}", profile.path().display()));
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": args },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let driver_url = format!("http://127.0.0.1:{port}/session");
        let made = send(http.post(&driver_url).json(&wanted)).await.expect("a browser opens");
        let session = format!("{driver_url}/{}", made["sessionId"].as_str().unwrap());
        Self { http, session, _driver: driver, _profile: profile }
    }

    pub async fn close(&self) {
        let _ = send(self.http.delete(&self.session)).await;
    }

    pub async fn go(&self, url: &str) {
        self.post("url", json!({ "url": url })).await.expect("the page opens");
    }

    /// Runs a function body in the page, with `arguments`, and returns what it returns.
    pub async fn run(&self, script: &str, arguments: Value) -> Result<Value, Refused> {
        self.post("execute/sync", json!({ "script": script, "args": arguments })).await
    }

    /// Clicks as a person does: what is covered, or gone, refuses.
    pub async fn click(&self, element: &Value) -> Result<(), Refused> {
        let id = element_id(element)?;
        self.post(&format!("element/{id}/click"), json!({})).await.map(drop)
    }

    pub async fn type_into(&self, element: &Value, text: &str) -> Result<(), Refused> {
        let id = element_id(element)?;
        self.post(&format!("element/{id}/value"), json!({ "text": text })).await.map(drop)
    }

    /// Gives the page a size and a colour scheme, as another screen would.
    pub async fn look(&self, (width, height): (u32, u32), scheme: &str) {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    pub async fn screenshot(&self) -> Vec<u8> {
        let png = send(self.http.get(format!("{}/screenshot", self.session))).await.expect("a screenshot");
        base64::engine::general_purpose::STANDARD.decode(png.as_str().unwrap()).unwrap()
    }

    /// What the page complained of since the last question.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.post("se/log", json!({ "type": "browser" })).await.expect("the browser's log");
        let rows = log.as_array().cloned().unwrap_or_default();
        rows.iter().filter(|row| row["level"] == "SEVERE").map(|row| row["message"].to_string()).collect()
    }

    async fn devtools(&self, command: &str, params: Value) {
        let order = json!({ "cmd": command, "params": params });
        self.post("goog/cdp/execute", order).await.expect("the browser obeys");
    }

    async fn post(&self, path: &str, body: Value) -> Result<Value, Refused> {
        send(self.http.post(format!("{}/{path}", self.session)).json(&body)).await
    }
}

fn element_id(element: &Value) -> Result<&str, Refused> {
    element[ELEMENT].as_str().ok_or_else(|| "no such element".to_owned())
}

async fn send(request: reqwest::RequestBuilder) -> Result<Value, Refused> {
    let answer = request.send().await.map_err(|error| error.to_string())?;
    let is_done = answer.status().is_success();
    let mut body: Value = answer.json().await.map_err(|error| error.to_string())?;
    if is_done { Ok(body["value"].take()) } else { Err(body["value"]["message"].to_string()) }
}
