//! What can go wrong with the database.

use sea_orm::{DbErr, RuntimeErr, SqlErr, sqlx};

/// A failure of the database. The texts are for the log and hold no values of rows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// Something of the same kind is kept already.
    #[error("kept already: {0}")]
    NotUnique(String),
    /// Another one changed the same thing in between, or the database is busy; trying again may help.
    #[error("busy: {0}")]
    Busy(String),
    /// The tables were made by a newer program.
    #[error("the tables are newer than this program: {0}")]
    Newer(String),
    /// What is kept cannot be understood.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A file of the database cannot be used.
    #[error("{path}: {reason}")]
    File { path: String, reason: String },
    /// A file that is not to be replaced.
    #[error("{0} exists")]
    Exists(String),
    /// The engine does not do this.
    #[error("not with PostgreSQL")]
    NotWithPostgres,
    /// The database cannot be reached.
    #[error("out of reach: {0}")]
    OutOfReach(String),
    #[error("database: {0}")]
    Database(String),
}

impl From<DbErr> for StorageError {
    fn from(failure: DbErr) -> Self {
        if let Some(SqlErr::UniqueConstraintViolation(constraint)) = failure.sql_err() {
            return Self::NotUnique(constraint);
        }
        match &failure {
            DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Self::OutOfReach(failure.to_string()),
            DbErr::Exec(RuntimeErr::SqlxError(cause)) | DbErr::Query(RuntimeErr::SqlxError(cause)) => {
                of_engine(cause, &failure)
            }
            _ => Self::Database(failure.to_string()),
        }
    }
}

fn of_engine(cause: &sqlx::Error, failure: &DbErr) -> StorageError {
    let code = cause.as_database_error().and_then(|error| error.code()).unwrap_or_default();
    // SQLite: busy and locked, with their extended codes. PostgreSQL: serialization failure, deadlock, lock timeout.
    let sqlite_busy = code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6)) && code.len() < 5;
    if sqlite_busy || matches!(&*code, "40001" | "40P01" | "55P03") {
        return StorageError::Busy(failure.to_string());
    }
    match cause {
        sqlx::Error::PoolTimedOut => StorageError::Busy(failure.to_string()),
        sqlx::Error::Io(_) | sqlx::Error::PoolClosed => StorageError::OutOfReach(failure.to_string()),
        _ => StorageError::Database(failure.to_string()),
    }
}
