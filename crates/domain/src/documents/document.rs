//! One of the kinds of documents that a municipality plans with.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::facts;
use crate::evidence::{Accounting, SourceFile};
use crate::planning::{Adoption, AnnualPlan, Period};
use crate::strategies::Strategy;

/// The name of the exchange format and its version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Format {
    #[default]
    #[serde(rename = "opora-document/1")]
    OporaDocument1,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    #[default]
    AnnualPlan,
    Strategy,
}

impl DocumentKind {
    /// The name in the exchange format and in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AnnualPlan => "annual_plan",
            Self::Strategy => "strategy",
        }
    }

    /// The kind of a name; `None` for a name that the format does not have.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::AnnualPlan, Self::Strategy].into_iter().find(|kind| kind.name() == name)
    }
}

/// A plan or a strategy: what the exchange format `opora-document/1` holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum PlanningDocument {
    AnnualPlan(Box<AnnualPlan>),
    Strategy(Box<Strategy>),
}

/// A document is of another kind than is needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongKind {
    pub is: DocumentKind,
}

impl PlanningDocument {
    #[must_use]
    pub fn kind(&self) -> DocumentKind {
        match self {
            Self::AnnualPlan(_) => DocumentKind::AnnualPlan,
            Self::Strategy(_) => DocumentKind::Strategy,
        }
    }

    #[must_use]
    pub fn as_plan(&self) -> Option<&AnnualPlan> {
        if let Self::AnnualPlan(plan) = self { Some(plan) } else { None }
    }

    #[must_use]
    pub fn as_strategy(&self) -> Option<&Strategy> {
        if let Self::Strategy(strategy) = self { Some(strategy) } else { None }
    }

    #[must_use]
    pub fn title(&self) -> Option<&str> {
        match self {
            Self::AnnualPlan(plan) => plan.title.as_deref(),
            Self::Strategy(strategy) => strategy.title.as_deref(),
        }
    }

    #[must_use]
    pub fn municipality(&self) -> Option<&str> {
        match self {
            Self::AnnualPlan(plan) => plan.municipality.as_deref(),
            Self::Strategy(strategy) => strategy.municipality.as_deref(),
        }
    }

    #[must_use]
    pub fn district(&self) -> Option<&str> {
        match self {
            Self::AnnualPlan(plan) => plan.district.as_deref(),
            Self::Strategy(strategy) => strategy.district.as_deref(),
        }
    }

    #[must_use]
    pub fn period(&self) -> Option<Period> {
        match self {
            Self::AnnualPlan(plan) => plan.period,
            Self::Strategy(strategy) => strategy.period,
        }
    }

    /// The year of a plan, the first year of a strategy.
    #[must_use]
    pub fn first_year(&self) -> Option<u16> {
        let of_period = || self.period().and_then(|period| u16::try_from(period.from.year()).ok());
        match self {
            Self::AnnualPlan(plan) => plan.year,
            Self::Strategy(_) => None,
        }
        .or_else(of_period)
    }

    #[must_use]
    pub fn source(&self) -> &SourceFile {
        match self {
            Self::AnnualPlan(plan) => &plan.source,
            Self::Strategy(strategy) => &strategy.source,
        }
    }

    pub fn source_mut(&mut self) -> &mut SourceFile {
        match self {
            Self::AnnualPlan(plan) => &mut plan.source,
            Self::Strategy(strategy) => &mut strategy.source,
        }
    }

    #[must_use]
    pub fn adoption(&self) -> Option<&Adoption> {
        match self {
            Self::AnnualPlan(plan) => plan.adoption.as_ref(),
            Self::Strategy(strategy) => strategy.adoption.as_ref(),
        }
    }

    #[must_use]
    pub fn accounting(&self) -> &Accounting {
        match self {
            Self::AnnualPlan(plan) => &plan.accounting,
            Self::Strategy(strategy) => &strategy.accounting,
        }
    }

    /// How many promises it makes: the rows of a plan, the activities of a strategy.
    #[must_use]
    pub fn item_count(&self) -> usize {
        match self {
            Self::AnnualPlan(plan) => plan.sections.iter().map(|section| section.items.len()).sum(),
            Self::Strategy(strategy) => strategy.measures().map(|(_, measure)| measure.activities.len()).sum(),
        }
    }

    /// The document as facts alone: without source, places, confidence, accounting and irregularities. Two readings of
    /// the same document from different files are equal in this form.
    #[must_use]
    pub fn facts(&self) -> Self {
        match self {
            Self::AnnualPlan(plan) => Self::AnnualPlan(Box::new(plan.facts())),
            Self::Strategy(strategy) => Self::Strategy(Box::new(strategy.facts())),
        }
    }
}

impl Strategy {
    /// The strategy as facts alone; see [`PlanningDocument::facts`].
    #[must_use]
    pub fn facts(&self) -> Self {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        facts::strip(&mut value);
        serde_json::from_value(value).unwrap_or_default()
    }
}

impl From<AnnualPlan> for PlanningDocument {
    fn from(plan: AnnualPlan) -> Self {
        Self::AnnualPlan(Box::new(plan))
    }
}

impl From<Strategy> for PlanningDocument {
    fn from(strategy: Strategy) -> Self {
        Self::Strategy(Box::new(strategy))
    }
}

impl TryFrom<PlanningDocument> for AnnualPlan {
    type Error = WrongKind;

    fn try_from(document: PlanningDocument) -> Result<Self, WrongKind> {
        match document {
            PlanningDocument::AnnualPlan(plan) => Ok(*plan),
            PlanningDocument::Strategy(_) => Err(WrongKind { is: DocumentKind::Strategy }),
        }
    }
}

impl TryFrom<PlanningDocument> for Strategy {
    type Error = WrongKind;

    fn try_from(document: PlanningDocument) -> Result<Self, WrongKind> {
        match document {
            PlanningDocument::Strategy(strategy) => Ok(*strategy),
            PlanningDocument::AnnualPlan(_) => Err(WrongKind { is: DocumentKind::AnnualPlan }),
        }
    }
}

/// The kind decides how the rest is read; a document that says none is a plan.
impl<'de> Deserialize<'de> for PlanningDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        let value = Value::deserialize(deserializer)?;
        let kind = match value.get("kind") {
            None => DocumentKind::default(),
            Some(kind) => DocumentKind::deserialize(kind).map_err(D::Error::custom)?,
        };
        match kind {
            DocumentKind::AnnualPlan => serde_json::from_value(value).map(Self::AnnualPlan),
            DocumentKind::Strategy => serde_json::from_value(value).map(Self::Strategy),
        }
        .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Origin;
    use crate::strategies::{Direction, OutlineEntry};

    #[test]
    fn the_kind_decides_how_a_document_is_read() {
        let strategy = Strategy { title: Some("Стратегия".into()), ..Strategy::default() };
        let plan = AnnualPlan { title: Some("План".into()), ..AnnualPlan::default() };
        for document in [PlanningDocument::from(strategy), PlanningDocument::from(plan)] {
            let json = serde_json::to_string(&document).unwrap();
            assert!(json.contains(&format!("\"kind\":\"{}\"", document.kind().name())));
            assert_eq!(serde_json::from_str::<PlanningDocument>(&json).unwrap(), document);
        }
        assert!(serde_json::from_str::<PlanningDocument>("{\"kind\":\"poem\"}").is_err());
    }

    #[test]
    fn facts_know_no_place() {
        let origin = Origin { at: Some(opora_tree::Place::block(4)), confidence: Some(0.5), ..Origin::default() };
        let direction = Direction { number: Some("1".into()), origin: origin.clone(), ..Direction::default() };
        let entry = OutlineEntry { title: Some("Увод".into()), origin, ..OutlineEntry::default() };
        let mut strategy = Strategy { directions: vec![direction], outline: vec![entry], ..Strategy::default() };
        strategy.accounting.blocks = 9;
        let facts = strategy.facts();
        assert_eq!(facts.directions[0].origin, Origin::default());
        assert_eq!(facts.outline[0].title.as_deref(), Some("Увод"));
        assert_eq!(facts.accounting.blocks, 0);
        assert_eq!(facts, facts.facts());
    }
}
