//! The whole bot as a person meets it, between the local Bot API server and the local panel.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends with the reason")]

mod browsing;
mod conventions;
mod faults;
mod forgetting;
mod groups;
mod guarantees;
mod keeping;
mod languages;
mod limits;
mod live_card;
mod onboarding;
mod ordering;
mod pressing;
mod requests;
mod restarting;
mod secrets;
mod settings;
mod support;
mod tracking;
mod unknown;
