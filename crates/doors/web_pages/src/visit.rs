//! What a handler knows of the request beside its own path and form: the language, the address, the message to show.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use opora_texts::Language;

use crate::words::Words;

/// The name of the cookie that keeps the chosen language.
pub const LANGUAGE_COOKIE: &str = "language";

/// One request of a person.
#[derive(Debug, Clone)]
pub struct Visit {
    pub words: Words,
    /// The path without the query.
    pub path: String,
    /// The query without the keys that belong to the frame of the page (`lang`, `done`).
    pub query: String,
    /// What was just done, such as `accepted`: the frame shows the message.
    pub done: Option<Done>,
}

/// An action that the next page confirms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Done {
    Imported,
    AlreadyKnown,
    Corrected,
    RowTakenOut,
    RowAdded,
    Withdrawn,
    Accepted,
    Rejected,
    Reread,
    Saved,
    FindingAccepted,
    FindingOpen,
    Linked,
    LinkRefused,
    LinkRemoved,
}

impl Done {
    pub const ALL: [Self; 15] = [
        Self::Imported,
        Self::AlreadyKnown,
        Self::Corrected,
        Self::RowTakenOut,
        Self::RowAdded,
        Self::Withdrawn,
        Self::Accepted,
        Self::Rejected,
        Self::Reread,
        Self::Saved,
        Self::FindingAccepted,
        Self::FindingOpen,
        Self::Linked,
        Self::LinkRefused,
        Self::LinkRemoved,
    ];

    /// The name in the address and in the key of the message.
    pub fn name(self) -> &'static str {
        match self {
            Self::Imported => "imported",
            Self::AlreadyKnown => "already-known",
            Self::Corrected => "corrected",
            Self::RowTakenOut => "row-taken-out",
            Self::RowAdded => "row-added",
            Self::Withdrawn => "withdrawn",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Reread => "reread",
            Self::Saved => "saved",
            Self::FindingAccepted => "finding-accepted",
            Self::FindingOpen => "finding-open",
            Self::Linked => "linked",
            Self::LinkRefused => "link-refused",
            Self::LinkRemoved => "link-removed",
        }
    }
}

impl Visit {
    /// The visit of a request line and its headers.
    pub fn new(uri: &Uri, headers: &HeaderMap) -> Self {
        let query = uri.query().unwrap_or_default();
        let language = chosen_language(uri).or_else(|| remembered_language(headers)).unwrap_or_default();
        let done = query
            .split('&')
            .find_map(|pair| pair.strip_prefix("done="))
            .and_then(|name| Done::ALL.into_iter().find(|done| done.name() == name));
        let own = query
            .split('&')
            .filter(|pair| !pair.is_empty() && !pair.starts_with("lang=") && !pair.starts_with("done="));
        Self { words: Words { language }, path: uri.path().to_owned(), query: own.collect::<Vec<_>>().join("&"), done }
    }

    /// The address of the same page in another language.
    pub fn in_language(&self, language: Language) -> String {
        let separator = if self.query.is_empty() { "" } else { "&" };
        format!("{}?{}{separator}lang={}", self.path, self.query, language.tag())
    }
}

/// The language that the address asks for.
pub fn chosen_language(uri: &Uri) -> Option<Language> {
    uri.query()?.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::from_tag)
}

fn remembered_language(headers: &HeaderMap) -> Option<Language> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == LANGUAGE_COOKIE)
        .and_then(|(_, tag)| Language::from_tag(tag))
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::new(&parts.uri, &parts.headers))
    }
}
