//! Outgoing Telegram: the Bot API's methods that the bot uses, its errors, and the gate that keeps its limits.
//!
//! Every request of the program to the Bot API goes through [`Telegram`]. It decides nothing about what is said.

mod api;
mod error;
mod files;
mod inline;
mod limits;
mod methods;
pub mod types;

pub use api::{Api, ApiBuildError};
pub use error::TelegramError;
pub use files::Upload;
pub use limits::Urgency;
pub use methods::{Command, CommandScope, Edited, Telegram};
