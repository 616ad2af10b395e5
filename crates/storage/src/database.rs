//! Opening a database, with the settings that the promises rest on.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, DatabaseConnection, DbBackend, IsolationLevel, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use tokio::sync::Mutex;

use crate::migrations::Migrations;
use crate::{Address, StorageError, Transaction, safekeeping};

/// An open database. Cloning it is cheap and gives the same.
#[derive(Clone)]
pub struct Database {
    pub(crate) connection: DatabaseConnection,
    address: Address,
    writers: Arc<Mutex<()>>,
}

/// Which engine keeps the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// How long a writer waits for another program.
const WAIT: Duration = Duration::from_secs(15);

/// SQLite: one writer at a time, the others read.
const SQLITE_CONNECTIONS: u32 = 6;
const POSTGRES_CONNECTIONS: u32 = 10;

/// The number under which programs that start together wait for each other on PostgreSQL.
const MIGRATION_LOCK: i64 = 0xf07a;

impl Database {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// [`StorageError`] where it cannot be opened, or its tables are newer than this program.
    pub async fn open(address: &Address) -> Result<Self, StorageError> {
        let database = Self::connect(address).await?;
        database.migrate().await?;
        if let Address::File(file) = address {
            safekeeping::sync_folder_of(file)?;
        }
        Ok(database)
    }

    /// Opens the database as it is.
    pub(crate) async fn connect(address: &Address) -> Result<Self, StorageError> {
        let mut options = match address {
            Address::File(file) => sqlite_options(file),
            Address::Postgres(url) => {
                let mut options = ConnectOptions::new(url.clone());
                options.max_connections(POSTGRES_CONNECTIONS);
                options
            }
        };
        // Statements belong into no log: they could carry texts of plans.
        options.sqlx_logging(false).acquire_timeout(WAIT).connect_timeout(WAIT);
        let connection = sea_orm::Database::connect(options).await.map_err(|failure| match address {
            Address::File(file) => StorageError::File { path: file.display().to_string(), reason: failure.to_string() },
            Address::Postgres(_) => StorageError::OutOfReach(failure.to_string()),
        })?;
        Ok(Self { connection, address: address.clone(), writers: Arc::new(Mutex::new(())) })
    }

    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.address {
            Address::File(_) => Engine::Sqlite,
            Address::Postgres(_) => Engine::Postgres,
        }
    }

    /// Begins reading: all queries see the data of one moment.
    ///
    /// # Errors
    /// [`StorageError`] where the database is out of reach.
    pub async fn begin_read(&self) -> Result<Transaction, StorageError> {
        let options = match self.engine() {
            Engine::Sqlite => TransactionOptions {
                sqlite_transaction_mode: Some(SqliteTransactionMode::Deferred),
                ..TransactionOptions::default()
            },
            Engine::Postgres => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        Ok(Transaction { inner: self.connection.begin_with_options(options).await?, turn: None })
    }

    /// Begins writing. Do the heavy work before: others wait.
    ///
    /// # Errors
    /// [`StorageError::Busy`] where another program does not stop writing.
    pub async fn begin_write(&self) -> Result<Transaction, StorageError> {
        let (turn, mode) = match self.engine() {
            Engine::Sqlite => (Some(self.writers.clone().lock_owned().await), Some(SqliteTransactionMode::Immediate)),
            Engine::Postgres => (None, None),
        };
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..TransactionOptions::default() };
        Ok(Transaction { inner: self.connection.begin_with_options(options).await?, turn })
    }

    /// Closes all connections; on SQLite the file alone then holds everything.
    ///
    /// # Errors
    /// [`StorageError`] where the database reports a failure.
    pub async fn close(self) -> Result<(), StorageError> {
        Ok(self.connection.close().await?)
    }

    /// All steps in one transaction: the tables are those of before or those of now.
    async fn migrate(&self) -> Result<(), StorageError> {
        self.copy_before_migration().await?;
        let transaction = self.begin_write().await?;
        if self.engine() == Engine::Postgres {
            let lock = Statement::from_sql_and_values(
                DbBackend::Postgres,
                "SELECT pg_advisory_xact_lock($1)",
                [MIGRATION_LOCK.into()],
            );
            transaction.inner.query_one_raw(lock).await?;
        }
        Migrations::up(&transaction.inner, None).await.map_err(|failure| match failure {
            sea_orm::DbErr::Custom(unknown) => StorageError::Newer(unknown),
            other => other.into(),
        })?;
        transaction.commit().await
    }

    /// Before the tables of an SQLite database change, a copy is laid beside it.
    async fn copy_before_migration(&self) -> Result<(), StorageError> {
        let Address::File(file) = &self.address else { return Ok(()) };
        let status = Migrations::get_migration_with_status_read_only(&self.connection).await;
        let status = status.map_err(|failure| StorageError::Newer(failure.to_string()))?;
        let pending = status.iter().find(|step| step.status() == sea_orm_migration::MigrationStatus::Pending);
        let applied = status.iter().any(|step| step.status() == sea_orm_migration::MigrationStatus::Applied);
        if let (Some(step), true) = (pending, applied) {
            let copy = file.with_extension(format!("before-{}.db", step.name()));
            if !copy.exists() {
                safekeeping::take_copy(self, &copy, false).await?;
            }
        }
        Ok(())
    }
}

fn sqlite_options(file: &Path) -> ConnectOptions {
    let mut options = ConnectOptions::new("sqlite:opora.db?mode=rwc");
    let file = file.to_path_buf();
    options.max_connections(SQLITE_CONNECTIONS).map_sqlx_sqlite_opts(move |options: SqliteConnectOptions| {
        options
            .filename(&file)
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(WAIT)
            // Readers do not wait for writers; what is committed is on the disk before the commit returns.
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
    });
    options
}
