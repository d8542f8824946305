//! The world outside the bot, rebuilt on this machine: owns the local servers that the bot talks to when it is tried out.
//!
//! It does not own anything of the bot itself: it speaks HTTP, as the outside does.

pub mod telegram;
