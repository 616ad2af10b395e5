//! New services marked as provided from the first quarter of their first year, without a quarter of preparation.
//!
//! A warning; one finding for all rows.

use opora_domain::findings::Severity;
use opora_domain::planning::{Quarter, Status};

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "schedule-new-without-preparation", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let year = examination.plan.year;
    let places = examination.rows.iter().filter_map(|row| {
        let first = row.item.schedule?.first().copied().flatten();
        let prepared = row.item.schedule?.contains(&Some(Quarter::Preparation));
        let earlier = row.item.opens.zip(year).is_some_and(|(opens, year)| opens != year);
        let new = row.item.status == Some(Status::New) && !earlier && row.is_service();
        (new && first == Some(Quarter::Provision) && !prepared).then(|| row.quote_name())
    });
    Defect::of_rows(places.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{Told, assert_found, assert_silent, plan, row};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &plan(vec![row("1", "Приют").being(Status::New).marked("XXXX")]), "Приют");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(
            &RULE,
            &plan(vec![
                row("1", "Приют").being(Status::New).marked("++XX"),
                row("2", "Клуб").being(Status::Continuing).marked("XXXX"),
            ]),
        );
    }
}
