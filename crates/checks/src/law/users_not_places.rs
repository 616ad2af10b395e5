//! A plan for 2026 or later that counts "капацитет" or "места" where the law wants the greatest number of users.
//!
//! A hint. Source: ЗСУ чл. 38, НПСУ чл. 60: for each service the greatest number of users.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "law-users-not-places", severity: Severity::Hint, find };

const SINCE: u16 = 2026;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let late = examination.plan.year.is_some_and(|year| year >= SINCE);
    let users = examination
        .texts
        .iter()
        .any(|text| any_phrase(&text.text, &["потребител*", "потребителите", "ползвател*"]).is_some());
    if !late || users {
        return Vec::new();
    }
    let old = examination.texts.iter().find_map(|text| {
        let (from, until) = any_phrase(&text.text, &["капацитет*", "места"])?;
        Some(Defect::at([text.quote_around(from, until)]).compared("text", text.text.get(from..until)?))
    });
    old.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &AnnualPlan { year: Some(2026), ..saying("Капацитет 20 места") }, "Капацитет");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { year: Some(2026), ..saying("Места за 20 потребители") });
        assert_silent(&RULE, &saying("Капацитет 20 места"));
    }
}
