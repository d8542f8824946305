//! The whole bot as a person meets it, between the local Bot API server and the local panel.

#![allow(clippy::expect_used, reason = "a test that cannot go on ends with the reason")]

mod admin;
mod approvals;
mod browsing;
mod check_command;
mod checking;
mod conventions;
mod digest;
mod faults;
mod forgetting;
mod group_life;
mod group_rights;
mod groups;
mod guarantees;
mod keeping;
mod kinds;
mod languages;
mod limits;
mod live_card;
mod logging;
mod mass;
mod month;
mod notifying;
mod onboarding;
mod operating;
mod ordering;
mod panels;
mod pressing;
mod requests;
mod restarting;
mod rights;
mod searching;
mod secrets;
mod settings;
mod shortcuts;
mod size;
mod soak;
mod stats;
mod submitting;
mod support;
mod tracking;
mod unanswered;
mod unknown;
mod watching;
