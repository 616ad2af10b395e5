//! What can go wrong with a request, and its page in the user's words: what happened, where, what to do.
//!
//! A handler returns a [`Failure`]; it travels as an extension of the response to [`explain`], which knows the
//! language. Nothing internal is shown; what only the operator may see goes to the standard error output.

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;
use opora_operations::{Error, ErrorKind};

use crate::page::{Chapter, Page};
use crate::routes::Address;
use crate::site::status_of;
use crate::visit::Visit;
use crate::words::Words;

/// Why a request has no other answer.
#[derive(Debug, Clone)]
pub enum Failure {
    /// Nothing stands at the address.
    NotFound,
    /// The request names another host.
    ForeignHost,
    /// Another site asks for a change.
    ForeignOrigin,
    /// More bytes than the page takes.
    TooLarge,
    /// The form cannot be read.
    BadForm,
    /// The page takes no such request.
    WrongMethod,
    /// Too much work is under way.
    Busy,
    /// A fault of the program; the text is for the log.
    Internal(String),
    /// What an operation says.
    Operation(Error),
}

impl Failure {
    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::ForeignHost => StatusCode::MISDIRECTED_REQUEST,
            Self::ForeignOrigin => StatusCode::FORBIDDEN,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Operation(error) => status_of(error.kind()),
        }
    }

    fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => Self::WrongMethod,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TooLarge,
            status if status.is_client_error() => Self::BadForm,
            status => Self::Internal(format!("answered {status} without a page")),
        }
    }

    /// What happened, in one sentence.
    pub fn sentence(&self, words: Words) -> String {
        match self {
            Self::Operation(error) => error.say(words.language),
            other => words.say(&format!("failure-{}-what", other.name())),
        }
    }

    fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::ForeignHost => "foreign-host",
            Self::ForeignOrigin => "foreign-origin",
            Self::TooLarge => "too-large",
            Self::BadForm => "bad-form",
            Self::WrongMethod => "wrong-method",
            Self::Busy => "busy",
            Self::Internal(_) => "internal",
            Self::Operation(error) => match error.kind() {
                ErrorKind::NotFound => "not-found",
                ErrorKind::Internal => "internal",
                ErrorKind::Unavailable => "busy",
                ErrorKind::NotAllowed | ErrorKind::Invalid | ErrorKind::Conflict => "refused",
            },
        }
    }

    /// The page that says it.
    fn page(&self, visit: &Visit) -> Page {
        let words = visit.words;
        let title = words.say(&format!("failure-{}-title", self.name()));
        let main = html! {
            h1 { (title) }
            p.lead { (self.sentence(words)) }
            p.prose { (words.say(&format!("failure-{}-do", self.name()))) }
            dl.prose {
                dt { (words.say("failure-where")) }
                dd { code { (visit.path) } }
            }
            p { a.button href=(Address::Start) { (words.say("failure-to-start")) } }
        };
        Page { status: self.status(), ..Page::new(title, Chapter::None, main) }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Puts the page of the failure into every answer that failed without a page of its own.
pub async fn explain(request: Request, next: Next) -> Response {
    let visit = Visit::new(request.uri(), request.headers());
    let mut response = next.run(request).await;
    let status = response.status();
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !(status.is_client_error() || status.is_server_error()) || is_page {
        return response;
    }
    let failure = response.extensions_mut().remove().unwrap_or_else(|| Failure::of_status(status));
    match &failure {
        Failure::Internal(reason) => eprintln!("{}: {reason}", visit.path),
        Failure::Operation(error) if error.kind() == ErrorKind::Internal => eprintln!("{}: {error}", visit.path),
        _ => {}
    }
    failure.page(&visit).answer(&visit)
}
