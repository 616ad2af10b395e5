//! `opora read`.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use crate::program::{Program, assert_valid, sample_plan};

#[test]
fn the_sample_is_read_into_the_published_format() {
    let plan = Program::new().run(&["read", &sample_plan()]).succeeded().json();
    assert_valid(&plan);
    assert_eq!(plan["municipality"], "Горна Вишна");
    assert_eq!(plan["year"], 2020);
    assert_eq!(plan["source"]["name"], "gorna-vishna-2020.docx");
    let sections = plan["sections"].as_array().unwrap();
    let kinds: Vec<&str> = sections.iter().map(|section| section["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["services", "horizontal_policies", "partnership", "human_resources", "other"]);
    let rows: Vec<usize> = sections.iter().map(|section| section["items"].as_array().unwrap().len()).collect();
    assert_eq!(rows, [7, 3, 2, 2, 2]);
    let growing = &sections[0]["items"][1];
    assert_eq!(growing["capacity"]["current"], 20);
    assert_eq!(growing["capacity"]["planned"], 30);
    assert_eq!(growing["schedule"][0], "preparation");
    assert_eq!(sections[0]["items"][6]["responsible"], Value::Array(Vec::new()));
    assert_eq!(sections[0]["stated_total"]["amount"], "1151740.00");
}

#[test]
fn every_text_is_placed_or_listed() {
    let plan = Program::new().run(&["read", &sample_plan()]).succeeded().json();
    let accounting = &plan["accounting"];
    let unplaced = accounting["unplaced"].as_array().unwrap().len() as u64;
    let placed = accounting["placed"].as_u64().unwrap();
    assert!(placed > 100, "{placed}");
    assert_eq!(accounting["blocks"].as_u64().unwrap(), placed + unplaced);
}

#[test]
fn standard_input_gives_the_same_plan_without_a_name() {
    let program = Program::new();
    let mut from_file = program.run(&["read", &sample_plan()]).succeeded().json();
    let bytes = std::fs::read(sample_plan()).unwrap();
    let from_input = program.run_with_input(&["read", "-"], &bytes).succeeded().json();
    from_file["source"]["name"] = Value::Null;
    assert_eq!(from_file, from_input);
}

#[test]
fn the_text_form_is_readable_in_both_languages() {
    let program = Program::new();
    let bulgarian = program.run(&["read", &sample_plan(), "--format", "text"]).succeeded();
    for part in ["Община: Горна Вишна", "Година: 2020", "[Социални услуги; 7 реда]", "капацитет: сега 20, планирано 30"]
    {
        assert!(bulgarian.text().contains(part), "{part} in\n{}", bulgarian.text());
    }
    let english = program.run(&["--lang", "en", "read", &sample_plan(), "--format", "text"]).succeeded();
    for part in ["Municipality: Горна Вишна", "Year: 2020", "[Social services; 7 rows]", "capacity: now 20, planned 30"]
    {
        assert!(english.text().contains(part), "{part} in\n{}", english.text());
    }
}

#[test]
fn reading_leaves_nothing_behind_and_needs_no_data_folder() {
    let program = Program::new();
    program.run(&["--data", "/proc/no-such-folder", "read", &sample_plan()]).succeeded();
    program.run(&["read", &sample_plan()]).succeeded();
    assert_eq!(std::fs::read_dir(program.folder.path()).unwrap().count(), 0);
}

#[test]
fn a_reader_that_goes_away_early_is_no_failure() {
    let program = Program::new();
    for arguments in [["read", "-"].as_slice(), &["read", "-", "--format", "text"], &["check", "-"]] {
        let mut command = program.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // The end of the pipe is closed before the program has anything to write.
        drop(child.stdout.take());
        child.stdin.take().unwrap().write_all(&std::fs::read(sample_plan()).unwrap()).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(0), "{arguments:?}");
        assert_eq!(String::from_utf8(ended.stderr).unwrap(), "", "{arguments:?}");
    }
}
