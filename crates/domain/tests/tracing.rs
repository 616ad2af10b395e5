//! Proposals over a strategy and a plan that were written for it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test calls may fail as loudly as the test")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use opora_domain::planning::AnnualPlan;
use opora_domain::strategies::Strategy;
use opora_domain::tracing::{ElementKind, propose};

fn fixture<T: serde::de::DeserializeOwned>(name: &str) -> T {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/tracing/invented");
    serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

/// The position of an activity as the list of right answers writes it.
fn place(strategy: &Strategy, path: &str) -> String {
    let at: Vec<usize> = path.split('/').filter_map(|part| part.parse().ok()).collect();
    let (_, measure) = strategy.measures().find(|(position, _)| position[..] == at[..4]).unwrap();
    let activity = at.get(4).map(|position| format!(".{}", position + 1)).unwrap_or_default();
    format!("{}/{}{activity}", at[0] + 1, measure.number.as_deref().unwrap())
}

#[test]
fn each_row_finds_its_activity() {
    let (strategy, plan): (Strategy, AnnualPlan) = (fixture("strategy.json"), fixture("plan.json"));
    let right: BTreeMap<String, String> = fixture("right.json");
    let proposals = propose(&plan, &strategy);
    let items: Vec<_> = plan.sections.iter().flat_map(|section| &section.items).collect();
    assert_eq!(proposals.len(), items.len());
    let mut wrong = Vec::new();
    for (item, proposal) in items.iter().zip(&proposals) {
        let found = proposal.best().map(|best| place(&strategy, &best.path)).unwrap_or_default();
        let wanted = &right[item.number.as_deref().unwrap()];
        let shared = proposal.best().map(|best| best.shared.join(", ")).unwrap_or_default();
        println!("{} → {found} ({shared})", item.title.as_deref().unwrap());
        if found != *wanted {
            wrong.push((item.title.as_deref().unwrap(), found, wanted));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn candidates_are_few_ordered_and_give_their_reason() {
    let (strategy, plan): (Strategy, AnnualPlan) = (fixture("strategy.json"), fixture("plan.json"));
    for proposal in propose(&plan, &strategy) {
        for candidates in [&proposal.candidates, &proposal.services, &proposal.indicators] {
            assert!(candidates.len() <= 5);
            assert!(candidates.is_sorted_by(|one, other| one.score >= other.score));
            assert!(candidates.iter().all(|one| (0.0..=1.0).contains(&one.score) && !one.shared.is_empty()));
        }
    }
}

#[test]
fn services_and_indicators_are_proposed_too() {
    let (strategy, plan): (Strategy, AnnualPlan) = (fixture("strategy.json"), fixture("plan.json"));
    let proposals = propose(&plan, &strategy);
    let best = |item: &str, kind: ElementKind| {
        let proposal = proposals.iter().find(|proposal| proposal.item == item).unwrap();
        let list = if kind == ElementKind::Service { &proposal.services } else { &proposal.indicators };
        list.first().map(|candidate| candidate.path.clone())
    };
    assert_eq!(best("sections/0/items/0", ElementKind::Service).as_deref(), Some("services/0"));
    assert_eq!(best("sections/0/items/8", ElementKind::Service).as_deref(), Some("services/3"));
    assert_eq!(best("sections/1/items/1", ElementKind::Indicator).as_deref(), Some("key_indicators/2"));
}

#[test]
fn nothing_is_proposed_where_there_is_nothing() {
    let plan: AnnualPlan = fixture("plan.json");
    let proposals = propose(&plan, &Strategy::default());
    assert!(proposals.iter().all(|proposal| proposal.candidates.is_empty()));
    assert!(propose(&AnnualPlan::default(), &fixture("strategy.json")).is_empty());
}
