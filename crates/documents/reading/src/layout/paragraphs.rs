//! Lines to paragraphs: where one ends is seen from gaps, indents, marks and lines that end early.

use opora_tree::{Alignment, DoubtfulWord, Paragraph, Recognised, Run};

use super::hyphens::Vocabulary;
use super::lines::{Line, divided};
use super::marks::{Mark, ends_with_leader, is_label, leaves_entry, take_mark};

/// How the lines of a document usually stand.
#[derive(Debug, Clone, Default)]
pub(super) struct Habits {
    /// The distance of lines, in sizes of their letters.
    pub(super) pitch: f64,
    pub(super) vocabulary: Vocabulary,
}

/// Lines that follow each other in one column of text.
pub(super) struct Column<'a> {
    pub(super) lines: &'a [Line],
    /// Where its lines begin and how far they may reach, for each page.
    pub(super) extent: &'a dyn Fn(u32) -> (f64, f64),
    pub(super) habits: &'a Habits,
}

impl Column<'_> {
    /// The paragraphs with the lines they were made of.
    pub(super) fn paragraphs(&self) -> Vec<(Paragraph, Vec<Line>)> {
        let (pitch, edges) = (self.usual_pitch(), Edges::of(self.lines));
        let mut groups: Vec<Vec<Line>> = Vec::new();
        for line in self.lines {
            match groups.last_mut().filter(|group| !self.begins(group, line, pitch, &edges)) {
                Some(group) => group.push(line.clone()),
                None => groups.push(vec![line.clone()]),
            }
        }
        let mut block = None;
        let mut paragraph = |group: Vec<Line>| {
            let own = group.first().and_then(Line::block);
            // What an entry goes on with after a break of the line has no mark of its own.
            let first = own.is_none() || own != block;
            block = own;
            (self.paragraph(&group, first), group)
        };
        groups.into_iter().map(&mut paragraph).collect()
    }

    fn usual_pitch(&self) -> f64 {
        let mut steps: Vec<f64> = self
            .lines
            .windows(2)
            .filter_map(|pair| {
                let (above, below) = (pair.first()?, pair.get(1)?);
                (above.page == below.page && below.baseline > above.baseline)
                    .then(|| (below.baseline - above.baseline) / above.size.max(1.0))
            })
            .collect();
        steps.sort_by(f64::total_cmp);
        steps.get(steps.len() / 4).copied().unwrap_or(0.0).max(self.habits.pitch)
    }

    /// Whether a line begins a new paragraph after the lines of the open one.
    fn begins(&self, open: &[Line], line: &Line, pitch: f64, edges: &Edges) -> bool {
        let (Some(first), Some(before)) = (open.first(), open.last()) else { return true };
        if line.words.iter().any(|word| word.turned) || before.words.iter().any(|word| word.turned) {
            return !line.words.iter().all(|word| word.turned) || !before.words.iter().all(|word| word.turned);
        }
        let size = before.size.max(1.0);
        match (before.block(), line.block()) {
            (Some(own), Some(other)) if own != other => return true,
            // Only a break of the line divides what is said to be one paragraph.
            (Some(_), Some(_)) => return self.ends_early(before, line) && !is_continued(before, line),
            _ => {}
        }
        let text = line.text();
        let mark = Mark::of(&text);
        if matches!(mark, Mark::Bullet) || (line.size / size - 1.0).abs() > 0.12 {
            return true;
        }
        let bold = |line: &Line| line.words.iter().all(|word| word.bold);
        let plain = |line: &Line| line.words.iter().all(|word| !word.bold);
        if (bold(before) && plain(line) || plain(before) && bold(line)) && !starts_lower(&text) {
            return true;
        }
        let before_text = before.text();
        if ends_with_leader(&before_text) || is_label(&text) && !before_text.ends_with(['-', ',']) {
            return true;
        }
        let ended = self.ends_early(before, line) || edges.is_short(before);
        if before.page == line.page {
            let step = line.baseline - before.baseline;
            if step > 1.3 * pitch * size + 0.5 || step < 0.0 {
                return true;
            }
        } else if ended || before_text.ends_with(['.', ';', ':', '!', '?']) && !starts_lower(&text) {
            return true;
        }
        if ended {
            return true;
        }
        match mark {
            Mark::Dash | Mark::Number => {
                if before_text.trim_end().ends_with(['.', ';', ':', ',']) || Mark::of(&first.text()) == mark {
                    return true;
                }
            }
            Mark::Bullet | Mark::None => {}
        }
        let centred = (line.area.middle().0 - before.area.middle().0).abs() < 0.5 * size;
        let hangs = Mark::of(&before_text) != Mark::None;
        before.page == line.page
            && !centred
            && (!hangs && line.area.left - before.area.left > 1.2 * size || leaves_entry(open, line))
    }

    /// Whether the first word of the next line would still have found room.
    fn ends_early(&self, line: &Line, next: &Line) -> bool {
        let (_, right) = (self.extent)(line.page);
        let Some(word) = next.words.first() else { return false };
        // The edges of recognised words are not sure enough; a small letter goes on with a sentence.
        if word.confidence.is_some() && word.text.starts_with(char::is_lowercase) {
            return false;
        }
        // A word may be broken after a hyphen or a slash.
        let letters = word.text.chars().count().max(1);
        let unbroken =
            word.text.char_indices().position(|(index, character)| index > 0 && matches!(character, '-' | '–' | '/'));
        #[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
        let share = unbroken.map_or(1.0, |end| (end + 1) as f64 / letters as f64);
        let centred = self.is_centred(line);
        // What is centred leaves its room on both sides.
        let room = if centred { 2.0 * (right - line.area.right) } else { right - line.area.right };
        word.area.width() * share + 0.25 * line.size + 0.35 * line.size < room
    }

    /// Whether a line is one word that fills a narrow column and goes on below: only such words are cut without a
    /// hyphen.
    fn cuts_word(&self, line: &Line, next: &str) -> bool {
        let [word] = line.words.as_slice() else { return false };
        let (left, right) = (self.extent)(line.page);
        let letters = word.text.chars().count();
        if letters < 4 || !word.text.ends_with(char::is_alphabetic) || !next.starts_with(char::is_lowercase) {
            return false;
        }
        #[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
        let letter = word.area.width() / letters as f64;
        (right - left) - word.area.width() < 1.1 * letter && self.habits.vocabulary.goes_on(&word.text, next)
    }

    fn is_centred(&self, line: &Line) -> bool {
        let (left, right) = (self.extent)(line.page);
        let (before, after) = (line.area.left - left, right - line.area.right);
        before > 1.5 * line.size && (before - after).abs() < 1.0 * line.size
    }

    fn paragraph(&self, lines: &[Line], first: bool) -> Paragraph {
        let mut runs: Vec<Run> = Vec::new();
        let mut push = |text: &str, bold: bool, italic: bool| match runs.last_mut() {
            Some(run) if run.bold == bold && run.italic == italic => run.text.push_str(text),
            _ => runs.push(Run { text: text.to_owned(), bold, italic }),
        };
        let mut before: Option<&super::geometry::Word> = None;
        let mut kept: String;
        for (index, line) in lines.iter().enumerate() {
            for (position, word) in line.words.iter().enumerate() {
                let mut text = word.text.as_str();
                if let Some(last) = before {
                    let broken = position == 0
                        && (self.habits.vocabulary.joins(&last.text, text)
                            || index > 0 && lines.get(index - 1).is_some_and(|above| self.cuts_word(above, text)));
                    if position == 0 && !broken && !ends_with_hyphen(&last.text) || position > 0 && divided(last, word)
                    {
                        push(" ", last.bold && word.bold, last.italic && word.italic);
                    }
                }
                // The hyphen of a broken word goes; the next line begins with the rest of the word.
                let is_last = position + 1 == line.words.len();
                if let Some(next) = lines.get(index + 1).and_then(|next| next.words.first()).filter(|_| is_last)
                    && self.habits.vocabulary.joins(text, &next.text)
                {
                    kept = text.trim_end_matches(['-', '\u{AD}', '‐']).to_owned();
                    text = &kept;
                }
                push(text, word.bold, word.italic);
                before = Some(word);
            }
        }
        let centred = lines.iter().all(|line| self.is_centred(line));
        let mut paragraph = Paragraph {
            runs,
            alignment: if centred { Alignment::Centre } else { Alignment::Start },
            page: lines.first().map(|line| line.page),
            recognised: recognised(lines),
            ..Paragraph::default()
        };
        // A dash with more room after it than a space is the mark of an entry.
        let apart = lines.first().and_then(|line| match line.words.as_slice() {
            [mark, word, ..] => Some(word.area.left - mark.area.right > 0.6 * mark.size),
            _ => None,
        });
        let tag = lines.first().and_then(|line| line.words.first()).and_then(|word| word.tag);
        take_mark(&mut paragraph, apart == Some(true), first && tag.is_some_and(|tag| tag.entry));
        paragraph
    }
}

/// Where the lines of justified text end, for each page.
struct Edges(Vec<(u32, f64)>);

impl Edges {
    fn of(lines: &[Line]) -> Self {
        const FEWEST: usize = 3;
        let mut edges = Vec::new();
        for page in lines.chunk_by(|a, b| a.page == b.page) {
            // The numbers of a table of contents stand at the edge, the titles above them do not reach it.
            let told = page.iter().filter(|line| !ends_with_leader(&line.text()));
            let mut rights: Vec<f64> = told.map(|line| line.area.right).collect();
            rights.sort_by(f64::total_cmp);
            let (mut from, mut best) = (0, (0, 0.0));
            for (index, right) in rights.iter().enumerate() {
                while rights.get(from).is_some_and(|first| right - first > SAME_EDGE) {
                    from += 1;
                }
                if index + 1 - from > best.0 {
                    best = (index + 1 - from, *right);
                }
            }
            if let Some(number) = page.first().map(|line| line.page)
                && best.0 >= FEWEST
                && best.0 * 5 >= rights.len() * 2
            {
                edges.push((number, best.1));
            }
        }
        Self(edges)
    }

    /// Whether a line of justified text is the last of its paragraph. Headings are seldom justified, and what was
    /// recognised is not exact enough.
    fn is_short(&self, line: &Line) -> bool {
        let exact = line.words.iter().all(|word| word.confidence.is_none() && !word.turned);
        let heading = line.words.iter().all(|word| word.bold);
        let edge = self.0.iter().find(|(page, _)| *page == line.page);
        exact && !heading && edge.is_some_and(|(_, edge)| edge - line.area.right > SAME_EDGE + 0.1 * line.size)
    }
}

/// Justified lines end within this of each other.
const SAME_EDGE: f64 = 1.2;

/// Words recognised with less than this may be misread.
const DOUBTFUL: f32 = 70.0;

/// How well the words of a paragraph were recognised; longer words count more.
fn recognised(lines: &[Line]) -> Option<Recognised> {
    let percent = |confidence: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it lies between 0 and 100")]
        let percent = confidence.clamp(0.0, 100.0).round() as u8;
        percent
    };
    let (mut sum, mut letters) = (0.0_f32, 0.0_f32);
    let mut doubtful = Vec::new();
    for word in lines.iter().flat_map(|line| &line.words) {
        let Some(confidence) = word.confidence else { continue };
        #[expect(clippy::cast_precision_loss, reason = "a word has few letters")]
        let length = word.text.chars().count() as f32;
        sum += confidence * length;
        letters += length;
        if confidence < DOUBTFUL {
            doubtful.push(DoubtfulWord { word: word.text.clone(), confidence: percent(confidence), suggestion: None });
        }
    }
    (letters > 0.0).then(|| Recognised { confidence: percent(sum / letters), doubtful })
}

/// Whether a sentence goes on in the next line, however early this one ends.
fn is_continued(line: &Line, next: &Line) -> bool {
    starts_lower(&next.text()) && !line.text().ends_with(['.', ';', ':', '!', '?'])
}

fn ends_with_hyphen(text: &str) -> bool {
    text.ends_with(['-', '‐']) && text.chars().count() > 1
}

fn starts_lower(text: &str) -> bool {
    text.chars().find(|character| character.is_alphabetic()).is_some_and(char::is_lowercase)
}
