//! Bodies of answers as broken servers and their proxies send them: drop by drop, without end, packed, cut off.
//!
//! It does not decide when.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures::stream;

/// Most that one stored block of a packed body holds.
const MOST_IN_BLOCK: usize = 0xffff;
/// A piece of a body without end.
const PIECE: &[u8] = &[b' '; 16 * 1024];

/// The bytes one by one, with this pause before each.
pub(super) fn drop_by_drop(bytes: Vec<u8>, pause: Duration) -> Body {
    let drops = stream::unfold(bytes.into_iter(), move |mut rest| async move {
        let byte = rest.next()?;
        tokio::time::sleep(pause).await;
        Some((Ok::<_, Infallible>(Bytes::from(vec![byte])), rest))
    });
    Body::from_stream(drops)
}

/// The bytes, and then spaces for as long as somebody reads them.
pub(super) fn without_end(bytes: Vec<u8>) -> Body {
    let first = std::iter::once(Bytes::from(bytes));
    let all = first.chain(std::iter::repeat(Bytes::from_static(PIECE)));
    Body::from_stream(stream::iter(all.map(Ok::<_, Infallible>)))
}

/// The first half.
pub(super) fn cut_off(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() / 2);
    bytes
}

/// The bytes in the gzip format, stored and not made smaller: every reader of gzip takes it.
pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    for block in bytes.chunks(MOST_IN_BLOCK) {
        let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
        packed.push(0);
        packed.extend(length.to_le_bytes());
        packed.extend((!length).to_le_bytes());
        packed.extend(block);
    }
    // The last block, which is empty.
    packed.extend([1, 0, 0, 0xff, 0xff]);
    packed.extend(checksum(bytes).to_le_bytes());
    packed.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
    packed
}

/// CRC-32 as gzip has it.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }
}
