//! What is written can be read again: the same plan, cell for cell, from every kind of file.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test calls may fail as loudly as the test")]

mod plans;

use std::path::PathBuf;

use opora_composing::{ComposeOptions, Letterhead, compose_faithfully, compose_workbook};
use opora_domain::planning::AnnualPlan;
use opora_reading::{Limits, read};
use opora_understanding::understand_plan;
use opora_writing::{docx, html, xlsx};
use proptest::prelude::*;

/// The annual plans among the seeds; the other document is a strategy.
const PLANS: [&str; 4] = ["dupnitsa", "kresna", "lyubimets", "rudozem"];

fn understood(bytes: &[u8], name: &str) -> AnnualPlan {
    let tree = read(bytes, Some(name), &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let plan = understand_plan(&tree).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(plan.accounting.unplaced, [], "{name}: everything that was written has its place");
    plan
}

/// Writes the plan as every kind of file, reads each, and compares.
fn comes_back(plan: &AnnualPlan, letterhead: &Letterhead, options: &ComposeOptions) {
    let composed = compose_faithfully(plan, letterhead, options, |document| understand_plan(document).ok());
    let workbook = compose_workbook(plan, letterhead, &composed.options);
    let files = [
        ("plan.docx", docx::write(&composed.document).unwrap()),
        ("plan.html", html::write(&composed.document).unwrap()),
        ("plan.xlsx", xlsx::write(&workbook).unwrap()),
    ];
    let wanted = serde_json::to_string_pretty(&plan.facts()).unwrap();
    for (name, bytes) in files {
        let found = serde_json::to_string_pretty(&understood(&bytes, name).facts()).unwrap();
        for (wanted, found) in wanted.lines().zip(found.lines()) {
            assert_eq!(wanted, found, "{name}");
        }
        assert_eq!(wanted, found, "{name}");
    }
    let json = serde_json::to_vec(plan).unwrap();
    assert_eq!(&serde_json::from_slice::<AnnualPlan>(&json).unwrap(), plan, "plan.json");
    assert!(composed.is_faithful);
}

fn fixture(name: &str) -> AnnualPlan {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/writing").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn every_fixture_comes_back() {
    for name in ["quarters.json", "present_law.json", "prose.json", "directions.json"] {
        println!("{name}");
        comes_back(&fixture(name), &Letterhead::default(), &ComposeOptions::default());
    }
}

#[test]
fn the_view_in_the_other_currency_and_the_block_of_signatures_change_nothing() {
    let letterhead = Letterhead {
        signature_lines: vec!["Изготвил:".to_owned(), "....................".to_owned()],
        ..Letterhead::default()
    };
    let options = ComposeOptions { second_currency: true, ..ComposeOptions::default() };
    comes_back(&fixture("quarters.json"), &letterhead, &options);
    comes_back(&fixture("present_law.json"), &letterhead, &options);
}

#[test]
fn the_letterhead_of_the_settings_is_read_as_letterhead() {
    let letterhead =
        Letterhead { name_lines: vec!["ОБЩИНА ГОРНА ВИШНА".to_owned()], ..Letterhead::default() };
    let plan = fixture("directions.json");
    let composed =
        compose_faithfully(&plan, &letterhead, &ComposeOptions::default(), |document| understand_plan(document).ok());
    let again = understood(&docx::write(&composed.document).unwrap(), "plan.docx");
    assert_eq!(again.narrative[0].text.as_deref(), Some("ОБЩИНА ГОРНА ВИШНА"));
    assert_eq!(again.facts().sections, plan.facts().sections);
}

#[test]
fn the_plans_of_the_seeds_come_back() {
    let folder = std::env::var_os("OPORA_SEEDS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/seeds"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: no folder {}", folder.display());
        return;
    };
    let mut count = 0;
    for path in entries.flatten().map(|entry| entry.path()) {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.file_name().and_then(|name| name.to_str());
        if !PLANS.iter().any(|plan| name.is_some_and(|name| name.starts_with(plan))) {
            continue;
        }
        let Ok(tree) = read(&bytes, name, &Limits::default()) else { continue };
        let Ok(plan) = understand_plan(&tree) else { continue };
        println!("{}", path.display());
        comes_back(&plan, &Letterhead::default(), &ComposeOptions::default());
        count += 1;
    }
    assert!(count >= 4, "only {count} plans found");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_comes_back(plan in plans::plan()) {
        comes_back(&plan, &Letterhead::default(), &ComposeOptions::default());
    }
}
