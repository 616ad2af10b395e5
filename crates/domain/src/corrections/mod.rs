//! Values that a person corrected, and how they are put onto a plan, also after its source was understood again.
//!
//! A correction is bound to the *place* in the source and the *name of the field*, not to the position in the list:
//! the position is where it was when the person saw it.

mod application;
mod position;

pub use application::{Applied, Outcome, Unfit, apply};
pub use position::{Position, Refusal, position};

use jiff::Timestamp;
use opora_tree::Place;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::versions::CorrectionId;

/// One value that a person corrected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    pub id: CorrectionId,
    /// Where the value stood in the plan when it was corrected: `sections/0/items/3/location`.
    pub path: String,
    /// The same path without the positions of the lists: `sections/items/location`.
    pub field: String,
    /// Where the value stands in the source; `None` for a value that the source does not have.
    #[serde(default)]
    pub at: Option<Place>,
    /// The value that was read; `null` where none was read.
    pub read: Value,
    /// The value that the person put there; `null` removes it.
    pub corrected: Value,
    #[serde(default)]
    pub reason: Option<String>,
    /// Who corrected it.
    pub by: String,
    pub made_at: Timestamp,
}
