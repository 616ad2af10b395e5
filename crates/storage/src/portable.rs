//! Values as both databases keep them alike: UTC milliseconds, whole numbers, JSON as text.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StorageError;

pub(crate) fn milliseconds(at: Timestamp) -> i64 {
    at.as_millisecond()
}

pub(crate) fn timestamp(milliseconds: i64) -> Result<Timestamp, StorageError> {
    Timestamp::from_millisecond(milliseconds).map_err(|_| StorageError::Damaged("time".to_owned()))
}

pub(crate) fn optional_timestamp(milliseconds: Option<i64>) -> Result<Option<Timestamp>, StorageError> {
    milliseconds.map(timestamp).transpose()
}

/// A count that is never near the limit; a larger one is kept as the limit.
pub(crate) fn small(count: impl TryInto<i32>) -> i32 {
    count.try_into().unwrap_or(i32::MAX)
}

pub(crate) fn count(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|failure| StorageError::Damaged(failure.to_string()))
}

/// `what` names the column in the log.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str, what: &str) -> Result<T, StorageError> {
    serde_json::from_str(text).map_err(|failure| {
        // The library's own message may quote the text.
        StorageError::Damaged(format!("{what}, line {} column {}", failure.line(), failure.column()))
    })
}

/// The value of a name that a check of the table allows.
pub(crate) fn known<T>(value: Option<T>, what: &str) -> Result<T, StorageError> {
    value.ok_or_else(|| StorageError::Damaged(what.to_owned()))
}
