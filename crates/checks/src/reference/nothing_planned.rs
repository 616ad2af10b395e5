//! A plan whose rows, if it has any, say neither where nor when nor with which money nor by whom.
//!
//! An error: nothing in it can be carried out or reported.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-nothing-planned", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let planned = examination.rows.iter().any(|row| {
        !row.location().is_empty()
            || row.marks() > 0
            || !row.funding().is_empty()
            || !row.item.responsible.is_empty()
            || row.item.capacity.is_some()
    });
    let aims = !examination.plan.goals.is_empty()
        || examination.texts.iter().any(|text| any_phrase(&text.text, &["цели", "целите"]).is_some());
    if planned || !aims {
        return Vec::new();
    }
    let mut places: Vec<Quotation> = examination.face().into_iter().collect();
    places.extend(examination.rows.iter().map(Row::quote_name));
    vec![Defect::at(places)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Ключови цели: по-добра грижа."), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &AnnualPlan {
                goals: vec!["Грижа".into()], ..plan(vec![row("1", "Клуб").located("с. Речна")])
            },
        );
    }
}
