//! Owns the sandbox: a local Bot API server, a local panel and the page on which a person plays with them.
//! It does not run the bot and imports nothing of it: both sides meet over HTTP.

pub mod panel;
