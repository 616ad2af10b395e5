//! A whole sentence of eight words and more stands in rows with different titles (whose descriptions differ elsewhere).
//!
//! A warning.

use opora_domain::findings::{Quotation, Severity};
use std::collections::{BTreeMap, BTreeSet};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{letters_only, words};

pub(crate) const RULE: Rule = Rule { name: "text-sentence-repeated", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut seen: BTreeMap<String, Vec<(usize, Quotation)>> = BTreeMap::new();
    for (index, row) in examination.rows.iter().enumerate() {
        for sentence in row.description().split(['.', ';', '\n']) {
            if words(sentence).len() >= 8 {
                let places = seen.entry(letters_only(sentence)).or_default();
                if places.last().is_none_or(|(last, _)| *last != index) {
                    places.push((index, row.quote("description", sentence.trim())));
                }
            }
        }
    }
    let mut reported = BTreeSet::new();
    let mut defects = Vec::new();
    for places in seen.values().filter(|places| places.len() > 1) {
        let rows: Vec<&Row<'_>> = places.iter().filter_map(|(index, _)| examination.rows.get(*index)).collect();
        let titles: BTreeSet<String> = rows.iter().map(|row| letters_only(row.title())).collect();
        let wholes: BTreeSet<String> = rows.iter().map(|row| letters_only(row.description())).collect();
        let key: Vec<usize> = places.iter().map(|(index, _)| *index).collect();
        if titles.len() > 1 && wholes.len() > 1 && reported.insert(key) {
            defects.push(Defect::at(places.iter().map(|(_, place)| place.clone())).count("count", places.len()));
        }
    }
    defects
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
                row("1", "А")
                    .described("Подкрепа на лица с увреждания през целия ден в центъра на града. Капацитет 20."),
                row("2", "Б")
                    .described("Подкрепа на лица с увреждания през целия ден в центъра на града. Нова услуга."),
            ]),
            "Подкрепа на лица с увреждания през целия ден",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "А").described("Подкрепа на лица. Капацитет 20."),
                row("2", "Б").described("Подкрепа на лица. Нова услуга."),
            ]),
        );
    }
}
