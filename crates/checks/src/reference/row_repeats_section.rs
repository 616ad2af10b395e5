//! A row that is named like a whole section of the same plan ("Партньорство" beside a section of partnerships).
//!
//! A hint; one finding for each row: the same thing is planned in two places.

use opora_domain::findings::{Quotation, Severity};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{same_root, stems};

pub(crate) const RULE: Rule = Rule { name: "reference-row-repeats-section", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut defects = Vec::new();
    for row in examination.rows.iter().filter(|row| !row.is_service()) {
        let [only] = stems(row.title()).try_into().unwrap_or([String::new()]);
        if only.is_empty() {
            continue;
        }
        let sections = examination.plan.sections.iter().enumerate();
        let repeated = sections
            .filter(|(index, section)| *index != row.section_index && !section.items.is_empty())
            .find_map(|(_, section)| {
                let title = section.title.as_deref()?;
                // What stands first in the section's title is what the section is about.
                let about = stems(title).into_iter().take(3).any(|stem| same_root(&stem, &only));
                about.then_some((section, title))
            });
        if let Some((section, title)) = repeated {
            let at = section.evidence.get("title").map(|evidence| evidence.at.whole()).or(section.at);
            let place = Quotation { at, quote: crate::quoting::whole(title) };
            defects.push(
                Defect::at([row.quote("title", row.title()), place])
                    .compared("row", row.title())
                    .compared("section", title),
            );
        }
    }
    defects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row, section};
    use opora_domain::planning::{AnnualPlan, SectionKind};

    fn policy(title: &str) -> AnnualPlan {
        let mut plan = plan(Vec::new());
        let rows = vec![row("1", title).described("Срещи със съседите.")];
        plan.sections = vec![
            section(SectionKind::HorizontalPolicies, "Хоризонтални политики", rows),
            section(SectionKind::Partnership, "Дейности по развитие на партньорства", vec![row("1", "Срещи")]),
        ];
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &policy("Партньорство."), "партньорства");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &policy("Партньорство с училищата при закрила на децата"));
        assert_silent(&RULE, &policy("Иновации."));
    }
}
