//! Keeps the files that were sent and gives them out for download.
//!
//! It does not know messages.

use std::collections::VecDeque;

use axum::body::Bytes;
use serde_json::{Value, json};

use super::params::Upload;
use super::refusal::{Refusal, Reply};

/// Bytes of all kept files together; the oldest are forgotten first.
const MAX_TOTAL_BYTES: usize = 64 * 1024 * 1024;
/// The largest photo and document that the Bot API takes.
const MAX_PHOTO_BYTES: usize = 10 * 1024 * 1024;
const MAX_DOCUMENT_BYTES: usize = 50 * 1024 * 1024;

/// A kept file.
#[derive(Clone, Debug)]
pub(super) struct StoredFile {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) bytes: Bytes,
    pub(super) is_photo: bool,
    mime: String,
    path: String,
}

/// The kept files, oldest first.
#[derive(Default)]
pub(super) struct Files {
    kept: VecDeque<StoredFile>,
    count: u64,
}

impl Files {
    /// Keeps a file and gives its id, or refuses what Telegram would.
    pub(super) fn keep(&mut self, upload: &Upload, is_photo: bool) -> Result<String, Refusal> {
        let size = upload.bytes.len();
        if size == 0 {
            return Err(Refusal::bad("file must be non-empty"));
        }
        if size > if is_photo { MAX_PHOTO_BYTES } else { MAX_DOCUMENT_BYTES } {
            return Err(Refusal::too_large());
        }
        if is_photo && picture_extension(&upload.bytes).is_none() {
            return Err(Refusal::bad("IMAGE_PROCESS_FAILED"));
        }
        self.count += 1;
        let number = self.count;
        let (folder, extension) = match picture_extension(&upload.bytes) {
            Some(extension) if is_photo => ("photos", extension),
            _ => ("documents", upload.name.rsplit_once('.').map_or("bin", |(_, extension)| extension)),
        };
        let extension: String = extension.chars().filter(char::is_ascii_alphanumeric).collect();
        let id = format!("BQACAgIAAxkBAAI{number:08}");
        self.kept.push_back(StoredFile {
            id: id.clone(),
            name: upload.name.clone(),
            bytes: upload.bytes.clone(),
            is_photo,
            mime: upload.mime.clone().unwrap_or_else(|| "application/octet-stream".to_owned()),
            path: format!("{folder}/file_{number}.{extension}"),
        });
        while self.kept.iter().map(|file| file.bytes.len()).sum::<usize>() > MAX_TOTAL_BYTES {
            self.kept.pop_front();
        }
        Ok(id)
    }

    /// Finds a file by its id.
    pub(super) fn find(&self, id: &str) -> Option<&StoredFile> {
        self.kept.iter().find(|file| file.id == id)
    }

    /// Finds a file by the path that `getFile` gave out.
    pub(super) fn at_path(&self, path: &str) -> Option<&StoredFile> {
        self.kept.iter().find(|file| file.path == path)
    }

    /// Answers `getFile`.
    pub(super) fn get_file(&self, id: &str) -> Reply {
        let file = self.find(id).ok_or_else(|| Refusal::bad("invalid file_id"))?;
        let mut answer = file.meta();
        if let Some(object) = answer.as_object_mut() {
            object.insert("file_path".to_owned(), Value::from(file.path.as_str()));
        }
        Ok(answer)
    }
}

impl StoredFile {
    fn meta(&self) -> Value {
        json!({
            "file_id": self.id,
            "file_unique_id": self.id.replace("BQACAgIAAxkBAA", "AgAD"),
            "file_size": self.bytes.len(),
        })
    }

    /// Writes the file as the message field that carries it.
    pub(super) fn shown(&self) -> Value {
        let mut shown = self.meta();
        let Some(object) = shown.as_object_mut() else {
            return shown;
        };
        if self.is_photo {
            let (width, height) = picture_size(&self.bytes);
            object.insert("width".to_owned(), width.into());
            object.insert("height".to_owned(), height.into());
            return json!([shown]);
        }
        object.insert("file_name".to_owned(), self.name.as_str().into());
        object.insert("mime_type".to_owned(), self.mime.as_str().into());
        shown
    }
}

/// Tells a picture by its first bytes.
fn picture_extension(bytes: &[u8]) -> Option<&'static str> {
    let starts: &[(&[u8], &str)] = &[
        (b"\x89PNG\r\n\x1a\n", "png"),
        (b"\xff\xd8\xff", "jpg"),
        (b"GIF8", "gif"),
        (b"RIFF", "webp"),
        (b"BM", "bmp"),
    ];
    starts.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, extension)| *extension)
}

/// Reads the size of a PNG; other pictures count as a common size, because nobody here looks at it.
fn picture_size(bytes: &[u8]) -> (u32, u32) {
    let number = |from: usize| {
        let part = bytes.get(from..from + 4)?;
        Some(u32::from_be_bytes(part.try_into().ok()?))
    };
    match (bytes.get(12..16), number(16), number(20)) {
        (Some(b"IHDR"), Some(width), Some(height)) => (width, height),
        _ => (800, 600),
    }
}
