//! A stretch of reading or writing that sees and leaves the data whole.

use sea_orm::DatabaseTransaction;
use tokio::sync::OwnedMutexGuard;

use crate::StorageError;

/// A transaction. Dropped without [`Transaction::commit`], it leaves nothing behind.
pub struct Transaction {
    pub(crate) inner: DatabaseTransaction,
    /// Writers of one program wait here in order instead of knocking at SQLite.
    pub(crate) turn: Option<OwnedMutexGuard<()>>,
}

impl Transaction {
    /// Makes the changes durable: when this returns, they survive a power cut.
    ///
    /// # Errors
    /// [`StorageError`] where nothing was changed.
    pub async fn commit(self) -> Result<(), StorageError> {
        let Self { inner, turn } = self;
        inner.commit().await?;
        drop(turn);
        Ok(())
    }
}
