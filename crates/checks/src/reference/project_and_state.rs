//! A service paid by a project and as a delegated activity, without a word on when the one follows the other.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;
use opora_domain::planning::FundingSource;

use crate::examination::{Examination, Row};
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "reference-project-and-state", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let rows: Vec<&Row<'_>> = examination
        .rows
        .iter()
        .filter(|row| {
            let has = |wanted: &[FundingSource]| row.item.funding.iter().any(|line| wanted.contains(&line.source));
            let told = any_phrase(row.funding(), &["след", "до", "от"]).is_some()
                && row.funding().chars().any(|letter| letter.is_ascii_digit());
            has(&[FundingSource::StateDelegated]) && has(&[FundingSource::Project, FundingSource::EuProgramme]) && !told
        })
        .collect();
    let Some(first) = rows.first() else { return Vec::new() };
    let text = first.funding().to_owned();
    vec![
        Defect::at(rows.iter().flat_map(|row| [row.quote("funding_text", row.funding()), row.quote_name()]))
            .compared("text", text),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(
            &RULE,
            &plan(vec![
                row("1", "Център")
                    .paid("Проект „А“ / Делегирана дейност")
                    .source(FundingSource::Project)
                    .source(FundingSource::StateDelegated),
            ]),
            "Проект „А“ / Делегирана",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Център")
                    .paid("Проект „А“, от 1.07. делегирана дейност")
                    .source(FundingSource::Project)
                    .source(FundingSource::StateDelegated),
            ]),
        );
    }
}
