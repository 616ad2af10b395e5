//! One case for each difficulty of real files: the tree that comes out was looked at once and must stay.

mod cases;

use opora_reading::{Limits, read};
use opora_test_support::{golden, workspace};

/// A file with what it shows.
#[derive(Clone)]
pub struct Case {
    /// The name of its folder.
    pub name: &'static str,
    /// What is difficult about it, in one line.
    pub point: &'static str,
    pub file: Vec<u8>,
}

#[test]
fn trees_are_as_they_were_accepted() {
    let folder = workspace::fixtures().join("reading");
    let mut problems = Vec::new();
    let cases =
        [cases::docx::all(), cases::docx_tables::all(), cases::odt::all(), cases::xlsx::all(), cases::html::all()];
    let cases = cases.concat();
    for case in &cases {
        let document = match read(&case.file, None, &Limits::default()) {
            Ok(document) => document,
            Err(error) => {
                problems.push(format!("{}: {error}", case.name));
                continue;
            }
        };
        let tree = serde_json::to_string_pretty(&document).unwrap() + "\n";
        problems.extend(golden::compare(&folder.join(case.name).join("tree.json"), &tree).err());
        problems.extend(golden::compare(&folder.join(case.name).join("point.txt"), &format!("{}\n", case.point)).err());
    }
    let mut names: Vec<&str> = cases.iter().map(|case| case.name).collect();
    names.sort_unstable();
    let mut stored: Vec<String> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    stored.sort_unstable();
    assert_eq!(stored, names, "each folder belongs to a case");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
