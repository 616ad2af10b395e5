//! One sheet of a workbook as a table.

use std::collections::HashMap;

use opora_tree::{Cell, NoticeKind, Paragraph, Row, Run, Table};

use super::Workbook;
use super::merges::{Area, Merges, position};
use super::strings::{rich_text, unescaped};
use super::styles::CellStyle;
use crate::ReadError;
use crate::runs::{Marks, Runs};
use crate::xml::{Element, Space, Token, Xml};

/// How many merged areas are taken over.
const MOST_MERGES: usize = 150_000;

/// What a sheet holds before it becomes a table.
#[derive(Default)]
struct Content {
    cells: Vec<Cell>,
    merges: Vec<Area>,
    /// Number of a column → width, in hundredths of a character.
    widths: Vec<(u32, u32, u32)>,
    row: u32,
    column: u32,
}

/// Reads a sheet. Its rows and columns keep their places, so that row 5 of the table is row 6 of the sheet; what is
/// empty at the end is left out.
pub(super) fn read(text: &str, part: &str, workbook: &mut Workbook<'_>) -> Result<Table, ReadError> {
    let mut xml = Xml::new(text, part, workbook.budget.limits());
    let mut content = Content::default();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Sheet, "worksheet" | "sheetData" | "cols" | "mergeCells") => {}
                (Space::Sheet, "row") => {
                    if is_on(&element, "hidden") {
                        workbook.notices.add(NoticeKind::HiddenCells);
                    }
                    content.row = element.number::<u32>("r").map_or(content.row.saturating_add(1), |row| row.max(1));
                    content.column = 0;
                }
                (Space::Sheet, "c") => cell(&mut xml, &element, &mut content, workbook)?,
                (Space::Sheet, "col") => {
                    column(&element, &mut content, workbook);
                    xml.skip()?;
                }
                (Space::Sheet, "mergeCell") => {
                    let area = element.attribute("ref").and_then(|reference| Area::parse(&reference));
                    if let Some(area) = area.filter(|_| content.merges.len() < MOST_MERGES) {
                        content.merges.push(area);
                    }
                    xml.skip()?;
                }
                (Space::Sheet, "drawing") => {
                    workbook.notices.add(NoticeKind::Picture);
                    xml.skip()?;
                }
                (Space::Sheet, "legacyDrawing") => {
                    workbook.notices.add(NoticeKind::Comments);
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::End => break,
            _ => {}
        }
    }
    table(content, workbook)
}

fn is_on(element: &Element<'_>, name: &str) -> bool {
    matches!(element.attribute(name).as_deref(), Some("1" | "true"))
}

fn column(element: &Element<'_>, content: &mut Content, workbook: &mut Workbook<'_>) {
    if is_on(element, "hidden") {
        workbook.notices.add(NoticeKind::HiddenCells);
    }
    let number = |name| element.number::<u32>(name);
    if let (Some(first), Some(last)) = (number("min"), number("max"))
        && content.widths.len() < workbook.budget.limits().columns as usize
    {
        let width = element.number::<f64>("width").unwrap_or(0.0).clamp(0.0, 1_000.0);
        content.widths.push((first.saturating_sub(1), last.saturating_sub(1), (width * 100.0) as u32));
    }
}

/// Reads the cell that was just opened. Cells without text are not kept.
fn cell(
    xml: &mut Xml<'_>,
    element: &Element<'_>,
    content: &mut Content,
    workbook: &mut Workbook<'_>,
) -> Result<(), ReadError> {
    let here = (content.row.saturating_sub(1), content.column);
    let (row, column) = element.attribute("r").and_then(|reference| position(&reference)).unwrap_or(here);
    content.column = column.saturating_add(1);
    let style = workbook.styles.cell(element.number("s").unwrap_or(0));
    let kind = element.attribute("t").unwrap_or_default();
    let mut value = String::new();
    let mut runs: Vec<Run> = Vec::new();
    let mut formula = false;
    let inside = xml.depth();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Sheet, "v") => value = xml.text()?,
                (Space::Sheet, "f") => {
                    formula = true;
                    xml.skip()?;
                }
                (Space::Sheet, "is") => rich_text(xml, |text, marks| {
                    let marks = marks.unwrap_or(style.marks);
                    runs.push(Run { text, bold: marks.bold, italic: marks.italic });
                })?,
                _ => xml.skip()?,
            },
            Token::Close if xml.depth() < inside => break,
            Token::End => break,
            _ => {}
        }
    }
    if formula {
        workbook.notices.add(NoticeKind::Formula);
    }
    if runs.is_empty() {
        runs = shown(&kind, &value, &style, workbook)?;
    }
    if runs.iter().all(|run| run.text.trim().is_empty()) {
        return Ok(());
    }
    workbook.budget.grid(row.saturating_add(1), column.saturating_add(1))?;
    workbook.budget.cell()?;
    let paragraphs = paragraphs(&runs, workbook)?;
    content.cells.push(Cell { row, column, row_span: 1, column_span: 1, paragraphs, shaded: style.shaded });
    Ok(())
}

/// The value of a cell as it is shown.
fn shown(kind: &str, value: &str, style: &CellStyle, workbook: &mut Workbook<'_>) -> Result<Vec<Run>, ReadError> {
    let plain = |text: String| vec![Run { text, bold: style.marks.bold, italic: style.marks.italic }];
    if value.is_empty() {
        return Ok(Vec::new());
    }
    Ok(match kind {
        "s" => {
            let index = value.trim().parse::<usize>().ok();
            let Some((index, length)) = index.and_then(|index| Some((index, workbook.strings.length(index)?))) else {
                workbook.notices.add_detail(NoticeKind::BrokenPart, "sharedStrings.xml");
                return Ok(Vec::new());
            };
            // Many cells may share one long text: what they copy is counted before it is copied.
            if length > workbook.budget.limits().text_bytes {
                workbook.budget.text(length)?;
            }
            workbook.strings.runs(index, style.marks)
        }
        "b" => plain(if value.trim() == "0" { "FALSE" } else { "TRUE" }.to_owned()),
        "str" | "e" | "inlineStr" | "d" => plain(unescaped(value)),
        _ => match value.trim().parse::<f64>() {
            Ok(number) => plain(workbook.styles.show(style, number, workbook.from_1904)),
            Err(_) => plain(value.to_owned()),
        },
    })
}

/// Lines within a cell become paragraphs.
fn paragraphs(runs: &[Run], workbook: &mut Workbook<'_>) -> Result<Vec<Paragraph>, ReadError> {
    let mut paragraphs = Vec::new();
    let mut making = Runs::default();
    workbook.budget.paragraph()?;
    for run in runs {
        let marks = Marks { bold: run.bold, italic: run.italic };
        for (index, line) in run.text.split('\n').enumerate() {
            if index > 0 {
                workbook.budget.paragraph()?;
                paragraphs.push(Paragraph { runs: std::mem::take(&mut making).finish(), ..Paragraph::default() });
            }
            making.push(line, marks, &mut workbook.budget, &mut workbook.notices)?;
        }
    }
    paragraphs.push(Paragraph { runs: making.finish(), ..Paragraph::default() });
    paragraphs.shrink_to_fit();
    Ok(paragraphs)
}

fn table(content: Content, workbook: &mut Workbook<'_>) -> Result<Table, ReadError> {
    let Content { mut cells, merges, widths, .. } = content;
    cells.sort_by_key(|cell| (cell.row, cell.column));
    let row_count = cells.last().map_or(0, |cell| cell.row.saturating_add(1));
    let mut merges = Merges::new(merges);
    let mut table = Table { rows: vec![Row::default(); row_count as usize], ..Table::default() };
    // Where the first cell of a merged area stands.
    let mut origins: HashMap<(u32, u32), usize> = HashMap::new();
    for mut cell in cells {
        merges.go_to(cell.row);
        if let Some(area) = merges.covering(cell.column) {
            let origin = (area.first_row, area.first_column);
            if origin == (cell.row, cell.column) {
                let last_row = area.last_row.min(row_count.saturating_sub(1));
                cell.row_span = last_row.saturating_sub(cell.row).saturating_add(1);
                cell.column_span = area.last_column.saturating_sub(cell.column).saturating_add(1);
                workbook.budget.grid(0, cell.column.saturating_add(cell.column_span))?;
            } else {
                // Text under a merged cell is not seen, but it must not be lost.
                workbook.notices.add(NoticeKind::CrookedTable);
                let place = origins.get(&origin).copied();
                let row = table.rows.get_mut(origin.0 as usize);
                if let Some(covering) = row.zip(place).and_then(|(row, place)| row.cells.get_mut(place)) {
                    covering.paragraphs.append(&mut cell.paragraphs);
                    continue;
                }
            }
        }
        let Some(row) = table.rows.get_mut(cell.row as usize) else { continue };
        if row.cells.last().is_some_and(|earlier| earlier.column == cell.column) {
            workbook.notices.add(NoticeKind::CrookedTable);
            if let Some(earlier) = row.cells.last_mut() {
                earlier.paragraphs.append(&mut cell.paragraphs);
            }
            continue;
        }
        if cell.row_span > 1 || cell.column_span > 1 {
            origins.insert((cell.row, cell.column), row.cells.len());
        }
        row.cells.push(cell);
    }
    for _ in 0..merges.overlapping.min(16) {
        workbook.notices.add(NoticeKind::CrookedTable);
    }
    table.widths = column_widths(&widths, table.column_count());
    Ok(table)
}

/// The widths of the used columns; none where the sheet sets none.
fn column_widths(widths: &[(u32, u32, u32)], count: u32) -> Vec<u32> {
    /// Excel's own width, in hundredths of a character.
    const USUAL: u32 = 843;
    if widths.is_empty() {
        return Vec::new();
    }
    let of = |column: u32| widths.iter().find(|(first, last, _)| (*first..=*last).contains(&column));
    (0..count).map(|column| of(column).map_or(USUAL, |(_, _, width)| *width)).collect()
}
