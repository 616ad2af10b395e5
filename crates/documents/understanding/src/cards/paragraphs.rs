//! Paragraphs that begin with labels, below a line that names the service or activity.

use opora_domain::planning::ColumnRole;

use super::fields::{Field, makes_a_card, role_of_label, row_of};
use crate::accounting::Ledger;
use crate::cells::numbers::{labelled, leading_number, without_list_mark};
use crate::cells::schedule::Marks;
use crate::frame::Line;
use crate::matching::{fold, fold_joined};
use crate::tables::{CellLine, Event, RawCell};
use crate::vocabulary::frame::{STRATEGY_STARTS, TITLE_STARTS};
use crate::vocabulary::sections::{MEASURE_LABELS, SECTION_LABELS, TOTAL_WORDS};

/// The name of a service is at most so long.
const LONGEST_NAME: usize = 250;

/// What is told without a label of its own.
const DESCRIBED: &str = "Описание";

/// A label behind a dash must be this short to be one.
const LONGEST_DASHED: usize = 30;

/// Turns groups of labelled paragraphs into rows, and gives the cards of tables the names that stand above them.
pub(crate) fn gather(events: Vec<Event>, marks: &Marks, ledger: &mut Ledger) -> Vec<Event> {
    let groups = groups(&events);
    let mut gathered: Vec<Event> = Vec::with_capacity(events.len());
    let mut groups = groups.into_iter().peekable();
    let mut skipped_until = 0;
    for (place, event) in events.iter().enumerate() {
        if place < skipped_until {
            continue;
        }
        if groups.peek().is_some_and(|group| group.first == place)
            && let Some(group) = groups.next()
        {
            for event in events.get(group.first..group.until).unwrap_or_default() {
                if let Event::Line(line) = event {
                    ledger.place(&line.at);
                }
            }
            skipped_until = group.until;
            let at = group.title.as_ref().map(|title| title.at).or(group.fields.first().map(|field| field.at));
            let row = row_of(&group.fields, group.title.as_ref(), marks, at.unwrap_or_default());
            gathered.push(Event::Row(Box::new(row)));
            continue;
        }
        let mut event = event.clone();
        if let Event::Row(row) = &mut event
            && row.apart
            && !row.cells.contains_key(&ColumnRole::Title)
            && let Some(Event::Line(line)) = gathered.last()
            && names_a_card(line)
        {
            row.cells.insert(ColumnRole::Title, vec![RawCell::own(&line.shown(), line.at)]);
            ledger.place(&line.at);
            gathered.pop();
        }
        gathered.push(event);
    }
    gathered
}

struct Group {
    first: usize,
    until: usize,
    title: Option<RawCell>,
    fields: Vec<Field>,
    roles: Vec<ColumnRole>,
}

/// A label with its role, and what stands behind it.
struct Labelled<'line> {
    label: &'line str,
    rest: &'line str,
    role: ColumnRole,
}

fn labelled_text(text: &str) -> Option<Labelled<'_>> {
    let colon = text.split_once(':').and_then(|(label, rest)| {
        let (label, rest) = (without_list_mark(label).0, rest.trim());
        Some(Labelled { label, rest, role: role_of_label(label)? })
    });
    colon.or_else(|| {
        let (label, rest) = [" – ", " — ", " - "].iter().find_map(|dash| text.split_once(dash))?;
        let label = without_list_mark(label).0;
        let role = role_of_label(label).filter(|role| {
            label.chars().count() <= LONGEST_DASHED && !matches!(role, ColumnRole::Title | ColumnRole::Status)
        })?;
        Some(Labelled { label, rest: rest.trim(), role })
    })
}

/// `Цел: …`, `Партньори: …` inside a group: a label that no column has.
fn unknown_label(text: &str) -> Option<Labelled<'_>> {
    let (label, rest) = text.split_once(':')?;
    let label = without_list_mark(label).0;
    let fits = (1..=4).contains(&label.split_whitespace().count())
        && label.chars().count() <= LONGEST_DASHED
        && label.chars().next().is_some_and(char::is_uppercase)
        && !label.split_whitespace().next().is_some_and(|word| TOTAL_WORDS.contains(&fold(word).as_str()));
    fits.then(|| Labelled { label, rest: rest.trim(), role: ColumnRole::Unknown })
}

/// The pieces of a paragraph in which labels stand one after the other: `Капацитет: 20. Доставчик: Община Ясеново.`
fn pieces(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut from = 0;
    for (place, _) in text.match_indices([' ']).take(MOST_WORDS) {
        let (Some(before), Some(rest)) = (text.get(from..place), text.get(place + 1..)) else { continue };
        if before.ends_with(['.', ';']) && is_inline_label(rest) {
            found.push(without_stop(before));
            from = place + 1;
        }
    }
    let last = text.get(from..).unwrap_or_default();
    found.push(if found.is_empty() { last.to_owned() } else { without_stop(last) });
    found
}

/// A paragraph of more words is not taken apart further.
const MOST_WORDS: usize = 400;

/// A label in the midst of a paragraph: with a colon, or what is counted with a dash (`Максимален брой – 20`).
fn is_inline_label(text: &str) -> bool {
    if !text.starts_with(char::is_uppercase) {
        return false;
    }
    let end = text.char_indices().nth(LONGEST_INLINE).map_or(text.len(), |(end, _)| end);
    let near = text.get(..end).unwrap_or_default();
    let sentence = near.split([';', '!', '?']).next().and_then(|part| part.split(". ").next()).unwrap_or_default();
    labelled_text(sentence).is_some_and(|found| {
        let closed = sentence.strip_prefix(found.label).is_some_and(|rest| rest.starts_with(':'));
        closed || found.role == ColumnRole::Capacity
    })
}

/// So far a label in the midst of a paragraph reaches with what follows it.
const LONGEST_INLINE: usize = 90;

/// A piece without the full stop that ends it, unless that belongs to an abbreviation.
fn without_stop(text: &str) -> String {
    let text = text.trim().trim_end_matches(';');
    let abbreviated = ["лв.", "г.", "бр.", "хил.", "др.", "млн."].iter().any(|end| text.ends_with(end));
    if abbreviated { text.to_owned() } else { text.trim_end_matches('.').to_owned() }
}

/// Whether a line begins with a label, or tells several in its midst; with the role of the first.
fn first_role(line: &Line) -> Option<ColumnRole> {
    let parts = parts_of(line);
    let mut roles = parts.iter().map(|part| labelled_text(part).map(|found| found.role));
    let first = roles.next()?;
    first.or_else(|| {
        let told: Vec<ColumnRole> = roles.flatten().collect();
        told.first().copied().filter(|_| told.len() > 1)
    })
}

/// All groups that are told with at least three labels, or with two where others are.
fn groups(events: &[Event]) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    let mut place = 0;
    while place < events.len() {
        match group_at(events, place, found.last().map_or(0, |last| last.until)) {
            Some(group) => {
                place = group.until.max(place + 1);
                found.push(group);
            }
            None => place += 1,
        }
    }
    let whole = found.iter().any(|group| makes_a_card(&group.roles));
    let two = |group: &Group| group.roles.iter().any(|role| group.roles.first() != Some(role));
    found.retain(|group| makes_a_card(&group.roles) || whole && two(group) && group.title.is_some());
    found
}

/// The group whose first label stands at a place; the line above names it.
fn group_at(events: &[Event], place: usize, free_from: usize) -> Option<Group> {
    let line = line_at(events, place)?;
    let named = first_role(line)? == ColumnRole::Title;
    let above = place.checked_sub(1).filter(|above| *above >= free_from && !named);
    let title = above.and_then(|above| line_at(events, above)).filter(|line| names_a_card(line));
    if title.is_none() && !named {
        return None;
    }
    let mut group = Group {
        first: if title.is_some() { place - 1 } else { place },
        until: place,
        title: title.map(|line| RawCell::own(&line.shown(), line.at)),
        fields: Vec::new(),
        roles: Vec::new(),
    };
    let mut next = place;
    while let Some(line) = line_at(events, next) {
        if next > place && !belongs(&group, events, next) {
            break;
        }
        for part in parts_of(line) {
            add(&mut group, part, line);
        }
        next += 1;
    }
    group.until = next;
    (!group.fields.is_empty()).then_some(group)
}

fn line_at(events: &[Event], place: usize) -> Option<&Line> {
    match events.get(place) {
        Some(Event::Line(line)) => Some(line),
        _ => None,
    }
}

fn first_part(line: &Line) -> &str {
    line.parts.first().map_or(line.text.as_str(), String::as_str)
}

/// The lines of a paragraph; an automatic bullet is shown before the first.
fn parts_of(line: &Line) -> Vec<String> {
    let parts = if line.parts.len() > 1 { line.parts.clone() } else { vec![line.shown()] };
    parts.iter().flat_map(|part| pieces(part)).collect()
}

/// Adds a line: a new field where it begins with a label, else more of the field before.
fn add(group: &mut Group, part: String, line: &Line) {
    let labelled = labelled_text(&part).or_else(|| unknown_label(&part).filter(|_| !group.fields.is_empty()));
    let item = line.label.is_some() || without_list_mark(&part).1;
    if let Some(found) = labelled {
        let text = (!found.rest.is_empty()).then(|| CellLine { text: found.rest.to_owned(), item: false });
        group.roles.push(found.role);
        group.fields.push(Field { label: found.label.to_owned(), lines: text.into_iter().collect(), at: line.at });
    } else if let Some(field) = group.fields.last_mut() {
        field.lines.push(CellLine { text: part, item });
    } else {
        // What stands before the first label of its paragraph describes.
        group.roles.push(ColumnRole::Description);
        let lines = vec![CellLine { text: part, item }];
        group.fields.push(Field { label: DESCRIBED.to_owned(), lines, at: line.at });
    }
}

/// Whether a line after the first still tells the same thing.
fn belongs(group: &Group, events: &[Event], place: usize) -> bool {
    let Some(line) = line_at(events, place) else { return false };
    let role_next = || line_at(events, place + 1).and_then(first_role);
    if let Some(role) = first_role(line) {
        return role != ColumnRole::Title || !group.roles.contains(&ColumnRole::Title) && group.title.is_none();
    }
    // The name of the next one stands above a label that this one has already.
    if names_a_card(line) && role_next().is_some_and(|next| group.roles.contains(&next)) {
        return false;
    }
    let heading = matches!(line.style, opora_tree::ParagraphStyle::Heading(_)) || line.stands_out();
    if heading || is_section(&line.text) {
        return false;
    }
    if unknown_label(first_part(line)).is_some() {
        return true;
    }
    let last = group.fields.last();
    let open = last.is_none_or(|field| field.lines.last().is_none_or(|line| line.text.ends_with([':', ';', ','])));
    let item = line.label.is_some() || without_list_mark(&line.text).1;
    let listed =
        item && last.is_some_and(|field| field.lines.last().is_none_or(|line| line.item || line.text.ends_with(':')));
    // A second paragraph goes on with the first where a further label of this one follows.
    let between = role_next().is_some_and(|next| !group.roles.contains(&next));
    open || listed || between
}

fn is_section(text: &str) -> bool {
    labelled(text, SECTION_LABELS).is_some_and(|(number, _)| number.is_some())
}

/// Whether a line may name a service or activity.
fn names_a_card(line: &Line) -> bool {
    let folded = fold_joined(&line.text);
    let titled = TITLE_STARTS.iter().chain(STRATEGY_STARTS).any(|start| folded.starts_with(start));
    let set_apart = line.stands_out()
        || line.numbered
        || leading_number(&line.text).is_some()
        || labelled(&line.text, MEASURE_LABELS).is_some();
    let short = line.length() <= LONGEST_NAME && line.length() >= 4;
    let ends = line.text.ends_with([';', ',', ':']) || line.text.ends_with('.') && !set_apart;
    short && !ends && !titled && !is_section(&line.text) && first_role(line).is_none()
}
