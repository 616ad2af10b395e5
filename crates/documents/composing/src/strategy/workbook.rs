//! The whole strategy as a workbook: one sheet for each table and for each list of groups and sources, and the prose
//! line by line on the last one, with a line wherever a table stands.

use opora_domain::strategies::Strategy;
use opora_tree::{
    Block, Cell, Document, Paragraph, ParagraphStyle, Row, Sheet, SheetCell, SheetColumn, Table, Workbook,
};

use crate::sheets::{kind, table_sheet, text_cell};
use crate::words::Words;
use crate::{ComposeOptions, Letterhead, compose_strategy};

/// Lists that get a sheet of their own.
const LISTS_AS_SHEETS: [&str; 3] =
    ["document-strategy-target-groups", "document-strategy-priority-groups", "document-strategy-funding"];
/// The longest name of a sheet.
const LONGEST_NAME: usize = 31;
/// The width of a list's only column.
const LIST_WIDTH: u32 = 600;

/// The strategy as a workbook. What stands in it is what the document of the same options says.
#[must_use]
pub fn compose_strategy_workbook(strategy: &Strategy, letterhead: &Letterhead, options: &ComposeOptions) -> Workbook {
    let words = Words { language: options.language };
    let document = compose_strategy(strategy, letterhead, options);
    let mut sheets = Sheets { words, tables: Vec::new(), lines: Vec::new() };
    sheets.take(&document);
    sheets.line(words.say("document-prose-note"), words.say("document-strategy-mark"));
    let prose = sheets.prose();
    Workbook {
        title: document.settings.title,
        author: document.settings.author,
        sheets: sheets.tables.into_iter().chain([prose]).collect(),
    }
}

struct Sheets {
    words: Words,
    tables: Vec<Sheet>,
    lines: Vec<Vec<SheetCell>>,
}

impl Sheets {
    fn take(&mut self, document: &Document) {
        let list_titles = LISTS_AS_SHEETS.map(|key| self.words.say(key));
        let mut rest = document.blocks.as_slice();
        while let [block, following @ ..] = rest {
            rest = following;
            match block {
                Block::Paragraph(line) if line.style == ParagraphStyle::Contents => {}
                Block::Paragraph(line) if list_titles.contains(&line.text()) && line.is_bold() => {
                    let entries: Vec<&Paragraph> = following.iter().map_while(listed).collect();
                    rest = following.get(entries.len()..).unwrap_or_default();
                    self.table(&list_table(&line.text(), &entries));
                }
                Block::Paragraph(line) => self.line(kind(self.words, line), line.text()),
                Block::Table(table) => self.table(table),
            }
        }
    }

    fn line(&mut self, kind: String, text: String) {
        self.lines.push(vec![text_cell(kind), text_cell(text)]);
    }

    fn table(&mut self, table: &Table) {
        let name = self.free_name(table.caption.as_deref().unwrap_or_default());
        self.line(self.words.say("document-prose-tables"), name.clone());
        self.tables.push(table_sheet(&name, table));
    }

    /// Names of sheets are short and never given twice.
    fn free_name(&self, title: &str) -> String {
        let shortened = |most: usize| title.chars().take(most).collect::<String>();
        let is_free = |name: &String| self.tables.iter().all(|sheet| sheet.name != *name);
        let numbered = (2..).map(|number: u32| {
            let number = number.to_string();
            format!("{} {number}", shortened(LONGEST_NAME - 1 - number.len()).trim_end())
        });
        let mut names = std::iter::once(shortened(LONGEST_NAME)).chain(numbered);
        names.find(is_free).unwrap_or_default()
    }

    fn prose(&mut self) -> Sheet {
        let heading = ["document-prose-kind", "document-prose-text"].map(|key| self.words.say(key));
        let heading = heading.map(|text| SheetCell { bold: true, shaded: true, ..text_cell(text) }).to_vec();
        Sheet {
            name: self.words.say("document-sheet-prose"),
            columns: vec![SheetColumn { width: 18.0 }, SheetColumn { width: 110.0 }],
            heading_rows: 1,
            rows: std::iter::once(heading).chain(std::mem::take(&mut self.lines)).collect(),
            landscape: true,
        }
    }
}

fn listed(block: &Block) -> Option<&Paragraph> {
    match block {
        Block::Paragraph(line) if line.list.is_some() => Some(line),
        _ => None,
    }
}

/// A list as a table of one column.
fn list_table(title: &str, entries: &[&Paragraph]) -> Table {
    let heading = Row { cells: vec![Cell::plain(0, 0, title)], heading: true };
    let rows = (1_u32..)
        .zip(entries)
        .map(|(row, entry)| Row { cells: vec![Cell::plain(row, 0, &entry.text())], heading: false });
    Table {
        rows: std::iter::once(heading).chain(rows).collect(),
        widths: vec![LIST_WIDTH],
        caption: Some(title.to_owned()),
        ..Table::default()
    }
}
