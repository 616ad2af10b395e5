//! Failures of the crates below as failures of operations, each translated once.

use std::borrow::Cow;

use opora_reading::ReadError;
use opora_understanding::NotUnderstood;
use opora_writing::WriteError;

use crate::{Error, ErrorKind};

impl From<ReadError> for Error {
    fn from(failure: ReadError) -> Self {
        let mut error = Self::new(ErrorKind::Invalid, failure.key(), failure.to_string());
        for (name, value) in failure.values() {
            error = error.with(name, value);
        }
        error
    }
}

impl From<WriteError> for Error {
    fn from(failure: WriteError) -> Self {
        let mut error = Self::new(ErrorKind::Internal, failure.key(), failure.to_string());
        for (name, value) in failure.values() {
            error = error.with(name, value);
        }
        error
    }
}

impl From<NotUnderstood> for Error {
    fn from(failure: NotUnderstood) -> Self {
        let key = match failure {
            NotUnderstood::NoPlan => "read-error-no-plan",
            NotUnderstood::Strategy => "read-error-strategy",
        };
        Self::new(ErrorKind::Invalid, key, failure.to_string())
    }
}

/// A piece of heavy work that fell over is a fault of the program, told as such.
pub(crate) fn fallen(what: &'static str, failure: &tokio::task::JoinError) -> Error {
    let how: Cow<'_, str> = if failure.is_panic() { "panicked".into() } else { failure.to_string().into() };
    Error::internal(format!("{what} {how}"))
}
