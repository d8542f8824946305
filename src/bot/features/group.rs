//! Groups: for now the bot works in private chats and says so.

use crate::bot::BotError;
use crate::bot::schema::Command;
use crate::bot::turn::Turn;
use crate::view;

/// Commands of ours get the way to the private chat; other bots' names are not ours to explain.
const OURS: [&str; 18] = [
    "start", "menu", "services", "search", "order", "mass", "orders", "status", "refill", "refills",
    "cancel", "watch", "unwatch", "balance", "key", "language", "settings", "help",
];

pub async fn on_command(turn: &Turn<'_>, command: &Command<'_>) -> Result<(), BotError> {
    if !OURS.contains(&command.name.as_str()) {
        return Ok(());
    }
    let address = format!("https://t.me/{}", turn.bot.me.username);
    turn.show(&view::notice::group_private(turn.t, &address)).await.map(drop)
}

/// Nothing that the bot offers in a group can be pressed yet.
pub async fn on_press(turn: &Turn<'_>, query: &str) -> Result<(), BotError> {
    let text = view::notice::toast(turn.t, view::notice::Toast::Forged);
    Ok(turn.bot.telegram.answer(query, Some(&text), true).await?)
}
