//! Prints the findings of a plan that is given as a file in the exchange format.

use std::process::ExitCode;

use opora_domain::findings::Findings;
use opora_domain::planning::AnnualPlan;

fn main() -> ExitCode {
    let read = || -> Result<String, String> {
        let name = std::env::args().nth(1).ok_or("usage: findings PLAN.json")?;
        let text = std::fs::read_to_string(&name).map_err(|error| format!("{name}: {error}"))?;
        let plan: AnnualPlan = serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        let findings = Findings { findings: opora_checks::check(&plan, None) };
        serde_json::to_string_pretty(&findings).map_err(|error| error.to_string())
    };
    match read() {
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
