//! Orderdesk
