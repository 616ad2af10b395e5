//! `cargo xtask architecture`: the rules of the house as a program.

mod arrows;
mod file_rules;
mod graph;
mod licences;
mod named_files;

pub use arrows::CRATES;
pub use graph::Graph;

use crate::problems::Problems;
use crate::project_files::Project;

pub fn check(project: &Project) -> Result<Problems, String> {
    let graph = Graph::of(project)?;
    let mut problems = arrows::check(&graph);
    problems.append(licences::check(&graph.licences));
    problems.append(file_rules::check(project)?);
    problems.append(named_files::check(project)?);
    if problems.is_empty() {
        println!(
            "architecture: {} crates keep to their arrows and files to their limits; {} packages have allowed licences",
            graph.crates.len(),
            graph.licences.len()
        );
    }
    Ok(problems)
}
