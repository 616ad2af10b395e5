//! Words to lines.

use super::geometry::{Area, Word};

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

/// The pieces of a line that stand apart by more than so many times the size of its letters.
pub(crate) fn pieces(line: &Line, apart: f64) -> Vec<Line> {
    let mut groups: Vec<Vec<Word>> = Vec::new();
    for word in &line.words {
        match groups.last_mut() {
            Some(group)
                if group
                    .last()
                    .is_some_and(|before| word.area.left - before.area.right <= apart * line.size.max(1.0)) =>
            {
                group.push(word.clone());
            }
            _ => groups.push(vec![word.clone()]),
        }
    }
    groups.into_iter().map(|words| Line::new(words, line.page)).collect()
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
}
