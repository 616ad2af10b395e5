//! `opora check`: findings and exit codes.

use crate::program::{Program, assert_valid, sample, sample_plan};

#[test]
fn what_the_sample_contradicts_is_found() {
    let ran = Program::new().run(&["check", &sample_plan()]);
    assert_eq!((ran.code, ran.errors.as_str()), (1, ""));
    let answer = ran.json();
    assert_valid(&answer);
    let findings = answer["findings"].as_array().unwrap();
    for family in ["sum-", "capacity-", "name-", "numbering-", "reference-", "schedule-"] {
        let of_family = findings.iter().any(|finding| finding["rule"].as_str().unwrap().starts_with(family));
        assert!(of_family, "{family} in {answer:#}");
    }
    let errors = findings.iter().filter(|finding| finding["severity"] == "error").count();
    assert!(errors >= 3, "{errors} errors");
    for finding in findings {
        for place in finding["places"].as_array().unwrap() {
            assert!(place["at"]["block"].is_u64(), "a finding about a file says where: {finding:#}");
        }
    }
}

#[test]
fn the_text_form_says_where_as_people_count() {
    let program = Program::new();
    let bulgarian = program.run(&["check", &sample_plan(), "--format", "text"]);
    assert_eq!(bulgarian.code, 1);
    // The stated total of the first section stands in row 10 of the table: two of heading, one of section, seven rows.
    assert!(bulgarian.text().contains("таблица 1, ред 11"), "{}", bulgarian.text());
    assert!(bulgarian.text().contains("Грешки: "), "{}", bulgarian.text());
    let english = program.run(&["check", &sample_plan(), "--format=text", "--lang=en"]);
    assert!(english.text().contains("table 1, row 11"), "{}", english.text());
}

#[test]
fn a_plan_in_the_exchange_format_is_checked_too() {
    let program = Program::new();
    let plan = program.run(&["read", &sample_plan()]).succeeded();
    let ran = program.run_with_input(&["check", "-"], &plan.output);
    assert_eq!(ran.code, 1);
    assert_valid(&ran.json());
}

#[test]
fn a_plan_without_errors_ends_with_code_zero() {
    let program = Program::new();
    let ran = program.run(&["check", &sample("gorna-vishna-2019.docx")]);
    let errors: Vec<_> = ran.json()["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["severity"] == "error")
        .cloned()
        .collect();
    assert_eq!(errors, Vec::<serde_json::Value>::new());
    assert_eq!(ran.code, 0);
}
