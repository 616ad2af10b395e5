//! Rows that a page break cut in two: the second half stands without number and name.
//!
//! A hint; one finding for the document. Form: a row of a table should not break over pages.

use opora_domain::findings::Severity;
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::table::irregular::places;

pub(crate) const RULE: Rule = Rule { name: "table-rows-cut-by-page", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    Defect::of_rows(places(examination, &[IrregularityKind::ContinuedRow]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, plan, row};
    use opora_domain::irregularities::Irregularity;

    #[test]
    fn the_defect_is_found() {
        let mut plan = plan(vec![row("1", "Клуб")]);
        let kind = IrregularityKind::ContinuedRow;
        plan.irregularities.push(Irregularity {
            kind,
            at: serde_json::from_value(serde_json::json!({ "block": 3 })).unwrap(),
            quote: "и разходки".into(),
            values: Vec::new(),
        });
        assert_found(&RULE, &plan, "и разходки");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &plan(vec![row("1", "Клуб")]));
    }
}
