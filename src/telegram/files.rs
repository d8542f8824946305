//! Files on their way: sent with a caption and buttons, and downloaded. It does not know what is in them.

use serde::Deserialize;
use serde_json::json;

use super::error::TelegramError;
use super::limits::Urgency;
use super::methods::{Telegram, keyboard, without_colours, without_nulls};
use crate::domain::ids::Place;
use crate::view::Screen;

/// A file that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    pub name: String,
    pub mime: &'static str,
    pub bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct Sent {
    message_id: i32,
}

#[derive(Deserialize)]
struct FilePath {
    file_path: Option<String>,
}

impl Telegram {
    /// Sends a file with a screen as its caption (1,024 characters at most) and its buttons. Returns the message.
    pub async fn send_document(
        &self,
        place: Place,
        file: Upload,
        caption: &Screen,
        urgency: Urgency,
        is_silent: bool,
    ) -> Result<i32, TelegramError> {
        // Plain buttons: a refusal of colours would send the whole file again.
        let markup = without_colours(without_nulls(json!({ "reply_markup": keyboard(caption) })));
        let part = reqwest::multipart::Part::bytes(file.bytes)
            .file_name(file.name)
            .mime_str(file.mime)
            .map_err(|_| TelegramError::BadRequest("the file's type".to_owned()))?;
        let mut form = reqwest::multipart::Form::new()
            .text("chat_id", place.chat.0.to_string())
            .text("caption", caption.html.clone())
            .text("parse_mode", "HTML")
            .part("document", part);
        if let Some(topic) = place.topic {
            form = form.text("message_thread_id", topic.0.to_string());
        }
        if is_silent {
            form = form.text("disable_notification", "true");
        }
        if let Some(markup) = markup.get("reply_markup") {
            form = form.text("reply_markup", markup.to_string());
        }
        self.limits.take(place.chat, urgency).await;
        let sent: Result<Sent, TelegramError> = self.api.upload("sendDocument", form).await;
        if let Err(TelegramError::Flood(wait)) = &sent {
            self.limits.rest(place.chat, *wait);
        }
        Ok(sent?.message_id)
    }

    /// Downloads a file that somebody sent; `None` if it is larger than `most` bytes or not there any more.
    pub async fn download(&self, file_id: &str, most: u64) -> Result<Option<Vec<u8>>, TelegramError> {
        let file: FilePath = match self.api.call("getFile", &json!({ "file_id": file_id })).await {
            Ok(file) => file,
            // Too large for a bot, or forgotten.
            Err(TelegramError::BadRequest(_)) => return Ok(None),
            Err(error) => return Err(error),
        };
        match file.file_path {
            Some(path) => self.api.download(&path, most).await,
            None => Ok(None),
        }
    }
}
