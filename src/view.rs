//! Screens: domain values in, text and buttons out. Everything here is pure.
//!
//! It knows Telegram's limits and its HTML, but not its client: who sends or edits a message is another's business.

pub mod admin;
pub mod approval;
pub mod balance;
pub mod card;
pub mod catalog;
pub mod chart;
pub mod commands;
pub mod csv;
pub mod digest;
pub mod fault;
mod fields;
pub mod forget;
#[cfg(test)]
mod gallery;
pub mod group;
pub mod help;
mod html;
pub mod inline;
pub mod key;
mod keyboard;
mod live;
pub mod lookup;
pub mod mass;
pub mod menu;
pub mod model;
pub mod notice;
pub mod ordering;
pub mod orders;
pub mod press;
pub mod push;
pub mod radar;
mod record;
pub mod requests;
#[cfg(test)]
mod samples;
pub mod service;
pub mod settings;
mod shorten;
pub mod split;
pub mod start;
mod state;
pub mod stats;
mod style;
pub mod summary;
pub mod tables;
pub mod templates;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
pub mod unknown;
#[cfg(test)]
mod voices;
pub mod watch;

pub use html::escape;
pub use press::{HelpTopic, OrderFilter, Press, PressError};
pub use style::ButtonStyle;

/// One message: Telegram HTML and the buttons below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    pub html: String,
    /// Rows from top to bottom, each from left to right.
    pub keyboard: Vec<Vec<Button>>,
}

/// A button under a message; its label is plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub kind: ButtonKind,
}

/// What happens when a button is pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ButtonKind {
    /// The bot is told.
    Press(Press),
    /// A page or a chat opens.
    Url(String),
    /// The text is copied to the clipboard.
    Copy(String),
}
