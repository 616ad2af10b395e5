//! A source of money, a location or a responsible body that ends with a conjunction, preposition, adjective or comma.
//!
//! An error; one finding for the document.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::irregularities::IrregularityKind;
use std::collections::BTreeMap;

use crate::examination::{Examination, Field};
use crate::rule::{Defect, Rule};
use crate::words::{ends_on_connecting, letters_only, words};

pub(crate) const RULE: Rule = Rule { name: "table-value-cut-off", severity: Severity::Error, find };

/// Adjectives after which a value needs its noun.
const ADJECTIVES: &[&str] =
    &["училищни", "общински", "социални", "детски", "местни", "национални", "европейски", "местна", "общинска"];

/// Whether a value ends on a word that asks for another one.
pub(crate) fn breaks_off(text: &str) -> bool {
    ends_on_connecting(text, ADJECTIVES) || text.trim_end().ends_with([',', '/'])
}

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut groups: BTreeMap<String, Vec<Quotation>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let fields = [Field::Funding, Field::Location, Field::Responsible];
    for text in examination.texts.iter().filter(|text| fields.contains(&text.field)) {
        let trimmed = text.text.trim_end();
        let dangling = words(trimmed).len() > 1 && ends_on_connecting(trimmed, ADJECTIVES);
        let split = text.at.is_some_and(|at| {
            examination.plan.irregularities.iter().any(|found| {
                found.kind == IrregularityKind::SplitCell && found.at.table == at.table && found.at.row == at.row
            })
        });
        if (dangling || trimmed.ends_with([',', '/'])) && !split {
            let key = letters_only(trimmed);
            if !order.contains(&key) {
                order.push(key.clone());
            }
            let places = groups.entry(key).or_default();
            places.push(text.quote());
            let row = text.row.and_then(|row| examination.rows.get(row));
            if let Some(row) = row.filter(|_| places.len() == 1) {
                places.push(row.quote_name());
            }
        }
    }
    let cut_off = order
        .into_iter()
        .filter_map(|key| groups.remove(&key))
        .map(|places| {
            let text = places.first().map(|place| place.quote.clone()).unwrap_or_default();
            Defect::at(places).value(text)
        })
        .collect();
    Defect::together(cut_off, "text")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Клуб").paid("Делегирани училищни бюджети и")]), "училищни бюджети и");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![row("1", "Клуб").paid("Делегирани училищни бюджети").located("гр. Речна и с. Ясеново")]),
        );
    }
}
