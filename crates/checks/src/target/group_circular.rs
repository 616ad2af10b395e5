//! A target group that is defined by "всички целеви групи".
//!
//! A hint.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "target-group-circular", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let plan = &*examination.plan;
    plan.target_groups
        .iter()
        .enumerate()
        .filter(|(_, group)| any_phrase(group, &["целеви групи", "рискови групи", "всички групи"]).is_some())
        .map(|(index, group)| {
            let at = plan.evidence.get(&format!("target_groups.{index}")).map(|evidence| evidence.at.whole());
            Defect::at([Quotation { at, quote: crate::quoting::whole(group) }]).compared("group", group.as_str())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan};
    use opora_domain::planning::AnnualPlan;
    fn of_group(group: &str) -> AnnualPlan {
        AnnualPlan { target_groups: vec![group.into()], ..plan(Vec::new()) }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &of_group("Хора от всички целеви групи в селата"), "всички целеви групи");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &of_group("Хора с увреждания"));
    }
}
