//! Rows to items: which rows go on from the one before, which are parts of one number, and what their cells say.

use opora_domain::evidence::{Evidence, EvidenceByField};
use opora_domain::irregularities::{Irregularity, IrregularityKind};
use opora_domain::money::Currency;
use opora_domain::planning::{Capacity, ColumnRole, Funding, Item, SectionKind, Status, Users};
use opora_tree::Place;

use crate::cells::capacity::{capacity_in_text, capacity_of_cell, number_of_cell, users_in_text};
use crate::cells::dates::year_of;
use crate::cells::form::split_form;
use crate::cells::funding::{amounts_of_cell, funding};
use crate::cells::numbers::{bare_number, labelled, leading_number};
use crate::cells::responsible::responsible;
use crate::cells::schedule::quarters_in_words;
use crate::cells::status::{opening_year, status_in_text, status_of_cell};
use crate::matching::tokens;
use crate::tables::{CellLine, RawCell, RawRow};
use crate::vocabulary::sections::MEASURE_LABELS;

/// What holds for all items of a section.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ItemContext {
    pub(crate) kind: SectionKind,
    /// Whether the plan is one under the present law: a bare capacity is then the greatest number of users.
    pub(crate) present_law: bool,
    /// The currency of amounts that print none.
    pub(crate) currency: Option<Currency>,
}

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
    number: Option<String>,
    number_at: Option<Place>,
    part: Option<u32>,
    row: RawRow,
}

impl Draft {
    /// A row that stands for itself.
    pub(crate) fn of_row(row: &RawRow) -> Self {
        Self {
            number: number_of(row),
            number_at: row.first(ColumnRole::Number).map(|cell| cell.at),
            part: None,
            row: row.clone(),
        }
    }
}

/// The rows of one section as drafts of items.
pub(crate) fn drafts(rows: &[RawRow], irregularities: &mut Vec<Irregularity>) -> Vec<Draft> {
    let titled = rows.iter().filter(|row| row.has_own(ColumnRole::Title)).count();
    let numbers = rows.iter().filter(|row| number_of(row).is_some()).count();
    let numbered = numbers * 5 >= titled * 2 && numbers > 0;
    let mut drafts: Vec<Draft> = Vec::new();
    for row in rows {
        let number = number_of(row);
        let own_number = number.is_some() && row.has_own(ColumnRole::Number);
        if own_number || drafts.is_empty() {
            drafts.push(Draft {
                number_at: row.first(ColumnRole::Number).map(|cell| cell.at),
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

fn number_of(row: &RawRow) -> Option<String> {
    row.first(ColumnRole::Number).and_then(|cell| bare_number(&cell.text))
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
    let mut score = 0;
    let mut filled = 0;
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
        let broken_off = old.is_some_and(|old| breaks_off(&old.text));
        score += match (begins_low || listed, broken_off) {
            (true, true) => 3,
            (true, false) => 2,
            (false, true) => 1,
            (false, false) if old.is_none() => -1,
            (false, false) => -2,
        };
    }
    let alone = filled == 1 && numbered && row.numbered && !row.has_own(ColumnRole::Title);
    score > 0 || alone && score >= -1
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
                    last.text.push(' ');
                }
                last.text.push_str(&first.text);
            }
            _ => old.lines.push(first.clone()),
        }
    }
    old.lines.extend(lines.cloned());
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

/// The text of a cell on one line.
fn on_one_line(cells: &[RawCell]) -> Option<String> {
    let text = cells.iter().flat_map(|cell| &cell.lines).map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// The text with list items and paragraphs on lines of their own; what was cut in mid-sentence is joined.
pub(crate) fn on_lines<'line>(lines: impl Iterator<Item = &'line CellLine>) -> Option<String> {
    let mut text = String::new();
    for line in lines {
        for piece in listed_pieces(line) {
            let low = piece.chars().next().is_some_and(char::is_lowercase);
            let goes_on = low && !line.item && !text.is_empty() && !text.ends_with(['.', ';', ':', '!', '?', '\n']);
            if !text.is_empty() {
                text.push(if goes_on { ' ' } else { '\n' });
            }
            text.push_str(&piece);
        }
    }
    (!text.is_empty()).then_some(text)
}

/// The items of a list that stands on one line: `- едно; - две; - три`.
fn listed_pieces(line: &CellLine) -> Vec<String> {
    let letters: Vec<char> = line.text.chars().collect();
    let mut cuts = Vec::new();
    let mut before = ' ';
    for (place, letter) in letters.iter().enumerate() {
        let next = letters.get(place + 1..).unwrap_or_default().iter().find(|next| !next.is_whitespace());
        let opens = matches!(letter, '-' | '–' | '•' | '·' | '▪')
            && matches!(before, ';' | ':' | '.')
            && next.is_some_and(|next| next.is_alphabetic());
        if opens {
            cuts.push(place);
        }
        if !letter.is_whitespace() {
            before = *letter;
        }
    }
    if cuts.is_empty() || cuts.len() < 2 && !line.item {
        return vec![line.text.clone()];
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    for until in cuts.into_iter().chain([letters.len()]) {
        let piece: String = letters.get(from..until).unwrap_or_default().iter().collect();
        if !piece.trim().is_empty() {
            pieces.push(piece.trim().to_owned());
        }
        from = until;
    }
    pieces
}

/// The item of a draft.
pub(crate) fn item(draft: &Draft, context: ItemContext) -> Item {
    let row = &draft.row;
    let mut item = Item { number: draft.number.clone(), part: draft.part, at: Some(row.at), ..Item::default() };
    let mut evidence = EvidenceByField::new();
    if let (Some(at), Some(_)) = (draft.number_at, &item.number) {
        evidence.insert("number".to_owned(), Evidence { at, confidence: 1.0 });
    }
    let cells = |role: ColumnRole| row.cells.get(&role).map(Vec::as_slice).unwrap_or_default();
    let proof = |cells: &[RawCell]| cells.first().map(|cell| Evidence { at: cell.at, confidence: cell.confidence });

    read_title(&mut item, cells(ColumnRole::Title), cells(ColumnRole::Form), &mut evidence);
    let extras = [ColumnRole::TargetGroup, ColumnRole::ExpectedResult, ColumnRole::Unknown];
    let described: Vec<&RawCell> =
        cells(ColumnRole::Description).iter().chain(extras.iter().flat_map(|role| cells(*role))).collect();
    item.description = on_lines(described.iter().flat_map(|cell| &cell.lines));
    if let Some(cell) = described.first() {
        evidence.insert("description".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
    }
    item.location = on_one_line(cells(ColumnRole::Location));
    item.responsible = responsible(
        &cells(ColumnRole::Responsible)
            .iter()
            .flat_map(|cell| &cell.lines)
            .map(|line| line.text.clone())
            .collect::<Vec<_>>(),
    );
    for (field, role) in [("location", ColumnRole::Location), ("responsible", ColumnRole::Responsible)] {
        if let Some(found) = proof(cells(role)) {
            evidence.insert(field.to_owned(), found);
        }
    }
    read_schedule(&mut item, row, cells(ColumnRole::Term), &mut evidence);
    read_funding(&mut item, cells(ColumnRole::Funding), cells(ColumnRole::Amount), context, &mut evidence);
    read_status(&mut item, row, context, &mut evidence);
    read_capacity(&mut item, row, context, &mut evidence);
    item.confidence = Some(evidence.values().map(|value| value.confidence).fold(row.confidence, f64::min));
    item.evidence = evidence;
    item
}

fn read_title(item: &mut Item, cells: &[RawCell], forms: &[RawCell], evidence: &mut EvidenceByField) {
    let confidence = cells.first().map_or(0.5, |cell| cell.confidence);
    let mut title = on_one_line(cells);
    if let Some(text) = &title {
        if let Some((number, rest)) =
            labelled(text, MEASURE_LABELS).filter(|(number, rest)| number.is_some() && !rest.is_empty())
        {
            item.number = item.number.take().or(number);
            title = Some(rest.to_owned());
        } else if let Some((number, rest)) =
            leading_number(text).filter(|(number, _)| item.number.as_ref().is_none_or(|known| known == number))
        {
            item.number.get_or_insert(number);
            title = Some(rest.to_owned());
        }
    }
    item.form = on_one_line(forms);
    if let (None, Some((name, form))) = (&item.form, title.as_deref().and_then(split_form)) {
        title = Some(name);
        item.form = Some(form);
        if let Some(cell) = cells.first() {
            evidence.insert("form".to_owned(), Evidence { at: cell.at, confidence: confidence * 0.95 });
        }
    }
    if let Some(cell) = forms.first() {
        evidence.insert("form".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
    }
    item.title = title.filter(|title| !title.is_empty());
    if let Some(cell) = cells.first() {
        evidence.insert("title".to_owned(), Evidence { at: cell.at, confidence });
    }
}

fn read_schedule(item: &mut Item, row: &RawRow, terms: &[RawCell], evidence: &mut EvidenceByField) {
    if row.scheduled {
        item.schedule = Some(row.schedule);
        if let Some(at) = row.schedule_at {
            evidence.insert("schedule".to_owned(), Evidence { at, confidence: row.schedule_confidence });
        }
        let words: Vec<&CellLine> = terms.iter().flat_map(|cell| &cell.lines).collect();
        append_line(item, words.iter().map(|line| line.text.as_str()));
        return;
    }
    let Some(cell) = terms.first() else { return };
    item.schedule = on_one_line(terms).as_deref().and_then(quarters_in_words);
    if item.schedule.is_some() {
        evidence.insert("schedule".to_owned(), Evidence { at: cell.at, confidence: cell.confidence * 0.9 });
    } else {
        append_line(item, terms.iter().flat_map(|cell| &cell.lines).map(|line| line.text.as_str()));
    }
}

fn append_line<'text>(item: &mut Item, lines: impl Iterator<Item = &'text str>) {
    for line in lines {
        match &mut item.description {
            Some(text) => {
                text.push('\n');
                text.push_str(line);
            }
            None => item.description = Some(line.to_owned()),
        }
    }
}

fn read_funding(
    item: &mut Item,
    sources: &[RawCell],
    sums: &[RawCell],
    context: ItemContext,
    evidence: &mut EvidenceByField,
) {
    let source_text = on_one_line(sources);
    let sum_text = on_one_line(sums);
    let currency = sources.iter().chain(sums).find_map(|cell| cell.currency).or(context.currency);
    let mut certain = true;
    if let Some(text) = &source_text {
        let found = funding(text, currency);
        certain = found.certain;
        item.funding = found.funding;
    }
    if let Some(text) = &sum_text {
        let amounts = amounts_of_cell(text, currency);
        if item.funding.is_empty() && !amounts.is_empty() {
            let found = funding(text, currency);
            certain = found.certain;
            item.funding = found.funding;
        } else if item.funding.iter().all(|line| line.amount.is_none()) {
            add_amounts(&mut item.funding, &amounts);
        }
    }
    item.funding_text = source_text.or(sum_text);
    if let Some(cell) = sources.first().or(sums.first()) {
        let confidence = if certain { cell.confidence } else { cell.confidence.min(0.5) };
        evidence.insert("funding".to_owned(), Evidence { at: cell.at, confidence });
        evidence.insert("funding_text".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
    }
}

/// Amounts of a column of their own: one for each source where there are as many, else all for the first.
fn add_amounts(
    funding: &mut Vec<Funding>,
    amounts: &[(Option<opora_domain::planning::FundingWhat>, crate::cells::amounts::FoundAmount)],
) {
    if funding.len() == amounts.len() {
        for (line, (what, found)) in funding.iter_mut().zip(amounts) {
            (line.amount, line.currency, line.what) = (Some(found.amount), found.currency, *what);
        }
        return;
    }
    let Some(first) = funding.first().cloned() else { return };
    let lines: Vec<Funding> = amounts
        .iter()
        .map(|(what, found)| Funding {
            amount: Some(found.amount),
            currency: found.currency,
            what: *what,
            ..first.clone()
        })
        .collect();
    if !lines.is_empty() {
        funding.splice(0..1, lines);
    }
}

fn is_of_services(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Services | SectionKind::Direction | SectionKind::MapServices | SectionKind::MunicipalServices
    )
}

fn read_status(item: &mut Item, row: &RawRow, context: ItemContext, evidence: &mut EvidenceByField) {
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
        if year.is_some() {
            evidence.insert("opens".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
        }
    }
    if !is_of_services(context.kind) {
        return;
    }
    let texts = [
        (item.description.clone(), row.first(ColumnRole::Description)),
        (item.title.clone(), row.first(ColumnRole::Title)),
        (row.first(ColumnRole::Capacity).map(|cell| cell.text.clone()), row.first(ColumnRole::Capacity)),
    ];
    for (text, cell) in texts {
        let (Some(text), Some(cell)) = (text, cell) else { continue };
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
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
}

fn read_capacity(item: &mut Item, row: &RawRow, context: ItemContext, evidence: &mut EvidenceByField) {
    let number = |role: ColumnRole| row.first(role).and_then(|cell| Some((number_of_cell(&cell.text)?, cell)));
    let children = number(ColumnRole::UsersChildren);
    let adults = number(ColumnRole::UsersAdults);
    let total = number(ColumnRole::UsersTotal);
    if let Some((_, cell)) = children.or(adults).or(total) {
        let value = |found: Option<(u32, &RawCell)>| found.map(|(number, _)| number);
        item.users = Some(Users { children: value(children), adults: value(adults), total: value(total) });
        evidence.insert("users".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
    }
    let planned = context.present_law
        || matches!(context.kind, SectionKind::MapServices | SectionKind::MunicipalServices)
        || item.status == Some(Status::New);
    let mut capacity = Capacity::default();
    let mut at = None;
    if let Some(cell) = row.first(ColumnRole::CapacityCurrent)
        && let Some(found) = capacity_of_cell(&cell.text, false)
    {
        capacity.current = found.current.or(found.planned);
        capacity.unit = found.unit;
        at = Some(cell);
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
    if let Some(cell) = at {
        evidence.insert("capacity".to_owned(), Evidence { at: cell.at, confidence: cell.confidence });
        item.capacity = Some(capacity);
        return;
    }
    if !is_of_services(context.kind) {
        return;
    }
    for (text, cell) in
        [(&item.description, row.first(ColumnRole::Description)), (&item.title, row.first(ColumnRole::Title))]
    {
        let (Some(text), Some(cell)) = (text, cell) else { continue };
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(found) = capacity_in_text(&line) {
            let confidence = cell.confidence * if found.certain { 0.9 } else { 0.6 };
            evidence.insert("capacity".to_owned(), Evidence { at: cell.at.span(found.start, found.end), confidence });
            item.capacity = Some(found.capacity);
            return;
        }
    }
}

fn users_first(item: &Item) -> Option<u32> {
    item.users.as_ref().and_then(|users| users.children)
}
