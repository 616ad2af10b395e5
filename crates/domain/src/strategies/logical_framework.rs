//! The logical framework (логическа рамка): a row for each general and each specific objective.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LogicalFramework {
    pub vision: Option<String>,
    pub general: Vec<LogframeGeneral>,
    pub specific: Vec<LogframeSpecific>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// The row of a general objective. `direction` and `objective` are bare numbers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LogframeGeneral {
    pub direction: Option<String>,
    pub objective: Option<String>,
    pub text: Option<String>,
    /// Split into single ones.
    pub indicators: Vec<String>,
    pub sources: Vec<String>,
    pub verification_period: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// The row of a specific objective. `direction`, `number` and `measures` are bare numbers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct LogframeSpecific {
    pub direction: Option<String>,
    pub number: Option<String>,
    pub measures: Vec<String>,
    /// What is delivered (резултати, продукти), split into single ones.
    pub outputs: Vec<String>,
    /// What changes by it (ефект, индикатори за резултат), split into single ones.
    pub outcomes: Vec<String>,
    pub sources: Vec<String>,
    pub period: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}
