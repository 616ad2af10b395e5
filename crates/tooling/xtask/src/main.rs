//! `cargo xtask`: the project's own checks and the files that are generated from the code.

mod architecture;
mod everything;
mod generated;
mod problems;
mod project_files;
mod texts;

use std::process::ExitCode;

use problems::Problems;
use project_files::Project;

const HELP: &str = "\
cargo xtask architecture      crate arrows, owners of libraries, licences, lengths and names of files
cargo xtask texts             every key that the code uses is translated; keys that nobody uses are listed
cargo xtask generate          write the generated files anew (crate table, catalogue of rules, JSON Schema)
cargo xtask generate --check  only say which generated files are out of date
cargo xtask check             what CI runs of these, and fmt, clippy and the tests
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = Project::find().and_then(|project| match words.as_slice() {
        ["architecture"] => architecture::check(&project),
        ["texts"] => texts::check(&project),
        ["generate"] => generated::write(&project).map(|()| Problems::default()),
        ["generate", "--check"] => generated::check(&project),
        ["check"] => everything::check(&project),
        _ => Err(HELP.to_owned()),
    });
    match outcome {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            eprint!("{problems}");
            ExitCode::FAILURE
        }
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::from(2)
        }
    }
}
