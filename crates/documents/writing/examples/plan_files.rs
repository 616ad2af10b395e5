//! Writes the files of a plan or a strategy in the exchange format: `plan_files PLAN.json FOLDER`. For looking at what is written, and
//! for validators of other makers.

use std::error::Error;
use std::path::Path;

use opora_composing::{ComposeOptions, Letterhead, compose_document, compose_document_workbook};
use opora_domain::documents::PlanningDocument;
use opora_understanding::understand;
use opora_writing::{csv, docx, html, pdf, xlsx};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [plan, folder] = arguments.as_slice() else { return Err("plan_files PLAN.json FOLDER".into()) };
    let name = Path::new(plan).file_stem().and_then(|name| name.to_str()).ok_or("no name")?.to_owned();
    let plan: PlanningDocument = serde_json::from_slice(&std::fs::read(plan)?)?;
    let letterhead = Letterhead {
        logo: std::fs::read(Path::new(folder).join("logo.png")).ok(),
        logo_description: Some("Герб на общината".to_owned()),
        ..Letterhead::default()
    };
    let options = ComposeOptions { second_currency: true, ..ComposeOptions::default() };
    let composed = compose_document(&plan, &letterhead, &options, |document| understand(document).ok());
    let workbook = compose_document_workbook(&plan, &letterhead, &composed.options);
    std::fs::create_dir_all(folder)?;
    let files = [
        ("docx", docx::write(&composed.document)?),
        ("pdf", pdf::write(&composed.document)?),
        ("html", html::write(&composed.document)?),
        ("xlsx", xlsx::write(&workbook)?),
        ("csv", csv::write(&workbook)?),
    ];
    for (ending, bytes) in files {
        std::fs::write(Path::new(folder).join(format!("{name}.{ending}")), bytes)?;
    }
    println!("{name}: says everything: {}", composed.is_faithful);
    Ok(())
}
