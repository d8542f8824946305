//! What is true of panels, orders and chats: values and their rules.
//!
//! No I/O, no async, no clock: `now` is an argument. Nothing here knows Telegram's or SQLite's types.

pub mod amount;
pub mod answer;
pub mod approval;
pub mod audit;
pub mod card;
pub mod changes;
pub mod doubt;
pub mod draft;
pub mod estimate;
pub mod fault;
pub mod field;
pub mod forecast;
pub mod form;
pub mod guarantee;
pub mod history;
pub mod ids;
pub mod lang;
pub mod link;
pub mod mass;
pub mod money;
pub mod notification;
pub mod number;
pub mod order;
pub mod order_type;
pub mod quiet;
pub mod refill;
pub mod role;
pub mod service;
pub mod stats;
pub mod status;
pub mod step;
pub mod time;
pub mod zone;
