//! A body of the state under a name that it does not have: "Регионална здравноосигурителна каса" for the Районна one.
//!
//! A hint; one finding for each body.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "name-body-misnamed", severity: Severity::Hint, find };

/// The wrong name and the one that the law gives.
const NAMES: &[(&str, &str)] = &[
    // Закон за здравното осигуряване, чл. 6: НЗОК and районни здравноосигурителни каси.
    ("регионал* здравно*", "Районна здравноосигурителна каса (РЗОК)"),
    // Закон за здравето, чл. 9: регионални здравни инспекции.
    ("районна здравна инспекция", "Регионална здравна инспекция (РЗИ)"),
    // Закон за насърчаване на заетостта: the territorial divisions are directorates "Бюро по труда".
    ("районно бюро по труда", "Дирекция „Бюро по труда“ (ДБТ)"),
    ("дирекция за социално подпомагане", "Дирекция „Социално подпомагане“ (ДСП)"),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    NAMES
        .iter()
        .filter_map(|(wrong, right)| {
            let mut written: Option<String> = None;
            let mut places: Vec<Quotation> = Vec::new();
            for (text, (from, until)) in examination.texts_with(&[wrong]) {
                // "Регионална здравна инспекция" is right.
                let next = text.text.get(until..).unwrap_or_default().trim_start();
                if next.starts_with("инспекци") && !wrong.contains("инспекци") {
                    continue;
                }
                // Устройствен правилник на АСП: "Регионална дирекция за социално подпомагане" is right.
                let before = small_letters(text.text.get(..from).unwrap_or_default().trim_end());
                if wrong.starts_with("дирекция")
                    && ["регионална", "регионалната", "регионални"].iter().any(|word| before.ends_with(word))
                {
                    continue;
                }
                written.get_or_insert_with(|| text.text.get(from..until).unwrap_or_default().to_owned());
                places.push(text.quote_around(from, until));
            }
            Some(Defect::at(places).compared("wrong", written?).compared("right", *right))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Данни на Регионална здравно-осигурителна каса"), "Регионална здравно");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Регионална дирекция за социално подпомагане"));
        assert_silent(&RULE, &saying("Районна здравноосигурителна каса и Регионална здравна инспекция."));
    }
}
