//! The panel client against a raw HTTP server: every answer of the corpus, and every way to lose one.

mod corpus;
mod losing;
mod reading;
mod server;
