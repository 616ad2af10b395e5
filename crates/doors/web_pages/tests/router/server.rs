//! The router in memory over an empty data folder, and what a browser would send to it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, Response, StatusCode, header};
use opora_operations::{DataPlace, Opora};
use opora_web_pages::{WebOptions, router};
use tempfile::TempDir;
use tower::ServiceExt;

pub const HOST: &str = "127.0.0.1:8080";

/// The project's own plan of an invented municipality.
pub const SAMPLE: &[u8] = include_bytes!("../../../../../fixtures/sample/gorna-vishna-2020.docx");

pub struct Server {
    router: Router,
    _data: TempDir,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
}

impl Server {
    pub async fn start() -> Self {
        let data = TempDir::new().unwrap();
        let opora = Opora::open(&DataPlace::Folder(data.path().to_owned())).await.unwrap();
        let options = WebOptions { listen: HOST.parse().unwrap() };
        Self { router: router(opora, options), _data: data }
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response: Response<Body> = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address).header(header::HOST, HOST).body(Body::empty()).unwrap()).await
    }

    /// A form as our own page sends it.
    pub async fn post(&self, address: &str, form: &[(&str, &str)]) -> Answer {
        let encode = |text: &str| -> String {
            let mut encoded = String::new();
            for byte in text.bytes() {
                encoded.push_str(&format!("%{byte:02X}"));
            }
            encoded
        };
        let body: Vec<_> = form.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let request = own(Method::POST, address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .unwrap();
        self.ask(request).await
    }

    /// A file as the upload page sends it.
    pub async fn upload(&self, name: &str, bytes: &[u8]) -> Answer {
        self.ask(upload(name, bytes)).await
    }
}

pub fn upload(name: &str, bytes: &[u8]) -> Request<Body> {
    let head = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--edge--\r\n"].concat();
    own(Method::POST, "/upload")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
        .body(Body::from(body))
        .unwrap()
}

/// A request from one of our own pages.
pub fn own(method: Method, address: &str) -> axum::http::request::Builder {
    Request::builder()
        .method(method)
        .uri(address)
        .header(header::HOST, HOST)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header("sec-fetch-site", "same-origin")
}
