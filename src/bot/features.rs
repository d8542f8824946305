//! One file a feature: what a command, a press and an answer do.

pub mod admin;
pub mod approvals;
pub mod balance;
pub mod catalog;
pub mod digest;
pub mod document;
pub mod export;
pub mod forget;
pub mod group;
pub mod group_key;
pub mod help;
pub mod inline;
pub mod key;
pub mod mass;
pub mod order;
pub mod orders;
pub mod radar;
pub mod requests;
pub mod search;
pub mod settings;
pub mod start;
pub mod stats;
pub mod templates;
pub mod unknown;
pub mod watch;
pub mod which;
