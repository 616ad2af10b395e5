//! Objectives, measures and activities as tables: their rows join the tree of directions where the table stands.

use opora_domain::evidence::Origin;
use opora_domain::strategies::{Activity, Direction, GeneralObjective, Measure, SpecificObjective};
use opora_tree::Place;

use super::Desk;
use super::entries::{entries, line};
use super::labels::{Level, labels};
use super::sheet::{RowCell, Sheet};
use crate::cells::capacity::capacity_in_text;
use crate::cells::numbers::{bare_number, leading_number};
use crate::vocabulary::strategy_columns::ColumnSubject as S;

/// The element that rows are put under: an index for each level that is open.
#[derive(Debug, Clone, Copy, Default)]
struct Path {
    direction: Option<usize>,
    general: Option<usize>,
    specific: Option<usize>,
    measure: Option<usize>,
}

pub(crate) fn read(sheet: &Sheet, desk: &mut Desk<'_>) {
    let mut path = anchor(desk);
    // Activities that belong to no objective are no part of the tree.
    if path.direction.is_none()
        && sheet.columns.iter().all(|column| column.subject.is_none_or(|it| it == S::Activity || !is_level(it)))
    {
        return sheet.above.iter().chain(&sheet.rows).for_each(|row| desk.loose(row));
    }
    for row in sheet.above.iter().chain(&sheet.rows) {
        if row.alone {
            let Some(cell) = row.cells.first() else { continue };
            let (found, rest) = labels(&cell.text);
            match found.last() {
                Some(label) => {
                    let element =
                        Element { level: label.level, number: label.number.clone(), text: rest, at: cell.at() };
                    cell.place(desk.ledger);
                    add(&mut path, element, desk);
                }
                None => desk.loose(row),
            }
            continue;
        }
        let number = sheet.cell(row, S::Number).and_then(|cell| bare_number(&cell.text));
        let mut numbered = number.clone();
        let first_level = row.cells.iter().find_map(|cell| level_of(sheet, cell));
        for cell in &row.cells {
            match level_of(sheet, cell) {
                Some(Level::Activity) => {
                    cell.place(desk.ledger);
                    for (index, text) in entries(&cell.lines).into_iter().enumerate() {
                        let of_row = numbered.take().filter(|_| index == 0);
                        let element = element(Level::Activity, &text, of_row, cell);
                        add(&mut path, element, desk);
                    }
                }
                Some(level) => {
                    cell.place(desk.ledger);
                    let Some(text) = line(&cell.lines) else { continue };
                    let of_row = numbered.take().filter(|_| first_level == Some(level));
                    add(&mut path, element(level, &text, of_row, cell), desk);
                }
                None if sheet.subject(cell) == Some(S::Number) && bare_number(&cell.text).is_some() => {
                    cell.place(desk.ledger);
                }
                None if sheet.subject(cell) == Some(S::Content) && describe(path, cell, desk) => {
                    cell.place(desk.ledger)
                }
                None => desk.spare(cell),
            }
        }
        desk.demand(sheet, row, &[S::Responsible, S::Deadline, S::Funding, S::Indicator]);
    }
}

#[derive(Debug)]
struct Element {
    level: Level,
    number: Option<String>,
    text: String,
    at: Place,
}

fn level_of(sheet: &Sheet, cell: &RowCell) -> Option<Level> {
    Some(match sheet.subject(cell)? {
        S::Direction => Level::Direction,
        S::GeneralObjective => Level::General,
        S::SpecificObjective | S::Objective => Level::Specific,
        S::Measure => Level::Measure,
        S::Activity => Level::Activity,
        _ => return None,
    })
}

fn is_level(subject: S) -> bool {
    matches!(
        subject,
        S::Direction | S::GeneralObjective | S::SpecificObjective | S::Objective | S::Measure | S::Activity
    )
}

/// An element with its number: the label's, the one before its text, or the row's.
fn element(level: Level, text: &str, of_row: Option<String>, cell: &RowCell) -> Element {
    let (found, rest) = labels(text);
    let (level, number, text) = match found.last() {
        Some(label) => (label.level, label.number.clone(), rest),
        None => match leading_number(text) {
            Some((number, rest)) => (level, Some(number), rest.to_owned()),
            None => (level, None, text.to_owned()),
        },
    };
    Element { level, number: number.or(of_row), text, at: cell.at() }
}

/// The last element of the directions that stands before the table.
fn anchor(desk: &Desk<'_>) -> Path {
    let before = |origin: &Origin| origin.at.is_some_and(|at| at.block < desk.block);
    let mut path = Path::default();
    for (index, direction) in desk.strategy.directions.iter().enumerate() {
        if before(&direction.origin) {
            path = Path { direction: Some(index), ..Path::default() };
        }
        for (index, general) in direction.general_objectives.iter().enumerate() {
            if before(&general.origin) {
                path = Path { direction: path.direction, general: Some(index), ..Path::default() };
            }
            for (index, specific) in general.specific_objectives.iter().enumerate() {
                if before(&specific.origin) {
                    path = Path { specific: Some(index), measure: None, ..path };
                }
                for (index, measure) in specific.measures.iter().enumerate() {
                    if before(&measure.origin) {
                        path.measure = Some(index);
                    }
                }
            }
        }
    }
    path
}

/// Puts an element into the tree; one that is announced there already is only opened.
fn add(path: &mut Path, element: Element, desk: &mut Desk<'_>) {
    let Element { level, number, text, at } = element;
    let title = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let origin = Origin::at(at, 0.95);
    let directions = &mut desk.strategy.directions;
    if level == Level::Direction {
        let index = position(directions, |known| same(&known.number, &known.title, &number, &title));
        let index = index.unwrap_or_else(|| {
            directions.push(Direction { number, title, origin, ..Direction::default() });
            directions.len() - 1
        });
        *path = Path { direction: Some(index), ..Path::default() };
        return;
    }
    let index = open(directions, &mut path.direction);
    let Some(direction) = directions.get_mut(index) else { return };
    let generals = &mut direction.general_objectives;
    if level == Level::General {
        let index = position(generals, |known| same(&known.number, &known.title, &number, &title));
        let index = index.unwrap_or_else(|| {
            generals.push(GeneralObjective { number, title, origin, ..GeneralObjective::default() });
            generals.len() - 1
        });
        *path = Path { direction: path.direction, general: Some(index), ..Path::default() };
        return;
    }
    let index = open(generals, &mut path.general);
    let Some(general) = generals.get_mut(index) else { return };
    let specifics = &mut general.specific_objectives;
    if level == Level::Specific {
        let index = position(specifics, |known| same(&known.number, &known.title, &number, &title));
        let index = index.unwrap_or_else(|| {
            specifics.push(SpecificObjective { number, title, origin, ..SpecificObjective::default() });
            specifics.len() - 1
        });
        *path = Path { specific: Some(index), measure: None, ..*path };
        return;
    }
    let index = open(specifics, &mut path.specific);
    let Some(specific) = specifics.get_mut(index) else { return };
    let measures = &mut specific.measures;
    if level == Level::Measure {
        let index = position(measures, |known| same(&known.number, &known.title, &number, &title));
        let index = index.unwrap_or_else(|| {
            measures.push(Measure { number, title, origin, ..Measure::default() });
            measures.len() - 1
        });
        path.measure = Some(index);
        return;
    }
    let index = open(measures, &mut path.measure);
    let Some(measure) = measures.get_mut(index) else { return };
    if measure.activities.iter().any(|known| same(&known.number, &known.text, &number, &title)) {
        return;
    }
    let capacity =
        title.as_deref().and_then(capacity_in_text).and_then(|found| found.capacity.planned.or(found.capacity.current));
    measure.activities.push(Activity { number, text: title, capacity, origin });
}

/// Makes a cell the description of the measure that is open; `false` where none is, or it has one.
fn describe(path: Path, cell: &RowCell, desk: &mut Desk<'_>) -> bool {
    let open = open_measure(&mut desk.strategy.directions, path);
    let Some(measure) = open.filter(|measure| measure.description.is_none()) else { return false };
    measure.description = line(&cell.lines);
    measure.origin.prove("description", cell.at(), 0.9);
    true
}

fn open_measure(directions: &mut [Direction], path: Path) -> Option<&mut Measure> {
    let general = directions.get_mut(path.direction?)?.general_objectives.get_mut(path.general?)?;
    general.specific_objectives.get_mut(path.specific?)?.measures.get_mut(path.measure?)
}

/// The element that is open at a level; where the document has none there, one without number and title.
fn open<Item: Default>(items: &mut Vec<Item>, place: &mut Option<usize>) -> usize {
    let index = place.filter(|index| *index < items.len()).unwrap_or_else(|| {
        items.push(Item::default());
        items.len() - 1
    });
    *place = Some(index);
    index
}

fn position<Item>(items: &[Item], is: impl Fn(&Item) -> bool) -> Option<usize> {
    items.iter().position(is)
}

/// Whether two elements beside each other are one: the same number, or the same words where one has none.
fn same(number: &Option<String>, title: &Option<String>, other: &Option<String>, text: &Option<String>) -> bool {
    match (number, other) {
        (Some(one), Some(other)) => one == other,
        _ => title.is_some() && title == text,
    }
}
