//! The transport: one JSON request to the Bot API, one typed answer.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::error::TelegramError;
use crate::meter;

/// One request of the Bot API; long polls add their own waiting time.
const TIMEOUT: Duration = Duration::from_secs(15);
/// A hundred updates, each as large as Telegram makes them, have a quarter of this.
const MOST_BYTES: usize = 32 * 1024 * 1024;
/// A request or an answer that carries a file takes at most so long.
const FILE_TIMEOUT: Duration = Duration::from_secs(60);
/// So many bytes of a file travel in a second, at the least.
const SLOW_LINE: u64 = 16 * 1024;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Why the client cannot be built.
#[derive(Debug, thiserror::Error)]
pub enum ApiBuildError {
    #[error("the Bot API's address is not a URL")]
    BadUrl,
    #[error("the HTTP client cannot be built: {0}")]
    Client(#[from] reqwest::Error),
}

/// Speaks HTTP with a Bot API server. `Debug` shows neither token nor address.
pub struct Api {
    http: reqwest::Client,
    /// `SERVER/botTOKEN/`: secret as a whole.
    prefix: SecretString,
    /// `SERVER/file/botTOKEN/`: where files are downloaded.
    files: SecretString,
}

#[derive(Deserialize)]
struct Answer<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize, Default)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Api {
    pub fn new(server: &url::Url, token: &SecretString) -> Result<Self, ApiBuildError> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .tcp_nodelay(true);
        if server.scheme() == "http" {
            builder = builder.no_proxy();
        }
        let base = server.as_str().trim_end_matches('/');
        let prefix = SecretString::from(format!("{base}/bot{}/", token.expose_secret()));
        if url::Url::parse(prefix.expose_secret()).is_err() {
            return Err(ApiBuildError::BadUrl);
        }
        let files = SecretString::from(format!("{base}/file/bot{}/", token.expose_secret()));
        Ok(Self { http: builder.build()?, prefix, files })
    }

    /// Calls a method and reads its result.
    pub async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        params: &impl Serialize,
    ) -> Result<T, TelegramError> {
        let body = self.call_raw(method, params, TIMEOUT).await?;
        read(&body)
    }

    /// Calls a method and returns the whole answer as text, for those who keep it as it came.
    pub async fn call_raw(
        &self,
        method: &str,
        params: &impl Serialize,
        timeout: Duration,
    ) -> Result<String, TelegramError> {
        self.send(method, timeout, |request| request.json(params)).await
    }

    /// Calls a method with a file of so many bytes in the request.
    pub async fn call_form<T: DeserializeOwned>(
        &self,
        method: &str,
        form: reqwest::multipart::Form,
        bytes: usize,
    ) -> Result<T, TelegramError> {
        let body = self.send(method, upload_timeout(bytes), |request| request.multipart(form)).await?;
        read(&body)
    }

    /// Downloads a file whose path `getFile` gave; `None` if it is larger than `most` bytes.
    pub async fn download(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, TelegramError> {
        if path.contains("..") || path.starts_with('/') || path.contains(['?', '#']) {
            return Err(TelegramError::BadRequest("the file's path cannot be used".to_owned()));
        }
        let address = format!("{}{path}", self.files.expose_secret());
        let mut answer = self.http.get(address).timeout(FILE_TIMEOUT).send().await.map_err(unreachable)?;
        if !answer.status().is_success() {
            return Err(TelegramError::BadRequest("the file cannot be downloaded".to_owned()));
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(unreachable)? {
            bytes.extend_from_slice(&chunk);
            if u64::try_from(bytes.len()).is_ok_and(|len| len > most) {
                return Ok(None);
            }
        }
        Ok(Some(bytes))
    }

    async fn send(
        &self,
        method: &str,
        timeout: Duration,
        fill: impl FnOnce(reqwest::RequestBuilder) -> reqwest::RequestBuilder,
    ) -> Result<String, TelegramError> {
        let asked_at = Instant::now();
        let answer = self.exchange(method, timeout, fill).await;
        let outcome = answer.as_ref().map_or_else(TelegramError::name, |_| "ok");
        meter::telegram_asked(method, outcome, asked_at.elapsed());
        answer
    }

    async fn exchange(
        &self,
        method: &str,
        timeout: Duration,
        fill: impl FnOnce(reqwest::RequestBuilder) -> reqwest::RequestBuilder,
    ) -> Result<String, TelegramError> {
        let request = self.http.post(format!("{}{method}", self.prefix.expose_secret())).timeout(timeout);
        let answer = fill(request).send().await.map_err(unreachable)?;
        let status = answer.status().as_u16();
        let body = read_body(answer).await?;
        check(status, &body)?;
        Ok(body)
    }
}

/// A picture is small: who waits for it does not wait for as long as a large table may take.
fn upload_timeout(bytes: usize) -> Duration {
    let travels = Duration::from_secs(u64::try_from(bytes).unwrap_or(u64::MAX) / SLOW_LINE);
    TIMEOUT.saturating_add(travels).min(FILE_TIMEOUT)
}

/// Reads a whole answer, unless it is larger than any that Telegram sends.
async fn read_body(mut answer: reqwest::Response) -> Result<String, TelegramError> {
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(unreachable)? {
        if body.len() + chunk.len() > MOST_BYTES {
            return Err(TelegramError::Unreachable("an answer without end".to_owned()));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(String::from_utf8_lossy(&body).into_owned())
}

fn unreachable(error: reqwest::Error) -> TelegramError {
    TelegramError::Unreachable(kind_of(&error).to_owned())
}

/// What failed, without the address: it holds the token.
fn kind_of(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        "time-out"
    } else if error.is_connect() {
        "no connection"
    } else {
        "broken connection"
    }
}

fn check(status: u16, body: &str) -> Result<(), TelegramError> {
    let Ok(answer) = serde_json::from_str::<Answer>(body) else {
        let code = if status < 400 { 502 } else { status };
        return Err(match code {
            401 | 404 => TelegramError::Unauthorized,
            429 => TelegramError::Flood(Duration::from_secs(5)),
            _ => TelegramError::Unreachable(format!("HTTP {status} without JSON")),
        });
    };
    if answer.ok {
        return Ok(());
    }
    let parameters = answer.parameters.unwrap_or_default();
    Err(TelegramError::classify(
        answer.error_code.unwrap_or(status),
        answer.description.as_deref().unwrap_or_default(),
        parameters.retry_after,
        parameters.migrate_to_chat_id,
    ))
}

/// Reads the `result` of a good answer.
pub(super) fn read<T: DeserializeOwned>(body: &str) -> Result<T, TelegramError> {
    let not_understood = || TelegramError::BadRequest("the answer's result cannot be read".to_owned());
    let answer: Answer = serde_json::from_str(body).map_err(|_| not_understood())?;
    let result = answer.result.ok_or_else(not_understood)?;
    serde_json::from_str(result.get()).map_err(|_| not_understood())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_instead_of_json_is_no_connection() {
        assert!(matches!(check(502, "<html>"), Err(TelegramError::Unreachable(_))));
        assert!(matches!(check(200, "<html>"), Err(TelegramError::Unreachable(_))));
        assert!(matches!(check(404, "nginx"), Err(TelegramError::Unauthorized)));
    }

    #[test]
    fn a_small_file_is_waited_for_as_long_as_any_answer_and_a_large_one_longer() {
        for (bytes, seconds) in [(0, 15), (30_000, 16), (160 * 1024, 25), (2 << 20, 60), (usize::MAX, 60)] {
            assert_eq!(upload_timeout(bytes), Duration::from_secs(seconds), "{bytes}");
        }
    }

    #[test]
    fn a_result_is_read() {
        assert!(read::<bool>(r#"{"ok":true,"result":true}"#).unwrap());
    }
}
