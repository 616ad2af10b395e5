//! The mayor approves at the head of the plan, and its text says that the council approved the same plan.
//!
//! A hint: the council adopts the plan on the mayor's proposal (чл. 19, ал. 3 ЗСП, now чл. 38 ЗСУ); "утвърдил" above a
//! mayor's name says that his approval is enough.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "reference-two-approvals", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(person) = examination.plan.approved_by.as_ref() else { return Vec::new() };
    let role = person.role.as_deref().unwrap_or_default();
    let council = examination.quote_where(|text| {
        let by_council = phrase(text, "общинск* съвет*")?;
        any_phrase(text, &["утвърден*"]).is_some().then_some(by_council)
    });
    let Some(council) = council.filter(|_| phrase(role, "кмет*").is_some()) else { return Vec::new() };
    let at = examination.plan.evidence.get("approved_by").map(|evidence| evidence.at.whole());
    vec![Defect::at([Quotation { at, quote: crate::quoting::whole(role) }, council]).compared("role", role)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::{AnnualPlan, Person};

    fn approved(text: &str) -> AnnualPlan {
        let role = Some("Кмет на община Горна Вишна".into());
        AnnualPlan { approved_by: Some(Person { name: None, role }), ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &approved("Планът е утвърден от Общински съвет с решение № 4."), "утвърден от Общински");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &approved("Планът е приет от Общински съвет с решение № 4."));
        assert_silent(&RULE, &saying("Планът е утвърден от Общински съвет с решение № 4."));
    }
}
