//! A plan for 2026 or later whose discussion names neither the council on social services nor the directorate.
//!
//! A hint. Source: НПСУ чл. 62: users, staff, the Social Assistance Directorate and the council (ЗСУ чл. 27) take part.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-council-unheard", severity: Severity::Hint, find };

const SINCE: u16 = 2026;
const HEARD: &[&str] = &["съвет* по въпросите", "дсп", "дирекция социално подпомагане", "социално подпомагане"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let late = examination.plan.year.is_some_and(|year| year >= SINCE);
    if !late || examination.prose().any(|text| any_phrase(&text.text, HEARD).is_some()) {
        return Vec::new();
    }
    let discussed = examination.prose().find_map(|text| {
        let (from, until) = any_phrase(&text.text, &["обществен* обсъждан*", "общественото обсъждане", "обсъждан*"])?;
        Some(Defect::at([text.quote_around(from, until)]))
    });
    discussed.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    fn held(text: &str) -> AnnualPlan {
        AnnualPlan { year: Some(2026), ..saying(text) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &held("Проведено е обществено обсъждане."), "обществено обсъждане");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &held("Обществено обсъждане със Съвета по въпросите на социалните услуги."));
        assert_silent(&RULE, &held("Без разискване."));
    }
}
