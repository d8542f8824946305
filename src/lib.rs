//! Orderdesk

pub mod sandbox;
