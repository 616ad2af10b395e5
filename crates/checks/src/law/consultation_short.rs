//! The public discussion of a plan under the present law was shorter than 30 days.
//!
//! An error. Source: НПСУ чл. 62 ал. 1 (in force from April 2021).

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "law-consultation-short", severity: Severity::Error, find };

const FIRST_YEAR: u16 = 2022;
const DAYS: i32 = 30;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let Some(consultation) = plan.consultation.as_ref().filter(|_| plan.year.is_some_and(|year| year >= FIRST_YEAR))
    else {
        return Vec::new();
    };
    let (Some(from), Some(until)) = (consultation.published, consultation.until) else { return Vec::new() };
    let days = (until - from).get_days();
    if days >= DAYS {
        return Vec::new();
    }
    // The two dates as they are printed; where a form has them in cells, both cells.
    let mut seen: Vec<Quotation> = [from, until]
        .into_iter()
        .filter_map(|date| examination.quote_date(date.year(), date.month(), date.day()))
        .collect();
    seen.dedup_by(|one, other| other.quote.contains(&one.quote));
    if seen.is_empty() {
        seen.extend(examination.quote_of(&["обсъждане", "консултаци"]).or_else(|| examination.face()));
    }
    vec![Defect::at(seen).compared("days", days.to_string()).value(from.to_string()).value(until.to_string())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};
    use opora_domain::planning::AnnualPlan;
    fn discussed(until: &str) -> AnnualPlan {
        let mut plan = saying("Общественото обсъждане е от 1 юни.");
        plan.year = Some(2026);
        plan.consultation = Some(opora_domain::planning::Consultation {
            published: Some("2025-06-01".parse().unwrap()),
            until: Some(until.parse().unwrap()),
            ..Default::default()
        });
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &discussed("2025-06-20"), "обсъждане");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &discussed("2025-07-02"));
    }
}
