//! Golden files: what came out once and was looked at.
//!
//! A run with `OPORA_ACCEPT=1` writes what comes out now; the difference is then reviewed as any other change.

use std::path::Path;

/// Compares text with a golden file, or writes the file where changes are accepted.
///
/// # Errors
///
/// The first line that differs, for the test to show.
pub fn compare(file: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("OPORA_ACCEPT").is_some_and(|value| value == "1") {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        return std::fs::write(file, actual).map_err(|error| format!("{}: {error}", file.display()));
    }
    let expected = std::fs::read_to_string(file)
        .map_err(|error| format!("{}: {error}; a run with OPORA_ACCEPT=1 writes it", file.display()))?;
    if expected == actual {
        return Ok(());
    }
    let mut number = 0;
    let (mut expected_lines, mut actual_lines) = (expected.lines(), actual.lines());
    loop {
        number += 1;
        let (expected, actual) = (expected_lines.next(), actual_lines.next());
        if expected != actual || expected.is_none() {
            let show = |line: Option<&str>| line.map_or_else(|| "(nothing)".to_owned(), str::to_owned);
            return Err(format!(
                "{}, line {number}\n  expected: {}\n  actual:   {}",
                file.display(),
                show(expected),
                show(actual)
            ));
        }
    }
}
