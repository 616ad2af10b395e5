//! In which state the rows of a plan and the measures of its strategy are, and how many of each.

use std::collections::{HashMap, HashSet};

use opora_domain::tracing::ElementKind;
use opora_operations::{TracedRow, Tracing};

/// What is known of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowState {
    /// A person linked it with an activity or a measure.
    Confirmed,
    /// Activities or measures are proposed, and nobody decided yet.
    Proposed,
    /// Nothing of the strategy is like it.
    Open,
}

/// What is known of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeasureState {
    Confirmed,
    Proposed,
    /// It is for the year of the plan, and no row is like it.
    Open,
    /// It is for other years.
    OtherYear,
}

/// The state of a row. Services and indicators alone do not tell what measure it carries out.
pub fn state_of(row: &TracedRow) -> RowState {
    let is_work = |kind: ElementKind| matches!(kind, ElementKind::Activity | ElementKind::Measure);
    if row.links.iter().any(|link| is_work(link.element.kind)) {
        RowState::Confirmed
    } else if row.proposal.as_ref().is_some_and(|proposal| !proposal.candidates.is_empty()) {
        RowState::Proposed
    } else {
        RowState::Open
    }
}

/// The measures of a tracing by their state.
pub struct MeasureStates<'a> {
    states: HashMap<&'a str, MeasureState>,
}

impl<'a> MeasureStates<'a> {
    pub fn of(tracing: &'a Tracing) -> Self {
        let linked = tracing.rows.iter().flat_map(|row| &row.links).map(|link| measure_of(&link.element.path));
        let linked: HashSet<&str> = linked.collect();
        let candidates = tracing.rows.iter().filter_map(|row| row.proposal.as_ref()).flat_map(|it| &it.candidates);
        let proposed: HashSet<&str> = candidates.map(|candidate| measure_of(&candidate.path)).collect();
        let measures = tracing.elements.iter().filter(|it| it.element.kind == ElementKind::Measure);
        let states = measures.map(|measure| {
            let path = measure.element.path.as_str();
            let state = if linked.contains(path) {
                MeasureState::Confirmed
            } else if tracing.open.measures_without_rows.iter().any(|open| open == path) {
                MeasureState::Open
            } else if proposed.contains(path) {
                MeasureState::Proposed
            } else {
                MeasureState::OtherYear
            };
            (path, state)
        });
        Self { states: states.collect() }
    }

    /// The state of the measure at a path.
    pub fn at(&self, path: &str) -> Option<MeasureState> {
        self.states.get(path).copied()
    }

    pub fn count(&self, state: MeasureState) -> usize {
        self.states.values().filter(|own| **own == state).count()
    }

    pub fn all(&self) -> usize {
        self.states.len()
    }
}

impl MeasureState {
    /// The name in keys; those that can be chosen have it in the address too.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Proposed => "proposed",
            Self::Open => "open",
            Self::OtherYear => "other-year",
        }
    }
}

impl RowState {
    /// The name in addresses and keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Proposed => "proposed",
            Self::Open => "open",
        }
    }
}

/// The path of the measure that an activity stands under; that of anything else.
pub fn measure_of(path: &str) -> &str {
    path.split_once("/activities/").map_or(path, |(measure, _)| measure)
}
