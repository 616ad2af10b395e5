//! The one answer for people: a page value becomes a whole HTML document with frame, language and headers.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use maud::Markup;

use crate::assets::Island;
use crate::components::page_layout::page_layout;
use crate::components::trail::Step;
use crate::visit::Visit;

/// What a page says of itself. [`Page::answer`] adds the rest.
pub struct Page {
    /// The title of the window; the page's `h1` says the same or more.
    pub title: String,
    pub chapter: Chapter,
    /// The way from the start page to here, without here.
    pub trail: Vec<Step>,
    pub islands: Vec<Island>,
    pub main: Markup,
    pub status: StatusCode,
}

/// The part of the navigation to which a page belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chapter {
    Documents,
    Upload,
    Rules,
    Settings,
    /// Pages that belong to none, such as errors.
    None,
}

impl Page {
    /// A page that went well, without trail and islands.
    pub fn new(title: String, chapter: Chapter, main: Markup) -> Self {
        Self { title, chapter, trail: Vec::new(), islands: Vec::new(), main, status: StatusCode::OK }
    }

    /// The whole document.
    pub fn html(&self, visit: &Visit) -> String {
        page_layout(self, visit).into_string()
    }

    /// The response with the whole document.
    pub fn answer(self, visit: &Visit) -> Response {
        (self.status, [(CONTENT_TYPE, "text/html; charset=utf-8")], self.html(visit)).into_response()
    }
}
