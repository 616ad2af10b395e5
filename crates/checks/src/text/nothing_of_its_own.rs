//! A plan without a single number, settlement, amount or term: the same text would do for any municipality and year.
//!
//! A warning.

use opora_domain::findings::Severity;

use crate::amounts::numbers;
use crate::examination::{Examination, Text};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-nothing-of-its-own", severity: Severity::Warning, find };

/// Less is a letter or a cover page.
const FEWEST_TEXTS: usize = 12;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let told = |text: &Text| {
        let counted = numbers(&text.text).iter().any(|number| {
            let numbered = number.from < 4 || (1990..2101).contains(&number.value);
            !numbered
        });
        let settled = ["гр.", "с.", "ул."].iter().any(|mark| {
            text.text.match_indices(mark).any(|(at, _)| {
                text.text.get(at + mark.len()..).is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase))
            })
        });
        counted || settled || any_phrase(&text.text, &["центъра*", "център", "патронаж*", "дом за", "клуб*"]).is_some()
    };
    let row = examination.rows.iter().any(|row| {
        !row.location().is_empty() || !row.funding().is_empty() || row.marks() > 0 || !row.item.responsible.is_empty()
    });
    if row || examination.texts.len() < FEWEST_TEXTS || examination.texts.iter().any(told) {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    fn lines(last: &str) -> String {
        format!("{}{last}", "Подкрепа за хората в нужда.\n".repeat(14))
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying(&lines("През 2021 година.")), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying(&lines("Грижа за 40 души.")));
        assert_silent(&RULE, &saying(&lines("Посещения в с. Речна.")));
    }
}
