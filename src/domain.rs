//! What is true of panels, orders and chats: values and their rules.
//!
//! No I/O, no async, no clock: `now` is an argument. Nothing here knows Telegram's or SQLite's types.

pub mod draft;
pub mod estimate;
pub mod fault;
pub mod forecast;
pub mod guarantee;
pub mod ids;
pub mod lang;
pub mod link;
pub mod money;
pub mod notification;
pub mod number;
pub mod order;
pub mod order_type;
pub mod quiet;
pub mod refill;
pub mod role;
pub mod service;
pub mod status;
pub mod time;
pub mod zone;
