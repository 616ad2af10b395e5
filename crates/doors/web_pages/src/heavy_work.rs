//! Work that takes the processor for long (reading a file, writing a PDF): only so much at once, so that the pages of
//! others stay quick. The operations themselves do it beside the threads that answer requests.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::failure::Failure;

/// As many as there are processors on a small machine; more would only take each other's memory.
const AT_ONCE: usize = 2;
/// Beyond this a person is told to come back rather than kept waiting.
const WAITING: usize = 32;

/// Admits heavy work.
#[derive(Debug, Clone)]
pub struct HeavyWork {
    running: Arc<Semaphore>,
    admitted: Arc<Semaphore>,
}

/// The right to do heavy work as long as it is held.
#[derive(Debug)]
pub struct Admission {
    _running: OwnedSemaphorePermit,
    _admitted: OwnedSemaphorePermit,
}

impl Default for HeavyWork {
    fn default() -> Self {
        Self { running: Arc::new(Semaphore::new(AT_ONCE)), admitted: Arc::new(Semaphore::new(AT_ONCE + WAITING)) }
    }
}

impl HeavyWork {
    /// Waits for a place.
    ///
    /// # Errors
    /// [`Failure::Busy`] where too much waits already.
    pub async fn admit(&self) -> Result<Admission, Failure> {
        let admitted = self.admitted.clone().try_acquire_owned().map_err(|_| Failure::Busy)?;
        let running = self.running.clone().acquire_owned().await.map_err(|_| Failure::Busy)?;
        Ok(Admission { _running: running, _admitted: admitted })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn too_much_waiting_work_is_refused_and_a_place_comes_back() {
        let heavy = HeavyWork::default();
        let first = heavy.admit().await.unwrap();
        let _second = heavy.admit().await.unwrap();
        let waiting: Vec<_> = (0..WAITING)
            .map(|_| {
                tokio::spawn({
                    let heavy = heavy.clone();
                    async move { heavy.admit().await.is_ok() }
                })
            })
            .collect();
        tokio::task::yield_now().await;
        assert!(matches!(heavy.admit().await, Err(Failure::Busy)));
        drop(first);
        for work in waiting {
            assert!(work.await.unwrap());
        }
    }
}
