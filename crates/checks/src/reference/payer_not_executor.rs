//! The money comes from another institution alone (an agency, a ministry, a directorate), which is not among those who
//! carry the row out.
//!
//! A warning; one finding for each source. A project or programme that an agency runs is another thing.

use opora_domain::findings::{Quotation, Severity};
use std::collections::BTreeMap;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase, stem, words};

pub(crate) const RULE: Rule = Rule { name: "reference-payer-not-executor", severity: Severity::Warning, find };

const INSTITUTIONS: &[&str] = &[
    "агенция*",
    "министерство*",
    "дирекция*",
    "инспекторат*",
    "фондация*",
    "сдружение*",
    "дсп",
    "озд",
    "асп",
    "мтсп",
    "мон",
    "мз",
];
const NOT_ITS_OWN: &[&str] = &[
    "държавен бюджет",
    "държавния бюджет",
    "дарени*",
    "фонд",
    "фонда",
    "проект*",
    "програм*",
    "оп",
    "нп",
    "механизъм*",
    "общин*",
    "делегиран*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut groups: BTreeMap<&str, Vec<Quotation>> = BTreeMap::new();
    for row in &examination.rows {
        let funding = row.funding();
        let Some((from, until)) = any_phrase(funding, INSTITUTIONS) else { continue };
        if any_phrase(funding, NOT_ITS_OWN).is_some() || row.item.responsible.is_empty() {
            continue;
        }
        let head = stem(funding.get(from..until).unwrap_or_default());
        let named = row.item.responsible.iter().any(|body| {
            phrase(body, &format!("{head}*")).is_some() || words(body).iter().any(|word| stem(word.text) == head)
        });
        // The child protection department is a part of the directorate.
        let parts = ["дсп", "озд", "асп", "рдсп", "социално подпомагане", "закрила на детето"];
        let same = any_phrase(funding, &parts).is_some()
            && row.item.responsible.iter().any(|body| any_phrase(body, &parts).is_some());
        if !named && !same {
            let places = groups.entry(funding).or_default();
            places.push(row.quote("funding_text", funding));
            places.push(row.quote("responsible", &row.item.responsible.join(", ")));
            places.push(row.quote_name());
        }
    }
    groups.into_iter().map(|(funding, places)| Defect::at(places).compared("payer", funding)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn kitchen(payer: &str, executor: &str) -> AnnualPlan {
        plan(vec![row("1", "Социална кухня").paid(payer).by(executor)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &kitchen("Изпълнителна агенция „Горски клубове“", "Община Речна"), "Горски клубове");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &kitchen("В рамките на издръжката на ДСП-ОЗД", "ДСП-ОЗД"));
        assert_silent(&RULE, &kitchen("Агенция за социално подпомагане", "Агенцията с партньор Община Речна"));
        assert_silent(&RULE, &kitchen("Проект на Агенция за социално подпомагане", "Община Речна"));
        assert_silent(&RULE, &kitchen("Общински бюджет", "Дирекция „Социални дейности“"));
    }
}
