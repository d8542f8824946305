//! Stopping: SIGTERM and Ctrl-C become one token that everything listens to.

use tokio_util::sync::CancellationToken;

/// A token that is cancelled at the first SIGTERM or Ctrl-C.
pub fn on_signals() -> std::io::Result<CancellationToken> {
    let stop = CancellationToken::new();
    let cancelled = stop.clone();
    #[cfg(unix)]
    let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::spawn(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = term.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
        tracing::info!("stopping");
        cancelled.cancel();
    });
    Ok(stop)
}
