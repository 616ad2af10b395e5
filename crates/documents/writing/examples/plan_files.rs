//! Writes the files of a plan in the exchange format: `plan_files PLAN.json FOLDER`. For looking at what is written, and
//! for validators of other makers.

use std::error::Error;
use std::path::Path;

use opora_composing::{ComposeOptions, Letterhead, compose_plan};
use opora_domain::planning::AnnualPlan;
use opora_writing::docx;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [plan, folder] = arguments.as_slice() else { return Err("plan_files PLAN.json FOLDER".into()) };
    let name = Path::new(plan).file_stem().and_then(|name| name.to_str()).ok_or("no name")?.to_owned();
    let plan: AnnualPlan = serde_json::from_slice(&std::fs::read(plan)?)?;
    let document = compose_plan(&plan, &Letterhead::default(), &ComposeOptions::default());
    std::fs::create_dir_all(folder)?;
    std::fs::write(Path::new(folder).join(format!("{name}.docx")), docx::write(&document)?)?;
    Ok(())
}
