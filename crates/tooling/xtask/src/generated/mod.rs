//! `cargo xtask generate`: files that follow from the code, and the check that they are up to date.

mod crate_table;
mod exchange_schema;

use opora_texts::Language;

use crate::problems::Problems;
use crate::project_files::Project;

/// Path and wanted text of each generated file.
fn wanted(project: &Project) -> Result<Vec<(&'static str, String)>, String> {
    Ok(vec![
        (crate_table::PATH, crate_table::text(project)?),
        (exchange_schema::PATH, exchange_schema::text()?),
        ("docs/rules.bg.md", opora_checks::catalogue_page(Language::Bg)),
        ("docs/rules.en.md", opora_checks::catalogue_page(Language::En)),
    ])
}

pub fn write(project: &Project) -> Result<(), String> {
    for (path, text) in wanted(project)? {
        if project.read(path).ok().as_ref() != Some(&text) {
            project.write(path, &text)?;
            println!("written: {path}");
        }
    }
    Ok(())
}

pub fn check(project: &Project) -> Result<Problems, String> {
    let mut problems = Problems::default();
    let files = wanted(project)?;
    for (path, text) in &files {
        if project.read(path).ok().as_ref() != Some(text) {
            problems.add(format!("{path} is out of date: run `cargo xtask generate` and commit it"));
        }
    }
    if problems.is_empty() {
        println!("generated: {} files are up to date", files.len());
    }
    Ok(problems)
}
