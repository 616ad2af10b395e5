//! Rules for files: length, names, the first line that says the purpose.

use std::collections::BTreeMap;

use crate::problems::Problems;
use crate::project_files::{Project, ProjectFile};

const LINES: usize = 400;
const LINES_OF_TESTS: usize = 600;
/// Files that are longer for now, each with its number of lines. The numbers may only fall and lines only go.
const EXCEPTIONS: &str = "crates/tooling/xtask/long_files.txt";
/// Names that say nothing about what is inside. (`service` is a social service, so it is a good name.)
const EMPTY_NAMES: &[&str] = &["util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"];

pub fn check(project: &Project) -> Result<Problems, String> {
    let exceptions = parse_exceptions(&project.read(EXCEPTIONS)?)?;
    let mut problems = Problems::default();
    let mut lengths = BTreeMap::new();
    for file in project.files()?.iter().filter(|file| is_source(file)) {
        let text = project.read(&file.0)?;
        problems.append(check_name(file));
        if file.extension() == "rs" && !text.starts_with("//!") {
            problems.add(format!("{}: the first line must say what the file is for (//! …)", file.0));
        }
        let lines = text.lines().count();
        if lines > limit(file) {
            lengths.insert(file.0.clone(), (lines, limit(file)));
        }
    }
    problems.append(check_lengths(&lengths, &exceptions));
    Ok(problems)
}

fn is_source(file: &ProjectFile) -> bool {
    matches!(file.extension(), "rs" | "ts" | "tsx" | "js" | "mjs" | "css" | "py" | "sh")
}

fn limit(file: &ProjectFile) -> usize {
    if file.is_test() { LINES_OF_TESTS } else { LINES }
}

fn check_name(file: &ProjectFile) -> Problems {
    let mut problems = Problems::default();
    for part in file.parts() {
        if EMPTY_NAMES.contains(&part) {
            problems.add(format!("{}: the name {part} does not say what is inside; name it after its subject", file.0));
        }
    }
    problems
}

fn parse_exceptions(text: &str) -> Result<BTreeMap<String, usize>, String> {
    text.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (path, lines) = line.rsplit_once(' ').ok_or_else(|| format!("{EXCEPTIONS}: {line}"))?;
            Ok((path.to_owned(), lines.parse().map_err(|_| format!("{EXCEPTIONS}: {line}"))?))
        })
        .collect()
}

/// `lengths`: the files over their limit, with their lines and the limit.
fn check_lengths(lengths: &BTreeMap<String, (usize, usize)>, exceptions: &BTreeMap<String, usize>) -> Problems {
    let mut problems = Problems::default();
    for (path, (lines, limit)) in lengths {
        match exceptions.get(path) {
            None => problems.add(format!("{path} has {lines} lines; the limit is {limit}: split it by purpose")),
            Some(known) if lines > known => {
                problems.add(format!("{path} has grown from {known} to {lines} lines; it may only shrink"));
            }
            Some(known) if lines < known => {
                problems.add(format!("{path} has only {lines} lines now: write {lines} in {EXCEPTIONS}"));
            }
            Some(_) => {}
        }
    }
    for path in exceptions.keys().filter(|path| !lengths.contains_key(*path)) {
        problems.add(format!("{path} keeps to the limit now: take its line out of {EXCEPTIONS}"));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_may_only_shrink() {
        let exceptions = parse_exceptions("# reason\na.rs 500\nb.rs 500\nc.rs 500\nd e.rs 450\n").unwrap();
        let long = |lines| (lines, LINES);
        let lengths = BTreeMap::from([
            ("a.rs".to_owned(), long(501)),
            ("b.rs".to_owned(), long(499)),
            ("c.rs".to_owned(), long(500)),
            ("f.rs".to_owned(), long(401)),
        ]);
        let problems = check_lengths(&lengths, &exceptions);
        let told: Vec<&str> = problems.lines().iter().filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(told, ["a.rs", "b.rs", "f.rs", "d"]);
    }

    #[test]
    fn names_that_say_nothing_are_refused_and_tests_may_be_longer() {
        let file = |path: &str| ProjectFile(path.to_owned());
        assert_eq!(check_name(&file("crates/checks/src/utils.rs")).lines().len(), 1);
        assert_eq!(check_name(&file("crates/helpers/src/plan.rs")).lines().len(), 1);
        assert_eq!(check_name(&file("crates/checks/src/sums.rs")).lines().len(), 0);
        assert_eq!(limit(&file("crates/checks/tests/seeds.rs")), LINES_OF_TESTS);
        assert_eq!(limit(&file("crates/checks/src/sum_tests.rs")), LINES_OF_TESTS);
        assert_eq!(limit(&file("crates/checks/src/sums.rs")), LINES);
    }
}
