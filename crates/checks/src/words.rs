//! Words as the rules compare them: tokens with their places, rough stems, likeness.

use crate::letters::{is_letter, is_letter_or_digit, small_letters};

/// A word with its place in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub text: &'a str,
    pub from: usize,
    pub until: usize,
}

/// The words of a text: stretches of letters. A hyphen separates.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    stretches(text, is_letter)
}

/// Stretches of letters and digits.
pub(crate) fn tokens(text: &str) -> Vec<Word<'_>> {
    stretches(text, is_letter_or_digit)
}

fn stretches(text: &str, belongs: impl Fn(char) -> bool) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut begin = None;
    let ends = text.char_indices().map(|(at, letter)| (at, belongs(letter))).chain([(text.len(), false)]);
    for (at, inside) in ends {
        match (inside, begin) {
            (true, None) => begin = Some(at),
            (false, Some(from)) => {
                found.extend(text.get(from..at).map(|word| Word { text: word, from, until: at }));
                begin = None;
            }
            _ => {}
        }
    }
    found
}

/// Words after which something must follow: conjunctions and prepositions.
const CONNECTING: &[&str] = &[
    "и",
    "или",
    "на",
    "за",
    "с",
    "със",
    "от",
    "в",
    "във",
    "по",
    "при",
    "към",
    "чрез",
    "между",
    "като",
    "които",
    "който",
    "която",
    "което",
];

/// Whether a text ends on a word that asks for another one: a conjunction, a preposition or one of `more`.
pub(crate) fn ends_on_connecting(text: &str, more: &[&str]) -> bool {
    let trimmed = text.trim_end();
    let last = words(trimmed).last().copied().filter(|last| last.until == trimmed.len());
    last.is_some_and(|last| CONNECTING.contains(&last.text) || more.contains(&last.text))
}

/// Whether a mark or one of some small words stands between two things of a list.
pub(crate) fn separates(between: &str, small: &[&str]) -> bool {
    between.contains([',', '/', ';', '+', '–', '(', ')'])
        || between.contains(" - ")
        || words(between).iter().any(|word| small.contains(&word.text))
}

/// Lower-case letters and digits alone: two texts with the same are the same but for spaces and marks.
pub(crate) fn letters_only(text: &str) -> String {
    small_letters(&text.chars().filter(|letter| is_letter_or_digit(*letter)).collect::<String>())
}

/// The stems of the words that carry meaning (four letters and more), in order.
pub(crate) fn stems(text: &str) -> Vec<String> {
    words(text).iter().filter(|word| word.text.chars().count() >= 4).map(|word| stem(word.text)).collect()
}

/// Endings of Bulgarian nouns, adjectives and verbal nouns, the longest first.
const ENDINGS: &[&str] = &[
    "ванията",
    "ването",
    "нията",
    "ване",
    "ането",
    "ение",
    "ения",
    "ките",
    "ията",
    "ите",
    "ния",
    "ние",
    "ята",
    "ето",
    "ата",
    "ият",
    "ото",
    "ия",
    "ът",
    "ят",
    "та",
    "то",
    "те",
    "но",
    "на",
    "ни",
    "ен",
    "а",
    "о",
    "е",
    "и",
    "я",
    "ъ",
    "й",
];

/// A rough stem: lower case, without the usual endings, at least four letters.
pub(crate) fn stem(word: &str) -> String {
    let lower = small_letters(word);
    for ending in ENDINGS {
        if let Some(rest) = lower.strip_suffix(ending).filter(|rest| rest.chars().count() >= 4) {
            return rest.to_owned();
        }
    }
    lower
}

/// Whether two stems begin alike: five letters, or the whole shorter one of four.
pub(crate) fn same_root(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    shared >= 5 || (shared == 4 && (one.chars().count() == 4 || other.chars().count() == 4))
}

/// The number of letters to insert, delete, change or swap with the neighbour; `most + 1` for anything more.
pub(crate) fn edits(one: &str, other: &str, most: usize) -> usize {
    let a: Vec<char> = one.chars().collect();
    let b: Vec<char> = other.chars().collect();
    if a.len().abs_diff(b.len()) > most || a.len().max(b.len()) > 60 {
        return most + 1;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other_letter) in b.iter().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut cost =
                (get(&last, j) + usize::from(letter != other_letter)).min(get(&last, j + 1) + 1).min(get(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(other_letter) && b.get(j - 1) == Some(letter);
            if swapped {
                cost = cost.min(get(&before_last, j - 1) + 1);
            }
            row.push(cost);
        }
        if row.iter().min().is_some_and(|least| *least > most) {
            return most + 1;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(most + 1).min(most + 1)
}

/// Whether exactly one letter is to insert, delete, change or swap with its neighbour. Cheap: nothing is allocated.
pub(crate) fn one_edit_apart(one: &str, other: &str) -> bool {
    let (mut a, mut b) = (one.chars(), other.chars());
    loop {
        let (rest_a, rest_b) = (a.as_str(), b.as_str());
        match (a.next(), b.next()) {
            (Some(x), Some(y)) if x == y => {}
            (None, None) => return false,
            (x, y) => {
                let (mut next_a, mut next_b) = (a.clone(), b.clone());
                let swapped = next_a.next() == y && next_b.next() == x && y.is_some() && x.is_some();
                return a.as_str() == b.as_str()
                    || a.as_str() == rest_b
                    || rest_a == b.as_str()
                    || swapped && next_a.as_str() == next_b.as_str();
            }
        }
    }
}

/// Whether a text holds all the stems of a phrase, as prefixes of neighbouring words in order: `център за кризисно
/// настаняване` is held by `Центъра за кризисно настаняване`. `*` stands for any ending, `|` between two ways of writing
/// a word. Gives the stretch.
///
/// A rule that looks through a whole document asks [`crate::lexicon::Lexicon::wanted`] instead.
pub(crate) fn phrase(text: &str, phrase: &str) -> Option<(usize, usize)> {
    SmallText::of(text).phrase(phrase)
}

/// The first of the phrases that a text holds.
pub(crate) fn any_phrase(text: &str, phrases: &[&str]) -> Option<(usize, usize)> {
    SmallText::of(text).any_phrase(phrases)
}

/// A text in lower case with the places of its words: taken apart once, asked for many phrases.
pub(crate) struct SmallText {
    text: String,
    places: Vec<(usize, usize)>,
}

impl SmallText {
    pub fn of(text: &str) -> Self {
        let small = small_letters(text);
        let small = if small.len() == text.len() { small } else { text.to_owned() };
        let places = tokens(&small).iter().map(|word| (word.from, word.until)).collect();
        Self { text: small, places }
    }

    /// As [`phrase`] says it.
    pub fn phrase(&self, phrase: &str) -> Option<(usize, usize)> {
        let wanted: Vec<&str> = phrase.split(' ').collect();
        self.places.windows(wanted.len().max(1)).find_map(|window| {
            let matches = window.iter().zip(&wanted).all(|((from, until), wanted)| {
                let word = self.text.get(*from..*until).unwrap_or_default();
                if wanted.as_bytes().contains(&b'|') {
                    wanted.split('|').any(|wanted| is_written(word, wanted))
                } else {
                    is_written(word, wanted)
                }
            });
            let (first, last) = (window.first()?, window.last()?);
            (matches && window.len() == wanted.len()).then_some((first.0, last.1))
        })
    }

    /// As [`any_phrase`] says it.
    pub fn any_phrase(&self, phrases: &[&str]) -> Option<(usize, usize)> {
        phrases.iter().find_map(|wanted| self.phrase(wanted))
    }
}

/// Whether a word is the wanted one, or begins like it before a `*`.
fn is_written(word: &str, wanted: &str) -> bool {
    match wanted.strip_suffix('*') {
        Some(prefix) => word.starts_with(prefix),
        None => word == wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_stems() {
        let found: Vec<&str> = words("Два-три, и „нови“ места.").iter().map(|word| word.text).collect();
        assert_eq!(found, ["Два", "три", "и", "нови", "места"]);
        assert_eq!(stems("Обучение на персонала"), ["обуч", "персонал"]);
        assert!(same_root(&stem("обученията"), &stem("обучение")));
    }

    #[test]
    fn edits_count_swaps_as_one() {
        assert_eq!(edits("бърдещи", "бъдещи", 2), 1);
        assert_eq!(edits("отпадането", "отпаданоте", 2), 2);
        assert_eq!(edits("аб", "ба", 2), 1);
        assert_eq!(edits("дума", "съвсем", 2), 3);
        for (one, other, apart) in [
            ("бърдещи", "бъдещи", true),
            ("бъдещи", "бърдещи", true),
            ("аб", "ба", true),
            ("гръжа", "грижа", true),
            ("дом", "дома", true),
            ("дом", "дом", false),
            ("дом", "домът", false),
            ("абв", "вба", false),
        ] {
            assert_eq!(one_edit_apart(one, other), apart, "{one} {other}");
        }
    }

    #[test]
    fn phrases_match_neighbouring_words() {
        assert!(phrase("в Дневния център за деца", "дневн* център").is_some());
        assert!(phrase("център дневен", "дневн* център").is_none());
        assert!(phrase("Дневен център", "дневен|дневн* цент*").is_some());
    }
}
