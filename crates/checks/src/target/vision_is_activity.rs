//! A vision that says what is done ("Подобряване на …") in the place of what shall be.
//!
//! A hint.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::words;

pub(crate) const RULE: Rule = Rule { name: "target-vision-is-activity", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(vision) = examination.plan.vision.as_deref() else { return Vec::new() };
    let all = words(vision);
    let Some(first) = all.first() else { return Vec::new() };
    let lower = first.text.to_lowercase();
    // Verbal nouns; a task, not a state.
    let doing = ["ване", "яне", "ане", "ение"].iter().any(|ending| lower.ends_with(ending));
    let of = all.get(1).is_some_and(|next| next.text == "на");
    if !doing || !of || lower.chars().count() < 7 {
        return Vec::new();
    }
    let at = examination.plan.evidence.get("vision").map(|evidence| evidence.at.whole());
    vec![Defect::at([Quotation { at, quote: crate::quoting::whole(vision) }]).compared("word", first.text)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;

    fn seen(vision: &str) -> AnnualPlan {
        AnnualPlan { vision: Some(vision.into()), ..saying("План") }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &seen("Повишаване на качеството на услугите."), "Повишаване");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &seen("Община, в която всеки получава подкрепа."));
    }
}
