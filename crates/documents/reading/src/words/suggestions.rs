//! What a doubtful word may have been: a word of the document or of the field that differs by letters which are taken
//! for each other. It stands beside the text, never in its place.

use std::collections::{BTreeMap, HashMap, HashSet};

use opora_tree::{Block, Document, DoubtfulWord, Paragraph};

/// Shorter words differ from too many others.
const SHORTEST: usize = 5;
const LONGEST: usize = 40;
/// Words of so many letters may differ at two places.
const LONG: usize = 9;
/// Letters that recognition takes for each other cost half.
const ALIKE: u32 = 1;
const OTHER: u32 = 2;
/// The most words that are compared: those of one document, and the doubtful ones.
const MOST_KNOWN: usize = 20_000;
const MOST_DOUBTFUL: usize = 1_000;

/// Letters that look alike in print.
const CONFUSED: [&str; 24] = [
    "тг", "нп", "ни", "ип", "цщ", "цп", "шщ", "се", "ос", "ое", "ав", "вз", "зэ", "ъь", "ъы", "лп", "лд", "дп", "кх",
    "жх", "йи", "ми", "ян", "рп",
];

/// Latin letters and digits that look like Cyrillic letters.
const LOOKALIKES: [&str; 20] = [
    "aа", "bв", "cс", "eе", "hн", "iи", "kк", "mм", "nп", "oо", "pр", "tт", "uи", "xх", "yу", "0о", "3з", "6б", "4ч",
    "ыъ",
];

/// Writes beside each doubtful word of a document what it may have been. A word that recognition was sure of is
/// doubtful too where nobody knows it and one letter that looks alike makes it a known one.
pub(crate) fn suggest(document: &mut Document) {
    let known = Known::of(document);
    let mut done: HashMap<String, Option<String>> = HashMap::new();
    let mut remembered = |word: &str, find: &dyn Fn() -> Option<String>| {
        if done.len() >= MOST_DOUBTFUL && !done.contains_key(word) {
            return None;
        }
        done.entry(word.to_owned()).or_insert_with(find).clone()
    };
    each_paragraph(document, &mut |paragraph| {
        let text = paragraph.text();
        let Some(recognised) = &mut paragraph.recognised else { return };
        for doubtful in &mut recognised.doubtful {
            doubtful.suggestion = remembered(&doubtful.word, &|| known.suggestion(&doubtful.word));
        }
        for word in text.split_whitespace().filter(|word| is_plain(super::core(word))) {
            if recognised.doubtful.iter().any(|doubtful| doubtful.word == word) {
                continue;
            }
            let suggestion = remembered(word, &|| known.lookalike(word));
            if suggestion.is_some() {
                let confidence = recognised.confidence;
                recognised.doubtful.push(DoubtfulWord { word: word.to_owned(), confidence, suggestion });
            }
        }
    });
}

fn each_paragraph(document: &mut Document, act: &mut impl FnMut(&mut Paragraph)) {
    for block in &mut document.blocks {
        match block {
            Block::Paragraph(paragraph) => act(paragraph),
            Block::Table(table) => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                cells.flat_map(|cell| &mut cell.paragraphs).for_each(&mut *act);
            }
        }
    }
}

/// Words that may be meant.
struct Known {
    /// By the number of their letters.
    by_length: BTreeMap<usize, Vec<Vec<char>>>,
    /// The words of the field, and those that the document says more than once.
    sure: HashSet<String>,
}

impl Known {
    /// The words of the field, and those of the document that were recognised surely.
    fn of(document: &mut Document) -> Self {
        let mut counts: HashMap<String, u32> = HashMap::new();
        let mut doubtful: HashSet<String> = HashSet::new();
        each_paragraph(document, &mut |paragraph| {
            let Some(recognised) = &paragraph.recognised else { return };
            doubtful.extend(recognised.doubtful.iter().map(|word| super::core(&word.word).to_lowercase()));
            for word in paragraph.text().split_whitespace().map(super::core) {
                if counts.len() < MOST_KNOWN && is_plain(word) {
                    *counts.entry(word.to_lowercase()).or_default() += 1;
                }
            }
        });
        counts.retain(|word, _| !doubtful.contains(word));
        let often = counts.iter().filter(|(_, count)| **count >= 2).map(|(word, _)| word.clone());
        let sure: HashSet<String> = often.chain(super::of_field().map(str::to_owned)).collect();
        let mut by_length: BTreeMap<usize, Vec<Vec<char>>> = BTreeMap::new();
        for word in sure.iter().chain(counts.keys().filter(|word| !sure.contains(*word))) {
            let letters: Vec<char> = word.chars().collect();
            if (SHORTEST..=LONGEST).contains(&letters.len()) {
                by_length.entry(letters.len()).or_default().push(letters);
            }
        }
        Self { by_length, sure }
    }

    /// What a doubtful word may have been; `None` where it is known, or several are as near.
    fn suggestion(&self, text: &str) -> Option<String> {
        let core = super::core(text);
        let letters: Vec<char> = core.to_lowercase().chars().map(cyrillic).collect();
        let most = if letters.len() >= LONG { 2 * OTHER } else { OTHER };
        let (_, word) = self.nearest(core, &letters, most)?;
        Some(text.replacen(core, &in_case_of(core, &word), 1))
    }

    /// The known word that differs from an unknown one by one letter that looks alike, and not at its end: another end
    /// is another form of the word.
    fn lookalike(&self, text: &str) -> Option<String> {
        let core = super::core(text);
        let letters: Vec<char> = core.to_lowercase().chars().collect();
        let (_, word) = self.nearest(core, &letters, ALIKE)?;
        let same_end = word.chars().last() == letters.last().copied();
        (same_end && self.sure.contains(&word)).then(|| text.replacen(core, &in_case_of(core, &word), 1))
    }

    fn nearest(&self, core: &str, letters: &[char], most: u32) -> Option<(u32, String)> {
        let count = letters.iter().filter(|sign| sign.is_alphabetic()).count();
        if !(SHORTEST..=LONGEST).contains(&letters.len()) || count * 5 < letters.len() * 4 {
            return None;
        }
        if self.sure.contains(&core.to_lowercase()) {
            return None;
        }
        let lengths = self.by_length.range(letters.len().saturating_sub(1)..=letters.len() + 1);
        let mut best: Option<(u32, String)> = None;
        let mut several = false;
        for word in lengths.flat_map(|(_, words)| words) {
            let Some(cost) = distance(letters, word, most) else { continue };
            let own: String = word.iter().collect();
            if cost > ALIKE && ends_otherwise(letters, word) || own == core.to_lowercase() {
                continue;
            }
            // Of two that are as near, the one that is surely a word.
            let cost = 2 * cost + u32::from(!self.sure.contains(&own));
            match &best {
                Some((least, _)) if cost > *least => {}
                Some((least, _)) if cost == *least => several = true,
                _ => (best, several) = (Some((cost, own)), false),
            }
        }
        best.filter(|_| !several)
    }
}

fn is_plain(word: &str) -> bool {
    word.chars().count() >= SHORTEST
        && word.chars().all(|sign| ('а'..='я').contains(&sign) || ('А'..='Я').contains(&sign))
}

fn cyrillic(sign: char) -> char {
    LOOKALIKES.iter().find_map(|pair| pair.strip_prefix(sign)).and_then(|own| own.chars().next()).unwrap_or(sign)
}

/// Another end is another form of the same word, which both may be right.
fn ends_otherwise(one: &[char], other: &[char]) -> bool {
    one.iter().rev().take(2).ne(other.iter().rev().take(2))
}

/// What it costs to make one word the other; `None` if more than `most`.
fn distance(one: &[char], other: &[char], most: u32) -> Option<u32> {
    let mut above: Vec<u32> = (0_u32..).map(|index| index * OTHER).take(other.len() + 1).collect();
    for (row, letter) in (1_u32..).zip(one) {
        let mut left = row * OTHER;
        let mut line = vec![left];
        for (wanted, pair) in other.iter().zip(above.windows(2)) {
            let [diagonal, up] = pair else { continue };
            left = (diagonal + change(*letter, *wanted)).min(up + OTHER).min(left + OTHER);
            line.push(left);
        }
        if line.iter().all(|cost| *cost > most) {
            return None;
        }
        above = line;
    }
    above.last().copied().filter(|cost| *cost <= most)
}

fn change(one: char, other: char) -> u32 {
    if one == other {
        0
    } else if CONFUSED.iter().any(|pair| pair.contains(one) && pair.contains(other)) {
        ALIKE
    } else {
        OTHER
    }
}

/// The word with its letters as large as those of another.
fn in_case_of(pattern: &str, word: &str) -> String {
    let small = pattern.chars().any(char::is_lowercase);
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if pattern.starts_with(char::is_uppercase) && small => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(_) if !small => word.to_uppercase(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use opora_tree::{DoubtfulWord, Recognised};

    use super::*;

    fn suggested(text: &str, word: &str) -> Option<String> {
        let recognised = Recognised {
            confidence: 80,
            doubtful: vec![DoubtfulWord { word: word.into(), confidence: 40, suggestion: None }],
        };
        let paragraph = Paragraph { recognised: Some(recognised), ..Paragraph::plain(text) };
        let mut document = Document { blocks: vec![Block::Paragraph(paragraph)], ..Document::default() };
        suggest(&mut document);
        let Some(Block::Paragraph(paragraph)) = document.blocks.pop() else { return None };
        assert_eq!(paragraph.text(), text, "the text stays as it was recognised");
        paragraph.recognised.unwrap().doubtful.pop().unwrap().suggestion
    }

    #[test]
    fn misread_words_of_the_field_are_suggested() {
        assert_eq!(suggested("Социалпи услуги", "Социалпи").as_deref(), Some("Социални"));
        assert_eq!(suggested("за дейностга,", "дейностга,").as_deref(), Some("дейността,"));
        assert_eq!(suggested("ОБЩИИА", "ОБЩИИА").as_deref(), Some("ОБЩИНА"));
        assert_eq!(suggested("рeхабилитация", "рeхабилитация").as_deref(), Some("рехабилитация"), "a Latin letter");
    }

    #[test]
    fn words_that_nobody_knows_are_doubtful() {
        let recognised = Recognised { confidence: 91, doubtful: Vec::new() };
        let paragraph = Paragraph {
            recognised: Some(recognised),
            ..Paragraph::plain("Дирекпия „Социално подпомагане“ Ясеново")
        };
        let mut document = Document { blocks: vec![Block::Paragraph(paragraph)], ..Document::default() };
        suggest(&mut document);
        let Some(Block::Paragraph(paragraph)) = document.blocks.pop() else { panic!("no paragraph") };
        let expected = DoubtfulWord {
            word: "Дирекпия".into(), confidence: 91, suggestion: Some("Дирекция".into())
        };
        assert_eq!(paragraph.recognised.unwrap().doubtful, [expected]);
    }

    #[test]
    fn words_of_the_document_itself_are_suggested() {
        let text = "Гълъбарник и Гълъбарник и Гьлъбарник";
        assert_eq!(suggested(text, "Гьлъбарник").as_deref(), Some("Гълъбарник"));
    }

    #[test]
    fn what_may_be_right_gets_no_suggestion() {
        for word in ["услуги", "Ясеново", "12", "лв.", "№", "капацитетните"] {
            assert_eq!(suggested(word, word), None, "{word}");
        }
    }
}
