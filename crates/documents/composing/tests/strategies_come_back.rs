//! A composed strategy is understood as the same strategy, from the document and from the workbook.

#![expect(clippy::unwrap_used, reason = "what a test calls may fail as loudly as the test")]

mod strategies;

use opora_composing::{ComposeOptions, Letterhead, compose_strategy, compose_strategy_workbook};
use opora_domain::strategies::Strategy;
use opora_tree::{Block, Cell, Document, Row, Sheet, SheetValue, Table, Workbook};
use opora_understanding::understand_strategy;
use proptest::prelude::*;

/// The workbook as its reader gives it: a table for each sheet, without merged cells.
fn as_read(workbook: &Workbook) -> Document {
    let value = |value: &SheetValue| match value {
        SheetValue::Text(text) | SheetValue::Date(text) => text.clone(),
        SheetValue::Whole(number) => number.to_string(),
        SheetValue::Money(minor, code) => {
            opora_texts::written::money(opora_texts::Language::Bg, *minor, code).replace('\u{a0}', " ")
        }
        SheetValue::Empty | SheetValue::Covered => String::new(),
    };
    let table = |sheet: &Sheet| {
        let rows = (0_u32..).zip(&sheet.rows).map(|(row, cells)| {
            let filled = (0_u32..).zip(cells).filter(|(_, cell)| !matches!(cell.value, SheetValue::Empty));
            let cells = filled.map(|(column, cell)| Cell::plain(row, column, &value(&cell.value))).collect();
            Row { cells, heading: row < sheet.heading_rows }
        });
        Block::Table(Table { rows: rows.collect(), caption: Some(sheet.name.clone()), ..Table::default() })
    };
    Document { blocks: workbook.sheets.iter().map(table).collect(), ..Document::default() }
}

fn comes_back(strategy: &Strategy) {
    let letterhead = Letterhead { signature_lines: vec!["Изготвил:".to_owned()], ..Letterhead::default() };
    let options = ComposeOptions::default();
    let document = compose_strategy(strategy, &letterhead, &options);
    let workbook = as_read(&compose_strategy_workbook(strategy, &letterhead, &options));
    let wanted = serde_json::to_string_pretty(&strategy.facts()).unwrap();
    for (name, tree) in [("document", document), ("workbook", workbook)] {
        let read = understand_strategy(&tree).unwrap();
        assert_eq!(read.accounting.unplaced, [], "{name}");
        let found = serde_json::to_string_pretty(&read.facts()).unwrap();
        for (line, (wanted, found)) in wanted.lines().zip(found.lines()).enumerate() {
            assert_eq!(wanted, found, "{name}, line {line}");
        }
        assert_eq!(wanted, found, "{name}");
    }
}

#[test]
fn an_empty_strategy_comes_back() {
    comes_back(&Strategy::default());
}

/// The invented strategy holds something under every key, so that it shows each part of the form.
#[test]
fn the_fixture_has_every_key_and_comes_back() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fixtures/writing/strategy.json");
    let strategy: Strategy = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let json = serde_json::to_value(&strategy).unwrap();
    let is_empty = |value: &serde_json::Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let missing: Vec<&String> =
        json.as_object().unwrap().iter().filter(|(_, it)| is_empty(it)).map(|(key, _)| key).collect();
    assert_eq!(missing, Vec::<&String>::new());
    comes_back(&strategy);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_strategy_comes_back(strategy in strategies::strategy()) {
        comes_back(&strategy);
    }
}
