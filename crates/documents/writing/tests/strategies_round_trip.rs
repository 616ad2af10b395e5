//! A strategy that is written can be read again: the same facts, cell for cell, from every kind of file.

#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test calls may fail as loudly as the test")]

#[path = "../../composing/tests/strategies/mod.rs"]
mod strategies;

use std::path::PathBuf;

use opora_composing::{ComposeOptions, Letterhead, compose_document, compose_document_workbook};
use opora_domain::documents::PlanningDocument;
use opora_domain::strategies::Strategy;
use opora_reading::{Limits, read};
use opora_understanding::{understand, understand_strategy};
use opora_writing::{docx, html, xlsx};
use proptest::prelude::*;

fn understood(bytes: &[u8], name: &str) -> Strategy {
    let tree = read(bytes, Some(name), &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let strategy = understand_strategy(&tree).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(strategy.accounting.unplaced, [], "{name}: everything that was written has its place");
    strategy
}

/// Writes the strategy as every kind of file, reads each, and compares.
fn comes_back(strategy: &Strategy) {
    let document = PlanningDocument::from(strategy.clone());
    let (letterhead, options) = (Letterhead::default(), ComposeOptions::default());
    let composed = compose_document(&document, &letterhead, &options, |tree| understand(tree).ok());
    assert!(composed.is_faithful);
    let workbook = compose_document_workbook(&document, &letterhead, &composed.options);
    let files = [
        ("strategy.docx", docx::write(&composed.document).unwrap()),
        ("strategy.html", html::write(&composed.document).unwrap()),
        ("strategy.xlsx", xlsx::write(&workbook).unwrap()),
    ];
    let wanted = serde_json::to_string_pretty(&strategy.facts()).unwrap();
    for (name, bytes) in files {
        let found = serde_json::to_string_pretty(&understood(&bytes, name).facts()).unwrap();
        for (line, (wanted, found)) in wanted.lines().zip(found.lines()).enumerate() {
            assert_eq!(wanted, found, "{name}, line {line}");
        }
        assert_eq!(wanted, found, "{name}");
    }
}

#[test]
fn the_fixture_comes_back() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/writing/strategy.json");
    comes_back(&serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap());
}

#[test]
fn the_strategy_of_the_seeds_comes_back() {
    let folder = std::env::var_os("OPORA_SEEDS")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/seeds"), PathBuf::from);
    let name = "haskovo-2016-2020.docx";
    let Ok(bytes) = std::fs::read(folder.join(name)) else {
        println!("skipped: no {name} in {}", folder.display());
        return;
    };
    let tree = read(&bytes, Some(name), &Limits::default()).unwrap();
    comes_back(&understand_strategy(&tree).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_strategy_comes_back(strategy in strategies::strategy()) {
        comes_back(&strategy);
    }
}
