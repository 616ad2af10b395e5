//! The lines of prose of a document, and which of them are already understood.

use opora_tree::{Paragraph, ParagraphRole, ParagraphStyle, Place, collapsed};

use crate::matching::{is_upper_case, rejoined};
use crate::tables::GridCell;

/// A paragraph (or a cell that is no content of a plan's table).
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) at: Place,
    /// Whitespace collapsed, without the automatic list mark.
    pub(crate) text: String,
    /// Its lines, where it has line breaks or several paragraphs.
    pub(crate) parts: Vec<String>,
    /// The automatic or typed list mark.
    pub(crate) label: Option<String>,
    /// Whether the list mark counts.
    pub(crate) numbered: bool,
    pub(crate) bold: bool,
    pub(crate) style: ParagraphStyle,
    pub(crate) role: ParagraphRole,
    /// Whether a tabulator parts its text.
    pub(crate) tabbed: bool,
    pub(crate) in_table: bool,
    /// How many tables stand before it.
    pub(crate) after_rows: bool,
}

impl Line {
    pub(crate) fn of_paragraph(paragraph: &Paragraph, at: Place) -> Self {
        let whole = paragraph.text();
        Self {
            at,
            text: rejoined(&whole),
            parts: whole.lines().map(collapsed).filter(|part| !part.is_empty()).collect(),
            label: paragraph.list.as_ref().map(|mark| mark.label.clone()),
            numbered: paragraph.list.as_ref().is_some_and(|mark| mark.numbered),
            bold: paragraph.is_bold(),
            style: paragraph.style,
            role: paragraph.role,
            tabbed: whole.trim().contains('\t'),
            in_table: false,
            after_rows: false,
        }
    }

    pub(crate) fn of_cell(cell: &GridCell) -> Self {
        Self {
            at: cell.at,
            text: cell.text.clone(),
            parts: cell.lines.iter().map(|line| line.text.clone()).collect(),
            bold: cell.bold,
            in_table: true,
            ..Self::default()
        }
    }

    /// The text with its list mark, as a reader sees it.
    pub(crate) fn shown(&self) -> String {
        match &self.label {
            Some(label) if !label.is_empty() => format!("{label} {}", self.text),
            _ => self.text.clone(),
        }
    }

    pub(crate) fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Whether its form sets it apart from the prose: style, bold letters, capitals.
    pub(crate) fn stands_out(&self) -> bool {
        matches!(self.style, ParagraphStyle::Heading(_) | ParagraphStyle::Title | ParagraphStyle::Subtitle)
            || self.bold
            || is_upper_case(&self.text)
    }
}

/// The lines in order, each with whether it is understood.
pub(crate) struct Lines {
    pub(crate) lines: Vec<Line>,
    taken: Vec<bool>,
}

impl Lines {
    pub(crate) fn new(lines: Vec<Line>) -> Self {
        Self { taken: vec![false; lines.len()], lines }
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Line> {
        self.lines.get(index)
    }

    pub(crate) fn take(&mut self, index: usize) {
        if let Some(taken) = self.taken.get_mut(index) {
            *taken = true;
        }
    }

    pub(crate) fn is_free(&self, index: usize) -> bool {
        self.taken.get(index) == Some(&false)
    }

    /// The lines that are not understood yet.
    pub(crate) fn free(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.lines.iter().enumerate().filter(|(index, _)| self.is_free(*index))
    }

    /// The first free line after an index.
    pub(crate) fn next_free(&self, index: usize) -> Option<usize> {
        (index + 1..self.lines.len()).find(|next| self.is_free(*next))
    }
}
