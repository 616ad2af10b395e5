//! What a strategy says in tables: staffing, services, stages, logical framework, communication plan, indicators.
//!
//! A table becomes a [`Sheet`](sheet::Sheet) whose columns have subjects; these and the headings above decide its
//! [`kind`]. Cells that the kind has no key for, and tables of no kind, become prose, row by row.

mod columns;
mod communication;
mod entries;
mod figures;
mod indicators;
mod kind;
mod labels;
mod logframe;
mod logframe_rows;
mod objectives;
mod risk_groups;
mod roles;
mod service_status;
mod services;
mod sheet;
mod staffing;
mod stages;
mod targets;

use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::planning::{Narrative, NarrativePlace};
use opora_domain::strategies::{Strategy, StrategySubject};
use opora_tree::Place;

use crate::accounting::Ledger;
use crate::tables::Grid;
use crate::vocabulary::strategy_columns::ColumnSubject;
use kind::{Context, TableKind};
use sheet::{RowCell, Sheet, SheetRow};

/// A table with the heading that it stands under.
pub(crate) struct StandingTable {
    pub(crate) grid: Grid,
    /// The position in the strategy's `outline`.
    pub(crate) outline: Option<u32>,
    /// The paragraph just above it, which may be its caption.
    pub(crate) caption: Option<String>,
    /// The free paragraph just below it, with its index among the lines: the rest of the last cell may stand there.
    pub(crate) below: Option<(usize, String, Place)>,
}

/// A longer paragraph above a table is no caption.
const LETTERS_OF_CAPTION: usize = 200;

/// Reads the tables into the strategy, whose outline and directions are already there: a table of activities belongs to
/// the last element of the directions that stands before it.
///
/// The lines that turn out to be the rest of a cell are given back.
pub(crate) fn read(tables: &[StandingTable], ledger: &mut Ledger, strategy: &mut Strategy) -> Vec<usize> {
    let mut taken = Vec::new();
    let mut before: Option<(Sheet, TableKind)> = None;
    for table in tables {
        let headings = headings(table, strategy);
        let context = Context { headings: &headings };
        let mut desk =
            Desk { ledger, strategy, outline: table.outline, block: block_of(&table.grid), texts: Vec::new() };
        let sheet = Sheet::of(&table.grid);
        let mut found = match sheet {
            Some(sheet) => kind::kind_of(&sheet, &context, desk.strategy).map(|kind| (sheet, kind)),
            // A table that a page break cut goes on without a heading.
            None => before.as_ref().and_then(|(sheet, kind)| Some((Sheet::going_on(&table.grid, sheet)?, *kind))),
        }
        .or_else(|| {
            let statistics = Sheet::of_statistics(&table.grid).filter(kind::is_of_figures)?;
            if kind::is_of_money(&statistics, &context) {
                return None;
            }
            Some((statistics, TableKind::Figures))
        });
        if let (Some((sheet, _)), Some((line, text, at))) = (&mut found, &table.below)
            && sheet.take_rest(text, *at)
        {
            desk.note(IrregularityKind::SplitCell, *at, text);
            taken.push(*line);
        }
        match &found {
            Some((sheet, kind)) => {
                sheet.place_header(desk.ledger);
                let framed = desk.framed();
                match kind {
                    TableKind::Staffing => staffing::read(sheet, &mut desk),
                    TableKind::Services => services::read(sheet, &mut desk),
                    TableKind::Stages => stages::read(sheet, &mut desk),
                    TableKind::Logframe => logframe::read(sheet, &context, &mut desk),
                    TableKind::CommunicationPlan => communication::read(sheet, &mut desk),
                    TableKind::KeyIndicators => indicators::read(sheet, &context, &mut desk),
                    TableKind::Objectives => objectives::read(sheet, &mut desk),
                    TableKind::RiskGroups => risk_groups::read(sheet, &mut desk),
                    TableKind::Roles => roles::read(sheet, &mut desk),
                    TableKind::Figures => figures::read(sheet, &context, &mut desk),
                }
                desk.holds(*kind, framed);
                if !matches!(kind, TableKind::Logframe | TableKind::Objectives) {
                    sheet.above.iter().for_each(|row| desk.loose(row));
                }
            }
            None => desk.prose(&table.grid),
        }
        desk.finish();
        if found.is_some() {
            before = found;
        }
    }
    taken
}

fn block_of(grid: &Grid) -> u32 {
    grid.cells.first().map_or(0, |cell| cell.at.block)
}

/// The caption and the headings above a table, from the nearest on.
fn headings(table: &StandingTable, strategy: &Strategy) -> Vec<String> {
    let mut found: Vec<String> =
        table.caption.iter().filter(|caption| caption.chars().count() <= LETTERS_OF_CAPTION).cloned().collect();
    let Some(last) = table.outline.and_then(|outline| usize::try_from(outline).ok()) else { return found };
    let mut level = u8::MAX;
    for entry in strategy.outline.get(..=last).unwrap_or_default().iter().rev() {
        let own = entry.level.unwrap_or(u8::MAX - 1);
        if own < level {
            level = own;
            found.extend(entry.title.clone());
        }
        if level <= 1 {
            break;
        }
    }
    found
}

/// What the reading of one table writes to.
pub(crate) struct Desk<'reading> {
    pub(crate) ledger: &'reading mut Ledger,
    pub(crate) strategy: &'reading mut Strategy,
    pub(crate) outline: Option<u32>,
    pub(crate) block: u32,
    /// The texts that no key takes, each with its place.
    texts: Vec<(String, Place)>,
}

impl Desk<'_> {
    /// How many general and specific rows the logical framework has so far.
    fn framed(&self) -> (usize, usize) {
        self.strategy.logframe.as_ref().map_or((0, 0), |frame| (frame.general.len(), frame.specific.len()))
    }

    /// Notes in the outline what the table under this heading was understood as.
    fn holds(&mut self, kind: TableKind, framed: (usize, usize)) {
        let now = self.framed();
        let subjects: &[StrategySubject] = match kind {
            TableKind::Staffing => &[StrategySubject::Staffing],
            TableKind::Services => &[StrategySubject::Services],
            TableKind::Stages => &[StrategySubject::Stages],
            TableKind::Logframe if now.0 > framed.0 && now.1 > framed.1 => {
                &[StrategySubject::LogframeGeneral, StrategySubject::LogframeSpecific]
            }
            TableKind::Logframe if now.0 > framed.0 => &[StrategySubject::LogframeGeneral],
            TableKind::Logframe => &[StrategySubject::LogframeSpecific],
            TableKind::CommunicationPlan => &[StrategySubject::Communication],
            TableKind::KeyIndicators => &[StrategySubject::KeyIndicators],
            TableKind::Objectives => &[StrategySubject::Directions],
            TableKind::RiskGroups => &[StrategySubject::RiskGroups],
            TableKind::Roles => &[StrategySubject::Roles],
            TableKind::Figures => &[StrategySubject::Figures],
        };
        let outline = self.outline.and_then(|outline| usize::try_from(outline).ok());
        let Some(entry) = outline.and_then(|outline| self.strategy.outline.get_mut(outline)) else { return };
        for subject in subjects {
            if !entry.holds.contains(subject) {
                entry.holds.push(*subject);
            }
        }
    }

    pub(crate) fn note(&mut self, kind: IrregularityKind, at: Place, quote: &str) {
        self.strategy.irregularities.push(Irregularity { kind, at, quote: quote.to_owned(), values: Vec::new() });
    }

    /// A row that no key takes: its cells stay as prose, parted by a bar.
    pub(crate) fn loose(&mut self, row: &SheetRow) {
        let texts: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        if !texts.is_empty() {
            self.texts.push((texts.join(" | "), row.at));
        }
        row.cells.iter().for_each(|cell| cell.place(self.ledger));
    }

    /// A cell that no key takes stays as prose.
    pub(crate) fn spare(&mut self, cell: &RowCell) {
        self.texts.push((cell.text.clone(), cell.at()));
        cell.place(self.ledger);
    }

    /// Notes the columns in which a row has no text though the form asks for it.
    pub(crate) fn demand(&mut self, sheet: &Sheet, row: &SheetRow, subjects: &[ColumnSubject]) {
        for (column, found) in (0_u32..).zip(&sheet.columns) {
            let asked = found.subject.is_some_and(|subject| subjects.contains(&subject));
            let filled = row.cells.iter().chain(&row.from_above).any(|cell| cell.column == column as usize);
            let another = found.subject.is_some_and(|subject| sheet.cell(row, subject).is_some());
            if asked && !filled && !another {
                let at = Place { cell: Some(column), ..row.at };
                let values = found.heading.last().cloned().into_iter().collect();
                let quote = row.cells.first().map(|cell| cell.text.clone()).unwrap_or_default();
                let irregularity = Irregularity { kind: IrregularityKind::EmptyCell, at, quote, values };
                self.strategy.irregularities.push(irregularity);
            }
        }
    }

    /// The rows, those joined that a page break cut: a row that has neither a number nor any of the keys of its own goes
    /// on from the row before it.
    pub(crate) fn joined_rows(&mut self, sheet: &Sheet, keys: &[ColumnSubject]) -> Vec<SheetRow> {
        let mut rows: Vec<SheetRow> = Vec::new();
        let numbered = sheet.has(ColumnSubject::Number);
        for row in &sheet.rows {
            let named: Vec<&RowCell> = keys.iter().flat_map(|key| sheet.cells(row, *key)).collect();
            let small = |cell: &&RowCell| cell.text.starts_with(char::is_lowercase);
            let unnumbered = sheet.cell(row, ColumnSubject::Number).is_none();
            let goes_on = unnumbered && (named.is_empty() || numbered && named.iter().all(small));
            match rows.last_mut().filter(|last| goes_on && !row.alone && !last.alone) {
                Some(last) => {
                    self.strategy.irregularities.push(Irregularity {
                        kind: IrregularityKind::ContinuedRow,
                        at: row.at,
                        quote: row.cells.first().map(|cell| cell.text.clone()).unwrap_or_default(),
                        values: Vec::new(),
                    });
                    last.take_in(row);
                }
                None => rows.push(row.clone()),
            }
        }
        rows
    }

    /// A table of no kind: its rows are prose.
    fn prose(&mut self, grid: &Grid) {
        for row in 0..grid.rows.len() {
            let own = grid.own(row);
            let Some(first) = own.first() else { continue };
            let text = own.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ");
            self.texts.push((text, first.at));
            own.iter().for_each(|cell| self.ledger.place(&cell.at));
        }
    }

    fn finish(self) {
        let Some((_, at)) = self.texts.first() else { return };
        let at = *at;
        let text = self.texts.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join("\n");
        let heading = self.outline.and_then(|outline| self.strategy.outline.get(usize::try_from(outline).ok()?));
        let narrative = Narrative {
            heading: heading.and_then(|entry| entry.title.clone()),
            level: heading.and_then(|entry| entry.level),
            text: Some(text),
            place: NarrativePlace::Opening,
            outline: self.outline,
            at: Some(at),
            confidence: Some(0.8),
        };
        self.strategy.narrative.push(narrative);
    }
}

#[cfg(test)]
mod tests;
