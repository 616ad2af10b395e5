//! An annex that the text gives by its number ("бюджетът е в Приложение № 2"), and nothing in the document is headed so.
//!
//! A warning; one finding for each annex. Annexes of laws and of other documents are theirs.

use std::collections::BTreeMap;

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, tokens};

pub(crate) const RULE: Rule = Rule { name: "reference-annex-missing", severity: Severity::Warning, find };

/// Whose annex it is, where it is not the strategy's.
const OF_OTHERS: &[&str] = &[
    "закон*",
    "наредба*",
    "правилник*",
    "постановление*",
    "пмс",
    "кодекс*",
    "регламент*",
    "директив*",
    "насоки*",
    "заповед*",
    "методика*",
    "план* за",
    "програма*",
    "чл",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let annex = examination.lexicon.chosen(|word| word.starts_with("приложени"));
    let texts: Vec<&Text> = examination.texts.iter().filter(|text| annex.is_in(&text.placings.words)).collect();
    let mut given: Vec<String> = Vec::new();
    let mut named: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    for text in texts {
        for (number, from, until) in numbered(&text.text) {
            if is_heading(text, from) {
                // The contents name it with its page; there it is only announced.
                if !is_of_contents(&text.text, until) {
                    given.push(number);
                    continue;
                }
                named.entry(number).or_default().push(text.quote_around(from, until));
                continue;
            }
            let behind: String = text.text.get(until..).unwrap_or_default().chars().take(45).collect();
            let before: String = text.text.get(..from).unwrap_or_default().chars().rev().take(60).collect();
            let before: String = before.chars().rev().collect();
            let sentence = before.rsplit(['.', ';']).next().unwrap_or_default();
            let behind = behind.split(['.', ';']).next().unwrap_or_default();
            let of_others = any_phrase(behind, &["към", "от", "на"]).is_some_and(|(at, _)| at < 4)
                && any_phrase(behind, OF_OTHERS).is_some()
                || any_phrase(sentence, OF_OTHERS).is_some();
            if !of_others {
                named.entry(number).or_default().push(text.quote_around(from, until));
            }
        }
    }
    named.retain(|number, _| !given.contains(number));
    named
        .into_iter()
        .map(|(number, places)| Defect::at(places).compared("annex", format!("Приложение {number}")))
        .collect()
}

/// "Приложение № 2": the number with the place of both.
fn numbered(text: &str) -> Vec<(String, usize, usize)> {
    tokens(text)
        .windows(2)
        .filter_map(|pair| {
            let [noun, number] = pair else { return None };
            let small = small_letters(noun.text);
            let singular = matches!(small.as_str(), "приложение" | "приложението" | "приложения");
            let gap = text.get(noun.until..number.from)?.trim();
            let digits = number.text.chars().all(|c| c.is_ascii_digit()) && number.text.len() <= 2;
            (singular && matches!(gap, "" | "№" | "N" | "No" | "#" | "№ ") && digits)
                .then(|| (number.text.trim_start_matches('0').to_owned(), noun.from, number.until))
        })
        .collect()
}

/// "Приложение № 2. Бюджет 14": a line of the contents ends with its page.
fn is_of_contents(text: &str, until: usize) -> bool {
    let behind = text.get(until..).unwrap_or_default().trim_end();
    let title = behind.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let page = behind.get(title.len()..).unwrap_or_default();
    let apart = title.ends_with([' ', '\t', '.', '…']);
    (1..=3).contains(&page.len()) && apart && title.chars().any(char::is_alphabetic)
}

/// A heading begins with the annex, or is it alone.
fn is_heading(text: &Text, from: usize) -> bool {
    text.text.get(..from).is_some_and(|before| before.chars().all(|c| !c.is_alphabetic()))
        && text.text.chars().count() < 160
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Подробният бюджет е даден в Приложение № 2."), "Приложение № 2");
        let text = "Картата е в Приложение 1, а бюджетът в Приложение 2.\nПриложение 2. Бюджет";
        assert_found(&RULE, &saying(text), "Приложение 1");
        let text = "Приложение № 3. Списък на сградите 16\nСградите са дадени в Приложение № 3.";
        assert_found(&RULE, &saying(text), "дадени в Приложение № 3");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Подробният бюджет е даден в Приложение № 2.\nПриложение № 2\nБюджет"));
        let text = "Приложение № 2. Бюджет 14\nБюджетът е в Приложение № 2.\nПриложение № 2. Бюджет";
        assert_silent(&RULE, &saying(text));
        assert_silent(&RULE, &saying("Услугите са тези от Приложение № 1 към Наредбата за качеството."));
        assert_silent(&RULE, &saying("Съгласно чл. 8 от Закона Приложение № 2 е образецът."));
    }
}
