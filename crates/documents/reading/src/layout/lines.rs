//! Words to lines.

use super::geometry::{Area, Word};
use super::marks::begins_with_bullet;

/// Words of one line, from left to right.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Line {
    pub(crate) words: Vec<Word>,
    pub(crate) area: Area,
    pub(crate) baseline: f64,
    /// The size of its largest letters that are no single sign.
    pub(crate) size: f64,
    pub(crate) page: u32,
}

impl Line {
    fn new(words: Vec<Word>, page: u32) -> Self {
        let area = words.iter().map(|word| word.area).reduce(|a, b| a.and(&b)).unwrap_or_default();
        let widest = words.iter().max_by_key(|word| word.text.chars().count());
        let (baseline, size) = widest.map_or((0.0, 0.0), |word| (word.baseline, word.size));
        Self { area, baseline, size, page, words }
    }

    /// The paragraph to which the document itself says it belongs.
    pub(crate) fn block(&self) -> Option<u32> {
        self.words.first().and_then(|word| word.tag).map(|tag| tag.block)
    }

    /// The text, words divided by spaces.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for (index, word) in self.words.iter().enumerate() {
            if index > 0 && self.words.get(index - 1).is_some_and(|before| divided(before, word)) {
                text.push(' ');
            }
            text.push_str(&word.text);
        }
        text
    }
}

/// Whether a space stands between two neighbours of a line.
pub(crate) fn divided(before: &Word, word: &Word) -> bool {
    before.spaced
        || before.turned
        || word.turned
        || word.area.left - before.area.right > 0.1 * word.size.min(before.size)
}

/// The lines of a region, from top to bottom.
pub(crate) fn lines_of(mut words: Vec<Word>, page: u32) -> Vec<Line> {
    // Text that is turned reads from the bottom up; its lines follow each other from left to right.
    let (mut turned, upright): (Vec<Word>, Vec<Word>) = words.drain(..).partition(|word| word.turned);
    turned.sort_by(|a, b| a.area.left.total_cmp(&b.area.left));
    words = upright;
    words.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut groups: Vec<(f64, f64, Vec<Word>)> = Vec::new();
    for word in words {
        // A word belongs to the last line that stands as high; raised signs and small letters may differ a little.
        let fits = |(baseline, size, _): &(f64, f64, Vec<Word>)| {
            (word.baseline - baseline).abs() <= 0.4 * size.min(word.size).max(0.6 * size.max(word.size))
        };
        match groups.last_mut().filter(|group| fits(group)) {
            Some((_, _, line)) => line.push(word),
            None => groups.push((word.baseline, word.size, vec![word])),
        }
    }
    let mut lines: Vec<Line> = groups
        .into_iter()
        .map(|(_, _, mut words)| {
            words.sort_by(|a, b| a.area.left.total_cmp(&b.area.left));
            Line::new(words, page)
        })
        .collect();
    lines.extend(turned.into_iter().map(|word| Line::new(vec![word], page)));
    lines
}

/// The pieces of a line that stand apart by more than so many times the size of its letters, or where no space was
/// written between them.
pub(crate) fn pieces(line: &Line, apart: f64) -> Vec<Line> {
    let mut groups: Vec<Vec<Word>> = Vec::new();
    let even = is_spread_evenly(line);
    let near = |before: &Word, word: &Word| {
        let gap = word.area.left - before.area.right;
        before.flows
            || !(before.ends && gap > TOUCHING * line.size)
                && (gap <= apart * line.size.max(1.0) || even && gap <= WIDEST_EVEN * line.size)
    };
    let bullet = begins_with_bullet(line);
    for (index, word) in line.words.iter().enumerate() {
        let marked = bullet && index == 1;
        match groups.last_mut() {
            Some(group) if marked || group.last().is_some_and(|before| near(before, word)) => group.push(word.clone()),
            _ => groups.push(vec![word.clone()]),
        }
    }
    groups.into_iter().map(|words| Line::new(words, line.page)).collect()
}

/// Letters so near to each other are one word in two pieces, in sizes of the letter.
const TOUCHING: f64 = 0.04;
/// The usual space between two words is narrower than this.
const USUAL_SPACE: f64 = 0.45;

/// Marks the words after which no space was written, where the document writes its spaces. Programs that place each
/// word for itself say nothing by it.
pub(crate) fn mark_ends(words: &mut [Word]) {
    let neighbours = |pair: &[Word]| match pair {
        [before, word] => {
            let gap = word.area.left - before.area.right;
            (before.baseline - word.baseline).abs() < 0.1 * word.size && gap > 0.0 && gap < 2.0 * word.size
        }
        _ => false,
    };
    let pairs = || words.windows(2).filter(|pair| neighbours(pair));
    let spaced = pairs().filter(|pair| pair.first().is_some_and(|word| word.spaced)).count();
    if spaced >= 20 && spaced * 10 >= pairs().count() * 7 {
        for word in words {
            word.ends = !word.spaced;
        }
    }
}

/// Marks the words that end what was drawn in one go, where the document draws whole lines so.
pub(crate) fn mark_alone(words: &mut [Word]) {
    let spaced = words.iter().filter(|word| word.spaced).count();
    let flowing = words.iter().filter(|word| word.flows).count();
    if flowing >= 20 && flowing * 10 >= spaced * 6 {
        for word in words {
            word.alone = !word.flows;
        }
    }
}

/// Spaces of justified lines are not much wider than this, in sizes of the letter.
const WIDEST_EVEN: f64 = 2.5;

/// Whether all words stand equally far from each other: so justification spreads a sentence, and columns are not.
fn is_spread_evenly(line: &Line) -> bool {
    const FEWEST: usize = 5;
    let gaps = || {
        line.words.windows(2).filter_map(|pair| match pair {
            [before, word] => Some(word.area.left - before.area.right),
            _ => None,
        })
    };
    let letters: usize = line.words.iter().map(|word| word.text.chars().count()).sum();
    let (least, most) = (gaps().fold(f64::MAX, f64::min), gaps().fold(0.0, f64::max));
    line.words.len() >= FEWEST && letters > 3 * line.words.len() && most - least <= 0.12 * line.size
}

/// From where to where the phrases of a line reach: words with a usual space between them, or written in one go.
pub(crate) fn stretches(line: &Line) -> Vec<(f64, f64)> {
    let mut stretches: Vec<(f64, f64)> = Vec::new();
    let mut last: Option<&Word> = None;
    let bullet = begins_with_bullet(line);
    for (index, word) in line.words.iter().enumerate() {
        let goes_on = bullet && index == 1
            || last.is_some_and(|before| {
                let gap = word.area.left - before.area.right;
                before.flows || gap <= if before.ends || before.alone { TOUCHING } else { USUAL_SPACE } * line.size
            });
        match stretches.last_mut().filter(|_| goes_on) {
            Some((_, right)) => *right = right.max(word.area.right),
            None => stretches.push((word.area.left, word.area.right)),
        }
        last = Some(word);
    }
    stretches
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A word of ten points whose letters are five points wide.
    pub(crate) fn word(text: &str, left: f64, baseline: f64) -> Word {
        let width = 5.0 * f64::from(u32::try_from(text.chars().count()).unwrap());
        Word {
            text: text.into(),
            area: Area { left, top: baseline - 8.0, right: left + width, bottom: baseline + 2.0 },
            baseline,
            size: 10.0,
            spaced: true,
            ..Word::default()
        }
    }

    #[test]
    fn words_stand_in_lines() {
        let words = vec![word("план", 60.0, 20.5), word("Годишен", 10.0, 20.0), word("услуги", 10.0, 32.0)];
        let lines = lines_of(words, 1);
        let texts: Vec<_> = lines.iter().map(Line::text).collect();
        assert_eq!(texts, ["Годишен план", "услуги"]);
        assert_eq!(pieces(&lines[0], 1.0).len(), 2);
        assert_eq!(pieces(&lines[0], 2.0).len(), 1);
    }

    #[test]
    fn justified_sentences_are_one_piece() {
        let sentence = ["обща", "мярка", "за", "цялата", "община"];
        let mut left = 10.0;
        let mut words: Vec<Word> = Vec::new();
        for text in sentence {
            words.push(word(text, left, 20.0));
            left = words.last().unwrap().area.right + 18.0;
        }
        assert_eq!(pieces(&lines_of(words.clone(), 1)[0], 0.9).len(), 1, "all spaces are equally wide");
        words[4].area.left += 40.0;
        words[4].area.right += 40.0;
        assert_eq!(pieces(&lines_of(words.clone(), 1)[0], 0.9).len(), 5);
        for word in words.iter_mut().take(3) {
            word.flows = true;
        }
        let line = &lines_of(words, 1)[0];
        assert_eq!(pieces(line, 0.9).len(), 2, "what was written in one go belongs together");
        assert_eq!(stretches(line).len(), 2);
    }
}
