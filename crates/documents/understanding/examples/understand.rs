//! Prints the plan or strategy that is understood from a file: `cargo run -p opora-understanding --example understand -- FILE`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: understand FILE [tree]");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::from(2);
        }
    };
    let programs = opora_outside_programs::OutsidePrograms::new()
        .with_progress(|done, pages| eprintln!("recognised {done} of {pages} pages"));
    let tree = match opora_reading::read_with(&bytes, Some(&path), &opora_reading::Limits::default(), &programs) {
        Ok(tree) => tree,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::from(2);
        }
    };
    let printed = if std::env::args().nth(2).is_some_and(|what| what == "tree") {
        serde_json::to_string_pretty(&tree)
    } else {
        match opora_understanding::understand(&tree) {
            Ok(document) => serde_json::to_string_pretty(&document),
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::FAILURE;
            }
        }
    };
    match printed {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}
