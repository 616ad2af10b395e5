//! Status, year of opening, capacity and users of an item, from columns of their own or from its sentences.

use opora_domain::evidence::{Evidence, EvidenceByField};
use opora_domain::planning::{Capacity, ColumnRole, Item, SectionKind, Status, Users};
use opora_tree::{Place, collapsed};

use super::ItemContext;
use crate::cells::capacity::{becoming, capacity_in_text, capacity_of_cell, number_of_cell, users_in_text};
use crate::cells::dates::{dates, year_of};
use crate::cells::status::{opening_year, status_in_text, status_of_cell};
use crate::matching::{TokenKind, tokens};
use crate::tables::{RawCell, RawRow};
use crate::vocabulary::services::STATUS_WORDS;

fn is_of_services(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Services | SectionKind::Direction | SectionKind::MapServices | SectionKind::MunicipalServices
    )
}

/// The cell that the description comes from: its own column, else one that the form does not know (notes).
fn described(row: &RawRow) -> Option<&RawCell> {
    row.first(ColumnRole::Description).or_else(|| row.first(ColumnRole::Unknown))
}

pub(super) fn read_status(item: &mut Item, row: &RawRow, context: ItemContext, evidence: &mut EvidenceByField) {
    let cell = row.first(ColumnRole::Status);
    if let Some(cell) = cell {
        item.status = status_of_cell(&cell.text);
        if item.status.is_some() {
            evidence.insert("status".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
        }
        item.opens = (item.status == Some(Status::New)).then(|| tokens(&cell.text).iter().find_map(year_of)).flatten();
    }
    if let Some(cell) = row.first(ColumnRole::Opens) {
        let year = tokens(&cell.text).iter().find_map(year_of);
        item.opens = year.or(item.opens);
        if let (None, Some(status)) = (item.status, status_of_cell(&cell.text)) {
            item.status = Some(status);
            evidence.insert("status".to_owned(), Evidence { at: cell.at, confidence: cell.confidence * 0.8 });
        }
        if year.is_some() {
            evidence.insert("opens".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
        }
    }
    if !is_of_services(context.kind) {
        return;
    }
    read_told_status(item, row, evidence);
    let texts = [
        (item.description.clone(), described(row)),
        (item.title.clone(), row.first(ColumnRole::Title)),
        (row.first(ColumnRole::Capacity).map(|cell| cell.text.clone()), row.first(ColumnRole::Capacity)),
    ];
    for (text, cell) in texts {
        let (Some(text), Some(cell)) = (text, cell) else { continue };
        let line = collapsed(&text);
        if item.status.is_none()
            && let Some(found) = status_in_text(&line)
        {
            item.status = Some(found.status);
            let at = cell.at.span(found.start, found.end);
            evidence.insert("status".to_owned(), Evidence { at, confidence: cell.confidence * 0.9 });
        }
        if item.opens.is_none()
            && item.status == Some(Status::New)
            && let Some((year, start, end)) = opening_year(&line)
        {
            item.opens = Some(year);
            evidence.insert(
                "opens".to_owned(),
                Evidence { at: cell.at.span(start, end), confidence: cell.confidence * 0.9 },
            );
        }
    }
    read_new(item, row, context, evidence);
}

/// What the title of the section says where the row says nothing, and the one date on which something new is due.
fn read_new(item: &mut Item, row: &RawRow, context: ItemContext, evidence: &mut EvidenceByField) {
    if item.status.is_none() && context.of_new {
        item.status = Some(Status::New);
        evidence.insert("status".to_owned(), Evidence { at: row.at, confidence: 0.7 });
    }
    if item.opens.is_none()
        && item.status == Some(Status::New)
        && let Some(cell) = row.first(ColumnRole::Term)
        && let [due] = dates(&tokens(&cell.text)).as_slice()
        && let Ok(year) = u16::try_from(due.date.year())
    {
        item.opens = Some(year);
        evidence.insert("opens".to_owned(), Evidence { at: cell.at, confidence: cell.confidence * 0.8 });
    }
}

/// A status that a column for something else tells by its first word: a note "нова, от 01.03.2026 г.", or "нова" where the
/// capacity that is now would stand. The term of a new service tells when it opens.
fn read_told_status(item: &mut Item, row: &RawRow, evidence: &mut EvidenceByField) {
    const LONGEST: usize = 60;
    let begins = |text: &str| {
        let words = tokens(text);
        let first = words.iter().find(|token| token.kind == TokenKind::Word);
        first.is_some_and(|first| STATUS_WORDS.iter().any(|word| word.with.is_empty() && first.has_stem(word.first)))
    };
    for role in [ColumnRole::Unknown, ColumnRole::CapacityCurrent] {
        let Some(cell) = row.first(role).filter(|cell| cell.text.chars().count() <= LONGEST && begins(&cell.text))
        else {
            continue;
        };
        if item.status.is_none()
            && let Some(status) = status_of_cell(&cell.text)
        {
            item.status = Some(status);
            evidence.insert("status".to_owned(), Evidence { at: cell.at, confidence: cell.confidence * 0.9 });
        }
        if item.opens.is_none()
            && item.status == Some(Status::New)
            && let Some(year) = tokens(&cell.text).iter().find_map(year_of)
        {
            item.opens = Some(year);
            evidence.insert("opens".to_owned(), Evidence { at: cell.at, confidence: cell.confidence * 0.9 });
        }
    }
}

pub(super) fn read_capacity(item: &mut Item, row: &RawRow, context: ItemContext, evidence: &mut EvidenceByField) {
    let number = |role: ColumnRole| row.first(role).and_then(|cell| Some((number_of_cell(&cell.text)?, cell)));
    let children = number(ColumnRole::UsersChildren);
    let adults = number(ColumnRole::UsersAdults);
    let total = number(ColumnRole::UsersTotal);
    if let Some((_, cell)) = children.or(adults).or(total) {
        let value = |found: Option<(u32, &RawCell)>| found.map(|(number, _)| number);
        item.users = Some(Users { children: value(children), adults: value(adults), total: value(total) });
        evidence.insert("users".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
    }
    let of_law = matches!(context.kind, SectionKind::MapServices | SectionKind::MunicipalServices);
    let counted = row.first(ColumnRole::Capacity).is_none_or(|cell| cell.greatest);
    let planned = item.status == Some(Status::New)
        || (of_law || context.present_law) && counted
        || of_law && item.status.is_none();
    let mut capacity = Capacity::default();
    // Places that the budget pays and users who may come are counted differently: more of these is no growth.
    let unit = |role: ColumnRole| row.first(role).and_then(|cell| cell.unit.as_deref());
    let alike = unit(ColumnRole::CapacityCurrent).zip(unit(ColumnRole::Capacity)).is_none_or(|(one, two)| one == two);
    let mut at = None;
    if let Some(cell) = row.first(ColumnRole::CapacityCurrent)
        && let Some(found) = capacity_of_cell(&cell.text, false)
    {
        capacity.current = found.current.or(found.planned);
        capacity.unit = found.unit;
        at = Some(cell);
    }
    // The capacity that is has a column of its own, and how many there may be is parted into children and adults.
    if at.is_some()
        && let Some((total, _)) =
            total.filter(|(_, cell)| cell.greatest && !row.cells.contains_key(&ColumnRole::Capacity))
    {
        capacity.planned = Some(total);
    }
    if let Some(cell) = row.first(ColumnRole::Capacity)
        && let Some(found) = capacity_of_cell(&cell.text, planned || at.is_some())
    {
        capacity.current = capacity.current.or(found.current);
        capacity.planned = found.planned;
        capacity.unit = found.unit.or(capacity.unit);
        at.get_or_insert(cell);
        if item.users.is_none()
            && let Some(users) = users_in_text(&cell.text)
        {
            item.users = Some(users);
            evidence.insert("users".to_owned(), Evidence { at: cell.at, confidence: cell.confidence * 0.9 });
            // "15 деца и 30 възрастни": neither number is the whole.
            if capacity.planned == users_first(item) || capacity.current == users_first(item) {
                capacity = Capacity::default();
                at = None;
            }
        }
    } else if let (None, Some((total, cell))) = (at, total.or_else(|| children.xor(adults))) {
        capacity = if planned {
            Capacity { planned: Some(total), ..capacity }
        } else {
            Capacity { current: Some(total), ..capacity }
        };
        at = Some(cell);
    }
    // "увеличаване от 20 на 28" beside the number 28: the words tell what is.
    if capacity.current.is_none() && capacity.planned.is_some() {
        let told = [row.first(ColumnRole::Status), described(row)]
            .into_iter()
            .flatten()
            .filter_map(|cell| capacity_of_cell(&cell.text, true))
            .find(|told| told.current.is_some() && told.planned == capacity.planned);
        capacity.current = told.and_then(|told| told.current);
    }
    // The number that is stands in its column, what it becomes in the words beside it.
    if let (None, Some(current), Some(text)) = (capacity.planned, capacity.current, &item.description) {
        let (planned, unit) = becoming(&collapsed(text), current);
        capacity.planned = planned;
        capacity.unit = capacity.unit.or(unit);
    }
    if let Some(cell) = at {
        let headed = || row.first(ColumnRole::Capacity).and_then(|cell| cell.unit.clone());
        capacity.unit = capacity.unit.or_else(|| cell.unit.clone()).or_else(headed);
        evidence.insert("capacity".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
        if alike {
            grow(item, &capacity, context, cell.at, evidence);
        }
        item.capacity = Some(capacity);
        return;
    }
    if !is_of_services(context.kind) {
        return;
    }
    for (text, cell) in [(item.description.clone(), described(row)), (item.title.clone(), row.first(ColumnRole::Title))]
    {
        let (Some(text), Some(cell)) = (text, cell) else { continue };
        let line = collapsed(&text);
        if let Some(found) = capacity_in_text(&line) {
            let confidence = cell.confidence * if found.certain { 0.9 } else { 0.6 };
            let at = cell.at.span(found.start, found.end);
            evidence.insert("capacity".to_owned(), Evidence { at, confidence });
            grow(item, &found.capacity, context, at, evidence);
            item.capacity = Some(found.capacity);
            return;
        }
    }
}

/// More places planned than there are: the service expands, also where no word says so.
fn grow(item: &mut Item, capacity: &Capacity, context: ItemContext, at: Place, evidence: &mut EvidenceByField) {
    let grows = capacity.current.zip(capacity.planned).is_some_and(|(current, planned)| planned > current);
    if grows && matches!(item.status, None | Some(Status::Continuing)) && is_of_services(context.kind) {
        item.status = Some(Status::Expanding);
        evidence.insert("status".to_owned(), Evidence { at, confidence: 0.8 });
    }
}

fn users_first(item: &Item) -> Option<u32> {
    item.users.as_ref().and_then(|users| users.children)
}
