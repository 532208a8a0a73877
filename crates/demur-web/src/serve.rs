//! Serving until told to stop.
//!
//! Known weakness: a connection that never sends a whole head is not cut off, and how many there
//! are is limited by the operating system only. Production stands behind a proxy that does both.

use std::future::Future;
use std::io;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::sleep;

use crate::shell;

/// How long requests under way may take once the server was told to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(20);

/// Answers requests until `shutdown` ends, then lets those under way finish, up to a limit.
///
/// # Errors
/// If the listener fails.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    tokio::task::spawn_blocking(shell::warm);
    let (told, stopping) = oneshot::channel();
    let served = axum::serve(listener, router).with_graceful_shutdown(async move {
        shutdown.await;
        // Nobody listens any more only where serving has ended already.
        let _ = told.send(());
    });
    tokio::select! {
        outcome = served => outcome,
        () = cut_off(stopping) => Ok(()),
    }
}

async fn cut_off(stopping: oneshot::Receiver<()>) {
    // A sender that is gone means that serving ended by itself; the other branch says how.
    if stopping.await.is_err() {
        std::future::pending::<()>().await;
    }
    sleep(LAST_ANSWERS).await;
}
