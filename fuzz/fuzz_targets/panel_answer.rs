//! A panel's answer: one byte for the HTTP status, then the body.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| orderdesk::panel::probe::answer(data));
