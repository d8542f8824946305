//! The harness: the whole bot between the local Bot API server and the local panel, over real HTTP.
//!
//! It knows no texts of the bot: what a person reads stands in the tests.

pub mod crowd;
pub mod door;
pub mod leftovers;
mod person;
mod process;
pub mod program;
mod world;

pub use person::Person;
pub use process::Process;
pub use world::{KEY, LINK, World, is_to, no_order, once};

use std::time::Duration;

/// The longest wait for anything; only a test that fails takes so long.
pub const PATIENCE: Duration = Duration::from_secs(60);
