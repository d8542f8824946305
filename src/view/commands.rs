//! What Telegram itself shows of the bot: its menus of commands and its descriptions. Plain text, no HTML.

use crate::l10n::Text;

/// Who reads a menu of commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Audience {
    /// A person in the private chat.
    Private,
    /// Everybody in a group.
    Group,
    /// A group's admins, who see this instead.
    Managers,
}

impl Audience {
    pub const ALL: [Self; 3] = [Self::Private, Self::Group, Self::Managers];
}

const EVERYWHERE: &[Audience] = &Audience::ALL;
const PRIVATE: &[Audience] = &[Audience::Private];
/// What in a group only its admins may do.
const OWNERS: &[Audience] = &[Audience::Private, Audience::Managers];

/// What is there in groups only, for their admins.
const MANAGERS: &[Audience] = &[Audience::Managers];

/// Every command in the order of the menus: its name, what describes it, and whose menu has it.
const COMMANDS: &[(&str, &str, &[Audience])] = &[
    ("start", "commands-start", PRIVATE),
    ("menu", "commands-menu", EVERYWHERE),
    ("services", "commands-services", EVERYWHERE),
    ("search", "commands-search", EVERYWHERE),
    ("order", "commands-order", EVERYWHERE),
    ("mass", "commands-mass", EVERYWHERE),
    ("orders", "commands-orders", EVERYWHERE),
    ("status", "commands-status", EVERYWHERE),
    ("refill", "commands-refill", EVERYWHERE),
    ("refills", "commands-refills", EVERYWHERE),
    ("cancel", "commands-cancel", EVERYWHERE),
    ("watch", "commands-watch", EVERYWHERE),
    ("unwatch", "commands-unwatch", EVERYWHERE),
    ("balance", "commands-balance", EVERYWHERE),
    ("key", "commands-key", OWNERS),
    ("language", "commands-language", OWNERS),
    ("settings", "commands-settings", OWNERS),
    ("buyers", "commands-buyers", MANAGERS),
    ("stats", "commands-stats", EVERYWHERE),
    ("export", "commands-export", OWNERS),
    ("audit", "commands-audit", OWNERS),
    ("forget", "commands-forget", OWNERS),
    ("help", "commands-help", EVERYWHERE),
];

/// All commands, each with its description.
pub fn commands(t: &Text) -> Vec<(&'static str, String)> {
    COMMANDS.iter().map(|(command, key, _)| (*command, t.text(key))).collect()
}

/// The commands of one menu in their order, each with its description.
pub fn menu(t: &Text, audience: Audience) -> Vec<(&'static str, String)> {
    let is_in = |audiences: &[Audience]| audiences.contains(&audience);
    let entries = COMMANDS.iter().filter(|(_, _, audiences)| is_in(audiences));
    entries.map(|(command, key, _)| (*command, t.text(key))).collect()
}

/// What an empty chat with the bot shows: at most 512 characters.
pub fn description(t: &Text) -> String {
    t.text("commands-about")
}

/// What the bot's profile shows: at most 120 characters.
pub fn short_description(t: &Text) -> String {
    t.text("commands-about-short")
}
