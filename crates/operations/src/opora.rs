//! The handle through which everything that is kept is reached.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use opora_domain::versions::{AuditAction, AuditEntry, MunicipalityId};
use opora_storage::{Address, DataLock, Database};
use serde_json::Value;
use uuid::Uuid;

use crate::{Actor, Clock, Error, ErrorKind, Identifiers, SystemClock, TimeOrderedIdentifiers};

/// Where Opora keeps its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DataPlace {
    /// A folder with the embedded database; made where it is missing.
    Folder(PathBuf),
    /// The address of a PostgreSQL database: `postgres://…`.
    Postgres(String),
}

/// The database, the clock and the source of identifiers. Cloning it is cheap and gives the same.
#[derive(Clone)]
pub struct Opora {
    pub(crate) database: Database,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) identifiers: Arc<dyn Identifiers>,
    /// Held as long as anybody works with a folder, so that nobody replaces the data meanwhile.
    _lock: Option<Arc<DataLock>>,
}

impl Opora {
    /// Opens the data, makes or updates the tables, and uses the clock of the machine.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Unavailable`] where the place cannot be opened, another program restores it, or its tables
    /// are newer than this program.
    pub async fn open(place: &DataPlace) -> Result<Self, Error> {
        Self::open_with(place, Arc::new(SystemClock), Arc::new(TimeOrderedIdentifiers)).await
    }

    /// The same with another clock and other identifiers, for tests.
    ///
    /// # Errors
    /// As [`Opora::open`].
    pub async fn open_with(
        place: &DataPlace,
        clock: Arc<dyn Clock>,
        identifiers: Arc<dyn Identifiers>,
    ) -> Result<Self, Error> {
        let (address, lock) = match place {
            DataPlace::Folder(folder) => {
                prepare(folder)?;
                let lock = DataLock::shared(folder)?;
                (Address::File(database_file(folder)), Some(Arc::new(lock)))
            }
            DataPlace::Postgres(url) => (Address::Postgres(url.clone()), None),
        };
        let database = Database::open(&address).await?;
        Ok(Self { database, clock, identifiers, _lock: lock })
    }

    /// Closes the data; the embedded database is then one file.
    ///
    /// # Errors
    /// A failure of the database.
    pub async fn close(self) -> Result<(), Error> {
        Ok(self.database.close().await?)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn new_id(&self) -> Uuid {
        self.identifiers.next(self.now())
    }

    /// An entry of the audit, to be written in the transaction of what it tells.
    pub(crate) fn audit(&self, actor: &Actor, action: AuditAction, municipality: Option<MunicipalityId>) -> AuditEntry {
        AuditEntry {
            id: self.new_id(),
            at: self.now(),
            actor: actor.name().to_owned(),
            action,
            municipality,
            subject: None,
            from: Value::Null,
            to: Value::Null,
            reason: None,
        }
    }
}

/// The folder exists and belongs to its user alone: there are no accounts yet.
pub(crate) fn prepare(folder: &Path) -> Result<(), Error> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|failure| {
        Error::new(ErrorKind::Unavailable, "error-file", failure.to_string())
            .with("path", folder.display().to_string())
            .with("reason", failure.to_string())
    })
}

/// The embedded database within a folder of data.
pub(crate) fn database_file(folder: &Path) -> PathBuf {
    folder.join("opora.db")
}
