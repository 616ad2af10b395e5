//! One fact stated twice with two numbers: "отпадналите от училище са 186" and "отпадналите от училище деца … са 214", of one
//! year.
//!
//! An error: only one of them can be right.

use opora_domain::findings::{Quotation, Severity};

use super::figures::figures;
use super::wording::{Piece, pieces, root};
use crate::examination::Examination;
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::{tokens, words};

pub(crate) const RULE: Rule = Rule { name: "sum-figure-stated-twice", severity: Severity::Error, find };

/// Words that say when and how, not what.
const SETTING: &[&str] = &[
    "годин",
    "учебна",
    "учебн",
    "през",
    "общо",
    "общия",
    "общият",
    "броят",
    "броя",
    "брой",
    "към",
    "данни",
    "според",
    "общин",
    "област",
    "края",
    "месец",
    "общат",
    "лица",
    "деца",
    "хора",
    "души",
    "настоя",
    "момент",
];
const LEAST_ROOTS: usize = 2;
const MOST_STATEMENTS: usize = 300;

/// "X са N": what is counted, when and how many.
struct Said<'a> {
    piece: Piece<'a>,
    subject: Vec<String>,
    when: Vec<String>,
    hundredths: i64,
    written: String,
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let are =
        examination.lexicon.chosen(|word| matches!(word, "са" | "е" | "бяха" | "наброява" | "наброяват" | "възлиза"));
    let mut said: Vec<Said<'_>> = pieces(examination, |piece| {
        piece.text.at.is_none_or(|at| at.table.is_none())
            && are.is_in(piece.words)
            && piece.says().bytes().any(|byte| byte.is_ascii_digit())
    })
    .into_iter()
    .filter_map(stated)
    .collect();
    said.truncate(MOST_STATEMENTS);
    let mut defects = Vec::new();
    for (index, one) in said.iter().enumerate() {
        for other in said.iter().skip(index + 1) {
            if one.hundredths != other.hundredths && one.when == other.when && same_subject(one, other) {
                let places: Vec<Quotation> = [one, other].iter().map(|said| said.piece.quote()).collect();
                defects.push(
                    Defect::at(places).compared("one", one.written.as_str()).compared("other", other.written.as_str()),
                );
            }
        }
    }
    defects
}

/// All that one says of what is counted stands in the other.
fn same_subject(one: &Said<'_>, other: &Said<'_>) -> bool {
    let shorter = one.subject.len().min(other.subject.len());
    let shared = one.subject.iter().filter(|root| other.subject.contains(root)).count();
    shorter >= LEAST_ROOTS && shared == shorter && one.subject.len().max(other.subject.len()) == shared
}

fn stated(piece: Piece<'_>) -> Option<Said<'_>> {
    let says = piece.says();
    let all = words(says);
    let verb =
        all.iter().find(|word| matches!(word.text, "са" | "е" | "бяха" | "наброява" | "наброяват" | "възлиза"))?;
    let head = says.get(..verb.from)?;
    // A second clause before the verb speaks of something else.
    if head.contains([',', ';', ':', '(', '–']) || !figures(head).is_empty() {
        return None;
    }
    let tail = says.get(verb.until..)?;
    let number = figures(tail)
        .into_iter()
        .next()
        .filter(|number| !number.is_share && tail.get(..number.from).is_some_and(|gap| words(gap).len() <= 1))?;
    // "Над 200", "около 200" are no numbers.
    let exact = tail
        .get(..number.from)
        .is_some_and(|gap| !["над", "около", "близо", "под", "поне"].iter().any(|bound| gap.contains(bound)));
    let unit = words(tail.get(number.until..)?).first().map(|word| root(word.text)).unwrap_or_default();
    let mut subject: Vec<String> = words(head)
        .iter()
        .filter(|word| word.text.chars().count() >= 4)
        .map(|word| root(word.text))
        .filter(|root| !SETTING.iter().any(|setting| root == setting || root.starts_with("годин")))
        .collect();
    // "186, или …" has no unit, "186 деца" has.
    if unit.starts_with("кв") || unit.starts_with("лв") || unit.starts_with("процен") {
        return None;
    }
    subject.sort();
    subject.dedup();
    let before = piece.text.text.get(..piece.from).unwrap_or_default();
    let mut when = when_of(head);
    if when.is_empty() {
        // The year of the paragraph: "През учебната 2009/2010 година … Отпадналите за годината са …".
        when = when_of(before);
    }
    let written = number.written(tail).to_owned();
    (exact && number.hundredths >= 1_000 && subject.len() >= LEAST_ROOTS && !when.is_empty()).then_some(Said {
        subject,
        when,
        hundredths: number.hundredths,
        written,
        piece,
    })
}

/// The years and dates that a stretch names, as they stand there.
fn when_of(text: &str) -> Vec<String> {
    let small = small_letters(text);
    tokens(&small)
        .iter()
        .map(|token| token.text.to_owned())
        .filter(|token| {
            token.len() == 4 && token.starts_with(['1', '2']) && token.bytes().all(|byte| byte.is_ascii_digit())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "През учебната 2014/2015 година работят 58 училища. Отпадналите от училище за годината са 186, или 1,2% от всички.\nОтпадналите от училище деца през учебната 2014/2015 година са 214.";
        assert_found(&RULE, &saying(text), "214");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Отпадналите от училище през 2014 година са 186.\nОтпадналите от училище през 2015 година са 214.",
            "Отпадналите от училище през 2014 година са 186.\nОтпадналите от училище през 2014 година са 186 деца.",
            "Отпадналите от училище през 2014 година са 186.\nОтпадналите от детска градина през 2014 година са 14.",
        ] {
            assert_silent(&RULE, &saying(text));
        }
    }
}
