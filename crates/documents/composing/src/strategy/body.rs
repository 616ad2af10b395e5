//! The body: headings of the outline, the prose and the structured parts below each, in the order of the strategy.

use opora_domain::planning::{Narrative, NarrativePlace};
use opora_domain::strategies::{OutlineEntry, Strategy, StrategySubject};
use opora_tree::{Alignment, Block, ListMark, Paragraph, ParagraphStyle, Run};

use crate::frame::{body, centred};
use crate::prose::{BREAK, END_OF_OPENING, heading};
use crate::words::Words;

use super::fixed::{FixedLines, clarification, quoted_clarification, see};
use super::segments::Segments;
use super::subjects::{self, Part};
use super::{communication, directions, indicators, logical_framework, organisation, staffing, summary_table};

/// The levels that every kind of file tells apart.
const LEVELS: std::ops::RangeInclusive<u8> = 1..=6;

/// Writes the body, heading by heading.
pub(super) struct BodyWriter<'a> {
    pub words: Words,
    pub strategy: &'a Strategy,
    pub fixed: FixedLines,
    blocks: Vec<Block>,
    segments: Segments,
    /// How many headings of the outline are written.
    headings: usize,
    /// Where prose belongs that says nothing else.
    place: NarrativePlace,
    /// Whether all headings are written and closing words follow, which stand under none of them.
    is_closed: bool,
    /// Whether the last line was prose, so that the next piece needs a line between them.
    in_prose: bool,
    /// How many pieces of prose are written.
    pieces: usize,
}

impl<'a> BodyWriter<'a> {
    pub fn new(words: Words, strategy: &'a Strategy) -> Self {
        Self {
            words,
            strategy,
            fixed: FixedLines::of(words),
            blocks: Vec::new(),
            segments: Segments::of(strategy),
            headings: 0,
            place: NarrativePlace::Letterhead,
            is_closed: false,
            in_prose: false,
            pieces: 0,
        }
    }

    pub fn into_blocks(self) -> Vec<Block> {
        self.blocks
    }

    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// The prose that stands above the title; whether there is any.
    pub fn letterhead(&mut self) -> bool {
        let narrative = &self.strategy.narrative;
        let is_above = |piece: &&Narrative| piece.place == NarrativePlace::Letterhead && piece.outline.is_none();
        for piece in narrative.iter().take_while(is_above) {
            self.piece(piece);
        }
        self.in_prose = false;
        self.pieces > 0
    }

    pub fn outline_and_prose(&mut self) {
        self.place = NarrativePlace::Opening;
        let strategy = self.strategy;
        for piece in strategy.narrative.iter().skip(self.pieces) {
            if piece.place == NarrativePlace::Closing && !self.is_closed {
                self.close_headings();
                self.push(centred(END_OF_OPENING, ParagraphStyle::Body));
                self.place = NarrativePlace::Closing;
            }
            let wanted = piece.outline.and_then(|index| usize::try_from(index).ok());
            if let Some(wanted) = wanted.filter(|wanted| *wanted < strategy.outline.len()) {
                self.headings_up_to(wanted + 1);
            }
            self.piece(piece);
        }
        if !self.is_closed {
            self.close_headings();
        }
    }

    fn close_headings(&mut self) {
        self.headings_up_to(self.strategy.outline.len());
        self.leave_heading();
        self.is_closed = true;
    }

    /// The structured parts that no heading of the outline holds, in the official order.
    pub fn parts_without_heading(&mut self) {
        self.in_prose = false;
        let mut is_titled = false;
        for part in Part::ALL {
            let held = |subject: &&StrategySubject| self.segments.get(**subject, None).is_some();
            let subjects: Vec<StrategySubject> = part.subjects().iter().filter(held).copied().collect();
            if subjects.is_empty() {
                continue;
            }
            if self.strategy.outline.is_empty() {
                self.contents_before_first_heading(is_titled);
                self.push(heading(self.words.say(part.key()), 1));
            } else if !is_titled {
                self.push(heading(self.words.say("document-strategy-other-parts"), 1));
            }
            is_titled = true;
            for subject in subjects {
                self.subject(subject, None);
            }
        }
    }

    fn headings_up_to(&mut self, count: usize) {
        while self.headings < count {
            self.leave_heading();
            let Some(entry) = self.strategy.outline.get(self.headings) else { return };
            self.contents_before_first_heading(self.headings > 0);
            self.heading(entry);
            self.headings += 1;
        }
    }

    /// Directly before the first heading: reading finds the end of the contents by it.
    fn contents_before_first_heading(&mut self, is_later: bool) {
        if !is_later {
            let title = self.words.say("document-strategy-contents");
            self.push(Block::Paragraph(Paragraph::styled(title, ParagraphStyle::Contents)));
        }
    }

    /// The structured parts below the heading of which the prose has ended.
    fn leave_heading(&mut self) {
        let Some(index) = self.headings.checked_sub(1) else { return };
        self.in_prose = false;
        let Some(entry) = self.strategy.outline.get(index) else { return };
        for (place, subject) in entry.holds.iter().enumerate() {
            let is_again = entry.holds.iter().take(place).any(|before| before == subject);
            if is_again || self.segments.get(*subject, Some(index)).is_none() {
                let title = self.words.say(subjects::title(*subject));
                self.push(body(see(self.words, &title)));
            } else {
                self.subject(*subject, Some(index));
            }
        }
    }

    fn heading(&mut self, entry: &OutlineEntry) {
        let (number, title) = (entry.number.as_deref(), entry.title.as_deref());
        let untitled = self.words.say("document-strategy-heading-untitled");
        let mut text = match (number, title) {
            (Some(number), Some(title)) => format!("{number}. {title}"),
            (Some(number), None) => format!("{number}."),
            (None, Some(title)) => title.to_owned(),
            (None, None) => String::new(),
        };
        let read = numbered(&text);
        let (mut says_number, mut says_title) = (read.0 == number, read.1 == title);
        if text.is_empty() || self.fixed.is_heading(&text) {
            (says_number, says_title) = (number.is_none(), title.is_none());
            text = untitled;
        }
        let level = entry.level.filter(|level| LEVELS.contains(level));
        self.push(heading(text, level.unwrap_or(1)));
        let words = self.words;
        if !says_number {
            self.line(quoted_clarification(words, "document-strategy-clarified-heading-number", number));
        }
        if !says_title {
            self.line(quoted_clarification(words, "document-strategy-clarified-heading-title", title));
        }
        if level.is_none() {
            let level = entry.level.map(|level| level.to_string());
            self.line(quoted_clarification(words, "document-strategy-clarified-heading-level", level.as_deref()));
        }
        self.in_prose = false;
    }

    /// A piece of prose with what its place does not say of it.
    fn piece(&mut self, piece: &Narrative) {
        if self.in_prose {
            self.push(centred(BREAK, ParagraphStyle::Body));
        }
        let words = self.words;
        let current = self.headings.checked_sub(1).filter(|_| !self.is_closed);
        let under = current.and_then(|index| self.strategy.outline.get(index));
        if piece.place != self.place {
            let place = words.say(match piece.place {
                NarrativePlace::Letterhead => "document-strategy-place-letterhead",
                NarrativePlace::Opening => "document-strategy-place-opening",
                NarrativePlace::Closing => "document-strategy-place-closing",
            });
            self.line(clarification(words, "document-strategy-clarified-prose-place", &place));
        }
        if piece.outline.map(usize::try_from) != current.map(Ok) {
            // People count headings from 1.
            let index = piece.outline.map(|index| (u64::from(index) + 1).to_string());
            self.line(quoted_clarification(words, "document-strategy-clarified-prose-outline", index.as_deref()));
        }
        let of_heading = under.and_then(|entry| entry.title.as_deref());
        if piece.heading.as_deref() != of_heading {
            let own = piece.heading.as_deref();
            self.line(quoted_clarification(words, "document-strategy-clarified-prose-heading", own));
        }
        if piece.level != under.and_then(|entry| entry.level) {
            let level = piece.level.map(|level| level.to_string());
            self.line(quoted_clarification(words, "document-strategy-clarified-prose-level", level.as_deref()));
        }
        match &piece.text {
            Some(text) => text.lines().for_each(|line| self.line(self.fixed.own_line(line))),
            None => self.line(words.say("document-strategy-no-text")),
        }
        self.in_prose = true;
        self.pieces += 1;
    }

    fn line(&mut self, text: String) {
        let is_letterhead = self.place == NarrativePlace::Letterhead;
        self.push(if is_letterhead { centred(text, ParagraphStyle::Letterhead) } else { body(text) });
    }

    /// A structured part, or its share for one heading.
    fn subject(&mut self, subject: StrategySubject, heading: Option<usize>) {
        let Some(range) = self.segments.get(subject, heading) else { return };
        let (words, fixed, strategy) = (self.words, &self.fixed, self.strategy);
        let blocks = match subject {
            StrategySubject::Vision => {
                let lines = strategy.vision.iter().flat_map(|text| text.lines());
                let own = lines.map(|line| body(fixed.own_line(line))).collect::<Vec<_>>();
                [vec![self.list_title(subject)], own].concat()
            }
            StrategySubject::Figures => {
                vec![indicators::figures(words, fixed, strategy.figures.get(range).unwrap_or_default())]
            }
            StrategySubject::RiskGroups => {
                vec![indicators::risk_groups(words, fixed, strategy.risk_groups.get(range).unwrap_or_default())]
            }
            StrategySubject::KeyIndicators => {
                vec![indicators::key_indicators(words, fixed, strategy.key_indicators.get(range).unwrap_or_default())]
            }
            StrategySubject::Directions => {
                vec![directions::table(words, fixed, strategy.directions.get(range).unwrap_or_default())]
            }
            StrategySubject::LogframeGeneral => {
                strategy.logframe.iter().map(|frame| logical_framework::general(words, fixed, frame)).collect()
            }
            StrategySubject::LogframeSpecific => {
                strategy.logframe.iter().map(|frame| logical_framework::specific(words, fixed, frame)).collect()
            }
            StrategySubject::Monitoring => {
                strategy.monitoring.iter().map(|it| organisation::monitoring(words, fixed, it)).collect()
            }
            StrategySubject::Roles => {
                vec![organisation::roles(words, fixed, strategy.roles.get(range).unwrap_or_default())]
            }
            StrategySubject::Stages => {
                vec![organisation::stages(words, fixed, strategy.stages.get(range).unwrap_or_default())]
            }
            StrategySubject::Staffing => staffing::blocks(words, fixed, strategy),
            StrategySubject::Communication => {
                let programme = strategy.communication.iter();
                programme.flat_map(|it| communication::tables(words, fixed, it)).collect()
            }
            StrategySubject::Services => {
                vec![summary_table::table(words, fixed, strategy.services.get(range).unwrap_or_default())]
            }
            _ => {
                let entries = subjects::list(strategy, subject).and_then(|(_, texts)| texts.get(range));
                let entries = entries.unwrap_or_default().iter().map(|entry| bullet(fixed.own_line(entry)));
                std::iter::once(self.list_title(subject)).chain(entries).collect()
            }
        };
        self.blocks.extend(blocks);
    }

    fn list_title(&self, subject: StrategySubject) -> Block {
        let text = self.words.say(subjects::title(subject));
        Block::Paragraph(Paragraph { runs: vec![Run { text, bold: true, italic: false }], ..Paragraph::default() })
    }
}

fn bullet(text: String) -> Block {
    let list = Some(ListMark { level: 0, label: "•".to_owned(), numbered: false });
    Block::Paragraph(Paragraph { list, alignment: Alignment::Justified, ..Paragraph::plain(text) })
}

/// The number and the title that reading finds in a heading.
fn numbered(text: &str) -> (Option<&str>, Option<&str>) {
    match text.split_once(". ").filter(|(number, _)| is_number(number)) {
        Some((number, title)) => (Some(number), Some(title)),
        None => match text.strip_suffix('.').filter(|number| is_number(number)) {
            Some(number) => (Some(number), None),
            None => (None, Some(text)),
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
