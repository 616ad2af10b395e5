//! The key indicators of a strategy with their targets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;
use crate::quantity::Quantity;

/// An indicator by which the strategy wants to be measured.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct KeyIndicator {
    pub kind: Option<IndicatorKind>,
    pub text: Option<String>,
    pub target: Option<Target>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<BaseValue>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub milestones: Vec<Milestone>,
    /// Where the values come from, as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKind {
    /// Базов или количествен.
    Basic,
    Qualitative,
}

/// The target as parsed from the text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Target {
    pub value: Option<Quantity>,
    /// Only for a range ("80-90").
    pub value_to: Option<Quantity>,
    pub unit: Option<String>,
    pub comparator: Option<Comparator>,
    /// `annual`, `strategy`, or as printed.
    pub period: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Comparator {
    AtLeast,
    AtMost,
    Equal,
    About,
    IncreaseBy,
    DecreaseBy,
}

/// The value from which the strategy starts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct BaseValue {
    pub year: Option<u16>,
    pub value: Option<Quantity>,
}

/// A value wanted for a year on the way.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Milestone {
    pub year: Option<u16>,
    pub value: Option<Quantity>,
}
