//! What the bot does in private only, asked for in a group.

use crate::bot::BotError;
use crate::bot::turn::Turn;
use crate::view;

/// Points to the private chat.
pub async fn in_private(turn: &Turn<'_>) -> Result<(), BotError> {
    let address = format!("https://t.me/{}", turn.bot.me.username);
    turn.show(&view::notice::group_private(turn.t, &address)).await.map(drop)
}
