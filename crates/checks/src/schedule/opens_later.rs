//! A service that opens in a later year than the plan's, with quarters of provision.
//!
//! An error: both cannot be right.

use opora_domain::findings::Severity;
use opora_domain::planning::Quarter;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "schedule-opens-later", severity: Severity::Error, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let opens = row.item.opens.filter(|opens| *opens > year)?;
            row.item.schedule?.contains(&Some(Quarter::Provision)).then(|| {
                Defect::at([row.quote_name(), row.quote("description", row.description())])
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
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &opening(2021));
    }
}
