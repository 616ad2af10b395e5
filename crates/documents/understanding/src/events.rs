//! A document as events in its order: lines of prose, headings, totals and rows of tables.

use opora_tree::{Block, Document, Place};

use crate::accounting::Ledger;
use crate::cards::gather;
use crate::cells::schedule::Marks;
use crate::frame::legend::explained_marks;
use crate::frame::{Line, Lines};
use crate::sections::{Heading, heading_of};
use crate::tables::{Event, Grid, TableNotes, read_table};

/// The whole document as events.
pub(crate) fn events(tree: &Document, marks: &Marks, notes: &mut TableNotes, ledger: &mut Ledger) -> Vec<Event> {
    let mut events = Vec::new();
    let mut tables = 0;
    let by_sheets = sheets_are_sections(tree);
    for (index, block) in (0_u32..).zip(&tree.blocks) {
        match block {
            Block::Paragraph(paragraph) => {
                let line = Line::of_paragraph(paragraph, Place::block(index).on_page(paragraph.page));
                if !line.text.is_empty() && explained_marks(&line.shown()).is_empty() {
                    events.push(Event::Line(line));
                }
            }
            Block::Table(table) => {
                let read = read_table(&Grid::new(table, index, tables), marks, notes, ledger);
                let headed = read.iter().any(|event| matches!(event, Event::Section(_)));
                let sheet = table.caption.as_deref().filter(|_| by_sheets && !headed);
                if let Some(heading) = sheet.and_then(|name| heading_of(name, Place::block(index))) {
                    events.push(Event::Section(Heading { confidence: heading.confidence.min(0.8), ..heading }));
                }
                events.extend(read);
                tables += 1;
            }
        }
    }
    events.retain(
        |event| !matches!(event, Event::Line(line) if line.in_table && !explained_marks(&line.text).is_empty()),
    );
    gather(events, marks, ledger)
}

/// Whether the sheets of a workbook are named like sections, one sheet for each.
fn sheets_are_sections(tree: &Document) -> bool {
    let named = |block: &&Block| match block {
        Block::Table(table) => {
            table.caption.as_deref().is_some_and(|name| heading_of(name, Place::default()).is_some())
        }
        Block::Paragraph(_) => false,
    };
    tree.blocks.iter().all(|block| matches!(block, Block::Table(_))) && tree.blocks.iter().filter(named).count() > 1
}

/// The short texts of rows, in which names stand as people write them.
pub(crate) fn short_cells(events: &[Event]) -> Vec<&str> {
    let rows = events.iter().filter_map(|event| if let Event::Row(row) = event { Some(row) } else { None });
    rows.flat_map(|row| row.cells.values().flatten())
        .map(|cell| cell.text.as_str())
        .filter(|text| text.len() < 160)
        .collect()
}

/// The lines among the events, in order.
pub(crate) fn lines(events: &[Event]) -> Lines {
    let last_row = events.iter().rposition(|event| matches!(event, Event::Row(_)));
    let found = events
        .iter()
        .enumerate()
        .filter_map(|(order, event)| match event {
            Event::Line(line) => Some(Line { after_rows: last_row.is_some_and(|last| order > last), ..line.clone() }),
            _ => None,
        })
        .collect();
    Lines::new(found)
}
