//! What the fuzz targets share: zip files made of fuzzed parts, and what must hold for every tree.

use std::io::{Cursor, Write};

use opora_reading::{Limits, ReadError};
use opora_tree::{Block, Document, Paragraph, Table};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Begins the name of a part in the text of a case; the part follows on the next lines.
const PART: &str = "--- ";

/// Makes a zip file of a case: parts as text, each after a line with its name. So the fuzzer changes what stands in
/// the parts and is not held up by checksums. `fixed` are parts that every case has.
pub fn zip_of_parts(case: &[u8], fixed: &[(&str, &str)]) -> Vec<u8> {
    let case = String::from_utf8_lossy(case);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);

    let mut put = |name: &str, text: &str| {
        if writer.start_file(name, options).is_ok() {
            writer.write_all(text.as_bytes()).expect("writing to memory");
        }
    };
    for part in format!("\n{case}").split(&format!("\n{PART}")).skip(1) {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        put(name.trim(), text);
    }
    for (name, text) in fixed {
        if !case.contains(&format!("{PART}{name}\n")) {
            put(name, text);
        }
    }
    writer.finish().expect("writing to memory").into_inner()
}

/// Reads a file and checks the tree.
pub fn read_and_check(bytes: &[u8]) -> Option<Document> {
    let limits = Limits::default();
    match opora_reading::read(bytes, Some("план.docx"), &limits) {
        Ok(document) => {
            check(&document, &limits);
            Some(document)
        }
        Err(error) => {
            assert!(!error.key().is_empty());
            let _ = (error.values(), error.to_string());
            assert!(!matches!(error, ReadError::Empty) || bytes.is_empty());
            None
        }
    }
}

/// Reads a file, checks the tree, lets it be understood, and checks that all of it is accounted for.
pub fn read_and_understand(bytes: &[u8]) {
    let Some(document) = read_and_check(bytes) else { return };
    if let Ok(plan) = opora_understanding::understand_plan(&document) {
        let blocks = plan.accounting.blocks as usize;
        assert_eq!(blocks, document.passages().len(), "passages that are not accounted for");
    }
}

/// What must hold for every tree.
pub fn check(document: &Document, limits: &Limits) {
    let (mut paragraphs, mut cells) = (0, 0);
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => {
                paragraphs += 1;
                check_paragraph(paragraph);
            }
            Block::Table(table) => {
                check_table(table, limits);
                cells += table.cells().count();
                for paragraph in table.cells().flat_map(|cell| &cell.paragraphs) {
                    paragraphs += 1;
                    check_paragraph(paragraph);
                }
            }
        }
    }
    assert!(paragraphs <= limits.paragraphs, "{paragraphs} paragraphs");
    assert!(cells <= limits.cells, "{cells} cells");
    for passage in document.passages().iter().take(200) {
        assert_eq!(document.text_at(&passage.at).as_ref(), Some(&passage.text));
    }
}

fn check_paragraph(paragraph: &Paragraph) {
    for run in &paragraph.runs {
        assert!(!run.text.is_empty(), "an empty run");
        assert!(!run.text.contains('\u{AD}'), "a soft hyphen");
    }
    if let Some(mark) = &paragraph.list {
        assert!(!mark.label.is_empty() || !mark.numbered || paragraph.role != opora_tree::ParagraphRole::Body);
    }
}

fn check_table(table: &Table, limits: &Limits) {
    let rows = u32::try_from(table.rows.len()).expect("few rows");
    assert!(rows <= limits.rows);
    for (index, row) in (0..).zip(&table.rows) {
        let mut column = 0;
        for cell in &row.cells {
            assert_eq!(cell.row, index, "a cell in a row that is not its own");
            assert!(cell.column >= column, "cells overlap or are out of order");
            assert!(cell.row_span >= 1 && cell.column_span >= 1, "a cell without extent");
            assert!(cell.row + cell.row_span <= rows, "a cell beyond the last row");
            column = cell.column + cell.column_span;
            assert!(column <= limits.columns, "a cell beyond the last column");
        }
    }
}
