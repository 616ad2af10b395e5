//! Rows with a number and content whose cell for the name is empty.
//!
//! A hint; one finding for the document. Other columns are told by their own rules.

use opora_domain::findings::Severity;
use opora_domain::irregularities::IrregularityKind;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};

pub(crate) const RULE: Rule = Rule { name: "table-empty-cell", severity: Severity::Hint, find };

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let mut places = crate::table::irregular::places(examination, &[IrregularityKind::EmptyCell]);
    places.retain(|place| !place.quote.is_empty());
    places.dedup_by(|one, other| one.at == other.at && one.quote == other.quote);
    Defect::of_rows(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent};
    use crate::table::irregular::tests::irregular;

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &irregular(IrregularityKind::EmptyCell, "Клуб"), "Клуб");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &irregular(IrregularityKind::MisspeltHeading, "Ме сеп"));
        assert_silent(&RULE, &irregular(IrregularityKind::EmptyCell, ""));
    }
}
