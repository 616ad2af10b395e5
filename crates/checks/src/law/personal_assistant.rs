//! "Личен асистент" listed as a social service in a plan for 2020 or later.
//!
//! A warning. Source: Закон за личната помощ (ДВ 105/2018), first provided from 1 September 2019.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-personal-assistant", severity: Severity::Warning, find };

const SINCE: u16 = 2019;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.plan.year.is_none_or(|year| year <= SINCE) {
        return Vec::new();
    }
    let places = examination.rows.iter().filter(|row| {
        any_phrase(row.title(), &["личен асистент", "лични асистенти"]).is_some_and(|(from, _)| from < 4)
            && row.in_services()
    });
    let places: Vec<Quotation> = places
        .flat_map(|row| [Some(row.quote_name()), row.item.form.as_deref().map(|form| row.quote("form", form))])
        .flatten()
        .collect();
    if places.is_empty() { Vec::new() } else { vec![Defect::at(places).compared("since", SINCE.to_string())] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Личен асистент")]), "Личен асистент");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { year: Some(2018), ..plan(vec![row("1", "Личен асистент")]) });
        assert_silent(&RULE, &plan(vec![row("1", "Асистентска подкрепа")]));
    }
}
