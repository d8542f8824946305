//! The whole bot as a person meets it, between the local Bot API server and the local panel.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends with the reason")]

mod browsing;
mod checking;
mod conventions;
mod faults;
mod forgetting;
mod groups;
mod keeping;
mod kinds;
mod languages;
mod limits;
mod onboarding;
mod ordering;
mod pressing;
mod requests;
mod restarting;
mod secrets;
mod shortcuts;
mod support;
mod tracking;
mod unknown;
