//! Whether a file is a whole copy of an Opora database.

use std::path::Path;

use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use sea_orm::{ConnectOptions, ConnectionTrait, DatabaseConnection, DbBackend, QueryResult, Statement};
use sea_orm_migration::{MigrationStatus, MigratorTrait};

use super::of_file;
use crate::StorageError;
use crate::migrations::Migrations;

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyReport {
    /// In bytes.
    pub size: u64,
    /// Name of the table and number of its rows.
    pub rows: Vec<(String, u64)>,
}

/// The tables that are counted, where they exist: a copy of an older program has fewer.
const TABLES: [&str; 12] = [
    "municipalities",
    "municipality_settings",
    "source_files",
    "trees",
    "documents",
    "decisions",
    "versions",
    "findings",
    "corrections",
    "links",
    "acceptances",
    "audit_entries",
];

/// Reads the whole file without changing it: structure, references, tables.
///
/// # Errors
/// [`StorageError::Damaged`] where it is no whole copy; [`StorageError::Newer`] where a newer program made it.
pub async fn verify_copy(file: &Path) -> Result<CopyReport, StorageError> {
    let size = std::fs::metadata(file).map_err(of_file(file))?.len();
    let mut options = ConnectOptions::new("sqlite:copy.db?mode=ro");
    let path = file.to_path_buf();
    options.max_connections(1).sqlx_logging(false).map_sqlx_sqlite_opts(move |options: SqliteConnectOptions| {
        // Nobody writes to it, and what its schema may contain is not run.
        options.filename(&path).read_only(true).immutable(true).pragma("trusted_schema", "OFF")
    });
    let damaged = |failure: &dyn std::fmt::Display| StorageError::Damaged(failure.to_string());
    let connection = sea_orm::Database::connect(options).await.map_err(|failure| damaged(&failure))?;
    let report = verify(&connection).await;
    connection.close().await?;
    let rows = report.map_err(|failure| match failure {
        newer @ StorageError::Newer(_) => newer,
        other => damaged(&other),
    })?;
    Ok(CopyReport { size, rows })
}

async fn verify(connection: &DatabaseConnection) -> Result<Vec<(String, u64)>, StorageError> {
    let answers = all(connection, "PRAGMA integrity_check(1)").await?;
    let whole: Vec<String> = answers.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    if whole != ["ok"] {
        return Err(StorageError::Damaged("integrity check".to_owned()));
    }
    if !all(connection, "PRAGMA foreign_key_check").await?.is_empty() {
        return Err(StorageError::Damaged("references".to_owned()));
    }
    if !all(connection, "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").await?.is_empty() {
        return Err(StorageError::Damaged("triggers or views, which Opora does not have".to_owned()));
    }
    let status = Migrations::get_migration_with_status_read_only(connection).await;
    let status = status.map_err(|failure| match failure {
        sea_orm::DbErr::Custom(unknown) => StorageError::Newer(unknown),
        other => other.into(),
    })?;
    if !status.iter().any(|step| step.status() == MigrationStatus::Applied) {
        return Err(StorageError::Damaged("no tables of Opora".to_owned()));
    }
    counts(connection).await
}

/// The number of rows of each table.
pub(super) async fn counts<C: ConnectionTrait>(connection: &C) -> Result<Vec<(String, u64)>, StorageError> {
    let present = all(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").await?;
    let present: Vec<String> = present.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?;
    let mut rows = Vec::with_capacity(TABLES.len());
    for table in TABLES.into_iter().filter(|table| present.iter().any(|name| name == table)) {
        let answer = all(connection, &format!("SELECT COUNT(*) FROM {table}")).await?;
        let count: i64 = answer.first().map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        rows.push((table.to_owned(), u64::try_from(count).unwrap_or_default()));
    }
    Ok(rows)
}

async fn all<C: ConnectionTrait>(connection: &C, sql: &str) -> Result<Vec<QueryResult>, StorageError> {
    Ok(connection.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?)
}
