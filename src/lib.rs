//! Orderdesk: a Telegram bot that puts a whole reseller panel (API v2) into a chat.
//!
//! ARCHITECTURE.md says how the modules fit together and who may import whom.

pub mod domain;
pub mod l10n;
pub mod view;
