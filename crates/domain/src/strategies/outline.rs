//! The headings of a strategy, and what stands below each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;

/// One heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct OutlineEntry {
    /// The bare number as printed: "2.2.1", "А", "IV".
    pub number: Option<String>,
    pub title: Option<String>,
    /// 1 is the highest.
    pub level: Option<u8>,
    /// What the text directly below this heading was understood as, in order; prose is in `narrative`, which names the
    /// heading's position in `outline`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub holds: Vec<StrategySubject>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// What a part of a strategy is about: the key of the exchange format that takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StrategySubject {
    Vision,
    Values,
    Principles,
    Goals,
    TargetGroups,
    Figures,
    RiskGroups,
    PriorityTargetGroups,
    KeyIndicators,
    Directions,
    LogframeGeneral,
    LogframeSpecific,
    Monitoring,
    Roles,
    PartnershipInstruments,
    FundingSources,
    Stages,
    Staffing,
    Communication,
    Services,
}
