//! The strategy as a whole.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AnalysisFigure, Communication, Direction, KeyIndicator, LogicalFramework, Monitoring, OutlineEntry, RiskGroup,
    Role, Staffing, StaffingTotal, Stage, StrategyService,
};
use crate::documents::Format;
use crate::evidence::{Accounting, EvidenceByField, SourceFile};
use crate::irregularities::Irregularity;
use crate::planning::{Adoption, Narrative, Period, Person};

/// A strategy for the development of the social services of a municipality (стратегия за развитие на социалните услуги).
///
/// Absent knowledge is `None`, never an empty text or zero. Texts are the document's own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Strategy {
    pub format: Format,
    pub kind: StrategyKind,
    pub source: SourceFile,
    pub title: Option<String>,
    /// In the nominative, without `Община`.
    pub municipality: Option<String>,
    /// In the nominative, without `област`; only where the document says it.
    pub district: Option<String>,
    pub period: Option<Period>,
    pub adoption: Option<Adoption>,
    pub approved_by: Option<Person>,
    pub coordinated_by: Option<Person>,
    pub vision: Option<String>,
    pub values: Vec<String>,
    pub principles: Vec<String>,
    pub goals: Vec<String>,
    pub target_groups: Vec<String>,
    /// The headings in order.
    pub outline: Vec<OutlineEntry>,
    pub figures: Vec<AnalysisFigure>,
    pub risk_groups: Vec<RiskGroup>,
    pub priority_target_groups: Vec<String>,
    pub key_indicators: Vec<KeyIndicator>,
    pub directions: Vec<Direction>,
    pub logframe: Option<LogicalFramework>,
    pub monitoring: Option<Monitoring>,
    pub roles: Vec<Role>,
    pub partnership_instruments: Vec<String>,
    pub funding_sources: Vec<String>,
    pub stages: Vec<Stage>,
    pub staffing: Vec<Staffing>,
    pub staffing_totals: Vec<StaffingTotal>,
    pub communication: Option<Communication>,
    /// The summary table of services.
    pub services: Vec<StrategyService>,
    /// The prose that no other key takes, in order. Sentences whose figures are in `figures` stay here whole.
    pub narrative: Vec<Narrative>,
    /// Lines that the source repeats on each page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub running_headers: Vec<String>,
    pub accounting: Accounting,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub irregularities: Vec<Irregularity>,
    /// The evidence of the values that have no object of their own: `title`, `principles.2`, `funding_sources.0`.
    #[serde(skip_serializing_if = "EvidenceByField::is_empty")]
    pub evidence: EvidenceByField,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StrategyKind {
    #[default]
    Strategy,
}

impl Strategy {
    /// All measures with the path of positions that leads to them: direction, general and specific objective, measure.
    pub fn measures(&self) -> impl Iterator<Item = ([usize; 4], &super::Measure)> {
        self.directions.iter().enumerate().flat_map(|(direction, of_direction)| {
            of_direction.general_objectives.iter().enumerate().flat_map(move |(general, of_general)| {
                of_general.specific_objectives.iter().enumerate().flat_map(move |(specific, of_specific)| {
                    let measures = of_specific.measures.iter().enumerate();
                    measures.map(move |(measure, it)| ([direction, general, specific, measure], it))
                })
            })
        })
    }
}
