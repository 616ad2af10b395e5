//! An abbreviation used for one thing in one row and for another elsewhere ("ДСП": the directorate, and the patronage).
//!
//! An error: one name for two bodies or services.

use crate::name::abbreviations::all_in;
use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "name-abbreviation-of-two-things", severity: Severity::Error, find };

/// Abbreviations with two meanings in the field: the usual one, and the other with the words that betray it.
const TWO: &[(&str, &str, &str, &[&str])] = &[
    (
        "ДСП",
        "Дирекция „Социално подпомагане“",
        "домашен социален патронаж",
        &["социал* патронаж*", "услуги от дсп", "услуги на дсп"],
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
    let found = all_in(examination);
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
            let first = other_rows.first()?.clone();
            let usual = places.iter().find(|place| !other_rows.iter().any(|row| row.quote == place.quote))?.clone();
            Some(Defect::at([first, usual]).compared("short", *short).compared("one", *one).compared("other", *other))
        })
        .collect()
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
