//! The licences of all libraries: each must allow that the program is given away under the EUPL-1.2.

use std::collections::BTreeMap;

use crate::problems::Problems;

/// Licences that ask for no more than naming the authors.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "EUPL-1.2",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// `licences`: the SPDX expression of each package by its name.
pub fn check(licences: &BTreeMap<String, String>) -> Problems {
    let mut problems = Problems::default();
    for (package, expression) in licences.iter().filter(|(_, expression)| !is_allowed(expression)) {
        problems
            .add(format!("the library {package} has the licence {expression:?}, which is not among the allowed ones"));
    }
    problems
}

/// Whether one choice of an expression has allowed licences only. `/` is the old way to write `OR`.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    alternatives(&expression, " OR ").iter().any(|choice| {
        alternatives(choice, " AND ").iter().all(|part| {
            let part = part.trim();
            match part.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
                Some(inner) => is_allowed(inner),
                None => ALLOWED.contains(&part.split_whitespace().collect::<Vec<_>>().join(" ").as_str()),
            }
        })
    })
}

/// The parts of an expression between an operator, those in parentheses left whole.
fn alternatives(expression: &str, operator: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_i32;
    let mut rest = expression;
    while let Some(character) = rest.chars().next() {
        if depth == 0
            && let Some(after) = rest.strip_prefix(operator)
        {
            parts.push(String::new());
            rest = after;
            continue;
        }
        depth += i32::from(character == '(') - i32::from(character == ')');
        if let Some(part) = parts.last_mut() {
            part.push(character);
        }
        rest = rest.strip_prefix(character).unwrap_or_default();
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_choice_is_enough_and_every_part_of_it_counts() {
        for allowed in [
            "MIT OR Apache-2.0",
            "MIT/Apache-2.0",
            "Apache-2.0 / MIT",
            "GPL-2.0-only OR Apache-2.0",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(is_allowed(allowed), "{allowed}");
        }
        for refused in ["", "GPL-3.0-only", "MIT AND GPL-2.0-only", "(MIT OR Zlib) AND AGPL-3.0-only", "LicenseRef-own"]
        {
            assert!(!is_allowed(refused), "{refused}");
        }
    }

    #[test]
    fn the_library_is_named() {
        let licences = BTreeMap::from([("free".to_owned(), "MIT".to_owned()), ("bound".to_owned(), String::new())]);
        assert_eq!(check(&licences).lines().len(), 1);
        assert!(check(&licences).lines()[0].contains("bound"));
    }
}
