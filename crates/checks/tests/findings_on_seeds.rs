//! Real plans with cases and controls found by hand, where the folders with them are: what is wrong is found, and what
//! is right stays silent.

use std::path::PathBuf;

use opora_domain::findings::Finding;
use opora_reading::{Limits, read};
use opora_test_support::workspace;
use opora_understanding::understand;
use serde_json::Value;

/// The shares of the cases that are to be found at least.
const ERRORS: f64 = 1.0;
const ALL: f64 = 0.85;

const DOCUMENTS: &[&str] = &["dupnitsa-2021", "haskovo-2016-2020", "kresna-2020", "lyubimets-2013", "rudozem-2021"];

/// The folder with the cases, or nothing where it is missing.
fn exchange() -> Option<PathBuf> {
    let beside = || workspace::root().join("../shared/exchange");
    let folder = std::env::var_os("OPORA_EXCHANGE").map_or_else(beside, PathBuf::from).join("examples/cases");
    if !folder.is_dir() {
        eprintln!("skipped: the folder {} with cases is missing", folder.display());
        return None;
    }
    Some(folder)
}

fn norm(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(norm).collect()
}

fn of_family(finding: &Finding, case: &Value) -> bool {
    let family = finding.rule.split('-').next().unwrap_or_default().to_owned();
    strings(&case["families"]).contains(&family)
}

fn meets(finding: &Finding, case: &Value) -> bool {
    let mut texts: Vec<String> = finding.places.iter().map(|place| norm(&place.quote)).collect();
    texts.extend(finding.values.iter().map(|value| norm(value)));
    if case["absent"] == true {
        texts.extend([norm(&finding.message.bg), norm(&finding.message.en)]);
    }
    of_family(finding, case)
        && case["quotes"].as_array().into_iter().flatten().all(|alternatives| {
            strings(alternatives).iter().any(|quote| texts.iter().any(|text| text.contains(quote.as_str())))
        })
}

fn breaks(finding: &Finding, control: &Value) -> bool {
    of_family(finding, control)
        && strings(&control["quotes"])
            .iter()
            .all(|quote| finding.places.iter().any(|place| norm(&place.quote).contains(quote.as_str())))
}

#[test]
fn cases_are_found_and_controls_stay_silent() {
    let (Some(seeds), Some(cases)) = (workspace::seeds(), exchange()) else { return };
    let mut names: Vec<PathBuf> = std::fs::read_dir(&seeds).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    for path in names {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if !DOCUMENTS.contains(&stem.as_str()) {
            continue;
        }
        let Ok(listed) = std::fs::read(cases.join(format!("{stem}.json"))) else { continue };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(tree) = read(&std::fs::read(&path).unwrap(), Some(&name), &Limits::default()) else { continue };
        let Ok(document) = understand(&tree) else { continue };
        let listed: Value = serde_json::from_slice(&listed).unwrap();
        let findings = opora_checks::check_document(&document, Some(&tree));
        let cases = listed["cases"].as_array().unwrap();
        assert!(findings.len() <= 4 * cases.len() + 20, "{name}: {} findings are too many to read", findings.len());
        let share = |wanted: &dyn Fn(&Value) -> bool| {
            let wanted: Vec<&Value> = cases.iter().filter(|case| wanted(case)).collect();
            let met = wanted.iter().filter(|case| findings.iter().any(|finding| meets(finding, case))).count();
            #[expect(clippy::cast_precision_loss, reason = "a share of a few cases")]
            let share = met as f64 / wanted.len().max(1) as f64;
            share
        };
        let (errors, all) = (share(&|case| case["severity"] == "error"), share(&|_| true));
        println!("{name}: {} findings, errors {errors:.2}, all {all:.2}", findings.len());
        assert!(errors >= ERRORS && all >= ALL, "{name}: errors {errors:.2}, all {all:.2}");
        for control in listed["controls"].as_array().unwrap() {
            for finding in findings.iter().filter(|finding| breaks(finding, control)) {
                assert!(
                    cases.iter().any(|case| meets(finding, case)),
                    "{name}: {} speaks against {control}",
                    finding.rule
                );
            }
        }
    }
}
