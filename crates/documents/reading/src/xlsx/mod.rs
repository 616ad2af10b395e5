//! XLSX to the tree: each sheet that holds text is a table with the sheet's name as its caption.
//!
//! The sheets are read by a pull parser, cell by cell, so that rows and columns without text cost nothing; values are
//! shown as the workbook's formats say.

mod decimal;
mod format_code;
mod merges;
mod sheet;
mod shown_date;
mod shown_number;
mod strings;
mod styles;

use opora_tree::{Block, Document, NoticeKind};

use crate::budget::Budget;
use crate::container::Container;
use crate::notices::Notices;
use crate::office::{Relationship, main_part, part_text, read_properties, relationships};
use crate::tolerated::tolerated;
use crate::xml::{Space, Token, Xml};
use crate::{FileKind, Limits, ReadError};
use strings::SharedStrings;
use styles::Styles;

/// Excel sets no limit to sheets but memory; no plan has so many.
const MOST_SHEETS: usize = 256;

/// What all sheets share.
struct Workbook<'l> {
    styles: Styles,
    strings: SharedStrings,
    notices: Notices,
    budget: Budget<'l>,
    /// Days are counted from 1904.
    from_1904: bool,
}

/// What the workbook says of a sheet.
struct SheetEntry {
    name: String,
    relationship: String,
    hidden: bool,
    /// How many of the first rows are repeated on each page, by number from 0.
    heading: Option<(usize, usize)>,
}

/// Reads an XLSX file.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    let mut container = Container::open(bytes, FileKind::Xlsx, limits)?;
    let mut notices = Notices::default();
    let main = main_part(&mut container, "xl/workbook.xml", limits)?;
    let relations = tolerated(relationships(&mut container, &main, limits), &mut notices)?.unwrap_or_default();
    let mut styles = Styles::default();
    if let Some((part, text)) = part_text(&mut container, &relations, "styles", &mut notices)? {
        styles = tolerated(Styles::read(&text, &part, limits), &mut notices)?.unwrap_or_default();
    }
    let mut strings = SharedStrings::default();
    if let Some((part, text)) = part_text(&mut container, &relations, "sharedStrings", &mut notices)? {
        strings = tolerated(SharedStrings::read(&text, &part, limits), &mut notices)?.unwrap_or_default();
    }
    let mut workbook = Workbook { styles, strings, notices, budget: Budget::new(limits), from_1904: false };
    let entries = entries(&container.text(&main)?, &main, &mut workbook, limits)?;
    let mut document = Document::default();
    for entry in entries {
        let Some(part) = sheet_part(&relations, &entry) else { continue };
        let text = tolerated(container.find_text(part), &mut workbook.notices)?.flatten();
        let Some(text) = text else { continue };
        let read = sheet::read(&text, part, &mut workbook);
        let Some(mut table) = tolerated(read, &mut workbook.notices)? else { continue };
        if table.rows.is_empty() {
            continue;
        }
        if entry.hidden {
            workbook.notices.add_detail(NoticeKind::HiddenCells, &entry.name);
        }
        if let Some((first, last)) = entry.heading {
            for row in table.rows.iter_mut().take(last.saturating_add(1)).skip(first) {
                row.heading = true;
            }
        }
        table.caption = Some(entry.name);
        document.blocks.push(Block::Table(table));
    }
    tolerated(read_properties(&mut container, &mut document.settings, limits), &mut workbook.notices)?;
    document.notices = workbook.notices.into_inner();
    Ok(document)
}

fn sheet_part<'r>(relations: &'r [Relationship], entry: &SheetEntry) -> Option<&'r str> {
    let found = relations.iter().find(|relation| relation.id == entry.relationship && relation.kind == "worksheet");
    found.map(|relation| relation.part.as_str())
}

/// Reads `workbook.xml`.
fn entries(text: &str, part: &str, workbook: &mut Workbook<'_>, limits: &Limits) -> Result<Vec<SheetEntry>, ReadError> {
    let mut xml = Xml::new(text, part, limits);
    let mut entries: Vec<SheetEntry> = Vec::new();
    loop {
        match xml.next()? {
            Token::Open(element) => match element.name() {
                (Space::Sheet, "workbook" | "sheets" | "definedNames") => {}
                (Space::Sheet, "workbookPr") => {
                    workbook.from_1904 = matches!(element.attribute("date1904").as_deref(), Some("1" | "true"));
                    xml.skip()?;
                }
                (Space::Sheet, "sheet") => {
                    if entries.len() >= MOST_SHEETS {
                        return Err(ReadError::TooManyParts { limit: MOST_SHEETS });
                    }
                    let attribute = |name| element.attribute(name).unwrap_or_default().into_owned();
                    entries.push(SheetEntry {
                        name: attribute("name"),
                        relationship: attribute("id"),
                        hidden: element.attribute("state").is_some_and(|state| state != "visible"),
                        heading: None,
                    });
                    xml.skip()?;
                }
                (Space::Sheet, "definedName") => {
                    let titles = element.attribute("name").as_deref() == Some("_xlnm.Print_Titles");
                    let sheet = element.number::<usize>("localSheetId");
                    let reference = xml.text()?;
                    let entry = sheet.filter(|_| titles).and_then(|index| entries.get_mut(index));
                    if let Some(entry) = entry {
                        entry.heading = title_rows(&reference);
                    }
                }
                _ => xml.skip()?,
            },
            Token::End => return Ok(entries),
            _ => {}
        }
    }
}

/// The rows of a reference such as `'План 2026'!$A:$A,'План 2026'!$5:$6`.
fn title_rows(reference: &str) -> Option<(usize, usize)> {
    reference.split(',').find_map(|piece| {
        let rows = piece.rsplit('!').next()?.replace('$', "");
        let (first, last) = rows.split_once(':')?;
        let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
        Some((first.checked_sub(1)?, last.checked_sub(1)?))
    })
}
