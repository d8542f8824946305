//! An update of the Bot API, and the message in it.
#![no_main]

libfuzzer_sys::fuzz_target!(|body: &str| orderdesk::bot::probe::update(body));
