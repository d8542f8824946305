//! Files: documents and pictures that the bot sends from memory, with a caption and buttons, and documents that people
//! send.

use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::TelegramError;
use super::limits::Urgency;
use super::methods::{Edited, Sent, Telegram, edited, keyboard, without_nulls};
use crate::domain::ids::{ChatId, Place};
use crate::view::Screen;

/// A file on its way to a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The name under which people save it.
    pub name: String,
    pub mime: &'static str,
    pub bytes: Vec<u8>,
    /// It can be neither forwarded nor saved to the gallery: it tells what a chat spends.
    pub is_protected: bool,
}

#[derive(Deserialize)]
struct FilePath {
    file_path: Option<String>,
}

impl Telegram {
    /// Sends a document with a caption; the answer to a person who asked for it. Returns the message.
    pub async fn send_document(
        &self,
        place: Place,
        file: &Upload,
        caption: &Screen,
    ) -> Result<i32, TelegramError> {
        self.send_file("sendDocument", "document", place, file, caption, Urgency::Answer).await
    }

    /// Sends a document that nobody waits for: news with a file.
    pub async fn push_document(
        &self,
        place: Place,
        file: &Upload,
        caption: &Screen,
    ) -> Result<i32, TelegramError> {
        self.send_file("sendDocument", "document", place, file, caption, Urgency::Push).await
    }

    /// Downloads a document that somebody sent; `None` if it is larger than `most` bytes or not there any more.
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

    /// Sends a picture with a caption. Returns the message.
    pub async fn send_photo(
        &self,
        place: Place,
        file: &Upload,
        caption: &Screen,
    ) -> Result<i32, TelegramError> {
        self.send_file("sendPhoto", "photo", place, file, caption, Urgency::Answer).await
    }

    async fn send_file(
        &self,
        method: &str,
        field: &'static str,
        place: Place,
        file: &Upload,
        caption: &Screen,
        urgency: Urgency,
    ) -> Result<i32, TelegramError> {
        let fields = without_nulls(json!({
            "chat_id": place.chat.0,
            "message_thread_id": place.topic.map(|topic| topic.0),
            "caption": caption.html,
            "parse_mode": "HTML",
            "protect_content": file.is_protected.then_some(true),
            "reply_markup": keyboard(caption),
        }));
        let call = |fields: Value| async move {
            self.api.call_form::<Sent>(method, form(&fields, field, file), file.bytes.len()).await
        };
        Ok(self.in_colours(place.chat, urgency, method, &fields, call).await?.message_id)
    }

    /// Puts another picture and caption into a message that shows a picture.
    pub async fn edit_photo(
        &self,
        chat: ChatId,
        message: i32,
        file: &Upload,
        caption: &Screen,
    ) -> Result<Edited, TelegramError> {
        const METHOD: &str = "editMessageMedia";
        let media = json!({
            "type": "photo", "media": "attach://picture", "caption": caption.html, "parse_mode": "HTML",
        });
        let fields = without_nulls(json!({
            "chat_id": chat.0,
            "message_id": message,
            "media": media,
            "reply_markup": keyboard(caption),
        }));
        let call = |fields: Value| async move {
            self.api.call_form::<Value>(METHOD, form(&fields, "picture", file), file.bytes.len()).await
        };
        edited(self.in_colours(chat, Urgency::Answer, METHOD, &fields, call).await)
    }
}

/// A form with the file; fields that are no plain text travel as JSON text.
fn form(fields: &Value, field: &'static str, file: &Upload) -> Form {
    let mut form = Form::new();
    for (name, value) in fields.as_object().into_iter().flatten() {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        form = form.text(name.clone(), text);
    }
    let part = Part::bytes(file.bytes.clone()).file_name(file.name.clone());
    // The types are ours and well formed; a part without one would be sent just as well.
    let part = match part.mime_str(file.mime) {
        Ok(part) => part,
        Err(_) => Part::bytes(file.bytes.clone()).file_name(file.name.clone()),
    };
    form.part(field, part)
}
