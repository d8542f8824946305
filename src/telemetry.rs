//! Logs: for people or for machines, on standard error. What is logged is the business of those who log.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::config::LogFormat;

/// Sets the program's log up. Libraries' own chatter about requests stays out: it may name addresses that hold the token.
pub fn init(filter: &str, format: LogFormat) -> Result<(), String> {
    const QUIET: [&str; 5] = ["hyper=warn", "hyper_util=warn", "reqwest=warn", "sqlx=warn", "h2=warn"];
    let mut parsed = EnvFilter::try_new(filter).map_err(|error| format!("RUST_LOG: {error}"))?;
    for directive in QUIET {
        if let Ok(directive) = directive.parse() {
            parsed = parsed.add_directive(directive);
        }
    }
    let registry = tracing_subscriber::registry().with(parsed);
    // Colours are for eyes: a file or a journal gets none.
    let has_eyes = std::io::stderr().is_terminal();
    let layer = tracing_subscriber::fmt::layer().with_ansi(has_eyes).with_writer(std::io::stderr);
    let result = match format {
        LogFormat::Text => registry.with(layer.with_target(false).compact()).try_init(),
        LogFormat::Json => registry.with(layer.json().flatten_event(true)).try_init(),
    };
    result.map_err(|error| error.to_string())?;
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map_or_else(|| "somewhere".to_owned(), ToString::to_string);
        tracing::error!(
            at,
            what = words(panic.payload()),
            "a panic: this is a defect; please report this line"
        );
    }));
    Ok(())
}

/// A panic's words, if they were written beforehand: what was put together at run time may hold a key or a link.
fn words(payload: &dyn std::any::Any) -> &'static str {
    payload.downcast_ref::<&'static str>().copied().unwrap_or("words that are not shown")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_tells_only_words_that_hold_nothing_of_a_person() {
        assert_eq!(words(&"index out of reach"), "index out of reach");
        assert_eq!(words(&format!("no such key: {}", "abc")), "words that are not shown");
    }
}
