//! A service that is called new since an earlier year.
//!
//! A warning.

use opora_domain::findings::Severity;
use opora_domain::planning::Status;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "period-new-from-earlier", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(year) = examination.plan.year else { return Vec::new() };
    examination
        .rows
        .iter()
        .filter_map(|row| {
            let opens = row.item.opens.filter(|opens| *opens < year && row.item.status == Some(Status::New))?;
            Some(
                Defect::at([row.quote("description", row.description()), row.quote_name()])
                    .compared("opens", opens.to_string())
                    .compared("year", year.to_string()),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};
    use opora_domain::planning::AnnualPlan;
    fn opening(year: u16) -> AnnualPlan {
        let mut plan = plan(vec![row("1", "Приют").described("Нова от тогава").being(Status::New)]);
        plan.sections[0].items[0].opens = Some(year);
        plan
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &opening(2019), "Нова от тогава");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &opening(2021));
    }
}
