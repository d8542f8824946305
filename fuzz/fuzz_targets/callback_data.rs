//! What a client sends back for a button: only what the bot itself writes is read.
#![no_main]

use orderdesk::view::press::Press;

libfuzzer_sys::fuzz_target!(|data: &str| {
    if let Ok(press) = Press::parse(data) {
        assert_eq!(press.encode(), data);
    }
});
