//! A section without rows beside sections that have some.
//!
//! A warning. A section of municipal services may be explicitly empty only with a sentence that says so.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-section-empty", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let sections = &examination.plan.sections;
    if sections.iter().all(|section| section.items.is_empty()) {
        return Vec::new();
    }
    sections
        .iter()
        .filter(|section| section.items.is_empty())
        // Who drew the plan up stands below the last row like the title of a section.
        .filter(|section| {
            let title = section.title.as_deref().unwrap_or_default();
            any_phrase(title, &["изготвил*", "съставил*", "подпис*", "кмет"]).is_none_or(|(from, _)| from > 0)
        })
        .filter_map(|section| {
            let title = section.title.as_deref()?;
            let at = section.evidence.get("title").map(|evidence| evidence.at.whole()).or(section.at);
            Some(Defect::at([Quotation { at, quote: crate::quoting::whole(title) }]).compared("title", title))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::{AnnualPlan, Item, SectionKind};
    fn with_section(items: Vec<Item>) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Клуб")]);
        plan.sections.push(section(SectionKind::Partnership, "Партньорства", items));
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &with_section(Vec::new()), "Партньорства");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &with_section(vec![row("1", "Срещи")]));
    }
}
