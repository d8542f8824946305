//! A panel's numbers: exact, or not read at all.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| orderdesk::panel::probe::number(text));
