//! A plan beside its strategy in every state, with hostile text in it.

use jiff::Timestamp;
use opora_domain::tracing::{
    Candidate, Coverage, Element, Link, LinkState, Proposal, elements_of_plan, elements_of_strategy,
};
use opora_domain::versions::VersionState;
use opora_operations::{
    KeptStrategy, MeasureInPlans, PlanUnderStrategy, ShownLink, StrategyWithPlans, TracedElement, TracedRow, Tracing,
    TracingStrategy,
};

use super::data::{self, HOSTILE};
use super::strategy_data;

/// With everything; with nothing decided; without a strategy.
pub fn tracings() -> Vec<(&'static str, Tracing)> {
    let whole = whole();
    let mut undecided = whole.clone();
    for row in &mut undecided.rows {
        row.links.clear();
        row.refused.clear();
    }
    undecided.lost.clear();
    undecided.strategies.truncate(1);
    let mut alone = whole.clone();
    alone.strategy = None;
    let mut nothing = alone.clone();
    nothing.strategies.clear();
    nothing.plan.year = None;
    vec![("whole", whole), ("undecided", undecided), ("alone", alone), ("nothing", nothing)]
}

fn whole() -> Tracing {
    let plan = data::plan();
    let strategy = strategy_data::strategy();
    let elements = elements_of_strategy(&strategy);
    let candidate = |at: usize| Candidate {
        kind: elements[at].kind,
        path: elements[at].path.clone(),
        score: 0.724,
        shared: vec![HOSTILE.to_owned(), "дневен".to_owned()],
    };
    let link = |state, item: &Element, element: &Element| Link {
        id: "0190a000-0000-7000-8000-000000000009".parse().unwrap(),
        state,
        plan: data::version(VersionState::Proposed).id,
        item: item.clone(),
        strategy: data::version(VersionState::Accepted).id,
        element: element.clone(),
        by: HOSTILE.to_owned(),
        made_at: Timestamp::UNIX_EPOCH,
    };
    let items = elements_of_plan(&plan);
    let rows = items.iter().enumerate().map(|(index, item)| {
        let shown = |state| {
            let element = &elements[0];
            vec![ShownLink { link: link(state, item, element), element: element.clone() }]
        };
        TracedRow {
            row: item.clone(),
            links: if index == 0 { shown(LinkState::Confirmed) } else { Vec::new() },
            refused: if index == 1 { shown(LinkState::Refused) } else { Vec::new() },
            proposal: Some(Proposal {
                item: item.path.clone(),
                candidates: vec![candidate(1), candidate(0)],
                services: vec![candidate(2)],
                indicators: vec![candidate(3)],
            }),
        }
    });
    let version = data::version(VersionState::Accepted);
    Tracing {
        version: data::version(VersionState::Proposed),
        municipality: data::municipality(),
        strategies: vec![KeptStrategy { version: version.clone(), period: None }; 2],
        rows: rows.collect(),
        elements: elements
            .iter()
            .map(|element| TracedElement { element: element.clone(), rows: vec![0], proposed: vec![0, 1] })
            .collect(),
        open: Coverage::default(),
        lost: vec![
            link(LinkState::Confirmed, &items[0], &elements[0]),
            link(LinkState::Refused, &items[0], &elements[1]),
        ],
        strategy: Some(TracingStrategy { version, strategy }),
        plan,
    }
}

pub fn strategy_with_plans(with_plans: bool) -> StrategyWithPlans {
    let strategy = strategy_data::strategy();
    let plan = PlanUnderStrategy {
        version: data::version(VersionState::Accepted),
        year: Some(2017),
        rows: 13,
        linked_rows: 2,
    };
    let plans = if with_plans { vec![plan.clone(), PlanUnderStrategy { year: None, ..plan }] } else { Vec::new() };
    let measures = elements_of_strategy(&strategy).into_iter().skip(1).take(1);
    let rows = |count| plans.iter().map(|_| count).collect();
    StrategyWithPlans {
        measures: measures
            .flat_map(|measure| [0, 2].map(|count| MeasureInPlans { measure: measure.clone(), rows: rows(count) }))
            .collect(),
        version: data::version(VersionState::Proposed),
        municipality: data::municipality(),
        strategy,
        plans,
    }
}
