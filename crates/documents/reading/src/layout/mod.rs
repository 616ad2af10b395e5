//! From what is placed on pages to paragraphs and tables.
//!
//! It does not matter where the words come from: a PDF file with text, or a picture in which they were recognised.

mod aligned;
mod aligned_rows;
#[cfg(test)]
mod aligned_tests;
mod centred;
mod fragments;
pub(crate) mod geometry;
mod gutters;
mod headings;
mod hyphens;
pub(crate) mod lines;
mod margins;
mod marks;
mod paragraphs;
pub(crate) mod ruled_grid;
pub(crate) mod rulings;
mod stacked;
mod tables;
pub(crate) mod tagged;

use opora_tree::{Block, Document, Paragraph};

use self::aligned::Found;
use self::fragments::{Fragment, FragmentCell};
use self::geometry::{Page, Ruling, Word, median};
use self::headings::Headings;
use self::hyphens::Vocabulary;
use self::lines::{Line, lines_of};
use self::margins::PageLines;
use self::paragraphs::{Column, Habits};
use self::ruled_grid::Grid;
use self::tagged::TaggedTable;
use crate::ReadError;
use crate::budget::Budget;

/// What stands on a page: tables with drawn borders, and the rest.
struct Sorted {
    tables: Vec<Fragment>,
    lines: PageLines,
    alone: Vec<Ruling>,
}

/// Parts of the body in their order.
enum Part {
    Lines(Vec<Line>),
    Table(Fragment),
}

/// Makes a document of its pages.
pub(crate) fn document(
    pages: Vec<Page>,
    tagged: &[TaggedTable],
    budget: &mut Budget<'_>,
) -> Result<Document, ReadError> {
    let landscape = pages.first().is_some_and(|page| page.width > page.height);
    let mut begun = vec![false; tagged.len()];
    let mut sorted: Vec<Sorted> = pages.into_iter().map(|page| sort(page, tagged, &mut begun)).collect();
    let habits = habits(&sorted);
    let mut lines: Vec<PageLines> = Vec::new();
    for page in &mut sorted {
        let empty = PageLines { lines: Vec::new(), height: 0.0, tables: None };
        lines.push(std::mem::replace(&mut page.lines, empty));
    }
    let margins = margins::take(&mut lines);
    let extents: Vec<(u32, f64, f64)> = lines.iter().filter_map(|page| extent(&page.lines)).collect();
    let mut parts = Vec::new();
    for (page, lines) in sorted.into_iter().zip(lines) {
        add_page(&mut parts, page.tables, lines.lines, &page.alone);
    }
    let mut headings = Headings::new(body_size(&parts));
    let mut document = Document::default();
    document.settings.landscape = landscape;
    let page_extent = |page: u32| {
        let found = extents.iter().find(|(number, ..)| *number == page);
        found.map_or((0.0, f64::MAX), |(_, left, right)| (*left, *right))
    };
    for part in parts {
        match part {
            Part::Lines(lines) => {
                let column = Column { lines: &lines, extent: &page_extent, habits: &habits };
                for (paragraph, lines) in column.paragraphs() {
                    count(&paragraph, budget)?;
                    headings.consider(document.blocks.len(), &paragraph, &lines);
                    document.blocks.push(Block::Paragraph(paragraph));
                }
            }
            Part::Table(fragment) => {
                document.blocks.push(Block::Table(tables::table(fragment, &habits, budget)?));
            }
        }
    }
    headings.name(&mut document.blocks);
    for (role, line) in margins {
        let column = Column { lines: std::slice::from_ref(&line), extent: &page_extent, habits: &habits };
        for (paragraph, _) in column.paragraphs() {
            count(&paragraph, budget)?;
            document.blocks.push(Block::Paragraph(Paragraph { role, ..paragraph }));
        }
    }
    crate::words::suggest(&mut document);
    Ok(document)
}

/// Counts a paragraph against the limits.
fn count(paragraph: &Paragraph, budget: &mut Budget<'_>) -> Result<(), ReadError> {
    budget.paragraph()?;
    for run in &paragraph.runs {
        budget.run()?;
        budget.text(run.text.len())?;
    }
    Ok(())
}

/// Puts each word into its cell, and the others into lines.
fn sort(mut page: Page, tagged: &[TaggedTable], begun: &mut [bool]) -> Sorted {
    let number = page.number;
    let mut tables = tagged::tables(&mut page.words, tagged, number, begun);
    let (frames, alone) = rulings::frames(&page);
    let mut grids: Vec<Grid> = frames.iter().filter_map(Grid::of).collect();
    // A table within a cell of another is read as the text of that cell.
    let areas: Vec<_> = grids.iter().map(Grid::area).collect();
    grids.retain(|grid| {
        let own = grid.area();
        !areas
            .iter()
            .any(|area| *area != own && area.contains((own.left, own.top)) && area.contains((own.right, own.bottom)))
    });
    let mut in_cells: Vec<Vec<Vec<Word>>> = grids.iter().map(|grid| vec![Vec::new(); grid.cells.len()]).collect();
    let mut loose = Vec::new();
    for word in page.words {
        let middle = (word.area.middle().0, word.baseline - 0.3 * word.size);
        let middle = if word.turned { word.area.middle() } else { middle };
        let grid = grids.iter().position(|grid| grid.area().contains(middle));
        let slot = grid.and_then(|index| {
            let cell = grids.get(index)?.cell_at(middle)?;
            in_cells.get_mut(index)?.get_mut(cell)
        });
        match slot {
            Some(words) => words.push(word),
            None => loose.push(word),
        }
    }
    for (grid, words) in grids.into_iter().zip(in_cells) {
        let area = grid.area();
        let cells = grid.cells.iter().zip(words).map(|(cell, words)| FragmentCell {
            row: cell.row,
            column: cell.column,
            rows: cell.rows,
            columns: cell.columns,
            area: cell.area,
            lines: lines_of(words, number),
        });
        let rows = grid.edges_down.len().saturating_sub(1);
        let cells: Vec<FragmentCell> = cells.collect();
        if cells.iter().all(|cell| cell.lines.is_empty()) {
            continue;
        }
        tables.push(Fragment {
            page: number,
            area,
            edges: grid.edges_across,
            rows,
            cells,
            ruled: true,
            ..Fragment::default()
        });
    }
    tables.sort_by(|a, b| a.area.top.total_cmp(&b.area.top));
    let first = tables.iter().map(|table| table.area.top).reduce(f64::min);
    let last = tables.iter().map(|table| table.area.bottom).reduce(f64::max);
    let lines = PageLines { lines: lines_of(loose, number), height: page.height, tables: first.zip(last) };
    Sorted { tables, lines, alone }
}

/// Adds what stands on a page after what stands on the pages before; what a page cut is joined.
fn add_page(parts: &mut Vec<Part>, tables: Vec<Fragment>, lines: Vec<Line>, alone: &[Ruling]) {
    let mut between: Vec<Vec<Line>> = vec![Vec::new(); tables.len() + 1];
    for line in lines {
        let after = tables.iter().filter(|table| table.area.middle().1 < line.baseline).count();
        if let Some(slot) = between.get_mut(after) {
            slot.push(line);
        }
    }
    let mut tables = tables.into_iter();
    for lines in between {
        let known = match parts.last() {
            Some(Part::Table(before)) if !before.ruled => Some(before.edges.clone()),
            _ => None,
        };
        for found in aligned::tables(lines, alone, known) {
            match found {
                Found::Lines(lines) => add_lines(parts, lines),
                Found::Table(table) => {
                    // Nothing but the end of the page before stands above it.
                    if let Some(Part::Lines(before)) = parts.last_mut()
                        && let Some(heading) = aligned::heading_before(before, &table)
                    {
                        if before.is_empty() {
                            parts.pop();
                        }
                        add_table(parts, heading);
                    }
                    add_table(parts, table);
                }
            }
        }
        if let Some(table) = tables.next() {
            add_table(parts, table);
        }
    }
}

fn add_lines(parts: &mut Vec<Part>, lines: Vec<Line>) {
    match parts.last_mut() {
        Some(Part::Lines(before)) => before.extend(lines),
        _ => parts.push(Part::Lines(lines)),
    }
}

fn add_table(parts: &mut Vec<Part>, table: Fragment) {
    if table.tagged.is_some() {
        let begun = parts.iter_mut().rev().find_map(|part| match part {
            Part::Table(begun) if begun.tagged == table.tagged => Some(begun),
            _ => None,
        });
        return match begun {
            Some(begun) => begun.take_tagged(table),
            None => parts.push(Part::Table(table)),
        };
    }
    let left = match parts.last_mut() {
        Some(Part::Table(before)) => before.continue_with(table).err().map(|table| *table),
        _ => Some(table),
    };
    parts.extend(left.map(Part::Table));
}

/// Where the lines of a page begin and end.
fn extent(lines: &[Line]) -> Option<(u32, f64, f64)> {
    let left = lines.iter().map(|line| line.area.left).reduce(f64::min)?;
    let right = lines.iter().map(|line| line.area.right).reduce(f64::max)?;
    Some((lines.first()?.page, left, right))
}

fn all_lines(pages: &[Sorted]) -> impl Iterator<Item = &Line> {
    pages.iter().flat_map(|page| {
        let cells = page.tables.iter().flat_map(|table| &table.cells).flat_map(|cell| &cell.lines);
        page.lines.lines.iter().chain(cells)
    })
}

fn habits(pages: &[Sorted]) -> Habits {
    let mut vocabulary = Vocabulary::default();
    for line in all_lines(pages) {
        // The first and the last word of a line may be parts of one that was cut.
        let inner = line.words.len().saturating_sub(2);
        for word in line.words.iter().skip(1).take(inner) {
            vocabulary.add(&word.text);
        }
    }
    for cell in pages.iter().flat_map(|page| &page.tables).flat_map(|table| &table.cells) {
        // Nothing is cut where room is left.
        let mut whole = true;
        for line in &cell.lines {
            let room = cell.area.right - line.area.right > 2.5 * line.size;
            let (first, last) = (line.words.first(), line.words.last());
            if let Some(first) = first.filter(|_| whole && (room || line.words.len() > 1)) {
                vocabulary.add(&first.text);
            }
            if let Some(last) = last.filter(|last| room && line.words.len() > 1 && !last.text.ends_with('-')) {
                vocabulary.add(&last.text);
            }
            whole = room;
        }
    }
    let mut steps = Vec::new();
    let mut gather = |lines: &[Line]| {
        for pair in lines.windows(2) {
            if let [above, below] = pair
                && below.baseline > above.baseline
                && below.baseline - above.baseline < 2.5 * above.size
            {
                steps.push((below.baseline - above.baseline) / above.size.max(1.0));
            }
        }
    };
    for page in pages {
        gather(&page.lines.lines);
        for cell in page.tables.iter().flat_map(|table| &table.cells) {
            gather(&cell.lines);
        }
    }
    steps.sort_by(f64::total_cmp);
    let pitch = steps.get(steps.len() / 4).copied().unwrap_or(1.15);
    Habits { pitch, vocabulary }
}

/// The size in which most of the text outside of tables is written; tables are often set smaller.
fn body_size(parts: &[Part]) -> f64 {
    const ENOUGH: usize = 40;
    let sizes = |line: &Line| line.words.iter().map(|word| word.size).collect::<Vec<_>>();
    let lines = |within: bool| {
        parts.iter().flat_map(move |part| match part {
            Part::Lines(lines) => lines.iter().collect::<Vec<_>>(),
            Part::Table(table) if within => table.cells.iter().flat_map(|cell| &cell.lines).collect(),
            Part::Table(_) => Vec::new(),
        })
    };
    let prose: Vec<f64> = lines(false).flat_map(sizes).collect();
    let sizes = if prose.len() >= ENOUGH { prose } else { lines(true).flat_map(sizes).collect() };
    median(sizes).unwrap_or(0.0)
}
