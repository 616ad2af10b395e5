//! Answers requests at a bound address until it is told to stop.

use std::future::Future;
use std::io;

use opora_operations::Opora;
use tokio::net::TcpListener;

use crate::{NotLoopback, WebOptions, check_listen, router};

/// Serves the pages until `stop` is ready; requests that are under way are finished.
///
/// # Errors
/// The error of the network, or a refusal where the listener is not bound to loopback.
pub async fn serve(
    opora: Opora,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let listen = listener.local_addr()?;
    check_listen(listen).map_err(|refused: NotLoopback| io::Error::new(io::ErrorKind::PermissionDenied, refused))?;
    axum::serve(listener, router(opora, WebOptions { listen })).with_graceful_shutdown(stop).await
}
