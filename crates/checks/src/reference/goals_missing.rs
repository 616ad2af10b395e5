//! A plan of rows alone: no goal, priority, vision or target group says what they are for.
//!
//! A hint. The list of services under the National Map (чл. 38 ЗСУ) needs none.

use opora_domain::findings::Severity;
use opora_domain::planning::SectionKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-goals-missing", severity: Severity::Hint, find };

/// Shorter plans are parts of documents.
const FEWEST_ROWS: usize = 5;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    let given = !plan.goals.is_empty() || !plan.target_groups.is_empty() || plan.vision.is_some();
    let of_the_map = plan
        .sections
        .iter()
        .any(|section| matches!(section.kind, SectionKind::MapServices | SectionKind::MunicipalServices));
    let of_directions = plan
        .sections
        .iter()
        .any(|section| section.kind == SectionKind::Direction || section.general_objective.is_some());
    let said = examination.prose().any(|text| {
        any_phrase(&text.text, &["цел", "цели", "целта", "целите", "приоритет*", "визия*", "насочен*", "стратеги*"])
            .is_some()
    });
    if given || of_the_map || of_directions || said || examination.rows.len() < FEWEST_ROWS {
        return Vec::new();
    }
    vec![Defect::at(examination.face())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn rows() -> AnnualPlan {
        plan((0..6).map(|number| row(&number.to_string(), "Клуб")).collect())
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &rows(), "Годишен план");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &AnnualPlan { goals: vec!["Достъпни услуги".into()], ..rows() });
        let mut mapped = rows();
        mapped.sections[0].kind = SectionKind::MapServices;
        assert_silent(&RULE, &mapped);
    }
}
