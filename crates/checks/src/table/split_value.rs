//! A value is cut into several cells (a lone "и" in a cell of its own).
//!
//! A warning; one finding for all rows of one value.

use opora_domain::findings::{Quotation, Severity};
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-split-value", severity: Severity::Warning, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut found: Vec<Quotation> = Vec::new();
    for place in crate::table::irregular::places(examination, &[IrregularityKind::SplitCell]) {
        // A lone word is shown with the value that it was cut from.
        let row = examination
            .rows
            .iter()
            .find(|row| row.item.at.zip(place.at).is_some_and(|(own, at)| own.block == at.block && own.row == at.row));
        let value = row
            .filter(|row| place.quote.chars().count() < 12 && row.funding().contains(&place.quote))
            .map(|row| row.quote("funding_text", row.funding()));
        found.push(value.unwrap_or(place));
    }
    Defect::of_rows(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};

    use crate::table::irregular::tests::irregular;
    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::SplitCell, "Бюджетно и"), "Бюджетно");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, "Клуб"));
    }
}
