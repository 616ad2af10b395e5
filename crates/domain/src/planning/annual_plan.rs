//! The plan as a whole.

use opora_tree::Place;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Adoption, ColumnRole, Consultation, Narrative, Period, Person, Section, StatedTotal, YearSpan};
use crate::documents::Format;
use crate::evidence::{Accounting, EvidenceByField, SourceFile};
use crate::irregularities::Irregularity;

/// An annual plan for the development of the social services of a municipality (годишен план за развитие на
/// социалните услуги; under ЗСУ чл. 38: общински годишен план за социалните услуги).
///
/// Absent knowledge is `None`, never an empty text or zero. Texts are the document's own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default)]
pub struct AnnualPlan {
    pub format: Format,
    pub kind: AnnualPlanKind,
    pub source: SourceFile,
    pub title: Option<String>,
    /// In the nominative, without `Община`.
    pub municipality: Option<String>,
    /// In the nominative, without `област`; only where the document says it.
    pub district: Option<String>,
    pub year: Option<u16>,
    pub period: Option<Period>,
    pub strategy_period: Option<YearSpan>,
    pub adoption: Option<Adoption>,
    pub approved_by: Option<Person>,
    pub coordinated_by: Option<Person>,
    pub consultation: Option<Consultation>,
    pub vision: Option<String>,
    pub values: Vec<String>,
    pub principles: Vec<String>,
    pub goals: Vec<String>,
    pub target_groups: Vec<String>,
    pub stated_total: Option<StatedTotal>,
    pub sections: Vec<Section>,
    /// The prose that no other key takes, in order.
    pub narrative: Vec<Narrative>,
    /// The explanation of the schedule's marks, line by line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub legend: Vec<String>,
    /// The columns of the plan's tables as printed, one entry for each distinct form of table.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<PrintedTable>,
    /// Lines that the source repeats on each page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub running_headers: Vec<String>,
    pub accounting: Accounting,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub irregularities: Vec<Irregularity>,
    #[serde(skip_serializing_if = "EvidenceByField::is_empty")]
    pub evidence: EvidenceByField,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnnualPlanKind {
    #[default]
    AnnualPlan,
}

/// A form of table that the source uses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PrintedTable {
    pub columns: Vec<TableColumn>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Place>,
}

/// A column: what it holds and how its heading is printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TableColumn {
    pub role: ColumnRole,
    /// The whole heading, from the highest row to the lowest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heading: Vec<String>,
    pub confidence: f64,
}

impl AnnualPlan {
    /// The plan as facts alone: without source, places, confidence, accounting and irregularities. Two readings of the
    /// same plan from different files are equal in this form.
    #[must_use]
    pub fn facts(&self) -> Self {
        let mut plan = self.clone();
        plan.source = SourceFile::default();
        plan.accounting = Accounting::default();
        plan.irregularities.clear();
        plan.evidence.clear();
        plan.tables.clear();
        plan.running_headers.clear();
        for narrative in &mut plan.narrative {
            narrative.at = None;
            narrative.confidence = None;
        }
        for section in &mut plan.sections {
            section.at = None;
            section.confidence = None;
            section.evidence.clear();
            for item in &mut section.items {
                item.at = None;
                item.confidence = None;
                item.evidence.clear();
            }
        }
        plan
    }
}
