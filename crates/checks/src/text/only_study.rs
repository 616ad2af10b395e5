//! A title that promises to provide or build something, over a description that plans a study and a report alone.
//!
//! A warning: nobody who waits for the thing gets it this year.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "text-only-study", severity: Severity::Warning, find };

const PROMISED: &[&str] = &["осигуряван*", "изграждан*", "създаван*", "разкриван*", "откриван*"];
const STUDIED: &[&str] = &["проучван*", "доклад*", "анализ*"];
/// Words of doing: with them the study is only the first step.
const DONE: &[&str] = &[
    "изграждан*",
    "създаван*",
    "разкриван*",
    "откриван*",
    "ремонт*",
    "преустройств*",
    "закупуван*",
    "доставк*",
    "адаптиран*",
    "предоставян*",
    "провеждан*",
    "обучени*",
    "кандидатстван*",
    "наеман*",
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let (from, until) = any_phrase(row.title().split_whitespace().next()?, PROMISED)?;
            let promise = row.title().get(from..until)?;
            let studied = STUDIED.iter().filter(|word| any_phrase(row.description(), &[word]).is_some()).count();
            let (first, last) = any_phrase(row.description(), STUDIED)?;
            (studied >= 2 && any_phrase(row.description(), DONE).is_none()).then(|| {
                let quote = crate::quoting::around(row.description(), first, last);
                let place = opora_domain::findings::Quotation { at: row.place("description"), quote };
                Defect::at([place, row.quote_name()]).compared("promise", promise)
            })
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
            &plan(vec![row("1", "Осигуряване на рампи").described("Проучване на нуждите и доклад до съвета.")]),
            "Проучване на нуждите",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Осигуряване на рампи").described("Проучване, доклад и изграждане на пет рампи."),
                row("2", "Проучване на нуждите").described("Проучване и доклад."),
                row("3", "Осигуряване на рампи").described("Пет рампи след проучване."),
            ]),
        );
    }
}
