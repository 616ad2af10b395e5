//! A service that goes on from the year before, paid by "Проекти" alone, none of which is named.
//!
//! A warning; one finding for all rows: a new service may wait for a project, people who are served cannot.

use opora_domain::findings::Severity;
use opora_domain::planning::{FundingSource, Status};

use crate::examination::{Examination, Row};
use crate::reference::funding_vague::is_vague;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "reference-running-without-money", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let open = |row: &&Row<'_>| {
        let unsure = [
            FundingSource::Project,
            FundingSource::EuProgramme,
            FundingSource::NationalProgramme,
            FundingSource::Other,
        ];
        let only = row.item.funding.iter().all(|line| unsure.contains(&line.source) && line.amount.is_none());
        row.item.status == Some(Status::Continuing) && is_vague(row.funding()) && only
    };
    let rows: Vec<&Row<'_>> = examination.rows.iter().filter(open).collect();
    let count = rows.len();
    if count == 0 {
        return Vec::new();
    }
    let places = rows.iter().flat_map(|row| [row.quote_name(), row.quote("funding_text", row.funding())]);
    vec![Defect::at(places).count("count", count)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;

    fn paid(text: &str, status: Status) -> AnnualPlan {
        plan(vec![row("1", "Обществена трапезария").paid(text).source(FundingSource::Project).being(status)])
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &paid("Проекти", Status::Continuing), "Обществена трапезария");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &paid("Проекти", Status::New));
        assert_silent(&RULE, &paid("Проект „Топла вечеря“", Status::Continuing));
    }
}
