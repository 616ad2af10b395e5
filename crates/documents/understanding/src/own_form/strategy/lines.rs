//! A composed strategy as one stream of lines and tables, the same for every kind of file: in a workbook the sheet of the
//! prose says where the other sheets stand.

use opora_tree::{Block, Document, Paragraph, ParagraphRole, ParagraphStyle, Place, Table, collapsed};

use super::super::lines::{is_prose, style_of};
use super::super::words::PROSE_TABLES;
use super::words::{CONTENTS, MARK};

/// A paragraph, or a row of the sheet that holds the prose.
pub(super) struct StrategyLine {
    /// Each line of it with whitespace collapsed; never empty.
    pub text: String,
    pub style: ParagraphStyle,
    pub at: Place,
}

/// A table with its place.
#[derive(Clone, Copy)]
pub(super) struct PlacedTable<'a> {
    pub table: &'a Table,
    pub block: u32,
    pub number: u32,
}

pub(super) enum Piece<'a> {
    Line(StrategyLine),
    Table(PlacedTable<'a>),
}

pub(super) struct Stream<'a> {
    pub pieces: Vec<Piece<'a>>,
}

impl<'a> Stream<'a> {
    /// `None` where the mark of a composed strategy is missing.
    pub fn of(tree: &'a Document) -> Option<Self> {
        if !has_mark(tree) {
            return None;
        }
        let tables = numbered_tables(tree);
        let is_prose_table = |placed: &&PlacedTable<'_>| is_prose(placed.table);
        let pieces = match tables.iter().find(is_prose_table) {
            Some(prose) => of_workbook(prose, &tables),
            None => of_pages(tree, &tables),
        };
        Some(Self { pieces })
    }
}

/// Whether Opora has composed the document as a strategy. What was composed and not yet written has the mark in its
/// settings.
pub(super) fn has_mark(tree: &Document) -> bool {
    let in_settings = tree.settings.page_label.as_deref().is_some_and(|label| label.starts_with(MARK));
    in_settings
        || tree.blocks.iter().any(|block| match block {
            Block::Paragraph(paragraph) => collapsed(&paragraph.text()).starts_with(MARK),
            Block::Table(table) if is_prose(table) => {
                table.rows.last().is_some_and(|row| row.cells.iter().any(|cell| is_mark(&cell.text())))
            }
            Block::Table(_) => false,
        })
}

fn is_mark(text: &str) -> bool {
    collapsed(text).starts_with(MARK)
}

fn numbered_tables(tree: &Document) -> Vec<PlacedTable<'_>> {
    let tables = (0_u32..).zip(&tree.blocks).filter_map(|(block, content)| match content {
        Block::Table(table) => Some((block, table)),
        Block::Paragraph(_) => None,
    });
    (0_u32..).zip(tables).map(|(number, (block, table))| PlacedTable { table, block, number }).collect()
}

/// The contents that a writer has put below their title end with the first heading.
fn of_pages<'a>(tree: &Document, tables: &[PlacedTable<'a>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut in_contents = false;
    for (block, content) in (0_u32..).zip(&tree.blocks) {
        match content {
            Block::Paragraph(paragraph) => {
                let text = lines_of(&paragraph.text());
                in_contents &= !matches!(paragraph.style, ParagraphStyle::Heading(_));
                let is_fixed = is_fixed(paragraph.style);
                let is_passed_over = in_contents || on_every_page(paragraph) || is_fixed && is_mark(&text);
                if is_fixed && text == CONTENTS {
                    in_contents = true;
                } else if !is_passed_over && !text.is_empty() {
                    let at = Place::block(block).on_page(paragraph.page);
                    pieces.push(Piece::Line(StrategyLine { text, style: paragraph.style, at }));
                }
            }
            Block::Table(_) => {
                let placed = tables.iter().find(|placed| placed.block == block);
                pieces.extend(placed.map(|placed| Piece::Table(*placed)));
            }
        }
    }
    pieces
}

/// Sheets of which no line says where they stand come last.
fn of_workbook<'a>(prose: &PlacedTable<'a>, tables: &[PlacedTable<'a>]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest: Vec<PlacedTable<'a>> =
        tables.iter().filter(|placed| placed.number != prose.number).copied().collect();
    for row in prose.table.rows.iter().skip(1) {
        let [kind, cell] = row.cells.as_slice() else { continue };
        let kind = collapsed(&kind.text());
        let text = lines_of(&cell.text());
        if kind == PROSE_TABLES {
            let named =
                rest.iter().position(|placed| placed.table.caption.as_deref().map(collapsed).as_ref() == Some(&text));
            pieces.extend(named.map(|named| Piece::Table(rest.remove(named))));
        } else if !text.is_empty() {
            let style = style_of(&kind).0;
            let at = Place::cell(prose.block, prose.number, cell.row, cell.column);
            if !is_fixed(style) || !is_mark(&text) {
                pieces.push(Piece::Line(StrategyLine { text, style, at }));
            }
        }
    }
    pieces.extend(rest.into_iter().map(Piece::Table));
    pieces
}

/// The text with whitespace collapsed line by line, without empty lines.
pub(super) fn lines_of(text: &str) -> String {
    text.lines().map(collapsed).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Titles and headings are the strategy's own, whatever they say.
fn is_fixed(style: ParagraphStyle) -> bool {
    !matches!(style, ParagraphStyle::Title | ParagraphStyle::Heading(_))
}

fn on_every_page(paragraph: &Paragraph) -> bool {
    matches!(paragraph.role, ParagraphRole::PageHeader | ParagraphRole::PageFooter)
}
