//! One HTTP exchange with a panel: bounded, never redirected, never repeated. What the answer means is decided elsewhere.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, Response, redirect, retry};
use secrecy::SecretString;
use url::{Host, Url};

use super::answer::Answer;
use super::client::PanelSettings;
use super::error::{PanelBuildError, PanelError};
use super::request::{Action, Request};

/// A catalogue of 10,000 services has about 3 MB; this one would fill the memory of a small host.
const MAX_CATALOGUE: usize = 32 * 1024 * 1024;
/// A hundred statuses have about 20 kB.
const MAX_ANSWER: usize = 2 * 1024 * 1024;
/// Firewalls before panels refuse requests without one.
const USER_AGENT: &str = "Mozilla/5.0 (compatible; orderdesk/0.1)";

/// The HTTP clients of one panel.
pub struct Transport {
    url: Url,
    reads: Client,
    /// A fresh connection for each write. When a kept connection turns out closed, the HTTP library sends the
    /// request again on another one by itself; a panel must never get an `add` twice.
    writes: Client,
}

impl Transport {
    pub fn new(settings: &PanelSettings) -> Result<Self, PanelBuildError> {
        let is_local = is_loopback(&settings.url);
        if settings.url.scheme() != "https" && !(settings.url.scheme() == "http" && is_local) {
            return Err(PanelBuildError::PlainHttp);
        }
        let build = |builder: ClientBuilder| {
            let builder = if is_local { builder.no_proxy() } else { builder };
            builder.build().map_err(|error| PanelBuildError::Client(error.without_url()))
        };
        Ok(Self {
            url: settings.url.clone(),
            reads: build(builder(settings).pool_max_idle_per_host(2))?,
            writes: build(builder(settings).pool_max_idle_per_host(0).http1_only())?,
        })
    }

    /// Sends a request once and reads the whole answer within the panel's time-out.
    pub async fn exchange(&self, request: &Request, key: &SecretString) -> Result<Answer, PanelError> {
        let client = if request.action.is_write() { &self.writes } else { &self.reads };
        let response = client
            .post(self.url.clone())
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(request.encode(key))
            .send()
            .await
            .map_err(|error| lost(&error))?;
        let status = response.status().as_u16();
        let retry_after = retry_after(response.headers());
        let most = if request.action == Action::Services { MAX_CATALOGUE } else { MAX_ANSWER };
        let body = read_body(response, most).await?;
        Ok(Answer { action: request.action, status, retry_after, body })
    }
}

fn builder(settings: &PanelSettings) -> ClientBuilder {
    Client::builder()
        .use_rustls_tls()
        .gzip(true)
        // The key travels in the body: it goes to the address that the operator gave and to no other.
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .user_agent(USER_AGENT)
        .connect_timeout(settings.connect_timeout)
        .timeout(settings.timeout)
        .pool_idle_timeout(Duration::from_secs(20))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// What an exchange without an answer proves. Only a failed connect proves that nothing was sent.
fn lost(error: &reqwest::Error) -> PanelError {
    if error.is_connect() {
        PanelError::NotSent
    } else if error.is_timeout() {
        PanelError::TimedOut
    } else {
        PanelError::Broken
    }
}

async fn read_body(mut response: Response, most: usize) -> Result<String, PanelError> {
    let mut body = Vec::new();
    loop {
        // After the head of an answer has come, no error can mean that the request was not sent.
        let chunk = response
            .chunk()
            .await
            .map_err(|error| if error.is_timeout() { PanelError::TimedOut } else { PanelError::Broken })?;
        let Some(chunk) = chunk else { break };
        if body.len() + chunk.len() > most {
            return Err(PanelError::not_understood("it is too large"));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(match String::from_utf8(body) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

/// How long the panel asks us to stay away: in seconds, or a date that is counted from the answer's own date.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = |text: &str| chrono::DateTime::parse_from_rfc2822(text).ok();
    let now = date(headers.get(DATE)?.to_str().ok()?)?;
    Some((date(text)? - now).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_in_seconds_and_as_a_date() {
        let mut headers = HeaderMap::new();
        assert_eq!(retry_after(&headers), None);
        headers.insert(RETRY_AFTER, "7".parse().unwrap());
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(7)));
        headers.insert(RETRY_AFTER, "Tue, 24 Nov 2026 00:01:30 GMT".parse().unwrap());
        assert_eq!(retry_after(&headers), None);
        headers.insert(DATE, "Tue, 24 Nov 2026 00:01:00 GMT".parse().unwrap());
        assert_eq!(retry_after(&headers), Some(Duration::from_secs(30)));
    }

    #[test]
    fn plain_http_is_for_this_host_only() {
        let loopback = |url: &str| is_loopback(&url.parse().unwrap());
        assert!(
            loopback("http://127.0.0.1:8080/api/v2")
                && loopback("http://[::1]/")
                && loopback("http://localhost/")
        );
        assert!(!loopback("http://127.0.0.1.example.com/") && !loopback("http://10.0.0.1/"));
    }
}
