//! Refuses requests that name another host. A page of a stranger can make a browser ask this machine under the
//! stranger's own name (DNS rebinding); the `Host` header then tells.

use std::net::SocketAddr;

use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;

/// The names under which the server may be asked.
#[derive(Debug, Clone)]
pub struct KnownHosts {
    names: Vec<String>,
}

impl KnownHosts {
    /// The bound address, and the names of the loopback interface with the same port.
    pub fn of(listen: SocketAddr) -> Self {
        let port = listen.port();
        let mut names =
            vec![listen.to_string(), format!("localhost:{port}"), format!("127.0.0.1:{port}"), format!("[::1]:{port}")];
        if port == 80 {
            names.extend(["localhost", "127.0.0.1", "[::1]"].map(str::to_owned));
            names.push(listen.ip().to_string());
        }
        Self { names }
    }

    /// Whether a `Host` value, or the part of an origin after `://`, means this server.
    pub fn know(&self, host: &str) -> bool {
        self.names.iter().any(|name| name.eq_ignore_ascii_case(host))
    }
}

/// Lets only requests to a known host pass.
pub async fn check(State(hosts): State<KnownHosts>, request: Request, next: Next) -> Response {
    let mut named = request.headers().get_all(HOST).iter();
    let host = named.next().and_then(|value| value.to_str().ok());
    let host = host.or_else(|| request.uri().authority().map(|authority| authority.as_str()));
    let is_known = named.next().is_none() && host.is_some_and(|host| hosts.know(host));
    if is_known { next.run(request).await } else { Failure::ForeignHost.into_response() }
}
