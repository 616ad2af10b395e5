//! The logical framework: one table or two, the direction in rows of its own, in a column or in a label.

use opora_domain::strategies::LogicalFramework;

use super::Desk;
use super::entries::paragraphs;
use super::kind::Context;
use super::labels::{Level, any_label, labels, lists_measures, measures_of, number_in};
use super::logframe_rows::{Objective, add_to_last, push};
use super::sheet::{RowCell, Sheet, SheetRow};
use crate::cells::numbers::trim_separator;
use crate::matching::{fold, tokens};
use crate::vocabulary::strategy_columns::ColumnSubject as S;

const OBJECTIVES: &[S] = &[S::GeneralObjective, S::SpecificObjective, S::Objective];

pub(crate) fn read(sheet: &Sheet, context: &Context<'_>, desk: &mut Desk<'_>) {
    desk.strategy.logframe.get_or_insert_with(LogicalFramework::default);
    let of_heading = context.headings.iter().filter_map(|heading| any_label(heading));
    let mut direction = of_heading.filter(|label| label.level == Level::Direction).find_map(|label| label.number);
    let rows: Vec<&SheetRow> = sheet.above.iter().chain(&sheet.rows).collect();
    let mut vision_below = false;
    for row in rows {
        if vision_below && row.alone {
            take_vision(row.cells.first(), desk);
            vision_below = false;
            continue;
        }
        vision_below = false;
        if let Some(label) = row.cells.first().filter(|cell| is_vision(&cell.text)) {
            label.place(desk.ledger);
            match row.cells.get(1) {
                Some(text) => take_vision(Some(text), desk),
                None if has_text_beside_label(label) => take_vision(Some(&without_label(label)), desk),
                None => vision_below = true,
            }
            continue;
        }
        if row.alone {
            read_alone(row, &mut direction, desk);
            continue;
        }
        if let Some(cell) = sheet.cell(row, S::Direction) {
            direction = number_in(&cell.text).or(direction);
            cell.place(desk.ledger);
        }
        match objective_of(sheet, row, &mut direction) {
            Some(objective) => push(sheet, row, objective, desk),
            None => add_to_last(sheet, row, desk),
        }
    }
}

fn is_vision(text: &str) -> bool {
    tokens(text).first().is_some_and(|token| fold(&token.text) == "визия")
}

/// Whether the vision stands in the cell of its label ("Визия: Добър живот").
fn has_text_beside_label(cell: &RowCell) -> bool {
    tokens(&cell.text).len() > 2
}

fn without_label(cell: &RowCell) -> RowCell {
    let mut rest = cell.clone();
    if let Some(first) = rest.lines.first_mut() {
        let after = first.text.trim_start().trim_start_matches(char::is_alphabetic);
        first.text = trim_separator(after).to_owned();
    }
    rest.lines.retain(|line| !line.text.is_empty());
    rest
}

fn take_vision(cell: Option<&RowCell>, desk: &mut Desk<'_>) {
    let Some(cell) = cell else { return };
    cell.place(desk.ledger);
    if let Some(frame) = &mut desk.strategy.logframe
        && frame.vision.is_none()
    {
        frame.vision = paragraphs(&cell.lines);
        frame.origin.prove("vision", cell.at(), 1.0);
    }
}

/// A row of one cell: a direction, or an objective under which rows of measures follow.
fn read_alone(row: &SheetRow, direction: &mut Option<String>, desk: &mut Desk<'_>) {
    let Some(cell) = row.cells.first() else { return };
    let (found, rest) = labels(&cell.text);
    if let Some(label) = found.iter().find(|label| label.level == Level::Direction) {
        direction.clone_from(&label.number);
    }
    match found.last() {
        Some(label) if matches!(label.level, Level::General | Level::Specific) => {
            let objective = Objective {
                level: label.level,
                direction: direction.clone(),
                number: label.number.clone(),
                text: Some(rest).filter(|text| !text.is_empty()),
                measures: Vec::new(),
            };
            super::logframe_rows::push_alone(row, objective, desk);
            cell.place(desk.ledger);
        }
        Some(_) => cell.place(desk.ledger),
        None => desk.loose(row),
    }
}

/// Whether a cell says which objective its row is about: a column of directions may name it too ("Направление № 1, обща
/// цел 2").
fn tells_objective(sheet: &Sheet, cell: &RowCell) -> bool {
    let named = || labels(&cell.text).0.iter().any(|label| matches!(label.level, Level::General | Level::Specific));
    sheet.subject(cell).is_some_and(|subject| OBJECTIVES.contains(&subject) || subject == S::Direction && named())
}

/// The objective that a row is about; `None` where it goes on with the one before.
fn objective_of(sheet: &Sheet, row: &SheetRow, direction: &mut Option<String>) -> Option<Objective> {
    let mut found: Option<Objective> = None;
    for cell in row.cells.iter().filter(|cell| tells_objective(sheet, cell)) {
        let of_column = match sheet.subject(cell) {
            Some(S::SpecificObjective) => Some(Level::Specific),
            Some(S::GeneralObjective) => Some(Level::General),
            _ => None,
        };
        let (of_measures, of_objective): (Vec<&str>, Vec<&str>) =
            cell.lines.iter().map(|line| line.text.as_str()).partition(|line| lists_measures(line));
        let (labels, mut rest) = labels(&of_objective.join(" "));
        let measures = measures_of(of_measures.into_iter());
        for label in labels.iter().filter(|label| label.level == Level::Direction) {
            direction.clone_from(&label.number);
        }
        let label = labels.iter().rfind(|label| matches!(label.level, Level::General | Level::Specific));
        let mut number = label.and_then(|label| label.number.clone());
        if label.is_none()
            && let Some((leading, after)) = crate::cells::numbers::leading_number(&rest)
        {
            number = Some(leading);
            rest = after.to_owned();
        } else if label.is_none()
            && let Some(bare) = crate::cells::numbers::bare_number(&rest)
        {
            number = Some(bare);
            rest = String::new();
        }
        let dotted = number.as_deref().map(|number| number.contains('.'));
        let level = match (label.map(|label| label.level), of_column) {
            (Some(level), _) | (None, Some(level)) => level,
            (None, None) if dotted == Some(true) => Level::Specific,
            (None, None) => Level::General,
        };
        let text = Some(rest).filter(|text| !text.trim().is_empty());
        match &mut found {
            // The label and its text stand in two columns below one heading.
            Some(known)
                if known.level == level || label.is_none() && number.is_none() && of_column == Some(Level::General) =>
            {
                known.number = known.number.take().or(number);
                known.measures.extend(measures);
                known.text = match (known.text.take(), text) {
                    (Some(one), Some(other)) => Some(format!("{one} {other}")),
                    (one, other) => one.or(other),
                };
            }
            // The specific objective stands beside its general one.
            _ => found = Some(Objective { level, direction: direction.clone(), number, text, measures }),
        }
    }
    if let Some(found) = &mut found {
        found.direction.clone_from(direction);
    }
    found
}
