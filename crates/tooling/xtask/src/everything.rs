//! `cargo xtask check`: what CI runs of the quick checks and of the tests that need nothing but cargo.

use std::process::Command;

use crate::problems::Problems;
use crate::project_files::Project;
use crate::{architecture, generated, texts};

/// The commands in order, the quickest first.
const COMMANDS: &[&[&str]] = &[
    &["fmt", "--all", "--check"],
    &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    &["nextest", "run", "--workspace", "--locked", "--no-fail-fast"],
    &["test", "--doc", "--workspace", "--locked"],
];

pub fn check(project: &Project) -> Result<Problems, String> {
    let mut problems = architecture::check(project)?;
    problems.append(texts::check(project)?);
    problems.append(generated::check(project)?);
    for arguments in COMMANDS {
        let command = format!("cargo {}", arguments.join(" "));
        println!("{command}");
        let status = Command::new("cargo")
            .args(*arguments)
            .current_dir(&project.root)
            .status()
            .map_err(|error| format!("{command}: {error}"))?;
        if !status.success() {
            problems.add(format!("{command} failed"));
        }
    }
    Ok(problems)
}
