//! A plan that was written for the tests after a real strategy, where the folder of real documents is: for most rows the
//! activity that they carry out is proposed first.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test calls may fail as loudly as the test")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use opora_domain::planning::AnnualPlan;
use opora_domain::strategies::{Activity, Measure, Strategy};
use opora_domain::tracing::{Candidate, propose};
use opora_reading::Limits;
use opora_understanding::understand_strategy;

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/tracing/following_a_real_strategy");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn source(name: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/seeds");
    let folder = std::env::var_os("OPORA_SEEDS").map_or(beside, PathBuf::from);
    let path = folder.join(name);
    if !path.is_file() {
        println!("skipped: no real strategy at {}", path.display());
    }
    path.is_file().then_some(path)
}

fn found<'a>(strategy: &'a Strategy, candidate: &Candidate) -> (usize, usize, &'a Measure, Option<&'a Activity>) {
    let at: Vec<usize> = candidate.path.split('/').filter_map(|part| part.parse().ok()).collect();
    let (_, measure) = strategy.measures().find(|(position, _)| position[..] == at[..4]).unwrap();
    let activity = at.get(4).copied().unwrap_or(usize::MAX);
    (at[0] + 1, activity.saturating_add(1), measure, measure.activities.get(activity))
}

fn place(strategy: &Strategy, candidate: &Candidate) -> String {
    let (direction, position, measure, activity) = found(strategy, candidate);
    let position = activity.map(|_| format!(".{position}")).unwrap_or_default();
    format!("{direction}/{}{position}", measure.number.as_deref().unwrap_or_default())
}

fn measured(name: &str) {
    let Some(path) = source(name) else { return };
    let tree = opora_reading::read(&std::fs::read(path).unwrap(), None, &Limits::default()).unwrap();
    let strategy = understand_strategy(&tree).unwrap();
    let plan: AnnualPlan = serde_json::from_str(&fixture("plan.json")).unwrap();
    let right: BTreeMap<String, String> = serde_json::from_str(&fixture("right.json")).unwrap();
    let begun = Instant::now();
    let proposals = propose(&plan, &strategy);
    println!("{name}: proposed in {:?}", begun.elapsed());
    let rows: Vec<_> = plan.sections.iter().flat_map(|section| &section.items).collect();
    let mut hits = 0;
    for (row, proposal) in rows.iter().zip(&proposals) {
        let number = row.number.as_deref().unwrap();
        let places: Vec<String> = proposal.candidates.iter().map(|candidate| place(&strategy, candidate)).collect();
        let first = places.first().map(String::as_str).unwrap_or_default();
        let verdict = match places.iter().position(|place| *place == right[number]) {
            Some(0) => "right".to_owned(),
            Some(later) => format!("wrong, {} is number {}", right[number], later + 1),
            None => format!("wrong, {} is not among them", right[number]),
        };
        hits += usize::from(first == right[number]);
        let best = proposal.best();
        let score = best.map(|best| best.score).unwrap_or_default();
        let shared = best.map(|best| best.shared.join(", ")).unwrap_or_default();
        let title = row.title.as_deref().unwrap();
        println!("{number} {title} → {first} ({score:.2}: {shared}) {verdict}");
    }
    println!("{hits} of {} rows have the right activity first", rows.len());
    assert!(hits * 100 >= rows.len() * 80);
}

#[test]
fn the_right_activity_comes_first_from_text() {
    measured("haskovo-2016-2020.txt");
}

#[test]
fn the_right_activity_comes_first_from_a_word_file() {
    measured("haskovo-2016-2020.docx");
}
