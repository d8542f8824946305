//! A person's message: commands, the one-line order, ids, links, quantities.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| orderdesk::bot::probe::message(text));
