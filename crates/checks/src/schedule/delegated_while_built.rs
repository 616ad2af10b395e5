//! A service that is still to be designed, funded and built, and is to be provided in the same year with the money of a
//! delegated activity.
//!
//! An error: the state pays standards for places that exist. Example: "проект за преустройство, кандидатстване,
//! изграждане и предоставяне" with three quarters of preparation and one of provision.

use opora_domain::findings::Severity;
use opora_domain::planning::{FundingSource, Quarter};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "schedule-delegated-while-built", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let schedule = row.item.schedule?;
            let prepared = schedule.contains(&Some(Quarter::Preparation));
            let delegated = row.item.funding.iter().any(|line| line.source == FundingSource::StateDelegated);
            let only = row.item.funding.len() == 1;
            let says = row.says();
            let built = any_phrase(&says, &["изграждане", "строителство", "преустройство", "ремонт"]).is_some();
            let to_be_funded = any_phrase(
                &says,
                &[
                    "кандидатств*",
                    "изготвяне на проект*",
                    "проектиране",
                    "търсене на финансиране",
                    "осигуряване на финансиране",
                    "проект за",
                ],
            )
            .is_some();
            let provided = schedule.contains(&Some(Quarter::Provision));
            (prepared && delegated && only && built && to_be_funded && provided).then(|| {
                Defect::at([
                    row.quote_name(),
                    row.quote("description", row.description()),
                    row.quote("funding_text", row.funding()),
                ])
            })
        })
        .collect()
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
                row("1", "Изграждане на дом")
                    .described("Проект, кандидатстване, изграждане и предоставяне")
                    .paid("Делегирана дейност")
                    .source(FundingSource::StateDelegated)
                    .marked("+++X"),
            ]),
            "кандидатстване",
        );
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Изграждане на дом")
                    .described("Проект и изграждане")
                    .paid("Проект „Дом“")
                    .source(FundingSource::Project)
                    .marked("+++X"),
            ]),
        );
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Дом")
                    .described("Продължаване")
                    .paid("Делегирана дейност")
                    .source(FundingSource::StateDelegated)
                    .marked("XXXX"),
            ]),
        );
    }
}
