//! Foster care with the printed kind "социална услуга" in a plan under the Social Services Act.
//!
//! A hint. Source: Закон за закрила на детето, чл. 31 ff.; it is none of the kinds of чл. 15 ЗСУ (in force 1 July 2020).

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-foster-care-as-service", severity: Severity::Hint, find };

const SINCE: u16 = 2021;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.plan.year.is_none_or(|year| year < SINCE) {
        return Vec::new();
    }
    let places: Vec<Quotation> = examination
        .rows
        .iter()
        .filter(|row| any_phrase(row.title(), &["приемн* грижа*"]).is_some_and(|(from, _)| from == 0))
        .filter_map(|row| {
            let form = row.item.form.as_deref()?;
            any_phrase(form, &["социалн* услуг*"])?;
            Some([row.quote_name(), row.quote("form", form)])
        })
        .flatten()
        .collect();
    vec![Defect::at(places)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::Item;

    #[test]
    fn the_defect_is_found() {
        let row = Item {
            form: Some("Социална услуга в общността".into()), ..row("1", "Приемна грижа")
        };
        assert_found(&RULE, &plan(vec![row]), "Приемна грижа");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Приемна грижа")]));
    }
}
