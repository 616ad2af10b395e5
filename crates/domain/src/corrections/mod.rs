//! Values that a person corrected, and how they are put onto a plan, also after its source was understood again.
//!
//! A correction is bound to the *place* in the source and the *name of the field*, not to the position in the list:
//! the position is where it was when the person saw it.
//!
//! Whole rows of a plan are taken out and added too. All kept paths speak of the plan as it was *read*; a plan whose rows
//! changed has other positions. [`Rows`] leads from one to the other, and [`change`] is the only way from a path that a
//! person saw to a correction.

mod application;
mod change;
mod finding;
mod position;
mod row_changes;
mod rows;

pub use application::{Applied, Outcome, Unfit, apply};
pub use change::{Change, change};
pub use position::{Position, Refusal, position};
pub use rows::Rows;

use jiff::Timestamp;
use opora_tree::Place;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::versions::CorrectionId;

/// One value that a person corrected, or one row that a person took out or added.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    pub id: CorrectionId,
    /// Where the value or row stood in the plan that was read: `sections/0/items/3/location`. Added rows are counted in
    /// the order in which they were added: `sections/0/items/+1`.
    pub path: String,
    /// The same path without the positions of the lists: `sections/items/location`.
    pub field: String,
    /// Where the value stands in the source; `None` for a value that the source does not have. Of an added row, where
    /// the title of its section stands.
    #[serde(default)]
    pub at: Option<Place>,
    /// The value that was read; `null` where none was read. Of an added row, the title of its section.
    pub read: Value,
    /// The value that the person put there; `null` removes it. Of a row, the whole row.
    pub corrected: Value,
    #[serde(default)]
    pub reason: Option<String>,
    /// Who corrected it.
    pub by: String,
    pub made_at: Timestamp,
}

/// What a correction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CorrectionKind {
    Value,
    RowTakenOut,
    RowAdded,
}

impl Correction {
    #[must_use]
    pub fn kind(&self) -> CorrectionKind {
        if self.field != rows::FIELD {
            CorrectionKind::Value
        } else if self.corrected.is_null() {
            CorrectionKind::RowTakenOut
        } else {
            CorrectionKind::RowAdded
        }
    }

    /// What stands in the plan without the correction.
    #[must_use]
    pub fn without(&self) -> &Value {
        if self.kind() == CorrectionKind::RowAdded { &Value::Null } else { &self.read }
    }
}
