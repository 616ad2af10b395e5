//! The communication programme of a strategy.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Communication {
    pub audiences: Vec<String>,
    pub principles: Vec<String>,
    pub objectives: Vec<CommunicationObjective>,
    /// The yearly plan of communication.
    pub action_plan: Vec<CommunicationPlanRow>,
    #[serde(flatten)]
    pub origin: Origin,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CommunicationObjective {
    pub number: Option<String>,
    pub title: Option<String>,
    pub activities: Vec<CommunicationActivity>,
    #[serde(flatten)]
    pub origin: Origin,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CommunicationActivity {
    pub number: Option<String>,
    pub text: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A row of the yearly plan.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct CommunicationPlanRow {
    pub number: Option<String>,
    pub activity: Option<String>,
    pub means: Option<String>,
    pub result: Option<String>,
    pub responsible: Option<String>,
    pub deadline: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}
