//! Who carries a strategy out, in which stages, and who watches over it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;

/// The system of monitoring and evaluation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Monitoring {
    pub body: Option<String>,
    pub members: Vec<String>,
    pub tasks: Vec<String>,
    pub mandatory_activities: Vec<String>,
    pub evaluation_criteria: Vec<String>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// An institution with its duties.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Role {
    pub body: Option<String>,
    pub duties: Vec<String>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A row of the table of stages; a stage may have several.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Stage {
    pub stage: Option<String>,
    /// As printed.
    pub period: Option<String>,
    pub activities: Vec<String>,
    pub responsible: Vec<String>,
    #[serde(flatten)]
    pub origin: Origin,
}
