//! Which crate may use which: the one table that says so, and its check.

use super::Graph;
use crate::problems::Problems;

/// A crate of the house.
pub struct CrateRule {
    pub name: &'static str,
    /// The crates of the house that it may use in the program.
    pub may_use: &'static [&'static str],
}

const fn rule(name: &'static str, may_use: &'static [&'static str]) -> CrateRule {
    CrateRule { name, may_use }
}

/// From the lowest to the highest. Arrows point downward only.
pub const CRATES: &[CrateRule] = &[
    rule("opora-tree", &[]),
    rule("opora-domain", &["opora-tree"]),
    rule("opora-texts", &["opora-domain"]),
    rule("opora-checks", &["opora-domain", "opora-tree", "opora-texts"]),
    rule("opora-reading", &["opora-tree"]),
    rule("opora-outside-programs", &["opora-reading"]),
    rule("opora-understanding", &["opora-tree", "opora-domain"]),
    rule("opora-composing", &["opora-tree", "opora-domain", "opora-texts"]),
    rule("opora-writing", &["opora-tree"]),
    rule("opora-storage", &["opora-domain", "opora-tree"]),
    rule(
        "opora-operations",
        &[
            "opora-domain",
            "opora-tree",
            "opora-texts",
            "opora-checks",
            "opora-reading",
            "opora-outside-programs",
            "opora-understanding",
            "opora-composing",
            "opora-writing",
            "opora-storage",
        ],
    ),
    rule("opora-web-pages", &["opora-operations", "opora-domain", "opora-tree", "opora-texts"]),
    rule("opora", &["opora-operations", "opora-domain", "opora-tree", "opora-texts", "opora-web-pages"]),
    rule("opora-test-support", &[]),
    rule("xtask", &["opora-domain", "opora-checks", "opora-texts"]),
];

/// The doors never see the tables, not even in their tests: what a door cannot ask for by an operation, it cannot do.
const DOORS: &[&str] = &["opora-web-pages", "opora"];
const HIDDEN_FROM_DOORS: &str = "opora-storage";

/// Libraries with the only crates that may name them.
const OWNERS: &[(&str, &[&str])] = &[
    ("sea-orm", &["opora-storage"]),
    ("sea-orm-migration", &["opora-storage"]),
    ("sqlx", &["opora-storage"]),
    ("typst", &["opora-writing"]),
    ("typst-pdf", &["opora-writing"]),
    ("typst-layout", &["opora-writing"]),
    ("typst-assets", &["opora-writing"]),
    ("rust_xlsxwriter", &["opora-writing"]),
    ("calamine", &["opora-reading"]),
    ("html5ever", &["opora-reading"]),
    ("image", &["opora-reading"]),
    ("hayro-interpret", &["opora-reading"]),
    ("encoding_rs", &["opora-reading"]),
    ("fluent-bundle", &["opora-texts"]),
    ("maud", &["opora-web-pages"]),
    ("axum", &["opora-web-pages"]),
    ("tower-http", &["opora-web-pages"]),
    ("clap", &["opora"]),
];

/// Crates that are pure: values in, values out.
const PURE: &[&str] =
    &["opora-tree", "opora-domain", "opora-texts", "opora-checks", "opora-understanding", "opora-composing"];

/// What a pure crate must not pull in, not even through others: async, SQL, HTTP, file formats, arguments.
const IMPURE: &[&str] =
    &["tokio", "axum", "hyper", "sea-orm", "sqlx-core", "typst", "zip", "quick-xml", "calamine", "html5ever", "clap"];

pub fn check(graph: &Graph) -> Problems {
    let mut problems = Problems::default();
    let of_the_house = |name: &str| graph.crates.contains_key(name);
    for (name, found) in &graph.crates {
        let Some(rule) = CRATES.iter().find(|rule| rule.name == name) else {
            problems.add(format!(
                "{name}: a new crate needs a decision (decisions/) and its line in crates/tooling/xtask/src/architecture/arrows.rs"
            ));
            continue;
        };
        for used in found.uses.iter().filter(|used| of_the_house(used)) {
            if !rule.may_use.contains(&used.as_str()) {
                problems.add(format!("{name} uses {used}, which it may not; it may use: {}", rule.may_use.join(", ")));
            }
        }
        if DOORS.contains(&name.as_str()) && found.uses_in_tests.contains(HIDDEN_FROM_DOORS) {
            problems.add(format!("{name} uses {HIDDEN_FROM_DOORS} in its tests; a door asks operations"));
        }
        for (library, owners) in OWNERS {
            let named = found.uses.contains(*library) || found.uses_in_tests.contains(*library);
            if named && !owners.contains(&name.as_str()) {
                problems.add(format!("{name} uses the library {library}, which belongs to {}", owners.join(", ")));
            }
        }
        if PURE.contains(&name.as_str()) {
            for library in IMPURE.iter().filter(|library| found.reaches.contains(**library)) {
                problems.add(format!("{name} is pure, but {library} comes in through its dependencies"));
            }
        }
    }
    for rule in CRATES.iter().filter(|rule| !of_the_house(rule.name)) {
        problems.add(format!("{} stands in the table of arrows, but is no crate", rule.name));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::graph::Crate;
    use super::*;

    /// A house in which each crate uses all that it may.
    fn correct_house() -> Graph {
        let mut graph = Graph::default();
        for rule in CRATES {
            let uses = rule.may_use.iter().map(|&name| name.to_owned()).collect();
            graph.crates.insert(rule.name.to_owned(), Crate { uses, ..Crate::default() });
        }
        graph
    }

    fn problems_after(change: impl FnOnce(&mut Graph)) -> Vec<String> {
        let mut graph = correct_house();
        change(&mut graph);
        check(&graph).lines().to_vec()
    }

    fn change<'a>(graph: &'a mut Graph, name: &str) -> &'a mut Crate {
        graph.crates.get_mut(name).unwrap()
    }

    #[test]
    fn the_house_as_the_table_has_it_is_correct() {
        assert_eq!(problems_after(|_| ()), Vec::<String>::new());
    }

    #[test]
    fn a_door_that_imports_storage_is_refused_also_in_its_tests() {
        for door in DOORS {
            let found = problems_after(|graph| {
                change(graph, door).uses.insert("opora-storage".into());
            });
            assert_eq!(found.len(), 1, "{found:?}");
            assert!(found[0].starts_with(&format!("{door} uses opora-storage, which it may not")), "{found:?}");
            let found = problems_after(|graph| {
                change(graph, door).uses_in_tests.insert("opora-storage".into());
            });
            assert_eq!(found, [format!("{door} uses opora-storage in its tests; a door asks operations")]);
        }
    }

    #[test]
    fn an_arrow_upward_is_refused() {
        let found = problems_after(|graph| {
            change(graph, "opora-domain").uses.insert("opora-operations".into());
        });
        assert_eq!(found.len(), 1, "{found:?}");
    }

    #[test]
    fn a_library_belongs_to_its_owner() {
        for (library, stranger) in [("sea-orm", "opora-operations"), ("typst", "opora-composing"), ("clap", "xtask")] {
            let found = problems_after(|graph| {
                change(graph, stranger).uses.insert(library.into());
            });
            assert_eq!(found.len(), 1, "{found:?}");
        }
    }

    #[test]
    fn a_pure_crate_must_not_reach_the_async_runtime_through_others() {
        let found = problems_after(|graph| {
            change(graph, "opora-domain").reaches.insert("tokio".into());
            change(graph, "opora-storage").reaches.insert("tokio".into());
        });
        assert_eq!(found, ["opora-domain is pure, but tokio comes in through its dependencies"]);
    }

    #[test]
    fn a_crate_without_a_line_and_a_line_without_a_crate_are_refused() {
        let found = problems_after(|graph| {
            graph.crates.remove("opora-tree");
            graph.crates.insert("opora-extra".into(), Crate::default());
        });
        assert_eq!(found.len(), 2, "{found:?}");
    }
}
