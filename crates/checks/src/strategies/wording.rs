//! The sentences and list items of a strategy, cut so that a statement can be compared with the same one elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use opora_domain::findings::Quotation;

use crate::examination::{Examination, Text};
use crate::words::words;

/// So many statements are compared with each other at most.
const MOST_PIECES: usize = 12_000;
/// A root is so many letters: endings and articles of Bulgarian words fall away.
const ROOT: usize = 6;

/// A sentence, or an item of a list inside a cell.
pub(crate) struct Piece<'a> {
    pub text: &'a Text,
    /// Where it stands in the whole text, in bytes.
    pub from: usize,
    pub until: usize,
    /// The roots of the words that carry meaning.
    pub roots: BTreeSet<String>,
}

impl Piece<'_> {
    pub fn says(&self) -> &str {
        self.text.text.get(self.from..self.until).unwrap_or_default()
    }

    pub fn quote(&self) -> Quotation {
        Quotation { at: self.text.at, quote: crate::quoting::whole(self.says()) }
    }

    /// Whether most of the shorter statement's words stand in the other: one is the other, perhaps with an addition.
    pub fn is_like(&self, other: &Piece<'_>, least: usize) -> bool {
        let shorter = self.roots.len().min(other.roots.len());
        let shared = self.roots.intersection(&other.roots).count();
        shorter >= least && shared * 5 >= shorter * 4
    }
}

/// The first letters of a word, without its endings.
pub(crate) fn root(word: &str) -> String {
    let lower = word.to_lowercase();
    // "децата" and "деца" are one; a longer word loses its article by the cut.
    let short = lower.chars().count() <= ROOT + 1 && lower.chars().count() >= ROOT;
    let bare = lower.strip_suffix("та").or_else(|| lower.strip_suffix("те")).filter(|_| short);
    bare.unwrap_or(&lower).chars().take(ROOT).collect()
}

/// The roots of the words with four letters and more.
pub(crate) fn roots(text: &str) -> BTreeSet<String> {
    words(text).iter().filter(|word| word.text.chars().count() >= 4).map(|word| root(word.text)).collect()
}

/// The statements of the document that satisfy a test.
pub(crate) fn pieces<'a>(examination: &'a Examination<'_>, wanted: impl Fn(&str) -> bool) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    for text in &examination.texts {
        for (from, until) in cut(&text.text) {
            let says = text.text.get(from..until).unwrap_or_default();
            if found.len() < MOST_PIECES && wanted(says) {
                found.push(Piece { text, from, until, roots: roots(says) });
            }
        }
    }
    found
}

/// Abbreviations after which a full stop ends no sentence.
const SHORTENED: &[&str] =
    &["г", "гр", "ул", "чл", "ал", "бр", "др", "пр", "св", "кв", "стр", "т", "нас", "мед", "мес"];

/// The stretches of a text that are statements of their own.
fn cut(text: &str) -> Vec<(usize, usize)> {
    let all = words(text);
    let mut cuts: Vec<usize> = Vec::new();
    for pair in all.windows(2) {
        let [before, after] = pair else { continue };
        let gap = text.get(before.until..after.from).unwrap_or_default();
        let capital = after.text.starts_with(char::is_uppercase);
        let stop = gap.contains(['!', '?', ';'])
            || gap.contains('.') && capital && !SHORTENED.contains(&before.text.to_lowercase().as_str());
        let next_item =
            gap.trim_start_matches(['.', ',', ' ']).starts_with(['-', '–', '•', '·']) && !gap.ends_with(' ');
        let begins = gap.trim().is_empty()
            && capital
            && before.text.ends_with(char::is_lowercase)
            && before.text.chars().count() > 3
            && begins_a_statement(after.text);
        if stop || next_item || begins {
            cuts.push(after.from);
        }
    }
    let mut stretches = Vec::new();
    let mut from = 0;
    for at in cuts.into_iter().chain([text.len()]) {
        if at > from {
            stretches.push((from, at));
        }
        from = at;
    }
    stretches
}

/// Indicators and activities begin with a verbal noun or a participle: "Осигурена подкрепа", "Намаление с".
fn begins_a_statement(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.chars().count() > 6
        && ["не", "ние", "ена", "ени", "ено", "ан", "ани", "ана", "ато", "ен"].iter().any(|end| lower.ends_with(end))
}

/// Words that stand between the same two others, by what stands there: "изведени в семейна" and "изведени от семейна".
pub(crate) struct Between<'a> {
    pub between: String,
    pub piece: usize,
    pub from: usize,
    pub until: usize,
    pub before: &'a str,
    pub after: &'a str,
}

/// All short words of the statements that stand between two longer ones, by the roots of those.
pub(crate) fn betweens<'a>(pieces: &'a [Piece<'a>]) -> BTreeMap<(String, String), Vec<Between<'a>>> {
    let mut found: BTreeMap<(String, String), Vec<Between<'a>>> = BTreeMap::new();
    for (index, piece) in pieces.iter().enumerate() {
        let says = piece.says();
        for three in words(says).windows(3) {
            let [before, small, after] = three else { continue };
            let joined = |from: usize, until: usize| says.get(from..until).is_some_and(|gap| gap.trim().is_empty());
            let short = small.text.chars().count() <= 3 && small.text.chars().all(char::is_lowercase);
            let long = before.text.chars().count() >= 4 && after.text.chars().count() >= 4;
            if short && long && joined(before.until, small.from) && joined(small.until, after.from) {
                found.entry((root(before.text), root(after.text))).or_default().push(Between {
                    between: small.text.to_owned(),
                    piece: index,
                    from: piece.from + before.from,
                    until: piece.from + after.until,
                    before: before.text,
                    after: after.text,
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_and_items_are_cut() {
        let says = |text: &'static str| -> Vec<&str> {
            cut(text).into_iter().map(|(from, until)| text.get(from..until).unwrap().trim()).collect()
        };
        assert_eq!(
            says("Разкриване през 2018 г. Кризисен център. Нова услуга."),
            ["Разкриване през 2018 г. Кризисен център.", "Нова услуга."]
        );
        assert_eq!(
            says("Осигурена подкрепа за деца в община Речна Намаление с 10% на случаите"),
            ["Осигурена подкрепа за деца в община Речна", "Намаление с 10% на случаите"]
        );
    }
}
