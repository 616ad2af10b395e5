//! What differs between two documents of a kind, as values: two versions of one, or the plans of two years.

mod compare;
pub(crate) mod matching;
mod strategies;

pub use compare::compare;
pub use strategies::compare_strategies;

use crate::documents::PlanningDocument;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is different in the newer document; `None` for two documents of different kinds, which have nothing in common
/// to compare.
#[must_use]
pub fn compare_documents(older: &PlanningDocument, newer: &PlanningDocument) -> Option<Comparison> {
    match (older, newer) {
        (PlanningDocument::AnnualPlan(older), PlanningDocument::AnnualPlan(newer)) => Some(compare(older, newer)),
        (PlanningDocument::Strategy(older), PlanningDocument::Strategy(newer)) => {
            Some(compare_strategies(older, newer))
        }
        _ => None,
    }
}

/// All differences, in the order of the newer plan; what was removed follows its section.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub differences: Vec<Difference>,
}

impl Comparison {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    pub kind: DifferenceKind,
    pub subject: Subject,
    /// The number and title by which a person knows the section or the item; `None` for the plan itself.
    #[serde(default)]
    pub label: Option<String>,
    /// The field within the subject, such as `location` or `adoption/date`; empty where the whole was added or removed.
    pub field: String,
    /// The path in the older plan, such as `sections/0/items/3/location`; `None` for what was added.
    #[serde(default)]
    pub older_path: Option<String>,
    /// The path in the newer plan; `None` for what was removed.
    #[serde(default)]
    pub newer_path: Option<String>,
    /// The value in the older plan; `null` where it had none.
    pub older: Value,
    /// The value in the newer plan; `null` where it has none.
    pub newer: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DifferenceKind {
    Added,
    Removed,
    Changed,
    /// The same item stands in another section.
    Moved,
}

/// What the difference is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    Plan,
    Section,
    Item,
    Narrative,
    /// Of a strategy, from here on.
    Heading,
    Figure,
    RiskGroup,
    Indicator,
    Direction,
    GeneralObjective,
    SpecificObjective,
    Measure,
    Activity,
    LogframeRow,
    Role,
    Stage,
    Staffing,
    CommunicationObjective,
    CommunicationRow,
    Service,
}
