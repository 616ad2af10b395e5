//! Sections whose items stand in lists of prose instead of tables: a heading, numbered paragraphs, bullets below them.

use opora_domain::planning::{AnnualPlan, ColumnRole, Section, SectionKind};

use crate::cells::amounts::amounts;
use crate::cells::capacity::{capacity_in_text, number_of_cell, users_in_text};
use crate::cells::numbers::{bare_number, is_decimal, is_roman_path, leading_number, without_list_mark};
use crate::cells::status::status_of_cell;
use crate::frame::title::ends_with_year;
use crate::frame::{Line, Lines};
use crate::items::{Draft, ItemContext, item};
use crate::matching::tokens;
use crate::sections::{Heading, heading_of, names_new_services};
use crate::tables::{CellLine, RawCell, RawRow, is_place_like};
use crate::vocabulary::services::UNITS;

/// A heading is at most so long.
const LONGEST: usize = 220;

/// Adds the sections that lists of the prose make up; tells which lines they took.
pub(crate) fn sections_from_lines(plan: &mut AnnualPlan, lines: &Lines) -> Vec<usize> {
    let tabled = plan.sections.iter().any(|section| !section.items.is_empty());
    let present_law =
        lines.lines.iter().any(|line| line.text.contains("ЗСУ") || line.text.contains("Закона за социалните услуги"))
            || plan.year.is_some_and(|year| year >= 2026);
    let mut taken = Vec::new();
    let mut index = 0;
    while index < lines.lines.len() {
        let found = if lines.is_free(index) { section_at(lines, index, tabled, present_law) } else { None };
        match found {
            Some((section, until)) => {
                taken.extend(index..until);
                plan.sections.push(section);
                index = until;
            }
            None => index += 1,
        }
    }
    taken
}

/// The mark before an entry: entries of one list have the same kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Numbered,
    Bulleted,
}

fn entry(line: &Line) -> Option<Entry> {
    // The cells of a table that is no plan are no list either.
    if line.in_table {
        return None;
    }
    if line.label.is_some() {
        return Some(if line.numbered { Entry::Numbered } else { Entry::Bulleted });
    }
    if leading_number(&line.text).is_some_and(|(number, _)| is_decimal(&number) || is_roman_path(&number)) {
        return Some(Entry::Numbered);
    }
    without_list_mark(&line.text).1.then_some(Entry::Bulleted).filter(|_| leading_number(&line.text).is_none())
}

/// The section that begins at a line, and the line after it.
fn section_at(lines: &Lines, index: usize, tabled: bool, present_law: bool) -> Option<(Section, usize)> {
    let line = lines.get(index)?;
    let numbered = leading_number(&line.text).is_some() || line.numbered;
    let set_apart = numbered || line.stands_out() || line.text.ends_with(':');
    if line.length() > LONGEST
        || line.text.ends_with([';', '.']) && !ends_with_year(&line.text)
        || !set_apart
        || line.label.is_some() && !line.numbered
    {
        return None;
    }
    let mut heading = heading_of(line.text.trim_end_matches(':'), line.at)?;
    if heading.number.is_none() && line.numbered {
        heading.number = line.label.as_deref().and_then(bare_number);
    }
    let of_law = matches!(heading.kind, SectionKind::MapServices | SectionKind::MunicipalServices);
    if tabled && !of_law {
        return None;
    }
    let mut first = index + 1;
    // A sentence may lead from the heading to the list.
    let introduced =
        lines.get(first).is_some_and(|line| lines.is_free(first) && entry(line).is_none() && line.text.ends_with(':'));
    first += usize::from(introduced);
    let kind = lines.get(first).filter(|_| lines.is_free(first)).and_then(entry)?;
    let mut section = Section {
        kind: heading.kind,
        number: heading.number.clone(),
        title: Some(heading.title.clone()),
        at: Some(heading.at),
        confidence: Some(heading.confidence * 0.9),
        evidence: [(
            "title".to_owned(),
            opora_domain::evidence::Evidence { at: heading.at, confidence: heading.confidence * 0.9 },
        )]
        .into(),
        ..Section::default()
    };
    let context = ItemContext {
        kind: heading.kind,
        of_new: names_new_services(&heading.title),
        present_law: present_law || of_law,
        currency: None,
    };
    let mut until = first;
    let mut rows: Vec<RawRow> = Vec::new();
    while let Some(line) = lines.get(until).filter(|_| lines.is_free(until)) {
        let Some(found) = entry(line) else { break };
        let is_heading = matches!(line.style, opora_tree::ParagraphStyle::Heading(_))
            || found == Entry::Numbered && is_section(line, &heading);
        if is_heading {
            break;
        }
        if found == kind {
            rows.push(row_of(line, of_law));
        } else if let Some(row) = rows.last_mut() {
            let cell = row.cells.entry(ColumnRole::Description).or_default();
            let text = CellLine { text: line.shown(), item: true };
            match cell.first_mut() {
                Some(cell) => cell.lines.push(text),
                None => cell.push(RawCell { lines: vec![text], ..RawCell::own(&line.text, line.at) }),
            }
        } else {
            break;
        }
        until += 1;
    }
    let counted = rows.iter().filter(|row| row.cells.contains_key(&ColumnRole::Capacity)).count();
    // A list of bullets is a list of services only when it counts users; prose has bullets too.
    if rows.is_empty()
        || kind == Entry::Bulleted && counted * 2 < rows.len()
        || heading.kind == SectionKind::Services && !of_law && counted == 0 && kind == Entry::Bulleted
    {
        return None;
    }
    section.items = rows.iter().map(|row| item(&Draft::of_row(row), context)).collect();
    Some((section, until))
}

/// Whether a numbered line is the next section and not an entry of this one.
fn is_section(line: &Line, open: &Heading) -> bool {
    let next = heading_of(&line.text, line.at);
    let same_level =
        |one: &str, other: &str| one.contains('.') == other.contains('.') && is_decimal(one) == is_decimal(other);
    next.is_some_and(|next| {
        next.kind != open.kind && matches!(next.kind, SectionKind::MapServices | SectionKind::MunicipalServices)
            || line.stands_out()
                && next.number.as_deref().zip(open.number.as_deref()).is_some_and(|(one, other)| same_level(one, other))
    })
}

/// An entry: its number, its name, and the number of users that stands behind the name.
fn row_of(line: &Line, of_law: bool) -> RawRow {
    let mut row = RawRow { at: line.at, confidence: 0.9, schedule_confidence: 1.0, ..RawRow::default() };
    let label = line.label.as_deref().filter(|_| line.numbered).and_then(bare_number);
    let (number, text) = match (label, leading_number(&line.text)) {
        (Some(label), _) => (Some(label), line.text.as_str()),
        (None, Some((number, rest))) => (Some(number), rest),
        (None, None) => (None, without_list_mark(&line.text).0),
    };
    if let Some(number) = number {
        row.cells.insert(ColumnRole::Number, vec![RawCell::own(&number, line.at)]);
    }
    let mut name = text.to_owned();
    if let Some((before, tail)) = counted_tail(text, of_law) {
        name = before;
        for (role, piece) in told_pieces(&tail) {
            let cell = RawCell::own(&piece, line.at);
            row.cells.entry(role).or_default().push(cell);
        }
    }
    row.cells.insert(ColumnRole::Title, vec![RawCell::own(&name, line.at)]);
    row
}

/// What stands behind the name, piece by piece: how many, who, with what money, from when.
fn told_pieces(tail: &str) -> Vec<(ColumnRole, String)> {
    let mut pieces: Vec<(ColumnRole, String)> = Vec::new();
    for piece in tail.split(", ").flat_map(|part| part.split(';')).filter(|piece| !piece.trim().is_empty()) {
        let words = tokens(piece);
        let text = piece.trim().trim_end_matches([',', ';', '.', ' ']).to_owned();
        let counts = !pieces.iter().any(|(role, _)| *role == ColumnRole::Capacity) && number_of_cell(&text).is_some();
        let first = words.first();
        let role = if !amounts(&words).is_empty() {
            ColumnRole::Funding
        } else if first.is_some_and(|word| word.has_any_stem(&["доставчик", "изпълнител", "отговорн"]))
        {
            ColumnRole::Responsible
        } else if status_of_cell(&text).is_some() && !counts {
            ColumnRole::Status
        } else if counts {
            ColumnRole::Capacity
        } else if is_place_like(&text) || first.is_some_and(|word| word.is_word("в")) {
            ColumnRole::Location
        } else {
            ColumnRole::Unknown
        };
        // "120 потребители, от които 4 деца и 116 пълнолетни", "гр. Ясеново, ул. …": it goes on.
        let goes_on = role == ColumnRole::Unknown && !pieces.is_empty()
            || first.is_some_and(|word| word.is_word("от"))
            || role == ColumnRole::Location && pieces.last().is_some_and(|(last, _)| *last == ColumnRole::Location);
        match pieces.last_mut().filter(|_| goes_on) {
            Some((_, known)) => {
                known.push_str(", ");
                known.push_str(&text);
            }
            None if role == ColumnRole::Responsible => {
                let named = text.split_once([' ', ':']).map_or(text.as_str(), |(_, named)| named);
                pieces.push((role, named.trim_start_matches([':', '-', '–', ' ']).to_owned()));
            }
            None => pieces.push((role, text)),
        }
    }
    pieces
}

/// `максимален брой потребители 30`
fn speaks_of_users(text: &str) -> bool {
    tokens(text).iter().take(4).any(|token| token.has_any_stem(&["максимал", "потребител", "капацит", "брой", "места"]))
}

/// `8 броя`, `5 клуба`: how many of them there are, not how many they serve.
fn counts_things(text: &str) -> bool {
    matches!(tokens(text).as_slice(), [number, word, rest @ ..]
        if number.number().is_some()
            && word.has_any_stem(&["бр", "клуб", "центъра", "звена"])
            && !rest.iter().take(3).any(|token| token.has_any_stem(UNITS)))
}

/// The name and the part behind a dash, colon, comma or parenthesis that counts users.
fn counted_tail(text: &str, of_law: bool) -> Option<(String, String)> {
    let all = tokens(text);
    let cut = all.iter().enumerate().find(|(place, token)| {
        let rest: String = text.chars().skip(token.end as usize).collect();
        let parts = token.is_sign("-–—:(,") && *place > 0 && (token.spaced || token.is_sign(":,("));
        parts
            && number_of_cell(&rest).is_some()
            && (capacity_in_text(&rest).is_some()
                || users_in_text(&rest).is_some()
                || of_law && (rest.chars().count() < 40 || speaks_of_users(&rest)) && !counts_things(&rest))
    })?;
    let before: String = text.chars().take(cut.1.start as usize).collect();
    let tail: String = text.chars().skip(cut.1.end as usize).collect();
    let tail = tail.trim().trim_end_matches([';', '.', ')']).trim().to_owned();
    (!before.trim().is_empty()).then(|| (before.trim().to_owned(), tail))
}
