//! What every handler may use: the operations, who acts, and the places for heavy work.

use axum::http::StatusCode;
use opora_operations::{Actor, Error, ErrorKind, Opora};

use crate::documents::reading_progress::ReadingProgress;
use crate::failure::Failure;
use crate::heavy_work::HeavyWork;
use crate::planning::plan_cache::PlanCache;

/// The state of the router.
#[derive(Clone)]
pub struct Site {
    pub opora: Opora,
    pub heavy: HeavyWork,
    pub plans: PlanCache,
    pub readings: ReadingProgress,
}

impl Site {
    /// The site over opened data.
    pub fn new(opora: Opora) -> Self {
        Self { opora, heavy: HeavyWork::default(), plans: PlanCache::default(), readings: ReadingProgress::default() }
    }

    /// Who acts. There are no accounts yet: it is whoever sits at the machine.
    pub fn actor(&self) -> Actor {
        Actor::local()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Operation(error)
    }
}

/// The status that tells a program what a person reads in the text.
pub fn status_of(kind: ErrorKind) -> StatusCode {
    match kind {
        ErrorKind::NotFound => StatusCode::NOT_FOUND,
        ErrorKind::NotAllowed => StatusCode::FORBIDDEN,
        ErrorKind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
        ErrorKind::Conflict => StatusCode::CONFLICT,
        ErrorKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ErrorKind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
