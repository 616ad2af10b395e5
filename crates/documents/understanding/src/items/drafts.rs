//! Which rows go on from the one before, and which are parts of one number.

use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::planning::ColumnRole;
use opora_tree::Place;

use crate::cells::numbers::{bare_number, is_decimal, labelled, leading_number};
use crate::matching::append;
use crate::tables::{RawCell, RawRow};
use crate::vocabulary::sections::MEASURE_LABELS;

/// Roles whose text can go on in the next row.
const TEXT_ROLES: [ColumnRole; 9] = [
    ColumnRole::Title,
    ColumnRole::Description,
    ColumnRole::Location,
    ColumnRole::Funding,
    ColumnRole::Responsible,
    ColumnRole::Form,
    ColumnRole::TargetGroup,
    ColumnRole::ExpectedResult,
    ColumnRole::Unknown,
];

/// Rows that belong to one item.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    pub(super) number: Option<String>,
    pub(super) number_at: Option<Place>,
    pub(super) part: Option<u32>,
    pub(super) row: RawRow,
}

impl Draft {
    /// A row that stands for itself.
    pub(crate) fn of_row(row: &RawRow) -> Self {
        Self { number: number_of(row), number_at: number_cell(row).map(|cell| cell.at), part: None, row: row.clone() }
    }
}

/// The rows of one section as drafts of items.
pub(crate) fn drafts(rows: &[RawRow], irregularities: &mut Vec<Irregularity>) -> Vec<Draft> {
    let titled = rows.iter().filter(|row| row.has_own(ColumnRole::Title)).count();
    let numbers = rows.iter().filter(|row| number_of(row).is_some()).count();
    let numbered = numbers * 5 >= titled * 2 && numbers > 0;
    let mut drafts: Vec<Draft> = Vec::new();
    for row in rows {
        let number = number_of(row).or_else(|| next_in_title(row, &drafts));
        let own_number = number.is_some() && number_cell(row).is_some_and(|cell| cell.own);
        // A dash says that the row has no number; it begins something of its own.
        let dashed =
            row.first(ColumnRole::Number).is_some_and(|cell| cell.own && ["-", "–", "—"].contains(&cell.text.as_str()));
        if own_number || dashed || row.apart || drafts.is_empty() {
            drafts.push(Draft {
                number_at: number_cell(row).map(|cell| cell.at),
                number,
                part: None,
                row: row.clone(),
            });
            continue;
        }
        let merged_number = number.is_some();
        if !merged_number && goes_on(row, &drafts, numbered) {
            note(IrregularityKind::ContinuedRow, row, irregularities);
            continue_row(&mut drafts, row);
        } else if merged_number || numbered && row.numbered || !row.has_own(ColumnRole::Title) {
            push_part(&mut drafts, row);
        } else {
            drafts.push(Draft { number: None, number_at: None, part: None, row: row.clone() });
        }
    }
    drafts
}

/// The number of a row: that of its own column, else the one that its title begins with (`Мярка 1.2. …`, `2.1. …`).
fn number_of(row: &RawRow) -> Option<String> {
    if let Some(cell) = row.first(ColumnRole::Number) {
        return bare_number(&cell.text).or_else(|| counted_by_sheet(&cell.text));
    }
    let title = row.first(ColumnRole::Title).filter(|_| !row.numbered)?;
    labelled(&title.text, MEASURE_LABELS)
        .and_then(|(number, rest)| number.filter(|_| !rest.is_empty()))
        .or_else(|| leading_number(&title.text).map(|(number, _)| number).filter(|number| is_decimal(number)))
}

/// `1,1`: a sheet shows the number 1.1 as the decimal fraction for which it took it.
fn counted_by_sheet(text: &str) -> Option<String> {
    let dotted = text.trim().replace(',', ".");
    (dotted.split('.').count() == 2 && is_decimal(&dotted)).then_some(dotted)
}

/// The number that a title begins with although the table has a column of numbers, when it is the next one.
fn next_in_title(row: &RawRow, drafts: &[Draft]) -> Option<String> {
    let title = row.first(ColumnRole::Title).filter(|cell| cell.own && !row.cells.contains_key(&ColumnRole::Number))?;
    let (number, _) = leading_number(&title.text)?;
    let last: u32 = drafts.last()?.number.as_deref()?.parse().ok()?;
    (number.parse() == Ok(last + 1)).then_some(number)
}

/// Where the number stands, and whether it begins in this row.
fn number_cell(row: &RawRow) -> Option<&RawCell> {
    row.first(ColumnRole::Number).or_else(|| row.first(ColumnRole::Title))
}

fn note(kind: IrregularityKind, row: &RawRow, irregularities: &mut Vec<Irregularity>) {
    let quote: String = row
        .cells
        .values()
        .flatten()
        .map(|cell| cell.text.as_str())
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .take(300)
        .collect();
    let at = row.cells.values().flatten().map(|cell| cell.at).min().unwrap_or(row.at);
    irregularities.push(Irregularity { kind, at, quote, values: Vec::new() });
}

/// Whether a row without a number goes on with the texts of the row before: they break off and these begin in their midst.
fn goes_on(row: &RawRow, drafts: &[Draft], numbered: bool) -> bool {
    if row.schedule.iter().any(Option::is_some) {
        return false;
    }
    let Some(last) = drafts.last() else { return false };
    if row.headed && !row.repeats && row.at.block != last.row.at.block {
        return false;
    }
    let mut score = 0;
    let mut filled = 0;
    let mut low = 0;
    for role in TEXT_ROLES {
        let Some(new) = row.cells.get(&role).and_then(|cells| cells.iter().find(|cell| cell.own)) else { continue };
        filled += 1;
        let old = last.row.cells.get(&role).and_then(|cells| cells.last());
        let begins_low = new
            .text
            .chars()
            .find(|letter| letter.is_alphanumeric())
            .is_some_and(|letter| letter.is_lowercase() || letter.is_ascii_digit());
        let listed = new.lines.first().is_some_and(|line| line.item);
        low += usize::from(begins_low || listed);
        let broken_off = old.is_some_and(|old| breaks_off(&old.text));
        score += match (begins_low || listed, broken_off) {
            (true, true) => 3,
            (true, false) => 2,
            (false, true) => 1,
            (false, false) if old.is_none() => -1,
            (false, false) => -2,
        };
    }
    // A row that is filled and begins its name with a capital says something of its own, also where nothing ends with
    // a full stop.
    let titled = row.cells.get(&ColumnRole::Title).and_then(|cells| cells.iter().find(|cell| cell.own));
    let named = titled
        .is_some_and(|cell| cell.text.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_uppercase));
    if filled >= 3 && (low == 0 || named) {
        return false;
    }
    // So does a row with a name and a number of its own.
    let counted = [ColumnRole::Capacity, ColumnRole::CapacityCurrent, ColumnRole::UsersTotal, ColumnRole::Amount];
    if named && counted.iter().any(|role| row.has_own(*role)) {
        return false;
    }
    let alone = filled == 1 && numbered && row.numbered && !row.has_own(ColumnRole::Title);
    score > 0 || alone
}

/// Whether a text stops in the midst of a sentence.
fn breaks_off(text: &str) -> bool {
    !text.trim_end().ends_with(['.', '!', '?', ';', ':', '”', '“', '"', ')'])
}

fn continue_row(drafts: &mut [Draft], row: &RawRow) {
    let group = drafts.iter().rev().take_while(|draft| draft.part.is_some_and(|part| part > 1)).count();
    for (role, cells) in &row.cells {
        for cell in cells.iter().filter(|cell| cell.own) {
            // A part without this text does not break it off: the text of the part before does.
            let back = (0..=group)
                .find(|back| drafts.iter().rev().nth(*back).is_some_and(|draft| draft.row.cells.contains_key(role)))
                .unwrap_or(0);
            if let Some(draft) = drafts.iter_mut().rev().nth(back) {
                match draft.row.cells.get_mut(role).and_then(|cells| cells.last_mut()) {
                    Some(old) => join_cells(old, cell),
                    None => {
                        draft.row.cells.insert(*role, vec![cell.clone()]);
                    }
                }
            }
        }
    }
}

fn join_cells(old: &mut RawCell, new: &RawCell) {
    let mut lines = new.lines.iter();
    if let Some(first) = lines.next() {
        match old.lines.last_mut() {
            Some(last) if !first.item => {
                if last.text.ends_with('\u{ad}') {
                    last.text.pop();
                } else {
                    append(&mut last.text, &first.text);
                    old.lines.extend(lines.cloned());
                    finish_join(old, new);
                    return;
                }
                last.text.push_str(&first.text);
            }
            _ => old.lines.push(first.clone()),
        }
    }
    old.lines.extend(lines.cloned());
    finish_join(old, new);
}

fn finish_join(old: &mut RawCell, new: &RawCell) {
    old.text = old.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    old.confidence = old.confidence.min(new.confidence).min(0.9);
}

/// A row of its own under the number of the row before.
fn push_part(drafts: &mut Vec<Draft>, row: &RawRow) {
    let Some(last) = drafts.last_mut() else { return };
    let part = last.part.unwrap_or(1);
    last.part = Some(part);
    let mut row = row.clone();
    if let (false, Some(title)) = (row.cells.contains_key(&ColumnRole::Title), last.row.cells.get(&ColumnRole::Title)) {
        let inherited = title.iter().map(|cell| RawCell { own: false, ..cell.clone() }).collect();
        row.cells.insert(ColumnRole::Title, inherited);
    }
    let draft = Draft { number: last.number.clone(), number_at: last.number_at, part: Some(part + 1), row };
    drafts.push(draft);
}
