//! The whole bot as a person meets it, between the local Bot API server and the local panel.

mod onboarding;
mod ordering;
mod support;
