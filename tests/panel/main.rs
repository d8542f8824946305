//! The panel client against a raw HTTP server: every answer of the corpus, and every way to lose one.

// Clippy's leave for tests does not reach the support around them.
#![allow(clippy::unwrap_used)]

mod corpus;
mod losing;
mod reading;
mod server;
