//! `/forget`: erases everything of a chat, after a question.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::store::Forgotten;
use crate::view;

/// Says what would be erased, and asks.
pub async fn ask(turn: &Turn<'_>) -> Result<(), BotError> {
    let holdings = turn.store().find_holdings(turn.chat_id()).await?;
    turn.show(&view::forget::ask(turn.t, holdings.running, holdings.unknown)).await.map(drop)
}

/// Erases it. The chat is new to the bot from now on.
pub async fn erase(turn: &Turn<'_>) -> Result<(), BotError> {
    let screen = match turn.store().forget_chat(turn.chat_id()).await? {
        Forgotten::Done => view::forget::done(turn.t),
        Forgotten::Busy => view::forget::busy(turn.t),
    };
    turn.show(&screen).await.map(drop)
}
