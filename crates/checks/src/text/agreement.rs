//! "Годишният план … е утвърдена", "Стратегията … е приет": the sentence was copied from another document's.
//!
//! A hint.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::phrase;

pub(crate) const RULE: Rule = Rule { name: "text-agreement", severity: Severity::Hint, find };

const MASCULINE: &[&str] = &["планът", "годишният план", "отчетът", "докладът"];
const FEMININE: &[&str] = &["стратегията", "програмата"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .texts_with(&[MASCULINE, FEMININE].concat())
        .map(|(text, _)| text)
        .filter(|text| text.row.is_none())
        .filter_map(|text| {
            let predicate = |forms: &[&'static str]| {
                forms.iter().find_map(|form| phrase(&text.text, &format!("е {form}")).map(|found| (found, *form)))
            };
            let begins = |subjects: &[&'static str]| {
                subjects.iter().find(|subject| phrase(&text.text, subject).is_some_and(|(from, _)| from < 8)).copied()
            };
            let masculine = begins(MASCULINE).zip(predicate(&["утвърдена", "приета", "одобрена", "съгласувана"]));
            let feminine = begins(FEMININE).zip(predicate(&["утвърден", "приет", "одобрен", "съгласуван"]));
            let (subject, ((from, until), form)) = masculine.or(feminine)?;
            let between = text.text.get(..from)?;
            if between.contains(". ") {
                return None;
            }
            Some(
                Defect::at([text.quote_around(from, until)])
                    .compared("subject", subject)
                    .compared("predicate", format!("е {form}")),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Годишният план за действие е утвърдена от Общинския съвет."), "е утвърдена");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Годишният план е утвърден. Стратегията е приета."));
    }
}
