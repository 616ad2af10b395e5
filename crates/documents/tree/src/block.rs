//! Paragraphs and what they are made of.

use serde::{Deserialize, Serialize};

use crate::Table;

/// A part of the body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Paragraph(Paragraph),
    Table(Table),
}

/// A paragraph: runs of text with their marks. A line break inside it is `\n`, a tabulator `\t`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    pub runs: Vec<Run>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub style: ParagraphStyle,
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: ParagraphRole,
    #[serde(default, skip_serializing_if = "is_default")]
    pub alignment: Alignment,
    /// The mark that the program which shows the document puts before it (automatic numbers and bullets). It is not
    /// part of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<ListMark>,
    /// Counted from 1, where the source tells its pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// How well the text was recognised, where it was a picture; absent for text that was written as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recognised: Option<Recognised>,
}

/// How well a text was recognised in a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recognised {
    /// Of the whole text, in per cent.
    pub confidence: u8,
    /// The words that may be misread.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubtful: Vec<DoubtfulWord>,
}

/// A word that may be misread. What it may have been stands beside it; the text keeps what was recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoubtfulWord {
    pub word: String,
    /// In per cent.
    pub confidence: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// A stretch of text with the same marks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub text: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub bold: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub italic: bool,
}

/// What a paragraph is for, as its style says. Writers make a named style of each, so that Word users can restyle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphStyle {
    #[default]
    Body,
    Title,
    Subtitle,
    /// 1 is the highest level.
    Heading(u8),
    /// The heading of the table of contents; writers of pages put the contents below it.
    Contents,
    /// The municipality's name and address at the top.
    Letterhead,
    /// The block of signatures.
    Signature,
    /// The explanation of the marks below a table.
    Legend,
    /// Text in a cell of a table.
    TableText,
    /// Text in a heading cell of a table.
    TableHeading,
    Note,
}

/// Where a paragraph stands beside the body's own flow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphRole {
    #[default]
    Body,
    TextBox,
    Footnote,
    PageHeader,
    PageFooter,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alignment {
    #[default]
    Start,
    Centre,
    End,
    Justified,
}

/// An automatic list mark.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListMark {
    /// 0 is the outermost.
    pub level: u8,
    /// The mark as shown, such as "1.", "а)" or "•".
    pub label: String,
    /// Whether the mark counts.
    pub numbered: bool,
}

impl Paragraph {
    /// A paragraph of plain text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { runs: vec![Run { text: text.into(), ..Run::default() }], ..Self::default() }
    }

    /// A paragraph of plain text in a style.
    #[must_use]
    pub fn styled(text: impl Into<String>, style: ParagraphStyle) -> Self {
        Self { style, ..Self::plain(text) }
    }

    /// The text of all runs, as the source has it (without the automatic list mark).
    #[must_use]
    pub fn text(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }

    /// Whether all text is bold.
    #[must_use]
    pub fn is_bold(&self) -> bool {
        let mut inked = self.runs.iter().filter(|run| !run.text.trim().is_empty()).peekable();
        inked.peek().is_some() && inked.all(|run| run.bold)
    }
}

pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
