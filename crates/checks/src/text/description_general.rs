//! A description that only says that there are services or partners, not which and for whom.
//!
//! A hint; one finding for all rows. Example: "Предоставяне на комплекс от социални услуги."

use opora_domain::findings::Severity;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, words};

pub(crate) const RULE: Rule = Rule { name: "text-description-general", severity: Severity::Hint, find };

const GENERAL: &[&str] = &[
    "комплекс* от социални услуги",
    "комплекс* от услуги",
    "набор* от услуги",
    "набор* от социални услуги",
    "всички заинтересовани страни",
    "предоставяне на социални услуги",
    "цялостн* обстановк*",
];
/// Sentences about how the service goes on say nothing of what it is.
const OF_STATUS: &[&str] = &["нова от", "нова услуга", "продължава*", "капацитет*", "места"];
const MOST_WORDS: usize = 13;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows: Vec<&Row<'_>> = examination.rows.iter().filter(|row| is_general(row.description())).collect();
    let list = rows.iter().map(|row| format!("„{}“", row.title().trim_end_matches('.'))).collect();
    let places = rows.iter().flat_map(|row| [row.quote("description", row.description()), row.quote_name()]);
    Defect::listing(places.collect(), "list", list)
}

fn is_general(description: &str) -> bool {
    let telling: String = description
        .split(['.', '\n'])
        .map(|sentence| {
            // A lost full stop joins the sentence on the status to the one before it.
            let status = any_phrase(sentence, OF_STATUS).map_or(sentence.len(), |(from, _)| from);
            sentence.get(..status).unwrap_or(sentence)
        })
        .collect::<Vec<_>>()
        .join(" ");
    let count = words(&telling).len();
    (2..=MOST_WORDS).contains(&count) && any_phrase(&telling, GENERAL).is_some() && !telling.contains([';', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        let empty =
            row("1", "Дом за стари хора").described("Предоставяне на комплекс от социални услуги Нова от 2021 г.");
        assert_found(&RULE, &plan(vec![empty]), "комплекс от социални услуги");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let told = "Комплекс от социални услуги в дома: доставка на храна, хигиена, дребни ремонти.";
        assert_silent(&RULE, &plan(vec![row("1", "Домашен социален патронаж").described(told)]));
    }
}
