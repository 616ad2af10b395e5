//! Tables and lines as cells of a sheet: what is surely a number becomes one, everything else stays text.

use opora_texts::{Language, written};
use opora_tree::{
    Alignment, Cell, Paragraph, ParagraphStyle, Sheet, SheetCell, SheetColumn, SheetValue, Table, collapsed,
};

use crate::words::Words;

/// The name of a line's kind in the sheet that holds the prose.
pub(crate) fn kind(words: Words, paragraph: &Paragraph) -> String {
    if paragraph.list.is_some() {
        return words.say("document-prose-point");
    }
    match paragraph.style {
        ParagraphStyle::Title => words.say("document-prose-title"),
        ParagraphStyle::Subtitle => words.say("document-prose-subtitle"),
        ParagraphStyle::Heading(level) => words.with("document-prose-heading", &[("level", level.to_string().into())]),
        ParagraphStyle::Contents => words.say("document-prose-subtitle"),
        ParagraphStyle::Letterhead => words.say("document-prose-letterhead"),
        ParagraphStyle::Signature => words.say("document-prose-signature"),
        ParagraphStyle::Legend => words.say("document-prose-legend"),
        ParagraphStyle::Note => words.say("document-prose-note"),
        ParagraphStyle::Body | ParagraphStyle::TableText | ParagraphStyle::TableHeading => {
            words.say("document-prose-body")
        }
    }
}

pub(crate) fn text_cell(text: String) -> SheetCell {
    SheetCell { value: SheetValue::Text(text), column_span: 1, row_span: 1, ..SheetCell::default() }
}

/// Proportions of a table's columns, in characters of a sheet.
const PARTS_PER_CHARACTER: f64 = 6.5;

pub(crate) fn table_sheet(name: &str, table: &Table) -> Sheet {
    let columns = usize::try_from(table.column_count()).unwrap_or(0);
    let mut rows =
        vec![vec![SheetCell { row_span: 1, column_span: 1, ..SheetCell::default() }; columns]; table.rows.len()];
    for cell in table.cells() {
        for row in cell.row..cell.row.saturating_add(cell.row_span) {
            for column in cell.column..cell.column.saturating_add(cell.column_span) {
                let place = rows.get_mut(row as usize).and_then(|row| row.get_mut(column as usize));
                if let Some(place) = place {
                    let begins = (row, column) == (cell.row, cell.column);
                    *place = if begins { filled(cell) } else { covered() };
                }
            }
        }
    }
    let heading_rows = table.rows.iter().take_while(|row| row.heading).count();
    for row in rows.iter_mut().take(heading_rows) {
        row.iter_mut().for_each(|cell| (cell.bold, cell.shaded, cell.centred) = (true, true, true));
    }
    Sheet {
        name: name.to_owned(),
        columns: table
            .widths
            .iter()
            .map(|width| SheetColumn { width: (f64::from(*width) / PARTS_PER_CHARACTER).max(6.0) })
            .collect(),
        heading_rows: u32::try_from(heading_rows).unwrap_or(0),
        rows,
        landscape: true,
    }
}

fn covered() -> SheetCell {
    SheetCell { value: SheetValue::Covered, column_span: 1, row_span: 1, ..SheetCell::default() }
}

fn filled(cell: &Cell) -> SheetCell {
    let text: Vec<String> =
        cell.paragraphs.iter().map(|line| collapsed(&line.text())).filter(|line| !line.is_empty()).collect();
    SheetCell {
        value: value(&text.join("\n")),
        column_span: u16::try_from(cell.column_span).unwrap_or(u16::MAX),
        row_span: cell.row_span,
        bold: cell.paragraphs.first().is_some_and(Paragraph::is_bold),
        shaded: cell.shaded,
        centred: cell.paragraphs.first().is_some_and(|line| line.alignment == Alignment::Centre),
    }
}

/// Whole numbers and amounts in the form in which this program writes them become numbers of the sheet.
fn value(text: &str) -> SheetValue {
    if text.is_empty() {
        return SheetValue::Empty;
    }
    let is_whole = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    if let Some(number) = text.parse().ok().filter(|_| is_whole) {
        return SheetValue::Whole(number);
    }
    money(text).unwrap_or_else(|| SheetValue::Text(text.to_owned()))
}

/// `538 952,00 лв.`
fn money(text: &str) -> Option<SheetValue> {
    let (digits, code) = match text.strip_suffix(" лв.") {
        Some(digits) => (digits, "BGN"),
        None => (text.strip_suffix(" €")?, "EUR"),
    };
    let (whole, cents) = digits.split_once(',')?;
    let grouped =
        |text: &str| text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    if cents.len() != 2 || !grouped(whole) || whole.is_empty() {
        return None;
    }
    let minor: i64 = format!("{}{cents}", whole.replace(' ', "")).parse().ok()?;
    // A text whose digits are grouped otherwise would come back changed.
    if collapsed(&written::money(Language::Bg, minor, code)) != text {
        return None;
    }
    Some(SheetValue::Money(minor, code.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_surely_a_number_becomes_one() {
        assert_eq!(value("30"), SheetValue::Whole(30));
        assert_eq!(value("-538 952,05 лв."), SheetValue::Money(-53_895_205, "BGN".to_owned()));
        for text in ["007", "1.", "30 места", "12,5", "+", "около 5 000,00 лв.", "5000,00 лв."] {
            assert_eq!(value(text), SheetValue::Text(text.to_owned()), "{text}");
        }
    }
}
