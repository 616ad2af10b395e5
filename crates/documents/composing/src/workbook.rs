//! The whole plan as a workbook: its prose line by line, its tables, the computed sums.

use opora_domain::planning::AnnualPlan;
use opora_tree::{Block, Document, Sheet, SheetCell, SheetColumn, Workbook, collapsed};

use crate::sheets::{kind, table_sheet, text_cell};
use crate::words::Words;
use crate::{ComposeOptions, Letterhead, compose_plan};

/// The plan as a workbook. What stands in it is what the document of the same options says.
#[must_use]
pub fn compose_workbook(plan: &AnnualPlan, letterhead: &Letterhead, options: &ComposeOptions) -> Workbook {
    let words = Words { language: options.language };
    let document = compose_plan(plan, letterhead, options);
    let computed = words.say("document-computed");
    let mut tables = Vec::new();
    let mut sums = Vec::new();
    let mut is_computed = false;
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => is_computed |= paragraph.text() == computed,
            Block::Table(table) if std::mem::take(&mut is_computed) => sums.push(table_sheet(&computed, table)),
            Block::Table(table) => {
                let name = words.say("document-sheet-plan");
                let name = if tables.is_empty() { name } else { format!("{name} {}", tables.len() + 1) };
                tables.push(table_sheet(&name, table));
            }
        }
    }
    let prose = prose_sheet(words, &document, &computed);
    Workbook {
        title: document.settings.title,
        author: document.settings.author,
        sheets: tables.into_iter().chain(sums).chain([prose]).collect(),
    }
}

/// All paragraphs, each with the name of its kind; a line says where the tables stand.
fn prose_sheet(words: Words, document: &Document, computed: &str) -> Sheet {
    let heading = ["document-prose-kind", "document-prose-text"].map(|key| words.say(key));
    let mut rows = vec![heading.map(|text| SheetCell { bold: true, shaded: true, ..text_cell(text) }).to_vec()];
    let mut line = |kind: String, text: String| rows.push(vec![text_cell(kind), text_cell(text)]);
    let mut has_tables = false;
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) if paragraph.text() == computed => {}
            Block::Paragraph(paragraph) if paragraph.text() == words.say("document-computed-note") => {}
            Block::Paragraph(paragraph) => line(kind(words, paragraph), collapsed(&paragraph.text())),
            Block::Table(_) if !std::mem::replace(&mut has_tables, true) => {
                line(words.say("document-prose-tables"), words.say("document-sheet-plan"));
            }
            Block::Table(_) => {}
        }
    }
    line(words.say("document-prose-note"), words.say("document-mark"));
    Sheet {
        name: words.say("document-sheet-prose"),
        columns: vec![SheetColumn { width: 18.0 }, SheetColumn { width: 110.0 }],
        heading_rows: 1,
        rows,
        landscape: true,
    }
}
