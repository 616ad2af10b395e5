//! Which elements of a strategy a row of a plan may belong to, by their words.

use serde::{Deserialize, Serialize};

use super::abbreviations::Abbreviations;
use super::elements::items;
use super::scoring::{Bag, Vocabulary, Weighed};
use super::{Element, ElementKind, elements_of_strategy};
use crate::planning::{AnnualPlan, Item, Section};
use crate::strategies::Strategy;

/// What a row may belong to, the likeliest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// The path of the row: `sections/0/items/3`.
    pub item: String,
    /// Activities, and measures that have none.
    pub candidates: Vec<Candidate>,
    /// Rows of the summary table.
    pub services: Vec<Candidate>,
    pub indicators: Vec<Candidate>,
}

/// An element of the strategy with the reason to propose it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    pub kind: ElementKind,
    /// Its path in the strategy.
    pub path: String,
    /// From 0 to 1.
    pub score: f64,
    /// The words that both have, the most telling first.
    pub shared: Vec<String>,
}

impl Proposal {
    /// The likeliest activity or measure.
    #[must_use]
    pub fn best(&self) -> Option<&Candidate> {
        self.candidates.first()
    }
}

/// So many candidates of a kind are proposed for a row.
const MOST: usize = 5;
/// Less alike than this is not worth a look.
const WORTH_A_LOOK: f64 = 0.2;
/// So many shared words are told.
const MOST_WORDS: usize = 6;
/// A capacity that both name speaks for them, a little.
const SAME_CAPACITY: f64 = 0.03;
/// So many rows are compared with so many elements, whatever the input.
const MOST_ROWS: usize = 2_000;
const MOST_ELEMENTS: usize = 2_000;

/// An element of the strategy laid out for comparing.
struct Target {
    element: Element,
    own: Bag,
    wide: Bag,
    capacity: Vec<u32>,
}

/// What each row of the plan may belong to, in the order of the plan; a row may have no candidates.
#[must_use]
pub fn propose(plan: &AnnualPlan, strategy: &Strategy) -> Vec<Proposal> {
    let mut vocabulary = Vocabulary::new(
        abbreviations(plan, strategy),
        &[plan.municipality.as_deref(), strategy.municipality.as_deref()],
    );
    let targets = targets(strategy, &mut vocabulary);
    vocabulary.weigh_stems();
    let mut proposals = Vec::new();
    for (path, section, item) in items(plan).take(MOST_ROWS) {
        let row = bag_of_row(section, item, &mut vocabulary);
        let places = item.capacity.as_ref().map(|it| [it.current, it.planned]).into_iter().flatten().flatten();
        let places: Vec<u32> = places.collect();
        let of = |wanted: &dyn Fn(ElementKind) -> bool| best(&vocabulary, &row, &places, &targets, wanted);
        proposals.push(Proposal {
            item: path,
            candidates: of(&|kind| matches!(kind, ElementKind::Activity | ElementKind::Measure)),
            services: of(&|kind| kind == ElementKind::Service),
            indicators: of(&|kind| kind == ElementKind::Indicator),
        });
    }
    proposals
}

fn best(
    vocabulary: &Vocabulary,
    row: &Bag,
    places: &[u32],
    targets: &[Target],
    wanted: &dyn Fn(ElementKind) -> bool,
) -> Vec<Candidate> {
    let mut scored: Vec<(f64, &Target)> = targets
        .iter()
        .filter(|target| wanted(target.element.kind))
        .map(|target| {
            let same = target.capacity.iter().any(|capacity| places.contains(capacity));
            let likeness = vocabulary.likeness(row, &target.own, &target.wide);
            let score = if same && likeness > 0.0 { likeness + SAME_CAPACITY } else { likeness };
            (score.clamp(0.0, 1.0), target)
        })
        .filter(|(score, _)| *score >= WORTH_A_LOOK)
        .collect();
    // A stable sort: what is equally alike stays in the order of the strategy.
    scored.sort_by(|one, other| other.0.total_cmp(&one.0));
    let candidates = scored.into_iter().take(MOST).map(|(score, target)| Candidate {
        kind: target.element.kind,
        path: target.element.path.clone(),
        score,
        shared: vocabulary.shared(row, &target.wide, MOST_WORDS),
    });
    candidates.collect()
}

fn bag_of_row(section: &Section, item: &Item, vocabulary: &mut Vocabulary) -> Bag {
    let texts = [
        (&item.title, 1.0),
        (&item.description, if item.title.is_some() { 0.5 } else { 1.0 }),
        (&item.form, 0.3),
        (&item.location, 0.3),
        (&section.title, 0.15),
        (&section.general_objective, 0.15),
    ];
    let texts: Vec<Weighed<'_>> =
        texts.iter().filter_map(|(text, weight)| text.as_deref().map(|text| (text, *weight))).collect();
    vocabulary.bag(&texts)
}

fn targets(strategy: &Strategy, vocabulary: &mut Vocabulary) -> Vec<Target> {
    let mut targets = Vec::new();
    for element in elements_of_strategy(strategy).into_iter().take(MOST_ELEMENTS) {
        let above = above(strategy, &element);
        if element.kind == ElementKind::Measure && above.has_activities {
            continue;
        }
        let mut wide = vec![(element.text.as_str(), 1.0)];
        wide.extend(above.texts);
        let (own, wide) = (vocabulary.bag(&[(&element.text, 1.0)]), vocabulary.bag(&wide));
        if matches!(element.kind, ElementKind::Activity | ElementKind::Measure) {
            vocabulary.count(&own);
        }
        targets.push(Target { element, own, wide, capacity: above.capacity });
    }
    targets
}

/// What surrounds an element.
#[derive(Default)]
struct Above<'a> {
    texts: Vec<Weighed<'a>>,
    capacity: Vec<u32>,
    has_activities: bool,
}

fn above<'a>(strategy: &'a Strategy, element: &Element) -> Above<'a> {
    let positions: Vec<usize> = element.path.split('/').filter_map(|part| part.parse().ok()).collect();
    match (element.kind, positions.as_slice()) {
        (ElementKind::Activity | ElementKind::Measure, [direction, general, specific, measure, activity @ ..]) => {
            let direction = strategy.directions.get(*direction);
            let general = direction.and_then(|it| it.general_objectives.get(*general));
            let specific = general.and_then(|it| it.specific_objectives.get(*specific));
            let measure = specific.and_then(|it| it.measures.get(*measure));
            let activity = activity.first().and_then(|at| measure?.activities.get(*at));
            let texts = [
                (measure.and_then(|it| it.title.as_deref()), 0.4),
                (measure.and_then(|it| it.description.as_deref()), 0.2),
                (specific.and_then(|it| it.title.as_deref()), 0.2),
                (general.and_then(|it| it.title.as_deref()), 0.1),
                (direction.and_then(|it| it.title.as_deref()), 0.1),
            ];
            Above {
                texts: texts.into_iter().filter_map(|(text, weight)| text.map(|text| (text, weight))).collect(),
                capacity: activity.and_then(|it| it.capacity).into_iter().collect(),
                has_activities: measure.is_some_and(|it| !it.activities.is_empty()),
            }
        }
        (ElementKind::Service, [service]) => strategy.services.get(*service).map_or_else(Above::default, |service| {
            let texts = [(&service.content, 0.3), (&service.location, 0.3), (&service.status_text, 0.1)];
            let groups = service.target_groups.iter().map(|group| (group.as_str(), 0.4));
            Above {
                texts: texts
                    .into_iter()
                    .filter_map(|(text, weight)| text.as_deref().map(|text| (text, weight)))
                    .chain(groups)
                    .collect(),
                capacity: service.capacity.values().filter_map(|printed| printed.trim().parse().ok()).collect(),
                has_activities: false,
            }
        }),
        _ => Above::default(),
    }
}

/// What the abbreviations of both documents stand for; the strategy explains before the plan does.
fn abbreviations(plan: &AnnualPlan, strategy: &Strategy) -> Abbreviations {
    let mut known = Abbreviations::default();
    let elements = elements_of_strategy(strategy);
    for text in strategy.narrative.iter().filter_map(|it| it.text.as_deref()) {
        known.learn(text);
    }
    for text in elements.iter().map(|element| element.text.as_str()) {
        known.learn(text);
    }
    for (_, _, item) in items(plan) {
        for text in [&item.title, &item.description].into_iter().flatten() {
            known.learn(text);
        }
    }
    for text in plan.narrative.iter().filter_map(|it| it.text.as_deref()) {
        known.learn(text);
    }
    let names = strategy.services.iter().map(|it| &it.name).chain(strategy.staffing.iter().map(|it| &it.service));
    for name in names.flatten() {
        known.learn(name);
        known.learn_name(name);
    }
    known
}
