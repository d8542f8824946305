//! The whole bot as a person meets it, between the local Bot API server and the local panel.

mod faults;
mod onboarding;
mod ordering;
mod restarting;
mod support;
mod unknown;
