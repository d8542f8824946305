//! What Telegram itself shows of the bot: its menu of commands and its descriptions. Plain text, no HTML.

use crate::l10n::Text;

/// The commands of the menu in their order, each with its description.
pub fn commands(t: &Text) -> Vec<(&'static str, String)> {
    [
        ("start", "commands-start"),
        ("menu", "commands-menu"),
        ("services", "commands-services"),
        ("search", "commands-search"),
        ("order", "commands-order"),
        ("mass", "commands-mass"),
        ("orders", "commands-orders"),
        ("status", "commands-status"),
        ("refill", "commands-refill"),
        ("refills", "commands-refills"),
        ("cancel", "commands-cancel"),
        ("watch", "commands-watch"),
        ("unwatch", "commands-unwatch"),
        ("balance", "commands-balance"),
        ("key", "commands-key"),
        ("language", "commands-language"),
        ("settings", "commands-settings"),
        ("help", "commands-help"),
    ]
    .map(|(command, key)| (command, t.text(key)))
    .to_vec()
}

/// What an empty chat with the bot shows: at most 512 characters.
pub fn description(t: &Text) -> String {
    t.text("commands-about")
}

/// What the bot's profile shows: at most 120 characters.
pub fn short_description(t: &Text) -> String {
    t.text("commands-about-short")
}
