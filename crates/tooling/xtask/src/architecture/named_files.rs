//! The pages about the project name files and folders; what they name must exist.

use crate::problems::Problems;
use crate::project_files::Project;

const PAGES: &[&str] = &["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"];
/// The folders by which a path is recognised.
const ROOTS: &[&str] =
    &["crates/", "decisions/", "docs/", "fixtures/", "fuzz/", "islands/", "schema/", "scripts/", "translations/"];

pub fn check(project: &Project) -> Result<Problems, String> {
    let mut problems = Problems::default();
    for page in PAGES {
        for path in named(&project.read(page)?) {
            if !project.root.join(path).exists() {
                problems.add(format!("{page} names {path}, which does not exist"));
            }
        }
    }
    Ok(problems)
}

/// The paths between backticks; those with a placeholder are patterns.
fn named(page: &str) -> impl Iterator<Item = &str> {
    page.split('`')
        .skip(1)
        .step_by(2)
        .filter(|code| ROOTS.iter().any(|root| code.starts_with(root)))
        .filter(|code| !code.contains(['<', '*', ' ', '\n', '{']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_commands_and_patterns() {
        let page = "See `crates/tree/src` and `scripts/a b`, run `./test`, add `crates/<name>/x.rs` or `docs/a.md`.";
        assert_eq!(named(page).collect::<Vec<_>>(), ["crates/tree/src", "docs/a.md"]);
    }
}
