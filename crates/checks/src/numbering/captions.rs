//! The numbers of tables and figures: one twice or left out, and a reference to a table that is not there.
//!
//! Repeated an error, left out a warning; a reference to nothing an error.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "numbering-captions", severity: Severity::Error, find };
pub(crate) const REFERENCE: Rule =
    Rule { name: "reference-caption-missing", severity: Severity::Error, find: references };

/// What has a caption with a number, by the beginning of the word.
const KINDS: &[&str] = &["таблица", "фигура", "графика", "диаграма", "схема"];
/// Whose tables others are.
const OF_OTHERS: &[&str] = &["наредба*", "закон*", "приложение*", "анализ*", "доклад*", "плана", "програмата", "нси"];

/// A caption: what it is of, its number, and the text.
struct Caption<'a> {
    kind: &'static str,
    number: u32,
    text: &'a Text,
}

fn captions<'a>(examination: &'a Examination<'_>) -> Vec<Caption<'a>> {
    let texts = examination.texts.iter().filter(|text| text.row.is_none());
    texts
        .filter_map(|text| {
            let (kind, number, from, until) = numbered(&text.text).into_iter().next()?;
            let behind = text.text.get(until..)?.trim();
            // "Таблица 3 показва": a sentence; and in a list of tables the page stands at the end.
            let title = behind.trim_start_matches(['.', ':', '-', '–', ' ']);
            let is_title = title.is_empty() || title.starts_with(|letter: char| letter.is_uppercase() || letter == '„');
            let of_list = behind.ends_with(|letter: char| letter.is_ascii_digit()) && behind.contains("..");
            let short = text.text.chars().count() < 200;
            (from == 0 && is_title && short && !of_list).then_some(Caption { kind, number, text })
        })
        .collect()
}

/// "Таблица № 4": the kinds and numbers that a text names, with the bytes of both.
fn numbered(text: &str) -> Vec<(&'static str, u32, usize, usize)> {
    let all = tokens(text);
    let pairs = all.windows(2).filter_map(|pair| {
        let [noun, number] = pair else { return None };
        let small = small_letters(noun.text);
        let kind = KINDS.iter().find(|kind| **kind == small)?;
        let gap = text.get(noun.until..number.from)?.trim();
        let value = number.text.parse().ok().filter(|value| (1..100).contains(value))?;
        // "Таблица 2.1" is numbered by chapters.
        let by_chapter = text.get(number.until..).is_some_and(|rest| {
            rest.starts_with(['.', '-']) && rest.chars().nth(1).is_some_and(|next| next.is_ascii_digit())
        });
        (matches!(gap, "" | "№" | "N" | "No") && !by_chapter).then_some((*kind, value, noun.from, number.until))
    });
    pairs.collect()
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut by_kind: BTreeMap<&str, Vec<Caption<'_>>> = BTreeMap::new();
    for caption in captions(examination) {
        by_kind.entry(caption.kind).or_default().push(caption);
    }
    let mut defects = Vec::new();
    for all in by_kind.values().filter(|all| all.len() >= LEAST) {
        // Numbers that begin anew, in each chapter or annex, repeat rightly.
        let anew = all.iter().filter(|caption| caption.number == 1).count() > 1;
        // A table that goes on over the page repeats its whole caption.
        for pair in all.windows(2).filter(|_| !anew) {
            let [one, other] = pair else { continue };
            let goes_on = one.number == other.number
                && (one.text.text == other.text.text || any_phrase(&other.text.text, &["продължение"]).is_some());
            if goes_on || other.number == one.number + 1 || other.number > one.number + MOST_LEFT_OUT {
                continue;
            }
            defects.push(
                Defect::at([one.text.quote(), other.text.quote()])
                    .compared("one", one.text.text.chars().take(14).collect::<String>())
                    .compared("other", other.text.text.chars().take(14).collect::<String>())
                    .weak_if(other.number > one.number),
            );
        }
    }
    // Where most numbers are out of order, they are numbered by something else.
    if defects.len() > 3 { Vec::new() } else { defects }
}

const LEAST: usize = 3;
/// A longer gap means that captions were not read.
const MOST_LEFT_OUT: u32 = 3;

fn references(examination: &Examination<'_>) -> Vec<Defect> {
    let known = captions(examination);
    let mut found: BTreeMap<(&str, u32), Vec<Quotation>> = BTreeMap::new();
    for text in examination.texts.iter().filter(|text| text.at.is_none_or(|at| at.table.is_none())) {
        for (kind, number, from, until) in numbered(&text.text) {
            let of_kind = || known.iter().filter(|caption| caption.kind == kind);
            let last = of_kind().map(|caption| caption.number).max().unwrap_or_default();
            // Without captions of its own, or where some were not read, nothing can be said.
            let complete = of_kind().count() >= LEAST && (1..=last).all(|at| of_kind().any(|one| one.number == at));
            let behind: String = text.text.get(until..).unwrap_or_default().chars().take(40).collect();
            let of_others = any_phrase(&behind, OF_OTHERS).is_some();
            if complete && number > last && from > 0 && !of_others {
                found.entry((kind, number)).or_default().push(text.quote_around(from, until));
            }
        }
    }
    found
        .into_iter()
        .map(|((kind, number), places)| Defect::at(places).compared("caption", format!("{kind} {number}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Таблица 1. Население\nТаблица 2. Училища\nТаблица 2. Услуги\nТаблица 3. Персонал";
        assert_found(&RULE, &saying(text), "Таблица 2. Услуги");
        let text = "Таблица 1. Население\nТаблица 2. Училища\nТаблица 4. Персонал";
        assert_found(&RULE, &saying(text), "Таблица 4");
        let text = "Средствата са в таблица 7.\nТаблица 1. Население\nТаблица 2. Училища\nТаблица 3. Персонал";
        assert_found(&REFERENCE, &saying(text), "таблица 7");
    }

    #[test]
    fn what_is_right_stays_silent() {
        for text in [
            "Таблица 1. Население\nТаблица 2. Училища\nТаблица 3. Персонал\nВ таблица 2 са училищата.",
            "Таблица 1. Население\nТаблица 2. Училища\nТаблица 1. Услуги\nТаблица 2. Персонал",
            "Таблица 1. Население\nТаблица 2. Училища\nТаблица 2. Училища\nТаблица 3. Персонал",
            "Таблица 1. Население\nТаблица 2. Училища\nТаблица 3. Персонал\nСъгласно таблица 9 от Наредбата.",
        ] {
            assert_silent(&RULE, &saying(text));
            assert_silent(&REFERENCE, &saying(text));
        }
    }
}
