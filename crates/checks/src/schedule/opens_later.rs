//! A service that opens in a later year than the plan's, with quarters of provision; or, where there is no schedule, in a
//! row that tells of no preparation.
//!
//! An error: both cannot be right.

use opora_domain::findings::Severity;
use opora_domain::planning::Quarter;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::any_phrase;

pub(crate) const RULE: Rule = Rule { name: "schedule-opens-later", severity: Severity::Error, find };

/// What is done before a service opens.
const PREPARED: &[&str] =
    &["подготовка*", "подготвител*", "изграждане", "строител*", "ремонт*", "проектиране", "кандидатств*", "проучване"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let opens = row.item.opens.filter(|opens| *opens > year)?;
            let provided = match row.item.schedule {
                Some(schedule) => schedule.contains(&Some(Quarter::Provision)),
                None => any_phrase(&row.says(), PREPARED).is_none(),
            };
            provided.then(|| {
                let printed = ["status", "opens"].iter().filter_map(|field| row.printed(examination, field));
                let named = [row.quote_name(), row.quote("description", row.description())];
                Defect::at(named.into_iter().chain(printed))
                    .compared("opens", opens.to_string())
                    .compared("year", year.to_string())
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn opening(year: u16) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Приют").described("Нова услуга").marked("XXXX")]);
        plan.sections[0].items[0].opens = Some(year);
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &opening(2022), "Нова услуга");
        let mut unscheduled = opening(2022);
        unscheduled.sections[0].items[0].schedule = None;
        assert_found(&RULE, &unscheduled, "Нова услуга");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &opening(2021));
        let mut prepared = opening(2022);
        prepared.sections[0].items[0].schedule = None;
        prepared.sections[0].items[0].description = Some("Подготовка на нова услуга".into());
        assert_silent(&RULE, &prepared);
    }
}
