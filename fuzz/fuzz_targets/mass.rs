//! A list of orders, pasted or as a file: each line is read or named as wrong, and no reading of it panics.
#![no_main]

use orderdesk::domain::mass::parse_mass;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let lines = parse_mass(text);
    assert!(lines.len() <= text.lines().count());
});
