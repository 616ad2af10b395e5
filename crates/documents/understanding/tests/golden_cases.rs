//! Each case of `fixtures/understanding`: the file, the tree that reading makes of it, the plan or strategy that is understood.
//!
//! `OPORA_ACCEPT=1 cargo test -p opora-understanding --test golden_cases` writes what is found as what is expected;
//! the difference is then reviewed like any other change.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a missing or broken fixture fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

use opora_reading::Limits;
use opora_understanding::understand;
use serde_json::Value;

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fixtures/understanding");
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_dir());
    found.sort();
    found
}

fn input(case: &Path) -> PathBuf {
    let is_input = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == "input");
    fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path()).find(is_input).unwrap()
}

/// Compares with the kept file, or keeps what was found.
fn compare(path: &Path, found: &Value, failures: &mut Vec<String>) {
    if std::env::var_os("OPORA_ACCEPT").is_some() {
        fs::write(path, format!("{}\n", serde_json::to_string_pretty(found).unwrap())).unwrap();
        return;
    }
    let kept: Value = serde_json::from_str(&fs::read_to_string(path).unwrap_or_default()).unwrap_or(Value::Null);
    if &kept != found {
        let difference = first_difference("", &kept, found);
        failures.push(format!("{}: {difference}", path.display()));
    }
}

fn first_difference(at: &str, kept: &Value, found: &Value) -> String {
    match (kept, found) {
        (Value::Object(one), Value::Object(other)) => one
            .keys()
            .chain(other.keys())
            .find(|key| one.get(*key) != other.get(*key))
            .map(|key| {
                let value = |object: &serde_json::Map<String, Value>| object.get(key).cloned().unwrap_or(Value::Null);
                first_difference(&format!("{at}.{key}"), &value(one), &value(other))
            })
            .unwrap_or_default(),
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => (0..one.len())
            .find(|index| one[*index] != other[*index])
            .map(|index| first_difference(&format!("{at}[{index}]"), &one[index], &other[index]))
            .unwrap_or_default(),
        _ => format!("{at}: kept {kept}, found {found}"),
    }
}

#[test]
fn every_case_is_understood_as_it_was_reviewed() {
    let mut failures = Vec::new();
    let cases = cases();
    assert!(cases.len() >= 20, "{} cases", cases.len());
    for case in &cases {
        assert!(!fs::read_to_string(case.join("point.txt")).unwrap().trim().is_empty(), "{}", case.display());
        let bytes = fs::read(input(case)).unwrap();
        let tree = opora_reading::read(&bytes, None, &Limits::default()).unwrap();
        compare(&case.join("tree.json"), &serde_json::to_value(&tree).unwrap(), &mut failures);
        let (name, document) = match understand(&tree) {
            Ok(document) if document.as_strategy().is_some() => {
                ("strategy.json", serde_json::to_value(&document).unwrap())
            }
            Ok(document) => ("plan.json", serde_json::to_value(&document).unwrap()),
            Err(reason) => ("plan.json", serde_json::json!({ "not_understood": reason.to_string() })),
        };
        compare(&case.join(name), &document, &mut failures);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn all_text_of_every_case_finds_its_place() {
    for case in cases() {
        let bytes = fs::read(input(&case)).unwrap();
        let tree = opora_reading::read(&bytes, None, &Limits::default()).unwrap();
        let Ok(document) = understand(&tree) else { continue };
        assert_eq!(document.accounting().unplaced, [], "{}", case.display());
        assert_eq!(document.accounting().blocks as usize, tree.passages().len(), "{}", case.display());
    }
}
