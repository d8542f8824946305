//! Orderdesk: a Telegram bot that puts a whole reseller panel (API v2) into a chat.
//!
//! ARCHITECTURE.md says how the modules fit together and who may import whom.

pub mod app;
pub mod bot;
pub mod clock;
pub mod config;
pub mod desk;
pub mod domain;
pub mod http;
pub mod l10n;
pub mod meter;
pub mod panel;
pub mod sandbox;
pub mod shutdown;
pub mod store;
pub mod telegram;
pub mod telemetry;
pub mod view;
pub mod workers;
