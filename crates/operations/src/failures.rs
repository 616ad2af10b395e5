//! Failures of the crates below as failures of operations, each translated once.

use opora_domain::corrections::Refusal;
use opora_domain::settings::{LogoRefused, MunicipalitySettings, SettingsRefused};
use opora_domain::versions::Refused;
use opora_reading::ReadError;
use opora_storage::StorageError;
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
        Self::invalid(key, failure.to_string())
    }
}

impl From<StorageError> for Error {
    fn from(failure: StorageError) -> Self {
        let log = failure.to_string();
        match failure {
            StorageError::NotUnique(_) => Self::new(ErrorKind::Conflict, "error-changed-meanwhile", log),
            StorageError::Busy(_) => Self::new(ErrorKind::Unavailable, "error-unavailable", log),
            StorageError::Newer(_) => Self::new(ErrorKind::Unavailable, "error-newer-data", log),
            StorageError::OutOfReach(_) => Self::new(ErrorKind::Unavailable, "error-out-of-reach", log),
            StorageError::Damaged(_) => Self::new(ErrorKind::Internal, "error-damaged-data", log),
            StorageError::File { path, reason } => {
                Self::new(ErrorKind::Unavailable, "error-file", log).with("path", path).with("reason", reason)
            }
            StorageError::Exists(path) => Self::new(ErrorKind::Conflict, "error-file-exists", log).with("path", path),
            StorageError::NotWithPostgres => Self::invalid("error-copy-postgres", log),
            StorageError::Database(_) => Self::internal(log),
        }
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::new(ErrorKind::Conflict, "error-already-decided", refused.state.name())
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        let key = match refusal {
            Refusal::NoSuchPlace => "error-correction-no-such-place",
            Refusal::NotCorrectable => "error-correction-not-correctable",
            Refusal::WrongKind => "error-correction-wrong-kind",
        };
        Self::invalid(key, format!("{refusal:?}"))
    }
}

impl From<SettingsRefused> for Error {
    fn from(refused: SettingsRefused) -> Self {
        let (key, limit) = match refused {
            SettingsRefused::TooManyLines => ("error-settings-lines", MunicipalitySettings::MOST_LINES),
            SettingsRefused::LineTooLong => ("error-settings-line-length", MunicipalitySettings::LONGEST_LINE),
        };
        Self::invalid(key, format!("{refused:?}")).with("limit", limit.to_string())
    }
}

impl From<LogoRefused> for Error {
    fn from(refused: LogoRefused) -> Self {
        let key = match refused {
            LogoRefused::NotAPicture => "error-logo-no-picture",
            LogoRefused::TooManyBytes => "error-logo-bytes",
            LogoRefused::TooManyPixels => "error-logo-pixels",
        };
        Self::invalid(key, format!("{refused:?}"))
    }
}

/// Work for the processor, where waiting does no harm to others. A piece of work that falls over is a fault of the
/// program, told as such.
pub(crate) async fn worked<T: Send + 'static>(
    what: &'static str,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(failure) if failure.is_panic() => Err(Error::internal(format!("{what} panicked"))),
        Err(failure) => Err(Error::internal(format!("{what}: {failure}"))),
    }
}
