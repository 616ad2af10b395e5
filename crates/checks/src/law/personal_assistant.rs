//! "Личен асистент" listed as a social service, or inside one, in a plan for 2020 or later.
//!
//! A warning. Source: Закон за личната помощ (ДВ 105/2018), first provided from 1 September 2019.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::{Examination, Row};
use crate::reference::service_listed_twice::gives_services;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-personal-assistant", severity: Severity::Warning, find };

const SINCE: u16 = 2019;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.plan.year.is_none_or(|year| year <= SINCE) {
        return Vec::new();
    }
    let listed = |row: &&Row<'_>| any_phrase(row.title(), NAMES).is_some_and(|(from, _)| from < 4) && row.in_services();
    let places = examination.rows.iter().filter(listed);
    let mut places: Vec<Quotation> = places
        .flat_map(|row| {
            // The mechanism is for people with disabilities, not for everybody of an age.
            let aged = any_phrase(row.description(), &["над 65"]);
            let aged = aged.map(|(from, until)| Quotation {
                at: row.place("description"),
                quote: crate::quoting::around(row.description(), from, until),
            });
            [Some(row.quote_name()), row.item.form.as_deref().map(|form| row.quote("form", form)), aged]
        })
        .flatten()
        .collect();
    places.extend(examination.rows.iter().filter(|row| !listed(row) && gives_services(row)).filter_map(widened));
    vec![Defect::at(places).compared("since", SINCE.to_string())]
}

const NAMES: &[&str] = &["личен асистент", "лични асистенти", "личния асистент", "личните асистенти"];

/// Where a row of another name plans the help of personal assistants, and not by the mechanism of the law.
fn widened(row: &Row<'_>) -> Option<Quotation> {
    let of_the_law = |text: &str| any_phrase(text, &["лична помощ", "личната помощ", "механизъм*"]).is_some();
    if of_the_law(&row.says()) || of_the_law(row.funding()) {
        return None;
    }
    [("title", row.title()), ("description", row.description())].into_iter().find_map(|(field, text)| {
        let (from, until) = any_phrase(text, NAMES)?;
        Some(Quotation { at: row.place(field), quote: crate::quoting::around(text, from, until) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Личен асистент")]), "Личен асистент");
        assert_found(&RULE, &plan(vec![row("1", "Повече домашни помощници и лични асистенти")]), "лични асистенти");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { year: Some(2018), ..plan(vec![row("1", "Личен асистент")]) });
        assert_silent(&RULE, &plan(vec![row("1", "Асистентска подкрепа")]));
        assert_silent(&RULE, &plan(vec![row("1", "Обучение на лични асистенти")]));
    }
}
