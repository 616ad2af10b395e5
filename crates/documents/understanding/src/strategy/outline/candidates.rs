//! Which lines are headings.

use opora_tree::{ParagraphRole, ParagraphStyle};

use crate::cells::numbers::{is_decimal, is_roman, is_roman_path, leading_number, same_number, trim_separator};
use crate::frame::Line;
use crate::matching::{fold, is_upper_case};
use crate::strategy::elements::{bare_label, element};
use crate::strategy::reading::Reading;
use crate::vocabulary::strategy::{ANNEX_WORDS, ElementLabel, PART_WORDS};

/// A heading known by its form alone is at most so long; one that a number tells, so long.
const LONGEST_FORM: usize = 90;
const LONGEST_NUMBERED: usize = 420;

/// How a heading is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HeadingKind {
    /// Раздел, Част, Глава: their rank.
    Part(u8),
    Annex,
    Roman,
    Capital,
    /// With the number of its parts.
    Decimal(u8),
    /// An objective, measure or the like that a style makes a heading.
    Element(u8),
    /// No number.
    Form {
        capitals: bool,
    },
}

impl HeadingKind {
    pub(super) fn is_numbered(self) -> bool {
        !matches!(self, Self::Form { .. } | Self::Annex)
    }
}

pub(super) struct Candidate {
    pub(super) line: usize,
    pub(super) kind: HeadingKind,
    pub(super) number: Option<String>,
    pub(super) title: String,
    pub(super) style: Option<u8>,
    pub(super) capitals: bool,
    /// Whether the line before it is a heading too.
    pub(super) follows_heading: bool,
}

pub(super) struct Candidates<'reading> {
    reading: &'reading Reading,
    /// Whether the document sets lines apart by bold letters at all, and not most of them.
    bold_tells: bool,
    /// Whether neither styles nor bold letters tell anything, as in plain text.
    plain: bool,
    /// The numbers of elements since the last heading: what continues them is no heading.
    elements: Vec<String>,
    /// The decimal and Roman numbers of the headings so far.
    numbers: Vec<String>,
    /// Whether the line before is a heading.
    after_heading: bool,
}

impl<'reading> Candidates<'reading> {
    pub(super) fn of(reading: &'reading Reading) -> Self {
        let lines = &reading.lines.lines;
        let bold = lines.iter().filter(|line| line.bold).count();
        let styled = lines.iter().filter(|line| style_of(line).is_some()).count();
        Self {
            reading,
            bold_tells: bold * 5 <= lines.len() * 3,
            plain: bold + styled < 3,
            elements: Vec::new(),
            numbers: Vec::new(),
            after_heading: false,
        }
    }

    pub(super) fn find(mut self) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = Vec::new();
        let first = self.reading.title.unwrap_or(0);
        let mut previous = None;
        for (index, line) in self.reading.lines.free().filter(|(index, _)| *index >= first) {
            if line.role != ParagraphRole::Body {
                continue;
            }
            let named = element(line);
            if let Some(named) = named.as_ref().filter(|named| named.label != ElementLabel::Direction) {
                self.elements.extend(named.number.clone());
            }
            self.after_heading = previous == Some(true);
            let candidate = if named.is_some() { styled_element(index, line) } else { self.heading(index, line) };
            if let Some(mut candidate) = candidate {
                candidate.follows_heading = previous == Some(true);
                if !matches!(candidate.kind, HeadingKind::Element(_)) {
                    self.elements.clear();
                }
                if let (HeadingKind::Decimal(_) | HeadingKind::Roman, Some(number)) =
                    (candidate.kind, &candidate.number)
                {
                    self.numbers.push(number.clone());
                }
                found.push(candidate);
                previous = Some(true);
            } else {
                previous = Some(false);
            }
        }
        found
    }

    fn heading(&self, index: usize, line: &Line) -> Option<Candidate> {
        let style = style_of(line);
        if style.is_none() && (line.label.is_some() && !line.numbered || line.length() > LONGEST_NUMBERED) {
            return None;
        }
        let (kind, number, title) = parts(line);
        let candidate = Candidate {
            line: index,
            kind,
            number,
            title: title.to_owned(),
            style,
            capitals: is_upper_case(title),
            follows_heading: false,
        };
        let is_heading = style.is_some()
            || match kind {
                HeadingKind::Part(_) | HeadingKind::Annex => !ends_like_prose(title),
                HeadingKind::Form { .. } => self.is_heading_by_form(index, line),
                HeadingKind::Decimal(depth) if depth > 1 => self.is_numbered_heading(line, &candidate),
                _ => self.is_single_number_heading(index, line, title),
            };
        (is_heading && title.chars().any(char::is_alphabetic)).then_some(candidate)
    }

    /// `2.1. Население`, where it is no numbered activity of a measure.
    fn is_numbered_heading(&self, line: &Line, candidate: &Candidate) -> bool {
        let Some((parent, _)) = candidate.number.as_deref().and_then(|number| number.rsplit_once('.')) else {
            return false;
        };
        let expected = candidate.number.as_deref().is_some_and(|number| self.is_next(number));
        if !expected && self.elements.iter().any(|element| same_number(element, parent)) {
            return false;
        }
        if line.bold {
            return line.length() <= 260;
        }
        // Where styles or bold letters make the headings, a plain numbered paragraph is an entry of a list.
        self.plain && (expected || line.length() <= 160 && !ends_like_prose(&candidate.title))
    }

    /// Whether a number continues those of the headings: `2.1` after `2`, `2.3` after `2.2`.
    fn is_next(&self, number: &str) -> bool {
        let Some((parent, last)) = number.rsplit_once('.') else { return false };
        match last.parse::<u32>() {
            Ok(1) => self.numbers.last().is_some_and(|known| same_number(known, parent)),
            Ok(last) => {
                let before = format!("{parent}.{}", last.saturating_sub(1));
                self.numbers.iter().rev().take(60).any(|known| same_number(known, &before))
            }
            Err(_) => false,
        }
    }

    /// `1. Контекст`, `IV. Цели`, `А. Анализ`: a heading stands alone, an entry of a list has neighbours.
    fn is_single_number_heading(&self, index: usize, line: &Line, title: &str) -> bool {
        // "25 души" is no number of a heading.
        let closed = line.label.is_some()
            || line.bold
            || line.text.trim_start_matches(char::is_alphanumeric).starts_with(['.', ')', ':', ' '])
                && !line.text.starts_with(|first: char| first.is_ascii_digit())
            || line.text.trim_start_matches(|letter: char| letter.is_ascii_digit()).starts_with(['.', ')', ':']);
        if !closed || line.length() > 160 || title.ends_with([';', ',']) || !line.stands_out() && ends_like_prose(title)
        {
            return false;
        }
        let kind = parts(line).0;
        let neighbour = |index: usize| {
            self.reading.lines.get(index).is_some_and(|other| parts(other).0 == kind && element(other).is_none())
        };
        let listed = neighbour(index + 1) || index.checked_sub(1).is_some_and(neighbour);
        let begins = title.chars().next().is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit());
        begins && (!listed || self.bold_tells && line.bold || is_upper_case(title))
    }

    fn is_heading_by_form(&self, index: usize, line: &Line) -> bool {
        let text = line.text.as_str();
        let begins = text.chars().next().is_some_and(|letter| letter.is_uppercase() || "„\"".contains(letter));
        if !begins
            || line.label.is_some()
            || line.length() > LONGEST_FORM
            || text.ends_with([':', ';', ',', '.', '!', '?']) && !text.ends_with("г.")
            || text.chars().filter(|letter| letter.is_alphabetic()).count() < 4
        {
            return false;
        }
        let next = self.reading.lines.get(index + 1);
        let table_next =
            next.is_none_or(|next| next.at.block > line.at.block + 1 && self.reading.is_table(line.at.block + 1));
        if is_upper_case(text) {
            return !table_next;
        }
        if line.bold && self.bold_tells {
            return !table_next;
        }
        // In plain text a short line that prose or an announced list follows, and no sentence runs into, is a heading.
        let before_ends = index.checked_sub(1).and_then(|before| self.reading.lines.get(before)).is_none_or(|before| {
            before.text.ends_with(['.', ';', ':', '!', '?', '…'])
                || !self.reading.lines.is_free(index - 1)
                || before.label.is_some()
                || self.after_heading
        });
        self.plain
            && before_ends
            && line.text.split_whitespace().count() <= 7
            && !line.text.contains(['–', '/'])
            && next.is_some_and(|next| {
                let prose = next.length() >= 90 || next.length() >= 40 && next.text.ends_with(':');
                prose && next.label.is_none() && next.at.block == line.at.block + 1
            })
    }
}

fn styled_element(index: usize, line: &Line) -> Option<Candidate> {
    let style = style_of(line)?;
    let found = element(line)?;
    // "2.1. Стратегическа цел 1: Текст" has its place among the numbered headings, and its label in the title.
    let (kind, number, title) = parts(line);
    if number.is_some() && found.number.is_some() && found.number != number {
        let (title, follows_heading) = (title.to_owned(), false);
        return Some(Candidate {
            line: index,
            kind,
            number,
            title,
            style: Some(style),
            capitals: false,
            follows_heading,
        });
    }
    Some(Candidate {
        line: index,
        kind: HeadingKind::Element(found.label as u8),
        number: found.number,
        title: if found.title.is_empty() { line.text.clone() } else { found.title },
        style: Some(style),
        capitals: false,
        follows_heading: false,
    })
}

fn style_of(line: &Line) -> Option<u8> {
    match line.style {
        ParagraphStyle::Heading(level) => Some(level.max(1)),
        ParagraphStyle::Title => Some(1),
        _ => None,
    }
}

/// Whether a text ends as a sentence or as an entry of a list does.
fn ends_like_prose(text: &str) -> bool {
    let low = text.to_lowercase();
    text.ends_with([';', ',', ':']) || text.ends_with('.') && !low.ends_with("г.") && !low.ends_with("гр.")
}

/// The kind of number that a line begins with, the bare number, and the title after it.
fn parts(line: &Line) -> (HeadingKind, Option<String>, &str) {
    let text = line.text.as_str();
    if let Some((kind, number, title)) = part(text) {
        return (kind, number, title);
    }
    if let Some(label) = line.label.as_deref().filter(|_| line.numbered) {
        let number = bare_label(label);
        let kind = kind_of(&number);
        return (kind, Some(number), text);
    }
    match leading_number(text) {
        Some((number, title)) => (kind_of(&number), Some(number), title),
        None => (HeadingKind::Form { capitals: is_upper_case(text) }, None, text),
    }
}

fn kind_of(number: &str) -> HeadingKind {
    if is_decimal(number) || is_roman_path(number) {
        HeadingKind::Decimal(u8::try_from(number.split('.').count()).unwrap_or(u8::MAX))
    } else if is_roman(number) {
        HeadingKind::Roman
    } else {
        HeadingKind::Capital
    }
}

/// `Раздел А: Контекст`, `ЧАСТ ПЪРВА. Анализ`, `Приложение 1. Таблица`; an annex keeps its label in the title.
fn part(text: &str) -> Option<(HeadingKind, Option<String>, &str)> {
    let (word, rest) = text.split_once(char::is_whitespace)?;
    let folded = fold(word);
    if ANNEX_WORDS.contains(&folded.as_str()) && rest.chars().count() <= 200 {
        let numbered = rest.trim_start_matches(['№', ' ']).starts_with(|letter: char| letter.is_ascii_digit());
        let closed = word.ends_with(['.', ':']);
        return (numbered || closed).then_some((HeadingKind::Annex, None, text));
    }
    let rank = PART_WORDS.iter().position(|part| *part == folded)?;
    let unsigned = rest.trim_start_matches(['№', ' ']);
    let end = unsigned.find(|letter: char| !(letter.is_alphanumeric() || letter == '.')).unwrap_or(unsigned.len());
    let (number, after) = unsigned.split_at_checked(end)?;
    let bare = number.trim_end_matches('.');
    let ordinal =
        ["първ", "втор", "трет", "четвърт", "пет", "шест", "седм"].iter().any(|stem| fold(bare).starts_with(stem));
    let single = bare.chars().count() == 1 && bare.chars().all(char::is_alphabetic);
    let title = trim_separator(after);
    let fits = is_decimal(bare) || is_roman(bare) || single || ordinal;
    fits.then(|| {
        let title = if title.is_empty() { text } else { title };
        (HeadingKind::Part(u8::try_from(rank).unwrap_or(0)), Some(bare.to_owned()), title)
    })
}
