//! Reads a file (or a plan in the exchange format) and prints what the checks find in it.

use std::process::ExitCode;

use opora_domain::documents::PlanningDocument;
use opora_domain::findings::Findings;

fn main() -> ExitCode {
    match found() {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn found() -> Result<String, String> {
    let name = std::env::args().nth(1).ok_or("usage: findings FILE|PLAN.json")?;
    let bytes = std::fs::read(&name).map_err(|error| format!("{name}: {error}"))?;
    let findings = if name.ends_with(".json") {
        let plan: PlanningDocument = serde_json::from_slice(&bytes).map_err(|error| format!("{name}: {error}"))?;
        opora_checks::check_document(&plan, None)
    } else {
        let limits = opora_reading::Limits::default();
        let tree = opora_reading::read(&bytes, Some(&name), &limits).map_err(|error| format!("{name}: {error:?}"))?;
        let plan = opora_understanding::understand(&tree).map_err(|error| format!("{name}: {error:?}"))?;
        opora_checks::check_document(&plan, Some(&tree))
    };
    serde_json::to_string_pretty(&Findings { findings }).map_err(|error| error.to_string())
}
