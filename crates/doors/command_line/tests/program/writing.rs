//! `opora write`: from a file to each kind of file.

use crate::program::{Program, sample_plan};

#[test]
fn every_kind_is_written() {
    let program = Program::new();
    let plan = program.run(&["read", &sample_plan()]).succeeded();
    std::fs::write(program.path("plan.json"), &plan.output).unwrap();
    let beginnings: [(&str, &[u8]); 6] = [
        ("plan.docx", b"PK\x03\x04"),
        ("plan.xlsx", b"PK\x03\x04"),
        ("plan.pdf", b"%PDF-"),
        ("plan.html", b"<!"),
        ("plan.csv", b""),
        ("copy.json", b"{"),
    ];
    for (name, beginning) in beginnings {
        let ran = program.run(&["write", "plan.json", "--to", name]).succeeded();
        assert_eq!(ran.text(), format!("Записан: {name}\n"));
        let bytes = std::fs::read(program.path(name)).unwrap();
        assert!(bytes.starts_with(beginning), "{name}");
        assert!(bytes.len() > 1_000, "{name}: {} bytes", bytes.len());
    }
    assert_eq!(std::fs::read_dir(program.folder.path()).unwrap().count(), 7, "nothing else is left");
}

#[test]
fn what_was_written_reads_as_the_same_rows() {
    let program = Program::new();
    let rows = |file: &str| {
        let plan = program.run(&["read", file]).succeeded().json();
        let sections = plan["sections"].as_array().unwrap().clone();
        let items = sections.iter().flat_map(|section| section["items"].as_array().unwrap().clone());
        items.map(|item| format!("{} {} {}", item["number"], item["title"], item["funding"])).collect::<Vec<_>>()
    };
    let wanted = rows(&sample_plan());
    for name in ["again.docx", "again.xlsx", "again.html", "again.json"] {
        program.run(&["write", &sample_plan(), "--to", name]).succeeded();
        assert_eq!(rows(name), wanted, "{name}");
    }
}

#[test]
fn a_name_that_says_no_kind_and_a_missing_folder_are_told() {
    let program = Program::new();
    let told = program.run(&["write", &sample_plan(), "--to", "plan.odt"]).failed(2);
    assert!(told.contains(".docx, .pdf, .html, .xlsx, .csv, .json"), "{told}");
    let told = program.run(&["write", &sample_plan(), "--to", "none/plan.csv"]).failed(2);
    assert!(told.contains("„none/plan.csv“ не може да се запише"), "{told}");
}

#[test]
fn a_failure_leaves_the_file_that_was_there() {
    let program = Program::new();
    std::fs::write(program.path("plan.csv"), "kept").unwrap();
    program.run(&["write", "none.json", "--to", "plan.csv"]).failed(2);
    assert_eq!(std::fs::read_to_string(program.path("plan.csv")).unwrap(), "kept");
}
