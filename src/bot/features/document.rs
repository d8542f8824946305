//! Files that people send: a long list as the answer to a question. It does not know what the list is for.

use super::order;
use crate::bot::BotError;
use crate::bot::dialogue::Dialogue;
use crate::bot::turn::Turn;
use crate::telegram::types::Document;
use crate::view;
use crate::view::model::FileFault;

/// Longest text that is read from a file: far more than the longest list that an order takes.
const MAX_BYTES: usize = 512 * 1024;

/// Takes a file as the answer to the question that is open.
pub async fn document(turn: &Turn<'_>, file: &Document) -> Result<(), BotError> {
    match turn.dialogue().await? {
        Some(dialogue @ Dialogue::Order { .. }) if order::takes_list(turn, &dialogue).await? => {
            match read_text(turn, file, MAX_BYTES).await {
                Ok(text) => order::answered(turn, &dialogue, &text).await,
                Err(fault) => refuse(turn, fault).await,
            }
        }
        Some(_) => refuse(turn, FileFault::NotAsked).await,
        None => turn.show(&view::notice::unknown_text(turn.t)).await.map(drop),
    }
}

async fn refuse(turn: &Turn<'_>, fault: FileFault) -> Result<(), BotError> {
    turn.send(&view::ordering::wrong_file(turn.t, fault)).await.map(drop)
}

/// Downloads a file of plain text, at most `most` bytes of it.
pub async fn read_text(turn: &Turn<'_>, file: &Document, most: usize) -> Result<String, FileFault> {
    let too_large = FileFault::TooLarge { max_kb: most as u64 / 1024 };
    if file.file_size.is_some_and(|size| size > most as u64) {
        return Err(too_large);
    }
    let bytes = turn.bot.telegram.download(&file.file_id, most as u64).await.map_err(|error| {
        tracing::warn!(%error, "a file was not downloaded");
        FileFault::Failed
    })?;
    decode_text(&bytes.ok_or(too_large)?).ok_or(FileFault::NoText)
}

/// Reads UTF-8, with or without the mark that Windows puts in front.
fn decode_text(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)).ok()?;
    (!text.contains('\0')).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_file_is_read_and_a_picture_is_not() {
        assert_eq!(decode_text(b"\xef\xbb\xbfnice\n").as_deref(), Some("nice\n"));
        assert_eq!(decode_text("приятно".as_bytes()).as_deref(), Some("приятно"));
        assert_eq!(decode_text(b"\x89PNG\r\n\x1a\n"), None);
        assert_eq!(decode_text(b"a\0b"), None);
    }
}
