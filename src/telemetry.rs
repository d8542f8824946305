//! Logs: for people or for machines, on standard error. What is logged is the business of those who log.

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
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let result = match format {
        LogFormat::Text => registry.with(layer.with_target(false).compact()).try_init(),
        LogFormat::Json => registry.with(layer.json().flatten_event(true)).try_init(),
    };
    result.map_err(|error| error.to_string())?;
    std::panic::set_hook(Box::new(log_panic));
    Ok(())
}

/// Says where a panic was and never what: a text that could not be cut stands in the panic's own text, and may be a key.
fn log_panic(panic: &std::panic::PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let trace = std::backtrace::Backtrace::capture();
    tracing::error!(place, %trace, "a panic: this is a defect, please report it");
}
