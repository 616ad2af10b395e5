//! Rows to items: what their cells say.

mod drafts;
mod money;
mod service;
mod text;

pub(crate) use drafts::{Draft, drafts};

use opora_domain::evidence::{Evidence, EvidenceByField};
use opora_domain::money::Currency;
use opora_domain::planning::{ColumnRole, Item, ItemNote, SectionKind};

use self::money::read_funding;
use self::service::{read_capacity, read_status};
use self::text::{on_lines, on_one_line};
use crate::cells::dates::month_of;
use crate::cells::form::split_form;
use crate::cells::numbers::{labelled, leading_number};
use crate::cells::responsible::responsible;
use crate::cells::schedule::quarters_in_words;
use crate::matching::{Token, TokenKind, tokens};
use crate::tables::{CellLine, RawCell, RawRow};
use crate::vocabulary::sections::MEASURE_LABELS;
use crate::vocabulary::services::{STATUS_WORDS, UNITS};

/// What holds for all items of a section.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ItemContext {
    pub(crate) kind: SectionKind,
    /// Whether the title of the section says that its services are new.
    pub(crate) of_new: bool,
    /// Whether the plan is one under the present law: a bare capacity is then the greatest number of users.
    pub(crate) present_law: bool,
    /// The currency of amounts that print none.
    pub(crate) currency: Option<Currency>,
}

/// The item of a draft.
pub(crate) fn item(draft: &Draft, context: ItemContext) -> Item {
    let parted = with_description(&draft.row);
    let row = parted.as_ref().unwrap_or(&draft.row);
    let mut item = Item { number: draft.number.clone(), part: draft.part, at: Some(row.at), ..Item::default() };
    let mut evidence = EvidenceByField::new();
    if let (Some(at), Some(_)) = (draft.number_at, &item.number) {
        evidence.insert("number".to_owned(), Evidence { at, confidence: 1.0 });
    }
    let cells = |role: ColumnRole| row.cells.get(&role).map(Vec::as_slice).unwrap_or_default();
    let proof = |cells: &[RawCell]| cells.first().map(|cell| Evidence { at: cell.at, confidence: cell.confidence });

    read_title(&mut item, cells(ColumnRole::Title), cells(ColumnRole::Form), &mut evidence);
    let extras = [ColumnRole::TargetGroup, ColumnRole::ExpectedResult, ColumnRole::Unknown];
    let mut beside: Vec<&RawCell> = extras.iter().flat_map(|role| cells(*role)).collect();
    beside.sort_by_key(|cell| cell.at.cell);
    let described = cells(ColumnRole::Description);
    // Beside a description, columns of the document's own are notes; without a heading they are pieces of its text.
    let (noted, beside): (Vec<&RawCell>, Vec<&RawCell>) = beside
        .into_iter()
        .partition(|cell| !cell.heading.is_empty() && (!described.is_empty() || is_number(&cell.text)));
    // A column of changes says more than a status ("преобразува се от дом за стари хора"); no other field holds its words.
    let told = cells(ColumnRole::Status).iter().filter(|cell| !cell.heading.is_empty() && says_more(&cell.text));
    let noted: Vec<&RawCell> = noted.into_iter().chain(told).collect();
    read_notes(&mut item, &noted, &mut evidence);
    let described: Vec<&RawCell> = described.iter().chain(beside).collect();
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

/// The row with the sentences below its name as the description, where no column describes.
fn with_description(row: &RawRow) -> Option<RawRow> {
    let [only] = row.cells.get(&ColumnRole::Title)?.as_slice() else { return None };
    let (name, below) = only.lines.split_first().filter(|_| !row.cells.contains_key(&ColumnRole::Description))?;
    let is_sentence =
        |line: &CellLine| line.text.ends_with('.') && line.text.chars().next().is_some_and(char::is_uppercase);
    if below.is_empty() || name.text.ends_with([',', '-', '–', '.']) || !below.iter().all(is_sentence) {
        return None;
    }
    let cell = |lines: &[CellLine]| {
        let text = lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
        vec![RawCell { text, lines: lines.to_vec(), ..only.clone() }]
    };
    let mut parted = row.clone();
    parted.cells.insert(ColumnRole::Title, cell(std::slice::from_ref(name)));
    parted.cells.insert(ColumnRole::Description, cell(below));
    Some(parted)
}

/// A number of something that the form does not know ("Численост на персонала") describes nothing.
fn is_number(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|sign| sign.is_ascii_digit() || sign.is_whitespace() || ".,+-–/".contains(sign))
}

fn read_notes(item: &mut Item, cells: &[&RawCell], evidence: &mut EvidenceByField) {
    for (index, cell) in cells.iter().enumerate() {
        let text = on_lines(cell.lines.iter());
        item.notes.push(ItemNote { heading: Some(cell.heading.clone()), text });
        let proof = Evidence { at: cell.at, confidence: cell.confidence };
        evidence.insert(format!("notes.{index}"), proof);
    }
}

/// Whether the text of a column of statuses holds words that no field of the item takes: more than the status itself,
/// numbers of users and dates.
fn says_more(text: &str) -> bool {
    let carried = |token: &Token| {
        token.kind != TokenKind::Word
            || token.text.chars().count() <= 3
            || token.has_any_stem(CARRIED_STEMS)
            || token.has_any_stem(UNITS)
            || month_of(token).is_some()
            || STATUS_WORDS.iter().any(|word| token.has_stem(word.first))
    };
    tokens(text).iter().filter(|token| !carried(token)).count() > 1
}

/// Words of a status that the fields of an item carry.
const CARRIED_STEMS: &[&str] = &[
    "услуг",
    "капацит",
    "брой",
    "намал",
    "промян",
    "считано",
    "годин",
    "месец",
    "досега",
    "бъде",
    "бъдат",
    "предвид",
    "предвиж",
];

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
    // Two cells are the beginning and the end.
    let whole = match terms {
        [from, to] => Some(format!("{} – {}", from.text, to.text)),
        _ => on_one_line(terms),
    };
    item.schedule = whole.as_deref().and_then(quarters_in_words);
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
