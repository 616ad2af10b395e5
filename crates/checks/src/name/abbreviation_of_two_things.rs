//! An abbreviation used for one thing in one row and for another elsewhere ("ДСП": the directorate, and the patronage).
//!
//! A warning: one name for two bodies or services.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::strategies::wording::roots;
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-of-two-things", severity: Severity::Warning, find };

/// Abbreviations with two meanings in the field: the usual one, and the other with the words that betray it.
const TWO: &[(&str, &str, &str, &[&str])] = &[
    (
        "ДСП",
        "Дирекция „Социално подпомагане“",
        "домашен социален патронаж",
        &[
            "социал* патронаж*",
            "услуги от дсп",
            "услуги на дсп",
            "услуги към дсп",
            "потребители на дсп",
            "капацитет* на дсп",
            "дсп предоставян*",
            "дсп обслужва*",
            "дсп с капацитет",
            "услуга* дсп",
        ],
    ),
    ("ДП", "домашен помощник", "дневен престой", &["дневен престой"]),
    ("СУ", "социални услуги", "средно училище", &["средно училище"]),
    (
        "ЦСОП",
        "център за специална образователна подкрепа",
        "център за социална и обществена подкрепа",
        &["социалн* и обществен* подкреп*"],
    ),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let found = &examination.abbreviations().places;
    TWO.iter()
        .filter_map(|(short, one, other, words_of_other)| {
            let (_, places) = found.iter().find(|(seen, _)| seen.as_str() == *short)?;
            let other_rows: Vec<Quotation> = examination
                .rows
                .iter()
                .filter_map(|row| {
                    let in_row = phrase(row.description(), &short.to_lowercase())
                        .map(|found| ("description", row.description(), found))
                        .or_else(|| {
                            phrase(row.title(), &short.to_lowercase()).map(|found| ("title", row.title(), found))
                        });
                    let (field, text, (from, until)) = in_row?;
                    any_phrase(&row.says(), words_of_other)?;
                    Some(Quotation { at: row.place(field), quote: crate::quoting::around(text, from, until) })
                })
                .collect();
            let other_rows = if examination.strategy.is_some() {
                in_sentences(examination, short, words_of_other)
            } else {
                other_rows
            };
            let first = other_rows.first()?.clone();
            // Where the usual meaning is written out before the abbreviation, it is seen best.
            let own: Vec<&Quotation> =
                places.iter().filter(|place| !other_rows.iter().any(|row| row.quote == place.quote)).collect();
            let written = own.iter().find(|place| place.quote.contains(&format!("({short})")));
            let usual = (*written.or(own.first())?).clone();
            let full = in_full(examination, &first, other);
            let places = [first, usual].into_iter().chain(full);
            Some(Defect::at(places).compared("short", *short).compared("one", *one).compared("other", *other))
        })
        .collect()
}

/// Where a strategy writes the other meaning out: of these the text that is most like the one with the abbreviation.
fn in_full(examination: &Examination<'_>, first: &Quotation, other: &str) -> Option<Quotation> {
    examination.strategy?;
    let open: Vec<String> = other.split_whitespace().map(|word| format!("{}*", beginning(word))).collect();
    let said = roots(&first.quote);
    let texts = examination.texts_with(&[open.join(" ").as_str()]).collect::<Vec<_>>();
    let best = texts.into_iter().max_by_key(|(text, _)| {
        let alike = roots(&text.text).intersection(&said).count();
        (alike, std::cmp::Reverse(text.text.len()))
    });
    best.map(|(text, (from, until))| text.quote_around(from, until))
}

/// A word without its ending.
fn beginning(word: &str) -> String {
    let letters = word.chars().count();
    word.chars().take(if letters > 6 { letters - 3 } else { letters.saturating_sub(1).max(3) }).collect()
}

/// The sentences of a strategy that hold the abbreviation and what betrays its other meaning: there the words stand around
/// the abbreviation itself, because a long sentence names many things.
fn in_sentences(examination: &Examination<'_>, short: &str, words_of_other: &[&str]) -> Vec<Quotation> {
    let short = short.to_lowercase();
    let around: Vec<&str> =
        words_of_other.iter().copied().filter(|words| words.split_whitespace().any(|word| word == short)).collect();
    examination.texts_with(&around).map(|(text, (from, until))| text.quote_around(from, until)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Домашен социален патронаж").described("Осигуряване на услуги от ДСП в селата"),
                row("2", "Клуб").by("ДСП").described("Заедно с ДСП-ОЗД"),
            ]),
            "услуги от ДСП",
        );
    }

    #[test]
    fn the_other_meaning_is_shown_where_it_is_written_out() {
        let text = "Обучение на екипа от ДСП.\nВключване на допълнителни услуги към ДСП в селата.\nВключване на допълнителни услуги към Домашния социален патронаж в селата.";
        crate::strategies::invented::assert_found(
            &RULE,
            &crate::strategies::invented::saying(text),
            "към Домашния социален патронаж",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Домашен социален патронаж").described("Храна у дома"),
                row("2", "Клуб").described("Заедно с ДСП-ОЗД"),
            ]),
        );
    }
}
