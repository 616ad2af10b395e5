//! The sentences and list items of a strategy, cut so that a statement can be compared with the same one elsewhere.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::letters::small_letters;
use opora_domain::findings::Quotation;

use crate::examination::{Examination, Text};
use crate::lexicon::{Lexicon, Number, Placed};
use crate::words::words;

/// So many statements are compared with each other at most.
const MOST_PIECES: usize = 12_000;
/// A root is so many letters: endings and articles of Bulgarian words fall away.
const ROOT: usize = 6;

/// A sentence, or an item of a list inside a cell.
#[derive(Clone)]
pub(crate) struct Piece<'a> {
    pub text: &'a Text,
    /// Where it stands in the whole text, in bytes.
    pub from: usize,
    pub until: usize,
    /// Its words, with their places in the whole text.
    pub words: &'a [Placed],
    /// Its stretches of letters and digits, for [`crate::lexicon::Wanted`].
    pub tokens: &'a [Placed],
    /// The roots of the words that carry meaning, each once, sorted.
    pub roots: Cow<'a, [Number]>,
}

/// Where a [`Piece`] stands; the examination keeps those of all texts.
#[derive(Debug)]
pub(crate) struct Cut {
    text: usize,
    from: usize,
    until: usize,
    words: Range<usize>,
    tokens: Range<usize>,
    roots: Vec<Number>,
}

impl Piece<'_> {
    pub fn says(&self) -> &str {
        self.text.text.get(self.from..self.until).unwrap_or_default()
    }

    pub fn quote(&self) -> Quotation {
        Quotation { at: self.text.at, quote: crate::quoting::whole(self.says()) }
    }

    /// How many roots two statements have in common.
    pub fn shared(&self, other: &Piece<'_>) -> usize {
        let (mut one, mut another) = (self.roots.iter().peekable(), other.roots.iter().peekable());
        let mut shared = 0;
        while let (Some(a), Some(b)) = (one.peek(), another.peek()) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => drop(one.next()),
                std::cmp::Ordering::Greater => drop(another.next()),
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    one.next();
                    another.next();
                }
            }
        }
        shared
    }

    /// Whether most of the shorter statement's words stand in the other: one is the other, perhaps with an addition.
    pub fn is_like(&self, other: &Piece<'_>, least: usize) -> bool {
        let shorter = self.roots.len().min(other.roots.len());
        shorter >= least && self.shared(other) * 5 >= shorter * 4
    }
}

/// The first letters of a word, without its endings.
pub(crate) fn root(word: &str) -> String {
    let lower = small_letters(word);
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
pub(crate) fn pieces<'a>(examination: &'a Examination<'_>, wanted: impl Fn(&Piece<'_>) -> bool) -> Vec<Piece<'a>> {
    let piece = |cut: &'a Cut| -> Option<Piece<'a>> {
        let text = examination.texts.get(cut.text)?;
        Some(Piece {
            text,
            from: cut.from,
            until: cut.until,
            words: text.placings.words.get(cut.words.clone())?,
            tokens: text.placings.tokens.get(cut.tokens.clone())?,
            roots: Cow::Borrowed(&cut.roots),
        })
    };
    examination.cuts().iter().filter_map(piece).filter(|piece| wanted(piece)).take(MOST_PIECES).collect()
}

/// Cuts all texts into their statements.
pub(crate) fn cuts(texts: &[Text], lexicon: &Lexicon) -> Vec<Cut> {
    let mut found = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let (words, tokens) = (&text.placings.words, &text.placings.tokens);
        let (mut word, mut token) = (0, 0);
        for (from, until) in cut(&text.text, words, lexicon) {
            let words_until = word + words.iter().skip(word).take_while(|word| word.until <= until).count();
            token += tokens.iter().skip(token).take_while(|token| token.from < from).count();
            let tokens_until = token + tokens.iter().skip(token).take_while(|token| token.until <= until).count();
            let of_meaning = words.get(word..words_until).unwrap_or_default().iter();
            let mut roots: Vec<Number> = of_meaning.filter_map(|word| lexicon.root(word.number)).collect();
            roots.sort_unstable();
            roots.dedup();
            found.push(Cut { text: index, from, until, words: word..words_until, tokens: token..tokens_until, roots });
            (word, token) = (words_until, tokens_until);
        }
    }
    found
}

/// Abbreviations after which a full stop ends no sentence.
pub(crate) const SHORTENED: &[&str] = &[
    "г", "гр", "с", "общ", "обл", "бул", "ул", "чл", "ал", "бр", "др", "пр", "св", "кв", "стр", "т", "нас", "мед",
    "мес",
];

/// The stretches of a text that are statements of their own.
fn cut(text: &str, placed: &[Placed], lexicon: &Lexicon) -> Vec<(usize, usize)> {
    let mut cuts: Vec<usize> = Vec::new();
    for pair in placed.windows(2) {
        let [before, after] = pair else { continue };
        let gap = text.get(before.until..after.from).unwrap_or_default();
        let stop = || {
            let shortened = || SHORTENED.contains(&lexicon.word(before.number));
            // "до 2015 г. Закрити домове": the year ends the statement where another one begins.
            let after_year = || lexicon.word(before.number) == "г" && tells_a_deed(lexicon.word(after.number));
            gap.contains(['!', '?', ';'])
                || gap.contains('.') && is_capital(text, after) && (!shortened() || after_year())
        };
        // A dash without spaces joins two words: "най-малко".
        let next_item = || {
            gap != "-"
                && gap.trim_start_matches(['.', ',', ' ']).starts_with(['-', '–', '•', '·'])
                && !gap.ends_with(' ')
        };
        let begins = || {
            let before = before.word(text).text;
            gap.trim().is_empty()
                && is_capital(text, after)
                && before.ends_with(char::is_lowercase)
                && before.chars().count() > 3
                && begins_a_statement(lexicon.word(after.number))
        };
        let separated = if gap == " " { begins() } else { stop() || next_item() || begins() };
        if separated {
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

fn is_capital(text: &str, word: &Placed) -> bool {
    word.word(text).text.starts_with(char::is_uppercase)
}

/// Indicators and activities begin with a verbal noun or a participle: "Осигурена подкрепа", "Намаление с".
fn begins_a_statement(lower: &str) -> bool {
    lower.chars().count() > 6
        && ["не", "ние", "ена", "ени", "ено", "ан", "ани", "ана", "ато", "ен"].iter().any(|end| lower.ends_with(end))
}

/// "Закрити", "Обхванати", "Изграждане": no adjective of a name, such as "Кризисен център".
fn tells_a_deed(lower: &str) -> bool {
    lower.chars().count() > 6 && ["рити", "ени", "ани", "нати", "ане", "ене"].iter().any(|end| lower.ends_with(end))
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

/// Where some short words of the statements stand between two longer ones, by the roots of those.
pub(crate) fn betweens<'a>(
    pieces: &'a [Piece<'a>],
    small_words: &[&str],
    lexicon: &Lexicon,
) -> BTreeMap<(String, String), Vec<Between<'a>>> {
    let mut found: BTreeMap<(String, String), Vec<Between<'a>>> = BTreeMap::new();
    let wanted: Vec<Number> = small_words.iter().filter_map(|word| lexicon.number(word)).collect();
    for (index, piece) in pieces.iter().enumerate() {
        let text = piece.text.text.as_str();
        for three in piece.words.windows(3) {
            let [before, small, after] = three else { continue };
            if !wanted.contains(&small.number) {
                continue;
            }
            let joined = |from: usize, until: usize| text.get(from..until).is_some_and(|gap| gap.trim().is_empty());
            let (before, small, after) = (before.word(text), small.word(text), after.word(text));
            let short = small.text.chars().count() <= 3 && small.text.chars().all(char::is_lowercase);
            let long = before.text.chars().count() >= 4 && after.text.chars().count() >= 4;
            if short && long && joined(before.until, small.from) && joined(small.until, after.from) {
                found.entry((root(before.text), root(after.text))).or_default().push(Between {
                    between: small.text.to_owned(),
                    piece: index,
                    from: before.from,
                    until: after.until,
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
            let (lexicon, placings) = Lexicon::of([text].into_iter());
            cut(text, &placings[0].words, &lexicon)
                .into_iter()
                .map(|(from, until)| text.get(from..until).unwrap().trim())
                .collect()
        };
        assert_eq!(
            says("Разкриване през 2018 г. Кризисен център. Нова услуга."),
            ["Разкриване през 2018 г. Кризисен център.", "Нова услуга."]
        );
        assert_eq!(
            says("Утвърдени 50 семейства до 2015 г. Закрити домове до края на 2016 г."),
            ["Утвърдени 50 семейства до 2015 г.", "Закрити домове до края на 2016 г."]
        );
        assert_eq!(
            says("Осигурена подкрепа за деца в община Речна Намаление с 10% на случаите"),
            ["Осигурена подкрепа за деца в община Речна", "Намаление с 10% на случаите"]
        );
        assert_eq!(says("Обучени най-малко 80 души"), ["Обучени най-малко 80 души"]);
    }
}
