//! What a link joins: a row of a plan with the activities, measures, services and indicators of a strategy. An element
//! is known by its path, its number and its words.

use serde::{Deserialize, Serialize};

use crate::documents::PlanningDocument;
use crate::planning::{AnnualPlan, Item, Section};
use crate::strategies::{Direction, Strategy};

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElementKind {
    /// A row of an annual plan.
    Item,
    Activity,
    Measure,
    /// A row of the strategy's summary table of services.
    Service,
    /// A key indicator of the strategy.
    Indicator,
}

impl ElementKind {
    pub const ALL: [Self; 5] = [Self::Item, Self::Activity, Self::Measure, Self::Service, Self::Indicator];

    /// The name under which the kind is stored and published.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Activity => "activity",
            Self::Measure => "measure",
            Self::Service => "service",
            Self::Indicator => "indicator",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// An element as it stood in one version of its document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    pub kind: ElementKind,
    /// Where it stands in its document: `sections/0/items/3`.
    pub path: String,
    /// As printed.
    #[serde(default)]
    pub number: Option<String>,
    /// The words by which a person knows it.
    pub text: String,
    /// The words of what it stands under; empty where there is nothing above it.
    #[serde(default)]
    pub parent: String,
}

/// The elements of a document, in its order.
#[must_use]
pub fn elements_of(document: &PlanningDocument) -> Vec<Element> {
    match document {
        PlanningDocument::AnnualPlan(plan) => elements_of_plan(plan),
        PlanningDocument::Strategy(strategy) => elements_of_strategy(strategy),
    }
}

/// The rows of a plan.
#[must_use]
pub fn elements_of_plan(plan: &AnnualPlan) -> Vec<Element> {
    let rows = items(plan).map(|(path, section, item)| Element {
        kind: ElementKind::Item,
        path,
        number: item.number.clone(),
        text: label(item),
        parent: section.title.clone().unwrap_or_default(),
    });
    rows.collect()
}

/// The rows of a plan with their paths and sections.
pub(super) fn items(plan: &AnnualPlan) -> impl Iterator<Item = (String, &Section, &Item)> {
    plan.sections.iter().enumerate().flat_map(|(at, section)| {
        let rows = section.items.iter().enumerate();
        rows.map(move |(index, item)| (format!("sections/{at}/items/{index}"), section, item))
    })
}

fn label(item: &Item) -> String {
    let words = [&item.title, &item.description, &item.form].into_iter().flatten();
    words.map(|text| text.trim()).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

/// The measures with their activities, the services and the key indicators of a strategy.
#[must_use]
pub fn elements_of_strategy(strategy: &Strategy) -> Vec<Element> {
    let mut elements = Vec::new();
    for ([direction, general, specific, at], measure) in strategy.measures() {
        let path =
            format!("directions/{direction}/general_objectives/{general}/specific_objectives/{specific}/measures/{at}");
        let title = measure.title.clone().unwrap_or_default();
        for (index, activity) in measure.activities.iter().enumerate() {
            elements.push(Element {
                kind: ElementKind::Activity,
                path: format!("{path}/activities/{index}"),
                number: activity.number.clone(),
                text: activity.text.clone().unwrap_or_default(),
                parent: title.clone(),
            });
        }
        let above = strategy.directions.get(direction).and_then(|it: &Direction| it.title.clone());
        elements.push(Element {
            kind: ElementKind::Measure,
            path,
            number: measure.number.clone(),
            text: title,
            parent: above.unwrap_or_default(),
        });
    }
    elements.extend(strategy.services.iter().enumerate().map(|(index, service)| Element {
        kind: ElementKind::Service,
        path: format!("services/{index}"),
        number: service.number.clone(),
        text: service.name.clone().unwrap_or_default(),
        parent: service.location.clone().unwrap_or_default(),
    }));
    elements.extend(strategy.key_indicators.iter().enumerate().map(|(index, indicator)| Element {
        kind: ElementKind::Indicator,
        path: format!("key_indicators/{index}"),
        number: None,
        text: indicator.text.clone().unwrap_or_default(),
        parent: String::new(),
    }));
    elements
}
