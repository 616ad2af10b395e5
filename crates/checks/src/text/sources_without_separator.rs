//! Two sources of funding in one cell without a comma, slash or conjunction.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;
use std::collections::BTreeSet;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::{separates, words};

pub(crate) const RULE: Rule = Rule { name: "text-sources-without-separator", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows: Vec<&Row<'_>> = examination
        .rows
        .iter()
        .filter(|row| {
            let text = row.funding();
            let two = row.item.funding.iter().map(|line| line.source).collect::<BTreeSet<_>>().len() > 1
                || text.ends_with(" НП")
                || text.ends_with("\nНП");
            two && !separates(text, &["и", "по", "от", "чрез"]) && words(text).len() > 1
        })
        .collect();
    let Some(first) = rows.first() else { return Vec::new() };
    let text = first.funding().to_owned();
    vec![Defect::at(rows.iter().map(|row| row.quote("funding_text", row.funding()))).compared("text", text)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::FundingSource;

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Помощник")
                    .paid("Проекти НП")
                    .source(FundingSource::Project)
                    .source(FundingSource::NationalProgramme),
            ]),
            "Проекти НП",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Помощник")
                    .paid("Проекти, НП")
                    .source(FundingSource::Project)
                    .source(FundingSource::NationalProgramme),
            ]),
        );
    }
}
