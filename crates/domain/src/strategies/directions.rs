//! What a strategy intends: direction → general objective → specific objective → measure → activity.
//!
//! Numbering restarts in each direction, so an element's identity is its path, never its number alone. A number is kept
//! as printed, also where it is wrong.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;

/// A priority direction (приоритетно направление).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Direction {
    pub number: Option<String>,
    pub title: Option<String>,
    /// Paragraphs on lines of their own.
    pub description: Option<String>,
    pub general_objectives: Vec<GeneralObjective>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A general objective (обща цел).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct GeneralObjective {
    pub number: Option<String>,
    pub title: Option<String>,
    pub specific_objectives: Vec<SpecificObjective>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A specific objective (специфична цел).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct SpecificObjective {
    pub number: Option<String>,
    pub title: Option<String>,
    pub measures: Vec<Measure>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A measure (мярка).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Measure {
    pub number: Option<String>,
    pub title: Option<String>,
    /// Paragraphs on lines of their own.
    pub description: Option<String>,
    pub activities: Vec<Activity>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// An activity (дейност).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Activity {
    pub number: Option<String>,
    pub text: Option<String>,
    /// The places that the text promises, where it names one number.
    pub capacity: Option<u32>,
    #[serde(flatten)]
    pub origin: Origin,
}
