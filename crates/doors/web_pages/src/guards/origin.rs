//! Refuses changes that another site asks for (cross-site request forgery).
//!
//! A browser says with every unsafe request where it comes from: `Sec-Fetch-Site`, and `Origin`. Programs that are no
//! browser send neither, and cannot be tricked by a page; they pass.

use axum::extract::{Request, State};
use axum::http::header::ORIGIN;
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::host::KnownHosts;
use crate::failure::Failure;

/// Lets reading pass, and changing only from our own pages.
pub async fn check(State(hosts): State<KnownHosts>, request: Request, next: Next) -> Response {
    let is_safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if is_safe || is_own(request.headers(), &hosts) {
        next.run(request).await
    } else {
        Failure::ForeignOrigin.into_response()
    }
}

fn is_own(headers: &HeaderMap, hosts: &KnownHosts) -> bool {
    let site = headers.get("sec-fetch-site").map(|value| value.to_str().unwrap_or_default());
    let origin = headers.get(ORIGIN).map(|value| value.to_str().unwrap_or_default());
    let site_is_own = site.is_none_or(|site| matches!(site, "same-origin" | "none"));
    let origin_is_own = match origin {
        None => true,
        // A browser that hides its origin must at least have said `same-origin`.
        Some("null") => site == Some("same-origin"),
        Some(origin) => origin.strip_prefix("http://").is_some_and(|host| hosts.know(host)),
    };
    site_is_own && origin_is_own
}
