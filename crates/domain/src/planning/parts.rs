//! The parts of a plan around its rows.

use jiff::civil::Date;
use opora_tree::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Item;
use crate::evidence::EvidenceByField;
use crate::money::{Amount, Currency};

/// From the first to the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Period {
    #[schemars(with = "String")]
    pub from: Date,
    #[schemars(with = "String")]
    pub to: Date,
}

/// From the first to the last year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct YearSpan {
    pub from: u16,
    pub to: u16,
}

/// The council decision that adopts the document; `None` for each blank that the form leaves open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Adoption {
    pub body: Option<String>,
    /// The bare number.
    pub decision: Option<String>,
    /// The bare number.
    pub protocol: Option<String>,
    #[schemars(with = "Option<String>")]
    pub date: Option<Date>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Person {
    pub name: Option<String>,
    pub role: Option<String>,
}

/// The public discussion (at least 30 days: чл. 62 НПСУ).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Consultation {
    #[schemars(with = "Option<String>")]
    pub published: Option<Date>,
    #[schemars(with = "Option<String>")]
    pub until: Option<Date>,
    #[schemars(with = "Option<String>")]
    pub meeting: Option<Date>,
    /// Who took part, as printed.
    pub participants: Option<String>,
}

/// A total as the source prints it. It is never the truth beside its parts; the difference is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatedTotal {
    pub amount: Amount,
    #[serde(default)]
    pub currency: Option<Currency>,
}

/// Prose with its heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Narrative {
    pub heading: Option<String>,
    /// The level of the heading; 1 is the highest.
    pub level: Option<u8>,
    /// Paragraphs on lines of their own.
    pub text: Option<String>,
    pub place: NarrativePlace,
    /// The position in the `outline` of the heading that the prose stands under; a plan has no outline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outline: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
}

/// Where the prose stands beside the rows of the plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NarrativePlace {
    /// Above the title.
    Letterhead,
    /// Between the title and the rows.
    #[default]
    Opening,
    /// After the rows.
    Closing,
}

/// A group of rows under one heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Section {
    pub kind: SectionKind,
    pub number: Option<String>,
    pub title: Option<String>,
    pub general_objective: Option<String>,
    pub stated_total: Option<StatedTotal>,
    pub items: Vec<Item>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    #[serde(skip_serializing_if = "EvidenceByField::is_empty")]
    pub evidence: EvidenceByField,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SectionKind {
    #[default]
    Services,
    HorizontalPolicies,
    Partnership,
    HumanResources,
    Other,
    /// A priority direction of the strategy (приоритетно направление).
    Direction,
    /// Services planned under the National Map (чл. 38 ЗСУ).
    MapServices,
    /// Services financed from the municipal budget.
    MunicipalServices,
}
