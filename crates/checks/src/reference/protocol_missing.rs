//! The decision of adoption has a number, but no protocol or no date, and no blank is left for it.
//!
//! A warning: the act can hardly be found.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-protocol-missing", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(adoption) = &examination.plan.adoption else { return Vec::new() };
    let Some(decision) = &adoption.decision else { return Vec::new() };
    let missing: Vec<&str> = [("протокол", adoption.protocol.is_none()), ("дата", adoption.date.is_none())]
        .into_iter()
        .filter_map(|(word, missing)| missing.then_some(word))
        .collect();
    let blank = examination.prose().any(|text| any_phrase(&text.text, &["протокол*"]).is_some());
    if missing.is_empty() || blank && missing == ["протокол"] {
        return Vec::new();
    }
    let seen = examination.quote_where(|text| {
        let (from, _) = any_phrase(text, &["решение", "решения"])?;
        let number = text.get(from..)?.find(decision.as_str())?;
        Some((from, from + number + decision.len()))
    });
    let at = examination.plan.evidence.get("adoption").map(|evidence| evidence.at.whole());
    let place = seen.unwrap_or(Quotation { at, quote: format!("решение № {decision}") });
    vec![Defect::at([place]).compared("decision", decision.as_str()).text("what", missing.join(", "))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{adopted, assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;
    fn adopted_by(decision: Option<&str>, protocol: Option<&str>, date: Option<&str>) -> AnnualPlan {
        AnnualPlan {
            adoption: adopted(decision, protocol, date), ..saying("Приет с решение № 17/04.05.2020 г.")
        }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &adopted_by(Some("17"), None, Some("2020-05-04")), "решение № 17");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &adopted_by(Some("17"), Some("4"), Some("2020-05-04")));
        assert_silent(&RULE, &adopted_by(None, None, None));
    }
}
