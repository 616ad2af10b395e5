//! Vision, values, principles, goals and target groups: a heading and the list below it.

use opora_tree::Place;

use super::{Line, Lines};
use crate::cells::numbers::{leading_number, without_list_mark};
use crate::matching::{fold, joined_spaced_letters, tokens};
use crate::vocabulary::frame::{FRAME_HEADINGS, FrameSubject, OTHER_LISTS};

#[derive(Debug, Clone)]
pub(crate) struct FoundList {
    pub(crate) subject: FrameSubject,
    pub(crate) entries: Vec<(String, Place)>,
    pub(crate) confidence: f64,
}

/// The kind of mark before an entry: a list does not change it in its midst.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MarkKind {
    Bullet,
    Decimal,
    Letter,
    None,
}

pub(crate) fn take(lines: &mut Lines) -> Vec<FoundList> {
    let mut found = Vec::new();
    for index in 0..lines.lines.len() {
        if !lines.is_free(index) {
            continue;
        }
        let Some(line) = lines.get(index) else { continue };
        let Some((subject, rest)) = heading(line) else { continue };
        let heading_is_prose = line.length() > 100;
        if subject == FrameSubject::Vision {
            found.extend(take_vision(lines, index, rest));
            continue;
        }
        let mut entries = entries_below(lines, index);
        if entries.is_empty() {
            // "3. Целеви групи / Мерките са насочени към: / • …": a sentence may lead from the heading to its list.
            let leads = lines.get(index + 1).is_some_and(|line| {
                lines.is_free(index + 1) && line.text.ends_with(':') && line.length() <= 420 && heading(line).is_none()
            });
            entries = if leads { entries_below(lines, index + 1) } else { entries };
        }
        if entries.is_empty() {
            continue;
        }
        let values =
            entries.iter().filter_map(|place| lines.get(*place)).map(|line| (entry_text(line), line.at)).collect();
        let marked =
            entries.first().and_then(|place| lines.get(*place)).is_some_and(|line| mark_kind(line) != MarkKind::None);
        found.push(FoundList { subject, entries: values, confidence: if marked { 1.0 } else { 0.7 } });
        for place in entries {
            lines.take(place);
        }
        // A sentence that introduces a list stays as prose; a heading is known by its subject.
        if !heading_is_prose {
            lines.take(index);
        }
    }
    found
}

/// The subject that a line announces, and what follows its label on the same line.
fn heading(line: &Line) -> Option<(FrameSubject, String)> {
    let text = joined_spaced_letters(&line.text);
    let announces = text.trim_end().ends_with(':');
    let words: Vec<_> = tokens(&text);
    let count = words.iter().filter(|token| !token.folded.is_empty()).count();
    if line.length() > 420
        || !announces
            && (count > 12
                || text.ends_with('.') && !ends_with_year(&text)
                || text.ends_with(';')
                || line.label.is_some() && !line.numbered)
    {
        // "Визия: Община за всички."
        let (label, rest) = text.split_once(':')?;
        let is_label = label.split_whitespace().count() <= 4 && subject_of(label) == Some(FrameSubject::Vision);
        return is_label.then(|| (FrameSubject::Vision, rest.trim().to_owned()));
    }
    let rest = text.split_once(':').map(|(_, rest)| rest.trim().to_owned()).unwrap_or_default();
    // In a long announcing sentence the last words tell what follows.
    let decisive = if count > 12 {
        text.rsplit([',', ' ']).take(6).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join(" ")
    } else {
        text.clone()
    };
    let subject = subject_of(&decisive).or_else(|| {
        // "Рисковите групи, към които …, са:": the first words tell it where the last ones name nothing else.
        let leading = text.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
        let other = tokens(&decisive).iter().any(|token| token.has_any_stem(OTHER_LISTS));
        subject_of(&leading).filter(|_| count > 12 && !other)
    });
    subject.map(|subject| (subject, rest))
}

/// `… през 2020 г.`: the stop is that of the abbreviation.
fn ends_with_year(text: &str) -> bool {
    let low = text.trim_end().to_lowercase();
    low.ends_with("г.") || low.ends_with("год.")
}

fn subject_of(text: &str) -> Option<FrameSubject> {
    let without_number = leading_number(text).map_or(text, |(_, rest)| rest);
    let words: Vec<String> = tokens(without_number)
        .into_iter()
        .map(|token| token.folded)
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    if words.iter().any(|word| word.starts_with("услуг")) && words.iter().any(|word| word.starts_with("финансир"))
    {
        return None;
    }
    FRAME_HEADINGS
        .iter()
        .find(|heading| {
            let mut stems = heading.all.iter().map(|stem| fold(stem));
            if heading.leads {
                stems.zip(&words).all(|(stem, word)| word.starts_with(stem.as_str())) && !words.is_empty()
            } else {
                stems.all(|stem| words.iter().any(|word| word.starts_with(stem.as_str())))
            }
        })
        .map(|heading| heading.subject)
}

fn mark_kind(line: &Line) -> MarkKind {
    if line.label.is_some() {
        return if line.numbered { MarkKind::Decimal } else { MarkKind::Bullet };
    }
    if let Some((number, _)) = leading_number(&line.text) {
        return if number.chars().all(|letter| letter.is_ascii_digit() || letter == '.') {
            MarkKind::Decimal
        } else {
            MarkKind::None
        };
    }
    let (_, marked) = without_list_mark(&line.text);
    match (marked, line.text.chars().next()) {
        (true, Some(first)) if first.is_alphabetic() => MarkKind::Letter,
        (true, _) => MarkKind::Bullet,
        _ => MarkKind::None,
    }
}

fn entry_text(line: &Line) -> String {
    if line.label.is_some() { line.text.clone() } else { without_list_mark(&line.text).0.to_owned() }
}

/// The indexes of the entries below a heading: lines with the same kind of mark, or unmarked ones that end like entries.
fn entries_below(lines: &Lines, heading: usize) -> Vec<usize> {
    let mut entries = Vec::new();
    let Some(first) = lines.next_free(heading).filter(|first| *first == heading + 1) else { return entries };
    let Some(line) = lines.get(first) else { return entries };
    let kind = mark_kind(line);
    let after_rows = line.after_rows;
    let announced = lines.get(heading).is_some_and(|line| line.text.ends_with(':'));
    let mut open = true;
    let mut place = first;
    while let Some(line) = lines.get(place).filter(|line| lines.is_free(place) && line.after_rows == after_rows) {
        let styled = matches!(line.style, opora_tree::ParagraphStyle::Heading(_) | opora_tree::ParagraphStyle::Title);
        let fits = if kind == MarkKind::None {
            open && line.length() <= 400
                && !styled
                && mark_kind(line) == MarkKind::None
                && leading_number(&line.text).is_none()
                && (line.text.ends_with([';', ',']) || !entries.is_empty() || followed_by_entries(lines, place))
                || announced && is_short_entry(line)
        } else {
            mark_kind(line) == kind && !styled
        };
        if !fits {
            break;
        }
        open = line.text.ends_with([';', ',']);
        entries.push(place);
        place += 1;
    }
    entries
}

/// After a colon short lines without a full stop, in small letters, are entries also without any mark.
fn is_short_entry(line: &Line) -> bool {
    line.length() <= 120
        && line.text.chars().next().is_some_and(char::is_lowercase)
        && !line.text.ends_with(['.', ':'])
        && mark_kind(line) == MarkKind::None
}

/// Whether an unmarked line ends like the first entry of a list.
fn followed_by_entries(lines: &Lines, place: usize) -> bool {
    lines.get(place).is_some_and(|line| line.text.ends_with(';'))
}

/// The vision: the rest of the line, or the paragraph below.
fn take_vision(lines: &mut Lines, index: usize, rest: String) -> Option<FoundList> {
    let at = lines.get(index)?.at;
    if !rest.is_empty() {
        lines.take(index);
        return Some(FoundList { subject: FrameSubject::Vision, entries: vec![(rest, at)], confidence: 0.95 });
    }
    let next = lines.next_free(index).filter(|next| *next == index + 1)?;
    let line = lines.get(next).filter(|line| line.length() > 20 && heading(line).is_none())?;
    let entry = (entry_text(line), line.at);
    lines.take(index);
    lines.take(next);
    Some(FoundList { subject: FrameSubject::Vision, entries: vec![entry], confidence: 0.95 })
}
