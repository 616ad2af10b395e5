//! What the analysis of a strategy says in figures, and the groups at risk that it names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Origin;
use crate::quantity::Quantity;

/// One printed number of the analysis; a count and its share are two figures.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AnalysisFigure {
    /// In words of the sentence.
    pub label: Option<String>,
    pub value: Option<Quantity>,
    /// As printed: "%", "жители", "кв.км".
    pub unit: Option<String>,
    /// An ISO date, a year or a span of years ("2012/2014").
    pub as_of: Option<String>,
    /// The heading or group that the figure stands under.
    pub group: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}

/// A group of people at risk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct RiskGroup {
    /// The bare number as printed.
    pub number: Option<String>,
    pub title: Option<String>,
    #[serde(flatten)]
    pub origin: Origin,
}
