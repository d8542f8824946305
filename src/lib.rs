//! Orderdesk
pub mod sandbox;
