//! `opora import`, `list`, `export`, `write` by identifier, `backup`, `restore`, `doctor`.

use serde_json::Value;

use crate::program::{Program, assert_valid, sample, sample_plan};

/// The identifier that follows a word of an answer.
fn identifier_after(text: &str, word: &str) -> String {
    let rest = text.split(word).nth(1).unwrap_or_else(|| panic!("{word} in {text}"));
    rest.trim_start().chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').collect()
}

fn documents(program: &Program, data: &str) -> Vec<Value> {
    program.run(&["--data", data, "list", "--format", "json"]).succeeded().json().as_array().unwrap().clone()
}

#[test]
fn an_import_is_listed_exported_and_written() {
    let program = Program::new();
    let imported = program.run(&["import", &sample_plan()]).succeeded();
    let document = identifier_after(imported.text(), "документ");
    let version = identifier_after(imported.text(), "версия");
    assert!(program.path("data").is_dir());

    let listed = program.run(&["list"]).succeeded();
    assert!(
        listed.text().contains(&document) && listed.text().contains("Горна Вишна, план за 2020"),
        "{}",
        listed.text()
    );
    assert!(listed.text().contains("чака преглед"), "{}", listed.text());

    let read = program.run(&["read", &sample_plan()]).succeeded().json();
    for id in [&document, &version] {
        let exported = program.run(&["export", id]).succeeded().json();
        assert_valid(&exported);
        assert_eq!(exported["sections"], read["sections"]);
        let checked = program.run(&["check", id]);
        assert_eq!(checked.code, 1);
        let wanted = program.run(&["check", &sample_plan()]).json();
        assert_eq!(checked.json()["findings"], wanted["findings"]);
    }
    program.run(&["write", &document, "--to", "plan.docx"]).succeeded();
    assert!(std::fs::read(program.path("plan.docx")).unwrap().starts_with(b"PK"));
}

#[test]
fn the_same_file_twice_is_said_and_kept_once() {
    let program = Program::new();
    let first = program.run(&["import", &sample_plan()]).succeeded();
    let again = program.run(&["import", &sample_plan()]).succeeded();
    assert!(again.text().contains("вече е запазен"), "{}", again.text());
    for word in ["документ", "версия"] {
        assert_eq!(identifier_after(first.text(), word), identifier_after(again.text(), word));
    }
    let listed = documents(&program, "data");
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["versions"], 1);
}

#[test]
fn a_copy_brings_everything_back() {
    let program = Program::new();
    program.run(&["import", &sample_plan()]).succeeded();
    program.run(&["import", &sample("gorna-vishna-2019.docx")]).succeeded();
    let wanted = documents(&program, "data");
    assert_eq!(wanted.len(), 2);
    program.run(&["backup", "copy.opora"]).succeeded();
    program.run(&["backup", "copy.opora"]).failed(2);
    program.run(&["--data", "elsewhere", "restore", "copy.opora"]).succeeded();
    assert_eq!(documents(&program, "elsewhere"), wanted);

    let mut damaged = std::fs::read(program.path("copy.opora")).unwrap();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 4096].fill(0x5a);
    std::fs::write(program.path("damaged.opora"), damaged).unwrap();
    program.run(&["--data", "third", "restore", "damaged.opora"]).failed(2);
    program.run(&["--data", "third", "restore", &sample_plan()]).failed(2);
    assert_eq!(documents(&program, "elsewhere"), wanted);
}

#[test]
fn unknown_identifiers_are_told() {
    let program = Program::new();
    let told = program.run(&["export", "plan"]).failed(2);
    assert!(told.contains("„plan“ не е номер на документ"), "{told}");
    for arguments in [["export"].as_slice(), &["check"]] {
        let id = "01900000-0000-7000-8000-000000000000";
        let arguments: Vec<&str> = arguments.iter().copied().chain([id]).collect();
        program.run(&arguments).failed(2);
    }
}

#[test]
fn an_empty_house_says_what_to_do_first() {
    let program = Program::new();
    let told = program.run(&["doctor"]).succeeded();
    assert!(told.text().contains(env!("CARGO_PKG_VERSION")), "{}", told.text());
    assert!(!program.path("data").exists(), "the doctor only looks");
    let listed = program.run(&["list"]).succeeded();
    assert!(listed.text().contains("opora import"), "{}", listed.text());
    let told = program.run(&["--lang", "en", "doctor"]).succeeded();
    assert!(told.text().contains("can be opened"), "{}", told.text());
}
