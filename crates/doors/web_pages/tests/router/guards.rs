//! Who may ask, and what every answer carries.

use crate::server::{HOST, Server, own};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};

#[tokio::test]
async fn only_the_names_of_this_machine_are_answered() {
    let server = Server::start().await;
    for host in [HOST, "localhost:8080", "LOCALHOST:8080", "[::1]:8080"] {
        let request = Request::get("/").header(header::HOST, host).body(Body::empty()).unwrap();
        assert_eq!(server.ask(request).await.status, StatusCode::OK, "{host}");
    }
    for host in ["opora.example", "127.0.0.1", "127.0.0.1:81", "localhost", "evil.example:8080", ""] {
        let request = Request::get("/").header(header::HOST, host).body(Body::empty()).unwrap();
        let answer = server.ask(request).await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
        assert!(answer.text().contains("<h1>"), "the refusal is a page");
    }
    let without = Request::get("/").body(Body::empty()).unwrap();
    assert_eq!(server.ask(without).await.status, StatusCode::MISDIRECTED_REQUEST);
    let both =
        Request::get("/").header(header::HOST, HOST).header(header::HOST, "evil.example").body(Body::empty()).unwrap();
    assert_eq!(server.ask(both).await.status, StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test]
async fn only_our_own_pages_may_change_something() {
    let server = Server::start().await;
    let post = |origin: Option<&str>, site: Option<&str>| {
        let mut request = Request::post("/upload").header(header::HOST, HOST);
        for (name, value) in [("origin", origin), ("sec-fetch-site", site)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        request.body(Body::empty()).unwrap()
    };
    let own_origin = format!("http://{HOST}");
    for (origin, site) in [
        (Some("http://evil.example"), None),
        (Some("https://127.0.0.1:8080"), None),
        (Some("http://127.0.0.1:9999"), Some("same-site")),
        (Some("null"), None),
        (Some("null"), Some("cross-site")),
        (None, Some("cross-site")),
        (None, Some("same-site")),
        (Some(own_origin.as_str()), Some("cross-site")),
    ] {
        let answer = server.ask(post(origin, site)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{origin:?} {site:?}");
    }
    // The form is empty, so these come as far as the form's own refusal.
    for (origin, site) in [
        (Some(own_origin.as_str()), Some("same-origin")),
        (Some(own_origin.as_str()), None),
        (Some("http://localhost:8080"), None),
        (None, None),
    ] {
        let answer = server.ask(post(origin, site)).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{origin:?} {site:?}");
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let request = Request::builder()
            .method(method)
            .uri("/")
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "cross-site");
        assert_eq!(server.ask(request.body(Body::empty()).unwrap()).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn every_answer_forbids_foreign_content() {
    let server = Server::start().await;
    for address in ["/", "/nothing-here", "/rules", "/settings"] {
        let answer = server.get(address).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{address}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("x-frame-options"), "DENY");
        assert_eq!(answer.header("cache-control"), "no-cache, private");
    }
}

#[tokio::test]
async fn the_style_sheet_and_the_islands_may_be_kept_and_are_there() {
    let server = Server::start().await;
    let page = server.get("/upload").await.text();
    let addresses: Vec<&str> = page.split('"').filter(|part| part.starts_with("/assets/")).collect();
    assert_eq!(addresses.len(), 3, "{addresses:?}");
    for address in addresses {
        let answer = server.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(answer.header("cache-control").contains("immutable"));
        assert!(!answer.bytes.is_empty());
    }
    assert_eq!(server.get("/assets/old/opora.css").await.header("cache-control"), "no-cache");
    assert_eq!(server.get("/assets/old/secret").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_language_is_chosen_by_a_link_and_remembered() {
    let server = Server::start().await;
    assert!(server.get("/").await.text().contains("<html lang=\"bg\">"));
    let chosen = server.get("/rules?lang=en").await;
    assert!(chosen.text().contains("<html lang=\"en\">"));
    let cookie = chosen.header("set-cookie").split(';').next().unwrap().to_owned();
    assert_eq!(cookie, "language=en");
    let request =
        Request::get("/").header(header::HOST, HOST).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
    assert!(server.ask(request).await.text().contains("<html lang=\"en\">"));
    assert!(server.get("/?lang=xx").await.text().contains("<html lang=\"bg\">"));
}

#[tokio::test]
async fn what_is_missing_or_asked_wrongly_gets_a_page_in_words() {
    let server = Server::start().await;
    for (address, status) in [
        ("/nothing-here", StatusCode::NOT_FOUND),
        ("/imports/not-an-identifier", StatusCode::BAD_REQUEST),
        ("/imports/0190a000-0000-7000-8000-000000000001", StatusCode::NOT_FOUND),
        ("/plans/0190a000-0000-7000-8000-000000000001", StatusCode::NOT_FOUND),
        ("/documents/0190a000-0000-7000-8000-000000000001/versions", StatusCode::NOT_FOUND),
    ] {
        for language in ["bg", "en"] {
            let answer = server.get(&format!("{address}?lang={language}")).await;
            assert_eq!(answer.status, status, "{address}");
            let text = answer.text();
            assert_eq!(text.matches("<h1").count(), 1, "{address}");
            assert!(text.contains(&format!("<code>{address}</code>")), "{address} is named");
        }
    }
    let wrong = own(Method::POST, "/rules").body(Body::empty()).unwrap();
    let answer = server.ask(wrong).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.text().contains("<h1>"));
}

#[tokio::test]
async fn pages_are_compressed_for_those_who_take_it() {
    let server = Server::start().await;
    let request = Request::get("/rules")
        .header(header::HOST, HOST)
        .header(header::ACCEPT_ENCODING, "gzip")
        .body(Body::empty())
        .unwrap();
    assert_eq!(server.ask(request).await.header("content-encoding"), "gzip");
    assert_eq!(server.get("/rules").await.header("content-encoding"), "");
}
