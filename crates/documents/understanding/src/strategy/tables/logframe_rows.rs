//! The rows of the logical framework: what its cells say of one objective.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{LogframeGeneral, LogframeSpecific};

use super::Desk;
use super::entries::{entries, paragraphs};
use super::labels::{Level, measures_of};
use super::sheet::{RowCell, Sheet, SheetRow};
use crate::vocabulary::strategy_columns::ColumnSubject as S;

/// The objective of a row.
#[derive(Debug, Clone)]
pub(crate) struct Objective {
    pub(crate) level: Level,
    pub(crate) direction: Option<String>,
    pub(crate) number: Option<String>,
    pub(crate) text: Option<String>,
    /// The numbers of measures that stand in the cell of the objective.
    pub(crate) measures: Vec<String>,
}

/// What a cell is for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Measures,
    Outputs,
    Outcomes,
    Sources,
    Period,
}

/// Where a column named only "indicators" or "results" counts as what is delivered and where as what changes.
fn part_of(sheet: &Sheet, cell: &RowCell) -> Option<Part> {
    Some(match sheet.subject(cell)? {
        S::Measure | S::Activity => Part::Measures,
        S::Output => Part::Outputs,
        S::Outcome => Part::Outcomes,
        S::Result if sheet.has(S::Output) => Part::Outcomes,
        S::Result => Part::Outputs,
        S::Indicator if sheet.has_any(&[S::Output, S::Result]) => Part::Outcomes,
        S::Indicator => Part::Outputs,
        S::Source => Part::Sources,
        S::Period | S::Deadline => Part::Period,
        _ => return None,
    })
}

pub(crate) fn push(sheet: &Sheet, row: &SheetRow, objective: Objective, desk: &mut Desk<'_>) {
    push_alone(row, objective.clone(), desk);
    for cell in &row.cells {
        let of_objective = matches!(
            sheet.subject(cell),
            Some(S::Direction | S::GeneralObjective | S::SpecificObjective | S::Objective)
        );
        if of_objective {
            cell.place(desk.ledger);
        } else {
            add(sheet, cell, objective.level, desk);
        }
    }
    let demanded: &[S] = match objective.level {
        Level::General => &[S::Indicator, S::Source, S::Period],
        _ => &[S::Measure, S::Indicator, S::Output, S::Outcome, S::Source, S::Period],
    };
    desk.demand(sheet, row, demanded);
}

/// A row of which only the objective is known yet.
pub(crate) fn push_alone(row: &SheetRow, objective: Objective, desk: &mut Desk<'_>) {
    let Some(frame) = &mut desk.strategy.logframe else { return };
    let origin = Origin::at(row.at, 1.0);
    let Objective { level, direction, number, text, measures } = objective;
    if level == Level::General {
        frame.general.push(LogframeGeneral {
            direction,
            objective: number,
            text,
            origin,
            ..LogframeGeneral::default()
        });
    } else {
        frame.specific.push(LogframeSpecific { direction, number, measures, origin, ..LogframeSpecific::default() });
    }
}

/// A row without an objective of its own goes on with the last one: the next measure, or what a page break cut.
pub(crate) fn add_to_last(sheet: &Sheet, row: &SheetRow, desk: &mut Desk<'_>) {
    let Some(frame) = &desk.strategy.logframe else { return };
    let at = |origin: &Origin| origin.at.map(|at| (at.block, at.row));
    let general = frame.general.last().and_then(|row| at(&row.origin));
    let specific = frame.specific.last().and_then(|row| at(&row.origin));
    let level = match (general, specific) {
        (None, None) => return desk.loose(row),
        (general, specific) if general > specific => Level::General,
        _ => Level::Specific,
    };
    for cell in &row.cells {
        add(sheet, cell, level, desk);
    }
}

fn add(sheet: &Sheet, cell: &RowCell, level: Level, desk: &mut Desk<'_>) {
    let Some(part) = part_of(sheet, cell) else { return desk.spare(cell) };
    let Some(frame) = &mut desk.strategy.logframe else { return };
    let found = entries(&cell.lines);
    let period = paragraphs(&cell.lines);
    let (field, origin) = if level == Level::General {
        let Some(row) = frame.general.last_mut() else { return };
        let field = match part {
            Part::Measures => return desk.spare(cell),
            Part::Outputs | Part::Outcomes => {
                row.indicators.extend(found);
                "indicators"
            }
            Part::Sources => {
                row.sources.extend(found);
                "sources"
            }
            Part::Period => {
                append(&mut row.verification_period, period);
                "verification_period"
            }
        };
        (field, &mut row.origin)
    } else {
        let Some(row) = frame.specific.last_mut() else { return };
        let field = match part {
            Part::Measures => {
                row.measures.extend(measures_of(cell.lines.iter().map(|line| line.text.as_str())));
                "measures"
            }
            Part::Outputs => {
                row.outputs.extend(found);
                "outputs"
            }
            Part::Outcomes => {
                row.outcomes.extend(found);
                "outcomes"
            }
            Part::Sources => {
                row.sources.extend(found);
                "sources"
            }
            Part::Period => {
                append(&mut row.period, period);
                "period"
            }
        };
        (field, &mut row.origin)
    };
    if !origin.evidence.contains_key(field) {
        origin.prove(field, cell.at(), 1.0);
    }
    cell.place(desk.ledger);
}

fn append(slot: &mut Option<String>, text: Option<String>) {
    match (slot.as_mut(), text) {
        (Some(known), Some(text)) if known != &text => {
            known.push('\n');
            known.push_str(&text);
        }
        (None, text) => *slot = text,
        _ => {}
    }
}
