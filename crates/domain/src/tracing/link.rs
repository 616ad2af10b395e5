//! A link between a row of a plan and an element of the strategy, as a person decided it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Element;
use crate::versions::{LinkId, VersionId};

/// What a person decided about a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkState {
    /// The row carries it out.
    Confirmed,
    /// It does not: it is not proposed again.
    Refused,
}

impl LinkState {
    pub const ALL: [Self; 2] = [Self::Confirmed, Self::Refused];

    /// The name under which the state is stored and published.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Refused => "refused",
        }
    }

    /// The state of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// A link with both its ends as they stood when the person decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    pub id: LinkId,
    pub state: LinkState,
    /// The version of the plan that the person saw.
    pub plan: VersionId,
    pub item: Element,
    /// The version of the strategy that the person saw.
    pub strategy: VersionId,
    pub element: Element,
    pub by: String,
    pub made_at: Timestamp,
}
