//! Reads the parameters of a request from its query and its body, whatever shape the client chose.
//!
//! It does not know which parameters a method has (see `schema`).

use std::collections::BTreeMap;
use std::str::FromStr;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::refusal::Refusal;

/// The largest body: the Bot API takes uploads of 50 MB, and there are other fields beside them.
pub(super) const MAX_BODY_BYTES: usize = 51 * 1024 * 1024;

/// A file that came with the request.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Upload {
    pub(super) name: String,
    pub(super) mime: Option<String>,
    pub(super) bytes: Bytes,
}

/// The parameters of one request as text, nested ones as JSON text: that is how the real server keeps them too.
#[derive(Clone, Debug, Default)]
pub(super) struct Params {
    values: BTreeMap<String, String>,
    files: BTreeMap<String, Upload>,
}

impl Params {
    /// Reads the query and the body of a request.
    pub(super) async fn read(request: Request) -> Result<Params, Refusal> {
        let mut params = Params::default();
        params.read_form(request.uri().query().unwrap_or_default().as_bytes());
        let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let kind = kind.unwrap_or_default().to_ascii_lowercase();
        if kind.starts_with("multipart/form-data") {
            params.read_multipart(request).await?;
            return Ok(params);
        }
        let body = axum::body::to_bytes(request.into_body(), MAX_BODY_BYTES).await;
        let body = body.map_err(|_| Refusal::too_large())?;
        if kind.starts_with("application/json") {
            params.read_json(&body)?;
        } else if kind.starts_with("application/x-www-form-urlencoded") {
            params.read_form(&body);
        }
        Ok(params)
    }

    fn read_form(&mut self, form: &[u8]) {
        let pairs = form_urlencoded::parse(form);
        self.values.extend(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())));
    }

    fn read_json(&mut self, body: &[u8]) -> Result<(), Refusal> {
        if body.is_empty() {
            return Ok(());
        }
        let fields: Option<Map<String, Value>> =
            serde_json::from_slice(body).map_err(|_| Refusal::bad("can't parse JSON object"))?;
        for (name, value) in fields.unwrap_or_default() {
            let text = match value {
                Value::Null => continue,
                Value::String(text) => text,
                other => other.to_string(),
            };
            self.values.insert(name, text);
        }
        Ok(())
    }

    async fn read_multipart(&mut self, request: Request) -> Result<(), Refusal> {
        let broken = || Refusal::bad("can't parse multipart form data");
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
        while let Some(field) = form.next_field().await.map_err(|_| broken())? {
            let name = field.name().unwrap_or_default().to_owned();
            let file = field.file_name().map(str::to_owned);
            let mime = field.content_type().map(str::to_owned);
            let bytes = field.bytes().await.map_err(|_| broken())?;
            match file {
                Some(file) => {
                    self.files.insert(name, Upload { name: file, mime, bytes });
                }
                None => {
                    let text = String::from_utf8(bytes.to_vec());
                    let text = text.map_err(|_| Refusal::bad("strings must be encoded in UTF-8"))?;
                    self.values.insert(name, text);
                }
            }
        }
        Ok(())
    }

    /// Lists the names of the parameters, without the parts that another parameter attached.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        // Alone, or as a string in the JSON of a medium.
        let is_attached = |part: &str| {
            let [alone, inside] = [format!("attach://{part}"), format!("\"attach://{part}\"")];
            self.values.values().any(|value| *value == alone || value.contains(&inside))
        };
        let files = self.files.keys().map(String::as_str).filter(move |part| !is_attached(part));
        self.values.keys().map(String::as_str).chain(files)
    }

    /// Tells whether the parameter was given; an empty one counts as not given, as on the real server.
    pub(super) fn has(&self, name: &str) -> bool {
        self.text(name).is_some() || self.files.contains_key(name)
    }

    /// Gives a parameter that is not empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Gives a number, or refuses what is none.
    pub(super) fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>, Refusal> {
        let wrong = |_| Refusal::bad(format!("invalid {name} specified"));
        self.text(name).map(|value| value.trim().parse().map_err(wrong)).transpose()
    }

    /// Gives a flag, `false` where it was not given.
    pub(super) fn flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.text(name).map(str::to_ascii_lowercase).as_deref() {
            None | Some("false" | "0" | "no") => Ok(false),
            Some("true" | "1" | "yes") => Ok(true),
            Some(_) => Err(Refusal::bad(format!("invalid {name} specified"))),
        }
    }

    /// Gives a nested parameter.
    pub(super) fn json(&self, name: &str) -> Result<Option<Value>, Refusal> {
        let wrong = |_| {
            let what = if name == "reply_markup" { "reply keyboard markup" } else { name };
            Refusal::bad(format!("can't parse {what} JSON object"))
        };
        self.text(name).map(|value| serde_json::from_str(value).map_err(wrong)).transpose()
    }

    /// Gives the file that a parameter carries itself or names by `attach://`.
    pub(super) fn file(&self, name: &str) -> Option<&Upload> {
        let attached = self.text(name).and_then(|value| value.strip_prefix("attach://"));
        self.files.get(attached.unwrap_or(name))
    }

    /// Writes the parameters for the request log: nested ones as JSON, files by name and size.
    pub(super) fn logged(&self) -> Value {
        let mut log = Map::new();
        for (name, value) in &self.values {
            let nested = value.starts_with(['{', '[']).then(|| serde_json::from_str(value).ok()).flatten();
            log.insert(name.clone(), nested.unwrap_or_else(|| Value::from(value.as_str())));
        }
        for (name, file) in &self.files {
            log.insert(name.clone(), json!({ "file": file.name, "bytes": file.bytes.len() }));
        }
        Value::Object(log)
    }
}
