//! Shows a person that the bot is at work when an answer takes longer than they expect.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use super::Bot;
use crate::domain::ids::Place;

/// An answer within this needs no sign.
const FIRST: Duration = Duration::from_secs(1);
/// Telegram takes the sign away after five seconds.
const AGAIN: Duration = Duration::from_millis(4_500);

/// Does the work, and shows typing in `place` from the first second on until it is done.
pub async fn while_typing<T>(bot: &Bot, place: Option<Place>, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let Some(place) = place else { return work.await };
    let mut pause = FIRST;
    loop {
        tokio::select! {
            done = &mut work => return done,
            () = async {
                tokio::time::sleep(pause).await;
                bot.telegram.typing(place).await;
            } => pause = AGAIN,
        }
    }
}
