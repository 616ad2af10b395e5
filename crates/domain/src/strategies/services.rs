//! The summary table of services.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;

/// A row of the summary table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct StrategyService {
    pub number: Option<String>,
    pub name: Option<String>,
    pub target_groups: Vec<String>,
    pub territory: Option<String>,
    /// By year, each as printed: "47", "15+15", "МД".
    pub capacity: BTreeMap<String, String>,
    pub content: Option<String>,
    pub location: Option<String>,
    pub status_text: Option<String>,
    pub status: Option<ServiceStatus>,
    #[serde(flatten)]
    pub origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ServiceStatus {
    Continuing,
    New,
    Expanding,
    Transforming,
    Closing,
    /// It is there, and nothing is said of its future.
    Existing,
    /// It comes only if there is money or another condition holds.
    Conditional,
}
