//! The source as it was read: paragraphs and tables, each with an identifier to which values point, and a way back.

use std::collections::{HashMap, HashSet};

use maud::{Markup, html};
use opora_tree::{Block, Cell, Document, Paragraph, ParagraphRole, ParagraphStyle, Place, Table};

use super::evidence_link::source_element;
use super::source_pieces::{Line, SourcePiece};
use crate::words::Words;

/// The source with what is known of its places.
pub struct SourceDocument<'a> {
    pub tree: &'a Document,
    /// What of a long source is shown.
    pub piece: SourcePiece,
    /// Paragraph or cell → the address of the value that was read there, such as `#v-title`.
    pub values: &'a HashMap<Place, String>,
    /// Paragraphs and cells that no value holds.
    pub unplaced: &'a HashSet<Place>,
}

/// The document.
pub fn source_document(words: Words, source: &SourceDocument<'_>) -> Markup {
    html! {
        div.source_document lang="bg" {
            @for (index, block) in (0_u32..).zip(&source.tree.blocks) {
                @match block {
                    Block::Paragraph(text) => {
                        @if source.piece.holds(Line { block: index, row: 0 }) {
                            (paragraph(words, source, Place::block(index), text))
                        }
                    },
                    Block::Table(table) => (table_rows(words, source, index, table)),
                }
            }
        }
    }
}

fn paragraph(words: Words, source: &SourceDocument<'_>, at: Place, paragraph: &Paragraph) -> Markup {
    let class = match paragraph.style {
        ParagraphStyle::Title | ParagraphStyle::Heading(1) => Some("source_document__title"),
        ParagraphStyle::Subtitle | ParagraphStyle::Heading(_) => Some("source_document__heading"),
        _ => None,
    };
    let text = paragraph.text();
    html! {
        @if !text.trim().is_empty() {
            p id=(source_element(at)) class=[class] data-unplaced[source.unplaced.contains(&at)] {
                @if let Some(role) = role_text(words, paragraph.role) { span.source_document__role { (role) } " " }
                @if let Some(mark) = &paragraph.list { (mark.label) " " }
                (linked(source, at, &text))
            }
        }
    }
}

fn role_text(words: Words, role: ParagraphRole) -> Option<String> {
    let key = match role {
        ParagraphRole::Body => return None,
        ParagraphRole::TextBox => "source-text-box",
        ParagraphRole::Footnote => "source-footnote",
        ParagraphRole::PageHeader => "source-page-header",
        ParagraphRole::PageFooter => "source-page-footer",
    };
    Some(words.say(key))
}

fn table_rows(words: Words, source: &SourceDocument<'_>, block: u32, table: &Table) -> Markup {
    let rows = (0_u32..).zip(&table.rows).filter(|(row, _)| source.piece.holds(Line { block, row: *row }));
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return html! {};
    }
    html! {
        table.source_document__table {
            @if let Some(caption) = &table.caption { caption { (caption) } }
            @else { caption.visually_hidden { (words.say("source-table")) } }
            tbody {
                @for (row_index, row) in rows {
                    tr id={ "s" (block) "-" (row_index) } { @for cell in &row.cells { (table_cell(source, block, cell)) } }
                }
            }
        }
    }
}

fn table_cell(source: &SourceDocument<'_>, block: u32, cell: &Cell) -> Markup {
    let at = Place { block, row: Some(cell.row), cell: Some(cell.column), ..Place::default() };
    let span = |span: u32| (span > 1).then(|| span.min(1000));
    html! {
        td id=(source_element(at)) rowspan=[span(cell.row_span)] colspan=[span(cell.column_span)]
            data-unplaced[source.unplaced.contains(&at)] { (linked(source, at, &cell.text())) }
    }
}

fn linked(source: &SourceDocument<'_>, at: Place, text: &str) -> Markup {
    html! {
        @if text.trim().is_empty() {}
        @else if let Some(address) = source.values.get(&at) { a.source_document__link href=(address) { (text) } }
        @else { span { (text) } }
    }
}

/// A place without what the shown source does not tell apart: page, table number and span.
pub fn shown_place(at: Place) -> Place {
    Place { block: at.block, row: at.row, cell: at.cell, ..Place::default() }
}
