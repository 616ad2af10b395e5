//! How far the recognition of files has come that are being read at this moment, for the upload page to ask.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use opora_operations::RecognitionProgress;
use serde::Serialize;

use crate::site::Site;

/// More readings than this are not followed; heavy work lets fewer in.
const MOST: usize = 64;
/// The page makes a name of its own for each upload; a longer one is none.
const LONGEST_NAME: usize = 64;

/// Pages that are done, of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct PagesDone {
    pub done: u32,
    pub pages: u32,
}

/// The readings that are followed; clones share them.
#[derive(Debug, Clone, Default)]
pub struct ReadingProgress {
    readings: Arc<Mutex<HashMap<String, PagesDone>>>,
}

/// A reading that is followed as long as this is held.
#[derive(Debug)]
pub struct Followed {
    name: String,
    progress: ReadingProgress,
}

impl ReadingProgress {
    /// Follows a reading under the name that its page gave it; `None` without a fit name, or where too many are followed.
    pub fn follow(&self, name: &str) -> Option<Followed> {
        let is_fit = !name.is_empty()
            && name.len() <= LONGEST_NAME
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let mut readings = self.readings.lock().unwrap_or_else(PoisonError::into_inner);
        if !is_fit || readings.len() >= MOST || readings.contains_key(name) {
            return None;
        }
        readings.insert(name.to_owned(), PagesDone::default());
        drop(readings);
        Some(Followed { name: name.to_owned(), progress: self.clone() })
    }

    /// How far a reading is; `None` for one that is not followed.
    pub fn of(&self, name: &str) -> Option<PagesDone> {
        self.readings.lock().unwrap_or_else(PoisonError::into_inner).get(name).copied()
    }
}

impl Followed {
    /// What the reader tells.
    pub fn teller(&self) -> RecognitionProgress {
        let (name, progress) = (self.name.clone(), self.progress.clone());
        Arc::new(move |done, pages| {
            let mut readings = progress.readings.lock().unwrap_or_else(PoisonError::into_inner);
            // The page may have gone meanwhile.
            if let Some(reading) = readings.get_mut(&name) {
                *reading = PagesDone { done, pages };
            }
        })
    }
}

impl Drop for Followed {
    fn drop(&mut self) {
        self.progress.readings.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.name);
    }
}

/// Answers `/upload/progress/{reading}`: the pages, or nothing for what is not being read.
pub async fn get(State(site): State<Site>, Path(reading): Path<String>) -> Response {
    match site.readings.of(&reading) {
        Some(pages) => Json(pages).into_response(),
        None => StatusCode::NO_CONTENT.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_followed_to_its_end_and_no_longer() {
        let readings = ReadingProgress::default();
        assert_eq!(readings.of("a-1"), None);
        let followed = readings.follow("a-1").unwrap();
        assert_eq!(readings.of("a-1"), Some(PagesDone { done: 0, pages: 0 }));
        assert!(readings.follow("a-1").is_none(), "two pages do not share a name");
        let tell = followed.teller();
        tell(3, 12);
        assert_eq!(readings.of("a-1"), Some(PagesDone { done: 3, pages: 12 }));
        drop(followed);
        tell(4, 12);
        assert_eq!(readings.of("a-1"), None);
        for name in ["", "../x", "а", "x".repeat(65).as_str()] {
            assert!(readings.follow(name).is_none(), "{name}");
        }
        let all: Vec<_> = (0..100).filter_map(|number| readings.follow(&number.to_string())).collect();
        assert_eq!(all.len(), MOST);
    }
}
