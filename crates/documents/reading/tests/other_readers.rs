//! What programs of other makers read in the same files: every word of theirs must be a word of ours.
//!
//! Runs over the real documents beside the project, where they are.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, Reader};
use opora_reading::{Limits, read};
use opora_test_support::workspace;
use opora_tree::Document;

fn files(ending: &str) -> Vec<PathBuf> {
    let Some(folder) = workspace::seeds() else { return Vec::new() };
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|own| own == ending)).collect()
}

fn document(path: &Path) -> Document {
    let bytes = std::fs::read(path).unwrap_or_default();
    read(&bytes, None, &Limits::default()).unwrap_or_default()
}

/// How often each word stands in a text. Soft hyphens are no letters, and hyphens that do not break are hyphens.
fn words(text: &str) -> HashMap<String, i64> {
    let plain = text.replace('\u{AD}', "").replace('\u{2011}', "-");
    let mut words = HashMap::new();
    for word in plain.split_whitespace() {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    words
}

fn text(document: &Document) -> String {
    document.passages().iter().map(|passage| passage.text.clone() + "\n").collect()
}

/// Text of pandoc's own tree, which is not laid out into lines.
fn gather(value: &serde_json::Value, text: &mut String) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, text)),
        serde_json::Value::Object(object) => match object.get("t").and_then(serde_json::Value::as_str) {
            Some("Str") => text.push_str(object.get("c").and_then(serde_json::Value::as_str).unwrap_or_default()),
            Some("Space" | "SoftBreak" | "LineBreak") => text.push(' '),
            Some("Para" | "Plain" | "Header") => {
                object.values().for_each(|inner| gather(inner, text));
                text.push('\n');
            }
            _ => object.values().for_each(|inner| gather(inner, text)),
        },
        _ => {}
    }
}

#[test]
fn every_word_that_pandoc_reads_is_read() {
    let files = files("docx");
    if Command::new("pandoc").arg("--version").output().is_err() {
        eprintln!("skipped: pandoc is missing");
        return;
    }
    for file in files {
        let output = Command::new("pandoc").args(["--to", "json"]).arg(&file).output().unwrap();
        assert!(output.status.success(), "{}", file.display());
        let tree: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let mut theirs = String::new();
        gather(&tree["blocks"], &mut theirs);
        gather(&tree["meta"], &mut theirs);
        let (theirs, mut ours) = (words(&theirs), words(&text(&document(&file))));
        assert!(theirs.len() > 100, "{}", file.display());
        for (word, count) in theirs {
            let left = ours.entry(word.clone()).or_default();
            *left -= count;
            assert!(*left >= 0, "{}: pandoc reads {word:?} more often", file.display());
        }
        // What pandoc leaves out: headers, footers, text boxes.
        let more: i64 = ours.values().sum();
        println!("{}: all of pandoc's words, {more} more", file.display());
        assert!(more < 100, "{}: {more} words that pandoc does not read", file.display());
    }
}

#[test]
fn every_cell_that_calamine_reads_is_read() {
    for file in files("xlsx") {
        let mut workbook: calamine::Xlsx<_> = calamine::open_workbook(&file).unwrap();
        let document = document(&file);
        let mut compared = 0;
        for (name, range) in workbook.worksheets() {
            let table = document.blocks.iter().find_map(|block| match block {
                opora_tree::Block::Table(table) if table.caption.as_ref() == Some(&name) => Some(table),
                _ => None,
            });
            let (first_row, first_column) = range.start().unwrap_or_default();
            for (row, column, value) in range.used_cells() {
                let place = (first_row + u32::try_from(row).unwrap(), first_column + u32::try_from(column).unwrap());
                let ours = table.and_then(|table| table.cell_at(place.0, place.1)).map(opora_tree::Cell::text);
                let ours = ours.unwrap_or_default();
                match value {
                    Data::String(text) => assert_eq!(opora_tree::collapsed(&ours), opora_tree::collapsed(text)),
                    // Numbers stand in their format; their digits are the same.
                    other => {
                        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                        assert_eq!(digits(&ours), digits(&other.to_string()), "{name} {place:?}");
                    }
                }
                compared += 1;
            }
        }
        println!("{}: {compared} cells", file.display());
        assert!(compared > 50);
    }
}
