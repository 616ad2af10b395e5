//! `opora serve`: the pages, on this machine only.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use opora_operations::Opora;
use opora_texts::say;
use opora_web_pages::{NotLoopback, check_listen};
use tokio::net::{TcpListener, lookup_host};
use tokio::sync::oneshot;

use crate::answer;
use crate::failure::{Failure, reason};
use crate::session::Session;

/// How long requests that are under way may take to finish once the server was asked to stop.
const FAREWELL: Duration = Duration::from_secs(10);

pub fn run(listen: &str, session: &Session) -> Result<ExitCode, Failure> {
    session.run(serve(listen, session))?;
    Ok(ExitCode::SUCCESS)
}

async fn serve(listen: &str, session: &Session) -> Result<(), Failure> {
    let language = session.language;
    let given = || ("address", listen.to_owned());
    let failed =
        |error: std::io::Error| Failure::machine("listen-failed", vec![given(), ("reason", reason(&error, language))]);
    let addresses: Vec<SocketAddr> =
        lookup_host(listen).await.map_err(|_| Failure::given("listen-not-an-address", vec![given()]))?.collect();
    for address in &addresses {
        check_listen(*address).map_err(|_| Failure::given(NotLoopback::KEY, vec![("address", address.to_string())]))?;
    }
    let listener = TcpListener::bind(addresses.as_slice()).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    let mut stop_requests = StopRequests::listen().map_err(failed)?;
    let opora = Opora::open(&session.data_place()).await?;
    answer::text(&say(language, "serve-started", &[("address", format!("http://{address}/").into())]))?;

    let (tell_to_stop, told_to_stop) = oneshot::channel();
    let server = opora_web_pages::serve(opora, listener, async {
        // A sender that is gone means the same as its word: stop.
        let _ = told_to_stop.await;
    });
    let stopping = async {
        stop_requests.come().await;
        let _ = tell_to_stop.send(());
        tokio::time::sleep(FAREWELL).await;
    };
    tokio::select! {
        served = server => served.map_err(failed)?,
        // A request that does not end must not hold the machine's shutdown up; nothing acknowledged is lost by this.
        () = stopping => {}
    }
    answer::text(&say(language, "serve-stopped", &[]))
}

/// What asks the server to stop: Ctrl+C in the terminal, and the system's SIGTERM.
struct StopRequests {
    #[cfg(unix)]
    terminal: tokio::signal::unix::Signal,
    #[cfg(unix)]
    system: tokio::signal::unix::Signal,
}

impl StopRequests {
    /// From now on a request is heard; before, it would end the program on the spot.
    fn listen() -> std::io::Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            Ok(Self { terminal: signal(SignalKind::interrupt())?, system: signal(SignalKind::terminate())? })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    async fn come(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.terminal.recv() => {}
            _ = self.system.recv() => {}
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
