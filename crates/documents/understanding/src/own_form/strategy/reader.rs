//! The stream of lines and tables into the strategy.

use opora_domain::evidence::{Evidence, Origin};
use opora_domain::planning::{Narrative, NarrativePlace, Person};
use opora_domain::strategies::{OutlineEntry, Strategy, StrategySubject};
use opora_tree::{ParagraphStyle, Place};

use super::super::values::unless_blank;
use super::super::words as common;
use super::lines::{Piece, StrategyLine, Stream};
use super::{frame, tables, words};

/// To what the next lines belong.
enum Open {
    Nothing,
    /// The person who approves or agrees, and how many lines are read of them.
    Person(bool, u8),
    List(StrategySubject),
    Prose(Narrative),
}

/// Reads the stream; gives the numbers of the tables of which the fixed words say nothing.
pub(super) fn read(stream: &Stream<'_>, strategy: &mut Strategy) -> Vec<u32> {
    let mut reader = Reader {
        strategy,
        has_title: false,
        heading: None,
        place: NarrativePlace::Letterhead,
        open: Open::Nothing,
        foreign: Vec::new(),
    };
    for piece in &stream.pieces {
        match piece {
            Piece::Line(line) => reader.line(line),
            Piece::Table(placed) => {
                reader.close();
                match tables::read(placed, reader.strategy) {
                    Some(subject) => subject.into_iter().for_each(|subject| reader.stands_here(subject)),
                    None => reader.foreign.push(placed.number),
                }
            }
        }
    }
    reader.close();
    reader.foreign
}

struct Reader<'a> {
    strategy: &'a mut Strategy,
    has_title: bool,
    /// The position in the outline of the last heading; `None` below the headings that Opora has added.
    heading: Option<usize>,
    place: NarrativePlace,
    open: Open,
    foreign: Vec<u32>,
}

impl Reader<'_> {
    fn line(&mut self, line: &StrategyLine) {
        match line.style {
            ParagraphStyle::Title if !self.has_title => return self.title(line),
            ParagraphStyle::Heading(level) => return self.heading(line, level),
            // The block of signatures is the settings'.
            ParagraphStyle::Signature if self.has_title => return,
            ParagraphStyle::Subtitle if frame::line(line, self.strategy) => return,
            _ => {}
        }
        let text = line.text.as_str();
        if let Some(own) = text.strip_prefix(words::OWN_TEXT) {
            self.own(own, line.at);
        } else if let Some((name, value)) = clarification(text) {
            self.clarified(name, value, line.at);
        } else if text == common::BREAK {
            self.close();
        } else if text == common::END_OF_OPENING {
            self.close();
            (self.place, self.heading) = (NarrativePlace::Closing, None);
        } else if let Some(approves) = approval(text).filter(|_| !self.has_title) {
            self.close();
            *self.person(approves) = Some(Person::default());
            self.prove(if approves { "approved_by" } else { "coordinated_by" }, line.at);
            self.open = Open::Person(approves, 0);
        } else if let Some(subject) = words::see(text) {
            self.close();
            self.stands_here(subject);
        } else if words::is_title(text) {
            self.list_or_table(text);
        } else if text.starts_with(words::COMPUTED) {
            self.close();
        } else if text == words::NO_TEXT {
            self.prose(line.at);
        } else {
            self.own(text, line.at);
        }
    }

    fn prove(&mut self, field: &str, at: Place) {
        self.strategy.evidence.insert(field.to_owned(), Evidence { at, confidence: 1.0 });
    }

    fn person(&mut self, approves: bool) -> &mut Option<Person> {
        if approves { &mut self.strategy.approved_by } else { &mut self.strategy.coordinated_by }
    }

    fn title(&mut self, line: &StrategyLine) {
        self.close();
        (self.has_title, self.place) = (true, NarrativePlace::Opening);
        if line.text != words::UNTITLED {
            let title = line.text.strip_prefix(words::OWN_TEXT).unwrap_or(&line.text);
            self.strategy.title = Some(title.to_owned());
            self.prove("title", line.at);
        }
    }

    fn heading(&mut self, line: &StrategyLine, level: u8) {
        self.close();
        if !self.has_title {
            (self.has_title, self.place) = (true, NarrativePlace::Opening);
        }
        if words::PARTS.contains(&line.text.as_str()) {
            self.heading = None;
            return;
        }
        let (number, title) = numbered(&line.text);
        self.heading = Some(self.strategy.outline.len());
        self.strategy.outline.push(OutlineEntry {
            number,
            title,
            level: Some(level),
            holds: Vec::new(),
            origin: Origin::at(line.at, 1.0),
        });
    }

    /// A title of a table is followed by the table, which says the same.
    fn list_or_table(&mut self, text: &str) {
        self.close();
        if let Some(subject) = words::titled(text).filter(|subject| is_list(*subject)) {
            self.stands_here(subject);
            self.open = Open::List(subject);
        }
    }

    fn stands_here(&mut self, subject: StrategySubject) {
        if let Some(entry) = self.heading.and_then(|index| self.strategy.outline.get_mut(index)) {
            entry.holds.push(subject);
        }
    }

    fn close(&mut self) {
        if let Open::Prose(piece) = std::mem::replace(&mut self.open, Open::Nothing) {
            self.strategy.narrative.push(piece);
        }
    }

    /// The piece of prose that is open, or a new one below the last heading.
    fn prose(&mut self, at: Place) -> Option<&mut Narrative> {
        if !matches!(self.open, Open::Prose(_)) {
            let under = self.heading.and_then(|index| self.strategy.outline.get(index));
            let piece = Narrative {
                heading: under.and_then(|entry| entry.title.clone()),
                level: under.and_then(|entry| entry.level),
                text: None,
                place: self.place,
                outline: self.heading.and_then(|index| u32::try_from(index).ok()),
                at: Some(at),
                confidence: Some(1.0),
            };
            self.open = Open::Prose(piece);
        }
        if let Open::Prose(piece) = &mut self.open { Some(piece) } else { None }
    }

    /// A line of the strategy's own words.
    fn own(&mut self, text: &str, at: Place) {
        match self.open {
            Open::Person(approves, read @ (0 | 1)) => {
                self.open = Open::Person(approves, read + 1);
                let person = self.person(approves).get_or_insert_default();
                if read == 0 {
                    person.name = unless_blank(text);
                } else {
                    person.role = Some(text.to_owned());
                }
            }
            Open::List(StrategySubject::Vision) => {
                self.prove("vision", at);
                append(&mut self.strategy.vision, text);
            }
            Open::List(subject) => {
                if let Some((name, entries)) = list(self.strategy, subject) {
                    let field = format!("{name}.{}", entries.len());
                    entries.push(text.to_owned());
                    self.prove(&field, at);
                }
            }
            _ => {
                if let Some(piece) = self.prose(at) {
                    append(&mut piece.text, text);
                }
            }
        }
    }

    fn clarified(&mut self, name: &str, value: &str, at: Place) {
        let quoted = quoted(value).map(str::to_owned);
        let of_heading = [words::HEADING_NUMBER, words::HEADING_TITLE, words::HEADING_LEVEL];
        if of_heading.contains(&name) {
            let Some(entry) = self.strategy.outline.last_mut() else { return };
            match name {
                words::HEADING_NUMBER => entry.number = quoted,
                words::HEADING_TITLE => entry.title = quoted,
                _ => entry.level = quoted.and_then(|level| level.parse().ok()),
            }
            return;
        }
        let Some(piece) = self.prose(at) else { return };
        match name {
            words::PROSE_PLACE => {
                piece.place = match value {
                    "бланка" => NarrativePlace::Letterhead,
                    "заключение" => NarrativePlace::Closing,
                    _ => NarrativePlace::Opening,
                }
            }
            // People count headings from 1.
            words::PROSE_OUTLINE => {
                let number: Option<u64> = quoted.and_then(|number| number.parse().ok());
                piece.outline = number.and_then(|number| u32::try_from(number.checked_sub(1)?).ok());
            }
            words::PROSE_HEADING => piece.heading = quoted,
            _ => piece.level = quoted.and_then(|level| level.parse().ok()),
        }
    }
}

fn append(slot: &mut Option<String>, line: &str) {
    match slot {
        Some(text) => {
            text.push('\n');
            text.push_str(line);
        }
        None => *slot = Some(line.to_owned()),
    }
}

fn approval(text: &str) -> Option<bool> {
    match text {
        common::COORDINATED => Some(false),
        common::APPROVED => Some(true),
        _ => None,
    }
}

fn clarification(text: &str) -> Option<(&str, &str)> {
    const NAMES: [&str; 7] = [
        words::HEADING_NUMBER,
        words::HEADING_TITLE,
        words::HEADING_LEVEL,
        words::PROSE_PLACE,
        words::PROSE_OUTLINE,
        words::PROSE_HEADING,
        words::PROSE_LEVEL,
    ];
    let (name, value) = text.strip_prefix(common::CLARIFIED)?.split_once(": ")?;
    NAMES.contains(&name).then_some((name, value))
}

fn quoted(value: &str) -> Option<&str> {
    value.strip_prefix('„')?.strip_suffix('“')
}

pub(super) fn is_list(subject: StrategySubject) -> bool {
    subject == StrategySubject::Vision || list(&mut Strategy::default(), subject).is_some()
}

/// The list of texts that a subject is, with its name.
pub(super) fn list(strategy: &mut Strategy, subject: StrategySubject) -> Option<(&'static str, &mut Vec<String>)> {
    Some(match subject {
        StrategySubject::Values => ("values", &mut strategy.values),
        StrategySubject::Principles => ("principles", &mut strategy.principles),
        StrategySubject::Goals => ("goals", &mut strategy.goals),
        StrategySubject::TargetGroups => ("target_groups", &mut strategy.target_groups),
        StrategySubject::PriorityTargetGroups => ("priority_target_groups", &mut strategy.priority_target_groups),
        StrategySubject::PartnershipInstruments => ("partnership_instruments", &mut strategy.partnership_instruments),
        StrategySubject::FundingSources => ("funding_sources", &mut strategy.funding_sources),
        _ => return None,
    })
}

/// The number and the title of a heading.
fn numbered(text: &str) -> (Option<String>, Option<String>) {
    let some = |text: &str| Some(text.to_owned());
    if text == words::HEADING_UNTITLED {
        return (None, None);
    }
    match text.split_once(". ").filter(|(number, _)| is_number(number)) {
        Some((number, title)) => (some(number), some(title)),
        None => match text.strip_suffix('.').filter(|number| is_number(number)) {
            Some(number) => (some(number), None),
            None => (None, some(text)),
        },
    }
}

/// "2.2.1", "IV", "А": what in a heading is surely a number.
fn is_number(text: &str) -> bool {
    let roman = |part: &str| part.chars().all(|letter| "IVXLCІХ".contains(letter));
    let figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let letter = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_alphabetic);
    text.len() <= 24 && text.split('.').all(|part| !part.is_empty() && (figures(part) || roman(part) || letter(part)))
}
