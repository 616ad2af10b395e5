//! Every plan that the understanding was reviewed with is composed so that it is understood as the same plan again.

#![expect(clippy::unwrap_used, reason = "what a test calls may fail as loudly as the test")]

use std::path::PathBuf;

use opora_composing::{ComposeOptions, Letterhead, compose_faithfully};
use opora_domain::planning::{AnnualPlan, Narrative};
use opora_understanding::understand_plan;

fn comes_back(plan: &AnnualPlan) -> Result<(), String> {
    let read_back = |document: &opora_tree::Document| understand_plan(document).ok();
    let composed = compose_faithfully(plan, &Letterhead::default(), &ComposeOptions::default(), read_back);
    if composed.is_faithful {
        return Ok(());
    }
    let text = |plan: &AnnualPlan| serde_json::to_string_pretty(&plan.facts()).unwrap();
    let (wanted, found) = (text(plan), read_back(&composed.document).map_or_else(String::new, |found| text(&found)));
    let differs = wanted.lines().zip(found.lines()).find(|(wanted, found)| wanted != found);
    Err(format!("{differs:?}"))
}

#[test]
fn reviewed_plans_come_back() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/understanding");
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let mut failures = Vec::new();
    for case in cases {
        let Ok(text) = std::fs::read_to_string(case.join("plan.json")) else { continue };
        let Ok(plan) = serde_json::from_str::<AnnualPlan>(&text) else { continue };
        if let Err(difference) = comes_back(&plan) {
            failures.push(format!("{}: {difference}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_heading_without_a_level_stays_one() {
    let heading = |text: &str, level| Narrative {
        heading: Some(text.to_owned()),
        level,
        text: Some("Текст под заглавието.".to_owned()),
        ..Narrative::default()
    };
    let plan = AnnualPlan {
        title: Some("Годишен план за социалните услуги за 2020 г.".to_owned()),
        narrative: vec![heading("Въведение", Some(1)), heading("Приложения", None), heading("Източници", Some(2))],
        ..AnnualPlan::default()
    };
    assert_eq!(comes_back(&plan), Ok(()));
}
