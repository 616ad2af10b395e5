//! `cargo xtask texts`: the keys of the translations against the keys that the code uses.
//!
//! A key is used where a string literal of the program equals it, or where a format string builds it
//! (`"quarter-{}"` uses every key that begins with `quarter-`). A literal key given to `say` or `find` must exist.

mod source_literals;

use std::collections::BTreeSet;

use source_literals::{Literals, literals};

use crate::problems::Problems;
use crate::project_files::{Project, ProjectFile};

const LANGUAGES: [&str; 2] = ["bg", "en"];

pub fn check(project: &Project) -> Result<Problems, String> {
    let files = project.files()?;
    let mut keys = Vec::new();
    for language in LANGUAGES {
        let mut of_language = BTreeSet::new();
        for file in files.iter().filter(|file| is_translation(file, language)) {
            of_language.extend(keys_of(&project.read(&file.0)?));
        }
        keys.push(of_language);
    }
    let mut found = Literals::default();
    let mut problems = Problems::default();
    for file in files.iter().filter(|file| file.extension() == "rs" && !file.is_test() && !is_tooling(file)) {
        let text = project.read(&file.0)?;
        let in_file = literals(&file.0, &text)?;
        if is_above_the_domain(file) {
            for (line, literal) in in_file.all.iter().filter(|(_, literal)| has_cyrillic(literal)) {
                problems.add(format!("{}:{line}: {literal:?} is a text for people; put it into translations/", file.0));
            }
        }
        found.append(in_file);
    }
    let [bulgarian, english] = keys.as_slice() else { return Err("two languages expected".into()) };
    problems.append(compare(bulgarian, english, &found));
    let rules: Vec<&str> = opora_checks::all_rules().iter().map(|rule| rule.name).collect();
    problems.append(keys_of_no_rule(bulgarian, &rules));
    if problems.is_empty() {
        println!("texts: {} keys in both languages, each used", bulgarian.len());
    }
    Ok(problems)
}

fn is_translation(file: &ProjectFile, language: &str) -> bool {
    file.extension() == "ftl" && file.0.starts_with(&format!("translations/{language}/"))
}

fn is_tooling(file: &ProjectFile) -> bool {
    file.0.starts_with("crates/tooling/") || !file.0.starts_with("crates/")
}

/// Where no Cyrillic belongs into the code: these crates understand no Bulgarian, they only say it.
fn is_above_the_domain(file: &ProjectFile) -> bool {
    ["crates/doors/", "crates/operations/", "crates/storage/"].iter().any(|folder| file.0.starts_with(folder))
}

fn has_cyrillic(text: &str) -> bool {
    text.chars().any(|character| matches!(character, '\u{400}'..='\u{4ff}'))
}

/// The keys of a file: lines that begin with `key =`.
fn keys_of(text: &str) -> impl Iterator<Item = String> {
    text.lines().filter_map(|line| {
        let (key, _) = line.split_once('=')?;
        let key = key.trim_end();
        let is_key = key.starts_with(|first: char| first.is_ascii_lowercase())
            && key.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
        is_key.then(|| key.to_owned())
    })
}

fn compare(bulgarian: &BTreeSet<String>, english: &BTreeSet<String>, found: &Literals) -> Problems {
    let mut problems = Problems::default();
    for key in bulgarian.symmetric_difference(english) {
        problems.add(format!("the key {key} stands in one language only"));
    }
    for (place, key) in &found.keys_said {
        if !bulgarian.contains(key) {
            problems.add(format!("{place}: the key {key} is in no translation"));
        }
    }
    let all: BTreeSet<&str> = found.all.iter().map(|(_, literal)| literal.as_str()).collect();
    let prefixes: Vec<&str> = all.iter().filter_map(|literal| built_prefix(literal)).collect();
    for key in bulgarian {
        let used = all.contains(key.as_str()) || prefixes.iter().any(|prefix| key.starts_with(prefix));
        if !used {
            problems.add(format!("the key {key} is used nowhere: take it out of translations/"));
        }
    }
    problems
}

/// The keys `rule-…` are built from the names of the rules, so a key that outlived its rule looks used.
fn keys_of_no_rule(keys: &BTreeSet<String>, rules: &[&str]) -> Problems {
    let mut problems = Problems::default();
    for key in keys {
        let Some(name) = key.strip_prefix("rule-") else { continue };
        let name = name.strip_suffix("-why").or_else(|| name.strip_suffix("-suggestion")).unwrap_or(name);
        if !rules.contains(&name) {
            problems.add(format!("the key {key} belongs to no rule: take it out of translations/"));
        }
    }
    problems
}

/// What a key that is put together begins with: `quarter-` of `quarter-{}`, and of `quarter-` to which a name is added.
fn built_prefix(literal: &str) -> Option<&str> {
    let prefix = literal.split_once('{').map_or(literal, |(prefix, _)| prefix);
    let is_prefix = prefix.len() > 3
        && prefix.ends_with('-')
        && prefix.chars().all(|character| character.is_ascii_lowercase() || character == '-' || character == '_');
    is_prefix.then_some(prefix)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = r##"
        //! About `not-a-key`.
        fn show(language: Language) {
            say(language, "plan-title", &[("name", "x".into())]);
            opora_texts::find(language, "missing-key", &[]);
            let key = format!("quarter-{}", 1);
            let key = ["month-", "may"].concat();
            html! { p { (words.say("page-start", &[])) } }
            names.iter().find("not-a-key-but-an-item");
        }
        #[cfg(test)]
        mod tests { fn f() { say(language, "only-in-tests", &[]); } }
    "##;

    fn set(keys: &[&str]) -> BTreeSet<String> {
        keys.iter().map(|&key| key.to_owned()).collect()
    }

    #[test]
    fn used_built_missing_and_unused_keys_are_told_apart() {
        let found = literals("a.rs", CODE).unwrap();
        let keys = set(&["plan-title", "quarter-1", "month-may", "page-start", "not-a-key", "only-in-tests"]);
        let problems = compare(&keys, &keys, &found);
        assert_eq!(
            problems.lines(),
            [
                "a.rs:5: the key missing-key is in no translation",
                "the key not-a-key is used nowhere: take it out of translations/",
                "the key only-in-tests is used nowhere: take it out of translations/",
            ]
        );
    }

    #[test]
    fn a_text_that_outlived_its_rule_is_told() {
        let keys = set(&["rule-sum-total", "rule-sum-total-why", "rule-sum-gone-suggestion", "rules-page-title"]);
        let problems = keys_of_no_rule(&keys, &["sum-total"]);
        assert_eq!(
            problems.lines(),
            ["the key rule-sum-gone-suggestion belongs to no rule: take it out of translations/"]
        );
    }

    #[test]
    fn a_key_of_one_language_is_told() {
        let found = literals("a.rs", "fn f() { say(l, \"a-key\", &[]); g(\"b-key\"); }").unwrap();
        let problems = compare(&set(&["a-key", "b-key"]), &set(&["a-key"]), &found);
        assert_eq!(problems.lines(), ["the key b-key stands in one language only"]);
    }

    #[test]
    fn keys_are_read_from_the_text_of_a_translation() {
        let text = "# comment = no\nfirst-key = one\n    .attribute = x\nsecond_key =\n    two = 2 lines\n";
        assert_eq!(keys_of(text).collect::<Vec<_>>(), ["first-key", "second_key"]);
        assert!(has_cyrillic("план") && !has_cyrillic("plan"));
    }
}
